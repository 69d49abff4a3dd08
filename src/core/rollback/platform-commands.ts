import type { RolloutPlatform } from '../../documents/rollback-target.ts';
import type { StepDraft } from './plan-step.ts';
import { shellQuote } from './shell-quote.ts';

/** Commits of the change: what the revert undoes. */
export type CommitRange = { readonly base: string | null; readonly head: string | null };

/** How a platform returns to the version before and shows that it runs. */
export type PlatformSteps = { readonly rollOut: StepDraft; readonly health: StepDraft; readonly endpoints: StepDraft };

type ByName = { readonly [P in RolloutPlatform as P['name']]: P };

/** A name as a word of a command: quoted where somebody named it, else a variable without which the command stops. */
type Word = (name: string, variable: string) => string;

type Table = { readonly [K in keyof ByName]: (platform: ByName[K], range: CommitRange, word: Word) => PlatformSteps };

const COMMIT = /^[0-9a-f]{7,64}$/i;

/** How every command that names the commits of the change begins. */
const REVERT = 'git rev-list --no-merges ';

/** A revert of each commit, the newest first; merge commits have no content of their own to revert. */
const REVERT_EACH = ' | xargs git revert --no-edit';

const UNKNOWN_RANGE = '"${CHANGE_RANGE:?commits of the change as base..head}"';

const REVERTED_RANGE = new RegExp(`^${REVERT}(?:[0-9a-f]+\\.\\.[0-9a-f]+|"\\$\\{CHANGE_RANGE[^"]*")`, 'i');

/** A command without the commits of the change: equal for the same content on another base. */
export const withoutCommits = (command: string): string => command.replace(REVERTED_RANGE, REVERT);

const revertOf = ({ base, head }: CommitRange): string =>
  REVERT +
  (base !== null && head !== null && COMMIT.test(base) && COMMIT.test(head) ? `${base}..${head}` : UNKNOWN_RANGE) +
  REVERT_EACH;

const MERGED =
  'Run it on the default branch; if the change was merged as one squashed commit, `git revert` that commit instead.';

const step = (seconds: number, description: string, command: string | null, validation_method: string): StepDraft => ({
  description,
  command,
  estimated_duration_seconds: seconds,
  validation_method,
});

const curl = (address: string): string =>
  `curl --fail --silent --show-error --max-time 10 --output /dev/null ${address}`;

const endpoints = (address = '"${HEALTH_URL:?address of a health endpoint of the service}"'): StepDraft =>
  step(
    60,
    'Verify the endpoints: call the health endpoint and the most important requests of the service.',
    curl(address),
    'The call ends with status 0, and the most important requests answer as they did before the deployment.',
  );

const rolling = (undo: string, health: string, what: string): PlatformSteps => ({
  rollOut: step(60, `Roll out the previous version of the ${what}.`, undo, 'The command ends with status 0.'),
  health: step(
    60,
    'Verify that all pods of the previous version are healthy.',
    health,
    'The command ends with status 0: every pod is ready and none restarts.',
  ),
  endpoints: endpoints(),
});

const PREVIOUS_REVISION = '"${PREVIOUS_REVISION:?see az containerapp revision list --all}"';

/** The commands of every platform. Option values follow a `=`, names a `--` or a prefix: none can be taken for an option. */
const PLATFORMS: Table = {
  kubernetes: ({ deployment, namespace }, _, word) => {
    const target = `deployment/${word(deployment, 'DEPLOYMENT')} --namespace=${word(namespace, 'NAMESPACE')}`;
    return rolling(`kubectl rollout undo ${target}`, `kubectl rollout status ${target} --timeout=180s`, 'deployment');
  },
  helm: ({ release, namespace }, _, word) => {
    const name = word(release, 'RELEASE');
    const space = `--namespace=${word(namespace, 'NAMESPACE')}`;
    const selector = `--selector=app.kubernetes.io/instance=${name}`;
    const steps = rolling(
      `helm rollback ${space} --wait --timeout=5m -- ${name}`,
      `helm status ${space} -- ${name} && kubectl get pods ${space} ${selector}`,
      'release; hooks of the chart are not undone by this',
    );
    return {
      ...steps,
      health: { ...steps.health, validation_method: 'The release is `deployed`, every pod is `Running` and ready.' },
    };
  },
  argo_rollouts: ({ rollout, namespace }) => {
    const target = `--namespace=${shellQuote(namespace)} -- ${shellQuote(rollout)}`;
    return rolling(
      `kubectl argo rollouts undo ${target} && kubectl argo rollouts promote --full ${target}`,
      `kubectl argo rollouts status --timeout=180s ${target}`,
      'rollout, without its canary steps',
    );
  },
  container_apps: ({ resource_group: group, app }) => {
    const target = `--resource-group=${shellQuote(group)} --name=${shellQuote(app)}`;
    const state = `az containerapp revision show ${target} --revision=${PREVIOUS_REVISION} --query=properties.healthState --output=tsv`;
    const address = `az containerapp show ${target} --query=properties.configuration.ingress.fqdn --output=tsv`;
    return {
      rollOut: step(
        60,
        'Activate the previous revision and, once it is healthy, give it all the traffic; run it again while the revision ' +
          'starts. This needs multiple-revision mode; in single-revision mode use `az containerapp revision copy`.',
        `az containerapp revision activate ${target} --revision=${PREVIOUS_REVISION} && test "$(${state})" = Healthy && ` +
          `az containerapp ingress traffic set ${target} --revision-weight="$PREVIOUS_REVISION=100"`,
        'The command ends with status 0 and lists the previous revision with a weight of 100.',
      ),
      health: step(60, 'Verify that the previous revision is healthy.', state, 'The command prints `Healthy`.'),
      endpoints: endpoints(`"https://$(${address})"`),
    };
  },
  app_service: ({ resource_group: group, app, slot }) => {
    const target = `--resource-group=${shellQuote(group)} --name=${shellQuote(app)}`;
    const address = `az webapp show ${target} --query=defaultHostName --output=tsv`;
    return {
      rollOut: step(
        60,
        'Swap the slots back: after a swap the previous version is in the other slot.',
        `az webapp deployment slot swap ${target} --slot=${shellQuote(slot)} --target-slot=production`,
        'The command ends with status 0.',
      ),
      health: step(
        60,
        'Verify that the instances are healthy.',
        `az webapp show ${target} --query=state --output=tsv`,
        'The command prints `Running`, and the health check of the app is green.',
      ),
      endpoints: endpoints(`"https://$(${address})"`),
    };
  },
  terraform: ({ directory }, range) => {
    const terraform = `terraform -chdir=${shellQuote(directory)}`;
    const plan = `${terraform} plan -input=false -out=rollback.tfplan`;
    return {
      rollOut: step(
        300,
        `Undo the change in git, read the plan, then apply it. ${MERGED}`,
        `${revertOf(range)} && ${plan} && ${terraform} apply -input=false rollback.tfplan`,
        'The plan destroys nothing that holds data, and the command ends with status 0.',
      ),
      health: step(
        60,
        'Verify that the resources are as the previous version describes them.',
        `${terraform} plan -input=false -detailed-exitcode`,
        'The command ends with status 0: no difference is left.',
      ),
      endpoints: endpoints(),
    };
  },
};

const withoutPlatform = (range: CommitRange): PlatformSteps => ({
  rollOut: step(
    600,
    `Revert the change and push it; the normal pipeline then deploys the previous version. ${MERGED}`,
    `${revertOf(range)} && git push`,
    'The pipeline of the revert is green and has deployed.',
  ),
  health: step(
    60,
    'Verify that the instances of the previous version are healthy. The platform is not known, so no command can be given.',
    null,
    'Every instance runs the previous version and passes its health check.',
  ),
  endpoints: endpoints(),
});

const dispatch = <K extends keyof ByName>(
  name: K,
  platform: ByName[K],
  range: CommitRange,
  word: Word,
): PlatformSteps => PLATFORMS[name](platform, range, word);

/** A repository shows that it has a chart or manifests, and not under which name they run. */
const asked: Word = (_, variable) => `"\${${variable}:?name of the ${variable.toLowerCase()}}"`;

/**
 * The way back on a platform; where none is known, by the normal pipeline after a revert in git. `named`: the policy names the
 * platform's parameters; else its commands ask for them.
 */
export const platformSteps = (platform: RolloutPlatform | null, range: CommitRange, named = true): PlatformSteps =>
  platform === null ? withoutPlatform(range) : dispatch(platform.name, platform, range, named ? shellQuote : asked);
