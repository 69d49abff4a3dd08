import { afterEach, describe, expect, it } from '@jest/globals';
import { changeReportSchema } from '../../src/documents/change-report.ts';
import { deploymentContractSchema } from '../../src/documents/deployment-contract.ts';
import { OUTPUTS } from '../../src/documents/outputs.ts';
import { startGithubServer, type GithubServer } from '../support/github-server/server.ts';
import { aListedFile, aPull, BASE_SHA, HEAD_SHA, PULL_NUMBER, type Seed } from '../support/github-server/state.ts';
import { analyzeOn, exampleFiles, pullRequestEvent } from '../support/pull-request-run.ts';

let server: GithubServer;

afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server.close();
});

const started = async (seed: Partial<Seed> = {}): Promise<GithubServer> => {
  server = await startGithubServer(seed);
  return server;
};

const withExample = (seed: Partial<Seed> = {}) => started({ pulls: [aPull({ files: exampleFiles() })], ...seed });

const policyAtBase = (text: string): Partial<Seed> => ({
  commits: {
    [BASE_SHA]: { committedDate: '2026-11-20T09:00:00Z', files: { '.github/chaos-negotiator.yml': { text } } },
    [HEAD_SHA]: { committedDate: '2026-11-22T14:03:00Z', files: { 'README.md': { text: '' } } },
  },
});

describe('analyze on a pull request', () => {
  it('publishes the same contract as comment, check run, summary, outputs, files and SARIF', async () => {
    await withExample();
    const run = await analyzeOn(server, { inputs: { 'sarif-file': 'findings.sarif' } });
    const report = changeReportSchema.parse(run.report);
    const contract = deploymentContractSchema.parse(run.contract);
    const [check] = server.state.checkRuns;
    expect({
      status: run.status,
      stderr: run.stderr,
      comments: server.state.comments.length,
      head: check?.head_sha,
      conclusion: check?.conclusion,
      decision: run.outputs['decision'],
      id: run.outputs['contract-id'],
      json: JSON.parse(run.outputs['contract'] ?? 'null') as unknown,
      services: run.outputs['services'],
      sarif: (run.sarif as { version: string } | null)?.version,
    }).toEqual({
      status: 0,
      stderr: '',
      comments: 1,
      head: HEAD_SHA,
      conclusion: 'failure',
      decision: 'wait',
      id: contract.contract_id,
      json: contract,
      services: '["shop"]',
      sarif: '2.1.0',
    });
    expect(server.state.comments[0]?.body).toContain(contract.contract_digest.slice(0, 12));
    expect(run.summary).toContain(contract.contract_digest.slice(0, 12));
    expect(report.services[0]?.contract).toEqual(contract);
  });

  it('sets every output it has a value for', async () => {
    await withExample();
    const { outputs } = await analyzeOn(server);
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(OUTPUTS).toSorted());
  });

  it('writes nothing on a re-run with nothing new, and needs at most four requests beside the file pages', async () => {
    await withExample();
    await analyzeOn(server, { runId: '1' });
    server.requests.length = 0;
    const again = await analyzeOn(server, { runId: '2' });
    const writes = server.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
    const beside = server.requests.filter(({ path }) => !path.endsWith('/files'));
    expect({ status: again.status, writes, fewEnough: beside.length <= 4 }).toEqual({
      status: 0,
      writes: [],
      fewEnough: true,
    });
  });

  it('leaves one comment and agreeing check runs after two runs at once', async () => {
    await withExample();
    await Promise.all([analyzeOn(server), analyzeOn(server)]);
    expect(server.state.comments).toHaveLength(1);
    expect(new Set(server.state.checkRuns.map(({ external_id: id }) => id)).size).toBe(1);
  });

  it('gives the same contract again, byte for byte', async () => {
    await withExample();
    const [first, second] = [await analyzeOn(server), await analyzeOn(server)];
    expect(second.outputs['contract']).toBe(first.outputs['contract']);
  });

  it.each([
    ['nothing but reading', { contents: 'read' }, ['checks: write', 'pull-requests: write']],
    ['no check runs', { contents: 'read', 'pull-requests': 'write' }, ['checks: write']],
    ['no comments', { contents: 'read', checks: 'write' }, ['pull-requests: write']],
  ] as const)(
    'is complete in summary and outputs when the token may do %s, and names what is missing',
    async (_, permissions, missing) => {
      await withExample({ permissions });
      const run = await analyzeOn(server);
      expect({
        status: run.status,
        decision: run.outputs['decision'],
        named: missing.filter((permission) => run.summary.includes(permission)),
        hasContract: run.contract !== null,
      }).toEqual({ status: 0, decision: 'wait', named: [...missing], hasContract: true });
    },
  );

  it('writes nothing outside the run in a dry run, and says what it would do', async () => {
    await withExample();
    const run = await analyzeOn(server, { inputs: { 'dry-run': 'true', 'fail-on': 'medium' } });
    expect({
      status: run.status,
      comments: server.state.comments,
      checks: server.state.checkRuns,
      decision: run.outputs['decision'],
    }).toEqual({ status: 0, comments: [], checks: [], decision: 'wait' });
    expect(run.summary).toMatch(/would block/i);
  });

  it('fails the step only where the user asked for it', async () => {
    await withExample();
    const run = await analyzeOn(server, { inputs: { 'fail-on': 'medium' } });
    expect({ status: run.status, decision: run.outputs['decision'] }).toEqual({ status: 1, decision: 'wait' });
  });

  it('judges each touched service of a monorepo and lists what belongs to none', async () => {
    const policy = [
      'version: 1',
      'services:',
      '  - { name: orders, paths: [app/orders/**, db/**] }',
      '  - { name: payments, paths: [app/payments/**] }',
      '  - { name: untouched, paths: [app/untouched/**] }',
    ].join('\n');
    await withExample(policyAtBase(policy));
    const run = await analyzeOn(server);
    const report = changeReportSchema.parse(run.report);
    expect({
      services: JSON.parse(run.outputs['services'] ?? '[]') as unknown,
      unmatched: report.unmatched_paths,
    }).toEqual({
      services: ['orders', 'payments'],
      unmatched: ['k8s/checkout.yaml'],
    });
    expect(server.state.comments).toHaveLength(1);
  });

  it('takes the policy from the base, whatever the pull request changes', async () => {
    await started({
      ...policyAtBase('version: 1\nrisk: { patterns: { database: { score: 40 } } }\n'),
      pulls: [
        aPull({
          files: [
            ...exampleFiles(),
            aListedFile({ filename: '.github/chaos-negotiator.yml', patch: '@@ -1 +1 @@\n-version: 1\n+version: 2' }),
          ],
        }),
      ],
    });
    const report = changeReportSchema.parse((await analyzeOn(server)).report);
    expect(report.services[0]?.contract.overrides).toEqual([
      { path: 'risk.patterns.database.score', default: 15, value: 40 },
    ]);
  });

  it('says that files are missing beyond what GitHub lists, and cannot be better than high', async () => {
    const files = Array.from({ length: 3_100 }, (_, index) => aListedFile({ filename: `docs/page-${index}.md` }));
    await started({ pulls: [aPull({ files: [aListedFile(), ...files], changedFiles: 3_508 })] });
    const run = await analyzeOn(server);
    expect({ level: run.outputs['risk-level'], conclusion: server.state.checkRuns[0]?.conclusion }).toEqual({
      level: 'high',
      conclusion: 'failure',
    });
    expect(server.state.comments[0]?.body).toContain('508');
    expect(server.requests.length).toBeLessThanOrEqual(30 + 8);
  });

  it('reads the content where GitHub leaves the patch out', async () => {
    const { patch: _, ...large } = aListedFile({
      filename: 'db/migrations/0042_drop.sql',
      status: 'added',
      additions: 9_000,
      deletions: 0,
    });
    await started({
      pulls: [aPull({ files: [large] })],
      commits: {
        [BASE_SHA]: { committedDate: '2026-11-20T09:00:00Z', files: {} },
        [HEAD_SHA]: {
          committedDate: '2026-11-22T14:03:00Z',
          files: { 'db/migrations/0042_drop.sql': { text: 'ALTER TABLE orders DROP COLUMN note;\n' } },
        },
      },
    });
    const report = changeReportSchema.parse((await analyzeOn(server)).report);
    const rules = report.services[0]?.context.changes[0]?.findings.map(({ rule_id: rule }) => rule);
    expect({ rules, unanalysed: report.unanalysed }).toEqual({
      rules: expect.arrayContaining(['database/drop-column']) as unknown,
      unanalysed: [],
    });
  });

  it('allows a change of documents alone, quietly', async () => {
    await started({ pulls: [aPull({ files: [aListedFile({ filename: 'docs/a.md' })] })] });
    const run = await analyzeOn(server);
    expect({
      decision: run.outputs['decision'],
      reasons: run.outputs['reason-codes'],
      comments: server.state.comments.length,
      conclusion: server.state.checkRuns[0]?.conclusion,
    }).toEqual({ decision: 'allow', reasons: '["nothing-deployed"]', comments: 0, conclusion: 'neutral' });
  });
});

describe('analyze on other events', () => {
  const compares = { [`${BASE_SHA}...${HEAD_SHA}`]: { files: exampleFiles(), mergeBase: BASE_SHA } };
  const repository = { full_name: 'octo-org/shop', default_branch: 'main' };

  it.each([
    ['merge_group', { merge_group: { head_sha: HEAD_SHA, base_sha: BASE_SHA }, repository }, {}],
    ['push', { before: BASE_SHA, after: HEAD_SHA, repository }, {}],
    ['workflow_dispatch', { repository, inputs: {} }, { sha: HEAD_SHA }],
  ])('reports %s on its commit under the same name, without a comment', async (event, payload, inputs) => {
    await started({ compares });
    const run = await analyzeOn(server, { event, payload, inputs, sha: HEAD_SHA });
    expect({
      status: run.status,
      decision: run.outputs['decision'],
      checks: server.state.checkRuns.map(({ name, head_sha: sha }) => `${name} on ${sha}`),
      comments: server.state.comments,
    }).toEqual({ status: 0, decision: 'wait', checks: [`Deployment contract on ${HEAD_SHA}`], comments: [] });
  });

  it.each(['pull_request_target', 'workflow_dispatch'])('comments on %s of a pull request', async (event) => {
    await withExample();
    const inputs = event === 'workflow_dispatch' ? { 'pull-request': String(PULL_NUMBER) } : {};
    const run = await analyzeOn(server, { event, inputs });
    expect({ status: run.status, comments: server.state.comments.length }).toEqual({ status: 0, comments: 1 });
  });

  it('judges a ready context instead of a diff', async () => {
    await started();
    const deployment = JSON.stringify({
      ...{
        deployment_id: 'a-1',
        service_name: 'a',
        environment: 'production',
        version: '1',
        rollback_capability: true,
      },
      changes: [
        { file_path: 'src/a.ts', change_type: 'modify', risk_tags: ['caching'], lines_added: 4, lines_deleted: 2 },
      ],
      ...{ current_qps: 50, total_lines_changed: 6 },
    });
    const run = await analyzeOn(server, {
      event: 'workflow_dispatch',
      payload: { repository },
      sha: HEAD_SHA,
      inputs: { deployment },
    });
    expect({
      status: run.status,
      score: run.outputs['risk-score'],
      level: run.outputs['risk-level'],
      checks: server.state.checkRuns,
    }).toEqual({
      status: 0,
      score: '17.6',
      level: 'low',
      checks: [],
    });
  });

  it.each([
    ['a closed pull request', { pulls: [aPull({ state: 'CLOSED' })] }, pullRequestEvent(), 'pull-request-closed'],
    ['a run that a newer push made stale', {}, pullRequestEvent(BASE_SHA), 'superseded'],
  ] as const)('publishes nothing for %s and waits', async (_, seed, payload, reason) => {
    await started(seed);
    const run = await analyzeOn(server, { payload });
    expect({
      status: run.status,
      decision: run.outputs['decision'],
      reasons: run.outputs['reason-codes'],
      written: [...server.state.comments, ...server.state.checkRuns],
    }).toEqual({ status: 0, decision: 'wait', reasons: JSON.stringify([reason]), written: [] });
  });
});
