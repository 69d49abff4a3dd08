import type { RiskLevel } from '../documents/risk-level.ts';

/** Most bytes of UTF-8 that we write, by surface; the platform's own limits are higher (see each comment). */
export const BUDGETS = {
  /** GitHub stores up to 262,144 bytes, its error message speaks of 65,536 characters. */
  comment: 60_000,
  /** 65,535 bytes, else the request is refused. */
  checkSummary: 4_096,
  /** Cut in silence at 65,535 bytes. */
  checkText: 60_000,
  /** 1 MiB a step, else the whole summary is dropped. */
  jobSummary: 900_000,
} as const;

/** Most characters of a text from outside, by where it stands; a longer one is cut and ends in an ellipsis. */
export const TEXT_LIMITS = {
  /** A name or a path on its own. */
  code: 256,
  /** A name or a path in a table. */
  cell: 100,
  /** A name in the last rung of the ladder, which has a fixed size. */
  name: 60,
  /** A name in the summary of a check run, which has 4 KB. */
  shortName: 30,
  /** A sentence. */
  prose: 600,
  /** A line of evidence. */
  evidence: 200,
  /** One annotation, which is shown on one line of the diff. */
  annotation: 1_000,
} as const;

/** Most entries of a list, by where it stands. */
export const LIST_LIMITS = {
  /** Characters of a check run's title. */
  checkTitle: 70,
  annotations: 50,
  /** Nodes of a picture, the way back included. */
  mermaidNodes: 12,
  /** High findings that stay when the others give way. */
  topFindings: 10,
  /** Rows for services in the last rung. */
  services: 40,
  /** Conditions where room is short: the last rung, the summary of a check run. */
  conditions: 8,
  /** Directories named in the counts by severity. */
  directories: 3,
  /** Files in a folded list of the comment. */
  files: 20,
  /** Notices on the last rung. */
  notices: 3,
  /** Problems of a run that failed. */
  problems: 200,
  /** Dependencies, approvers and the like in one sentence. */
  names: 5,
} as const;

/** How much of the report one rung of a ladder shows. */
export type Detail = {
  /** Least severity whose evidence is quoted; null: none. */
  readonly evidenceFrom: RiskLevel | null;
  readonly picture: boolean;
  /** Least severity whose findings have a row each. */
  readonly rowsFrom: RiskLevel;
  /** Most rows of findings a service; null: all. */
  readonly topRows: number | null;
  /** Most files in a list; null: all. */
  readonly files: number | null;
  /** The contract's JSON as it is stored. */
  readonly rawContract: boolean;
  /** Only heading, alert, conditions, counts and links: of a fixed size, so it always fits. */
  readonly minimal: boolean;
};

const rungs = (first: Detail, ...changes: readonly Partial<Detail>[]): readonly Detail[] =>
  changes.reduce<readonly Detail[]>((ladder, change) => [...ladder, { ...ladder.at(-1)!, ...change }], [first]);

const everything: Detail = {
  evidenceFrom: 'low',
  picture: true,
  rowsFrom: 'low',
  topRows: null,
  files: null,
  rawContract: true,
  minimal: false,
};

const FEWER_ROWS: readonly Partial<Detail>[] = [
  { rowsFrom: 'medium' },
  { rowsFrom: 'high' },
  { rowsFrom: 'high', topRows: LIST_LIMITS.topFindings, evidenceFrom: null },
  { minimal: true },
];

/** What gives way, in order, until the text fits its budget. */
export const LADDERS = {
  comment: rungs(
    { ...everything, rawContract: false, files: LIST_LIMITS.files },
    { evidenceFrom: 'medium' },
    { evidenceFrom: 'high' },
    { picture: false },
    ...FEWER_ROWS,
  ),
  checkText: rungs(
    { ...everything, evidenceFrom: null, picture: false, rawContract: false, files: LIST_LIMITS.files },
    ...FEWER_ROWS,
  ),
  jobSummary: rungs(
    everything,
    { evidenceFrom: 'high' },
    { evidenceFrom: null },
    { rawContract: false },
    { picture: false, files: LIST_LIMITS.files },
    ...FEWER_ROWS,
  ),
} as const satisfies Record<string, readonly Detail[]>;

/**
 * The fullest rendering that fits the budget, in bytes. `atLeast` is a lower bound of a rung's bytes, which saves rendering
 * what cannot fit. The last rung has to fit: it is taken without measuring.
 */
export const fit = (
  ladder: readonly Detail[],
  budget: number,
  atLeast: (detail: Detail) => number,
  render: (detail: Detail) => string,
): string => {
  for (const detail of ladder.slice(0, -1)) {
    const text = atLeast(detail) > budget ? null : render(detail);
    if (text !== null && Buffer.byteLength(text) <= budget) return text;
  }
  return render(ladder.at(-1)!);
};
