import { messageOf } from '../documents/problems.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import type { ChangeReport } from '../documents/change-report.ts';
import type { Environment } from './environment.ts';
import { logLine } from './log.ts';
import type { OutputValues } from './outputs-of-report.ts';

/** Sets every output that is known. */
export const setOutputs = (values: OutputValues): void => {
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
};

const write = async (file: string, document: unknown): Promise<string> => {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
  return file;
};

/** Writes the report, the contract of the service with the highest risk and, where asked for, the findings as SARIF. */
export const writeFiles = async (
  report: ChangeReport,
  sarifFile: string | null,
  { temporaryFolder, workspace }: Environment,
): Promise<OutputValues> => {
  const folder = path.join(temporaryFolder, 'chaos-negotiator');
  const [worst] = report.services;
  const [reportPath, contractPath] = await Promise.all([
    write(path.join(folder, 'report.json'), report),
    worst === undefined ? null : write(path.join(folder, 'contract.json'), worst.contract),
  ]);
  if (sarifFile !== null) {
    const { renderSarif } = await import('../views/sarif.ts');
    await write(path.resolve(workspace, sarifFile), renderSarif(report));
  }
  return { 'report-path': reportPath, ...(contractPath === null ? {} : { 'contract-path': contractPath }) };
};

/** Writes the job summary; a runner without one gets a line in the log instead. */
export const writeSummary = async (markdown: string): Promise<void> => {
  try {
    await core.summary.addRaw(markdown).write({ overwrite: true });
  } catch (error) {
    logLine(`no job summary was written: ${messageOf(error)}`);
  }
};
