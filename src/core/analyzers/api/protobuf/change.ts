/** One change that the other version does not understand. */
export type Change = {
  readonly kind: 'removed' | 'changed' | 'renamed';
  /** Where it stood, as a path of names. */
  readonly oldPlace: string;
  /** Where it stands now; null when it has gone. */
  readonly newPlace: string | null;
  readonly detail: string;
  /** Set for a definition that may live on in another file. */
  readonly definition?: string;
};

/** One side of the comparison, as far as the names of types go. */
export type Compared = { readonly package: string; readonly names: ReadonlySet<string> };

/** Whether a number or a name is reserved. */
export const covers = (reserved: readonly (number[] | string)[] | undefined, wanted: number | string): boolean =>
  (reserved ?? []).some((entry) =>
    typeof entry === 'string' || typeof wanted === 'string'
      ? entry === wanted
      : wanted >= (entry[0] ?? 0) && wanted <= (entry[1] ?? 0),
  );
