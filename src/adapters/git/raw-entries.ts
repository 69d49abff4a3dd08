import type { ByteReader } from './byte-reader.ts';

/** One line of git's raw diff: modes are octal, ids all zeros where a side does not exist. */
export type RawEntry = {
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
  readonly status: string;
  readonly path: Buffer;
  readonly previousPath: Buffer | null;
};

const NUL = 0;

const LINE = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;

/** Reads the raw part of `git diff-tree --raw -z -p`, up to the patches. */
export const readRawEntries = async (reader: ByteReader): Promise<RawEntry[]> => {
  const entries: RawEntry[] = [];
  for (let head = await reader.until(NUL); head !== null && head.length > 0; head = await reader.until(NUL)) {
    const [, oldMode = '', newMode = '', oldId = '', newId = '', status = ''] =
      LINE.exec(head.toString('latin1')) ?? [];
    const first = (await reader.until(NUL)) ?? Buffer.alloc(0);
    const moved = status === 'R' || status === 'C';
    const path = moved ? ((await reader.until(NUL)) ?? first) : first;
    entries.push({ oldMode, newMode, oldId, newId, status, path, previousPath: moved ? first : null });
  }
  return entries;
};

/** The kind of entry a mode stands for, by its first three digits. */
const kindOf = (mode: string): string => mode.slice(0, 3);

/** Patches git writes for an entry: a file that becomes a link or a submodule is deleted and added. */
export const patchesOf = ({ oldMode, newMode }: RawEntry): number =>
  kindOf(oldMode) !== kindOf(newMode) && kindOf(oldMode) !== '000' && kindOf(newMode) !== '000' ? 2 : 1;
