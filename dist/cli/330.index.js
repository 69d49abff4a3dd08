export const id = 330;
export const ids = [330];
export const modules = {

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyYaml: () => (/* binding */ readPolicyYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _documents_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(853);


/** Aliases that one may lead to: enough for shared settings, too few for a document that grows without end. */
const MAX_ALIASES = 100;
const placeOf = (offset, lines, path) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
};
const startOf = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? null) : null);
const pairAt = (node, step) => {
    if (node === null || !('items' in node) || !Array.isArray(node.items))
        return null;
    const items = node.items;
    const found = items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item.key) && 'value' in item.key && String(item.key.value) === String(step));
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(found) ? found : null;
};
/** A value on one line is pointed at itself, a larger one at its key. */
const isScalarNode = (node) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && !('items' in node);
/** Offset of the last step that exists on the way to a path. */
const offsetAt = (document, path, part) => {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
        const pair = pairAt(node, step);
        const items = node !== null && 'items' in node && Array.isArray(node.items) ? node.items : [];
        const value = pair === null && typeof step === 'number' ? items[step] : pair?.value;
        if (pair === null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value))
            return offset;
        const pointsAtValue = pair === null || (part === 'value' && isScalarNode(value));
        offset = (pointsAtValue ? startOf(value) : startOf(pair.key)) ?? offset;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value) ? value : null;
    }
    return offset;
};
const firstLine = (message) => (message.split('\n', 1)[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
const syntaxProblems = (document, lines, path) => [...document.errors, ...document.warnings].map(({ message, pos }) => (0,_documents_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('bad-policy', `This is not valid YAML: ${firstLine(message)}.`, placeOf(pos[0], lines, path)));
const plainValue = (document, path) => {
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _documents_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([(0,_documents_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('bad-policy', `The aliases of the file cannot be followed: ${message}.`, path)]);
    }
};
/** Parses a policy file. Throws a ProblemError with every error of the syntax, duplicate keys included. */
const readPolicyYaml = (text, path) => {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { lineCounter: lines, prettyErrors: false, version: '1.2', merge: true });
    const [document, second] = 'empty' in documents ? [] : documents;
    if (document === undefined)
        return { value: null, whereOf: () => path };
    const problems = syntaxProblems(document, lines, path);
    if (second !== undefined) {
        const where = placeOf(startOf(second.contents) ?? 0, lines, path);
        problems.push((0,_documents_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('bad-policy', 'A policy file holds one document, and here starts a second.', where));
    }
    if (problems.length > 0)
        throw new _documents_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm(problems);
    return {
        value: plainValue(document, path) ?? null,
        whereOf: (steps, part) => placeOf(offsetAt(document, steps, part), lines, path),
    };
};


/***/ })

};
