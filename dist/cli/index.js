#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 5472:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9308);
/* harmony import */ var _run_cli_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7871);


const terminal = {
    // Looked at only by a command that reads it: a stream that was touched can keep the process alive.
    get input() {
        return process.stdin;
    },
    output: new _output_js__WEBPACK_IMPORTED_MODULE_0__/* .Output */ .k(process.stdout),
    errors: new _output_js__WEBPACK_IMPORTED_MODULE_0__/* .Output */ .k(process.stderr),
    environment: process.env,
};
const NEEDED = 24;
if (Number.parseInt(process.versions.node, 10) < NEEDED) {
    process.stderr.write(`error: chaos-negotiator needs Node ${NEEDED}, and this is ${process.versions.node}.\n`);
    process.exitCode = 2;
}
else {
    process.exitCode = await (0,_run_cli_js__WEBPACK_IMPORTED_MODULE_1__/* .runCli */ .a)(process.argv.slice(2), terminal);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Output)
});

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./build/cli/output.js

const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF']);
const codeOf = (error) => ('code' in error && typeof error.code === 'string' ? error.code : '');
/** A stream for people or programs, which may stop reading at any time (`| head`): that is no error. */
class Output {
    /** Whether a person looks at it. */
    interactive;
    #stream;
    #failed;
    #error = null;
    constructor(stream) {
        this.#stream = stream;
        this.interactive = stream.isTTY === true;
        this.#failed = new Promise((resolve) => {
            stream.on('error', (error) => {
                this.#error ??= error;
                resolve();
            });
        });
    }
    /** Width in columns; 80 where there is no terminal to ask. */
    get columns() {
        return this.#stream.columns ?? 80;
    }
    /**
     * Writes a text and waits until the reader keeps up. `false`: nobody reads any more, so that there is no point in going
     * on. Throws for any other failure, such as a full disk.
     */
    async write(text) {
        if (this.#error === null && !this.#stream.write(text)) {
            const left = new AbortController();
            const drained = (0,external_node_events_namespaceObject.once)(this.#stream, 'drain', { signal: left.signal }).catch(() => { });
            await Promise.race([drained, this.#failed]);
            left.abort();
        }
        if (this.#error !== null && !GONE.has(codeOf(this.#error)))
            throw this.#error;
        return this.#error === null;
    }
}


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ printProblems),
/* harmony export */   e: () => (/* binding */ printFailure)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _documents_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(853);
/* harmony import */ var _views_escape_runner_command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5867);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8565);




/** Prints each problem with what to do about it on the standard error. */
const printProblems = async ({ errors, environment }, problems) => {
    const coloured = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .isColoured */ .y)(errors, environment);
    const label = coloured ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(['bold', 'red'], 'error:', { validateStream: false }) : 'error:';
    const lines = problems.flatMap(({ message, where, fix }) => [
        `${label} ${(0,_views_escape_runner_command_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(where === null ? message : `${where}: ${message}`)}`,
        `  fix: ${(0,_views_escape_runner_command_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(fix)}`,
    ]);
    await errors.write(`${lines.join('\n')}\n`);
};
/** Prints why a command stopped and gives the exit status: 2 bad usage or input, 3 an outside service or we ourselves failed. */
const printFailure = async (terminal, error) => {
    if (error instanceof _documents_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm) {
        await printProblems(terminal, error.problems);
        return error.exit;
    }
    await printProblems(terminal, [(0,_documents_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('internal', `This should not happen: ${String(error)}.`)]);
    const stack = error instanceof Error ? (error.stack?.split('\n').slice(1) ?? []) : [];
    await terminal.errors.write(stack.map((line) => `${(0,_views_escape_runner_command_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(line)}\n`).join(''));
    return 3;
};


/***/ }),

/***/ 7871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/documents/engine-version.js
var engine_version = __nccwpck_require__(3854);
// EXTERNAL MODULE: ./build/documents/nearest-name.js
var nearest_name = __nccwpck_require__(4051);
// EXTERNAL MODULE: ./build/documents/problems.js
var documents_problems = __nccwpck_require__(853);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/cli/arguments.js



/** Options of every command. */
const HELP_OPTION = { value: null, does: 'Show this help' };
const optionsOf = (command) => ({ ...command.options, help: HELP_OPTION });
const lookUp = (options, name) => Object.hasOwn(options, name) ? options[name] : undefined;
/** `--base --head x`: the value is missing, and `--head` is none. Only `--base=--head` would mean it. */
const withMissingValues = (args, options) => {
    const end = args.includes('--') ? args.indexOf('--') : args.length;
    return args.map((arg, index) => {
        const option = arg.startsWith('--') && index < end ? lookUp(options, arg.slice(2)) : undefined;
        const lacksValue = option !== undefined && option.value !== null && (args[index + 1] ?? '--').startsWith('--');
        return lacksValue ? `${arg}=` : arg;
    });
};
const badUsage = (message, where, fix) => (0,documents_problems/* problem */.CC)('bad-usage', message, where, fix);
const unknownOption = (rawName, name, options) => {
    const nearest = (0,nearest_name/* nearestName */.q)(name, Object.keys(options));
    return badUsage('There is no such option.', rawName, nearest === null ? undefined : `Did you mean \`--${nearest}\`?`);
};
/** What is wrong with a value, or null. */
const valueProblem = (rawName, option, value) => {
    if (option.value === null) {
        return value === undefined ? null : badUsage('The option takes no value.', rawName, `Write \`${rawName}\` alone.`);
    }
    if (value === undefined || value === '') {
        return badUsage('The option needs a value.', rawName, `Write \`${rawName} ${option.value}\`.`);
    }
    if (option.choices !== undefined && !option.choices.includes(value)) {
        const nearest = (0,nearest_name/* nearestName */.q)(value, option.choices);
        const fix = nearest === null ? `Use one of ${option.choices.join(', ')}.` : `Did you mean \`${nearest}\`?`;
        return badUsage(`\`${value}\` is not one of ${option.choices.join(', ')}.`, rawName, fix);
    }
    if (option.pattern !== undefined && !option.pattern.matches.test(value)) {
        return badUsage(`\`${value}\` is not ${option.pattern.expected}.`, rawName, `Give ${option.pattern.expected}.`);
    }
    return null;
};
const tokensOf = (args, options) => (0,external_node_util_.parseArgs)({
    args: withMissingValues(args, options),
    options: Object.fromEntries(Object.entries(options).map(([name, { value }]) => [
        name,
        {
            type: value === null ? 'boolean' : 'string',
            ...(name === 'help' ? { short: 'h' } : {}),
        },
    ])),
    strict: false,
    allowPositionals: true,
    tokens: true,
}).tokens;
/** Reads the arguments of a command. Every bad option, value and argument is a problem of its own, all at once. */
const readArguments = (args, command) => {
    const options = optionsOf(command);
    const problems = [];
    const positionals = [];
    const values = new Map(Object.entries(command.options).flatMap(([name, { standard }]) => standard === undefined ? [] : [[name, standard]]));
    const seen = new Set();
    for (const token of tokensOf(args, options)) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = lookUp(options, token.name);
        const wrong = option === undefined
            ? unknownOption(token.rawName, token.name, options)
            : valueProblem(token.rawName, option, token.value);
        if (wrong !== null)
            problems.push(wrong);
        else if (seen.has(token.name))
            problems.push(badUsage('The option is given twice.', token.rawName, 'Give it once.'));
        seen.add(token.name);
        values.set(token.name, token.value ?? 'true');
    }
    for (const extra of positionals.slice(command.maxPositionals)) {
        problems.push(badUsage('There is an argument too many.', extra, `Usage: chaos-negotiator ${command.usage}`));
    }
    return { given: { options: Object.fromEntries(values), positionals }, problems };
};

// EXTERNAL MODULE: ./build/documents/policy-path.js
var policy_path = __nccwpck_require__(3047);
;// CONCATENATED MODULE: ./build/cli/commands.js

const config = (standard) => ({ value: '<file>', does: `Policy file; without it, ${standard}` });
const OUTPUT = { value: '<file>', does: 'Write the result to a file instead of the standard output' };
/** The commands of the command line. Help and parsing are made from this table. */
const CLI_COMMANDS = {
    analyze: {
        does: 'Draft the deployment contract of a change in a local git repository',
        usage: 'analyze [<base>..<head>] [options]',
        maxPositionals: 1,
        options: {
            repo: { value: '<folder>', does: 'Repository, bare or not', standard: '.' },
            base: {
                value: '<revision>',
                does: 'What the change is compared with, from where both parted; origin/main, origin/HEAD, main or master without it',
            },
            head: { value: '<revision>', does: 'Latest commit of the change; HEAD without it' },
            last: {
                value: '<number>',
                does: 'Take the latest commits of the head instead of a base',
                pattern: { matches: /^[1-9]\d{0,5}$/, expected: 'a number of commits from 1 to 999999' },
            },
            config: config(`${policy_path/* POLICY_PATH */.l} at the base of the change`),
            environment: { value: '<name>', does: 'Environment the contract is for', standard: 'production' },
            version: {
                value: '<version>',
                does: 'Version or image tag that would be deployed; the short commit id without it',
            },
            service: { value: '<names>', does: 'Only these services, separated by commas; all that are touched without it' },
            format: {
                value: '<format>',
                does: 'text, json, markdown or sarif',
                standard: 'text',
                choices: ['text', 'json', 'markdown', 'sarif'],
            },
            output: OUTPUT,
        },
        details: [
            'Only what is committed counts. Nothing is written to the repository and none of its code is run.',
            'Exit status: 0 the change may be deployed, 1 it may not or not yet, 2 bad usage or input, 3 git failed.',
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(965), __nccwpck_require__.e(273), __nccwpck_require__.e(650)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8650))).runAnalyze,
    },
    contract: {
        does: 'Draft the contract of a DeploymentContext: JSON in and out, or JSON Lines in and out',
        usage: 'contract <deployment.json | -> [options]',
        maxPositionals: 1,
        options: {
            lines: { value: null, does: 'Take each line for a document, whatever the first one looks like' },
            config: config('the defaults'),
            format: { value: '<format>', does: 'json or text', standard: 'json', choices: ['json', 'text'] },
            output: OUTPUT,
        },
        details: [
            '`-` reads the standard input. schema/deployment-context.schema.json describes the document.',
            'A line that is no DeploymentContext is named on the standard error; the other lines still go through.',
            'Exit status: 0 every document gave a contract, whatever it says; 2 at least one did not.',
        ],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(965), __nccwpck_require__.e(273), __nccwpck_require__.e(761)]).then(__nccwpck_require__.bind(__nccwpck_require__, 761))).runContract,
    },
    validate: {
        does: 'Check a policy file and name every problem with its line',
        usage: 'validate [policy.yml]',
        maxPositionals: 1,
        options: {},
        details: [`Without a name, ${policy_path/* POLICY_PATH */.l}.`, 'Exit status: 0 the policy is valid, 2 it is not.'],
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(965), __nccwpck_require__.e(431)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7431))).runValidate,
    },
};
/** Commands of the public interface that later versions have. */
const LATER_COMMANDS = ['negotiate', 'rehearse', 'watch', 'replay', 'mcp'];

;// CONCATENATED MODULE: ./build/cli/help.js


const MAX_COLUMNS = 100;
const wrapped = (text, indent, columns) => {
    const lines = [''];
    for (const word of text.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line !== '' && indent + line.length + 1 + word.length > columns)
            lines.push(word);
        else
            lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join(`\n${' '.repeat(indent)}`);
};
/** Rows of a name and its explanation, the explanations below each other. */
const table = (rows, columns) => {
    const indent = Math.max(...rows.map(([name]) => name.length)) + 4;
    return rows.map(([name, does]) => `  ${name.padEnd(indent - 2)}${wrapped(does, indent, columns)}`);
};
const optionRow = ([name, { value, does, standard }]) => [
    `--${name}${value === null ? '' : ` ${value}`}`,
    `${does}${standard === undefined ? '' : ` (default: ${standard})`}`,
];
/** The help of the whole command line, for an output of so many columns. */
const generalHelp = (columns) => {
    const width = Math.min(columns, MAX_COLUMNS);
    return [
        'Usage: chaos-negotiator <command> [options]',
        '',
        wrapped('Drafts a deployment contract for a change: predicted risk, guardrails, conditions and a way back.', 0, width),
        '',
        'Commands:',
        ...table(Object.values(CLI_COMMANDS).map(({ usage, does }) => [usage.replace(' [options]', ''), does]), width),
        '',
        'Options:',
        ...table([
            ['--help', HELP_OPTION.does],
            ['--version', 'Show the version'],
        ], width),
        '',
        wrapped('`chaos-negotiator help <command>` explains a command.', 0, width),
        wrapped(`Not in this version yet: ${LATER_COMMANDS.join(', ')}.`, 0, width),
        wrapped('Exit status: 0 allow, 1 deny or wait, 2 bad usage or input, 3 an outside service failed.', 0, width),
        '',
    ].join('\n');
};
/** The help of one command, for an output of so many columns. */
const commandHelp = ({ usage, does, options, details }, columns) => {
    const width = Math.min(columns, MAX_COLUMNS);
    const rows = [...Object.entries(options), ['help', HELP_OPTION]].map(optionRow);
    return [
        `Usage: chaos-negotiator ${usage}`,
        '',
        wrapped(`${does}.`, 0, width),
        '',
        'Options:',
        ...table(rows, width),
        '',
        ...details.map((line) => wrapped(line, 0, width)),
        '',
    ].join('\n');
};

// EXTERNAL MODULE: ./build/cli/print-problems.js
var print_problems = __nccwpck_require__(3635);
;// CONCATENATED MODULE: ./build/cli/run-cli.js







const findCommand = (name) => {
    const command = Object.hasOwn(CLI_COMMANDS, name) ? CLI_COMMANDS[name] : undefined;
    if (command !== undefined)
        return command;
    const names = Object.keys(CLI_COMMANDS);
    if (LATER_COMMANDS.includes(name)) {
        const fix = `Use ${names.map((one) => `\`${one}\``).join(', ')}, or a later version.`;
        throw new documents_problems/* ProblemError */.Mm([(0,documents_problems/* problem */.CC)('command-not-in-this-version', `\`${name}\` is not in this version.`, null, fix)]);
    }
    const nearest = (0,nearest_name/* nearestName */.q)(name, [...names, ...LATER_COMMANDS, 'help']);
    const fix = nearest === null ? 'Run `chaos-negotiator --help`.' : `Did you mean \`${nearest}\`?`;
    throw new documents_problems/* ProblemError */.Mm([(0,documents_problems/* problem */.CC)('unknown-command', `There is no command \`${name}\`.`, null, fix)]);
};
const help = async ({ output }, name) => {
    const text = name === undefined ? generalHelp(output.columns) : commandHelp(findCommand(name), output.columns);
    await output.write(text);
    return 0;
};
const runCommand = async (name, args, terminal) => {
    const command = findCommand(name);
    const { given, problems } = readArguments(args, command);
    if (given.options['help'] !== undefined)
        return help(terminal, name);
    if (problems.length > 0)
        throw new documents_problems/* ProblemError */.Mm(problems);
    const run = await command.load();
    return run(given, terminal);
};
const dispatch = async ([first, ...rest], terminal) => {
    if (first === undefined) {
        await terminal.errors.write(generalHelp(terminal.errors.columns));
        return 2;
    }
    if (first === '--version') {
        await terminal.output.write(`${engine_version/* ENGINE_VERSION */.A}\n`);
        return 0;
    }
    if (first === '--help' || first === '-h')
        return help(terminal, undefined);
    if (first === 'help')
        return help(terminal, rest[0]);
    if (first.startsWith('-')) {
        const fix = 'Start with a command: chaos-negotiator <command> [options]';
        throw new documents_problems/* ProblemError */.Mm([(0,documents_problems/* problem */.CC)('bad-usage', 'An option stands before the command.', first, fix)]);
    }
    return runCommand(first, rest, terminal);
};
/**
 * Runs the command line and gives the exit status: 0 allow, 1 deny or wait, 2 bad usage or input, 3 an outside service
 * failed. Problems are printed, never thrown.
 */
const runCli = async (args, terminal) => {
    try {
        return await dispatch(args, terminal);
    }
    catch (error) {
        return (0,print_problems/* printFailure */.e)(terminal, error);
    }
};


/***/ }),

/***/ 8565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isColoured)
/* harmony export */ });
/** Whether an output is coloured: https://no-color.org, FORCE_COLOR (also where nobody looks), and never on TERM=dumb. */
const isColoured = ({ interactive }, environment) => {
    const { FORCE_COLOR: force, NO_COLOR: none = '', TERM: term } = environment;
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return interactive && none === '' && term !== 'dumb';
};


/***/ }),

/***/ 3854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ENGINE_VERSION)
/* harmony export */ });
/** Version of the engine; a contract's digest contains it, so a new version drafts a new contract. */
const ENGINE_VERSION = '0.1.0';


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** The valid name that a mistyped one most likely meant: at most 2 edits away, or 3 for words of 8 letters or more. */
const nearestName = (word, names, allowed = word.length >= 8 ? 3 : 2) => {
    let best = null;
    let bestDistance = Math.min(allowed, word.length - 1) + 1;
    for (const name of names) {
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), name.toLowerCase());
        if (edits < bestDistance)
            [best, bestDistance] = [name, edits];
    }
    return best;
};


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ POLICY_PATH)
/* harmony export */ });
/** Where the policy lives unless the input `config-file` says otherwise. In a file of its own: who needs the path needs no schema. */
const POLICY_PATH = '.github/chaos-negotiator.yml';


/***/ }),

/***/ 853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Mm: () => (/* binding */ ProblemError),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* unused harmony export PROBLEMS */
/** Everything that can stop a command, each with what to do about it. Message and place are given where it happens. */
const PROBLEMS = {
    'unknown-command': { exit: 2, fix: 'Use one of the commands listed in the README.' },
    'command-not-in-this-version': { exit: 2, fix: 'Use `analyze`, or a later version of the action.' },
    'bad-input': { exit: 2, fix: 'Correct the input in the workflow file.' },
    'bad-usage': { exit: 2, fix: 'Run `chaos-negotiator --help`.' },
    'bad-event': {
        exit: 2,
        fix: 'Run on pull_request, pull_request_target, merge_group, push or workflow_dispatch, with the payload GitHub sends.',
    },
    'bad-environment': { exit: 2, fix: 'Run the action on a runner of GitHub Actions, 2.327.1 or later.' },
    'bad-policy': { exit: 2, fix: 'Correct the policy file; `chaos-negotiator validate` checks it locally.' },
    'bad-context': { exit: 2, fix: 'Correct the document; schema/deployment-context.schema.json describes it.' },
    'bad-json': { exit: 2, fix: 'Give one JSON document, or JSON Lines: one document a line.' },
    'file-not-readable': { exit: 2, fix: 'Check the path and its permissions.' },
    'file-not-writable': { exit: 2, fix: 'Check the path, its permissions and the space left.' },
    'missing-token': { exit: 2, fix: 'Leave `github-token` out for the default, or pass a token with `contents: read`.' },
    'wrong-repository': {
        exit: 2,
        fix: 'Run the action in the repository of the pull request, or use a token that can read it.',
    },
    'pull-request-not-found': { exit: 2, fix: 'Check the number and the `pull-requests: read` permission.' },
    'unknown-revision': {
        exit: 2,
        fix: 'Fetch the revision (`fetch-depth: 0` in actions/checkout), or name another one.',
    },
    'not-a-repository': { exit: 2, fix: 'Name a git repository with `--repo`.' },
    'not-permitted': { exit: 3, fix: 'Add the named permission to the job.' },
    'github-unavailable': { exit: 3, fix: 'Run the job again later; see https://www.githubstatus.com.' },
    'rate-limited': { exit: 3, fix: 'Run the job again after the time named.' },
    'change-moved': { exit: 3, fix: 'Nothing to do: the run of the newer commit reports.' },
    'proxy-not-used': { exit: 2, fix: 'Set NODE_USE_ENV_PROXY=1 in the environment of the step.' },
    'git-failed': { exit: 3, fix: 'Check that git works in the repository.' },
    'timed-out': {
        exit: 3,
        fix: 'Raise `timeout-minutes`, or run the job again when the outside services answer faster.',
    },
    internal: { exit: 3, fix: 'Report it with the log of the run.' },
};
/** Builds a problem with the table's advice, or with a more exact one. */
const problem = (code, message, where = null, fix) => ({
    code,
    message,
    where,
    fix: fix ?? PROBLEMS[code].fix,
});
/** What a caught value says: whatever was thrown need not be an error. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** Stops a command; carries every problem found, not only the first. */
class ProblemError extends Error {
    problems;
    constructor(problems, cause) {
        super(problems.map(({ message, where }) => (where === null ? message : `${where}: ${message}`)).join('\n'), {
            cause,
        });
        this.name = 'ProblemError';
        this.problems = problems;
    }
    /** 3 when an outside service is among the causes, else 2. */
    get exit() {
        return this.problems.some(({ code }) => PROBLEMS[code].exit === 3) ? 3 : 2;
    }
}


/***/ }),

/***/ 5867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9495);


/**
 * Keeps one line of output from being a command to the runner, which reads stdout and stderr alike: `::` after white space
 * or colour at the start of a line loses a colon to its escape, and so does the bracket of `##[` anywhere.
 */
const withoutCommands = (line) => {
    const starts = line.includes('::') && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).trimStart().startsWith('::');
    return (starts ? line.replace('::', '\\u003a:') : line).replaceAll('##[', '##\\u005b');
};
/**
 * Makes a text safe to print in a workflow: it stays on one line, what would act without being seen is shown as an escape,
 * and nothing in it is a command to the runner. Print it after words of your own or alone, not after a `#`.
 */
const plainLine = (text) => withoutCommands((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text));


/***/ }),

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   iE: () => (/* binding */ cutPath)
/* harmony export */ });
// Controls, format characters (bidirectional overrides, zero-width), separators of lines, lone surrogates, characters
// without ink, and the runner's old command mark. An emoji keeps its variation selector.
const UNSEEN = /\p{Extended_Pictographic}\ufe0f|##\[|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const HARMLESS = /^[\x20-\x7e]*$/;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escapeUnit = (unit) => SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const replacement = (match) => {
    if (match === '##[')
        return '##\\u005b';
    if (match.length === 1)
        return escapeUnit(match);
    return match.endsWith('\ufe0f') ? match : match.split('').map(escapeUnit).join('');
};
/**
 * Shows what would act without being seen: control characters, newlines, bidirectional overrides, zero-width characters and
 * lone surrogates become `\n` or `\uXXXX`, which is also what they are called inside JSON strings. `##[`, which starts a
 * command anywhere in the runner's log, loses its bracket the same way.
 */
const visible = (text) => HARMLESS.test(text) && !text.includes('##[') ? text : text.replace(UNSEEN, replacement);
/** Cuts a text to a number of UTF-16 units without splitting a character; a cut text ends in an ellipsis. */
const cut = (text, limit) => {
    if (text.length <= limit)
        return text;
    const head = text.slice(0, limit - 1);
    return `${/[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head}…`;
};
/** Cuts a path to a number of UTF-16 units by leaving out its beginning: the end names the file. */
const cutPath = (path, limit) => {
    if (path.length <= limit)
        return path;
    const tail = path.slice(1 - limit);
    return `…${/^[\udc00-\udfff]/.test(tail) ? tail.slice(1) : tail}`;
};


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5472);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
