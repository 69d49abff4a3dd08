import { describe, expect, it } from '@jest/globals';
import { changeReportSchema } from '../../src/documents/change-report.ts';
import { deploymentContractSchema } from '../../src/documents/deployment-contract.ts';
import { ProblemError, type Problem } from '../../src/documents/problems.ts';
import { contractDrafter, readContext, type DocumentPlace } from '../../src/commands/contract.ts';
import { aContext } from '../support/documents.ts';

const file: DocumentPlace = { where: 'deployment.json', oneLine: false };
const line: DocumentPlace = { where: 'contexts.jsonl:7', oneLine: true };

const problemsOf = (text: string, place: DocumentPlace): readonly Problem[] => {
  try {
    readContext(text, place);
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
  return [];
};

describe('contract of a ready context', () => {
  it('is the same for the same context', async () => {
    const [one, other] = await Promise.all([contractDrafter(null, ''), contractDrafter(null, '')]);
    expect(JSON.stringify(one.contract(aContext()))).toBe(JSON.stringify(other.contract(aContext())));
  });

  it('is a DeploymentContract, and the one of the report', async () => {
    const drafter = await contractDrafter(null, '');
    const contract = deploymentContractSchema.parse(drafter.contract(aContext()));
    const report = changeReportSchema.parse(drafter.report(aContext()));
    expect(report.services.map((service) => service.contract)).toEqual([contract]);
  });

  it('follows the policy', async () => {
    const policy = 'version: 1\nguardrails:\n  low: { error_rate_percent: 0.25 }\n';
    const drafter = await contractDrafter(policy, 'policy.yml');
    expect(drafter.contract(aContext()).overrides).toEqual([
      { path: 'guardrails.low.error_rate_percent', default: 0.5, value: 0.25 },
    ]);
  });

  it('refuses a wrong policy before any context', async () => {
    await expect(contractDrafter('version: 2\n', 'policy.yml')).rejects.toThrow(/^policy\.yml:1:10: /);
  });
});

describe('reading a context', () => {
  it('gives back what was written', () => {
    expect(readContext(JSON.stringify(aContext()), file)).toEqual(aContext());
  });

  it.each([
    [
      file,
      '{\n  "a": 1,\n}',
      'deployment.json:3:1',
      'This is not JSON: Expected double-quoted property name in JSON at position 12.',
    ],
    [line, '{"a": x}', 'contexts.jsonl:7', `This is not JSON: Unexpected token 'x', "{"a": x}" is not valid JSON.`],
    [
      line,
      '{"a": 1',
      'contexts.jsonl:7:8',
      `This is not JSON: Expected ',' or '}' after property value in JSON at position 7.`,
    ],
    [file, '', 'deployment.json', 'This is not JSON: Unexpected end of JSON input.'],
  ])('says where the JSON breaks (%#)', (place, text, where, message) => {
    expect(problemsOf(text, place).map((one) => [one.code, one.where, one.message])).toEqual([
      ['bad-json', where, message],
    ]);
  });

  it('names everything that is wrong with the document at once', () => {
    const wrong = { ...aContext(), version: 7, current_qps: -1, rollback_capability: 'yes' };
    const problems = problemsOf(JSON.stringify(wrong), line);
    expect(problems.map(({ code, where }) => [code, where?.split(': ')[0]])).toEqual(
      Array.from({ length: 3 }, () => ['bad-context', 'contexts.jsonl:7']),
    );
    expect(problems.map(({ message }) => /`(\w+)`/.exec(message)?.[1])).toEqual([
      'version',
      'current_qps',
      'rollback_capability',
    ]);
  });
});
