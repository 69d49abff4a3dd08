export const id = 721;
export const ids = [721];
export const modules = {

/***/ 4478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ REASON_SENTENCES)
/* harmony export */ });
/* unused harmony export reasonCodeSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** Schema of a machine-readable reason of a decision. */
const reasonCodeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'draft-not-approved',
    'conditions-open',
    'tests-not-verified',
    'unanalysed',
    'unmatched-paths',
    'rollback-not-possible',
    'data-loss',
    'empty-diff',
    'nothing-deployed',
    'superseded',
    'pull-request-closed',
    'not-analysed',
]);
/** The sentence a person reads for each reason. */
const REASON_SENTENCES = {
    'draft-not-approved': 'The contract is a draft: nobody has approved it yet.',
    'conditions-open': 'At least one required condition of the contract is open.',
    'tests-not-verified': 'Nobody has looked at the results of the tests.',
    unanalysed: 'A part of the change could not be read.',
    'unmatched-paths': 'Deployed files belong to no service of the policy, so no contract covers them.',
    'rollback-not-possible': 'There is no way back.',
    'data-loss': 'Rolling back loses data, or may lose it.',
    'empty-diff': 'The change is empty: there is nothing to judge.',
    'nothing-deployed': 'No changed file reaches production.',
    superseded: 'A newer commit was pushed while this run was at work; its own run reports.',
    'pull-request-closed': 'The pull request is closed.',
    'not-analysed': 'The change could not be analysed; the log says why.',
};


/***/ }),

/***/ 954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bv: () => (/* binding */ blocks),
  Hn: () => (/* binding */ cell),
  aY: () => (/* binding */ code),
  EU: () => (/* binding */ fence),
  Te: () => (/* binding */ gfm),
  fj: () => (/* binding */ join),
  uM: () => (/* binding */ linkTo),
  CS: () => (/* binding */ prose)
});

// EXTERNAL MODULE: ./build/views/size-limits.js
var size_limits = __webpack_require__(6761);
;// CONCATENATED MODULE: ./build/views/escape/prose-tokens.js
// A word with the quotes, brackets and full stops around it, which mean nothing to Markdown there.
const WRAPPED = /^(?<before>["'“‘(]*)(?<core>.*?)(?<after>["'”’).,;:!?…]*)$/su;
// Letters and digits, with single marks between them that mean nothing to Markdown.
const PLAIN_CORE = /^[+±×≈≤≥▲▼-]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'.,–][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[%°]?$|^\d{1,2}:\d{2}$/u;
// What GitHub makes a link of by itself: hosts, commits, references such as GH-1.
const LINKED = /www\.|[0-9a-f]{7}|[a-z]-\d/iu;
const SIGN = /^[-–—→←×·±≈≤≥<>=+&/*%]{1,3}$/u;
/** Signs that mean something to Markdown where they begin a line or stand alone. */
const MARKED = /[-=+*<>&]/g;
const prose_tokens_text = (part) => ({ kind: 'text', text: part });
/** A word of more characters is no word of a sentence. */
const LONGEST_WORD = 80;
const tokensOf = (word) => {
    if (word.length > LONGEST_WORD)
        return [{ kind: 'code', text: word }];
    const { before = '', core = '', after = '' } = WRAPPED.exec(word)?.groups ?? {};
    if (core === '')
        return [prose_tokens_text(word)];
    if (SIGN.test(core))
        return [prose_tokens_text(before + core.replace(MARKED, '\\$&') + after)];
    if (PLAIN_CORE.test(core) && !LINKED.test(core))
        return [prose_tokens_text(before + core + after)];
    return [prose_tokens_text(before), { kind: 'code', text: core }, prose_tokens_text(after)];
};
/** Digits with a full stop or a bracket begin a list where they begin a line. */
const withoutListMark = (start) => start.replace(/^( ?\d{1,9})(?=[.)](?: |$))/, '$1\\');
/** Two code spans that touch would be read as one with other borders. */
const merge = (tokens) => {
    const merged = [];
    for (const token of tokens) {
        const last = merged.at(-1);
        if (last?.kind === token.kind)
            merged[merged.length - 1] = { kind: token.kind, text: last.text + token.text };
        else if (token.text !== '')
            merged.push(token);
    }
    return merged;
};
/** Plain words are the rule, and need not be taken apart. */
const SIMPLE = /^[A-Za-z0-9 ,;.%()]*$/;
const partsOf = (part) => {
    if (SIMPLE.test(part) && !LINKED.test(part))
        return [prose_tokens_text(part)];
    return (part.match(/ |[^ `]+|`/gu) ?? []).flatMap((word) => {
        if (word === ' ')
            return prose_tokens_text(word);
        return word === '`' ? { kind: 'code', text: word } : tokensOf(word);
    });
};
/** Takes a foreign sentence apart. White space of any kind becomes one space. */
const proseTokens = (sentence) => {
    const parts = sentence.replace(/\s+/gu, ' ').split(/`([^`]+)`/);
    const [first, ...others] = merge(parts.flatMap((part, index) => index % 2 === 1 ? [{ kind: 'code', text: part }] : partsOf(part)));
    if (first === undefined)
        return [];
    return [first.kind === 'text' ? prose_tokens_text(withoutListMark(first.text)) : first, ...others];
};

// EXTERNAL MODULE: ./build/views/escape/runner-command.js
var runner_command = __webpack_require__(5867);
// EXTERNAL MODULE: ./build/views/escape/visible.js
var visible = __webpack_require__(9495);
;// CONCATENATED MODULE: ./build/views/escape/markdown.js




const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
const span = (text) => {
    const ticks = '`'.repeat(longestRun(text) + 1);
    const pad = text.startsWith('`') || text.endsWith('`') || (/^ .* $/.test(text) && /[^ ]/.test(text)) ? ' ' : '';
    return `${ticks}${pad}${text}${pad}${ticks}`;
};
/** A bar ends a table's cell even inside a code span, so it stands between two spans: right in and outside of tables. */
const spans = (text) => text
    .split('|')
    .map((part) => (part === '' ? '' : span(part)))
    .join('\\|');
/** A foreign name, path or value: a code span, in which GitHub links, mentions and formats nothing. */
const code = (text, limit = size_limits/* TEXT_LIMITS */.Pc.code) => ({
    markdown: text === '' ? '(empty)' : spans((0,visible/* cut */.Jj)((0,visible/* visible */.RK)((0,visible/* cut */.Jj)(text, limit)), limit)),
});
/** A foreign path or value in a table, shortened at its beginning so that the table stays readable. */
const cell = (text, limit = size_limits/* TEXT_LIMITS */.Pc.cell) => ({
    markdown: text === '' ? '(empty)' : spans((0,visible/* cutPath */.iE)((0,visible/* visible */.RK)((0,visible/* cutPath */.iE)(text, limit)), limit)),
});
/**
 * A foreign sentence: plain words stay, what could mean something to Markdown or GitHub becomes a code span, and so does
 * what stands between backticks.
 */
const prose = (text, limit = size_limits/* TEXT_LIMITS */.Pc.prose) => ({
    markdown: /^\s+$/u.test(text)
        ? '(empty)'
        : proseTokens((0,visible/* cut */.Jj)(text, limit))
            .map(({ kind, text: part }) => (kind === 'code' ? spans((0,visible/* visible */.RK)(part)) : part))
            .join(''),
});
const fenceLine = (line) => (0,runner_command/* withoutCommands */.D)(line.split('\t').map(visible/* visible */.RK).join('\t'));
/** A foreign text of several lines: a code block that no run of backticks in it can end. `language` is a word of ours. */
const fence = (text, language = '') => {
    const body = text
        .split(/\r\n|\r|\n/)
        .map(fenceLine)
        .join('\n');
    const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return { markdown: `${ticks}${language}\n${body}\n${ticks}` };
};
const PLAIN_URL = /^https?:\/\/[A-Za-z0-9.:-]+(?:\/[A-Za-z0-9._~%/@-]*)?(?:#[A-Za-z0-9-]+)?$/;
/** A link to a page of the host; only the label where the address is missing or holds anything unusual. */
const linkTo = (label, url) => url !== null && PLAIN_URL.test(url) ? { markdown: `[${label.markdown}](${url})` } : label;
const markdownOf = (piece) => {
    if (typeof piece === 'object')
        return piece.markdown;
    return typeof piece === 'number' ? String(piece) : prose(piece).markdown;
};
/** Markdown in our own words with pieces in it. */
const gfm = (words, ...pieces) => ({
    markdown: words.reduce((text, word, index) => text + markdownOf(pieces[index - 1] ?? '') + word),
});
/** Pieces one after the other; those that are null are left out. */
const join = (pieces, separator) => ({
    markdown: pieces
        .filter((piece) => piece !== null)
        .map(({ markdown }) => markdown)
        .join(separator),
});
/** Blocks with an empty line between them; those that are null are left out. */
const blocks = (...parts) => join(parts, '\n\n');


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aR: () => (/* binding */ listFold),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   eG: () => (/* binding */ enumeration),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(954);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6996);


const rowOf = (cells) => `| ${cells.map((cell) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${cell}`.markdown).join(' | ')} |`;
/** One row of a table, to be made ahead of it. */
const row = (...cells) => ({ markdown: rowOf(cells) });
/** A table; null without rows, so that no heading stands over nothing. */
const table = (heads, rows) => rows.length === 0 ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([row(...heads), { markdown: `|${'---|'.repeat(heads.length)}` }, ...rows], '\n');
const inHtml = (words) => words.replace(/[<>&]/g, '');
/** A fold. Title and note are words of ours and say what is inside and how much; null without a body. */
const fold = (title, note, body) => body === null
    ? null
    : {
        markdown: `<details>\n<summary><b>${inHtml(title)}</b>${inHtml(note)}</summary>\n\n${body.markdown}\n\n</details>`,
    };
/** One of GitHub's alerts around a few paragraphs. */
const alert = (kind, paragraphs) => ({
    markdown: `> [!${kind}]\n> ${paragraphs.map(({ markdown }) => markdown).join('\n>\n> ')}`,
});
/** A list with a dash before each entry; null without entries. */
const bullets = (entries) => entries.length === 0
    ? null
    : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(entries.map((entry) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `- ${entry === '' ? '(empty)' : entry}`), '\n');
/** The first entries, and how many more there are. */
const firstOf = (entries, limit) => {
    const shown = limit === null ? entries : entries.slice(0, limit);
    return { shown, more: entries.length - shown.length };
};
/** The first entries in a fold, and where to find the others; null without entries. */
const listFold = ({ title, note, entries, limit, rest, list, intro }) => {
    if (entries.length === 0)
        return null;
    const { shown, more } = firstOf(entries, limit);
    const others = more === 0 ? null : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(more)} more: in ${rest}.`;
    return fold(title, note, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(intro ?? null, list(shown), others));
};
/** A heading of our own words and pieces. */
const heading = (level, content) => ({
    markdown: `${'#'.repeat(level)} ${(typeof content === 'string' ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(content) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${content}`).markdown}`,
});
/** Several pieces in one sentence: `a, b and 3 more`. */
const enumeration = (pieces, limit, more) => {
    const { shown, more: rest } = firstOf(pieces, limit);
    return rest === 0 ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ', ') : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .Te) `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(shown, ', ')} and ${more(rest)}`;
};


/***/ }),

/***/ 5527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ repositoryUrl),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   iw: () => (/* binding */ fileUrl)
/* harmony export */ });
/* unused harmony export pullRequestUrl */
const SERVER = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?$/;
const REPOSITORY = /^[A-Za-z0-9][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/;
const COMMIT = /^[0-9a-f]{7,64}$/;
const encodeSegment = (segment) => encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
/** A path as the path of a URI, or null when a browser would not take it literally. */
const encodePath = (path) => {
    const segments = path.split('/');
    return segments.some((segment) => segment === '' || segment === '.' || segment === '..')
        ? null
        : segments.map(encodeSegment).join('/');
};
/** Address of the repository; null outside a host. */
const repositoryUrl = ({ server_url: server, repository }) => {
    const base = server?.replace(/\/$/, '');
    return base !== undefined && SERVER.test(base) && repository !== null && REPOSITORY.test(repository)
        ? `${base}/${repository}`
        : null;
};
/** Address of a file at the analysed commit, or at the base for what exists only there; null outside a host. */
const fileUrl = (place, { file_path: path, line, side }) => {
    const base = repositoryUrl(place);
    const commit = side === 'new' ? place.head_sha : place.base_sha;
    const encoded = encodePath(path);
    if (base === null || encoded === null || commit === null || !COMMIT.test(commit))
        return null;
    return `${base}/blob/${commit}/${encoded}${line === null ? '' : `#L${line}`}`;
};
/** Address of the pull request; null where there is none. */
const pullRequestUrl = (place) => {
    const base = repositoryUrl(place);
    return base === null || place.pull_request === null ? null : `${base}/pull/${place.pull_request}`;
};


/***/ }),

/***/ 7674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ servicesByRisk),
/* harmony export */   WH: () => (/* binding */ requiredConditions),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   wq: () => (/* binding */ fileCount)
/* harmony export */ });
/* harmony import */ var _documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5769);
/* harmony import */ var _core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3859);
/* harmony import */ var _core_report_by_risk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3142);



const compare = (a, b) => (a < b ? -1 : Number(a > b));
/** The services, worst first. */
const servicesByRisk = ({ services }) => services.toSorted(_core_report_by_risk_js__WEBPACK_IMPORTED_MODULE_1__/* .byRisk */ .x);
const uniqueBy = (items, key) => {
    const seen = new Map();
    for (const item of items)
        if (!seen.has(key(item)))
            seen.set(key(item), item);
    return [...seen.values()];
};
const findingKey = ({ rule_id: rule, file_path: path, side, line, message }) => [rule, path, side, line, message].join('\n');
const LOSSES = ['none', 'low', 'medium', 'high'];
/** Findings of some services, worst first, each once even where two services share the file. */
const findingsOf = (services) => {
    const all = services.flatMap(({ context }) => context.changes.flatMap(({ findings }) => findings));
    return uniqueBy(all, findingKey).toSorted((a, b) => (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(b.severity) - (0,_documents_risk_level_js__WEBPACK_IMPORTED_MODULE_0__/* .riskRank */ .wv)(a.severity) ||
        LOSSES.indexOf(b.rollback.data_loss) - LOSSES.indexOf(a.rollback.data_loss) ||
        compare(a.file_path, b.file_path) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compare(a.rule_id, b.rule_id));
};
/** The required conditions of some contracts, and those of them that are open. */
const requiredConditions = (contracts) => {
    const required = contracts.flatMap(({ validators }) => validators.filter((validator) => validator.required));
    return { required, open: required.filter(_core_contract_contract_state_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .n) };
};
/** Files in a list of parts of the change. */
const fileCount = (parts) => parts.reduce((sum, { count }) => sum + count, 0);


/***/ }),

/***/ 1619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ unreadSentence),
/* harmony export */   Nw: () => (/* binding */ unmatchedFold),
/* harmony export */   fb: () => (/* binding */ reasonCounts),
/* harmony export */   r6: () => (/* binding */ notDeployedFold),
/* harmony export */   si: () => (/* binding */ unanalysedFold)
/* harmony export */ });
/* harmony import */ var _documents_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4478);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(954);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8568);
/* harmony import */ var _report_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7674);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6996);





/** Why nobody could read a part of the change, to go on from "14 files". */
const UNANALYSED_WORDS = {
    over_listing_limit: 'beyond what the host lists',
    no_patch: 'listed without their changes',
    too_large: 'too large',
    binary: 'binary',
    not_utf8: 'not in UTF-8',
    symlink: 'symbolic links',
    submodule: 'submodules',
    parse_error: 'not understood',
    dynamic_sql: 'SQL put together at run time',
    unreadable: 'unreadable',
};
const countsBy = (items, key, size) => Array.from(Map.groupBy(items, key), ([name, group]) => [name, group.reduce((sum, item) => sum + size(item), 0)]).toSorted((a, b) => b[1] - a[1]);
/** Unanalysed files by reason: `508 beyond what the host lists, 14 binary`. */
const unanalysedCounts = (parts) => countsBy(parts, ({ reason }) => UNANALYSED_WORDS[reason], ({ count }) => count)
    .map(([words, count]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} ${words}`)
    .join(', ');
/** What was not read, in one sentence; null when everything was. */
const unreadSentence = ({ unanalysed: unread, reason_codes: reasons }) => {
    if (unread.length > 0) {
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)((0,_report_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .fileCount */ .wq)(unread), 'file was', 'files were')} not analysed: ${unanalysedCounts(unread)}.`;
    }
    return reasons.includes('unanalysed') ? _documents_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .REASON_SENTENCES */ .W.unanalysed : null;
};
/** Files that do not reach production by reason: `2 documentation, 1 test`. */
const reasonCounts = (files) => countsBy(files, ({ reason }) => reason, () => 1)
    .map(([reason, count]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count)} ${reason}`)
    .join(', ');
/** Files that do not reach production, by reason and one by one. */
const notDeployedFold = (files, limit, rest) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .listFold */ .aR)({
    title: 'Not deployed',
    note: `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(files.length, 'file')} (${reasonCounts(files)}), not counted`,
    entries: files,
    limit,
    rest,
    list: (shown) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['File', 'Reason', 'Told by'], shown.map(({ file_path: path, reason, detail }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(path), reason, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(detail)))),
});
/** Parts that nobody could read, one by one. */
const unanalysedFold = (parts, limit, rest) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .listFold */ .aR)({
    title: 'Not analysed',
    note: `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)((0,_report_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .fileCount */ .wq)(parts), 'file')}`,
    entries: parts,
    limit,
    rest,
    list: (shown) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['File', 'Files', 'Reason', 'Detail'], shown.map(({ file_path: path, count, reason, detail }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .row */ .nM)(path === null ? 'not known' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .cell */ .Hn)(path), (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(count), UNANALYSED_WORDS[reason], detail))),
});
/** Deployed files that belong to no service. */
const unmatchedFold = ({ unmatched_paths: paths, policy }, limit, rest) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .listFold */ .aR)({
    title: 'In no service',
    note: `: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(paths.length, 'file')}`,
    intro: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .Te) `Add them to the ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('paths')} of a service in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(policy.path)}, or to ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)('not_deployed')}.`,
    entries: paths,
    limit,
    rest,
    list: (shown) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .bullets */ .e5)(shown.map((path) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path))),
});


/***/ }),

/***/ 6761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ TEXT_LIMITS),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   bJ: () => (/* binding */ BUDGETS),
/* harmony export */   i7: () => (/* binding */ LIST_LIMITS),
/* harmony export */   yZ: () => (/* binding */ LADDERS)
/* harmony export */ });
/** Most bytes of UTF-8 that we write, by surface; the platform's own limits are higher (see each comment). */
const BUDGETS = {
    /** GitHub stores up to 262,144 bytes, its error message speaks of 65,536 characters. */
    comment: 60_000,
    /** 65,535 bytes, else the request is refused. */
    checkSummary: 4_096,
    /** Cut in silence at 65,535 bytes. */
    checkText: 60_000,
    /** 1 MiB a step, else the whole summary is dropped. */
    jobSummary: 900_000,
};
/** Most characters of a text from outside, by where it stands; a longer one is cut and ends in an ellipsis. */
const TEXT_LIMITS = {
    /** A name or a path on its own. */
    code: 256,
    /** A name or a path in a table. */
    cell: 100,
    /** A name in the last rung of the ladder, which has a fixed size. */
    name: 60,
    /** A name in the summary of a check run, which has 4 KB. */
    shortName: 30,
    /** A sentence. */
    prose: 600,
    /** A line of evidence. */
    evidence: 200,
    /** One annotation, which is shown on one line of the diff. */
    annotation: 1_000,
};
/** Most entries of a list, by where it stands. */
const LIST_LIMITS = {
    /** Characters of a check run's title. */
    checkTitle: 70,
    annotations: 50,
    /** Nodes of a picture, the way back included. */
    mermaidNodes: 12,
    /** High findings that stay when the others give way. */
    topFindings: 10,
    /** Rows for services in the last rung. */
    services: 40,
    /** Conditions where room is short: the last rung, the summary of a check run. */
    conditions: 8,
    /** Directories named in the counts by severity. */
    directories: 3,
    /** Files in a folded list of the comment. */
    files: 20,
    /** Notices on the last rung. */
    notices: 3,
    /** Problems of a run that failed. */
    problems: 200,
    /** Dependencies, approvers and the like in one sentence. */
    names: 5,
};
const rungs = (first, ...changes) => changes.reduce((ladder, change) => [...ladder, { ...ladder.at(-1), ...change }], [first]);
const everything = {
    evidenceFrom: 'low',
    picture: true,
    rowsFrom: 'low',
    topRows: null,
    files: null,
    rawContract: true,
    minimal: false,
};
const FEWER_ROWS = [
    { rowsFrom: 'medium' },
    { rowsFrom: 'high' },
    { rowsFrom: 'high', topRows: LIST_LIMITS.topFindings, evidenceFrom: null },
    { minimal: true },
];
/** What gives way, in order, until the text fits its budget. */
const LADDERS = {
    comment: rungs({ ...everything, rawContract: false, files: LIST_LIMITS.files }, { evidenceFrom: 'medium' }, { evidenceFrom: 'high' }, { picture: false }, ...FEWER_ROWS),
    checkText: rungs({ ...everything, evidenceFrom: null, picture: false, rawContract: false, files: LIST_LIMITS.files }, ...FEWER_ROWS),
    jobSummary: rungs(everything, { evidenceFrom: 'high' }, { evidenceFrom: null }, { rawContract: false }, { picture: false, files: LIST_LIMITS.files }, ...FEWER_ROWS),
};
/**
 * The fullest rendering that fits the budget, in bytes. `atLeast` is a lower bound of a rung's bytes, which saves rendering
 * what cannot fit. The last rung has to fit: it is taken without measuring.
 */
const fit = (ladder, budget, atLeast, render) => {
    for (const detail of ladder.slice(0, -1)) {
        const text = atLeast(detail) > budget ? null : render(detail);
        if (text !== null && Buffer.byteLength(text) <= budget)
            return text;
    }
    return render(ladder.at(-1));
};


/***/ }),

/***/ 6996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   BD: () => (/* binding */ enumerated),
/* harmony export */   P4: () => (/* binding */ LEVEL_WORDS),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fN: () => (/* binding */ score),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   je: () => (/* binding */ countedInWords),
/* harmony export */   ji: () => (/* binding */ durationInWords),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** How each level is called and shown; a symbol always stands before its word. */
const LEVEL_WORDS = {
    critical: { name: 'CRITICAL', label: 'Critical', icon: '⛔', alert: 'CAUTION' },
    high: { name: 'HIGH', label: 'High', icon: '⛔', alert: 'CAUTION' },
    medium: { name: 'MEDIUM', label: 'Medium', icon: '⚠️', alert: 'WARNING' },
    low: { name: 'LOW', label: 'Low', icon: '⚠️', alert: 'NOTE' },
};
const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** A number with its thousands apart. */
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
/** A count as a person writes it: up to twelve in words. */
const inWords = (count) => SMALL[count] ?? grouped(count);
/** A count with its noun; `many` where the plural is not the noun with an s. */
const counted = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;
/** The same with small counts in words. */
const countedInWords = (count, one, many = `${one}s`) => `${inWords(count)} ${count === 1 ? one : many}`;
/** First letter large, for the beginning of a sentence. */
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** A score with at most one decimal. Rounded down: it never shows a threshold that was not reached. */
const score = (value) => String(Math.floor(value * 10) / 10);
/** A measured or predicted number with at most three decimals. */
const decimal = (value) => String(Number(value.toFixed(3)));
const UNITS = [
    { seconds: 3600, short: 'h', word: 'hour' },
    { seconds: 60, short: 'min', word: 'minute' },
    { seconds: 1, short: 's', word: 'second' },
];
const timeParts = (seconds) => {
    let rest = seconds;
    return UNITS.flatMap((unit) => {
        const amount = Math.floor(rest / unit.seconds);
        rest -= amount * unit.seconds;
        return amount === 0 ? [] : [{ ...unit, amount }];
    }).slice(0, 2);
};
/** A duration in its two largest units: `1 h 30 min`. */
const duration = (seconds) => timeParts(seconds)
    .map(({ amount, short }) => `${amount} ${short}`)
    .join(' ') || '0 s';
/** The same in words: `1 hour 30 minutes`. */
const durationInWords = (seconds) => timeParts(seconds)
    .map(({ amount, word }) => counted(amount, word))
    .join(' ') || '0 seconds';
/** Names in a row: `a, b and c`. */
const enumerated = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
/** Seven digits of a commit. */
const shortCommit = (sha) => sha.slice(0, 7);
/** Twelve digits of a digest. */
const shortDigest = (digest) => digest.slice(0, 12);
/** A time in UTC to the minute; null when it is not a time. */
const utc = (time) => {
    const milliseconds = Date.parse(time);
    return Number.isNaN(milliseconds)
        ? null
        : `${new Date(milliseconds).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
};


/***/ })

};
