export const id = 771;
export const ids = [771];
export const modules = {

/***/ 9771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/core/risk/findings-of.js
var findings_of = __webpack_require__(7544);
// EXTERNAL MODULE: ./build/documents/reason-codes.js
var reason_codes = __webpack_require__(4478);
// EXTERNAL MODULE: ./build/views/escape/runner-command.js
var runner_command = __webpack_require__(5867);
// EXTERNAL MODULE: ./build/views/report-contents.js
var report_contents = __webpack_require__(7674);
// EXTERNAL MODULE: ./build/views/sections/heading.js
var heading = __webpack_require__(9104);
// EXTERNAL MODULE: ./build/views/sections/lists.js
var lists = __webpack_require__(1619);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(4292);
;// CONCATENATED MODULE: ./build/views/terminal/wrap.js

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Scripts with wide characters have no spaces, so they break anywhere; any other word, path or command stays whole. */
const partsOf = (word) => (0,string_width/* default */.A)(word) === word.length
    ? [{ text: word, glue: ' ' }]
    : Array.from(graphemes.segment(word), ({ segment }, index) => ({ text: segment, glue: index === 0 ? ' ' : '' }));
/** Breaks a text into lines of at most `width` columns; only a word that is wider by itself has a wider line. */
const wrap = (text, width) => {
    const lines = [];
    let line = '';
    let columns = 0;
    for (const part of text.split(' ').flatMap(partsOf)) {
        const size = (0,string_width/* default */.A)(part.text);
        const needed = columns === 0 ? size : columns + part.glue.length + size;
        if (columns > 0 && needed > width) {
            lines.push(line);
            line = part.text;
            columns = size;
        }
        else {
            line += columns === 0 ? part.text : part.glue + part.text;
            columns = needed;
        }
    }
    return [...lines, line];
};
/** Fills a text up to a number of columns. */
const pad = (text, columns) => text + ' '.repeat(Math.max(0, columns - (0,string_width/* default */.A)(text)));
/** Cuts a text to a number of columns. */
const cutColumns = (text, columns, ellipsis) => {
    if ((0,string_width/* default */.A)(text) <= columns)
        return text;
    let kept = '';
    let used = (0,string_width/* default */.A)(ellipsis);
    for (const { segment } of graphemes.segment(text)) {
        used += (0,string_width/* default */.A)(segment);
        if (used > columns)
            break;
        kept += segment;
    }
    return kept + ellipsis;
};

;// CONCATENATED MODULE: ./build/views/terminal/columns.js


/** A cell without colour. */
const plain = (text) => ({ text, ink: 'plain' });
const GAP = '  ';
/** Narrowest useful last column. */
const NARROWEST = 24;
/** Share of the line that a column but the last may take. */
const WIDEST_SHARE = 0.4;
const rowLines = (row, widths, indent, { paint }) => {
    const wrapped = row.map(({ text }, column) => wrap(text, widths[column] ?? 0));
    const height = Math.max(...wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, line) => `${indent}${row
        .map(({ ink }, column) => {
        const text = wrapped[column]?.[line] ?? '';
        return paint(ink, text) + pad('', (widths[column] ?? 0) - (0,string_width/* default */.A)(text));
    })
        .join(GAP)
        .trimEnd()}`);
};
/** Rows in aligned columns. A text is wrapped in its column; the last one goes below where it had no room beside. */
const columns = (rows, indent, style) => {
    const count = Math.max(0, ...rows.map(({ length }) => length));
    const widest = Math.floor(style.width * WIDEST_SHARE);
    const widths = Array.from({ length: Math.max(0, count - 1) }, (_, column) => Math.min(widest, Math.max(...rows.map((row) => (0,string_width/* default */.A)(row[column]?.text ?? '')))));
    const room = style.width - indent - widths.reduce((sum, width) => sum + width + GAP.length, 0);
    const margin = ' '.repeat(indent);
    if (room >= NARROWEST)
        return rows.flatMap((row) => rowLines(row, [...widths, room], margin, style));
    return rows.flatMap((row) => [
        ...rowLines(row.slice(0, -1), widths, margin, style),
        ...rowLines(row.slice(-1), [style.width - indent - GAP.length], margin + GAP, style),
    ]);
};
/** Pieces beside each other, on as many lines as they need. */
const flow = (pieces, indent, { width, paint }) => {
    const lines = [];
    let columnsUsed = 0;
    for (const { text, ink } of pieces.filter((piece) => piece.text !== '')) {
        const size = (0,string_width/* default */.A)(text);
        if (lines.length > 0 && columnsUsed + GAP.length + size <= width) {
            lines.push(`${lines.pop()}${GAP}${paint(ink, text)}`);
            columnsUsed += GAP.length + size;
        }
        else {
            const margin = indent + (lines.length > 0 ? GAP.length : 0);
            const wrapped = wrap(text, width - margin);
            lines.push(...wrapped.map((line) => ' '.repeat(margin) + paint(ink, line)));
            columnsUsed = margin + (0,string_width/* default */.A)(wrapped.at(-1) ?? '');
        }
    }
    return lines;
};

;// CONCATENATED MODULE: ./build/views/terminal/parts.js



/** Heading of a part, with what is said beside it. */
const part = (title, note, style) => flow([
    { text: title, ink: 'title' },
    { text: (0,runner_command/* plainLine */.h)(note), ink: 'quiet' },
], 2, style);
/** A sentence, which may be foreign, broken into lines behind an indent. */
const indented = (text, indent, style, ink = 'plain') => wrap((0,runner_command/* plainLine */.h)(text), style.width - indent).map((line) => ' '.repeat(indent) + style.paint(ink, line));
/** An entry of a list: its mark, and the text in lines behind it. */
const item = (mark, text, indent, style) => {
    const [first = '', ...others] = indented(text, indent + mark.length + 1, style);
    return [`${' '.repeat(indent)}${mark} ${first.trimStart()}`, ...others];
};
/** Parts with an empty line between them; empty ones are left out. */
const spaced = (parts) => parts.filter(({ length }) => length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));

// EXTERNAL MODULE: ./build/views/sections/questions.js
var questions = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/views/words.js
var words = __webpack_require__(6996);
// EXTERNAL MODULE: ./build/views/sections/findings.js
var sections_findings = __webpack_require__(166);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/views/terminal/style.js

const FORMATS = {
    title: ['bold'],
    quiet: ['dim'],
    bad: ['bold', 'red'],
    warning: ['yellow'],
    good: ['green'],
};
/** Colour of a level or severity. */
const INK_OF_LEVEL = {
    critical: 'bad',
    high: 'bad',
    medium: 'warning',
    low: 'good',
};
const style_NARROWEST = 40;
/** The style for a terminal; one narrower than 40 columns is treated as 40 columns wide. */
const styleFor = ({ width, colour }) => ({
    width: Math.max(width, style_NARROWEST),
    // Whether the stream takes colour was the caller's decision.
    paint: (ink, text) => colour && ink !== 'plain' && text !== '' ? (0,external_node_util_.styleText)([...FORMATS[ink]], text, { validateStream: false }) : text,
    arrow: colour ? '→' : '->',
    bar: colour ? '│' : '|',
    ellipsis: colour ? '…' : '...',
});

;// CONCATENATED MODULE: ./build/views/terminal/finding-text.js







const INDENT = 14;
const MARGIN = 4;
const evidence = (line, { paint, width, bar, ellipsis }) => {
    const text = cutColumns((0,runner_command/* plainLine */.h)(line.trim()), width - INDENT - bar.length - 1, ellipsis);
    return ' '.repeat(INDENT) + paint('quiet', `${bar} ${text}`);
};
const findingLines = (finding, style) => {
    const { paint } = style;
    const label = words/* LEVEL_WORDS */.P4[finding.severity].label.padEnd(INDENT - MARGIN);
    const where = (0,runner_command/* plainLine */.h)((0,findings_of/* placeOf */.$)(finding));
    const base = finding.side === 'old' ? ` ${paint('quiet', '(before the change)')}` : '';
    return [
        `${' '.repeat(MARGIN)}${paint(INK_OF_LEVEL[finding.severity], label)}${where}${base}`,
        ...indented(finding.rule_id, INDENT, style, 'quiet'),
        ...indented(finding.message, INDENT, style),
        ...(finding.evidence === null ? [] : [evidence(finding.evidence, style)]),
        ...(finding.fix === '' ? [] : indented(`Instead: ${finding.fix}`, INDENT, style)),
    ];
};
/** The findings, worst first, each as a small block whose first line has the place. */
const findingsText = (findings, style) => [
    ...part('Findings', findings.length === 0 ? 'none' : (0,sections_findings/* severityCounts */.ur)(findings), style),
    ...findings.flatMap((finding) => findingLines(finding, style)),
];

// EXTERNAL MODULE: ./build/core/contract/contract-state.js
var contract_state = __webpack_require__(3859);
// EXTERNAL MODULE: ./build/views/sections/condition-words.js
var condition_words = __webpack_require__(6239);
// EXTERNAL MODULE: ./build/views/sections/conditions.js
var conditions = __webpack_require__(7874);
// EXTERNAL MODULE: ./build/views/sections/guardrails.js
var sections_guardrails = __webpack_require__(3382);
// EXTERNAL MODULE: ./build/views/sections/rollout.js + 1 modules
var rollout = __webpack_require__(4934);
// EXTERNAL MODULE: ./build/views/sections/way-back.js
var way_back = __webpack_require__(7217);
;// CONCATENATED MODULE: ./build/views/terminal/terms-text.js










const stateOf = (condition) => {
    if (!(0,contract_state/* isOpen */.n)(condition))
        return { text: condition.status, ink: 'good' };
    return condition.required ? { text: 'open', ink: 'bad' } : { text: 'optional', ink: 'quiet' };
};
/** The conditions, and below each how to meet it or what shows it. */
const conditionsText = (contract, style) => [
    ...part('Conditions', (0,conditions/* conditionCounts */._3)(contract), style),
    ...columns((0,conditions/* byUrgency */.td)(contract.validators).flatMap((condition) => {
        const { title, how } = condition_words/* CONDITION_WORDS */.Q[condition.validator_type];
        const evidence = condition.evidence ?? ((0,contract_state/* isOpen */.n)(condition) ? how : '');
        const asked = [stateOf(condition), plain((0,runner_command/* plainLine */.h)(condition.description || title))];
        return evidence === '' ? [asked] : [asked, [plain(''), { text: (0,runner_command/* plainLine */.h)(evidence), ink: 'quiet' }]];
    }), 4, style),
];
/** The steps of the rollout, and the limits they have to stay below. */
const rolloutText = ({ canary_plan: canary, guardrails }, style) => [
    ...part('Rollout', canary.required ? 'a canary is required' : 'a canary is not required', style),
    ...indented((0,words/* sentence */.em)((0,rollout/* stagesInWords */.Sd)(canary)), 4, style),
    ...columns(guardrails.map((guardrail) => [
        plain(sections_guardrails/* GUARDRAIL_WORDS */.oJ[guardrail.guardrail_type].name),
        { text: (0,sections_guardrails/* limitOf */.LF)(guardrail), ink: guardrail.max_value === null ? 'warning' : 'plain' },
        plain((0,words/* duration */.p0)(guardrail.enforcement_window_seconds)),
        { text: `${sections_guardrails/* BASIS_WORDS */.zO[guardrail.basis]}${guardrail.required ? '' : ' (optional)'}`, ink: 'quiet' },
    ]), 4, style),
];
/** The way back in one sentence. */
const wayBackText = ({ rollback_possible: possible, rollback_plan: plan }) => {
    if (!possible || plan.steps.length === 0)
        return `${possible ? '' : 'none: '}${plan.reasoning}`;
    const steps = `${(0,words/* counted */.hS)(plan.steps.length, 'step')}, about ${(0,words/* duration */.p0)(plan.total_estimated_time_seconds)}`;
    const down = plan.service_disruption_expected ? `, down for ${(0,words/* duration */.p0)(plan.disruption_window_seconds)}` : '';
    return `${steps}; ${way_back/* DATA_LOSS_WORDS */.Zl[plan.data_loss_risk]}${down}`;
};
/** The steps of the way back; a command stays on one line, to be copied. */
const stepsBackText = (contract, style) => {
    const { steps } = contract.rollback_plan;
    if (steps.length === 0)
        return [];
    return [
        ...part('Way back', wayBackText(contract), style),
        ...steps.flatMap(({ step_number: number, description, command, estimated_duration_seconds: seconds }) => [
            ...item(`${number}.`, `${description} (${(0,words/* duration */.p0)(seconds)})`, 4, style),
            ...(command === null ? [] : [`       ${style.paint('title', `$ ${(0,runner_command/* plainLine */.h)(command)}`)}`]),
        ]),
    ];
};

;// CONCATENATED MODULE: ./build/views/terminal/service-text.js









const service_text_heading = ({ service, context, contract }, style) => {
    const level = contract.predicted_risk_level;
    const risk = `${words/* LEVEL_WORDS */.P4[level].name} (${(0,words/* score */.fN)(contract.risk_score)} of 100)`;
    const what = `${(0,runner_command/* plainLine */.h)(service)} ${(0,runner_command/* plainLine */.h)(context.version)} to ${(0,runner_command/* plainLine */.h)(context.environment)}`;
    const id = `contract ${(0,runner_command/* plainLine */.h)((0,words/* shortDigest */.VK)(contract.contract_digest))}`;
    return flow([
        { text: what, ink: 'title' },
        { text: risk, ink: INK_OF_LEVEL[level] },
        { text: id, ink: 'quiet' },
    ], 0, style);
};
const prediction = ({ context, contract: { risk_assessment: risk } }, { arrow }) => {
    const confidence = `confidence ${(0,words/* decimal */._)(risk.confidence_percent)} %`;
    if ((0,questions/* isCalm */.uv)(risk))
        return `${questions/* CALM */.cy}; ${confidence}`;
    const rise = risk.predicted_p95_latency_increase_percent;
    const now = context.current_p95_latency_ms;
    const values = now === null ? 'value of today unknown' : `${(0,words/* decimal */._)(now)} ${arrow} ${Math.round(now * (1 + rise / 100))} ms`;
    const errors = `errors +${(0,words/* decimal */._)(risk.predicted_error_rate_increase_percent)} percentage points`;
    return `p95 latency +${(0,words/* decimal */._)(rise)} % (${values}), ${errors}; ${confidence}`;
};
const answers = (service, findings, style) => {
    const { context, contract } = service;
    const rows = [
        ['Change', `${(0,words/* counted */.hS)(context.changes.length, 'file')}, ${(0,words/* counted */.hS)(context.total_lines_changed, 'line')}`],
        ['What can break', findings[0]?.message ?? (0,questions/* noFinding */.lT)(service)],
        ['Who is hit', (0,questions/* whoIsHit */.io)(service)],
        ['Prediction', prediction(service, style)],
        ['Way back', wayBackText(contract)],
        ...context.dependencies.map(({ name, criticality, health }) => ['Depends on', `${name} (${criticality}, health ${health})`]),
    ];
    return columns(rows.map(([question, answer]) => [{ text: question, ink: 'quiet' }, plain((0,runner_command/* plainLine */.h)(answer))]), 2, style);
};
const scoreText = ({ risk_score: points, risk_assessment: assessment }, style) => [
    ...part('Score', `${(0,words/* score */.fN)(points)} of 100`, style),
    ...columns(assessment.identified_factors.map((factor) => [
        plain((0,runner_command/* plainLine */.h)(factor.name)),
        plain((0,words/* score */.fN)(factor.score)),
        plain((0,runner_command/* plainLine */.h)(factor.description)),
    ]), 4, style),
];
/** What no finding says already. */
const suggestionsText = (contract, findings, style) => {
    const known = new Set(findings.map(({ fix }) => fix));
    const fixes = contract.suggested_fixes.filter((fix) => !known.has(fix));
    return fixes.length === 0
        ? []
        : [...part('Ways to lower the risk', '', style), ...fixes.flatMap((fix) => item('-', fix, 4, style))];
};
/** Everything about one service. */
const serviceText = (service, style) => {
    const { contract } = service;
    const findings = (0,report_contents/* findingsOf */.WX)([service]);
    return spaced([
        [...service_text_heading(service, style), ...answers(service, findings, style)],
        conditionsText(contract, style),
        findingsText(findings, style),
        rolloutText(contract, style),
        stepsBackText(contract, style),
        scoreText(contract, style),
        suggestionsText(contract, findings, style),
    ]);
};

// EXTERNAL MODULE: ./build/views/verdict.js
var views_verdict = __webpack_require__(8432);
;// CONCATENATED MODULE: ./build/views/terminal-text.js












const inkOf = ({ conclusion, level }) => {
    if (conclusion === 'success')
        return 'good';
    if (level === null)
        return conclusion === 'failure' ? 'bad' : 'quiet';
    return level === 'low' ? 'warning' : INK_OF_LEVEL[level];
};
const subject = (report) => [
    report.repository,
    report.pull_request === null ? null : `pull request ${report.pull_request}`,
    report.base_sha === null || report.head_sha === null
        ? null
        : `${(0,words/* shortCommit */.Ax)(report.base_sha)}..${(0,words/* shortCommit */.Ax)(report.head_sha)}`,
    report.policy.source === 'file' ? `policy ${report.policy.path}` : 'default policy',
    `digest ${(0,words/* shortDigest */.VK)(report.policy.digest)}`,
]
    .filter((one) => one !== null)
    .join(', ');
const obstacles = (report, { dataLoss, conditions, level }) => {
    const { open } = (0,report_contents/* requiredConditions */.WH)(report.services.map(({ contract }) => contract));
    return [
        ...(dataLoss === null ? [] : [`Data ${dataLoss} by the change or by rolling it back.`]),
        ...(report.services.some(({ contract }) => !contract.rollback_possible) ? ['There is no way back.'] : []),
        ...(level === null || open.length === 0
            ? []
            : [
                `${conditions.open} of ${(0,words/* counted */.hS)(conditions.required, 'required condition')} ${open.length === 1 ? 'is' : 'are'} open. Next: ${(0,heading/* nextSteps */.Zn)(open)}.`,
            ]),
    ];
};
const gaps = (report, style) => {
    const unread = (0,lists/* unreadSentence */.HA)(report);
    const said = (text) => indented(text, 2, style, 'warning');
    return [
        ...(unread === null ? [] : said(unread)),
        ...report.unanalysed.flatMap(({ file_path: path, detail }) => path === null ? [] : item('-', `${path}: ${detail}`, 2, style)),
        ...(report.unmatched_paths.length === 0 ? [] : said('These deployed files belong to no service of the policy:')),
        ...report.unmatched_paths.flatMap((path) => item('-', path, 2, style)),
        ...(report.ignored.length === 0 ? [] : said('These findings are ignored:')),
        ...report.ignored.flatMap(({ finding, owner, until, reason }) => item('-', `${finding.rule_id} at ${(0,findings_of/* placeOf */.$)(finding)}, until ${until} (${owner}: ${reason})`, 2, style)),
        ...report.notices.flatMap((notice) => said(notice)),
    ];
};
const notDeployed = (report, style) => {
    const files = report.not_deployed;
    return files.length === 0
        ? []
        : indented(`Not deployed, so not counted: ${(0,words/* counted */.hS)(files.length, 'file')} (${(0,lists/* reasonCounts */.fb)(files)}).`, 0, style, 'quiet');
};
const decision = (report, style) => [
    `${style.paint('title', 'Decision')}  ${report.decision}`,
    ...columns(report.reason_codes.map((code) => [{ text: code, ink: 'quiet' }, plain(reason_codes/* REASON_SENTENCES */.W[code])]), 2, style),
];
/** The report for a terminal: every line is safe to print in a workflow, too. */
const renderText = (report, options) => {
    const style = styleFor(options);
    const verdict = (0,views_verdict/* verdictOf */.V)(report);
    const lines = spaced([
        [
            ...indented(`Deployment contract: ${verdict.headline}`, 0, style, inkOf(verdict)),
            ...indented(subject(report), 0, style, 'quiet'),
        ],
        obstacles(report, verdict).flatMap((text) => indented(text, 2, style, inkOf(verdict))),
        gaps(report, style),
        ...(0,report_contents/* servicesByRisk */.$O)(report).map((service) => serviceText(service, style)),
        notDeployed(report, style),
        decision(report, style),
    ]);
    return `${lines.map(runner_command/* withoutCommands */.D).join('\n')}\n`;
};


/***/ })

};
