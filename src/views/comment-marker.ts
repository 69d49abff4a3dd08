/** The first line of every comment of ours: how a later run finds it. */
export const COMMENT_MARKER = '<!-- chaos-negotiator:contract:v1 -->';

// A link that `footer` and `wholeReport` make: the page of the workflow run or of the check run.
const RUN_LINK = /\[(check run|full report|the job summary)\]\(https?:\/\/[^()\s]+\/runs\/\d+[^()\s]*\)/g;

const withoutRunLinks = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd().replace(RUN_LINK, '[$1]');

/** Whether two comments say the same: only the links to the run may differ, and what a host does to white space. */
export const sameComment = (a: string, b: string): boolean => withoutRunLinks(a) === withoutRunLinks(b);
