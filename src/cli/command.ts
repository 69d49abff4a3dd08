import type { Terminal } from './terminal.ts';

/** An option of a command as it is parsed and explained. */
export type Option = {
  /** What stands for the value in the help; null for an option without one. */
  readonly value: string | null;
  readonly does: string;
  /** Value when it is not given. */
  readonly standard?: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** What a value must look like; `expected` says it in words. */
  readonly pattern?: { readonly matches: RegExp; readonly expected: string };
};

/** The options and arguments of one call, checked against the command's table. An option without a value is `true`. */
export type Given = {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly positionals: readonly string[];
};

/** Does a command's work and gives the exit status. Throws a ProblemError when it cannot. */
export type Run = (given: Given, terminal: Terminal) => Promise<number>;

/** A command of the command line. */
export type Command = {
  readonly does: string;
  /** Arguments as the help shows them. */
  readonly usage: string;
  /** Most arguments it takes besides options. */
  readonly maxPositionals: number;
  readonly options: Readonly<Record<string, Option>>;
  readonly details: readonly string[];
  /** Loads only what this command needs. */
  readonly load: () => Promise<Run>;
};
