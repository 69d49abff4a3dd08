import type { Rule } from '../analyzer.ts';
import type { PackageKind } from './format.ts';
import type { PackageChange } from './read.ts';

/** A rule about one package whose version changes. */
export type PackageRule = Rule & {
  readonly fits: (change: PackageChange, kind: PackageKind) => boolean;
  /** What the finding begins with, before the name and the versions. */
  readonly says: string;
};
