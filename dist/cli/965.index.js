export const id = 965;
export const ids = [965];
export const modules = {

/***/ 2566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   Wq: () => (/* binding */ withOutput),
/* harmony export */   zO: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var _documents_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(853);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9308);





const REASONS = {
    ENOENT: 'There is no such file.',
    EISDIR: 'This is a directory.',
    ENOTDIR: 'A part of the path is no directory.',
    EACCES: 'Permission denied.',
    EPERM: 'Permission denied.',
    EROFS: 'The file system is read-only.',
};
const reasonOf = (error) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return REASONS[code] ?? String(error);
};
const notReadable = (path, error) => new _documents_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([(0,_documents_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('file-not-readable', reasonOf(error), path)], error);
const decoder = new TextDecoder('utf-8', { fatal: true });
/** Reads a file of text. Throws a ProblemError when it cannot be read or is not UTF-8. */
const readTextFile = async (path) => {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch((error) => {
        throw notReadable(path, error);
    });
    try {
        return decoder.decode(bytes);
    }
    catch {
        throw new _documents_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([(0,_documents_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('file-not-readable', 'The file is not UTF-8 text.', path, 'Save it as UTF-8.')]);
    }
};
/** Reads a file in pieces. Throws a ProblemError when it cannot be read. */
async function* readChunks(path) {
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
            yield chunk;
    }
    catch (error) {
        throw notReadable(path, error);
    }
}
/**
 * Gives the standard output to `write`, or a file when one is named, which is complete when this returns. Throws a
 * ProblemError when the file cannot be written.
 */
const withOutput = async (path, { output }, write) => {
    if (path === undefined)
        return write(output);
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path);
    let failure = null;
    stream.on('error', (error) => {
        failure = error;
    });
    try {
        const result = await write(new _output_js__WEBPACK_IMPORTED_MODULE_4__/* .Output */ .k(stream));
        stream.end();
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.finished)(stream);
        return result;
    }
    catch (error) {
        if (error !== failure)
            throw error;
        throw new _documents_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([(0,_documents_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('file-not-writable', reasonOf(error), path)], error);
    }
};


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathGlobs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

const OPTIONS = { dot: true, windows: false };
/** `./a`, `/a` and `a/` mean the same as `a`; `.` and `/` mean everything. */
const tidy = (glob) => glob.replace(/^(?:\.?\/)+|^\.$/, '').replace(/\/+$/, '') || '**';
const matcherOf = (glob) => {
    const negated = glob.startsWith('!');
    const bare = tidy(negated ? glob.slice(1) : glob);
    const [expression, folder] = [picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(bare, OPTIONS), `${bare}/`];
    return { glob, negated, matches: (path) => path === bare || path.startsWith(folder) || expression.test(path) };
};
/**
 * Compiles the globs of a policy over paths from the root. A plain path means the file or everything under the folder; one
 * that starts with `!` takes back what the ones before it matched. The answer is the glob that decided, null when none did.
 */
const pathGlobs = (globs) => {
    const matchers = globs.map(matcherOf).toReversed();
    return (path) => {
        const last = matchers.find(({ matches }) => matches(path));
        return last === undefined || last.negated ? null : last.glob;
    };
};


/***/ }),

/***/ 3935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyPolicy)
/* harmony export */ });
/* unused harmony export DEFAULT_NUMBERS */
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


/***/ }),

/***/ 1268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
// EXTERNAL MODULE: ./build/documents/issue-problems.js + 1 modules
var issue_problems = __webpack_require__(1573);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/documents/deployment-context.js
var deployment_context = __webpack_require__(4144);
// EXTERNAL MODULE: ./build/documents/deployment-contract.js + 2 modules
var deployment_contract = __webpack_require__(7184);
// EXTERNAL MODULE: ./build/documents/pattern.js
var pattern = __webpack_require__(3179);
// EXTERNAL MODULE: ./build/documents/rollback-target.js
var rollback_target = __webpack_require__(2555);
;// CONCATENATED MODULE: ./build/documents/policy.js





const policy_name = schemas/* string */.YjP().min(1);
const glob = schemas/* string */.YjP().min(1).describe('Glob over paths from the root of the repository');
const percent = schemas/* number */.aig().min(0).max(100);
const factor = schemas/* number */.aig().min(1).max(100).describe('Times the target, 1 or more');
const day = iso/* date */.p6();
const people = schemas/* array */.YOg(policy_name).describe('@user, @org/team or CODEOWNERS');
const sloSchema = schemas/* strictObject */.rej({
    error_rate_percent: percent.optional(),
    p95_latency_ms: schemas/* number */.aig().positive().optional(),
    p99_latency_ms: schemas/* number */.aig().positive().optional(),
});
const metricsSchema = schemas/* strictObject */.rej({
    azure_monitor_logs: schemas/* strictObject */.rej({ workspace_id: policy_name, role_name: policy_name }).optional(),
    azure_monitor_metrics: schemas/* strictObject */.rej({ resource_id: policy_name }).optional(),
    prometheus: schemas/* strictObject */.rej({ url: schemas/* url */.OZ5(), selector: policy_name.optional() }).optional(),
});
const rolloutSchema = schemas/* strictObject */.rej({
    container_apps: rollback_target/* rolloutPlatformSchemas */.z8.container_apps.optional(),
    app_service: rollback_target/* rolloutPlatformSchemas */.z8.app_service.optional(),
    kubernetes: rollback_target/* rolloutPlatformSchemas */.z8.kubernetes.optional(),
    helm: rollback_target/* rolloutPlatformSchemas */.z8.helm.optional(),
    argo_rollouts: rollback_target/* rolloutPlatformSchemas */.z8.argo_rollouts.optional(),
    terraform: rollback_target/* rolloutPlatformSchemas */.z8.terraform.optional(),
    flagger: schemas/* strictObject */.rej({ canary: policy_name, namespace: policy_name.default('default') }).optional(),
    gateway_api: schemas/* strictObject */.rej({ route: policy_name, namespace: policy_name.default('default') }).optional(),
});
const environmentSchema = schemas/* strictObject */.rej({
    slo: sloSchema.optional(),
    metrics: metricsSchema.optional(),
    rollout: rolloutSchema.optional(),
    alerts: schemas/* strictObject */.rej({ azure: schemas/* strictObject */.rej({ scope: policy_name }).optional() }).optional(),
});
const rollbackSchema = schemas/* strictObject */.rej({
    capability: schemas/* boolean */.zMY().default(true).describe('false: the service cannot return to its previous version'),
    kubernetes: rollback_target/* rolloutPlatformSchemas */.z8.kubernetes.optional(),
    helm: rollback_target/* rolloutPlatformSchemas */.z8.helm.optional(),
    argo_rollouts: rollback_target/* rolloutPlatformSchemas */.z8.argo_rollouts.optional(),
    container_apps: rollback_target/* rolloutPlatformSchemas */.z8.container_apps.optional(),
    app_service: rollback_target/* rolloutPlatformSchemas */.z8.app_service.optional(),
    terraform: rollback_target/* rolloutPlatformSchemas */.z8.terraform.optional(),
    migrations: schemas/* strictObject */.rej({ tool: rollback_target/* migrationToolSchema */.yN, path: policy_name.optional() }).optional(),
});
const serviceSchema = schemas/* strictObject */.rej({
    name: policy_name,
    paths: schemas/* array */.YOg(glob).min(1),
    environments: schemas/* record */.g1P(policy_name, environmentSchema).default({}),
    rollback: rollbackSchema.optional(),
    dependencies: schemas/* array */.YOg(deployment_context/* serviceDependencySchema */.Wp).default([]),
});
const patternNumbersSchema = schemas/* strictObject */.rej({
    latency_percent: schemas/* number */.aig().min(0).max(1000).optional().describe('Predicted rise of p95, percent'),
    error_rate_percent: percent.optional().describe('Predicted rise of the error rate, percentage points'),
    score: schemas/* number */.aig().min(0).max(100).optional(),
    affected_percent: percent.optional().describe('Share of the traffic that such a change touches'),
});
const guardrailNumbersSchema = schemas/* strictObject */.rej({
    error_rate_percent: percent.optional(),
    p95_latency_factor: factor.optional(),
    p99_latency_factor: factor.optional(),
    traffic_ramp_percent: schemas/* number */.aig().positive().max(100).optional(),
    resource_limit_percent: percent.optional().describe('CPU or memory in use, percent of the limit'),
    canary: schemas/* boolean */.zMY().optional().describe('Whether a canary is required'),
});
const approvalSchema = schemas/* strictObject */.rej({
    auto: schemas/* boolean */.zMY().optional(),
    count: schemas/* int */.Whr().min(0).max(10).optional(),
    from: people.optional(),
});
const byLevel = (schema) => schemas/* strictObject */.rej({
    low: schema.optional(),
    medium: schema.optional(),
    high: schema.optional(),
    critical: schema.optional(),
});
const validatorOverridesSchema = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(deployment_contract/* VALIDATOR_TYPES */.Z), schemas/* strictObject */.rej({ checks: schemas/* array */.YOg(policy_name).optional(), from: people.optional(), required: schemas/* boolean */.zMY().optional() }));
/** Schema of `.github/chaos-negotiator.yml`. Unknown keys are errors. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    extends: policy_name.optional().describe('owner/repo/path@ref of an organisation’s file'),
    services: schemas/* array */.YOg(serviceSchema).default([]),
    not_deployed: schemas/* array */.YOg(glob).default([]).describe('Added to what is recognised anyway'),
    risk: schemas/* strictObject */.rej({ patterns: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(pattern/* PATTERNS */.G), patternNumbersSchema).default({}) }).optional(),
    guardrails: byLevel(guardrailNumbersSchema).default({}),
    approvals: byLevel(approvalSchema).default({}),
    validators: validatorOverridesSchema.default({}),
    freeze: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: policy_name, from: policy_name, to: policy_name, zone: policy_name, bypass: people.default([]) })).default([]),
    ignore: schemas/* array */.YOg(schemas/* strictObject */.rej({ rule: policy_name, paths: schemas/* array */.YOg(glob).default([]), reason: policy_name, owner: policy_name, until: day }))
        .default([]),
    negotiation: schemas/* strictObject */.rej({
        azure_openai: schemas/* strictObject */.rej({ endpoint: schemas/* url */.OZ5(), deployment: policy_name, auth: schemas/* enum */.k5n(['entra', 'key']).default('entra') })
            .optional(),
        bounds: schemas/* record */.g1P(policy_name, schemas/* strictObject */.rej({ min: schemas/* number */.aig().optional(), max: schemas/* number */.aig().optional() })).optional(),
        budget: schemas/* strictObject */.rej({ tokens_per_pull_request: schemas/* int */.Whr().min(0).optional() }).optional(),
    })
        .optional(),
    decision_log: schemas/* strictObject */.rej({ application_insights: schemas/* strictObject */.rej({ connection_string_secret: policy_name }).optional() })
        .optional(),
    watch: schemas/* strictObject */.rej({
        window_minutes: schemas/* number */.aig().min(1).max(1440).default(10).describe('Minutes'),
        alpha: schemas/* number */.aig().min(0.0001).max(0.5).default(0.05).describe('Chance of a false alarm'),
        insufficient_data: schemas/* enum */.k5n(['hold', 'extend', 'pass']).default('hold'),
    })
        .prefault({}),
});

// EXTERNAL MODULE: ./build/documents/problems.js
var problems = __webpack_require__(853);
// EXTERNAL MODULE: ./build/documents/nearest-name.js
var nearest_name = __webpack_require__(4051);
// EXTERNAL MODULE: ./build/documents/shown-value.js
var shown_value = __webpack_require__(8708);
// EXTERNAL MODULE: ./build/core/diff/path-globs.js
var path_globs = __webpack_require__(8107);
;// CONCATENATED MODULE: ./build/core/policy/policy-checks.js




// The checks read the file as it was written, so that they speak together with the schema: what has another shape than theirs
// is null here, and the schema's to report.
const optional = (schema) => schema.nullable().catch(null);
const list = (item) => schemas/* array */.YOg(optional(item)).catch([]);
const mapping = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
const texts = list(schemas/* string */.YjP());
const policy_checks_text = optional(schemas/* string */.YjP());
const number = optional(schemas/* number */.aig());
const viewSchema = schemas/* object */.Ikc({
    services: list(schemas/* object */.Ikc({ name: policy_checks_text, paths: texts, rollback: mapping, environments: schemas/* record */.g1P(schemas/* string */.YjP(), mapping).catch({}) })),
    not_deployed: texts,
    freeze: list(schemas/* object */.Ikc({ from: policy_checks_text, to: policy_checks_text, zone: policy_checks_text })),
    ignore: list(schemas/* object */.Ikc({ paths: texts })),
    negotiation: schemas/* object */.Ikc({ bounds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ min: number, max: number }).catch({ min: null, max: null })) })
        .catch({ bounds: {} }),
})
    .catch({ services: [], not_deployed: [], freeze: [], ignore: [], negotiation: { bounds: {} } });
const PLATFORMS = ['kubernetes', 'helm', 'argo_rollouts', 'container_apps', 'app_service', 'terraform'];
/** Choices of which a mapping may take one. */
const ONE_OF = {
    rollback: PLATFORMS,
    rollout: [...PLATFORMS, 'flagger', 'gateway_api'],
    metrics: ['azure_monitor_logs', 'azure_monitor_metrics', 'prometheus'],
};
const several = (given, choice, path) => {
    const names = ONE_OF[choice].filter((name) => typeof given === 'object' && given !== null && Object.hasOwn(given, name));
    const [first, ...others] = names;
    return others.map((name) => ({
        path: [...path, name],
        message: `${(0,shown_value/* shownName */.HD)(String(first))} is given too, and only one may be`,
    }));
};
const platforms = ({ services }) => services.flatMap((service, index) => [
    ...several(service?.rollback, 'rollback', ['services', index, 'rollback']),
    ...Object.entries(service?.environments ?? {}).flatMap(([name, environment]) => ['rollout', 'metrics'].flatMap((choice) => several(environment[choice], choice, ['services', index, 'environments', name, choice]))),
]);
const serviceNames = ({ services }) => {
    const first = new Map();
    return services.flatMap((service, index) => {
        const name = service?.name ?? null;
        if (name === null)
            return [];
        const other = first.get(name);
        first.set(name, other ?? index);
        const path = ['services', index, 'name'];
        return other === undefined
            ? []
            : [{ path, message: `${(0,shown_value/* shownName */.HD)(name)} is the name of ${(0,shown_value/* shownPath */.pS)(['services', other])} already` }];
    });
};
const localTime = iso/* datetime */.w$({ local: true });
const isZone = (zone) => {
    try {
        return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
};
const zoneMessage = (zone) => {
    const nearest = (0,nearest_name/* nearestName */.q)(zone, Intl.supportedValuesOf('timeZone'));
    return `${(0,shown_value/* shownName */.HD)(zone)} is no time zone; ${nearest === null ? 'write one like `Europe/Paris`' : `did you mean ${(0,shown_value/* shownName */.HD)(nearest)}?`}`;
};
const freezes = ({ freeze }) => freeze.flatMap((window, index) => {
    const { from = null, to = null, zone = null } = window ?? {};
    const wrong = [
        ['from', from],
        ['to', to],
    ].filter(([, time]) => time !== null && !localTime.safeParse(time).success);
    const flaws = wrong.map(([name]) => ({
        path: ['freeze', index, name],
        message: 'no time on the clock of the zone; write one like `2026-11-27T00:00`',
    }));
    if (zone !== null && !isZone(zone))
        flaws.push({ path: ['freeze', index, 'zone'], message: zoneMessage(zone) });
    if (wrong.length === 0 && from !== null && to !== null && from >= to) {
        flaws.push({ path: ['freeze', index, 'to'], message: 'the window ends before it begins' });
    }
    return flaws;
});
const bounds = ({ negotiation }) => Object.entries(negotiation.bounds).flatMap(([name, { min, max }]) => min !== null && max !== null && min > max
    ? [{ path: ['negotiation', 'bounds', name, 'max'], message: `${max} is below \`min\`, ${min}` }]
    : []);
const isGlob = (glob) => {
    try {
        return (0,path_globs/* pathGlobs */.p)([glob])('a') !== undefined;
    }
    catch {
        return false;
    }
};
const globs = ({ services, not_deployed: notDeployed, ignore }) => [
    ...services.map((service, index) => [['services', index, 'paths'], service?.paths ?? []]),
    [['not_deployed'], notDeployed],
    ...ignore.map((one, index) => [['ignore', index, 'paths'], one?.paths ?? []]),
].flatMap(([path, given]) => given.flatMap((glob, index) => glob === null || isGlob(glob) ? [] : [{ path: [...path, index], message: 'no glob that can be read' }]));
const CHECKS = [serviceNames, platforms, freezes, bounds, globs];
/** What is wrong between the values of a policy as it was written: names given twice, two platforms, windows without a length. */
const policyFlaws = (value) => {
    const view = viewSchema.parse(value);
    return CHECKS.flatMap((check) => check(view));
};

;// CONCATENATED MODULE: ./build/core/policy/policy-notices.js
const NOT_ACTED_ON = [
    { path: 'extends', meanwhile: 'the organisation’s file is not merged in' },
    { path: 'freeze', meanwhile: 'no deployment is held back' },
    { path: 'approvals', meanwhile: 'the contract names who approves, but nobody’s approval is looked at' },
    { path: 'validators.*.checks', meanwhile: 'no check is looked at' },
    { path: 'validators.*.from', meanwhile: 'the contract names who looks, but nobody’s answer is looked at' },
    { path: 'negotiation', meanwhile: 'comments are not answered' },
    { path: 'decision_log', meanwhile: 'decisions are not logged' },
    { path: 'services[].environments.*.metrics', meanwhile: 'no current value is read' },
    { path: 'services[].environments.*.alerts', meanwhile: 'no alert is looked at' },
    { path: 'services[].environments.*.rollout.flagger', meanwhile: 'no rollout is steered' },
    { path: 'services[].environments.*.rollout.gateway_api', meanwhile: 'no rollout is steered' },
    { path: 'watch.alpha', meanwhile: 'no deployment is watched' },
    { path: 'watch.insufficient_data', meanwhile: 'no deployment is watched' },
];
const children = (value, step) => {
    if (typeof value !== 'object' || value === null)
        return [];
    if (step === '*')
        return Object.values(value);
    return Object.hasOwn(value, step) ? [Reflect.get(value, step)] : [];
};
const isSet = (value) => typeof value === 'object' ? value !== null && Object.keys(value).length > 0 : value !== undefined;
const says = (policy, path) => path
    .replaceAll('[]', '.*')
    .split('.')
    .reduce((values, step) => values.flatMap((one) => children(one, step)), [policy])
    .some(isSet);
/** One sentence for each section that a policy sets and this version does not act on, so that nothing is ignored in silence. */
const policyNotices = (policy, file) => NOT_ACTED_ON.filter(({ path }) => says(policy, path)).map(({ path, meanwhile }) => `${file}: this version does not act on \`${path}\` yet, so ${meanwhile}.`);

;// CONCATENATED MODULE: ./build/core/policy/yaml-positions.js
/** Line and column of an offset in the text. */
const positionAt = (lines, offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
};
/** Key of a mapping as a name; a merge key is `<<`. */
const keyName = (key, { isScalar }) => {
    const value = isScalar(key) ? key.value : key;
    return typeof value === 'symbol' ? (value.description ?? '') : String(value);
};
/** Makes the locator of a parsed file. Aliases and merge keys lead to the place of what they stand for. */
const positionsIn = (root, targets, lines, yaml) => {
    const indexes = new WeakMap();
    const indexOf = (map) => {
        const known = indexes.get(map);
        if (known !== undefined)
            return known;
        const index = new Map(map.items.map(({ key, value }) => [keyName(key, yaml), { name: key, value }]));
        indexes.set(map, index);
        return index;
    };
    const merged = (value, step) => {
        const source = targets.get(value) ?? value;
        const sources = yaml.isSeq(source) ? source.items : [source];
        return sources.map((one) => entryOf(one, step)).find((entry) => entry !== null) ?? null;
    };
    const entryOf = (node, step) => {
        const real = targets.get(node) ?? node;
        if (yaml.isSeq(real))
            return typeof step === 'number' ? { name: null, value: real.items[step] } : null;
        if (!yaml.isMap(real))
            return null;
        const entries = indexOf(real);
        const merge = entries.get('<<');
        return entries.get(String(step)) ?? (merge === undefined ? null : merged(merge.value, step));
    };
    const startOf = (node) => (yaml.isNode(node) ? (node.range?.[0] ?? null) : null);
    const startOfEntry = ({ name, value }, about) => {
        const written = yaml.isScalar(value) && value.source !== '';
        return (about === 'value' && written ? startOf(value) : null) ?? startOf(name) ?? startOf(value);
    };
    return (path, about) => {
        let [node, offset] = [root, startOf(root) ?? 0];
        for (const step of path) {
            const entry = entryOf(node, step);
            if (entry === null)
                break;
            [node, offset] = [entry.value, startOfEntry(entry, about) ?? offset];
        }
        return positionAt(lines, offset);
    };
};

;// CONCATENATED MODULE: ./build/core/policy/read-yaml.js


/** Longest text that is read, bytes. */
const MAX_BYTES = 1_000_000;
/** Aliases in one text; following them takes time, and a few of them can stand for a document without end. */
const MAX_ALIASES = 500;
const START = { line: 1, column: 1 };
/** Own words where the package speaks of its own functions. */
const MESSAGES = {
    MULTIPLE_DOCS: 'only one document is read; remove the `---` or `...` before this one',
    RESOURCE_EXHAUSTION: 'it is nested too deeply',
};
const messageOf = ({ code, message }) => `The YAML cannot be read: ${MESSAGES[code] ?? message.split('\n', 1)[0]?.replace(/[.:]$/, '')}.`;
const flaw = (node, message) => ({
    offset: node.range?.[0] ?? 0,
    message,
});
const flawsOfKeys = (keys, yaml) => {
    const seen = new Set();
    return keys.flatMap((key) => {
        if (yaml.isCollection(key))
            return [flaw(key, 'A name must be a text.')];
        const name = keyName(key, yaml);
        const repeated = seen.has(name);
        seen.add(name);
        return repeated && yaml.isScalar(key) ? [flaw(key, `The name ${(0,shown_value/* shownName */.HD)(name)} is given twice here.`)] : [];
    });
};
/** What the parser lets through and a policy must not have. Linear, unlike the parser's own check of names and aliases. */
const inspect = (document, yaml) => {
    const flaws = [];
    const targets = new Map();
    const anchors = new Map();
    yaml.visit(document, {
        Value: (_, node) => {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
        Alias: (_, alias) => {
            if (targets.size >= MAX_ALIASES) {
                flaws.push(flaw(alias, `There are more than ${MAX_ALIASES} aliases.`));
                return yaml.visit.BREAK;
            }
            const target = anchors.get(alias.source);
            targets.set(alias, target);
            if (target === undefined)
                flaws.push(flaw(alias, `The alias ${(0,shown_value/* shownName */.HD)(alias.source)} has no anchor before it.`));
            return undefined;
        },
    });
    yaml.visit(document, {
        Map: (_, map) => void flaws.push(...flawsOfKeys(map.items.map(({ key }) => key), yaml)),
        Scalar: (_, scalar) => {
            if (typeof scalar.value === 'string' && !scalar.value.isWellFormed()) {
                flaws.push(flaw(scalar, 'The text holds half a character.'));
            }
        },
    });
    return { flaws, targets };
};
const read_yaml_valueOf = (document) => {
    try {
        return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
    }
    catch (error) {
        const reason = error instanceof ReferenceError ? 'its aliases unfold too far' : 'a merge key needs a mapping';
        return { message: `The YAML cannot be read: ${reason}.` };
    }
};
const problemsOf = (problems) => ({ kind: 'problems', problems });
/**
 * Reads one YAML 1.2 document, merge keys included. Every problem of the syntax at once; names given twice, unknown tags,
 * several documents, aliases that unfold without end and texts over 1,000,000 bytes are problems too.
 */
const readYaml = async (text) => {
    if (Buffer.byteLength(text) > MAX_BYTES) {
        return problemsOf([{ position: START, message: 'The file has more than 1,000,000 bytes.' }]);
    }
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    const document = yaml.parseDocument(text, {
        lineCounter: lines,
        prettyErrors: false,
        merge: true,
        uniqueKeys: false,
        logLevel: 'error',
    });
    const errors = [...document.errors, ...document.warnings];
    const tooDeep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    const wrong = (tooDeep === undefined ? errors : [tooDeep]).map((error) => ({
        position: positionAt(lines, error.pos[0]),
        message: messageOf(error),
    }));
    if (wrong.length > 0)
        return problemsOf(wrong);
    if (document.contents === null || (yaml.isScalar(document.contents) && document.contents.value === null)) {
        return { kind: 'empty' };
    }
    const { flaws, targets } = inspect(document, yaml);
    if (flaws.length > 0) {
        return problemsOf(flaws.map(({ offset, message }) => ({ position: positionAt(lines, offset), message })));
    }
    const read = read_yaml_valueOf(document);
    if ('message' in read)
        return problemsOf([{ position: START, message: read.message }]);
    return { kind: 'value', value: read.value, locate: positionsIn(document.contents, targets, lines, yaml) };
};

;// CONCATENATED MODULE: ./build/core/policy/parse-policy.js








/** Problems that are listed; a file with more has one cause, and the rest says nothing new. */
const MOST_PROBLEMS = 100;
const inOrder = ({ position: a }, { position: b }) => a.line - b.line || a.column - b.column;
const fail = (found, file) => {
    const listed = found.toSorted(inOrder).map(({ problem: one }) => one);
    const rest = listed.length - MOST_PROBLEMS;
    const more = rest > 0 ? [(0,problems/* problem */.CC)('bad-policy', `There are ${rest} more problems.`, file)] : [];
    throw new problems/* ProblemError */.Mm([...listed.slice(0, MOST_PROBLEMS), ...more]);
};
const placeOf = ({ line, column }, file) => `${file}:${line}:${column}`;
const check = (value, locate, file) => {
    const parsed = policySchema.safeParse(value);
    const positions = [];
    const where = (path, about) => {
        const position = locate(path, about);
        positions.push(position);
        return placeOf(position, file);
    };
    const issues = parsed.success ? [] : (0,issue_problems/* problemsOfIssues */.g)(parsed.error, value, policySchema, 'bad-policy', where);
    const flaws = policyFlaws(value).map(({ path, message }) => (0,issue_problems/* problemAt */.l)(path, message, 'bad-policy', where(path, 'value')));
    const start = { line: 1, column: 1 };
    if (parsed.success && flaws.length === 0)
        return parsed.data;
    return fail([...issues, ...flaws].map((one, index) => ({ position: positions[index] ?? start, problem: one })), file);
};
const withDigest = (policy) => ({
    policy,
    digest: (0,external_node_crypto_.hash)('sha256', String((0,canonicalize/* default */.A)(policy))),
});
const defaults = (notices) => ({
    ...withDigest(policySchema.parse({ version: 1 })),
    source: 'defaults',
    notices,
});
/**
 * Reads the policy file; null is a repository without one. Throws a ProblemError with every problem of the file, each with line
 * and column, the value found, what is expected and the nearest valid name. `path` names the file in messages.
 */
const parsePolicy = async (text, path) => {
    if (text === null)
        return defaults([]);
    const reading = await readYaml(text);
    if (reading.kind === 'empty')
        return defaults([`${path} is empty, so the defaults apply.`]);
    if (reading.kind === 'problems') {
        const placed = reading.problems.map(({ position, message }) => ({
            position,
            problem: (0,problems/* problem */.CC)('bad-policy', message, placeOf(position, path)),
        }));
        return fail(placed, path);
    }
    const policy = check(reading.value, reading.locate, path);
    return { ...withDigest(policy), source: 'file', notices: policyNotices(reading.value, path) };
};


/***/ }),

/***/ 4144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wp: () => (/* binding */ serviceDependencySchema),
/* harmony export */   tY: () => (/* binding */ deploymentChangeSchema),
/* harmony export */   yr: () => (/* binding */ deploymentContextSchema)
/* harmony export */ });
/* unused harmony exports notDeployedSchema, unanalysedReasonSchema, unanalysedSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
/* harmony import */ var _rollback_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2555);



const percent = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(100);
const measured = (schema, text) => schema.nullable().default(null).describe(`${text}; null when nobody measured it`);
/** Schema of one service the deployed service needs. */
const serviceDependencySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('What it is: http, database, queue, cache, …'),
    criticality: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['critical', 'high', 'medium', 'low']),
    health: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['healthy', 'degraded', 'unhealthy', 'unknown']).default('unknown'),
});
/** Schema of one file of the change that reaches production. */
const deploymentChangeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    file_path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    change_type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['add', 'modify', 'delete', 'rename']),
    description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default(''),
    risk_tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default([]).describe('Free tags; one that names a pattern counts as found'),
    lines_added: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).describe('Lines, 0 or more'),
    lines_deleted: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).describe('Lines, 0 or more'),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$).default([]),
    previous_path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null).describe('Path before a rename'),
    blob_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null).describe('Git blob id after the change (before it, for a deletion)'),
    analysed_by: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
        .nullable()
        .default(null)
        .describe('Analyzers that read the file; null when none ran, so that path and description are judged instead'),
});
/** Why a changed file does not reach production. */
const notDeployedReasonSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['documentation', 'test', 'generated', 'vendored', 'housekeeping', 'policy']);
/** Schema of a changed file that does not reach production. */
const notDeployedSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file_path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    reason: notDeployedReasonSchema,
    detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What told so: a glob, an attribute, a file name'),
});
/** Why a part of the change could not be read. Each has a floor below which the risk level cannot fall. */
const unanalysedReasonSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([
    'over_listing_limit',
    'no_patch',
    'too_large',
    'binary',
    'not_utf8',
    'symlink',
    'submodule',
    'unreadable',
    'parse_error',
    'dynamic_sql',
]);
/** Schema of a part of the change that nobody could read: never the same as "no findings". */
const unanalysedSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file_path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).nullable().describe('null when only the number of files is known'),
    count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).describe('Files, 1 or more'),
    reason: unanalysedReasonSchema,
    detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** Schema of a right that a subject gains or loses. */
const accessChangeSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file_path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Who: a service account, a role, a workflow token, everyone'),
    right: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What it may do, or where'),
    before: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('The right before the change; null when there was none'),
    after: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('The right after the change; null when there is none'),
});
/** Schema of the DeploymentContext of the specification. */
const deploymentContextSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    deployment_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    service_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).describe('Version or image tag that would be deployed'),
    changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(deploymentChangeSchema).describe('Files that reach production'),
    current_error_rate_percent: measured(percent, 'Failed requests now, percent, 0 to 100'),
    current_p95_latency_ms: measured(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), '95th percentile of latency now, milliseconds'),
    current_p99_latency_ms: measured(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), '99th percentile of latency now, milliseconds'),
    current_qps: measured(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), 'Requests per second now'),
    peak_qps: measured(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0), 'Highest requests per second of the window looked at'),
    target_error_rate_percent: measured(percent, 'SLO: failed requests, percent, 0 to 100'),
    target_p95_latency_ms: measured(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(), 'SLO: 95th percentile of latency, milliseconds'),
    target_p99_latency_ms: measured(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive(), 'SLO: 99th percentile of latency, milliseconds'),
    rollback_capability: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Whether the service can return to its previous version'),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(serviceDependencySchema).default([]),
    total_lines_changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0).describe('Lines added and deleted in files that reach production'),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null).describe('owner/name; null outside a host'),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).nullable().default(null),
    base_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    committed_at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true }).nullable().default(null).describe('Commit time of the head, UTC'),
    rollback_target: _rollback_target_js__WEBPACK_IMPORTED_MODULE_1__/* .rollbackTargetSchema */ .d1.nullable().default(null).describe('Where and how a rollback would run'),
    not_deployed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(notDeployedSchema).default([]),
    unanalysed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(unanalysedSchema).default([]),
    access_changes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(accessChangeSchema).default([]),
});


/***/ }),

/***/ 7184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ VALIDATOR_TYPES)
});

// UNUSED EXPORTS: deploymentContractSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/documents/pattern.js
var pattern = __webpack_require__(3179);
// EXTERNAL MODULE: ./build/documents/risk-level.js
var risk_level = __webpack_require__(5769);
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
var finding = __webpack_require__(9924);
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

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findingSchema),
/* harmony export */   m: () => (/* binding */ dataLossRiskSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3179);
/* harmony import */ var _risk_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5769);



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

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ problemAt),
  g: () => (/* binding */ problemsOfIssues)
});

// EXTERNAL MODULE: ./build/documents/nearest-name.js
var nearest_name = __webpack_require__(4051);
// EXTERNAL MODULE: ./build/documents/problems.js
var problems = __webpack_require__(853);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/documents/schema-words.js

const roots = new WeakMap();
const rootOf = (schema) => {
    const known = roots.get(schema);
    if (known !== undefined)
        return known;
    const root = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', reused: 'inline', unrepresentable: 'any' });
    roots.set(schema, root);
    return root;
};
const isNode = (node) => typeof node === 'object' && node !== null;
const branchesOf = (node) => [node.anyOf, node.oneOf].flatMap((branches) => branches ?? []).filter(isNode);
/** A branch of a union that names itself by a constant is ruled out by another value there. */
const contradicts = ({ properties = {} }, value) => Object.entries(properties).some(([name, own]) => {
    const constant = isNode(own) ? own.const : undefined;
    return constant !== undefined && isNode(value) && name in value && Reflect.get(value, name) !== constant;
});
const alternatives = (node, value) => {
    if (Array.isArray(node.type))
        return node.type.map((type) => ({ ...node, type }));
    const branches = branchesOf(node);
    if (branches.length === 0)
        return [node];
    const possible = branches.filter((branch) => !contradicts(branch, value));
    return (possible.length === 0 ? branches : possible).flatMap((branch) => alternatives(branch, value));
};
const childrenOf = (node, step) => {
    const child = typeof step === 'number' ? node.items : (node.properties?.[String(step)] ?? node.additionalProperties);
    return isNode(child) && !Array.isArray(child) ? [child] : [];
};
/** The value at a path of a document; undefined where there is none. */
const valueAt = (document, path) => {
    let value = document;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = Reflect.get(value, step);
    }
    return value;
};
/** What the schema allows at a path: one alternative or, under unions, several. */
const nodesAt = (schema, document, path) => {
    let nodes = alternatives(rootOf(schema), document);
    path.forEach((step, index) => {
        const value = valueAt(document, path.slice(0, index + 1));
        nodes = nodes.flatMap((node) => childrenOf(node, step)).flatMap((child) => alternatives(child, value));
    });
    return nodes;
};
/** Names that the schema knows inside the object at a path. */
const namesAt = (schema, document, path) => [
    ...new Set(nodesAt(schema, document, path).flatMap(({ properties, propertyNames }) => [
        ...Object.keys(properties ?? {}),
        ...(isNode(propertyNames) ? (propertyNames.enum ?? []).map(String) : []),
    ])),
];
const quoted = (value) => `\`${String(value)}\``;
/** The limits of exact integers are in every whole number's schema: they say nothing. */
const bound = (limit) => limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? null : limit;
const range = ({ minimum, exclusiveMinimum, maximum }) => {
    const [least, above, most] = [
        bound(minimum),
        bound(typeof exclusiveMinimum === 'number' ? exclusiveMinimum : undefined),
        bound(maximum),
    ];
    if (least !== null && most !== null)
        return ` from ${least} to ${most}`;
    const bounds = [
        ...(least === null ? [] : [`of at least ${least}`]),
        ...(above === null ? [] : [`above ${above}`]),
        ...(most === null ? [] : [`of at most ${most}`]),
    ];
    return bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`;
};
const FORMATS = {
    date: 'a date such as 2026-12-31',
    'date-time': 'a time such as 2026-12-31T23:59:00Z',
    uri: 'a URL',
};
const entries = (count) => count === undefined || count === 0 ? '' : ` of at least ${count} ${count === 1 ? 'entry' : 'entries'}`;
const schema_words_text = ({ format = '', pattern, minLength = 0 }) => {
    const known = FORMATS[format];
    if (known !== undefined)
        return known;
    if (pattern !== undefined)
        return `a text that matches ${pattern}`;
    return minLength > 0 ? 'a text that is not empty' : 'a text';
};
const WORDS_OF_TYPE = {
    number: (node) => `a number${range(node)}`,
    integer: (node) => `a whole number${range(node)}`,
    string: schema_words_text,
    boolean: () => '`true` or `false`',
    array: ({ minItems }) => `a list${entries(minItems)}`,
    object: () => 'a mapping of names to values',
    null: () => '`null`',
};
const wordsOf = (node) => {
    if (node.const !== undefined)
        return quoted(node.const);
    if (node.enum !== undefined)
        return `${node.enum.length > 1 ? 'one of ' : ''}${node.enum.map(quoted).join(', ')}`;
    return WORDS_OF_TYPE[String(node.type)]?.(node) ?? 'another value';
};
/** Words the schema knows at a path: constants and entries of enumerations. */
const wordsAt = (schema, document, path) => nodesAt(schema, document, path)
    .flatMap((node) => [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])])
    .map(String);
/** What the schema expects at a path, in words with ranges. */
const expectedAt = (schema, document, path) => [...new Set(nodesAt(schema, document, path).map(wordsOf))].join(' or ') || 'nothing here';

// EXTERNAL MODULE: ./build/documents/shown-value.js
var shown_value = __webpack_require__(8708);
;// CONCATENATED MODULE: ./build/documents/issue-problems.js




const fitsKind = (issues) => !issues.some(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys');
/** The branch of a union that was most probably meant; null when the value is of no branch's kind. */
const likeliest = (branches) => branches.filter(fitsKind).toSorted((a, b) => a.length - b.length)[0] ?? null;
const flawsOf = (issue, base = []) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ kind: 'unknown', path: [...path, key] }));
    if (issue.code === 'invalid_key')
        return [{ kind: 'name', path }];
    if (issue.code === 'custom')
        return [{ kind: 'custom', path, message: issue.message }];
    const meant = issue.code === 'invalid_union' ? likeliest(issue.errors) : null;
    return meant === null ? [{ kind: 'value', path }] : meant.flatMap((inner) => flawsOf(inner, path));
};
const listed = (names) => names.map(shown_value/* shownName */.HD).join(', ');
const unknownKey = (path, { schema, value }) => {
    const names = namesAt(schema, value, path.slice(0, -1));
    const nearest = (0,nearest_name/* nearestName */.q)(String(path.at(-1)), names);
    if (nearest !== null) {
        return {
            text: `unknown key, did you mean ${(0,shown_value/* shownName */.HD)(nearest)}?`,
            fix: `Write ${(0,shown_value/* shownName */.HD)(nearest)}, or remove the key.`,
        };
    }
    return { text: names.length === 0 ? 'unknown key' : `unknown key, expected one of ${listed(names)}` };
};
const wrongValue = (path, { schema, value }) => {
    const found = valueAt(value, path);
    const expected = expectedAt(schema, value, path);
    if (found === undefined)
        return `missing, expected ${expected}`;
    if (typeof found === 'number' && Math.abs(found) > Number.MAX_SAFE_INTEGER) {
        return `found ${found}, expected a number whose digits all count`;
    }
    const nearest = typeof found === 'string' ? (0,nearest_name/* nearestName */.q)(found, wordsAt(schema, value, path)) : null;
    const hint = nearest === null || nearest === found ? '' : `; did you mean ${(0,shown_value/* shownName */.HD)(nearest)}?`;
    return `found ${(0,shown_value/* shownValue */.JJ)(found, path)}, expected ${expected}${hint}`;
};
const described = (flaw, document) => {
    if (flaw.kind === 'unknown')
        return unknownKey(flaw.path, document);
    if (flaw.kind === 'name')
        return { text: 'a name like this is not allowed here' };
    return { text: flaw.kind === 'custom' ? flaw.message : wrongValue(flaw.path, document) };
};
const sentence = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);
/** Puts what is wrong at a path into words; `where` names the place in a file, or null for the path in the document alone. */
const problemAt = (path, text, code, where, fix) => {
    const name = (0,shown_value/* shownPath */.pS)(path);
    if (where !== null && name !== '')
        return (0,problems/* problem */.CC)(code, sentence(`\`${name}\`: ${text}`), where, fix);
    const capital = text.charAt(0).toUpperCase() + text.slice(1);
    return (0,problems/* problem */.CC)(code, sentence(capital), where ?? (name === '' ? null : name), fix);
};
/**
 * Translates what zod found wrong with a document: each problem with its place, the value found (short, never one under a name
 * like token or password) and what is expected in words, or the nearest valid name. `where` turns a path into the place of
 * the name or of the value in a file; where it answers null the place is the path itself.
 */
const problemsOfIssues = (error, value, schema, code, where) => error.issues
    .flatMap((issue) => flawsOf(issue))
    .map((flaw) => {
    const { text, fix } = described(flaw, { value, schema });
    const about = flaw.kind === 'unknown' || flaw.kind === 'name' ? 'name' : 'value';
    return problemAt(flaw.path, text, code, where(flaw.path, about), fix);
});


/***/ }),

/***/ 3179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PATTERNS),
/* harmony export */   k: () => (/* binding */ patternSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

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

/***/ 5769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ riskLevelSchema),
/* harmony export */   Nf: () => (/* binding */ worseLevel),
/* harmony export */   WA: () => (/* binding */ RISK_LEVELS),
/* harmony export */   wv: () => (/* binding */ riskRank)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** Risk levels from the best to the worst. */
const RISK_LEVELS = ['low', 'medium', 'high', 'critical'];
/** Schema of a risk level. */
const riskLevelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(RISK_LEVELS).describe('Risk level: critical, high, medium or low');
/** Position of a level from 0 (low) to 3 (critical), for comparisons. */
const riskRank = (level) => RISK_LEVELS.indexOf(level);
/** The worse of two levels. */
const worseLevel = (a, b) => (riskRank(a) >= riskRank(b) ? a : b);


/***/ }),

/***/ 2555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d1: () => (/* binding */ rollbackTargetSchema),
/* harmony export */   yN: () => (/* binding */ migrationToolSchema),
/* harmony export */   z8: () => (/* binding */ rolloutPlatformSchemas)
/* harmony export */ });
/* unused harmony export MIGRATION_TOOLS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

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


/***/ }),

/***/ 8708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
const SECRET = /token|secret|passw|pwd|key|credential|connection_?string|authorization/i;
const HIDDEN = 'a value that is not shown';
/** A step that needs no quotes in a path; a name may also hold what paths, globs, zones and people are written with. */
const PLAIN_STEP = /^[\p{L}\p{N}_$-]+$/u;
const PLAIN_NAME = /^[\p{L}\p{N}_$@*./:-]+$/u;
const LONGEST = 80;
const cut = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
/** JSON of a text; signs that change how a line looks without being seen are escaped too. */
const quoted = (text) => JSON.stringify(text).replaceAll(/[\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const hides = (name, value) => typeof name === 'string' && SECRET.test(name) && typeof value !== 'number' && typeof value !== 'boolean';
const member = (name, value, room) => `${quoted(name.slice(0, LONGEST))}:${hides(name, value) ? '…' : write(value, room)}`;
/** Writes JSON until it is longer than anybody is shown: shared parts of a document may unfold without end. */
const write = (value, room) => {
    if (typeof value === 'string')
        return quoted(value.slice(0, Math.max(room, 0)));
    if (typeof value !== 'object' || value === null)
        return String(value);
    let text = '';
    for (const [name, item] of Object.entries(value)) {
        const left = room - text.length - 1;
        if (left <= 0)
            break;
        const written = Array.isArray(value) ? write(item, left) : member(name, item, left);
        text += text === '' ? written : `,${written}`;
    }
    return Array.isArray(value) ? `[${text}]` : `{${text}}`;
};
/** A value in short, as JSON of at most 80 characters. A text under a name like token or password is never shown. */
const shownValue = (value, path) => path.some((step) => hides(step, value)) ? HIDDEN : cut(write(value, LONGEST + 1));
/** A name as a document has it, in backticks; one with unusual signs as JSON. */
const shownName = (name) => `\`${cut(PLAIN_NAME.test(name) ? name : quoted(name))}\``;
const shownStep = (step, index) => {
    if (typeof step === 'number')
        return `[${step}]`;
    const name = String(step);
    if (!PLAIN_STEP.test(name))
        return `[${cut(quoted(name))}]`;
    return index === 0 ? cut(name) : `.${cut(name)}`;
};
/** A path in words of code, for example `changes[2].lines_added`; empty for the document itself. */
const shownPath = (path) => path.map(shownStep).join('');


/***/ })

};
