export const id = 539;
export const ids = [539];
export const modules = {

/***/ 92729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   analyzeContext: () => (/* binding */ analyzeContext)
/* harmony export */ });
/* harmony import */ var _documents_engine_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93854);
/* harmony import */ var _core_agent_chaos_negotiator_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34908);
/* harmony import */ var _core_context_complete_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4253);
/* harmony import */ var _core_policy_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49774);
/* harmony import */ var _core_report_assemble_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73784);





/**
 * Drafts the contract of a ready DeploymentContext, without a diff. The context keeps what it says: the policy gives weights,
 * guardrails and conditions, and fills in what the context leaves open.
 */
const analyzeContext = (given, { policy, digest, source, notices }, policyPath) => {
    const context = (0,_core_context_complete_context_js__WEBPACK_IMPORTED_MODULE_1__/* .completeContext */ .P)(given, policy);
    const contract = (0,_core_agent_chaos_negotiator_agent_js__WEBPACK_IMPORTED_MODULE_0__/* .processDeployment */ .V)(context, (0,_core_policy_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f)(policy, digest, _documents_engine_version_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_VERSION */ .A));
    return (0,_core_report_assemble_report_js__WEBPACK_IMPORTED_MODULE_3__/* .assembleReport */ .x)({
        engineVersion: _documents_engine_version_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_VERSION */ .A,
        description: {
            repository: context.repository,
            serverUrl: null,
            pullRequest: context.pull_request,
            baseSha: context.base_sha,
            headSha: context.head_sha,
            committedAt: context.committed_at,
        },
        changedFiles: context.changes.length + context.not_deployed.length,
        services: [{ service: context.service_name, context, contract }],
        unmatchedPaths: [],
        notDeployed: context.not_deployed,
        unanalysed: context.unanalysed,
        ignored: [],
        policy: { source, path: policyPath, digest },
        notices,
    });
};


/***/ }),

/***/ 21539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractDrafter: () => (/* binding */ contractDrafter),
  readContext: () => (/* binding */ readContext)
});

// EXTERNAL MODULE: ./build/documents/engine-version.js
var engine_version = __webpack_require__(93854);
// EXTERNAL MODULE: ./build/documents/problems.js
var problems = __webpack_require__(40853);
// EXTERNAL MODULE: ./build/core/agent/chaos-negotiator-agent.js + 22 modules
var chaos_negotiator_agent = __webpack_require__(34908);
// EXTERNAL MODULE: ./build/core/context/complete-context.js
var complete_context = __webpack_require__(4253);
// EXTERNAL MODULE: ./build/documents/deployment-context.js
var deployment_context = __webpack_require__(24144);
// EXTERNAL MODULE: ./build/documents/issue-problems.js + 1 modules
var issue_problems = __webpack_require__(11573);
// EXTERNAL MODULE: ./build/documents/nearest-name.js
var nearest_name = __webpack_require__(24051);
// EXTERNAL MODULE: ./build/documents/shown-value.js
var shown_value = __webpack_require__(68708);
;// CONCATENATED MODULE: ./build/core/context/parse-context.js





/** Edits from a known field that make an unknown one a slip of the pen. */
const SLIP = 2;
const fieldsOf = ({ shape }) => {
    const list = Object.keys(shape);
    return { names: new Set(list), list };
};
const CONTEXT = fieldsOf(deployment_context/* deploymentContextSchema */.yr);
const CHANGE = fieldsOf(deployment_context/* deploymentChangeSchema */.tY);
/** A name without the case and the separators that languages write it with. */
const folded = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const meantBy = (key, fields) => fields.find((name) => folded(name) === folded(key)) ?? (0,nearest_name/* nearestName */.q)(key, fields, SLIP);
const slipsIn = (value, { names, list }, base) => {
    if (typeof value !== 'object' || value === null)
        return [];
    const slips = [];
    for (const key in value) {
        if (names.has(key))
            continue;
        const meant = meantBy(key, list);
        if (meant !== null)
            slips.push([[...base, key], meant]);
    }
    return slips;
};
/** Dependencies and everything deeper are strict: zod reports their unknown fields. */
const slipsOf = (value) => {
    const slips = slipsIn(value, CONTEXT, []);
    const changes = typeof value === 'object' && value !== null && 'changes' in value ? value.changes : null;
    if (Array.isArray(changes)) {
        changes.forEach((change, index) => slips.push(...slipsIn(change, CHANGE, ['changes', index])));
    }
    return slips;
};
const slipProblem = ([path, meant], place) => (0,issue_problems/* problemAt */.l)(path, `unknown field, did you mean ${(0,shown_value/* shownName */.HD)(meant)}?`, 'bad-context', place, `Write ${(0,shown_value/* shownName */.HD)(meant)}, or remove the field.`);
/**
 * Reads a DeploymentContext. Unknown fields are left out, since documents may gain fields, but one that looks like a slip of the
 * pen is an error. Throws a ProblemError with every problem; `where` names the document, for example `contexts.jsonl:3`.
 */
const parseContext = (value, where) => {
    const parsed = deployment_context/* deploymentContextSchema */.yr.safeParse(value);
    const slips = slipsOf(value);
    if (parsed.success && slips.length === 0)
        return parsed.data;
    const place = where ?? null;
    throw new problems/* ProblemError */.Mm([
        ...slips.map((slip) => slipProblem(slip, place)),
        ...(parsed.success
            ? []
            : (0,issue_problems/* problemsOfIssues */.g)(parsed.error, value, deployment_context/* deploymentContextSchema */.yr, 'bad-context', () => place)),
    ]);
};

// EXTERNAL MODULE: ./build/core/policy/parse-policy.js + 5 modules
var parse_policy = __webpack_require__(71268);
// EXTERNAL MODULE: ./build/core/policy/settings.js + 1 modules
var policy_settings = __webpack_require__(49774);
// EXTERNAL MODULE: ./build/commands/analyze-context.js
var analyze_context = __webpack_require__(92729);
;// CONCATENATED MODULE: ./build/commands/contract.js








/** Reads a policy once for any number of contexts; null is the defaults. Throws a ProblemError when the policy is wrong. */
const contractDrafter = async (policyText, policyPath) => {
    const parsed = await (0,parse_policy.parsePolicy)(policyText, policyPath);
    const settings = (0,policy_settings/* settingsOf */.f)(parsed.policy, parsed.digest, engine_version/* ENGINE_VERSION */.A);
    return {
        contract: (context) => (0,chaos_negotiator_agent/* processDeployment */.V)((0,complete_context/* completeContext */.P)(context, parsed.policy), settings),
        report: (context) => (0,analyze_context.analyzeContext)(context, parsed, policyPath),
    };
};
const POSITION = / \(line (\d+) column (\d+)\)$/;
const parseJson = (text, { where, oneLine }) => {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = (0,problems/* messageOf */.bD)(error);
        const [, line, column] = POSITION.exec(message) ?? [];
        const position = line === undefined ? '' : oneLine ? `:${column}` : `:${line}:${column}`;
        const said = message.replace(POSITION, '');
        throw new problems/* ProblemError */.Mm([(0,problems/* problem */.CC)('bad-json', `This is not JSON: ${said}.`, `${where}${position}`)]);
    }
};
/**
 * Reads a DeploymentContext. Throws a ProblemError with every problem: of the JSON with its line and column, else of the
 * document with each path.
 */
const readContext = (text, place) => parseContext(parseJson(text, place), place.where);


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ completeContext)
/* harmony export */ });
/* harmony import */ var _detect_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16063);

const NO_NAMES = { rootEntries: [], changedPaths: [] };
const targetsOf = (context, slo) => ({
    target_error_rate_percent: context.target_error_rate_percent ?? slo.error_rate_percent ?? null,
    target_p95_latency_ms: context.target_p95_latency_ms ?? slo.p95_latency_ms ?? null,
    target_p99_latency_ms: context.target_p99_latency_ms ?? slo.p99_latency_ms ?? null,
});
const targetOn = (given, found) => {
    if (found.platform === null || (given?.platform ?? null) !== null)
        return given;
    return { migrations: given?.migrations ?? [], ...found };
};
/**
 * Fills in what a ready context leaves open and the policy says of its service: the SLO of its environment, the platform a
 * rollback runs on, the services it needs. What the context says stays; a service the policy does not know is left as it is.
 */
const completeContext = (context, { services }) => {
    const policy = services.find(({ name }) => name === context.service_name);
    if (policy === undefined)
        return context;
    const slo = policy.environments[context.environment]?.slo ?? {};
    const found = (0,_detect_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .detectPlatform */ .l)({ name: policy.name, policy }, context.environment, NO_NAMES);
    return {
        ...context,
        ...targetsOf(context, slo),
        dependencies: context.dependencies.length > 0 ? context.dependencies : policy.dependencies,
        rollback_target: targetOn(context.rollback_target, found),
    };
};


/***/ })

};
