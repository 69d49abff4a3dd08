// Writes every generated file from the tables in src; with --check it only says which ones are out of date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { actionFile } from './generate/action-file.ts';
import { withBlocks } from './generate/markdown.ts';
import { inputsTable, messagesPage, numbersPage, outputsTable, rulesPage } from './generate/reference.ts';
import { schemaFiles } from './generate/schemas.ts';

const readme = withBlocks(
  readFileSync('README.md', 'utf8'),
  new Map([
    ['inputs', inputsTable()],
    ['outputs', outputsTable()],
  ]),
);

const files = new Map([
  ...schemaFiles(),
  ['action.yml', actionFile()],
  ['README.md', readme],
  ['docs/reference/rules.md', rulesPage()],
  ['docs/reference/numbers.md', numbersPage()],
  ['docs/reference/messages.md', messagesPage()],
]);

const current = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

const stale = [...files].filter(([file, text]) => current(file) !== text);

if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is out of date: run \`npm run generate\` and commit it`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [file, text] of stale) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}
