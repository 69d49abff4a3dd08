import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** What a reader or GitHub would make of a Markdown text. */
export type MarkdownShape = {
  /** The tree without what is only text or code. */
  readonly skeleton: string;
  readonly links: readonly string[];
  readonly images: readonly string[];
  readonly html: readonly string[];
  /** Text outside of code that GitHub would turn into a link or a mention. */
  readonly mentions: readonly string[];
  /** The columns of each row of each table. */
  readonly tables: readonly (readonly number[])[];
};

// GitHub looks for these in the rendered text, so escapes and entities do not stop it.
const MENTIONS = [
  /@[\p{L}\p{N}_-]/u,
  /#\d/,
  /\bGH-\d/i,
  /\b[a-z]+-\d+\b/i,
  /[\w.-]+\/[\w.-]+[#@]/,
  /\b[0-9a-f]{7,40}\b/i,
  /\bwww\./i,
  /[a-z]+:\/\//i,
  /:[a-z_]+:/i,
];

const isOnlyText = ({ type }: Nodes): boolean => type === 'text' || type === 'inlineCode' || type === 'link';

const skeletonOf = (node: Nodes): string => {
  const children = 'children' in node ? node.children.filter((child) => !isOnlyText(child)) : [];
  return `${node.type}(${children.map(skeletonOf).join(' ')})`;
};

const descendants = (node: Nodes): readonly Nodes[] =>
  'children' in node ? node.children.flatMap((child): Nodes[] => [child, ...descendants(child)]) : [];

/** Parses GitHub-flavoured Markdown and tells what is in it. */
export const shapeOf = (markdown: string): MarkdownShape => {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = descendants(tree);
  const valuesOf = (type: Nodes['type'], value: (node: Nodes) => string) =>
    nodes.filter((node) => node.type === type).map(value);
  return {
    skeleton: skeletonOf(tree),
    links: valuesOf('link', (node) => ('url' in node ? node.url : '')),
    images: nodes.filter(({ type }) => type === 'image' || type === 'imageReference').map(({ type }) => type),
    html: valuesOf('html', (node) => ('value' in node ? node.value : '')),
    mentions: nodes.flatMap((node) =>
      node.type === 'text' && MENTIONS.some((mention) => mention.test(node.value)) ? [node.value] : [],
    ),
    tables: nodes.flatMap((node) => (node.type === 'table' ? [node.children.map((row) => row.children.length)] : [])),
  };
};
