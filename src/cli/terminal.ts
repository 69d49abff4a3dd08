import type { Output } from './output.ts';

/** The terminal's side of the process. */
export type Terminal = {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Output;
  readonly errors: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** Whether an output is coloured: https://no-color.org, FORCE_COLOR (also where nobody looks), and never on TERM=dumb. */
export const isColoured = ({ interactive }: Output, environment: Terminal['environment']): boolean => {
  const { FORCE_COLOR: force, NO_COLOR: none = '', TERM: term } = environment;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return interactive && none === '' && term !== 'dumb';
};
