export const id = 112;
export const ids = [112];
export const modules = {

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
