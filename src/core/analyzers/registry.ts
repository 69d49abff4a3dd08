import type { Analyzer } from './analyzer.ts';

/** Every analyzer, in the order in which findings are listed. */
export const ANALYZERS: readonly Analyzer[] = [];
