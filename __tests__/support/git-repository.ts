import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** What a commit puts at a path; null removes it. A text or bytes make a plain file. */
type Entry = string | Buffer | Link | Submodule | Executable | null;

type Link = { readonly link: string };
type Submodule = { readonly submodule: string };
type Executable = { readonly executable: string };

/** Files by path. A path with bytes that are not UTF-8 is written in latin1 and marked by `latin1`. */
export type Files = Readonly<Record<string, Entry>>;

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the tests of the file. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-negotiator-'));
  folders.push(folder);
  return folder;
};

/** Environment in which nobody's configuration changes what git does. */
export const GIT_ENVIRONMENT = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' } as const;

const git = (folder: string, args: readonly string[], input: Buffer | string = ''): string => {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, '-c', 'core.quotepath=off', ...args], {
    input,
    env: { ...process.env, ...GIT_ENVIRONMENT },
    maxBuffer: 1024 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.toString()}`);
  return stdout.toString().trim();
};

const quoted = (path: string, encoding: BufferEncoding): Buffer =>
  Buffer.concat([
    Buffer.from('"'),
    Buffer.from(path.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`), encoding),
    Buffer.from('"'),
  ]);

const data = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`data ${content.length}\n`), content, Buffer.from('\n')]);

const modify = (mode: string, path: Buffer, content: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`M ${mode} inline `), path, Buffer.from('\n'), data(Buffer.from(content))]);

const change = (path: Buffer, entry: Entry): Buffer => {
  if (entry === null) return Buffer.concat([Buffer.from('D '), path, Buffer.from('\n')]);
  if (typeof entry === 'string' || Buffer.isBuffer(entry)) return modify('100644', path, entry);
  if ('link' in entry) return modify('120000', path, entry.link);
  if ('executable' in entry) return modify('100755', path, entry.executable);
  return Buffer.concat([Buffer.from(`M 160000 ${entry.submodule} `), path, Buffer.from('\n')]);
};

type CommitOptions = {
  readonly message?: string;
  readonly branch?: string;
  /** Commit-ish that the branch starts from; without it, the branch goes on. */
  readonly from?: string;
  readonly merge?: string;
  /** How the names of the files become bytes. */
  readonly pathEncoding?: BufferEncoding;
};

/** A real repository, made for one test. The same steps give the same ids. */
export class GitRepository {
  readonly path: string;
  #commits = 0;

  constructor(path: string) {
    this.path = path;
  }

  git(...args: string[]): string {
    return git(this.path, args);
  }

  /** Commits files without touching a working tree; a minute after the commit before. Gives the commit's id. */
  commit(files: Files, options: CommitOptions = {}): string {
    const { message = 'Change', branch = 'main', from, merge, pathEncoding = 'utf8' } = options;
    const ref = `refs/heads/${branch}`;
    const exists = spawnSync('git', ['-C', this.path, 'rev-parse', '-q', '--verify', ref]).status === 0;
    const start = from ?? (exists ? ref : null);
    const seconds = 1_767_323_045 + 60 * this.#commits++;
    const head = [
      `commit ${ref}`,
      `committer Mona <mona@example.com> ${seconds} +0100`,
      `data ${Buffer.byteLength(message)}`,
      message,
      ...(start === null ? [] : [`from ${start}^0`]),
      ...(merge === undefined ? [] : [`merge ${merge}^0`]),
      '',
    ].join('\n');
    const changes = Object.entries(files).map(([path, entry]) => change(quoted(path, pathEncoding), entry));
    git(this.path, ['fast-import', '--quiet', '--force'], Buffer.concat([Buffer.from(head), ...changes]));
    return this.git('rev-parse', ref);
  }

  /** Puts the latest commit of a branch into the working tree. */
  checkOut(branch = 'main'): void {
    this.git('checkout', '-q', '-f', branch);
  }

  /** A copy made by `git clone`; `--depth` works, because it goes through the transport. */
  clone(...options: string[]): GitRepository {
    const folder = temporaryFolder();
    git(folder, ['clone', '-q', ...options, `file://${this.path}`, 'clone']);
    return new GitRepository(join(folder, 'clone'));
  }
}

/** An empty repository with the branch `main`. */
export const aRepository = (...options: string[]): GitRepository => {
  const folder = temporaryFolder();
  git(folder, ['init', '-q', '-b', 'main', ...options]);
  return new GitRepository(folder);
};
