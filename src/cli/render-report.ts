import type { ChangeReport } from '../documents/change-report.ts';
import type { Output } from './output.ts';
import { isColoured, type Terminal } from './terminal.ts';

type Render = (report: ChangeReport, output: Output, terminal: Terminal) => Promise<string>;

const FORMATS: Readonly<Record<string, Render>> = {
  json: async (report) => JSON.stringify(report, null, 2),
  text: async (report, output, { environment }) => {
    const { renderText } = await import('../views/terminal-text.ts');
    return renderText(report, { width: output.columns, colour: isColoured(output, environment) });
  },
  markdown: async (report) => (await import('../views/comment.ts')).renderMarkdown(report),
  sarif: async (report) => JSON.stringify((await import('../views/sarif.ts')).renderSarif(report), null, 2),
};

/** Renders a report for an output in one of the formats of `--format`; loads only the view that is asked for. */
export const renderReport = async (
  format: string,
  report: ChangeReport,
  output: Output,
  terminal: Terminal,
): Promise<string> => {
  const text = (await FORMATS[format]?.(report, output, terminal)) ?? '';
  return text.endsWith('\n') ? text : `${text}\n`;
};
