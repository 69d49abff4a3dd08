export const id = 480;
export const ids = [480];
export const modules = {

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_analyzers_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5443);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9495);
/* harmony import */ var _permalinks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5527);
/* harmony import */ var _report_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7674);
/* harmony import */ var _sections_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1619);






const LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** Plain text of a message, in which `[text](target)` would be a link. */
const message = (text) => ({ text: (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).replaceAll('](', '] (') });
const problemOf = (ruleId) => _core_analyzers_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .ANALYZERS */ .A.flatMap(({ rules }) => rules).find(({ id }) => id === ruleId)?.problem;
/** `database/drop-column` as `Database: drop column`. */
const titleOf = (ruleId) => {
    const title = ruleId.replace('/', ': ').replaceAll('-', ' ');
    return title.charAt(0).toUpperCase() + title.slice(1);
};
const ruleOf = ({ rule_id: id, pattern, severity, fix }) => {
    const problem = problemOf(id);
    return {
        id,
        shortDescription: message(titleOf(id)),
        ...(problem === undefined ? {} : { fullDescription: message(problem) }),
        help: message(fix === '' ? titleOf(id) : fix),
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: ['deployment', pattern] },
    };
};
/** The same finding keeps its fingerprint when lines above it move; `occurrence` tells equal lines of a file apart. */
const fingerprint = ({ rule_id: rule, file_path: path, evidence, message: text }, occurrence) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([rule, path, (evidence ?? text).trim(), occurrence]))
    .digest('hex');
const locationOf = ({ file_path: path, line, side }) => {
    const uri = (0,_permalinks_js__WEBPACK_IMPORTED_MODULE_5__/* .encodePath */ .O0)(path);
    return uri === null
        ? {}
        : {
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
                        ...(side === 'new' && line !== null ? { region: { startLine: line } } : {}),
                    },
                },
            ],
        };
};
const resultsOf = (findings, rules) => {
    const seen = new Map();
    return findings.map((finding) => {
        const first = fingerprint(finding, 0);
        const occurrence = seen.get(first) ?? 0;
        seen.set(first, occurrence + 1);
        return {
            ruleId: finding.rule_id,
            ruleIndex: rules.indexOf(finding.rule_id),
            level: LEVELS[finding.severity],
            message: message(`${finding.message} ${finding.fix}`.trim()),
            ...locationOf(finding),
            partialFingerprints: { 'deploymentContract/v1': fingerprint(finding, occurrence) },
        };
    });
};
/** Says what was not read, so that no results is not taken for no findings. */
const notificationsOf = (report) => {
    const unread = (0,_sections_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadSentence */ .HA)(report);
    const texts = [...(unread === null ? [] : [unread]), ...report.notices];
    return texts.map((text) => ({ level: 'warning', message: message(text) }));
};
const provenanceOf = (report) => {
    const repositoryUri = (0,_permalinks_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUrl */ .Ek)(report);
    return repositoryUri === null || report.head_sha === null
        ? {}
        : { versionControlProvenance: [{ repositoryUri, revisionId: (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(report.head_sha) }] };
};
/** The findings as a SARIF 2.1.0 log for code scanning. Lines of the base have no region: they are not in the head. */
const renderSarif = (report) => {
    const findings = (0,_report_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsOf */ .WX)((0,_report_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .servicesByRisk */ .$O)(report));
    const rules = [...new Map(findings.toReversed().map((finding) => [finding.rule_id, finding])).values()].toSorted((a, b) => (a.rule_id < b.rule_id ? -1 : 1));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'Chaos Negotiator', version: report.engine_version, rules: rules.map(ruleOf) },
                },
                automationDetails: { id: 'deployment-contract/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'Root of the repository' } } },
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: notificationsOf(report) }],
                ...provenanceOf(report),
                results: resultsOf(findings, rules.map(({ rule_id: id }) => id)),
            },
        ],
    };
};


/***/ })

};
