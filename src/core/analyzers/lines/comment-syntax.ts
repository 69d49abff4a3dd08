import { renderedPath } from '../file-kinds.ts';

/** How a language marks comments and strings. */
export type CommentSyntax = {
  /** Markers that make the rest of the line a comment. */
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
  /** Quotes of strings that end on their line. */
  readonly quotes: string;
  /** Quotes of strings that may span lines. */
  readonly longQuotes: readonly string[];
  /** Data, not code: keys and values are often quoted, so quoted text counts. */
  readonly data: boolean;
};

const SLASHES: CommentSyntax = {
  line: ['//'],
  block: [['/*', '*/']],
  quotes: `"'`,
  longQuotes: ['`'],
  data: false,
};
const HASH: CommentSyntax = { line: ['#'], block: [], quotes: `"'`, longQuotes: [], data: false };
const NONE: CommentSyntax = { line: [], block: [], quotes: '', longQuotes: [], data: true };
const MARKUP: CommentSyntax = { ...NONE, block: [['<!--', '-->']] };

const SYNTAXES: readonly (readonly [extensions: string, syntax: CommentSyntax])[] = [
  [
    'ts tsx js jsx mjs cjs mts cts go java kt kts scala cs swift dart groovy gradle proto prisma c cc cpp h hpp',
    SLASHES,
  ],
  ['rs', { ...SLASHES, quotes: '"', longQuotes: [] }],
  ['bicep', { ...SLASHES, longQuotes: ["'''"] }],
  ['php', { ...SLASHES, line: ['//', '#'], longQuotes: [] }],
  ['css scss less', { ...SLASHES, line: [], longQuotes: [] }],
  ['vue svelte', { ...SLASHES, block: [...SLASHES.block, ...MARKUP.block] }],
  ['tf tfvars hcl', { ...SLASHES, line: ['#', '//'], longQuotes: [] }],
  ['py pyi', { ...HASH, longQuotes: ['"""', "'''"] }],
  ['ex exs', { ...HASH, longQuotes: ['"""'] }],
  ['rb rake sh bash zsh pl r jl nix conf dockerfile env ru gemfile', HASH],
  ['yml yaml toml properties ini cfg tpl', { ...HASH, data: true }],
  ['sql', { line: ['--'], block: [['/*', '*/']], quotes: `'"`, longQuotes: [], data: false }],
  ['lua hs', { ...HASH, line: ['--'] }],
  ['xml html htm config csproj fsproj props targets resx svg erb', MARKUP],
  ['json jsonc json5', { ...NONE, line: ['//'], quotes: '"' }],
];

const BY_EXTENSION = new Map(
  SYNTAXES.flatMap(([extensions, syntax]) => extensions.split(' ').map((extension) => [extension, syntax] as const)),
);

const HASH_NAMES = /^(?:Dockerfile|Containerfile|Makefile|Gemfile|Rakefile|Procfile|Podfile)\b|^\.env\b|ignore$/i;

/** Comment syntax of a file by its name; a name that tells nothing has no comments and counts as data. */
export const commentSyntaxOf = (written: string): CommentSyntax => {
  const path = renderedPath(written);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (HASH_NAMES.test(name)) return HASH;
  return BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? NONE;
};
