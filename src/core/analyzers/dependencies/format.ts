/** What a version belongs to; a rule may speak of some of them only. */
export type PackageKind = 'library' | 'resolved' | 'image' | 'action' | 'chart' | 'runtime';

/** How one kind of file names packages and versions. Patterns see one line at a time, without a comment that fills it. */
export type PackageFormat = {
  readonly files: RegExp;
  readonly kind: PackageKind;
  /** Lines that name a package and its version: groups `name` and `version`; a missing version is none at all. */
  readonly entries?: readonly RegExp[];
  /** A line that names the package whose version stands on one of the next lines. */
  readonly head?: RegExp;
  /** The line with the version (or commit) of the package named above. */
  readonly value?: RegExp;
  /** Lines that open a section; the group is its name. */
  readonly section?: RegExp;
  /** Sections that name packages; those whose opening the patch does not show count too. */
  readonly inSections?: RegExp;
  /** Names of keys that are no package. */
  readonly notNames?: RegExp;
  /** The line after the version of a package that is the project itself. */
  readonly own?: RegExp;
};
