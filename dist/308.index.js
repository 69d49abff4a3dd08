export const id = 308;
export const ids = [308];
export const modules = {

/***/ 20633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ changeFolds)
});

// EXTERNAL MODULE: ./build/core/risk/findings-of.js
var findings_of = __webpack_require__(87544);
// EXTERNAL MODULE: ./build/views/escape/markdown.js + 1 modules
var markdown = __webpack_require__(80954);
// EXTERNAL MODULE: ./build/views/layout.js
var layout = __webpack_require__(6187);
// EXTERNAL MODULE: ./build/views/words.js
var words = __webpack_require__(96996);
;// CONCATENATED MODULE: ./build/views/sections/ignored.js




/** Findings that do not count, each with who says so, why and until when. */
const ignoredFold = (ignored, limit, rest) => (0,layout/* listFold */.aR)({
    title: 'Ignored',
    note: `: ${(0,words/* counted */.hS)(ignored.length, 'finding')}, not counted`,
    entries: ignored,
    limit,
    rest,
    list: (shown) => (0,layout/* table */.tp)(['Rule', 'Place', 'Owner', 'Until', 'Reason', 'Said in'], shown.map(({ finding, owner, until, reason, source }) => (0,layout/* row */.nM)((0,markdown/* code */.aY)(finding.rule_id), (0,markdown/* cell */.Hn)((0,findings_of/* placeOf */.$)(finding)), owner, until, reason, source))),
});
const accessOf = ({ services }) => [
    ...new Map(services
        .flatMap(({ context }) => context.access_changes)
        .map((change) => [JSON.stringify(change), change])).values(),
];
/** The audit of rights: who may do what before and after the change. */
const accessFold = (report, limit, rest) => {
    const changes = accessOf(report);
    return (0,layout/* listFold */.aR)({
        title: 'RBAC audit',
        note: `: ${(0,words/* counted */.hS)(changes.length, 'right changes', 'rights change')}`,
        entries: changes,
        limit,
        rest,
        list: (shown) => (0,layout/* table */.tp)(['Subject', 'Right', 'Before', 'After', 'File'], shown.map(({ subject, right, before, after, file_path: path }) => (0,layout/* row */.nM)(subject, right, before ?? 'none', after ?? 'none', (0,markdown/* cell */.Hn)(path)))),
    });
};

// EXTERNAL MODULE: ./build/views/sections/lists.js
var lists = __webpack_require__(11619);
// EXTERNAL MODULE: ./build/views/report-contents.js
var report_contents = __webpack_require__(97674);
;// CONCATENATED MODULE: ./build/views/sections/overrides.js




const shown = (value) => {
    if (value === null)
        return 'none';
    if (typeof value === 'boolean')
        return value ? 'yes' : 'no';
    return String(value);
};
/** Numbers that the policy changed, each with the default of the specification beside it. */
const overridesFold = (report) => {
    const overrides = new Map((0,report_contents/* servicesByRisk */.$O)(report).flatMap(({ contract }) => contract.overrides.map((one) => [one.path, one])));
    return overrides.size === 0
        ? null
        : (0,layout/* fold */.AU)('Changed by the policy', `: ${(0,words/* counted */.hS)(overrides.size, 'number')}`, (0,markdown/* blocks */.Bv)((0,markdown/* gfm */.Te) `Set in ${(0,markdown/* code */.aY)(report.policy.path)}:`, (0,layout/* table */.tp)(['Number', 'Default', 'Here'], Array.from(overrides.values(), (one) => (0,layout/* row */.nM)((0,markdown/* cell */.Hn)(one.path), shown(one.default), shown(one.value))))));
};

;// CONCATENATED MODULE: ./build/views/sections/change-folds.js



/** What concerns the change as a whole: what was not read, what belongs to no service, what is not deployed, the policy. */
const changeFolds = (report, { files, minimal }, rest) => minimal
    ? []
    : [
        accessFold(report, files, rest),
        ignoredFold(report.ignored, files, rest),
        (0,lists/* unanalysedFold */.si)(report.unanalysed, files, rest),
        (0,lists/* unmatchedFold */.Nw)(report, files, rest),
        (0,lists/* notDeployedFold */.r6)(report.not_deployed, files, rest),
        overridesFold(report),
    ];


/***/ }),

/***/ 46239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ CONDITION_WORDS)
/* harmony export */ });
/** How each condition is called and met. */
const CONDITION_WORDS = {
    test: {
        title: 'Unit and integration tests pass',
        next: 'let the tests pass',
        how: 'Let the tests of this commit pass. Their results are not read in this version.',
    },
    canary: {
        title: 'Canary before everybody',
        next: 'roll out in steps',
        how: 'Roll out in steps and stop when a guardrail breaks.',
    },
    rollback_plan: {
        title: 'A way back that works',
        next: 'check the way back',
        how: 'Check that the steps of the way back work for this change.',
    },
    manual_approval: {
        title: 'Approval by a person',
        next: 'have somebody who answers for the service approve it',
        how: 'Have somebody who answers for the service review it. Approvals are not read in this version.',
    },
    feature_flag: {
        title: 'Feature flag',
        next: 'put the change behind a feature flag',
        how: 'Put the change behind a flag that can be turned off without a deployment.',
    },
    migration_rollback_script: {
        title: 'Way back for the migration',
        next: 'add a way back for the migration',
        how: 'Add a down migration, or split it: stop using first, remove one release later.',
    },
    security_review: {
        title: 'Security review',
        next: 'ask for a security review',
        how: 'Ask the people who answer for security to review the change.',
    },
    rbac_audit: {
        title: 'Audit of permissions',
        next: 'compare who may do what before and after',
        how: 'Compare who may do what before and after the change.',
    },
};


/***/ }),

/***/ 87874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZS: () => (/* binding */ conditionsTable),
/* harmony export */   _3: () => (/* binding */ conditionCounts),
/* harmony export */   kk: () => (/* binding */ conditionsSection)
/* harmony export */ });
/* unused harmony export byUrgency */
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3859);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56761);
/* harmony import */ var _condition_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46239);





// A no-break space keeps each symbol beside its word.
const STATES = {
    open: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⛔\u00a0open`,
    not_verifiable: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⛔\u00a0open, cannot be verified`,
    met: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `✅\u00a0met`,
    waived: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⚪\u00a0waived`,
};
/** An optional condition holds nothing up, so an open one is not called open. */
const stateOf = (condition) => condition.required || !(0,_core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(condition) ? STATES[condition.status] : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⚪\u00a0optional`;
const rank = (condition) => {
    if (!condition.required)
        return 2;
    return (0,_core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(condition) ? 0 : 1;
};
/** Conditions in the order in which they matter: open, settled, optional. */
const byUrgency = (conditions) => conditions.toSorted((a, b) => rank(a) - rank(b));
const conditionRow = (condition, minimal) => {
    const { title, how } = _condition_words_js__WEBPACK_IMPORTED_MODULE_3__/* .CONDITION_WORDS */ .Q[condition.validator_type];
    if (minimal)
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(stateOf(condition), title, how);
    const evidence = condition.evidence ?? ((0,_core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(condition) ? how : 'Nobody wrote down what shows it.');
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(stateOf(condition), condition.description === '' ? title : condition.description, evidence);
};
/** How many conditions are open, met, waived and optional. */
const conditionCounts = ({ validators }) => {
    const required = validators.filter((condition) => condition.required);
    const count = (status) => required.filter((one) => one.status === status).length;
    const counts = [
        [count('met'), 'met'],
        [count('waived'), 'waived'],
        [validators.length - required.length, 'optional'],
    ];
    const settled = counts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
    return [`${required.filter(_core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n).length} open`, ...settled].join(', ');
};
/** The conditions of a contract with how to meet them; in the last rung in fixed words. */
const conditionsTable = ({ validators }, { minimal }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['State', 'Condition', 'How to meet it'], byUrgency(validators)
    .slice(0, minimal ? _size_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_LIMITS */ .i7.conditions : undefined)
    .map((condition) => conditionRow(condition, minimal)));
/** The same under a heading that counts them. */
const conditionsSection = (contract, level, detail) => contract.validators.length === 0
    ? null
    : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(level, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `Conditions (${conditionCounts(contract)})`), conditionsTable(contract, detail));


/***/ }),

/***/ 59333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidenceSection)
/* harmony export */ });
/* harmony import */ var _documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65769);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80954);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79495);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6187);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56761);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96996);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60166);







/** Names that GitHub's highlighter knows, by the ending of the file. */
const LANGUAGES = new Map([
    ['sql', 'sql'],
    ['ts', 'ts'],
    ['tsx', 'tsx'],
    ['js', 'js'],
    ['mjs', 'js'],
    ['py', 'python'],
    ['rb', 'ruby'],
    ['go', 'go'],
    ['java', 'java'],
    ['kt', 'kotlin'],
    ['cs', 'csharp'],
    ['rs', 'rust'],
    ['php', 'php'],
    ['tf', 'hcl'],
    ['yaml', 'yaml'],
    ['yml', 'yaml'],
    ['json', 'json'],
    ['toml', 'toml'],
    ['xml', 'xml'],
    ['sh', 'sh'],
    ['proto', 'protobuf'],
    ['graphql', 'graphql'],
]);
const languageOf = (path) => LANGUAGES.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? '';
const excerpt = (place, finding) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(place, finding), finding.evidence === null
    ? null
    : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)((0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(finding.evidence, _size_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .TEXT_LIMITS */ .Pc.evidence), languageOf(finding.file_path)), finding.fix === '' ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `Instead: ${finding.fix}`);
const labels = (findings) => (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .enumerated */ .BD)(_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .WORST_FIRST */ .vh.filter((level) => findings.some(({ severity }) => severity === level)).map((level) => _words_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVEL_WORDS */ .P4[level].label));
/** The lines that findings are about, each with what to do instead. What a rung leaves out is named. */
const evidenceSection = (place, findings, detail, rest) => {
    const { evidenceFrom } = detail;
    const quoted = evidenceFrom === null
        ? []
        : (0,_findings_js__WEBPACK_IMPORTED_MODULE_6__/* .withRow */ .N1)(findings, detail).filter(({ severity }) => (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(severity) >= (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(evidenceFrom));
    const left = findings.filter(({ evidence }) => evidence !== null).length - quoted.length;
    const noun = quoted.length === 0 ? 'finding' : 'more finding';
    const note = left > 0 ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `Evidence of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(findings.length - quoted.length, noun)}: in ${rest}.` : null;
    if (quoted.length === 0)
        return note;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .fold */ .AU)('Evidence and what to do instead', `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(quoted.length, `${labels(quoted)} finding`)}`, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(...quoted.map((finding) => excerpt(place, finding)), note)));
};


/***/ }),

/***/ 60166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ countsOnly),
/* harmony export */   Hr: () => (/* binding */ leastBytes),
/* harmony export */   N1: () => (/* binding */ withRow),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WT: () => (/* binding */ findingsSection),
/* harmony export */   ur: () => (/* binding */ severityCounts),
/* harmony export */   vh: () => (/* binding */ WORST_FIRST)
/* harmony export */ });
/* harmony import */ var _documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65769);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6187);
/* harmony import */ var _permalinks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25527);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56761);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96996);






/** Levels from the worst to the best. */
const WORST_FIRST = _documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .RISK_LEVELS */ .WA.toReversed();
/** A severity as it stands in a table: the two worst in bold. */
const severity = (level) => (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(level) >= (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)('high') ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `**${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVEL_WORDS */ .P4[level].label}**` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVEL_WORDS */ .P4[level].label}`;
/** Counts by severity: `3 High, 2 Medium`. */
const severityCounts = (findings) => WORST_FIRST.map((level) => ({ level, count: findings.filter((finding) => finding.severity === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVEL_WORDS */ .P4[level].label}`)
    .join(', ');
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1) || path;
/** Paths to show by the file's name: a link has the whole path, and no other file is called the same. */
const shortNames = (findings) => {
    const byName = Map.groupBy(new Set(findings.map(({ file_path: path }) => path)), baseName);
    return new Set([...byName.values()].flatMap((paths) => (paths.length === 1 ? paths : [])));
};
/** Where a finding is, with a link to the line at the analysed commit. */
const whereOf = (place, finding, names) => {
    const url = (0,_permalinks_js__WEBPACK_IMPORTED_MODULE_5__/* .fileUrl */ .iw)(place, finding);
    const path = finding.file_path;
    const name = url !== null && names.has(path) ? baseName(path) : path;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(finding.line === null ? name : `${name}:${finding.line}`), url);
};
const rowOf = (place, finding, names, withFix) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(severity(finding.severity), whereOf(place, finding, names), finding.message, ...(withFix ? [finding.fix] : []), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(finding.rule_id));
const directoryOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : './');
const directories = (findings) => {
    const groups = Object.entries(Object.groupBy(findings, ({ file_path: path }) => directoryOf(path)))
        .map(([directory, inside]) => ({ directory, count: inside?.length ?? 0 }))
        .toSorted((a, b) => b.count - a.count || (a.directory < b.directory ? -1 : 1));
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .enumeration */ .eG)(groups.map(({ directory, count }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(directory, _size_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMITS */ .Pc.name)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)})`), _size_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_LIMITS */ .i7.directories, (more) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more, 'more directory', 'more directories'));
};
/** Stands in place of rows that were left out. */
const findingCounts = (findings) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Severity', 'Findings', 'Most of them in'], WORST_FIRST.map((level) => ({ level, found: findings.filter((finding) => finding.severity === level) }))
    .filter(({ found }) => found.length > 0)
    .map(({ level, found }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(severity(level), (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(found.length), directories(found))));
/** The findings that get a row of their own on a rung. */
const withRow = (findings, { rowsFrom, topRows }) => {
    const rows = findings.filter((finding) => (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(finding.severity) >= (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(rowsFrom));
    return topRows === null ? rows : rows.slice(0, topRows);
};
/** Stands in place of lists that are too long: how many findings there are, and where all of them can be read. */
const countsOnly = (findings, rest) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `The list is too long for this place: all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(findings.length, 'finding')} are in ${rest}.`, findingCounts(findings));
/** The table of findings, which come worst first. What has no row is counted, and `rest` says where it is. */
const findingsSection = (place, findings, { level, withFix }, detail, rest) => {
    if (findings.length === 0)
        return null;
    const shown = withRow(findings, detail);
    const left = findings.slice(shown.length);
    const names = shortNames(findings);
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(level, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `Findings (${severityCounts(findings)})`), (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Severity', 'Where', 'What happens', ...(withFix ? ['What to do'] : []), 'Rule'], shown.map((finding) => rowOf(place, finding, names, withFix))), left.length === 0 ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `Left out here, all of them in ${rest}:`, findingCounts(left));
};
/** Bytes of the shortest row of a table, and of the shortest excerpt, without path and link. */
const SHORTEST = 24;
/** Lower bound for the bytes of the rows and the evidence of some findings on a rung. */
const leastBytes = (place, findings, detail) => {
    const { evidenceFrom } = detail;
    const link = (0,_permalinks_js__WEBPACK_IMPORTED_MODULE_5__/* .fileUrl */ .iw)(place, { file_path: '-', line: null, side: 'new' })?.length ?? 0;
    return withRow(findings, detail).reduce((sum, { file_path: path, severity: level, evidence }) => {
        const named = SHORTEST + link + Math.min(path.length, _size_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMITS */ .Pc.cell);
        const quoted = evidenceFrom !== null && (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(level) >= (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(evidenceFrom);
        return sum + named + (quoted ? named + Math.min(evidence?.length ?? 0, _size_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMITS */ .Pc.evidence) : 0);
    }, 0);
};
/** Names a finding outside of a table: rule, file and line. */
const nameOf = (place, finding) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([
    (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.rule_id)}** in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTo */ .uM)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(finding.file_path), (0,_permalinks_js__WEBPACK_IMPORTED_MODULE_5__/* .fileUrl */ .iw)(place, finding))}`,
    finding.line === null ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `line ${finding.line}`,
    finding.side === 'old' ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `before the change` : null,
], ', ');


/***/ }),

/***/ 91155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   wA: () => (/* binding */ wholeReport)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _report_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97674);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56761);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96996);





/** Where everything that was left out can be read. */
const wholeReport = ({ runUrl }) => runUrl === null ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `the JSON of the report` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTo */ .uM)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `the job summary`, runUrl);
/** Ids of what was judged: contracts, commit, policy, time of the commit. Nothing in it changes with the run. */
const idsOf = (report) => {
    const digests = (0,_report_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesByRisk */ .$O)(report).map(({ contract }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(contract.contract_digest)));
    const committed = report.committed_at === null ? null : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .utc */ .n$)(report.committed_at);
    const subject = digests.length === 1 ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `Contract` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `Contracts`;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        digests.length === 0
            ? null
            : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${subject} ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(digests, _size_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_LIMITS */ .i7.names, (more) => `${more} more`)}`,
        report.head_sha === null ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shortCommit */ .Ax)(report.head_sha))}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `policy ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(report.policy.digest))}${report.policy.source === 'defaults' ? ' (defaults)' : ''}`,
        committed === null ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `committed ${committed}`,
    ], ', ');
};
/** The last line of a comment: ids, links of the run, and what the comment is not. */
const footer = (report, { checkRunUrl, runUrl }) => {
    const parts = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
        idsOf(report),
        checkRunUrl === null ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTo */ .uM)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `check run`, checkRunUrl),
        runUrl === null ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTo */ .uM)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `full report`, runUrl),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `This comment only shows the contract. Editing it changes nothing.`,
    ], ' · ');
    return { markdown: `<sub>${parts.markdown}</sub>` };
};


/***/ }),

/***/ 89104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ dryRunAlert),
/* harmony export */   G8: () => (/* binding */ verdictHeading),
/* harmony export */   QR: () => (/* binding */ verdictAlert),
/* harmony export */   sU: () => (/* binding */ gapsAlert),
/* harmony export */   sh: () => (/* binding */ gaps)
/* harmony export */ });
/* unused harmony export nextSteps */
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _report_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97674);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96996);
/* harmony import */ var _condition_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46239);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11619);






/** Steps named in the alert. */
const NEXT_STEPS = 3;
const iconOf = ({ level, conclusion }) => {
    if (conclusion === 'success')
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `✅`;
    if (level === null)
        return conclusion === 'failure' ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⛔` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⚪`;
    return (level === 'low' || level === 'medium') && conclusion !== 'failure' ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⚠️` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⛔`;
};
/** The heading: risk, verdict and what follows, in words. */
const verdictHeading = (verdict) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${iconOf(verdict)} Deployment contract: ${verdict.headline}`);
/** What a person has to do next, to go on from "Next:". */
const nextSteps = (open) => {
    const types = [...new Set(open.map(({ validator_type: type }) => type))].toSorted(
    // The tests run by themselves: what a person has to do comes first.
    (a, b) => Number(a === 'test') - Number(b === 'test'));
    const steps = types.slice(0, NEXT_STEPS).map((type) => _condition_words_js__WEBPACK_IMPORTED_MODULE_4__/* .CONDITION_WORDS */ .Q[type].next);
    return types.length > NEXT_STEPS ? `${steps.join(', ')}, and more below` : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .enumerated */ .BD)(steps);
};
const openConditions = (report, { conditions }) => {
    if (conditions.open === 0)
        return null;
    const { open } = (0,_report_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredConditions */ .WH)((0,_report_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesByRisk */ .$O)(report).map(({ contract }) => contract));
    const verb = conditions.open === 1 ? 'is' : 'are';
    const total = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countedInWords */ .je)(conditions.required, 'required condition');
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(conditions.open))} of ${total} ${verb} open.** Next: ${nextSteps(open)}.`;
};
const noWayBack = ({ services }) => {
    const stuck = services.filter(({ contract }) => !contract.rollback_possible).length;
    if (stuck === 0)
        return null;
    return services.length === 1
        ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**There is no way back.**`
        : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**There is no way back** for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(stuck)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countedInWords */ .je)(services.length, 'service')}.`;
};
/** What stands in the way, on the first screen. null when nothing does. */
const verdictAlert = (report, verdict) => {
    const { level } = verdict;
    if (level === null || verdict.conclusion === 'success')
        return null;
    const lines = [
        verdict.dataLoss === null ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**Data ${verdict.dataLoss}** by the change or by rolling it back.`,
        noWayBack(report),
        openConditions(report, verdict),
    ].filter((line) => line !== null);
    return lines.length === 0 ? null : (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)(verdict.dataLoss === null ? _words_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVEL_WORDS */ .P4[level].alert : 'CAUTION', lines);
};
/** What was not judged, and why that is no good sign. Nothing when everything was. */
const gaps = (report) => {
    const unread = report.services.length === 0 ? null : (0,_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadSentence */ .HA)(report);
    const unmatched = report.unmatched_paths.length;
    return [
        unread === null
            ? null
            : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**${unread}** Not analysed is not the same as no findings: the risk may be higher than it looks.`,
        unmatched === 0
            ? null
            : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(unmatched, 'deployed file belongs', 'deployed files belong')} to no service** of the policy, so no contract covers them.`,
    ].filter((line) => line !== null);
};
/** The same as an alert. */
const gapsAlert = (report) => {
    const lines = gaps(report);
    return lines.length === 0 ? null : (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)('WARNING', lines);
};
/** Says on top that nothing is enforced. */
const dryRunAlert = ({ conclusion }) => {
    const would = conclusion === 'failure' ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**would block**` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `would not block`;
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .alert */ .xE)('NOTE', [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `Dry run: nothing is enforced and nothing is written outside of the run. This contract ${would}.`,
    ]);
};


/***/ }),

/***/ 12309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nothingJudged),
/* harmony export */   c: () => (/* binding */ nothingJudgedSection)
/* harmony export */ });
/* harmony import */ var _documents_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24478);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6187);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96996);




/** Why there is no contract, in a sentence or two. null when there is one. */
const nothingJudged = (report, { level }) => {
    if (level !== null)
        return null;
    const reasons = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(report.reason_codes.map((code) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `${_documents_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .REASON_SENTENCES */ .W[code]}`), ' ');
    return report.changed_files === 0 ? reasons : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(report.changed_files, 'file')} changed. ${reasons}`;
};
/** The same, as an alert where something may be there that nobody could judge. */
const nothingJudgedSection = (report, verdict) => {
    const text = nothingJudged(report, verdict);
    return text !== null && verdict.conclusion === 'failure' ? (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .alert */ .xE)('CAUTION', [text]) : text;
};


/***/ }),

/***/ 51939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noticesAlert),
/* harmony export */   U: () => (/* binding */ noticesList)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6187);

/** What was left out of the analysis or could not be published, as a list. null when nothing was. */
const noticesList = ({ notices }, ofRun, limit) => {
    const all = [...new Set([...notices, ...ofRun])];
    const shown = limit === null ? all : all.slice(0, limit);
    const more = all.length - shown.length;
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)([...shown, ...(more > 0 ? [`${more} more notices`] : [])]);
};
/** The same as an alert. */
const noticesAlert = (report, ofRun, limit) => {
    const list = noticesList(report, ofRun, limit);
    return list === null ? null : (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)('NOTE', [{ markdown: list.markdown.replaceAll('\n', '\n> ') }]);
};


/***/ }),

/***/ 83999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   kC: () => (/* binding */ questionsTable)
/* harmony export */ });
/* unused harmony exports noFinding, isCalm, CALM, whoIsHit */
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _report_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97674);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56761);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96996);
/* harmony import */ var _way_back_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77217);






/** What is said to break where no rule fired: the kinds of change, as far as there are any. */
const noFinding = ({ contract: { risk_assessment: risk } }) => {
    const kinds = risk.identified_factors.flatMap(({ pattern }) => pattern ?? []);
    return kinds.length === 0
        ? 'No rule fired, and no kind of change was found that often breaks deployments'
        : `No rule fired, but the change is of the ${kinds.length === 1 ? 'kind' : 'kinds'} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .enumerated */ .BD)(kinds)}`;
};
const whatBreaks = (service) => {
    const [worst, ...others] = (0,_report_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .WX)([service]);
    if (worst === undefined)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${noFinding(service)}`;
    return others.length === 0
        ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${worst.message}`
        : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${worst.message} (and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(others.length, 'more finding')} below)`;
};
/** Whether nothing is predicted to get worse. */
const isCalm = (risk) => risk.predicted_p95_latency_increase_percent === 0 && risk.predicted_error_rate_increase_percent === 0;
/** What is said then. */
const CALM = 'No rise of latency or errors is predicted';
const predicted = ({ context, contract: { risk_assessment: risk } }) => {
    const rise = risk.predicted_p95_latency_increase_percent;
    if (isCalm(risk))
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${CALM}; confidence ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .decimal */ ._)(risk.confidence_percent)} %`;
    const now = context.current_p95_latency_ms;
    const latency = now === null ? 'value of today unknown' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .decimal */ ._)(now)} → ${Math.round(now * (1 + rise / 100))} ms`;
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `p95 latency +${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .decimal */ ._)(rise)} % (${latency}), errors +${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .decimal */ ._)(risk.predicted_error_rate_increase_percent)} percentage points; confidence ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .decimal */ ._)(risk.confidence_percent)} %`;
};
/** Who feels it, as far as anybody measured the traffic. */
const whoIsHit = ({ contract: { risk_assessment: risk } }) => {
    const requests = risk.affected_users_estimated;
    if (risk.affected_percent === 0)
        return 'None of the traffic, as far as the change shows';
    return `About ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .decimal */ ._)(risk.affected_percent)} % of the traffic (${requests === null ? 'requests per second unknown' : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .decimal */ ._)(requests)} requests per second`})`;
};
const dependencies = ({ context: { dependencies: all } }) => all.length === 0
    ? null
    : (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('Depends on', (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(all.map(({ name, criticality, health }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)} (${criticality}, health ${health})`), _size_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_LIMITS */ .i7.names, (more) => `${more} more`));
/** What is deployed where, as in "`checkout` `1.4.2` to `production`". */
const subjectOf = ({ service, context }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(service)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.version)} to ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.environment)}`;
/** The questions of somebody who has five seconds more. */
const questionsTable = (service) => {
    const { context, contract } = service;
    const files = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(context.changes.length, 'file');
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Question', 'Answer'], [
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('What is deployed', (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${subjectOf(service)}: ${files}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(context.total_lines_changed, 'line')}`),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('What can break', whatBreaks(service)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('Who is hit', whoIsHit(service)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('Prediction', predicted(service)),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)('Way back', (0,_way_back_js__WEBPACK_IMPORTED_MODULE_5__/* .wayBackInShort */ .g_)(contract)),
        dependencies(service),
    ].filter((one) => one !== null));
};


/***/ }),

/***/ 19264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Am: () => (/* binding */ rolloutBody),
  Bu: () => (/* binding */ rolloutFold)
});

// UNUSED EXPORTS: stagesInWords

// EXTERNAL MODULE: ./build/views/escape/markdown.js + 1 modules
var markdown = __webpack_require__(80954);
// EXTERNAL MODULE: ./build/views/layout.js
var layout = __webpack_require__(6187);
// EXTERNAL MODULE: ./build/views/words.js
var words = __webpack_require__(96996);
;// CONCATENATED MODULE: ./build/views/sections/guardrails.js



/** How each guardrail is called and how its limit reads. */
const GUARDRAIL_WORDS = {
    error_rate: { name: 'Error rate', relation: 'below' },
    latency_p95: { name: 'p95 latency', relation: 'below' },
    latency_p99: { name: 'p99 latency', relation: 'below' },
    traffic_ramp: { name: 'First step', relation: 'at most' },
    resource_limit: { name: 'CPU and memory', relation: 'at most' },
};
/** What a limit was computed from. */
const BASIS_WORDS = {
    absolute: 'fixed number',
    target: 'SLO',
    current: 'value of today, no SLO is known',
    unknown: 'neither an SLO nor a value of today is known',
};
const UNITS = { percent: '%', ms: 'ms' };
/** A limit in words; a number that nobody knows is called unknown. */
const limitOf = ({ guardrail_type: type, max_value: limit, unit }) => limit === null ? 'unknown' : `${GUARDRAIL_WORDS[type].relation} ${(0,words/* decimal */._)(limit)} ${UNITS[unit]}`;
/** The limits of the rollout. `withDescription` adds the sentence of each. */
const guardrailTable = ({ guardrails }, withDescription) => (0,layout/* table */.tp)(['Guardrail', 'Limit', 'Window', 'Computed from', ...(withDescription ? ['What it means'] : [])], guardrails.map((guardrail) => (0,layout/* row */.nM)(`${GUARDRAIL_WORDS[guardrail.guardrail_type].name}${guardrail.required ? '' : ' (optional)'}`, guardrail.max_value === null ? (0,markdown/* gfm */.Te) `**unknown**` : limitOf(guardrail), (0,words/* duration */.p0)(guardrail.enforcement_window_seconds), BASIS_WORDS[guardrail.basis], ...(withDescription ? [guardrail.description] : []))));

// EXTERNAL MODULE: ./build/core/contract/contract-state.js
var contract_state = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/views/size-limits.js
var size_limits = __webpack_require__(56761);
// EXTERNAL MODULE: ./build/views/sections/way-back.js
var way_back = __webpack_require__(77217);
;// CONCATENATED MODULE: ./build/views/sections/picture.js




const stageLabels = ({ canary_plan: { stages } }) => {
    const labels = stages.map(({ traffic_percent: traffic, duration_seconds: seconds }) => seconds === 0 ? `${(0,words/* decimal */._)(traffic)} %` : `${(0,words/* decimal */._)(traffic)} % for ${(0,words/* duration */.p0)(seconds)}`);
    const last = stages.at(-1);
    return last !== undefined && last.traffic_percent < 100 ? [...labels, '100 %'] : labels;
};
const wayBackLabel = (contract) => {
    const { rollback_plan: plan, rollback_possible: possible } = contract;
    if (!possible)
        return 'A guardrail breaks: no way back, only forward';
    const time = plan.total_estimated_time_seconds;
    const about = time > 0 ? `, about ${(0,words/* duration */.p0)(time)}` : '';
    const loss = (0,contract_state/* losesData */.X)(contract) ? `, ${way_back/* DATA_LOSS_WORDS */.Zl[plan.data_loss_risk]}` : '';
    return `A guardrail breaks: roll back${about}${loss}`;
};
/** A picture of the rollout: only words and numbers of ours. null where there are no steps, or too many to be readable. */
const rolloutPicture = (contract) => {
    const labels = stageLabels(contract);
    if (labels.length < 2 || labels.length >= size_limits/* LIST_LIMITS */.i7.mermaidNodes)
        return null;
    const steps = labels.map((label, index) => `  S${index}["${label}"]`);
    const forward = labels.slice(1).map((_, index) => `  S${index} --> S${index + 1}`);
    const back = labels.map((_, index) => `  S${index} -.-> R`);
    return {
        markdown: [
            '```mermaid',
            'flowchart LR',
            ...steps,
            `  R["${wayBackLabel(contract)}"]`,
            ...forward,
            ...back,
            '```',
        ].join('\n'),
    };
};

;// CONCATENATED MODULE: ./build/views/sections/rollout.js






/** The steps of the rollout in one sentence. */
const stagesInWords = ({ stages }) => {
    if (stages.length === 0)
        return 'all traffic at once';
    const steps = stages.map(({ traffic_percent: traffic, duration_seconds: seconds }) => seconds === 0 ? `${(0,words/* decimal */._)(traffic)} %` : `${(0,words/* decimal */._)(traffic)} % for ${(0,words/* durationInWords */.ji)(seconds)}`);
    const last = stages.at(-1)?.traffic_percent ?? 100;
    return [...steps, ...(last < 100 ? ['100 %'] : [])].join(', then ');
};
const rolloutInWords = ({ canary_plan: canary }) => {
    const stop = canary.stages.length === 0 ? '' : ' A step that breaks a guardrail ends the rollout.';
    return (0,markdown/* gfm */.Te) `Rollout: ${stagesInWords(canary)}.${stop} ${canary.reasoning}`;
};
const wayBackInWords = (contract) => {
    const { rollback_plan: plan, rollback_window_seconds: window } = contract;
    return contract.rollback_possible && plan.steps.length > 0
        ? (0,markdown/* gfm */.Te) `Way back: ${(0,way_back/* wayBackInShort */.g_)(contract)}. Rollback window: ${(0,words/* duration */.p0)(window)}. ${plan.reasoning}`
        : (0,markdown/* gfm */.Te) `Way back: ${(0,way_back/* wayBackInShort */.g_)(contract)}`;
};
const note = ({ canary_plan: { stages }, guardrails, rollback_plan: { steps } }) => `: ${[
    stages.length === 0 ? 'all at once' : (0,words/* counted */.hS)(stages.length, 'step'),
    (0,words/* counted */.hS)(guardrails.length, 'guardrail'),
    steps.length === 0 ? 'no steps back' : `${(0,words/* counted */.hS)(steps.length, 'step')} back`,
].join(', ')}`;
/** Rollout and way back: the picture, the same in words, the guardrails and the commands. */
const rolloutBody = (contract, picture, whole) => (0,markdown/* blocks */.Bv)(picture ? rolloutPicture(contract) : null, rolloutInWords(contract), guardrailTable(contract, whole), wayBackInWords(contract), (0,way_back/* rollbackSteps */.oH)(contract.rollback_plan), whole ? (0,way_back/* rollbackChecks */.IV)(contract.rollback_plan) : null);
/** The same in a fold. */
const rolloutFold = (contract, picture) => (0,layout/* fold */.AU)('Rollout and way back', note(contract), rolloutBody(contract, picture, false));


/***/ }),

/***/ 37736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ scoreBody),
/* harmony export */   C8: () => (/* binding */ scoreSection),
/* harmony export */   v7: () => (/* binding */ scoreNote)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96996);



/** Where the score comes from: its parts, the sum, and how sure the prediction is. */
const scoreBody = ({ risk_assessment: assessment, predicted_risk_level: level, risk_score: points, }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Part', 'Points', 'Because'], [
    ...assessment.identified_factors.map((factor) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(factor.name, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .score */ .fN)(factor.score), factor.description)),
    (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**Sum, at most 100**`, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .score */ .fN)(points)}**`, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_WORDS */ .P4[level].name}**`),
]), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `Confidence ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .decimal */ ._)(assessment.confidence_percent)} %. ${assessment.reasoning}`);
/** The same under a heading. */
const scoreSection = (contract, level) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(level, 'How the score was made'), scoreBody(contract));
/** Says in a fold's summary how many parts there are. */
const scoreNote = ({ risk_assessment: { identified_factors: factors } }) => `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(factors.length, 'part')}`;


/***/ }),

/***/ 11677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ serviceSection),
/* harmony export */   ER: () => (/* binding */ serviceFolds),
/* harmony export */   aD: () => (/* binding */ serviceHeading),
/* harmony export */   e6: () => (/* binding */ leastBytesOf),
/* harmony export */   iA: () => (/* binding */ prepare),
/* harmony export */   rT: () => (/* binding */ checkedFold)
/* harmony export */ });
/* harmony import */ var _documents_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33179);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6187);
/* harmony import */ var _report_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97674);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96996);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87874);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59333);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60166);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83999);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19264);
/* harmony import */ var _score_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(37736);











/** Sorts the findings of each service. */
const prepare = (services) => services.map((service) => ({ service, findings: (0,_report_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)([service]) }));
/** Lower bound for the bytes of all findings on a rung. */
const leastBytesOf = (report, services, detail) => services.reduce((sum, { findings }) => sum + (0,_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .leastBytes */ .Hr)(report, findings, detail), 0);
/** Heading of a service among several. */
const serviceHeading = ({ service, contract }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(3, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(service)}: ${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVEL_WORDS */ .P4[contract.predicted_risk_level].name} risk (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .score */ .fN)(contract.risk_score)} of 100)`);
/** What a finding does not say already. */
const suggestions = ({ service: { contract }, findings }) => {
    const known = new Set(findings.map(({ fix }) => fix));
    const fixes = contract.suggested_fixes.filter((fix) => !known.has(fix));
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)('Ways to lower the risk', `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(fixes.length, 'suggestion')}`, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .bullets */ .e5)(fixes));
};
/** Which kinds of change were looked for, in how many files. */
const checkedFold = ({ service: { context }, findings }) => {
    const rows = _documents_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .PATTERNS */ .G.map((pattern) => ({
        pattern,
        files: context.changes.filter(({ analysed_by: by }) => by?.includes(pattern)).length,
        found: findings.filter((finding) => finding.pattern === pattern).length,
    })).filter(({ files, found }) => files + found > 0);
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)('What was checked', `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(context.changes.length, 'file')}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(findings.length, 'finding')}`, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Kind of change', 'Files read', 'Findings'], rows.map(({ pattern, files, found }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(pattern, (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(files), (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(found)))));
};
/** What stays folded until somebody wants to know more. */
const serviceFolds = (report, prepared, detail, rest) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceSection */ .r)(report, prepared.findings, detail, rest), (0,_rollout_js__WEBPACK_IMPORTED_MODULE_9__/* .rolloutFold */ .Bu)(prepared.service.contract, detail.picture), suggestions(prepared), (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)('Score', (0,_score_js__WEBPACK_IMPORTED_MODULE_10__/* .scoreNote */ .v7)(prepared.service.contract), (0,_score_js__WEBPACK_IMPORTED_MODULE_10__/* .scoreBody */ .B_)(prepared.service.contract)), checkedFold(prepared));
/** Everything about one service. */
const serviceSection = (report, prepared, level, detail, rest) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)((0,_questions_js__WEBPACK_IMPORTED_MODULE_8__/* .questionsTable */ .kC)(prepared.service), (0,_conditions_js__WEBPACK_IMPORTED_MODULE_5__/* .conditionsSection */ .kk)(prepared.service.contract, level, detail), (0,_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsSection */ .WT)(report, prepared.findings, { level, withFix: false }, detail, rest), serviceFolds(report, prepared, detail, rest));


/***/ }),

/***/ 74712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ servicesTable)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3859);
/* harmony import */ var _report_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97674);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56761);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96996);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60166);







const wayBack = ({ contract }) => {
    if (!contract.rollback_possible)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**none**`;
    return (0,_core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_6__/* .losesData */ .X)(contract) ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**loses data**` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `possible`;
};
const serviceRow = (service) => {
    const { contract } = service;
    const { required, open } = (0,_report_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredConditions */ .WH)([contract]);
    const findings = (0,_report_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsOf */ .WX)([service]);
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(service.service, _size_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_LIMITS */ .Pc.name), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVEL_WORDS */ .P4[contract.predicted_risk_level].name} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .score */ .fN)(contract.risk_score)})`, `${open.length} of ${required.length}`, findings.length === 0 ? 'none' : (0,_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .severityCounts */ .ur)(findings), wayBack(service));
};
/** One row a service, worst first; of a fixed size at most. */
const servicesTable = (report) => {
    const { shown, more } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOf */ .Ku)((0,_report_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesByRisk */ .$O)(report), _size_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_LIMITS */ .i7.services);
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Service', 'Risk', 'Open conditions', 'Findings', 'Way back'], [
        ...shown.map(serviceRow),
        ...(more > 0 ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(more)} more`, 'not worse than these', '', '', '')] : []),
    ]);
};


/***/ }),

/***/ 77217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ rollbackChecks),
/* harmony export */   Zl: () => (/* binding */ DATA_LOSS_WORDS),
/* harmony export */   g_: () => (/* binding */ wayBackInShort),
/* harmony export */   oH: () => (/* binding */ rollbackSteps)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96996);



/** How much data a rollback loses, in words. */
const DATA_LOSS_WORDS = {
    none: 'no data is lost',
    low: 'a little data may be lost',
    medium: 'data may be lost',
    high: 'data is lost',
};
/** The way back in one line of a table. */
const wayBackInShort = ({ rollback_possible: possible, rollback_plan: plan, }) => {
    if (!possible)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**None**: ${plan.reasoning}`;
    if (plan.steps.length === 0)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${plan.reasoning}`;
    const loss = plan.data_loss_risk === 'none' ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `no data is lost` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**${DATA_LOSS_WORDS[plan.data_loss_risk]}**`;
    const disruption = plan.service_disruption_expected ? `, down for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(plan.disruption_window_seconds)}` : '';
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(plan.steps.length, 'step')}, about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(plan.total_estimated_time_seconds)}; ${loss}${disruption}`;
};
const stepOf = ({ step_number: number, description, command, ...step }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([
    (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `**Step ${number}**: ${description} (about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(step.estimated_duration_seconds)}${step.dependencies.length === 0 ? '' : `, after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumerated */ .BD)(step.dependencies.map((one) => `step ${one}`))}`})`,
    step.validation_method === '' ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `It worked when: ${step.validation_method}`,
], '  \n'), command === null ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(command, 'sh'));
/** The steps of the way back with their commands; null when there are none. */
const rollbackSteps = ({ steps }) => steps.length === 0 ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(...steps.map(stepOf));
const CHECK_NAMES = {
    previous_revision: 'Previous revision to return to',
    down_migration: 'Down migration',
    cache: 'Cache',
};
const CHECK_RESULTS = {
    verified: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `✅\u00a0verified`,
    failed: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⛔\u00a0failed`,
    not_verified: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⚪\u00a0not verified`,
    not_needed: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `⚪\u00a0not needed`,
};
/** What was looked at to see whether the way back works. */
const rollbackChecks = ({ checks }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Looked at', 'Result', 'Detail'], checks.map(({ name, result, detail }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)(CHECK_NAMES[name], CHECK_RESULTS[result], detail)));


/***/ }),

/***/ 38432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65769);
/* harmony import */ var _core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3859);
/* harmony import */ var _report_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97674);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56761);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96996);





/** Why nothing could be judged although there may be something: never a pass. */
const NOT_JUDGED = [
    ['not-analysed', () => 'the change could not be analysed'],
    ['unanalysed', () => 'a part of the change could not be read'],
    [
        'unmatched-paths',
        ({ unmatched_paths: { length } }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(length, 'deployed file belongs', 'deployed files belong')} to no service`,
    ],
];
/** Why there is nothing to judge: the first that holds. */
const NOTHING = [
    ['superseded', () => 'a newer commit was pushed'],
    ['pull-request-closed', () => 'the pull request is closed'],
    ['empty-diff', () => 'the change is empty'],
    ['nothing-deployed', () => 'no changed file reaches production'],
];
/** Production changes, and no contract covers it: that must not satisfy a required check. */
const isUncovered = ({ unmatched_paths: paths }) => paths.length > 0;
const nothingJudged = (report) => {
    const holds = ([code]) => report.reason_codes.includes(code);
    const [failed, nothing] = [NOT_JUDGED.find(holds), NOTHING.find(holds)];
    const kind = failed === undefined ? 'nothing to judge' : 'not judged';
    const why = (failed ?? nothing)?.[1](report) ?? 'no service is touched';
    return {
        level: null,
        conclusion: failed === undefined ? 'neutral' : 'failure',
        dataLoss: null,
        conditions: { required: 0, open: 0 },
        headline: `${kind}, ${why}`,
        subject: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(kind),
        remarks: [why],
    };
};
const asksForApproval = ({ services }) => services.some(({ contract: { validators } }) => validators.some((validator) => validator.validator_type === 'manual_approval' && (0,_core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isOpen */ .n)(validator)));
/** Every part of the change was read and belongs to a service. */
const isWhole = (report) => report.unanalysed.length === 0 && report.unmatched_paths.length === 0 && !report.reason_codes.includes('unanalysed');
const dataLossOf = ({ services, reason_codes: reasons }) => {
    if (services.some(({ contract }) => contract.rollback_plan.data_loss_risk === 'high'))
        return 'would be lost';
    return reasons.includes('data-loss') || services.some(({ contract }) => (0,_core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_4__/* .losesData */ .X)(contract)) ? 'may be lost' : null;
};
const judge = (report, level) => {
    const contracts = report.services.map(({ contract }) => contract);
    const { required, open } = (0,_report_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredConditions */ .WH)(contracts);
    const dataLoss = dataLossOf(report);
    const conditions = { required: required.length, open: open.length };
    const blocks = dataLoss !== null ||
        isUncovered(report) ||
        report.decision === 'deny' ||
        (open.length > 0 && (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(level) >= (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)('medium'));
    if (blocks)
        return { conclusion: 'failure', dataLoss, conditions };
    const ready = contracts.every(({ predicted_risk_level: one }) => one === 'low') &&
        isWhole(report) &&
        !asksForApproval(report) &&
        open.every(({ validator_type: type }) => type === 'test');
    return { conclusion: ready ? 'success' : 'neutral', dataLoss, conditions };
};
const remarksOf = (report, { dataLoss, conditions }) => {
    const unread = (0,_report_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .fileCount */ .wq)(report.unanalysed);
    const unmatched = report.unmatched_paths.length;
    return [
        ...(dataLoss === null ? [] : [`data ${dataLoss}`]),
        ...(conditions.open > 0 ? [`${conditions.open} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(conditions.required, 'condition')} open`] : []),
        ...(unread > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(unread, 'file')} not analysed`] : []),
        ...(unread === 0 && report.reason_codes.includes('unanalysed') ? ['not all was analysed'] : []),
        ...(unmatched > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(unmatched, 'file')} in no service`] : []),
        ...(asksForApproval(report) ? ['an approval is asked for'] : []),
    ];
};
/** Sums a report up. A contract is a draft here, so the best it can be is ready once the tests pass. */
const verdictOf = (report) => {
    const { risk_level: level, risk_score: points, services } = report;
    if (level === null || services.length === 0)
        return nothingJudged(report);
    const judgement = judge(report, level);
    const { name } = _words_js__WEBPACK_IMPORTED_MODULE_3__/* .LEVEL_WORDS */ .P4[level];
    const value = points === null ? 'unknown' : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .score */ .fN)(points);
    const where = services.length === 1 ? '' : ` in ${services.length} services`;
    const tests = judgement.conditions.open > 0 ? 'ready once the tests pass' : 'no condition is open';
    const ready = judgement.conclusion === 'success';
    return {
        ...judgement,
        level,
        headline: `${name} risk (${value} of 100), ${ready ? tests : 'not approved'}`,
        subject: `${name} (${value})${where}`,
        remarks: ready ? [tests] : remarksOf(report, judgement),
    };
};
const titled = (start, remarks) => {
    const title = [start, remarks.join(', ')].filter((part) => part !== '').join(': ');
    return title.length <= _size_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIST_LIMITS */ .i7.checkTitle || remarks.length === 0 ? title : titled(start, remarks.slice(0, -1));
};
const WOULD = {
    failure: 'would block',
    success: 'would pass',
    neutral: 'would not block',
};
/** A verdict in one line of at most 70 characters; the least important remarks give way. */
const titleOf = ({ subject, remarks, conclusion }, dryRun) => titled(dryRun ? `Dry run, ${WOULD[conclusion]}: ${subject}` : subject, remarks);


/***/ })

};
