import type { DeploymentChange } from '../../documents/deployment-context.ts';
import type { FileAnalysis } from '../analyzers/run-analyzers.ts';
import type { ChangedFile } from '../diff/changed-file.ts';

const VERBS = { add: 'added', modify: 'modified', delete: 'deleted', rename: 'renamed' } as const;

/** What is no text of lines; said after the verb. */
const KINDS = { binary: 'a binary file', symlink: 'a symbolic link', submodule: 'a submodule' } as const;

const counted = (count: number, verb: string): string => `${count} ${count === 1 ? 'line' : 'lines'} ${verb}`;

const sizeOf = ({ entry, patch, linesAdded, linesDeleted }: ChangedFile): string => {
  if (entry === 'binary' || entry === 'symlink' || entry === 'submodule') return KINDS[entry];
  if (linesAdded > 0 || linesDeleted > 0) {
    return `${counted(linesAdded, 'added')}, ${counted(linesDeleted, 'deleted')}`;
  }
  return patch.kind === 'missing' ? 'how many lines is unknown' : 'no line changed';
};

/**
 * A deployed file as the context lists it. The description is in our own words: nothing of the file's name or content is in it.
 * A file whose change nobody could read has no analyzers, so that its path is judged instead.
 */
export const deploymentChange = (file: ChangedFile, analysis: FileAnalysis | undefined): DeploymentChange => ({
  file_path: file.path,
  change_type: file.changeType,
  description: `${VERBS[file.changeType]}, ${sizeOf(file)}`,
  risk_tags: [...(analysis?.patterns ?? [])],
  lines_added: file.linesAdded,
  lines_deleted: file.linesDeleted,
  findings: [...(analysis?.findings ?? [])],
  previous_path: file.previousPath,
  blob_sha: file.blobSha,
  analysed_by: analysis === undefined || file.patch.kind === 'missing' ? null : [...analysis.analysedBy],
});
