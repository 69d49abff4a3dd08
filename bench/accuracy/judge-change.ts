import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { localChangeSource } from '../../src/adapters/git/local-change-source.ts';
import { loadParsers } from '../../src/adapters/parsers/load-parsers.ts';
import { analyzeDeployed } from '../../src/commands/analyze-files.ts';
import { readMissingPatches } from '../../src/commands/read-missing-patches.ts';
import { ANALYZERS } from '../../src/core/analyzers/registry.ts';
import type { FileAnalysis } from '../../src/core/analyzers/run-analyzers.ts';
import { classifyFiles } from '../../src/core/diff/deployed.ts';
import type { Pattern } from '../../src/documents/pattern.ts';
import { floorPatterns } from './keyword-floor.ts';
import type { LabelledChange } from './labelled-changes.ts';

/** One way to tell the kinds of a change. */
export type Detector = 'ours' | 'keywords' | 'globs';

/** What each detector said of a change. */
export type Judgement = {
  readonly predicted: Readonly<Record<Detector, ReadonlySet<Pattern>>>;
  readonly analyses: ReadonlyMap<string, FileAnalysis>;
  /** Files that count as deployed. */
  readonly deployed: readonly string[];
  /** The other files, with the reason. */
  readonly notDeployed: readonly string[];
  /** Deployed files whose change could not be read, with the reason. */
  readonly unread: readonly string[];
  /** Analyzers that threw, with the file. */
  readonly stopped: readonly string[];
};

const run = promisify(execFile);

const titleOf = async (repository: string, sha: string): Promise<string> => {
  const { stdout } = await run('git', ['-C', repository, 'log', '-1', '--format=%s', sha, '--']);
  return stdout.trim();
};

/** Reads a commit of a mirror named `owner+name` and judges it as the product does without a policy. Throws when git cannot read it. */
export const judgeChange = async (
  mirrors: string,
  { repository, sha }: Pick<LabelledChange, 'repository' | 'sha'>,
): Promise<Judgement> => {
  const mirror = join(mirrors, repository.replace('/', '+'));
  const source = localChangeSource({
    repository: mirror,
    range: { kind: 'latest', commits: 1, head: sha },
    policyPath: '.github/chaos-negotiator.yml',
  });
  const description = await source.describe();
  const { files } = await source.listFiles(description);
  const { gitattributesText } = description;
  const { deployed, notDeployed } = classifyFiles(files, { gitattributesText, notDeployed: [] });
  const readable = await readMissingPatches(source, description, deployed);
  const { analyses } = await analyzeDeployed(source, description, readable, {
    changedPaths: new Set(files.map(({ path }) => path)),
    loadParsers,
  });
  const paths = deployed.map(({ path }) => path);
  const owned = ANALYZERS.filter(({ ownsPath }) => paths.some((path) => ownsPath(path)));
  return {
    predicted: {
      ours: new Set([...analyses.values()].flatMap(({ patterns }) => patterns)),
      keywords: floorPatterns(
        await titleOf(mirror, sha),
        files.map(({ path }) => path),
      ),
      globs: new Set(owned.map(({ pattern }) => pattern)),
    },
    analyses,
    deployed: paths,
    notDeployed: notDeployed.map(({ file_path: path, detail }) => `${path} (not deployed: ${detail})`),
    unread: readable.flatMap(({ path, patch }) => (patch.kind === 'missing' ? [`${path}: ${patch.detail}`] : [])),
    stopped: [...analyses].flatMap(([path, { failures }]) =>
      failures.map(({ analyzer, message }) => `${path}: the ${analyzer} analyzer stopped: ${message}`),
    ),
  };
};
