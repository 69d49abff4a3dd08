import type { Document, YAMLError } from 'yaml';
import { shownName } from '../../documents/shown-value.ts';
import {
  keyName,
  positionAt,
  positionsIn,
  type AliasTargets,
  type Locate,
  type Position,
  type Yaml,
} from './yaml-positions.ts';

/** Something that keeps a text from being read as YAML. */
type YamlProblem = { readonly position: Position; readonly message: string };

/** A YAML text as a value, or why it is none. */
export type YamlReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: unknown; readonly locate: Locate }
  | { readonly kind: 'problems'; readonly problems: readonly YamlProblem[] };

/** Longest text that is read, bytes. */
const MAX_BYTES = 1_000_000;

/** Aliases in one text; following them takes time, and a few of them can stand for a document without end. */
const MAX_ALIASES = 500;

const START: Position = { line: 1, column: 1 };

/** Own words where the package speaks of its own functions. */
const MESSAGES: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'only one document is read; remove the `---` or `...` before this one',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
};

const messageOf = ({ code, message }: YAMLError): string =>
  `The YAML cannot be read: ${MESSAGES[code] ?? message.split('\n', 1)[0]?.replace(/[.:]$/, '')}.`;

type Flaw = { readonly offset: number; readonly message: string };

const flaw = (node: { range?: readonly number[] | null | undefined }, message: string): Flaw => ({
  offset: node.range?.[0] ?? 0,
  message,
});

const flawsOfKeys = (keys: readonly unknown[], yaml: Yaml): Flaw[] => {
  const seen = new Set<string>();
  return keys.flatMap((key) => {
    if (yaml.isCollection(key)) return [flaw(key, 'A name must be a text.')];
    const name = keyName(key, yaml);
    const repeated = seen.has(name);
    seen.add(name);
    return repeated && yaml.isScalar(key) ? [flaw(key, `The name ${shownName(name)} is given twice here.`)] : [];
  });
};

type Inspection = { readonly flaws: readonly Flaw[]; readonly targets: AliasTargets };

/** What the parser lets through and a policy must not have. Linear, unlike the parser's own check of names and aliases. */
const inspect = (document: Document.Parsed, yaml: Yaml): Inspection => {
  const flaws: Flaw[] = [];
  const targets = new Map<unknown, unknown>();
  const anchors = new Map<string, unknown>();
  yaml.visit(document, {
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Alias: (_, alias) => {
      if (targets.size >= MAX_ALIASES) {
        flaws.push(flaw(alias, `There are more than ${MAX_ALIASES} aliases.`));
        return yaml.visit.BREAK;
      }
      const target = anchors.get(alias.source);
      targets.set(alias, target);
      if (target === undefined)
        flaws.push(flaw(alias, `The alias ${shownName(alias.source)} has no anchor before it.`));
      return undefined;
    },
  });
  yaml.visit(document, {
    Map: (_, map) =>
      void flaws.push(
        ...flawsOfKeys(
          map.items.map(({ key }) => key),
          yaml,
        ),
      ),
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && !scalar.value.isWellFormed()) {
        flaws.push(flaw(scalar, 'The text holds half a character.'));
      }
    },
  });
  return { flaws, targets };
};

const valueOf = (document: Document.Parsed): { readonly value: unknown } | { readonly message: string } => {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    const reason = error instanceof ReferenceError ? 'its aliases unfold too far' : 'a merge key needs a mapping';
    return { message: `The YAML cannot be read: ${reason}.` };
  }
};

const problemsOf = (problems: readonly YamlProblem[]): YamlReading => ({ kind: 'problems', problems });

/**
 * Reads one YAML 1.2 document, merge keys included. Every problem of the syntax at once; names given twice, unknown tags,
 * several documents, aliases that unfold without end and texts over 1,000,000 bytes are problems too.
 */
export const readYaml = async (text: string): Promise<YamlReading> => {
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return problemsOf([{ position: START, message: 'The file has more than 1,000,000 bytes.' }]);
  }
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const errors = [...document.errors, ...document.warnings];
  const tooDeep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const wrong = (tooDeep === undefined ? errors : [tooDeep]).map((error) => ({
    position: positionAt(lines, error.pos[0]),
    message: messageOf(error),
  }));
  if (wrong.length > 0) return problemsOf(wrong);
  if (document.contents === null || (yaml.isScalar(document.contents) && document.contents.value === null)) {
    return { kind: 'empty' };
  }
  const { flaws, targets } = inspect(document, yaml);
  if (flaws.length > 0) {
    return problemsOf(flaws.map(({ offset, message }) => ({ position: positionAt(lines, offset), message })));
  }
  const read = valueOf(document);
  if ('message' in read) return problemsOf([{ position: START, message: read.message }]);
  return { kind: 'value', value: read.value, locate: positionsIn(document.contents, targets, lines, yaml) };
};
