export const id = 371;
export const ids = [371];
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

/***/ 52151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJobSummary: () => (/* binding */ renderJobSummary)
/* harmony export */ });
/* harmony import */ var _documents_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24478);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6187);
/* harmony import */ var _permalinks_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(25527);
/* harmony import */ var _report_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97674);
/* harmony import */ var _sections_change_folds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20633);
/* harmony import */ var _sections_conditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87874);
/* harmony import */ var _sections_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59333);
/* harmony import */ var _sections_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60166);
/* harmony import */ var _sections_footer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91155);
/* harmony import */ var _sections_opening_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92270);
/* harmony import */ var _sections_questions_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83999);
/* harmony import */ var _sections_rollout_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19264);
/* harmony import */ var _sections_score_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37736);
/* harmony import */ var _sections_service_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(11677);
/* harmony import */ var _sections_services_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(74712);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(56761);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(38432);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(96996);



















/** Nothing is fuller than the job summary but the document itself. */
const REST = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `the JSON of the report`;
const history = ({ service: { contract } }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)('History', `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_17__/* .counted */ .hS)(contract.history.length, 'entry', 'entries')}`, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['When', 'Who', 'What', 'Why'], contract.history.map(({ from, to, who, when, why }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)((when === null ? null : (0,_words_js__WEBPACK_IMPORTED_MODULE_17__/* .utc */ .n$)(when)) ?? 'not known', (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(who), from === null ? to : `${from} → ${to}`, why))));
const rawContract = ({ service: { contract } }, { rawContract: raw }) => raw ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)('Contract', ' as it is stored: JSON', (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(JSON.stringify(contract, null, 2), 'json')) : null;
const serviceSections = ({ report, services }, prepared, detail) => {
    const { service, findings } = prepared;
    const { contract } = service;
    const level = services.length > 1 ? 4 : 3;
    return [
        services.length > 1 ? (0,_sections_service_js__WEBPACK_IMPORTED_MODULE_13__/* .serviceHeading */ .aD)(service) : null,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `${contract.reasoning}`,
        (0,_sections_questions_js__WEBPACK_IMPORTED_MODULE_10__/* .questionsTable */ .kC)(service),
        (0,_sections_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .conditionsSection */ .kk)(contract, level, detail),
        (0,_sections_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsSection */ .WT)(report, findings, { level, withFix: true }, detail, REST),
        (0,_sections_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceSection */ .r)(report, findings, detail, REST),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(level, 'Rollout and way back'),
        (0,_sections_rollout_js__WEBPACK_IMPORTED_MODULE_11__/* .rolloutBody */ .Am)(contract, detail.picture, true),
        contract.suggested_fixes.length === 0 ? null : (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(level, 'Ways to lower the risk'),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .bullets */ .e5)(contract.suggested_fixes),
        (0,_sections_score_js__WEBPACK_IMPORTED_MODULE_12__/* .scoreSection */ .C8)(contract, level),
        (0,_sections_service_js__WEBPACK_IMPORTED_MODULE_13__/* .checkedFold */ .rT)(prepared),
        history(prepared),
        rawContract(prepared, detail),
    ];
};
const decision = (report) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(3, 'Decision'), (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Decision', 'Reason', 'In words'], report.reason_codes.map((reason) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(report.decision, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(reason), _documents_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .REASON_SENTENCES */ .W[reason]))) ?? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `${report.decision}`);
/** Ids, the pull request, and what the run cost of the host's budget. */
const closing = (report, { requests }) => {
    const url = (0,_permalinks_js__WEBPACK_IMPORTED_MODULE_18__/* .pullRequestUrl */ .ET)(report);
    const cost = requests === null
        ? null
        : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `requests ${(0,_words_js__WEBPACK_IMPORTED_MODULE_17__/* .grouped */ .zD)(requests.used)}, remaining ${requests.remaining === null ? 'unknown' : (0,_words_js__WEBPACK_IMPORTED_MODULE_17__/* .grouped */ .zD)(requests.remaining)} of ${requests.limit === null ? 'unknown' : (0,_words_js__WEBPACK_IMPORTED_MODULE_17__/* .grouped */ .zD)(requests.limit)}`;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([(0,_sections_footer_js__WEBPACK_IMPORTED_MODULE_8__/* .idsOf */ .UX)(report), url === null ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `pull request ${report.pull_request ?? ''}`, url), cost], ' · ');
};
const body = (parts, facts, detail) => {
    const { report, services } = parts;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(...(0,_sections_opening_js__WEBPACK_IMPORTED_MODULE_9__/* .opening */ .z)(report, parts.verdict, facts, detail), services.length > 1 ? (0,_sections_services_js__WEBPACK_IMPORTED_MODULE_14__/* .servicesTable */ .l)(report) : null, ...(detail.minimal
        ? [(0,_sections_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .countsOnly */ .F5)((0,_report_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)(report.services), REST)]
        : services.flatMap((service) => serviceSections(parts, service, detail))), decision(report), ...(0,_sections_change_folds_js__WEBPACK_IMPORTED_MODULE_4__/* .changeFolds */ .Z)(report, detail, REST), closing(report, facts)).markdown;
};
/** The job summary: everything, at most 900,000 bytes. Over that the evidence goes first. */
const renderJobSummary = (report, facts) => {
    const parts = { report, verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_16__/* .verdictOf */ .V)(report), services: (0,_sections_service_js__WEBPACK_IMPORTED_MODULE_13__/* .prepare */ .iA)((0,_report_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .servicesByRisk */ .$O)(report)) };
    return (0,_size_limits_js__WEBPACK_IMPORTED_MODULE_15__/* .fit */ .Uj)(_size_limits_js__WEBPACK_IMPORTED_MODULE_15__/* .LADDERS */ .yZ.jobSummary, _size_limits_js__WEBPACK_IMPORTED_MODULE_15__/* .BUDGETS */ .bJ.jobSummary, (detail) => (0,_sections_service_js__WEBPACK_IMPORTED_MODULE_13__/* .leastBytesOf */ .e6)(report, parts.services, detail), (detail) => `${body(parts, facts, detail)}\n`);
};


/***/ }),

/***/ 92270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56761);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89104);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51939);
/* harmony import */ var _nothing_judged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12309);




/** The first screen: the verdict, what stands in its way, what was not judged, and what went wrong. */
const opening = (report, verdict, facts, { minimal }) => [
    (0,_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictHeading */ .G8)(verdict),
    facts.dryRun ? (0,_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunAlert */ .$c)(verdict) : null,
    (0,_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictAlert */ .QR)(report, verdict),
    (0,_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsAlert */ .sU)(report),
    (0,_nothing_judged_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingJudgedSection */ .c)(report, verdict),
    (0,_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .noticesAlert */ .I)(report, facts.notices, minimal ? _size_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIST_LIMITS */ .i7.notices : null),
];


/***/ })

};
