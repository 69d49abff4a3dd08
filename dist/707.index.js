export const id = 707;
export const ids = [707];
export const modules = {

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

/***/ 53142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ byRisk)
/* harmony export */ });
/* harmony import */ var _documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65769);

/** Sorts services by level, then by score, the worst first, then by name: a part nobody could read can lift the level above the score. */
const byRisk = (a, b) => (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(b.contract.predicted_risk_level) - (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(a.contract.predicted_risk_level) ||
    b.contract.risk_score - a.contract.risk_score ||
    (a.service < b.service ? -1 : Number(a.service > b.service));


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

/***/ 54789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ CHECK_NAME),
  k: () => (/* binding */ renderCheckRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/views/escape/visible.js
var visible = __webpack_require__(79495);
// EXTERNAL MODULE: ./build/views/size-limits.js
var size_limits = __webpack_require__(56761);
;// CONCATENATED MODULE: ./build/views/annotations.js


const LEVELS = {
    critical: 'failure',
    high: 'failure',
    medium: 'warning',
    low: 'notice',
};
/**
 * The first findings that stand on a line after the change, as annotations of the diff. They are plain text, and come in
 * the order given; lines that only the base has cannot be annotated.
 */
const annotationsOf = (findings) => findings
    .flatMap(({ side, line, ...finding }) => side === 'old' || line === null
    ? []
    : [
        {
            path: finding.file_path,
            start_line: line,
            end_line: line,
            annotation_level: LEVELS[finding.severity],
            title: (0,visible/* cut */.Jj)((0,visible/* visible */.RK)(finding.rule_id), size_limits/* TEXT_LIMITS */.Pc.code),
            message: (0,visible/* cut */.Jj)((0,visible/* visible */.RK)(`${finding.message} ${finding.fix}`.trim()), size_limits/* TEXT_LIMITS */.Pc.annotation),
        },
    ])
    .slice(0, size_limits/* LIST_LIMITS */.i7.annotations);

// EXTERNAL MODULE: ./build/views/escape/markdown.js + 1 modules
var markdown = __webpack_require__(80954);
// EXTERNAL MODULE: ./build/views/layout.js
var layout = __webpack_require__(6187);
// EXTERNAL MODULE: ./build/views/permalinks.js
var permalinks = __webpack_require__(25527);
// EXTERNAL MODULE: ./build/core/contract/contract-state.js
var contract_state = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/views/report-contents.js
var report_contents = __webpack_require__(97674);
// EXTERNAL MODULE: ./build/views/sections/change-folds.js + 2 modules
var change_folds = __webpack_require__(20633);
// EXTERNAL MODULE: ./build/views/sections/condition-words.js
var condition_words = __webpack_require__(46239);
// EXTERNAL MODULE: ./build/views/sections/conditions.js
var conditions = __webpack_require__(87874);
// EXTERNAL MODULE: ./build/views/sections/findings.js
var sections_findings = __webpack_require__(60166);
// EXTERNAL MODULE: ./build/views/sections/footer.js
var footer = __webpack_require__(91155);
// EXTERNAL MODULE: ./build/views/sections/heading.js
var heading = __webpack_require__(89104);
// EXTERNAL MODULE: ./build/views/sections/notices.js
var notices = __webpack_require__(51939);
// EXTERNAL MODULE: ./build/views/sections/nothing-judged.js
var nothing_judged = __webpack_require__(12309);
// EXTERNAL MODULE: ./build/views/sections/score.js
var score = __webpack_require__(37736);
// EXTERNAL MODULE: ./build/views/sections/service.js
var sections_service = __webpack_require__(11677);
// EXTERNAL MODULE: ./build/views/sections/services.js
var sections_services = __webpack_require__(74712);
// EXTERNAL MODULE: ./build/views/verdict.js
var views_verdict = __webpack_require__(38432);
// EXTERNAL MODULE: ./build/views/words.js
var words = __webpack_require__(96996);
;// CONCATENATED MODULE: ./build/views/check-run.js





















/** Name of the check run: what a ruleset requires. */
const CHECK_NAME = 'Deployment contract';
const REST = (0,markdown/* gfm */.Te) `the job summary`;
const conditionList = (report) => {
    const services = (0,report_contents/* servicesByRisk */.$O)(report);
    const required = services.flatMap(({ service, contract: { validators } }) => validators.filter((condition) => condition.required).map((condition) => ({ service, condition })));
    const { shown, more } = (0,layout/* firstOf */.Ku)(required.toSorted((a, b) => Number((0,contract_state/* isOpen */.n)(b.condition)) - Number((0,contract_state/* isOpen */.n)(a.condition))), size_limits/* LIST_LIMITS */.i7.conditions);
    const lines = shown.map(({ service, condition }, index) => {
        const of = services.length > 1 ? (0,markdown/* gfm */.Te) ` (${(0,markdown/* code */.aY)(service, size_limits/* TEXT_LIMITS */.Pc.shortName)})` : (0,markdown/* gfm */.Te) ``;
        const state = (0,contract_state/* isOpen */.n)(condition) ? 'open' : condition.status;
        return (0,markdown/* gfm */.Te) `${index + 1}. ${state}: ${condition_words/* CONDITION_WORDS */.Q[condition.validator_type].title}${of}`;
    });
    return (0,markdown/* blocks */.Bv)((0,markdown/* join */.fj)(lines, '\n'), more === 0 ? null : (0,markdown/* gfm */.Te) `And ${(0,words/* grouped */.zD)(more)} more conditions.`);
};
const openWords = ({ conditions: { open, required } }) => {
    if (open === 0)
        return 'No required condition is open.';
    return `${(0,words/* sentence */.em)((0,words/* inWords */.r4)(open))} of ${(0,words/* inWords */.r4)(required)} required conditions ${open === 1 ? 'is' : 'are'} open.`;
};
const summaryOf = (report, verdict) => {
    const url = (0,permalinks/* pullRequestUrl */.ET)(report);
    const pull = url === null ? null : (0,markdown/* linkTo */.uM)((0,markdown/* gfm */.Te) `Contract in the pull request`, url);
    return (0,markdown/* blocks */.Bv)((0,markdown/* gfm */.Te) `**${(0,words/* sentence */.em)(verdict.headline)}.**${verdict.level === null ? '' : ` ${openWords(verdict)}`}`, verdict.dataLoss === null ? null : (0,markdown/* gfm */.Te) `**Data ${verdict.dataLoss}** by the change or by rolling it back.`, ...(0,heading/* gaps */.sh)(report), (0,nothing_judged/* nothingJudged */.V)(report, verdict), conditionList(report), (0,markdown/* join */.fj)([pull, (0,footer/* idsOf */.UX)(report)], ' · ')).markdown;
};
const serviceText = (report, services, { service, findings }, detail) => {
    const level = services.length > 1 ? 4 : 3;
    return [
        services.length > 1 ? (0,sections_service/* serviceHeading */.aD)(service) : null,
        (0,sections_findings/* findingsSection */.WT)(report, findings, { level, withFix: true }, detail, REST),
        (0,conditions/* conditionsSection */.kk)(service.contract, level, detail),
        (0,score/* scoreSection */.C8)(service.contract, level),
    ];
};
const textOf = (report) => {
    const services = (0,sections_service/* prepare */.iA)((0,report_contents/* servicesByRisk */.$O)(report));
    const render = (detail) => (0,markdown/* blocks */.Bv)(services.length > 1 ? (0,sections_services/* servicesTable */.l)(report) : null, ...(detail.minimal
        ? [(0,sections_findings/* countsOnly */.F5)((0,report_contents/* findingsOf */.WX)(report.services), REST)]
        : services.flatMap((one) => serviceText(report, services, one, detail))), ...(0,change_folds/* changeFolds */.Z)(report, detail, REST), (0,notices/* noticesList */.U)(report, [], detail.minimal ? size_limits/* LIST_LIMITS */.i7.notices : null)).markdown;
    return (0,size_limits/* fit */.Uj)(size_limits/* LADDERS */.yZ.checkText, size_limits/* BUDGETS */.bJ.checkText, (detail) => (0,sections_service/* leastBytesOf */.e6)(report, services, detail), render);
};
/** The same report has the same id, whichever run it comes from. */
const externalIdOf = (report) => {
    const parts = [
        report.head_sha,
        report.policy.digest,
        ...report.reason_codes,
        ...(0,report_contents/* servicesByRisk */.$O)(report).map(({ contract }) => contract.contract_digest),
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
};
/**
 * The check run: `success` only for low risk with nothing open but the tests, `failure` where a required condition is open
 * from medium risk on or data would be lost, else `neutral` with the reason in the title; always `neutral` in a dry run.
 * It holds nothing of the run, so that a re-run makes the same one.
 */
const renderCheckRun = (report, { dryRun }) => {
    const verdict = (0,views_verdict/* verdictOf */.V)(report);
    return {
        name: CHECK_NAME,
        externalId: externalIdOf(report),
        conclusion: dryRun ? 'neutral' : verdict.conclusion,
        title: (0,views_verdict/* titleOf */.G)(verdict, dryRun),
        summary: summaryOf(report, verdict),
        text: textOf(report),
        annotations: annotationsOf((0,report_contents/* findingsOf */.WX)(report.services)),
    };
};


/***/ }),

/***/ 8909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFailedCheckRun: () => (/* binding */ renderFailedCheckRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _check_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54789);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80954);
/* harmony import */ var _failure_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62314);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96996);





/** The check run of a change that could not be judged: a failure, so that a required check neither passes nor stays away. */
const renderFailedCheckRun = (problems) => ({
    name: _check_run_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_NAME */ .$,
    externalId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(problems)).digest('hex'),
    conclusion: 'failure',
    title: `Not judged: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(problems.length, 'problem')}`,
    summary: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .gfm */ .Te) `**The change was not judged**, so nothing is allowed. Details below and in the log of the run.`)
        .markdown,
    text: (0,_failure_summary_js__WEBPACK_IMPORTED_MODULE_3__.renderFailureSummary)(problems),
    annotations: [],
});


/***/ }),

/***/ 62314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFailureSummary: () => (/* binding */ renderFailureSummary)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56761);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96996);




/** The job summary of a run that could not do its work: every problem with where it is and how to fix it. */
const renderFailureSummary = (problems) => {
    const { shown, more } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)(problems, _size_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_LIMITS */ .i7.problems);
    return `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⛔ Deployment contract: not finished, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(problems.length, 'problem')}`), (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)('CAUTION', [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `Nothing was judged, so nothing is allowed: a run that could not decide is no approval.`]), (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Where', 'What happened', 'How to fix it'], shown.map(({ where, message, fix }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(where === null ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .Hn)(where), message, fix))), more === 0 ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(more)} more: in the log.`).markdown}\n`;
};


/***/ })

};
