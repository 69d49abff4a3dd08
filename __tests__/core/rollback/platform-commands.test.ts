import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { platformSteps, withoutCommits } from '../../../src/core/rollback/platform-commands.ts';
import type { RolloutPlatform } from '../../../src/documents/rollback-target.ts';

const RANGE = { base: '4c5d6e7f8091a2b3', head: '9f8e7d6c5b4a3928' };
const UNKNOWN = { base: null, head: null };
const CURL = 'curl --fail --silent --show-error --max-time 10 --output /dev/null';
const HEALTH = `${CURL} "\${HEALTH_URL:?address of a health endpoint of the service}"`;
const REVISION = '"${PREVIOUS_REVISION:?see az containerapp revision list --all}"';

const commandsFor = (platform: RolloutPlatform | null, range: { base: string | null; head: string | null } = RANGE) => {
  const { rollOut, health, endpoints } = platformSteps(platform, range);
  return [rollOut.command, health.command, endpoints.command];
};

describe('the commands of a platform', () => {
  it('undo a rollout of Kubernetes', () => {
    expect(commandsFor({ name: 'kubernetes', deployment: 'checkout', namespace: 'shop' })).toEqual([
      'kubectl rollout undo deployment/checkout --namespace=shop',
      'kubectl rollout status deployment/checkout --namespace=shop --timeout=180s',
      HEALTH,
    ]);
  });

  it('roll a Helm release back', () => {
    expect(commandsFor({ name: 'helm', release: 'checkout', namespace: 'shop' })).toEqual([
      'helm rollback --namespace=shop --wait --timeout=5m -- checkout',
      'helm status --namespace=shop -- checkout && ' +
        'kubectl get pods --namespace=shop --selector=app.kubernetes.io/instance=checkout',
      HEALTH,
    ]);
  });

  it('undo an Argo rollout without waiting for its canary steps', () => {
    expect(commandsFor({ name: 'argo_rollouts', rollout: 'checkout', namespace: 'shop' })).toEqual([
      'kubectl argo rollouts undo --namespace=shop -- checkout && ' +
        'kubectl argo rollouts promote --full --namespace=shop -- checkout',
      'kubectl argo rollouts status --timeout=180s --namespace=shop -- checkout',
      HEALTH,
    ]);
  });

  it('give the traffic to the previous revision of a Container App only when it is healthy', () => {
    const target = '--resource-group=shop --name=invoices';
    const state = `az containerapp revision show ${target} --revision=${REVISION} --query=properties.healthState --output=tsv`;
    expect(commandsFor({ name: 'container_apps', resource_group: 'shop', app: 'invoices' })).toEqual([
      `az containerapp revision activate ${target} --revision=${REVISION} && test "$(${state})" = Healthy && ` +
        `az containerapp ingress traffic set ${target} --revision-weight="$PREVIOUS_REVISION=100"`,
      state,
      `${CURL} "https://$(az containerapp show ${target} --query=properties.configuration.ingress.fqdn --output=tsv)"`,
    ]);
  });

  it('swap the slots of an App Service back', () => {
    const target = '--resource-group=shop --name=invoices';
    expect(commandsFor({ name: 'app_service', resource_group: 'shop', app: 'invoices', slot: 'staging' })).toEqual([
      `az webapp deployment slot swap ${target} --slot=staging --target-slot=production`,
      `az webapp show ${target} --query=state --output=tsv`,
      `${CURL} "https://$(az webapp show ${target} --query=defaultHostName --output=tsv)"`,
    ]);
  });

  it('revert the change and apply Terraform', () => {
    expect(commandsFor({ name: 'terraform', directory: 'infra' })).toEqual([
      'git rev-list --no-merges 4c5d6e7f8091a2b3..9f8e7d6c5b4a3928 | xargs git revert --no-edit && ' +
        'terraform -chdir=infra plan -input=false -out=rollback.tfplan && ' +
        'terraform -chdir=infra apply -input=false rollback.tfplan',
      'terraform -chdir=infra plan -input=false -detailed-exitcode',
      HEALTH,
    ]);
  });

  it('revert the change where no platform is known, and leave the rest to the pipeline', () => {
    const { rollOut } = platformSteps(null, RANGE);
    expect(commandsFor(null)).toEqual([
      'git rev-list --no-merges 4c5d6e7f8091a2b3..9f8e7d6c5b4a3928 | xargs git revert --no-edit && git push',
      null,
      HEALTH,
    ]);
    expect(rollOut.description).toContain('the normal pipeline then deploys the previous version');
  });

  it('undo a range with merges in a real repository', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'revert-'));
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
        cwd: folder,
        encoding: 'utf8',
      }).trim();
    const commit = (file: string): void => {
      writeFileSync(path.join(folder, file), file);
      git('add', '-A');
      git('commit', '--quiet', '-m', file);
    };
    git('init', '--quiet', '--initial-branch=main');
    commit('base');
    const base = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', '-b', 'topic');
    commit('topic');
    git('checkout', '--quiet', 'main');
    commit('main');
    git('merge', '--quiet', '--no-ff', '-m', 'merge', 'topic');
    const { command } = platformSteps(null, { base, head: git('rev-parse', 'HEAD') }).rollOut;
    const revert = (command ?? '')
      .replace(' && git push', '')
      .replaceAll('git rev', 'git -c user.name=t -c user.email=t@example.com rev');
    execFileSync('bash', ['-c', revert], { cwd: folder, stdio: 'ignore' });
    const trees = [git('rev-parse', 'HEAD^{tree}'), git('rev-parse', `${base}^{tree}`)];
    rmSync(folder, { recursive: true });
    expect(trees[0]).toBe(trees[1]);
  });

  it('ask for the names that a repository does not show', () => {
    const { rollOut } = platformSteps({ name: 'helm', release: 'service', namespace: 'default' }, RANGE, false);
    expect(rollOut.command).toBe(
      'helm rollback --namespace="${NAMESPACE:?name of the namespace}" --wait --timeout=5m -- "${RELEASE:?name of the release}"',
    );
  });

  it.each([
    ['are not known', UNKNOWN],
    ['are no commits', { base: '--exec=id', head: '9f8e7d6' }],
    ['are cut too short', { base: '4c5d', head: '9f8e' }],
  ])('ask for the commits where they %s', (_, range) => {
    expect(commandsFor(null, range)[0]).toBe(
      'git rev-list --no-merges "${CHANGE_RANGE:?commits of the change as base..head}" | xargs git revert --no-edit && git push',
    );
  });

  it.each<RolloutPlatform>([
    { name: 'kubernetes', deployment: '$(id)', namespace: '-n;id' },
    { name: 'helm', release: '--kube-token=$(id)', namespace: '`id`' },
    { name: 'argo_rollouts', rollout: '--as=root $(id)', namespace: "';id;'" },
    { name: 'container_apps', resource_group: '$(id)', app: '"$(id)"' },
    { name: 'app_service', resource_group: '$(id)', app: '|id', slot: '&& id' },
    { name: 'terraform', directory: '$(id)' },
  ])('quote what the repository names: $name', (platform) => {
    const hostile = Object.entries(platform).filter(([key]) => key !== 'name');
    const commands = commandsFor(platform).join('\n');
    const outsideQuotes = commands.replaceAll(/'(?:[^']|'\\'')*'/g, '');
    expect(hostile.filter(([, value]) => outsideQuotes.includes(value))).toEqual([]);
    expect(outsideQuotes).not.toMatch(/\$\(id\)|`|;id/);
  });
});

describe('a command without its commits', () => {
  it('is equal for the same change on another base, known or not', () => {
    const forms = [RANGE, UNKNOWN, { base: 'a'.repeat(40), head: 'b'.repeat(40) }];
    for (const platform of [null, { name: 'terraform', directory: 'infra' } as const]) {
      const commands = forms.map((range) => withoutCommits(platformSteps(platform, range).rollOut.command ?? ''));
      expect(new Set(commands).size).toBe(1);
    }
  });

  it('leaves every other command alone', () => {
    const command = 'kubectl rollout undo deployment/4c5d6e7f8091a2b3..9f8e7d6c5b4a3928 --namespace=shop';
    expect(withoutCommits(command)).toBe(command);
  });
});
