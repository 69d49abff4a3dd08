export const id = 268;
export const ids = [268];
export const modules = {

/***/ 18107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ pathGlobs)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

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

/***/ 71268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(98799);
// EXTERNAL MODULE: ./build/documents/issue-problems.js + 1 modules
var issue_problems = __webpack_require__(11573);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/documents/deployment-context.js
var deployment_context = __webpack_require__(24144);
// EXTERNAL MODULE: ./build/documents/deployment-contract.js + 2 modules
var deployment_contract = __webpack_require__(7184);
// EXTERNAL MODULE: ./build/documents/pattern.js
var pattern = __webpack_require__(33179);
// EXTERNAL MODULE: ./build/documents/rollback-target.js
var rollback_target = __webpack_require__(92555);
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
var problems = __webpack_require__(40853);
// EXTERNAL MODULE: ./build/documents/nearest-name.js
var nearest_name = __webpack_require__(24051);
// EXTERNAL MODULE: ./build/documents/shown-value.js
var shown_value = __webpack_require__(68708);
// EXTERNAL MODULE: ./build/core/diff/path-globs.js
var path_globs = __webpack_require__(18107);
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
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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

/***/ 24144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wp: () => (/* binding */ serviceDependencySchema),
/* harmony export */   tY: () => (/* binding */ deploymentChangeSchema),
/* harmony export */   yr: () => (/* binding */ deploymentContextSchema)
/* harmony export */ });
/* unused harmony exports notDeployedSchema, unanalysedReasonSchema, unanalysedSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69924);
/* harmony import */ var _rollback_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92555);



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


/***/ })

};
