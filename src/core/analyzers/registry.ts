import type { Analyzer } from './analyzer.ts';
import { database } from './database.ts';

/** Every analyzer, in the order in which findings are listed. */
export const ANALYZERS: readonly Analyzer[] = [database];
