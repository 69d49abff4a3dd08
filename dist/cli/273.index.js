export const id = 273;
export const ids = [273];
export const modules = {

/***/ 3428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport)
/* harmony export */ });
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8565);

const FORMATS = {
    json: async (report) => JSON.stringify(report, null, 2),
    text: async (report, output, { environment }) => {
        const { renderText } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(721), __webpack_require__.e(585), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 9771));
        return renderText(report, { width: output.columns, colour: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .isColoured */ .y)(output, environment) });
    },
    markdown: async (report) => (await Promise.all(/* import() */[__webpack_require__.e(721), __webpack_require__.e(585), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 8677))).renderMarkdown(report),
    sarif: async (report) => JSON.stringify((await Promise.all(/* import() */[__webpack_require__.e(721), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 9480))).renderSarif(report), null, 2),
};
/** Renders a report for an output in one of the formats of `--format`; loads only the view that is asked for. */
const renderReport = async (format, report, output, terminal) => {
    const text = (await FORMATS[format]?.(report, output, terminal)) ?? '';
    return text.endsWith('\n') ? text : `${text}\n`;
};


/***/ }),

/***/ 4908:
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
var findings_of = __webpack_require__(7544);
// EXTERNAL MODULE: ./build/core/risk/wording.js
var wording = __webpack_require__(7980);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
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
var risk_level = __webpack_require__(5769);
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
var documents_pattern = __webpack_require__(3179);
// EXTERNAL MODULE: ./build/core/analyzers/registry.js + 107 modules
var registry = __webpack_require__(5443);
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
var migration_frameworks = __webpack_require__(5450);
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

/***/ 8204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ renderedPath),
/* harmony export */   Bk: () => (/* binding */ isClientSide),
/* harmony export */   Lq: () => (/* binding */ isConfig),
/* harmony export */   Xt: () => (/* binding */ isCi),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   pO: () => (/* binding */ isRuntimeFile)
/* harmony export */ });
const CODE = /\.(?:[cm]?[jt]sx?|py|pyi|rb|rake|go|java|kts?|scala|groovy|cs|fs|vb|rs|php|exs?|swift|dart|c|cc|cpp|h|hpp|lua|pl|clj|hs|erl|sh|bash|vue|svelte|erb|razor|cshtml)$/i;
const CONFIG = /\.(?:ya?ml|json[c5]?|toml|ini|cfg|conf|cnf|config|properties|env|tf|tfvars|hcl|bicep|xml|tpl|gotmpl|j2|jinja2?|cue|jsonnet|libsonnet|service|pp|nomad)$|(?:^|\/)(?:\.env[\w.-]*|Dockerfile[\w.-]*|[\w.-]+\.Dockerfile|Containerfile|Procfile|Caddyfile|Varnishfile|\.htaccess)$|\.env\.[\w-]+$|\.conf\.[\w-]+$/i;
const CI = /(?:^|\/)(?:\.github\/(?:workflows|actions)\/|\.gitlab-ci|\.circleci\/|\.buildkite\/|\.travis\.yml|azure-pipelines|\.azure-pipelines\/|Jenkinsfile|cloudbuild\.ya?ml|\.drone\.yml|bitbucket-pipelines|\.tekton\/|\.teamcity\/|appveyor\.yml)/i;
const BUILD = /(?:^|\/)(?:package(?:-lock)?\.json|packages\.lock\.json|npm-shrinkwrap\.json|composer\.(?:json|lock)|tsconfig[\w.-]*\.json|Cargo\.(?:toml|lock)|pyproject\.toml|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|pnpm-lock\.yaml|yarn\.lock|go\.(?:mod|sum)|Gemfile(?:\.lock)?|pom\.xml|build\.gradle(?:\.kts)?|gradle\.properties|[\w.-]+\.csproj|Directory\.[\w.]+\.props|(?:webpack|vite|rollup|babel|jest|vitest|eslint|prettier|postcss|tailwind|next|turbo|nx|rspack)[\w.-]*\.(?:[cm]?[jt]s|json)|\.eslintrc[\w.]*|\.pre-commit-config\.yaml|tox\.ini|setup\.cfg|renovate[\w.]*\.json5?|mix\.(?:exs|lock)|pubspec\.(?:yaml|lock)|turbo\.json|\.browserslistrc|Makefile)$/i;
const TEMPLATE = /(\.(?:ya?ml|json|toml|conf|cfg|ini|properties|env|tf|xml|hcl|sql))\.(?:erb|j2|jinja2?|jnj|tpl|tmpl|gotmpl|template|in|dist|example)$/i;
/** The path without the suffix of a template engine: what `values.yaml.gotmpl` and `web.yml.erb` become is YAML. */
const renderedPath = (path) => path.replace(TEMPLATE, '$1');
/** Source code of a general language or a template. */
const isCode = (path) => CODE.test(renderedPath(path));
/** Configuration of any kind, by its ending or its name. */
const isConfig = (path) => CONFIG.test(renderedPath(path));
/** Configuration of a build service: what it caches or retries never reaches production. */
const isCi = (path) => CI.test(path);
/** Manifests, lockfiles and the configuration of build tools. */
const isBuildFile = (path) => BUILD.test(path);
const LOCAL = /(?:^|\/)(?:docker-)?compose(?:[.-](?:dev|development|local|test|tests|ci|override|e2e)[\w.-]*)?\.ya?ml$|(?:^|\/)(?:\.devcontainer|devcontainer)\/|(?:^|\/)(?:skaffold|tilt)[\w.-]*\.ya?ml$/i;
const DESCRIPTION = /(?:swagger|openapi|asyncapi)[\w.-]*\.(?:json|ya?ml)$|\.schema\.json$|\.Designer\.cs$|ModelSnapshot\.cs$|(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|fixtures|testdata|__generated__)\/.*\.(?:json|ya?ml|xml|ts|js|properties)$/i;
/** What can change how a running service behaves: code and configuration, without what builds it or runs it locally. */
const isRuntimeFile = (path) => (isCode(path) || isConfig(path)) && !isCi(path) && !isBuildFile(path) && !LOCAL.test(path) && !DESCRIPTION.test(path);
const INTERFACE = /\.(?:tsx|jsx|vue|svelte|css|s[ac]ss|less|styl|swift|storyboard|xib|erb|haml|slim|ejs|hbs|html?|cshtml|razor|xaml)$/i;
const BROWSER = /(?:^|\/)(?:frontend|front-end|client|clients|webapp|web-app|web_app|www|ui|static|assets|public|app\/javascript|javascripts?|packs|theme|themes|browser|components|hooks|pages|stores?|composables|extension|electron|desktop)\/(?:.*\/)?[^/]+\.(?:[cm]?[jt]s)$/i;
const DEVICE = /(?:^|\/)(?:mobile|android|ios|macos|iphone|flutter|web_app|electron|desktop)\/(?:.*\/)?[^/]+\.(?:dart|kts?|java|m|mm|[cm]?[jt]s)$/i;
/** What runs on the user's device: its caches, timers and events are not those of the service. */
const isClientSide = (path) => INTERFACE.test(renderedPath(path)) || BROWSER.test(path) || DEVICE.test(path);


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf)
/* harmony export */ });
/** One expression that fits what any of the given ones fits: lets a rule list the spellings of each framework on a line of its own. */
const anyOf = (...expressions) => new RegExp(expressions.map(({ source }) => `(?:${source})`).join('|'));


/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ commentSyntaxOf)
/* harmony export */ });
/* harmony import */ var _file_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8204);

const SLASHES = {
    line: ['//'],
    block: [['/*', '*/']],
    quotes: `"'`,
    longQuotes: ['`'],
    data: false,
};
const HASH = { line: ['#'], block: [], quotes: `"'`, longQuotes: [], data: false };
const NONE = { line: [], block: [], quotes: '', longQuotes: [], data: true };
const MARKUP = { ...NONE, block: [['<!--', '-->']] };
const SYNTAXES = [
    [
        'ts tsx js jsx mjs cjs mts cts go java kt kts scala cs swift dart groovy gradle proto prisma c cc cpp h hpp',
        SLASHES,
    ],
    ['rs', { ...SLASHES, quotes: '"', longQuotes: [] }],
    ['bicep', { ...SLASHES, longQuotes: ["'''"] }],
    ['php', { ...SLASHES, line: ['//', '#'], longQuotes: [] }],
    ['css scss less', { ...SLASHES, line: [], longQuotes: [] }],
    ['vue svelte', { ...SLASHES, block: [...SLASHES.block, ...MARKUP.block] }],
    ['tf tfvars hcl', { ...SLASHES, line: ['#', '//'], longQuotes: [] }],
    ['py pyi', { ...HASH, longQuotes: ['"""', "'''"] }],
    ['ex exs', { ...HASH, longQuotes: ['"""'] }],
    ['rb rake sh bash zsh pl r jl nix conf dockerfile env ru gemfile', HASH],
    ['yml yaml toml properties ini cfg tpl', { ...HASH, data: true }],
    ['sql', { line: ['--'], block: [['/*', '*/']], quotes: `'"`, longQuotes: [], data: false }],
    ['lua hs', { ...HASH, line: ['--'] }],
    ['xml html htm config csproj fsproj props targets resx svg erb', MARKUP],
    ['json jsonc json5', { ...NONE, line: ['//'], quotes: '"' }],
];
const BY_EXTENSION = new Map(SYNTAXES.flatMap(([extensions, syntax]) => extensions.split(' ').map((extension) => [extension, syntax])));
const HASH_NAMES = /^(?:Dockerfile|Containerfile|Makefile|Gemfile|Rakefile|Procfile|Podfile)\b|^\.env\b|ignore$/i;
/** Comment syntax of a file by its name; a name that tells nothing has no comments and counts as data. */
const commentSyntaxOf = (written) => {
    const path = (0,_file_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .renderedPath */ .$o)(written);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (HASH_NAMES.test(name))
        return HASH;
    return BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? NONE;
};


/***/ }),

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ISSUED_SECRET),
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _any_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2596);

/** What well-known services issue, recognised by its shape. */
const ISSUED_SECRET = (0,_any_of_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .E)(/\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_\w{50,}|\bglpat-[\w-]{20,}/, /\bxox[abprs]-[\w-]{20,}|\bsk_live_[A-Za-z0-9]{20,}|\bAIza[\w-]{35}\b|\bAccountKey=[\w+/=]{60,}/, /-----BEGIN (?:RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----/);
const NAME = String.raw `[\w-]{0,40}(?:password|passwd|passphrase|secret|token|api_?key|private_?key|access_?key|credentials?)[\w-]{0,40}`;
/** A literal, or an unquoted value that no one would type as a word. */
const VALUE = String.raw `"[^"]{4,}"|'[^']{4,}'|(?=[A-Za-z+/=_-]*\d)(?=[\d+/=_-]*[A-Za-z])[\w+/=-]{8,}`;
const ISSUED = new RegExp(ISSUED_SECRET, 'g');
const NAMED = new RegExp(String.raw `(\b${NAME}["'\]]?\s{0,4}(?:=>|:=|[:=]|\s)\s{0,4})(?:${VALUE})((?: → )(?:${VALUE}))?`, 'gi');
/** The password in an address. */
const IN_ADDRESS = /(:\/\/[^\s:@/"']{1,80}:)[^\s@/"'${}<>]{3,80}@/g;
/**
 * The text without values that look like secrets: what a service issues, and what is given to a name such as `password`.
 * Findings are published in comments, logs and reports, where a secret must not be repeated.
 */
const hideSecrets = (text) => text
    .replace(ISSUED, '***')
    .replace(IN_ADDRESS, '$1***@')
    .replace(NAMED, (_, name, second) => `${name}***${second === undefined ? '' : ' → ***'}`);


/***/ }),

/***/ 8303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ stripComments)
/* harmony export */ });
const startsIn = (text, at, markers) => markers.find((marker) => text.startsWith(marker, at));
/** A `#` inside a word is no comment: colours, fragments, `$#`. */
const isLineComment = (text, at, marker) => {
    if (marker === '#')
        return (at === 0 || /\s/.test(text[at - 1] ?? '')) && text[at + 1] !== '[';
    return marker !== '//' || text[at - 1] !== ':';
};
const closingQuote = (text, at) => {
    const quote = text[at];
    for (let index = at + 1; index < text.length; index += 1) {
        if (text[index] === '\\')
            index += 1;
        else if (text[index] === quote)
            return index;
    }
    return -1;
};
/** A triple quote that begins its line is documentation, unless the line before leaves an expression open. */
const isDocumentation = (text, at, quote, before) => quote.length === 3 && /^\s*[rRuUfFbB]{0,2}$|@\w*doc\s*$/.test(text.slice(0, at)) && !/[([{,=+\\]\s*$/.test(before);
const copy = (out, text, syntax, isString) => {
    out.code += text;
    if (!isString || syntax.data)
        out.bare += text;
};
const leave = (text, at, open, syntax, out) => {
    const end = text.indexOf(open.close, at);
    const next = end === -1 ? text.length : end + open.close.length;
    if (!open.comment)
        copy(out, text.slice(at, next), syntax, true);
    return { next, open: end === -1 ? open : null };
};
const enter = (text, at, { syntax, before }, out) => {
    const block = syntax.block.find(([opening]) => text.startsWith(opening, at));
    if (block !== undefined)
        return { next: at + block[0].length, open: { close: block[1], comment: true } };
    const line = startsIn(text, at, syntax.line);
    if (line !== undefined && isLineComment(text, at, line))
        return { next: text.length, open: null };
    const long = startsIn(text, at, syntax.longQuotes);
    if (long !== undefined) {
        const comment = isDocumentation(text, at, long, before);
        if (!comment)
            copy(out, long, syntax, true);
        return { next: at + long.length, open: { close: long, comment } };
    }
    const end = syntax.quotes.includes(text[at] ?? ' ') ? closingQuote(text, at) : -1;
    const next = end === -1 ? at + 1 : end + 1;
    copy(out, text.slice(at, next), syntax, end !== -1);
    if (end !== -1 && !syntax.data)
        out.bare += '""';
    return { next, open: null };
};
/** Text in which nothing begins: no comment, no string. */
const plainOf = (syntax) => {
    const markers = [
        ...syntax.line,
        ...syntax.block.map(([opening]) => opening),
        ...syntax.longQuotes,
        ...syntax.quotes.split(''),
    ];
    const first = [...new Set(markers.map((marker) => marker[0] ?? ''))].map((char) => `\\${char}`).join('');
    return new RegExp(first === '' ? '[\\s\\S]+' : `[^${first}]+`, 'y');
};
const plains = new WeakMap();
const plainFrom = (text, at, syntax) => {
    const plain = plains.get(syntax) ?? plainOf(syntax);
    plains.set(syntax, plain);
    plain.lastIndex = at;
    return plain.test(text) ? plain.lastIndex : at;
};
const stripLine = (text, context, inside) => {
    const { syntax } = context;
    const start = inside === null ? plainFrom(text, 0, syntax) : 0;
    if (inside === null && start === text.length)
        return { code: text, bare: text, open: null };
    const out = { code: text.slice(0, start), bare: text.slice(0, start) };
    let open = inside;
    for (let at = start; at < text.length;) {
        const step = open === null ? enter(text, at, context, out) : leave(text, at, open, syntax, out);
        const next = step.open === null ? plainFrom(text, step.next, syntax) : step.next;
        copy(out, text.slice(step.next, next), syntax, false);
        at = next;
        open = step.open;
    }
    return { ...out, open };
};
/** What a piece of a file begins inside of: its first end of a comment has no beginning. */
const openAtStart = (lines, syntax) => {
    for (const text of lines) {
        for (const [opening, close] of syntax.block) {
            const end = text.indexOf(close);
            const begin = text.indexOf(opening);
            if (end !== -1 && (begin === -1 || end < begin))
                return { close, comment: true };
            if (begin !== -1)
                return null;
        }
        for (const quote of syntax.longQuotes.filter(({ length }) => length === 3)) {
            const at = text.indexOf(quote);
            if (at === -1)
                continue;
            const closes = /[\w.)\]>]\s*$/.test(text.slice(0, at)) && text.indexOf(quote, at + 3) === -1;
            return closes ? { close: quote, comment: true } : null;
        }
    }
    return null;
};
/** Removes comments from consecutive lines of a file, which may begin inside a comment unless they begin at its top. */
const stripComments = (lines, syntax, atTop = false) => {
    let open = atTop ? null : openAtStart(lines, syntax);
    let before = '';
    return lines.map((text) => {
        const { code, bare, open: after } = stripLine(text, { syntax, before }, open);
        open = after;
        if (code.trim() !== '')
            before = code;
        const continues = syntax.block.length > 0 && /^\s*\*(?:\s|\/|$)/.test(code);
        return continues ? { code: '', bare: '' } : { code, bare };
    });
};


/***/ }),

/***/ 603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withoutDown),
/* harmony export */   e: () => (/* binding */ downOf)
/* harmony export */ });
/* harmony import */ var _lines_comment_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7011);
/* harmony import */ var _lines_strip_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8303);


const GIVES_UP = /\b(?:raise|throw)\b|IrreversibleMigration|NotImplementedError|NotSupportedException|^\s*false;?\s*$|RAISE\s+EXCEPTION/i;
const NOTHING = /^[\s{}()[\];,]*(?:(?:pass|end|return(?:\s+(?:nil|null|undefined|true|Promise\.resolve\(\)))?|await\s+Promise\.resolve\(\)|select\s+1|:ok)[\s{}()[\];,]*)*$/i;
const indentOf = (text) => text.length - text.trimStart().length;
/** Where a method stands, by its indentation. */
const methodRange = (lines, signature, from = 0) => {
    const offset = lines.slice(from).findIndex((text) => signature.test(text));
    const start = from + offset;
    const first = lines[start];
    if (offset === -1 || first === undefined)
        return null;
    const length = lines
        .slice(start + 1)
        .findIndex((text) => text.trim() !== '' && indentOf(text) <= indentOf(first) && !/^\s*[{)\]]/.test(text));
    return { start, end: length === -1 ? lines.length : start + 1 + length };
};
/** The lines of a method, the first one being what stands after the signature. */
const bodyOf = (lines, signature) => {
    const range = methodRange(lines, signature);
    const first = range === null ? undefined : lines[range.start];
    if (range === null || first === undefined)
        return null;
    const opening = first.slice(first.search(signature)).replace(signature, '');
    const inline = /(?:\{|=>|=|:)\s*(.*)$/.exec(opening.replace(/^[^{=]*\)\s*(?::\s*[\w<>.]+)?/, ''))?.[1] ?? '';
    return [inline, ...lines.slice(range.start + 1, range.end)];
};
const stateOfBody = (lines) => {
    if (lines === null)
        return 'missing';
    if (GIVES_UP.test(lines.join('\n')))
        return 'irreversible';
    return lines.every((text) => NOTHING.test(text)) ? 'empty' : 'present';
};
const sectionRange = (lines, begins, ends) => {
    const start = lines.findIndex((text) => begins.test(text));
    if (start === -1)
        return null;
    const length = lines.slice(start + 1).findIndex((text) => ends.test(text));
    return { start, end: length === -1 ? lines.length : start + 1 + length };
};
const withoutComments = (lines, path) => (0,_lines_strip_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .stripComments */ .n)(lines, (0,_lines_comment_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .commentSyntaxOf */ .S)(path)).map(({ code }) => code);
const automatic = (code, down, irreversible) => {
    const body = bodyOf(code, down);
    if (body !== null)
        return stateOfBody(body);
    return irreversible.test(code.join('\n')) ? 'irreversible' : 'present';
};
/** Looks for the way back of a migration that a change adds. */
const downOf = (file, evidence) => {
    if (evidence.kind === 'none')
        return 'none';
    if (evidence.kind === 'sibling')
        return file.changedPaths.has(evidence.path(file.path)) ? 'present' : evidence.otherwise;
    const added = file.lines.filter(({ kind }) => kind === 'added').map(({ text }) => text);
    if (added.length === 0)
        return 'unknown';
    if (evidence.kind === 'line')
        return added.some((text) => evidence.says.test(text)) ? 'present' : 'missing';
    if (evidence.kind === 'section') {
        const range = sectionRange(added, evidence.begins, evidence.ends);
        return stateOfBody(range === null ? null : withoutComments(added.slice(range.start + 1, range.end), file.path));
    }
    const code = withoutComments(added, file.path);
    if (evidence.kind === 'automatic')
        return automatic(code, evidence.down, evidence.irreversible);
    return stateOfBody(bodyOf(code, evidence.signature));
};
const RUBY_DOWN = /\b\w+\.down\s+(?:do\b|\{)/;
const methodRanges = (lines, signature) => {
    const ranges = [];
    for (let range = methodRange(lines, signature); range !== null; range = methodRange(lines, signature, range.end))
        ranges.push(range);
    return ranges;
};
const downRanges = (lines, evidence) => {
    if (evidence.kind === 'section')
        return [sectionRange(lines, evidence.begins, evidence.ends)].filter((range) => range !== null);
    if (evidence.kind === 'method')
        return methodRanges(lines, evidence.signature);
    if (evidence.kind === 'automatic')
        return [...methodRanges(lines, evidence.down), ...methodRanges(lines, RUBY_DOWN)];
    return [];
};
/** Leaves out what runs only on the way back. */
const withoutDown = (lines, evidence) => {
    const ranges = downRanges(lines.map(({ raw }) => raw), evidence);
    return lines.filter((_, index) => !ranges.some(({ start, end }) => index >= start && index < end));
};


/***/ }),

/***/ 5450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ migrationOf),
/* harmony export */   K5: () => (/* binding */ frameworkOf),
/* harmony export */   Xo: () => (/* binding */ downStateOf),
/* harmony export */   y6: () => (/* binding */ isMigrationPath)
/* harmony export */ });
/* harmony import */ var _migration_down_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(603);

const RAILS_ONE_WAY = /\b(?:execute\b|change_column\b|change_column_null\s*\([^)]*,\s*[^)]*,\s*[^)]*,|remove_column\s*\(?\s*:\w+,\s*:\w+\s*\)?\s*$|remove_columns\b(?!.*type:)|drop_table\b(?!.*(?:do|\{)\s*\|)|change_column_default\b(?!.*from:))/m;
const DJANGO_ONE_WAY = /\bRunPython\(\s*\w+\s*,?\s*\)|\bRunSQL\(\s*(?:sql\s*=\s*)?(?:[\w.]+|"[^"]*"|'[^']*')\s*,?\s*\)/;
const ECTO_ONE_WAY = /\bexecute\s*\(?\s*(?:"[^"]*"|"""[\s\S]*?""")\s*\)?\s*$|\bremove\s*\(?\s*:\w+\s*\)?\s*$/m;
const LIQUIBASE_ONE_WAY = /<(?:sql|sqlFile|dropTable|dropColumn|modifyDataType|insert|update|delete|dropPrimaryKey|dropForeignKeyConstraint|dropIndex|dropView)\b|\b(?:sql|dropTable|dropColumn|modifyDataType|insert|update|delete)"?\s*:/;
/** Fits nothing: the tool has no such marker. */
const NEVER = /(?!)/;
const swap = (from, to) => ({
    kind: 'sibling',
    path: (path) => path.replace(from, to),
    otherwise: 'missing',
});
const method = (signature) => ({ kind: 'method', signature });
const section = (begins, ends) => ({ kind: 'section', begins, ends });
const NO_DOWN = { kind: 'none' };
const JS_DOWN = method(/\b(?:exports\.down|(?:const|function)\s+down\b|async\s+down\b|\bdown\s*[:=(])/);
const STAMPED_JS = /(?:^|\/)migrations?\/(?:.*\/)?(?:\d{8,17}[-_.].*|.*\d{13}.*)\.[cm]?[jt]s$/i;
/** Every known tool. The first row whose path and signature fit wins, so the exact ones stand before the general ones. */
const MIGRATION_FRAMEWORKS = [
    {
        tool: 'goose',
        path: /\.sql$/i,
        generic: true,
        signature: /^--\s*\+goose\s+Up\b/im,
        down: section(/^--\s*\+goose\s+Down\b/i, /^--\s*\+goose\s+Up\b/i),
    },
    {
        tool: 'goose',
        path: /\.go$/,
        generic: true,
        signature: /\bgoose\.AddMigration\w*\(|\bgoose\.AddNamedMigration\w*\(/,
        down: method(/^func\s+(?:\([^)]*\)\s*)?[dD]own\w*\(/),
    },
    {
        tool: 'dbmate',
        path: /\.sql$/i,
        generic: true,
        signature: /^--\s*migrate:up\b/im,
        down: section(/^--\s*migrate:down\b/i, /^--\s*migrate:up\b/i),
    },
    {
        tool: 'node-pg-migrate',
        path: /\.sql$/i,
        generic: true,
        signature: /^--\s*Up Migration\b/im,
        down: section(/^--\s*Down Migration\b/i, /^--\s*Up Migration\b/i),
    },
    {
        tool: 'liquibase',
        path: /\.sql$/i,
        generic: true,
        signature: /^--\s*liquibase formatted sql/im,
        down: { kind: 'line', says: /^--\s*rollback\s+(?!empty|not required)\S/i },
        mayChange: true,
    },
    {
        tool: 'liquibase',
        path: /(?:^|\/)[\w.-]*(?:changelog|liquibase)[\w.-]*\/(?:.*\/)?[^/]+\.(?:xml|ya?ml|json)$|(?:changelog|changeset)[^/]*\.(?:xml|ya?ml|json)$/i,
        generic: true,
        signature: /<databaseChangeLog\b|<changeSet\b|\bdatabaseChangeLog"?\s*:|\bchangeSet"?\s*:/,
        down: { kind: 'automatic', down: /<rollback\b|\brollback"?\s*:/, irreversible: LIQUIBASE_ONE_WAY },
        mayChange: true,
    },
    {
        tool: 'sqitch',
        path: /(?:^|\/)deploy\/[^/]+\.sql$/i,
        signature: /^--\s*Deploy\s+\S+/im,
        down: swap(/(^|\/)deploy\/(?=[^/]+$)/i, '$1revert/'),
    },
    {
        tool: 'flyway',
        path: /(?:^|\/)V\d[\w.]*__[^/]+\.(?:sql|java|kt)$/,
        signature: null,
        // Only the paid editions run undo migrations, so that their absence is no mistake.
        down: { ...swap(/(^|\/)V(?=[^/]+$)/, '$1U'), otherwise: 'none' },
    },
    { tool: 'flyway', path: /(?:^|\/)R__[^/]+\.sql$/, signature: null, down: NO_DOWN, mayChange: true },
    { tool: 'prisma', path: /(?:^|\/)migrations\/[^/]+\/migration\.sql$/, signature: null, down: NO_DOWN },
    { tool: 'drizzle', path: /(?:^|\/)drizzle\/(?:.*\/)?\d{4}_[^/]+\.sql$/, signature: null, down: NO_DOWN },
    {
        tool: 'drizzle',
        path: /(?:^|\/)\d{4}_[a-z]+_[a-z]+\.sql$/,
        signature: /^--> statement-breakpoint/m,
        down: NO_DOWN,
    },
    {
        tool: 'golang-migrate',
        path: /(?:^|\/)\d+_[^/]+\.up\.sql$/i,
        signature: null,
        down: swap(/\.up\.sql$/i, '.down.sql'),
    },
    {
        tool: 'rails',
        path: /(?:^|\/)db\/(?:[\w-]+\/)*(?:[\w-]*_)?migrate\/(?:.*\/)?\d{10,14}_[^/]+\.rb$/,
        signature: null,
        down: { kind: 'automatic', down: /^\s*def\s+(?:self\.)?down\b/, irreversible: RAILS_ONE_WAY },
    },
    {
        tool: 'alembic',
        path: /(?:^|\/)(?:versions|alembic|migrations?)\/(?:.*\/)?[^/]+\.py$/i,
        signature: /^(?:down_revision\b|from alembic import)|\bdef\s+downgrade\b|\bop\.(?:add_column|execute|create_\w+|drop_\w+|alter_column)\(/m,
        down: method(/^def\s+downgrade\s*\(/),
    },
    {
        tool: 'django',
        path: /(?:^|\/)migrations\/(?:.*\/)?\d{4}_[^/]+\.py$/,
        signature: null,
        down: { kind: 'automatic', down: NEVER, irreversible: DJANGO_ONE_WAY },
    },
    {
        tool: 'ef-core',
        path: /(?:^|\/)[\w.-]*Migrations?\/(?:.*\/)?\d{14}_\w+(?<!\.Designer)\.cs$/i,
        signature: null,
        down: method(/\bvoid\s+Down\s*\(/),
    },
    {
        tool: 'ecto',
        path: /(?:^|\/)priv\/(?:.*\/)?migrations\/(?:.*\/)?\d{14}_[^/]+\.exs$/,
        signature: null,
        down: { kind: 'automatic', down: /^\s*def\s+down\b/, irreversible: ECTO_ONE_WAY },
    },
    { tool: 'typeorm', path: STAMPED_JS, signature: /\bMigrationInterface\b|\bqueryRunner\b/, down: JS_DOWN },
    { tool: 'sequelize', path: STAMPED_JS, signature: /\bqueryInterface\b/, down: JS_DOWN },
    { tool: 'node-pg-migrate', path: STAMPED_JS, signature: /\bpgm\b|\bMigrationBuilder\b/, down: JS_DOWN },
    { tool: 'knex', path: STAMPED_JS, signature: /\bknex\b|\.schema\b|\bKnex\b/, down: JS_DOWN },
    {
        tool: 'sql-scripts',
        path: /(?:^|\/)(?:[\w.-]*migrations?|migrate|DbScripts\w*|DbUp|schema_?changes|upgrades?|changes|patches|delta)\/(?:.*\/)?[^/]+(?<!\.down|\.revert)\.sql$/i,
        signature: null,
        down: NO_DOWN,
    },
];
const textOf = (file) => file.lines
    .filter(({ kind }) => kind !== 'deleted' || file.changeType === 'delete')
    .map(({ text }) => text)
    .join('\n');
const byAtlas = ({ path, changedPaths }) => path.endsWith('.sql') && changedPaths.has(`${path.slice(0, path.lastIndexOf('/') + 1)}atlas.sum`);
const ATLAS = { tool: 'atlas', path: /\.sql$/, signature: null, down: NO_DOWN };
/** The other half of a pair: it is run only on the way back. */
const DOWN_FILE = /\.down\.sql$|(?:^|\/)U\d[\w.]*__[^/]+\.sql$|(?:^|\/)(?:revert|verify|down|rollbacks?)\/[^/]+\.sql$/i;
/** The tool whose migration a file is; null when it is none, or only the way back of one. */
const frameworkOf = (file) => {
    if (DOWN_FILE.test(file.path))
        return null;
    if (byAtlas(file))
        return ATLAS;
    const candidates = MIGRATION_FRAMEWORKS.filter(({ path }) => path.test(file.path));
    if (candidates.length === 0)
        return null;
    const text = candidates.some(({ signature }) => signature !== null) ? textOf(file) : '';
    return candidates.find(({ signature }) => signature === null || signature.test(text)) ?? null;
};
/** What a migration of the change brings for its way back; unknown unless the change adds the file. */
const downStateOf = (file, framework) => file.changeType === 'add' ? (0,_migration_down_js__WEBPACK_IMPORTED_MODULE_0__/* .downOf */ .e)(file, framework.down) : 'unknown';
const DOWN = {
    present: 'present',
    empty: 'missing',
    irreversible: 'missing',
    missing: 'missing',
    none: 'missing',
    unknown: 'unknown',
};
/** The migration that a deployment of the change would run from a file: a new one, or a changed one of the kind that is run again. */
const migrationOf = (file) => {
    const framework = frameworkOf(file);
    if (framework === null || file.changeType === 'delete')
        return null;
    const runs = file.changeType === 'add' || framework.mayChange === true;
    if (!runs)
        return null;
    return { tool: framework.tool, path: file.path, down: DOWN[downStateOf(file, framework)] };
};
/** Whether a path is named like a migration of some tool; without its text that is all one can tell. */
const isMigrationPath = (path) => MIGRATION_FRAMEWORKS.some(({ path: named, generic }) => generic !== true && named.test(path));


/***/ }),

/***/ 5443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ ANALYZERS)
});

;// CONCATENATED MODULE: ./build/core/analyzers/rollback-effects.js
/** Redeploying the version before undoes it, and that version works meanwhile. */
const UNDONE = { reversible: true, data_loss: 'none', old_version_works: true };
/** It can be undone, but the version before fails while it is in place. */
const BREAKS_OLD = { reversible: true, data_loss: 'none', old_version_works: false };
/** Undoing it loses what the new version has written in the meantime. */
const LOSES_NEW = { reversible: true, data_loss: 'medium', old_version_works: true };
/** Undoing it fails once the new version has written what the old form cannot hold. */
const ONE_WAY = { reversible: false, data_loss: 'low', old_version_works: true };
/** It destroys data or definitions, and the version before still asks for them. */
const DESTROYS = { reversible: false, data_loss: 'high', old_version_works: false };
/** It overwrites or deletes rows; the version before runs on what is left. */
const OVERWRITES = { reversible: false, data_loss: 'high', old_version_works: true };
/** Undoing it closes the door again, but what was read or done meanwhile stays read and done. */
const OPENED = { reversible: false, data_loss: 'none', old_version_works: true };

;// CONCATENATED MODULE: ./build/core/analyzers/api/routes.js

const VERB = 'get|post|put|patch|delete|head|options';
const RECEIVER = '(?:\\b\\w*(?:app|router|server|api|fastify|routes?|mux|group|instance|blueprint|webapp)|\\b(?:r|e|g|v\\d+|bp|rg|srv|hono))';
/** How frameworks declare a route; group 1 is the method, group 2 the path. */
const SPELLINGS = [
    {
        pattern: new RegExp(`${RECEIVER}\\.((?:${VERB}|all|any|route|use|mount|websocket|Handle|HandleFunc|HandlerFunc|add_url_rule|Map(?:Get|Post|Put|Patch|Delete|Methods|Group|Hub|Fallback)?))\\(\\s*["'\`](/[^"'\`]{0,200})["'\`]`, 'i'),
    },
    {
        pattern: new RegExp(`(?:\\bnew Hono\\([^)]*\\)|^\\s*)\\.(${VERB})\\(\\s*["'\`](/[^"'\`]{0,200})["'\`]\\s*,`),
        files: /\.[cm]?[jt]s$/,
    },
    {
        pattern: new RegExp(`@(?:\\w+\\.)?(${VERB}|route|websocket|api_route)\\(\\s*r?["'\`](/?[^"'\`\\s]{0,200})["'\`]`, 'i'),
    },
    {
        pattern: /@(Get|Post|Put|Patch|Delete|All|Controller|(?:Get|Post|Put|Patch|Delete|Request)Mapping|Path)\(\s*(?:(?:value|path)\s*=\s*)?\{?\s*["']([^"']{0,200})["']/,
        files: /\.(?:[cm]?ts|js|java|kts?|scala|groovy)$/,
    },
    {
        pattern: /\[(Http(?:Get|Post|Put|Patch|Delete|Head)|Route|ActionName|HttpTrigger)\(\s*"([^"]{0,200})"/,
        files: /\.(?:cs|fs|vb)$/,
    },
    { pattern: /\b(MapRoute|MapControllerRoute)\(\s*(?:name:\s*)?["']?[\w.]*["']?,?\s*(?:pattern:\s*)?"([^"]{1,200})"/ },
    { pattern: /^\s*(path|re_path|url)\(\s*r?f?["']([^"']{0,200})["']\s*,/, files: /\.py$/ },
    { pattern: /\b(?:router|\w*_?router)\.(register)\(\s*r?["']([^"']{1,200})["']/, files: /\.py$/ },
    { pattern: /\.(add_route|add_xmlrpc_endpoint|add_redirect)\(\s*["']([^"']{1,200})["']/, files: /\.py$/ },
    {
        pattern: /^\s*(get|post|put|patch|delete|match|resources?|mount|namespace|root|devise_for|draw|forward|live)[\s(]+["':]([^"',\s)]{1,200})/,
        files: /(?:^|\/)(?:config\/)?routes(?:\/[^/]+|[\w.-]*)\.rb$|router\.exs?$|_?api\.rb$/,
    },
    { pattern: /\bRoute::(\w+)\(\s*["']([^"']{0,200})["']/, files: /\.php$/ },
    { pattern: /\.(route|nest|resource|scope)\(\s*"(\/[^"]{0,200})"/, files: /\.rs$/ },
    { pattern: /#\[(get|post|put|patch|delete|route)\(\s*"([^"]{0,200})"/, files: /\.rs$/ },
    { pattern: /\.(HandleFunc|Handle|Path|PathPrefix|Methods)\(\s*"([^"]{0,200})"/, files: /\.go$/ },
    { pattern: /\b(HandleFunc|handleFunc|HandlerFunc|handle)\(\s*"?([\w./{}-]{2,200})"?,/, files: /\.go$/ },
    { pattern: /(:>)\s*"([\w-]{1,100})"/, files: /\.hs$/ },
    {
        pattern: /\b(client_patterns|admin_patterns|re\.compile)\(\s*r?["'](\^?\/[^"']{0,200})["']/,
        files: /servlet|rest\/.*\.py$/,
    },
];
const METHODS = { handlefunc: 'ANY', route: 'ANY', requestmapping: 'ANY' };
const methodOf = (written) => {
    const word = written.toLowerCase();
    const verb = /get|post|put|patch|delete|head|options/.exec(word)?.[0];
    return METHODS[word] ?? verb?.toUpperCase() ?? 'ANY';
};
const PARAMETER = /\{[^}]*\}|<[^>]*>|\(\?P?<[^)]*\)|:[A-Za-z_]\w*/g;
const known = (path, { files }) => files === undefined || files.test(path);
/** The route that a line of code declares, or null. */
const routeIn = (file, code) => {
    for (const spelling of SPELLINGS) {
        const match = known(file, spelling) ? spelling.pattern.exec(code) : null;
        if (match === null)
            continue;
        const method = methodOf(match[1] ?? '');
        const path = match[2] ?? '';
        return { method, path, key: `${method} ${path.replace(PARAMETER, '{}').replace(/\/$/, '')}` };
    }
    return null;
};
const EXPRESS = 'src/orders/routes.ts';
/** A route that the version before answers and the new one does not. */
const ROUTE_REMOVED = {
    id: 'api/route-removed',
    severity: 'high',
    problem: 'A route is removed or gets another address: clients that still call the old one are answered with 404.',
    fix: 'Keep the old address as an alias or redirect, mark it as deprecated, and remove it when its traffic is zero.',
    rollback: UNDONE,
    example: {
        path: EXPRESS,
        fires: "-app.get('/orders/:id', readOrder);",
        silent: "-app.get('/orders/:id', readOrder);\napp.get('/orders/:orderId', readOrder);",
    },
};
/** A route that only the new version answers. */
const ROUTE_ADDED = {
    id: 'api/route-added',
    severity: 'low',
    problem: 'A route is added: during the rollout, and after a rollback, the version before answers it with 404.',
    fix: 'Let clients call it only when every instance answers it, and let them live with its absence.',
    rollback: BREAKS_OLD,
    example: {
        path: EXPRESS,
        fires: "app.post('/orders/:id/refund', refund);",
        silent: "axios.post('/orders/7/refund', body);",
    },
};

// EXTERNAL MODULE: ./build/core/analyzers/lines/any-of.js
var any_of = __webpack_require__(2596);
;// CONCATENATED MODULE: ./build/core/analyzers/api/rules-code.js


const TS = 'src/orders/controller.ts';
/** Where fields of settings stand, and not those of requests. */
const CONFIGURATION = /(?:^|\/)(?:config|configs|configuration|settings|cmd)\/|(?:config|settings|options)\w*\.(?:go|rs|ts|cs|java|kt)$/i;
/** Rules for code that answers requests, each told by one line. */
const API_CODE_RULES = [
    {
        id: 'api/answer-status',
        severity: 'medium',
        problem: 'With which status or error requests are answered changes: clients decide by it whether they retry, give up or go on.',
        fix: 'Keep the status of a case that clients already know; announce a new error, and give it a code of its own.',
        rollback: UNDONE,
        inStrings: true,
        // 200 is what is answered without a word about it.
        pattern: (0,any_of/* anyOf */.E)(/\b(?:res|response|reply|ctx|c|w|rw)\.(?:status|sendStatus|code|WriteHeader|AbortWithStatus\w*|SendStatus)\(\s*(?:(?!200)\d{3}\b|http\.Status(?!OK\b)|HttpStatus|StatusCodes?\.|status\.)/, /\b(?:HTTPException|HttpResponse|JsonResponse|JSONResponse|APIException|ProblemDetails?|\w+Error)\(\s*(?:status(?:_code)?\s*=\s*)?(?:(?!200)\d{3}\b|status\.HTTP_|HTTPStatus\.)/, /\bstatus(?:_?[cC]ode)?\s*[=:]\s*(?:(?!200)[1-5]\d\d\b|status\.HTTP_\d|HTTPStatus\.|HttpStatus\.)/, /\braise (?:exceptions\.)?HTTP[A-Z]\w+|\babort\(\s*\d{3}\b|\bhttp\.Error\(/, /\brender\b.*\bstatus:\s*:?\w+|^\s*head :\w+/, /\bResponseEntity\.(?:status|badRequest|notFound|noContent|created|accepted|unprocessableEntity)\(|\bResponse\.status\(|@ResponseStatus\(/, /\breturn (?:this\.)?(?:BadRequest|NotFound|Conflict|Forbid|Unauthorized|StatusCode|NoContent|CreatedAtAction|CreatedAtRoute|Accepted|UnprocessableEntity|Problem)\(|\b(?:Typed)?Results\.(?:BadRequest|NotFound|Conflict|NoContent|Problem|ValidationProblem|Created|Unauthorized|Forbid)\b|\bStatusCodes\.Status(?!200)\d{3}/, /\b(?:throw new|throw|raise) \w*(?:BadRequest|NotFound|Conflict|Forbidden|Unauthorized|UnprocessableEntity|HttpException|HTTPException|HttpError|ResponseStatus|Gone|Invalid(?:Input|Request|Argument|Parameter))\w*\(/, /\bStatusCode::(?!OK\b)[A-Z_]{2,}|\bHttpStatus\.(?!OK\b)[A-Z_]{2,}\b|\bstatus\.Errorf?\(codes\.|\bStatus\.[A-Z_]{4,}\.withDescription\(/, /\b\w*Err(?:or)?Code\.[A-Z][A-Z_]+\b/),
        unless: /\bassert|\bexpect\(|\bstatus(?:_?[cC]ode)?\s*[=!]==?|\.should\b/,
        example: {
            path: TS,
            fires: "  res.status(409).json({ error: 'closed' });",
            silent: '  res.status(200).json(order);',
        },
    },
    {
        id: 'api/request-check',
        notIn: /\/(?:Services|Jobs|Listeners|Console)\/.*\.php$/,
        severity: 'medium',
        problem: 'Which requests are accepted changes: clients that send what was fine may be refused, or bad input may pass.',
        fix: 'Loosen first; before you tighten, count the requests the new check would refuse, and warn their senders.',
        rollback: UNDONE,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/@(?:IsNotEmpty|IsDefined|IsString|IsInt|IsNumber|IsEnum|IsUUID|IsOptional|IsEmail|IsUrl|IsBoolean|IsArray|MinLength|MaxLength|Length|Matches|ValidateNested)\(/, /@(?:NotNull|NotBlank|NotEmpty|Valid|Validated|Pattern|Size|Email|Positive|RequestBody|RequestParam|PathVariable|RequestHeader|Body|Query|Param|Consumes)\b(?=\(|\s|$)/, /\[(?:Required|StringLength|MaxLength|MinLength|Range|RegularExpression|EmailAddress|FromBody|FromQuery|FromRoute|FromHeader)\b/, /\bparams\.(?:require|permit|expect|fetch)\b|^\s*(?:requires|optional) :\w+/, /\b(?:Joi|yup|celebrate)\.\w+\(|\bcheckSchema\(|\b(?:body|query|param|header)\(["']\w+["']\)\.|\bzValidator\(|\bvalidateRequest\w*\(/, /\b(?:Body|Query|Path|Header|Form|File)\(\s*(?:\.\.\.|default|None|ge=|gt=|le=|lt=|min_|max_|alias)/, /@(?:field_validator|model_validator|validator|root_validator|validates_schema|validates|pydantic\.\w*validator)\(|\b(?:StringConstraints|conint|constr|StrictStr|StrictInt|StrictBool)\b/, /\bdef validate_\w+\(self,\s*(?:value|data|attrs)\b|\b(?:raise |serializers\.)ValidationError\(|["']\w+["']\s*:\s*ValidationError\(/, /\bShouldBind\w*\(|\bbinding:"|\bvalidate:"[^"]+"/, /\$request->validate\(|\bValidator::make\(|=>\s*["'](?:required|nullable|sometimes)\b/),
        unless: /\bmodels\.\w+Field|\.html\b/,
        example: {
            path: 'src/orders/create-order.dto.ts',
            fires: '  @MaxLength(40)',
            silent: '  const longest = 40;',
        },
    },
    {
        id: 'api/graphql-code',
        severity: 'medium',
        problem: 'The GraphQL schema that the code declares changes: operations that ask for what is gone are refused as a whole.',
        fix: 'Add beside the old field, mark that one as deprecated, and remove it when nobody asks for it any more.',
        rollback: BREAKS_OLD,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/^\s*\w+\s*=\s*(?:graphene\.\w+\(|(?:Base|Connection|Filter\w*|Permissions?|Json)Field\(|NonNullList\(|strawberry\.\w+\()/, /\bgraphene\.(?:ObjectType|Mutation|Enum|InputObjectType|Union|Interface)\b|@strawberry\.\w+/, /@(?:ObjectType|InputType|ArgsType|InterfaceType|ResolveField|FieldResolver|Subscription|Mutation|Args|Arg|Field)\(/, /@(?:QueryMapping|MutationMapping|SchemaMapping|DgsQuery|DgsMutation|DgsData|GraphQLQuery|GraphQLMutation)\b/, /\bnew GraphQL(?:ObjectType|InputObjectType|EnumType|InterfaceType|UnionType|NonNull|List|ScalarType)\(|\btype:\s*(?:new )?GraphQL\w+|^\s*deprecationReason:/, /^\s*(?:field|argument) :\w+,\s*(?:\[?[A-Z]|resolver:|mutation:|subscription:)/, /\bregisterEnumType\(|\bbuilder\.(?:queryField|mutationField|objectType|prismaObject)\w*\(/),
        example: {
            path: 'shop/schema.py',
            fires: '    total = graphene.Decimal(required=True)',
            silent: '    total = decimal.Decimal(0)',
        },
    },
    {
        id: 'api/wire-field',
        severity: 'medium',
        problem: 'A field that is read from requests or written into answers changes: both versions are asked while the rollout runs.',
        fix: 'Only add optional fields; keep a field that is to go until no client and no older instance reads it.',
        rollback: BREAKS_OLD,
        inStrings: true,
        notIn: CONFIGURATION,
        pattern: (0,any_of/* anyOf */.E)(/`[^`]*\bjson:"[^`]*`/, /@(?:JsonProperty|JsonIgnore|JsonAlias|JsonInclude|SerializedName|ApiProperty\w*|ApiResponse|ApiBody|ApiQuery|ApiParam|Expose|Schema|Json\.field|JsonKey|SerialName)\(/, /\[(?:JsonPropertyName|JsonProperty|DataMember|JsonIgnore|ProducesResponseType|Produces)\b/, /#\[serde\((?:rename|skip|default|alias|flatten|tag|deny)/, /\b\w+\s*=\s*(?:serializers|fields|ma|marshmallow)\.\w*(?:Field|Serializer|Str|String|Int|Integer|Boolean|Bool|Nested|List|Float|DateTime|Date|Email|Method|UUID|Raw|Dict)\w*\(|\b(?:ModelSerializer|HyperlinkedModelSerializer|serializers\.Serializer)\b/, /\bexpose :\w+|\bjson\.(?:extract!|set!|array!|merge!)|\bexclude_unset\b|\bresponse_model\s*=/, /@(?:extend_schema|swagger_auto_schema|api_view|action|view_config|xmlrpc_method)\b/),
        example: {
            path: 'pkg/orders/order.go',
            fires: '\tTotal int `json:"total"`',
            silent: '\tTotal int',
        },
    },
    {
        id: 'api/representation',
        severity: 'medium',
        problem: 'The version or media type of an answer changes: clients that expect the other one cannot read it.',
        fix: 'Serve both versions side by side and choose by what the client asks for.',
        rollback: BREAKS_OLD,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/\[ApiVersion\(|\bMapToApiVersion\b|\bHasApiVersion\(|\bproduces\s*=\s*["'{]|@Produces\(/, /\bdefault_renderer_classes\b|\bDEFAULT_(?:RENDERER|PARSER|VERSIONING|PAGINATION)_CLASS(?:ES)?\b/, /\brespond_to :\w+|\bformat\.(?:json|xml|any|csv|atom|rss)\b/, /\bcontent_?[tT]ype\s*[:=(]\s*["']application\/(?:json|xml|vnd|problem)/),
        example: {
            path: 'shop/views.py',
            fires: "    return HttpResponse(body, content_type='application/vnd.shop.v2+json')",
            silent: '    return HttpResponse(body)',
        },
    },
];

// EXTERNAL MODULE: ./build/core/analyzers/lines/comment-syntax.js
var comment_syntax = __webpack_require__(7011);
// EXTERNAL MODULE: ./build/core/analyzers/lines/strip-comments.js
var strip_comments = __webpack_require__(8303);
;// CONCATENATED MODULE: ./build/core/analyzers/lines/match-lines.js


/** Most lines that are added or removed alone and still count as an edit of what is around them. */
const EDIT_LINES = 3;
const follows = (before, line) => before === null || line === null || line === before + 1;
const isEdit = ({ added, deleted }) => (added > 0 && deleted > 0) || added + deleted <= EDIT_LINES;
const readLayout = (lines) => {
    const hunks = [];
    const blocks = [];
    const runs = [];
    let hunk = 0;
    for (const [index, line] of lines.entries()) {
        const before = lines[index - 1] ?? line;
        const isNext = follows(before.newLine, line.newLine) && follows(before.oldLine, line.oldLine);
        if (index > 0 && !isNext)
            hunk += 1;
        if (index === 0 || (before.kind === 'context') !== (line.kind === 'context'))
            runs.push({ added: 0, deleted: 0 });
        hunks.push(hunk);
        blocks.push(runs.length);
        const run = runs.at(-1);
        if (run !== undefined && line.kind !== 'context' && line.text.trim() !== '')
            run[line.kind] += 1;
    }
    const edited = runs.flatMap((run, index) => (isEdit(run) ? [index + 1] : []));
    return { hunks, blocks, edited: new Set(edited) };
};
const layouts = new WeakMap();
const layoutOf = (lines) => {
    const layout = layouts.get(lines) ?? readLayout(lines);
    layouts.set(lines, layout);
    return layout;
};
const numberOn = (side, { newLine, oldLine }) => side === 'new' ? newLine : oldLine;
const readSide = ({ path, lines }, side) => {
    const { hunks, blocks, edited } = layoutOf(lines);
    const syntax = (0,comment_syntax/* commentSyntaxOf */.S)(path);
    const visible = lines.flatMap((line, index) => (numberOn(side, line) === null ? [] : [index]));
    return [...Map.groupBy(visible, (index) => hunks[index] ?? 0)].flatMap(([hunk, indexes]) => {
        const texts = indexes.map((index) => lines[index]?.text ?? '');
        const stripped = (0,strip_comments/* stripComments */.n)(texts, syntax, lines[indexes[0] ?? 0]?.[side === 'new' ? 'newLine' : 'oldLine'] === 1);
        return indexes.flatMap((index, at) => {
            const source = lines[index];
            const block = blocks[index] ?? 0;
            const number = source === undefined ? null : numberOn(side, source);
            if (source === undefined || number === null)
                return [];
            const { code, bare } = stripped[at] ?? { code: '', bare: '' };
            const changed = source.kind !== 'context';
            return [{ side, line: number, raw: source.text, code, bare, block, edit: edited.has(block), changed, hunk }];
        });
    });
};
const sides = {
    new: new WeakMap(),
    old: new WeakMap(),
};
const visibleLines = (file, side) => {
    const lines = sides[side].get(file) ?? readSide(file, side);
    sides[side].set(file, lines);
    return lines;
};
const codeOf = (file, side) => visibleLines(file, side).filter(({ changed, code }) => changed && code.trim() !== '');
/** The file after the change as far as the patch shows it, context and blank lines included. */
const linesAfter = (file) => visibleLines(file, 'new');
/** The file before the change as far as the patch shows it, context and blank lines included. */
const linesBefore = (file) => visibleLines(file, 'old');
/** What no formatter changes: without white space, quotes' style and trailing punctuation. */
const essence = (lines) => lines
    .map(({ code }) => code)
    .join('')
    .replace(/["'`,;()\s]+/g, '');
const withoutFormatting = ({ added, deleted }) => {
    const before = Map.groupBy(deleted, ({ block }) => block);
    const after = Map.groupBy(added, ({ block }) => block);
    const formatted = new Set([...after].filter(([block, lines]) => essence(lines) === essence(before.get(block) ?? [])).map(([block]) => block));
    const keep = ({ block }) => !formatted.has(block);
    return { added: added.filter(keep), deleted: deleted.filter(keep) };
};
/** Counts one down; false when there is none left. */
const take = (counts, code) => {
    const count = counts.get(code) ?? 0;
    if (count > 0)
        counts.set(code, count - 1);
    return count > 0;
};
const withoutMoves = ({ added, deleted }) => {
    const free = new Map();
    for (const { code } of deleted)
        free.set(code.trim(), (free.get(code.trim()) ?? 0) + 1);
    const moved = new Map();
    const staying = added.filter(({ code }) => {
        const isMove = take(free, code.trim());
        if (isMove)
            moved.set(code.trim(), (moved.get(code.trim()) ?? 0) + 1);
        return !isMove;
    });
    return { added: staying, deleted: deleted.filter(({ code }) => !take(moved, code.trim())) };
};
const match_lines_known = new WeakMap();
/** The code a change adds and deletes in a file, without comments, blank lines, moved lines and pure formatting. */
const changedCode = (file) => {
    const before = match_lines_known.get(file);
    if (before !== undefined)
        return before;
    const all = { added: codeOf(file, 'new'), deleted: codeOf(file, 'old') };
    const changed = all.added.length > 0 && all.deleted.length > 0 ? withoutMoves(withoutFormatting(all)) : all;
    match_lines_known.set(file, changed);
    return changed;
};
const IMPORT = /^\s*(?:import\b|from\s+[\w.]+\s+import\b|export\s+(?:\*|\{[^}]*\})\s+from\b|using\s+(?:static\s+)?[\w.=\s]+;|require(?:_relative)?\b|use\s+[\w:\\]+|#include\b|package\b|alias\s+[A-Z]|(?:const|let|var)\s+[\w{},\s]+=\s*require\()/;
/** Whether a line only brings a name in. Lines inside a parenthesised import block are not recognised. */
const isImport = ({ code }) => IMPORT.test(code) || /^\s*(?:[\w.]+\s+)?"[\w.@/-]+"\s*$/.test(code);
/** A hit of a rule at a changed line. */
const hitAt = (rule, { line, side, raw }, detail) => ({
    rule,
    line,
    side,
    evidence: raw.trim(),
    ...(detail === undefined ? {} : { detail }),
});

;// CONCATENATED MODULE: ./build/core/analyzers/api/shapes.js


/** Files that say what requests and answers look like, by name or folder. */
const SHAPE = /(?:^|\/)(?:serializers?|presenters?|dtos?|representers?|blueprints|api_?models?|[Rr]equests?(?:_?models?)?|[Rr]esponses?(?:_?models?)?|json_?models?)\/.*\.(?:py|rb|cs|java|kts?|ts|php|go|exs?|scala|dart|rs)$|(?:Dto|DTO|(?:Request|Response)(?:Model|Body|Dto)?|Serializer|Presenter|Representer|ApiModel)\.(?:cs|java|kt|ts|php|scala|dart)$|(?:^|\/|_)(?:serializers?|presenter|dto|schemas)\.(?:py|rb)$|[.-](?:dto|serializer|presenter)\.[cm]?[jt]s$|\.jbuilder$/;
const FIELDS = [
    /^\s*[\w.]+(?:<[^>]{1,80}>)?\??\s+([A-Z]\w*)\s*[,)]/,
    /^\s*(?:public|internal|protected)\s+(?:required\s+|virtual\s+|override\s+|readonly\s+)*[\w<>?,.[\]]+\s+(\w+)\s*(?:\{\s*get\b|=>|;)/,
    /^\s*(?:\[[^\]]*\]\s*)?[\w<>?,.[\]]{1,60}\s+([A-Z]\w*)(?:\s*=[^,;]{1,60})?[,)]\s*[;{]?\s*$/,
    /^\s*private\s+(?:final\s+)?[\w<>?,.[\]]+\s+(\w+)\s*(?:=[^;]{0,100})?;/,
    /^\s*(?:(?:public|readonly|declare)\s+)*(\w+)[?!]?\s*:\s*[\w<>|'"[\]{}., ]+;?\s*$/,
    /^\s+(\w+)\s*=\s*(?:\w+\.)?\w*(?:Field|Serializer|Nested|Str|Integer|Boolean)\w*\(/,
    /^\s*(?:attributes?|json|expose|field)[\s.(]+:?(\w+)/,
    /^\s*["'](\w+)["']\s*(?::|=>)/,
    /^\s*(?:va[lr]|@\w+(?:\([^)]*\))?\s+va[lr])\s+(\w+)\s*:/,
    /^\s*:(\w+),?\s*$/,
    /^\s*(\w+):\s+[\w.@[\]"'():&?, ]+$/,
];
const fieldIn = (line) => {
    if (isImport(line) || /^\s*(?:return|raise|throw|case|default)\b/.test(line.code))
        return null;
    for (const field of FIELDS) {
        const name = field.exec(line.code)?.[1];
        if (name !== undefined)
            return name;
    }
    return null;
};
/** A field of a request or an answer goes. */
const FIELD_REMOVED = {
    id: 'api/field-removed',
    severity: 'high',
    problem: 'A field of a request or an answer is removed or renamed: clients and older instances still read or send it.',
    fix: 'Keep the old field beside the new one until no client reads it, then remove it in a deployment of its own.',
    rollback: BREAKS_OLD,
    example: {
        path: 'shop/serializers.py',
        fires: '-    total = serializers.IntegerField()',
        silent: '-    total = serializers.IntegerField()\n    total = serializers.IntegerField(min_value=0)',
    },
};
/** A field of a request or an answer comes. */
const FIELD_ADDED = {
    id: 'api/field-added',
    severity: 'low',
    problem: 'A field of a request or an answer is added: the version before neither fills nor reads it.',
    fix: 'Make it optional with a default, and let clients live with its absence during the rollout.',
    rollback: BREAKS_OLD,
    example: {
        path: 'src/Orders/OrderResponse.cs',
        fires: '    public int Total { get; set; }',
        silent: '    public void Close()',
    },
};
const named = (lines) => lines.flatMap((line) => {
    const name = fieldIn(line);
    return name === null ? [] : [{ name, line }];
});
/** Fields that come and go in files of requests and answers. */
const shapeHits = (file) => {
    if (!SHAPE.test(file.path))
        return [];
    const { added, deleted } = changedCode(file);
    const before = named(deleted);
    const after = named(added);
    const old = new Set(before.map(({ name }) => name));
    const now = new Set(after.map(({ name }) => name));
    return [
        ...before.filter(({ name }) => !now.has(name)).map(({ line }) => hitAt(FIELD_REMOVED, line)),
        ...after.filter(({ name }) => !old.has(name)).map(({ line }) => hitAt(FIELD_ADDED, line)),
    ];
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/spec-rules.js

const OPENAPI = 'api/openapi.yaml';
const SDL = 'schema.graphql';
const PROTO = 'proto/orders.proto';
/** A whole contract goes. */
const SPEC_DELETED = {
    id: 'api/spec-deleted',
    severity: 'high',
    problem: 'A whole contract is deleted: every client built from it loses what it calls, and nothing checks it any more.',
    fix: 'Keep the contract as long as one client uses it, and deprecate its operations first.',
    rollback: UNDONE,
    example: {
        path: PROTO,
        changeType: 'delete',
        fires: '-message Order {',
        silent: '-// written in 2019',
    },
};
/** A contract changes without breaking what can be seen. */
const SPEC_CHANGED = {
    id: 'api/spec-changed',
    severity: 'low',
    problem: 'A published contract changes; nothing in it that clients use is seen to break.',
    fix: 'Deploy the service before the clients that use what is new.',
    rollback: BREAKS_OLD,
    example: { path: PROTO, fires: '  string note = 9;', silent: '// a note' },
};
/** A path or an operation goes. */
const OPENAPI_REMOVED = {
    id: 'api/openapi-operation-removed',
    severity: 'high',
    problem: 'A path or an operation leaves the contract: clients that call it are answered with 404 or 405.',
    fix: 'Mark it as deprecated with a date, keep answering, and remove it when its traffic is zero.',
    rollback: UNDONE,
    example: { path: OPENAPI, fires: '-  /orders/{id}:', silent: '-  /orders/{id}:\n  "/orders/{id}":' },
};
/** A field of a schema goes. */
const SCHEMA_FIELD_REMOVED = {
    id: 'api/schema-field-removed',
    severity: 'high',
    problem: 'A field leaves a published schema: who reads it gets nothing, and who sends it may be refused.',
    fix: 'Mark it as deprecated and keep filling it until no client reads it; then remove it.',
    rollback: BREAKS_OLD,
    example: {
        path: OPENAPI,
        fires: '-      properties:\n-        total:\n-          type: integer',
        silent: '      properties:\n        total:\n          type: integer',
    },
};
/** More is required. */
const OPENAPI_REQUIRED = {
    id: 'api/required-added',
    severity: 'high',
    problem: 'A field becomes required: requests of clients that do not send it are refused.',
    fix: 'Keep it optional with a default until every client sends it.',
    rollback: UNDONE,
    example: {
        path: OPENAPI,
        fires: '       required:\n+        - currency',
        silent: '       required:\n-        - currency',
    },
};
/** A value of an enumeration goes. */
const OPENAPI_ENUM = {
    id: 'api/enum-value-removed',
    severity: 'high',
    problem: 'Values of an enumeration change: requests with a value that is gone are refused, and stored ones fail to be read.',
    fix: 'Keep accepting the old value and map it; stop sending it first.',
    rollback: BREAKS_OLD,
    example: {
        path: OPENAPI,
        fires: '-      enum:\n-        - pending',
        silent: '      enum:\n+        - pending',
    },
};
/** A limit of a value changes. */
const OPENAPI_NARROWED = {
    id: 'api/constraint-changed',
    severity: 'medium',
    problem: 'The type or a limit of a field changes in the contract: a value that was fine may be refused or not understood.',
    fix: 'Widen what you accept and never what you send; give another type another name.',
    rollback: BREAKS_OLD,
    example: {
        path: OPENAPI,
        fires: '-          maxLength: 80\n          maxLength: 40',
        silent: '-          summary: Read\n          summary: Reads',
    },
};
/** A type, field, argument or value of a GraphQL schema goes. */
const GRAPHQL_REMOVED = {
    id: 'api/graphql-removed',
    severity: 'high',
    problem: 'A type, field or value leaves the GraphQL schema: each operation that names it is refused as a whole.',
    fix: 'Mark it with @deprecated, watch its use, and remove it when no operation asks for it.',
    rollback: UNDONE,
    example: { path: SDL, fires: '-  total: Int', silent: '-  total: Int\n  total: Int @deprecated' },
};
/** A type of a GraphQL field or argument changes. */
const GRAPHQL_NON_NULL = {
    id: 'api/graphql-type-changed',
    severity: 'high',
    problem: 'A field or argument gets another type or nullability: clients with the old one are refused or cannot read the answer.',
    fix: 'Add a field with the new type beside it; make an argument required only when all clients send it.',
    rollback: BREAKS_OLD,
    example: { path: SDL, fires: '-  note: String\n  note: String!', silent: '  note: String!' },
};
/** A message, field, rpc or service goes. */
const PROTO_REMOVED = {
    id: 'api/proto-removed',
    severity: 'high',
    problem: 'A field, rpc or message is removed: the other version still sends or calls it, and its number may be used again.',
    fix: 'Reserve number and name of a field; keep answering an rpc until nobody calls it.',
    rollback: BREAKS_OLD,
    example: { path: PROTO, fires: '-  string note = 3;', silent: '-  string note = 3;\n  reserved 3;' },
};
/** A number, type or shape changes. */
const PROTO_CHANGED = {
    id: 'api/proto-changed',
    severity: 'critical',
    problem: 'A field gets another number or type, or an rpc another shape: messages of the other version are read wrongly.',
    fix: 'Never change a number or type: add a field with a new number, and read both for a while.',
    rollback: BREAKS_OLD,
    example: {
        path: PROTO,
        fires: '-  string note = 3;\n  string note = 4;',
        silent: '-  string note = 3;\n   string note = 3;',
    },
};
/** Rules for contracts that are written down. */
const API_SPEC_RULES = [
    SPEC_DELETED,
    OPENAPI_REMOVED,
    SCHEMA_FIELD_REMOVED,
    OPENAPI_REQUIRED,
    OPENAPI_ENUM,
    OPENAPI_NARROWED,
    GRAPHQL_REMOVED,
    GRAPHQL_NON_NULL,
    PROTO_REMOVED,
    PROTO_CHANGED,
    SPEC_CHANGED,
];

;// CONCATENATED MODULE: ./build/core/analyzers/api/spec-members.js
const members = (lines, pattern) => lines.flatMap((line) => {
    const match = pattern.exec(line.code);
    if (match?.groups === undefined)
        return [];
    const { name = '', ...rest } = match.groups;
    return [{ name, what: Object.values(rest).join(' ').replace(/\s+/g, ' ').trim(), line }];
});
/** Takes one member away from those that go by a name; undefined when none is left. */
const takeFrom = (waiting, key) => waiting.get(key)?.shift();
const inPlace = ({ name, line }) => `${line.block}:${name}`;
const asIs = ({ name, what }) => `${name}:${what}`;
/**
 * Deleted members that nothing replaces, and those that are replaced in place by a namesake that says something else. A
 * namesake elsewhere in the file is the same member only when it says the same: it has moved.
 */
const compare = ({ added, deleted }, pattern) => {
    const after = members(added, pattern);
    const near = Map.groupBy(after, inPlace);
    const pairs = members(deleted, pattern).map((old) => ({ old, now: takeFrom(near, inPlace(old)) }));
    const far = Map.groupBy([...near.values()].flat(), asIs);
    return {
        gone: pairs.flatMap(({ old, now }) => ((now ?? takeFrom(far, asIs(old))) === undefined ? [old] : [])),
        other: pairs.flatMap(({ old, now }) => (now === undefined || now.what === old.what ? [] : [[old, now]])),
    };
};

;// CONCATENATED MODULE: ./build/core/analyzers/lines/parent-keys.js
const KEY = /^(\s*(?:-\s+)*)["']?([\w$./-]{1,100})["']?\s*:\s*(\S.*)?$/;
/** Keys that stand above a line: those further left, and for an item of a list the key that it is listed under. */
const above = (stack, indent, isItem) => stack.filter((open) => open.indent < indent || (isItem && open.indent === indent));
const parent_keys_known = { new: new WeakMap(), old: new WeakMap() };
const read = (file, side) => {
    const places = new Map();
    const hidden = side === 'new' ? 'deleted' : 'added';
    let stack = [];
    for (const line of file.lines) {
        const number = side === 'new' ? line.newLine : line.oldLine;
        if (line.kind === hidden || number === null)
            continue;
        if (!places.has(number - 1))
            stack = [];
        const indent = line.text.search(/\S/);
        if (indent !== -1)
            stack = above(stack, indent, /^\s*-/.test(line.text));
        places.set(number, stack.map(({ key }) => key));
        const match = KEY.exec(line.text);
        if (match !== null)
            stack = [
                ...above(stack, (match[1] ?? '').length, false),
                { indent: (match[1] ?? '').length, key: match[2] ?? '' },
            ];
    }
    return places;
};
/** The keys above each line of a YAML or indented JSON file, outermost first, as far as the patch shows them. */
const keysAbove = (file, side) => {
    const before = parent_keys_known[side].get(file);
    if (before !== undefined)
        return before;
    const places = read(file, side);
    parent_keys_known[side].set(file, places);
    return places;
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/specs.js




const specs_PROTO = /\.proto$/i;
const specs_SDL = /\.(?:graphqls?|gql)$/i;
const specs_OPENAPI = /(?:^|\/)(?:[\w.-]*(?:openapi|swagger|api-?spec)[\w.-]*\.(?:ya?ml|json)|(?:openapi|swagger|api-docs?)\/.*\.(?:ya?ml|json)|api\/v\d+(?:alpha\d*|beta\d*)?\.(?:ya?ml|json))$/i;
const OPENAPI_TEXT = /^\s*["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.|^\s*["']?\$ref["']?\s*:\s*["'][^"']*#\/(?:components|definitions)\//;
const SCHEMA = /\.avsc$|\.schema\.json$|(?:^|\/)(?:json-?schemas?|schemas?)\/.*\.json$|\.(?:raml|wsdl|xsd)$/i;
/** Schemas of settings files and search indexes, which no client reads. */
const OF_SETTINGS = /(?:^|\/)(?:config|settings|elasticsearch|opensearch)\/|(?:config|settings|values|manifest|policy)[\w.-]*\.schema\.json$/i;
/** Paths whose whole content is a contract. */
const isSpecPath = (path) => [specs_PROTO, specs_SDL, specs_OPENAPI, SCHEMA].some((kind) => kind.test(path)) && !OF_SETTINGS.test(path);
const kindOf = ({ path, lines }) => {
    if (specs_PROTO.test(path))
        return 'proto';
    if (specs_SDL.test(path))
        return 'sdl';
    if (specs_OPENAPI.test(path))
        return 'openapi';
    if (OF_SETTINGS.test(path))
        return null;
    if (SCHEMA.test(path))
        return 'schema';
    return /\.(?:ya?ml|json)$/i.test(path) && lines.some(({ text }) => OPENAPI_TEXT.test(text)) ? 'openapi' : null;
};
const PROTO_FIELD = /^\s*(?<label>repeated |optional |required )?(?<type>map\s*<[^>]{1,80}>|[\w.]{1,80})\s+(?<name>\w+)\s*=\s*(?<number>\d+)\s*(?:\[|;)/;
const PROTO_ENUM = /^\s*(?<name>[A-Z][A-Z0-9_]*)\s*=\s*(?<number>-?\d+)\s*(?:\[|;)/;
const PROTO_RPC = /^\s*(?<kind>rpc)\s+(?<name>\w+)\s*(?<shape>\(.*?\)\s*returns\s*\(.*?\))?/;
const PROTO_BLOCK = /^\s*(?<kind>message|service|enum|package)\s+(?<name>[\w.]+)/;
const RESERVED = /^\s*reserved\b/;
const readWrongly = (name, old, now) => `${name} was ${old} and becomes ${now}: messages of the other version are read wrongly or refused.`;
const protoHits = (changed) => {
    const isReserved = changed.added.some(({ code }) => RESERVED.test(code));
    const pairs = [PROTO_FIELD, PROTO_ENUM, PROTO_RPC, PROTO_BLOCK].map((pattern) => compare(changed, pattern));
    return pairs.flatMap(({ gone, other }, index) => [
        ...(index === 0 && isReserved ? [] : gone.map(({ line }) => hitAt(PROTO_REMOVED, line))),
        ...other.map(([old, now]) => hitAt(PROTO_CHANGED, now.line, readWrongly(old.name, old.what, now.what))),
    ]);
};
const SDL_FIELD = /^\s+(?<name>\w+)\s*(?<args>\([^)]*\))?\s*:\s*(?<type>[[\]\w! ]+)/;
const SDL_BLOCK = /^\s*(?:extend\s+)?(?<kind>type|input|enum|interface|union|scalar|directive)\s+(?<name>@?\w+)/;
const SDL_VALUE = /^\s+(?<name>[A-Z][A-Z0-9_]+)\s*(?<rest>@deprecated.*)?$/;
const NEW_REQUIRED = /[(,]\s*\w+\s*:\s*[[\]\w!]+!(?!\s*=)/;
const tightens = ([old, now]) => NEW_REQUIRED.test(now.what) !== NEW_REQUIRED.test(old.what) ||
    old.what.replaceAll('!', '') !== now.what.replaceAll('!', '') ||
    old.what.split('!').length !== now.what.split('!').length;
const sdlHits = (changed) => {
    const pairs = [SDL_FIELD, SDL_BLOCK, SDL_VALUE].map((pattern) => compare(changed, pattern));
    return pairs.flatMap(({ gone, other }, index) => [
        ...gone.map(({ line }) => hitAt(GRAPHQL_REMOVED, line)),
        ...(index === 0 ? other.filter(tightens).map(([, now]) => hitAt(GRAPHQL_NON_NULL, now.line)) : []),
    ]);
};
const OPENAPI_PLACE = /^\s*["']?(?<name>\/[\w{}./:~-]*|get|put|post|delete|patch|head|options)["']?\s*:\s*\{?\s*$/;
const OPENAPI_KEY = /^(?<indent>\s*)["']?(?<name>[A-Za-z_][\w-]*)["']?\s*:\s*\{?\s*$/;
const OPENAPI_LIMIT = /^\s*["']?(?<name>min(?:imum|Length|Items|Properties)|max(?:imum|Length|Items|Properties)|pattern|format|type|nullable|exclusiveM\w+)["']?\s*:\s*(?<value>\S[^#]{0,100})/;
const ITEM = /^\s*-?\s*["']?(?<name>[\w.-]+)["']?\s*,?\s*$/;
const STRUCTURE = /^(?:properties|required|schema|content|items|responses|parameters|components|schemas|requestBody|paths|tags|allOf|oneOf|anyOf|enum|headers|security|examples?|info|servers|definitions)$/;
const parentOf = (file, { line, side }) => keysAbove(file, side).get(line)?.at(-1) ?? '';
const itemsUnder = (file, lines, key) => lines.filter((line) => ITEM.test(line.code) && parentOf(file, line) === key);
const inline = (lines, key) => lines.filter(({ code }) => new RegExp(`^\\s*["']?${key}["']?\\s*:\\s*\\[`).test(code));
const openapiHits = (file, changed) => {
    const places = compare(changed, OPENAPI_PLACE).gone;
    const keys = compare(changed, OPENAPI_KEY).gone.filter(({ name, line }) => !STRUCTURE.test(name) && !OPENAPI_PLACE.test(line.code) && parentOf(file, line) === 'properties');
    const isTruly = (line) => file.changeType !== 'add' && line.side === 'new';
    return [
        ...places.map(({ line }) => hitAt(OPENAPI_REMOVED, line)),
        ...keys.map(({ line }) => hitAt(SCHEMA_FIELD_REMOVED, line)),
        ...[...itemsUnder(file, changed.added, 'required'), ...inline(changed.added, 'required')]
            .filter(isTruly)
            .map((line) => hitAt(OPENAPI_REQUIRED, line)),
        ...[...itemsUnder(file, changed.deleted, 'enum'), ...inline(changed.deleted, 'enum')].map((line) => hitAt(OPENAPI_ENUM, line)),
        ...compare(changed, OPENAPI_LIMIT).other.map(([, now]) => hitAt(OPENAPI_NARROWED, now.line)),
    ];
};
/** What people read in a contract and programs do not. */
const DESCRIPTIVE = /^\s*(?:-\s+)?["']?(?:description|summary|title|examples?|externalDocs)["']?\s*:/;
const AVRO_FIELD = /["']name["']\s*:\s*["'](?<name>\w+)["']/;
const schemaHits = (file, changed) => [
    ...compare(changed, AVRO_FIELD).gone.map(({ line }) => hitAt(SCHEMA_FIELD_REMOVED, line)),
    ...(/\.json$/i.test(file.path) ? openapiHits(file, changed) : []),
];
/** What changes in a contract that is written down: OpenAPI, GraphQL, Protobuf, Avro, JSON Schema. */
const specHits = (file) => {
    const kind = kindOf(file);
    if (kind === null)
        return [];
    const changed = changedCode(file);
    if (file.changeType === 'delete' && changed.deleted.length > 0)
        return [{ rule: SPEC_DELETED, line: null, side: 'old', evidence: null }];
    const hits = {
        proto: () => protoHits(changed),
        sdl: () => sdlHits(changed),
        openapi: () => openapiHits(file, changed),
        schema: () => schemaHits(file, changed),
    }[kind]();
    const first = [...changed.added, ...changed.deleted].find(({ code }) => !DESCRIPTIVE.test(code));
    return hits.length > 0 || first === undefined ? hits : [hitAt(SPEC_CHANGED, first)];
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/contract-rules.js

/** A GraphQL schema changes so that answers may hold what clients have not seen. */
const GRAPHQL_DANGEROUS = {
    id: 'api/graphql-dangerous',
    severity: 'medium',
    problem: 'A value, member, default or optional argument is added to the GraphQL schema: clients may not expect it.',
    fix: 'Let clients handle values and types that they do not know before the service sends them.',
    rollback: BREAKS_OLD,
    example: {
        path: 'schema.graphql',
        wholeFile: true,
        fires: ' enum State {\n   OPEN\n+  CLOSED\n }',
        silent: ' type State {\n   open: Boolean\n+  closed: Boolean\n }',
    },
};
/** A name of a Protobuf contract changes that is part of its JSON form. */
const PROTO_JSON = {
    id: 'api/proto-renamed',
    severity: 'medium',
    problem: 'A field or an enum value is renamed: its binary form stays, but JSON of the other version is not understood.',
    fix: 'Keep the name, or set json_name to the old one until no client uses JSON.',
    rollback: BREAKS_OLD,
    example: {
        path: 'proto/orders.proto',
        wholeFile: true,
        fires: ' syntax = "proto3";\n message Order {\n-  string note = 3;\n+  string remark = 3;\n }',
        silent: ' syntax = "proto3";\n message Order {\n-  string note = 3;\n+  string note = 3 [deprecated = true];\n }',
    },
};
/** Two versions of an Avro schema cannot read each other. */
const AVRO_INCOMPATIBLE = {
    id: 'api/avro-incompatible',
    severity: 'high',
    problem: 'One version of the Avro schema cannot read what the other has written: consumers stop at such records.',
    fix: 'Give each field that comes or goes a default, and widen types only; else write to a new topic.',
    rollback: LOSES_NEW,
    example: {
        path: 'events/order.avsc',
        wholeFile: true,
        fires: ' {"type": "record", "name": "Order", "fields": [\n-  {"name": "id", "type": "long"}\n+  {"name": "id", "type": "string"}\n ]}',
        silent: ' {"type": "record", "name": "Order", "fields": [\n-  {"name": "id", "type": "long"}\n+  {"name": "id", "type": "long", "doc": "Number"}\n ]}',
    },
};
/** Rules for contracts that are compared as a whole. */
const CONTRACT_RULES = [GRAPHQL_DANGEROUS, PROTO_JSON, AVRO_INCOMPATIBLE];

// EXTERNAL MODULE: ./build/documents/problems.js
var problems = __webpack_require__(853);
;// CONCATENATED MODULE: ./build/core/analyzers/api/contract.js

/** A line of a text as evidence. */
const evidenceIn = (text, line) => line === null ? null : (text?.split('\n')[line - 1]?.trim() ?? null);
/** A file that is deleted with what it defines, unless that lives on as the fact says. */
const deletedHit = (fact) => ({
    rule: SPEC_DELETED,
    line: null,
    side: 'old',
    evidence: null,
    ...(fact === undefined ? {} : { unlessProvided: fact }),
});

;// CONCATENATED MODULE: ./build/core/analyzers/api/avro/avro.js



/** What keeps a reader from reading what a writer writes; null: nothing. */
const refusal = (reader, writer) => {
    try {
        reader.createResolver(writer);
        return null;
    }
    catch (error) {
        return (0,problems/* messageOf */.bD)(error).split('\n')[0]?.slice(0, 160) ?? '';
    }
};
const FIELD = /"name"\s*:\s*"[^"]*"/;
const changedLine = (old, now) => {
    const known = new Set(old.split('\n').map((line) => line.trim().replace(/,$/, '')));
    const lines = now.split('\n').map((line) => line.trim().replace(/,$/, ''));
    const changed = lines.flatMap((line, index) => (line === '' || known.has(line) ? [] : [index]));
    return (changed.find((index) => FIELD.test(lines[index] ?? '')) ?? changed[0] ?? -1) + 1 || null;
};
const incompatible = ({ before, after }, detail) => {
    const added = changedLine(before ?? '', after ?? '');
    const line = added ?? changedLine(after ?? '', before ?? '');
    const side = added === null ? 'old' : 'new';
    return { rule: AVRO_INCOMPATIBLE, line, side, evidence: evidenceIn(added === null ? before : after, line), detail };
};
/** The fact that a named type is defined. */
const fact = (type) => (type?.name === undefined ? [] : [`avro:${type.name}`]);
/** Compares two versions of an Avro schema, each as the reader of the other. Throws when one is no schema. */
const avroContract = (avro, texts) => {
    const read = (text) => (text === null ? null : avro.Type.forSchema(JSON.parse(text)));
    const [old, now] = [read(texts.before), read(texts.after)];
    if (old === null || now === null) {
        return { hits: old === null ? [] : [deletedHit(fact(old)[0])], provides: fact(now), same: false };
    }
    const forward = refusal(now, old);
    const backward = refusal(old, now);
    const details = [
        ...(forward === null ? [] : [`The new version cannot read records of the old one: ${forward}.`]),
        ...(backward === null ? [] : [`The old version cannot read records of the new one: ${backward}.`]),
    ];
    return {
        hits: details.length === 0 ? [] : [incompatible(texts, details.join(' '))],
        provides: [],
        same: JSON.stringify(old.schema({ exportAttrs: true })) === JSON.stringify(now.schema({ exportAttrs: true })),
    };
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/graphql/complete.js
/** Scalars that every schema has. */
const BUILT_IN = new Set(['Int', 'Float', 'String', 'Boolean', 'ID']);
const EXTENDED = {
    ObjectTypeExtension: 'type',
    InterfaceTypeExtension: 'interface',
    InputObjectTypeExtension: 'input',
    EnumTypeExtension: 'enum',
    UnionTypeExtension: 'union',
    ScalarTypeExtension: 'scalar',
};
/** The types that a document defines itself. */
const definedIn = (graphql, document) => new Map(document.definitions.flatMap((definition) => graphql.isTypeDefinitionNode(definition) ? [[definition.name.value, definition]] : []));
/** The types that a document extends, with the keyword that would define them. */
const extendedIn = (document) => new Map(document.definitions.flatMap((definition) => {
    const keyword = EXTENDED[definition.kind];
    const isNamed = 'name' in definition && definition.name !== undefined;
    return keyword !== undefined && isNamed ? [[definition.name.value, keyword]] : [];
}));
/** For each name that is used the keyword of a definition that may stand there. */
const usedIn = (graphql, document) => {
    const used = new Map();
    const visitMembers = (node) => {
        for (const { name } of node.interfaces ?? [])
            used.set(name.value, 'interface');
    };
    graphql.visit(document, {
        NamedType: ({ name }) => {
            if (!used.has(name.value))
                used.set(name.value, 'scalar');
        },
        UnionTypeDefinition: ({ types }) => {
            for (const { name } of types ?? [])
                used.set(name.value, 'type');
        },
        UnionTypeExtension: ({ types }) => {
            for (const { name } of types ?? [])
                used.set(name.value, 'type');
        },
        ObjectTypeDefinition: visitMembers,
        ObjectTypeExtension: visitMembers,
        InterfaceTypeDefinition: visitMembers,
        InterfaceTypeExtension: visitMembers,
    });
    return used;
};
/** Gives names that a document uses or extends, but does not define, an empty definition. */
const complete = (graphql, document, extended) => {
    const defined = definedIn(graphql, document);
    const bases = [...extended].filter(([name]) => !defined.has(name));
    const foreign = [...usedIn(graphql, document)].filter(([name]) => !defined.has(name) && !extended.has(name) && !BUILT_IN.has(name));
    const stubs = [...bases, ...foreign].map(([name, keyword]) => `${keyword} ${name}`).join('\n');
    const added = stubs === '' ? [] : graphql.parse(stubs, { noLocation: true }).definitions;
    return {
        document: { ...document, definitions: [...added, ...document.definitions] },
        foreign: new Set(foreign.map(([name]) => name)),
    };
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/graphql/changes.js

const NAME = '[_A-Za-z][_0-9A-Za-z]*';
/** A pattern in which each NAME becomes a group of its own: n1, n2, … */
const changes_named = (text) => {
    let count = 0;
    return new RegExp(`^${text.replaceAll('NAME', () => `(?<n${(count += 1)}>${NAME})`)}`);
};
/** How a description names what it is about: the pattern, and the order in which its names make a path. */
const SUBJECTS = [
    [/^REQUIRED_DIRECTIVE_ARG_ADDED$/, changes_named('A required arg NAME on directive @?NAME '), ['n2', 'n1'], '@'],
    [/^DIRECTIVE_(?:ARG|LOCATION)_REMOVED$/, changes_named('NAME was removed from @?NAME'), ['n2', 'n1'], '@'],
    [/^DIRECTIVE_REPEATABLE_REMOVED$/, changes_named('Repeatable flag was removed from @?NAME'), ['n1'], '@'],
    [/^DIRECTIVE_REMOVED$/, changes_named('@?NAME was'), ['n1'], '@'],
    [/^(?:REQUIRED|OPTIONAL)_ARG_ADDED$/, changes_named('An? \\w+ arg NAME on NAME\\.NAME '), ['n2', 'n3', 'n1']],
    [/_INPUT_FIELD_ADDED$/, changes_named('An? \\w+ field NAME on input type NAME '), ['n2', 'n1']],
    [/_(?:FROM|TO)_(?:UNION|ENUM)$/, changes_named('NAME was \\w+ (?:from|to) (?:union|enum) type NAME'), ['n2', 'n1']],
    [/^IMPLEMENTED_INTERFACE_REMOVED$/, changes_named('NAME no longer implements interface NAME'), ['n1', 'n2']],
    [/^IMPLEMENTED_INTERFACE_ADDED$/, changes_named('NAME added to interfaces implemented by NAME'), ['n2', 'n1']],
    [/^ARG_/, changes_named('NAME\\.NAME arg NAME '), ['n1', 'n2', 'n3']],
    [/^FIELD_/, changes_named('NAME\\.NAME '), ['n1', 'n2']],
    [/^TYPE_/, changes_named('(?:Standard scalar )?NAME '), ['n1']],
];
const subjectOf = (kind, description) => {
    const [, words, path, prefix = ''] = SUBJECTS.find(([kinds]) => kinds.test(kind)) ?? [];
    const groups = words?.exec(description)?.groups ?? {};
    return (prefix ?? '') + (path ?? []).map((name) => groups[name] ?? '').join('.');
};
const change = (isBreaking) => (found) => ({
    kind: found.type,
    isBreaking,
    description: found.description,
    name: subjectOf(found.type, found.description),
});
const compared = (graphql, before, after) => {
    const old = graphql.buildASTSchema(before, { assumeValidSDL: true });
    const now = graphql.buildASTSchema(after, { assumeValidSDL: true });
    return [
        ...graphql.findBreakingChanges(old, now).map(change(true)),
        ...graphql.findDangerousChanges(old, now).map(change(false)),
    ];
};
/**
 * What changes between two documents. Types that a document uses but does not define are completed; a type that was defined here and
 * is now only used is one that has gone. A built-in scalar that nothing uses any more is none: whatever used it is named itself.
 */
const schemaChanges = (graphql, before, after) => {
    const extended = new Map([...extendedIn(before), ...extendedIn(after)]);
    const old = complete(graphql, before, extended);
    const now = complete(graphql, after, extended);
    const foreign = new Set([...old.foreign, ...now.foreign]);
    const gone = [...definedIn(graphql, before).keys()].filter((name) => now.foreign.has(name));
    return [
        ...compared(graphql, old.document, now.document).filter(({ kind, name }) => !foreign.has(name.split('.')[0] ?? '') && !(kind === 'TYPE_REMOVED' && BUILT_IN.has(name))),
        ...gone.map((name) => ({ kind: 'TYPE_REMOVED', isBreaking: true, description: `${name} was removed.`, name })),
    ];
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/graphql/places.js
/** The name that a definition or an extension is about; null for the schema itself and for operations. */
const nameOf = (definition) => {
    if (!('name' in definition) || definition.name === undefined)
        return null;
    return places_kindOf(definition) === 'DirectiveDefinition' ? `@${definition.name.value}` : definition.name.value;
};
const places_kindOf = (node) => node.kind;
const isNamed = (node) => 'name' in node && node.name !== undefined;
const membersOf = (node) => {
    const children = [
        ...('fields' in node ? (node.fields ?? []) : []),
        ...('values' in node ? (node.values ?? []) : []),
        ...('interfaces' in node ? (node.interfaces ?? []) : []),
        ...('types' in node ? (node.types ?? []) : []),
        ...('arguments' in node ? (node.arguments ?? []) : []),
    ];
    return children.filter(isNamed);
};
/** Lists where the names of a document stand; an extension adds to what it extends. */
const placesIn = (document) => {
    const places = new Map();
    const visit = (node, key) => {
        const line = node.loc?.startToken.line;
        const described = 'description' in node && node.description !== undefined;
        const own = described && 'name' in node ? node.name?.loc?.startToken.line : line;
        if (own !== undefined && !places.has(key))
            places.set(key, own);
        for (const member of membersOf(node))
            visit(member, `${key}.${member.name.value}`);
    };
    for (const definition of document.definitions) {
        const name = nameOf(definition);
        if (name !== null)
            visit(definition, name);
    }
    return places;
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/graphql/graphql.js





const GONE = /REMOVED/;
const ruleOf = ({ isBreaking, kind }) => isBreaking ? (GONE.test(kind) ? GRAPHQL_REMOVED : GRAPHQL_NON_NULL) : GRAPHQL_DANGEROUS;
const placeOf = (places, name) => places.get(name) ?? (name.includes('.') ? placeOf(places, name.replace(/\.[^.]*$/, '')) : undefined);
const CONSEQUENCE = 'operations written for the other version are refused or cannot read the answer.';
const hitOf = (change, texts, before, after) => {
    const isOld = GONE.test(change.kind) || placeOf(after, change.name) === undefined;
    const line = placeOf(isOld ? before : after, change.name) ?? null;
    const said = change.description.replace(/\.$/, '');
    return {
        rule: ruleOf(change),
        line,
        side: isOld ? 'old' : 'new',
        evidence: evidenceIn(isOld ? texts.before : texts.after, line),
        detail: change.isBreaking ? `${said}: ${CONSEQUENCE}` : `${said}: clients may not expect it.`,
        ...(GONE.test(change.kind) ? { unlessProvided: `graphql:${change.name}` } : {}),
    };
};
/** What a document says, without descriptions and in any order. */
const graphql_essence = (graphql, document) => graphql
    .print(graphql.visit(document, {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
}))
    .split('\n')
    .toSorted()
    .join('\n');
/** Compares two versions of a GraphQL schema, or of a part of one. Throws when one is no GraphQL. */
const graphqlContract = (graphql, texts) => {
    const read = (text) => text === null || text.trim() === '' ? { kind: graphql.Kind.DOCUMENT, definitions: [] } : graphql.parse(text);
    const documents = { before: read(texts.before), after: read(texts.after) };
    const before = placesIn(documents.before);
    const after = placesIn(documents.after);
    const provides = [...after.keys()].filter((name) => !before.has(name)).map((name) => `graphql:${name}`);
    if (texts.after === null)
        return {
            hits: [...before.keys()].map((name) => deletedHit(`graphql:${name}`)),
            provides,
            same: false,
        };
    const changes = schemaChanges(graphql, documents.before, documents.after);
    return {
        hits: changes.map((change) => hitOf(change, texts, before, after)),
        provides,
        same: graphql_essence(graphql, documents.before) === graphql_essence(graphql, documents.after),
    };
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/protobuf/change.js
/** Whether a number or a name is reserved. */
const covers = (reserved, wanted) => (reserved ?? []).some((entry) => typeof entry === 'string' || typeof wanted === 'string'
    ? entry === wanted
    : wanted >= (entry[0] ?? 0) && wanted <= (entry[1] ?? 0));

;// CONCATENATED MODULE: ./build/core/analyzers/api/protobuf/fields.js

/** Types of which either can be read as the other, in binary and in JSON. */
const GROUPS = [
    ['int32', 'uint32'],
    ['int64', 'uint64'],
    ['fixed32', 'sfixed32'],
    ['fixed64', 'sfixed64'],
];
const groupOf = (type) => GROUPS.find((group) => group.some((name) => name === type))?.[0] ?? type;
const camel = (name) => name.replace(/_+([A-Za-z0-9]?)/g, (_, next) => next.toUpperCase());
const optionOf = (field, name) => field.options?.[name];
const jsonName = (name, field) => {
    const own = optionOf(field, 'json_name');
    return typeof own === 'string' ? own : camel(name);
};
const keyTypeOf = (field) => 'keyType' in field && typeof field.keyType === 'string' ? field.keyType : null;
const cardinality = (field) => {
    if (keyTypeOf(field) !== null)
        return 'map';
    return field.rule === 'repeated' || field.rule === 'required' ? field.rule : 'singular';
};
const oneofOf = ({ oneofs = {} }, name) => Object.entries(oneofs).find(([group, { oneof }]) => oneof.includes(name) && !(group.startsWith('_') && oneof.length === 1))?.[0] ?? null;
const scopes = (name) => {
    const parts = name.split('.');
    return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('.')), ''];
};
/** The name of a type as seen from a message, without the package where it is the file's own. */
const resolved = (type, scope, { package: name, names }) => {
    const inside = type.replace(/^\./, '');
    const local = name !== '' && inside.startsWith(`${name}.`) ? inside.slice(name.length + 1) : inside;
    const found = scopes(scope)
        .map((outer) => (outer === '' ? local : `${outer}.${local}`))
        .find((candidate) => names.has(candidate));
    return found ?? local;
};
const sameType = (old, now) => groupOf(old) === groupOf(now) || old.endsWith(`.${now}`) || now.endsWith(`.${old}`);
const fieldChange = ({ message, old, now, before, after }) => {
    const [oldName, was, oldType] = old;
    const [name, is, newType] = now;
    const place = { oldPlace: `${message}.${oldName}`, newPlace: `${message}.${name}` };
    const changed = (what, from, to) => ({
        kind: 'changed',
        ...place,
        detail: `${what} of ${message}.${oldName} = ${was.id} was ${from} and becomes ${to}`,
    });
    const types = [resolved(was.type, message, before), resolved(is.type, message, after)];
    if (!sameType(...types))
        return changed('The type', ...types);
    const keys = [keyTypeOf(was) ?? '', keyTypeOf(is) ?? ''];
    const rules = [cardinality(was), cardinality(is)];
    if (rules[0] !== rules[1])
        return changed('The cardinality', ...rules);
    if (groupOf(keys[0]) !== groupOf(keys[1]))
        return changed('The key', ...keys);
    const groups = [oneofOf(oldType, oldName) ?? 'no oneof', oneofOf(newType, name) ?? 'no oneof'];
    if (groups[0] !== groups[1])
        return changed('The oneof', ...groups);
    if (jsonName(oldName, was) === jsonName(name, is))
        return null;
    return { kind: 'renamed', ...place, detail: `${message}.${oldName} = ${was.id} is renamed to ${name}` };
};
/** What changes in the fields of a message. */
const fieldChanges = (message, old, now, before, after) => {
    const byNumber = new Map(Object.entries(now.fields).map(([name, field]) => [field.id, [name, field, now]]));
    return Object.entries(old.fields).flatMap(([name, field]) => {
        const heir = byNumber.get(field.id);
        if (heir !== undefined)
            return fieldChange({ message, old: [name, field, old], now: heir, before, after }) ?? [];
        if (covers(now.reserved, field.id) && covers(now.reserved, name))
            return [];
        const other = now.fields[name];
        if (other !== undefined)
            return [
                {
                    kind: 'changed',
                    oldPlace: `${message}.${name}`,
                    newPlace: `${message}.${name}`,
                    detail: `${message}.${name} was number ${field.id} and becomes ${other.id}`,
                },
            ];
        const detail = `${message}.${name} = ${field.id} is removed without reserving number and name`;
        return [{ kind: 'removed', oldPlace: `${message}.${name}`, newPlace: null, detail }];
    });
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/protobuf/changes.js


const valueChanges = (name, old, now) => {
    const byNumber = Map.groupBy(Object.keys(now.values), (value) => now.values[value]);
    return Object.entries(old.values).flatMap(([value, number]) => {
        const place = `${name}.${value}`;
        const names = byNumber.get(number) ?? [];
        if (names.includes(value))
            return [];
        if (names[0] !== undefined)
            return [
                {
                    kind: 'renamed',
                    oldPlace: place,
                    newPlace: `${name}.${names[0]}`,
                    detail: `${place} = ${number} is renamed to ${names[0]}`,
                },
            ];
        if (covers(now.reserved, number) && covers(now.reserved, value))
            return [];
        if (now.values[value] !== undefined)
            return [
                {
                    kind: 'changed',
                    oldPlace: place,
                    newPlace: place,
                    detail: `${place} was ${number} and becomes ${now.values[value]}`,
                },
            ];
        const detail = `${place} = ${number} is removed without reserving number and name`;
        return [{ kind: 'removed', oldPlace: place, newPlace: null, detail }];
    });
};
const lastPart = (type) => type.replace(/^.*\./, '');
const stream = (is) => (is === true ? 'stream ' : '');
const asWritten = (type) => type;
/** Whom an rpc takes and gives; `type` says how types are named. */
const shape = (call, type) => `(${stream(call.requestStream)}${type(call.requestType)}) returns (${stream(call.responseStream)}${type(call.responseType)})`;
const callChanges = (name, old, now) => Object.entries(old.methods).flatMap(([call, was]) => {
    const place = `${name}.${call}`;
    const is = now.methods[call];
    if (is === undefined)
        return [{ kind: 'removed', oldPlace: place, newPlace: null, detail: `rpc ${place} is removed` }];
    if (shape(was, lastPart) === shape(is, lastPart))
        return [];
    const detail = `rpc ${place} was ${shape(was, asWritten)} and becomes ${shape(is, asWritten)}`;
    return [{ kind: 'changed', oldPlace: place, newPlace: place, detail }];
});
const pairs = function* (old, now) {
    for (const [name, was] of old) {
        const is = now.get(name);
        if (is !== undefined)
            yield [name, was, is];
    }
};
/** The names of everything that a file defines. */
const namesOf = ({ messages, enums, services }) => new Set([...messages.keys(), ...enums.keys(), ...services.keys()]);
const goneFrom = (old, now) => {
    const left = namesOf(now);
    return [...namesOf(old)]
        .filter((name) => !left.has(name) && (!name.includes('.') || left.has(name.replace(/\.[^.]*$/, ''))))
        .map((name) => ({
        kind: 'removed',
        oldPlace: name,
        newPlace: null,
        detail: `${name} is removed`,
        definition: `${old.package}.${name}`,
    }));
};
/** What changes between two versions of a file that the other version does not understand. */
const protoChanges = (old, now) => {
    const before = { package: old.package, names: namesOf(old) };
    const after = { package: now.package, names: namesOf(now) };
    const packages = old.package === now.package || before.names.size === 0
        ? []
        : [
            {
                kind: 'changed',
                oldPlace: 'package',
                newPlace: 'package',
                detail: `The package was ${old.package} and becomes ${now.package}`,
            },
        ];
    return [
        ...packages,
        ...goneFrom(old, now),
        ...[...pairs(old.messages, now.messages)].flatMap(([name, was, is]) => fieldChanges(name, was, is, before, after)),
        ...[...pairs(old.enums, now.enums)].flatMap(([name, was, is]) => valueChanges(name, was, is)),
        ...[...pairs(old.services, now.services)].flatMap(([name, was, is]) => callChanges(name, was, is)),
    ];
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/protobuf/definitions.js
/** Deepest nesting that is read. */
const MAX_DEPTH = 32;
/** Reads a .proto file. Throws when it is none. */
const protoDefinitions = (protobuf, source) => {
    const parsed = protobuf.parse(source, new protobuf.Root(), { keepCase: true });
    const name = parsed.package ?? '';
    const messages = new Map();
    const enums = new Map();
    const services = new Map();
    const take = (path, object, depth) => {
        if ('fields' in object)
            messages.set(path, object);
        else if ('values' in object)
            enums.set(path, object);
        else if ('methods' in object)
            services.set(path, object);
        if (depth < MAX_DEPTH && 'nested' in object)
            walk(path, object, depth + 1);
    };
    const walk = (path, { nested = {} }, depth) => {
        for (const [key, object] of Object.entries(nested))
            take(path === '' ? key : `${path}.${key}`, object, depth);
    };
    const root = parsed.root.toJSON();
    const inPackage = name === '' ? null : parsed.root.lookup(name);
    walk('', inPackage instanceof protobuf.Namespace ? inPackage.toJSON() : root, 0);
    return {
        package: name,
        messages,
        enums,
        services,
        essence: JSON.stringify([root, parsed.imports, parsed.weakImports]),
    };
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/protobuf/places.js
const NOISE = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
const blank = (text) => text.replace(NOISE, (noise) => noise.replace(/[^\n]/g, ' '));
const TOKEN = /\n|\{|\}|\bpackage\s+[\w.]+|\b(?<block>message|enum|service|oneof|extend|group)\s+(?<name>[\w.]+)|\brpc\s+(?<rpc>\w+)|(?<member>\w+)\s*=\s*-?(?:0x[\da-f]+|\d+)\s*(?=[[;{])/gi;
/** A block that adds no name to the path of what stands in it. */
const NAMELESS = /^(?:oneof|extend)$/;
/** Finds where names stand, without a full parse. */
const protoPlaces = (source) => {
    const places = new Map();
    const open = [];
    let line = 1;
    let pending = null;
    const put = (name, at = line) => {
        const key = [...open, name].filter((part) => part !== null).join('.');
        if (!places.has(key))
            places.set(key, at);
    };
    for (const { 0: token, groups = {} } of blank(source).matchAll(TOKEN)) {
        const { block, name, rpc, member } = groups;
        if (token === '{') {
            open.push(pending);
            pending = null;
        }
        else if (token === '}')
            open.pop();
        else if (block !== undefined && name !== undefined) {
            put(name);
            pending = NAMELESS.test(block) ? null : name;
        }
        else if (token.startsWith('package'))
            put('package');
        else if (rpc !== undefined)
            put(rpc);
        else if (member !== undefined)
            put(member);
        line += token.split('\n').length - 1;
    }
    return places;
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/protobuf/protobuf.js






const RULES = {
    removed: PROTO_REMOVED,
    changed: PROTO_CHANGED,
    renamed: PROTO_JSON,
};
const CONSEQUENCES = {
    removed: 'the other version still sends or calls it.',
    changed: 'messages of the other version are read wrongly or refused.',
    renamed: 'JSON of the other version is not understood.',
};
const sideOf = (text) => ({ text, places: protoPlaces(text) });
const protobuf_hitOf = (change, before, after) => {
    const { kind, oldPlace, newPlace, detail, definition } = change;
    const { text, places } = newPlace === null ? before : after;
    const line = places.get(newPlace ?? oldPlace) ?? null;
    return {
        rule: RULES[kind],
        line,
        side: newPlace === null ? 'old' : 'new',
        evidence: evidenceIn(text, line),
        detail: `${detail}: ${CONSEQUENCES[kind]}`,
        ...(definition === undefined ? {} : { unlessProvided: `proto:${definition}` }),
    };
};
const hitsOf = (old, now, { before, after }) => {
    if (after === null)
        return [...namesOf(old)].map((name) => deletedHit(`proto:${old.package}.${name}`));
    if (before === null)
        return [];
    const sides = [sideOf(before), sideOf(after)];
    return protoChanges(old, now).map((change) => protobuf_hitOf(change, ...sides));
};
/** Compares two versions of a .proto file in binary and JSON form. Throws when one is no .proto file. */
const protobufContract = (protobuf, texts) => {
    const old = protoDefinitions(protobuf, texts.before ?? '');
    const now = protoDefinitions(protobuf, texts.after ?? '');
    const known = namesOf(old);
    const provides = [...namesOf(now)]
        .filter((name) => !known.has(name) || old.package !== now.package)
        .map((name) => `proto:${now.package}.${name}`);
    return { hits: hitsOf(old, now, texts), provides, same: old.essence === now.essence };
};

;// CONCATENATED MODULE: ./build/core/analyzers/api/contracts.js






const KINDS = [
    [/\.(?:graphqls?|gql)$/i, 'graphql'],
    [/\.proto$/i, 'protobuf'],
    [/\.avsc$/i, 'avro'],
];
/** The language of a contract that is compared as a whole; null for any other file. */
const contracts_kindOf = (path) => KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
/** Whether a file is a contract that is compared as a whole. */
const isContract = (path) => contracts_kindOf(path) !== null;
/** The parser of a contract. */
const contractParsers = ({ path, texts }) => {
    const kind = texts === null ? null : contracts_kindOf(path);
    return kind === null ? [] : [kind];
};
const judged = ({ hits, provides, same }, file) => {
    const changed = changedCode(file);
    const first = changed.added[0] ?? changed.deleted[0];
    const isSmall = hits.length === 0 && !same && first !== undefined;
    const all = isSmall ? [hitAt(SPEC_CHANGED, first)] : hits;
    return { hits: all, provides, touches: all.length > 0 };
};
const LANGUAGES = {
    graphql: { name: 'GraphQL', compare: (parsers, texts) => graphqlContract(parsers.get('graphql'), texts) },
    protobuf: { name: 'Protobuf', compare: (parsers, texts) => protobufContract(parsers.get('protobuf'), texts) },
    avro: { name: 'Avro', compare: (parsers, texts) => avroContract(parsers.get('avro'), texts) },
};
const contracts_compared = ({ name, compare }, parsers, texts) => {
    try {
        return compare(parsers, texts);
    }
    catch (error) {
        return { reason: 'parse_error', detail: `${name}: ${(0,problems/* messageOf */.bD)(error)}` };
    }
};
/** What a contract in GraphQL, Protobuf or Avro says of a change; null when only its lines can be judged. */
const contractAnalysis = (file, parsers) => {
    const { path, texts } = file;
    const kind = texts === null ? null : contracts_kindOf(path);
    if (kind === null || texts === null)
        return null;
    const read = contracts_compared(LANGUAGES[kind], parsers, texts);
    return 'hits' in read ? judged(read, file) : { unread: [read] };
};

// EXTERNAL MODULE: ./build/core/analyzers/file-kinds.js
var file_kinds = __webpack_require__(8204);
;// CONCATENATED MODULE: ./build/core/analyzers/lines/line-rule.js

const fits = ({ pattern, unless, inStrings }, line) => pattern.test(inStrings === true ? line.code : line.bare) && unless?.test(line.code) !== true && !isImport(line);
const LITERAL = /"[^"]*"|'[^']*'|`[^`]*`|\b\d[\w.]*/g;
const WORD = /\w+/g;
const actOf = (line) => ({
    line,
    literals: (line.code.match(LITERAL) ?? []).join(),
    arguments: line.code.slice(line.code.indexOf('(') + 1).replace(/\s+/g, ''),
    words: new Set(line.code.match(WORD) ?? []),
});
/** Share of the words that two lines have in common, from which they count as one act in other words. */
const SAME_WORDS = 0.6;
const countOf = (text) => text.split(',').length;
/** Deleted lines that an added one is compared with: bounds the time of a change with thousands of them. */
const COMPARED = 50;
/** Beside the literals a refactoring leaves the arguments alone, or at least their number and most of the words. */
const isSameAct = (a, b) => {
    if (a.arguments === b.arguments)
        return true;
    if (countOf(a.arguments) !== countOf(b.arguments))
        return false;
    const common = [...a.words].filter((word) => b.words.has(word)).length;
    return common / (a.words.size + b.words.size - common) >= SAME_WORDS;
};
const joins = new WeakMap();
const join = ({ added, deleted }) => {
    const lines = [...added, ...deleted];
    return { code: lines.map(({ code }) => code).join('\n'), bare: lines.map(({ bare }) => bare).join('\n') };
};
const joinOf = (changed) => {
    const joined = joins.get(changed) ?? join(changed);
    joins.set(changed, joined);
    return joined;
};
const acrossLines = new WeakMap();
/** Whether any line can fit: one search of the whole text spares most files a search of each line. */
const mayFit = ({ pattern, inStrings }, changed) => {
    const across = acrossLines.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}m`);
    acrossLines.set(pattern, across);
    const { code, bare } = joinOf(changed);
    return across.test(inStrings === true ? code : bare);
};
const NOTHING = { added: [], deleted: [] };
const findActs = (rule, changed) => {
    if (!mayFit(rule, changed))
        return NOTHING;
    const fitting = (line) => fits(rule, line) && (rule.editsOnly !== true || line.edit);
    const before = changed.deleted.filter(fitting).map(actOf);
    const after = changed.added.filter(fitting).map(actOf);
    const free = Map.groupBy(before, ({ literals }) => literals);
    const news = after.filter((act) => {
        const alike = free.get(act.literals)?.slice(0, COMPARED) ?? [];
        const same = alike.findIndex((other) => isSameAct(act, other));
        if (same !== -1)
            free.get(act.literals)?.splice(same, 1);
        return same === -1;
    });
    return { added: news.map(({ line }) => line), deleted: [...free.values()].flat().map(({ line }) => line) };
};
const line_rule_known = new WeakMap();
/** The lines that fit a rule, without those that only say the same in other words. */
const acts = (rule, changed) => {
    const ofChange = line_rule_known.get(changed) ?? new Map();
    line_rule_known.set(changed, ofChange);
    const found = ofChange.get(rule) ?? findActs(rule, changed);
    ofChange.set(rule, found);
    return found;
};
const linesFor = (rule, changed) => {
    const { added, deleted } = acts(rule, changed);
    if (rule.on === undefined || rule.on === 'added')
        return added;
    return rule.on === 'removed' && added.length > 0 ? [] : deleted;
};
/** The hits of rules that each look at one line. */
const lineHits = (rules, changed) => rules.flatMap((rule) => linesFor(rule, changed).map((line) => hitAt(rule, line)));
/** Whether a line is added or deleted that one of the rules is about, and not only put in other words. */
const touchesAny = (rules, changed) => rules.some((rule) => {
    const { added, deleted } = acts(rule, changed);
    return added.length > 0 || deleted.length > 0;
});

;// CONCATENATED MODULE: ./build/core/analyzers/api/api.js










const routesOf = (path, lines) => lines.flatMap((line) => {
    const route = routeIn(path, line.code);
    return route === null ? [] : [{ ...route, line }];
});
const keysOf = (file, hidden) => new Set(file.lines.filter(({ kind }) => kind !== hidden).map(({ text }) => routeIn(file.path, text)?.key ?? ''));
/** Only a whole address says the same in every file; one below a prefix does not. */
const isWhole = ({ path }) => /^\/./.test(path);
const unless = (route, side) => isWhole(route) ? { unlessProvided: `${side}:${route.key}` } : {};
const removed = (route, after) => {
    const { method, path, line } = route;
    const heir = after.find((other) => other.line.block === line.block);
    const becomes = heir === undefined ? 'is removed' : `becomes ${heir.method} ${heir.path}`;
    const detail = `${method} ${path} ${becomes}: clients that still call it are not answered.`;
    return { ...hitAt(ROUTE_REMOVED, line, detail), ...unless(route, 'route') };
};
/** Routes that come and go, and the facts that tell of one that has only moved to another file. */
const routeChanges = (file) => {
    const { added, deleted } = changedCode(file);
    const before = routesOf(file.path, deleted);
    const after = routesOf(file.path, added);
    if (before.length + after.length === 0)
        return { hits: [], provides: [] };
    const now = keysOf(file, 'deleted');
    const then = keysOf(file, 'added');
    const gone = before.filter(({ key }) => !now.has(key));
    const come = after.filter(({ key }) => !then.has(key));
    return {
        hits: [
            ...gone.map((route) => removed(route, after)),
            ...come.map((route) => ({ ...hitAt(ROUTE_ADDED, route.line), ...unless(route, 'route-before') })),
        ],
        provides: [
            ...come.filter(isWhole).map(({ key }) => `route:${key}`),
            ...gone.filter(isWhole).map(({ key }) => `route-before:${key}`),
        ],
    };
};
const rulesFor = (path) => (0,file_kinds/* isCode */._m)(path) ? API_CODE_RULES.filter(({ notIn }) => notIn?.test(path) !== true) : [];
const analyze = (file, parsers) => {
    const changed = changedCode(file);
    const rules = rulesFor(file.path);
    const contract = contractAnalysis(file, parsers);
    if (contract !== null && 'hits' in contract)
        return contract;
    const routes = (0,file_kinds/* isCode */._m)(file.path) ? routeChanges(file) : { hits: [], provides: [] };
    const hits = [...specHits(file), ...routes.hits, ...lineHits(rules, changed), ...shapeHits(file)];
    const isTouched = hits.length > 0 || touchesAny(rules, changed);
    return { hits, touches: isTouched, provides: routes.provides, unread: contract?.unread ?? [] };
};
/** Finds changes of what clients call and read: routes, contracts, fields, status codes and the checks of requests. */
const api = {
    pattern: 'api',
    samplePath: 'src/orders/routes.ts',
    rules: [
        ROUTE_REMOVED,
        ROUTE_ADDED,
        ...API_CODE_RULES,
        FIELD_REMOVED,
        FIELD_ADDED,
        ...API_SPEC_RULES,
        ...CONTRACT_RULES,
    ],
    claims: (path) => isSpecPath(path) || SHAPE.test(path) || ((0,file_kinds/* isRuntimeFile */.pO)(path) && !(0,file_kinds/* isClientSide */.Bk)(path)),
    ownsPath: (path) => isSpecPath(path) || SHAPE.test(path),
    readsWhole: isContract,
    needs: contractParsers,
    analyze,
};

;// CONCATENATED MODULE: ./build/core/analyzers/caching/rules.js

const CODE = 'src/orders.ts';
const NGINX = 'deploy/nginx.conf';
/** An entry that the new version writes is read by the version before after a rollback. */
const SHARED_ENTRIES = { ...BREAKS_OLD, old_version_works: true };
/** Rules told by one line. */
const CACHING_LINE_RULES = [
    {
        id: 'caching/flush',
        severity: 'high',
        problem: 'The whole cache is emptied at once: every request goes to the source until it is warm again.',
        fix: 'Invalidate the keys that changed, or put a new version into the keys and let the old entries expire.',
        inStrings: true,
        rollback: UNDONE,
        pattern: /\bFLUSH(?:ALL|DB)\b|\.flush(?:all|db|_all|All|Db)\(|\b\w*[cC]ache\w*(?:\(\))?\.(?:clear|flush|reset|purge_all|invalidateAll|delete_matched|delete_pattern)\b\(?/,
        unless: /\bcoverage|\btest|\bspec\b|import\.cache|require\.cache|\bnpm\b|\byarn\b|\bfields_cache|\bprefetch/i,
        example: { path: CODE, fires: 'await redis.flushall();', silent: "await cache.delete('order:1');" },
    },
    {
        id: 'caching/invalidation-removed',
        severity: 'high',
        problem: 'A place that invalidated cached values no longer does: readers see old values until they expire.',
        fix: 'Keep the invalidation, or shorten the time to live to what readers can bear.',
        rollback: UNDONE,
        on: 'removed',
        pattern: /\b(?:invalidate|expire|evict|bust|purge|clear|delete|remove|reset|flush|forget)_?\w{0,40}[cC]ache\w*\s*[(!]|\b\w*[cC]ache\w*(?:\(\))?\.(?:delete|del|remove|invalidate\w*|evict\w*|expire\w*|purge\w*|forget|destroy|Remove(?:Async)?|Invalidate\w*|Delete\w*)\b|@CacheEvict\b|\brevalidate(?:Tag|Path)\(/,
        example: {
            path: CODE,
            fires: "-  await cache.delete('order:1');",
            silent: "-  await cache.delete('order:1');\n  await cache.delete('order:2');",
        },
    },
    {
        id: 'caching/cached-value',
        severity: 'medium',
        problem: 'A value is cached that was not, or cached another way: readers may see old values, and the key decides who sees whose.',
        fix: 'Put everything the value depends on into the key, the format’s version too, set a time to live, and invalidate on each write.',
        rollback: SHARED_ENTRIES,
        pattern: 
        // Calls on something that is named a cache, and calls of what is named after caching.
        /\b\w*[cC]ache\w{0,40}(?:\(\)|\.\w+\([^()]{0,80}\))?[!?]{0,2}\.(?:[tT]ry_?)?(?:get|set|put|add|fetch|read|write|wrap|remember|store|load|compute|touch|incr\w*|decr\w*|mget|mset|hget|hset|setex|getset|expire|Get|Set|Put|Add|Fetch|Store|Load|Seen)(?:Async|All|Many|Multi|String\w*|Value|Entry|If(?:Absent|Present)|Or(?:Set|Create|Add|Load|Fetch|Default|Compute|Put|Update)\w*|State\w*|Batch\w*|_many|_multi|_or_\w+|_if_\w+|Forever)?!?\s*(?:[(<]|do\b|$)|\b(?:cached_\w+|\w+_cached|\w+_if_(?:not_)?cached|(?:get|fetch|load|read|find)_?\w{0,30}_cached_\w+|(?:get|fetch|load|read|find)\w{0,30}Cached\w*|(?:with|disable|enable|skip|bypass)_?\w{0,20}[cC]ache\w*)\s*\(|\b(?:new\s+)?[A-Z]\w*Cache(?:<[^>]{0,60}>)?\(|\b(?:class|struct|interface|record|trait|impl|extends|implements)\s+\w*Cache\b|@(?:cached?\w*|functools\.(?:lru_)?cache|lru_cache|Cache(?:able|Put|Config|Result|Key|TTL)|Caching|EnableCaching|memoize\w*|ttl_cache|\w+[cC]ache\.\w+)\b|\[(?:OutputCache|ResponseCache)\b|\b(?:LRUCache|TTLCache|LFUCache|NodeCache|LoadingCache|IMemoryCache|IDistributedCache)\b|\bnew LRU\w*\(|\blru\.New\w*\(|\bfresh_when\b|\bstale\?\(|\bcached!|\bcache_if\b|\bcaches_(?:action|page)\b|\b(?:setex|psetex)\(|\b[rR]edis(?:_?(?:store|client|cache|conn|db))?\.(?:get|set|mget|mset|hget\w*|hset\w*|incr\w*|decr\w*|expire\w*|delete\w*|del|exists|get_all_from_hash|set_hash\w*|getex|setnx)\(/,
        unless: /\b(?:browser|query|apollo|npm|build|ccache|pytest|mypy|linter|fields)_?[cC]ache\w*\.|\bqueryClient\b|[cC]ache_?(?:[dD]ir|[pP]ath|[fF]older)|CACHE_DIR|__pycache__|require\.cache|importlib|sort_by_cached|debugCache/,
        example: {
            path: CODE,
            fires: 'const order = await cache.get(`order:${id}`);',
            silent: 'const order = await orders.get(id); // not cache.get()',
        },
    },
    {
        id: 'caching/invalidation',
        severity: 'medium',
        problem: 'What is invalidated changes: too little leaves old values in place, too much sends readers to the source.',
        fix: 'Invalidate after the transaction has committed, by the keys which the readers build.',
        rollback: UNDONE,
        pattern: /\b(?:invalidate|expire|evict|bust|purge|clear|delete|reset|flush|warm|refresh|forget)_?\w{0,40}_?[cC]aches?(?:_\w+|[A-Z]\w*)?\s*[(!]|\b\w*[cC]ache\w*(?:\(\))?\.(?:delete\w*|del|remove|invalidate\w*|evict\w*|expire\w*|purge\w*|forget|destroy|Remove\w*|Invalidate\w*|Delete\w*|Evict\w*|Del)\b|@CacheEvict\b|\brevalidate(?:Tag|Path)\(|\bsurrogate_key\w*\b|\bpurge_(?:key|url|path|tag)s?\b|\bcreate_?[iI]nvalidation\b/,
        unless: /\bqueryClient\b|\bnpm\b|\byarn\b/,
        example: {
            path: CODE,
            fires: 'await invalidateOrderCache(order.id);',
            silent: 'await invalidateSession(user.id);',
        },
    },
    {
        id: 'caching/key-parts',
        severity: 'medium',
        problem: 'What the key of a cached value is made of changes: the cache starts cold, or values of different kinds share a key.',
        fix: 'Keep each thing that the value depends on in the key, carry a version in it, and expect a cold start.',
        rollback: UNDONE,
        inStrings: true,
        pattern: /\b\w*[cC]ache_?[kK]eys?\w*\s*(?:=(?![=>])|:=|\(|:\s*["'`])|\b\w*CACHE_(?:KEYS?|SUFFIX|PREFIX|VERSION|NAMESPACE|TAGS?)\w*\b|\bcache_?(?:tags?|prefix|suffix|namespace)\w*\s*(?:[=(]|:\s*["'`])|\bcacheTags?\b/,
        unless: /\bactions\/cache|restore-keys|hashFiles\(/,
        example: {
            path: CODE,
            fires: 'const getOrderCacheKey = (id: string) => `order:${id}`;',
            silent: 'const getOrderKey = (id: string) => `order:${id}`;',
        },
    },
    {
        id: 'caching/http-header',
        severity: 'medium',
        problem: 'What browsers and the CDN may keep changes: a response kept too long cannot be called back.',
        fix: 'Keep private responses private, give public ones a short max-age with stale-while-revalidate, and make long-lived URLs carry a hash.',
        inStrings: true,
        rollback: { reversible: false, data_loss: 'none', old_version_works: true },
        pattern: /\b(?:Cache-Control|cache-control|CacheControl\b|cache_control\b|setCacheControl|Surrogate-(?:Key|Control)|CDN-Cache-Control|s-maxage|s_maxage|max-age=|stale-while-revalidate|stale_while_revalidate|stale-if-error|X-Accel-Expires|If-None-Match|http_cache_forever|expires_now|never_cache|patch_cache_control|patch_vary_headers|vary_on_headers|must-revalidate)|["'](?:ETag|Expires|Vary|Last-Modified)["']|\bexpires_in[ (]+\d+\.\w+,\s*public|\bexport const revalidate\b/,
        unless: /Strict-Transport-Security|\bcookie\b|ephemeral|preflight|prompt/i,
        example: {
            path: CODE,
            fires: "res.setHeader('Cache-Control', 'public, max-age=31536000, immutable');",
            silent: "res.setHeader('Content-Type', 'text/html');",
        },
    },
    {
        id: 'caching/store',
        severity: 'high',
        problem: 'The place where cached values are kept changes: it starts empty, and its limits and failures are others.',
        fix: 'Warm it before traffic moves, set a limit and an eviction policy, and decide what happens when it cannot be reached.',
        inStrings: true,
        rollback: UNDONE,
        pattern: /\b(?:config\.)?cache_store\b|\bCACHES\s*=|\bCACHE_(?:BACKEND|TYPE|STORE|URL|DRIVER|HOST|REDIS\w*)\b|django\.core\.cache\.backends|\bAdd(?:MemoryCache|StackExchangeRedisCache|DistributedMemoryCache|DistributedSqlServerCache|DistributedRedisCache|OutputCache|ResponseCaching|HybridCache|FusionCache)\(|\b(?:Redis|Memcached?|Memory|Caffeine|Ehcache)Cache(?:Manager|Store|Client|Provider|Configuration)?\(|\bspring\.cache\.type|\bmemcached?_(?:host|server|url|endpoint)s?\b|\bMEMCACHE\w*\b|\bCacheModule\.register|\bMicrosoft\.Cache\/|\b(?:build|create|make|init|setup|configure)\w*Cache\w*\(|\bNew(?:Redis|Memory|LRU|Memcached?)?Cache\w*\(|\b\w*[cC]ache\w*\s*(?::\s*[\w<>, ]+)?=\s*(?:new (?:Map|WeakMap|ConcurrentDictionary|ConcurrentHashMap|MemoryCache)\b|make\(map\[|Concurrent::Map)/,
        unless: /\bnpm\b|\bdocker\b|\bCACHE_DIR\b/i,
        example: {
            path: 'config/environments/production.rb',
            fires: 'config.cache_store = :redis_cache_store',
            silent: 'config.session_store = :cookie_store',
        },
    },
    {
        id: 'caching/proxy-rules',
        severity: 'medium',
        problem: 'What the proxy or CDN caches, or under which key, changes for every visitor at once.',
        fix: 'Roll it out on one path first, keep cookies and authorization out of cached responses, and watch the hit rate.',
        inStrings: true,
        rollback: UNDONE,
        pattern: /\b(?:proxy|fastcgi|uwsgi)_cache\w*\s|\bproxy_(?:no_cache|cache_bypass|ignore_headers)\b|^\s*expires\s+(?:\d|max|epoch|off|-1|\$)|\b(?:ordered|default)_cache_behavior\b|\bcache_policy_id\b|\baws_cloudfront_(?:cache|origin_request)_policy\b|\bcached_methods\b|\bforwarded_values\b|\bset beresp\.(?:ttl|grace|uncacheable)|\bset req\.hash|\bhash_data\(|\breturn\s*\((?:pass|hash|lookup)\)|\bbeThruTtl\b|^\s*resource\s+"(?:cloudflare_(?:cache|page_rule|ruleset)|fastly_)\w*"|\bcdn_policy\b|\bcache_mode\b|\bcacheEnabled\b|\bcdnConfig\b/,
        example: {
            path: NGINX,
            fires: '    proxy_cache_valid 200 10m;',
            silent: '    proxy_pass http://app;',
        },
    },
];
/** How long values are kept. */
const TTL_RULE = {
    id: 'caching/ttl',
    severity: 'medium',
    problem: 'How long values are kept changes: shorter sends more requests to the source, longer shows old values.',
    fix: 'Change it in steps, compare hit rate and load of the source, and spread expiry with a random part.',
    rollback: UNDONE,
    example: {
        path: CODE,
        fires: '-const CACHE_TTL = 60;\nconst CACHE_TTL = 3600;',
        silent: '-const TOKEN_TTL = 60;\nconst TOKEN_TTL = 3600;',
    },
};
/** Values that never expire. */
const TTL_UNLIMITED_RULE = {
    id: 'caching/ttl-unlimited',
    severity: 'high',
    problem: 'Values no longer expire: a wrong one stays until someone removes it, and the cache only grows.',
    fix: 'Keep a time to live, however long, and an upper bound of entries.',
    rollback: { ...SHARED_ENTRIES, reversible: false },
    example: {
        path: CODE,
        fires: '-const CACHE_TTL = 60;\nconst CACHE_TTL = null;',
        silent: '-const CACHE_TTL = 60;\nconst CACHE_TTL = 120;',
    },
};
/** The key under which values are kept. */
const KEY_RULE = {
    id: 'caching/key',
    severity: 'medium',
    problem: 'The cache key changes: the cache starts cold, entries under the old key stay, and a key that lost a part mixes values.',
    fix: 'Keep each thing that the value depends on in the key, carry a version in it, and expect a cold start.',
    rollback: UNDONE,
    example: {
        path: CODE,
        fires: '-const cacheKey = `order:${id}`;\nconst cacheKey = `order:v2:${id}`;',
        silent: '-const sortKey = `order:${id}`;\nconst sortKey = `order:v2:${id}`;',
    },
};
/** Memory and eviction of a cache server. */
const SERVER_RULE = {
    id: 'caching/server-memory',
    severity: 'medium',
    problem: 'Size or eviction of a cache server changes: with less memory entries vanish early, and a restart empties it.',
    fix: 'Compare with the memory in use and the evictions now, and change it in a quiet hour.',
    rollback: UNDONE,
    example: {
        path: 'deploy/redis/values.yaml',
        fires: '-maxmemory-policy: noeviction\nmaxmemory-policy: allkeys-lru',
        silent: '-appendonly: yes\nloglevel: notice',
    },
};
/** Rules told by a value that changes. */
const CACHING_VALUE_RULES = [TTL_RULE, TTL_UNLIMITED_RULE, KEY_RULE, SERVER_RULE];

// EXTERNAL MODULE: ./build/core/analyzers/migrations/migration-frameworks.js
var migration_frameworks = __webpack_require__(5450);
;// CONCATENATED MODULE: ./build/core/analyzers/lines/quantity.js
const SECONDS = [
    [/^(?:ns|nanos?(?:econds?)?)$/, 1e-9],
    [/^(?:us|µs|micros?(?:econds?)?)$/, 1e-6],
    [/^(?:ms|millis?(?:econds?)?)$/, 1e-3],
    [/^(?:s|secs?|seconds?)$/, 1],
    [/^(?:m|mins?|minutes?)$/, 60],
    [/^(?:h|hrs?|hours?)$/, 3_600],
    [/^(?:d|days?)$/, 86_400],
    [/^(?:w|weeks?)$/, 604_800],
    [/^(?:months?)$/, 2_592_000],
    [/^(?:years?)$/, 31_536_000],
];
const BYTES = { b: 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };
const timeUnit = (unit) => SECONDS.find(([names]) => names.test(unit.toLowerCase()))?.[1] ?? null;
const byteUnit = (unit) => {
    const parts = /^([kmgt])(i?)b?$/i.exec(unit);
    if (parts === null || unit === 'm')
        return null;
    const factor = BYTES[(parts[1] ?? '').toLowerCase()] ?? 1;
    return parts[2] === 'i' ? 1_024 ** Math.round(Math.log10(factor) / 3) : factor;
};
const toNumber = (digits) => Number((digits ?? '').replaceAll('_', ''));
const NUMBER = String.raw `-?\d[\d_]{0,18}(?:\.\d{1,9})?`;
const WITH_UNIT = new RegExp(String.raw `^(${NUMBER})(?:[lLfF]?$|\s?\.?\s?([A-Za-zµ]+)(?:[\s.)(]|$))`);
const PRODUCT = new RegExp(String.raw `^${NUMBER}(?:\s*\*\s*${NUMBER}){1,5}$`);
const GO_DURATION = new RegExp(String.raw `^(?:(${NUMBER})\s*\*\s*)?time\.(\w+second|Second|Minute|Hour)(?:\s*\*\s*(${NUMBER}))?$`);
const CALLED = new RegExp(String.raw `(?:\bof|From|from_|^|[.:])(Millis|millis|Seconds|secs|Minutes|mins|Hours|hours|Days|days|seconds|minutes|Milliseconds)(?:_f\d\d)?\((${NUMBER})[LlFf]?\)`);
const NAMED = new RegExp(String.raw `\b(weeks|days|hours|minutes|seconds|milliseconds)\s*[=:]\s*(${NUMBER})\b`);
const ISO = /^PT?(?:(\d{1,9})D)?T?(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?$/;
const COMPOUND = /^(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/;
const seconds = (amount) => ({ amount, dimension: 'seconds' });
const plain = (amount) => ({ amount, dimension: 'plain' });
const readNumber = (text) => {
    const parts = WITH_UNIT.exec(text);
    if (parts === null)
        return PRODUCT.test(text) ? plain(text.split('*').reduce((all, one) => all * toNumber(one.trim()), 1)) : null;
    const amount = toNumber(parts[1]);
    const unit = parts[2];
    if (unit === undefined)
        return plain(amount);
    const bytes = byteUnit(unit);
    if (bytes !== null)
        return { amount: amount * bytes, dimension: 'bytes' };
    const time = timeUnit(unit);
    return time === null ? null : seconds(amount * time);
};
const readCall = (text) => {
    const go = GO_DURATION.exec(text);
    if (go !== null) {
        const factor = toNumber(go[1] ?? '1') * toNumber(go[3] ?? '1');
        return seconds(factor * (timeUnit(go[2] ?? '') ?? 1));
    }
    const called = CALLED.exec(text) ?? NAMED.exec(text);
    return called === null ? null : seconds(toNumber(called[2]) * (timeUnit(called[1] ?? '') ?? 1));
};
const sum = (parts, factors) => seconds(factors.reduce((all, factor, index) => all + Number(parts[index + 1] ?? 0) * factor, 0));
const readDuration = (text) => {
    const iso = text.length > 2 ? ISO.exec(text) : null;
    if (iso !== null)
        return sum(iso, [86_400, 3_600, 60, 1]);
    const compound = text === '' ? null : COMPOUND.exec(text);
    return compound === null ? null : sum(compound, [3_600, 60, 1]);
};
const DEFAULTS = [
    /^\$\{[\w.]+:-?([^}]*)\}$/,
    /(?:\?\?|\|\|)\s*(\S.*)$/,
    /(?:getenv|getEnv\w*|environ\.get|env\.fetch|ENV\.fetch|config\.get\w*|env(?:\.\w+)?)\(\s*["'][\w.-]+["']\s*,\s*(?:default\s*[=:]\s*)?["']?([^"')]{1,40})["']?\s*\)/,
];
/** The default of a setting that the environment may override: `${X:-30}`, `process.env.X ?? 30`, `getenv("X", 30)`. */
const defaultOf = (text) => {
    for (const form of DEFAULTS) {
        const found = form.exec(text)?.[1];
        if (found !== undefined)
            return found;
    }
    return text;
};
/** Reads a number, a duration or a size in the spellings of code and configuration; null when the text is none of these. */
const quantityOf = (text) => {
    const value = defaultOf(text.trim().replace(/^["'`]|["'`]$/g, ''))
        .replace(/^["'`]|["'`]$/g, '')
        .trim();
    if (value.length > 120 || !/\d|time\./.test(value))
        return null;
    return readNumber(value) ?? readCall(value) ?? readDuration(value);
};
const UNLIMITED = /^["'`]?(?:-1|unlimited|infinite|infinity|Infinity|forever|none|None|nil|null|off|false|max_int)["'`]?$/i;
/** Whether a limit is spelled as no limit. Zero is not: it is none for some keys and nothing at all for others. */
const isUnlimited = (text) => UNLIMITED.test(text.trim());

;// CONCATENATED MODULE: ./build/core/analyzers/lines/key-values.js
const TYPED = /([A-Za-z_$][\w$]{0,80})\??\s{0,4}:\s{0,4}[A-Za-z][\w<>.|[\] ?]{0,40}?\s=(?![=>])\s*/g;
const PROPERTY = /\b([A-Za-z_]\w{0,80})\s*\{\s*get;[^}]{0,40}\}\s*=\s*/g;
const FLAG = /(?:^|[\s"'[,])--?([a-z][a-z0-9-]{2,60})["']?(?:[ =]|,\s?)["']?(-?\d[\w.]*)/gi;
const ELEMENT = /<([A-Za-z][\w.:-]{0,80})>\s*(?=[^<\s])/g;
const key_values_NAMED = /\b(?:key|name)\s*=\s*["']([\w.:-]{2,80})["']\s+value\s*=\s*(?=["'])/gi;
/** Spellings that need more than a separator, each with a sign without which it cannot stand on a line. */
const key_values_SPELLINGS = [
    [' =', TYPED],
    ['get;', PROPERTY],
    ['value', key_values_NAMED],
    ['<', ELEMENT],
    ['-', FLAG],
];
/** Longest value and longest line that are read, characters. */
const VALUE_LIMIT = 120;
const LINE_LIMIT = 1_000;
const OPENING = new Set('([{');
const CLOSING = new Set(')]}');
const ENDS = new Set(',;<');
const QUOTES = new Set('"\'`');
/** From a position to the end of the value that begins there: the next top-level separator or an unmatched bracket. */
const valueFrom = (text, start) => {
    let depth = 0;
    let at = start;
    for (; at < text.length && at - start < VALUE_LIMIT; at += 1) {
        const char = text[at] ?? '';
        if (depth === 0 && (ENDS.has(char) || CLOSING.has(char)))
            break;
        if (OPENING.has(char))
            depth += 1;
        else if (CLOSING.has(char))
            depth -= 1;
        else if (QUOTES.has(char))
            at = Math.max(text.indexOf(char, at + 1), at);
    }
    return text.slice(start, at).trim();
};
const SEPARATOR = /=>|:=|[:=(]/g;
const IN_KEY = /[\w.$/-]/;
const BEFORE_KEY = /^[^A-Za-z_$]+/;
/** Longest key, characters. */
const KEY_LIMIT = 100;
/** The key that ends where a separator begins. */
const keyBefore = (code, separator) => {
    let end = separator;
    while (code[end - 1] === ' ' || code[end - 1] === '\t')
        end -= 1;
    if (/["'`\]]/.test(code[end - 1] ?? ''))
        end -= 1;
    let start = end;
    while (start > 0 && end - start < KEY_LIMIT && IN_KEY.test(code[start - 1] ?? ''))
        start -= 1;
    return code.slice(start, end).replace(BEFORE_KEY, '');
};
/** Keys with their values on a line of code or configuration; of a key that stands there twice the first value. */
const keyValuesIn = (code) => {
    const values = new Map();
    if (code.length > LINE_LIMIT)
        return values;
    const add = (written, text) => {
        if (!values.has(written))
            values.set(written, text);
    };
    for (const [sign, spelling] of key_values_SPELLINGS) {
        if (!code.includes(sign))
            continue;
        for (const match of code.matchAll(spelling))
            add(match[1] ?? '', match[2] ?? valueFrom(code, match.index + match[0].length));
    }
    for (const match of code.matchAll(SEPARATOR)) {
        const end = match.index + match[0].length;
        const key = /[:=>/]/.test(code[end] ?? '') ? '' : keyBefore(code, match.index);
        if (key !== '')
            add(key, valueFrom(code, end));
    }
    return values;
};

;// CONCATENATED MODULE: ./build/core/analyzers/lines/value-changes.js




/** One spelling for the keys of all languages and formats. */
const normalKey = (written) => {
    if (/^[a-z0-9][a-z0-9_.]*$/.test(written))
        return written;
    return written
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
        .replaceAll('-', '_')
        .replace(/^_+/, '')
        .toLowerCase();
};
const YAML = /\.ya?ml$|\.tpl$/i;
const YAML_KEY = /^(\s*(?:-\s+)*)["']?([\w./-]{1,100})["']?\s*:(?:\s+(\S.*))?$/;
const push = (stack, text) => {
    const match = YAML_KEY.exec(text);
    if (match === null)
        return stack;
    const indent = (match[1] ?? '').length;
    const isItem = (match[1] ?? '').includes('-');
    const kept = stack.filter((parent) => parent.indent < indent || (parent.indent === indent && parent.key === 'name' && !isItem));
    return [...kept, { indent, key: match[2] ?? '', value: match[3] ?? '' }];
};
/** The keys above each line of a YAML file, and for a `value` the `name` beside it. */
const parentsByLine = (file, side) => {
    const parents = new Map();
    const hidden = side === 'new' ? 'deleted' : 'added';
    let stack = [];
    for (const line of file.lines) {
        const number = side === 'new' ? line.newLine : line.oldLine;
        if (line.kind === hidden || number === null)
            continue;
        if (!parents.has(number - 1))
            stack = [];
        const next = push(stack, line.text);
        parents.set(number, stack);
        stack = next;
    }
    return parents;
};
const value_changes_named = (written, line, parents) => {
    if (parents.length === 0) {
        const key = normalKey(written);
        return { key, path: key };
    }
    const indent = line.code.search(/[^\s-]/);
    const sibling = parents.find((parent) => parent.indent === indent && parent.key === 'name');
    const own = written === 'value' && sibling !== undefined ? sibling.value.replace(/["']/g, '') : written;
    const above = parents.filter((parent) => parent.indent < indent).map(({ key }) => normalKey(key));
    return { key: normalKey(own), path: [...above, normalKey(own)].join('.') };
};
const value_changes_NOTHING = new Map();
const valuesOf = (file, lines, side) => {
    const parents = YAML.test((0,file_kinds/* renderedPath */.$o)(file.path)) && lines.length > 0 ? parentsByLine(file, side) : value_changes_NOTHING;
    return lines.flatMap((line) => [...keyValuesIn(line.code)].map(([written, text]) => {
        const { key, path } = value_changes_named(written, line, parents.get(line.line) ?? []);
        return { key, path, written, text, line };
    }));
};
const pair = (before, after) => {
    const waiting = Map.groupBy(before, ({ path }) => path);
    const changes = after.flatMap((value) => {
        const old = waiting.get(value.path)?.shift() ?? null;
        return old?.text === value.text ? [] : [{ key: value.key, path: value.path, before: old, after: value }];
    });
    const gone = [...waiting.values()].flat();
    return [...changes, ...gone.map((old) => ({ key: old.key, path: old.path, before: old, after: null }))];
};
const value_changes_known = new WeakMap();
/** Keys whose values a change sets, replaces or removes; old and new are paired within one run of changed lines. */
const value_changes_valueChanges = (file) => {
    const before = value_changes_known.get(file);
    if (before !== undefined)
        return before;
    const { added, deleted } = changedCode(file);
    const old = Map.groupBy(valuesOf(file, deleted, 'old'), ({ line }) => line.block);
    const now = Map.groupBy(valuesOf(file, added, 'new'), ({ line }) => line.block);
    const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((block) => pair(old.get(block) ?? [], now.get(block) ?? []));
    value_changes_known.set(file, changes);
    return changes;
};
/** New value divided by the old one; null unless both are quantities of one kind and the old one is not zero. */
const ratioOf = ({ before, after }) => {
    const old = before === null ? null : quantityOf(before.text);
    const now = after === null ? null : quantityOf(after.text);
    if (old === null || now === null || old.amount === 0 || old.dimension !== now.dimension)
        return null;
    return now.amount / old.amount;
};
/** The old and the new value in words, for a finding: `timeout 5s → 30s (×6)`. */
const describeChange = (change) => {
    const { before, after } = change;
    const written = after?.written ?? before?.written ?? change.key;
    if (before === null)
        return `${written} set to ${after?.text ?? ''}`;
    if (after === null)
        return `${written} ${before.text} removed`;
    const ratio = ratioOf(change);
    const times = ratio === null ? '' : ` (×${Number(ratio.toPrecision(2))})`;
    return `${written} ${before.text} → ${after.text}${times}`;
};

;// CONCATENATED MODULE: ./build/core/analyzers/caching/caching.js







const TTL = /(?:^|[._])(?:\w*ttl\w*|max_?age|s_?max_?age|expires_in|expire_after\w*|expiration|\w*expiry|stale_while_revalidate|stale_time|cache_(?:time|timeout|duration|seconds|minutes|lifetime|expir\w+|for|max_age|period|interval)|cache_control_max_age|timeout_cache|refresh_after_write|maximum_size|max_entries|max_size|absolute_expiration\w*|sliding_expiration)$/;
const CACHE_WORD = /cach|memoiz|\bcdn\b|cloudfront|fastly|varnish|redis\.set|\.setex/i;
/** Keys that speak of a cache by themselves. */
const CACHE_TTL = /cache\w*_?(?:ttl|time|timeout|duration|seconds|minutes|hours|lifetime|expir\w*|age|size|entries|capacity)(?:_\w+)?$|(?:ttl|time|expire\w*|max_age)\w*cache\w*$|(?:^|[._])(?:default|min|max)_ttl$|s_?max_?age$|stale_while_revalidate$/;
const OTHER_TTL = /hsts|transport|token|session|cookie|jwt|dns|lease|\block|otp|password|login|ttl_seconds_after_finished|signed|presign|invite|lifecycle|webhook|build|ccache|\bnpm\b|retention/i;
const caching_KEY = /(?:^|[._])(?:\w*cache_(?:key|prefix|version|namespace|buster)s?|key_prefix|cache_name|cache_keys?_\w+)$/;
/** A type or a function that is only named after keys. */
const DEFINITION = /^\s*(?:export\s+)?(?:class|def|function|type|interface|struct|enum)\b/;
const SERVER = /(?:^|[._])(?:max_?memory(?:_policy|_samples)?|eviction_policy|memory_size_gb|maxmemory_reserved|cache_size(?:_mb|_gb)?|num_cache_(?:nodes|clusters)|proxy_cache_path)$/;
const CACHE_SERVER = /aws_elasticache|google_redis|google_memcache|azurerm_redis|redis|memcache|valkey|dragonfly|varnish/i;
const SERVER_SIZE = /(?:^|[._])(?:node_type|cache_node_type|engine_version|family|capacity|sku_name|num_node_groups|replicas_per_node_group|limits\.memory|requests\.memory)$/;
const textOf = (file, { path, before, after }) => `${path} ${before?.line.code ?? ''} ${after?.line.code ?? ''} ${file.path}`;
const isTtl = (file, change) => {
    const text = textOf(file, change);
    if (OTHER_TTL.test(text))
        return false;
    return CACHE_TTL.test(change.path) || (TTL.test(change.path) && CACHE_WORD.test(text));
};
const measures = ({ before, after }) => [before, after].some((value) => value !== null && quantityOf(value.text) !== null);
const caching_ruleOf = (file, change) => {
    const words = describeChange(change);
    if (isTtl(file, change) && measures(change)) {
        const unlimited = change.before !== null && change.after !== null && isUnlimited(change.after.text);
        return unlimited
            ? { rule: TTL_UNLIMITED_RULE, detail: `Cached values no longer expire: ${words}.` }
            : { rule: TTL_RULE, detail: `How long cached values are kept changes: ${words}.` };
    }
    if (caching_KEY.test(change.path) && change.before !== null && !DEFINITION.test(change.before.line.code))
        return { rule: KEY_RULE, detail: `The cache key changes, so that the cache starts cold: ${words}.` };
    const isServer = CACHE_SERVER.test(textOf(file, change)) && !(0,file_kinds/* isCode */._m)(file.path);
    if (isServer && (SERVER.test(change.path) || SERVER_SIZE.test(change.path)))
        return { rule: SERVER_RULE, detail: `Size or eviction of a cache server changes: ${words}.` };
    return null;
};
const valueHits = (file) => value_changes_valueChanges(file).flatMap((change) => {
    const found = caching_ruleOf(file, change);
    const place = change.after?.line ?? change.before?.line;
    return found === null || place === undefined ? [] : [hitAt(found.rule, place, found.detail)];
});
/** Scripts and images have the caches of tools in mind. */
const OTHER_CACHES = /(?:^|\/)(?:[\w.-]*Dockerfile[\w.-]*|Containerfile)$|\.(?:sh|bash)$|(?:^|\/)(?:scripts?|bin|hack|tools|dev)\//i;
const CACHE_FILE = /\.vcl$|(?:^|\/)[\w-]*(?:cache|caching|redis|memcached|varnish|cdn|cloudfront)[\w-]*\.(?:[cm]?[jt]s|py|rb|go|java|kt|cs|rs|php|ex|tf|ya?ml|conf)$/i;
const isServiceFile = (path) => (0,file_kinds/* isRuntimeFile */.pO)(path) && !(0,file_kinds/* isClientSide */.Bk)(path) && !(0,migration_frameworks/* isMigrationPath */.y6)(path) && !OTHER_CACHES.test(path);
const caching_analyze = (file) => {
    const changed = changedCode(file);
    const hits = [...lineHits(CACHING_LINE_RULES, changed), ...valueHits(file)];
    return { hits, touches: hits.length > 0 || touchesAny(CACHING_LINE_RULES, changed) };
};
/** Finds changes of what is cached, under which key, for how long, where, and of what browsers and CDNs may keep. */
const caching = {
    pattern: 'caching',
    samplePath: 'src/orders.ts',
    rules: [...CACHING_LINE_RULES, ...CACHING_VALUE_RULES],
    claims: (path) => /\.vcl$/i.test(path) || isServiceFile(path),
    ownsPath: (path) => CACHE_FILE.test(path) && (isServiceFile(path) || path.endsWith('.vcl')),
    analyze: caching_analyze,
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/rules-code.js

const PYTHON = 'shop/orders.py';
/** Queries in code that write or lock in a new way. */
const QUERY_RULES = [
    {
        id: 'database/row-lock',
        severity: 'medium',
        problem: 'The query takes a lock that it did not take before: others wait for it, and two orders of locking can deadlock.',
        fix: 'Keep the transaction short, lock rows in one order, and set a lock timeout (NOWAIT or SKIP LOCKED where it fits).',
        inStrings: true,
        rollback: UNDONE,
        lockLevel: 'row or advisory lock',
        pattern: /\bselect_for_update\(|\.for_update\(\)|\bwith_for_update\(|\bFOR (?:NO KEY )?UPDATE\b|\bFOR (?:KEY )?SHARE\b|\bpg_(?:try_)?advisory_\w*lock|\.with_lock\b|\.lock!|\.lockForUpdate\(|\bLock(?:Mode)?Type\.PESSIMISTIC|\bsp_getapplock\b|\bUPDLOCK\b|\bGET_LOCK\(|\bwith_advisory_lock|\bsetLock\(\s*["']pessimistic|\bLOCK TABLE\b|\bclause\.Locking\{|lock:\s*["'](?:FOR|pessimistic)/,
        example: {
            path: PYTHON,
            fires: 'order = Order.objects.select_for_update().get(pk=pk)',
            silent: 'order = Order.objects.get(pk=pk)',
        },
    },
    {
        id: 'database/bulk-write',
        severity: 'medium',
        problem: 'The statement writes many rows at once: row locks are held until it ends, and replicas fall behind.',
        fix: 'Write in batches with a pause, bounded by a key, and measure one batch first.',
        rollback: OVERWRITES,
        lockLevel: 'ROW EXCLUSIVE and row locks',
        pattern: /\.(?:update_all|delete_all|insert_all!?|upsert_all|bulk_create|bulk_update|bulk_save_objects|bulk_insert_mappings|bulk_update_mappings|updateMany|deleteMany|createMany|insertMany|bulkCreate|bulkWrite|ExecuteUpdate(?:Async)?|ExecuteDelete(?:Async)?|BulkInsert(?:Async)?|BulkUpdate(?:Async)?|update_all_by|CreateInBatches)\b|\bRepo\.(?:update_all|delete_all|insert_all)\b|\.objects\.[^\n]{0,200}\)\.(?:update|delete)\(|\bSqlBulkCopy\b/,
        unless: /\bmock|\bdef test|\bexpect\(/i,
        example: {
            path: PYTHON,
            fires: 'Order.objects.filter(paid=True).update(archived=True)',
            silent: 'cache.update(values)',
        },
    },
    {
        id: 'database/raw-write',
        severity: 'medium',
        problem: 'A statement written by hand changes rows; nothing checks its columns against the schema of the version before.',
        fix: 'Bound it by a WHERE clause on an indexed column, and run it against a copy of production first.',
        inStrings: true,
        rollback: LOSES_NEW,
        lockLevel: 'ROW EXCLUSIVE and row locks',
        pattern: /["'`(]\s{0,20}(?:INSERT\s+(?:IGNORE\s+)?INTO|UPDATE\s+[\w."`${}[\]:]+\s+(?:AS\s+\w+\s+)?SET|DELETE\s+FROM|MERGE\s+INTO|REPLACE\s+INTO|TRUNCATE\s+TABLE)\b|^\s*(?:INSERT INTO|DELETE FROM|MERGE INTO|ON CONFLICT|ON DUPLICATE KEY UPDATE)\s|^\s*UPDATE [\w."`${}[\]:]+ SET\b/,
        example: {
            path: 'src/orders.ts',
            fires: "await db.query('UPDATE orders SET state = $1 WHERE id = $2', [state, id]);",
            silent: "log.info('update orders');",
        },
    },
    {
        id: 'database/transaction-scope',
        severity: 'medium',
        problem: 'The bounds or the isolation of a transaction change: locks are held for another time, and other rows are seen.',
        fix: 'Keep calls over the network out of the transaction, and check what happens when it is retried or fails halfway.',
        inStrings: true,
        rollback: UNDONE,
        pattern: /@Transactional\b|\btransaction\.atomic\b|\.transaction\s*(?:\(|do\b|\{)|\bbegin_nested\(|\bBeginTransaction(?:Async)?\(|\.BeginTx\(|\bTransactionScope\(|\$transaction\(|\bset_transaction_isolation|\bisolation_?[lL]evel\b|\bIsolationLevel\.|\bSET TRANSACTION\b|\bon_commit\(|\bafter_commit\b|\bRepo\.transaction\b|\.StartTransaction\(|\bwithTransaction\(/,
        unless: /\bSentry|\bnewrelic|\bapm\b|\btracer|\bspan/i,
        example: {
            path: PYTHON,
            fires: '    with transaction.atomic():',
            silent: '    transaction = gateway.find(pk)',
        },
    },
];
/** The mapping of a table in code changes. */
const MODEL_RULE = {
    id: 'database/model-without-migration',
    severity: 'low',
    problem: 'The mapping of a table changes and the change brings no migration: queries may ask for what the database does not have.',
    fix: 'Add the migration, or say in the description why none is needed.',
    rollback: UNDONE,
    example: {
        path: PYTHON,
        fires: '    note = models.TextField(null=True)',
        silent: '    note = forms.CharField(required=False)',
    },
};
/** Settings of the database or of the way to it change. */
const SETTING_RULE = {
    id: 'database/connection-settings',
    severity: 'medium',
    problem: 'The settings of the database or of its connections change: too many connections stop it, too few make requests wait.',
    fix: 'Multiply pool size by instances and compare with max_connections; change one setting at a time and watch waiting connections.',
    rollback: UNDONE,
    example: {
        path: 'config/application.yml',
        fires: '-  maximum-pool-size: 10\n  maximum-pool-size: 50',
        silent: '-  application-name: shop\n  application-name: store',
    },
};
/** The database server itself changes. */
const ENGINE_RULE = {
    id: 'database/engine-change',
    severity: 'high',
    problem: 'The version, size or storage of a database server changes: it restarts, and a newer data directory cannot be opened by the version before.',
    fix: 'Take a snapshot, rehearse the change on a copy, and do it in a window of its own.',
    rollback: { ...ONE_WAY, data_loss: 'medium' },
    example: {
        path: 'infra/rds.tf',
        fires: '-  engine_version = "14.9"\n  engine_version = "16.3"',
        silent: '-  engine_version_note = "a"\n  description = "b"',
    },
};
/** Rules about code and settings outside the migrations. */
const CODE_RULES = [...QUERY_RULES, MODEL_RULE, SETTING_RULE, ENGINE_RULE];

;// CONCATENATED MODULE: ./build/core/analyzers/database/code.js







const MODEL = /=\s*models\.\w+(?:Field|Key)\(|=\s*(?:db|sa|orm)\.(?:Column|relationship|Index)\(|=\s*Column\(|\bmapped_column\(|\bUniqueConstraint\(|@(?:Column|JoinColumn|JoinTable|PrimaryGeneratedColumn|PrimaryKey|Entity|Table|Index|Unique|ManyToOne|OneToMany|OneToOne|ManyToMany)\(|\bDataTypes\.[A-Z]|\.Has(?:Index|ColumnName|ColumnType|ForeignKey|MaxLength|DefaultValue\w*)\(|\bmodelBuilder\.Entity<|gorm:"|\bpgTable\(|\bmysqlTable\(|\bsqliteTable\(/;
const DATABASE = /sql|postgres|\bpg\b|pg_|hikari|jdbc|database|datasource|\bdb\b|_db|db_|\brds\b|aurora|mongo|alchemy|typeorm|sequelize|knex|prisma|pgbouncer|mariadb|cassandra/i;
const SETTING = /(?:^|[._])(?:max_open_conns|max_idle_conns|conn_max_(?:life|idle_)time|conn_max_age|conn_health_checks|maximum_pool_size|minimum_idle|pool_recycle|pool_pre_ping|max_overflow|statement_timeout|lock_timeout|idle_in_transaction_session_timeout|shared_buffers|work_mem|maintenance_work_mem|effective_cache_size|max_wal_size|wal_level|random_page_cost|autovacuum\w*|innodb_\w+|isolation_level|transaction_isolation|prepared_statements|prepare_threshold|database_url|jdbc_url|db_(?:host|port|name|user|password|pool|ssl\w*)|postgres_(?:host|port|db|user)|pg(?:host|port|database|sslmode)|default_pool_size|max_client_conn|pool_mode|connection_strings?|sslmode|log_min_duration_statement|max_prepared_transactions)$/;
const SHARED_SETTING = /(?:^|[._])(?:pool|pool_size|pool_timeout|(?:max|min)_pool_size|max_connections|max_conns|min_conns|connection_(?:timeout|limit)|command_timeout|query_timeout|connect_timeout|reaping_frequency|replica\w*_url)$/;
const ENGINE = /(?:^|[._])(?:engine|engine_version|database_version|instance_class|node_type|allocated_storage|max_allocated_storage|storage_type|iops|multi_az|parameter_group_name|db_parameter_group_name|db_cluster_parameter_group_name|backup_retention_period|snapshot_identifier|tier|sku_name|storage_mb|disk_size|disk_type|min_capacity|max_capacity|auto_minor_version_upgrade)$/;
const code_SERVER = /\baws_(?:db_|rds_)|\bgoogle_(?:sql_|spanner|alloydb)|\bazurerm_(?:mssql|postgresql|mysql|mariadb|cosmosdb|sql)|\baurora\b|\brds\b|Microsoft\.(?:Sql|DBforPostgreSQL|DBforMySQL|DocumentDB)|AWS::RDS::|kind:\s*(?:Cluster|Postgresql|PerconaXtraDBCluster|CloudSQL\w*)\b/i;
const IMAGE = /\bimage:\s*["']?(?:[\w.-]+\/)*(?:postgres|postgresql|mysql|mariadb|mongo|mongodb|mssql|timescaledb|postgis|cockroach|cassandra|percona)[\w-]*:/i;
const context = (file, { path, before, after }) => `${file.path} ${path} ${after?.line.code ?? before?.line.code ?? ''}`;
const isSetting = (file, change) => SETTING.test(change.path) || (SHARED_SETTING.test(change.path) && DATABASE.test(context(file, change)));
const code_placeOf = ({ before, after }) => after?.line ?? before?.line ?? null;
const isServerFile = (file) => /\.(?:tf|tfvars|hcl|bicep|json|ya?ml)$/i.test(file.path) &&
    (/(?:^|[/_-])(?:rds|aurora|database|databases|db|postgres\w*|mysql|sql|cloudsql|mariadb)(?:[/_.-]|$)/i.test(file.path) ||
        file.lines.some(({ text }) => code_SERVER.test(text)));
/** A key counts with a value; in code with a number, a text or a variable of the environment as its value. */
const isLiteral = (file, { before, after }) => [before, after].some((value) => {
    if (value === null || value.text === '')
        return false;
    return !(0,file_kinds/* isCode */._m)(file.path) || quantityOf(value.text) !== null || /["'`]|env/i.test(value.text);
});
const settingHits = (file) => {
    const isServer = isServerFile(file);
    return value_changes_valueChanges(file).flatMap((change) => {
        const place = code_placeOf(change);
        if (place === null || !isLiteral(file, change))
            return [];
        if (isServer && ENGINE.test(change.path))
            return [hitAt(ENGINE_RULE, place, engineDetail(change))];
        return isSetting(file, change) ? [hitAt(SETTING_RULE, place, settingDetail(change))] : [];
    });
};
const engineDetail = (change) => `The database server changes (${describeChange(change)}): it may restart, and going back may need a restore.`;
const settingDetail = (change) => `A setting of the database or of its connections changes: ${describeChange(change)}.`;
const imageHits = ({ added, deleted }) => deleted.some(({ code }) => IMAGE.test(code))
    ? added.filter(({ code }) => IMAGE.test(code)).map((line) => hitAt(ENGINE_RULE, line))
    : [];
const isModelLine = ({ code }) => MODEL.test(code);
const modelHits = (file, lines) => {
    const first = lines.find(isModelLine);
    if (first === undefined || [...file.changedPaths].some(migration_frameworks/* isMigrationPath */.y6))
        return [];
    return [hitAt(MODEL_RULE, first)];
};
/** What code and configuration outside the migrations does to the database. */
const codeAnalysis = (file) => {
    const changed = changedCode(file);
    if (!(0,file_kinds/* isCode */._m)(file.path)) {
        const hits = [...settingHits(file), ...imageHits(changed)];
        return { hits, touches: hits.length > 0 };
    }
    if ((0,file_kinds/* isClientSide */.Bk)(file.path))
        return { hits: [], touches: false };
    const hits = [...lineHits(QUERY_RULES, changed), ...modelHits(file, changed.added), ...settingHits(file)];
    const isModel = [...changed.added, ...changed.deleted].some(isModelLine);
    return { hits, touches: hits.length > 0 || isModel || touchesAny(QUERY_RULES, changed) };
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/rules-files.js

const ADDED = 'add';
const RAILS = 'db/migrate/20260101120000_change_orders.rb';
/** The tool can go back, and the migration brings no way back. */
const MISSING_DOWN = {
    id: 'database/missing-down',
    severity: 'medium',
    problem: 'The migration has no way back, although its tool could run one.',
    fix: 'Add the down migration, or say in the policy how the change is taken back.',
    rollback: ONE_WAY,
    example: {
        path: 'migrations/0042_orders.up.sql',
        changeType: ADDED,
        fires: 'ALTER TABLE orders ADD COLUMN note text;',
        silent: '+-- migrate:up\nALTER TABLE orders ADD COLUMN note text;\n+-- migrate:down\nALTER TABLE orders DROP COLUMN note;',
    },
};
/** The tool knows no down migrations. */
const NO_DOWN_TOOL = {
    id: 'database/no-down-tool',
    severity: 'low',
    problem: 'The migration tool runs no down migrations, so the schema stays when the service is rolled back.',
    fix: 'Make the change additive, so that the version before works on the new schema, or keep a tested undo script beside it.',
    rollback: UNDONE,
    example: {
        path: 'prisma/migrations/20260101_note/migration.sql',
        changeType: ADDED,
        fires: 'ALTER TABLE orders ADD COLUMN note text;',
        silent: '+-- migrate:up\nALTER TABLE orders ADD COLUMN note text;\n+-- migrate:down\nALTER TABLE orders DROP COLUMN note;',
    },
};
/** The way back is there and does nothing. */
const EMPTY_DOWN = {
    id: 'database/empty-down',
    severity: 'medium',
    problem: 'The down migration does nothing: a rollback reports success and leaves the schema changed.',
    fix: 'Undo each step of the migration in reverse order, or let the down migration fail with the reason.',
    rollback: ONE_WAY,
    example: {
        path: 'alembic/versions/1a2b_note.py',
        changeType: ADDED,
        fires: "def upgrade():\n    op.add_column('orders', sa.Column('note', sa.Text()))\n\ndef downgrade():\n    pass",
        silent: "def upgrade():\n    op.add_column('orders', sa.Column('note', sa.Text()))\n\ndef downgrade():\n    op.drop_column('orders', 'note')",
    },
};
/** The migration says, or its operations imply, that it cannot be undone. */
const IRREVERSIBLE = {
    id: 'database/irreversible-migration',
    severity: 'high',
    problem: 'The migration cannot be undone: its tool stops at it on the way back.',
    fix: 'Write both directions, or split what cannot be undone into a later deployment of its own.',
    rollback: { ...ONE_WAY, data_loss: 'medium' },
    example: {
        path: RAILS,
        changeType: ADDED,
        fires: 'def change\n  remove_column :orders, :note\nend',
        silent: 'def change\n  remove_column :orders, :note, :text\nend',
    },
};
/** A migration that others may have run already is edited. */
const EDITED_MIGRATION = {
    id: 'database/edited-migration',
    severity: 'high',
    problem: 'An existing migration is edited, renamed or deleted: where it has run, the tool refuses to start or the schema drifts in silence.',
    fix: 'Restore the migration and write a new one that makes the difference.',
    rollback: ONE_WAY,
    example: {
        path: RAILS,
        fires: '-    add_column :orders, :note, :string\n    add_column :orders, :note, :text',
        silent: '-    # adds a note\n    # adds the note',
    },
};
/** Two new migrations have one version. */
const DUPLICATE_VERSION = {
    id: 'database/duplicate-migration-version',
    severity: 'high',
    problem: 'Two migrations have the same version: the tool refuses to run them, or runs only one.',
    fix: 'Give one of them the next free version.',
    rollback: UNDONE,
    example: {
        path: 'db/changelog/orders.sql',
        changeType: ADDED,
        fires: '+--liquibase formatted sql\n+--changeset ann:1\nSELECT 1;\n+--changeset ann:1\nSELECT 2;',
        silent: '+--liquibase formatted sql\n+--changeset ann:1\nSELECT 1;\n+--changeset ann:2\nSELECT 2;',
    },
};
/** A concurrent build runs inside the transaction that the tool opens. */
const CONCURRENT_IN_TRANSACTION = {
    id: 'database/concurrently-in-transaction',
    severity: 'high',
    problem: 'CONCURRENTLY cannot run inside the transaction which the tool opens: the deployment fails, possibly leaving an invalid index.',
    fix: 'Switch the transaction off for this migration (disable_ddl_transaction!, atomic = False, autocommit_block(), NO TRANSACTION, transaction:false).',
    rollback: UNDONE,
    example: {
        path: RAILS,
        changeType: ADDED,
        fires: 'def change\n  add_index :orders, :user_id, algorithm: :concurrently\nend',
        silent: 'disable_ddl_transaction!\n\ndef change\n  add_index :orders, :user_id, algorithm: :concurrently\nend',
    },
};
/** A constraint is added unchecked and checked at once. */
const VALIDATED_AT_ONCE = {
    id: 'database/validate-in-same-migration',
    severity: 'medium',
    problem: 'The constraint is validated in the migration that adds it, so the strong lock is held while the table is read.',
    fix: 'Validate it in a migration of its own.',
    rollback: UNDONE,
    lockLevel: 'ACCESS EXCLUSIVE',
    example: {
        fires: 'ALTER TABLE orders ADD CONSTRAINT c CHECK (total > 0) NOT VALID;\nALTER TABLE orders VALIDATE CONSTRAINT c;',
        silent: 'ALTER TABLE orders VALIDATE CONSTRAINT c;',
    },
};
/** The declared schema changes and no migration makes it so. */
const SCHEMA_WITHOUT_MIGRATION = {
    id: 'database/schema-without-migration',
    severity: 'medium',
    problem: 'The declared schema changes and the change brings no migration: code and database drift apart.',
    fix: 'Add the migration that makes the difference, or take the change of the schema file back.',
    rollback: UNDONE,
    example: {
        path: 'prisma/schema.prisma',
        fires: '  note String?',
        silent: '  // a note',
    },
};
/** A migration deleted before the code that needs it. */
const DELETED_SCHEMA = {
    id: 'database/deleted-definition',
    severity: 'medium',
    problem: 'The definition of a table, view or routine is deleted; a tool that compares definitions drops the object.',
    fix: 'Release code that no longer uses it first, and delete the definition in a later deployment.',
    rollback: DESTROYS,
    example: {
        path: 'src/Sql/dbo/Tables/Order.sql',
        changeType: 'delete',
        fires: '-CREATE TABLE [dbo].[Order] ([Id] INT NOT NULL);',
        silent: '-SELECT 1;',
    },
};
/** Rules about migration and schema files as a whole. */
const FILE_RULES = [
    MISSING_DOWN,
    NO_DOWN_TOOL,
    EMPTY_DOWN,
    IRREVERSIBLE,
    EDITED_MIGRATION,
    DUPLICATE_VERSION,
    CONCURRENT_IN_TRANSACTION,
    VALIDATED_AT_ONCE,
    SCHEMA_WITHOUT_MIGRATION,
    DELETED_SCHEMA,
];

;// CONCATENATED MODULE: ./build/core/analyzers/database/migration-history.js
/** What a tool remembers of the migrations that it ran. */
const REMEMBERS = {
    flyway: 'checksum',
    liquibase: 'checksum',
    prisma: 'checksum',
    atlas: 'checksum',
    sqitch: 'checksum',
    drizzle: 'drift',
    knex: 'names',
    typeorm: 'names',
    'node-pg-migrate': 'names',
    'ef-core': 'names',
    alembic: 'names',
    django: 'names',
};
const DONE = {
    add: 'added',
    modify: 'edited',
    delete: 'deleted',
    rename: 'renamed',
};
const consequence = (tool, kind, changeType) => {
    if (kind === 'checksum')
        return `${tool} keeps checksums and refuses to go on where the migration has run.`;
    if (changeType === 'modify')
        return `${tool} does not run it again, so that databases which have run it differ from new ones.`;
    return kind === 'names' && changeType === 'delete'
        ? `${tool} misses a migration which the database says has run.`
        : `${tool} knows it by its name or version, and may run it a second time or miss it.`;
};
/** What an edit of a released migration does with the tool that ran it. */
const editOf = ({ changeType, previousPath }, tool) => {
    const from = previousPath === null ? '' : ` from ${previousPath}`;
    const what = consequence(tool, REMEMBERS[tool] ?? 'drift', changeType);
    return { detail: `An existing migration is ${DONE[changeType]}${from}: ${what}` };
};
/** How a tool whose versions must be unique writes them in a path: folder, version and ending count, the words do not. */
const VERSIONS = {
    flyway: /^(.*\/)?(V\d+(?:[._]\d+)*)__[^/]+()$/,
    'golang-migrate': /^(.*\/)?(\d+)_[^/]+(\.up\.sql)$/,
    goose: /^(.*\/)?(\d+)_[^/]+(\.(?:sql|go))$/,
    dbmate: /^(.*\/)?(\d+)_[^/]+(\.sql)$/,
    rails: /^(.*\/)?(\d+)_[^/]+(\.rb)$/,
    ecto: /^(.*\/)?(\d+)_[^/]+(\.exs)$/,
};
const versionKey = (path, pattern) => {
    const [, folder = '', version, ending = ''] = pattern.exec(path) ?? [];
    return version === undefined ? null : `${folder} ${version.replaceAll('_', '.')} ${ending}`;
};
/** Another migration of the change with the same version; null where the tool allows it or there is none. */
const twinOf = (path, tool, changedPaths) => {
    const pattern = VERSIONS[tool];
    const own = pattern === undefined ? null : versionKey(path, pattern);
    if (pattern === undefined || own === null)
        return null;
    return [...changedPaths].find((other) => other !== path && versionKey(other, pattern) === own) ?? null;
};
/** A changeset of Liquibase in SQL and in XML, its id and author in any order. */
const CHANGE_SET = /^\s*--\s*changeset\s+(\S+:\S+)/i;
const CHANGE_SET_TAG = /<changeSet\b([^>]*)>/;
const changeSetId = (text) => {
    const tag = CHANGE_SET_TAG.exec(text)?.[1];
    if (tag === undefined)
        return CHANGE_SET.exec(text)?.[1] ?? null;
    const [id, author] = [/\bid="([^"]*)"/.exec(tag)?.[1], /\bauthor="([^"]*)"/.exec(tag)?.[1]];
    return id === undefined || author === undefined ? null : `${author}:${id}`;
};
/** Added changesets whose author and id stand in the file already. */
const repeatedChangeSets = ({ lines }) => {
    const seen = new Set();
    return lines.flatMap((line) => {
        const id = line.kind === 'deleted' ? null : changeSetId(line.text);
        if (id === null)
            return [];
        const isRepeated = seen.has(id) && line.kind === 'added';
        seen.add(id);
        return isRepeated ? [{ line, id }] : [];
    });
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/migration-files.js




const DOWN_RULES = {
    present: null,
    unknown: null,
    missing: MISSING_DOWN,
    none: NO_DOWN_TOOL,
    empty: EMPTY_DOWN,
    irreversible: IRREVERSIBLE,
};
const hitOnFile = (rule, side = 'new') => ({ rule, line: null, side, evidence: null });
const downHits = (file, framework) => {
    const rule = DOWN_RULES[(0,migration_frameworks/* downStateOf */.Xo)(file, framework)];
    return rule === null ? [] : [hitOnFile(rule)];
};
const editHits = (file, framework) => {
    if (file.changeType === 'add' || framework.mayChange === true)
        return [];
    const { added, deleted } = changedCode(file);
    const place = added[0] ?? deleted[0];
    if (file.changeType === 'modify' && place === undefined)
        return [];
    const hit = place === undefined ? hitOnFile(EDITED_MIGRATION, 'old') : hitAt(EDITED_MIGRATION, place);
    return [{ ...hit, ...editOf(file, framework.tool) }];
};
/** Two migrations of the change, or two changesets of a file, claim one version. */
const versionHits = (file, { tool }) => {
    const repeated = tool === 'liquibase' ? repeatedChangeSets(file) : [];
    const twin = file.changeType === 'add' ? twinOf(file.path, tool, file.changedPaths) : null;
    if (twin === null)
        return repeated.map(({ line, id }) => hitOnDiffLine(line, `The file has two changesets ${id}.`));
    const detail = `${twin} has the same version: ${tool} refuses to run both, or runs only one of them.`;
    return [{ ...hitOnFile(DUPLICATE_VERSION), detail }];
};
const hitOnDiffLine = ({ text, newLine }, detail) => ({
    rule: DUPLICATE_VERSION,
    line: newLine,
    side: 'new',
    evidence: text.trim(),
    detail,
});
const CONCURRENTLY = /\bINDEX\s+CONCURRENTLY\b|algorithm: :concurrently|postgresql_concurrently\s*=\s*True|\b(?:Add|Remove)IndexConcurrently\(|\bconcurrently: true\b/i;
const OWN_TRANSACTION = /disable_ddl_transaction!|\batomic\s*=\s*False|autocommit_block|\bNO TRANSACTION\b|transaction:\s*false|@disable_ddl_transaction true|suppressTransaction|transaction\s*=\s*false|isolation_level\s*=\s*["']AUTOCOMMIT|COMMIT\b|noTransaction\(\)|runInTransaction="false"/i;
const TRANSACTIONAL = new Set([
    'rails',
    'django',
    'alembic',
    'goose',
    'dbmate',
    'ef-core',
    'typeorm',
    'ecto',
    'knex',
    'liquibase',
]);
/** Whether the tool puts the statements of a migration into a transaction. */
const runsInTransaction = ({ tool }, text) => TRANSACTIONAL.has(tool) && !OWN_TRANSACTION.test(text);
const concurrentHits = (file, framework) => {
    if (file.changeType !== 'add' || !TRANSACTIONAL.has(framework.tool))
        return [];
    if (file.lines.some(({ text }) => OWN_TRANSACTION.test(text)))
        return [];
    const line = linesAfter(file).find(({ code }) => CONCURRENTLY.test(code));
    return line === undefined ? [] : [hitAt(CONCURRENT_IN_TRANSACTION, line)];
};
const ADDED_UNCHECKED = /\bADD\s+CONSTRAINT\s+["`]?(\w+)|\bvalidate: false\b/i;
const VALIDATES = /\bVALIDATE\s+CONSTRAINT\s+["`]?(\w+)|\bvalidate_(?:check_constraint|foreign_key|constraint)\b/i;
const validationHits = (lines) => {
    const added = new Set(lines.map(({ code }) => ADDED_UNCHECKED.exec(code)?.[1]?.toLowerCase() ?? ''));
    const names = lines.flatMap((line) => {
        const match = VALIDATES.exec(line.code);
        return match === null ? [] : [{ name: match[1]?.toLowerCase() ?? '', line }];
    });
    const byCall = lines.some(({ code }) => /\bvalidate: false\b/.test(code));
    return names
        .filter(({ name }) => (name === '' ? byCall : added.has(name)))
        .map(({ line }) => hitAt(VALIDATED_AT_ONCE, line));
};
/** What is dangerous about a migration file as a whole: its way back, edits of a released one, its transaction. */
const migrationFileHits = (file, framework) => [
    ...downHits(file, framework),
    ...editHits(file, framework),
    ...versionHits(file, framework),
    ...concurrentHits(file, framework),
    ...validationHits(changedCode(file).added),
];
const SCHEMA_FILE = /(?:^|\/)db\/(?:\w+_)?(?:schema\.rb|structure\.sql)$|\.prisma$|ModelSnapshot\.cs$|\d{14}_\w+\.Designer\.cs$|(?:^|\/)schema\.sql$/i;
/** Whether a file declares the whole schema: a dump, or the model that migrations are made from. */
const isSchemaFile = (path) => SCHEMA_FILE.test(path);
/** A declared schema that changes without a migration. */
const schemaFileHits = (file) => {
    const place = changedCode(file).added[0] ?? changedCode(file).deleted[0];
    if (file.changeType !== 'modify' || place === undefined)
        return [];
    return [...file.changedPaths].some(migration_frameworks/* isMigrationPath */.y6) ? [] : [hitAt(SCHEMA_WITHOUT_MIGRATION, place)];
};
/** A definition of a database object that the change deletes. */
const deletedDefinitionHits = (file) => {
    const first = changedCode(file).deleted.find(({ code }) => /^\s*CREATE\s+(?:OR\s+\w+\s+)?(?:TABLE|VIEW|PROC|FUNCTION|TYPE|TRIGGER)/i.test(code));
    return file.changeType === 'delete' && first !== undefined ? [hitAt(DELETED_SCHEMA, first)] : [];
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/rules-compatibility.js

/** What keeps the old and the new version from running side by side, or the old one from coming back. */
const COMPATIBILITY_RULES = [
    {
        id: 'database/rename-column',
        severity: 'high',
        problem: 'After the rename the running version asks for a column that no longer exists.',
        fix: 'Add the new column, write to both, backfill, switch readers, and drop the old one in a later release.',
        rollback: BREAKS_OLD,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .*? RENAME (?:COLUMN )?(?!(?:TO|AS|CONSTRAINT|INDEX|KEY|COLUMN)\b)\S+ TO\b|^(?:EXEC|EXECUTE) (?:sys\.)?sp_rename (?:@objname = )?N? ?'' , .*'' , .*''|^ALTER TABLE .*? CHANGE (?:COLUMN )?(\S+) (?!\1 )\S+/i,
        call: /\brename_column\b|\bt\.rename\b|\.alter_column\((?=[^\n]{0,400}\bnew_column_name\b)|\bRenameField\(|\.RenameColumn\(|\brenameColumn\(|^\s*rename[ (]+table\(.*\),\s*:\w+,|<renameColumn\b/,
        example: {
            fires: 'ALTER TABLE orders RENAME COLUMN total TO amount;',
            silent: 'ALTER TABLE orders RENAME CONSTRAINT a TO b;',
        },
    },
    {
        id: 'database/rename-table',
        severity: 'high',
        problem: 'After the rename the running version asks for a table that no longer exists.',
        fix: 'Keep a view under the old name until no running version uses it.',
        rollback: BREAKS_OLD,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER (?:TABLE|VIEW|SCHEMA|TYPE|SEQUENCE) (?:IF EXISTS |ONLY )*\S+ RENAME TO\b|^RENAME TABLE\b|^(?:EXEC|EXECUTE) (?:sys\.)?sp_rename [^,]+ , [^,]+$|^ALTER TABLE \S+ SET SCHEMA\b|^ALTER TYPE .* RENAME VALUE\b/i,
        call: /\brename_table\b|\bRenameModel\(|\bAlterModelTable\(|\.RenameTable\(|\brenameTable\(|^\s*rename[ (]+table\([^)]*\),\s*to:|<renameTable\b/,
        example: {
            fires: 'ALTER TABLE orders RENAME TO purchases;',
            silent: 'ALTER INDEX orders_idx RENAME TO purchases_idx;',
        },
    },
    {
        id: 'database/change-column-type',
        severity: 'high',
        problem: 'Changing the type of a column rewrites the table and blocks it meanwhile; values of the new type may not fit back.',
        fix: 'Add a column of the new type, fill it by trigger and backfill, switch over, and drop the old one later.',
        // A narrower type cuts values off, and a line does not tell how wide the old one was.
        rollback: { ...ONE_WAY, data_loss: 'medium' },
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .*? ALTER (?:COLUMN )?\S+ (?:SET DATA )?TYPE\b|^ALTER TABLE \S+ ALTER COLUMN \S+ (?!(?:SET|DROP|TYPE|ADD|RESTART|RENAME)\b)\S+|^ALTER TABLE .*? (?:MODIFY|CHANGE) (?:COLUMN )?\S/i,
        sqlUnless: / TYPE (?:text|varchar|character varying)$/i,
        call: /\bchange_column\b(?!_)|\.alter_column\((?=[^\n]{0,400}\btype_\s*=)|\.alter\(\)|^\s*modify[ (]+:\w+,\s*:|<modifyDataType\b/,
        example: {
            fires: 'ALTER TABLE orders ALTER COLUMN id TYPE bigint;',
            silent: 'ALTER TABLE orders ALTER COLUMN note TYPE text;',
        },
    },
    {
        id: 'database/alter-column',
        severity: 'medium',
        problem: 'Altering a column may rewrite the table under a lock, and its old definition must be known to go back.',
        fix: 'Look at the SQL which the tool would run; a change of type or NOT NULL needs the expand and contract way.',
        rollback: UNDONE,
        lockLevel: 'ACCESS EXCLUSIVE',
        call: /\bAlterField\(|\.AlterColumn<|\bchangeColumn\(|\.alterColumn\(|\bchange_column_default\b/,
        example: {
            path: 'shop/migrations/0042_auto.py',
            fires: "        migrations.AlterField('order', 'total', models.DecimalField()),",
            silent: "        migrations.AddField('order', 'note', models.TextField(null=True)),",
        },
    },
    {
        id: 'database/set-not-null',
        severity: 'high',
        problem: 'SET NOT NULL reads the whole table under a lock that blocks everyone, and fails if a NULL is left.',
        fix: 'Add CHECK (column IS NOT NULL) NOT VALID, validate it in another migration, then set NOT NULL.',
        rollback: BREAKS_OLD,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .* SET NOT NULL\b/i,
        call: /\bchange_column_null\b|\.alter_column\((?=[^\n]{0,400}\bnullable\s*=)|\.dropNullable\(|<addNotNullConstraint\b/,
        callUnless: /\bchange_column_null\b.*\btrue\b|\bnullable\s*=\s*True\b/,
        example: {
            fires: 'ALTER TABLE orders ALTER COLUMN note SET NOT NULL;',
            silent: 'ALTER TABLE orders ADD CONSTRAINT c CHECK (note IS NOT NULL) NOT VALID;',
        },
    },
    {
        id: 'database/drop-not-null',
        severity: 'low',
        problem: 'The running version may not expect NULL, and going back fails as soon as one was written.',
        fix: 'Release readers that accept NULL before the first NULL is written.',
        rollback: ONE_WAY,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .* DROP NOT NULL\b/i,
        call: /\bchange_column_null\b(?=.*\btrue\b)|\.alter_column\((?=[^\n]{0,400}\bnullable\s*=\s*True)|<dropNotNullConstraint\b/,
        example: {
            fires: 'ALTER TABLE orders ALTER COLUMN note DROP NOT NULL;',
            silent: 'ALTER TABLE orders ALTER COLUMN note DROP DEFAULT;',
        },
    },
    {
        id: 'database/add-required-column',
        severity: 'high',
        problem: 'A new column that must have a value fails on a table with rows, and the running version inserts without it.',
        fix: 'Add it as nullable or with a constant default that the database keeps, and require it in a later release.',
        rollback: BREAKS_OLD,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .*? ADD (?:COLUMN )?(?!(?:CONSTRAINT|CHECK|FOREIGN|PRIMARY|UNIQUE)\b).* NOT NULL\b/i,
        sqlUnless: /\b(?:DEFAULT|GENERATED|IDENTITY|(?:BIG|SMALL)?SERIAL|AUTO_INCREMENT|CHECK)\b/i,
        call: /\badd_(?:column|reference|belongs_to)\b|\.add_column\(|\.AddColumn<|\baddColumn\(|<addColumn\b/,
        callNeeds: /\bnull: false\b|\bnullable\s*[=:]\s*[Ff]alse\b|\ballowNull:\s*false|\bnotNull:\s*true/,
        callUnless: /\bdefault(?:Value\w*)?\s*:|\bserver_default\s*=|\bdefaultValue/,
        example: {
            fires: 'ALTER TABLE orders ADD COLUMN state text NOT NULL;',
            silent: "ALTER TABLE orders ADD COLUMN state text NOT NULL DEFAULT 'new';",
        },
    },
    {
        id: 'database/add-field-default-dropped',
        severity: 'medium',
        problem: 'Django keeps no default in the database: the running version inserts rows without the new field and fails.',
        fix: 'Give the field db_default or null=True, and require it in a later release.',
        rollback: BREAKS_OLD,
        call: /\bAddField\(/,
        callUnless: /\bnull\s*=\s*True|\bdb_default\s*=|\bManyToManyField\(/,
        example: {
            path: 'shop/migrations/0042_state.py',
            fires: "        migrations.AddField(model_name='order', name='state', field=models.TextField(default='new')),",
            silent: "        migrations.AddField(model_name='order', name='state', field=models.TextField(null=True)),",
        },
    },
    {
        id: 'database/enum-add-value',
        severity: 'medium',
        problem: 'An enum value cannot be removed again, and the running version does not know it.',
        fix: 'Use ADD VALUE IF NOT EXISTS and release readers first, or keep the values in a lookup table.',
        rollback: { ...ONE_WAY, old_version_works: false },
        sql: /^ALTER TYPE .* ADD VALUE\b/i,
        call: /\badd_enum_value\b|\.addTypeValue\(/,
        example: {
            fires: "ALTER TYPE order_state ADD VALUE 'lost';",
            silent: "CREATE TYPE order_state AS ENUM ('new', 'lost');",
        },
    },
    {
        id: 'database/volatile-default',
        severity: 'high',
        problem: 'A computed default, a serial or a stored generated column rewrites the whole table under a lock.',
        fix: 'Add the column without a default, set the default in a second step, and backfill in batches.',
        rollback: LOSES_NEW,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .*? ADD (?:COLUMN )?(?!CONSTRAINT\b).*(?: DEFAULT \(? ?(?:gen_random_uuid|uuid_generate_v\w+|uuidv7|random|clock_timestamp|timeofday|nextval|newid|newsequentialid|uuid)\b| (?:BIG|SMALL)?SERIAL\b| IDENTITY\b|\bSTORED\b)/i,
        call: /\badd_column\b|\.add_column\(|\baddColumns?\(/,
        callNeeds: /gen_random_uuid|uuid_generate|uuidv7|clock_timestamp|nextval\(/,
        example: {
            fires: 'ALTER TABLE orders ADD COLUMN token uuid DEFAULT gen_random_uuid();',
            silent: 'ALTER TABLE orders ADD COLUMN token uuid;\nALTER TABLE orders ALTER COLUMN token SET DEFAULT gen_random_uuid();',
        },
    },
    {
        id: 'database/replace-routine',
        severity: 'medium',
        problem: 'The running version calls the new body of the routine, view or trigger at once.',
        fix: 'Create it under a new name, or keep signature and result as they are; put the old body into the way back.',
        rollback: { ...BREAKS_OLD, reversible: false },
        sql: /^CREATE OR (?:REPLACE|ALTER) (?:\S+ ){0,4}?(?:FUNCTION|PROCEDURE|PROC|VIEW|TRIGGER)\b|^ALTER (?:PROCEDURE|PROC|VIEW)\b|^ALTER FUNCTION \S+ .*\bAS\b/i,
        call: /\b(?:replace|update)_(?:view|function)\b/,
        example: {
            fires: 'CREATE OR REPLACE FUNCTION f() RETURNS int AS $$ SELECT 2 $$ LANGUAGE sql;',
            silent: 'CREATE FUNCTION f_v2() RETURNS int AS $$ SELECT 2 $$ LANGUAGE sql;',
        },
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/database/rules-destructive.js

/** What destroys or overwrites data or definitions. */
const DESTRUCTIVE_RULES = [
    {
        id: 'database/drop-table',
        severity: 'critical',
        problem: 'Dropping a table deletes its rows, and every running version that still uses the table fails.',
        fix: 'Release code that no longer uses the table, keep a backup, and drop it in a later deployment.',
        rollback: DESTROYS,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^DROP TABLE\b/i,
        sqlUnless: /^DROP TABLE (?:IF EXISTS )?(?:#|pg_temp\.|tempdb)/i,
        call: /\bdrop_table\b|\bDeleteModel\(|\.DropTable\(|\.dropTable(?:IfExists)?\(|\bdrop(?:_if_exists)?[ (]+table\(|<dropTable\b/,
        example: { fires: 'DROP TABLE IF EXISTS orders;', silent: 'CREATE TABLE tmp (id int);\nDROP TABLE tmp;' },
    },
    {
        id: 'database/drop-column',
        severity: 'critical',
        problem: 'Dropping a column deletes its values, and every running version that still reads the column fails.',
        fix: 'Release code that ignores the column first, then drop it in a later deployment.',
        rollback: DESTROYS,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .*? DROP (?:COLUMN (?:IF EXISTS )?)?(?!(?:CONSTRAINT|INDEX|PRIMARY|FOREIGN|KEY|DEFAULT|NOT|CHECK|PARTITION|EXPRESSION|IDENTITY|SYSTEM|PERIOD|COLUMN)\b)\S/i,
        sqlUnless: /\bALTER (?:COLUMN )?\S+ DROP\b/i,
        call: /\bremove_columns?\b|\bt\.remove\b|\bremove_(?:reference|belongs_to|timestamps)\b|\.drop_column\(|\bRemoveField\(|\.DropColumn\(|\.dropColumns?\(|\bremoveColumn\(|^\s*remove(?:_if_exists)?[ (]+:|<dropColumn\b/,
        example: {
            fires: 'ALTER TABLE orders DROP COLUMN note;',
            silent: "-- ALTER TABLE orders DROP COLUMN note;\nINSERT INTO log VALUES ('ALTER TABLE a DROP COLUMN b');",
        },
    },
    {
        id: 'database/drop-schema',
        severity: 'critical',
        problem: 'Dropping a schema or a database deletes everything in it.',
        fix: 'Move what is still used, keep a backup, and drop it by hand after the deployment has proved itself.',
        rollback: DESTROYS,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^DROP (?:SCHEMA|DATABASE)\b/i,
        call: /\bdrop_schema\b|\.DropSchema\(|\.dropSchema(?:IfExists)?\(/,
        example: { fires: 'DROP SCHEMA billing CASCADE;', silent: 'CREATE SCHEMA billing;' },
    },
    {
        id: 'database/truncate',
        severity: 'critical',
        problem: 'TRUNCATE deletes every row at once, under a lock that blocks readers; with CASCADE also those of other tables.',
        fix: 'Delete in small batches after the deployment, and keep a copy of the rows until it has proved itself.',
        rollback: { ...DESTROYS, old_version_works: true },
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^TRUNCATE\b/i,
        call: /\btruncate(?:_tables)?[ (]+[:"']|\.truncate\(\)/,
        example: { fires: 'TRUNCATE orders CASCADE;', silent: "SELECT date_trunc('day', created) FROM orders;" },
    },
    {
        id: 'database/delete-without-where',
        severity: 'critical',
        problem: 'DELETE without WHERE removes every row and holds its locks until the transaction ends.',
        fix: 'Name the rows in a WHERE clause, and delete them in batches outside the migration.',
        rollback: OVERWRITES,
        lockLevel: 'ROW EXCLUSIVE and row locks',
        sql: /^(?:WITH .* )?DELETE (?:FROM )?(?!.* (?:WHERE|JOIN|USING) )/i,
        call: /\.objects\.all\(\)\.delete\(\)|\b[A-Z]\w*\.(?:delete_all|destroy_all)\b/,
        example: { fires: 'DELETE FROM sessions;', silent: 'DELETE FROM sessions WHERE expired;' },
    },
    {
        id: 'database/update-without-where',
        severity: 'high',
        problem: 'UPDATE without WHERE rewrites every row; the old values are gone and writers wait until the transaction ends.',
        fix: 'Write to a new column and backfill it in batches outside the migration; keep the old one until the next release.',
        rollback: OVERWRITES,
        lockLevel: 'ROW EXCLUSIVE and row locks',
        sql: /^(?:WITH .* )?UPDATE (?!STATISTICS).* SET (?!.* (?:WHERE|JOIN) )/i,
        call: /\b[A-Z]\w*\.(?:all\.)?update_all\b|\.objects\.(?:all\(\)\.)?update\(/,
        example: {
            fires: "UPDATE orders SET state = 'new';",
            silent: "UPDATE orders SET state = 'new' WHERE state IS NULL;",
        },
    },
    {
        id: 'database/data-change',
        severity: 'medium',
        problem: 'A data change inside a schema migration holds row locks until the migration ends, and its old values are not kept.',
        fix: 'Move it into a batch job of its own, and copy the old values first if a rollback must restore them.',
        rollback: OVERWRITES,
        lockLevel: 'ROW EXCLUSIVE and row locks',
        sql: /^(?:WITH .* )?(?:UPDATE (?!STATISTICS).* SET .* (?:WHERE|JOIN) |DELETE .* (?:WHERE|JOIN|USING) |MERGE )/i,
        call: /\.where\b.*\.(?:update_all|delete_all|destroy_all)\b|\bRunPython\(|\.(?:find_each|in_batches)\b|\.UpdateData\(|\.DeleteData\(|\bbulkUpdate\(|\bbulkDelete\(/,
        example: {
            fires: "UPDATE orders SET state = 'new' WHERE state IS NULL;",
            silent: 'INSERT INTO states VALUES (1);',
        },
    },
    {
        id: 'database/drop-constraint',
        severity: 'medium',
        problem: 'Without the constraint wrong rows can be written, and then adding it back on a rollback fails.',
        fix: 'Keep the constraint until the release after the one that no longer needs it.',
        rollback: { ...UNDONE, reversible: false },
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .*? DROP (?:CONSTRAINT|FOREIGN KEY|PRIMARY KEY|CHECK)\b/i,
        call: /\bremove_(?:foreign_key|check_constraint|unique_constraint)\b|\.drop_constraint\(|\bRemoveConstraint\(|\.Drop(?:ForeignKey|PrimaryKey|UniqueConstraint|CheckConstraint)\(|\bremoveConstraint\(|\.drop(?:Foreign|Primary|Unique|Constraint)\w*\(|<drop(?:ForeignKey|PrimaryKey|Unique)\w*\b/,
        example: {
            fires: 'ALTER TABLE orders DROP CONSTRAINT orders_user_fk;',
            silent: 'ALTER TABLE orders VALIDATE CONSTRAINT orders_user_fk;',
        },
    },
    {
        id: 'database/drop-object',
        severity: 'high',
        problem: 'The running version may still use the view, routine, trigger, type or sequence that is dropped.',
        fix: 'Release code that no longer uses it, then drop it in a later deployment; keep its definition in the down migration.',
        rollback: { ...BREAKS_OLD, reversible: false },
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^DROP (?:MATERIALIZED VIEW|VIEW|FUNCTION|PROCEDURE|PROC|TRIGGER|TYPE|SEQUENCE|EXTENSION|AGGREGATE)\b/i,
        call: /\bdrop_(?:view|function|trigger|enum|materialized_view)\b|\.drop(?:View|Function|Trigger|Type|Sequence)\w*\(|\.DropSequence\(|<dropView\b/,
        example: {
            fires: 'DROP VIEW order_totals;',
            silent: 'DROP VIEW IF EXISTS order_totals;\nCREATE VIEW order_totals AS SELECT 1;',
        },
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/database/rules-locks.js

// Lock levels are PostgreSQL's, of version 12 and later.
/** What blocks readers or writers of a table that is in use. */
const LOCK_RULES = [
    {
        id: 'database/create-index-blocking',
        severity: 'high',
        problem: 'Building the index blocks every write to the table until it is done.',
        fix: 'Build it with CREATE INDEX CONCURRENTLY (SQL Server: ONLINE = ON) in a migration of its own, outside a transaction.',
        rollback: UNDONE,
        lockLevel: 'SHARE',
        harmlessInMysql: true,
        sql: /^CREATE (?:UNIQUE )?(?:NONCLUSTERED |CLUSTERED )?INDEX\b/i,
        sqlUnless: /\bCONCURRENTLY\b|\bONLINE = ON\b/i,
        call: /\badd_index\b|\badd_(?:reference|belongs_to)\b|\.create_index\(|\bmigrations\.AddIndex\(|\.CreateIndex\(|\baddIndex\(|\.createIndex\(|\bcreate(?:_if_not_exists)?[ (]+(?:unique_)?index\(|<createIndex\b/,
        callUnless: /\bconcurrently\b["']?\s*(?:[:=]>?\s*[Tt]rue)|:concurrently\b|\bpostgresql_concurrently\s*=\s*True|\bindex: false\b/i,
        example: {
            fires: 'CREATE INDEX orders_user ON orders (user_id);',
            silent: 'CREATE INDEX CONCURRENTLY orders_user ON orders (user_id);',
        },
    },
    {
        id: 'database/drop-index-blocking',
        severity: 'medium',
        problem: 'Dropping or rebuilding the index blocks reads and writes of its table, and queries that relied on it turn slow.',
        fix: 'Use DROP INDEX CONCURRENTLY or REINDEX CONCURRENTLY, after checking that no query uses the index.',
        rollback: UNDONE,
        lockLevel: 'ACCESS EXCLUSIVE',
        harmlessInMysql: true,
        sql: /^(?:DROP INDEX|REINDEX)\b/i,
        sqlUnless: /\bCONCURRENTLY\b/i,
        call: /\bremove_index\b|\.drop_index\(|\bmigrations\.RemoveIndex\(|\.DropIndex\(|\bremoveIndex\(|\.dropIndex\(|\bdrop(?:_if_exists)?[ (]+(?:unique_)?index\(|<dropIndex\b/,
        callUnless: /\bconcurrently\b["']?\s*(?:[:=]>?\s*[Tt]rue)|:concurrently\b|\bpostgresql_concurrently\s*=\s*True/i,
        example: { fires: 'DROP INDEX orders_user;', silent: 'DROP INDEX CONCURRENTLY orders_user;' },
    },
    {
        id: 'database/add-foreign-key-validated',
        severity: 'high',
        problem: 'Adding the foreign key reads the whole table and blocks writes to both tables meanwhile.',
        fix: 'Add it NOT VALID, then VALIDATE CONSTRAINT in a migration of its own.',
        rollback: UNDONE,
        lockLevel: 'SHARE ROW EXCLUSIVE on both tables',
        sql: /^ALTER TABLE .*? ADD (?:CONSTRAINT \S+ )?FOREIGN KEY\b|^ALTER TABLE .*? ADD (?:COLUMN )?(?!CONSTRAINT\b)\S.* REFERENCES\b/i,
        sqlUnless: /\bNOT VALID\b|\bNOCHECK\b/i,
        call: /\badd_foreign_key\b|\badd_(?:reference|belongs_to)\b(?=.*\bforeign_key: *(?:true|\{))|\.create_foreign_key\(|\.AddForeignKey\(|\baddForeignKey\(|\.createForeignKey\(|<addForeignKeyConstraint\b/,
        callUnless: /\bvalidate: false\b|\bpostgresql_not_valid\s*=\s*True/,
        example: {
            fires: 'ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id);',
            silent: 'ALTER TABLE orders ADD CONSTRAINT fk FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;',
        },
    },
    {
        id: 'database/add-check-validated',
        severity: 'high',
        problem: 'Adding the check reads the whole table under a lock that blocks everyone, and fails if a row breaks it.',
        fix: 'Add it NOT VALID, then VALIDATE CONSTRAINT in a migration of its own.',
        rollback: UNDONE,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .*? ADD (?:CONSTRAINT \S+ )?CHECK\b/i,
        sqlUnless: /\bNOT VALID\b|\bNOCHECK\b/i,
        call: /\badd_check_constraint\b|\.create_check_constraint\(|\.AddCheckConstraint\(|\bAddConstraint\((?=[^\n]{0,400}\bCheckConstraint\b)|^\s*create[ (]+constraint\(/,
        callUnless: /\bvalidate: false\b|\bpostgresql_not_valid\s*=\s*True/,
        example: {
            fires: 'ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0);',
            silent: 'ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;',
        },
    },
    {
        id: 'database/add-unique-validated',
        severity: 'high',
        problem: 'The constraint builds its index while it blocks the table, and fails on the first duplicate.',
        fix: 'Build the unique index CONCURRENTLY, then ADD CONSTRAINT … USING INDEX.',
        rollback: UNDONE,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .*? ADD (?:CONSTRAINT \S+ )?(?:UNIQUE|PRIMARY KEY|EXCLUDE)\b|^ALTER TABLE .*? ADD (?:COLUMN )?(?!CONSTRAINT\b)\S+ .* (?:UNIQUE|PRIMARY KEY)\b/i,
        sqlUnless: /\bUSING INDEX\b/i,
        call: /\badd_unique_constraint\b|\.create_(?:unique_constraint|primary_key)\(|\.Add(?:UniqueConstraint|PrimaryKey)\(|\bAlterUniqueTogether\(|\bAddConstraint\((?=[^\n]{0,400}\bUniqueConstraint\b)|<addUniqueConstraint\b|<addPrimaryKey\b/,
        callUnless: /\busing_index:/,
        example: {
            fires: 'ALTER TABLE users ADD CONSTRAINT users_email UNIQUE (email);',
            silent: 'ALTER TABLE users ADD CONSTRAINT users_email UNIQUE USING INDEX users_email_idx;',
        },
    },
    {
        id: 'database/partition-blocking',
        severity: 'high',
        problem: 'Attaching a partition reads it, and detaching one blocks the whole partitioned table.',
        fix: 'Add a matching CHECK before ATTACH, and use DETACH PARTITION … CONCURRENTLY.',
        rollback: UNDONE,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^ALTER TABLE .*? (?:DETACH|ATTACH) PARTITION\b/i,
        sqlUnless: /\bCONCURRENTLY\b/i,
        example: {
            fires: 'ALTER TABLE events DETACH PARTITION events_2020;',
            silent: 'ALTER TABLE events DETACH PARTITION events_2020 CONCURRENTLY;',
        },
    },
    {
        id: 'database/table-rewrite',
        severity: 'high',
        problem: 'The command rewrites the table and blocks everyone until it is done.',
        fix: 'Use REFRESH … CONCURRENTLY for a view and pg_repack or an online schema change tool for a table.',
        rollback: UNDONE,
        lockLevel: 'ACCESS EXCLUSIVE',
        sql: /^VACUUM (?:\( )?FULL\b|^CLUSTER\b|^REFRESH MATERIALIZED VIEW\b|^ALTER TABLE .*? SET (?:UNLOGGED|LOGGED|TABLESPACE|ACCESS METHOD)\b|\bCONVERT TO CHARACTER SET\b|\bALGORITHM = ?COPY\b|\bLOCK = ?(?:SHARED|EXCLUSIVE)\b/i,
        sqlUnless: /\bCONCURRENTLY\b/i,
        call: /\brefresh_materialized_view\b/,
        callUnless: /\bconcurrently: true\b/,
        example: {
            fires: 'REFRESH MATERIALIZED VIEW totals;',
            silent: 'REFRESH MATERIALIZED VIEW CONCURRENTLY totals;',
        },
    },
    {
        id: 'database/explicit-lock',
        severity: 'high',
        problem: 'The migration locks a whole table by itself; everyone who needs it waits behind the lock.',
        fix: 'Set a short lock_timeout and retry, or do the work without locking the table.',
        rollback: UNDONE,
        sql: /^LOCK (?:TABLE|TABLES)\b/i,
        example: { fires: 'LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;', silent: "SET lock_timeout = '2s';" },
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/database/schema-rules.js



/** What a migration may do that is dangerous. */
const SCHEMA_RULES = [...DESTRUCTIVE_RULES, ...COMPATIBILITY_RULES, ...LOCK_RULES];

;// CONCATENATED MODULE: ./build/core/analyzers/database/sql-tokens.js
const sql_tokens_NAME = String.raw `(?:"[^"\n]{0,200}"|\x60[^\x60\n]{0,200}\x60|\[[^\]\n]{1,200}\]|[A-Za-z_@#][\w$@#]*)`;
const sql_tokens_TOKEN = new RegExp(String.raw `--[^\n]*|'(?:[^']|'')*'|${sql_tokens_NAME}(?:\.${sql_tokens_NAME})*|\d[\w.]*|::|[<>=!]+|[^\S\n]+|[\s\S]`, 'y');
const DOLLAR = /\$\w{0,60}\$/y;
/** Unclosed comments and dollar quotes that are looked for to the end of the text before they count as text. */
const UNCLOSED_LIMIT = 20;
const skipTo = (text, close, from, cursor) => {
    const end = cursor.unclosed < UNCLOSED_LIMIT ? text.indexOf(close, from) : -1;
    if (end === -1)
        cursor.unclosed += 1;
    return end;
};
const piece = (text, cursor) => {
    const { at } = cursor;
    if (text.startsWith('/*', at)) {
        const end = skipTo(text, '*/', at + 2, cursor);
        if (end !== -1)
            return text.slice(at, end + 2);
    }
    DOLLAR.lastIndex = at;
    const quote = text[at] === '$' ? DOLLAR.exec(text)?.[0] : undefined;
    const end = quote === undefined ? -1 : skipTo(text, quote, at + quote.length, cursor);
    if (quote !== undefined && end !== -1)
        return text.slice(at, end + quote.length);
    sql_tokens_TOKEN.lastIndex = at;
    return sql_tokens_TOKEN.exec(text)?.[0] ?? '';
};
const BATCH = { text: ';', line: 0, added: false };
/** Splits SQL of any dialect into tokens; never fails, and takes time in proportion to the text. */
const tokenize = (lines) => {
    const text = lines.map((line) => (/^\s*GO\s*;?\s*$/i.test(line.text) ? '\u0001' : line.text)).join('\n');
    const tokens = [];
    const cursor = { at: 0, unclosed: 0 };
    for (let index = 0; cursor.at < text.length;) {
        const part = piece(text, cursor);
        const { line = 0 } = lines[index] ?? {};
        const height = part.split('\n').length;
        const added = lines.slice(index, index + height).some((one) => one.added);
        cursor.at += Math.max(part.length, 1);
        index += height - 1;
        if (part === '\u0001')
            tokens.push(BATCH, { ...BATCH, text: 'GO' });
        else if (/^\$\w*\$/.test(part))
            tokens.push({ text: part, line, added });
        else if (!/^(?:\s|--|\/\*)/.test(part))
            tokens.push({ text: part.startsWith("'") ? "''" : part, line, added });
    }
    return tokens;
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/statements.js

const words = (tokens, count) => tokens
    .slice(0, count)
    .map(({ text }) => text)
    .join(' ');
const BOUNDARY = /^(?:ALTER TABLE|ALTER TYPE|CREATE (?:OR|TABLE|INDEX|UNIQUE|PROCEDURE|PROC|FUNCTION|VIEW|TRIGGER|NONCLUSTERED)|DROP (?:TABLE|INDEX|VIEW|PROCEDURE|FUNCTION|TRIGGER|SCHEMA|DATABASE)|TRUNCATE TABLE|DELETE FROM|INSERT INTO|UPDATE \S+ SET|EXEC\b|EXECUTE\b|IF EXISTS \(|IF (?!EXISTS\b)\S+|BEGIN\b|DECLARE\b|PRINT\b)/i;
const ROUTINE = /^(?:CREATE|ALTER)(?: OR (?:REPLACE|ALTER))?(?: DEFINER \S+ \S+)? (?:PROCEDURE|PROC|FUNCTION|TRIGGER)\b/i;
const LEAD = /^(?:BEGIN|THEN|ELSE|END|;)$/i;
const emptyDraft = () => ({ tokens: [], depth: 0, routine: false, dollar: false });
const extend = (draft, token) => {
    if (draft.tokens.length === 0 && LEAD.test(token.text))
        return;
    draft.tokens.push(token);
    if (token.text === '(')
        draft.depth += 1;
    if (token.text === ')')
        draft.depth -= 1;
    if (token.text.startsWith('$'))
        draft.dollar = true;
    if (draft.tokens.length <= 8)
        draft.routine = ROUTINE.test(words(draft.tokens, 8));
};
/** Whether a statement ends before the token at a position. */
const endsBefore = (tokens, at, draft) => {
    const token = tokens[at];
    if (token === undefined || token.text === 'GO')
        return true;
    const isBody = draft.routine && !draft.dollar;
    if (isBody)
        return tokens[at - 1]?.text === ';' && /^END$/i.test(tokens[at - 2]?.text ?? '');
    if (token.text === ';')
        return true;
    const startsLine = token.line !== tokens[at - 1]?.line;
    return draft.depth === 0 && startsLine && BOUNDARY.test(words(tokens.slice(at, at + 3), 3));
};
const split = (tokens) => {
    const statements = [];
    let draft = emptyDraft();
    for (const [at, token] of tokens.entries()) {
        if (endsBefore(tokens, at, draft)) {
            statements.push(draft.tokens);
            draft = emptyDraft();
        }
        if (token.text !== 'GO' && (draft.routine || token.text !== ';'))
            extend(draft, token);
    }
    return [...statements, draft.tokens].filter(({ length }) => length > 0);
};
const statements_VERB = /^(?:ADD|DROP|ALTER|MODIFY|CHANGE|RENAME|SET|RESET|ENABLE|DISABLE|VALIDATE|ATTACH|DETACH|OWNER|INHERIT|NO|REPLICA|CLUSTER|FORCE|CONVERT|ORDER|WITH|ALGORITHM|LOCK|ENGINE|SWITCH|CHECK|NOCHECK|COMMENT|AUTO_INCREMENT)$/i;
const statementOf = (tokens) => {
    const first = tokens[0];
    if (first === undefined || !tokens.some(({ added }) => added))
        return [];
    return [{ text: words(tokens, tokens.length), line: (tokens.find(({ added }) => added) ?? first).line }];
};
const topLevelCommas = (tokens) => {
    const parts = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (token.text === '(')
            depth += 1;
        if (token.text === ')')
            depth -= 1;
        if (token.text === ',' && depth === 0)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts;
};
/** Each action of an `ALTER TABLE` as a statement of its own, with the verb it shares with the one before. */
const actionsOf = (tokens) => {
    const verbAt = tokens.findIndex(({ text }, index) => index > 2 && statements_VERB.test(text));
    if (verbAt === -1)
        return statementOf(tokens);
    const head = words(tokens, verbAt);
    let verb = '';
    return topLevelCommas(tokens.slice(verbAt)).flatMap((action) => {
        const first = action[0];
        if (first === undefined)
            return [];
        const own = statements_VERB.test(first.text);
        if (own)
            verb = first.text;
        return statementOf(action).map(({ text, line }) => ({ line, text: `${head} ${own ? '' : `${verb} `}${text}` }));
    });
};
const isAlterTable = (tokens) => /^ALTER TABLE\b/i.test(words(tokens, 2));
/** A guard (`IF … BEGIN`) stands before the statement that it protects. */
const withoutGuard = (tokens) => {
    if (!/^IF$/i.test(tokens[0]?.text ?? ''))
        return tokens;
    const at = tokens.findIndex(({ line }, index) => index > 0 && line !== tokens[index - 1]?.line && BOUNDARY.test(words(tokens.slice(index), 3)));
    const inline = tokens.findIndex((_, index) => index > 0 && /^(?:ALTER|DROP|CREATE) (?:TABLE|INDEX)/i.test(words(tokens.slice(index, index + 2), 2)));
    const start = at === -1 ? inline : at;
    return start === -1 ? tokens : tokens.slice(start);
};
const bodyLines = (token) => token.text
    .replace(/^\$\w*\$|\$\w*\$$/g, '')
    .split('\n')
    .map((text, index) => ({ text, line: token.line + index, added: token.added }));
/** The end of the guard that stood before a statement, or of the routine that it is. */
const withoutEnd = (tokens) => {
    const isLoose = ({ text }) => text === ';' || (/^END$/i.test(text) && !tokens.some((token) => /^(?:CASE|BEGIN)$/i.test(token.text)));
    return tokens.slice(0, tokens.findLastIndex((token) => !isLoose(token)) + 1);
};
const expand = (tokens) => {
    const body = tokens.find(({ text }) => text.startsWith('$'));
    if (body !== undefined && /^DO$/i.test(tokens[0]?.text ?? ''))
        return sqlStatements(bodyLines(body));
    const masked = tokens.map((token) => (token.text.startsWith('$') ? { ...token, text: '$$' } : token));
    const bare = withoutEnd(withoutGuard(masked));
    return isAlterTable(bare) ? actionsOf(bare) : statementOf(bare);
};
/** The statements of consecutive lines that a change adds or alters, each with the first line that it adds. */
function sqlStatements(lines) {
    return split(tokenize(lines)).flatMap(expand);
}

;// CONCATENATED MODULE: ./build/core/analyzers/migrations/migration-calls.js
/** Longest call that is read, lines and characters. */
const CALL_LINES = 40;
const CALL_LENGTH = 4_000;
const balance = (text) => (text.match(/[([{]/g)?.length ?? 0) - (text.match(/[)\]}]/g)?.length ?? 0);
/** A call without brackets goes on after a comma at the end of its line. */
const goesOn = (text, open) => open > 0 || (text.endsWith(',') && !text.includes('('));
const callText = (lines, index, from) => {
    let text = (lines[index]?.code ?? '').slice(from).trimEnd();
    let open = balance(text);
    for (let next = index + 1; next < index + CALL_LINES && text.length < CALL_LENGTH && goesOn(text, open); next += 1) {
        const line = lines[next];
        if (line === undefined)
            break;
        text += ` ${line.code.trim()}`;
        open += balance(line.code);
    }
    return text;
};
/** The calls on added lines whose beginning fits a pattern; what the pattern looks ahead for may stand on later lines. */
const callsOf = (lines, head) => lines.flatMap((line, index) => {
    if (!line.changed)
        return [];
    const { code } = line;
    const text = head.test(code) ? code : goesOn(code.trimEnd(), balance(code)) ? callText(lines, index, 0) : '';
    const at = text.search(head);
    return at === -1 || at >= code.length ? [] : [{ text: callText(lines, index, at), line }];
});
const STRING = /"""([\s\S]*?)"""|'''([\s\S]*?)'''|`([^`]*)`|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|<<[-~]?["']?(\w+)["']?[^\n]*\n([\s\S]*?)\n\s*\6\b/g;
const LOOKS_LIKE_SQL = /^[\s(;]*(?:--[^\n]*\n\s*)*(?:ALTER|CREATE|DROP|TRUNCATE|DELETE\s+FROM|UPDATE\s+\S+|INSERT\s+INTO|DO\s+\$|REINDEX|VACUUM|LOCK\s+TABLE|REFRESH|RENAME\s+TABLE|WITH\s+\w+\s+AS|EXEC)\s/i;
const literalsOf = (code) => [...code.matchAll(STRING)].map((match) => {
    const text = match[7] ?? match.slice(1, 6).find((part) => part !== undefined) ?? '';
    return { text, at: match.index + Math.max(match[0].indexOf(text), 0), end: match.index + match[0].length };
});
/** The second text of `RunSQL(up, down)` and `execute(up, down)`, and what is named so, runs only on the way back. */
const isReverse = (code, literals, index) => {
    const before = literals[index - 1];
    const gap = code.slice(before?.end ?? 0, literals[index]?.at ?? 0);
    if (/\breverse_sql\s*=/.test(gap))
        return true;
    if (before === undefined || !/^\s*,\s*[rf]?["'`]{1,3}$/.test(gap))
        return false;
    return /\b(?:RunSQL|execute)\s*\(\s*[rf]?["'`]{1,3}$/.test(code.slice(Math.max(before.at - 40, 0), before.at));
};
/** The SQL in the strings of a migration that is written in code. */
const embeddedSql = (lines) => {
    const code = lines.map((line) => line.code).join('\n');
    const literals = literalsOf(code);
    let [first, counted] = [0, 0];
    return literals
        .filter(({ text }, index) => LOOKS_LIKE_SQL.test(text) && !isReverse(code, literals, index))
        .map(({ text, at }) => {
        first += code.slice(counted, at).split('\n').length - 1;
        counted = at;
        const begin = first;
        return text.split('\n').map((part, offset) => {
            const line = lines[begin + offset];
            return { text: part, line: line?.line ?? 1, added: line?.changed ?? false };
        });
    });
};

// EXTERNAL MODULE: ./build/core/analyzers/migrations/migration-down.js
var migration_down = __webpack_require__(603);
;// CONCATENATED MODULE: ./build/core/analyzers/database/schema.js





const CREATED_BY_CALL = /(?:create_table|createTable(?:IfNotExists)?|CreateTable|CreateModel|create table|create_if_not_exists table)\b[^"'`:]{0,40}(?:name\s*[:=]\s*)?["'`:](\w+)|<createTable[^>]*tableName="(\w+)"/gi;
const CREATED_BY_SQL = /^CREATE (?:OR (?:REPLACE|ALTER) )?(?:GLOBAL |LOCAL |TEMP |TEMPORARY |UNLOGGED |MATERIALIZED )*(?:TABLE|VIEW|FUNCTION|PROCEDURE|PROC|TRIGGER|TYPE|SEQUENCE|AGGREGATE) (?:IF NOT EXISTS )?(\S+)/i;
const SUBJECT = /^(?:ALTER TABLE|TRUNCATE(?: TABLE)?|DROP (?:MATERIALIZED )?\w+|UPDATE|DELETE FROM|REFRESH MATERIALIZED VIEW|RENAME TABLE|LOCK TABLE)\s(?:IF EXISTS |ONLY |CONCURRENTLY )*(\S+)|\bON (?:ONLY )?(\S+)/i;
/** The last part of a name, without its quotes, in lower case. */
const plainName = (name) => name
    .slice(name.lastIndexOf('.') + 1)
    .replace(/["'`[\]();]/g, '')
    .toLowerCase();
const createdBy = (statements, lines) => {
    const bySql = statements.map(({ text }) => CREATED_BY_SQL.exec(text)?.[1] ?? '');
    const code = lines.map((line) => line.code).join('\n');
    const byCall = [...code.matchAll(CREATED_BY_CALL)].map((match) => match[1] ?? match[2]);
    return new Set([...bySql, ...byCall].map((name) => plainName(name ?? '')).filter((name) => name !== ''));
};
const namesIn = (call) => {
    const table = /\b(?:table|tableName|model_name|principalTable)\s*[:=]\s*["']([\w.]+)/.exec(call)?.[1];
    if (table !== undefined)
        return [table];
    return [...call.matchAll(/["'`:]([A-Za-z_][\w.]*)/g)].slice(0, 3).map((match) => match[1] ?? '');
};
const byHunk = (lines) => [
    ...Map.groupBy(lines, ({ hunk }) => hunk).values(),
];
const toSql = (lines) => lines.map(({ raw, line, changed }) => ({ text: raw, line, added: changed }));
const IS_SQL = /\.(?:sql|ddl|pgsql|tsql)$/i;
const statementsOf = (path, hunks) => hunks.flatMap((hunk) => (IS_SQL.test(path) ? [toSql(hunk)] : embeddedSql(hunk)).flatMap(sqlStatements));
const isMysql = (statements) => statements.some(({ text }) => /`\w+`|\bENGINE = InnoDB\b|\bAUTO_INCREMENT\b/i.test(text));
const statementHits = (rule, statements, created, lineOf) => statements.flatMap(({ text, line }) => {
    if (rule.sql?.test(text) !== true || rule.sqlUnless?.test(text) === true)
        return [];
    const subject = SUBJECT.exec(text);
    if (created.has(plainName(subject?.[1] ?? subject?.[2] ?? '')))
        return [];
    const place = lineOf.get(line);
    return place === undefined ? [] : [hitAt(rule, place)];
});
const callHits = (rule, lines, created) => rule.call === undefined
    ? []
    : callsOf(lines, rule.call)
        .filter(({ text }) => rule.callNeeds?.test(text) !== false && rule.callUnless?.test(text) !== true)
        .filter(({ text }) => !namesIn(text).some((name) => created.has(plainName(name))))
        .map(({ line }) => hitAt(rule, line));
const schema_read = (path, lines) => {
    const hunks = byHunk(lines);
    const statements = statementsOf(path, hunks);
    const lineOf = new Map(lines.map((line) => [line.line, line]));
    return { hunks, statements, created: createdBy(statements, lines), lineOf };
};
/** What a migration does that is dangerous. What runs only on the way back is not read, nor what is done to tables it creates. */
const schema_schemaHits = (file, evidence) => {
    const { hunks, statements, created, lineOf } = schema_read(file.path, (0,migration_down/* withoutDown */.d)(linesAfter(file), evidence));
    const rules = isMysql(statements) ? SCHEMA_RULES.filter((rule) => rule.harmlessInMysql !== true) : SCHEMA_RULES;
    return rules.flatMap((rule) => [
        ...statementHits(rule, statements, created, lineOf),
        ...(IS_SQL.test(file.path) ? [] : hunks.flatMap((hunk) => callHits(rule, hunk, created))),
    ]);
};
/** What a SQL file outside the migrations does to tables; its queries and new objects are no migration. */
const scriptHits = (file) => {
    const { statements, created, lineOf } = schema_read(file.path, linesAfter(file));
    const changes = statements.filter(({ text }) => /^(?:ALTER TABLE|DROP|TRUNCATE)\b/i.test(text));
    return SCHEMA_RULES.flatMap((rule) => statementHits(rule, changes, created, lineOf));
};
const WRITES = /\b(?:INSERT|UPDATE|DELETE|MERGE|REPLACE INTO|FOR (?:NO KEY )?UPDATE|FOR SHARE|LOCK)\b/i;
/** Whether a file of named queries changes in a statement that writes or locks; readers do not count. */
const changesWriters = (file) => schema_read(file.path, [...linesAfter(file), ...linesBefore(file)]).statements.some(({ text }) => WRITES.test(text));

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/rules-transactions.js

const PATH = 'migrations/0042_orders.up.sql';
/** A strong lock is asked for without a limit on the wait. */
const NO_LOCK_TIMEOUT = {
    id: 'database/no-lock-timeout',
    severity: 'low',
    problem: 'Without lock_timeout the statement waits for its lock as long as it takes, and every query on the table queues behind it.',
    fix: "Put SET lock_timeout = '2s' before it, and run the migration again when it gives up.",
    rollback: UNDONE,
    lockLevel: 'ACCESS EXCLUSIVE',
    example: {
        wholeFile: true,
        path: PATH,
        fires: '+ALTER TABLE orders ADD COLUMN note text;',
        silent: "+SET lock_timeout = '2s';\n+ALTER TABLE orders ADD COLUMN note text;",
    },
};
/** A transaction begins inside another, or ends where none is open. */
const NESTED_TRANSACTION = {
    id: 'database/nested-transaction',
    severity: 'medium',
    problem: 'A transaction is already open: BEGIN does nothing, and the COMMIT ends the outer one halfway.',
    fix: 'Leave BEGIN and COMMIT to the migration tool, or turn its transaction off.',
    rollback: UNDONE,
    example: {
        wholeFile: true,
        path: PATH,
        fires: '+BEGIN;\n+BEGIN;\n+SELECT 1;\n+COMMIT;',
        silent: '+BEGIN;\n+SELECT 1;\n+COMMIT;',
    },
};
/** A transaction is begun and never ended. */
const UNCOMMITTED = {
    id: 'database/uncommitted-transaction',
    severity: 'high',
    problem: 'The transaction that begins here is never committed: everything after it is rolled back in silence.',
    fix: 'End the script with COMMIT.',
    rollback: UNDONE,
    example: {
        wholeFile: true,
        path: PATH,
        fires: '+BEGIN;\n+CREATE TABLE notes (id int);',
        silent: '+BEGIN;\n+CREATE TABLE notes (id int);\n+COMMIT;',
    },
};
/** Several tables are locked until one transaction ends. */
const MANY_LOCKS = {
    id: 'database/several-locks-in-transaction',
    severity: 'medium',
    problem: 'One transaction takes strong locks on several tables and holds all of them until it ends; it can also deadlock with the running version.',
    fix: 'Change one table per transaction, each in a migration of its own.',
    rollback: UNDONE,
    lockLevel: 'ACCESS EXCLUSIVE',
    example: {
        wholeFile: true,
        path: PATH,
        fires: '+BEGIN;\n+ALTER TABLE orders ADD COLUMN a int;\n+ALTER TABLE users ADD COLUMN b int;\n+COMMIT;',
        silent: '+ALTER TABLE orders ADD COLUMN a int;\n+ALTER TABLE users ADD COLUMN b int;',
    },
};
/** Rows are changed while the lock of a schema change is held. */
const BACKFILL_UNDER_LOCK = {
    id: 'database/backfill-under-lock',
    severity: 'high',
    problem: 'Rows are changed in the transaction that altered the schema: its lock keeps everyone out until the last row is written.',
    fix: 'Commit the schema change first, then change the rows in batches.',
    rollback: UNDONE,
    lockLevel: 'ACCESS EXCLUSIVE',
    example: {
        wholeFile: true,
        path: PATH,
        fires: '+BEGIN;\n+ALTER TABLE orders ADD COLUMN a int;\n+UPDATE orders SET a = 1 WHERE a IS NULL;\n+COMMIT;',
        silent: '+ALTER TABLE orders ADD COLUMN a int;\n+UPDATE orders SET a = 1 WHERE a IS NULL;',
    },
};
/** A statement that PostgreSQL refuses. */
const SYNTAX_ERROR = {
    id: 'database/sql-syntax-error',
    severity: 'high',
    problem: 'PostgreSQL cannot parse the statement: the migration stops here.',
    fix: 'Mend the statement, and run the migration against a copy of the database.',
    rollback: UNDONE,
    example: {
        wholeFile: true,
        path: 'migrations/postgres/0042_orders.up.sql',
        fires: '+CREATE EXTENSION pg_trgm;\n+ALTER TABEL orders ADD COLUMN a jsonb;',
        silent: '+CREATE EXTENSION pg_trgm;\n+ALTER TABLE orders ADD COLUMN a jsonb;',
    },
};
/** Rules about how the statements of a script work together. */
const TRANSACTION_RULES = [
    NO_LOCK_TIMEOUT,
    NESTED_TRANSACTION,
    UNCOMMITTED,
    MANY_LOCKS,
    BACKFILL_UNDER_LOCK,
    SYNTAX_ERROR,
];

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/rules-engines.js

/** MySQL commits before and after every DDL statement. */
const NOT_ATOMIC = {
    id: 'database/ddl-not-atomic',
    severity: 'medium',
    problem: 'MySQL commits at each DDL statement: if a later one fails, the migration stays half applied.',
    fix: 'Give each statement a migration of its own, or merge the changes of a table into one ALTER TABLE.',
    rollback: UNDONE,
    example: {
        wholeFile: true,
        path: 'db/mysql/V42__orders.sql',
        changeType: 'add',
        fires: 'ALTER TABLE `orders` ADD COLUMN `note` TEXT;\nALTER TABLE `users` ADD COLUMN `note` TEXT;',
        silent: 'ALTER TABLE `orders` ADD COLUMN `note` TEXT, ADD COLUMN `more` TEXT;',
    },
};
const DEFAULT_REWRITE = {
    id: 'database/add-default-rewrite',
    severity: 'medium',
    problem: 'On some editions of the database a new column with NOT NULL and a default updates every row under a lock.',
    fix: 'Add it as nullable with the default, backfill in batches, then require it.',
    rollback: UNDONE,
    lockLevel: 'Sch-M',
    example: {
        wholeFile: true,
        path: 'util/Migrator/DbScripts/2026-01-01_00_Orders.sql',
        changeType: 'add',
        fires: "ALTER TABLE [dbo].[Orders] ADD [State] NVARCHAR(10) NOT NULL DEFAULT ('new')\nGO",
        silent: 'ALTER TABLE [dbo].[Orders] ADD [State] NVARCHAR(10) NULL\nGO',
    },
};
/** Rules that only the scanner of T-SQL, MySQL and SQLite knows. */
const ENGINE_RULES = [NOT_ATOMIC, DEFAULT_REWRITE];

;// CONCATENATED MODULE: ./build/core/analyzers/database/dialect.js
const SIGNS = [
    { dialect: 'tsql', weight: 3, text: /^[ \t]*GO[ \t]*;?[ \t]*\r?$/im },
    {
        dialect: 'tsql',
        weight: 3,
        text: /\[\w+\]\s*\.\s*\[\w+\]|\bsp_rename\b|\bsp_executesql\b|\bNVARCHAR\s*\(\s*MAX\b/i,
    },
    {
        dialect: 'tsql',
        weight: 3,
        text: /\bIDENTITY\s*\(\s*\d|\bOBJECT_ID\s*\(|\bCOL_LENGTH\s*\(|\bCREATE\s+OR\s+ALTER\b/i,
    },
    { dialect: 'tsql', weight: 3, text: /\bSET\s+(?:NOCOUNT|XACT_ABORT|ANSI_NULLS|QUOTED_IDENTIFIER)\s+O/i },
    {
        dialect: 'tsql',
        weight: 1,
        text: /\bNVARCHAR\b|\bDATETIME2\b|\bUNIQUEIDENTIFIER\b|\bdbo\.|\bNONCLUSTERED\b|\bSYSUTCDATETIME\b/i,
    },
    {
        dialect: 'tsql',
        weight: 1,
        text: /\[\w+\]\s+(?:INT|BIT|BIGINT|TINYINT|SMALLINT|N?VARCHAR|DATETIME)\b|\bDECLARE\s+@\w/i,
    },
    {
        dialect: 'mysql',
        weight: 3,
        text: /\bENGINE\s*=\s*\w|\bAUTO_INCREMENT\b|\bALGORITHM\s*=\s*\w|^[ \t]*DELIMITER\s+\S/im,
    },
    {
        dialect: 'mysql',
        weight: 3,
        text: /\bCONVERT\s+TO\s+CHARACTER\s+SET\b|\bCHARSET\s*=|\bMODIFY\s+COLUMN\b|\/\*!\d{5}/i,
    },
    {
        dialect: 'mysql',
        weight: 3,
        text: /\bON\s+UPDATE\s+CURRENT_TIMESTAMP\b|\bLOCK\s*=\s*(?:NONE|SHARED|EXCLUSIVE)\b/i,
    },
    {
        dialect: 'mysql',
        weight: 1,
        text: /`\w+`|\bUNSIGNED\b|\b(?:TINY|MEDIUM|LONG)(?:INT|TEXT|BLOB)\b|\bADD\s+(?:UNIQUE\s+)?KEY\b/i,
    },
    { dialect: 'mysql', weight: 1, text: /\b(?:MODIFY|CHANGE)\s+[`\w]+\s+[`\w]+|\butf8mb4\b/i },
    {
        dialect: 'sqlite',
        weight: 3,
        text: /\bAUTOINCREMENT\b|^\s*PRAGMA\b|\bWITHOUT\s+ROWID\b|\bsqlite_(?:master|schema)\b/im,
    },
    { dialect: 'sqlite', weight: 3, text: /\)\s*STRICT\s*;|\bUSING\s+fts[345]\b/i },
    {
        dialect: 'postgres',
        weight: 3,
        text: /\$\w*\$|\bCONCURRENTLY\b|\bNOT\s+VALID\b|\bplpgsql\b|\bCREATE\s+EXTENSION\b/i,
    },
    {
        dialect: 'postgres',
        weight: 3,
        text: /\w["`]?\s(?:BIG|SMALL)?SERIAL\b(?![`"])|\bJSONB\b|\bTIMESTAMPTZ\b|\bBYTEA\b|'::\w|\w::\w/i,
    },
    {
        dialect: 'postgres',
        weight: 3,
        text: /\bON\s+CONFLICT\b.{0,80}\bEXCLUDED\b|\bUSING\s+(?:gin|gist|brin)\b|\bRETURNING\b/is,
    },
    {
        dialect: 'postgres',
        weight: 3,
        text: /\bALTER\s+COLUMN\s+\S+\s+(?:SET|DROP|TYPE)\b|\bCREATE\s+TYPE\s+\S+\s+AS\s+ENUM\b/i,
    },
    {
        dialect: 'postgres',
        weight: 1,
        text: /\bWITH\s+TIME\s+ZONE\b|\bpg_\w+|\bILIKE\b|\bCREATE\s+MATERIALIZED\b|\bUUID\b|\bpublic\./i,
    },
];
const PATHS = [
    ['tsql', /mssql|sql-?server|tsql|(?:^|\/)dbo\/|(?:^|\/)DbScripts/i],
    ['mysql', /mysql|mariadb/i],
    ['sqlite', /sqlite/i],
    ['postgres', /postgres|pgsql|(?:^|[/._-])pg(?:[/._-]|$)/i],
];
/** A path names its engine for all scripts of a folder: it outweighs one sign, not two. */
const PATH_WEIGHT = 4;
/** Most text that is looked at, characters. */
const LOOK_LIMIT = 100_000;
const withoutComments = (text) => text
    .slice(0, LOOK_LIMIT)
    .replace(/(^|\s)--[^\n]*/g, '$1')
    .replace(/\/\*(?!!)[^*]*(?:\*(?!\/)[^*]*)*\*\//g, ' ');
/** The dialect of a script by what it says, and by its path where the text is good for several. */
const dialectOf = (path, text) => {
    const code = withoutComments(text);
    const scores = new Map();
    for (const { dialect, weight, text: sign } of SIGNS)
        if (sign.test(code))
            scores.set(dialect, (scores.get(dialect) ?? 0) + weight);
    for (const [dialect, named] of PATHS)
        if (named.test(path))
            scores.set(dialect, (scores.get(dialect) ?? 0) + PATH_WEIGHT);
    const [first, second] = [...scores].toSorted(([, a], [, b]) => b - a);
    return first === undefined || first[1] === second?.[1] ? 'unknown' : first[0];
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/known-rules.js


const known_rules_RULES = new Map([...SCHEMA_RULES, ...ENGINE_RULES].map((rule) => [rule.id, rule]));
/** A rule that line rules and parsed SQL share, by its name. */
const ruleNamed = (name) => {
    const rule = known_rules_RULES.get(`database/${name}`);
    if (rule === undefined)
        throw new Error(`no rule database/${name}`);
    return rule;
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/verdict.js
/** An identifier as SQL has to spell it. */
const quoted = (name) => /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
/** A relation as a reader writes it. */
const relationName = ({ schemaname, relname = '' }) => schemaname === undefined ? quoted(relname) : `${quoted(schemaname)}.${quoted(relname)}`;
/** The fact that an object is new: its name without the schema, in lower case. */
const factOf = (kind, name) => {
    const last = /"(?:[^"]|"")*"$/.exec(name)?.[0].slice(1, -1) ?? name.slice(name.lastIndexOf('.') + 1);
    return `${kind}:${last.toLowerCase()}`;
};
/** The text of a string node. */
const textOfNode = (node) => ('String' in node ? (node.String.sval ?? '') : '');
/** The dotted name that a list of nodes, a type or a signature spells. */
const dottedName = (node) => {
    if ('String' in node)
        return quoted(node.String.sval ?? '');
    const parts = 'List' in node
        ? node.List.items
        : 'TypeName' in node
            ? node.TypeName.names
            : 'ObjectWithArgs' in node
                ? node.ObjectWithArgs.objname
                : [];
    return (parts ?? []).map((part) => quoted(textOfNode(part))).join('.');
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/constraints.js


const FOREIGN_KEY = ruleNamed('add-foreign-key-validated');
const CHECK = ruleNamed('add-check-validated');
const UNIQUE = ruleNamed('add-unique-validated');
const nameFor = ({ conname }, { table }, suffix) => quoted(conname ?? `${table.replaceAll(/\W/g, '_')}_${suffix}`);
const notValid = (constraint, action, suffix, column) => {
    const name = nameFor(constraint, action, suffix);
    const body = column !== null
        ? `ADD CONSTRAINT ${name} ${suffix === 'fk' ? `FOREIGN KEY (${column}) REFERENCES ${constraint.pktable === undefined ? '…' : relationName(constraint.pktable)}` : 'CHECK (…)'}`
        : constraint.conname === undefined
            ? action.sql.replace(/^ADD\s+/i, `ADD CONSTRAINT ${name} `)
            : action.sql;
    const first = column === null ? '' : 'Add the column without it, then run ';
    return `${first}ALTER TABLE ${action.table} ${body} NOT VALID; in a later migration: ALTER TABLE ${action.table} VALIDATE CONSTRAINT ${name};`;
};
const foreignKey = (constraint, action, column) => {
    if (constraint.skip_validation === true)
        return [];
    const target = constraint.pktable === undefined ? 'the other table' : relationName(constraint.pktable);
    return [
        {
            rule: FOREIGN_KEY,
            unless: action.fact,
            detail: `The foreign key from ${action.table} to ${target} is checked at once: SHARE ROW EXCLUSIVE on both blocks writes while ${action.table} is read.`,
            fix: notValid(constraint, action, 'fk', column),
            lockLevel: `SHARE ROW EXCLUSIVE on ${action.table} and ${target}`,
        },
    ];
};
const check = (constraint, action, column) => constraint.skip_validation === true
    ? []
    : [
        {
            rule: CHECK,
            unless: action.fact,
            detail: `The check on ${action.table} reads the whole table under ACCESS EXCLUSIVE, and fails if a row breaks it.`,
            fix: notValid(constraint, action, 'check', column),
        },
    ];
const constraints_KINDS = { CONSTR_UNIQUE: 'UNIQUE', CONSTR_PRIMARY: 'PRIMARY KEY' };
const unique = (kind) => (constraint, action, column) => {
    if (constraint.indexname !== undefined)
        return [];
    const columns = column ?? (constraint.keys ?? []).map((key) => quoted(textOfNode(key))).join(', ');
    const name = nameFor(constraint, action, kind === 'CONSTR_PRIMARY' ? 'pkey' : 'key');
    return [
        {
            rule: UNIQUE,
            unless: action.fact,
            detail: `${constraints_KINDS[kind]} (${columns}) builds its index while ACCESS EXCLUSIVE keeps everyone out of ${action.table}, and fails on the first duplicate.`,
            fix: `CREATE UNIQUE INDEX CONCURRENTLY ${name} ON ${action.table} (${columns}); then ALTER TABLE ${action.table} ADD CONSTRAINT ${name} ${constraints_KINDS[kind]} USING INDEX ${name};`,
        },
    ];
};
const exclusion = (constraint, action) => [
    {
        rule: UNIQUE,
        unless: action.fact,
        detail: `The exclusion constraint on ${action.table} builds its index under ACCESS EXCLUSIVE; PostgreSQL has no concurrent way.`,
        fix: `Create a new table with the constraint ${nameFor(constraint, action, 'excl')}, copy the rows in batches, and switch over.`,
    },
];
/** Constraints that are costly to add to a table with rows. `column`: the column that they are declared on, null where they stand alone. */
const CONSTRAINT_ROWS = {
    CONSTR_FOREIGN: foreignKey,
    CONSTR_CHECK: check,
    CONSTR_UNIQUE: unique('CONSTR_UNIQUE'),
    CONSTR_PRIMARY: unique('CONSTR_PRIMARY'),
    CONSTR_EXCLUSION: exclusion,
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/add-column.js



const REQUIRED = ruleNamed('add-required-column');
const VOLATILE = ruleNamed('volatile-default');
/** Functions that give one value in a whole statement, or the same for the same arguments: no rewrite. */
const STABLE = new Set('now current_timestamp transaction_timestamp statement_timestamp current_setting lower upper coalesce array_fill to_timestamp make_interval md5 concat jsonb_build_object json_build_object jsonb_build_array date_trunc timezone to_tsvector'.split(' '));
/** The first function in an expression that may give another value for each row. */
const volatileCall = (value) => {
    if (typeof value !== 'object' || value === null)
        return null;
    if (Array.isArray(value))
        return value.map(volatileCall).find((name) => name !== null) ?? null;
    for (const [key, inner] of Object.entries(value)) {
        const name = key === 'funcname' && Array.isArray(inner) ? lastName(inner) : null;
        if (name !== null && !STABLE.has(name))
            return name;
        const deeper = volatileCall(inner);
        if (deeper !== null)
            return deeper;
    }
    return null;
};
const lastName = (names) => {
    const last = names.at(-1);
    return last === undefined ? null : textOfNode(last).toLowerCase();
};
const constraintsOf = ({ constraints }) => (constraints ?? []).flatMap((node) => ('Constraint' in node ? [node.Constraint] : []));
const SERIAL = /^(?:big|small)?serial[248]?$/;
const typeOf = ({ typeName }) => typeName === undefined ? '' : dottedName({ TypeName: typeName }).replace(/^pg_catalog\./, '');
/** Why each row has to be written again; null: the column is added in no time. */
const rewriteReason = (column) => {
    if (SERIAL.test(typeOf(column)))
        return `its type ${typeOf(column)} numbers the rows`;
    for (const { contype, raw_expr, generated_kind } of constraintsOf(column)) {
        if (contype === 'CONSTR_IDENTITY')
            return 'its identity numbers the rows';
        if (contype === 'CONSTR_GENERATED' && generated_kind !== 'v')
            return 'its stored value is computed for each row';
        const call = contype === 'CONSTR_DEFAULT' ? volatileCall(raw_expr) : null;
        if (call !== null)
            return `its default ${call}() may differ for each row`;
    }
    return null;
};
/** What is dangerous about a new column of a table that has rows. */
const addColumn = (column, action) => {
    const name = quoted(column.colname ?? '');
    const constraints = constraintsOf(column);
    const has = (...kinds) => constraints.some(({ contype = '' }) => kinds.includes(contype));
    const reason = rewriteReason(column);
    const verdicts = constraints.flatMap((one) => [
        ...(CONSTRAINT_ROWS[one.contype ?? '']?.(one, action, name) ?? []),
    ]);
    const isFilled = has('CONSTR_DEFAULT', 'CONSTR_IDENTITY', 'CONSTR_GENERATED') || SERIAL.test(typeOf(column));
    if (has('CONSTR_NOTNULL', 'CONSTR_PRIMARY') && !isFilled)
        verdicts.push({
            rule: REQUIRED,
            unless: action.fact,
            detail: `${action.table}.${name} must have a value and has no default: adding it fails on a table with rows, and the running version inserts without it.`,
            fix: `ALTER TABLE ${action.table} ADD COLUMN ${name} ${typeOf(column)}; and require it in a later release, or give it a constant DEFAULT.`,
        });
    if (reason !== null)
        verdicts.push({
            rule: VOLATILE,
            unless: action.fact,
            detail: `Adding ${action.table}.${name} rewrites the whole table under ACCESS EXCLUSIVE: ${reason}.`,
            fix: `ALTER TABLE ${action.table} ADD COLUMN ${name} ${typeOf(column).replace(/serial/, 'int')}; then ALTER COLUMN ${name} SET DEFAULT …; then fill old rows in batches.`,
        });
    return verdicts;
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/source.js

/** Longest script that is parsed, bytes. */
const SIZE_LIMIT = 1_048_576;
/** Deepest nesting of brackets that the parser's stack is trusted with. */
const DEPTH_LIMIT = 500;
const tokensOf = (sql, firstLine, parser) => {
    const bytes = Buffer.from(sql);
    let line = firstLine;
    let at = 0;
    return parser.scanSync(sql).tokens.flatMap(({ start, end, tokenName }) => {
        for (; at < start; at += 1)
            if (bytes[at] === 10)
                line += 1;
        if (tokenName.endsWith('COMMENT'))
            return [];
        return [{ text: bytes.toString('utf8', start, end), start, end, line }];
    });
};
/** How much deeper brackets are nested after a token than before it. */
const bracketStep = (text) => Number(text === '(' || text === '[') - Number(text === ')' || text === ']');
const assertShallow = (tokens) => {
    let depth = 0;
    for (const { text } of tokens) {
        depth += bracketStep(text);
        if (depth > DEPTH_LIMIT)
            throw new Error(`brackets are nested deeper than ${DEPTH_LIMIT}`);
    }
};
/** Parts of a list of tokens that a mark outside all brackets divides. */
const splitAt = (mark, tokens) => {
    const parts = [[]];
    let depth = 0;
    for (const token of tokens) {
        depth += bracketStep(token.text);
        if (token.text === mark && depth <= 0)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts.filter(({ length }) => length > 0);
};
/** The text of tokens as it stands in the script. */
const source_textOf = (bytes, tokens) => bytes.toString('utf8', tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replaceAll(/\s+/g, ' ');
const parsedWhole = (sql, tokens, parser) => {
    let next = 0;
    return (parser.parseSync(sql).stmts ?? []).map(({ stmt, stmt_location = 0, stmt_len = 0 }) => {
        const end = stmt_len === 0 ? Number.POSITIVE_INFINITY : stmt_location + stmt_len;
        const own = [];
        for (; (tokens[next]?.start ?? end) < end; next += 1) {
            const token = tokens[next];
            if (token !== undefined && token.start >= stmt_location && (own.length > 0 || token.text !== ';'))
                own.push(token);
        }
        return { node: stmt ?? null, error: null, tokens: own };
    });
};
const parsedAlone = (bytes, tokens, parser) => splitAt(';', tokens).map((own) => {
    const text = bytes.toString('utf8', own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
    try {
        return { node: parser.parseSync(text).stmts?.[0]?.stmt ?? null, error: null, tokens: own };
    }
    catch (error) {
        return { node: null, error: (0,problems/* messageOf */.bD)(error), tokens: own };
    }
});
/** The statements of a script. Where the whole is no valid SQL, each is parsed alone. Throws on what cannot even be split. */
const statementsIn = (sql, firstLine, parser) => {
    if (Buffer.byteLength(sql) > SIZE_LIMIT)
        throw new Error('the script is longer than 1 MiB');
    const tokens = tokensOf(sql, firstLine, parser);
    assertShallow(tokens);
    try {
        return parsedWhole(sql, tokens, parser);
    }
    catch {
        return parsedAlone(Buffer.from(sql), tokens, parser);
    }
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/alter-table.js





const column = ({ cmd }) => quoted(cmd.name ?? '');
const dropColumn = (action) => [
    {
        rule: ruleNamed('drop-column'),
        unless: action.fact,
        detail: `Dropping ${action.table}.${column(action)} deletes its values${action.cmd.behavior === 'DROP_CASCADE' ? ' and, by CASCADE, whatever depends on it' : ''}, and every running version that still reads or writes it fails.`,
        fix: `Release code that no longer names ${action.table}.${column(action)}, then run ALTER TABLE ${action.table} DROP COLUMN ${column(action)}; in a later deployment.`,
    },
];
const changeType = (action) => {
    const { def } = action.cmd;
    const typeName = def !== undefined && 'ColumnDef' in def ? def.ColumnDef.typeName : undefined;
    const type = /\bTYPE\s+(.*?)(?:\s+(?:USING|COLLATE)\b.*)?$/i.exec(action.sql)?.[1] ?? '';
    const isText = /^(?:text|varchar|character varying)$/i.test(type) &&
        (typeName?.typmods ?? []).length === 0 &&
        !/\bUSING\b/i.test(action.sql);
    const name = column(action);
    return [
        {
            rule: ruleNamed('change-column-type'),
            unless: action.fact,
            ...(isText ? { severity: 'medium' } : {}),
            detail: `Changing ${action.table}.${name} to ${type} ${isText ? 'takes ACCESS EXCLUSIVE and rewrites the table unless the old type is varchar or text' : 'rewrites the table under ACCESS EXCLUSIVE unless the types are stored alike'}; values written later may not fit the old type.`,
            fix: `ALTER TABLE ${action.table} ADD COLUMN ${quoted(`${action.cmd.name ?? ''}_new`)} ${type}; keep it in step by trigger, backfill in batches, switch over, and drop ${name} later.`,
        },
    ];
};
const setNotNull = (action) => {
    const check = quoted(`${action.cmd.name ?? ''}_not_null`);
    return [
        {
            rule: ruleNamed('set-not-null'),
            unless: action.fact,
            detail: `SET NOT NULL on ${action.table}.${column(action)} reads the whole table under ACCESS EXCLUSIVE, and fails if a NULL is left.`,
            fix: `ALTER TABLE ${action.table} ADD CONSTRAINT ${check} CHECK (${column(action)} IS NOT NULL) NOT VALID; then VALIDATE CONSTRAINT ${check}; then ALTER COLUMN ${column(action)} SET NOT NULL;`,
        },
    ];
};
const dropNotNull = (action) => [
    {
        rule: ruleNamed('drop-not-null'),
        unless: action.fact,
        detail: `${action.table}.${column(action)} may be NULL from now on; the running version may not expect it, and going back fails once one is written.`,
    },
];
const dropConstraint = (action) => [
    {
        rule: ruleNamed('drop-constraint'),
        unless: action.fact,
        detail: `Without ${column(action)} wrong rows can get into ${action.table}, and then adding it back fails.`,
    },
];
const addConstraint = (action) => {
    const { def } = action.cmd;
    if (def === undefined || !('Constraint' in def))
        return [];
    return CONSTRAINT_ROWS[def.Constraint.contype ?? '']?.(def.Constraint, action, null) ?? [];
};
const partition = (action) => {
    const { def } = action.cmd;
    const detaches = action.cmd.subtype === 'AT_DetachPartition';
    if (def === undefined || !('PartitionCmd' in def) || def.PartitionCmd.concurrent === true)
        return [];
    const part = def.PartitionCmd.name === undefined ? 'the partition' : relationName(def.PartitionCmd.name);
    return [
        {
            rule: ruleNamed('partition-blocking'),
            unless: detaches ? action.fact : factOf('table', part),
            detail: detaches
                ? `Detaching ${part} blocks reads and writes of ${action.table} (ACCESS EXCLUSIVE).`
                : `Attaching ${part} to ${action.table} reads the whole partition under ACCESS EXCLUSIVE unless a matching CHECK proves its rows.`,
            fix: detaches
                ? `ALTER TABLE ${action.table} DETACH PARTITION ${part} CONCURRENTLY;`
                : `ALTER TABLE ${part} ADD CONSTRAINT … CHECK (…) NOT VALID; then VALIDATE it, then attach.`,
            ...(detaches ? {} : { lockLevel: `SHARE UPDATE EXCLUSIVE on ${action.table}, ACCESS EXCLUSIVE on ${part}` }),
        },
    ];
};
const rewrite = (action) => [
    {
        rule: ruleNamed('table-rewrite'),
        unless: action.fact,
        detail: `${action.sql} rewrites ${action.table} under ACCESS EXCLUSIVE.`,
    },
];
const newColumn = (action) => {
    const { def } = action.cmd;
    return def !== undefined && 'ColumnDef' in def ? addColumn(def.ColumnDef, action) : [];
};
const ROWS = {
    AT_AddColumn: newColumn,
    AT_DropColumn: dropColumn,
    AT_AlterColumnType: changeType,
    AT_SetNotNull: setNotNull,
    AT_DropNotNull: dropNotNull,
    AT_DropConstraint: dropConstraint,
    AT_AddConstraint: addConstraint,
    AT_AttachPartition: partition,
    AT_DetachPartition: partition,
    AT_SetUnLogged: rewrite,
    AT_SetLogged: rewrite,
    AT_SetTableSpace: rewrite,
    AT_SetAccessMethod: rewrite,
};
const nameLength = (tokens) => {
    let at = tokens.findIndex(({ text }, index) => index > 1 && !/^(?:if|exists|only)$/i.test(text));
    while (tokens[at + 1]?.text === '.')
        at += 2;
    return tokens[at + 1]?.text === '*' ? at + 2 : at + 1;
};
/** The tokens of each action: a node does not always say where it stands. */
const actionTokens = ({ tokens }) => splitAt(',', tokens.slice(nameLength(tokens)));
/** What each action of an ALTER TABLE does, with the tokens it is written in. */
const alterTableVerdicts = ({ relation, cmds, objtype }, statement, bytes) => {
    if (relation === undefined || (objtype !== 'OBJECT_TABLE' && objtype !== 'OBJECT_FOREIGN_TABLE'))
        return [];
    const table = relationName(relation);
    const places = actionTokens(statement);
    return (cmds ?? []).flatMap((node, index) => {
        if (!('AlterTableCmd' in node))
            return [];
        const tokens = places[index] ?? statement.tokens;
        const action = { cmd: node.AlterTableCmd, table, fact: factOf('table', table), sql: source_textOf(bytes, tokens) };
        return (ROWS[node.AlterTableCmd.subtype ?? '']?.(action) ?? []).map((verdict) => ({ verdict, tokens }));
    });
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/created.js

const listed = (kind, items) => factOf(kind, dottedName({ List: { items: [...(items ?? [])] } }));
const relationFact = (node) => {
    if ('CreateStmt' in node && node.CreateStmt.relation !== undefined)
        return factOf('table', relationName(node.CreateStmt.relation));
    if ('CreateTableAsStmt' in node && node.CreateTableAsStmt.into?.rel !== undefined)
        return factOf('table', relationName(node.CreateTableAsStmt.into.rel));
    if ('ViewStmt' in node && node.ViewStmt.view !== undefined)
        return factOf('view', relationName(node.ViewStmt.view));
    if ('CreateSeqStmt' in node && node.CreateSeqStmt.sequence !== undefined)
        return factOf('sequence', relationName(node.CreateSeqStmt.sequence));
    return null;
};
const otherFact = (node) => {
    if ('CreateEnumStmt' in node)
        return listed('type', node.CreateEnumStmt.typeName);
    if ('CompositeTypeStmt' in node && node.CompositeTypeStmt.typevar !== undefined)
        return factOf('type', relationName(node.CompositeTypeStmt.typevar));
    if ('CreateFunctionStmt' in node)
        return listed('routine', node.CreateFunctionStmt.funcname);
    if ('IndexStmt' in node && node.IndexStmt.idxname !== undefined)
        return factOf('index', quoted(node.IndexStmt.idxname));
    if ('CreateTrigStmt' in node)
        return factOf('trigger', quoted(node.CreateTrigStmt.trigname ?? ''));
    return 'CreateSchemaStmt' in node ? factOf('schema', quoted(node.CreateSchemaStmt.schemaname ?? '')) : null;
};
/** The new object that a statement makes, as a fact; null where it makes none. */
const createdFact = (node) => relationFact(node) ?? otherFact(node);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/routines.js

const expression = schemas/* object */.Ikc({ PLpgSQL_expr: schemas/* object */.Ikc({ query: schemas/* string */.YjP() }) });
const executed = schemas/* object */.Ikc({ lineno: schemas/* number */.aig(), sqlstmt: expression });
const dynamic = schemas/* object */.Ikc({ lineno: schemas/* number */.aig(), query: expression });
/** Deepest nesting of blocks that is followed. */
const routines_DEPTH_LIMIT = 200;
const literalIn = (query) => {
    const text = /^\s*'((?:[^']|'')*)'\s*$/.exec(query)?.[1];
    return text === undefined ? null : text.replaceAll("''", "'");
};
const sqlIn = (value, depth = 0) => {
    if (typeof value !== 'object' || value === null || depth > routines_DEPTH_LIMIT)
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        if (key === 'PLpgSQL_stmt_execsql') {
            const { success, data } = executed.safeParse(inner);
            return success ? [{ sql: data.sqlstmt.PLpgSQL_expr.query, line: data.lineno }] : [];
        }
        if (key === 'PLpgSQL_stmt_dynexecute') {
            const { success, data } = dynamic.safeParse(inner);
            return success ? [{ sql: literalIn(data.query.PLpgSQL_expr.query), line: data.lineno }] : [];
        }
        return sqlIn(inner, depth + 1);
    });
};
/** The SQL that a DO block runs. Throws when the block cannot be parsed. */
const sqlInBlock = (text, tokens, parser) => {
    const body = tokens.find(({ text: word }) => /^[$']/.test(word));
    const first = body?.line ?? tokens[0]?.line ?? 1;
    return sqlIn(parser.parsePlPgSQLSync(text)).map(({ sql, line }) => ({ sql, line: first + line - 1 }));
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/drops.js


const object = (kind, word) => ({
    rule: 'drop-object',
    kind,
    word,
    says: (name) => `The running version may still use the ${word.toLowerCase()} ${name}`,
});
const drops_ROWS = {
    OBJECT_TABLE: {
        rule: 'drop-table',
        kind: 'table',
        word: 'TABLE',
        says: (name) => `Dropping ${name} deletes its rows, and every running version that still uses it fails`,
        fix: (name) => `Release code that no longer uses ${name}, keep a backup, then run DROP TABLE ${name}; in a later deployment.`,
    },
    OBJECT_SCHEMA: {
        rule: 'drop-schema',
        kind: 'schema',
        word: 'SCHEMA',
        says: (name) => `Dropping the schema ${name} deletes everything in it`,
    },
    OBJECT_INDEX: {
        rule: 'drop-index-blocking',
        kind: 'index',
        word: 'INDEX',
        says: (name) => `Dropping ${name} blocks reads and writes of its table, and queries that relied on it turn slow`,
        fix: (name) => `DROP INDEX CONCURRENTLY ${name};`,
    },
    OBJECT_VIEW: object('view', 'VIEW'),
    OBJECT_MATVIEW: object('table', 'MATERIALIZED VIEW'),
    OBJECT_FUNCTION: object('routine', 'FUNCTION'),
    OBJECT_PROCEDURE: object('routine', 'PROCEDURE'),
    OBJECT_ROUTINE: object('routine', 'ROUTINE'),
    OBJECT_AGGREGATE: object('routine', 'AGGREGATE'),
    OBJECT_TRIGGER: object('trigger', 'TRIGGER'),
    OBJECT_TYPE: object('type', 'TYPE'),
    OBJECT_DOMAIN: object('type', 'DOMAIN'),
    OBJECT_SEQUENCE: object('sequence', 'SEQUENCE'),
    OBJECT_EXTENSION: object('extension', 'EXTENSION'),
};
/** What a DROP takes away, object by object. */
const dropVerdicts = (drop) => {
    const row = drops_ROWS[drop.removeType ?? ''];
    if (row === undefined || (drop.removeType === 'OBJECT_INDEX' && drop.concurrent === true))
        return [];
    const cascade = drop.behavior === 'DROP_CASCADE' ? '; CASCADE drops whatever depends on it too' : '';
    return (drop.objects ?? []).map((node) => {
        const items = 'List' in node ? (node.List.items ?? []) : [];
        const last = items.at(-1);
        // A trigger is named after its table: `DROP TRIGGER t ON a` is the list a, t.
        const name = row.kind === 'trigger' && last !== undefined ? quoted(textOfNode(last)) : dottedName(node);
        const owner = row.kind === 'trigger' ? factOf('table', dottedName({ List: { items: items.slice(0, -1) } })) : null;
        return {
            rule: ruleNamed(row.rule),
            unless: owner ?? factOf(row.kind, name),
            ...(row.rule === 'drop-object' ? { remade: factOf(row.kind, name) } : {}),
            detail: `${row.says(name)}${cascade}.`,
            ...(row.fix === undefined ? {} : { fix: row.fix(name) }),
        };
    });
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/renames.js


const renamedColumn = ({ relation, subname = '', newname = '' }, table) => ({
    rule: ruleNamed('rename-column'),
    unless: factOf('table', table),
    detail: `After the rename the running version asks for ${table}.${quoted(subname)}, which is ${quoted(newname)} now.`,
    fix: `ALTER TABLE ${relation === undefined ? table : relationName(relation)} ADD COLUMN ${quoted(newname)} …; write to both, backfill, switch readers, and drop ${quoted(subname)} in a later release.`,
});
const renamedTable = (table, name) => ({
    rule: ruleNamed('rename-table'),
    unless: factOf('table', table),
    detail: `After the rename the running version asks for ${table}, which is ${name} now.`,
    fix: `CREATE VIEW ${table} AS SELECT * FROM ${name}; in the same transaction, until no running version uses ${table}.`,
});
const OTHER = {
    OBJECT_SCHEMA: 'schema',
    OBJECT_TYPE: 'type',
    OBJECT_SEQUENCE: 'sequence',
};
/** What a RENAME takes from the running version. */
const renameVerdicts = (rename) => {
    const { renameType = '', relationType = '', relation, newname = '' } = rename;
    const table = relation === undefined ? null : relationName(relation);
    if ((renameType === 'OBJECT_COLUMN' || renameType === 'OBJECT_ATTRIBUTE') && table !== null)
        return relationType === 'OBJECT_INDEX' ? [] : [renamedColumn(rename, table)];
    if (/^OBJECT_(?:TABLE|VIEW|MATVIEW|SEQUENCE|FOREIGN_TABLE)$/.test(renameType) && table !== null)
        return [renamedTable(table, quoted(newname))];
    const kind = OTHER[renameType];
    if (kind === undefined)
        return [];
    const old = rename.object === undefined ? quoted(rename.subname ?? '') : dottedName(rename.object);
    return [
        {
            rule: ruleNamed('rename-table'),
            unless: factOf(kind, old),
            detail: `After the rename the running version asks for the ${kind} ${old}, which is ${quoted(newname)} now.`,
        },
    ];
};
/** What moving an object to another schema takes from the running version. */
const movedVerdicts = ({ relation, newschema = '' }) => relation === undefined
    ? []
    : [renamedTable(relationName(relation), `${quoted(newschema)}.${quoted(relation.relname ?? '')}`)];
/** What changes in an enum: a value can be added for ever, or renamed. */
const enumVerdicts = ({ typeName, oldVal, newVal = '', skipIfNewValExists, }) => {
    const type = dottedName({ List: { items: typeName ?? [] } });
    if (oldVal !== undefined)
        return [
            {
                rule: ruleNamed('rename-table'),
                unless: factOf('type', type),
                detail: `The running version still reads and writes '${oldVal}' of ${type}, which is '${newVal}' now.`,
                fix: `ALTER TYPE ${type} ADD VALUE IF NOT EXISTS '${newVal}'; switch writers, and leave '${oldVal}' in the type.`,
            },
        ];
    return [
        {
            rule: ruleNamed('enum-add-value'),
            unless: factOf('type', type),
            detail: `'${newVal}' can never be removed from ${type} again, and the running version does not know it${skipIfNewValExists === true ? '' : '; deploying again after a rollback fails'}.`,
            fix: `ALTER TYPE ${type} ADD VALUE IF NOT EXISTS '${newVal}'; after a release whose readers know it.`,
            lockLevel: null,
        },
    ];
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/statement-rows.js




const indexed = (index, sql) => {
    if (index.concurrent === true || index.relation === undefined)
        return [];
    const table = relationName(index.relation);
    return [
        {
            rule: ruleNamed('create-index-blocking'),
            unless: factOf('table', table),
            detail: `Building ${index.idxname === undefined ? 'the index' : quoted(index.idxname)} blocks every write to ${table} (SHARE) until it is done.`,
            fix: `${sql.replace(/\bINDEX\b/i, 'INDEX CONCURRENTLY')}; in a migration of its own, outside a transaction.`,
        },
    ];
};
const hasOption = (options, name) => (options ?? []).some((node) => 'DefElem' in node && node.DefElem.defname === name);
const reindexed = ({ relation, name, params }) => {
    if (hasOption(params, 'concurrently'))
        return [];
    const what = relation === undefined ? quoted(name ?? '') : relationName(relation);
    return [
        {
            rule: ruleNamed('drop-index-blocking'),
            unless: factOf('table', what),
            detail: `Rebuilding the indexes of ${what} blocks writes, and reads that would use them.`,
            fix: `Say REINDEX … CONCURRENTLY ${what}; outside a transaction.`,
        },
    ];
};
const rowsGone = (statement, verb, isAll) => {
    if (statement.relation === undefined)
        return [];
    const table = relationName(statement.relation);
    const does = verb === 'delete' ? `DELETE removes` : `UPDATE rewrites`;
    return [
        {
            rule: ruleNamed(isAll ? `${verb}-without-where` : 'data-change'),
            unless: factOf('table', table),
            detail: `${does} ${isAll ? 'every row' : 'rows'} of ${table} in the migration and keeps no old values; their locks are held until it ends.`,
        },
    ];
};
const deleted = (statement) => rowsGone(statement, 'delete', statement.whereClause === undefined && (statement.usingClause ?? []).length === 0);
const updated = (statement) => rowsGone(statement, 'update', statement.whereClause === undefined && (statement.fromClause ?? []).length === 0);
const truncated = ({ relations, behavior }) => (relations ?? []).flatMap((node) => {
    if (!('RangeVar' in node))
        return [];
    const table = relationName(node.RangeVar);
    const cascade = behavior === 'DROP_CASCADE' ? ', and by CASCADE every row of the tables that refer to it' : '';
    return [
        {
            rule: ruleNamed('truncate'),
            unless: factOf('table', table),
            detail: `TRUNCATE deletes every row of ${table}${cascade}, under ACCESS EXCLUSIVE.`,
            fix: `Copy the rows first, then delete them in batches: DELETE FROM ${table} WHERE …;`,
        },
    ];
});
const rewrites = (table, words, fix) => [
    {
        rule: ruleNamed('table-rewrite'),
        unless: factOf('table', table),
        detail: `${words} keeps everyone out of ${table} (ACCESS EXCLUSIVE) until it is done.`,
        fix,
    },
];
const vacuumed = ({ options, rels }) => {
    if (!hasOption(options, 'full'))
        return [];
    const names = (rels ?? []).flatMap((node) => 'VacuumRelation' in node && node.VacuumRelation.relation !== undefined
        ? [relationName(node.VacuumRelation.relation)]
        : []);
    const table = names.join(', ') || 'every table';
    return rewrites(table, 'VACUUM FULL', `Run pg_repack on ${table}, or plain VACUUM.`);
};
const replaced = (kind, name) => [
    {
        rule: ruleNamed('replace-routine'),
        // Whether it was there before cannot be told from OR REPLACE alone, so only a table of the change makes it void.
        unless: factOf(`old-${kind}`, name),
        detail: `The running version uses the new body of ${name} at once, and only the old text can bring the old one back.`,
    },
];
const viewed = ({ replace, view }) => replace === true && view !== undefined ? replaced('view', relationName(view)) : [];
/** What is dangerous about a statement other than ALTER TABLE. `sql`: its text in one line. */
const statementVerdicts = (node, sql) => {
    if ('IndexStmt' in node)
        return indexed(node.IndexStmt, sql);
    if ('DropStmt' in node)
        return dropVerdicts(node.DropStmt);
    if ('DropdbStmt' in node)
        return [
            {
                rule: ruleNamed('drop-schema'),
                unless: '',
                detail: `Dropping the database ${node.DropdbStmt.dbname ?? ''} deletes everything in it.`,
            },
        ];
    if ('RenameStmt' in node)
        return renameVerdicts(node.RenameStmt);
    if ('AlterObjectSchemaStmt' in node)
        return movedVerdicts(node.AlterObjectSchemaStmt);
    if ('AlterEnumStmt' in node)
        return enumVerdicts(node.AlterEnumStmt);
    if ('ReindexStmt' in node)
        return reindexed(node.ReindexStmt);
    if ('DeleteStmt' in node)
        return deleted(node.DeleteStmt);
    if ('UpdateStmt' in node)
        return updated(node.UpdateStmt);
    if ('TruncateStmt' in node)
        return truncated(node.TruncateStmt);
    return rareVerdicts(node);
};
const rareVerdicts = (node) => {
    if ('VacuumStmt' in node)
        return vacuumed(node.VacuumStmt);
    if ('ViewStmt' in node)
        return viewed(node.ViewStmt);
    if ('CreateFunctionStmt' in node && node.CreateFunctionStmt.replace === true)
        return replaced('routine', dottedName({ List: { items: node.CreateFunctionStmt.funcname ?? [] } }));
    if ('ClusterStmt' in node && node.ClusterStmt.relation !== undefined) {
        const table = relationName(node.ClusterStmt.relation);
        return rewrites(table, 'CLUSTER', `Run pg_repack on ${table}.`);
    }
    if ('RefreshMatViewStmt' in node && node.RefreshMatViewStmt.concurrent !== true) {
        const { relation } = node.RefreshMatViewStmt;
        const view = relation === undefined ? '' : relationName(relation);
        return rewrites(view, 'REFRESH', `REFRESH MATERIALIZED VIEW CONCURRENTLY ${view};`);
    }
    if (!('LockStmt' in node))
        return [];
    return (node.LockStmt.relations ?? []).flatMap((one) => 'RangeVar' in one
        ? [
            {
                rule: ruleNamed('explicit-lock'),
                unless: factOf('table', relationName(one.RangeVar)),
                detail: `The migration locks ${relationName(one.RangeVar)} by itself; everyone who needs it waits behind the lock.`,
            },
        ]
        : []);
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/steps.js






/** How deep blocks inside blocks are followed. */
const steps_DEPTH_LIMIT = 3;
const stepOf = (statement, bytes) => {
    const { node, error, tokens } = statement;
    const sql = source_textOf(bytes, tokens);
    if (node === null)
        return { node, error, tokens, sql, verdicts: [], creates: null };
    const verdicts = 'AlterTableStmt' in node
        ? alterTableVerdicts(node.AlterTableStmt, statement, bytes)
        : statementVerdicts(node, sql).map((verdict) => ({ verdict, tokens }));
    return { node, error, tokens, sql, verdicts, creates: createdFact(node) };
};
const blockSteps = (step, bytes, parser, depth) => {
    const start = step.tokens[0]?.start ?? 0;
    const text = bytes.toString('utf8', start, step.tokens.at(-1)?.end ?? 0);
    const line = step.tokens[0]?.line ?? 1;
    try {
        const parts = sqlInBlock(text, step.tokens, parser).map((inner) => inner.sql === null
            ? {
                steps: [],
                unread: [
                    { reason: 'dynamic_sql', detail: `EXECUTE at line ${inner.line} runs SQL that is put together there` },
                ],
            }
            : stepsIn(inner.sql, inner.line, parser, depth + 1));
        return { steps: parts.flatMap(({ steps }) => steps), unread: parts.flatMap(({ unread }) => unread) };
    }
    catch (error) {
        return { steps: [], unread: [{ reason: 'parse_error', detail: `DO block at line ${line}: ${(0,problems/* messageOf */.bD)(error)}` }] };
    }
};
/** Splits a script into its statements and judges each alone. Throws on what cannot even be split. */
function stepsIn(sql, firstLine, parser, depth = 0) {
    const bytes = Buffer.from(sql);
    const parts = statementsIn(sql, firstLine, parser).map((statement) => {
        const step = stepOf(statement, bytes);
        if (step.node === null || !('DoStmt' in step.node) || depth >= steps_DEPTH_LIMIT)
            return { steps: [step], unread: [] };
        return blockSteps(step, bytes, parser, depth);
    });
    return { steps: parts.flatMap(({ steps }) => steps), unread: parts.flatMap(({ unread }) => unread) };
}

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/transactions.js



const alterOf = (node) => ('AlterTableStmt' in node ? node.AlterTableStmt : null);
const commandsOf = (alter) => (alter.cmds ?? []).flatMap((cmd) => ('AlterTableCmd' in cmd ? [cmd.AlterTableCmd] : []));
const isConcurrent = (node) => {
    if ('IndexStmt' in node)
        return node.IndexStmt.concurrent === true;
    if ('DropStmt' in node)
        return node.DropStmt.concurrent === true;
    if ('ReindexStmt' in node)
        return (node.ReindexStmt.params ?? []).some((one) => 'DefElem' in one && one.DefElem.defname === 'concurrently');
    const alter = alterOf(node);
    return (alter !== null &&
        commandsOf(alter).some(({ def }) => def !== undefined && 'PartitionCmd' in def && def.PartitionCmd.concurrent === true));
};
const WEAK = new Set([
    'AT_ValidateConstraint',
    'AT_SetStatistics',
    'AT_AttachPartition',
    'AT_SetOptions',
    'AT_ClusterOn',
]);
/** The tables that a statement takes ACCESS EXCLUSIVE on, by name. */
const stronglyLocked = (node) => {
    const alter = alterOf(node);
    if (alter?.relation !== undefined && alter.objtype === 'OBJECT_TABLE')
        return isConcurrent(node) || commandsOf(alter).every(({ subtype = '' }) => WEAK.has(subtype))
            ? []
            : [relationName(alter.relation)];
    if ('DropStmt' in node && node.DropStmt.removeType === 'OBJECT_TABLE')
        return (node.DropStmt.objects ?? []).map(dottedName);
    if ('RenameStmt' in node && node.RenameStmt.relation !== undefined)
        return [relationName(node.RenameStmt.relation)];
    if ('TruncateStmt' in node)
        return (node.TruncateStmt.relations ?? []).flatMap((one) => 'RangeVar' in one ? [relationName(one.RangeVar)] : []);
    return [];
};
const boundary = (node, step, state) => {
    if (!('TransactionStmt' in node))
        return [];
    const { kind = '' } = node.TransactionStmt;
    const begins = kind === 'TRANS_STMT_BEGIN' || kind === 'TRANS_STMT_START';
    if (!begins && kind !== 'TRANS_STMT_COMMIT' && kind !== 'TRANS_STMT_ROLLBACK')
        return [];
    const before = state.open;
    state.open = begins ? (before ?? step) : null;
    state.locked.clear();
    state.unchecked.clear();
    const isPaired = begins ? before === null : before !== null && before !== 'tool';
    return isPaired ? [] : [nested(before, begins)];
};
const nested = (open, begins) => ({
    rule: NESTED_TRANSACTION,
    unless: '',
    detail: open === 'tool'
        ? `The migration tool has opened a transaction already: this ${begins ? 'BEGIN does nothing' : 'ends it early'}.`
        : begins
            ? `A transaction is open since line ${open?.tokens[0]?.line ?? 1}: this BEGIN does nothing.`
            : 'No transaction is open: this ends none.',
});
const verdict = (rule, detail, unless = '') => ({ rule, detail, unless });
const lockVerdicts = (node, state) => {
    const tables = stronglyLocked(node).filter((table) => !state.created.has(factOf('table', table)));
    const [table] = tables;
    if (table === undefined)
        return [];
    const verdicts = [];
    if (!state.limited)
        verdicts.push(verdict(NO_LOCK_TIMEOUT, `ACCESS EXCLUSIVE on ${table} is waited for without a limit, and every query on ${table} queues behind it.`, factOf('table', table)));
    // Said once: what follows waits in the same way.
    state.limited = true;
    const others = [...state.locked].filter((other) => !tables.includes(other));
    if (state.open !== null && others.length > 0 && state.locked.size === others.length)
        verdicts.push(verdict(MANY_LOCKS, `The transaction holds ${others.join(', ')} and now also locks ${table}, until it ends.`, factOf('table', table)));
    for (const one of tables)
        state.locked.add(one);
    return verdicts;
};
const rowVerdicts = (node, state) => {
    const relation = 'UpdateStmt' in node ? node.UpdateStmt.relation : 'DeleteStmt' in node ? node.DeleteStmt.relation : undefined;
    if (relation === undefined || state.open === null || state.locked.size === 0)
        return [];
    const table = relationName(relation);
    if (state.created.has(factOf('table', table)))
        return [];
    return [
        verdict(BACKFILL_UNDER_LOCK, `Rows of ${table} are changed while the transaction holds ACCESS EXCLUSIVE on ${[...state.locked].join(', ')}.`, factOf('table', table)),
    ];
};
const validations = (node, state) => {
    const alter = alterOf(node);
    if (alter?.relation === undefined || state.open === null)
        return [];
    const table = relationName(alter.relation);
    return commandsOf(alter).flatMap(({ subtype, name = '', def }) => {
        if (def !== undefined && 'Constraint' in def && def.Constraint.skip_validation === true)
            state.unchecked.add(`${table} ${def.Constraint.conname ?? ''}`);
        if (subtype !== 'AT_ValidateConstraint' || !state.unchecked.has(`${table} ${name}`))
            return [];
        return [
            verdict(VALIDATED_AT_ONCE, `${name} is validated in the transaction that adds it, whose lock on ${table} is held while the table is read.`),
        ];
    });
};
const judge = (step, state) => {
    const { node } = step;
    if (node === null)
        return [];
    if ('VariableSetStmt' in node && node.VariableSetStmt.name === 'lock_timeout')
        state.limited = true;
    const verdicts = [...boundary(node, step, state)];
    if (state.open !== null && isConcurrent(node))
        verdicts.push(verdict(CONCURRENT_IN_TRANSACTION, 'CONCURRENTLY cannot run inside a transaction: the migration stops here.'));
    verdicts.push(...lockVerdicts(node, state), ...rowVerdicts(node, state), ...validations(node, state));
    if (step.creates !== null)
        state.created.add(step.creates);
    return verdicts;
};
/** What is dangerous about the order of statements: what is open, locked and unchecked when each of them runs. */
const transactionVerdicts = (steps, inTransaction) => {
    const state = {
        open: inTransaction ? 'tool' : null,
        locked: new Set(),
        unchecked: new Set(),
        created: new Set(),
        limited: false,
    };
    const found = steps.flatMap((step) => judge(step, state).map((one) => ({ verdict: one, step })));
    if (state.open === null || state.open === 'tool')
        return found;
    return [...found, { verdict: verdict(UNCOMMITTED, UNCOMMITTED.problem), step: state.open }];
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/postgres/read-postgres.js




const keyOf = ({ rule }, step, tokens) => [rule.id, step.tokens[2]?.text ?? '', ...tokens.map(({ text }) => text)].join(' ').toLowerCase();
/** Placeholders of a tool and commands of psql are no SQL, yet the migration runs. */
const TEMPLATE = /\$\{|\{\{|<%|^\s*\\|:['"]?[a-z_]\w*['"]?(?!:)/im;
const errorVerdict = ({ error, sql }) => ({
    rule: SYNTAX_ERROR,
    unless: '',
    detail: `PostgreSQL refuses «${sql.slice(0, 80)}»: ${error ?? ''}.`,
});
const placed = (steps, { inTransaction, reportsErrors }) => {
    const order = new Map(steps.map((step, at) => [step, at]));
    const place = (verdict, step, tokens) => ({
        verdict,
        line: tokens[0]?.line ?? 1,
        at: order.get(step) ?? 0,
        key: keyOf(verdict, step, tokens),
    });
    return [
        ...steps.flatMap((step) => step.verdicts.map(({ verdict, tokens }) => place(verdict, step, tokens))),
        ...transactionVerdicts(steps, inTransaction).map(({ verdict, step }) => place(verdict, step, step.tokens)),
        ...steps
            .filter(({ error, sql }) => reportsErrors === true && error !== null && !TEMPLATE.test(sql))
            .map((step) => place(errorVerdict(step), step, step.tokens)),
    ];
};
const oldKeys = (options, parser) => {
    if (options.before == null)
        return new Set();
    try {
        return new Set(placed(stepsIn(options.before, 1, parser).steps, options).map(({ key }) => key));
    }
    catch {
        return new Set();
    }
};
/** A hit, unless the script makes the object before. An object that it makes anew later was there, so that nothing excuses it. */
const read_postgres_hitOf = (one, madeAt, evidence) => {
    const { rule, unless, remade, ...said } = one.verdict;
    const made = madeAt.get(unless);
    if ((made !== undefined && made < one.at) || (remade !== undefined && madeAt.has(remade)))
        return [];
    const excuse = unless === '' || made !== undefined ? {} : { unlessProvided: unless };
    return [{ rule, line: one.line, side: 'new', evidence, ...said, ...excuse }];
};
const errorsOf = (steps) => steps.flatMap(({ error, tokens }) => error === null ? [] : [{ reason: 'parse_error', detail: `line ${tokens[0]?.line ?? 1}: ${error}` }]);
/** What a script for PostgreSQL does. Never throws. */
const readPostgres = (sql, options, parser) => {
    try {
        const { steps, unread } = stepsIn(sql, options.firstLine, parser);
        const known = oldKeys(options, parser);
        const madeAt = new Map();
        for (const [at, { creates }] of steps.entries())
            if (creates !== null && !madeAt.has(creates))
                madeAt.set(creates, at);
        const lines = sql.split('\n');
        const hits = placed(steps, options)
            .filter(({ key }) => !known.has(key))
            .flatMap((one) => read_postgres_hitOf(one, madeAt, (lines[one.line - options.firstLine] ?? '').trim()));
        return { hits, provides: [...madeAt.keys()], unread: [...unread, ...errorsOf(steps)] };
    }
    catch (error) {
        return { hits: [], provides: [], unread: [{ reason: 'parse_error', detail: (0,problems/* messageOf */.bD)(error) }] };
    }
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/rows-any.js

const NO_WHERE = /\b(?:WHERE|JOIN|USING|CURRENT OF)\b/;
const rows_any_ROWS = 'row locks until the transaction ends';
/** What means the same on every engine. */
const ANY_ROWS = [
    {
        operation: 'drop-table',
        rule: 'drop-table',
        detail: 'DROP TABLE {object} deletes its rows, and every running version that still uses the table fails.',
        fix: 'Release code that no longer uses {object}, keep a backup, and drop it in a later deployment.',
    },
    {
        operation: 'drop-column',
        rule: 'drop-column',
        detail: 'Dropping {object}.{part} deletes its values, and every running version that still reads it fails.',
        fix: 'Release code that ignores {part} first, then drop it in a later deployment.',
    },
    {
        operation: 'drop-database',
        rule: 'drop-schema',
        detail: 'Dropping {object} deletes everything in it.',
    },
    {
        operation: 'truncate',
        rule: 'truncate',
        detail: 'TRUNCATE deletes every row of {object} at once.',
        fix: 'Delete the rows of {object} in small batches after the deployment, and keep a copy until it has proved itself.',
    },
    {
        operation: 'delete',
        rule: 'delete-without-where',
        unless: NO_WHERE,
        detail: 'DELETE without WHERE removes every row of {object}.',
        lock: rows_any_ROWS,
    },
    {
        operation: 'update',
        rule: 'update-without-where',
        unless: NO_WHERE,
        detail: 'UPDATE without WHERE overwrites every row of {object}; the old values are gone.',
        lock: rows_any_ROWS,
    },
    {
        operation: 'delete',
        rule: 'data-change',
        fits: NO_WHERE,
        detail: 'The migration deletes rows of {object}; they are not kept.',
        lock: rows_any_ROWS,
    },
    {
        operation: 'update',
        rule: 'data-change',
        fits: NO_WHERE,
        detail: 'The migration overwrites values of {object}; the old ones are not kept.',
        lock: rows_any_ROWS,
    },
    {
        operation: 'merge',
        rule: 'data-change',
        detail: 'The migration merges rows into {object}; the old values are not kept.',
        lock: rows_any_ROWS,
    },
    {
        operation: 'backfill',
        rule: 'data-change',
        severity: 'low',
        detail: 'The migration fills {part} of {object}, which it adds itself: rows stay locked until it ends.',
        fix: 'Backfill {part} in batches outside the migration.',
        rollback: UNDONE,
        lock: rows_any_ROWS,
    },
    {
        operation: 'rename-column',
        rule: 'rename-column',
        detail: 'After {object}.{part} → {to} the running version asks for a column that no longer exists.',
        fix: 'Add {to}, write to both, backfill, switch readers, and drop {part} in a later release.',
        rollback: BREAKS_OLD,
    },
    {
        operation: 'rename-table',
        rule: 'rename-table',
        detail: 'After {object} → {to} the running version asks for a table that no longer exists.',
        fix: 'Create a view named {object} over {to} until no version uses the old name.',
        rollback: BREAKS_OLD,
    },
    {
        operation: 'add-column',
        rule: 'add-required-column',
        fits: /\bNOT NULL\b/,
        unless: /\b(?:DEFAULT|GENERATED|IDENTITY|AUTO_INCREMENT|AS)\b|\bTIMESTAMP\b|\bROWVERSION\b/,
        detail: '{object}.{part} must have a value and has no default: rows that exist or that the running version inserts have none.',
        fix: 'Add {part} as nullable or with a constant default, and require it in a later release.',
        rollback: BREAKS_OLD,
    },
    {
        operation: 'drop-constraint',
        rule: 'drop-constraint',
        unless: / (?:DF|DEFAULT)_/,
        detail: 'Without {part} wrong rows can be written to {object}, and then adding it back on a rollback fails.',
    },
    {
        operation: 'drop-primary-key',
        rule: 'drop-constraint',
        severity: 'high',
        detail: 'Without its primary key {object} takes duplicate rows and is rebuilt; adding the key back can fail.',
        fix: 'Add the new key in the same statement, in a quiet hour, or copy {object} with an online schema change tool.',
    },
    {
        operation: 'drop-object',
        rule: 'drop-object',
        detail: 'The running version may still use {object}, which is dropped.',
        fix: 'Release code that no longer uses {object}, then drop it; keep its definition in the down migration.',
    },
    {
        operation: 'replace-routine',
        rule: 'replace-routine',
        detail: 'The running version calls the new body of {object} at once.',
    },
    {
        operation: 'add-check',
        rule: 'add-check-validated',
        unless: /\bNOCHECK\b|\bNOT ENFORCED\b/,
        detail: 'Adding the check reads all of {object} and fails if a row breaks it.',
        rollback: UNDONE,
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/rows-mysql.js
const COPY = 'exclusive metadata lock; writes wait while the table is copied';
/** What means something of its own on MySQL and MariaDB (InnoDB). */
const MYSQL_ROWS = [
    {
        operation: 'add-index',
        rule: 'create-index-blocking',
        fits: /\b(?:FULLTEXT|SPATIAL)\b/,
        detail: 'A FULLTEXT or SPATIAL index of {object} blocks writes until it is built.',
        fix: 'Build it on a copy with an online schema change tool (gh-ost, pt-online-schema-change), or in a quiet hour.',
        lock: 'exclusive metadata lock; writes wait (LOCK = SHARED)',
    },
    {
        operation: 'alter-column',
        rule: 'change-column-type',
        detail: 'Changing {object}.{part} to {to} copies the table and blocks writes, unless a VARCHAR only grows within its length byte.',
        fix: 'Ask for ALGORITHM = INPLACE, LOCK = NONE so that it fails instead of blocking; else use gh-ost or a new column.',
        lock: COPY,
    },
    {
        operation: 'add-foreign-key',
        rule: 'add-foreign-key-validated',
        detail: 'Adding the foreign key copies {object} and blocks writes, unless foreign_key_checks is 0.',
        fix: 'SET foreign_key_checks = 0 for this statement (rows are then not checked: check them by a query), with ALGORITHM = INPLACE.',
        lock: COPY,
    },
    {
        operation: 'add-check',
        rule: 'add-check-validated',
        unless: /\bNOT ENFORCED\b/,
        detail: 'Adding the check copies {object}, blocks writes, and fails if a row breaks it.',
        fix: 'Add it NOT ENFORCED, check the rows, and enforce it in a quiet hour.',
        lock: COPY,
    },
    {
        operation: 'add-unique',
        rule: 'add-unique-validated',
        fits: /\bPRIMARY KEY\b/,
        detail: 'Adding the primary key rebuilds {object} and fails on the first duplicate.',
    },
    {
        operation: 'add-unique',
        rule: 'add-unique-validated',
        severity: 'medium',
        unless: /\bPRIMARY KEY\b/,
        detail: 'The unique key of {object} fails on the first duplicate, also on one written while it is built.',
        fix: 'Look for duplicates first, and release code that writes none.',
    },
    {
        operation: 'convert-charset',
        rule: 'table-rewrite',
        detail: 'Converting the character set copies {object} and blocks writes; text columns may change their type.',
        fix: 'Convert a copy with gh-ost or pt-online-schema-change.',
        lock: COPY,
    },
    {
        operation: 'drop-primary-key',
        rule: 'drop-constraint',
        severity: 'high',
        unless: /\bADD PRIMARY KEY\b/,
        detail: 'Dropping the primary key copies {object}, blocks writes, and lets duplicate rows in.',
        fix: 'Drop the old key and add the new one in one statement, on a copy made by gh-ost or pt-online-schema-change.',
        lock: COPY,
    },
    {
        operation: 'option',
        rule: 'table-rewrite',
        fits: /^ALGORITHM =? ?COPY\b|^LOCK =? ?(?:SHARED|EXCLUSIVE)\b/,
        detail: 'The statement asks for a way of altering {object} that blocks writes.',
        fix: 'Ask for ALGORITHM = INSTANT or INPLACE and LOCK = NONE.',
        lock: COPY,
    },
    {
        operation: 'rebuild',
        rule: 'table-rewrite',
        severity: 'medium',
        detail: 'The statement rebuilds {object}.',
        fix: 'Rebuild a copy with gh-ost or pt-online-schema-change.',
    },
    {
        operation: 'add-column',
        rule: 'volatile-default',
        fits: /\bAUTO_INCREMENT\b|\bSTORED\b|\bPERSISTENT\b|\bDEFAULT \( ?(?:UUID|RAND|NOW|UTC_TIMESTAMP)\b/,
        detail: 'The computed value of {object}.{part} rebuilds the table and blocks writes.',
        fix: 'Add {part} without it, and backfill in batches.',
        lock: COPY,
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/rows-other.js
/** What means something of its own on SQLite. */
const SQLITE_ROWS = [
    {
        operation: 'add-index',
        rule: 'create-index-blocking',
        severity: 'medium',
        detail: 'Building {part} on {object} blocks every writer of the database file until it is done.',
        fix: 'Build it while no one writes.',
    },
];
/** What is said where the engine is not known. */
const UNKNOWN_ROWS = [
    {
        operation: 'add-index',
        rule: 'create-index-blocking',
        severity: 'medium',
        detail: 'Building {part} on {object} blocks writes on most engines until it is done.',
        fix: 'Use the online form of the engine: CONCURRENTLY (PostgreSQL), ONLINE = ON (SQL Server), LOCK = NONE (MySQL).',
        lock: null,
    },
    {
        operation: 'alter-column',
        rule: 'change-column-type',
        detail: 'Changing {object}.{part} to {to} may rewrite the table under a lock.',
        lock: null,
    },
    {
        operation: 'add-foreign-key',
        rule: 'add-foreign-key-validated',
        severity: 'medium',
        detail: 'Adding the foreign key reads all of {object} under a lock.',
        lock: null,
    },
    {
        operation: 'add-unique',
        rule: 'add-unique-validated',
        severity: 'medium',
        detail: 'The constraint builds its index under a lock on {object}, and fails on the first duplicate.',
        lock: null,
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/rows-tsql.js
const SCAN = 'Sch-M while the table is read';
/** What means something of its own on SQL Server and Azure SQL. */
const TSQL_ROWS = [
    {
        operation: 'add-index',
        rule: 'create-index-blocking',
        unless: /\bONLINE = ON\b|\bRESUMABLE = ON\b/,
        detail: 'Building {part} offline blocks every write to {object} until it is done.',
        fix: 'Build {part} WITH (ONLINE = ON), where the edition has it; RESUMABLE = ON lets it pause.',
        lock: 'S (Sch-M for a clustered index)',
    },
    {
        operation: 'drop-index',
        rule: 'drop-index-blocking',
        detail: 'Dropping {part} takes Sch-M on {object}, and queries that relied on it turn slow.',
        fix: 'Check sys.dm_db_index_usage_stats first, and drop {part} in a deployment of its own.',
    },
    {
        operation: 'alter-column',
        rule: 'set-not-null',
        fits: /\bNOT NULL\b/,
        detail: 'ALTER COLUMN {object}.{part} {to} NOT NULL reads the table under Sch-M, fails on the first NULL, and rewrites it if the type changes.',
        fix: 'Fill the NULLs of {part} in batches first, and run the statement alone with a short LOCK_TIMEOUT.',
        lock: SCAN,
    },
    {
        operation: 'alter-column',
        rule: 'change-column-type',
        unless: /\bNOT NULL\b/,
        detail: 'ALTER COLUMN {object}.{part} to {to} rewrites every row under Sch-M unless the type only grows.',
        fix: 'Where the type does not just grow: add a column, backfill in batches and switch; or WITH (ONLINE = ON).',
    },
    {
        operation: 'add-foreign-key',
        rule: 'add-foreign-key-validated',
        unless: /\bNOCHECK\b/,
        detail: 'Adding the foreign key reads all of {object} under Sch-M on both tables.',
        fix: 'Add it WITH NOCHECK, and run ALTER TABLE {object} WITH CHECK CHECK CONSTRAINT in a quiet hour; until then it is not trusted.',
        lock: 'Sch-M on both tables',
    },
    {
        operation: 'add-unique',
        rule: 'add-unique-validated',
        detail: 'The constraint builds its index while {object} is locked, and fails on the first duplicate.',
        fix: 'Create the unique index WITH (ONLINE = ON) first; add the constraint WITH (ONLINE = ON).',
    },
    {
        operation: 'add-column',
        rule: 'volatile-default',
        fits: /\bDEFAULT \(* ?(?:NEWID|NEWSEQUENTIALID|GETDATE|GETUTCDATE|SYSUTCDATETIME|SYSDATETIME|NEXT VALUE)\b.*\bNOT NULL\b|\bNOT NULL\b.*\bDEFAULT \(* ?(?:NEWID|NEWSEQUENTIALID|NEXT VALUE)\b|\bPERSISTED\b/,
        detail: 'The computed value of {object}.{part} is written to every row under Sch-M.',
        fix: 'Add {part} as nullable, add the default as a constraint of its own, and backfill in batches.',
    },
    {
        operation: 'add-column',
        rule: 'add-default-rewrite',
        fits: /\bNOT NULL\b.*\bDEFAULT\b|\bDEFAULT\b.*\bNOT NULL\b|\bWITH VALUES\b/,
        detail: 'Adding {object}.{part} NOT NULL with a default updates every row under Sch-M, except on Enterprise edition and Azure SQL.',
        fix: 'On Standard edition: add {part} as nullable with the default, backfill in batches, then require it.',
    },
    {
        operation: 'rebuild',
        rule: 'table-rewrite',
        unless: /\bONLINE = ON\b/,
        detail: 'REBUILD rewrites {object} under Sch-M.',
        fix: 'REBUILD WITH (ONLINE = ON).',
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/engine-hits.js






const ENGINES = {
    tsql: { rows: TSQL_ROWS, lock: 'Sch-M' },
    mysql: { rows: MYSQL_ROWS, lock: 'exclusive metadata lock' },
    sqlite: { rows: SQLITE_ROWS, lock: 'EXCLUSIVE on the database file' },
    postgres: { rows: UNKNOWN_ROWS, lock: 'ACCESS EXCLUSIVE' },
    unknown: { rows: UNKNOWN_ROWS, lock: null },
};
const fitsRow = ({ words }, { fits, unless }) => (fits?.test(words) ?? true) && unless?.test(words) !== true;
/** The rows for an operation; a required column is a danger of its own beside what its default does. */
const rowsFor = (operation, { rows }) => {
    const own = rows.filter((row) => row.operation === operation);
    const general = ANY_ROWS.filter((row) => row.operation === operation);
    return operation === 'add-column' ? [...own, ...general] : own.length > 0 ? own : general;
};
const fill = (text, fact) => text
    .replaceAll('{object}', fact.object === '' ? 'the table' : fact.object)
    .replaceAll('{part}', fact.part === '' ? 'the column' : fact.part)
    .replaceAll('{to}', fact.to === '' ? 'another type' : fact.to);
const engine_hits_hitOf = (row, fact, engine, place) => ({
    rule: ruleNamed(row.rule),
    side: 'new',
    ...place(fact.line),
    detail: fill(row.detail, fact),
    ...(row.fix === undefined ? {} : { fix: fill(row.fix, fact) }),
    ...(row.severity === undefined ? {} : { severity: row.severity }),
    ...(row.rollback === undefined ? {} : { rollback: row.rollback }),
    lockLevel: row.lock === undefined ? engine.lock : row.lock,
    ...(fact.objectKey === '' ? {} : { unlessProvided: `table:${fact.objectKey}` }),
});
/** What is dangerous about one thing that a script does, on the engine it is written for. */
const engineHit = (fact, dialect, place) => {
    const engine = ENGINES[dialect];
    const row = rowsFor(fact.operation, engine).find((candidate) => fitsRow(fact, candidate));
    return row === undefined ? [] : [engine_hits_hitOf(row, fact, engine, place)];
};
const NO_DDL = new Set(['delete', 'update', 'merge', 'backfill']);
const ADDITIVE = new Set(['create-table', 'create-object', 'replace-routine']);
const isDdlOnTable = ({ operation }) => !NO_DDL.has(operation) && !ADDITIVE.has(operation);
/**
 * MySQL commits at each DDL statement, so that a migration with several can stop half-way. One that only makes tables of its own is
 * easily run again: `onOthers` is what it does to tables that were there.
 */
const mysqlAtomicity = (facts, onOthers, dialect, place) => {
    const lines = new Map();
    for (const fact of facts)
        if (!NO_DDL.has(fact.operation))
            lines.set(fact.statement, lines.get(fact.statement) ?? fact);
    const second = [...lines.values()][1];
    if (dialect !== 'mysql' || second === undefined || !onOthers.some(isDdlOnTable))
        return [];
    const detail = `The migration has ${lines.size} DDL statements; MySQL commits at each, so a failure leaves it half applied.`;
    return [{ rule: NOT_ATOMIC, side: 'new', ...place(second.line), detail }];
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/standing.js
const TEMPORARY = /^(?:#|@|pg_temp|tempdb)/i;
/** Whether a table lives only as long as the session or the script. */
const isTemporary = (object) => TEMPORARY.test(object);
/** Without what only concerns tables that the script itself has made by then, and with `DROP` + `CREATE` as what it is. */
const standing = (facts) => {
    const created = new Set();
    const recreated = new Set(facts
        .filter(({ operation }) => /^(?:create-object|replace-routine)$/.test(operation))
        .map(({ objectKey }) => objectKey));
    const columns = new Set();
    return facts.flatMap((fact) => {
        const { operation, objectKey, object } = fact;
        if (operation === 'create-table' || operation === 'create-object') {
            created.add(objectKey);
            return [];
        }
        if (created.has(objectKey) || isTemporary(object))
            return [];
        if (operation === 'add-column')
            columns.add(`${objectKey}.${fact.part.toLowerCase()}`);
        const fills = (column) => columns.has(`${objectKey}.${column}`);
        if (operation === 'update' && fact.part.split(',').every(fills))
            return [{ ...fact, operation: 'backfill' }];
        // A script that makes a copy under another name may rename it afterwards.
        if (operation === 'rename-table')
            created.add(fact.to.toLowerCase());
        if (operation !== 'drop-object' || !recreated.has(objectKey))
            return [fact];
        return [{ ...fact, operation: 'replace-routine' }];
    });
};
/** Most names in one finding. */
const NAMES_LIMIT = 5;
/** A script often replaces dozens of routines: they are one finding, at the first of them. */
const withRoutinesTogether = (facts) => {
    const routines = facts.filter(({ operation }) => operation === 'replace-routine');
    const names = [...new Set(routines.map(({ object }) => object))];
    const more = names.length > NAMES_LIMIT ? ` and ${names.length - NAMES_LIMIT} more` : '';
    const object = names.slice(0, NAMES_LIMIT).join(', ') + more;
    const [first] = routines;
    return facts.flatMap((fact) => {
        if (fact.operation !== 'replace-routine')
            return [fact];
        return fact === first ? [{ ...fact, object }] : [];
    });
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/facts.js
/** The tokens in one line, words in capitals and texts emptied. */
const wordsOf = (tokens) => tokens.map(({ key }) => key).join(' ');
/** A fact whose unsaid parts are empty. */
const facts_factOf = (operation, tokens, said) => ({
    operation,
    object: '',
    part: '',
    to: '',
    words: wordsOf(tokens),
    line: tokens[0]?.line ?? 0,
    statement: 0,
    ...said,
    objectKey: said.objectKey ?? '',
});

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/names.js
/** Schemas that go without saying. */
const DEFAULT_SCHEMA = /^(?:dbo|public|main)\./i;
const isPart = (token) => token?.kind === 'word' || token?.kind === 'name';
/** Reads a name of one or several parts that begins at a position; null where none does. */
const nameAt = (tokens, start) => {
    const parts = [];
    let at = start;
    for (let token = tokens[at]; isPart(token) && parts.length < 4; token = tokens[at]) {
        parts.push(token.text);
        at += 1;
        while (tokens[at]?.key === '.')
            at += 1;
        if (tokens[at - 1]?.key !== '.')
            break;
    }
    const last = parts.at(-1);
    if (last === undefined)
        return null;
    return { shown: parts.join('.').replace(DEFAULT_SCHEMA, ''), key: last.toLowerCase(), next: at };
};
/** Reads a name from a text, as `sp_rename` takes it. */
const nameInText = (text) => text
    .split('.')
    .map((part) => part.replace(/^[["`]|[\]"`]$/g, ''))
    .filter((part) => part !== '');

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/alter-table.js


/** Cuts tokens at the commas outside of brackets. */
const atCommas = (tokens) => {
    const parts = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (token.key === '(')
            depth += 1;
        if (token.key === ')')
            depth -= 1;
        if (token.key === ',' && depth === 0)
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts.filter((part) => part.length > 0);
};
const IF_EXISTS = '(?:IF (?:NOT )?EXISTS )?';
const CHECKED = '(?:WITH (?:NO)?CHECK )?';
const alter_table_NAMED = String.raw `(?:CONSTRAINT (?:\S+ )?)?`;
/** The first row that fits tells what an action is. */
const ACTIONS = [
    { fits: new RegExp(`^${CHECKED}ADD ${alter_table_NAMED}FOREIGN KEY `), operation: 'add-foreign-key' },
    { fits: new RegExp(`^${CHECKED}ADD ${alter_table_NAMED}CHECK `), operation: 'add-check' },
    { fits: new RegExp(`^${CHECKED}ADD ${alter_table_NAMED}(?:UNIQUE|PRIMARY KEY)\\b`), operation: 'add-unique' },
    { fits: /^(?:WITH (?:NO)?CHECK )?ADD CONSTRAINT \S+ DEFAULT /, operation: 'option' },
    { fits: /^ADD (?:FULLTEXT|SPATIAL )?(?:INDEX|KEY|FULLTEXT|SPATIAL)\b/, operation: 'add-index' },
    { fits: /^(?:ADD|DROP|REORGANIZE|COALESCE|EXCHANGE|TRUNCATE) (?:PARTITION|PERIOD|SYSTEM)\b/, operation: 'option' },
    { fits: new RegExp(`^ADD (?:COLUMN )?${IF_EXISTS}`), operation: 'add-column', reads: 'part and type' },
    { fits: /^DROP PRIMARY KEY/, operation: 'drop-primary-key' },
    {
        fits: new RegExp(`^DROP (?:CONSTRAINT|FOREIGN KEY|CHECK) ${IF_EXISTS}`),
        operation: 'drop-constraint',
        reads: 'part',
    },
    { fits: new RegExp(`^DROP (?:INDEX|KEY) ${IF_EXISTS}`), operation: 'drop-index', reads: 'part' },
    // SQL Server drops a constraint by its bare name; it is told by the prefix that constraints are named with.
    {
        fits: new RegExp(`^DROP ${IF_EXISTS}(?=\\W?(?:FK|PK|DF|CK|UQ)_)`, 'i'),
        operation: 'drop-constraint',
        reads: 'part',
    },
    { fits: new RegExp(`^DROP (?:COLUMN )?${IF_EXISTS}`), operation: 'drop-column', reads: 'part' },
    {
        fits: /^ALTER (?:COLUMN )?\S+ (?:SET|DROP|ADD) (?:DEFAULT|MASKED|SPARSE|ROWGUIDCOL|VISIBLE|INVISIBLE)\b/,
        operation: 'option',
    },
    { fits: /^ALTER INDEX\b/, operation: 'option' },
    { fits: /^(?:ALTER|MODIFY) (?:COLUMN )?(?:IF EXISTS )?/, operation: 'alter-column', reads: 'part and type' },
    { fits: /^CHANGE (?:COLUMN )?(?:IF EXISTS )?/, operation: 'rename-column', reads: 'old and new' },
    { fits: /^RENAME (?:INDEX|KEY|CONSTRAINT) /, operation: 'option' },
    { fits: /^RENAME COLUMN /, operation: 'rename-column', reads: 'old and new' },
    { fits: /^RENAME (?:TO |AS )?(?=\S+$)/, operation: 'rename-table', reads: 'new' },
    { fits: /^RENAME (?=\S+ TO )/, operation: 'rename-column', reads: 'old and new' },
    { fits: /^CONVERT TO CHARACTER SET\b/, operation: 'convert-charset' },
    { fits: /^(?:ENGINE =|FORCE$|ORDER BY|ROW_FORMAT|KEY_BLOCK_SIZE|REBUILD\b)/, operation: 'rebuild' },
    { fits: /./, operation: 'option' },
];
const alter_table_VERB = /^(?:ADD|DROP|ALTER|MODIFY|CHANGE|RENAME|CONVERT|ENGINE|FORCE|ORDER|ALGORITHM|LOCK|WITH|CHECK|NOCHECK|SET|ENABLE|DISABLE|REBUILD|SWITCH|COMMENT|AUTO_INCREMENT|DEFAULT|CHARSET|CHARACTER|COLLATE|REORGANIZE|ROW_FORMAT|VALIDATION)$/;
const isVerb = (token) => token?.kind === 'word' && alter_table_VERB.test(token.key);
const TYPE_END = /^(?:NOT|NULL|DEFAULT|CONSTRAINT|AFTER|FIRST|COMMENT|COLLATE|PRIMARY|UNIQUE|CHECK|REFERENCES|AUTO_INCREMENT|ON|WITH|GENERATED|AS|USING)$/;
const alter_table_typeOf = (tokens) => {
    const end = tokens.findIndex(({ kind, key }) => kind === 'word' && TYPE_END.test(key));
    return tokens
        .slice(0, end === -1 ? tokens.length : end)
        .map(({ text }) => text)
        .join(' ')
        .replace(/ ?([(),]) ?/g, '$1')
        .slice(0, 60);
};
const partOf = (tokens, row, skipped) => {
    if (row.reads === undefined)
        return { part: '', to: '' };
    const part = nameAt(tokens, skipped);
    const after = tokens.slice(part?.next ?? skipped);
    const shown = part?.shown ?? '';
    if (row.reads === 'new')
        return { part: '', to: shown };
    if (row.reads === 'part')
        return { part: shown, to: '' };
    if (row.reads === 'part and type')
        return { part: shown, to: alter_table_typeOf(after) };
    return { part: shown, to: nameAt(after, after[0]?.key === 'TO' ? 1 : 0)?.shown ?? '' };
};
/** The verb of an action with the words that go with it, for the next action of the list that has none: `ADD a INT, b INT`. */
const verbOf = (action) => {
    const end = action.findIndex(({ kind, key }, at) => at > 0 && !(kind === 'word' && /^(?:COLUMN|CONSTRAINT)$/.test(key)));
    return action.slice(0, Math.max(end, 1));
};
/** `ADD a INT, CONSTRAINT c …`: what follows has a kind of its own. */
const spelledOut = (action, verb) => {
    if (isVerb(action[0]) && !(verb[0]?.key === 'ADD' && /^(?:CHECK|DEFAULT)$/.test(action[0]?.key ?? '')))
        return action;
    const first = action[0];
    const ownKind = first?.kind === 'word' && /^(?:CONSTRAINT|COLUMN|INDEX|PRIMARY|UNIQUE|FOREIGN|CHECK|KEY)$/.test(first.key);
    return [...(ownKind || verb[0]?.key === 'ADD' ? verb.slice(0, 1) : verb), ...action];
};
/** `ADD (a INT, b INT)` of MySQL. */
const withoutParentheses = (action) => {
    const inBrackets = action[0]?.key === 'ADD' && action[1]?.key === '(' && action.at(-1)?.key === ')';
    return inBrackets ? atCommas(action.slice(2, -1)).map((one) => [...action.slice(0, 1), ...one]) : [action];
};
const actionFact = (tokens, table) => {
    const words = wordsOf(tokens);
    const row = ACTIONS.find(({ fits }) => fits.test(words));
    const head = row?.fits.exec(words)?.[0] ?? '';
    const skipped = head.split(' ').filter((word) => word !== '').length;
    const { part, to } = row === undefined ? { part: '', to: '' } : partOf(tokens, row, skipped);
    const same = row?.operation === 'rename-column' && part.toLowerCase() === to.toLowerCase();
    const operation = same ? 'alter-column' : (row?.operation ?? 'option');
    const type = same ? alter_table_typeOf(tokens.slice(skipped + 2)) : to;
    return facts_factOf(operation, tokens, { object: table.shown, objectKey: table.key, part, to: type });
};
/** What an `ALTER TABLE` does, action by action. */
const alterTableFacts = (tokens, start) => {
    const table = nameAt(tokens, start);
    if (table === null)
        return [];
    let verb = [];
    return atCommas(tokens.slice(table.next))
        .flatMap(withoutParentheses)
        .map((written) => {
        const action = spelledOut(written, verb);
        if (isVerb(written[0]))
            verb = verbOf(written);
        const fact = actionFact(action, table);
        return { ...fact, line: written[0]?.line ?? fact.line };
    });
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/read-statement.js



const read_statement_named = (operation) => (tokens, start) => {
    const name = nameAt(tokens, start);
    return [facts_factOf(operation, tokens, { object: name?.shown ?? '', objectKey: name?.key ?? '' })];
};
/** `DROP TABLE a, b`: one fact for each name. */
const eachNamed = (operation) => (tokens, start) => {
    const facts = [];
    let name = nameAt(tokens, start);
    while (name !== null) {
        facts.push(facts_factOf(operation, tokens, { object: name.shown, objectKey: name.key }));
        name = tokens[name.next]?.key === ',' ? nameAt(tokens, name.next + 1) : null;
    }
    return facts;
};
/** `CREATE INDEX i ON t (…)`, `DROP INDEX i ON t`, and the older `DROP INDEX t.i`. */
const index = (operation) => (tokens, start) => {
    const [name, on] = [nameAt(tokens, start), tokens.findIndex(({ kind, key }) => kind === 'word' && key === 'ON')];
    const path = name?.shown.split('.') ?? [];
    const part = path.at(-1) ?? '';
    const table = on === -1 ? null : nameAt(tokens, on + 1);
    const object = table?.shown ?? path.at(-2) ?? '';
    return [facts_factOf(operation, tokens, { object, objectKey: table?.key ?? object.toLowerCase(), part })];
};
/** The table behind an alias: `UPDATE o SET … FROM [Order] o`. */
const tableOfAlias = (tokens, alias) => {
    for (const [at, { kind, key }] of tokens.entries()) {
        if (kind !== 'word' || !/^(?:FROM|JOIN)$/.test(key))
            continue;
        const table = nameAt(tokens, at + 1);
        const skipsAs = table !== null && tokens[table.next]?.key === 'AS' ? 1 : 0;
        const name = table === null ? null : nameAt(tokens, table.next + skipsAs);
        if (table !== null && name?.key === alias)
            return table;
    }
    return null;
};
/** The columns that an `UPDATE` sets, in lower case, with commas. */
const columnsSet = (tokens) => {
    const from = tokens.findIndex(({ kind, key }) => kind === 'word' && key === 'SET') + 1;
    const rest = tokens.slice(from);
    const end = rest.findIndex(({ kind, key }) => kind === 'word' && /^(?:WHERE|FROM|OUTPUT|OPTION)$/.test(key));
    const names = atCommas(end === -1 ? rest : rest.slice(0, end)).map((one) => nameAt(one, 0)?.key ?? '');
    return names.join(',');
};
const dml = (operation) => (tokens, start) => {
    const name = nameAt(tokens, start);
    const table = name === null ? null : (tableOfAlias(tokens, name.key) ?? name);
    const part = operation === 'update' ? columnsSet(tokens) : '';
    return [facts_factOf(operation, tokens, { object: table?.shown ?? '', objectKey: table?.key ?? '', part })];
};
/** `EXEC sp_rename 'dbo.t.old', 'new', 'COLUMN'`. */
const rename = (tokens) => {
    const texts = tokens.filter(({ kind }) => kind === 'text').map(({ text }) => text);
    const parts = nameInText(texts[0] ?? '');
    const kind = (texts[2] ?? 'OBJECT').toUpperCase();
    const to = texts[1] ?? '';
    if (kind === 'COLUMN') {
        const [table = '', part = ''] = parts.slice(-2);
        return [facts_factOf('rename-column', tokens, { object: table, objectKey: table.toLowerCase(), part, to })];
    }
    const object = parts.at(-1) ?? '';
    // A constraint is renamed like a table; only its name tells, by the field's usual prefixes.
    const isPart = kind !== 'OBJECT' || /^(?:[PF]K|[UD]F|CK|UQ|IX|[SU]P|USP|VW)_/i.test(object) || /(?:View|_\w+By\w+)$/.test(object);
    return [facts_factOf(isPart ? 'rename-object' : 'rename-table', tokens, { object, objectKey: object.toLowerCase(), to })];
};
const renameTables = (tokens, start) => {
    const from = nameAt(tokens, start);
    const to = from === null ? null : nameAt(tokens, from.next + 1);
    if (from === null || to === null)
        return [];
    const rest = tokens[to.next]?.key === ',' ? renameTables(tokens, to.next + 1) : [];
    return [facts_factOf('rename-table', tokens, { object: from.shown, objectKey: from.key, to: to.shown }), ...rest];
};
const SOME = String.raw `(?:IF (?:NOT )?EXISTS )?`;
const OBJECT = 'VIEW|PROC|PROCEDURE|FUNCTION|TRIGGER|TYPE|SEQUENCE|SYNONYM|EVENT';
const row = (fits, read) => ({ fits: new RegExp(`^${fits}`), read });
const STATEMENTS = [
    row('ALTER (?:ONLINE |IGNORE )?TABLE (?:IF EXISTS )?', alterTableFacts),
    row(`CREATE (?:TEMP(?:ORARY)? )TABLE ${SOME}`, read_statement_named('create-object')),
    row(`CREATE (?:VIRTUAL )?TABLE ${SOME}`, read_statement_named('create-table')),
    row(`DROP TEMPORARY TABLE ${SOME}`, () => []),
    row(`DROP TABLE ${SOME}`, eachNamed('drop-table')),
    row(`DROP (?:DATABASE|SCHEMA) ${SOME}`, read_statement_named('drop-database')),
    row('TRUNCATE (?:TABLE )?', read_statement_named('truncate')),
    row(String.raw `CREATE (?:\w+ ){0,3}INDEX ${SOME}`, index('add-index')),
    row(`DROP INDEX ${SOME}`, index('drop-index')),
    row(`CREATE OR (?:ALTER|REPLACE) (?:.{0,80} )?(?:${OBJECT}) ${SOME}`, read_statement_named('replace-routine')),
    row(`ALTER (?:PROC|PROCEDURE|FUNCTION|VIEW|TRIGGER) `, read_statement_named('replace-routine')),
    row(`CREATE (?:.{0,80} )?(?:${OBJECT}) ${SOME}`, read_statement_named('create-object')),
    row(`DROP (?:${OBJECT}) ${SOME}`, eachNamed('drop-object')),
    row('RENAME TABLE ', renameTables),
    row(String.raw `(?:EXEC |EXECUTE )?(?:\[?SYS\]? ?\. ?)?SP_RENAME\b`, rename),
    row(String.raw `DELETE (?:TOP \( .*? \) )?(?:PERCENT )?(?:LOW_PRIORITY |QUICK |IGNORE )*(?:FROM )?`, dml('delete')),
    row(String.raw `UPDATE (?!STATISTICS)(?:TOP \( .*? \) )?(?:PERCENT )?(?:LOW_PRIORITY |IGNORE |OR \w+ )*`, dml('update')),
    row(String.raw `MERGE (?:TOP \( .*? \) )?(?:INTO )?`, dml('merge')),
];
const countWords = (head) => head.split(' ').filter((word) => word !== '').length;
const DML = /^(?:UPDATE|DELETE|MERGE)$/;
/** `WITH … UPDATE`: the statement is what follows the common table expressions. */
const withoutWith = (tokens) => {
    if (tokens[0]?.key !== 'WITH')
        return tokens;
    let depth = 0;
    const at = tokens.findIndex(({ key, kind }) => {
        if (key === '(')
            depth += 1;
        if (key === ')')
            depth -= 1;
        return depth === 0 && kind === 'word' && DML.test(key);
    });
    return at === -1 ? tokens : tokens.slice(at);
};
const SETUP_WORDS = /^(?:BEGIN|ELSE|END|BEGIN TRY|BEGIN CATCH)$/;
/** What a statement does; a routine's body is not looked into, for it runs later. */
const readStatement = ({ tokens: written }, dialect) => {
    const tokens = withoutWith(written);
    // The head alone decides, so long statements cost no more than short ones.
    const head = wordsOf(tokens.slice(0, 24));
    if (SETUP_WORDS.test(head))
        return [];
    const found = STATEMENTS.find(({ fits }) => fits.test(head));
    if (found === undefined || (found.read === rename && dialect !== 'tsql' && dialect !== 'unknown'))
        return [];
    return found.read(tokens, countWords(found.fits.exec(head)?.[0] ?? ''));
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/statements.js
const OBJECTS = 'TABLE INDEX DATABASE SCHEMA VIEW PROC PROCEDURE FUNCTION TRIGGER TYPE USER ROLE LOGIN UNIQUE NONCLUSTERED CLUSTERED COLUMNSTORE FULLTEXT SPATIAL SEQUENCE SYNONYM STATISTICS PARTITION OR';
const DDL_OBJECTS = new Set(OBJECTS.split(' '));
/** Words that begin a statement of T-SQL wherever they stand. */
const STARTERS = new Set('EXEC EXECUTE DECLARE PRINT WHILE RETURN RAISERROR THROW COMMIT ROLLBACK USE DENY REVOKE GOTO OPEN FETCH CLOSE DEALLOCATE WAITFOR DBCC ELSE BEGIN TRUNCATE'.split(' '));
const CLAUSES_BEFORE_DML = new Set('ON THEN AFTER FOR OF GRANT DENY REVOKE , INSTEAD AS'.split(' '));
const BEFORE_SELECT = new Set('UNION ALL EXCEPT INTERSECT AS FOR ('.split(' '));
const SESSION_OPTIONS = /^(?:@|NOCOUNT$|XACT_ABORT$|IDENTITY_INSERT$|ANSI_|QUOTED_IDENTIFIER$|ROWCOUNT$|LOCK_TIMEOUT$|TRANSACTION$|DEADLOCK_|ARITHABORT$|NUMERIC_)/;
const statements_keyOf = (tokens, at) => {
    const token = tokens[at];
    return token === undefined || token.kind === 'name' ? '' : token.key;
};
const hasVerb = (draft) => draft.some(({ kind, key }) => kind === 'word' && /^(?:SELECT|UPDATE|DELETE|INSERT|MERGE)$/.test(key));
const startsDdl = (before, after) => DDL_OBJECTS.has(after) && !/^(?:GRANT|DENY|REVOKE|,)$/.test(before);
const startsDml = (before, after, draft) => !CLAUSES_BEFORE_DML.has(before) && after !== '(' && !(statements_keyOf(draft, 0) === 'WITH' && !hasVerb(draft.slice(1)));
const startsInsert = (before, _, draft) => before !== 'THEN' &&
    before !== ',' &&
    !/^(?:GRANT|DENY|REVOKE)$/.test(before) &&
    !(statements_keyOf(draft, 0) === 'WITH' && !hasVerb(draft));
const startsSet = (before, after, draft) => !/^(?:DELETE|UPDATE)$/.test(before) &&
    (statements_keyOf(draft, 0) !== 'UPDATE' || SESSION_OPTIONS.test(after)) &&
    !/^(?:MERGE|ALTER|WITH)$/.test(statements_keyOf(draft, 0));
const startsSelect = (before, _, draft) => !BEFORE_SELECT.has(before) &&
    !/^(?:INSERT|CREATE|GRANT|DENY|REVOKE)$/.test(statements_keyOf(draft, 0)) &&
    !(statements_keyOf(draft, 0) === 'WITH' && !hasVerb(draft));
/** Words that begin a statement only in some company. */
const CONDITIONAL = {
    ALTER: startsDdl,
    CREATE: startsDdl,
    DROP: startsDdl,
    DELETE: startsDml,
    UPDATE: startsDml,
    MERGE: (before, _, draft) => !/^(?:INNER|LEFT|RIGHT|FULL|OPTION)$/.test(before) && statements_keyOf(draft, 0) !== 'WITH',
    INSERT: startsInsert,
    SET: startsSet,
    SELECT: startsSelect,
    IF: (before, after, draft) => !(/^(?:DROP|CREATE|ALTER)$/.test(statements_keyOf(draft, 0)) && /^(?:EXISTS|NOT)$/.test(after) && before !== ')'),
    GRANT: (before) => before !== 'WITH',
};
const startsStatement = (tokens, at, draft) => {
    const token = tokens[at];
    if (token?.kind !== 'word' || draft.length === 0)
        return false;
    const [before, after] = [statements_keyOf(tokens, at - 1), statements_keyOf(tokens, at + 1)];
    const isCalled = /^(?:WITH|AS|GRANT|INTO)$/.test(before) || statements_keyOf(draft, 0) === 'INSERT';
    const isPlain = STARTERS.has(token.key) && !(token.key.startsWith('EXEC') && isCalled);
    if (isPlain)
        return !(token.key === 'ELSE' && isInCase(draft));
    if (token.key === 'END')
        return !isInCase(draft);
    return CONDITIONAL[token.key]?.(before, after, draft) ?? false;
};
/** Whether a `CASE` is still open at the end. */
const isInCase = (draft) => draft.reduce((open, { kind, key }) => {
    if (kind !== 'word')
        return open;
    return key === 'CASE' ? open + 1 : key === 'END' ? Math.max(open - 1, 0) : open;
}, 0) > 0;
const statements_ROUTINE = /^(?:CREATE|ALTER)(?: OR (?:ALTER|REPLACE))?(?: DEFINER = .*?)?(?: AGGREGATE)?(?: TEMP(?:ORARY)?)? (?:PROC|PROCEDURE|FUNCTION|TRIGGER|EVENT)$/;
const isRoutineHead = (draft) => draft.length < 14 && statements_ROUTINE.test(draft.map(({ key }) => key).join(' '));
/** How deep the body of a routine is nested after one more token; `END IF` and its like close nothing. */
const depthAfter = (tokens, at, depth) => {
    const [key, before, after] = [statements_keyOf(tokens, at), statements_keyOf(tokens, at - 1), statements_keyOf(tokens, at + 1)];
    if (key === 'BEGIN' && !after.startsWith('TRAN'))
        return depth + 1;
    if (key === 'CASE')
        return before === 'END' ? depth : depth + 1;
    return key === 'END' && !/^(?:IF|LOOP|WHILE|REPEAT|FOR)$/.test(after) ? Math.max(depth - 1, 0) : depth;
};
const empty = () => ({ tokens: [], parens: 0, nested: 0, isRoutine: false });
const endsHere = (tokens, at, draft, dialect) => {
    const kind = tokens[at]?.kind;
    if (kind === 'batch')
        return true;
    if (draft.isRoutine)
        return dialect !== 'tsql' && kind === 'end' && draft.nested === 0;
    if (kind === 'end')
        return true;
    return dialect === 'tsql' && draft.parens === 0 && startsStatement(tokens, at, draft.tokens);
};
const statements_extend = (tokens, at, draft) => {
    const token = tokens[at];
    if (token === undefined || token.kind === 'batch' || (token.kind === 'end' && draft.tokens.length === 0))
        return;
    draft.tokens.push(token);
    if (token.key === '(')
        draft.parens += 1;
    if (token.key === ')')
        draft.parens = Math.max(draft.parens - 1, 0);
    if (draft.isRoutine)
        draft.nested = depthAfter(tokens, at, draft.nested);
    else
        draft.isRoutine = isRoutineHead(draft.tokens);
};
/** Cuts tokens into statements. T-SQL needs no semicolon, so there a word that begins a statement ends the one before. */
const statements_statementsOf = (tokens, dialect) => {
    const statements = [];
    let draft = empty();
    for (const at of tokens.keys()) {
        if (endsHere(tokens, at, draft, dialect)) {
            statements.push({ tokens: draft.tokens, isRoutine: draft.isRoutine });
            draft = empty();
        }
        if (tokens[at]?.kind !== 'end' || draft.isRoutine)
            statements_extend(tokens, at, draft);
    }
    statements.push({ tokens: draft.tokens, isRoutine: draft.isRoutine });
    return statements.filter((statement) => statement.tokens.length > 0);
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/tokens.js
const tokens_NAME = { kind: 'name' };
const quotesOf = (dialect) => ({
    "'": { close: "'", kind: 'text' },
    '"': { close: '"', kind: dialect === 'mysql' ? 'text' : 'name' },
    '`': { close: '`', ...tokens_NAME },
    ...(dialect === 'mysql' || dialect === 'postgres' ? {} : { '[': { close: ']', ...tokens_NAME } }),
});
const tokens_WORD = /[A-Za-z_@#$\u0080-\uFFFF][\w@#$\u0080-\uFFFF]*/y;
const tokens_NUMBER = /\d[\w.]*/y;
const SPACE = /\s+/y;
const GO = /[ \t]*GO(?:[ \t]+\d+)?[ \t]*;?[ \t]*(?=\r?\n|$|--)/iy;
const DELIMITER = /[ \t]*DELIMITER[ \t]+(\S+)[^\n]*/iy;
const SQLCMD = /[ \t]*:(?:setvar|r|on|connect|out|error)\b[^\n]*/iy;
const VERSIONED = /\/\*M?!\d*/y;
const matchAt = (pattern, text, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
};
/** Where a comment that begins at a position ends; -1: none begins there. */
const commentEnd = (sql, at, dialect) => {
    const two = sql.slice(at, at + 2);
    const isLine = (two === '--' && (dialect !== 'mysql' || !/[^\s]/.test(sql[at + 2] ?? ' ') || sql[at + 2] === '-')) ||
        (dialect === 'mysql' && sql[at] === '#');
    const lineEnd = isLine ? sql.indexOf('\n', at) : -1;
    if (isLine)
        return lineEnd === -1 ? sql.length : lineEnd;
    if (two !== '/*')
        return -1;
    const end = sql.indexOf('*/', at + 2);
    return end === -1 ? sql.length : end + 2;
};
/** Where the quoted piece ends whose content begins at a position; a doubled quote stands for itself. */
const quoteEnd = (sql, from, close, escapes) => {
    for (let at = from; at < sql.length; at += 1) {
        if (escapes && sql[at] === '\\')
            at += 1;
        else if (sql[at] === close && sql[at + 1] === close)
            at += 1;
        else if (sql[at] === close)
            return at;
    }
    return sql.length;
};
/** Reads what only counts at the start of a line; false: nothing of that kind is there. */
const readDirective = (sql, cursor, dialect) => {
    if (cursor.at > 0 && sql[cursor.at - 1] !== '\n')
        return false;
    const go = dialect === 'mysql' || dialect === 'sqlite' ? null : matchAt(GO, sql, cursor.at);
    if (go !== null)
        cursor.tokens.push({ kind: 'batch', text: 'GO', key: 'GO', line: cursor.line });
    const delimiter = go === null && dialect !== 'tsql' ? matchAt(DELIMITER, sql, cursor.at) : null;
    if (delimiter !== null)
        cursor.delimiter = delimiter[1] ?? ';';
    const found = go ?? delimiter ?? (dialect === 'tsql' ? matchAt(SQLCMD, sql, cursor.at) : null);
    if (found !== null)
        cursor.at += found[0].length;
    return found !== null && found[0] !== '';
};
const skip = (sql, cursor, to) => {
    for (let at = sql.indexOf('\n', cursor.at); at !== -1 && at < to; at = sql.indexOf('\n', at + 1))
        cursor.line += 1;
    cursor.at = to;
};
/** Skips blanks and comments; what stands in a comment for MySQL alone is code there. */
const skipNothing = (sql, cursor, dialect) => {
    const space = matchAt(SPACE, sql, cursor.at)?.[0] ?? '';
    const lineBreak = space.indexOf('\n');
    if (space !== '') {
        skip(sql, cursor, lineBreak === -1 ? cursor.at + space.length : cursor.at + lineBreak + 1);
        return true;
    }
    const versioned = dialect === 'mysql' ? (matchAt(VERSIONED, sql, cursor.at)?.[0] ?? '') : '';
    const end = versioned === '' ? commentEnd(sql, cursor.at, dialect) : cursor.at + versioned.length;
    const closes = dialect === 'mysql' && sql.startsWith('*/', cursor.at);
    if (end === -1 && !closes)
        return false;
    skip(sql, cursor, closes ? cursor.at + 2 : end);
    return true;
};
const readQuoted = (sql, cursor, quote, escapes) => {
    const end = quoteEnd(sql, cursor.at + 1, quote.close, escapes && quote.kind === 'text');
    const text = sql.slice(cursor.at + 1, end).replaceAll(quote.close + quote.close, quote.close);
    cursor.tokens.push({ kind: quote.kind, text, key: quote.kind === 'text' ? "''" : text, line: cursor.line });
    skip(sql, cursor, Math.min(end + 1, sql.length));
};
const readPlain = (sql, cursor) => {
    if (sql.startsWith(cursor.delimiter, cursor.at)) {
        cursor.tokens.push({ kind: 'end', text: cursor.delimiter, key: ';', line: cursor.line });
        cursor.at += cursor.delimiter.length;
        return;
    }
    const found = matchAt(tokens_WORD, sql, cursor.at)?.[0];
    const glued = cursor.delimiter === ';' ? -1 : (found?.indexOf(cursor.delimiter) ?? -1);
    const word = glued > 0 ? found?.slice(0, glued) : found;
    const text = word ?? matchAt(tokens_NUMBER, sql, cursor.at)?.[0] ?? sql[cursor.at] ?? '';
    const kind = word !== undefined ? 'word' : /^\d/.test(text) ? 'number' : 'mark';
    cursor.tokens.push({ kind, text, key: text.toUpperCase(), line: cursor.line });
    cursor.at += text.length;
};
/** Cuts SQL into tokens without comments. Takes whatever is written: what is not closed ends with the text. */
const tokens_tokensOf = (sql, dialect) => {
    const quotes = quotesOf(dialect);
    const cursor = { at: 0, line: 0, delimiter: ';', tokens: [] };
    while (cursor.at < sql.length) {
        if (readDirective(sql, cursor, dialect) || skipNothing(sql, cursor, dialect))
            continue;
        const prefixed = /[Nn]/.test(sql[cursor.at] ?? '') && sql[cursor.at + 1] === "'";
        if (prefixed)
            cursor.at += 1;
        const quote = quotes[sql[cursor.at] ?? ''];
        if (quote === undefined)
            readPlain(sql, cursor);
        else
            readQuoted(sql, cursor, quote, dialect === 'mysql');
    }
    return cursor.tokens;
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/scanned/read-scanned.js





/** Longest script that is read, characters. */
const SCRIPT_LIMIT = 4_000_000;
/** How deep SQL in texts of SQL is followed. */
const read_scanned_DEPTH_LIMIT = 2;
const DYNAMIC = /^(?:EXEC|EXECUTE) \(|^(?:EXEC|EXECUTE) (?:SYS \. )?SP_EXECUTESQL\b|^PREPARE \S+ FROM\b|^EXECUTE IMMEDIATE\b/i;
/** `EXEC ('…')`: a text alone is SQL that can be read, anything else is put together when it runs. */
const read_scanned_dynamic = ({ tokens }, dialect, depth) => {
    const head = tokens
        .slice(0, 5)
        .map(({ key }) => key)
        .join(' ');
    if (!DYNAMIC.test(head))
        return null;
    const at = tokens.findIndex(({ kind }) => kind === 'text');
    const text = tokens[at];
    const isWhole = text !== undefined &&
        !/^[@$]/.test(tokens[at - 1]?.key ?? '') &&
        !tokens.some(({ key }) => key === '+' || key === '||');
    if (!isWhole || tokens.slice(0, at).some(({ key }) => key.startsWith('@')) || depth >= read_scanned_DEPTH_LIMIT) {
        const line = (tokens[0]?.line ?? 0) + 1;
        return {
            facts: [],
            unread: [{ reason: 'dynamic_sql', detail: `SQL put together when it runs, at line ${line} of the script` }],
        };
    }
    const inner = readAll(text.text, dialect, depth + 1);
    return { ...inner, facts: inner.facts.map((fact) => ({ ...fact, line: fact.line + text.line })) };
};
const read_scanned_keyOf = ({ tokens }) => tokens
    .map(({ kind, key, text }) => (kind === 'text' ? `'${text}'` : key))
    .join(' ')
    .toLowerCase();
/** Takes from the statements those that the script had before, each as often as it had it. */
const newOnes = (statements, before, dialect) => {
    if (before === null)
        return statements;
    const known = new Map();
    for (const statement of statements_statementsOf(tokens_tokensOf(before, dialect), dialect)) {
        const key = read_scanned_keyOf(statement);
        known.set(key, (known.get(key) ?? 0) + 1);
    }
    return statements.filter((statement) => {
        const key = read_scanned_keyOf(statement);
        const left = known.get(key) ?? 0;
        known.set(key, left - 1);
        return left <= 0;
    });
};
const readAll = (sql, dialect, depth, before = null) => {
    const statements = newOnes(statements_statementsOf(tokens_tokensOf(sql, dialect), dialect), before, dialect);
    const parts = statements.map((statement) => read_scanned_dynamic(statement, dialect, depth) ?? { facts: readStatement(statement, dialect), unread: [] });
    const facts = parts.flatMap((part, statement) => part.facts.map((fact) => ({ ...fact, statement })));
    return { facts, unread: parts.flatMap(({ unread }) => unread) };
};
const once = (hits) => {
    const seen = new Set();
    return hits.filter(({ rule, line, detail }) => {
        const key = `${rule.id} ${line ?? ''} ${detail ?? ''}`;
        return !seen.has(key) && seen.add(key);
    });
};
const tables = (facts) => facts
    .filter(({ operation, object }) => operation === 'create-table' && !isTemporary(object))
    .map(({ objectKey }) => `table:${objectKey}`);
/**
 * Reads a script of T-SQL, MySQL, SQLite or an unknown dialect without a grammar: what begins like a dangerous statement is one,
 * everything else is let pass. Bodies of routines are not looked into.
 */
const readScanned = (sql, dialect, options = {}) => {
    if (sql.length > SCRIPT_LIMIT) {
        return {
            hits: [],
            provides: [],
            unread: [{ reason: 'too_large', detail: `a script of ${sql.length} characters` }],
        };
    }
    const { facts, unread } = readAll(sql, dialect, 0, options.before ?? null);
    const lines = sql.split('\n');
    const place = (line) => ({ line: line + (options.firstLine ?? 1), evidence: (lines[line] ?? '').trim() });
    const onOthers = standing(facts);
    const hits = withRoutinesTogether(onOthers).flatMap((fact) => engineHit(fact, dialect, place));
    return {
        hits: once([...hits, ...mysqlAtomicity(facts, onOthers, dialect, place)]),
        provides: tables(facts),
        unread,
    };
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/whole-sql.js





const whole_sql_IS_SQL = /\.(?:sql|ddl|pgsql|tsql)$/i;
/** Whether a file is a script that is read as a whole. */
const isScript = (path) => whole_sql_IS_SQL.test(path);
/** The script without what runs only on the way back; the lines that stay keep their numbers. */
const forward = (text, { down }) => {
    const lines = (text ?? '').split('\n').map((raw, at) => ({ raw, at }));
    const kept = new Set((0,migration_down/* withoutDown */.d)(lines, down).map(({ at }) => at));
    return lines.map(({ raw, at }) => (kept.has(at) ? raw : '')).join('\n');
};
/** Parsers that the migration needs. */
const sqlNeeds = ({ path, texts }) => {
    if (texts?.after == null || !isScript(path))
        return [];
    const dialect = dialectOf(path, texts.after);
    return dialect === 'postgres' || dialect === 'unknown' ? ['postgres'] : [];
};
/** What a migration in SQL does that it did not do before; null where only the patch is known. */
const readMigration = (file, framework, parsers) => {
    const { path, texts } = file;
    if (texts?.after == null || !isScript(path))
        return null;
    const dialect = dialectOf(path, texts.after);
    const sql = forward(texts.after, framework);
    const options = {
        firstLine: 1,
        inTransaction: runsInTransaction(framework, texts.after),
        before: texts.before === null ? null : forward(texts.before, framework),
    };
    if (dialect !== 'postgres' && dialect !== 'unknown')
        return readScanned(sql, dialect, options);
    const reading = readPostgres(sql, { ...options, reportsErrors: dialect === 'postgres' }, parsers.get('postgres'));
    // Of several dialects only one parses: what PostgreSQL refuses is then scanned as one that is not known.
    const isForeign = dialect === 'unknown' && reading.unread.some(({ reason }) => reason === 'parse_error');
    return isForeign ? readScanned(sql, dialect, options) : reading;
};

;// CONCATENATED MODULE: ./build/core/analyzers/database/database.js












const SQL = /\.(?:sql|ddl|pgsql|tsql|prisma)$/i;
/** Queries that a generator or a library reads by name. */
const isQueryFile = ({ path, lines }) => /(?:^|\/)quer(?:y|ies)\/.*\.sql$|(?:^|[._-])quer(?:y|ies)\.sql$/i.test(path) ||
    (path.endsWith('.sql') && lines.some(({ text }) => /^--\s*(?:name|:name)\s*:?\s*\w+/i.test(text)));
const hasChange = (file) => {
    const { added, deleted } = changedCode(file);
    return file.changeType !== 'modify' || added.length > 0 || deleted.length > 0;
};
const migrationAnalysis = (file, framework, parsers) => {
    const reading = file.changeType === 'delete' ? null : readMigration(file, framework, parsers);
    const lineHits = reading === null && file.changeType !== 'delete' ? schema_schemaHits(file, framework.down) : [];
    const { hits = lineHits, provides = [], unread = [] } = reading ?? {};
    const ofFile = migrationFileHits(file, framework).filter(({ rule }) => !hits.some((hit) => hit.rule === rule));
    return { touches: hasChange(file), hits: [...hits, ...ofFile], provides, unread };
};
const database_analyze = (file, parsers) => {
    const framework = (0,migration_frameworks/* frameworkOf */.K5)(file);
    if (framework !== null)
        return migrationAnalysis(file, framework, parsers);
    if (isSchemaFile(file.path))
        return { touches: hasChange(file), hits: schemaFileHits(file) };
    if (isQueryFile(file))
        return { touches: hasChange(file) && changesWriters(file), hits: [] };
    if (SQL.test(file.path) || (0,migration_frameworks/* isMigrationPath */.y6)(file.path))
        return { touches: hasChange(file), hits: [...scriptHits(file), ...deletedDefinitionHits(file)] };
    return codeAnalysis(file);
};
/** Finds schema changes that break running code, lock tables or cannot be undone, and queries that write or lock in a new way. */
const database = {
    pattern: 'database',
    samplePath: 'db/migrations/0042_orders.sql',
    rules: [...SCHEMA_RULES, ...TRANSACTION_RULES, ...ENGINE_RULES, ...FILE_RULES, ...CODE_RULES],
    claims: (path) => SQL.test(path) || (0,migration_frameworks/* isMigrationPath */.y6)(path) || isSchemaFile(path) || (0,file_kinds/* isRuntimeFile */.pO)(path),
    ownsPath: (path) => SQL.test(path) || (0,migration_frameworks/* isMigrationPath */.y6)(path) || isSchemaFile(path),
    readsWhole: isScript,
    needs: (file) => ((0,migration_frameworks/* frameworkOf */.K5)(file) === null ? [] : sqlNeeds(file)),
    analyze: database_analyze,
};

;// CONCATENATED MODULE: ./build/core/analyzers/dependencies/formats-deployed.js
const formats_deployed_IMAGE = String.raw `(?<name>(?:[\w.-]+(?::\d+)?\/)*[\w.-]+)(?::(?<version>[\w][\w.-]*))?(?:@sha256:[\da-f]+)?`;
/** Images, charts, modules and actions. */
const DEPLOYED_FORMATS = [
    {
        files: /(?:^|\/)(?:[\w.-]*\.)?(?:Docker|Container)file(?:[.-][\w.-]+)?$/i,
        kind: 'image',
        entries: [
            /^\s*FROM\s+(?:--platform=\S+\s+)?(?<name>[^\s:@]*(?::\d+\/[^\s:@]+)?)(?<version>(?::[^\s@]+)?(?:@\S+)?)(?:\s|$)/i,
            /^\s*COPY\s+--from=(?<name>[^\s:@]*[/.][^\s:@]*)(?<version>:[^\s@]+(?:@\S+)?)/i,
            /^\s*(?:ARG|ENV)\s+(?<name>\w*(?:VERSION|_TAG|_IMAGE|BASE)\w*)[=\s]["']?(?<version>[\w./-]*[:v]?\d[\w.:@-]*)/,
        ],
        notNames: /^scratch$|^(?:APP|BUILD|RELEASE|GIT|SERVICE|PROJECT)_?VERSION$/i,
    },
    {
        files: /(?:^|\/)\.github\/(?:workflows|actions)\/.+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
        kind: 'action',
        entries: [
            /^\s*(?:-\s+)?uses:\s*["']?(?<name>[\w.-]+\/[\w./-]+)@(?<version>[\w./-]+)/,
            /^\s*(?:-\s+)?uses:\s*["']?docker:\/\/(?<name>[^\s:"']+):(?<version>[\w.-]+)/,
            new RegExp(String.raw `^\s*(?:-\s+)?(?:image|container):\s*["']?${formats_deployed_IMAGE}["']?\s*(?:#.*)?$`),
            /^\s*(?<name>(?:go|node|python|java|ruby|dotnet|php|deno|bun|rust|elixir|terraform|helm|pnpm|sdk)[-_]version):\s*["'[]*(?<version>\d[\w.x-]*)/,
            /^\s*(?<name>[A-Z][A-Z_]*_VERSION):\s*["']?(?<version>v?\d[\w.-]*)/,
        ],
    },
    {
        files: /(?:^|\/)(?:\.gitlab-ci[\w.-]*\.ya?ml|\.circleci\/.+\.ya?ml|\.drone\.ya?ml|bitbucket-pipelines\.ya?ml|cloudbuild\.ya?ml|\.buildkite\/.+\.ya?ml)$/,
        kind: 'image',
        entries: [
            new RegExp(String.raw `^\s*(?:-\s+)?(?:image|name|- image):\s*["']?${formats_deployed_IMAGE}["']?\s*(?:#.*)?$`),
            /^\s*[\w-]+:\s*(?<name>[\w-]+\/[\w-]+)@(?<version>\d[\w.]*)\s*$/,
        ],
        notNames: /^[\w-]+$/,
    },
    {
        files: /(?:^|\/)(?:Chart\.(?:ya?ml|lock)|requirements\.(?:ya?ml|lock))$/,
        kind: 'chart',
        head: /^\s*(?:-\s+)?name:\s*["']?([\w./-]+)/,
        value: /^\s*(?:-\s+|\s)\s*version:\s*["']?([^\s"'#]+)/,
    },
    {
        // Registries of one's own, and tags that are no release, hold the image of the service itself.
        files: /(?:^|\/)(?:values[\w.-]*|kustomization|(?:docker-)?compose[\w.-]*|(?:k8s|kubernetes[\w-]*|manifests?|kustomize|[\w-]*charts?|helm[\w-]*|deploy\w*|infra\w*|argo[\w-]*|clusters?|config)\/(?:.*\/)?[\w.-]+)\.ya?ml$/,
        kind: 'image',
        entries: [
            /^\s*(?:-\s+)?\w*[iI]mage:\s*["']?(?<name>(?!\S*(?:amazonaws\.com|azurecr\.io|pkg\.dev)\/)[\w./-]+):(?<version>v?\d+\.\d[\w.-]*)/,
        ],
    },
    {
        files: /\.tf$/,
        kind: 'chart',
        head: /^\s*(?:source\s*=\s*"(?!\.)([^"]+)"|chart\s*=\s*"[^"]+")/,
        value: /^\s*(?:version|required_version)\s*=\s*"([^"]*\d[^"]*)"/,
        entries: [
            /^\s*source\s*=\s*"(?<name>[^"]+)\?ref=(?<version>[^"]+)"/,
            /^\s*(?<name>required_version)\s*=\s*"(?<version>[^"]+)"/,
            /^\s*(?<name>[\w-]+)\s*=\s*\{(?=.*\bsource\s*=)[^}]*\bversion\s*=\s*"(?<version>[^"]+)"/,
        ],
    },
    {
        files: /(?:^|\/)terragrunt\.hcl$/,
        kind: 'chart',
        entries: [/^\s*source\s*=\s*"(?<name>[^"]+)\?ref=(?<version>[^"]+)"/],
    },
    {
        files: /(?:^|\/)\.tool-versions$/,
        kind: 'runtime',
        entries: [/^(?<name>[\w-]+)\s+(?<version>\S+)/],
    },
    {
        files: /(?:^|\/)(?:\.nvmrc|\.(?:node|python|ruby|java|go|php|terraform|bazel|sdk|swift)-?version|\.bazelversion|runtime\.txt)$/,
        kind: 'runtime',
        entries: [/^(?<name>)\s*(?<version>[\w.-]*\d[\w.-]*)\s*$/],
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/dependencies/formats-locks.js
/** Lockfiles: what was resolved. */
const LOCK_FORMATS = [
    {
        files: /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,
        kind: 'resolved',
        head: /^\s{4,}"(?:[^"]*node_modules\/)?([^"]+)":\s*\{/,
        value: /^\s{6,}"version":\s*"([^"]+)"/,
    },
    {
        files: /(?:^|\/)yarn\.lock$/,
        kind: 'resolved',
        head: /^"?(@?[^@"\s]+)@[^#].*:\s*$/,
        value: /^\s+version:?\s+"?((?!0\.0\.0-use\.local)[^"\s]+)/,
    },
    {
        files: /(?:^|\/)pnpm-lock\.yaml$/,
        kind: 'resolved',
        entries: [/^ {2}["']?\/?(?<name>@?[^@\s'"(:]+)[@/](?<version>\d[^:('"\s]*)[^:\s]*:/],
        head: /^ {4,6}["']?([@\w/.-]+)["']?:\s*$/,
        value: /^\s+version:\s+["']?(\d[^\s('"]*)/,
    },
    {
        files: /(?:^|\/)bun\.lock$/,
        kind: 'resolved',
        entries: [/^\s*"[^"]+":\s*\["(?<name>@?[^@"]+)@(?<version>\d[^"]*)"/],
    },
    {
        files: /(?:^|\/)go(?:\.work)?\.sum$/,
        kind: 'resolved',
        entries: [/^(?<name>\S+)\s(?<version>v[^\s/]+)(?:\/go\.mod)?\sh1:/],
    },
    {
        files: /(?:^|\/)packages\.lock\.json$/,
        kind: 'resolved',
        head: /^\s*"([\w.-]+)":\s*\{/,
        value: /^\s*"resolved":\s*"([^"]+)"/,
    },
    {
        files: /(?:^|\/)Cargo\.lock$/,
        kind: 'resolved',
        head: /^name = "([^"]+)"/,
        value: /^version = "([^"]+)"/,
        own: /^(?!source = )/,
    },
    {
        files: /(?:^|\/)(?:poetry|uv|pdm|pylock)[\w.-]*\.(?:lock|toml)$/,
        kind: 'resolved',
        head: /^name = "([^"]+)"/,
        value: /^version = "([^"]+)"/,
        own: /^source = \{ (?:editable|virtual)/,
    },
    {
        files: /(?:^|\/)Pipfile\.lock$/,
        kind: 'resolved',
        head: /^\s*"([\w.-]+)":\s*\{/,
        value: /^\s*"version":\s*"==([^"]+)"/,
    },
    {
        files: /(?:^|\/)(?:Gemfile[\w.-]*|gems)\.(?:lock|locked)$/,
        kind: 'resolved',
        entries: [/^ {4}(?<name>[\w.-]+) \((?<version>[^)]+)\)/, /^ {3}(?<name>ruby) (?<version>\d\S*)/],
        head: /^ {2}remote: (\S+)/,
        value: /^ {2}revision: (\w+)/,
    },
    {
        files: /(?:^|\/)composer\.lock$/,
        kind: 'resolved',
        head: /^\s*"name":\s*"([^"]+\/[^"]+)"/,
        value: /^\s*"version":\s*"([^"]+)"/,
    },
    {
        files: /(?:^|\/)mix\.lock$/,
        kind: 'resolved',
        entries: [/^\s*"(?<name>\w+)":\s*\{:\w+,\s*[:"][^,]+,\s*"(?<version>[^"]+)"/],
    },
    {
        files: /(?:^|\/)pubspec\.lock$/,
        kind: 'resolved',
        head: /^ {2}["']?(\w+)["']?:\s*$/,
        value: /^ {4}version:\s*["']?([^"'\s]+)/,
    },
    {
        files: /(?:^|\/)flake\.lock$/,
        kind: 'resolved',
        head: /^ {4}"([\w.-]+)":\s*\{/,
        value: /^\s*"rev":\s*"(\w+)"/,
    },
    {
        files: /(?:^|\/)(?:nix\/)?sources\.json$/,
        kind: 'resolved',
        head: /^ {4}"([\w.-]+)":\s*\{/,
        value: /^\s*"rev":\s*"(\w+)"/,
    },
    {
        files: /(?:^|\/)\.terraform\.lock\.hcl$/,
        kind: 'resolved',
        head: /^provider "([^"]+)"/,
        value: /^\s*version\s*=\s*"([^"]+)"/,
    },
    {
        files: /(?:^|\/)(?:[\w.-]*\.)?lockfile$/,
        kind: 'resolved',
        entries: [/^(?<name>[\w.-]+:[\w.-]+):(?<version>[^=\s]+)=/],
    },
    {
        files: /(?:^|\/)Package\.resolved$/,
        kind: 'resolved',
        head: /"identity"\s*:\s*"([^"]+)"/,
        value: /"(?:version|revision)"\s*:\s*"([^"]+)"/,
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/dependencies/formats-manifests.js
const RANGE = String.raw `(?<version>(?:[\^~<>=!*v\s]*\d|[*x]$|latest|next|npm:|file:|git|github:|https?:|link:|dev-)[^"]*)`;
const JSON_PAIR = new RegExp(String.raw `^\s*"(?<name>[^"]{1,214})":\s*"${RANGE}"`);
const TOML_ENTRIES = [
    /^\s*["']?(?<name>[\w.@/-]{1,200})["']?\s*=\s*["'](?<version>[\^~<>=!*v\s]*\d[^"']*|\*|latest)["']/,
    /^\s*["']?(?<name>[\w.@/-]{1,200})["']?\s*=\s*\{(?=.*\b(?:version|git|rev|branch|tag|path|workspace)\b)(?:[^}]*?\bversion(?:\.ref)?\s*=\s*["'](?<version>[^"']*)["'])?/,
];
const OWN_KEYS = /^(?:version|name|lockfileVersion|license|edition|rust-version|resolver|python_version|target-version|description|minimum_pre_commit_version|schema|\$schema|main|type|line-length|requires-python|configVersion|manifest_version|readme|\w*[Tt]arget)$/;
/** Manifests: what people write. */
const MANIFEST_FORMATS = [
    {
        files: /(?:^|\/)(?:package|bower|composer)\.json$/,
        kind: 'library',
        entries: [JSON_PAIR],
        section: /^\s*"([^"]+)":\s*[{[]\s*$/,
        inSections: /ependencies$|^(?:require|require-dev|resolutions|overrides|engines|volta|catalog)$/,
        notNames: OWN_KEYS,
    },
    {
        files: /(?:^|\/)deno\.jsonc?$/,
        kind: 'library',
        entries: [/^\s*"(?<name>[^"]+)":\s*"(?:npm|jsr):[^"]*@(?<version>[^"]+)"/],
    },
    {
        files: /(?:^|\/)pnpm-workspace\.yaml$/,
        kind: 'library',
        entries: [/^\s{2,}["']?(?<name>[@\w/.-]+)["']?:\s*["']?(?<version>[\^~]?\d[\w.^~-]*)/],
    },
    {
        files: /(?:^|\/)go\.(?:mod|work)$/,
        kind: 'library',
        entries: [
            /^\s*(?:require\s+)?(?<name>[\w.-]+\.[\w-]+\/\S+|[\w-]+\.[\w.-]+\.\w+)\s+(?<version>v\d\S*)/,
            /^\s*(?:replace\s+)?\S+(?:\s+v\S+)?\s+=>\s+(?<name>\S+)\s+(?<version>v\S+)/,
            /^(?<name>go|toolchain)\s+(?<version>\S+)/,
        ],
    },
    {
        files: /\.(?:cs|fs|vb|sql|es)proj$|\.(?:props|targets)$|(?:^|\/)(?:packages\.config|Version\.Details\.xml|[\w.-]*\.nuspec)$/,
        kind: 'library',
        entries: [
            /<(?:Package(?:Reference|Version)|GlobalPackageReference|DotNetCliToolReference|Sdk)\s(?=[^>]*\b(?:Include|Update|Name)="(?<name>[^"]+)")(?=[^>]*\bVersion(?:Override)?="(?<version>[^"]*)")/,
            /<(?:package|Dependency|dependency)\s(?=[^>]*\b(?:id|Name)="(?<name>[^"]+)")(?=[^>]*\b[vV]ersion="(?<version>[^"]*)")/,
            /<PackageReference\s(?:Include|Update)="(?<name>[^"]+)"\s*\/?>(?!\s*<Version)/,
            /<(?<name>\w+(?:Package)?Version)>(?<version>[\d[][^<$]*)</,
            /<(?<name>TargetFrameworks?)>(?<version>net[^<]*)</,
        ],
        head: /<PackageReference\s+(?:Include|Update)="([^"]+)"\s*>/,
        value: /^\s*<Version>([^<]+)</,
        notNames: /^(?:Assembly|File|Informational|Package|Product|Lang|Tools|MinClient|Schema|Prefix|Major|Minor|Patch)?Version$/,
    },
    { files: /(?:^|\/)global\.json$/, kind: 'runtime', entries: [JSON_PAIR], notNames: /^rollForward$/ },
    {
        files: /(?:^|\/)(?:\.config\/)?dotnet-tools\.json$/,
        kind: 'library',
        head: /^\s*"([\w.-]+)":\s*\{/,
        value: /^\s*"version":\s*"([^"]+)"/,
    },
    {
        files: /(?:^|\/)(?:requirements|constraints)[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/,
        kind: 'library',
        entries: [
            /^(?:-e\s+)?(?:(?<name>[A-Za-z0-9][\w.-]*)\s*@\s*)(?<version>(?:git\+|https?:)\S+)/,
            /^(?:-e\s+)?(?<version>git\+\S+?\/(?<name>[\w.-]+?)(?:\.git)?(?:@\S*)?)(?:#.*)?$/,
            /^(?<name>[A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?<version>(?:[=<>~!]=?=?\s*[\w.*+!-]+\s*,?\s*){0,4})(?:;.*)?(?:\s*\\)?\s*(?:#.*)?$/,
        ],
    },
    {
        files: /(?:^|\/)(?:pyproject\.toml|Pipfile|setup\.cfg|setup\.py)$/,
        kind: 'library',
        entries: [
            ...TOML_ENTRIES,
            /^\s*["'](?<name>[A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?<version>[=<>~!]=?[^"';]*)["';]/,
            /^\s{4,}(?<name>[A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?<version>[=<>~!]=[^;]*)(?:;.*)?$/,
        ],
        section: /^\[+([^\]]+)\]+\s*$/,
        inSections: /^project$|dependenc|^build-system$|^packages$|^dev-packages$|^tool\.poetry(?:\.group\.[\w-]+)?\.dependencies$|^requires$|^options/,
        notNames: OWN_KEYS,
    },
    {
        files: /(?:^|\/)(?:Gemfile[\w.-]*|gems\.rb|[\w.-]+\.gemspec)$(?<!\.lock)/,
        kind: 'library',
        entries: [
            /^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+["'](?<name>[\w.-]+)["'](?:\s*,\s*(?<version>["'][^"']*\d[^"']*["'](?:\s*,\s*["'][^"']*["'])*|(?:git|github|branch|tag|ref|path):.*))?/,
            /^\s*(?<name>ruby)\s+["'](?<version>[^"']+)["']/,
        ],
    },
    {
        files: /(?:^|\/)pom\.xml$/,
        kind: 'library',
        entries: [/^\s*<(?<name>[\w.-]+\.version|version\.[\w.-]+|[\w.-]*[vV]ersion)>(?<version>\d[^<$]*)</],
        head: /<artifactId>([^<]+)</,
        value: /^(?: {6,}|\t\t+)<version>([^<$]+)</,
        notNames: /^version$|^(?:project|revision)/,
    },
    {
        files: /\.gradle(?:\.kts)?$|(?:^|\/)gradle[\w./-]*\.properties$|(?:^|\/)[\w.-]*versions\.toml$|(?:^|\/)build\.sbt$|(?:^|\/)Dependencies\.kts?$/,
        kind: 'library',
        entries: [
            /["'](?<name>[\w.-]+:[\w.-]+):(?<version>[\w.+-]*\d[\w.+-]*)(?::[\w-]+)?(?:@\w+)?["']/,
            /\bid[\s(]+["'](?<name>[\w.-]+)["']\)?\s+version\s*\(?["'](?<version>[^"']+)["']/,
            /\b(?<name>gradle)-(?<version>\d[\w.]*)-(?:bin|all)\.zip/,
            /["'](?<name>[\w.-]+)["']\s*%%?%?\s*["'][\w.-]+["']\s*%\s*["'](?<version>[^"']+)["']/,
            ...TOML_ENTRIES,
            /^\s*(?:val\s+|def\s+|ext\.|const\s+val\s+)?(?<name>\w+(?:[vV]ersion|_VERSION))\s*=\s*["']?(?<version>\d[\w.+-]*)/,
        ],
        notNames: /^(?:version|versionName|appVersion|projectVersion|group|app_version|(?:min|target|compile)SdkVersion)$/i,
    },
    {
        files: /(?:^|\/)(?:Cargo|Project|rust-toolchain)\.toml$|(?:^|\/)rust-toolchain$/,
        kind: 'library',
        entries: [...TOML_ENTRIES, /^(?<version>\d+\.\d+(?:\.\d+)?|stable|nightly)(?<name>)$/],
        section: /^\[+([^\]]+)\]+\s*$/,
        inSections: /dependencies|^patch\.|^toolchain$|^compat$/,
        notNames: OWN_KEYS,
    },
    {
        files: /(?:^|\/)mix\.exs$/,
        kind: 'library',
        entries: [/\{:(?<name>\w+),\s*"(?<version>[^"]+)"/, /\{:(?<name>\w+),\s*(?<version>(?:git|github|path):.*)/],
    },
    {
        files: /(?:^|\/)pubspec\.yaml$/,
        kind: 'library',
        entries: [/^\s{2,}(?<name>[a-z_][\w]*):\s*["']?(?<version>[\^<>=~]*\s*\d[^"'#]*|any)/],
        section: /^([a-z_]+):\s*$/,
        inSections: /dependenc|^environment$/,
    },
    {
        files: /(?:^|\/)(?:WORKSPACE|MODULE)(?:\.bazel)?$/,
        kind: 'library',
        entries: [/bazel_dep\(\s*name\s*=\s*"(?<name>[^"]+)",\s*version\s*=\s*"(?<version>[^"]+)"/],
    },
    {
        files: /(?:^|\/)(?:Brewfile|Podfile)$/,
        kind: 'library',
        entries: [/^\s*pod\s+["'](?<name>[^"']+)["'](?:,\s*["'](?<version>[^"']+)["'])?/],
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/dependencies/formats.js



/** How packages and versions are written, the most particular first. */
const PACKAGE_FORMATS = [...LOCK_FORMATS, ...MANIFEST_FORMATS, ...DEPLOYED_FORMATS];

;// CONCATENATED MODULE: ./build/core/analyzers/dependencies/read.js

const COMMENT = /^\s*(?:#|\/\/|<!--|--)/;
const START = { section: null, head: '' };
const nextPlace = (place, { section, head }, text) => {
    const opened = section?.exec(text)?.[1];
    if (opened !== undefined)
        return { section: opened, head: '' };
    const named = head?.exec(text);
    return named === null || named === undefined ? place : { ...place, head: named[1] ?? named[0].trim() };
};
const isPackagePlace = ({ inSections }, { section }) => inSections === undefined || section === null || inSections.test(section);
const packageIn = (format, place, text) => {
    for (const entry of format.entries ?? []) {
        const groups = entry.exec(text)?.groups;
        const name = groups?.['name'] ?? '';
        if (groups !== undefined && format.notNames?.test(name) !== true)
            return { name, version: (groups['version'] ?? '').replace(/^:/, '').trim() };
    }
    const version = format.value?.exec(text)?.[1];
    // In a manifest, a version without a package above it is that of the project.
    if (version === undefined || (format.kind === 'library' && place.head === ''))
        return null;
    return { name: place.head, version };
};
/** The changed lines of one side that name a version, with what the lines above them say. */
const packagesOn = (file, format, side) => {
    const hidden = side === 'new' ? 'deleted' : 'added';
    const visible = file.lines.filter(({ kind, text }) => kind !== hidden && !COMMENT.test(text));
    let place = START;
    let last = -1;
    return visible.flatMap(({ kind, text, oldLine, newLine }, index) => {
        const number = (side === 'new' ? newLine : oldLine) ?? 0;
        if (number > last + 50)
            place = START;
        last = number;
        place = nextPlace(place, format, text);
        if (kind === 'context' || !isPackagePlace(format, place))
            return [];
        const found = packageIn(format, place, text);
        if (found === null || format.own?.test(visible[index + 1]?.text ?? '') === true)
            return [];
        return [{ ...found, line: { side, line: number, raw: text } }];
    });
};
const read_take = (packages, fits) => {
    const index = packages.findIndex(fits);
    return index === -1 ? null : (packages.splice(index, 1)[0] ?? null);
};
/** Pairs old and new by name; what stays the same, wherever it moved, is left out. */
const paired = (before, after) => {
    const key = ({ name, version }) => `${name}\n${version}`;
    const counts = new Map();
    for (const one of before)
        counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
    const kept = new Map();
    const news = after.filter((one) => {
        const left = counts.get(key(one)) ?? 0;
        if (left === 0)
            return true;
        counts.set(key(one), left - 1);
        kept.set(key(one), (kept.get(key(one)) ?? 0) + 1);
        return false;
    });
    const olds = new Map();
    for (const one of before) {
        const left = kept.get(key(one)) ?? 0;
        if (left > 0)
            kept.set(key(one), left - 1);
        else
            olds.set(one.name, [...(olds.get(one.name) ?? []), one]);
    }
    const changes = news.map((one) => ({
        name: one.name,
        before: read_take(olds.get(one.name) ?? [], () => true),
        after: one,
    }));
    const gone = [...olds.values()].flat().map((one) => ({ name: one.name, before: one, after: null }));
    return [...changes, ...gone];
};
/** How a file names packages; undefined for a file that names none. */
const formatOf = (path) => PACKAGE_FORMATS.find(({ files }) => files.test(path));
/** The packages that a change adds, removes or gives another version. */
const packageChanges = (file, format) => paired(packagesOn(file, format, 'old'), packagesOn(file, format, 'new'));

;// CONCATENATED MODULE: ./build/core/analyzers/dependencies/versions.js
/** The first number of a version, the one after it, and so on; empty when the text names no number. */
const numbersOf = (version) => {
    const match = /(?:^|[^\w.]|v|V|jdk|go|net|py|[a-z]-)(\d{1,9}(?:\.\d{1,9}){0,3})(?![\da-f]{6})/.exec(version);
    return (match?.[1] ?? '').split('.').filter(Boolean).map(Number);
};
const majorOf = ([first = 0, second = 0], zero) => first === 0 && zero === 'second-is-major' ? second / 1e9 : first;
const isDigest = (version) => /^(?:sha\d+:)?[\da-f]{7,64}$/i.test(version) && /[a-f]/i.test(version);
/** How `after` follows `before`, by their numbers alone. */
const stepBetween = (before, after, zero = 'second-is-major') => {
    const old = numbersOf(before);
    const now = numbersOf(after);
    if (isDigest(before) || isDigest(after) || old.length === 0 || now.length === 0)
        return 'other';
    const index = [0, 1, 2, 3].find((at) => (old[at] ?? 0) !== (now[at] ?? 0));
    if (index === undefined)
        return before === after ? 'same' : 'minor';
    // A tag that becomes shorter (`3.18.2` to `3.18`) is a wider choice, no step back.
    if (now[index] === undefined || old[index] === undefined)
        return 'minor';
    if (now[index] < old[index])
        return 'downgrade';
    return majorOf(old, zero) === majorOf(now, zero) ? 'minor' : 'major';
};
/** Whether a version is one before its release. */
const isPrerelease = (version) => /\d[.-]?(?:alpha|beta|rc|cr|pre|preview|canary|next|nightly|dev|snapshot|m)[.-]?\d*\b/i.test(version);
const FLOATING = /^(?:latest|stable|edge|nightly|main|master|develop|dev|trunk|HEAD|head|next|canary|current|lts|\*|x|any|dev-\w+|refs\/heads\/\S+|>=\s*\d[\w.]*|>\s*\d[\w.]*)$/;
/** Whether a version names whatever is newest on the day of the build. */
const isFloating = (version) => FLOATING.test(version.replace(/["']/g, '').trim());
/** Whether a version is a repository, an address or a folder and no release of a registry. */
const isOtherSource = (version) => /^(?:git[+:@]|github:|gitlab:|bitbucket:|https?:|file:|link:|ssh:)|\bgit\s*[=:]|\bbranch\s*[=:]|\.git(?:#|$|")/.test(version);

;// CONCATENATED MODULE: ./build/core/analyzers/dependencies/rules-sources.js


const newVersion = ({ after }) => after?.version ?? '';
const PACKAGE = 'package.json';
const DEPENDENCIES = '"dependencies": {\n';
/** Rules about where a package comes from and whether its version is fixed. */
const SOURCE_RULES = [
    {
        id: 'dependencies/base-image-unpinned',
        severity: 'high',
        problem: 'The base image is whatever its tag means on the day of the build: the same commit builds another image.',
        fix: 'Name a version, best with the digest (`image:1.2.3@sha256:…`), and let a bot raise it.',
        rollback: UNDONE,
        fits: (change, kind) => kind === 'image' &&
            change.after !== null &&
            (isFloating(newVersion(change)) || (newVersion(change) === '' && /^\s*FROM\s/i.test(change.after.line.raw))) &&
            !/\$/.test(change.name),
        says: 'An image without a fixed version',
        example: {
            path: 'Dockerfile',
            fires: '-FROM node:22\nFROM node:latest',
            silent: '-FROM node:22\nFROM node:24.1.0',
        },
    },
    {
        id: 'dependencies/action-unpinned',
        severity: 'medium',
        problem: 'The pipeline runs whatever the branch of this action holds at that moment, with the rights of the job.',
        fix: 'Pin the action to a commit, with the version in a comment.',
        rollback: UNDONE,
        fits: (change, kind) => kind === 'action' && isFloating(newVersion(change)),
        says: 'An action follows a branch',
        example: {
            path: '.github/workflows/deploy.yml',
            fires: '      - uses: acme/deploy@main',
            silent: '      - uses: acme/deploy@v4',
        },
    },
    {
        id: 'dependencies/unpinned',
        severity: 'medium',
        problem: 'No version is fixed: two builds of the same commit may contain different code.',
        fix: 'Give a range with an upper bound, and commit the lockfile.',
        rollback: UNDONE,
        fits: (change, kind) => kind !== 'resolved' && isFloating(newVersion(change)) && !isFloating(change.before?.version ?? ''),
        says: 'A package without a fixed version',
        example: {
            path: PACKAGE,
            fires: `${DEPENDENCIES}-  "pg": "8.1.0"\n  "pg": "latest"`,
            silent: `${DEPENDENCIES}-  "pg": "8.1.0"\n  "pg": "8.2.0"`,
        },
    },
    {
        id: 'dependencies/other-source',
        severity: 'medium',
        problem: 'The package comes from a repository or an address and no longer from a registry that keeps each version.',
        fix: 'Use a released version, or pin the full commit and mirror it.',
        rollback: UNDONE,
        fits: (change, kind) => kind === 'library' && isOtherSource(newVersion(change)) && !isOtherSource(change.before?.version ?? ''),
        says: 'A package from another source',
        example: {
            path: PACKAGE,
            fires: `${DEPENDENCIES}-  "pg": "8.1.0"\n  "pg": "github:acme/pg"`,
            silent: `${DEPENDENCIES}-  "pg": "8.1.0"\n  "pg": "8.1.1"`,
        },
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/dependencies/rules.js



/** Packages that write what others read later: databases, caches, queues, serialisers, sessions. */
const DATA_CLIENT = /(?:^|[/_.:-])(?:pg|mysql2?|mssql|oracledb|psycopg2?|postgres\w*|npgsql|sqlalchemy|django|rails|active_?record|sequelize|typeorm|prisma|knex|mongoose|mongodb|pymongo|redis|ioredis|jedis|lettuce\w*|hibernate\w*|entityframework\w*|dapper|kafka\w*|kafka-clients|amqplib|pika|rabbitmq\w*|celery|sidekiq|bull(?:mq)?|resque|protobuf\w*|avro\w*|jackson\w*|msgpack\w*|elasticsearch|opensearch\w*|lucene\w*|diesel|sqlx|gorm|ecto\w*|doctrine|flyway\w*|liquibase\w*|alembic|sqlite3?)(?:$|[/_.:-])/i;
/** Go names modules by their address. */
const GO_MODULE = /^[\w-]+(?:\.[\w-]+)+\//;
const rules_stepOf = ({ name, before, after }) => before === null || after === null
    ? 'other'
    : stepBetween(before.version, after.version, GO_MODULE.test(name) ? 'nothing' : 'second-is-major');
const isAdded = ({ before, after }) => before === null && after !== null;
const isRemoved = ({ before, after }) => before !== null && after === null;
const rules_newVersion = ({ after }) => after?.version ?? '';
const isShipped = (kind) => kind !== 'action';
const rules_PACKAGE = 'package.json';
const rules_DEPENDENCIES = '"dependencies": {\n';
/** Rules told by one package; the first that fits is the one. */
const PACKAGE_RULES = [
    ...SOURCE_RULES,
    {
        id: 'dependencies/data-client-major',
        severity: 'high',
        problem: 'What reads and writes stored data jumps a major version: it may write forms that the version before cannot read.',
        fix: 'Read the upgrade notes for formats and defaults, try both versions on one copy of the data, and ship it alone.',
        rollback: ONE_WAY,
        fits: (change, kind) => isShipped(kind) && rules_stepOf(change) === 'major' && DATA_CLIENT.test(change.name),
        says: 'A package that writes data jumps a major version',
        example: {
            path: rules_PACKAGE,
            fires: `${rules_DEPENDENCIES}-  "ioredis": "^4.28.0"\n  "ioredis": "^5.4.0"`,
            silent: `${rules_DEPENDENCIES}-  "ioredis": "^5.3.0"\n  "ioredis": "^5.4.0"`,
        },
    },
    {
        id: 'dependencies/runtime-major',
        severity: 'high',
        problem: 'The language, the system or the server that everything runs on changes: defaults and limits change with it.',
        fix: 'Ship it without other changes, to one instance first, and keep the old image to go back to.',
        rollback: UNDONE,
        fits: (change, kind) => (kind === 'image' || kind === 'runtime') && rules_stepOf(change) === 'major',
        says: 'What the service runs on jumps a major version',
        example: {
            path: 'Dockerfile',
            fires: '-FROM node:22.1\nFROM node:24.0',
            silent: '-FROM node:22.1\nFROM node:22.4',
        },
    },
    {
        id: 'dependencies/major',
        severity: 'medium',
        problem: 'A major version may remove or change what the code relies on, at run time too.',
        fix: 'Read its list of breaking changes, ship it alone, and watch errors before the next change.',
        rollback: UNDONE,
        fits: (change) => rules_stepOf(change) === 'major',
        says: 'A major version',
        example: {
            path: rules_PACKAGE,
            fires: `${rules_DEPENDENCIES}-  "express": "^4.19.0"\n  "express": "^5.0.0"`,
            silent: `${rules_DEPENDENCIES}-  "express": "^4.19.0"\n  "express": "^4.20.0"`,
        },
    },
    {
        id: 'dependencies/downgrade',
        severity: 'medium',
        problem: 'An older version comes back: its faults return, and it may not read what the newer one has written.',
        fix: 'Check the faults fixed in between, and whether stored data or messages have the newer form.',
        rollback: UNDONE,
        fits: (change) => rules_stepOf(change) === 'downgrade',
        says: 'A step back',
        example: {
            path: rules_PACKAGE,
            fires: `${rules_DEPENDENCIES}-  "express": "4.20.0"\n  "express": "4.19.0"`,
            silent: `${rules_DEPENDENCIES}-  "express": "4.19.0"\n  "express": "4.20.0"`,
        },
    },
    {
        id: 'dependencies/prerelease',
        severity: 'medium',
        problem: 'A version from before a release goes to production.',
        fix: 'Wait for the release, or say why it is needed and who watches it.',
        rollback: UNDONE,
        fits: (change, kind) => isShipped(kind) &&
            kind !== 'resolved' &&
            isPrerelease(rules_newVersion(change)) &&
            !isPrerelease(change.before?.version ?? ''),
        says: 'A version from before a release',
        example: {
            path: rules_PACKAGE,
            fires: `${rules_DEPENDENCIES}-  "next": "15.0.0"\n  "next": "15.1.0-canary.3"`,
            silent: `${rules_DEPENDENCIES}-  "next": "15.0.0"\n  "next": "15.1.0"`,
        },
    },
    {
        id: 'dependencies/removed',
        severity: 'low',
        problem: 'A package goes: code that still loads it fails when it runs, not when it is built.',
        fix: 'Search for it in code, scripts, plug-ins and configuration, also where names are put together.',
        rollback: BREAKS_OLD,
        fits: (change, kind) => isRemoved(change) && kind !== 'resolved',
        says: 'A package is removed',
        example: {
            path: rules_PACKAGE,
            fires: `${rules_DEPENDENCIES}-  "left-pad": "1.3.0",`,
            silent: `${rules_DEPENDENCIES}-  "left-pad": "1.3.0",\n  "left-pad": "1.3.1",`,
        },
    },
    {
        id: 'dependencies/added',
        severity: 'low',
        problem: 'A new package runs with the rights of the service.',
        fix: 'Check who maintains it, its licence and its install scripts.',
        rollback: UNDONE,
        fits: (change, kind) => isAdded(change) && kind !== 'resolved',
        says: 'A package is added',
        example: {
            path: rules_PACKAGE,
            fires: `${rules_DEPENDENCIES}  "zod": "4.1.0",`,
            silent: `${rules_DEPENDENCIES}-  "zod": "4.1.0",\n  "zod": "4.1.1",`,
        },
    },
    {
        id: 'dependencies/updated',
        severity: 'low',
        problem: 'A package gets another version within its promise to stay compatible.',
        fix: 'Let tests run against the built image, and keep the lockfile in the same change.',
        rollback: UNDONE,
        fits: (change, kind) => kind !== 'resolved' && change.before !== null && change.after !== null,
        says: 'A package gets another version',
        example: {
            path: rules_PACKAGE,
            fires: `${rules_DEPENDENCIES}-  "pg": "8.1.0"\n  "pg": "8.2.0"`,
            silent: '-"version": "1.4.0",\n"version": "1.5.0",',
        },
    },
];
/** What lockfiles say in sum, where no package is worth a finding of its own. */
const RESOLVED_RULE = {
    id: 'dependencies/resolved',
    severity: 'low',
    problem: 'Other versions are resolved than before.',
    fix: 'Look at the list for packages nobody asked for, and build from the lockfile alone.',
    rollback: UNDONE,
    example: {
        path: 'yarn.lock',
        fires: 'pg@^8.1.0:\n-  version "8.1.0"\n  version "8.2.0"',
        silent: 'pg@^8.1.0:\n-  resolved "https://a.example/pg"\n  resolved "https://b.example/pg"',
    },
};

;// CONCATENATED MODULE: ./build/core/analyzers/dependencies/dependencies.js


/** Manifests that only tests, linters and documentation are built from. */
const NO_SERVICE = /(?:^|\/)(?:requirements[/_.-](?:[\w.-]*[_.-])?|[\w.-]*-?requirements[_.-])?(?:dev|development|tests?|testing|lint|linting|docs?|docs-\w+|ci|tools?|typing|mypy|deploy-docs)[\w-]*\.(?:txt|in)$|(?:^|\/)(?:\.devcontainer|docs|website)\//i;
const describe = ({ name, before, after }) => {
    const named = name === '' ? '' : `${name} `;
    if (before === null)
        return `${named}${after?.version ?? ''}`.trim();
    if (after === null)
        return `${named}${before.version}`.trim();
    return `${named}${before.version || 'any'} → ${after.version || 'any'}`;
};
const dependencies_hitAt = (rule, { before, after }, detail) => {
    const place = after?.line ?? before?.line;
    return place === undefined ? [] : [{ rule, line: place.line, side: place.side, evidence: place.raw.trim(), detail }];
};
const packageHits = (change, { kind }) => {
    const rule = PACKAGE_RULES.find(({ fits }) => fits(change, kind));
    return rule === undefined ? [] : dependencies_hitAt(rule, change, `${rule.says}: ${describe(change)}.`);
};
/** Packages of a lockfile that are named in its finding. */
const dependencies_NAMED = 3;
/** Packages of a lockfile that get a finding of their own at most; the others are counted in its sum. */
const RESOLVED_FINDINGS = 20;
const resolvedHits = (changes, { kind }) => {
    const [first] = changes;
    if (kind !== 'resolved' || first === undefined)
        return [];
    const names = changes.slice(0, dependencies_NAMED).map(describe).join(', ');
    const more = changes.length > dependencies_NAMED ? ` and ${changes.length - dependencies_NAMED} more` : '';
    return dependencies_hitAt(RESOLVED_RULE, first, `Other versions are resolved: ${names}${more}.`);
};
const dependencies_analyze = (file) => {
    const format = formatOf(file.path);
    if (format === undefined)
        return { touches: false, hits: [] };
    const all = packageChanges(file, format);
    // A new pipeline brings its actions along: what changes is the pipeline.
    const changes = format.kind === 'action' && file.changeType === 'add' ? [] : all;
    const hits = changes.flatMap((change) => packageHits(change, format));
    return {
        touches: changes.length > 0,
        hits: [...(format.kind === 'resolved' ? hits.slice(0, RESOLVED_FINDINGS) : hits), ...resolvedHits(changes, format)],
    };
};
const isManifest = (path) => formatOf(path) !== undefined && !NO_SERVICE.test(path);
/** Finds changes of third-party versions: libraries, lockfiles, base images, charts, modules, actions and runtimes. */
const dependencies = {
    pattern: 'dependencies',
    samplePath: 'package.json',
    rules: [...PACKAGE_RULES, RESOLVED_RULE],
    claims: isManifest,
    ownsPath: (path) => isManifest(path) && !/\.(?:tf|ya?ml|props|targets)$|Dockerfile|Containerfile/i.test(path),
    analyze: dependencies_analyze,
};

;// CONCATENATED MODULE: ./build/core/analyzers/infrastructure/areas.js

const LOCAL = /^(?:docker-)?compose\.ya?ml$|(?:^|\/)(?:[\w.-]*compose[\w.-]*(?:dev|development|local|override|test|ci|example|debug)[\w.-]*\.ya?ml|\.env[\w.-]*(?:example|sample|template|dist|test|local|development)[\w.-]*|\.devcontainer\/.*|[\w.-]*(?:Development|development|local|test)\.(?:json|ya?ml|properties|rb|py|exs)|dev(?:elopment)?\/.*|local(?:-dev)?\/.*|[\w-]*-dev\/.*|[\w.-]*Dockerfile[\w.-]*(?:dev|test|local)[\w-]*|ddev\/.*|Vagrantfile)$/i;
/** What people look at: it observes the service and does not change it. */
const OBSERVES = /(?:^|\/)(?:\w*-?dashboards?|grafana|alerts?|alerting|alertmanager|monitoring|prometheus\w*|rules\/alerts?|observability|locales?|i18n|translations?)\/|(?:dashboard|alert|rules)[\w-]*\.(?:json|ya?ml)$/i;
const AREAS = [
    [
        'terraform',
        /\.(?:tf|tfvars|hcl|bicep|bicepparam)$|(?:^|\/)(?:cloudformation|cfn)\/.+\.(?:ya?ml|json)$|(?:^|\/)(?:azuredeploy|mainTemplate)[\w.-]*\.json$|\.template\.(?:ya?ml|json)$/i,
    ],
    [
        'image',
        /(?:^|\/)(?:[\w.-]*\.)?(?:Docker|Container)file(?:[.-][\w.-]+)?$|(?:^|\/)docker-entrypoint[\w.-]*$|(?:^|\/)docker\/.+\.(?:conf|ini|j2|cnf)$/i,
    ],
    [
        'pipeline',
        /(?:^|\/)(?:\.github\/workflows\/.+\.ya?ml|\.gitlab-ci[\w.-]*|\.gitlab\/ci\/.+|\.circleci\/.+|\.buildkite\/.+|azure-pipelines[\w.-]*|\.?azure-pipelines\/.+|eng\/.*\.ya?ml|Jenkinsfile[\w.-]*|cloudbuild[\w.-]*\.ya?ml|\.tekton\/.+|concourse\/.+\.ya?ml|pipelines?\/.+\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|\.goreleaser[\w.-]*)$/i,
    ],
    [
        'manifest',
        /(?:^|\/)(?:values[\w.-]*\.ya?ml|kustomization\.ya?ml|Chart\.ya?ml|skaffold[\w.-]*\.ya?ml|(?:docker-)?compose[\w.-]*\.ya?ml|helmfile[\w./-]*\.ya?ml|(?:[\w-]*k8s|kubernetes[\w-]*|manifests?|kustomize|[\w-]*charts?|helm[\w-]*|deploy|deployments?|infra\w*|argo[\w-]*|flux[\w-]*|clusters?|namespaces?|environments|overlays|gitops|ansible|playbooks|roles|group_vars|inventory|inventories|ecs|nomad|swarm)\/(?:.*\/)?[\w.-]+\.(?:ya?ml|tpl|j2|nomad)|serverless\.ya?ml|fly[\w.-]*\.toml|render\.ya?ml|railway\.(?:json|toml)|vercel\.json|netlify\.toml|wrangler\.(?:toml|jsonc?)|app\.ya?ml|Procfile|app\.json|heroku\.yml|task-?definition[\w.-]*\.json|(?:[\w-]+\/)*image-?tags?\/.+|[\w.-]+\.service|supervisord[\w.-]*|firebase\.json|Dockerrun\.aws\.json)$/i,
    ],
    [
        'settings',
        /(?:^|\/)(?:appsettings[\w.-]*\.json|application[\w-]*\.(?:ya?ml|properties|conf)|bootstrap[\w-]*\.ya?ml|\.env[\w.-]*|[\w-]+\.env|[Ww]eb[\w.]*\.config|App\.config|config\/(?:environments\/production|application|puma|database|storage|cable|sidekiq|unicorn)\.(?:rb|ya?ml)|config\/(?:runtime|prod|config|releases)\.exs|(?:config|conf|configs|configuration|settings|etc)\/(?:.*\/)?[\w.-]+\.(?:ya?ml|json|toml|ini|cfg|conf|cnf|properties|jnj|j2|cue)|config\/[\w.-]+\.(?:ya?ml|json|toml|ini)\.(?:default|dist|erb|tmpl)|nginx[\w.-]*\.conf[\w.]*|[\w.-]+\.conf(?:\.(?:j2|jnj|erb|template))?|uwsgi\.ini|php\.ini|config[\w.-]*\.(?:ya?ml|toml|ini)|feature-?flags?[\w.-]*\.(?:ya?ml|json)|host\.json|ServiceConfiguration[\w.]*\.cscfg)$/i,
    ],
    [
        'script',
        /(?:^|\/)(?:(?:deploy|release|rollout|rollback|provision|publish|promote)[\w.-]*\.(?:sh|bash|ps1|py|rb)|(?:deploy|deployment|release|provisioning)\/(?:.*\/)?[\w.-]+\.(?:sh|bash|ps1|rb)|bin\/(?:deploy|release)|Capfile|(?:docker-)?entrypoint[\w.-]*\.sh)$/i,
    ],
];
/** Programs that build or check: their settings are those of the people who run them. */
const TOOLS = /(?:^|\/)(?:build|hack|tools?|magefiles?|scripts?-?dev)\//i;
/** Formats that users of an application see and not its operators. */
const NO_SETTINGS = /(?:^|\/)(?:locales?|i18n|lang|translations?|schemas?|openapi|swagger|fixtures|data|assets|public|static|\.github\/(?!workflows\/))\b[^.]*\//i;
/** What part of a deployment a file defines; null for one that defines none. */
const areaOf = (path) => {
    if (LOCAL.test(path) || OBSERVES.test(path))
        return null;
    const row = AREAS.find(([, paths]) => paths.test(path));
    if (row !== undefined)
        return row[0] === 'settings' && NO_SETTINGS.test(path) ? null : row[0];
    return (0,file_kinds/* isCode */._m)(path) && !(0,file_kinds/* isClientSide */.Bk)(path) && !TOOLS.test(path) ? 'code' : null;
};
/** A YAML file that may be a manifest although its path does not say so. */
const mayBeManifest = (path) => /\.ya?ml$/i.test(path) && areaOf(path) === null && !LOCAL.test(path) && !OBSERVES.test(path);

;// CONCATENATED MODULE: ./build/core/analyzers/infrastructure/rules-delivery.js

const MANIFEST = 'k8s/checkout.yaml';
const WORKFLOW = '.github/workflows/deploy.yml';
const ROLLOUT = [
    {
        id: 'infrastructure/health-check-removed',
        severity: 'high',
        problem: 'Nothing asks any longer whether an instance is well: traffic reaches instances that cannot answer.',
        fix: 'Keep a readiness check for every service; loosen its numbers and do not drop it.',
        rollback: UNDONE,
        areas: ['manifest', 'image', 'terraform'],
        pattern: /^\s*["']?(?:livenessProbe|readinessProbe|startupProbe|healthcheck|health_check|healthCheck\w*)["']?\s*(?::|\{|=)|^\s*HEALTHCHECK\b/,
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
        pattern: /^\s*["']?(?:type|strategy|strategyType|deploymentStrategy|updateStrategy)["']?\s*[:=]\s*["']?(?:Recreate|OnDelete)\b/,
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
        pattern: /\bimage["']?\s*[:=]\s*["']?[^\s"'{}]+:(?:latest|main|master|edge|nightly)\b|^\s*(?:-\s+)?["']?(?:tag|newTag|imageTag|image_tag)["']?\s*[:=]\s*["']?(?:latest|main|master|edge|nightly)\b/,
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
        pattern: /^\s*(?:targetRevision|revision):\s*["']?(?:HEAD|main|master|develop)\b|^\s*branch:\s*["']?(?:main|master|develop)\b/,
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
const PIPELINES = [
    {
        id: 'infrastructure/rollout-check-removed',
        severity: 'high',
        problem: 'The deployment no longer waits for the rollout or undoes a failed one: it reports success too early.',
        fix: 'Keep `--wait`, `--atomic` or `rollout status` with a timeout in every deployment.',
        rollback: UNDONE,
        areas: ['pipeline', 'script'],
        pattern: /\s--(?:atomic|wait|cleanup-on-fail|rollback-on-failure)\b|\brollout\s+(?:status|undo)\b|\bwait-for-service-stability:\s*true/,
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
        pattern: /^\s*(?:push|release|workflow_run|workflow_dispatch|workflow_call|branches|tags|repository_dispatch|trigger):/,
        example: { path: WORKFLOW, fires: '-    branches: [main]\n    branches: [release]', silent: '      - run: npm ci' },
    },
    {
        id: 'infrastructure/deploy-step',
        severity: 'medium',
        problem: 'How this pipeline builds, publishes or deploys changes: the next release is the first to go through it.',
        fix: 'Run it on an environment without users first, and keep the way to deploy the version before.',
        rollback: UNDONE,
        areas: ['pipeline', 'script'],
        pattern: /\b(?:kubectl|kustomize|helmfile|terraform|terragrunt|tofu|pulumi|ansible-playbook|argocd|flyctl|skaffold|serverless|cdk|eb|copilot)\s+[a-z-]|\bhelm\s+(?:upgrade|install|rollback|push|template)|\bdocker\s+(?:build\w*|push|tag|compose)|\baws\s+(?:ecs|ecr|s3|lambda|cloudformation|eks|deploy|codedeploy)|\bgcloud\s+\w+|\baz\s+(?:webapp|containerapp|deployment|aks|acr|functionapp|group)|build-push-action|login-action|configure-aws-credentials|\b(?:npm|twine|cargo|gem|poetry|uv)\s+(?:publish|upload|push)\b|\bgh\s+release\b|\bdeploy\w*/i,
        example: { path: WORKFLOW, fires: '      - run: kubectl apply -f k8s', silent: '      - run: npm test' },
    },
];
/** Rules about how versions are built, rolled out and checked. */
const DELIVERY_RULES = [...ROLLOUT, ...PIPELINES];

;// CONCATENATED MODULE: ./build/core/analyzers/infrastructure/rules-platform.js

const TERRAFORM = 'infra/database.tf';
const rules_platform_MANIFEST = 'k8s/checkout.yaml';
const STATEFUL = /^\s*resource\s+["'](?:aws_(?:db_instance|rds_\w+|dynamodb_table|s3_bucket|ebs_volume|efs_file_system|elasticache\w*|kms_key|secretsmanager_secret|route53_zone|opensearch\w*|elasticsearch_domain|docdb\w*|redshift\w*|msk_cluster|kinesis_stream|sqs_queue|ecr_repository|cognito_user_pool|backup_vault)|google_(?:sql_\w+|storage_bucket|bigquery_(?:table|dataset)|spanner_\w+|bigtable\w*|redis_instance|kms_\w+|compute_disk|dns_managed_zone|secret_manager_secret|firestore\w*|pubsub_\w+)|azurerm_(?:\w*sql_\w+|postgresql_\w+|mysql_\w+|cosmosdb_\w+|storage_(?:account|container|share)|key_vault\w*|redis_cache|managed_disk|dns_zone|kusto\w*|servicebus_\w+)|digitalocean_(?:database\w*|volume|spaces_bucket))["']|^\s*resource\s+\w+\s+'Microsoft\.(?:Sql|DBfor\w+|DocumentDB|Storage|KeyVault|Cache|ServiceBus)\//;
const DESTROYED = [
    {
        id: 'infrastructure/stateful-resource-removed',
        severity: 'critical',
        problem: 'A resource that holds data leaves the definition, or gets another name in it: applying it destroys the data.',
        fix: 'Keep it with a `moved` or `removed { lifecycle { destroy = false } }` block, take a backup, and read the plan.',
        rollback: DESTROYS,
        areas: ['terraform'],
        pattern: STATEFUL,
        on: 'deleted',
        example: {
            path: TERRAFORM,
            fires: '-resource "aws_db_instance" "orders" {',
            silent: 'resource "aws_db_instance" "orders" {',
        },
    },
    {
        id: 'infrastructure/resource-removed',
        severity: 'high',
        problem: 'A resource or module leaves the definition: applying it destroys what still serves the version before.',
        fix: 'Deploy the code that no longer needs it first, and remove it in a change of its own; use `moved` for a new name.',
        rollback: BREAKS_OLD,
        areas: ['terraform'],
        pattern: /^\s*(?:resource\s+"|module\s+"|resource\s+\w+\s+'|module\s+\w+\s+')/,
        unless: STATEFUL,
        on: 'deleted',
        example: {
            path: TERRAFORM,
            fires: '-resource "aws_ecs_service" "checkout" {',
            silent: 'resource "aws_ecs_service" "checkout" {',
        },
    },
    {
        id: 'infrastructure/data-object-removed',
        severity: 'critical',
        problem: 'An object that holds data, or all objects of a kind, is deleted: volumes and everything inside go with it.',
        fix: 'Set the reclaim policy to Retain, take a backup, and delete it by hand after the release has settled.',
        rollback: DESTROYS,
        areas: ['manifest'],
        pattern: /^\s*kind:\s*["']?(?:PersistentVolumeClaim|PersistentVolume|Namespace|CustomResourceDefinition|StatefulSet)\b/,
        on: 'deleted',
        example: {
            path: rules_platform_MANIFEST,
            fires: '-kind: PersistentVolumeClaim\n-  name: orders',
            silent: 'kind: PersistentVolumeClaim\n  name: orders',
        },
    },
    {
        id: 'infrastructure/object-removed',
        severity: 'high',
        problem: 'An object leaves the manifests: it is deleted or left behind without an owner while pods may still need it.',
        fix: 'Deploy the version that no longer needs it first, and say how the object is deleted.',
        rollback: BREAKS_OLD,
        areas: ['manifest'],
        pattern: /^\s*kind:\s*["']?[A-Z]\w+/,
        unless: /kind:\s*["']?(?:PersistentVolume\w*|Namespace|CustomResourceDefinition|StatefulSet|ServiceAccount|Cluster\w*Role\w*|Role\w*|ClusterIssuer|Issuer|Secret(?:Store)?|ClusterSecretStore)\b/,
        on: 'deleted',
        example: { path: rules_platform_MANIFEST, fires: '-kind: Deployment\n-  name: api', silent: 'kind: Deployment\n  name: api' },
    },
];
const GUARDS = [
    {
        id: 'infrastructure/deletion-guard-off',
        severity: 'critical',
        problem: 'The guard against deleting a resource is switched off: the next plan may destroy it with its data.',
        fix: 'Leave the guard on, and lift it in a change of its own right before an intended deletion.',
        rollback: { ...LOSES_NEW, data_loss: 'high' },
        areas: ['terraform', 'manifest', 'code'],
        editsOnly: true,
        pattern: /\b(?:deletion_protection(?:_enabled)?|enable_deletion_protection|prevent_destroy|termination_protection|purge_protection_enabled|deletionProtection|terminationProtection|enablePurgeProtection)\s*[:=]\s*["']?false|\bRemovalPolicy\.DESTROY|\b(?:DeletionPolicy|UpdateReplacePolicy):\s*Delete\b|\bpersistentVolumeReclaimPolicy:\s*["']?Delete/,
        example: {
            path: TERRAFORM,
            fires: '-  deletion_protection = true\n  deletion_protection = false',
            silent: '-  deletion_protection = false\n  deletion_protection = true',
        },
    },
    {
        id: 'infrastructure/deletion-guard-removed',
        severity: 'high',
        problem: 'A guard against deleting a resource is gone: the next plan may destroy it with its data.',
        fix: 'Keep `prevent_destroy`, deletion protection and locks on everything that holds data.',
        rollback: { ...LOSES_NEW, data_loss: 'high' },
        areas: ['terraform', 'manifest'],
        pattern: /\b(?:deletion_protection(?:_enabled)?|enable_deletion_protection|prevent_destroy|termination_protection|purge_protection_enabled|deletionProtection)\s*[:=]\s*["']?true|\bDeletionPolicy:\s*Retain\b|helm\.sh\/resource-policy["']?:\s*keep|\bazurerm_management_lock\b|Microsoft\.Authorization\/locks|["']?reclaimPolicy["']?:\s*Retain/,
        on: 'removed',
        example: {
            path: TERRAFORM,
            fires: '-    prevent_destroy = true\n    ignore_changes = [tags]',
            silent: '    prevent_destroy = true',
        },
    },
    {
        id: 'infrastructure/force-destroy',
        severity: 'high',
        problem: 'Deletion no longer stops at what is inside, or leaves no last snapshot behind.',
        fix: 'Leave it off in production; empty it by hand, and keep the final snapshot.',
        rollback: { ...LOSES_NEW, data_loss: 'high' },
        areas: ['terraform'],
        pattern: /\b(?:force_destroy|skip_final_snapshot|force_delete|delete_contents_on_destroy|force_destroy_\w+)\s*=\s*true/,
        example: { path: TERRAFORM, fires: '  force_destroy = true', silent: '  force_destroy = false' },
    },
    {
        id: 'infrastructure/apply-immediately',
        severity: 'medium',
        problem: 'The change is made at once and not in the maintenance window: the database may restart under traffic.',
        fix: 'Leave it to the maintenance window, or apply it at the quietest hour with somebody watching.',
        rollback: UNDONE,
        areas: ['terraform'],
        editsOnly: true,
        pattern: /\bapply_immediately\s*=\s*true/,
        example: { path: TERRAFORM, fires: '  apply_immediately = true', silent: '  apply_immediately = false' },
    },
    {
        id: 'infrastructure/state-backend',
        severity: 'high',
        problem: 'The state is kept elsewhere: without a migration the next plan knows nothing of what exists and builds it anew.',
        fix: 'Migrate the state with `init -migrate-state`, and go on only when the plan is empty.',
        rollback: { reversible: true, data_loss: 'low', old_version_works: true },
        areas: ['terraform'],
        editsOnly: true,
        pattern: /^\s*(?:backend\s+"\w+"|cloud)\s*\{|^\s*remote_state\s*\{/,
        example: {
            path: 'infra/main.tf',
            fires: '-  backend "local" {\n  backend "s3" {',
            silent: '-  tags = {\n  labels = {',
        },
    },
];
/** Rules about resources and objects. */
const PLATFORM_RULES = [...DESTROYED, ...GUARDS];

;// CONCATENATED MODULE: ./build/core/analyzers/infrastructure/setting-rules.js

const setting_rules_CODE = 'src/server.py';
const SETTINGS = 'config/production.yaml';
const setting_rules_MANIFEST = 'k8s/checkout.yaml';
const setting_rules_TERRAFORM = 'infra/database.tf';
/** Code that fails without a setting nobody has set yet. */
const REQUIRED_RULE = {
    id: 'infrastructure/setting-required',
    severity: 'high',
    problem: 'The new version does not start or fails on use where this setting is missing.',
    fix: 'Set it in every environment before the deployment, or give it a default.',
    rollback: UNDONE,
    example: {
        path: setting_rules_CODE,
        fires: 'url = os.environ["LEDGER_URL"]',
        silent: 'url = os.environ.get("LEDGER_URL", "http://ledger")',
    },
};
/** A setting that comes. */
const ADDED_RULE = {
    id: 'infrastructure/setting-added',
    severity: 'low',
    problem: 'A setting comes that no environment knows yet.',
    fix: 'Say what happens without it, and set it before the deployment where the default does not fit.',
    rollback: UNDONE,
    example: {
        path: setting_rules_CODE,
        fires: 'url = os.environ.get("LEDGER_URL", "http://ledger")',
        silent: 'url = ledger.url',
    },
};
/** A setting that goes. */
const REMOVED_RULE = {
    id: 'infrastructure/setting-removed',
    severity: 'medium',
    problem: 'A setting goes: the version before still asks for it, also after a rollback.',
    fix: 'Stop reading it first, and take it out of the environments one release later.',
    rollback: BREAKS_OLD,
    example: { path: SETTINGS, fires: '-ledgerUrl: http://ledger', silent: 'ledgerUrl: http://ledger' },
};
/** A setting with another value. */
const CHANGED_RULE = {
    id: 'infrastructure/setting-changed',
    severity: 'medium',
    problem: 'A setting gets another value: old and new instances run with different ones during the rollout.',
    fix: 'Check that both values work side by side, and that a rollback takes the old value back.',
    rollback: UNDONE,
    example: {
        path: SETTINGS,
        fires: '-ledgerUrl: http://a\nledgerUrl: http://b',
        silent: '-version: 1.0.0\nversion: 1.0.1',
    },
};
/** A feature flag with another default. */
const FLAG_SWITCHED_RULE = {
    id: 'infrastructure/flag-switched',
    severity: 'medium',
    problem: 'A feature is switched for everybody with this deployment.',
    fix: 'Switch it at run time for a few first; switching it back is the fastest rollback.',
    rollback: UNDONE,
    example: {
        path: SETTINGS,
        fires: '-feature_ledger: false\nfeature_ledger: true',
        silent: '-ledgerUrl: http://a\nledgerUrl: http://b',
    },
};
/** A feature flag that code begins or ceases to ask. */
const FLAG_RULE = {
    id: 'infrastructure/flag',
    severity: 'low',
    problem: 'Code begins or ceases to ask a feature flag: without the question there is no switch to turn it off.',
    fix: 'Keep the flag for one release after it is on everywhere, and remove it from the flag service last.',
    rollback: UNDONE,
    example: {
        path: 'src/server.go',
        fires: '\tif features.Enabled(features.Ledger) {',
        silent: '\tif ledger.Ready() {',
    },
};
/** A field that can be set only when an object is created. */
const IMMUTABLE_RULE = {
    id: 'infrastructure/immutable-field',
    severity: 'high',
    problem: 'This field of an existing object cannot be changed: applying it fails, and so does going back.',
    fix: 'Create an object with a new name beside it, move the traffic, and delete the old one later.',
    rollback: ONE_WAY,
    example: {
        path: setting_rules_MANIFEST,
        fires: '-  selector:\n-    matchLabels:\n-      app: api\n  selector:\n    matchLabels:\n      app: shop',
        silent: '-  selector:\n-    app: api\n  selector:\n    app: shop',
    },
};
/** An argument that a provider can change only by destroying the resource. */
const REPLACED_RULE = {
    id: 'infrastructure/resource-replaced',
    severity: 'high',
    problem: 'Providers often change this argument by destroying the resource and building it anew, with what it holds.',
    fix: 'Read the plan for "must be replaced"; build the new one beside the old one and move over.',
    rollback: ONE_WAY,
    example: {
        path: setting_rules_TERRAFORM,
        fires: '-  identifier = "orders"\n  identifier = "orders-v2"',
        silent: '-  instance_class = "db.t4g.small"\n  instance_class = "db.t4g.large"',
    },
};
/** Backups that are kept for a shorter time. */
const BACKUP_RULE = {
    id: 'infrastructure/backup-lowered',
    severity: 'high',
    problem: 'Backups are kept for a shorter time, and older ones are deleted at once.',
    fix: 'Copy what is needed elsewhere first, and keep backups longer than it takes to notice a fault.',
    rollback: { reversible: false, data_loss: 'medium', old_version_works: true },
    example: {
        path: setting_rules_TERRAFORM,
        fires: '-  backup_retention_period = 14\n  backup_retention_period = 1',
        silent: '-  backup_retention_period = 1\n  backup_retention_period = 14',
    },
};
/** Rules told by settings, values and flags. */
const SETTING_RULES = [
    REQUIRED_RULE,
    ADDED_RULE,
    REMOVED_RULE,
    CHANGED_RULE,
    FLAG_SWITCHED_RULE,
    FLAG_RULE,
    IMMUTABLE_RULE,
    REPLACED_RULE,
    BACKUP_RULE,
];

;// CONCATENATED MODULE: ./build/core/analyzers/infrastructure/setting-reads.js

const setting_reads_KEY = String.raw `["'](?<key>[A-Za-z][\w.:/-]{1,100})["']`;
/** Elsewhere a key that is missing is answered with nothing instead of an error. */
const isPython = (path) => path.endsWith('.py');
/** How code asks for a setting, and whether it can do without it. */
const READS = [
    [/\bprocess\.env\.(?<key>[A-Za-z_]\w{1,100})/g, (rest) => rest.startsWith('!')],
    [new RegExp(String.raw `\bprocess\.env\[${setting_reads_KEY}\]`, 'g'), (rest) => rest.startsWith('!')],
    [new RegExp(String.raw `\b(?:os\.)?environ\[${setting_reads_KEY}\]`, 'g'), (rest) => !/^\s*=(?!=)/.test(rest)],
    [new RegExp(String.raw `\benviron\.(?:get|setdefault|pop)\(\s*${setting_reads_KEY}`, 'g'), () => false],
    [new RegExp(String.raw `\b(?:os\.)?(?:[gG]etenv|LookupEnv)\(\s*${setting_reads_KEY}`, 'g'), () => false],
    [new RegExp(String.raw `\bENV\.fetch\(\s*${setting_reads_KEY}`, 'g'), (rest) => /^\s*\)(?!\s*(?:\{|do\b))/.test(rest)],
    [new RegExp(String.raw `\bENV\[${setting_reads_KEY}\]`, 'g'), () => false],
    [new RegExp(String.raw `\bGetEnvironmentVariable\(\s*${setting_reads_KEY}`, 'g'), () => false],
    [new RegExp(String.raw `\benv::var(?:_os)?\(\s*${setting_reads_KEY}\s*\)`, 'g'), (rest) => /^\.(?:unwrap|expect)\(|^\?/.test(rest)],
    [new RegExp(String.raw `\b(?:required_var|fetch_env!|get_env!)\(\s*${setting_reads_KEY}`, 'g'), () => true],
    [
        new RegExp(String.raw `\b(?:optional_var|var_parsed|System\.get_env|System\.getenv)\w*\(\s*${setting_reads_KEY}`, 'g'),
        () => false,
    ],
    [
        /\benv(?:\.\w{2,10})?\(\s*["'](?<key>[A-Z][A-Z0-9_]{2,100})["']/g,
        (rest, path) => isPython(path) && /^\s*\)/.test(rest),
    ],
    [/@Value\(\s*"\$\{(?<key>[\w.-]{2,100})/g, (rest) => rest.startsWith('}')],
    [/@ConfigProperty\(\s*name\s*=\s*"(?<key>[\w.-]{2,100})"/g, (rest) => !/defaultValue/.test(rest)],
    [new RegExp(String.raw `\bviper\.(?:Get|SetDefault|BindEnv)\w*\(\s*${setting_reads_KEY}`, 'g'), () => false],
    [
        new RegExp(String.raw `\b\w{0,40}(?:[cC]onfig(?:uration)?|[sS]ettings)(?:\.get(?:_\w{1,20}|Or\w{1,20}|Value|String|Int|Bool\w{0,5}|Section|Required\w{0,12})?\(|\.(?:GetValue|GetSection|GetConnectionString)(?:<[\w?]{1,30}>)?\(|\.setdefault\(|\.fetch\()\s*${setting_reads_KEY}`, 'g'),
        () => false,
    ],
    [
        new RegExp(String.raw `\b\w{0,40}(?:[cC]onfig(?:uration)?|[sS]ettings)\[\s*${setting_reads_KEY}\s*\](?!\s*=[^=])`, 'g'),
        (_, path) => isPython(path),
    ],
];
/** A word that every way to ask has; spares most lines the long list. */
const ASKS = /env|config|settings|@Value|_var\b|viper|var_parsed/i;
/** What every process finds set, whoever started it. */
const OF_THE_SYSTEM = /^(?:HOME|PATH|USER|PWD|SHELL|TERM|TE?MP|TMPDIR|LANG|LC_ALL|TZ|HOSTNAME|CI|EDITOR|DISPLAY)$/;
const readsIn = (line, path) => {
    if (line.code.length > 1_000 || !ASKS.test(line.code))
        return [];
    return READS.flatMap(([reads, required]) => [...line.code.matchAll(reads)].flatMap((match) => {
        const key = match.groups?.['key'] ?? '';
        const rest = line.code.slice(match.index + match[0].length);
        return OF_THE_SYSTEM.test(key) ? [] : [{ key, required: required(rest, path), line }];
    }));
};
const byKey = (lines, path) => new Map(lines
    .flatMap((line) => readsIn(line, path))
    .toReversed()
    .map((read) => [read.key, read]));
/** Settings that a change of code begins or ceases to ask for in a file, or that become required or optional. */
const readChanges = (file) => {
    const { added, deleted } = changedCode(file);
    const before = byKey(deleted, file.path);
    const after = byKey(added, file.path);
    if (before.size + after.size === 0)
        return [];
    // A setting that the lines around still ask for neither comes nor goes.
    const unchanged = file.lines.flatMap(({ kind, text }) => (kind === 'context' ? [text] : [])).join('\n');
    return [...before.keys(), ...[...after.keys()].filter((key) => !before.has(key))].flatMap((key) => {
        const change = { key, before: before.get(key) ?? null, after: after.get(key) ?? null };
        if (change.before?.required === change.after?.required)
            return [];
        return unchanged.includes(key) ? [] : [change];
    });
};

;// CONCATENATED MODULE: ./build/core/analyzers/infrastructure/values.js




const FLAG_NAME = /(?:^|[._])(?:features?|feature_?flags?|flags?|toggles?|experiments?|launch_?darkly)(?:[._]|$)/;
const FLAG_FILE = /(?:^|\/)[\w.-]*(?:feature-?_?flags?|featureflag|feature_?toggles?|features)[\w.-]*(?:\/[\w.-]+)?\.(?:ya?ml|json|go|py|rb|[jt]s|cs|java|kt|toml)$/i;
const BOOLEAN = /^["']?(?:true|false|on|off|yes|no|enabled|disabled|True|False)["']?[,;]?$/;
const IMMUTABLE = /(?:^|\.)(?:selector\.match_labels\.[\w./]+|spec\.service_name|volume_claim_templates(?:\.[\w.]+)?|cluster_ip|storage_class_name|volume_name|volume_mode|access_modes|pod_management_policy)$/;
const REPLACED = /^(?:identifier|cluster_identifier|bucket|availability_zone|subnet_id|cidr_block|ami|db_name|database_name|engine|storage_encrypted|kms_key_id|db_subnet_group_name|replication_group_id|hash_key|range_key|creation_token|snapshot_identifier|domain_name|username|location|resource_group_name|account_replication_type)$/;
const BACKUP = /^(?:backup_retention(?:_period|_days)?|retained_backups|snapshot_retention_limit|soft_delete_retention_days|recovery_window_in_days|point_in_time_recovery_days)$/;
const OWN_VERSION = /(?:^|\.)(?:app_)?version$/;
const isFlag = ({ path, before, after }, file) => [before, after].every((value) => value === null || BOOLEAN.test(value.text)) &&
    (FLAG_NAME.test(path) || FLAG_FILE.test(file.path));
const values_isSetting = (area, { path }) => {
    if (OWN_VERSION.test(path) || /(?:^|[._])(?:development|local|debug|test)(?:[._]|$)/.test(path))
        return false;
    if (area === 'settings')
        return true;
    return (area === 'manifest' &&
        /(?:^|\.)(?:env|environment|env_vars?|extra_env\w*|config_map|data|config|app_config)\./.test(path));
};
const settingRule = ({ before, after }) => {
    if (before === null)
        return ADDED_RULE;
    return after === null ? REMOVED_RULE : CHANGED_RULE;
};
const SAYS = new Map([
    [ADDED_RULE, 'A setting comes'],
    [REMOVED_RULE, 'A setting goes'],
    [CHANGED_RULE, 'A setting gets another value'],
    [FLAG_SWITCHED_RULE, 'A feature is switched'],
    [FLAG_RULE, 'A feature flag comes or goes'],
    [IMMUTABLE_RULE, 'A field that cannot be changed gets another value'],
    [REPLACED_RULE, 'The resource may be replaced'],
    [BACKUP_RULE, 'Backups are kept for a shorter time'],
    [REQUIRED_RULE, 'The new version needs a setting'],
]);
/** A name that is only passed on changes where it is given. */
const values_isLiteral = ({ before, after }) => [before, after].every((value) => value?.text.startsWith('"') === true);
const values_ruleOf = (file, area, change) => {
    const isBoth = change.before !== null && change.after !== null;
    if (area === 'manifest' && isBoth && IMMUTABLE.test(change.path))
        return IMMUTABLE_RULE;
    if (area === 'terraform' && REPLACED.test(change.key) && values_isLiteral(change))
        return REPLACED_RULE;
    if (area === 'terraform' && BACKUP.test(change.key) && (ratioOf(change) ?? 1) < 1)
        return BACKUP_RULE;
    if (isFlag(change, file))
        return isBoth ? FLAG_SWITCHED_RULE : FLAG_RULE;
    return values_isSetting(area, change) ? settingRule(change) : null;
};
const values_valueHits = (file, area) => value_changes_valueChanges(file).flatMap((change) => {
    const rule = values_ruleOf(file, area, change);
    const place = change.after?.line ?? change.before?.line;
    return rule === null || place === undefined
        ? []
        : [hitAt(rule, place, `${SAYS.get(rule) ?? rule.problem}: ${describeChange(change)}.`)];
});
const readRule = ({ before, after }) => {
    if (after === null)
        return REMOVED_RULE;
    if (after.required)
        return REQUIRED_RULE;
    return before === null ? ADDED_RULE : CHANGED_RULE;
};
const readHits = (file) => readChanges(file).flatMap((change) => {
    const place = change.after?.line ?? change.before?.line;
    const rule = readRule(change);
    return place === undefined ? [] : [hitAt(rule, place, `${SAYS.get(rule) ?? rule.problem}: ${change.key}.`)];
});
/** Files whose upper-case names are settings with their defaults. */
const DEFAULTS_FILE = /(?:^|\/)(?:settings|config|defaults?|base_config|default_config)(?:\/[\w-]+)?\.py$|(?:^|\/)config\/(?:settings|environments)\//;
const DEFAULT = /^\s*([A-Z][A-Z0-9_]{2,80})\s*(?::[^=]{1,60})?=(?!=)/;
/** Classes and structures that configuration is read into. */
const OPTIONS_FILE = /(?:Configuration|Options|Settings|Config)\.(?:cs|java|kt)$|(?:^|\/)(?:cmd\/(?:.*\/)?main|config\/[\w-]+|[\w-]*config)\.go$/;
const values_FIELD = /^\s*(?:(?:public|private(?!\s+(?:static|readonly)\b))\s+(?:readonly\s+|final\s+|static\s+|required\s+|virtual\s+)*[\w<>?[\],.]{1,60}\s+(\w{2,60})\s*(?:\{\s*get|;|=[^>])|([A-Z]\w{1,60})\s+(?:\[\]|\*|map\[\w+\])*(?:string|bool|u?int\d*|float\d+|time\.Duration|[\w.]*(?:Config|Duration|Options)\w*)\s*(?:`|$))/;
const values_namesIn = (file, side) => {
    const isField = OPTIONS_FILE.test(file.path);
    const pattern = isField ? values_FIELD : DEFAULT;
    return new Map(changedCode(file)[side].flatMap((line) => {
        const match = pattern.exec(line.code);
        const name = match?.[1] ?? match?.[2];
        return name === undefined ? [] : [[name, line]];
    }));
};
const definitionHits = (file) => {
    const isDefaults = DEFAULTS_FILE.test(file.path);
    if (!isDefaults && !OPTIONS_FILE.test(file.path))
        return [];
    const before = values_namesIn(file, 'deleted');
    const after = values_namesIn(file, 'added');
    return [
        ...[...after].flatMap(([name, line]) => {
            if (!before.has(name))
                return [hitAt(ADDED_RULE, line, `A setting comes: ${name}.`)];
            return isDefaults ? [hitAt(CHANGED_RULE, line, `A setting gets another default: ${name}.`)] : [];
        }),
        ...[...before].flatMap(([name, line]) => after.has(name) ? [] : [hitAt(REMOVED_RULE, line, `A setting goes: ${name}.`)]),
    ];
};
/** A code file asks a flag by one of these. */
const FLAG_READ = /\b(?:features?|feature_?[fF]lags?(?:_?[sS]ervice|_?[mM]anager|_?[cC]lient)?|_?[fF]eature(?:Flag)?(?:Service|Manager)|Flipper|Unleash|unleash|flipper|ldClient|ld_client|openfeature|posthog|growthbook|waffle)\??\.(?:Enabled|enabled\?|isEnabled|is_enabled|IsEnabled(?:Async)?|is_?[A-Z_]\w{2,60}|Is\w{2,60}Enabled|get_?(?:Bool|bool)\w*|[bB]ool_?[vV]ariation\w*|variation|enabled|flag_is_active|[A-Z]\w{2,60}\b)|\b(?:isFeatureEnabled|is_feature_enabled|feature_enabled\?|feature_enabled|has_feature|flag_is_active|useFlag|IsFeatureEnabled|getBooleanValue|BooleanFlagKey)\b\(?|\bFeatureFlagKeys\.\w+|\bFEATURE_[A-Z_]{3,60}\b|\bfeature_?[fF]lags?(?:\.|::|\[)\w+/;
/** What settings, values and definitions of a file say. */
const values_settingHits = (file, area) => [
    ...values_valueHits(file, area),
    ...(area === 'code' || area === 'script' || area === 'settings' ? readHits(file) : []),
    ...(area === 'code' || area === 'settings' ? definitionHits(file) : []),
];

;// CONCATENATED MODULE: ./build/core/analyzers/infrastructure/infrastructure.js







// Definitions are written in strings as often as not.
const LINE_RULES = [...PLATFORM_RULES, ...DELIVERY_RULES].map((rule) => ({
    ...rule,
    inStrings: true,
}));
const DELIVERS = /\b(?:kubectl|helmfile|terraform|terragrunt|ansible-playbook|argocd|flyctl|pulumi)\s+[a-z]|\bhelm\s+(?:upgrade|install|push)|\bdocker\s+push|build-push-action|push:\s*true|\baws\s+(?:ecs|ecr|s3|lambda|cloudformation)\s|\bgcloud\s+(?:run|app|deploy|builds|container)|\baz\s+(?:webapp|containerapp|deployment|aks|acr)\b|^\s*environment:|\b(?:twine|cargo|npm|gem)\s+(?:publish|upload|push)\b|gh\s+release|\bdeploy(?:s|ment|ing)?\b|\brelease\b|AzureWebApp|AzureCLI|set-image/i;
const DELIVERY_NAME = /deploy|release|publish|promote|rollout|rollback|terraform|helm|image|docker|container|push|\bcd\b|ecr|concourse|goreleaser|production|staging/i;
const TEST_NAME = /(?:^|[/_.-])(?:tests?|ci|lint|e2e|check|checks|codeql|unit|integration|benchmarks?|stale|label\w*|triage|docs?)(?:[-_.]|$)/i;
/** A pipeline that brings versions to production, as far as its name and the patch show. */
const delivers = (file) => {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    if (DELIVERY_NAME.test(name))
        return true;
    if (TEST_NAME.test(name))
        return false;
    return file.lines.some(({ text }) => DELIVERS.test(text));
};
/** Lines that name a version and nothing else: they are the matter of dependencies. */
const VERSION_LINES = {
    image: /^\s*(?:FROM\s+(?!--platform)\S+|(?:ARG|ENV)\s+\w*VERSION\w*[=\s])|^\s*LABEL\b/i,
    pipeline: /^\s*-\s+["']?v?\d+\.\d[\w.-]*["']?\s*$|^\s*(?:-\s+)?(?:uses:|name:|[\w-]*[-_]version:|[A-Z_]*VERSION:|(?:image|container):\s*\S+:\S+\s*$)/,
    terraform: /^\s*(?:version|required_version)\s*=|^\s*source\s*=.*\?ref=|^\s*(?:description|tags)\s*=/,
    manifest: /^\s*(?:-\s+)?(?:version|appVersion|chartVersion|digest|generated|description|app\.kubernetes\.io\/version|helm\.sh\/chart):|^\s*(?:-\s+)?targetRevision:\s*["']?v?\d|^\s*(?:-\s+)?(?:\w*[iI]mage|\w*_image|tag|newTag|imageTag):\s*["']?(?:(?!\S*(?:amazonaws\.com|azurecr\.io|pkg\.dev)\/)[\w./-]+:)?v?\d+\.\d[\w.-]*(?:@sha256:\w+)?["']?\s*$/,
};
const isVersion = (area, { code }) => VERSION_LINES[area]?.test(code) === true;
/** The line of a base image without tag and digest; empty for every other line. */
const baseOf = ({ code }) => /^\s*FROM\s/i.test(code) ? code.replace(/:[\w.-]+(?=[@\s]|$)|@sha256:\w+/g, '').trim() : '';
const withoutVersions = (area, { added, deleted }) => {
    const bases = { new: new Set(deleted.map(baseOf)), old: new Set(added.map(baseOf)) };
    const keep = (line) => !isVersion(area, line) && (baseOf(line) === '' || !bases[line.side].has(baseOf(line)));
    return { added: added.filter(keep), deleted: deleted.filter(keep) };
};
const flagsIn = (lines) => new Set(lines.flatMap(({ code }) => FLAG_READ.exec(code)?.[0] ?? []));
const flagHits = ({ added, deleted }) => {
    const others = { new: flagsIn(deleted), old: flagsIn(added) };
    return [...added, ...deleted].flatMap((line) => {
        const flag = FLAG_READ.exec(line.code)?.[0];
        return flag === undefined || isImport(line) || others[line.side].has(flag) ? [] : [hitAt(FLAG_RULE, line)];
    });
};
const kindsOf = (area) => LINE_RULES.filter(({ areas }) => areas.includes(area));
const infrastructure_OBJECT = /^(?:apiVersion:\s*["']?[\w.-]+(?:\/v\d\w*)?["']?\s*$|kind:\s*["']?[A-Z]\w+["']?\s*$)/;
/** By its path, or for YAML by the first lines of an object as far as the patch shows them. */
const areaOfFile = ({ path, lines }) => areaOf(path) ?? (mayBeManifest(path) && lines.some(({ text }) => infrastructure_OBJECT.test(text)) ? 'manifest' : null);
const infrastructure_analyze = (file) => {
    const area = areaOfFile(file);
    if (area === null || (area === 'pipeline' && !delivers(file)))
        return { touches: false, hits: [] };
    const changed = withoutVersions(area, changedCode(file));
    const hits = [
        ...lineHits(kindsOf(area), changed),
        ...values_settingHits(file, area),
        ...(area === 'code' ? flagHits(changed) : []),
    ];
    const defines = area !== 'code' && changed.added.length + changed.deleted.length > 0;
    return { touches: hits.length > 0 || defines, hits };
};
/** Finds changes of what a version runs on and with: resources, manifests, images, pipelines, settings and feature flags. */
const infrastructure = {
    pattern: 'infrastructure',
    samplePath: 'k8s/checkout.yaml',
    rules: [...LINE_RULES, ...SETTING_RULES],
    claims: (path) => areaOf(path) !== null || mayBeManifest(path),
    ownsPath: (path) => !['code', 'pipeline', null].includes(areaOf(path)),
    analyze: infrastructure_analyze,
};

;// CONCATENATED MODULE: ./build/core/analyzers/messaging/rules-running.js

/** What runs at the same time, and when. */
const RUNNING_RULES = [
    {
        id: 'messaging/schedule',
        severity: 'medium',
        problem: 'When recurring work runs changes: it may run twice during the rollout, at the busiest hour, or no longer.',
        fix: 'Take a lock so that one instance runs it, spread start times, and alert when a run is missed.',
        inStrings: true,
        rollback: UNDONE,
        pattern: /^\s*(?:-\s+)?["']?(?:schedule|cron|cron_?[sS]chedule|cronSpec)["']?\s*[:=]\s*["']?(?:@\w+|[\d*/,-]+\s+[\d*/,LW-]+\s)|@Scheduled\(|\bcrontab\(|\b(?:beat_schedule|CELERY_?BEAT_?SCHEDULE|CELERYBEAT_SCHEDULE)\b|\bcron\.(?:schedule|New|AddFunc|AddJob)\b|\.(?:AddFunc|AddCronJob|add_periodic_task)\(|\bschedule_expression\b|\bScheduleExpression\b|\b(?:rate|cron)\(\d|\bkind:\s*CronJob\b|\bCronJob\(|\bevery\s+\d+\.(?:minutes?|hours?|days?)\b|\bRecurringJob\.AddOrUpdate|\bWithCronSchedule\(|\bschedule\.every\(|\bpg_cron|\bcron_jobs?\b|\bsetInterval\(.*\b(?:poll|sync|refresh|cleanup|flush)/,
        example: {
            path: 'deploy/cronjob.yaml',
            fires: '-  schedule: "0 3 * * *"\n  schedule: "*/5 * * * *"',
            silent: '-  concurrency: 1\n  successfulJobsHistoryLimit: 1',
        },
    },
    {
        id: 'messaging/lock',
        severity: 'medium',
        problem: 'What guards shared state changes: without the lock two runs overlap, with it one waits for the other.',
        fix: 'Hold it briefly, take locks in one order, give distributed ones an expiry, and test with both orders of arrival.',
        rollback: UNDONE,
        pattern: /\bsync\.(?:RW)?Mutex\b|\bsync\.(?:Once|Map|Cond|Pool)\b|\.(?:R?Lock|R?Unlock|TryLock)\(\)|\bsynchronized\s*[({]|\bpublic synchronized\b|\b(?:Reentrant(?:ReadWrite)?|Stamped)Lock\b|\bSemaphore(?:Slim)?\b\s*\(|\bnew (?:Mutex|Semaphore|AsyncLock|Redlock)\b|\bMutex(?:\.new|::new|\()|\bRwLock(?:::new|<)|\bthreading\.(?:R?Lock|Semaphore|BoundedSemaphore|Event|Condition)\b|\basyncio\.(?:Lock|Semaphore|BoundedSemaphore|Event|Condition)\b|\bmultiprocessing\.(?:Lock|Queue|Pool)\b|\block\s*\(\s*_?\w+\s*\)\s*(?:\{|$)|\bInterlocked\.|\batomic\.(?:Add|Load|Store|Swap|CompareAndSwap|Int|Uint|Bool|Pointer|Value)\w*|\bAtomic(?:Integer|Long|Boolean|Bool|Usize|U64|I64)\b|\bDistributedMutex\b|\bredis_lock\b|\bredlock\b|\b(?:with|acquire|obtain|try|hold|take)_?\w{0,20}[lL]ock\s*[(<]|\bwith_(?:\w{1,20}_)?lock\b|\block(?:Until|_until)\w*\(|\bgood_job_control_concurrency_with\b|\blimits_concurrency\b|\bcache\.lock\(|\bnew Concurrent(?:HashMap|Dictionary|LinkedQueue|Queue|Bag)\b|\bConcurrent::\w+|\bsemaphore\.NewWeighted|\bsingleflight\b/,
        example: {
            path: 'pkg/orders/store.go',
            fires: '\tmu sync.Mutex',
            silent: '\tname string',
        },
    },
    {
        id: 'messaging/parallel-work',
        severity: 'medium',
        problem: 'Work runs at the same time that did not, or in other numbers: shared state, connections and order are no longer what they were.',
        fix: 'Bound how much runs at once, wait for it at shutdown, pass errors and cancellation on, and look for shared state.',
        rollback: UNDONE,
        pattern: /^\s*go (?:func\b|\w+(?:\.\w+)*\()|\bmake\(chan\b|\bchan (?:struct\{|string|int|bool|error|\*?[a-z]*\.?[A-Z]|\[\]|<-)|\berrgroup\.|\bsync\.WaitGroup\b|\b(?:ThreadPool|ProcessPool)Executor\b|\bExecutorService\b|\bExecutors\.new|\bCompletableFuture\.|@Async\b|\bnew Thread\(|\bThread\.(?:new|startVirtualThread|ofVirtual)\b|\bthreading\.Thread\(|\bTask\.(?:Run|WhenAll|WhenAny|Factory)\b|\bParallel\.(?:For|ForEach|ForEachAsync|Invoke)\w*|\bChannel\.Create|\basyncio\.(?:gather|create_task|TaskGroup|wait|Queue|ensure_future|to_thread|run_in_executor)\b|\brun_in_executor\(|\btokio::(?:spawn|task|select|join|sync)\b|\btokio::spawn|\bmpsc::|\brayon::|\bpar_iter\(|\bthread::spawn\(|\bworker_threads\b|\bp-?[lL]imit\(|\bpMap\(|\bPromise\.allSettled\(|\bTask\.(?:async|async_stream|Supervisor)\b|\bGenServer\b|\bgevent\.(?:spawn|pool)|\bParallel\.(?:map|each)\b|\bCoroutineScope\(|\bGlobalScope\.|\bDispatchers\.|\bforkIO\b|\bconcurrently\w*\b(?=\s|\()|\bmapConcurrently\b|\bpooled(?:Map|For)Concurrently|\bmodifyMVar\b|\batomically\b|\bnewTVar|\bnewMVar\b|\bp_threads|\bWorkerPool\b|\bworker_?[pP]ool\b/,
        unless: /\bINDEX\b|algorithm|\btest/i,
        example: {
            path: 'pkg/orders/send.go',
            fires: '\tgo func() {',
            silent: '\tfunc() {',
        },
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/messaging/rules.js


const JAVA = 'src/main/java/Orders.java';
const rules_PYTHON = 'shop/tasks.py';
/** Messages that are on their way when the version changes are read by the other version. */
const IN_FLIGHT = { ...LOSES_NEW, old_version_works: false };
/** Who receives messages and runs jobs. */
const RECEIVING = [
    {
        id: 'messaging/consumer-removed',
        severity: 'high',
        problem: 'A consumer is removed: messages and jobs that are still on their way, or still sent, wait for nobody.',
        fix: 'Stop the senders first, let the queue run empty, and remove the consumer in a later deployment.',
        rollback: IN_FLIGHT,
        on: 'removed',
        pattern: /@(?:Kafka|Rabbit|Sqs|Jms|Stream|Pulsar|Nats|ServiceBus)\w*Listener\b|@(?:shared_task|celery\.task|app\.task|dramatiq\.actor|huey\.task)\b|\binclude Sidekiq::(?:Worker|Job)\b|<\s*ApplicationJob\b|:\s*IConsumer<|\bIHandleMessages<|\b(?:consumer|subscriber)\.(?:subscribe|run|consume|Subscribe)\(|\.basic_consume\(|\bchannel\.consume\(|@(?:EventPattern|MessagePattern|Process|Processor)\(|\buse Oban\.Worker\b/,
        example: {
            path: rules_PYTHON,
            fires: '-@shared_task\n-def send_receipt(order_id):',
            silent: '-@shared_task\n-def send_receipt(order_id):\n@shared_task(bind=True)\ndef send_receipt(self, order_id):',
        },
    },
    {
        id: 'messaging/consumer',
        severity: 'medium',
        problem: 'Who receives messages or runs a job changes: both versions run side by side during the rollout and share the queue.',
        fix: 'Make the handler idempotent and able to read what the version before sends; deploy consumers before producers.',
        rollback: IN_FLIGHT,
        pattern: /@(?:Kafka|Rabbit|Sqs|Jms|Stream|Pulsar|Nats|ServiceBus)\w*Listener\b|@(?:TransactionalEventListener|EventPattern|MessagePattern|OnWorkerEvent|OnQueueEvent|Process|Processor|OnEvent)\(|@(?:shared_task|celery\.task|celery_app\.task|notify_celery\.task|app\.task|\w*celery\w*\.task|tasks?\.task|dramatiq\.actor|huey\.task|broker\.task|job)\b|\binclude Sidekiq::(?:Worker|Job)\b|<\s*(?:ApplicationJob|ActiveJob::Base|Jobs::(?:Base|Scheduled|Onceoff))\b|:\s*(?:IConsumer|IHandleMessages|INotificationHandler|IMessageHandler|IIntegrationEventHandler)<|\b(?:BackgroundService|IHostedService|AddHostedService)\b|\b\w*(?:[cC]onsumer|[sS]ubscriber|[sS]ubscription)\w*\.(?:subscribe|run|consume|Subscribe|Consume|Receive|poll|Poll)\(|\.(?:basic_consume|basicConsume)\(|\bchannel\.consume\(|\bnew (?:Worker|QueueEvents|KafkaConsumer|Consumer)\(|\bkafka\.NewReader\(|\bNewConsumer\w*\(|\bQueueSubscribe\(|\buse Oban\.Worker\b|\bimplements ShouldQueue\b|\bServiceBus(?:Processor|Sender|Receiver)\b|\bQueueClient\b|\bReceiveMessage(?:s|Command)?(?:Async)?\(|\.receive_messages?\(|\bTopicSubscribe|\b@Scheduled\b|\bSQSEvent\b|\bdef perform\b|\bdef execute\(args/,
        unless: /\bstore\.subscribe|\bobservable|rxjs|\bthis\.\w+\$/i,
        example: {
            path: JAVA,
            fires: '@KafkaListener(topics = "orders")',
            silent: '@GetMapping("/orders")',
        },
    },
    {
        id: 'messaging/delivery',
        severity: 'medium',
        problem: 'How messages or jobs are acknowledged, retried, ordered or given up changes: some may run twice, late or never.',
        fix: 'Keep a dead-letter queue with an alert, bound the retries, and make the handler idempotent.',
        inStrings: true,
        rollback: IN_FLIGHT,
        pattern: /\bCELERY_\w+\s*=|\bworker_(?:max_tasks_per_child|prefetch_multiplier|max_memory_per_child)\b|\bsidekiq_(?:options|retry_in|retries_exhausted)\b|\b(?:retry_on|discard_on)\s+[A-Z:]|\backs_late\b|\bautoretry_for\b|\bself\.retry\(|\btask_(?:acks_late|reject_on_worker_lost|time_limit|soft_time_limit|routes|queues)\b|\b(?:basic_)?(?:ack|nack|reject)\(|\.(?:basic_?[aA]ck|basic_?[nN]ack|basic_?[rR]eject|CompleteMessageAsync|AbandonMessageAsync|DeadLetterMessageAsync)\(|\benable[._]auto[._]commit\b|\bauto[._]offset[._]reset\b|\bcommit(?:Sync|Async|_?[oO]ffsets?)\(|\b(?:visibility_?timeout|VisibilityTimeout|max_?receive_?count|maxReceiveCount|redrive_policy|RedrivePolicy|dead_?letter\w*|deadLetter\w*|DeadLetter\w*|DLQ)\b|_dlq\b|\bprefetch(?:_count|Count)?\b|\bx-(?:dead-letter|message-ttl|max-length)\w*|\bmessage_retention\w*|\bmax_delivery\w*|\bmaxDeliver\w*|\back_deadline\w*|\bexactly_once\w*|\bunique_for\b|\bidempoten(?:t|cy)\w*Key\b|\bremoveOnComplete\b|\battempts:\s*\d+,\s*backoff|\blinger[._]ms\b|\bmin\.insync\.replicas\b|\benable\.idempotence\b/,
        unless: /\bgit\b|\bslack_?ack|\backnowledge(?:ment)?s?\b\s*=/i,
        example: {
            path: rules_PYTHON,
            fires: '@shared_task(acks_late=True, autoretry_for=(IOError,))',
            silent: 'callback = Callback(order)',
        },
    },
    {
        id: 'messaging/worker-process',
        severity: 'medium',
        problem: 'Which worker processes run, or which queues they read, changes: jobs of a queue that nobody reads wait for ever.',
        fix: 'Compare the queues of all workers with the queues that jobs are sent to, and let running jobs finish before the stop.',
        rollback: UNDONE,
        inStrings: true,
        pattern: /(?:^|[\s"'[/])sidekiq["'\s,]|\bcelery\s+(?:-A|--app|worker|beat|multi)\b|\bqueue:work\b|\bmessage_queue:|\brq\s+worker\b|\b(?:good_job|delayed_job|resque|solid_queue)["',\s]+(?:start|work)|\s--queues?["',=\s]|\bQueueNames?\.\w+|\bpredefined_queues\b|\bworkerEnabled\s*:|^\s*worker:\s+\S/,
        unless: /require|import|gem ["']|describe|logger/,
        example: {
            path: 'deploy/worker.yaml',
            fires: 'command: ["sidekiq", "-C", "config/sidekiq.yml"]',
            silent: 'command: ["puma", "-C", "config/puma.rb"]',
        },
    },
];
/** Who sends messages and starts jobs. */
const SENDING = [
    {
        id: 'messaging/publish',
        severity: 'medium',
        problem: 'Messages are sent that were not, or in another form: consumers of the version before must be able to read them.',
        fix: 'Only add optional fields, deploy consumers first, and send after the transaction has committed.',
        rollback: IN_FLIGHT,
        pattern: /\b\w*(?:[pP]roducer|[kK]afka\w*|[pP]ublisher|[pP]ub[sS]ub\w*|[eE]vent_?[bB]us|[mM]essage_?[bB]us|[mM]ediator|[bB]us|[sS]ns\w*|[sS]qs\w*|[nN]ats\w*|\bnc|\bjs|[aA]mqp\w*|[eE]xchange|[qQ]ueue_?[cC]lient|[sS]ervice_?[bB]us\w*|[eE]vent_?[hH]ub\w*|[eE]vent_?[gG]rid\w*|[rR]edis\w*|[bB]roker|[dD]ispatcher|[tT]opic)\w*\??\.(?:send|publish|produce|emit|Publish|Send|Produce|Emit|SendAsync|PublishAsync|SendMessage|send_message|sendMessage|publish_async|send_batch|SendBatch|ProduceAsync|xadd|XADD|broadcast|enqueue|dispatch)\w*\s*[(!<]|\bclient\.(?:publish|send_message|sendMessage)\w*\(|\.(?:basic_publish|basicPublish|convertAndSend|send_messages?|sendMessageBatch|put_events|putEvents|SendMessageAsync|group_send)\(|\b(?:SendMessage|SendMessageBatch|Publish|PutEvents|PutRecords?)Command\(|\bPhoenix\.PubSub\.broadcast|\bEndpoint\.broadcast|\bActionCable\.server\.broadcast|\bMessageBus\.publish\b|\bDomainEvents?\.(?:raise|publish|Raise)|\bWriteMessages\(|\bRaiseEvent\w*\(|\bAddDomainEvent\(|\bStreamEntry\b/,
        unless: /\bchild_process|\bprocess\.send|\bwindow\b|\bsocket\.emit|\$emit/,
        example: {
            path: JAVA,
            fires: 'kafkaTemplate.send("orders", order.id(), event);',
            silent: 'mailForm.send(order);',
        },
    },
    {
        id: 'messaging/job',
        severity: 'medium',
        problem: 'Background work is started that was not, or with other arguments: a worker of the version before may get it.',
        fix: 'Deploy the worker before the code that starts its jobs, and add arguments only with a default.',
        rollback: IN_FLIGHT,
        pattern: /\.(?:delay|delay_on_commit|apply_async|apply_async_on_commit|perform_async|perform_later|perform_in|perform_at|perform_bulk|perform_all_later|deliver_later|send_with_options|enqueue_(?:in|at|to|async|with_transaction|many))\b\s*\(?|\bsend_task\(|\b(?:Jobs|Resque|Sidekiq::Client|DelayedJob|Delayed::Job|QC|Que|GoodJob)\.(?:enqueue|push|cancel_scheduled_job)\w*|\bqueue_as\b|\bBackgroundJob\.(?:Enqueue|Schedule)|\bRecurringJob\.|\bnew (?:Queue|Bull|BullQueue|FlowProducer)\(|\b\w*[qQ]ueue\w*\??\.(?:add|addBulk|enqueue|push|process|Enqueue|Add|AddAfter|AddRateLimited|put|QueueBackgroundWorkItem\w*|every)\s*\(|\bOban\.insert|\bdispatch_?(?:now|sync|job)\(|::dispatch\(|\basynq\.NewTask|\briver\.\w*Insert|\bBackgroundTasks\b|\bbackground_tasks?\.add_task|\badd_job\(|\bdjango_rq\b|\bchord\(|\bchain\(\s*\w+\.s\b|\bproxyActivities\b|\bworkflow\.Execute(?:Activity|ChildWorkflow)|@(?:workflow|activity)\.(?:defn|run|method)\b|\bboss\.send\(|\bdelay_?[jJ]ob\b|\b(?:enqueue|Enqueue)[A-Z_]?\w*\(|\b\w*_?queue_\w*(?:task|job|message|callback)s?\w*\(|\b\w*[bB]ackground_?(?:[pP]rocess|[tT]ask|[jJ]ob|[wW]ork|[tT]hread)\w*\s*\(/,
        unless: /counter|metric|histogram|\bdebounce|\banimation|\btransition|\bTask\.Delay|\btime\.sleep|\brxjs|[jJ]ob[qQ]ueue\.(?:size|empty)/,
        example: {
            path: rules_PYTHON,
            fires: 'send_receipt.delay(order.id)',
            silent: 'send_receipt(order.id)',
        },
    },
    {
        id: 'messaging/webhook',
        severity: 'medium',
        problem: 'A webhook or an event that others receive changes: receivers outside cannot be deployed together with it.',
        fix: 'Only add fields, give the payload a version, and announce what is removed.',
        rollback: { reversible: false, data_loss: 'none', old_version_works: true },
        pattern: /\b(?:send|deliver|trigger|dispatch|emit|publish|enqueue|fire|notify|call|raise|queue|schedule)_?\w{0,40}(?:[wW]ebhooks?|[eE]vents?)(?:_?\w{0,30})?\s*[(!]|\b[wW]ebhook\w*(?:\.(?:deliver|send|trigger|enqueue|perform|publish|dispatch)\w*)\b|\bWebhookEvent\w*(?:Type|Topic|Name)\b|\bWEBHOOK_(?:EVENTS?|TYPES?|TOPICS?)\w*\b|\bwebhook_(?:event|topic|type)s?\b/,
        unless: /\bdispatchEvent\(|\banalytics|\btelemetry|\btrack|\bkeyboard|\bmouse|\bpointer|\bclick|\bfireEvent|ValidatingWebhook|MutatingWebhook|\bEventTarget|\bsentry/i,
        example: {
            path: rules_PYTHON,
            fires: 'trigger_webhooks_async(payload, WebhookEventAsyncType.ORDER_PAID)',
            silent: 'dispatchEvent(new Event("click"))',
        },
    },
];
/** Rules told by one line. */
const MESSAGING_LINE_RULES = [...RECEIVING, ...SENDING, ...RUNNING_RULES];
/** The name that senders and receivers agree on. */
const NAME_RULE = {
    id: 'messaging/queue-renamed',
    severity: 'high',
    problem: 'A queue, topic, exchange or group gets another name: what waits under the old name is read by nobody.',
    fix: 'Read from both names until the old one is empty, and move the senders in a second deployment.',
    rollback: { ...BREAKS_OLD, data_loss: 'medium' },
    example: {
        path: 'src/orders.ts',
        fires: "-const ORDERS_QUEUE = 'orders';\nconst ORDERS_QUEUE = 'orders-v2';",
        silent: "-const ORDERS_TABLE = 'orders';\nconst ORDERS_TABLE = 'orders-v2';",
    },
};
/** The arguments of a job. */
const SIGNATURE_RULE = {
    id: 'messaging/job-signature',
    severity: 'high',
    problem: 'The arguments of a job change: jobs that wait in the queue were written with the old ones, and fail.',
    fix: 'Add arguments at the end with a default, or give the new form a new name and let the old one run dry.',
    rollback: IN_FLIGHT,
    example: {
        path: 'app/jobs/receipt_job.rb',
        fires: '-  def perform(order_id)\n  def perform(order_id, locale)',
        silent: '-  def perform(order_id)\n-    order(order_id)\n  def perform(order_id)\n    order(order_id).paid',
    },
};
/** Queues and topics as they are declared. */
const RESOURCE_RULE = {
    id: 'messaging/broker',
    severity: 'medium',
    problem: 'A queue, topic, subscription or its broker is declared another way: messages may be lost, repeated or kept for another time.',
    fix: 'Compare retention, order and redelivery with what consumers expect; never replace a queue that holds messages.',
    rollback: { ...UNDONE, data_loss: 'low' },
    example: {
        path: 'infra/queues.tf',
        fires: 'resource "aws_sqs_queue" "orders" {',
        silent: 'resource "aws_s3_bucket" "orders" {',
    },
};
/** Rules told by a value or by a whole file. */
const MESSAGING_FILE_RULES = [NAME_RULE, SIGNATURE_RULE, RESOURCE_RULE];

;// CONCATENATED MODULE: ./build/core/analyzers/messaging/messaging.js






const messaging_NAME = /(?:^|[._])(?:\w*_?(?:queue|topic|exchange|routing_key|subscription|stream)(?:_name|_url|_arn|_id)?s?|consumer_group(?:_id)?|group_id|queue_as|channel_name)$/;
const messaging_LITERAL = /^[("'`:[]*[\w./:{}$-]+["'`\])]*$/;
const nameHits = (file) => value_changes_valueChanges(file).flatMap((change) => {
    const { before, after } = change;
    if (before === null || after === null || !messaging_NAME.test(change.path))
        return [];
    if (!/["'`:]/.test(after.text + before.text) || !messaging_LITERAL.test(after.text))
        return [];
    return [hitAt(NAME_RULE, after.line, `A queue or topic gets another name: ${describeChange(change)}.`)];
});
const PERFORM = /\b(?:def (?:self\.)?perform|def perform_now|def execute)\s*(\([^)]*\)|$)/;
const TASK = /^\s*(?:async )?def (\w+)\s*\(([^)]*)/;
const DECORATED = /^\s*@(?:[\w.]*\.)?(?:shared_task|task|actor|job)\b/;
const signaturesIn = (lines) => new Map(lines.flatMap((line) => {
    const match = PERFORM.exec(line.code);
    return match === null ? [] : [[line.block, { text: (match[1] ?? '').replace(/\s+/g, ''), line }]];
}));
/** Names of the functions right below a task decorator, wherever the patch shows both. */
const tasksIn = (file) => {
    const names = new Set();
    let decorated = false;
    for (const { text } of file.lines) {
        const name = TASK.exec(text)?.[1];
        if (decorated && name !== undefined)
            names.add(name);
        decorated = DECORATED.test(text) || (decorated && /^\s*(?:@|[)\w].*[,)]\s*$|\))/.test(text));
    }
    return names;
};
const taskSignatures = (lines, tasks) => new Map(lines.flatMap((line) => {
    const match = TASK.exec(line.code);
    const name = match?.[1] ?? '';
    return tasks.has(name) ? [[name, { text: (match?.[2] ?? '').replace(/\s+/g, ''), line }]] : [];
}));
const argumentsOf = (text) => text
    .replace(/^\(|\)$/g, '')
    .split(',')
    .filter(Boolean);
/** Jobs that were written with the old arguments still run: the new ones are at the end and have a default. */
const isCompatible = (before, after) => {
    const old = argumentsOf(before);
    const now = argumentsOf(after);
    return old.every((one, index) => now[index] === one) && now.slice(old.length).every((one) => /=|:./.test(one));
};
const differing = (before, after) => [...after].flatMap(([key, { text, line }]) => {
    const old = before.get(key);
    return old === undefined || isCompatible(old.text, text) ? [] : [hitAt(SIGNATURE_RULE, line)];
});
const signatureHits = (file, { added, deleted }) => {
    const tasks = file.path.endsWith('.py') ? tasksIn(file) : new Set();
    return [
        ...differing(signaturesIn(deleted), signaturesIn(added)),
        ...differing(taskSignatures(deleted, tasks), taskSignatures(added, tasks)),
    ];
};
const RESOURCE = /\b(?:aws_(?:sqs|sns|kinesis|mq|msk|cloudwatch_event|scheduler|pipes)_\w+|aws_msk_\w+|google_(?:pubsub|cloud_tasks|cloud_scheduler)_\w+|azurerm_(?:servicebus|eventhub|eventgrid|storage_queue)\w*|confluent_kafka_\w+|kafka_topic|rabbitmq_\w+)\b|Microsoft\.(?:ServiceBus|EventHub|EventGrid)|AWS::(?:SQS|SNS|Kinesis|Events|MSK|AmazonMQ|Scheduler)::|^\s*kind:\s*(?:Kafka\w*|RabbitmqCluster|Queue|Topic|Subscription|Stream|Consumer|ScaledJob|Sensor|EventSource|Trigger|Broker)\s*$/;
const resourceHits = (file, { added, deleted }) => {
    if ((0,file_kinds/* isCode */._m)(file.path))
        return [];
    const named = [...added, ...deleted].find(({ code }) => RESOURCE.test(code));
    if (named !== undefined)
        return [hitAt(RESOURCE_RULE, named)];
    const first = added[0] ?? deleted[0];
    const inside = first !== undefined && file.lines.some(({ text }) => RESOURCE.test(text));
    return inside && first !== undefined ? [hitAt(RESOURCE_RULE, first)] : [];
};
/** Folders and files whose code is background work or handles messages. */
const WORK = /(?:^|\/)(?:jobs?|workers?|sidekiq|consumers?|producers?|subscribers?|listeners?|crons?|scheduled_jobs|background_?jobs?|event_?handlers?|message_?handlers?)\/(?:[^/]+\/)?[^/]+\.(?:rb|py|[cm]?[jt]s|go|java|kt|cs|php|exs?|rs)$|(?:^|\/)tasks\/(?:[^/]+\/)?[^/]+\.(?:py|rb)$|(?:^|\/)(?:tasks|celery\w*|worker|jobs)\.py$|[a-z](?:Job|Worker|Consumer|Subscriber|Listener|MessageHandler|EventHandler|Producer|Publisher)\.(?:cs|java|kt|ts|php)$|_(?:job|worker|consumer|subscriber|listener)\.(?:rb|py|go|exs?)$|\.avsc$|asyncapi[\w.-]*\.(?:ya?ml|json)$/;
const messaging_analyze = (file) => {
    const changed = changedCode(file);
    const hits = [
        ...lineHits(MESSAGING_LINE_RULES, changed),
        ...nameHits(file),
        ...signatureHits(file, changed),
        ...resourceHits(file, changed),
    ];
    // A job that comes, goes or moves; other logic inside it is plain logic.
    const isWork = WORK.test(file.path) && file.changeType !== 'modify';
    return { hits, touches: isWork || hits.length > 0 || touchesAny(MESSAGING_LINE_RULES, changed) };
};
/** Finds changes of queues, topics, consumers, events, webhooks, background jobs and of what runs at the same time. */
const messaging = {
    pattern: 'messaging',
    samplePath: 'src/main/java/Orders.java',
    rules: [...MESSAGING_LINE_RULES, ...MESSAGING_FILE_RULES],
    claims: (path) => ((0,file_kinds/* isRuntimeFile */.pO)(path) || WORK.test(path)) && !(0,file_kinds/* isClientSide */.Bk)(path) && !(0,migration_frameworks/* isMigrationPath */.y6)(path),
    ownsPath: (path) => WORK.test(path),
    analyze: messaging_analyze,
};

;// CONCATENATED MODULE: ./build/core/analyzers/permissions/object-rules.js

/** Somebody gets a role. */
const BINDING_ADDED = {
    id: 'permissions/role-bound',
    severity: 'high',
    problem: 'Somebody gets a role that they did not have: what they do with it cannot be taken back.',
    fix: 'Bind the smallest role, in one namespace or scope, to one service account.',
    rollback: OPENED,
    example: { path: 'deploy/orders/binding.yaml', fires: 'kind: ClusterRoleBinding', silent: 'kind: ConfigMap' },
};
/** An object that grants or refuses rights. */
const RIGHTS_CHANGED = {
    id: 'permissions/rights',
    severity: 'medium',
    problem: 'What a role, policy, service account or network rule grants changes: a right that is missing fails at run time.',
    fix: 'Grant before the code needs it, withdraw after no version uses it, and read the denied calls in the audit log.',
    rollback: UNDONE,
    example: {
        path: 'infra/orders.tf',
        fires: 'resource "aws_iam_role_policy" "orders" {',
        silent: 'resource "aws_s3_bucket" "orders" {',
    },
};
/** A network rule or policy goes. */
const PROTECTION_REMOVED = {
    id: 'permissions/protection-removed',
    severity: 'high',
    problem: 'A network policy, admission rule or guard is removed: what it refused is let through.',
    fix: 'Show what refuses it now; replace a policy in one apply, so that nothing is open in between.',
    rollback: OPENED,
    example: {
        path: 'deploy/orders/network.yaml',
        fires: '-kind: NetworkPolicy',
        silent: '-kind: NetworkPolicy\nkind: NetworkPolicy # all pods',
    },
};
/** A workflow that runs foreign code with the rights of the repository. */
const FOREIGN_CODE = {
    id: 'permissions/foreign-code',
    severity: 'critical',
    problem: 'A workflow on `pull_request_target` checks out the code of the pull request: a stranger runs code with the secrets.',
    fix: 'Use `pull_request`, or build in one workflow without secrets and act on the result in another.',
    rollback: OPENED,
    example: {
        path: '.github/workflows/check.yml',
        fires: 'on: pull_request_target\njobs:\n  a:\n    steps:\n      - with:\n          ref: ${{ github.event.pull_request.head.sha }}',
        silent: 'on: pull_request\njobs:\n  a:\n    steps:\n      - with:\n          ref: ${{ github.event.pull_request.head.sha }}',
    },
};
/** Rules told by more than one line. */
const PERMISSIONS_OBJECT_RULES = [
    BINDING_ADDED,
    RIGHTS_CHANGED,
    PROTECTION_REMOVED,
    FOREIGN_CODE,
];

;// CONCATENATED MODULE: ./build/core/analyzers/permissions/objects.js



const BINDING = /^\s*kind:\s*["']?(?:Cluster)?RoleBinding\b|\bresource\s+"(?:azurerm_role_assignment|google_\w*iam_(?:member|binding)|aws_iam_\w*policy_attachment|kubernetes_(?:cluster_)?role_binding\w*|aws_iam_user|github_team_repository)"|Microsoft\.Authorization\/roleAssignments/;
const PROTECTION = /^\s*kind:\s*["']?(?:NetworkPolicy|CiliumNetworkPolicy|CiliumClusterwideNetworkPolicy|AuthorizationPolicy|PeerAuthentication|RequestAuthentication|ValidatingWebhookConfiguration|ValidatingAdmissionPolicy|ClusterPolicy|K8s\w+)\b|\bresource\s+"(?:aws_wafv2?_\w+|aws_s3_bucket_public_access_block|azurerm_management_lock|azurerm_network_security_\w+)"/;
const RIGHTS = new RegExp(`${BINDING.source}|${PROTECTION.source}|^\\s*kind:\\s*["']?(?:Role|ClusterRole|ServiceAccount|PodSecurityPolicy|SecurityContextConstraints|Secret(?:Store|ProviderClass)|ExternalSecret|SealedSecret)\\s*$|\\b(?:resource|data)\\s+"(?:aws_(?:iam|security_group|vpc_security_group|network_acl|kms_key_policy|kms_grant|secretsmanager|cognito|s3_bucket_(?:policy|acl|public)|eks_access|ssoadmin|lakeformation)\\w*|google_\\w*iam\\w*|google_service_account\\w*|google_compute_firewall|azurerm_(?:role|user_assigned|network_security|key_vault_access)\\w*|azuread_\\w+|vault_policy|github_(?:team|repository_collaborator|branch_protection)\\w*)"|AWS::(?:IAM|EC2::SecurityGroup|KMS|SecretsManager|Cognito)|Microsoft\\.(?:Authorization|ManagedIdentity)|"(?:Effect|Statement)"\\s*:|\\b(?:ingress|egress|security_rule|assume_role_policy|managed_policy_arns|policy_arns?)\\b\\s*[={]|^\\s*-?\\s*(?:verbs|apiGroups|roleRef|subjects)\\s*:`);
/** The object nearest above the first changed line, as far as the patch shows it. */
const HEADER = /^(?:resource|data|module|kind:)\b|^---/;
const isInside = (file) => {
    let inside = false;
    for (const { text, kind } of file.lines) {
        if (HEADER.test(text))
            inside = RIGHTS.test(text);
        if (kind !== 'context' && inside && text.trim() !== '')
            return true;
    }
    return false;
};
/** Objects that bind roles, grant rights or refuse requests, and come, go or change. */
const objectHits = (file, { added, deleted }) => {
    const first = added[0] ?? deleted[0];
    if (first === undefined || (0,file_kinds/* isCode */._m)(file.path) || (0,file_kinds/* isCi */.Xt)(file.path))
        return [];
    const bound = added.filter(({ code }) => BINDING.test(code)).map((line) => hitAt(BINDING_ADDED, line));
    const isReplaced = added.some(({ code }) => PROTECTION.test(code));
    const open = isReplaced ? [] : deleted.filter(({ code }) => PROTECTION.test(code));
    const named = [...added, ...deleted].find(({ code }) => RIGHTS.test(code));
    const place = named ?? (isInside(file) || RIGHTS_FILE.test(file.path) ? first : undefined);
    return [
        ...bound,
        ...open.map((line) => hitAt(PROTECTION_REMOVED, line)),
        ...(place === undefined ? [] : [hitAt(RIGHTS_CHANGED, place)]),
    ];
};
const HEAD = /\bref:\s*.*github\.(?:event\.pull_request\.head|head_ref)/;
const TARGET = /\bpull_request_target\b/;
/** A workflow that runs the code of a stranger with the secrets of the repository. */
const foreignCodeHits = (file, { added }) => {
    const changed = (0,file_kinds/* isCi */.Xt)(file.path) ? added.filter(({ code }) => HEAD.test(code) || TARGET.test(code)) : [];
    if (changed.length === 0)
        return [];
    const after = linesAfter(file);
    const isForeign = [HEAD, TARGET].every((sign) => after.some(({ code }) => sign.test(code)));
    const place = changed.find(({ code }) => HEAD.test(code)) ?? changed[0];
    return isForeign && place !== undefined ? [hitAt(FOREIGN_CODE, place)] : [];
};
/** Files of roles, policies and network rules, by name or folder. */
const RIGHTS_FILE = /(?:^|\/)(?:rbac|iam|roles?|role-?bindings?|cluster-?roles?|service-?accounts?|network-?polic(?:y|ies)|security-?groups?|policies)(?:[-_.][\w-]+)*\.(?:ya?ml|tpl|tf|json|bicep)$|(?:^|\/)(?:rbac|iam)\/.*\.(?:ya?ml|tf|json|bicep)$/i;

;// CONCATENATED MODULE: ./build/core/analyzers/permissions/rules-code.js


const rules_code_PYTHON = 'shop/views.py';
const CSHARP = 'src/Orders/OrdersController.cs';
/** A check of who may do what, in the words of the frameworks. */
const GUARD = (0,any_of/* anyOf */.E)(/@(?:PreAuthorize|PostAuthorize|Secured|RolesAllowed|UseGuards|Roles|RequireScopes?|Authorized|Authenticated|RequirePermissions?|PermissionRequired)\b/, /@(?:\w+\.)?(?:login_required|permissions?_required|user_passes_test|staff_member_required|admin_required|requires?_auth\w*|auth_required|jwt_required|token_required|requires_scopes?|roles_required|has_permission|superuser_required)\b/, /\bpermission_classes\b|\bauthentication_classes\b|\bDepends\(\s*(?:get_current_\w+|require_\w+|verify_\w+|\w*auth\w*)|\bSecurity\(/, /\[(?:Custom)?Authorize(?:Attribute)?\b|\.RequireAuthorization\(/, /^\s*(?:prepend_)?before_(?:action|filter)\s+:?\w*(?:auth|login|sign|admin|permi|verif|require|ensure|restrict|api_key|scope)\w*/, /^\s*(?:authorize!?|load_and_authorize_resource|verify_authorized|authenticate_\w+!?)(?:\s|$)|\bauthorize!?\s*\(/, /\b(?:requireAuth|requireUser|requireAdmin|requireLogin|requirePermission|requireScope|ensureAuthenticated|isAuthenticated|isAdmin|checkAuth|checkPermissions?|checkRemoteUser\w*|verifyToken|authenticateToken|authMiddleware)\w*\b(?=\s*[(,)])/, /\bpassport\.authenticate\(|\buse\((?:auth|jwt|session|csrf|passport)\w*|\bmiddleware\(\s*\[?["'](?:auth|can|role|permission)/, /\b(?:assert_\w*is_admin|get_user_by_req|check_auth|require_permission|user_has_permission|check_permissions?|has_perms?|has_permission|hasPermission|hasRole|hasAuthority|hasAnyRole|hasAnyAuthority|requester_can\w*|check_user_access\w*)\s*\(/);
/** Rules for code that decides who may do what, each told by one line. */
const PERMISSIONS_CODE_RULES = [
    {
        id: 'permissions/check-removed',
        severity: 'high',
        problem: 'A check of who may do this is removed and nothing takes its place here: requests pass that were refused.',
        fix: 'Show which check refuses them now, and add a test that a stranger is turned away.',
        rollback: OPENED,
        on: 'removed',
        inStrings: true,
        pattern: GUARD,
        example: {
            path: CSHARP,
            fires: '-    [Authorize(Roles = "Admin")]',
            silent: '-    [Authorize(Roles = "Admin")]\n    [Authorize(Policy = "Admins")]',
        },
    },
    {
        id: 'permissions/check',
        severity: 'medium',
        problem: 'Who may do this changes: users of the version before may be refused, or see what they must not.',
        fix: 'Test both sides, who may and who may not, and roll out with an eye on the rate of 401 and 403.',
        rollback: UNDONE,
        inStrings: true,
        // New code that brings its own check opens and closes nothing that was there.
        editsOnly: true,
        pattern: GUARD,
        example: { path: rules_code_PYTHON, fires: '@login_required', silent: '@cached_property' },
    },
    {
        id: 'permissions/anonymous',
        severity: 'high',
        problem: 'Requests are let through without a sign-in.',
        fix: 'Open only what shows nothing private and changes nothing, limit its rate, and test what a stranger sees.',
        rollback: OPENED,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/\[AllowAnonymous\b|\.AllowAnonymous\(|@AllowAnonymous\b|@PermitAll\b|\.permitAll\(|\bweb\.ignoring\(/, /\bAllowAny\b|\bNO_PERMISSION_REQUIRED\b|\b(?:authentication|permission)_classes\s*=\s*\[\s*\]/, /^\s*skip_before_action\s+:?(?!verify_authenticity)\w*(?:auth|login|sign|admin|verif|require)|\bskip_authorization\b/, /@(?:Public|SkipAuth|Unauthenticated|Anonymous)\(\)|\bauth:\s*false\b|\bwithoutMiddleware\(.*auth/),
        example: { path: CSHARP, fires: '    [AllowAnonymous]', silent: '    [Authorize]' },
    },
    {
        id: 'permissions/csrf-off',
        severity: 'high',
        problem: 'The guard against forged requests of other sites is off: a foreign page can act as the signed-in user.',
        fix: 'Keep it on; for an API that takes no cookies, say so by its authentication and not by an exception.',
        rollback: OPENED,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/@csrf_exempt\b|\brequire_csrf\s*=\s*False|\bCSRF_ENABLED\s*=\s*False|\bWTF_CSRF_ENABLED\s*=\s*False/, /\bskip_before_action :verify_authenticity_token|\bskip_forgery_protection\b/, /\bcsrf\(\)\.disable\(|\bcsrf\s*\{\s*(?:it\.)?disable|\bcsrf\w*::disable|\bcsrf\(\s*\w+\s*->\s*\w+\.disable/, /\bIgnoreAntiforgeryToken\b|\bDisableAntiforgery\(|\bcsrf(?:Protection)?:\s*false/),
        example: { path: rules_code_PYTHON, fires: '@csrf_exempt', silent: '@csrf_protect' },
    },
    {
        id: 'permissions/forgery-guard',
        severity: 'medium',
        problem: 'How requests and frames of other sites are refused changes: forms of the version before may be refused.',
        fix: 'Accept the old token beside the new one while the rollout runs, and report first where a header allows it.',
        rollback: UNDONE,
        inStrings: true,
        pattern: /\bcsrf_?\w*\b|\banti_?forgery\w*|\bprotect_from_forgery\b|\bcontent[-_]security[-_]policy\b|\bx-frame-options\b|\bstrict-transport-security\b|\bhelmet\(/i,
        example: { path: rules_code_PYTHON, fires: '@csrf_protect', silent: '@cached_property' },
    },
    {
        id: 'permissions/sign-in',
        severity: 'high',
        problem: 'How users or services prove who they are changes: sessions and tokens of the other version may be refused.',
        fix: 'Accept both forms while the rollout runs, keep the old keys for reading, and watch the sign-ins that fail.',
        rollback: { reversible: true, data_loss: 'low', old_version_works: false },
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/\bjwt\.(?:sign|verify|decode|encode|Parse\w*)\(/, /\b(?:JwtBearer|AddJwtBearer|AddAuthentication|AddAuthorization|AddOpenIdConnect|AddOAuth|AddIdentity\w*|TokenValidationParameters|AuthorizationHandler|IAuthorizationRequirement|AuthorizationPolicyBuilder)\b/, /\b(?:SecurityFilterChain|HttpSecurity|WebSecurityConfigurerAdapter|GrantedAuthority|UserDetailsService|AuthenticationProvider)\b/, /\b(?:bcrypt|argon2|scrypt|pbkdf2)\w*[.:(]|\b(?:check_password|set_password|validate_password|has_secure_password|authenticate_by|authenticate_user|password_hash\w*|verify_password|hash_password)\b/, /\bsession(?:_?[sS]tore|_?[kK]ey|_?[sS]ecret|_?[cC]ookie\w*|Options)\b|\bSESSION_\w+\s*=|\bSessionMiddleware\b/, /\b(?:set_?[cC]ookie|SetCookie|cookies\.(?:set|delete|permanent|signed|encrypted)|AddCookie|add_cookie|CookieBuilder|Cookie::(?:build|new|named)|CookieAuthentication\w*)\b/, /\b(?:httpOnly|HttpOnly|SameSite|sameSite|samesite|CookieSecurePolicy|secure_cookie)\b/, /\b(?:omniauth|devise|warden|doorkeeper|OAuth2?Strategy|passport\.use|Strategy\.authenticate)\b|\bredirect_?[uU]ri\b/, /\b(?:access_?[tT]oken|refresh_?[tT]oken|id_?[tT]oken)(?:_?[lL]ifetime|_?[eE]xp\w*|_?[vV]alidity\w*|TTL)\b/, /\b(?:sign_in|sign_out|signIn|signOut|SignInAsync|SignOutAsync|PasswordSignIn\w*|login_user|logout_user|auth_login|django_login)\s*[(!]|\bintrospect\w*(?:_?[tT]oken\w*)?\(/, /\b(?:oauth|oidc|saml|webauthn|totp|mfa|otp)_\w*(?:verif\w+|valid\w+|callback\w*|requir\w+|secret|claims?)\b/),
        unless: /\bpassword_field|\blabel|\bI18n\b|\btranslate\(/i,
        example: {
            path: 'src/orders/controller.ts',
            fires: "  const token = jwt.sign({ sub: user.id }, key, { expiresIn: '30d' });",
            silent: '  const token = tokens.next();',
        },
    },
    {
        id: 'permissions/policy',
        severity: 'medium',
        problem: 'What a role, scope or policy allows changes: users get or lose rights at once, whatever version answers them.',
        fix: 'List who gains and who loses what; grant first and withdraw in a later deployment.',
        rollback: UNDONE,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/\bclass \w*Policy\s*<|\b\w+Policy::Scope\b|\bpolicy_scope\b|\bcan(?:not)? (?::\w+|\[:\w+)[^=]{0,80},/, /\bACL\.|\b__acl__\b|\(Allow,|\b(?:Allow|Deny),\s*(?:Authenticated|Everyone|["'])/, /\bAuthorizationRules?\b|\bRequiresClaim\b|\bClaimTypes\.|\bRequireClaim\(|\bRequireRole\(/, /\bPermissions?\.\w+\b|\bPermissions?::\w+|\bRole\.\w+\b|\b(?:is_superuser|is_staff|is_admin|isSuperAdmin|is_server_admin)\b/, /\bSCOPES?\b\s*=|\bAPI_SCOPES\b|\b(?:required_|allowed_|api_key_)?scopes?\b\s*(?:=|:)\s*[[({"%]/, /\b(?:canUser|can_?[A-Z]\w+|canAccess|canSee\w*|canEdit\w*)\s*\(\s*(?:req|user|remoteUser|ctx|context)\b|\bremoteUser\.\w*(?:is|has|can)\w+\(/),
        unless: /\bandroid|\bnotification/i,
        example: {
            path: 'app/policies/order_policy.rb',
            fires: 'class OrderPolicy < ApplicationPolicy',
            silent: 'class Order < ApplicationRecord',
        },
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/permissions/rules-config.js


const K8S = 'deploy/orders/role.yaml';
const TF = 'infra/iam.tf';
const rules_config_TS = 'src/orders/controller.ts';
/** Rules for configuration that grants or refuses rights, each told by one line. */
const PERMISSIONS_CONFIG_RULES = [
    {
        id: 'permissions/wildcard',
        severity: 'critical',
        problem: 'Every action, every resource or every principal is granted: one leaked credential opens everything.',
        fix: 'Name the actions, the resources and the principals that are needed, and no others.',
        rollback: OPENED,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/\b(?:verbs|resources|apiGroups|nonResourceURLs)\s*:\s*\[?\s*["']\*["']/, /\b(?:actions|Actions?|Resources?|NotAction|identifiers|principals)["']?\s*[:=]\s*\[?\s*["']\*["']/, /["'](?:Action|Resource|AWS|Principal)["']\s*:\s*\[?\s*["']\*["']|\bPrincipal:\s*["']?\*/, /\bmembers?\s*=\s*\[?\s*"(?:allUsers|allAuthenticatedUsers)"/),
        example: { path: K8S, fires: '  verbs: ["*"]', silent: '  verbs: ["get", "list"]' },
    },
    {
        id: 'permissions/escalation',
        severity: 'high',
        problem: 'A right is granted by which one can get more rights, or read all secrets.',
        fix: 'Restrict it to the roles and names that are needed, by a condition or resource names.',
        rollback: OPENED,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/\biam:(?:PassRole|\*|CreateAccessKey|AttachRolePolicy|PutRolePolicy|CreatePolicyVersion|UpdateAssumeRolePolicy)|\bsts:\*/, /\b(?:escalate|impersonate)["']?\s*[\],]|^\s*-\s*["']?(?:escalate|impersonate|bind)["']?\s*$|\bpods\/exec\b/, /\bAdministratorAccess\b|\bcluster-admin\b|\broles\/(?:owner|editor)\b/, 
        // The last one is the id of the role Owner in Azure.
        /\brole_definition_name\s*=\s*"(?:Owner|Contributor|User Access Administrator)"|\b8e3af657-a8ff-443c-a75c-2fe8c4bcb635\b/),
        example: { path: TF, fires: '    actions = ["iam:PassRole"]', silent: '    actions = ["s3:GetObject"]' },
    },
    {
        id: 'permissions/container-rights',
        severity: 'high',
        problem: 'A container gets rights over its host: who breaks into it holds the machine.',
        fix: 'Run without privileges as a user of its own, drop all capabilities, and mount nothing of the host.',
        rollback: OPENED,
        pattern: (0,any_of/* anyOf */.E)(/\bprivileged\s*[:=]\s*true|\ballowPrivilegeEscalation:\s*true|\brunAsUser:\s*0\b|\brunAsNonRoot:\s*false/, /\bhost(?:Path|Network|PID|IPC):\s*(?:true|$|\{)|\breadOnlyRootFilesystem:\s*false|\/var\/run\/docker\.sock/, /\bSYS_ADMIN\b|\bNET_ADMIN\b|\bcap_add:|\bseccompProfile:.*Unconfined|^\s*USER\s+(?:root|0)\s*$/),
        example: {
            path: 'deploy/orders/deployment.yaml',
            fires: '      privileged: true',
            silent: '      privileged: false',
        },
    },
    {
        id: 'permissions/security-context',
        severity: 'medium',
        problem: 'As whom and with what rights a process runs changes: it may not read its files, or hold more than it needs.',
        fix: 'Test the start as that user with the mounted volumes, and keep all capabilities dropped.',
        rollback: UNDONE,
        pattern: (0,any_of/* anyOf */.E)(/^\s*(?:-\s*)?(?:securityContext|podSecurityContext|containerSecurityContext|runAsUser|runAsGroup|runAsNonRoot|fsGroup|allowPrivilegeEscalation|readOnlyRootFilesystem|privileged|capabilities|seccompProfile|serviceAccountName|automountServiceAccountToken|imagePullSecrets)\s*:/, /^\s*USER\s+\S+|\bpod-security\.kubernetes\.io\//),
        example: { path: 'deploy/orders/deployment.yaml', fires: '      runAsUser: 1000', silent: '      replicas: 3' },
    },
    {
        id: 'permissions/public-network',
        severity: 'high',
        problem: 'Everybody on the network can reach it: only its own sign-in stands between it and the internet.',
        fix: 'Name the networks that need it, or use a private endpoint.',
        rollback: OPENED,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/\bcidr_blocks?\s*=.*["']0\.0\.0\.0\/0["']|\bcidr_ipv4\s*=\s*"0\.0\.0\.0\/0"|\bsource_ranges\s*=.*0\.0\.0\.0\/0|\bCidrIp:\s*["']?0\.0\.0\.0\/0/, /\bpublicNetworkAccess["']?\s*:\s*["']Enabled|\bpublic_network_access_enabled\s*=\s*true|\bpublicly_accessible\s*=\s*true|\ballow_blob_public_access\s*=\s*true/, /\bacl\s*=\s*"public-read|\bblock_public_(?:acls|policy)\s*=\s*false|\brestrict_public_buckets\s*=\s*false/),
        example: {
            path: 'infra/network.tf',
            fires: '    cidr_blocks = ["0.0.0.0/0"]',
            silent: '    cidr_blocks = ["10.0.0.0/8"]',
        },
    },
];
/** Which sites may call from a browser, in code and in configuration. */
const CORS_RULES = [
    {
        id: 'permissions/cors-any',
        severity: 'high',
        problem: 'Every site may read the answers from a browser.',
        fix: 'Name the origins that need it; never reflect the origin together with credentials.',
        rollback: OPENED,
        inStrings: true,
        pattern: /access-control-allow-origin["'\])]*\s*[,:=]?\s*(?:to\s+)?["'(]*\*|\bAllowAnyOrigin\(|\bCORS_(?:ORIGIN_ALLOW_ALL|ALLOW_ALL_ORIGINS)\s*=\s*True|\ballow_origins\s*=\s*\[\s*["']\*|\ballowed_?origins?\w*["']?\s*[:=(]\s*\[?\s*["']\*|\borigins?:?\s*["']\*["']|\borigin:\s*true\b|\bsetAllowedOrigins\(.*"\*"|@CrossOrigin\s*(?:$|\(\s*(?:origins\s*=\s*)?"\*")|\bCORS\(app\)|\bcors\(\)|\bAllowAllOrigins:\s*true|\bcors\.(?:Default|AllowAll)\(/i,
        example: {
            path: rules_config_TS,
            fires: "  res.setHeader('Access-Control-Allow-Origin', '*');",
            silent: "  res.setHeader('Access-Control-Allow-Origin', 'https://shop.example');",
        },
    },
    {
        id: 'permissions/cors',
        severity: 'medium',
        problem: 'Which sites may call from a browser, and with what, changes: a page that is left out stops working.',
        fix: 'Compare the list with the sites that call now, and let the answer vary by origin.',
        rollback: UNDONE,
        inStrings: true,
        pattern: /access-control-(?:allow|expose|max)|(?:\b|_)cors_?(?:policy|config\w*|options|origins?|middleware|allow\w*|headers)\b|\b(?:Add|Use)Cors\(|\bcors\(|\bEnableCors\b|@CrossOrigin\b|\bCorsLayer\b/i,
        example: {
            path: rules_config_TS,
            fires: "app.use(cors({ origin: 'https://shop.example' }));",
            silent: 'app.use(compress({ level: 6 }));',
        },
    },
];

// EXTERNAL MODULE: ./build/core/analyzers/lines/hide-secrets.js
var hide_secrets = __webpack_require__(7604);
;// CONCATENATED MODULE: ./build/core/analyzers/permissions/rules-pipeline.js



const rules_pipeline_WORKFLOW = '.github/workflows/deploy.yml';
/** Made up, and put together so that scanners of this repository do not take it for a real one. */
const LEAKED = ['AKIA', 'QWERTYUIOPASDFGH'].join('');
/** What a leaked secret looks like, whatever it opens. */
const SECRET_RULE = {
    id: 'permissions/plain-secret',
    severity: 'critical',
    problem: 'A secret stands in plain text: it stays in the history for everybody who can read the repository.',
    fix: 'Withdraw it at once, put the new one into a secret store, and refer to it by name.',
    rollback: OPENED,
    inStrings: true,
    pattern: hide_secrets/* ISSUED_SECRET */.R,
    unless: /EXAMPLE/,
    example: {
        path: 'deploy/orders/values.yaml',
        fires: `  accessKey: ${LEAKED}`,
        silent: '  accessKey: AKIAIOSFODNN7EXAMPLE',
    },
};
/** Rules for the rights of pipelines, each told by one line. */
const PIPELINE_RULES = [
    {
        id: 'permissions/workflow-write-all',
        severity: 'high',
        problem: 'The token of a workflow gets every right on the repository: any step it runs can push, release and approve.',
        fix: 'Set `permissions: {}` for the workflow and grant each job only the scopes it uses.',
        rollback: OPENED,
        pattern: /^\s*permissions:\s*["']?write-all/,
        example: { path: rules_pipeline_WORKFLOW, fires: 'permissions: write-all', silent: 'permissions: read-all' },
    },
    {
        id: 'permissions/workflow-rights',
        severity: 'medium',
        problem: 'What the token of a workflow may do changes: steps fail without a right, and can misuse one too many.',
        fix: 'Grant it to the one job that needs it, and pin every action that job runs.',
        rollback: UNDONE,
        pattern: (0,any_of/* anyOf */.E)(/^\s*(?:actions|attestations|checks|contents|deployments|id-token|issues|packages|pages|pull-requests|security-events|statuses):\s*write\s*$/, /\bpull_request_target\b|\bpersist-credentials:|\brole-to-assume:|^\s*secrets:\s*inherit\b/, /\bteam.?member\w*|\bgithub\.(?:actor|triggering_actor)\b|\bauthor_association\b/),
        example: { path: rules_pipeline_WORKFLOW, fires: '  id-token: write', silent: '  id-token: none' },
    },
    {
        id: 'permissions/workflow-limits-removed',
        severity: 'high',
        problem: 'A workflow no longer limits its token: it gets whatever the repository grants by default.',
        fix: 'Keep `permissions: {}` at the top and name the scopes of each job.',
        rollback: OPENED,
        on: 'removed',
        pattern: /^\s*permissions:/,
        example: {
            path: rules_pipeline_WORKFLOW,
            fires: '-permissions:\n-  contents: read',
            silent: '-permissions:\n-  contents: read\npermissions: {}',
        },
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/permissions/rules-weakened.js


const rules_weakened_TS = 'src/orders/controller.ts';
/** Rules for protections that are switched off or loosened, each told by one line. */
const WEAKENED_RULES = [
    {
        id: 'permissions/token-check-off',
        severity: 'critical',
        problem: 'A part of a token is no longer checked: a token of somebody else, or one that has run out, opens the door.',
        fix: 'Check signature, issuer, audience and lifetime of every token; give tests keys of their own instead.',
        rollback: OPENED,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/\b(?:Validate(?:Issuer|Audience|Lifetime|IssuerSigningKey)|RequireSignedTokens|RequireExpirationTime)\s*=\s*false/, /["']verify_(?:signature|exp|aud|iss|nbf)["']\s*:\s*False|\bjwt\.decode\(.*\bverify\s*=\s*False/, /\bignoreExpiration:\s*true|\balgorithms?["']?\s*[:=]\s*\[?\s*["']none["']/, /\bJWT\.decode\(.*,\s*nil,\s*false|\bParseUnverified\(/),
        example: {
            path: 'src/Startup.cs',
            fires: '        ValidateAudience = false,',
            silent: '        ValidateAudience = true,',
        },
    },
    {
        id: 'permissions/certificate-check-off',
        severity: 'high',
        problem: 'The certificate of the other side is no longer checked: whoever stands between reads and writes along.',
        fix: 'Trust the certificate authority of the other side by its file, and keep the check on.',
        rollback: OPENED,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/\bInsecureSkipVerify:\s*true|\binsecure_?[sS]kip_?(?:tls_?)?[vV]erify["']?\s*[:=]\s*true/, /\brejectUnauthorized:\s*false|\bNODE_TLS_REJECT_UNAUTHORIZED["']?\s*[:=]\s*["']?0/, /\b(?:requests|httpx|session|client)\.\w+\(.*\bverify\s*=\s*False|\bCERT_NONE\b|\bssl\._create_unverified_context\b/, /\bVERIFY_NONE\b|\bDangerousAcceptAnyServerCertificateValidator\b|\bdanger_accept_invalid_certs\(true\)/, /\bTrustServerCertificate=true|\bsslmode=(?:disable|allow)\b/i),
        unless: /localhost|127\.0\.0\.1/,
        example: {
            path: 'pkg/client.go',
            fires: '\ttls := &tls.Config{InsecureSkipVerify: true}',
            silent: '\ttls := &tls.Config{RootCAs: pool}',
        },
    },
    {
        id: 'permissions/cookie-weakened',
        severity: 'high',
        problem: 'A cookie may be sent without encryption, be read by scripts, or go along with requests of other sites.',
        fix: 'Keep `Secure`, `HttpOnly` and `SameSite=Lax` for cookies of sessions, and `__Host-` in their names.',
        rollback: OPENED,
        inStrings: true,
        pattern: (0,any_of/* anyOf */.E)(/\b(?:httpOnly|http_only|httponly|HttpOnly|http-only)["']?\s*[:=]\s*(?:false|False)\b/, /\b\w*COOKIE_(?:SECURE|HTTPONLY)\s*=\s*False|\b\w*COOKIE_SAMESITE\s*=\s*["']?None/, /\bCookieSecurePolicy\.None\b|\bSameSite(?:Mode)?\s*[.=]\s*["']?(?:SameSiteMode\.)?None\b|\bsameSite:\s*["']none/i, /\bcookie\w*[.:=({].*\bsecure["']?\s*[:=]\s*(?:false|False)\b/),
        example: {
            path: rules_weakened_TS,
            fires: "  res.cookie('session', id, { httpOnly: false });",
            silent: "  res.cookie('session', id, { httpOnly: true });",
        },
    },
];
/** Sessions or tokens that are valid for longer. */
const LIFETIME_RAISED = {
    id: 'permissions/lifetime-raised',
    severity: 'medium',
    problem: 'Sessions or tokens are valid for longer: so is one that was stolen, and none issued meanwhile ends earlier.',
    fix: 'Keep access short, renew it by a token that can be withdrawn, and withdraw by a version in the token.',
    rollback: OPENED,
    example: {
        path: rules_weakened_TS,
        fires: '-const sessionTimeout = 900;\nconst sessionTimeout = 86400;',
        silent: '-const requestTimeout = 900;\nconst requestTimeout = 86400;',
    },
};
/** Sessions or tokens that are valid for another time. */
const LIFETIME_CHANGED = {
    id: 'permissions/lifetime',
    severity: 'low',
    problem: 'How long sessions or tokens are valid changes: users are signed out earlier than they are used to.',
    fix: 'Let those that exist run out under the old rule, and watch the sign-ins per hour.',
    rollback: UNDONE,
    example: {
        path: rules_weakened_TS,
        fires: '-const sessionTimeout = 86400;\nconst sessionTimeout = 900;',
        silent: '-const sessionTimeout = 900;\nconst sessionTimeout = 86400;',
    },
};

;// CONCATENATED MODULE: ./build/core/analyzers/permissions/permissions.js










/** Code whose whole purpose is to decide who may do what. */
const AUTH_FILE = /(?:^|\/)(?:policies|(?<!apps\/)auth[nz]?|oauth2?|oidc|openid_connect|authentication|authorization|authori[sz]ers?|permissions?|abilities|guards)\/.*\.(?:rb|py|cs|java|kts?|[cm]?[jt]s|go|php|exs?)$|(?:^|\/)(?:permissions|authorization|authentication|ability|auth_rules|push_rule_auth)\.(?:rb|py|[cm]?[jt]s|go)$|(?:_(?:policy\.rb|auth_provider\.\w+)|(?:AuthorizationHandler|AuthorizeAttribute|SecurityConfig(?:uration)?|AuthorizationService|PermissionEvaluator)\.(?:cs|java|kt))$/;
const LIFETIME = /(?:^|[._])(?:(?:\w*_)?(?:token|session|cookie|jwt|login|remember)s?_?(?:\w*_)?(?:ttl|lifetime|life_time|expir\w*|expires_in|max_age|age|timeout\w*|duration|validity\w*)|expire_time_span|timeout_in|remember_for)$/;
const lifetimeHits = (file) => value_changes_valueChanges(file).flatMap((change) => {
    const ratio = ratioOf(change);
    if (ratio === null || ratio === 1 || change.after === null || !LIFETIME.test(change.path))
        return [];
    const rule = ratio > 1 ? LIFETIME_RAISED : LIFETIME_CHANGED;
    return [hitAt(rule, change.after.line, `How long a session or token is valid changes: ${describeChange(change)}.`)];
});
const CONFIG_RULES = [...PERMISSIONS_CONFIG_RULES, ...CORS_RULES, ...WEAKENED_RULES, SECRET_RULE];
const permissions_CODE_RULES = [...PERMISSIONS_CODE_RULES, ...CONFIG_RULES];
const CI_RULES = [...PIPELINE_RULES, SECRET_RULE];
const permissions_rulesFor = (path) => {
    if ((0,file_kinds/* isCi */.Xt)(path))
        return CI_RULES;
    return (0,file_kinds/* isCode */._m)(path) ? permissions_CODE_RULES : CONFIG_RULES;
};
const DECLARATION = /\b(?:def|func|function|fn)\s+\w+|^\s*(?:public|private|protected|internal)\b.*\(/;
/** What was checked is deleted together with its check: nobody passes where nothing is left. */
const goesWithCheck = ({ added, deleted }, { rule, line }) => {
    if (rule.id !== 'permissions/check-removed')
        return false;
    const block = deleted.find((code) => code.line === line)?.block;
    const isIn = (code) => code.block === block;
    return !added.some(isIn) && deleted.filter(isIn).some(({ code }) => DECLARATION.test(code));
};
const permissions_analyze = (file) => {
    const changed = changedCode(file);
    // A workflow that goes as a whole leaves no token behind.
    const rules = file.changeType === 'delete' && (0,file_kinds/* isCi */.Xt)(file.path) ? [] : permissions_rulesFor(file.path);
    const found = lineHits(rules, changed).filter((hit) => !goesWithCheck(changed, hit));
    const hits = [...found, ...objectHits(file, changed), ...foreignCodeHits(file, changed), ...lifetimeHits(file)];
    const isAuth = AUTH_FILE.test(file.path) && changed.added.length + changed.deleted.length > 0;
    const others = rules.filter(({ id }) => !id.startsWith('permissions/check'));
    return { hits, touches: isAuth || hits.length > 0 || touchesAny(others, changed) };
};
/** Finds changes of who may do what: checks in code, roles and policies, sessions, cross-origin rules, tokens, rights of processes. */
const permissions = {
    pattern: 'permissions',
    samplePath: 'src/orders/controller.ts',
    rules: [...permissions_CODE_RULES, ...PIPELINE_RULES, ...PERMISSIONS_OBJECT_RULES, LIFETIME_RAISED, LIFETIME_CHANGED],
    claims: (path) => ((0,file_kinds/* isRuntimeFile */.pO)(path) && !(0,file_kinds/* isClientSide */.Bk)(path)) || ((0,file_kinds/* isCi */.Xt)(path) && (0,file_kinds/* isConfig */.Lq)(path)),
    ownsPath: (path) => RIGHTS_FILE.test(path) || AUTH_FILE.test(path),
    analyze: permissions_analyze,
};

;// CONCATENATED MODULE: ./build/core/analyzers/traffic/line-rules.js

const line_rules_CODE = 'src/payments.ts';
/** Rules told by one line. */
const TRAFFIC_LINE_RULES = [
    {
        id: 'traffic/limiter',
        severity: 'medium',
        problem: 'Who is limited, and by what, changes: clients are refused that were served, or the other way round.',
        fix: 'Roll it out in log-only mode first, and tell clients by 429 with Retry-After.',
        inStrings: true,
        rollback: UNDONE,
        pattern: /\bRack::Attack\b|\bthrottle\(["':]|@(?:RateLimit\w*|Throttle|throttle|limiter\.limit|ratelimit|rate_limit\w*|SkipThrottle)\b|\brateLimit\w*\(|\brate_limit\w*\s*\(|\bRateLimit(?:er|ing|Policy|Middleware)\w*\b|\bAddRateLimiter\(|\bEnableRateLimiting\b|\b(?:User|Anon|Scoped|Simple)RateThrottle\b|\bthrottle_classes\b|\bThrottlerModule\b|\brate\.NewLimiter\(|\brate\.Limit\b|\blimit_(?:req|conn)(?:_zone|_status)?\b|\bexpress-rate-limit\b|\bslowDown\(|\bRateLimiter\.new\b|\bLimiter\(|\bBucket4j\b|\btoken_bucket\b|\bTokenBucket\b|\bHammer\.check_rate|(?<![A-Za-z])rate[ _-]?[lL]imit|Rate[ _-]?Limit|RATE_?LIMIT|_rate_?limit|\bp?[tT]hrottle\w*\(|\b(?:check|enforce|exceed\w*|spend|refund|count)\w{0,30}(?:[lL]imits?|[qQ]uotas?)\w*\s*\(/,
        unless: /\.rate_limit_(?:remaining|reset)|x-ratelimit-(?:remaining|reset)|metric|prometheus|counter|gauge|histogram|latency|\bhelp\b|^\s*Name:|^\s*const _\w+_name\b/i,
        example: {
            path: line_rules_CODE,
            fires: "app.use('/login', rateLimit({ windowMs: 60000, limit: 5 }));",
            silent: "app.use('/login', login);",
        },
    },
    {
        id: 'traffic/call-timeout',
        severity: 'medium',
        problem: 'How long a call may take is set or lifted in code: a call without a bound holds its worker for as long as the other side likes.',
        fix: 'Give every call over the network a timeout below that of its caller, and say what happens when it is reached.',
        editsOnly: true,
        rollback: UNDONE,
        pattern: /\bcontext\.With(?:Timeout|Deadline)\w*\(|\bAbortSignal\.timeout\(|\basyncio\.(?:wait_for|timeout)\(|\bTimeout\.timeout\(|\btokio::time::timeout\(|\bCancelAfter\(|\bwithTimeout(?:OrNull)?\(|\.(?:connect|read|write|call|response|request)Timeout\(|\.orTimeout\(|\bset_?(?:Connect|Read|Request|Socket|Response)_?Timeout\(|\bClientTimeout\(|\bhttpx\.Timeout\(|\bTimeoutPolicy\b|\bTimeoutAsync\b|\bp-timeout\b|\bpTimeout\(|\b[A-Z]\w*(?:Timeout|Deadline|Retries|RetryCount|Backoff|PoolSize|MaxConns|MaxConnections)\s+\*?(?:\w+\.)?(?:[dD]uration|u?int\d*|Duration)\b|\b(?:TimeSpan|Duration)\??\s+\w*Timeout\b/,
        unless: /\btest/i,
        example: {
            path: 'pkg/payments/client.go',
            fires: '\tctx, cancel := context.WithTimeout(ctx, 5*time.Second)',
            silent: '\tctx, cancel := context.WithCancel(ctx)',
        },
    },
    {
        id: 'traffic/retry-policy',
        severity: 'medium',
        problem: 'Failed calls are repeated where they were not, or no longer are: retries multiply the load on what already fails.',
        fix: 'Retry only what is safe to repeat, few times, with growing and random pauses and a budget.',
        editsOnly: true,
        rollback: UNDONE,
        pattern: /@(?:Retryable|Retry|retry)\b|\btenacity\b|\bstop_after_attempt\(|\bwait_exponential\w*\(|\bbackoff\.(?:on_exception|New\w+|Retry|Permanent|expo|With\w+|Exponential\w+)\b|\bPolly\b|\bWaitAndRetry\w*\(|\bAddRetry\(|\bRetryPolicy\w*\b|\bretryPolicy\b|\baxiosRetry\(|\bpRetry\(|\bretry\.(?:Do|Retry|OnConflict|RetryOnConflict|With\w+)\b|\bRetryOnConflict\(|\bretryablehttp\b|\bretry_with_backoff\w*|\bRetry\(total|\bexponential_?[bB]ackoff\w*|\bretryable_exceptions\b|\bretry_on_status\b|\bwith_retr(?:y|ies)\b|\bRetryable\w*|\bretry_on_\w+|\b(?:raise|throw new)\s+\w*Retry\w*|\bretryWhen\(|\bRetry\.(?:of|backoff|max|fixedDelay)\b|\bshouldRetry\w*/,
        unless: /\btest|sidekiq|celery|shared_task/i,
        example: {
            path: line_rules_CODE,
            fires: 'const answer = await pRetry(() => pay(order), { retries: 3 });',
            silent: 'const answer = await pay(order);',
        },
    },
    {
        id: 'traffic/circuit-breaker',
        severity: 'medium',
        problem: 'When calls to a failing dependency are cut off changes: too late, and the failure spreads; too early, and good calls fail.',
        fix: 'Tune it against the error rate in normal operation, and say what is served while it is open.',
        rollback: UNDONE,
        pattern: /@(?:CircuitBreaker|Bulkhead|TimeLimiter|HystrixCommand)\b|\bcircuit_?[bB]reaker\w*\b|\bCircuitBreaker\w*\b|\boutlier_?[dD]etection\b|\bmaxEjectionPercent\b|\bgobreaker\b|\bopossum\b|\bAddCircuitBreaker\(|\bresilience4j\b|\bStoplight\(|\bpybreaker\b/,
        example: {
            path: line_rules_CODE,
            fires: 'const breaker = new CircuitBreaker(pay, { errorThresholdPercentage: 50 });',
            silent: 'const call = pay;',
        },
    },
    {
        id: 'traffic/proxy-routing',
        severity: 'high',
        problem: 'Where requests go changes: a wrong host, path or order of rules sends users to nothing or to the wrong place.',
        fix: 'Test each host and path against the new rules, roll it out on one host first, and keep the old target running.',
        rollback: UNDONE,
        pattern: /^\s*location\s+[~=^/@]|^\s*upstream\s+\w+|^\s*(?:proxy_pass|fastcgi_pass|uwsgi_pass|grpc_pass|server_name|rewrite|try_files|return\s+30\d)\s|\bRewriteRule\b|\bRewriteCond\b|\bProxyPass\w*\b|^\s*(?:backend|frontend|acl|use_backend|default_backend)\s+\w+|^\s*server\s+[\w.:-]+(?::\d+)?\s*(?:weight|max_fails|check|;)|^\s*reverse_proxy\s|\btraefik\.http\.(?:routers|middlewares|services)\./,
        example: {
            path: 'deploy/nginx.conf',
            fires: '    proxy_pass http://checkout-v2;',
            silent: '    worker_rlimit_nofile 1024;',
        },
    },
    {
        id: 'traffic/proxy-settings',
        severity: 'low',
        problem: 'What the proxy adds to requests, buffers or keeps open changes for every request.',
        fix: 'Compare what the service receives before and after, the address of the client above all.',
        rollback: UNDONE,
        pattern: /^\s*(?:proxy_set_header|proxy_(?:buffer\w*|http_version|redirect|ssl_\w+|request_buffering)|grpc_set_header|gzip\w*|keepalive\w*|send_timeout|listen|ssl_\w+|real_ip_\w+|set_real_ip_from)\s|\b(?:haproxy|nginx|alb|traefik)\.(?:ingress\.)?kubernetes\.io\//,
        example: {
            path: 'deploy/nginx.conf',
            fires: '    proxy_set_header Host $host;',
            silent: '    worker_rlimit_nofile 1024;',
        },
    },
];
/** Objects that route or scale. */
const TRAFFIC_OBJECT_RULE = {
    id: 'traffic/routing-object',
    severity: 'medium',
    problem: 'An object that routes, balances or scales traffic changes.',
    fix: 'Compare hosts, paths, ports and weights with what runs now, and apply it to one environment first.',
    rollback: UNDONE,
    example: {
        path: 'deploy/shop.yaml',
        fires: '-kind: Ingress\n-host: shop.example.com\nkind: Ingress\nhost: store.example.com',
        silent: '-kind: ConfigMap\n-host: shop.example.com\nkind: ConfigMap\nhost: store.example.com',
    },
};

;// CONCATENATED MODULE: ./build/core/analyzers/traffic/keys.js
// Keys as `value-changes.ts` spells them: lower case with underscores, with the keys above them and dots between.
/** How many instances there are. */
const REPLICAS = /(?:^|[._])(?:replicas|replica_count|(?:min|max|desired|initial|num|number_of)_?(?:replicas?(?:_count)?|instances?|capacity|count|scale|nodes|pods|machines|tasks)|instance_count|desired_count|autoscaling\/(?:min|max)_?scale|min_scale|max_scale|node_count|web_count|worker_count|machine_count)$/i;
/** How long something may take. */
const TIMEOUT = /(?:^|[._])(?:\w*_)?(?:timeout|time_out|timeouts|deadline|termination_grace_period)(?:_?(?:ms|s|sec|secs|seconds|millis|milliseconds|minutes|in_ms|in_seconds|period))?$|(?:^|[._])(?:keep_?alive\w*(?:timeout|time|interval)|max_conn_age|request_timeout\w*|idle_timeout\w*|proxy_(?:read|send|connect)_timeout|per_try_timeout)$/;
/** Timeouts of sessions, caches, user interfaces, builds and the database. */
const NOT_TRAFFIC_TIMEOUT = /session|cookie|token|login|password|cache|\bttl|test|lock|debounce|animation|toast|modal|tooltip|build|compile|lint|e2e|playwright|cypress|statement_timeout|idle_in_transaction|\bhover/i;
/** How often and how fast something is repeated. */
const RETRIES = /(?:^|[._])(?:\w*_)?(?:retries|retry_count|retry_limit|retry_attempts|max_retry\w*|max_attempts|num_retries|number_of_retries|retry_delay\w*|retry_interval\w*|retry_backoff\w*|backoff(?:_\w+)?|backoff_limit|retry_after\w*|retry_on|max_backoff\w*|initial_backoff\w*|retry_wait\w*|initial_delay|max_elapsed_time|retry_times|retry)$/;
/** How much is let through. */
const LIMITS = /(?:^|[._])(?:\w*_)?(?:rate_?limits?(?:_(?:per\w*|rps|rpm|burst|window\w*|max|count|seconds|requests|ms|status|interval\w*|enabled|value))?|limit_rpm|limit_rps|limit_connections|limit_per_(?:second|minute|hour|day)|requests_per_(?:second|minute|hour|day|unit)|req_per_\w+|rps|rpm|qps|burst|burst_limit|throttle\w*|throttling_\w+|max_requests_per_\w+|daily_limit|hourly_limit|quotas?|max_body_size|client_max_body_size|max_request_size|message_limit|concurrency_limit|limit_req\w*)$/;
/** How many connections are kept or allowed. */
const POOLS = /(?:^|[._])(?:\w*_)?(?:pool_size|max_pool\w*|min_pool\w*|pool_max|pool_min|max_idle_conn\w*|max_open_conn\w*|max_conns?(?:_per_\w+)?|max_connections(?:_per_\w+)?|max_idle|min_idle|max_sockets|max_free_sockets|connection_limit|pool_connections|pool_maxsize|maximum_pool_size|keepalive_requests|worker_connections|max_conn|max_concurrent_streams|max_pending_requests|conn_pool\w*|max_overflow)$/;
/** How much one instance does at once. */
const CONCURRENCY = /(?:^|[._])(?:\w*_)?(?:concurrency|max_concurrency|max_concurrent(?:_\w+)?|worker_concurrency|workers|num_workers|worker_processes|max_workers|min_workers|web_concurrency|threads|max_threads|min_threads|num_threads|thread_pool_size|rails_max_threads|puma_workers|gomaxprocs|container_concurrency|parallelism|worker_threads|max_in_flight|max_inflight|core_pool_size|queue_capacity|reserved_concurrent_executions|provisioned_concurrent\w*|gunicorn_\w*workers|sidekiq_concurrency|uvicorn_workers|worker_pool_size)$/;
/** How much CPU and memory one instance has. */
const CAPACITY = /(?:^|[._])(?:limits|requests|resources|reservations?)\.(?:cpus?|memory|ephemeral_storage)$|(?:^|[._])(?:cpu_(?:limit|request)s?|memory_(?:limit|request)s?|(?:limits?|requests?)_(?:cpu|memory)|task_cpu|task_memory|mem_limit|memory_limit\w*|memory_size|vm_size|machine_type|instance_type|web_instances?|allocated_memory|java_opts_\w*|max_old_space_size|(?:cpu|memory)_(?:min|max)|dyno_\w+|container_(?:cpu|memory))$/;
/** When instances are added or removed. */
const AUTOSCALING = /(?:^|[._])(?:target_(?:cpu|memory)_utilization\w*|target_average_utilization|average_utilization|average_value|cool_?down\w*|polling_interval|stabilization_window_seconds|scale_(?:up|down|in|out)_\w+|target_value|target_requests_per_\w+|lag_threshold|queue_length|activation_threshold|autoscaling\.enabled|autoscaling_enabled|(?:min|max|desired)_size|hpa\.\w+|keda\.\w+|scale_to_zero\w*|max_replica\w*)$/;
/** Which share of the traffic a target gets. */
const WEIGHTS = /(?:^|[._])(?:weight|canary_weight|traffic_percent\w*|traffic_weight|set_weight|percent_traffic|target_group_weight|latest_revision_percent)$/;

;// CONCATENATED MODULE: ./build/core/analyzers/traffic/instance-rules.js


const instance_rules_YAML = 'deploy/checkout/values.yaml';
/** How many instances there are, how large, and which share of the traffic they get. The first rule that fits a change is the one. */
const INSTANCE_RULES = [
    {
        id: 'traffic/scaled-to-zero',
        severity: 'critical',
        problem: 'Nothing is left to serve requests.',
        fix: 'Keep at least two instances of what serves users; remove the routes first if it shall be gone.',
        rollback: { ...UNDONE, old_version_works: false },
        keys: REPLICAS,
        when: 'to-zero',
        alone: 'never',
        says: 'Scaled to zero',
        example: { path: instance_rules_YAML, fires: '-replicaCount: 3\nreplicaCount: 0', silent: '-replicaCount: 3\nreplicaCount: 2' },
    },
    {
        id: 'traffic/replicas-lowered',
        severity: 'high',
        problem: 'Fewer instances serve the same traffic, and one that fails takes a larger part with it.',
        fix: 'Compare with the load at peak and with one instance lost; lower it in steps.',
        rollback: UNDONE,
        keys: REPLICAS,
        when: 'lowered',
        alone: 'never',
        says: 'Fewer instances',
        example: { path: instance_rules_YAML, fires: '-replicaCount: 6\nreplicaCount: 2', silent: '-replicaCount: 2\nreplicaCount: 6' },
    },
    {
        id: 'traffic/replicas',
        severity: 'low',
        problem: 'The number of instances changes: each takes connections of its own from databases and queues.',
        fix: 'Check that what they share (connection limits, quotas, nodes) holds for the highest number.',
        rollback: UNDONE,
        keys: REPLICAS,
        when: 'changed',
        alone: 'configuration',
        says: 'The number of instances changes',
        example: { path: instance_rules_YAML, fires: '-replicaCount: 2\nreplicaCount: 6', silent: '-image: shop:1\nimage: shop:2' },
    },
    {
        id: 'traffic/autoscaling',
        severity: 'medium',
        problem: 'When instances are added or removed changes: late at a peak, or too eager and never settled.',
        fix: 'Replay a peak against the new thresholds, and keep a floor that bears the usual load.',
        rollback: UNDONE,
        keys: AUTOSCALING,
        when: 'changed',
        alone: 'configuration',
        configurationOnly: true,
        says: 'Autoscaling changes',
        example: {
            path: instance_rules_YAML,
            fires: '-targetCPUUtilizationPercentage: 60\ntargetCPUUtilizationPercentage: 90',
            silent: '-nodeSelector: a\nnodeSelector: b',
        },
    },
    {
        id: 'traffic/capacity-lowered',
        severity: 'high',
        problem: 'Less CPU or memory for the same work: it is throttled, or killed at the next peak.',
        fix: 'Compare with the highest use of the last weeks, and lower it on one instance first.',
        rollback: UNDONE,
        keys: CAPACITY,
        when: 'lowered',
        alone: 'never',
        configurationOnly: true,
        says: 'Less CPU or memory',
        example: {
            path: instance_rules_YAML,
            fires: '-resources:\n-  limits:\n-    memory: 1Gi\nresources:\n  limits:\n    memory: 256Mi',
            silent: '-resources:\n-  limits:\n-    memory: 256Mi\nresources:\n  limits:\n    memory: 1Gi',
        },
    },
    {
        id: 'traffic/capacity',
        severity: 'low',
        problem: 'CPU or memory of an instance changes: it may no longer fit on its nodes.',
        fix: 'Check that the nodes have room for the new size during a rollout.',
        rollback: UNDONE,
        keys: CAPACITY,
        when: 'changed',
        alone: 'edits',
        configurationOnly: true,
        says: 'CPU or memory changes',
        example: {
            path: instance_rules_YAML,
            fires: '-resources:\n-  limits:\n-    memory: 256Mi\nresources:\n  limits:\n    memory: 1Gi',
            silent: '-name: shop\nname: store',
        },
    },
    {
        id: 'traffic/weight',
        severity: 'medium',
        problem: 'Another share of the traffic goes to this target.',
        fix: 'Move it in steps, and wait for enough requests at each before the next.',
        rollback: UNDONE,
        keys: WEIGHTS,
        when: 'changed',
        alone: 'never',
        configurationOnly: true,
        says: 'The share of traffic changes',
        example: { path: instance_rules_YAML, fires: '-    weight: 10\n    weight: 90', silent: '-    height: 10\n    height: 90' },
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/traffic/limit-rules.js


const limit_rules_YAML = 'deploy/checkout/values.yaml';
const limit_rules_CODE = 'src/payments.ts';
/** What bounds a call, a client or an instance. The first rule that fits a change is the one. */
const LIMIT_RULES = [
    {
        id: 'traffic/limit-removed',
        severity: 'high',
        problem: 'A limit is switched off: one slow dependency or one greedy client can take everything there is.',
        fix: 'Keep a limit, however high, and alert before it is reached.',
        rollback: UNDONE,
        keys: new RegExp([TIMEOUT, LIMITS, POOLS, CONCURRENCY].map(({ source }) => source).join('|')),
        unless: NOT_TRAFFIC_TIMEOUT,
        when: 'to-unlimited',
        alone: 'never',
        says: 'A limit is switched off',
        example: { path: limit_rules_CODE, fires: '-  timeout: 5000,\n  timeout: 0,', silent: '-  timeout: 5000,\n  timeout: 6000,' },
    },
    {
        id: 'traffic/timeout',
        severity: 'medium',
        problem: 'How long calls may take changes: longer, and slow calls fill the workers; shorter, and calls that worked fail.',
        fix: 'Set it a little above the 99th percentile of the call, below the timeout of the caller, and watch both.',
        rollback: UNDONE,
        keys: TIMEOUT,
        unless: NOT_TRAFFIC_TIMEOUT,
        when: 'changed',
        alone: 'edits',
        says: 'A timeout changes',
        example: {
            path: limit_rules_CODE,
            fires: '-  timeout: 5000,\n  timeout: 30000,',
            silent: '-  sessionTimeout: 5,\n  sessionTimeout: 9,',
        },
    },
    {
        id: 'traffic/retries',
        severity: 'medium',
        problem: 'How often and how fast failed calls are repeated changes: each retry multiplies the load on what already fails.',
        fix: 'Retry only what is safe to repeat, few times, with growing and random pauses and a budget.',
        rollback: UNDONE,
        keys: RETRIES,
        when: 'changed',
        alone: 'edits',
        says: 'Retries change',
        example: { path: limit_rules_CODE, fires: '-  retries: 2,\n  retries: 10,', silent: '-  entries: 2,\n  entries: 10,' },
    },
    {
        id: 'traffic/rate-limit',
        severity: 'medium',
        problem: 'How many requests are let through changes: clients are refused that were served, or the other way round.',
        fix: 'Compare with the rates of the largest clients now, and roll it out in log-only mode first.',
        rollback: UNDONE,
        keys: LIMITS,
        when: 'changed',
        alone: 'configuration',
        says: 'A rate limit changes',
        example: {
            path: limit_rules_YAML,
            fires: '-  requestsPerSecond: 50\n  requestsPerSecond: 5',
            silent: '-  pageSize: 50\n  pageSize: 5',
        },
    },
    {
        id: 'traffic/pool',
        severity: 'medium',
        problem: 'The size of a pool changes: too small, and requests queue; too large, and the other side is overrun.',
        fix: 'Multiply it by the instances at peak and compare with what the other side allows.',
        rollback: UNDONE,
        keys: POOLS,
        when: 'changed',
        alone: 'edits',
        says: 'The size of a pool changes',
        example: {
            path: limit_rules_CODE,
            fires: '-  maxSockets: 50,\n  maxSockets: 500,',
            silent: '-  maxItems: 50,\n  maxItems: 500,',
        },
    },
    {
        id: 'traffic/concurrency',
        severity: 'medium',
        problem: 'How much one instance does at once changes: memory, connections and response times follow.',
        fix: 'Measure one instance under load with the new number before all of them get it.',
        rollback: UNDONE,
        keys: CONCURRENCY,
        when: 'changed',
        alone: 'edits',
        says: 'What one instance does at once changes',
        example: { path: limit_rules_YAML, fires: '-workers: 4\nworkers: 16', silent: '-workerName: a\nworkerName: b' },
    },
];

;// CONCATENATED MODULE: ./build/core/analyzers/traffic/objects.js



const ROUTING_FILE = /(?:^|\/)(?:[\w-]*[-_])?(?:ingress|httproute|virtualservice|virtual-service|hpa|pdb|autoscaling|autoscaler|load-?balancers?|lb|alb)(?:[-_.][\w-]+)*\.(?:ya?ml|tpl|tf|conf|toml|json|cfg)$|(?:^|\/)(?:haproxy\.cfg|envoy\.(?:ya?ml|json)|traefik\.(?:ya?ml|toml)|Caddyfile)$/i;
const OTHER_INGRESS = /netpol|network-?polic/i;
/** Whether a file is named after what it routes or scales. */
const isRoutingFile = (path) => ROUTING_FILE.test(path) && !OTHER_INGRESS.test(path);
const objects_OBJECT = /^\s*kind:\s*["']?(?:Ingress\w*|HTTPRoute|GRPCRoute|TCPRoute|TLSRoute|VirtualService|DestinationRule|Gateway|VirtualServer|HorizontalPodAutoscaler|VerticalPodAutoscaler|ScaledObject|PodDisruptionBudget|TrafficSplit|HTTPProxy|Middleware|BackendConfig|FrontendConfig|ServiceEntry|EnvoyFilter|BackendTrafficPolicy|ClientTrafficPolicy)\b|^\s*resource\s+"(?:aws_(?:lb|alb|elb|autoscaling|appautoscaling|route53|globalaccelerator|cloudfront|apigatewayv2|api_gateway)(?:_\w+)?|google_compute_(?:url_map|backend_service|forwarding_rule|global_forwarding_rule|autoscaler|region_autoscaler|target_\w+|health_check)|google_dns_\w+|azurerm_(?:lb|application_gateway|frontdoor|cdn_frontdoor|traffic_manager|dns|monitor_autoscale)\w*|cloudflare_(?:record|dns_record|load_balancer\w*|page_rule|ruleset|rate_limit))"|\bType["']?:\s*["']?AWS::(?:ElasticLoadBalancing\w*|AutoScaling|ApplicationAutoScaling|Route53)::|Microsoft\.Network\/(?:applicationGateways|loadBalancers|frontDoors|trafficManagerProfiles|dnsZones)/;
const INGRESS_KEY = /^\s*ingress:\s*$/;
/** Where another object begins, so that what was named before no longer holds. */
const BORDER = /^---|^\s*kind:|^(?:resource|module|data|locals|output|variable|provider|terraform)\b|\bType["']?:\s*["']?\w+::/;
const indentOf = (text) => text.search(/\S/);
const step = (inside, code) => {
    if (objects_OBJECT.test(code))
        return { indent: null };
    if (INGRESS_KEY.test(code))
        return { indent: indentOf(code) };
    if (inside === null || code.trim() === '')
        return inside;
    if (inside.indent !== null)
        return indentOf(code) > inside.indent ? inside : null;
    return BORDER.test(code) ? null : inside;
};
/** Changed lines of code inside an object that routes or scales, as far as the patch shows where it begins. */
const linesInObjects = (lines) => {
    let inside = null;
    let hunk = -1;
    return lines.filter((line) => {
        inside = step(line.hunk === hunk ? inside : null, line.code);
        hunk = line.hunk;
        return inside !== null && line.changed && line.code.trim() !== '';
    });
};
/** The first changed line that belongs to an object which routes, balances or scales. */
const objects_objectHits = (file, { added, deleted }) => {
    const first = added[0] ?? deleted[0];
    if (first === undefined || (0,file_kinds/* isCode */._m)(file.path))
        return [];
    if (isRoutingFile(file.path))
        return [hitAt(TRAFFIC_OBJECT_RULE, first)];
    const lines = [...linesInObjects(linesAfter(file)), ...linesInObjects(linesBefore(file))];
    const changed = new Set([...added, ...deleted].map(({ side, line }) => `${side}:${line}`));
    const place = lines.find(({ side, line }) => changed.has(`${side}:${line}`));
    return place === undefined ? [] : [hitAt(TRAFFIC_OBJECT_RULE, place)];
};

;// CONCATENATED MODULE: ./build/core/analyzers/traffic/traffic.js










const VALUE_RULES = [...INSTANCE_RULES, ...LIMIT_RULES];
const amountOf = (value) => value === null ? null : (quantityOf(value.text)?.amount ?? null);
const isLimitOff = ({ after }) => after !== null && (isUnlimited(after.text) || amountOf(after) === 0);
const WHEN = {
    'to-zero': ({ before, after }) => (amountOf(before) ?? 0) > 0 && amountOf(after) === 0,
    'to-unlimited': (change) => (amountOf(change.before) ?? 0) > 0 && isLimitOff(change),
    lowered: (change) => (ratioOf(change) ?? 1) < 1,
    changed: () => true,
};
/** Numbers, durations, sizes, or one of them switched off. */
const isMeasure = ({ before, after }) => {
    const measured = [before, after].filter((value) => value !== null && quantityOf(value.text) !== null);
    return measured.length > 0;
};
/** Probes and health checks have timeouts and retries of their own. */
const PROBE = /probe|health_?check/;
const ALONE = {
    never: () => false,
    edits: (isEdit) => isEdit,
    configuration: (isEdit, isCodeFile) => isEdit || !isCodeFile,
};
const applies = (rule, change, { isEdit, isCodeFile }) => {
    const isBoth = change.before !== null && change.after !== null;
    const text = `${change.path} ${change.after?.line.code ?? change.before?.line.code ?? ''}`;
    return (rule.keys.test(change.path) &&
        rule.unless?.test(text) !== true &&
        !(isCodeFile && rule.configurationOnly === true) &&
        (isBoth || ALONE[rule.alone](isEdit, isCodeFile)) &&
        WHEN[rule.when](change));
};
const traffic_valueHits = (file) => {
    const isCodeFile = (0,file_kinds/* isCode */._m)(file.path);
    return value_changes_valueChanges(file)
        .filter((change) => isMeasure(change) && !PROBE.test(change.path))
        .flatMap((change) => {
        const place = change.after?.line ?? change.before?.line;
        if (place === undefined)
            return [];
        const rule = VALUE_RULES.find((one) => applies(one, change, { isEdit: place.edit, isCodeFile }));
        return rule === undefined ? [] : [hitAt(rule, place, `${rule.says}: ${describeChange(change)}.`)];
    });
};
const PROXY_FILE = /nginx|haproxy|\.conf(?:\.\w+)?$|Caddyfile|traefik|\.htaccess|apache|httpd|ingress|envoy|\.ya?ml$|\.tpl$/i;
const traffic_rulesFor = (path) => PROXY_FILE.test(path) ? TRAFFIC_LINE_RULES : TRAFFIC_LINE_RULES.filter(({ id }) => !id.startsWith('traffic/proxy-'));
/** All of its code decides who is let through. */
const LIMITER_FILE = /(?:rate[-_]?limit|throttl)\w*(?:\.\w+$|\/[^/]+$)/i;
const LIMITER_LOGIC = /\b(?:if|return|raise|throw|while)\b|limit|attempt|delay|window|bucket|allow|block|ttl|timeout/i;
const isLimiter = (path, { added, deleted }) => LIMITER_FILE.test(path) &&
    [...added, ...deleted].some(({ bare }) => LIMITER_LOGIC.test(bare) && !/metric|counter|gauge|histogram|log|cache/i.test(bare));
const traffic_analyze = (file) => {
    const changed = changedCode(file);
    const rules = traffic_rulesFor(file.path);
    const hits = [...traffic_valueHits(file), ...lineHits(rules, changed), ...objects_objectHits(file, changed)];
    return { hits, touches: isLimiter(file.path, changed) || hits.length > 0 || touchesAny(rules, changed) };
};
/** Finds changes of how many instances serve, of limits, timeouts, retries and pools, and of where requests go. */
const traffic = {
    pattern: 'traffic',
    samplePath: 'deploy/checkout/values.yaml',
    rules: [...VALUE_RULES, ...TRAFFIC_LINE_RULES, TRAFFIC_OBJECT_RULE],
    claims: (path) => (0,file_kinds/* isRuntimeFile */.pO)(path) && !(0,file_kinds/* isClientSide */.Bk)(path) && !(0,migration_frameworks/* isMigrationPath */.y6)(path),
    ownsPath: isRoutingFile,
    analyze: traffic_analyze,
};

;// CONCATENATED MODULE: ./build/core/analyzers/registry.js








/** Every analyzer, in the order in which findings are listed. */
const ANALYZERS = [
    database,
    api,
    messaging,
    caching,
    traffic,
    permissions,
    dependencies,
    infrastructure,
];


/***/ }),

/***/ 6063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ detectPlatform)
/* harmony export */ });
/* harmony import */ var _documents_rollback_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2555);

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

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ losesData),
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/** Whether rolling back, or the change itself, would lose data that matters. */
const losesData = ({ rollback_plan: { data_loss_risk: risk }, }) => risk === 'medium' || risk === 'high';
/** Whether a condition still stands between the draft and an approval; what cannot be verified does. */
const isOpen = ({ status }) => status === 'open' || status === 'not_verifiable';


/***/ }),

/***/ 5944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3935);

/** Turns a policy into what the core needs of it. */
const settingsOf = (policy, policyDigest, engineVersion) => ({
    ...(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPolicy */ .V)(policy),
    approvals: policy.approvals,
    validators: policy.validators,
    windowSeconds: Math.round(policy.watch.window_minutes * 60),
    policyDigest,
    engineVersion,
});


/***/ }),

/***/ 3784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assembleReport)
/* harmony export */ });
/* harmony import */ var _contract_contract_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3859);
/* harmony import */ var _by_risk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3142);


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

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ byRisk)
/* harmony export */ });
/* harmony import */ var _documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5769);

/** Sorts services by level, then by score, the worst first, then by name: a part nobody could read can lift the level above the score. */
const byRisk = (a, b) => (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(b.contract.predicted_risk_level) - (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(a.contract.predicted_risk_level) ||
    b.contract.risk_score - a.contract.risk_score ||
    (a.service < b.service ? -1 : Number(a.service > b.service));


/***/ }),

/***/ 7544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7980);

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

/***/ 7980:
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


/***/ })

};
