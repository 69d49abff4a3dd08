/** Steps from the root of a document to a value in it. */
export type ValuePath = readonly PropertyKey[];

const SECRET = /token|secret|passw|pwd|key|credential|connection_?string|authorization/i;
const HIDDEN = 'a value that is not shown';
/** A step that needs no quotes in a path; a name may also hold what paths, globs, zones and people are written with. */
const PLAIN_STEP = /^[\p{L}\p{N}_$-]+$/u;
const PLAIN_NAME = /^[\p{L}\p{N}_$@*./:-]+$/u;
const LONGEST = 80;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** JSON of a text; signs that change how a line looks without being seen are escaped too. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const hides = (name: PropertyKey, value: unknown): boolean =>
  typeof name === 'string' && SECRET.test(name) && typeof value !== 'number' && typeof value !== 'boolean';

const member = (name: string, value: unknown, room: number): string =>
  `${quoted(name.slice(0, LONGEST))}:${hides(name, value) ? '…' : write(value, room)}`;

/** Writes JSON until it is longer than anybody is shown: shared parts of a document may unfold without end. */
const write = (value: unknown, room: number): string => {
  if (typeof value === 'string') return quoted(value.slice(0, Math.max(room, 0)));
  if (typeof value !== 'object' || value === null) return String(value);
  let text = '';
  for (const [name, item] of Object.entries(value)) {
    const left = room - text.length - 1;
    if (left <= 0) break;
    const written = Array.isArray(value) ? write(item, left) : member(name, item, left);
    text += text === '' ? written : `,${written}`;
  }
  return Array.isArray(value) ? `[${text}]` : `{${text}}`;
};

/** A value in short, as JSON of at most 80 characters. A text under a name like token or password is never shown. */
export const shownValue = (value: unknown, path: ValuePath): string =>
  path.some((step) => hides(step, value)) ? HIDDEN : cut(write(value, LONGEST + 1));

/** A name as a document has it, in backticks; one with unusual signs as JSON. */
export const shownName = (name: string): string => `\`${cut(PLAIN_NAME.test(name) ? name : quoted(name))}\``;

const shownStep = (step: PropertyKey, index: number): string => {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  if (!PLAIN_STEP.test(name)) return `[${cut(quoted(name))}]`;
  return index === 0 ? cut(name) : `.${cut(name)}`;
};

/** A path in words of code, for example `changes[2].lines_added`; empty for the document itself. */
export const shownPath = (path: ValuePath): string => path.map(shownStep).join('');
