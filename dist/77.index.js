export const id = 77;
export const ids = [77,112];
export const modules = {

/***/ 34908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ processDeployment)
});

// UNUSED EXPORTS: explainContract

;// CONCATENATED MODULE: ./build/core/canary/canary-plan.js
/** Confidence below which the rollout is more careful, percent. */
const SURE_FROM = 70;
/**
 * The ramps. An unsure prediction makes a medium risk begin one step lower; critical and high begin at their lowest share
 * already, so they stay on it twice as long: docs/decisions/0003-predictions-the-specification-leaves-open.md.
 */
const RAMPS = {
    critical: { sure: [5, 10, 25, 50, 100], unsure: [5, 10, 25, 50, 100], firstStageTimes: 2 },
    high: { sure: [10, 25, 50, 100], unsure: [10, 25, 50, 100], firstStageTimes: 2 },
    medium: { sure: [25, 50, 100], unsure: [10, 25, 50, 100], firstStageTimes: 1 },
    low: { sure: [25, 50, 100], unsure: [10, 25, 50, 100], firstStageTimes: 1 },
};
const reasoningOf = (level, required, shares, longer, unsure) => {
    const duty = required ? 'A canary is required' : 'A canary is not required, but advised';
    const careful = unsure
        ? ` The confidence of the prediction is below ${SURE_FROM} %, so ${longer ? 'the first stage lasts longer' : 'it begins with a smaller share'}.`
        : '';
    return `${duty} at ${level} risk: ${shares.join(' %, ')} % of the traffic, each stage for the enforcement window of the guardrails.${careful}`;
};
/**
 * Plans the steps in which traffic moves to the new version. The first step never exceeds the traffic ramp of the level; each
 * lasts `windowSeconds`, the last one as well, because the guardrails are held at full traffic too.
 */
const planCanary = (level, confidencePercent, { guardrails }, windowSeconds) => {
    const { canary: required, traffic_ramp_percent: ramp } = guardrails[level];
    if (level === 'low' && !required) {
        return {
            required,
            stages: [],
            reasoning: 'At low risk no canary is needed: the new version takes all the traffic.',
        };
    }
    const unsure = confidencePercent < SURE_FROM;
    const { sure, unsure: careful, firstStageTimes } = RAMPS[level];
    const [first = 100, ...later] = unsure ? careful : sure;
    const start = Math.min(first, ramp ?? 100);
    const shares = [start, ...(start < first ? [first, ...later] : later)];
    const times = unsure ? firstStageTimes : 1;
    return {
        required,
        stages: shares.map((traffic_percent, index) => ({
            traffic_percent,
            duration_seconds: Math.round(windowSeconds * (index === 0 ? times : 1)),
        })),
        reasoning: reasoningOf(level, required, shares, times > 1, unsure),
    };
};

// EXTERNAL MODULE: ./build/core/risk/findings-of.js
var findings_of = __webpack_require__(87544);
// EXTERNAL MODULE: ./build/core/risk/wording.js
var wording = __webpack_require__(27980);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
;// CONCATENATED MODULE: ./build/core/rollback/shell-quote.js
const HARMLESS = /^[\w./:@%+,-]+$/;
/** Control and format characters: some end a paste in a terminal, some make a command look like another one. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u;
const escapedUnit = (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0)
        return '\\ufffd';
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};
const escaped = (character) => {
    if (character === '\\' || character === "'")
        return `\\${character}`;
    return INVISIBLE.test(character) ? escapedUnit(character) : character;
};
/**
 * One word of a POSIX shell command with exactly this value, whatever the value holds. Values with control or invisible
 * characters are written as `$'…'` (bash, zsh, ksh), so that what a person reads is what the shell gets; NUL, which no
 * argument can hold, and lone surrogates become U+FFFD.
 */
const shellQuote = (value) => {
    if (HARMLESS.test(value))
        return value;
    const text = value.toWellFormed();
    if (INVISIBLE.test(text))
        return `$'${Array.from(text, escaped).join('')}'`;
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
};

;// CONCATENATED MODULE: ./build/core/rollback/platform-commands.js

const COMMIT = /^[0-9a-f]{7,64}$/i;
/** How every command that names the commits of the change begins. */
const REVERT = 'git rev-list --no-merges ';
/** A revert of each commit, the newest first; merge commits have no content of their own to revert. */
const REVERT_EACH = ' | xargs git revert --no-edit';
const UNKNOWN_RANGE = '"${CHANGE_RANGE:?commits of the change as base..head}"';
const REVERTED_RANGE = new RegExp(`^${REVERT}(?:[0-9a-f]+\\.\\.[0-9a-f]+|"\\$\\{CHANGE_RANGE[^"]*")`, 'i');
/** A command without the commits of the change: equal for the same content on another base. */
const withoutCommits = (command) => command.replace(REVERTED_RANGE, REVERT);
const revertOf = ({ base, head }) => REVERT +
    (base !== null && head !== null && COMMIT.test(base) && COMMIT.test(head) ? `${base}..${head}` : UNKNOWN_RANGE) +
    REVERT_EACH;
const MERGED = 'Run it on the default branch; if the change was merged as one squashed commit, `git revert` that commit instead.';
const step = (seconds, description, command, validation_method) => ({
    description,
    command,
    estimated_duration_seconds: seconds,
    validation_method,
});
const curl = (address) => `curl --fail --silent --show-error --max-time 10 --output /dev/null ${address}`;
const endpoints = (address = '"${HEALTH_URL:?address of a health endpoint of the service}"') => step(60, 'Verify the endpoints: call the health endpoint and the most important requests of the service.', curl(address), 'The call ends with status 0, and the most important requests answer as they did before the deployment.');
const rolling = (undo, health, what) => ({
    rollOut: step(60, `Roll out the previous version of the ${what}.`, undo, 'The command ends with status 0.'),
    health: step(60, 'Verify that all pods of the previous version are healthy.', health, 'The command ends with status 0: every pod is ready and none restarts.'),
    endpoints: endpoints(),
});
const PREVIOUS_REVISION = '"${PREVIOUS_REVISION:?see az containerapp revision list --all}"';
/** The commands of every platform. Option values follow a `=`, names a `--` or a prefix: none can be taken for an option. */
const PLATFORMS = {
    kubernetes: ({ deployment, namespace }, _, word) => {
        const target = `deployment/${word(deployment, 'DEPLOYMENT')} --namespace=${word(namespace, 'NAMESPACE')}`;
        return rolling(`kubectl rollout undo ${target}`, `kubectl rollout status ${target} --timeout=180s`, 'deployment');
    },
    helm: ({ release, namespace }, _, word) => {
        const name = word(release, 'RELEASE');
        const space = `--namespace=${word(namespace, 'NAMESPACE')}`;
        const selector = `--selector=app.kubernetes.io/instance=${name}`;
        const steps = rolling(`helm rollback ${space} --wait --timeout=5m -- ${name}`, `helm status ${space} -- ${name} && kubectl get pods ${space} ${selector}`, 'release; hooks of the chart are not undone by this');
        return {
            ...steps,
            health: { ...steps.health, validation_method: 'The release is `deployed`, every pod is `Running` and ready.' },
        };
    },
    argo_rollouts: ({ rollout, namespace }) => {
        const target = `--namespace=${shellQuote(namespace)} -- ${shellQuote(rollout)}`;
        return rolling(`kubectl argo rollouts undo ${target} && kubectl argo rollouts promote --full ${target}`, `kubectl argo rollouts status --timeout=180s ${target}`, 'rollout, without its canary steps');
    },
    container_apps: ({ resource_group: group, app }) => {
        const target = `--resource-group=${shellQuote(group)} --name=${shellQuote(app)}`;
        const state = `az containerapp revision show ${target} --revision=${PREVIOUS_REVISION} --query=properties.healthState --output=tsv`;
        const address = `az containerapp show ${target} --query=properties.configuration.ingress.fqdn --output=tsv`;
        return {
            rollOut: step(60, 'Activate the previous revision and, once it is healthy, give it all the traffic; run it again while the revision ' +
                'starts. This needs multiple-revision mode; in single-revision mode use `az containerapp revision copy`.', `az containerapp revision activate ${target} --revision=${PREVIOUS_REVISION} && test "$(${state})" = Healthy && ` +
                `az containerapp ingress traffic set ${target} --revision-weight="$PREVIOUS_REVISION=100"`, 'The command ends with status 0 and lists the previous revision with a weight of 100.'),
            health: step(60, 'Verify that the previous revision is healthy.', state, 'The command prints `Healthy`.'),
            endpoints: endpoints(`"https://$(${address})"`),
        };
    },
    app_service: ({ resource_group: group, app, slot }) => {
        const target = `--resource-group=${shellQuote(group)} --name=${shellQuote(app)}`;
        const address = `az webapp show ${target} --query=defaultHostName --output=tsv`;
        return {
            rollOut: step(60, 'Swap the slots back: after a swap the previous version is in the other slot.', `az webapp deployment slot swap ${target} --slot=${shellQuote(slot)} --target-slot=production`, 'The command ends with status 0.'),
            health: step(60, 'Verify that the instances are healthy.', `az webapp show ${target} --query=state --output=tsv`, 'The command prints `Running`, and the health check of the app is green.'),
            endpoints: endpoints(`"https://$(${address})"`),
        };
    },
    terraform: ({ directory }, range) => {
        const terraform = `terraform -chdir=${shellQuote(directory)}`;
        const plan = `${terraform} plan -input=false -out=rollback.tfplan`;
        return {
            rollOut: step(300, `Undo the change in git, read the plan, then apply it. ${MERGED}`, `${revertOf(range)} && ${plan} && ${terraform} apply -input=false rollback.tfplan`, 'The plan destroys nothing that holds data, and the command ends with status 0.'),
            health: step(60, 'Verify that the resources are as the previous version describes them.', `${terraform} plan -input=false -detailed-exitcode`, 'The command ends with status 0: no difference is left.'),
            endpoints: endpoints(),
        };
    },
};
const withoutPlatform = (range) => ({
    rollOut: step(600, `Revert the change and push it; the normal pipeline then deploys the previous version. ${MERGED}`, `${revertOf(range)} && git push`, 'The pipeline of the revert is green and has deployed.'),
    health: step(60, 'Verify that the instances of the previous version are healthy. The platform is not known, so no command can be given.', null, 'Every instance runs the previous version and passes its health check.'),
    endpoints: endpoints(),
});
const dispatch = (name, platform, range, word) => PLATFORMS[name](platform, range, word);
/** A repository shows that it has a chart or manifests, and not under which name they run. */
const asked = (_, variable) => `"\${${variable}:?name of the ${variable.toLowerCase()}}"`;
/**
 * The way back on a platform; where none is known, by the normal pipeline after a revert in git. `named`: the policy names the
 * platform's parameters; else its commands ask for them.
 */
const platformSteps = (platform, range, named = true) => platform === null ? withoutPlatform(range) : dispatch(platform.name, platform, range, named ? shellQuote : asked);

;// CONCATENATED MODULE: ./build/core/contract/contract-digest.js




// Rows instead of objects: half as much to write in canonical form, which is most of the time a contract takes.
const fileRow = (change) => [
    change.file_path,
    change.previous_path,
    change.blob_sha,
    change.change_type,
    change.lines_added,
    change.lines_deleted,
];
const unreadRow = ({ file_path: path, count, reason }) => [path, count, reason];
/** A limit from the current value is bound as such: its number moves with the traffic of every minute. */
const guardrailRow = (guardrail) => [
    guardrail.guardrail_type,
    guardrail.basis === 'current' ? null : guardrail.max_value,
    guardrail.unit,
    guardrail.enforcement_window_seconds,
    guardrail.required,
    guardrail.basis,
    guardrail.description,
];
const validatorRow = ({ validator_type: type, required, description }) => [
    type,
    required,
    description,
];
const stepRow = (step) => [
    step.description,
    step.command === null ? null : withoutCommits(step.command),
    step.estimated_duration_seconds,
    step.validation_method,
    step.dependencies,
];
const rollbackRow = (plan) => [
    plan.rollback_possible,
    plan.data_loss_risk,
    plan.rollback_window_seconds,
    plan.disruption_window_seconds,
    plan.steps.map(stepRow),
];
/** Rows in an order of their own, so that the order of the input never matters. */
const sorted = (rows) => rows.length < 2
    ? rows
    : rows.toSorted((a, b) => (0,wording/* byText */.z4)(String(a[0]), String(b[0])) || (0,wording/* byText */.z4)(JSON.stringify(a), JSON.stringify(b)));
/** Canonical JSON knows no lone surrogates, which a name may hold. */
const wellFormed = (value) => JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.toWellFormed() : part)));
const canonical = (value) => {
    try {
        return String((0,canonicalize/* default */.A)(value));
    }
    catch {
        return String((0,canonicalize/* default */.A)(wellFormed(value)));
    }
};
/**
 * SHA-256 in hex over the canonical JSON (RFC 8785) of what the contract binds: which content is deployed where, what nobody
 * could read, the policy, the engine, the findings and the terms. Commits, version, ids, measured values and the order of the
 * files are not in it, so an update from the base that changes nothing leaves it equal.
 */
const contractDigest = ({ context, settings, risk, rollback, canary, ...terms }) => (0,external_node_crypto_.hash)('sha256', canonical({
    repository: context.repository,
    pull_request: context.pull_request,
    service: context.service_name,
    environment: context.environment,
    files: sorted(context.changes.map(fileRow)),
    unanalysed: sorted(context.unanalysed.map(unreadRow)),
    policy: settings.policyDigest,
    engine: settings.engineVersion,
    findings: terms.findings,
    risk: [risk.risk_level, risk.risk_score],
    guardrails: terms.guardrails.map(guardrailRow),
    validators: terms.validators.map(validatorRow),
    canary: [canary.required, canary.stages.map((stage) => [stage.traffic_percent, stage.duration_seconds])],
    rollback: rollbackRow(rollback),
}));

;// CONCATENATED MODULE: ./build/core/contract/guardrails.js

const LATENCIES = [
    {
        type: 'latency_p95',
        words: 'p95 latency',
        factor: 'p95_latency_factor',
        target: 'target_p95_latency_ms',
        current: 'current_p95_latency_ms',
    },
    {
        type: 'latency_p99',
        words: 'p99 latency',
        factor: 'p99_latency_factor',
        target: 'target_p99_latency_ms',
        current: 'current_p99_latency_ms',
    },
];
/** The ramp is optional at medium (specification, section 4); low has one only where the policy sets it, and means it. */
const RAMP_REQUIRED = { critical: true, high: true, medium: false, low: true };
const times = (base, factor) => Math.min((0,wording/* rounded */.Wf)(base * factor, 6), Number.MAX_VALUE);
const latencyLimit = (context, row, { words, factor, target, current }) => {
    const by = row[factor];
    const goal = context[target];
    if (goal !== null) {
        const limit = times(goal, by);
        return {
            max_value: limit,
            description: `The ${words} stays below ${limit} ms: ${by} times the target of ${goal} ms.`,
            basis: 'target',
        };
    }
    const now = context[current];
    return now === null
        ? {
            max_value: null,
            description: `The ${words} has no limit: neither its target nor its current value is known.`,
            basis: 'unknown',
        }
        : {
            max_value: times(now, by),
            description: `The ${words} stays below ${by} times its current value, because no target is known.`,
            basis: 'current',
        };
};
const fixed = (guardrail_type, max_value, required, describe) => max_value === null
    ? []
    : [
        {
            guardrail_type,
            unit: 'percent',
            required,
            max_value,
            description: describe(max_value),
            basis: 'absolute',
        },
    ];
/** The limits a deployment of this level must stay below (specification, section 4), for `windowSeconds` after it. */
const guardrailsFor = (context, level, { guardrails }, windowSeconds) => {
    const row = guardrails[level];
    const limits = [
        ...fixed('error_rate', row.error_rate_percent, true, (limit) => `The error rate stays below ${limit} % of the requests.`),
        ...LATENCIES.map((latency) => ({
            guardrail_type: latency.type,
            unit: 'ms',
            required: true,
            ...latencyLimit(context, row, latency),
        })),
        ...fixed('traffic_ramp', row.traffic_ramp_percent, RAMP_REQUIRED[level], (limit) => `At most ${limit} % of the traffic reaches the new version first.`),
        ...fixed('resource_limit', row.resource_limit_percent, true, (limit) => `CPU and memory stay below ${limit} % of their limits.`),
    ];
    return limits.map((limit) => ({ ...limit, enforcement_window_seconds: windowSeconds }));
};

// EXTERNAL MODULE: ./build/documents/risk-level.js
var risk_level = __webpack_require__(65769);
;// CONCATENATED MODULE: ./build/core/contract/suggested-fixes.js



/** Files from which a change should be split: ours, see docs/decisions/0003. */
const MANY_CHANGES = 10;
/** Suggestions of one contract at most. */
const MAX_FIXES = 20;
const has = ({ risk }, ...patterns) => risk.identified_factors.some(({ pattern }) => pattern !== null && patterns.includes(pattern));
const missingTargets = ({ context }) => [
    ['error_rate_percent', context.target_error_rate_percent],
    ['p95_latency_ms', context.target_p95_latency_ms],
    ['p99_latency_ms', context.target_p99_latency_ms],
].flatMap(([name, value]) => (value === null ? [String(name)] : []));
const overTheLimit = ({ context, guardrails }) => {
    const current = {
        error_rate: context.current_error_rate_percent,
        latency_p95: context.current_p95_latency_ms,
        latency_p99: context.current_p99_latency_ms,
    };
    const broken = guardrails.flatMap(({ guardrail_type: type, max_value: max }) => {
        if (type === 'traffic_ramp' || type === 'resource_limit')
            return [];
        const now = current[type];
        return now !== null && max !== null && now >= max ? [type] : [];
    });
    return broken.length === 0
        ? null
        : `Bring the service back inside its guardrails first: without any deployment it is already over ${(0,wording/* listed */.KE)(broken)}.`;
};
/** General suggestions: each says what to do when its condition holds, or null. */
const CONDITIONS = [
    ({ context: { rollback_capability: capable } }) => capable ? null : 'Implement a rollback capability: keep the previous version deployable and try the way back.',
    ({ rollback }) => rollback.checks.some(({ name, result }) => name === 'down_migration' && result === 'failed')
        ? 'Add a way back to the migration, or split it: expand now, move the data, contract in a later deployment.'
        : null,
    ({ context: { unanalysed } }) => unanalysed.length === 0
        ? null
        : 'Move the parts that could not be analysed into a change of their own, and review them by hand.',
    overTheLimit,
    ({ context: { changes } }) => changes.length > MANY_CHANGES
        ? `Break the change into smaller pull requests: it has ${(0,wording/* counted */.hS)(changes.length, 'file')} that reach production, at most ${MANY_CHANGES} are easy to judge and to undo.`
        : null,
    (facts) => has(facts, 'database') || (0,risk_level/* riskRank */.wv)(facts.risk.risk_level) >= (0,risk_level/* riskRank */.wv)('high')
        ? 'Add a feature flag, so that the new behaviour can be switched off without a deployment.'
        : null,
    (facts) => has(facts, 'permissions', 'dependencies')
        ? 'Add a security scan (code and dependencies) to the checks of the change.'
        : null,
    (facts) => {
        const missing = missingTargets(facts);
        return missing.length === 0
            ? null
            : `Name the SLO of the service: ${(0,wording/* listed */.KE)(missing)} under services[].environments.${facts.context.environment}.slo in the policy.`;
    },
    ({ context: { target_error_rate_percent: target }, risk, guardrails }) => {
        const limit = guardrails.find(({ guardrail_type: type }) => type === 'error_rate')?.max_value ?? null;
        return target !== null && limit !== null && limit > target
            ? `Set guardrails.${risk.risk_level}.error_rate_percent in the policy to ${target} or less: the limit of ${limit} % is above the SLO.`
            : null;
    },
    ({ context, risk, rollback }) => rollback.rollback_possible && risk.risk_level !== 'low' && context.rollback_target?.platform == null
        ? 'Name the platform under services[].rollback in the policy, so that the rollback plan has its commands.'
        : null,
];
const bySeverity = (a, b) => (0,risk_level/* riskRank */.wv)(b.severity) - (0,risk_level/* riskRank */.wv)(a.severity);
/** The findings' own suggestions, the worst first; the same advice for several places is given once. */
const ofFindings = (findings) => {
    const places = new Map();
    for (const finding of findings.toSorted(bySeverity)) {
        const known = places.get(finding.fix);
        if (known === undefined)
            places.set(finding.fix, [(0,findings_of/* placeOf */.$)(finding)]);
        else
            known.push((0,findings_of/* placeOf */.$)(finding));
    }
    return [...places].map(([fix, [first = '', ...others]]) => others.length === 0 ? `${fix} (${first})` : `${fix} (${first} and ${(0,wording/* counted */.hS)(others.length, 'more place')})`);
};
/** What would lower the risk or make the contract stronger; at most twenty suggestions, the general ones first. */
const suggestedFixes = (facts) => {
    const general = CONDITIONS.flatMap((suggest) => suggest(facts) ?? []);
    return [...new Set([...general, ...ofFindings(facts.findings)])].slice(0, MAX_FIXES);
};

// EXTERNAL MODULE: ./build/documents/deployment-contract.js + 2 modules
var deployment_contract = __webpack_require__(7184);
;// CONCATENATED MODULE: ./build/core/contract/validators.js




const validators_has = ({ risk }, pattern) => risk.identified_factors.some((factor) => factor.pattern === pattern);
const atLeastMedium = ({ risk }) => (0,risk_level/* riskRank */.wv)(risk.risk_level) >= (0,risk_level/* riskRank */.wv)('medium');
/** Undoing the deployment does not undo these, or loses data: they need a person (docs/decisions/0003). */
const oneWay = (findings) => findings.filter(({ rollback }) => !rollback.reversible || rollback.data_loss === 'medium' || rollback.data_loss === 'high');
/** Findings that a description names at most. */
const NAMED = 3;
const whyOf = (findings) => {
    const named = findings.slice(0, NAMED).map((finding) => `${(0,findings_of/* placeOf */.$)(finding)} (${finding.rule_id})`);
    const more = findings.length - named.length;
    return (0,wording/* listed */.KE)(more > 0 ? [...named, `${more} more`] : named);
};
const approval = ({ risk, findings, settings }) => {
    const { count = 0, from = [] } = settings.approvals[risk.risk_level] ?? {};
    const people = count > 1 ? `${count} people approve` : 'A person approves';
    const who = `${people} the contract${from.length === 0 ? '' : `, from ${(0,wording/* listed */.KE)(from)}`}`;
    const forced = oneWay(findings);
    if (forced.length > 0) {
        return {
            required: true,
            description: `${who}, because rolling back would not undo this or would lose data: ${whyOf(forced)}.`,
        };
    }
    if (count > 0)
        return { required: true, description: `${who}, as the policy demands at ${risk.risk_level} risk.` };
    return (0,risk_level/* riskRank */.wv)(risk.risk_level) >= (0,risk_level/* riskRank */.wv)('high') ? { required: false, description: `${who}.` } : null;
};
const shareOf = ({ risk, canary }) => {
    const [first] = canary.stages;
    const range = (0,risk_level/* riskRank */.wv)(risk.risk_level) >= (0,risk_level/* riskRank */.wv)('high') ? '5 to 10 %' : '10 to 25 %';
    return `A canary with ${range} of the traffic comes first; this contract begins with ${first?.traffic_percent ?? 0} %.`;
};
const always = (description) => ({ required: true, description });
/** The conditions (specification, section 4): when each is asked for, and its words where only the policy asks for it. */
const VALIDATORS = {
    test: {
        asks: ({ settings: { validators } }) => {
            const { checks = [] } = validators.test ?? {};
            return always(`Unit and integration tests pass${checks.length === 0 ? '' : ` in these checks: ${(0,wording/* listed */.KE)(checks)}`}.`);
        },
        description: 'Unit and integration tests pass.',
    },
    canary: {
        asks: (facts) => facts.canary.stages.length > 0 ? { required: facts.canary.required, description: shareOf(facts) } : null,
        description: 'A canary comes first.',
    },
    rollback_plan: {
        asks: (facts) => atLeastMedium(facts)
            ? { required: facts.rollback.rollback_possible, description: 'The contract has a plan of the way back.' }
            : null,
        description: 'The contract has a plan of the way back.',
    },
    manual_approval: { asks: approval, description: 'A person approves the contract.' },
    feature_flag: {
        asks: (facts) => validators_has(facts, 'database')
            ? always('A feature flag separates the release of the code from the change of the database.')
            : null,
        description: 'A feature flag guards the change.',
    },
    migration_rollback_script: {
        asks: (facts) => validators_has(facts, 'database') ? always('A script rolls the migration back, and somebody has tried it.') : null,
        description: 'A script rolls migrations back, and somebody has tried it.',
    },
    security_review: {
        asks: (facts) => (validators_has(facts, 'permissions') ? always('Somebody reviews the security of the change.') : null),
        description: 'Somebody reviews the security of the change.',
    },
    rbac_audit: {
        asks: (facts) => validators_has(facts, 'permissions') ? always('Somebody audits which roles gain or lose which rights.') : null,
        description: 'Somebody audits which roles gain or lose which rights.',
    },
};
const asksFor = (type, facts) => {
    const { asks, description } = VALIDATORS[type];
    const asked = asks(facts);
    const { required, from = [] } = facts.settings.validators[type] ?? {};
    const forced = type === 'manual_approval' && oneWay(facts.findings).length > 0;
    if (asked === null && required !== true)
        return null;
    const people = from.length === 0 ? '' : ` From: ${(0,wording/* listed */.KE)(from)}.`;
    return {
        required: forced || (required ?? asked?.required ?? false),
        description: `${asked?.description ?? description}${people}`,
    };
};
const stateOf = (type, { rollback }) => {
    if (type !== 'rollback_plan')
        return { status: 'open', evidence: null };
    if (!rollback.rollback_possible)
        return { status: 'not_verifiable', evidence: rollback.reasoning };
    return rollback.steps.length > 0
        ? { status: 'met', evidence: `plan ${rollback.plan_id} in this contract` }
        : { status: 'open', evidence: null };
};
/**
 * The conditions of a contract. A policy may set `required` on each and thereby also ask for one that the table does not;
 * it cannot take away the approval that a finding without a way back demands.
 */
const validatorsFor = (facts) => deployment_contract/* VALIDATOR_TYPES */.Z.flatMap((validator_type) => {
    const asked = asksFor(validator_type, facts);
    return asked === null ? [] : [{ validator_type, ...asked, ...stateOf(validator_type, facts) }];
});

;// CONCATENATED MODULE: ./build/core/contract/contract-engine.js







/** Digits of the digest in a contract's id. */
const ID_DIGITS = 12;
const AUTHOR = 'chaos-negotiator';
const wayBack = ({ rollback_possible: possible, data_loss_risk: loss }) => {
    if (!possible)
        return 'cannot be rolled back';
    return loss === 'none' ? 'can be rolled back' : `can be rolled back at a ${loss} risk of data loss`;
};
const summaryOf = ({ changes }, risk, rollback) => {
    const patterns = risk.identified_factors.flatMap(({ pattern }) => pattern ?? []);
    const kinds = patterns.length === 0 ? '' : ` (${(0,wording/* listed */.KE)(patterns)})`;
    const level = `${risk.risk_level.charAt(0).toUpperCase()}${risk.risk_level.slice(1)}`;
    return `${level} risk, ${risk.risk_score} of 100: ${(0,wording/* counted */.hS)(changes.length, 'deployed file')}${kinds}, ${wayBack(rollback)}.`;
};
const contract_engine_reasoningOf = (risk, rollback, guardrails, validators, overrides) => {
    const required = validators.filter((validator) => validator.required).map(({ validator_type: type }) => type);
    const unlimited = guardrails.filter(({ max_value: max }) => max === null).map(({ guardrail_type: type }) => type);
    const numbers = overrides === 0 ? '' : ` ${(0,wording/* counted */.hS)(overrides, 'number')} changed by the policy.`;
    const gaps = unlimited.length === 0 ? '' : ` No limit could be given for ${(0,wording/* listed */.KE)(unlimited)}.`;
    return `${risk.reasoning} ${rollback.reasoning} Required: ${(0,wording/* listed */.KE)(required)}.${gaps}${numbers}`;
};
const draftedAt = ({ committed_at: when, head_sha: commit }, { risk_level: level, risk_score: score }) => [
    {
        from: null,
        to: 'draft',
        who: AUTHOR,
        when,
        commit_sha: commit,
        why: `Drafted at ${level} risk, ${score} of 100.`,
    },
];
/**
 * Drafts the terms of a deployment (specification, section 4): limits by level, conditions, the canary, and what would make
 * the contract better. The same input always gives the same contract; its id is the beginning of its digest.
 */
const draftContract = (context, risk, rollback, settings) => {
    const findings = (0,findings_of/* findingsOf */.W)(context);
    const { numbers, windowSeconds } = settings;
    const guardrails = guardrailsFor(context, risk.risk_level, numbers, windowSeconds);
    const canary = planCanary(risk.risk_level, risk.confidence_percent, numbers, windowSeconds);
    const validators = validatorsFor({ risk, rollback, canary, findings, settings });
    const digest = contractDigest({ context, settings, findings, risk, guardrails, validators, canary, rollback });
    return {
        contract_id: `cn-${digest.slice(0, ID_DIGITS)}`,
        contract_digest: digest,
        deployment_id: context.deployment_id,
        service_name: context.service_name,
        environment: context.environment,
        version: context.version,
        predicted_risk_level: risk.risk_level,
        risk_score: risk.risk_score,
        risk_summary: summaryOf(context, risk, rollback),
        guardrails,
        validators,
        rollback_window_seconds: rollback.rollback_window_seconds,
        rollback_possible: rollback.rollback_possible,
        suggested_fixes: suggestedFixes({ context, risk, rollback, guardrails, findings }),
        status: 'draft',
        reasoning: contract_engine_reasoningOf(risk, rollback, guardrails, validators, settings.overrides.length),
        risk_assessment: risk,
        rollback_plan: rollback,
        canary_plan: canary,
        overrides: [...settings.overrides],
        history: draftedAt(context, risk),
    };
};

// EXTERNAL MODULE: ./build/documents/pattern.js
var documents_pattern = __webpack_require__(33179);
// EXTERNAL MODULE: ./build/core/analyzers/registry.js + 107 modules
var registry = __webpack_require__(45443);
;// CONCATENATED MODULE: ./build/core/risk/description-phrases.js
/**
 * Phrases that name a kind of change, as whole words; a plural counts as its singular. Only phrases that hardly mean
 * anything else are here: a missed description costs one hint, a wrong one costs 15 points.
 */
const PHRASES = {
    caching: [
        'cache ttl',
        'cache key',
        'cache invalidation',
        'cache eviction',
        'cache header',
        'cache control',
        'cache policy',
        'cache layer',
        'cache store',
        'invalidate cache',
        'invalidate the cache',
        'clear the cache',
        'redis cache',
        'cdn cache',
        'query cache',
        'response cache',
        'memcached',
    ],
    database: [
        'migration',
        'schema change',
        'database schema',
        'add index',
        'add an index',
        'drop index',
        'create index',
        'add column',
        'add a column',
        'drop column',
        'drop the column',
        'rename column',
        'create table',
        'drop table',
        'rename table',
        'alter table',
        'foreign key',
        'stored procedure',
        'database index',
        'slow query',
        'sql query',
    ],
    api: [
        'api contract',
        'api endpoint',
        'api route',
        'api version',
        'api schema',
        'new endpoint',
        'rest endpoint',
        'graphql schema',
        'graphql mutation',
        'grpc service',
        'protobuf message',
        'openapi',
        'response field',
        'request field',
        'request validation',
        'status code',
    ],
    traffic: [
        'rate limit',
        'rate limiting',
        'rate limiter',
        'load balancer',
        'load balancing',
        'autoscaling',
        'auto scaling',
        'autoscaler',
        'replica count',
        'number of replicas',
        'traffic routing',
        'traffic split',
        'ingress rule',
        'circuit breaker',
    ],
    permissions: [
        'iam role',
        'iam policy',
        'rbac',
        'role binding',
        'access control',
        'access policy',
        'authorization check',
        'authorisation check',
        'permission check',
        'oauth scope',
        'session cookie',
        'cors policy',
        'csrf protection',
        'network policy',
        'service account',
        'secret rotation',
        'rotate the secret',
    ],
    dependencies: [
        'bump dependency',
        'bump dependencies',
        'upgrade dependency',
        'upgrade dependencies',
        'update dependency',
        'update dependencies',
        'dependency update',
        'dependency upgrade',
        'base image',
        'lockfile',
        'lock file',
    ],
    infrastructure: [
        'terraform',
        'helm chart',
        'kubernetes manifest',
        'deployment manifest',
        'docker image',
        'dockerfile',
        'environment variable',
        'feature flag',
        'config map',
        'configmap',
        'deployment pipeline',
        'release pipeline',
        'bicep template',
    ],
    messaging: [
        'message queue',
        'dead letter queue',
        'job queue',
        'task queue',
        'background job',
        'event handler',
        'event schema',
        'kafka topic',
        'kafka consumer',
        'queue consumer',
        'message consumer',
        'connection pool',
        'worker pool',
        'thread pool',
        'retry policy',
        'request timeout',
        'connection timeout',
        'distributed lock',
        'race condition',
        'deadlock',
        'webhook',
    ],
};
/** Phrases that contain or resemble one above and mean no risk: they are skipped as a whole. */
const description_phrases_HARMLESS = [
    'build cache',
    'ci cache',
    'npm cache',
    'docker layer cache',
    'github actions cache',
    'api contract test',
    'migration test',
    'migration guide',
    'migration note',
    'migration doc',
    'webhook test',
    'status code test',
];

;// CONCATENATED MODULE: ./build/core/risk/patterns-in-text.js


const singular = (word) => {
    if (word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    if (word.endsWith('xes'))
        return word.slice(0, -2);
    return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};
const wordsOf = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);
/** Phrases by their first word, the longest first, so that `api contract test` is seen before `api contract`. */
const INDEX = (() => {
    const index = new Map();
    const add = (phrase, pattern) => {
        const [first = '', ...rest] = wordsOf(phrase);
        index.set(first, [...(index.get(first) ?? []), { rest, pattern }]);
    };
    for (const pattern of documents_pattern/* PATTERNS */.G)
        for (const phrase of PHRASES[pattern])
            add(phrase, pattern);
    for (const phrase of description_phrases_HARMLESS)
        add(phrase, null);
    for (const entries of index.values())
        entries.sort((a, b) => b.rest.length - a.rest.length);
    return index;
})();
/** The kinds of change that a description names in so many words. */
const patternsInText = (text) => {
    if (text === '')
        return [];
    const words = wordsOf(text);
    const found = [];
    for (let at = 0; at < words.length; at += 1) {
        const hit = INDEX.get(words[at] ?? '')?.find(({ rest }) => rest.every((word, i) => words[at + 1 + i] === word));
        if (hit === undefined)
            continue;
        if (hit.pattern !== null)
            found.push(hit.pattern);
        at += hit.rest.length;
    }
    return found;
};

;// CONCATENATED MODULE: ./build/core/risk/detect-patterns.js



const BY_NAME = new Map(documents_pattern/* PATTERNS */.G.map((pattern) => [pattern, pattern]));
const namedBy = (tag) => BY_NAME.get(tag) ?? BY_NAME.get(tag.trim().toLowerCase());
/**
 * The kinds of change a file is of, in the order of `PATTERNS`: what its tags name and what its findings are about. Path and
 * description are judged only where no analyzer read the file, because an analyzer that read it knows better.
 */
const patternsOf = ({ file_path: path, risk_tags: tags, findings, analysed_by: readers, description }, analyzers = registry/* ANALYZERS */.A) => {
    const found = new Set();
    for (const tag of tags) {
        const pattern = namedBy(tag);
        if (pattern !== undefined)
            found.add(pattern);
    }
    for (const { pattern } of findings)
        found.add(pattern);
    if (readers === null) {
        for (const { pattern, ownsPath } of analyzers)
            if (!found.has(pattern) && ownsPath(path))
                found.add(pattern);
        for (const pattern of patternsInText(description))
            found.add(pattern);
    }
    return found.size < 2 ? [...found] : documents_pattern/* PATTERNS */.G.filter((pattern) => found.has(pattern));
};

;// CONCATENATED MODULE: ./build/core/risk/risk-reasoning.js

/** The numbers of a context that may be unknown, in the words of a person. */
const MEASURED = [
    ['current_error_rate_percent', 'current error rate'],
    ['current_p95_latency_ms', 'current p95 latency'],
    ['current_p99_latency_ms', 'current p99 latency'],
    ['current_qps', 'current traffic'],
    ['peak_qps', 'peak traffic'],
    ['target_error_rate_percent', 'target error rate'],
    ['target_p95_latency_ms', 'target p95 latency'],
    ['target_p99_latency_ms', 'target p99 latency'],
];
const unknownSentence = (context) => {
    const unknown = MEASURED.filter(([key]) => context[key] === null).map(([, words]) => words);
    if (unknown.length === 0)
        return '';
    return ` Unknown: ${(0,wording/* listed */.KE)(unknown)}.`;
};
const usersSentence = ({ affected_percent: share, affected_users_estimated: users, }) => users === null
    ? `It touches about ${share} % of the traffic; how many requests that is, is unknown.`
    : `It touches about ${share} % of the traffic, ${users} requests per second.`;
const levelSentence = (assessed, byScore) => assessed === byScore
    ? `That is ${assessed} risk.`
    : `That alone would be ${byScore} risk, but a part of the change could not be analysed: ${assessed} risk.`;
/** Says in plain words how score and level came about, what is predicted, and which numbers are unknown. */
const risk_reasoning_reasoningOf = (context, assessment, patterns, uncapped, byScore) => {
    const points = assessment.identified_factors
        .filter(({ score }) => score > 0)
        .map(({ name, score }) => `${score} for ${name}`);
    const cap = uncapped > assessment.risk_score ? `, capped from ${uncapped}` : '';
    const sum = points.length === 0 ? '' : ` (${(0,wording/* listed */.KE)(points)}${cap})`;
    const kinds = patterns.length === 0 ? 'No risky kind of change was found.' : `Kinds of change: ${(0,wording/* listed */.KE)(patterns)}.`;
    return (`The score is ${assessment.risk_score} of 100${sum}. ${levelSentence(assessment.risk_level, byScore)} ${kinds} ` +
        `Predicted: p95 latency +${assessment.predicted_p95_latency_increase_percent} %, ` +
        `error rate +${assessment.predicted_error_rate_increase_percent} percentage points. ` +
        `${usersSentence(assessment)} The confidence is ${assessment.confidence_percent} %.${unknownSentence(context)}`);
};

;// CONCATENATED MODULE: ./build/core/risk/unanalysed.js


/**
 * The level below which a change cannot fall for each reason. What could hold anything is high; what no server runs as text
 * (an image, a link) is medium: docs/decisions/0003-predictions-the-specification-leaves-open.md.
 */
const FLOORS = {
    over_listing_limit: { floor: 'high', words: 'not listed by the host' },
    no_patch: { floor: 'high', words: 'listed without the changed lines' },
    too_large: { floor: 'high', words: 'too large' },
    unreadable: { floor: 'high', words: 'could not be read' },
    binary: { floor: 'medium', words: 'binary' },
    not_utf8: { floor: 'medium', words: 'not UTF-8 text' },
    submodule: { floor: 'medium', words: 'a submodule, whose content is elsewhere' },
    parse_error: { floor: 'medium', words: 'not understood by its parser' },
    dynamic_sql: { floor: 'medium', words: 'with SQL that is put together when it runs' },
    symlink: { floor: 'medium', words: 'a symbolic link' },
};
const REASONS = Object.values(FLOORS);
/** Counts come from outside: their sum is kept an integer that JSON can carry. */
const filesOf = (parts) => Math.min(parts.reduce((sum, { count }) => sum + count, 0), Number.MAX_SAFE_INTEGER);
/** The lowest level that is left by the parts of a change nobody could read; null when everything was read. */
const floorOf = ({ unanalysed }) => {
    if (unanalysed.length === 0)
        return null;
    const level = unanalysed.reduce((worst, { reason }) => (0,risk_level/* worseLevel */.Nf)(worst, FLOORS[reason].floor), 'low');
    const why = REASONS.map((row) => [row.words, filesOf(unanalysed.filter(({ reason }) => FLOORS[reason] === row))])
        .filter(([, count]) => count > 0)
        .map(([words, count]) => `${count} ${words}`);
    const files = filesOf(unanalysed);
    return {
        level,
        files,
        description: `${(0,wording/* counted */.hS)(files, 'file')} could not be analysed (${(0,wording/* listed */.KE)(why)}), so the level cannot be better than ${level}.`,
    };
};

;// CONCATENATED MODULE: ./build/core/risk/risk-predictor.js






/** Points for each changed file (specification, section 2). */
const POINTS_PER_CHANGE = 2;
/** Most points the size of a change can add (specification, section 2). */
const MAX_SIZE_POINTS = 20;
/** Files named by a factor at most. */
const MAX_PATHS = 10;
/** Share of the traffic that plain logic touches, percent: ours, see docs/decisions/0003. */
const AFFECTED_WITHOUT_PATTERN = 10;
/** Score from which a level begins (specification, section 2), worst first. */
const THRESHOLDS = [
    ['critical', 70],
    ['high', 50],
    ['medium', 30],
    ['low', 0],
];
const levelOf = (score) => THRESHOLDS.find(([, from]) => score >= from)?.[0] ?? 'low';
const factor = (name, score, description, paths, pattern = null) => ({
    name,
    pattern,
    score,
    description,
    file_paths: paths.slice(0, MAX_PATHS),
    file_count: paths.length,
});
/** The files that show each pattern, by path. */
const evidenceOf = ({ changes }) => {
    const evidence = new Map();
    for (const change of changes) {
        for (const pattern of patternsOf(change)) {
            const paths = evidence.get(pattern);
            if (paths === undefined)
                evidence.set(pattern, [change.file_path]);
            else
                paths.push(change.file_path);
        }
    }
    for (const paths of evidence.values())
        paths.sort(wording/* byText */.z4);
    return evidence;
};
const generalFactors = ({ changes, total_lines_changed: lines }) => {
    const paths = changes.map(({ file_path: path }) => path).toSorted(wording/* byText */.z4);
    const size = (0,wording/* rounded */.Wf)(Math.min(lines / 10, MAX_SIZE_POINTS), 1);
    return [
        factor('changes', POINTS_PER_CHANGE * changes.length, `Files that reach production: ${changes.length}, ${POINTS_PER_CHANGE} points each.`, paths),
        factor('size', size, `Lines changed: ${lines}, 1 point for ten, at most ${MAX_SIZE_POINTS} points.`, paths),
    ];
};
const patternFactors = (evidence, patterns, numbers) => patterns.map((pattern) => {
    const paths = evidence.get(pattern) ?? [];
    const { score } = numbers.patterns[pattern];
    return factor(pattern, score, `The change is of the kind ${pattern} in ${(0,wording/* counted */.hS)(paths.length, 'file')}.`, paths, pattern);
});
const unanalysedFactor = ({ unanalysed }, { description, files }) => {
    const paths = unanalysed.flatMap(({ file_path: path }) => path ?? []).toSorted(wording/* byText */.z4);
    return { ...factor('unanalysed', 0, description, paths), file_count: files };
};
/**
 * Predicts the risk of a deployment (specification, section 2). Every pattern counts once, however many files show it. The
 * points of the factors add up to the score before it is capped at 100. What nobody could read puts a floor under the level
 * and leaves the score alone.
 */
const predict = (context, numbers) => {
    const evidence = evidenceOf(context);
    const patterns = documents_pattern/* PATTERNS */.G.filter((pattern) => evidence.has(pattern));
    const rows = patterns.map((pattern) => numbers.patterns[pattern]);
    const floor = floorOf(context);
    const factors = [...generalFactors(context), ...patternFactors(evidence, patterns, numbers)];
    const uncapped = (0,wording/* rounded */.Wf)(factors.reduce((sum, { score }) => sum + score, 0), 1);
    const score = Math.min(uncapped, 100);
    const affected = rows.length === 0 ? AFFECTED_WITHOUT_PATTERN : Math.max(...rows.map((row) => row.affected_percent));
    const assessment = {
        risk_level: (0,risk_level/* worseLevel */.Nf)(levelOf(score), floor?.level ?? 'low'),
        risk_score: score,
        identified_factors: floor === null ? factors : [...factors, unanalysedFactor(context, floor)],
        predicted_error_rate_increase_percent: (0,wording/* rounded */.Wf)(rows.reduce((sum, row) => sum + row.error_rate_percent, 0), 6),
        predicted_p95_latency_increase_percent: (0,wording/* rounded */.Wf)(rows.reduce((sum, row) => sum + row.latency_percent, 0), 6),
        affected_percent: affected,
        affected_users_estimated: context.current_qps === null ? null : (0,wording/* rounded */.Wf)(context.current_qps * (affected / 100), 6),
        confidence_percent: Math.min(50 + 10 * patterns.length, 95),
    };
    return { ...assessment, reasoning: risk_reasoning_reasoningOf(context, assessment, patterns, uncapped, levelOf(score)) };
};

;// CONCATENATED MODULE: ./build/core/rollback/plan-step.js
/** Numbers the steps in their order and turns the names of what must come before into numbers. */
const numbered = (placed) => placed.map(({ after, step }, index) => ({
    step_number: index + 1,
    ...step,
    dependencies: placed.flatMap(({ name }, position) => (after.includes(name) ? [position + 1] : [])),
}));

;// CONCATENATED MODULE: ./build/core/rollback/migration-commands.js

const DATABASE = '"${DATABASE_URL:?connection string of the database}"';
const PREVIOUS = '"${PREVIOUS_MIGRATION:?name of the last migration before the change}"';
const folderOf = ({ folders }) => shellQuote(folders[0]);
const countOf = ({ files }) => Math.max(files.length, 1);
/** Runs a command that undoes one migration once for each, and stops at the first that fails. */
const once = (command, group) => countOf(group) === 1 ? command : `(set -e; for _ in $(seq ${countOf(group)}); do ${command}; done)`;
const versionOf = (file) => /(?:^|\/)V(\d+(?:[._]\d+)*)__/.exec(file)?.[1] ?? null;
const byVersion = (a, b) => {
    const [left, right] = [a.split(/[._]/).map(Number), b.split(/[._]/).map(Number)];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
};
const flywayUndo = ({ files }) => {
    const [lowest] = files.flatMap((file) => versionOf(file) ?? []).toSorted(byVersion);
    return lowest === undefined ? 'flyway undo' : `flyway undo -target=${lowest.replaceAll('_', '.')}`;
};
const DJANGO_FILE = /(?:^|\/)([A-Za-z_]\w*)\/migrations\/(?:.*\/)?(\d{4})_[^/]+\.py$/;
const djangoMigrate = ({ files }) => {
    const [, app, number] = DJANGO_FILE.exec(files[0] ?? '') ?? [];
    if (app === undefined || number === undefined) {
        return `python manage.py migrate "\${APP:?label of the app}" ${PREVIOUS}`;
    }
    const before = Number(number) - 1;
    return `python manage.py migrate ${app} ${before < 1 ? 'zero' : String(before).padStart(4, '0')}`;
};
const NEW_MIGRATION = 'Go forward: write a new migration that restores what the version before needs, and restore lost data from a backup.';
/** The way back of every migration tool. Folders and names come from the repository, so each is quoted. */
const MIGRATION_COMMANDS = {
    flyway: {
        undo: flywayUndo,
        note: 'Undo needs a paid edition of Flyway.',
        verify: '`flyway info` lists the migrations as undone.',
    },
    liquibase: {
        undo: (group) => `liquibase rollback-count --count=${countOf(group)}`,
        note: 'It counts changesets, one for each file: raise the number if a file holds more; `liquibase history` lists them.',
        verify: '`liquibase history` no longer lists the changesets.',
    },
    'golang-migrate': {
        undo: (group) => `migrate -path=${folderOf(group)} -database=${DATABASE} down ${countOf(group)}`,
        note: '',
        verify: '`migrate … version` prints the version before, and it is not dirty.',
        perFolder: true,
    },
    dbmate: {
        undo: (group) => once(`dbmate --migrations-dir=${folderOf(group)} rollback`, group),
        note: '',
        verify: '`dbmate status` lists the migrations as pending.',
        perFolder: true,
    },
    goose: {
        undo: (group) => once(`goose -dir=${folderOf(group)} down`, group),
        note: 'GOOSE_DRIVER and GOOSE_DBSTRING name the database.',
        verify: '`goose status` lists the migrations as pending.',
        perFolder: true,
    },
    sqitch: {
        undo: (group) => `sqitch revert -y --to '@HEAD^${countOf(group)}'`,
        note: 'Run it where sqitch.plan is.',
        verify: '`sqitch status` names the change before.',
    },
    rails: {
        undo: (group) => `bin/rails db:rollback STEP=${countOf(group)}`,
        note: '',
        verify: '`bin/rails db:migrate:status` lists the migrations as down.',
    },
    django: {
        undo: djangoMigrate,
        note: 'App and number are taken from the path; `python manage.py showmigrations` lists the real ones.',
        verify: '`python manage.py showmigrations` lists the migrations as not applied.',
        perFolder: true,
    },
    alembic: {
        undo: (group) => `alembic downgrade -${countOf(group)}`,
        note: '',
        verify: '`alembic current` prints the revision before.',
    },
    'ef-core': {
        undo: () => `dotnet ef database update ${PREVIOUS}`,
        note: '`dotnet ef migrations list` names the migration before.',
        verify: '`dotnet ef migrations list` marks the migrations as pending.',
    },
    prisma: {
        undo: null,
        note: `Prisma has no way back. ${NEW_MIGRATION} \`prisma migrate diff\` writes the SQL of it.`,
        verify: '`npx prisma migrate status` lists the new migration as applied.',
    },
    knex: {
        undo: (group) => once('npx knex migrate:down', group),
        note: 'It undoes the migrations that ran last, one at a time; `npx knex migrate:rollback` would undo the whole last batch.',
        verify: '`npx knex migrate:status` lists the migrations as not run.',
    },
    typeorm: {
        undo: (group) => once('npx typeorm migration:revert --dataSource="${TYPEORM_DATA_SOURCE:?path of the data source file}"', group),
        note: '',
        verify: '`npx typeorm migration:show` lists the migrations as pending.',
    },
    sequelize: {
        undo: (group) => once('npx sequelize-cli db:migrate:undo', group),
        note: '',
        verify: '`npx sequelize-cli db:migrate:status` lists the migrations as down.',
    },
    drizzle: {
        undo: null,
        note: `Drizzle has no way back. ${NEW_MIGRATION}`,
        verify: 'The new migration is in the table of applied migrations.',
    },
    atlas: {
        undo: (group) => `atlas migrate down --dir=${shellQuote(`file://${group.folders[0]}`)} --url=${DATABASE} ` +
            `--dev-url="\${ATLAS_DEV_URL:?address of an empty database to plan with}" ${countOf(group)}`,
        note: 'Atlas plans the way back against the database.',
        verify: '`atlas migrate status` lists the migrations as pending.',
        computesDown: true,
        perFolder: true,
    },
    'node-pg-migrate': {
        undo: (group) => `npx node-pg-migrate down ${countOf(group)} --migrations-dir=${folderOf(group)}`,
        note: 'DATABASE_URL names the database.',
        verify: 'The table `pgmigrations` no longer holds the migrations.',
        perFolder: true,
    },
    ecto: {
        undo: (group) => `mix ecto.rollback --step ${countOf(group)}`,
        note: '',
        verify: '`mix ecto.migrations` lists the migrations as down.',
    },
    'sql-scripts': {
        undo: null,
        note: `Plain SQL scripts have no way back of their own. ${NEW_MIGRATION}`,
        verify: 'The schema is as the version before expects it.',
    },
};
/** What to do where a migration of a tool that can go back has no way back. */
const GO_FORWARD = NEW_MIGRATION;

;// CONCATENATED MODULE: ./build/core/rollback/rollback-checks.js


const check = (name, result, detail) => ({ name, result, detail });
const previousRevision = ({ rollback_capability: capable, rollback_target: target }) => {
    if (!capable)
        return check('previous_revision', 'failed', 'The service cannot return to its previous version.');
    const platform = target?.platform?.name ?? null;
    return check('previous_revision', 'not_verified', platform === null
        ? 'The platform is not known, so nobody looked for the previous revision.'
        : `Nobody asked ${platform} whether it still has the previous revision.`);
};
const downMigration = ({ migrates, groups, findings, unread }) => {
    const stuck = findings.find(({ pattern, rollback }) => pattern === 'database' && !rollback.reversible);
    if (stuck !== undefined) {
        return check('down_migration', 'failed', `${(0,findings_of/* placeOf */.$)(stuck)} cannot be undone: ${stuck.message}`);
    }
    const without = groups.find(({ tool, down }) => {
        const { undo, computesDown = false } = MIGRATION_COMMANDS[tool];
        return undo === null || (down === 'missing' && !computesDown);
    });
    if (without !== undefined) {
        const [file = without.folders[0]] = without.files;
        return check('down_migration', 'failed', `${without.tool}: the migration has no way back (${file}).`);
    }
    if (unread !== null)
        return check('down_migration', 'not_verified', `Not verified: ${unread}.`);
    if (!migrates)
        return check('down_migration', 'not_needed', 'The change brings no migration.');
    return groups.length > 0 && groups.every(({ down }) => down === 'present')
        ? check('down_migration', 'verified', 'The change brings a way back for every migration. It was not run, so whether it restores schema and data is not known.')
        : check('down_migration', 'not_verified', 'Whether the migrations have a way back cannot be told from the change.');
};
const cache = ({ cachePaths }) => cachePaths === null
    ? check('cache', 'not_needed', 'Caching does not change.')
    : check('cache', 'not_verified', 'Nobody connected to the cache, so whether it can be cleared is not known.');
/** What shows that the plan can work: verified only where the change itself shows it. */
const rollbackChecks = (context, facts) => [
    previousRevision(context),
    downMigration(facts),
    cache(facts),
];

// EXTERNAL MODULE: ./build/core/analyzers/migrations/migration-frameworks.js
var migration_frameworks = __webpack_require__(95450);
;// CONCATENATED MODULE: ./build/core/rollback/migration-groups.js


const isFile = (path) => /\.\w+$/.test(path);
const migration_groups_folderOf = (path) => {
    const folder = isFile(path) ? path.slice(0, Math.max(path.lastIndexOf('/'), 0)) : path;
    return folder === '' ? '.' : folder;
};
const worstDown = (migrations) => {
    if (migrations.some(({ down }) => down === 'missing'))
        return 'missing';
    return migrations.some(({ down }) => down === 'unknown') ? 'unknown' : 'present';
};
const groupOf = (migrations) => {
    const [{ tool, path }] = migrations;
    const [first = migration_groups_folderOf(path), ...others] = [...new Set(migrations.map((one) => migration_groups_folderOf(one.path)))].toSorted(wording/* byText */.z4);
    const files = migrations.map((one) => one.path).filter(isFile);
    return { tool, folders: [first, ...others], files: files.toSorted(wording/* byText */.z4), down: worstDown(migrations) };
};
/** Groups the migrations of a change by what one command undoes, whatever their order. */
const migrationGroups = (migrations) => {
    const groups = new Map();
    for (const migration of migrations) {
        const { perFolder = false } = MIGRATION_COMMANDS[migration.tool];
        const key = perFolder ? `${migration.tool}\n${migration_groups_folderOf(migration.path)}` : migration.tool;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [migration]);
        else
            group.push(migration);
    }
    return [...groups].toSorted(([a], [b]) => (0,wording/* byText */.z4)(a, b)).map(([, members]) => groupOf(members));
};

;// CONCATENATED MODULE: ./build/core/rollback/rollback-facts.js




const LOSSES = ['none', 'low', 'medium', 'high'];
const worstLoss = (findings, unread) => findings.reduce((worst, { rollback: { data_loss: loss } }) => (LOSSES.indexOf(loss) > LOSSES.indexOf(worst) ? loss : worst), unread ? 'medium' : 'none');
const factorOf = ({ identified_factors: factors }, pattern) => factors.find((factor) => factor.pattern === pattern);
/** Database changes that came without an analysis: a context made by hand names the kind of change and no more. */
const judgedByName = ({ changes }, database) => {
    if (database === undefined)
        return false;
    const more = database.file_count > database.file_paths.length;
    return changes.some(({ file_path: path, analysed_by: readers, findings }) => readers === null && findings.length === 0 && (more || database.file_paths.includes(path)));
};
const ownedByDatabase = (path) => registry/* ANALYZERS */.A.some(({ pattern, ownsPath }) => pattern === 'database' && ownsPath(path));
/**
 * The migrations of the context. Of one made by hand, those that the paths of its changes show; as nobody read them, a way back
 * that is not among the changes is not known rather than missing.
 */
const migrationsOf = ({ changes, rollback_target: target }, database) => {
    if (target !== null && target.migrations.length > 0)
        return target.migrations;
    const unread = database === undefined ? [] : changes.filter(({ analysed_by: readers }) => readers === null);
    if (unread.length === 0)
        return [];
    const changedPaths = new Set(changes.map(({ file_path: path }) => path));
    return unread.flatMap(({ file_path: path, previous_path: previousPath, change_type: changeType }) => {
        const found = (0,migration_frameworks/* migrationOf */.IC)({ path, previousPath, changeType, lines: [], texts: null, changedPaths });
        return found === null ? [] : [{ ...found, down: found.down === 'present' ? found.down : 'unknown' }];
    });
};
const unreadOf = (context, database) => {
    const migrations = context.rollback_target?.migrations ?? [];
    const couldMigrate = context.unanalysed.some(({ file_path: path }) => path === null || migrations.some((migration) => migration.path === path) || ownedByDatabase(path));
    if (couldMigrate)
        return 'a part of the change that may hold a migration could not be read';
    return judgedByName(context, database) ? 'the database change is named, but its content was not read' : null;
};
const inDatabase = ({ pattern, rollback }) => pattern === 'database' && !(rollback.reversible && rollback.old_version_works && rollback.data_loss === 'none');
/** Gathers what a change means for the way back, from its findings, migrations and the patterns of its assessment. */
const rollbackFacts = (context, risk) => {
    const database = factorOf(risk, 'database');
    const findings = (0,findings_of/* findingsOf */.W)(context);
    const groups = migrationGroups(migrationsOf(context, database));
    const unread = unreadOf(context, database);
    const migrates = groups.length > 0 || findings.some(inDatabase) || judgedByName(context, database);
    const breaking = findings.filter(({ rollback }) => !rollback.old_version_works);
    return {
        findings,
        groups,
        unread,
        dataLoss: worstLoss(findings, unread !== null),
        cachePaths: factorOf(risk, 'caching')?.file_paths ?? null,
        migrates,
        schemaFirst: breaking.some(({ pattern }) => pattern === 'database'),
        breaking,
    };
};

;// CONCATENATED MODULE: ./build/core/rollback/cache-step.js
/** Time to clear a cache, seconds: ours, see docs/decisions/0003. */
const CACHE_SECONDS = 30;
const KEYS = '"${CACHE_KEYS:?pattern of the keys that the change writes}"';
/** Caches that can be told from paths and lines of the change, each with the command that clears its entries. */
const STORES = [
    {
        name: 'Redis',
        shownBy: /redis|valkey/i,
        command: `redis-cli -u "\${REDIS_URL:?address of the cache}" --scan --pattern ${KEYS} | ` +
            'xargs -r -d "\\n" redis-cli -u "$REDIS_URL" unlink',
    },
    {
        name: 'Memcached',
        shownBy: /memcache/i,
        command: 'printf "flush_all\\r\\nquit\\r\\n" | nc "${MEMCACHED_HOST:?host of the cache}" "${MEMCACHED_PORT:-11211}"',
    },
];
const storeOf = (paths, findings) => {
    const lines = findings.flatMap(({ pattern, evidence }) => pattern === 'caching' && evidence !== null ? [evidence] : []);
    return STORES.find(({ shownBy }) => [...paths, ...lines].some((text) => shownBy.test(text))) ?? null;
};
/** Clears what the new version wrote into the cache, because the version before would read it. */
const cacheStep = (paths, findings) => {
    const store = storeOf(paths, findings);
    const where = store === null
        ? 'The change does not show which cache it is, so no command can be given.'
        : `The change uses ${store.name}.`;
    return {
        description: 'Clear or re-key the cache entries that the new version wrote: the version before would read them. ' +
            `A version in the key makes this step needless. ${where} Verify the endpoints again afterwards.`,
        command: store?.command ?? null,
        estimated_duration_seconds: CACHE_SECONDS,
        validation_method: 'No entry of the new version is left, and the hit rate recovers.',
    };
};

;// CONCATENATED MODULE: ./build/core/rollback/rollback-steps.js




/** Time to undo the migrations of one group, seconds: ours, see docs/decisions/0003. */
const MIGRATION_SECONDS = 120;
/** Time to watch the service after a way back, seconds: the shortest rollback window of the specification. */
const RECOVERY_SECONDS = 300;
/** Files and folders that a description names at most. */
const rollback_steps_NAMED = 5;
const named = (paths) => paths.length > rollback_steps_NAMED ? `${paths.slice(0, rollback_steps_NAMED).join(', ')} and ${paths.length - rollback_steps_NAMED} more` : (0,wording/* listed */.KE)(paths);
const undoOf = (group) => {
    const { undo, computesDown = false } = MIGRATION_COMMANDS[group.tool];
    return undo === null || (group.down === 'missing' && !computesDown) ? null : undo(group);
};
const sentenceOf = (group) => {
    const { undo, note, computesDown = false } = MIGRATION_COMMANDS[group.tool];
    const what = group.files.length === 0
        ? `${group.tool} in ${named(group.folders)}: how many migrations the change brings is not known, the command undoes one.`
        : `${group.tool}, ${(0,wording/* counted */.hS)(group.files.length, 'migration')}: ${named(group.files)}.`;
    const folders = group.folders.length > 1
        ? ' If the folders belong to several projects, run it once in each with its own count.'
        : '';
    if (undo !== null && group.down === 'missing' && !computesDown) {
        return `${what} The change brings no way back that restores the schema. ${GO_FORWARD}`;
    }
    const unknown = undo !== null && group.down === 'unknown' ? ' Whether it has a way back is not known.' : '';
    return `${what}${unknown}${note === '' ? '' : ` ${note}`}${undo === null ? '' : folders}`;
};
const UNKNOWN_TOOL = 'No migration tool is named in the policy (`rollback.migrations`) or found in the change, so no command can be given.';
const orderSentence = ({ schemaFirst, unread }) => {
    if (schemaFirst) {
        return 'Before the code: the version before does not work on the new schema. Stop the traffic that needs it until the previous version is verified.';
    }
    const guess = unread === null
        ? ''
        : ' Whether the version before works on the new schema is not known: if it does not, do this step first.';
    return `After the code, when no instance of the new version is left that uses the new schema; run it from a checkout or image of the new version, because the previous one does not have the migration.${guess}`;
};
const migrationStep = (facts) => {
    const { groups } = facts;
    const commands = groups.flatMap((group) => undoOf(group) ?? []);
    return {
        description: `Roll the database migration back. ${orderSentence(facts)} ${groups.length === 0 ? UNKNOWN_TOOL : groups.map(sentenceOf).join(' ')}`,
        command: commands.length === 0 ? null : commands.join(' && '),
        estimated_duration_seconds: MIGRATION_SECONDS * Math.max(groups.length, 1),
        validation_method: groups.length === 0
            ? 'The schema is as the version before expects it.'
            : [...new Set(groups.map(({ tool }) => MIGRATION_COMMANDS[tool].verify))].join(' '),
    };
};
const recoveryStep = (context) => {
    const targets = [
        [context.target_error_rate_percent, 'an error rate of', '%'],
        [context.target_p95_latency_ms, 'a p95 latency of', 'ms'],
        [context.target_p99_latency_ms, 'a p99 latency of', 'ms'],
    ];
    const known = targets.flatMap(([value, words, unit]) => (value === null ? [] : `${words} ${value} ${unit}`));
    const against = known.length === 0 ? 'the guardrails of the contract, as no SLO is known' : `the SLO: ${(0,wording/* listed */.KE)(known)}`;
    return {
        description: `Confirm the recovery against ${against}. There is nothing to run: read the metrics of the service.`,
        command: null,
        estimated_duration_seconds: RECOVERY_SECONDS,
        validation_method: 'The metrics stay inside for five minutes.',
    };
};
const place = (name, after, step) => ({ name, after, step });
/** The steps of the way back in their order; four or five of them. */
const placedSteps = (context, facts) => {
    const { base_sha: base, head_sha: head, rollback_target: target } = context;
    const { rollOut, health, endpoints } = platformSteps(target?.platform ?? null, { base, head }, target?.platform_source !== 'repository');
    const { cachePaths, migrates, schemaFirst } = facts;
    const migration = migrates ? [place('migration', schemaFirst ? [] : ['endpoints'], migrationStep(facts))] : [];
    return [
        ...(schemaFirst ? migration : []),
        place('roll_out', schemaFirst ? ['migration'] : [], rollOut),
        place('health', ['roll_out'], health),
        place('endpoints', ['health'], endpoints),
        ...(cachePaths === null ? [] : [place('cache', ['health'], cacheStep(cachePaths, facts.findings))]),
        ...(schemaFirst ? [] : migration),
        ...(cachePaths === null && !migrates ? [place('recovery', ['endpoints'], recoveryStep(context))] : []),
    ];
};

;// CONCATENATED MODULE: ./build/core/rollback/rollback-validator.js






const secondsOf = (steps) => steps.reduce((sum, step) => sum + step.estimated_duration_seconds, 0);
/** min(max(2 × total, 300), 1800) seconds (specification, section 3). */
const windowOf = (total) => Math.min(Math.max(2 * total, 300), 1800);
/** Steps during which the version before is up but cannot work: what it finds is still that of the new version. */
const disruptionOf = (placed, { breaking, unread, migrates }) => {
    const schema = breaking.some(({ pattern }) => pattern === 'database') || (unread !== null && migrates);
    const caching = breaking.some(({ pattern }) => pattern === 'caching');
    if (breaking.length === 0 && !schema)
        return 0;
    const during = new Set(['roll_out', 'health']);
    if (schema)
        during.add('migration');
    if (caching)
        during.add('cache');
    return secondsOf(placed.filter(({ name }) => during.has(name)).map(({ step }) => step));
};
const lossSentence = ({ dataLoss, unread, findings }) => {
    const worst = findings.find(({ rollback }) => rollback.data_loss === dataLoss);
    if (dataLoss !== 'none' && worst !== undefined) {
        const more = unread === null ? '' : ` It may lose more, because ${unread}.`;
        return `Rolling back restores the code, not the data: the risk of data loss is ${dataLoss} (${(0,findings_of/* placeOf */.$)(worst)}).${more}`;
    }
    return unread === null
        ? 'No finding says that rolling back loses data.'
        : `Whether rolling back loses data is not known, because ${unread}; it counts as ${dataLoss}.`;
};
const disruptionSentence = (seconds, { breaking }) => {
    if (seconds === 0)
        return 'No disruption of the service is expected.';
    const [first] = breaking;
    const why = first === undefined
        ? 'whether the version before works on what the change leaves behind is not known'
        : `the version before does not work with ${(0,findings_of/* placeOf */.$)(first)}`;
    return `Expect a disruption of about ${seconds} seconds: ${why}.`;
};
const platformSentence = ({ rollback_target: target }) => {
    if (target?.platform == null)
        return 'No platform is known, so the way back is a revert in git and the normal pipeline.';
    const source = target.platform_source === 'repository' ? 'found in the repository' : 'named by the policy';
    return `The commands are for ${target.platform.name}, ${source}.`;
};
const planOf = (context, facts, possible, placed, reasoning) => {
    const total = secondsOf(placed.map(({ step }) => step));
    const disruption = disruptionOf(placed, facts);
    return {
        plan_id: `rollback-${context.deployment_id}`,
        rollback_possible: possible,
        steps: numbered(placed),
        total_estimated_time_seconds: total,
        rollback_window_seconds: windowOf(total),
        data_loss_risk: facts.dataLoss,
        service_disruption_expected: disruption > 0,
        disruption_window_seconds: disruption,
        checks: rollbackChecks(context, facts),
        reasoning: reasoning(disruption),
    };
};
/**
 * Plans the way back (specification, section 3) from the findings, the migrations and the platform of the context. Nothing is
 * run and nobody is asked: what the context does not show is `not_verified`.
 */
const validateAndCreate = (context, risk) => {
    const facts = rollbackFacts(context, risk);
    if (!context.rollback_capability) {
        return planOf(context, facts, false, [], () => `No rollback is possible: the service has no capability to return to its previous version. ${lossSentence(facts)}`);
    }
    if (risk.risk_level === 'low') {
        return planOf(context, facts, true, [], () => `The risk is low, so a rollback plan is not required. ${lossSentence(facts)}`);
    }
    const placed = placedSteps(context, facts);
    return planOf(context, facts, true, placed, (disruption) => `The risk is ${risk.risk_level}, so the way back is planned in ${(0,wording/* counted */.hS)(placed.length, 'step')}. ` +
        `${platformSentence(context)} ${lossSentence(facts)} ${disruptionSentence(disruption, facts)}`);
};

;// CONCATENATED MODULE: ./build/core/agent/chaos-negotiator-agent.js



/** Risk, way back and terms of one deployment. Pure: the same input gives the same contract, byte for byte. */
const processDeployment = (context, settings) => {
    const risk = predict(context, settings.numbers);
    return draftContract(context, risk, validateAndCreate(context, risk), settings);
};
/** Keeps a name of the change from forging a line or moving a cursor. */
const oneLine = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
const section = (title, lines) => lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `- ${oneLine(line)}`)];
const duty = (required) => (required ? 'required' : 'optional');
const stepLines = ({ rollback_plan: { steps } }) => steps.map(({ step_number: number, description, command }) => `${number}. ${description}${command === null ? '' : ` Command: ${command}`}`);
/**
 * Explains a contract in plain text: why the risk is what it is, the limits, the conditions, the rollout, the way back and
 * what would help. The same contract gives the same text, one statement a line. Names of the change are in it: to show it as
 * Markdown it must be escaped.
 */
const explainContract = (contract) => {
    const { guardrails, validators, canary_plan: canary, rollback_plan: rollback } = contract;
    return [
        contract.risk_summary,
        ...section('Risk', [contract.risk_assessment.reasoning]),
        ...section('Limits', guardrails.map(({ description, required }) => `${description} (${duty(required)})`)),
        ...section('Conditions', validators.map(({ validator_type: type, description, required, status }) => `${type}, ${status}: ${description} (${duty(required)})`)),
        ...section('Rollout', [canary.reasoning]),
        ...section('Way back', [rollback.reasoning, ...stepLines(contract)]),
        ...section('Not verified', rollback.checks.filter(({ result }) => result === 'not_verified').map(({ detail }) => detail)),
        ...section('What would help', contract.suggested_fixes),
        ...section('Changed by the policy', contract.overrides.map(({ path, default: standard, value }) => `${path}: ${value} instead of ${standard ?? 'none'}`)),
        '',
        `Contract ${contract.contract_id}, ${contract.status}.`,
    ].join('\n');
};


/***/ }),

/***/ 16063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ detectPlatform)
/* harmony export */ });
/* harmony import */ var _documents_rollback_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92555);

const NAMES = [
    'kubernetes',
    'helm',
    'argo_rollouts',
    'container_apps',
    'app_service',
    'terraform',
];
const platformIn = (section) => {
    const name = NAMES.find((one) => section?.[one] !== undefined);
    if (name === undefined)
        return null;
    return _documents_rollback_target_js__WEBPACK_IMPORTED_MODULE_0__/* .rollbackTargetSchema */ .d1.shape.platform.parse({ name, ...Object(section?.[name]) });
};
const folderOf = (name) => name.slice(0, Math.max(name.lastIndexOf('/'), 0)) || '.';
/** What names of a repository show; the first sign that is found speaks. Folders at the root end in a slash. */
const SIGNS = [
    {
        sign: /^(?:charts?|helm)\/$|(?:^|\/)Chart\.ya?ml$|(?:^|\/)(?:charts?|helm)\/(?:.*\/)?[^/]+\.(?:ya?ml|tpl)$/i,
        platform: (release) => ({ name: 'helm', release, namespace: 'default' }),
    },
    {
        sign: /^(?:k8s|kubernetes|kustomize|manifests)\/$|(?:^|\/)(?:k8s|kubernetes|kustomize|manifests)\/(?:.*\/)?[^/]+\.ya?ml$|(?:^|\/)kustomization\.ya?ml$/i,
        platform: (deployment) => ({ name: 'kubernetes', deployment, namespace: 'default' }),
    },
    // Azure's commands need a resource group, and one must not be made up: the policy has to name it.
    { sign: /^azure\.ya?ml$|(?:^|\/)container-?apps?(?:[-.][\w-]+)?\.(?:ya?ml|json|bicep)$/i, platform: () => null },
    { sign: /^(?:terraform|tofu)\/$/, platform: (_, name) => ({ name: 'terraform', directory: name.slice(0, -1) }) },
    { sign: /\.tf$/, platform: (_, name) => ({ name: 'terraform', directory: folderOf(name) }) },
];
const platformFrom = (service, names) => {
    for (const { sign, platform } of SIGNS) {
        const name = names.find((one) => sign.test(one));
        if (name !== undefined)
            return platform(service, name);
    }
    return null;
};
/**
 * Where a service runs: what its `rollback` names in the policy, else its `rollout` of the environment, else what the changed paths
 * and then the names at the root of the repository show. In the last case the service's name stands in for that of its release or
 * deployment.
 */
const detectPlatform = (service, environment, names) => {
    const { name, policy } = service;
    const named = platformIn(policy?.rollback) ?? platformIn(policy?.environments[environment]?.rollout);
    if (named !== null)
        return { platform: named, platform_source: 'policy' };
    const platform = platformFrom(name, [...names.changedPaths, ...names.rootEntries]);
    return { platform, platform_source: platform === null ? 'none' : 'repository' };
};


/***/ }),

/***/ 49774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ settingsOf)
});

;// CONCATENATED MODULE: ./build/core/policy/numbers.js
const pattern = (latency_percent, error_rate_percent, affected_percent, score = 15) => ({ latency_percent, error_rate_percent, score, affected_percent });
const level = (error_rate_percent, p95_latency_factor, p99_latency_factor, traffic_ramp_percent, canary) => ({
    error_rate_percent,
    p95_latency_factor,
    p99_latency_factor,
    traffic_ramp_percent,
    resource_limit_percent: null,
    canary,
});
/**
 * The specification's numbers (sections 2 and 4). The predictions of permissions, dependencies, infrastructure and
 * messaging and all shares of the traffic are ours: docs/decisions/0003-predictions-the-specification-leaves-open.md.
 */
const DEFAULT_NUMBERS = {
    patterns: {
        caching: pattern(5, 0, 25),
        database: pattern(15, 2, 50),
        api: pattern(8, 1.5, 25),
        traffic: pattern(20, 0, 100),
        permissions: pattern(1, 2, 25),
        dependencies: pattern(3, 1, 100),
        infrastructure: pattern(5, 1.5, 100),
        messaging: pattern(10, 1, 25),
    },
    guardrails: {
        critical: level(0.2, 1.2, 1.25, 5, true),
        high: level(0.3, 1.3, 1.25, 10, true),
        medium: level(0.5, 1.4, 1.3, 25, false),
        low: level(0.5, 1.5, 1.4, null, false),
    },
};
/** Picks the policy's value where there is one, and notes it where it differs from the default. */
const chooser = (prefix, overrides) => (key, standard, given) => {
    if (given === undefined || given === standard)
        return standard;
    overrides.push({ path: `${prefix}.${key}`, default: standard, value: given });
    return given;
};
const patternRow = (name, given = {}, overrides) => {
    const choose = chooser(`risk.patterns.${name}`, overrides);
    const standard = DEFAULT_NUMBERS.patterns[name];
    return {
        latency_percent: choose('latency_percent', standard.latency_percent, given.latency_percent),
        error_rate_percent: choose('error_rate_percent', standard.error_rate_percent, given.error_rate_percent),
        score: choose('score', standard.score, given.score),
        affected_percent: choose('affected_percent', standard.affected_percent, given.affected_percent),
    };
};
const levelRow = (name, given = {}, overrides) => {
    const choose = chooser(`guardrails.${name}`, overrides);
    const standard = DEFAULT_NUMBERS.guardrails[name];
    const { traffic_ramp_percent: ramp, resource_limit_percent: resource } = standard;
    return {
        error_rate_percent: choose('error_rate_percent', standard.error_rate_percent, given.error_rate_percent),
        p95_latency_factor: choose('p95_latency_factor', standard.p95_latency_factor, given.p95_latency_factor),
        p99_latency_factor: choose('p99_latency_factor', standard.p99_latency_factor, given.p99_latency_factor),
        traffic_ramp_percent: choose('traffic_ramp_percent', ramp, given.traffic_ramp_percent),
        resource_limit_percent: choose('resource_limit_percent', resource, given.resource_limit_percent),
        canary: choose('canary', standard.canary, given.canary),
    };
};
/** Lays the policy's numbers over the defaults and lists each one that differs. */
const applyPolicy = ({ risk, guardrails, }) => {
    const overrides = [];
    const patternsOf = (name) => patternRow(name, risk?.patterns[name], overrides);
    const levelOf = (name) => levelRow(name, guardrails[name], overrides);
    const patterns = {
        caching: patternsOf('caching'),
        database: patternsOf('database'),
        api: patternsOf('api'),
        traffic: patternsOf('traffic'),
        permissions: patternsOf('permissions'),
        dependencies: patternsOf('dependencies'),
        infrastructure: patternsOf('infrastructure'),
        messaging: patternsOf('messaging'),
    };
    const levels = {
        critical: levelOf('critical'),
        high: levelOf('high'),
        medium: levelOf('medium'),
        low: levelOf('low'),
    };
    return { numbers: { patterns, guardrails: levels }, overrides };
};

;// CONCATENATED MODULE: ./build/core/policy/settings.js

/** Turns a policy into what the core needs of it. */
const settingsOf = (policy, policyDigest, engineVersion) => ({
    ...applyPolicy(policy),
    approvals: policy.approvals,
    validators: policy.validators,
    windowSeconds: Math.round(policy.watch.window_minutes * 60),
    policyDigest,
    engineVersion,
});


/***/ }),

/***/ 73784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assembleReport)
/* harmony export */ });
/* harmony import */ var _contract_contract_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
/* harmony import */ var _by_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53142);


/** For each reason, whether a contract gives it. */
const CONTRACT_REASONS = [
    ['draft-not-approved', ({ status }) => status === 'draft'],
    [
        'conditions-open',
        ({ validators }) => validators.some((validator) => validator.required && validator.validator_type !== 'test' && (0,_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .n)(validator)),
    ],
    [
        'tests-not-verified',
        ({ validators }) => validators.some(({ status, validator_type: type }) => type === 'test' && status !== 'met'),
    ],
    ['rollback-not-possible', ({ rollback_possible: possible }) => !possible],
    ['data-loss', _contract_contract_state_js__WEBPACK_IMPORTED_MODULE_1__/* .losesData */ .X],
];
const judge = (parts) => {
    const contracts = parts.services.map(({ contract }) => contract);
    const reasons = CONTRACT_REASONS.filter(([, gives]) => contracts.some(gives)).map(([code]) => code);
    if (parts.unanalysed.length > 0)
        reasons.push('unanalysed');
    if (parts.unmatchedPaths.length > 0)
        reasons.push('unmatched-paths');
    if (reasons.length > 0)
        return { decision: 'wait', reason_codes: reasons };
    if (parts.changedFiles === 0)
        return { decision: 'wait', reason_codes: ['empty-diff'] };
    return { decision: 'allow', reason_codes: contracts.length === 0 ? ['nothing-deployed'] : [] };
};
/**
 * Puts the contracts of a change into the document every view is made from, the service with the highest risk first.
 * The decision is `allow` only when nothing of the change reaches production or every contract is approved with all its
 * conditions met; what nobody could read is never allowed.
 */
const assembleReport = (parts) => {
    const { description } = parts;
    const services = parts.services.toSorted(_by_risk_js__WEBPACK_IMPORTED_MODULE_0__/* .byRisk */ .x);
    return {
        schema_version: 1,
        engine_version: parts.engineVersion,
        repository: description.repository,
        server_url: description.serverUrl,
        pull_request: description.pullRequest,
        base_sha: description.baseSha,
        head_sha: description.headSha,
        committed_at: description.committedAt,
        ...judge(parts),
        risk_level: services[0]?.contract.predicted_risk_level ?? null,
        risk_score: services.length === 0 ? null : Math.max(...services.map(({ contract }) => contract.risk_score)),
        services,
        unmatched_paths: [...parts.unmatchedPaths],
        not_deployed: [...parts.notDeployed],
        unanalysed: [...parts.unanalysed],
        ignored: [...parts.ignored],
        changed_files: parts.changedFiles,
        policy: parts.policy,
        notices: [...parts.notices],
    };
};


/***/ }),

/***/ 87544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27980);

const byPlace = (a, b) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a.file_path, b.file_path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a.rule_id, b.rule_id) ||
    (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(JSON.stringify(a), JSON.stringify(b));
/** Every finding of the change by path, line and rule, whatever the order of the files. */
const findingsOf = ({ changes }) => {
    const findings = changes.flatMap((change) => change.findings);
    return findings.length < 2 ? findings : findings.toSorted(byPlace);
};
/** Where a finding stands: `path:line`, or the path alone when it is about the whole file. */
const placeOf = ({ file_path: path, line }) => (line === null ? path : `${path}:${line}`);


/***/ }),

/***/ 27980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Wf: () => (/* binding */ rounded),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
/** Rounds half up to `digits` decimals; numbers too large to have decimals stay as they are. */
const rounded = (value, digits) => {
    const factor = 10 ** digits;
    return value > 1e12 ? value : Math.round(value * factor) / factor;
};
/** A count with its noun: `1 file`, `3 files`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** Words as a person lists them: `a`, `a and b`, `a, b and c`. */
const listed = (words) => {
    const last = words.at(-1);
    return last === undefined || words.length === 1 ? (last ?? '') : `${words.slice(0, -1).join(', ')} and ${last}`;
};
/** Orders texts by their UTF-16 units: the same everywhere, unlike an order by language. */
const byText = (a, b) => {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
};


/***/ }),

/***/ 7184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ VALIDATOR_TYPES)
});

// UNUSED EXPORTS: deploymentContractSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/documents/pattern.js
var pattern = __webpack_require__(33179);
// EXTERNAL MODULE: ./build/documents/risk-level.js
var risk_level = __webpack_require__(65769);
;// CONCATENATED MODULE: ./build/documents/risk-assessment.js



/** Schema of one reason for the score or the level. */
const riskFactorSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().describe('changes, size, unanalysed, or a pattern'),
    pattern: pattern/* patternSchema */.k.nullable(),
    score: schemas/* number */.aig().min(0).describe('Points this factor adds to the score before it is capped'),
    description: schemas/* string */.YjP(),
    file_paths: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Up to ten files that show it'),
    file_count: schemas/* int */.Whr().min(0),
});
/** Schema of the RiskAssessment of the specification. */
const riskAssessmentSchema = schemas/* strictObject */.rej({
    risk_level: risk_level/* riskLevelSchema */.Ds,
    risk_score: schemas/* number */.aig().min(0).max(100).describe('2 × changes + 15 × patterns + min(lines / 10, 20), capped at 100'),
    identified_factors: schemas/* array */.YOg(riskFactorSchema),
    predicted_error_rate_increase_percent: schemas/* number */.aig().describe('Percentage points, sum over the patterns found'),
    predicted_p95_latency_increase_percent: schemas/* number */.aig()
        .describe('Percent of the current p95, sum over the patterns found'),
    affected_percent: schemas/* number */.aig().min(0).max(100).describe('Share of the traffic that the change touches, percent'),
    affected_users_estimated: schemas/* number */.aig()
        .min(0)
        .nullable()
        .describe('current_qps × affected percentage, requests per second; null when the traffic is not known'),
    confidence_percent: schemas/* number */.aig().min(0).max(95),
    reasoning: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./build/documents/finding.js
var finding = __webpack_require__(69924);
;// CONCATENATED MODULE: ./build/documents/rollback-plan.js


/** Schema of one step of the way back. */
const rollbackStepSchema = schemas/* strictObject */.rej({
    step_number: schemas/* int */.Whr().min(1),
    description: schemas/* string */.YjP(),
    command: schemas/* string */.YjP().nullable().describe('Shell command; null when no command is known, and the description says why'),
    estimated_duration_seconds: schemas/* int */.Whr().min(0).describe('Seconds'),
    validation_method: schemas/* string */.YjP().describe('How to see that the step worked'),
    dependencies: schemas/* array */.YOg(schemas/* int */.Whr().min(1)).describe('Steps that must have worked before'),
});
/** Schema of one thing the validator looked at. */
const rollbackCheckSchema = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(['previous_revision', 'down_migration', 'cache']),
    result: schemas/* enum */.k5n(['verified', 'failed', 'not_verified', 'not_needed']),
    detail: schemas/* string */.YjP(),
});
/** Schema of the RollbackPlan of the specification. */
const rollbackPlanSchema = schemas/* strictObject */.rej({
    plan_id: schemas/* string */.YjP().min(1),
    rollback_possible: schemas/* boolean */.zMY(),
    steps: schemas/* array */.YOg(rollbackStepSchema),
    total_estimated_time_seconds: schemas/* int */.Whr().min(0).describe('Seconds, sum of the steps'),
    rollback_window_seconds: schemas/* int */.Whr().min(300).max(1800).describe('min(max(2 × total, 300), 1800) seconds'),
    data_loss_risk: finding/* dataLossRiskSchema */.m,
    service_disruption_expected: schemas/* boolean */.zMY(),
    disruption_window_seconds: schemas/* int */.Whr().min(0).describe('Seconds'),
    checks: schemas/* array */.YOg(rollbackCheckSchema).describe('What was validated, and what was not and why'),
    reasoning: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./build/documents/deployment-contract.js




/** Schema of one limit the deployment must stay below. */
const guardrailSchema = schemas/* strictObject */.rej({
    guardrail_type: schemas/* enum */.k5n(['error_rate', 'latency_p95', 'latency_p99', 'traffic_ramp', 'resource_limit']),
    max_value: schemas/* number */.aig()
        .min(0)
        .nullable()
        .describe('Limit in `unit`; null when neither target nor current value is known'),
    unit: schemas/* enum */.k5n(['percent', 'ms']),
    enforcement_window_seconds: schemas/* int */.Whr().min(0).describe('Seconds'),
    required: schemas/* boolean */.zMY(),
    description: schemas/* string */.YjP(),
    basis: schemas/* enum */.k5n(['absolute', 'target', 'current', 'unknown'])
        .describe('What the limit was computed from: a fixed number, the SLO, the current value, or nothing'),
});
/** Names of the conditions a contract can ask for. */
const VALIDATOR_TYPES = [
    'test',
    'canary',
    'rollback_plan',
    'manual_approval',
    'feature_flag',
    'migration_rollback_script',
    'security_review',
    'rbac_audit',
];
/** Schema of one condition. */
const validatorSchema = schemas/* strictObject */.rej({
    validator_type: schemas/* enum */.k5n(VALIDATOR_TYPES),
    required: schemas/* boolean */.zMY(),
    description: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['open', 'met', 'waived', 'not_verifiable']),
    evidence: schemas/* string */.YjP().nullable().describe('What shows the status; null when nothing was looked at'),
});
/** Schema of the steps in which traffic moves to the new version. */
const canaryPlanSchema = schemas/* strictObject */.rej({
    required: schemas/* boolean */.zMY(),
    stages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        traffic_percent: schemas/* number */.aig().min(0).max(100).describe('Share of the traffic, percent'),
        duration_seconds: schemas/* int */.Whr().min(0).describe('Seconds before the next stage'),
    })),
    reasoning: schemas/* string */.YjP(),
});
/** Lifecycle states of the specification. */
const CONTRACT_STATUSES = ['draft', 'approved', 'rejected', 'deployed', 'rolled_back'];
/** Schema of one move in the contract's life. */
const transitionSchema = schemas/* strictObject */.rej({
    from: schemas/* enum */.k5n(CONTRACT_STATUSES).nullable(),
    to: schemas/* enum */.k5n(CONTRACT_STATUSES),
    who: schemas/* string */.YjP(),
    when: schemas/* string */.YjP().nullable().describe('UTC; the commit time of the head for the first draft; null when not known'),
    commit_sha: schemas/* string */.YjP().nullable(),
    why: schemas/* string */.YjP(),
});
/** Schema of a number of the specification that the policy changed. */
const overrideSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().describe('Path in the policy file'),
    default: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY()]).nullable(),
    value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY()]),
});
/** Schema of the DeploymentContract of the specification. */
const deploymentContractSchema = schemas/* strictObject */.rej({
    contract_id: schemas/* string */.YjP().min(1),
    contract_digest: schemas/* string */.YjP().length(64).describe('SHA-256 over the canonical JSON of what the contract binds, hex'),
    deployment_id: schemas/* string */.YjP().min(1),
    service_name: schemas/* string */.YjP().min(1),
    environment: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().min(1),
    predicted_risk_level: risk_level/* riskLevelSchema */.Ds,
    risk_score: schemas/* number */.aig().min(0).max(100),
    risk_summary: schemas/* string */.YjP(),
    guardrails: schemas/* array */.YOg(guardrailSchema),
    validators: schemas/* array */.YOg(validatorSchema),
    rollback_window_seconds: schemas/* int */.Whr().min(0).describe('Seconds'),
    rollback_possible: schemas/* boolean */.zMY(),
    suggested_fixes: schemas/* array */.YOg(schemas/* string */.YjP()),
    status: schemas/* enum */.k5n(CONTRACT_STATUSES),
    reasoning: schemas/* string */.YjP(),
    risk_assessment: riskAssessmentSchema,
    rollback_plan: rollbackPlanSchema,
    canary_plan: canaryPlanSchema,
    overrides: schemas/* array */.YOg(overrideSchema),
    history: schemas/* array */.YOg(transitionSchema),
});


/***/ }),

/***/ 93854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ENGINE_VERSION)
/* harmony export */ });
/** Version of the engine; a contract's digest contains it, so a new version drafts a new contract. */
const ENGINE_VERSION = '0.1.0';


/***/ }),

/***/ 69924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findingSchema),
/* harmony export */   m: () => (/* binding */ dataLossRiskSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33179);
/* harmony import */ var _risk_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65769);



/** Schema of how much data a way back would lose. */
const dataLossRiskSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['none', 'low', 'medium', 'high']).describe('Data lost by rolling back');
/** What a finding means for the way back. */
const rollbackEffectSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    reversible: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether undoing the deployment undoes this'),
    data_loss: dataLossRiskSchema,
    old_version_works: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether the version before keeps working while this is in place'),
});
/** Schema of one finding: a rule that fired at a place of the change. */
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rule_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('Stable id of the rule, for example database/drop-column'),
    pattern: _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .patternSchema */ .k,
    severity: _risk_level_js__WEBPACK_IMPORTED_MODULE_1__/* .riskLevelSchema */ .Ds.describe('How bad it is where it stands'),
    file_path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    line: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).nullable().describe('Line in the file; null when the finding is about the whole file'),
    side: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['new', 'old']).describe('Whether the line counts in the file after or before the change'),
    message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What happens, in one sentence'),
    fix: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What to do instead'),
    rollback: rollbackEffectSchema,
    lock_level: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Database lock that is taken; null where none or not known'),
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default([]).describe('Free words beside the pattern: rewrite, data-loss, secret, …'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('The line as it stands in the change, cut to 200 characters'),
});


/***/ }),

/***/ 33179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PATTERNS),
/* harmony export */   k: () => (/* binding */ patternSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The eight kinds of change the specification scores; also the spelling of a `risk_tags` entry. */
const PATTERNS = [
    'caching',
    'database',
    'api',
    'traffic',
    'permissions',
    'dependencies',
    'infrastructure',
    'messaging',
];
/** Schema of one pattern name. */
const patternSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(PATTERNS).describe('Kind of change that the risk assessment scores');


/***/ }),

/***/ 92555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ rollbackTargetSchema),
/* harmony export */   yN: () => (/* binding */ migrationToolSchema),
/* harmony export */   z8: () => (/* binding */ rolloutPlatformSchemas)
/* harmony export */ });
/* unused harmony export MIGRATION_TOOLS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
/** Platforms the rollback planner has commands for, each with what its commands need. */
const rolloutPlatformSchemas = {
    kubernetes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ deployment: name, namespace: name.default('default') }),
    helm: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ release: name, namespace: name.default('default') }),
    argo_rollouts: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rollout: name, namespace: name.default('default') }),
    container_apps: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ resource_group: name, app: name }),
    app_service: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ resource_group: name, app: name, slot: name.default('staging') }),
    terraform: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ directory: name.default('.') }),
};
/** Migration tools the rollback planner has commands for. */
const MIGRATION_TOOLS = [
    'flyway',
    'liquibase',
    'golang-migrate',
    'dbmate',
    'goose',
    'sqitch',
    'rails',
    'django',
    'alembic',
    'ef-core',
    'prisma',
    'knex',
    'typeorm',
    'sequelize',
    'drizzle',
    'atlas',
    'node-pg-migrate',
    'ecto',
    'sql-scripts',
];
/** Schema of a migration tool's name. */
const migrationToolSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(MIGRATION_TOOLS);
/** Schema of where the rollback would run: the platform with its parameters, and the migration of the change. */
const rollbackTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('name', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('kubernetes'), ...rolloutPlatformSchemas.kubernetes.shape }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('helm'), ...rolloutPlatformSchemas.helm.shape }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('argo_rollouts'), ...rolloutPlatformSchemas.argo_rollouts.shape }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('container_apps'), ...rolloutPlatformSchemas.container_apps.shape }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('app_service'), ...rolloutPlatformSchemas.app_service.shape }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('terraform'), ...rolloutPlatformSchemas.terraform.shape }),
    ])
        .nullable()
        .default(null)
        .describe('Named by the policy or found in the repository; null when neither'),
    platform_source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['policy', 'repository', 'none']).default('none'),
    migrations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        tool: migrationToolSchema,
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The migration file, or the folder the policy names'),
        down: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['present', 'missing', 'unknown']).describe('Whether the change brings a way back for it'),
    }))
        .default([]),
});


/***/ })

};
