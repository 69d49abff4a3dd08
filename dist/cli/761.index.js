export const id = 761;
export const ids = [761];
export const modules = {

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runContract: () => (/* binding */ runContract)
});

// EXTERNAL MODULE: ./build/documents/problems.js
var problems = __webpack_require__(853);
// EXTERNAL MODULE: ./build/documents/engine-version.js
var engine_version = __webpack_require__(3854);
// EXTERNAL MODULE: ./build/core/agent/chaos-negotiator-agent.js + 22 modules
var chaos_negotiator_agent = __webpack_require__(4908);
// EXTERNAL MODULE: ./build/core/context/detect-platform.js
var detect_platform = __webpack_require__(6063);
;// CONCATENATED MODULE: ./build/core/context/complete-context.js

const NO_NAMES = { rootEntries: [], changedPaths: [] };
const targetsOf = (context, slo) => ({
    target_error_rate_percent: context.target_error_rate_percent ?? slo.error_rate_percent ?? null,
    target_p95_latency_ms: context.target_p95_latency_ms ?? slo.p95_latency_ms ?? null,
    target_p99_latency_ms: context.target_p99_latency_ms ?? slo.p99_latency_ms ?? null,
});
const targetOn = (given, found) => {
    if (found.platform === null || (given?.platform ?? null) !== null)
        return given;
    return { migrations: given?.migrations ?? [], ...found };
};
/**
 * Fills in what a ready context leaves open and the policy says of its service: the SLO of its environment, the platform a
 * rollback runs on, the services it needs. What the context says stays; a service the policy does not know is left as it is.
 */
const completeContext = (context, { services }) => {
    const policy = services.find(({ name }) => name === context.service_name);
    if (policy === undefined)
        return context;
    const slo = policy.environments[context.environment]?.slo ?? {};
    const found = (0,detect_platform/* detectPlatform */.l)({ name: policy.name, policy }, context.environment, NO_NAMES);
    return {
        ...context,
        ...targetsOf(context, slo),
        dependencies: context.dependencies.length > 0 ? context.dependencies : policy.dependencies,
        rollback_target: targetOn(context.rollback_target, found),
    };
};

// EXTERNAL MODULE: ./build/documents/deployment-context.js
var deployment_context = __webpack_require__(4144);
// EXTERNAL MODULE: ./build/documents/issue-problems.js + 1 modules
var issue_problems = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/documents/nearest-name.js
var nearest_name = __webpack_require__(4051);
// EXTERNAL MODULE: ./build/documents/shown-value.js
var shown_value = __webpack_require__(8708);
;// CONCATENATED MODULE: ./build/core/context/parse-context.js





/** Edits from a known field that make an unknown one a slip of the pen. */
const SLIP = 2;
const fieldsOf = ({ shape }) => {
    const list = Object.keys(shape);
    return { names: new Set(list), list };
};
const CONTEXT = fieldsOf(deployment_context/* deploymentContextSchema */.yr);
const CHANGE = fieldsOf(deployment_context/* deploymentChangeSchema */.tY);
/** A name without the case and the separators that languages write it with. */
const folded = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const meantBy = (key, fields) => fields.find((name) => folded(name) === folded(key)) ?? (0,nearest_name/* nearestName */.q)(key, fields, SLIP);
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
const slipProblem = ([path, meant], place) => (0,issue_problems/* problemAt */.l)(path, `unknown field, did you mean ${(0,shown_value/* shownName */.HD)(meant)}?`, 'bad-context', place, `Write ${(0,shown_value/* shownName */.HD)(meant)}, or remove the field.`);
/**
 * Reads a DeploymentContext. Unknown fields are left out, since documents may gain fields, but one that looks like a slip of the
 * pen is an error. Throws a ProblemError with every problem; `where` names the document, for example `contexts.jsonl:3`.
 */
const parseContext = (value, where) => {
    const parsed = deployment_context/* deploymentContextSchema */.yr.safeParse(value);
    const slips = slipsOf(value);
    if (parsed.success && slips.length === 0)
        return parsed.data;
    const place = where ?? null;
    throw new problems/* ProblemError */.Mm([
        ...slips.map((slip) => slipProblem(slip, place)),
        ...(parsed.success
            ? []
            : (0,issue_problems/* problemsOfIssues */.g)(parsed.error, value, deployment_context/* deploymentContextSchema */.yr, 'bad-context', () => place)),
    ]);
};

// EXTERNAL MODULE: ./build/core/policy/parse-policy.js + 5 modules
var parse_policy = __webpack_require__(1268);
// EXTERNAL MODULE: ./build/core/policy/settings.js
var policy_settings = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/core/report/assemble-report.js
var assemble_report = __webpack_require__(3784);
;// CONCATENATED MODULE: ./build/commands/analyze-context.js





/**
 * Drafts the contract of a ready DeploymentContext, without a diff. The context keeps what it says: the policy gives weights,
 * guardrails and conditions, and fills in what the context leaves open.
 */
const analyzeContext = (given, { policy, digest, source, notices }, policyPath) => {
    const context = completeContext(given, policy);
    const contract = (0,chaos_negotiator_agent/* processDeployment */.V)(context, (0,policy_settings/* settingsOf */.f)(policy, digest, engine_version/* ENGINE_VERSION */.A));
    return (0,assemble_report/* assembleReport */.x)({
        engineVersion: engine_version/* ENGINE_VERSION */.A,
        description: {
            repository: context.repository,
            serverUrl: null,
            pullRequest: context.pull_request,
            baseSha: context.base_sha,
            headSha: context.head_sha,
            committedAt: context.committed_at,
        },
        changedFiles: context.changes.length + context.not_deployed.length,
        services: [{ service: context.service_name, context, contract }],
        unmatchedPaths: [],
        notDeployed: context.not_deployed,
        unanalysed: context.unanalysed,
        ignored: [],
        policy: { source, path: policyPath, digest },
        notices,
    });
};

;// CONCATENATED MODULE: ./build/commands/contract.js








/** Reads a policy once for any number of contexts; null is the defaults. Throws a ProblemError when the policy is wrong. */
const contractDrafter = async (policyText, policyPath) => {
    const parsed = await (0,parse_policy/* parsePolicy */.O)(policyText, policyPath);
    const settings = (0,policy_settings/* settingsOf */.f)(parsed.policy, parsed.digest, engine_version/* ENGINE_VERSION */.A);
    return {
        contract: (context) => (0,chaos_negotiator_agent/* processDeployment */.V)(completeContext(context, parsed.policy), settings),
        report: (context) => analyzeContext(context, parsed, policyPath),
    };
};
const POSITION = / \(line (\d+) column (\d+)\)$/;
const parseJson = (text, { where, oneLine }) => {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = (0,problems/* messageOf */.bD)(error);
        const [, line, column] = POSITION.exec(message) ?? [];
        const position = line === undefined ? '' : oneLine ? `:${column}` : `:${line}:${column}`;
        const said = message.replace(POSITION, '');
        throw new problems/* ProblemError */.Mm([(0,problems/* problem */.CC)('bad-json', `This is not JSON: ${said}.`, `${where}${position}`)]);
    }
};
/**
 * Reads a DeploymentContext. Throws a ProblemError with every problem: of the JSON with its line and column, else of the
 * document with each path.
 */
const readContext = (text, place) => parseContext(parseJson(text, place), place.where);

// EXTERNAL MODULE: ./build/views/escape/runner-command.js
var runner_command = __webpack_require__(5867);
// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(2566);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/cli/lines.js

/** Longest line that is read, bytes. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = /^\uFEFF/;
/**
 * Cuts a stream of bytes into lines, wherever the chunks end; the last one needs no line break. Holds one line at a time: of
 * one that is longer than `limit` nothing. A byte order mark at the beginning is no part of the first line.
 */
async function* linesOf(chunks, limit = MAX_LINE_BYTES) {
    let number = 0;
    let length = 0;
    let pieces = [];
    const add = (piece) => {
        length += piece.length;
        if (length <= limit)
            pieces.push(piece);
        else
            pieces = [];
    };
    const end = () => {
        number += 1;
        const bytes = Buffer.concat(pieces);
        const tooLong = length > limit;
        pieces = [];
        length = 0;
        if (tooLong)
            return { number, text: null, reason: `The line has more than ${limit} bytes.` };
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            return { number, text: null, reason: 'The line is not UTF-8 text.' };
        const text = bytes.toString('utf8');
        return { number, text: number === 1 ? text.replace(BYTE_ORDER_MARK, '') : text };
    };
    for await (const chunk of chunks) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let from = 0;
        for (let to = bytes.indexOf(NEWLINE); to >= 0; to = bytes.indexOf(NEWLINE, from)) {
            add(bytes.subarray(from, to));
            yield end();
            from = to + 1;
        }
        if (from < bytes.length)
            add(bytes.subarray(from));
    }
    if (length > 0)
        yield end();
}

// EXTERNAL MODULE: ./build/cli/print-problems.js
var print_problems = __webpack_require__(3635);
// EXTERNAL MODULE: ./build/cli/render-report.js
var render_report = __webpack_require__(3428);
;// CONCATENATED MODULE: ./build/cli/split-documents.js

/** A JSON object or array by itself. */
const isDocument = (text) => {
    try {
        return typeof text === 'string' && /^\s*[{[]/.test(text) && JSON.parse(text) !== null;
    }
    catch {
        return false;
    }
};
async function* withoutBlanks(lines) {
    for await (const line of lines)
        if (line.text === null || line.text.trim() !== '')
            yield line;
}
async function* asLines(held, lines) {
    for (const line of held)
        yield { kind: 'line', line };
    for await (const line of lines)
        yield { kind: 'line', line };
}
/** Lines put together again at their places, so that a position in the text is one in the input. */
const joined = (lines) => {
    let text = '';
    let last = 1;
    for (const line of lines) {
        if (line.text === null)
            return { kind: 'whole', text: null, reason: `Line ${line.number}: ${line.reason}` };
        text += `${'\n'.repeat(line.number - last)}${line.text}`;
        last = line.number;
    }
    return { kind: 'whole', text };
};
/** Reads on until the input ends or is too long to be one document. */
const gather = async (first, lines) => {
    const held = [first];
    let length = 0;
    for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
        length += (line.value.text?.length ?? 0) + line.value.number - (held.at(-1)?.number ?? 0);
        held.push(line.value);
        if (length > MAX_LINE_BYTES) {
            const reason = `The document has more than ${MAX_LINE_BYTES} characters, or it is JSON Lines: then give \`--lines\`.`;
            return { held, whole: { kind: 'whole', text: null, reason } };
        }
    }
    return { held, whole: joined(held) };
};
/**
 * Tells one JSON document from JSON Lines by what is in the input: a document that ends on the first line and is followed by
 * more lines makes it JSON Lines, and so does a first line that is none, if the second is one and the whole is none either.
 * `forced` takes every line for a document. Blank lines are passed over.
 */
async function* splitDocuments(lines, forced) {
    const filled = withoutBlanks(lines);
    const { value: first, done } = await filled.next();
    if (done === true)
        return;
    if (forced) {
        yield* asLines([first], filled);
        return;
    }
    if (isDocument(first.text)) {
        const { value: second, done: alone } = await filled.next();
        if (alone !== true)
            yield* asLines([first, second], filled);
        else if (first.text !== null)
            yield joined([first]);
        return;
    }
    const { held, whole } = await gather(first, filled);
    if (isDocument(held[1]?.text) && !isDocument(whole.kind === 'whole' ? whole.text : null)) {
        yield* asLines(held, filled);
    }
    else
        yield whole;
}

;// CONCATENATED MODULE: ./build/cli/contract.js








const unreadable = (message, where) => new problems/* ProblemError */.Mm([(0,problems/* problem */.CC)('bad-json', message, where)]);
const draft = async (job, text, place) => {
    const context = readContext(text, place);
    return job.format === 'json'
        ? `${JSON.stringify(job.drafter.contract(context), null, place.oneLine ? 0 : 2)}\n`
        : (0,render_report/* renderReport */.B)(job.format, job.drafter.report(context), job.output, job.terminal);
};
/** The contract of one line; null when it gave none, which is then said in one line, too. */
const draftLine = async (job, line) => {
    const where = `${job.name}:${line.number}`;
    try {
        if (line.text === null)
            throw unreadable(line.reason, where);
        return await draft(job, line.text, { where, oneLine: true });
    }
    catch (error) {
        if (!(error instanceof problems/* ProblemError */.Mm))
            throw error;
        const said = error.problems.map(({ message }) => message).join(' ');
        await job.terminal.errors.write(`${(0,runner_command/* plainLine */.h)(`error: ${error.problems[0]?.where ?? where}: ${said}`)}\n`);
        return null;
    }
};
/** Drafts until the input ends or nobody reads any more. */
const draftAll = async (job, documents) => {
    const counts = { documents: 0, failed: 0 };
    for await (const document of documents) {
        counts.documents += 1;
        let result;
        if (document.kind === 'line')
            result = await draftLine(job, document.line);
        else if (document.text === null)
            throw unreadable(document.reason, job.name);
        else
            result = await draft(job, document.text, { where: job.name, oneLine: false });
        if (result === null)
            counts.failed += 1;
        else if (!(await job.output.write(result)))
            break;
    }
    return counts;
};
const statusOf = async ({ name, terminal }, { documents, failed }) => {
    if (documents === 0)
        throw unreadable('The input is empty.', name);
    if (failed === 0)
        return 0;
    const message = `${failed} of ${documents} lines gave no contract.`;
    await (0,print_problems/* printProblems */.M)(terminal, [(0,problems/* problem */.CC)('bad-context', message, name)]);
    return 2;
};
const noSource = () => new problems/* ProblemError */.Mm([
    (0,problems/* problem */.CC)('bad-usage', 'No document was named.', null, 'Name a file, or `-` for the standard input.'),
]);
/** Drafts the contract of each DeploymentContext of a file or of the standard input. */
const runContract = async ({ options, positionals: [source] }, terminal) => {
    if (source === undefined)
        throw noSource();
    const { config, format = 'json', lines, output: path } = options;
    const drafter = await contractDrafter(config === undefined ? null : await (0,files/* readTextFile */.Gu)(config), config ?? '');
    const input = linesOf(source === '-' ? terminal.input : (0,files/* readChunks */.zO)(source));
    return (0,files/* withOutput */.Wq)(path, terminal, async (output) => {
        const job = { name: source === '-' ? 'standard input' : source, drafter, format, output, terminal };
        return statusOf(job, await draftAll(job, splitDocuments(input, lines === 'true')));
    });
};


/***/ })

};
