import { MAX_LINE_BYTES, type Line } from './lines.ts';

/** A document of the input: the whole of it, or one line of JSON Lines. */
export type InputDocument =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'whole'; readonly text: null; readonly reason: string }
  | { readonly kind: 'line'; readonly line: Line };

/** A JSON object or array by itself. */
const isDocument = (text: string | null | undefined): boolean => {
  try {
    return typeof text === 'string' && /^\s*[{[]/.test(text) && JSON.parse(text) !== null;
  } catch {
    return false;
  }
};

async function* withoutBlanks(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of lines) if (line.text === null || line.text.trim() !== '') yield line;
}

async function* asLines(held: readonly Line[], lines: AsyncIterable<Line>): AsyncGenerator<InputDocument> {
  for (const line of held) yield { kind: 'line', line };
  for await (const line of lines) yield { kind: 'line', line };
}

/** Lines put together again at their places, so that a position in the text is one in the input. */
const joined = (lines: readonly Line[]): InputDocument => {
  let text = '';
  let last = 1;
  for (const line of lines) {
    if (line.text === null) return { kind: 'whole', text: null, reason: `Line ${line.number}: ${line.reason}` };
    text += `${'\n'.repeat(line.number - last)}${line.text}`;
    last = line.number;
  }
  return { kind: 'whole', text };
};

/** Reads on until the input ends or is too long to be one document. */
const gather = async (
  first: Line,
  lines: AsyncIterator<Line>,
): Promise<{ readonly held: readonly Line[]; readonly whole: InputDocument }> => {
  const held = [first];
  let length = 0;
  for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
    length += (line.value.text?.length ?? 0) + line.value.number - (held.at(-1)?.number ?? 0);
    held.push(line.value);
    if (length > MAX_LINE_BYTES) {
      const reason = `The document has more than ${MAX_LINE_BYTES} characters, or it is JSON Lines: then give \`--lines\`.`;
      return { held, whole: { kind: 'whole', text: null, reason } };
    }
  }
  return { held, whole: joined(held) };
};

/**
 * Tells one JSON document from JSON Lines by what is in the input: a document that ends on the first line and is followed by
 * more lines makes it JSON Lines, and so does a first line that is none, if the second is one and the whole is none either.
 * `forced` takes every line for a document. Blank lines are passed over.
 */
export async function* splitDocuments(lines: AsyncIterable<Line>, forced: boolean): AsyncGenerator<InputDocument> {
  const filled = withoutBlanks(lines);
  const { value: first, done } = await filled.next();
  if (done === true) return;
  if (forced) {
    yield* asLines([first], filled);
    return;
  }
  if (isDocument(first.text)) {
    const { value: second, done: alone } = await filled.next();
    if (alone !== true) yield* asLines([first, second], filled);
    else if (first.text !== null) yield joined([first]);
    return;
  }
  const { held, whole } = await gather(first, filled);
  if (isDocument(held[1]?.text) && !isDocument(whole.kind === 'whole' ? whole.text : null)) {
    yield* asLines(held, filled);
  } else yield whole;
}
