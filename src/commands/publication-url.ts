import type { Publication } from '../core/ports.ts';

/** Where something was published; null when it was not, or when there is nothing to look at. */
export const urlOf = (publication: Publication | null): string | null =>
  publication !== null && 'url' in publication && publication.url !== '' ? publication.url : null;
