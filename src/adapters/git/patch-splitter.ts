/** One file's patch. */
export type RawPatch = {
  /** From the first `@@`, without the last line break; null when it is longer than the limit. */
  readonly bytes: Buffer | null;
  readonly linesAdded: number;
  readonly linesDeleted: number;
  /** git compared the contents only for being the same. */
  readonly binary: boolean;
};

const code = (character: string): number => character.charCodeAt(0);
const [NEWLINE, PLUS, MINUS, AT, B, D, F] = [
  code('\n'),
  code('+'),
  code('-'),
  code('@'),
  code('B'),
  code('d'),
  code('f'),
];

const NOTHING = Buffer.alloc(0);

/**
 * Cuts the output of `git diff-tree -p` into patches, chunk by chunk, keeping at most `limit` bytes of each. Within a hunk
 * each line starts with a blank, `+`, `-` or `\`, so that no content can be taken for the header of the next patch.
 */
export class PatchSplitter {
  readonly #limit: number;
  readonly #done: RawPatch[] = [];
  #place: 'start' | 'header' | 'hunk' = 'start';
  #midLine = false;
  #carry: Buffer = NOTHING;
  #pieces: Buffer[] = [];
  #length = 0;
  #counts = { linesAdded: 0, linesDeleted: 0, binary: false };

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Takes the next chunk of output and gives the patches that are complete with it. */
  push(chunk: Buffer): RawPatch[] {
    const bytes = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]);
    this.#carry = NOTHING;
    let at = this.#midLine ? this.#nextLine(bytes, 0) : 0;
    let hunkFrom = 0;
    while (at < bytes.length) {
      // Three bytes tell `diff` from `deleted` and `dissimilarity`.
      if (bytes[at] === D && bytes.length - at < 3) break;
      if (bytes[at] === D && bytes[at + 2] === F) {
        this.#keep(bytes.subarray(hunkFrom, at));
        this.#finish();
      } else if (this.#place === 'header' && bytes[at] === AT) {
        this.#place = 'hunk';
        hunkFrom = at;
      } else this.#count(bytes[at]);
      at = this.#nextLine(bytes, at);
    }
    this.#keep(bytes.subarray(hunkFrom, at));
    this.#carry = bytes.subarray(at);
    return this.#done.splice(0);
  }

  /** Ends the last patch. */
  end(): RawPatch[] {
    this.#finish();
    return this.#done.splice(0);
  }

  #nextLine(bytes: Buffer, at: number): number {
    const end = bytes.indexOf(NEWLINE, at);
    this.#midLine = end < 0;
    return end < 0 ? bytes.length : end + 1;
  }

  #count(first: number | undefined): void {
    if (this.#place === 'header') this.#counts.binary ||= first === B;
    else if (first === PLUS) this.#counts.linesAdded += 1;
    else if (first === MINUS) this.#counts.linesDeleted += 1;
  }

  #keep(piece: Buffer): void {
    if (this.#place !== 'hunk') return;
    this.#length += piece.length;
    if (this.#length <= this.#limit) this.#pieces.push(piece);
    else this.#pieces = [];
  }

  #finish(): void {
    if (this.#place !== 'start') {
      const bytes = this.#length > this.#limit ? null : Buffer.concat(this.#pieces, Math.max(this.#length - 1, 0));
      this.#done.push({ bytes, ...this.#counts });
    }
    this.#place = 'header';
    this.#pieces = [];
    this.#length = 0;
    this.#counts = { linesAdded: 0, linesDeleted: 0, binary: false };
  }
}
