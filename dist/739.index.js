export const id = 739;
export const ids = [739];
export const modules = {

/***/ 5739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseContext: () => (/* binding */ parseContext)
/* harmony export */ });
/* harmony import */ var _documents_deployment_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);
/* harmony import */ var _documents_issue_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3187);
/* harmony import */ var _documents_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4051);
/* harmony import */ var _documents_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(853);
/* harmony import */ var _documents_shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8708);





/** Edits from a known field that make an unknown one a slip of the pen. */
const SLIP = 2;
const fieldsOf = ({ shape }) => {
    const list = Object.keys(shape);
    return { names: new Set(list), list };
};
const CONTEXT = fieldsOf(_documents_deployment_context_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentContextSchema */ .yr);
const CHANGE = fieldsOf(_documents_deployment_context_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentChangeSchema */ .tY);
/** A name without the case and the separators that languages write it with. */
const folded = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const meantBy = (key, fields) => fields.find((name) => folded(name) === folded(key)) ?? (0,_documents_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(key, fields, SLIP);
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
const slipProblem = ([path, meant], place) => (0,_documents_issue_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAt */ .l)(path, `unknown field, did you mean ${(0,_documents_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownName */ .HD)(meant)}?`, 'bad-context', place, `Write ${(0,_documents_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownName */ .HD)(meant)}, or remove the field.`);
/**
 * Reads a DeploymentContext. Unknown fields are left out, since documents may gain fields, but one that looks like a slip of the
 * pen is an error. Throws a ProblemError with every problem; `where` names the document, for example `contexts.jsonl:3`.
 */
const parseContext = (value, where) => {
    const parsed = _documents_deployment_context_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentContextSchema */ .yr.safeParse(value);
    const slips = slipsOf(value);
    if (parsed.success && slips.length === 0)
        return parsed.data;
    const place = where ?? null;
    throw new _documents_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([
        ...slips.map((slip) => slipProblem(slip, place)),
        ...(parsed.success
            ? []
            : (0,_documents_issue_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOfIssues */ .g)(parsed.error, value, _documents_deployment_context_js__WEBPACK_IMPORTED_MODULE_0__/* .deploymentContextSchema */ .yr, 'bad-context', () => place)),
    ]);
};


/***/ }),

/***/ 3187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ problemsOfIssues),
/* harmony export */   l: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4051);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(853);
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2390);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8708);




const fitsKind = (issues) => !issues.some(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys');
/** The branch of a union that was most probably meant; null when the value is of no branch's kind. */
const likeliest = (branches) => branches.filter(fitsKind).toSorted((a, b) => a.length - b.length)[0] ?? null;
const flawsOf = (issue, base = []) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({ kind: 'unknown', path: [...path, key] }));
    if (issue.code === 'invalid_key')
        return [{ kind: 'name', path }];
    if (issue.code === 'custom')
        return [{ kind: 'custom', path, message: issue.message }];
    const meant = issue.code === 'invalid_union' ? likeliest(issue.errors) : null;
    return meant === null ? [{ kind: 'value', path }] : meant.flatMap((inner) => flawsOf(inner, path));
};
const listed = (names) => names.map(_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD).join(', ');
const unknownKey = (path, { schema, value }) => {
    const names = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .namesAt */ .Qo)(schema, value, path.slice(0, -1));
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(String(path.at(-1)), names);
    if (nearest !== null) {
        return {
            text: `unknown key, did you mean ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD)(nearest)}?`,
            fix: `Write ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD)(nearest)}, or remove the key.`,
        };
    }
    return { text: names.length === 0 ? 'unknown key' : `unknown key, expected one of ${listed(names)}` };
};
const wrongValue = (path, { schema, value }) => {
    const found = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(value, path);
    const expected = (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedAt */ .IV)(schema, value, path);
    if (found === undefined)
        return `missing, expected ${expected}`;
    if (typeof found === 'number' && Math.abs(found) > Number.MAX_SAFE_INTEGER) {
        return `found ${found}, expected a number whose digits all count`;
    }
    const nearest = typeof found === 'string' ? (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(found, (0,_schema_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsAt */ .n4)(schema, value, path)) : null;
    const hint = nearest === null ? '' : `; did you mean ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD)(nearest)}?`;
    return `found ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .JJ)(found, path)}, expected ${expected}${hint}`;
};
const described = (flaw, document) => {
    if (flaw.kind === 'unknown')
        return unknownKey(flaw.path, document);
    if (flaw.kind === 'name')
        return { text: 'a name like this is not allowed here' };
    return { text: flaw.kind === 'custom' ? flaw.message : wrongValue(flaw.path, document) };
};
const sentence = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);
/** Puts what is wrong at a path into words; `where` names the place in a file, or null for the path in the document alone. */
const problemAt = (path, text, code, where, fix) => {
    const name = (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(path);
    if (where !== null && name !== '')
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, sentence(`\`${name}\`: ${text}`), where, fix);
    const capital = text.charAt(0).toUpperCase() + text.slice(1);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, sentence(capital), where ?? (name === '' ? null : name), fix);
};
/**
 * Translates what zod found wrong with a document: each problem with its place, the value found (short, never one under a name
 * like token or password) and what is expected in words, or the nearest valid name. `where` turns a path into a place in a
 * file; where it answers null the place is the path itself.
 */
const problemsOfIssues = (error, value, schema, code, where) => error.issues
    .flatMap((issue) => flawsOf(issue))
    .map((flaw) => {
    const { text, fix } = described(flaw, { value, schema });
    return problemAt(flaw.path, text, code, where(flaw.path), fix);
});


/***/ }),

/***/ 2390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ expectedAt),
/* harmony export */   Qo: () => (/* binding */ namesAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   n4: () => (/* binding */ wordsAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);

const roots = new WeakMap();
const rootOf = (schema) => {
    const known = roots.get(schema);
    if (known !== undefined)
        return known;
    const root = zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(schema, { io: 'input', reused: 'inline', unrepresentable: 'any' });
    roots.set(schema, root);
    return root;
};
const isNode = (node) => typeof node === 'object' && node !== null;
const branchesOf = (node) => [node.anyOf, node.oneOf].flatMap((branches) => branches ?? []).filter(isNode);
/** A branch of a union that names itself by a constant is ruled out by another value there. */
const contradicts = ({ properties = {} }, value) => Object.entries(properties).some(([name, own]) => {
    const constant = isNode(own) ? own.const : undefined;
    return constant !== undefined && isNode(value) && name in value && Reflect.get(value, name) !== constant;
});
const alternatives = (node, value) => {
    if (Array.isArray(node.type))
        return node.type.map((type) => ({ ...node, type }));
    const branches = branchesOf(node);
    if (branches.length === 0)
        return [node];
    const possible = branches.filter((branch) => !contradicts(branch, value));
    return (possible.length === 0 ? branches : possible).flatMap((branch) => alternatives(branch, value));
};
const childrenOf = (node, step) => {
    const child = typeof step === 'number' ? node.items : (node.properties?.[String(step)] ?? node.additionalProperties);
    return isNode(child) && !Array.isArray(child) ? [child] : [];
};
/** The value at a path of a document; undefined where there is none. */
const valueAt = (document, path) => {
    let value = document;
    for (const step of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
            return undefined;
        value = Reflect.get(value, step);
    }
    return value;
};
/** What the schema allows at a path: one alternative or, under unions, several. */
const nodesAt = (schema, document, path) => {
    let nodes = alternatives(rootOf(schema), document);
    path.forEach((step, index) => {
        const value = valueAt(document, path.slice(0, index + 1));
        nodes = nodes.flatMap((node) => childrenOf(node, step)).flatMap((child) => alternatives(child, value));
    });
    return nodes;
};
/** Names that the schema knows inside the object at a path. */
const namesAt = (schema, document, path) => [
    ...new Set(nodesAt(schema, document, path).flatMap(({ properties, propertyNames }) => [
        ...Object.keys(properties ?? {}),
        ...(isNode(propertyNames) ? (propertyNames.enum ?? []).map(String) : []),
    ])),
];
const quoted = (value) => `\`${String(value)}\``;
/** The limits of exact integers are in every whole number's schema: they say nothing. */
const bound = (limit) => limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? null : limit;
const range = ({ minimum, exclusiveMinimum, maximum }) => {
    const [least, above, most] = [
        bound(minimum),
        bound(typeof exclusiveMinimum === 'number' ? exclusiveMinimum : undefined),
        bound(maximum),
    ];
    if (least !== null && most !== null)
        return ` from ${least} to ${most}`;
    const bounds = [
        ...(least === null ? [] : [`of at least ${least}`]),
        ...(above === null ? [] : [`above ${above}`]),
        ...(most === null ? [] : [`of at most ${most}`]),
    ];
    return bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`;
};
const FORMATS = {
    date: 'a date such as 2026-12-31',
    'date-time': 'a time such as 2026-12-31T23:59:00Z',
    uri: 'a URL',
};
const entries = (count) => count === undefined || count === 0 ? '' : ` of at least ${count} ${count === 1 ? 'entry' : 'entries'}`;
const text = ({ format = '', pattern, minLength = 0 }) => {
    const known = FORMATS[format];
    if (known !== undefined)
        return known;
    if (pattern !== undefined)
        return `a text that matches ${pattern}`;
    return minLength > 0 ? 'a text that is not empty' : 'a text';
};
const WORDS_OF_TYPE = {
    number: (node) => `a number${range(node)}`,
    integer: (node) => `a whole number${range(node)}`,
    string: text,
    boolean: () => '`true` or `false`',
    array: ({ minItems }) => `a list${entries(minItems)}`,
    object: () => 'a mapping of names to values',
    null: () => '`null`',
};
const wordsOf = (node) => {
    if (node.const !== undefined)
        return quoted(node.const);
    if (node.enum !== undefined)
        return `${node.enum.length > 1 ? 'one of ' : ''}${node.enum.map(quoted).join(', ')}`;
    return WORDS_OF_TYPE[String(node.type)]?.(node) ?? 'another value';
};
/** Words the schema knows at a path: constants and entries of enumerations. */
const wordsAt = (schema, document, path) => nodesAt(schema, document, path)
    .flatMap((node) => [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])])
    .map(String);
/** What the schema expects at a path, in words with ranges. */
const expectedAt = (schema, document, path) => [...new Set(nodesAt(schema, document, path).map(wordsOf))].join(' or ') || 'nothing here';


/***/ }),

/***/ 8708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
const SECRET = /token|secret|passw|pwd|key|credential|connection_?string|authorization/i;
const HIDDEN = 'a value that is not shown';
const PLAIN = /^[\p{L}\p{N}_$-]+$/u;
const LONGEST = 80;
const cut = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
/** JSON of a text; signs that change how a line looks without being seen are escaped too. */
const quoted = (text) => JSON.stringify(text).replaceAll(/[\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const hides = (name, value) => typeof name === 'string' && SECRET.test(name) && typeof value !== 'number' && typeof value !== 'boolean';
const member = (name, value, room) => `${quoted(name.slice(0, LONGEST))}:${hides(name, value) ? '…' : write(value, room)}`;
/** Writes JSON until it is longer than anybody is shown: shared parts of a document may unfold without end. */
const write = (value, room) => {
    if (typeof value === 'string')
        return quoted(value.slice(0, Math.max(room, 0)));
    if (typeof value !== 'object' || value === null)
        return String(value);
    let text = '';
    for (const [name, item] of Object.entries(value)) {
        const left = room - text.length - 1;
        if (left <= 0)
            break;
        const written = Array.isArray(value) ? write(item, left) : member(name, item, left);
        text += text === '' ? written : `,${written}`;
    }
    return Array.isArray(value) ? `[${text}]` : `{${text}}`;
};
/** A value in short, as JSON of at most 80 characters. A text under a name like token or password is never shown. */
const shownValue = (value, path) => path.some((step) => hides(step, value)) ? HIDDEN : cut(write(value, LONGEST + 1));
/** A name as a document has it, in backticks; one with unusual signs as JSON. */
const shownName = (name) => `\`${cut(PLAIN.test(name) ? name : quoted(name))}\``;
const shownStep = (step, index) => {
    if (typeof step === 'number')
        return `[${step}]`;
    const name = String(step);
    if (!PLAIN.test(name))
        return `[${cut(quoted(name))}]`;
    return index === 0 ? cut(name) : `.${cut(name)}`;
};
/** A path in words of code, for example `changes[2].lines_added`; empty for the document itself. */
const shownPath = (path) => path.map(shownStep).join('');


/***/ })

};
