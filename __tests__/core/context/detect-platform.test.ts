import { describe, expect, it } from '@jest/globals';
import { detectPlatform } from '../../../src/core/context/detect-platform.ts';
import { aService } from '../../support/services.ts';

const found = (changedPaths: readonly string[], rootEntries: readonly string[] = []): unknown =>
  detectPlatform({ name: 'checkout', policy: null }, 'production', { changedPaths, rootEntries });

const HELM = { platform: { name: 'helm', release: 'checkout', namespace: 'default' }, platform_source: 'repository' };
const KUBERNETES = {
  platform: { name: 'kubernetes', deployment: 'checkout', namespace: 'default' },
  platform_source: 'repository',
};
const NONE = { platform: null, platform_source: 'none' };
const terraform = (directory: string): unknown => ({
  platform: { name: 'terraform', directory },
  platform_source: 'repository',
});

describe('detectPlatform', () => {
  it.each([
    [['charts/'], HELM],
    [['Chart.yaml'], HELM],
    [['helm/', 'k8s/'], HELM],
    [['k8s/'], KUBERNETES],
    [['kustomization.yaml', 'terraform/'], KUBERNETES],
    [['terraform/'], terraform('terraform')],
    [['main.tf'], terraform('.')],
    [['azure.yaml', 'main.tf'], NONE],
    [['README.md', 'src/', 'Dockerfile'], NONE],
  ])('sees in the root %j', (rootEntries, expected) => {
    expect(found([], rootEntries)).toEqual(expected);
  });

  it.each([
    ['deploy/charts/checkout/values.yaml', HELM],
    ['services/checkout/Chart.yaml', HELM],
    ['deploy/k8s/deployment.yml', KUBERNETES],
    ['deploy/kustomization.yaml', KUBERNETES],
    ['infra/prod/db.tf', terraform('infra/prod')],
    ['deploy/containerapp.yaml', NONE],
    ['web/src/charts/line.tsx', NONE],
    ['src/manifests/parse.ts', NONE],
  ])('sees in the changed path %s', (path, expected) => {
    expect(found([path])).toEqual(expected);
  });

  it('takes the policy’s rollback, then its rollout of the environment, before anything it sees', () => {
    const rollback = { capability: true, kubernetes: { deployment: 'web', namespace: 'shop' } };
    const environments = { production: { rollout: { container_apps: { resource_group: 'shop', app: 'checkout' } } } };
    const detect = (policy: ReturnType<typeof aService>, environment: string): unknown =>
      detectPlatform({ name: 'checkout', policy }, environment, { rootEntries: ['charts/'], changedPaths: [] });
    expect([
      detect(aService({ rollback, environments }), 'production'),
      detect(aService({ environments }), 'production'),
      detect(aService({ environments }), 'staging'),
    ]).toEqual([
      { platform: { name: 'kubernetes', deployment: 'web', namespace: 'shop' }, platform_source: 'policy' },
      { platform: { name: 'container_apps', resource_group: 'shop', app: 'checkout' }, platform_source: 'policy' },
      HELM,
    ]);
  });

  it.each([
    ['helm', { release: 'a', namespace: 'b' }],
    ['argo_rollouts', { rollout: 'a', namespace: 'b' }],
    ['app_service', { resource_group: 'a', app: 'b', slot: 'c' }],
    ['terraform', { directory: 'a' }],
  ])('reads %s from the policy', (name, parameters) => {
    const policy = aService({ rollback: { capability: true, [name]: parameters } });
    expect(detectPlatform({ name: 'checkout', policy }, 'production', { rootEntries: [], changedPaths: [] })).toEqual({
      platform: { name, ...parameters },
      platform_source: 'policy',
    });
  });
});
