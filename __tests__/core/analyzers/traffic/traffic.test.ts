import { describe, expect, it } from '@jest/globals';
import { traffic } from '../../../../src/core/analyzers/traffic/traffic.ts';
import { aFile, analysisBy, findingsIn, touches } from '../../../support/analyzers.ts';

const YAML = 'deploy/values.yaml';
const messages = (path: string, diff: string) =>
  analysisBy(traffic, aFile({ path, diff })).findings.map(({ message }) => message);

describe('traffic analyzer', () => {
  it.each([
    [YAML, '-replicas: 3\n+replicas: 0', 'Scaled to zero: replicas 3 → 0 (×0).'],
    [YAML, '-minReplicas: 6\n+minReplicas: 2', 'Fewer instances: minReplicas 6 → 2 (×0.33).'],
    ['src/a.ts', '-  timeout: 5_000,\n+  timeout: 30_000,', 'A timeout changes: timeout 5_000 → 30_000 (×6).'],
    [
      'src/a.go',
      '-\tTimeout: 5 * time.Second,\n+\tTimeout: 0,',
      'A limit is switched off: Timeout 5 * time.Second → 0.',
    ],
    ['src/a.py', '-retries=2\n+retries=10', 'Retries change: retries 2 → 10 (×5).'],
    [YAML, '-requestsPerSecond: 50\n+requestsPerSecond: 5', 'A rate limit changes: requestsPerSecond 50 → 5 (×0.1).'],
    [
      'Procfile',
      '-web: gunicorn --workers 2\n+web: gunicorn --workers 8',
      'What one instance does at once changes: workers 2 → 8 (×4).',
    ],
  ])('says in %s what changes by how much', (path, diff, message) => {
    expect(messages(path, diff)).toEqual([message]);
  });

  it.each([
    ['deploy/app.yaml', ' kind: Ingress\n spec:\n-  host: a\n+  host: b', true],
    ['deploy/app.yaml', ' kind: Ingress\n ---\n kind: ConfigMap\n data:\n-  host: a\n+  host: b', false],
    [YAML, ' ingress:\n-  enabled: false\n+  enabled: true', true],
    [YAML, ' ingress:\n   enabled: true\n-image: a\n+image: b', false],
    ['infra/a.tf', ' resource "aws_lb_listener" "a" {\n-  port = 80\n+  port = 443\n }', true],
    ['infra/a.tf', '+  depends_on = [helm_release.aws_lb_controller]', false],
    ['deploy/nginx.conf', '+  location /api {', true],
    ['src/a.ts', '+import pRetry from "p-retry";', false],
    ['src/a.ts', '+await download(file); // loading', false],
    ['src/a.ts', '-  sessionTimeout: 5,\n+  sessionTimeout: 9,', false],
    ['src/a.ts', '-  cacheTimeout: 5,\n+  cacheTimeout: 9,', false],
    ['src/load-balancer.md', '+replicas: 9', false],
    ['.github/workflows/ci.yml', '-    timeout-minutes: 5\n+    timeout-minutes: 9', false],
    ['docker-compose.yml', '-  replicas: 1\n+  replicas: 2', false],
    ['web/ui/toast.tsx', '-  timeout: 5,\n+  timeout: 9,', false],
    ['deploy/app.yaml', ' livenessProbe:\n-  timeoutSeconds: 1\n+  timeoutSeconds: 3', false],
    ['migrations/versions/1_a.py', "+op.execute('DELETE FROM rate_limits')", false],
  ])('in %s judges «%s»', (path, diff, expected) => {
    expect(touches(traffic, aFile({ path, diff }))).toBe(expected);
  });

  it('tells a timeout given to an old call from one that comes with new code', () => {
    const newCode = '+const order = await get(url, {\n+  method: "GET",\n+  timeout: 5000,\n+});\n+return order;';
    expect(findingsIn(traffic, aFile({ path: 'src/a.ts', diff: newCode }))).toEqual([]);
    expect(findingsIn(traffic, aFile({ path: 'src/a.ts', diff: '-get(url);\n+get(url, { timeout: 5000 });' }))).toEqual(
      ['traffic/timeout at line 1'],
    );
  });
});
