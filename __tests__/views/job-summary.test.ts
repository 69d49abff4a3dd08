import { describe, expect, it } from '@jest/globals';
import { problem } from '../../src/documents/problems.ts';
import { renderFailureSummary } from '../../src/views/failure-summary.ts';
import { renderJobSummary } from '../../src/views/job-summary.ts';
import { aFullReport } from '../support/every-kind-of-report.ts';
import { aHighServiceReport } from '../support/high-risk-report.ts';
import { aReport, facts } from '../support/reports.ts';

describe('the job summary', () => {
  it('shows everything', () => {
    expect(renderJobSummary(aFullReport(), facts())).toMatchSnapshot();
  });

  it('has the contract as it is stored', () => {
    const report = aReport({ services: [aHighServiceReport()] });
    const [, json = ''] = /```json\n(.*?)\n```/s.exec(renderJobSummary(report, facts())) ?? [];
    expect(JSON.parse(json)).toEqual(report.services[0]?.contract);
  });

  it.each([
    [{ used: 9, remaining: 912, limit: 1000 }, 'requests 9, remaining 912 of 1,000'],
    [{ used: 9, remaining: null, limit: null }, 'requests 9, remaining unknown of unknown'],
  ])('says what the run cost', (requests, line) => {
    expect(renderJobSummary(aReport(), facts({ requests }))).toContain(line);
  });

  it('speaks of no requests where none were made', () => {
    expect(renderJobSummary(aReport(), facts({ requests: null }))).not.toMatch(/requests \d/);
  });
});

describe('the summary of a failed run', () => {
  it('says that it is not finished, and names every problem', () => {
    expect(
      renderFailureSummary([
        problem('bad-policy', 'Unknown key `pats`; did you mean `paths`?', '.github/chaos-negotiator.yml:4:5'),
        problem('github-unavailable', 'GitHub answered 502 four times.'),
      ]),
    ).toMatchSnapshot();
  });

  it('stays small with very many problems', () => {
    const problems = Array.from({ length: 5000 }, (_, index) => problem('bad-policy', `Problem ${index}.`));
    const summary = renderFailureSummary(problems);
    expect([summary.includes('not finished, 5,000 problems'), summary.includes('And 4,800 more: in the log.')]).toEqual(
      [true, true],
    );
  });
});
