import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm as syntax } from 'micromark-extension-gfm';
import { blocks, cell, code, fence, gfm, join, linkTo, prose } from '../../../src/views/escape/markdown.ts';
import { visible } from '../../../src/views/escape/visible.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { shapeOf } from '../../support/markdown-shape.ts';

const textOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

const read = (markdown: string): string =>
  textOf(fromMarkdown(markdown, { extensions: [syntax()], mdastExtensions: [gfmFromMarkdown()] }));

const NOTHING = { links: [], images: [], html: [], mentions: [], tables: [] };

describe('code', () => {
  it.each([
    ['a path', 'db/0042.sql', '`db/0042.sql`'],
    ['backticks', 'a`b``c', '```a`b``c```'],
    ['a backtick at the border', '`a', '`` `a ``'],
    ['a bar', 'a|b', '`a`\\|`b`'],
    ['only a bar', '|', '\\|'],
    ['a newline', 'a\nb', '`a\\nb`'],
    ['a bidirectional override', 'a\u202eb', '`a\\u202eb`'],
    ['nothing', '', '(empty)'],
  ])('shows %s', (_, text, expected) => {
    expect(code(text).markdown).toBe(expected);
  });

  it('cuts what is too long', () => {
    expect(code('x'.repeat(300)).markdown).toBe(`\`${'x'.repeat(255)}…\``);
  });

  it('shows any text as it is, in and outside of tables', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(text !== '');
        const shown = visible(text);
        const { markdown } = code(text, 10_000);
        expect(shapeOf(markdown)).toEqual({ ...NOTHING, skeleton: 'root(paragraph())' });
        expect(read(markdown)).toBe(shown);
        expect(read(`| x |\n|---|\n| ${markdown} |`)).toBe(`x${shown}`);
      }),
    );
  });
});

describe('cell', () => {
  it('keeps the end of a long path, which names the file', () => {
    expect(cell(`${'d/'.repeat(100)}file.ts`, 12).markdown).toBe('`…d/d/file.ts`');
  });

  it('never adds a column or a row', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const table = `| x | y |\n|---|---|\n| ${cell(a).markdown} | ${cell(b).markdown} |`;
        expect(shapeOf(table).tables).toEqual([[2, 2]]);
      }),
    );
  });
});

describe('prose', () => {
  it.each([
    ['plain words', 'Clients still read it, in 5 % of the cases.', 'Clients still read it, in 5 % of the cases.'],
    ['an identifier', 'reads orders.legacy_total.', 'reads `orders.legacy_total`.'],
    ['a mention', 'ask @octo-org/dba (now)', 'ask `@octo-org/dba` (now)'],
    ['an issue', 'see #12, GH-1 and a/b#3', 'see `#12`, `GH-1` and `a/b#3`'],
    ['a commit', 'since 9f8e7d6c', 'since `9f8e7d6c`'],
    ['an address', 'at www.evil.example or http://evil.example', 'at `www.evil.example` or `http://evil.example`'],
    ['quoted code', 'Use `CREATE INDEX CONCURRENTLY`.', 'Use `CREATE INDEX CONCURRENTLY`.'],
    ['code beside code', 'a`b``c`d', 'a`bc`d'],
    ['a lone backtick', 'a ` b', 'a `` ` `` b'],
    ['the start of a list', '1. x', '1\\. x'],
    ['a dash', '- x', '\\- x'],
    ['an arrow', '5 s → 30 s', '5 s → 30 s'],
    ['white space', 'a\n\n\tb', 'a b'],
    ['markup', '**a** <b> [c](d) ![e](f) ~g~ $h$', '`**a**` `<b>` `[c](d`) `![e](f`) `~g~` `$h$`'],
  ])('writes %s', (_, text, expected) => {
    expect(prose(text).markdown).toBe(expected);
  });

  it('is only text and code, in a paragraph and in a table', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { markdown } = prose(text);
        expect(shapeOf(`x ${markdown}`)).toEqual({ ...NOTHING, skeleton: 'root(paragraph())' });
        expect(shapeOf(`| x |\n|---|\n| ${markdown} |`).tables).toEqual([[1, 1]]);
      }),
    );
  });

  it('begins no list, heading or other block', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(text.trim() !== '');
        expect(shapeOf(prose(text).markdown)).toEqual({ ...NOTHING, skeleton: 'root(paragraph())' });
      }),
    );
  });
});

describe('fence', () => {
  it('grows with the backticks inside', () => {
    expect(fence('a\n````\nb', 'sql').markdown).toBe('`````sql\na\n````\nb\n`````');
  });

  it('ends only where it should', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(shapeOf(`${fence(text).markdown}\n\nx`)).toEqual({ ...NOTHING, skeleton: 'root(code() paragraph())' });
      }),
    );
  });
});

describe('linkTo', () => {
  it.each([
    ['nothing', null],
    ['a script', 'javascript:alert(1)'],
    ['a bracket', 'https://github.com/a)b'],
    ['credentials', 'https://github.com@evil.example/'],
    ['white space', 'https://github.com/a b'],
  ])('shows only the label for %s', (_, url) => {
    expect(linkTo(code('a'), url).markdown).toBe('`a`');
  });

  it('keeps any label inside the link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(shapeOf(linkTo(code(text), 'https://github.com/x').markdown)).toEqual({
          ...NOTHING,
          links: ['https://github.com/x'],
          skeleton: 'root(paragraph())',
        });
      }),
    );
  });
});

describe('gfm', () => {
  it('escapes plain strings and keeps what is Markdown already', () => {
    expect(gfm`**${'@a'}** ${code('b')} ${3}`.markdown).toBe('**`@a`** `b` 3');
  });

  it('joins what is there', () => {
    expect([join([code('a'), null, code('b')], ', ').markdown, blocks(code('a'), null, code('b')).markdown]).toEqual([
      '`a`, `b`',
      '`a`\n\n`b`',
    ]);
  });
});
