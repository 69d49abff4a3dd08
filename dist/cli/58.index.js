export const id = 58;
export const ids = [58];
export const modules = {

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderComment: () => (/* binding */ renderComment),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

;// CONCATENATED MODULE: ./build/views/comment-marker.js
/** The first line of every comment of ours: how a later run finds it. */
const COMMENT_MARKER = '<!-- chaos-negotiator:contract:v1 -->';
// A link that `footer` and `wholeReport` make: the page of the workflow run or of the check run.
const RUN_LINK = /\[(check run|full report|the job summary)\]\(https?:\/\/[^()\s]+\/runs\/\d+[^()\s]*\)/g;
const withoutRunLinks = (body) => body.replaceAll('\r\n', '\n').trimEnd().replace(RUN_LINK, '[$1]');
/** Whether two comments say the same: only the links to the run may differ, and what a host does to white space. */
const sameComment = (a, b) => withoutRunLinks(a) === withoutRunLinks(b);

// EXTERNAL MODULE: ./build/views/escape/markdown.js + 1 modules
var markdown = __webpack_require__(954);
// EXTERNAL MODULE: ./build/views/layout.js
var layout = __webpack_require__(8568);
// EXTERNAL MODULE: ./build/views/report-contents.js
var report_contents = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/core/risk/findings-of.js
var findings_of = __webpack_require__(7544);
// EXTERNAL MODULE: ./build/views/words.js
var words = __webpack_require__(6996);
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
var lists = __webpack_require__(1619);
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

// EXTERNAL MODULE: ./build/views/sections/conditions.js
var conditions = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/views/sections/findings.js
var sections_findings = __webpack_require__(166);
// EXTERNAL MODULE: ./build/views/size-limits.js
var size_limits = __webpack_require__(6761);
;// CONCATENATED MODULE: ./build/views/sections/footer.js





/** Where everything that was left out can be read. */
const wholeReport = ({ runUrl }) => runUrl === null ? (0,markdown/* gfm */.Te) `the JSON of the report` : (0,markdown/* linkTo */.uM)((0,markdown/* gfm */.Te) `the job summary`, runUrl);
/** Ids of what was judged: contracts, commit, policy, time of the commit. Nothing in it changes with the run. */
const idsOf = (report) => {
    const digests = (0,report_contents/* servicesByRisk */.$O)(report).map(({ contract }) => (0,markdown/* code */.aY)((0,words/* shortDigest */.VK)(contract.contract_digest)));
    const committed = report.committed_at === null ? null : (0,words/* utc */.n$)(report.committed_at);
    const subject = digests.length === 1 ? (0,markdown/* gfm */.Te) `Contract` : (0,markdown/* gfm */.Te) `Contracts`;
    return (0,markdown/* join */.fj)([
        digests.length === 0
            ? null
            : (0,markdown/* gfm */.Te) `${subject} ${(0,layout/* enumeration */.eG)(digests, size_limits/* LIST_LIMITS */.i7.names, (more) => `${more} more`)}`,
        report.head_sha === null ? null : (0,markdown/* gfm */.Te) `commit ${(0,markdown/* code */.aY)((0,words/* shortCommit */.Ax)(report.head_sha))}`,
        (0,markdown/* gfm */.Te) `policy ${(0,markdown/* code */.aY)((0,words/* shortDigest */.VK)(report.policy.digest))}${report.policy.source === 'defaults' ? ' (defaults)' : ''}`,
        committed === null ? null : (0,markdown/* gfm */.Te) `committed ${committed}`,
    ], ', ');
};
/** The last line of a comment: ids, links of the run, and what the comment is not. */
const footer = (report, { checkRunUrl, runUrl }) => {
    const parts = (0,markdown/* join */.fj)([
        idsOf(report),
        checkRunUrl === null ? null : (0,markdown/* linkTo */.uM)((0,markdown/* gfm */.Te) `check run`, checkRunUrl),
        runUrl === null ? null : (0,markdown/* linkTo */.uM)((0,markdown/* gfm */.Te) `full report`, runUrl),
        (0,markdown/* gfm */.Te) `This comment only shows the contract. Editing it changes nothing.`,
    ], ' · ');
    return { markdown: `<sub>${parts.markdown}</sub>` };
};

// EXTERNAL MODULE: ./build/views/sections/heading.js
var sections_heading = __webpack_require__(9104);
;// CONCATENATED MODULE: ./build/views/sections/notices.js

/** What was left out of the analysis or could not be published, as a list. null when nothing was. */
const noticesList = ({ notices }, ofRun, limit) => {
    const all = [...new Set([...notices, ...ofRun])];
    const shown = limit === null ? all : all.slice(0, limit);
    const more = all.length - shown.length;
    return (0,layout/* bullets */.e5)([...shown, ...(more > 0 ? [`${more} more notices`] : [])]);
};
/** The same as an alert. */
const noticesAlert = (report, ofRun, limit) => {
    const list = noticesList(report, ofRun, limit);
    return list === null ? null : (0,layout/* alert */.xE)('NOTE', [{ markdown: list.markdown.replaceAll('\n', '\n> ') }]);
};

// EXTERNAL MODULE: ./build/documents/reason-codes.js
var reason_codes = __webpack_require__(4478);
;// CONCATENATED MODULE: ./build/views/sections/nothing-judged.js




/** Why there is no contract, in a sentence or two. null when there is one. */
const nothingJudged = (report, { level }) => {
    if (level !== null)
        return null;
    const reasons = (0,markdown/* join */.fj)(report.reason_codes.map((code) => (0,markdown/* gfm */.Te) `${reason_codes/* REASON_SENTENCES */.W[code]}`), ' ');
    return report.changed_files === 0 ? reasons : (0,markdown/* gfm */.Te) `${(0,words/* counted */.hS)(report.changed_files, 'file')} changed. ${reasons}`;
};
/** The same, as an alert where something may be there that nobody could judge. */
const nothingJudgedSection = (report, verdict) => {
    const text = nothingJudged(report, verdict);
    return text !== null && verdict.conclusion === 'failure' ? (0,layout/* alert */.xE)('CAUTION', [text]) : text;
};

;// CONCATENATED MODULE: ./build/views/sections/opening.js




/** The first screen: the verdict, what stands in its way, what was not judged, and what went wrong. */
const opening = (report, verdict, facts, { minimal }) => [
    (0,sections_heading/* verdictHeading */.G8)(verdict),
    facts.dryRun ? (0,sections_heading/* dryRunAlert */.$c)(verdict) : null,
    (0,sections_heading/* verdictAlert */.QR)(report, verdict),
    (0,sections_heading/* gapsAlert */.sU)(report),
    nothingJudgedSection(report, verdict),
    noticesAlert(report, facts.notices, minimal ? size_limits/* LIST_LIMITS */.i7.notices : null),
];

// EXTERNAL MODULE: ./build/views/sections/questions.js
var questions = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/documents/pattern.js
var pattern = __webpack_require__(3179);
// EXTERNAL MODULE: ./build/documents/risk-level.js
var risk_level = __webpack_require__(5769);
// EXTERNAL MODULE: ./build/views/escape/visible.js
var visible = __webpack_require__(9495);
;// CONCATENATED MODULE: ./build/views/sections/evidence.js







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
const excerpt = (place, finding) => (0,markdown/* blocks */.Bv)((0,sections_findings/* nameOf */.Vb)(place, finding), finding.evidence === null
    ? null
    : (0,markdown/* fence */.EU)((0,visible/* cut */.Jj)(finding.evidence, size_limits/* TEXT_LIMITS */.Pc.evidence), languageOf(finding.file_path)), finding.fix === '' ? null : (0,markdown/* gfm */.Te) `Instead: ${finding.fix}`);
const labels = (findings) => (0,words/* enumerated */.BD)(sections_findings/* WORST_FIRST */.vh.filter((level) => findings.some(({ severity }) => severity === level)).map((level) => words/* LEVEL_WORDS */.P4[level].label));
/** The lines that findings are about, each with what to do instead. What a rung leaves out is named. */
const evidenceSection = (place, findings, detail, rest) => {
    const { evidenceFrom } = detail;
    const quoted = evidenceFrom === null
        ? []
        : (0,sections_findings/* withRow */.N1)(findings, detail).filter(({ severity }) => (0,risk_level/* riskRank */.wv)(severity) >= (0,risk_level/* riskRank */.wv)(evidenceFrom));
    const left = findings.filter(({ evidence }) => evidence !== null).length - quoted.length;
    const noun = quoted.length === 0 ? 'finding' : 'more finding';
    const note = left > 0 ? (0,markdown/* gfm */.Te) `Evidence of ${(0,words/* counted */.hS)(findings.length - quoted.length, noun)}: in ${rest}.` : null;
    if (quoted.length === 0)
        return note;
    return (0,markdown/* blocks */.Bv)((0,layout/* fold */.AU)('Evidence and what to do instead', `: ${(0,words/* counted */.hS)(quoted.length, `${labels(quoted)} finding`)}`, (0,markdown/* blocks */.Bv)(...quoted.map((finding) => excerpt(place, finding)), note)));
};

// EXTERNAL MODULE: ./build/views/sections/rollout.js + 1 modules
var rollout = __webpack_require__(4934);
;// CONCATENATED MODULE: ./build/views/sections/score.js



/** Where the score comes from: its parts, the sum, and how sure the prediction is. */
const scoreBody = ({ risk_assessment: assessment, predicted_risk_level: level, risk_score: points, }) => (0,markdown/* blocks */.Bv)((0,layout/* table */.tp)(['Part', 'Points', 'Because'], [
    ...assessment.identified_factors.map((factor) => (0,layout/* row */.nM)(factor.name, (0,words/* score */.fN)(factor.score), factor.description)),
    (0,layout/* row */.nM)((0,markdown/* gfm */.Te) `**Sum, at most 100**`, (0,markdown/* gfm */.Te) `**${(0,words/* score */.fN)(points)}**`, (0,markdown/* gfm */.Te) `**${words/* LEVEL_WORDS */.P4[level].name}**`),
]), (0,markdown/* gfm */.Te) `Confidence ${(0,words/* decimal */._)(assessment.confidence_percent)} %. ${assessment.reasoning}`);
/** The same under a heading. */
const scoreSection = (contract, level) => blocks(heading(level, 'How the score was made'), scoreBody(contract));
/** Says in a fold's summary how many parts there are. */
const scoreNote = ({ risk_assessment: { identified_factors: factors } }) => `: ${(0,words/* counted */.hS)(factors.length, 'part')}`;

;// CONCATENATED MODULE: ./build/views/sections/service.js











/** Sorts the findings of each service. */
const prepare = (services) => services.map((service) => ({ service, findings: (0,report_contents/* findingsOf */.WX)([service]) }));
/** Lower bound for the bytes of all findings on a rung. */
const leastBytesOf = (report, services, detail) => services.reduce((sum, { findings }) => sum + (0,sections_findings/* leastBytes */.Hr)(report, findings, detail), 0);
/** Heading of a service among several. */
const serviceHeading = ({ service, contract }) => (0,layout/* heading */.R_)(3, (0,markdown/* gfm */.Te) `${(0,markdown/* code */.aY)(service)}: ${words/* LEVEL_WORDS */.P4[contract.predicted_risk_level].name} risk (${(0,words/* score */.fN)(contract.risk_score)} of 100)`);
/** What a finding does not say already. */
const suggestions = ({ service: { contract }, findings }) => {
    const known = new Set(findings.map(({ fix }) => fix));
    const fixes = contract.suggested_fixes.filter((fix) => !known.has(fix));
    return (0,layout/* fold */.AU)('Ways to lower the risk', `: ${(0,words/* counted */.hS)(fixes.length, 'suggestion')}`, (0,layout/* bullets */.e5)(fixes));
};
/** Which kinds of change were looked for, in how many files. */
const checkedFold = ({ service: { context }, findings }) => {
    const rows = pattern/* PATTERNS */.G.map((pattern) => ({
        pattern,
        files: context.changes.filter(({ analysed_by: by }) => by?.includes(pattern)).length,
        found: findings.filter((finding) => finding.pattern === pattern).length,
    })).filter(({ files, found }) => files + found > 0);
    return (0,layout/* fold */.AU)('What was checked', `: ${(0,words/* counted */.hS)(context.changes.length, 'file')}, ${(0,words/* counted */.hS)(findings.length, 'finding')}`, (0,layout/* table */.tp)(['Kind of change', 'Files read', 'Findings'], rows.map(({ pattern, files, found }) => (0,layout/* row */.nM)(pattern, (0,words/* grouped */.zD)(files), (0,words/* grouped */.zD)(found)))));
};
/** What stays folded until somebody wants to know more. */
const serviceFolds = (report, prepared, detail, rest) => (0,markdown/* blocks */.Bv)(evidenceSection(report, prepared.findings, detail, rest), (0,rollout/* rolloutFold */.Bu)(prepared.service.contract, detail.picture), suggestions(prepared), (0,layout/* fold */.AU)('Score', scoreNote(prepared.service.contract), scoreBody(prepared.service.contract)), checkedFold(prepared));
/** Everything about one service. */
const serviceSection = (report, prepared, level, detail, rest) => (0,markdown/* blocks */.Bv)((0,questions/* questionsTable */.kC)(prepared.service), (0,conditions/* conditionsSection */.kk)(prepared.service.contract, level, detail), (0,sections_findings/* findingsSection */.WT)(report, prepared.findings, { level, withFix: false }, detail, rest), serviceFolds(report, prepared, detail, rest));

// EXTERNAL MODULE: ./build/core/contract/contract-state.js
var contract_state = __webpack_require__(3859);
;// CONCATENATED MODULE: ./build/views/sections/services.js







const wayBack = ({ contract }) => {
    if (!contract.rollback_possible)
        return (0,markdown/* gfm */.Te) `**none**`;
    return (0,contract_state/* losesData */.X)(contract) ? (0,markdown/* gfm */.Te) `**loses data**` : (0,markdown/* gfm */.Te) `possible`;
};
const serviceRow = (service) => {
    const { contract } = service;
    const { required, open } = (0,report_contents/* requiredConditions */.WH)([contract]);
    const findings = (0,report_contents/* findingsOf */.WX)([service]);
    return (0,layout/* row */.nM)((0,markdown/* code */.aY)(service.service, size_limits/* TEXT_LIMITS */.Pc.name), (0,markdown/* gfm */.Te) `${words/* LEVEL_WORDS */.P4[contract.predicted_risk_level].name} (${(0,words/* score */.fN)(contract.risk_score)})`, `${open.length} of ${required.length}`, findings.length === 0 ? 'none' : (0,sections_findings/* severityCounts */.ur)(findings), wayBack(service));
};
/** One row a service, worst first; of a fixed size at most. */
const servicesTable = (report) => {
    const { shown, more } = (0,layout/* firstOf */.Ku)((0,report_contents/* servicesByRisk */.$O)(report), size_limits/* LIST_LIMITS */.i7.services);
    return (0,layout/* table */.tp)(['Service', 'Risk', 'Open conditions', 'Findings', 'Way back'], [
        ...shown.map(serviceRow),
        ...(more > 0 ? [(0,layout/* row */.nM)((0,markdown/* gfm */.Te) `${(0,words/* grouped */.zD)(more)} more`, 'not worse than these', '', '', '')] : []),
    ]);
};

// EXTERNAL MODULE: ./build/views/sections/way-back.js
var way_back = __webpack_require__(7217);
// EXTERNAL MODULE: ./build/views/verdict.js
var verdict = __webpack_require__(8432);
;// CONCATENATED MODULE: ./build/views/comment.js
















/** A contract with nothing to do but wait for the tests: three sentences, the rest folded. */
const calmSection = ({ report, verdict, rest }, prepared, detail) => {
    const { service, findings } = prepared;
    const { context, contract } = service;
    const size = `${(0,words/* counted */.hS)(context.changes.length, 'file')}, ${(0,words/* counted */.hS)(context.total_lines_changed, 'line')}`;
    const open = verdict.conditions.open === 0
        ? 'no required condition is open'
        : 'no required condition but the tests is open: their results are not read in this version';
    return (0,markdown/* blocks */.Bv)((0,markdown/* gfm */.Te) `${(0,questions/* subjectOf */.et)(service)}: ${size}. No rule asks for an approval, and ${open}. Way back: ${(0,way_back/* wayBackInShort */.g_)(contract)}`, (0,sections_findings/* findingsSection */.WT)(report, findings, { level: 3, withFix: false }, detail, rest), (0,layout/* fold */.AU)('Conditions', `: ${(0,conditions/* conditionCounts */._3)(contract)}`, (0,conditions/* conditionsTable */.ZS)(contract, detail)), serviceFolds(report, prepared, detail, rest));
};
const sections = (parts, detail) => {
    const { report, verdict, services, rest } = parts;
    const [only] = services;
    if (only !== undefined && services.length === 1) {
        return [
            verdict.conclusion === 'success'
                ? calmSection(parts, only, detail)
                : serviceSection(report, only, 3, detail, rest),
        ];
    }
    return [
        servicesTable(report),
        ...services.flatMap((one) => {
            const calm = one.service.contract.predicted_risk_level === 'low';
            const section = serviceSection(report, one, 4, detail, rest);
            return [
                serviceHeading(one.service),
                calm ? (0,layout/* fold */.AU)('Contract', `: ${(0,words/* counted */.hS)(one.findings.length, 'finding')}`, section) : section,
            ];
        }),
    ];
};
/** The last rung: counts instead of lists. */
const counts = ({ report, services, rest }) => {
    const [only] = services;
    return [
        services.length === 1 && only !== undefined
            ? (0,conditions/* conditionsSection */.kk)(only.service.contract, 3, { minimal: true })
            : servicesTable(report),
        (0,sections_findings/* countsOnly */.F5)((0,report_contents/* findingsOf */.WX)(report.services), rest),
    ];
};
const body = (parts, facts, detail) => (0,markdown/* blocks */.Bv)(...opening(parts.report, parts.verdict, facts, detail), ...(detail.minimal ? counts(parts) : sections(parts, detail)), ...changeFolds(parts.report, detail, parts.rest), footer(parts.report, facts)).markdown;
/** The comment of a pull request: at most 60,000 bytes, everything or counts with a link to everything. */
const renderComment = (report, facts) => {
    const parts = {
        report,
        verdict: (0,verdict/* verdictOf */.V)(report),
        services: prepare((0,report_contents/* servicesByRisk */.$O)(report)),
        rest: wholeReport(facts),
    };
    return (0,size_limits/* fit */.Uj)(size_limits/* LADDERS */.yZ.comment, size_limits/* BUDGETS */.bJ.comment, (detail) => leastBytesOf(report, parts.services, detail), (detail) => `${COMMENT_MARKER}\n${body(parts, facts, detail)}\n`);
};
const NO_FACTS = { runUrl: null, checkRunUrl: null, notices: [], requests: null, dryRun: false };
/** The comment for a terminal or a file: without the facts of a run. */
const renderMarkdown = (report) => renderComment(report, NO_FACTS);


/***/ })

};
