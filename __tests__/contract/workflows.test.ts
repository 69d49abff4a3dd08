import { globSync, readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

type Manifest = {
  name: string;
  description: string;
  inputs: Record<string, { description: string; required: boolean }>;
};

const manifest = parse(readFileSync('action.yml', 'utf8')) as Manifest;
const workflows = globSync(['.github/workflows/*.yml', 'examples/workflows/*.yml']);

/** Complaints of GitHub's own language service, our action's inputs included. */
const complaintsAbout = async (file: string, text: string): Promise<string[]> => {
  const document = TextDocument.create(`file:///${text.length}/${file}`, 'yaml', 1, text);
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner }) => Promise.resolve(owner === 'chaos-negotiator' ? manifest : undefined),
    },
  });
  // Actions of others cannot be looked up without a network.
  return diagnostics
    .map(({ message }) => (typeof message === 'string' ? message : message.value))
    .filter((message) => !message.startsWith('Unable to resolve action'));
};

const read = (file: string): string => readFileSync(file, 'utf8');

describe('action.yml', () => {
  it('is valid for the runner', async () => {
    await expect(complaintsAbout('action.yml', read('action.yml'))).resolves.toEqual([]);
  });

  it('has a name that fits, and describes every input and output', () => {
    const { inputs, outputs } = parse(read('action.yml')) as Record<string, Record<string, { description: string }>>;
    const bare = Object.entries({ ...inputs, ...outputs }).filter(([, { description }]) => description.length < 10);
    expect(bare).toEqual([]);
  });
});

describe.each(workflows)('%s', (file) => {
  it('is a valid workflow', async () => {
    await expect(complaintsAbout(file, read(file))).resolves.toEqual([]);
  });

  it('pins every action to a full commit', () => {
    const loose = [...read(file).matchAll(/uses:\s*(\S+)(.*)/g)]
      .filter(([, uses]) => uses !== './')
      .filter(([, uses, comment]) => !/@[0-9a-f]{40}$/.test(uses ?? '') || !/#\s*\S/.test(comment ?? ''))
      .map(([line]) => line);
    expect(loose).toEqual([]);
  });

  it('grants nothing at the top and says why it grants anything in a job', () => {
    const text = read(file);
    const grants = [...text.matchAll(/^ +[a-z-]+: (?:read|write)\b(.*)$/gm)];
    expect({
      top: (parse(text) as { permissions: unknown }).permissions,
      unexplained: grants.filter(([, comment]) => !/#\s*to \w/.test(comment ?? '')).map(([line]) => line),
    }).toEqual({ top: {}, unexplained: [] });
  });

  it('never checks out or runs what a pull request of a fork brings', () => {
    const text = read(file);
    const { on } = parse(text) as { on: Record<string, unknown> };
    expect('pull_request_target' in on && /actions\/checkout|\brun:/.test(text)).toBe(false);
  });
});

describe('the validator', () => {
  it.each([
    ['an unknown input of the action', 'with: { fail-onn: high }'],
    ['a job key that does not exist', 'with: {}\n    time-out: 3'],
  ])('complains about %s', async (_, tail) => {
    const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: chaos-negotiator/chaos-negotiator@v1\n        ${tail}\n`;
    expect(await complaintsAbout('.github/workflows/wrong.yml', text)).not.toEqual([]);
  });
});
