import { problem, ProblemError } from '../documents/problems.ts';
import { contractDrafter, readContext, type ContractDrafter, type DocumentPlace } from '../commands/contract.ts';
import { plainLine } from '../views/escape/runner-command.ts';
import type { Run } from './command.ts';
import { readChunks, readTextFile, withOutput } from './files.ts';
import { linesOf, type Line } from './lines.ts';
import type { Output } from './output.ts';
import { printProblems } from './print-problems.ts';
import { renderReport } from './render-report.ts';
import { splitDocuments, type InputDocument } from './split-documents.ts';
import type { Terminal } from './terminal.ts';

type Job = {
  /** Name of the input in messages. */
  readonly name: string;
  readonly drafter: ContractDrafter;
  readonly format: string;
  readonly output: Output;
  readonly terminal: Terminal;
};

const unreadable = (message: string, where: string): ProblemError =>
  new ProblemError([problem('bad-json', message, where)]);

const draft = async (job: Job, text: string, place: DocumentPlace): Promise<string> => {
  const context = readContext(text, place);
  return job.format === 'json'
    ? `${JSON.stringify(job.drafter.contract(context), null, place.oneLine ? 0 : 2)}\n`
    : renderReport(job.format, job.drafter.report(context), job.output, job.terminal);
};

/** The contract of one line; null when it gave none, which is then said in one line, too. */
const draftLine = async (job: Job, line: Line): Promise<string | null> => {
  const where = `${job.name}:${line.number}`;
  try {
    if (line.text === null) throw unreadable(line.reason, where);
    return await draft(job, line.text, { where, oneLine: true });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const said = error.problems.map(({ message }) => message).join(' ');
    await job.terminal.errors.write(`${plainLine(`error: ${error.problems[0]?.where ?? where}: ${said}`)}\n`);
    return null;
  }
};

type Counts = { documents: number; failed: number };

/** Drafts until the input ends or nobody reads any more. */
const draftAll = async (job: Job, documents: AsyncIterable<InputDocument>): Promise<Counts> => {
  const counts: Counts = { documents: 0, failed: 0 };
  for await (const document of documents) {
    counts.documents += 1;
    let result: string | null;
    if (document.kind === 'line') result = await draftLine(job, document.line);
    else if (document.text === null) throw unreadable(document.reason, job.name);
    else result = await draft(job, document.text, { where: job.name, oneLine: false });
    if (result === null) counts.failed += 1;
    else if (!(await job.output.write(result))) break;
  }
  return counts;
};

const statusOf = async ({ name, terminal }: Job, { documents, failed }: Counts): Promise<number> => {
  if (documents === 0) throw unreadable('The input is empty.', name);
  if (failed === 0) return 0;
  const message = `${failed} of ${documents} lines gave no contract.`;
  await printProblems(terminal, [problem('bad-context', message, name)]);
  return 2;
};

const noSource = (): ProblemError =>
  new ProblemError([
    problem('bad-usage', 'No document was named.', null, 'Name a file, or `-` for the standard input.'),
  ]);

/** Drafts the contract of each DeploymentContext of a file or of the standard input. */
export const runContract: Run = async ({ options, positionals: [source] }, terminal) => {
  if (source === undefined) throw noSource();
  const { config, format = 'json', lines, output: path } = options;
  const drafter = await contractDrafter(config === undefined ? null : await readTextFile(config), config ?? '');
  const input = linesOf(source === '-' ? terminal.input : readChunks(source));
  return withOutput(path, terminal, async (output) => {
    const job: Job = { name: source === '-' ? 'standard input' : source, drafter, format, output, terminal };
    return statusOf(job, await draftAll(job, splitDocuments(input, lines === 'true')));
  });
};
