import type { InfrastructureRule } from './rules-platform.ts';
import { UNDONE } from '../rollback-effects.ts';

const MANIFEST = 'k8s/checkout.yaml';
const WORKFLOW = '.github/workflows/deploy.yml';

const ROLLOUT: readonly InfrastructureRule[] = [
  {
    id: 'infrastructure/health-check-removed',
    severity: 'high',
    problem: 'Nothing asks any longer whether an instance is well: traffic reaches instances that cannot answer.',
    fix: 'Keep a readiness check for every service; loosen its numbers and do not drop it.',
    rollback: UNDONE,
    areas: ['manifest', 'image', 'terraform'],
    pattern:
      /^\s*["']?(?:livenessProbe|readinessProbe|startupProbe|healthcheck|health_check|healthCheck\w*)["']?\s*(?::|\{|=)|^\s*HEALTHCHECK\b/,
    on: 'removed',
    example: {
      path: MANIFEST,
      fires: '-        readinessProbe:\n-          httpGet: {path: /ready}',
      silent: '-        readinessProbe:\n        readinessProbe:  {}',
    },
  },
  {
    id: 'infrastructure/recreate',
    severity: 'high',
    problem: 'All instances of the version before stop before the new ones start: requests fail in between.',
    fix: 'Use RollingUpdate with `maxUnavailable: 0`, or announce the downtime.',
    rollback: { ...UNDONE, old_version_works: false },
    areas: ['manifest', 'terraform'],
    pattern:
      /^\s*["']?(?:type|strategy|strategyType|deploymentStrategy|updateStrategy)["']?\s*[:=]\s*["']?(?:Recreate|OnDelete)\b/,
    example: {
      path: MANIFEST,
      fires: '-    type: RollingUpdate\n    type: Recreate',
      silent: '-    type: Recreate\n    type: RollingUpdate',
    },
  },
  {
    id: 'infrastructure/floating-tag',
    severity: 'high',
    problem: 'The tag of the image moves: each start may bring another version, and there is none to go back to.',
    fix: 'Deploy a tag that is never written twice, best with its digest.',
    rollback: { reversible: false, data_loss: 'none', old_version_works: true },
    areas: ['manifest', 'terraform'],
    pattern:
      /\bimage["']?\s*[:=]\s*["']?[^\s"'{}]+:(?:latest|main|master|edge|nightly)\b|^\s*(?:-\s+)?["']?(?:tag|newTag|imageTag|image_tag)["']?\s*[:=]\s*["']?(?:latest|main|master|edge|nightly)\b/,
    example: {
      path: MANIFEST,
      fires: '-  image: acme/api:1.4.2\n  image: acme/api:latest',
      silent: '-  image: acme/api:1.4.2\n  image: acme/api:1.4.3',
    },
  },
  {
    id: 'infrastructure/follows-branch',
    severity: 'medium',
    problem: 'The cluster follows a branch: what is merged next is deployed without a decision of its own.',
    fix: 'Pin a tag or commit for production, and raise it by a change.',
    rollback: UNDONE,
    areas: ['manifest'],
    pattern:
      /^\s*(?:targetRevision|revision):\s*["']?(?:HEAD|main|master|develop)\b|^\s*branch:\s*["']?(?:main|master|develop)\b/,
    example: {
      path: 'argocd/checkout.yaml',
      fires: '-    targetRevision: v1.4.2\n    targetRevision: HEAD',
      silent: '-    targetRevision: v1.4.2\n    targetRevision: v1.4.3',
    },
  },
  {
    id: 'infrastructure/prune',
    severity: 'medium',
    problem: 'What leaves the repository is now deleted from the cluster by itself, objects with data too.',
    fix: 'Mark what holds data with `Prune=false`, and look at the list of what would go first.',
    rollback: UNDONE,
    areas: ['manifest'],
    pattern: /^\s*prune:\s*["']?true\b|\bApplyOutOfSyncOnly=true|\bReplace=true\b/,
    example: { path: 'argocd/checkout.yaml', fires: '      prune: true', silent: '      prune: false' },
  },
  {
    id: 'infrastructure/entry-command',
    severity: 'medium',
    problem: 'The container starts another way: signals, working folder, environment or the process itself differ.',
    fix: 'Start the built image once as production does, and check that it stops on SIGTERM.',
    rollback: UNDONE,
    areas: ['image'],
    pattern: /^\s*(?:ENTRYPOINT|CMD|STOPSIGNAL|WORKDIR)\b/,
    example: { path: 'Dockerfile', fires: '-CMD ["node", "a.js"]\nCMD ["node", "b.js"]', silent: 'RUN npm ci' },
  },
  {
    id: 'infrastructure/port-or-volume-removed',
    severity: 'medium',
    problem: 'A port or a volume of the container is gone: what is mounted or asked there no longer works.',
    fix: 'Change ports and mounts of the deployment together with the image, and keep the old ones for one release.',
    rollback: UNDONE,
    areas: ['image'],
    pattern: /^\s*(?:EXPOSE|VOLUME)\b/,
    on: 'deleted',
    example: { path: 'Dockerfile', fires: '-VOLUME ["/data"]', silent: 'VOLUME ["/data"]' },
  },
];

const PIPELINES: readonly InfrastructureRule[] = [
  {
    id: 'infrastructure/rollout-check-removed',
    severity: 'high',
    problem: 'The deployment no longer waits for the rollout or undoes a failed one: it reports success too early.',
    fix: 'Keep `--wait`, `--atomic` or `rollout status` with a timeout in every deployment.',
    rollback: UNDONE,
    areas: ['pipeline', 'script'],
    pattern:
      /\s--(?:atomic|wait|cleanup-on-fail|rollback-on-failure)\b|\brollout\s+(?:status|undo)\b|\bwait-for-service-stability:\s*true/,
    on: 'removed',
    example: {
      path: WORKFLOW,
      fires: '-      - run: helm upgrade api ./chart --atomic\n      - run: helm upgrade api ./chart',
      silent: '      - run: helm upgrade api ./chart --atomic',
    },
  },
  {
    id: 'infrastructure/deploy-gate-removed',
    severity: 'high',
    problem: 'A gate before the deployment is gone: an environment with its reviewers, or a job it waited for.',
    fix: 'Keep the environment and the tests as conditions of the job that deploys.',
    rollback: UNDONE,
    areas: ['pipeline'],
    pattern: /^\s*(?:environment|needs|concurrency|when|requires|approval):/,
    on: 'removed',
    example: {
      path: WORKFLOW,
      fires: '-    environment: production\n    runs-on: ubuntu-24.04',
      silent: '    environment: production',
    },
  },
  {
    id: 'infrastructure/deploy-trigger',
    severity: 'medium',
    problem: 'Something else starts this pipeline: it deploys when nobody expects it, or no longer does.',
    fix: 'Say which event deploys what, and try it on an environment without users.',
    rollback: UNDONE,
    areas: ['pipeline'],
    pattern:
      /^\s*(?:push|release|workflow_run|workflow_dispatch|workflow_call|branches|tags|repository_dispatch|trigger):/,
    example: { path: WORKFLOW, fires: '-    branches: [main]\n    branches: [release]', silent: '      - run: npm ci' },
  },
  {
    id: 'infrastructure/deploy-step',
    severity: 'medium',
    problem: 'How this pipeline builds, publishes or deploys changes: the next release is the first to go through it.',
    fix: 'Run it on an environment without users first, and keep the way to deploy the version before.',
    rollback: UNDONE,
    areas: ['pipeline', 'script'],
    pattern:
      /\b(?:kubectl|kustomize|helmfile|terraform|terragrunt|tofu|pulumi|ansible-playbook|argocd|flyctl|skaffold|serverless|cdk|eb|copilot)\s+[a-z-]|\bhelm\s+(?:upgrade|install|rollback|push|template)|\bdocker\s+(?:build\w*|push|tag|compose)|\baws\s+(?:ecs|ecr|s3|lambda|cloudformation|eks|deploy|codedeploy)|\bgcloud\s+\w+|\baz\s+(?:webapp|containerapp|deployment|aks|acr|functionapp|group)|build-push-action|login-action|configure-aws-credentials|\b(?:npm|twine|cargo|gem|poetry|uv)\s+(?:publish|upload|push)\b|\bgh\s+release\b|\bdeploy\w*/i,
    example: { path: WORKFLOW, fires: '      - run: kubectl apply -f k8s', silent: '      - run: npm test' },
  },
];

/** Rules about how versions are built, rolled out and checked. */
export const DELIVERY_RULES: readonly InfrastructureRule[] = [...ROLLOUT, ...PIPELINES];
