export const id = 650;
export const ids = [650];
export const modules = {

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAnalyze: () => (/* binding */ runAnalyze)
});

// EXTERNAL MODULE: ./build/documents/policy-path.js
var policy_path = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/documents/problems.js
var documents_problems = __webpack_require__(853);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/adapters/git/byte-reader.js
const NOTHING = Buffer.alloc(0);
/** Reads a stream of chunks in pieces of any size, whatever the borders of the chunks. */
class ByteReader {
    #chunks;
    #buffer = NOTHING;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    async #next() {
        if (this.#buffer.length > 0) {
            const buffer = this.#buffer;
            this.#buffer = NOTHING;
            return buffer;
        }
        const { done, value } = await this.#chunks.next();
        return done === true ? null : value;
    }
    /** The bytes before the next `delimiter`, which is consumed too; null when the stream ends before it. */
    async until(delimiter) {
        const parts = [];
        for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) {
            const end = chunk.indexOf(delimiter);
            if (end >= 0) {
                this.#buffer = chunk.subarray(end + 1);
                return Buffer.concat([...parts, chunk.subarray(0, end)]);
            }
            parts.push(chunk);
        }
        return null;
    }
    /** Passes over `count` bytes and gives them to `keep`, piece by piece. */
    async pass(count, keep) {
        let left = count;
        while (left > 0) {
            const chunk = await this.#next();
            if (chunk === null)
                return;
            const piece = chunk.subarray(0, left);
            this.#buffer = chunk.subarray(piece.length);
            keep?.(piece);
            left -= piece.length;
        }
    }
    /** Whatever is left, chunk by chunk. */
    async *rest() {
        for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next())
            yield chunk;
    }
    /** Ends the source, read to its end or not. */
    async close() {
        await this.#chunks.return?.();
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/adapters/git/git-problems.js

const REFUSALS = [
    {
        said: /dubious ownership/,
        explain: (directory) => (0,documents_problems/* problem */.CC)('not-a-repository', 'git refuses to read the repository, because it belongs to another user.', directory, `If you trust it, run: git config --global --add safe.directory '${directory}'`),
    },
    {
        said: /cannot use bare repository/,
        explain: (directory) => (0,documents_problems/* problem */.CC)('not-a-repository', 'git refuses to read a bare repository, because safe.bareRepository is "explicit".', directory, 'If you trust it, run: git config --global safe.bareRepository all'),
    },
    {
        said: /from promisor remote/,
        explain: (directory) => (0,documents_problems/* problem */.CC)('unknown-revision', 'The clone is partial: contents of the change were not fetched.', directory, 'Fetch them: git fetch --refetch --no-filter, or clone without `--filter`.'),
    },
    {
        said: /cannot change to/,
        explain: (directory) => (0,documents_problems/* problem */.CC)('not-a-repository', 'There is no such directory.', directory),
    },
    {
        said: /not a git repository/i,
        explain: (directory) => (0,documents_problems/* problem */.CC)('not-a-repository', 'This is not a git repository.', directory),
    },
];
/** The problem behind a git that ended badly; `message` is what it wrote on its standard error. */
const gitFailed = (directory, subcommand, status, message) => {
    const known = REFUSALS.find(({ said }) => said.test(message));
    if (known !== undefined)
        return new documents_problems/* ProblemError */.Mm([known.explain(directory)]);
    const said = message
        .trim()
        .replace(/\.?\s*\n\s*/g, '; ')
        .replace(/\.$/, '');
    return new documents_problems/* ProblemError */.Mm([
        (0,documents_problems/* problem */.CC)('git-failed', `git ${subcommand} ended with ${status}: ${said || 'no message'}.`, directory),
    ]);
};
/** The problem of a machine without git. */
const gitNotStarted = (cause) => new documents_problems/* ProblemError */.Mm([(0,documents_problems/* problem */.CC)('git-failed', 'git could not be started.', null, 'Install git, and make sure that it is in PATH.')], cause);

;// CONCATENATED MODULE: ./build/adapters/git/git-process.js


/** Bytes of git's messages that are kept for a problem. */
const MAX_MESSAGE = 4096;
/** Files over this are not compared: git would hold both sides in memory. */
const MAX_COMPARED_BYTES = 16 * 1024 * 1024;
// Whatever a repository's or a user's configuration says, the output has one form and nothing but git runs.
const CONFIGURATION = [
    'core.quotepath=off',
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.attributesFile=/dev/null',
    `core.bigFileThreshold=${MAX_COMPARED_BYTES}`,
    'diff.suppressBlankEmpty=false',
];
const PINNED = ['--no-pager', '--no-replace-objects', ...CONFIGURATION.flatMap((setting) => ['-c', setting])];
// Set in hooks and by users; each would point git at another repository or change its output.
const DROPPED = new Set([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_EXTERNAL_DIFF',
    'GIT_DIFF_OPTS',
    'GIT_ATTR_SOURCE',
    'GIT_SHALLOW_FILE',
]);
const environmentOf = (place) => ({
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !DROPPED.has(name))),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A partial clone would run whatever its configuration names to fetch what is missing.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    ...place.environment,
});
const start = (place, args, input) => {
    const child = (0,external_node_child_process_.spawn)('git', ['-C', place.directory, ...PINNED, ...place.options, ...args], {
        env: environmentOf(place),
        stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    // git may end before it has read everything; its exit status says why.
    child.stdin?.on('error', () => { });
    child.stdin?.end(input ?? '');
    return child;
};
const messagesOf = (child) => {
    const messages = { text: '' };
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        messages.text = (messages.text + text).slice(0, MAX_MESSAGE);
    });
    return messages;
};
const endOf = (child) => new Promise((resolve) => {
    child.once('error', (error) => resolve({ status: null, signal: null, error }));
    child.once('close', (status, signal) => resolve({ status, signal, error: null }));
});
/**
 * Runs git without a shell and gives its output as it comes; a reader who stops early ends the process. `accepted` lists
 * exit statuses that are an answer. Throws a ProblemError when git cannot be started or ends with another status.
 */
async function* gitOutput(place, args, input = null, accepted = [0]) {
    const child = start(place, args, input);
    const messages = messagesOf(child);
    const ended = endOf(child);
    const output = child.stdout;
    try {
        for await (const chunk of output ?? [])
            yield chunk;
        const { status, signal, error } = await ended;
        if (error !== null)
            throw gitNotStarted(error);
        if (status === null || !accepted.includes(status)) {
            throw gitFailed(place.directory, args[0] ?? '', signal ?? `status ${status}`, messages.text);
        }
    }
    finally {
        child.kill();
    }
}
/** Runs git and gives its whole output, for answers that are known to be short. */
const gitText = async (place, args, accepted = [0]) => {
    const chunks = [];
    for await (const chunk of gitOutput(place, args, null, accepted))
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
};

;// CONCATENATED MODULE: ./build/adapters/git/path-text.js

/** Length of the valid UTF-8 sequence that starts at `start`; 0 when none does. */
const sequenceAt = (bytes, start) => [1, 2, 3, 4].find((length) => start + length <= bytes.length && (0,external_node_buffer_.isUtf8)(bytes.subarray(start, start + length))) ?? 0;
/**
 * A path as text. git's paths are bytes: those that are not UTF-8 are shown as `\xNN`, and then a backslash is doubled, so
 * that two paths of the same change do not become one.
 */
const pathText = (bytes) => {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8');
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = sequenceAt(bytes, at);
        const shown = length === 0 ? `\\x${bytes.toString('hex', at, at + 1)}` : bytes.toString('utf8', at, at + length);
        text += shown === '\\' ? '\\\\' : shown;
        at += Math.max(length, 1);
    }
    return text;
};

;// CONCATENATED MODULE: ./build/adapters/git/local-file.js


/** Longest patch that is kept, bytes. */
const MAX_PATCH_BYTES = 1024 * 1024;
const CHANGE_TYPES = { A: 'add', D: 'delete', R: 'rename' };
const KINDS = { '120000': 'symlink', '160000': 'submodule' };
/** A patch that is not there, and why. */
const missing = (reason, detail) => ({
    kind: 'missing',
    reason,
    detail,
});
const UNREAD = {
    symlink: missing('symlink', 'A symbolic link: what it points to was not read.'),
    submodule: missing('submodule', 'A submodule: its own changes were not read.'),
    binary: missing('binary', 'The file is not text.'),
};
const textOrReason = (bytes) => {
    if (bytes === null)
        return missing('too_large', `The patch has more than ${MAX_PATCH_BYTES} bytes.`);
    if (bytes.length === 0)
        return { kind: 'unchanged' };
    return (0,external_node_buffer_.isUtf8)(bytes)
        ? { kind: 'text', text: bytes.toString('utf8') }
        : missing('not_utf8', 'The changed lines are not UTF-8 text.');
};
const entryOf = ({ oldMode, newMode }, patch) => KINDS[newMode] ?? KINDS[oldMode] ?? (patch.binary ? 'binary' : 'text');
const idOf = (id) => (/^0+$/.test(id) ? null : id);
/** Makes a changed file of what git lists and of its patch. */
const localFile = (raw, patch) => {
    const entry = entryOf(raw, patch);
    const [oldId, newId] = [idOf(raw.oldId), idOf(raw.newId)];
    const file = {
        path: pathText(raw.path),
        previousPath: raw.previousPath === null ? null : pathText(raw.previousPath),
        changeType: CHANGE_TYPES[raw.status] ?? 'modify',
        linesAdded: patch.linesAdded,
        linesDeleted: patch.linesDeleted,
        blobSha: newId ?? oldId,
        entry,
        patch: entry === 'text' || entry === 'unknown' ? textOrReason(patch.bytes) : UNREAD[entry],
    };
    return { file, oldId, newId };
};

;// CONCATENATED MODULE: ./build/adapters/git/objects.js


const NEWLINE = 0x0a;
/** A name with a line break would be read as two. No path or revision that git knows by name needs one. */
const fits = (name) => !/[\n\0]/.test(name);
const parseInfo = (line) => {
    const [, id, type, bytes] = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(line) ?? [];
    return id === undefined || type === undefined ? null : { id, type, bytes: Number(bytes) };
};
const answers = async (repository, mode, names, read) => {
    const input = names.map((name) => `${fits(name) ? name : ''}\n`).join('');
    const reader = new ByteReader(gitOutput(repository.place, ['cat-file', mode], input));
    const results = [];
    try {
        while (results.length < names.length) {
            const line = await reader.until(NEWLINE);
            results.push(await read(line === null ? null : parseInfo(line.toString('utf8')), reader));
            if (line === null)
                break;
        }
        // Reads to the end, so that a failing git is heard.
        await reader.until(NEWLINE);
    }
    finally {
        await reader.close();
    }
    return results;
};
/**
 * Looks objects up by name in one process: a revision, or `<commit>:<path>`. Names are read from the standard input, so
 * that none can be an option. null for what is not there or is ambiguous.
 */
const checkObjects = (repository, names) => names.length === 0
    ? Promise.resolve([])
    : answers(repository, '--batch-check', names, (info) => info);
/** Like `checkObjects`, with the content of objects of at most `limit` bytes. */
const readObjects = (repository, names, limit) => names.length === 0
    ? Promise.resolve([])
    : answers(repository, '--batch', names, async (info, reader) => {
        if (info === null)
            return null;
        const pieces = [];
        await reader.pass(info.bytes, info.bytes <= limit ? (piece) => pieces.push(piece) : undefined);
        await reader.pass(1);
        return { ...info, content: info.bytes <= limit ? Buffer.concat(pieces) : null };
    });

;// CONCATENATED MODULE: ./build/adapters/git/patch-splitter.js
const code = (character) => character.charCodeAt(0);
const [patch_splitter_NEWLINE, PLUS, MINUS, AT, B, D, F] = [
    code('\n'),
    code('+'),
    code('-'),
    code('@'),
    code('B'),
    code('d'),
    code('f'),
];
const patch_splitter_NOTHING = Buffer.alloc(0);
/**
 * Cuts the output of `git diff-tree -p` into patches, chunk by chunk, keeping at most `limit` bytes of each. Within a hunk
 * each line starts with a blank, `+`, `-` or `\`, so that no content can be taken for the header of the next patch.
 */
class PatchSplitter {
    #limit;
    #done = [];
    #place = 'start';
    #midLine = false;
    #carry = patch_splitter_NOTHING;
    #pieces = [];
    #length = 0;
    #counts = { linesAdded: 0, linesDeleted: 0, binary: false };
    constructor(limit) {
        this.#limit = limit;
    }
    /** Takes the next chunk of output and gives the patches that are complete with it. */
    push(chunk) {
        const bytes = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]);
        this.#carry = patch_splitter_NOTHING;
        let at = this.#midLine ? this.#nextLine(bytes, 0) : 0;
        let hunkFrom = 0;
        while (at < bytes.length) {
            // Three bytes tell `diff` from `deleted` and `dissimilarity`.
            if (bytes[at] === D && bytes.length - at < 3)
                break;
            if (bytes[at] === D && bytes[at + 2] === F) {
                this.#keep(bytes.subarray(hunkFrom, at));
                this.#finish();
            }
            else if (this.#place === 'header' && bytes[at] === AT) {
                this.#place = 'hunk';
                hunkFrom = at;
            }
            else
                this.#count(bytes[at]);
            at = this.#nextLine(bytes, at);
        }
        this.#keep(bytes.subarray(hunkFrom, at));
        this.#carry = bytes.subarray(at);
        return this.#done.splice(0);
    }
    /** Ends the last patch. */
    end() {
        this.#finish();
        return this.#done.splice(0);
    }
    #nextLine(bytes, at) {
        const end = bytes.indexOf(patch_splitter_NEWLINE, at);
        this.#midLine = end < 0;
        return end < 0 ? bytes.length : end + 1;
    }
    #count(first) {
        if (this.#place === 'header')
            this.#counts.binary ||= first === B;
        else if (first === PLUS)
            this.#counts.linesAdded += 1;
        else if (first === MINUS)
            this.#counts.linesDeleted += 1;
    }
    #keep(piece) {
        if (this.#place !== 'hunk')
            return;
        this.#length += piece.length;
        if (this.#length <= this.#limit)
            this.#pieces.push(piece);
        else
            this.#pieces = [];
    }
    #finish() {
        if (this.#place !== 'start') {
            const bytes = this.#length > this.#limit ? null : Buffer.concat(this.#pieces, Math.max(this.#length - 1, 0));
            this.#done.push({ bytes, ...this.#counts });
        }
        this.#place = 'header';
        this.#pieces = [];
        this.#length = 0;
        this.#counts = { linesAdded: 0, linesDeleted: 0, binary: false };
    }
}

;// CONCATENATED MODULE: ./build/adapters/git/raw-entries.js
const NUL = 0;
const LINE = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/;
/** Reads the raw part of `git diff-tree --raw -z -p`, up to the patches. */
const readRawEntries = async (reader) => {
    const entries = [];
    for (let head = await reader.until(NUL); head !== null && head.length > 0; head = await reader.until(NUL)) {
        const [, oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = LINE.exec(head.toString('latin1')) ?? [];
        const first = (await reader.until(NUL)) ?? Buffer.alloc(0);
        const moved = status === 'R' || status === 'C';
        const path = moved ? ((await reader.until(NUL)) ?? first) : first;
        entries.push({ oldMode, newMode, oldId, newId, status, path, previousPath: moved ? first : null });
    }
    return entries;
};
/** The kind of entry a mode stands for, by its first three digits. */
const kindOf = (mode) => mode.slice(0, 3);
/** Patches git writes for an entry: a file that becomes a link or a submodule is deleted and added. */
const patchesOf = ({ oldMode, newMode }) => kindOf(oldMode) !== kindOf(newMode) && kindOf(oldMode) !== '000' && kindOf(newMode) !== '000' ? 2 : 1;

;// CONCATENATED MODULE: ./build/adapters/git/changed-files.js







/** Patches of one change that are kept, bytes: what comes after is as good as too large. */
const MAX_PATCHES_BYTES = 64 * 1024 * 1024;
// The rename limit is git's own default; pinned, so that a configuration does not change the change.
const DIFF = [
    'diff-tree',
    '-r',
    '--raw',
    '-z',
    '--patch',
    '--unified=3',
    '--full-index',
    '--find-renames=50%',
    '-l1000',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--submodule=short',
    '--ignore-submodules=none',
    '--end-of-options',
];
/** Patches of one entry as one: only a file that changes its kind has two, and then nobody reads their text. */
const joined = (own) => ({
    bytes: own[0]?.bytes ?? null,
    linesAdded: own.reduce((sum, { linesAdded }) => sum + linesAdded, 0),
    linesDeleted: own.reduce((sum, { linesDeleted }) => sum + linesDeleted, 0),
    binary: own.some(({ binary }) => binary),
});
const withoutPatch = (one) => {
    const patch = missing('too_large', `The patches of the change have more than ${MAX_PATCHES_BYTES} bytes together.`);
    return one.file.patch.kind === 'text' ? { ...one, file: { ...one.file, patch } } : one;
};
async function* patches(reader) {
    const splitter = new PatchSplitter(MAX_PATCH_BYTES);
    for await (const chunk of reader.rest())
        yield* splitter.push(chunk);
    yield* splitter.end();
}
/** Entries and patches come in the same order; one too few or too many would give a file the patch of another. */
const mismatch = (repository) => new documents_problems/* ProblemError */.Mm([(0,documents_problems/* problem */.CC)('git-failed', 'git listed other files than it compared.', repository.name)]);
const pair = async (repository, entries, reader) => {
    const found = patches(reader);
    const files = [];
    let kept = 0;
    for (const entry of entries) {
        const own = [];
        while (own.length < patchesOf(entry)) {
            const { done, value } = await found.next();
            if (done === true)
                throw mismatch(repository);
            own.push(value);
        }
        const patch = joined(own);
        const length = patch.bytes?.length ?? 0;
        const fits = kept + length <= MAX_PATCHES_BYTES;
        if (fits)
            kept += length;
        files.push(fits ? localFile(entry, patch) : withoutPatch(localFile(entry, patch)));
    }
    if ((await found.next()).done !== true)
        throw mismatch(repository);
    return files;
};
/** git calls a file that it would not compare for its size binary, too. */
const withSizes = async (repository, files) => {
    const binaries = files.filter(({ file }) => file.entry === 'binary');
    const ids = binaries.flatMap(({ oldId, newId }) => [oldId, newId].filter((id) => id !== null));
    const bytesOf = new Map((await checkObjects(repository, ids)).map((info) => [info?.id, info?.bytes ?? 0]));
    return files.map((one) => {
        if (one.file.entry !== 'binary')
            return one;
        const bytes = Math.max(...[one.oldId, one.newId].map((id) => bytesOf.get(id ?? '') ?? 0));
        if (bytes <= MAX_COMPARED_BYTES)
            return one;
        const patch = missing('too_large', `The file has ${bytes} bytes.`);
        return { ...one, file: { ...one.file, entry: 'unknown', patch } };
    });
};
/**
 * Lists what changed between two trees with the patches, in one process and whatever the size of the files: patches over
 * 1 MiB, and over 64 MiB together, are left out with the reason.
 */
const listChangedFiles = async (repository, { base, head }) => {
    const reader = new ByteReader(gitOutput(repository.place, [...DIFF, base, head, '--']));
    try {
        const entries = await readRawEntries(reader);
        return await withSizes(repository, await pair(repository, entries, reader));
    }
    finally {
        await reader.close();
    }
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/git/repository.js


const EMPTY_TREES = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/**
 * Finds the git directory of a working tree, linked working tree, bare repository or mirror. Throws a ProblemError when
 * there is none or when git refuses it.
 */
const openRepository = async (path) => {
    const name = (0,external_node_path_.resolve)(path);
    const found = await gitText({ directory: name, options: [], environment: {} }, [
        'rev-parse',
        '--is-shallow-repository',
        '--show-object-format',
        '--absolute-git-dir',
    ]);
    const [shallow, format, ...directory] = found.trimEnd().split('\n');
    const gitDirectory = directory.join('\n');
    return {
        name,
        // The git directory stands in as an empty working tree without an index: else the `.gitattributes` that happens to be
        // checked out would decide which files are compared.
        place: {
            directory: gitDirectory,
            options: ['--git-dir=.', '--work-tree=.'],
            environment: { GIT_INDEX_FILE: (0,external_node_path_.join)(gitDirectory, 'no-index') },
        },
        shallow: shallow === 'true',
        emptyTree: EMPTY_TREES[format === 'sha256' ? 'sha256' : 'sha1'],
    };
};

// EXTERNAL MODULE: ./build/views/escape/visible.js
var visible = __webpack_require__(9495);
;// CONCATENATED MODULE: ./build/adapters/git/revisions.js




const COMMIT_BYTES = 1024 * 1024;
const shown = (revision) => (0,visible/* cut */.Jj)(JSON.stringify(revision), 100);
const fetchAdvice = (repository, revision) => {
    const [, remote, branch] = /^([\w.-]+)\/([\w./-]+)$/.exec(revision) ?? [];
    if (remote !== undefined && branch !== undefined && revision !== 'origin/HEAD') {
        return `Fetch it: git fetch ${remote} ${branch}, or name another revision.`;
    }
    return repository.shallow
        ? 'The clone is shallow: run git fetch --unshallow (`fetch-depth: 0` in actions/checkout), or name another revision.'
        : 'Check the spelling, or fetch it first.';
};
const unknown = (repository, revision) => new documents_problems/* ProblemError */.Mm([
    (0,documents_problems/* problem */.CC)('unknown-revision', `There is no commit named ${shown(revision)} in ${repository.name}.`, null, revision === 'HEAD'
        ? 'The current branch has no commit yet: make one, or name a revision with `--head`.'
        : fetchAdvice(repository, revision)),
]);
const noBase = (repository, bases) => {
    const [only] = bases;
    if (only !== undefined && bases.length === 1)
        return unknown(repository, only);
    return new documents_problems/* ProblemError */.Mm([
        (0,documents_problems/* problem */.CC)('unknown-revision', `There is nothing to compare with: ${bases.join(', ')} do not exist in ${repository.name}.`, null, 'Name the base with `--base <revision>`, or ask for the latest commits with `--last 1`.'),
    ]);
};
const noMergeBase = (repository, base, head) => new documents_problems/* ProblemError */.Mm([
    (0,documents_problems/* problem */.CC)('unknown-revision', `${shown(base)} and ${shown(head)} have no commit in common in ${repository.name}.`, null, repository.shallow
        ? 'The clone is shallow: run git fetch --unshallow (`fetch-depth: 0` in actions/checkout).'
        : 'Name a base that the change was made from.'),
]);
const branchSides = async (repository, { bases, head }) => {
    const names = [head, ...bases].map((revision) => `${revision}^{commit}`);
    const [headCommit, ...baseCommits] = await checkObjects(repository, names);
    const chosen = baseCommits.findIndex((commit) => commit !== null);
    const base = bases[chosen];
    const baseCommit = baseCommits[chosen];
    if (headCommit == null)
        throw unknown(repository, head);
    if (base === undefined || baseCommit == null)
        throw noBase(repository, bases);
    const args = ['merge-base', '--end-of-options', baseCommit.id, headCommit.id];
    const common = (await gitText(repository.place, args, [0, 1])).trim();
    if (common === '')
        throw noMergeBase(repository, base, head);
    return { base: common, head: headCommit.id };
};
const tooShallow = (repository, found, wanted) => new documents_problems/* ProblemError */.Mm([
    (0,documents_problems/* problem */.CC)('unknown-revision', `The clone is shallow: the change of the latest ${wanted} commits needs ${wanted + 1}, and ${found} are here.`, repository.name, `Run git fetch --deepen ${wanted + 1 - found} (\`fetch-depth: ${wanted + 1}\` in actions/checkout), or ask for fewer commits.`),
]);
const latestSides = async (repository, { commits, head }) => {
    const [tip] = await checkObjects(repository, [`${head}^{commit}`]);
    if (tip == null)
        throw unknown(repository, head);
    const args = ['rev-list', '--first-parent', `--max-count=${commits + 1}`, '--end-of-options', tip.id, '--'];
    const history = (await gitText(repository.place, args)).trim().split('\n');
    const oldest = history.at(-1) ?? tip.id;
    if (history.length > commits)
        return { base: oldest, head: tip.id };
    // The oldest commit of a shallow clone only looks like a first one: its own text still names its parent.
    const [first] = repository.shallow ? await readObjects(repository, [oldest], COMMIT_BYTES) : [];
    if (first?.content?.toString('latin1').includes('\nparent ') === true) {
        throw tooShallow(repository, history.length, commits);
    }
    return { base: repository.emptyTree, head: tip.id };
};
/**
 * Finds both sides of a change. Throws a ProblemError that says what to fetch when a revision is not there or, in a
 * shallow clone, the history between them is not.
 */
const resolveRange = (repository, range) => range.kind === 'branch' ? branchSides(repository, range) : latestSides(repository, range);

;// CONCATENATED MODULE: ./build/adapters/git/parse-objects.js

const parse_objects_NUL = 0;
/** Commit time of a commit object, ISO 8601 in UTC; null when it has none that makes a date. */
const committedAt = (commit) => {
    const headers = commit?.toString('latin1').split('\n\n', 1)[0] ?? '';
    const seconds = /^committer .*> (\d+) [+-]\d+$/m.exec(headers)?.[1];
    const date = new Date(Number(seconds ?? Number.NaN) * 1000);
    return Number.isNaN(date.getTime()) ? null : date.toISOString().replace('.000Z', 'Z');
};
const TREE_MODE = '40000';
/** Names in a tree object, directories with a trailing slash. `idBytes` is the length of an object id, bytes. */
const rootEntries = (tree, idBytes) => {
    const names = [];
    let at = 0;
    while (at < tree.length) {
        const nameFrom = tree.indexOf(' ', at) + 1;
        const nameTo = tree.indexOf(parse_objects_NUL, nameFrom);
        const slash = tree.toString('latin1', at, nameFrom - 1) === TREE_MODE ? '/' : '';
        names.push(`${pathText(tree.subarray(nameFrom, nameTo))}${slash}`);
        at = nameTo + 1 + idBytes;
    }
    return names;
};

;// CONCATENATED MODULE: ./build/adapters/git/local-change-source.js







/** Largest blob that is read, bytes. */
const MAX_BLOB_BYTES = 1024 * 1024;
/** Largest commit or root tree that is read, bytes. */
const MAX_OBJECT_BYTES = 16 * 1024 * 1024;
const contentOf = (info, object) => {
    if (info?.type !== 'blob')
        return { kind: 'missing' };
    if (info.bytes > MAX_BLOB_BYTES)
        return { kind: 'too_large', bytes: info.bytes };
    const content = object?.content ?? null;
    if (content === null)
        return { kind: 'missing' };
    if (content.includes(0))
        return { kind: 'binary' };
    return (0,external_node_buffer_.isUtf8)(content) ? { kind: 'text', text: content.toString('utf8') } : { kind: 'not_utf8' };
};
const blobOf = (object) => contentOf(object, object !== null && object !== undefined && object.bytes <= MAX_BLOB_BYTES ? object : null);
const UNUSABLE = { binary: 'is not text', not_utf8: 'is not UTF-8 text', too_large: 'has more than 1 MiB' };
/** A policy that is there and cannot be read must not pass for none. */
const policyText = (content, path) => {
    if (content.kind === 'text')
        return content.text;
    if (content.kind === 'missing')
        return null;
    throw new documents_problems/* ProblemError */.Mm([
        (0,documents_problems/* problem */.CC)('bad-policy', `The file at the base of the change ${UNUSABLE[content.kind]}.`, path),
    ]);
};
const describe = async (repository, change) => {
    const { base, head } = await resolveRange(repository, change.range);
    const names = [head, `${head}^{tree}`, `${base}:${change.policyPath}`, `${base}:.gitattributes`];
    const [commit, tree, policy, attributes] = await readObjects(repository, names, MAX_OBJECT_BYTES);
    const attributesContent = blobOf(attributes);
    return {
        repository: null,
        serverUrl: null,
        pullRequest: null,
        state: 'none',
        baseSha: base,
        headSha: head,
        committedAt: committedAt(commit?.content ?? null),
        changedFiles: null,
        rootEntries: rootEntries(tree?.content ?? Buffer.alloc(0), head.length / 2),
        policyText: change.policyText ?? policyText(blobOf(policy), change.policyPath),
        gitattributesText: attributesContent.kind === 'text' ? attributesContent.text : null,
    };
};
const readBlobs = async (repository, names) => {
    const infos = await checkObjects(repository, names);
    const small = infos.filter((info) => info?.type === 'blob' && info.bytes <= MAX_BLOB_BYTES);
    const ids = [...new Set(small.flatMap((info) => info?.id ?? []))];
    const objects = new Map((await readObjects(repository, ids, MAX_BLOB_BYTES)).map((object, index) => [ids[index], object]));
    return infos.map((info) => contentOf(info, objects.get(info?.id)));
};
/** Ids by `<commit>:<path>` as it was listed: a path that is not UTF-8 has no other way back to its blob. */
class ListedBlobs {
    #ids = new Map();
    add(ref, path, id) {
        if (id === null)
            return;
        const name = `${ref}:${path}`;
        // Two paths that are shown alike: neither is read, so that none passes for the other.
        this.#ids.set(name, this.#ids.has(name) && this.#ids.get(name) !== id ? null : id);
    }
    nameOf({ ref, path }) {
        const name = `${ref}:${path}`;
        const id = this.#ids.get(name);
        return id === undefined ? name : (id ?? '');
    }
}
/**
 * A change in a local git repository: working tree, linked working tree, bare or shallow. Nothing is written and no code of
 * the repository runs. Each method throws a ProblemError when git cannot answer.
 */
const localChangeSource = (change) => {
    let opened = null;
    const open = () => (opened ??= openRepository(change.repository));
    const listed = new ListedBlobs();
    return {
        describe: async () => describe(await open(), change),
        listFiles: async ({ baseSha, headSha }) => {
            const files = await listChangedFiles(await open(), { base: baseSha, head: headSha });
            for (const { file, oldId, newId } of files) {
                listed.add(baseSha, file.previousPath ?? file.path, oldId);
                listed.add(headSha, file.path, newId);
            }
            return { files: files.map(({ file }) => file), unlisted: [] };
        },
        readBlobs: async (requests) => readBlobs(await open(), requests.map((request) => listed.nameOf(request))),
    };
};

// EXTERNAL MODULE: ./build/documents/engine-version.js
var engine_version = __webpack_require__(3854);
// EXTERNAL MODULE: ./build/core/agent/chaos-negotiator-agent.js + 22 modules
var chaos_negotiator_agent = __webpack_require__(4908);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./build/adapters/parsers/syntax-parser.js


/** Longest text that is parsed, characters. */
const MAX_LENGTH = 512 * 1024;
/** Longest time that parsing one text may take, milliseconds. */
const MAX_TIME = 1_000;
const locate = (0,external_node_module_.createRequire)(import.meta.url);
const parse = (parser, text) => {
    if (text.length > MAX_LENGTH)
        throw new Error(`it is longer than ${MAX_LENGTH} characters`);
    const deadline = performance.now() + MAX_TIME;
    const tree = parser.parse(text, null, { progressCallback: () => performance.now() > deadline });
    if (tree !== null)
        return tree;
    parser.reset();
    throw new Error(`parsing it took longer than ${MAX_TIME} ms`);
};
let started = null;
/** Loads the parser of a language; the engine itself is started once. */
const loadSyntaxParser = async (grammar) => {
    const { Language, Parser } = await import(/* webpackIgnore: true */ '#tree-sitter');
    started ??= Parser.init();
    await started;
    const parser = new Parser();
    parser.setLanguage(await Language.load(await (0,promises_.readFile)(locate.resolve(`#grammar-${grammar}`))));
    return {
        read: (text, read) => {
            const tree = parse(parser, text);
            try {
                return read(tree.rootNode);
            }
            finally {
                tree.delete();
            }
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/parsers/load-parsers.js

const LOADERS = {
    postgres: async () => {
        // V8 would compile the parser a second time in the background and keep the process alive for it.
        const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19));
        setFlagsFromString('--wasm-tiering-budget=100000000');
        const postgres = await import(/* webpackIgnore: true */ '#pg-query');
        await postgres.loadModule();
        return postgres;
    },
    yaml: () => __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)),
    graphql: () => __webpack_require__.e(/* import() */ 645).then(__webpack_require__.t.bind(__webpack_require__, 7645, 19)),
    protobuf: async () => (await __webpack_require__.e(/* import() */ 853).then(__webpack_require__.t.bind(__webpack_require__, 1853, 19))).default,
    avro: async () => (await __webpack_require__.e(/* import() */ 369).then(__webpack_require__.t.bind(__webpack_require__, 9369, 19))).default,
    dockerfile: () => __webpack_require__.e(/* import() */ 839).then(__webpack_require__.t.bind(__webpack_require__, 8390, 19)),
    python: () => loadSyntaxParser('python'),
    ruby: () => loadSyntaxParser('ruby'),
    csharp: () => loadSyntaxParser('csharp'),
    typescript: () => loadSyntaxParser('typescript'),
    tsx: () => loadSyntaxParser('tsx'),
    javascript: () => loadSyntaxParser('javascript'),
    go: () => loadSyntaxParser('go'),
    java: () => loadSyntaxParser('java'),
    terraform: () => loadSyntaxParser('terraform'),
    bicep: () => loadSyntaxParser('bicep'),
};
const loaded = {};
const load = async (name) => {
    if (loaded[name] === undefined)
        Object.assign(loaded, { [name]: await LOADERS[name]() });
};
/** Loads parsers from the packages they come in. Throws when one is missing from the installation. */
const loadParsers = async (names) => {
    await Promise.all([...names].map(load));
    return {
        get: (name) => {
            const parser = loaded[name];
            if (parser === undefined || !names.has(name))
                throw new Error(`the parser of ${name} was not asked for`);
            return parser;
        },
    };
};

;// CONCATENATED MODULE: ./build/core/context/deployment-change.js
const VERBS = { add: 'added', modify: 'modified', delete: 'deleted', rename: 'renamed' };
/** What is no text of lines; said after the verb. */
const deployment_change_KINDS = { binary: 'a binary file', symlink: 'a symbolic link', submodule: 'a submodule' };
const counted = (count, verb) => `${count} ${count === 1 ? 'line' : 'lines'} ${verb}`;
const sizeOf = ({ entry, patch, linesAdded, linesDeleted }) => {
    if (entry === 'binary' || entry === 'symlink' || entry === 'submodule')
        return deployment_change_KINDS[entry];
    if (linesAdded > 0 || linesDeleted > 0) {
        return `${counted(linesAdded, 'added')}, ${counted(linesDeleted, 'deleted')}`;
    }
    return patch.kind === 'missing' ? 'how many lines is unknown' : 'no line changed';
};
/**
 * A deployed file as the context lists it. The description is in our own words: nothing of the file's name or content is in it.
 * A file whose change nobody could read has no analyzers, so that its path is judged instead.
 */
const deploymentChange = (file, analysis) => ({
    file_path: file.path,
    change_type: file.changeType,
    description: `${VERBS[file.changeType]}, ${sizeOf(file)}`,
    risk_tags: [...(analysis?.patterns ?? [])],
    lines_added: file.linesAdded,
    lines_deleted: file.linesDeleted,
    findings: [...(analysis?.findings ?? [])],
    previous_path: file.previousPath,
    blob_sha: file.blobSha,
    analysed_by: analysis === undefined || file.patch.kind === 'missing' ? null : [...analysis.analysedBy],
});

// EXTERNAL MODULE: ./build/documents/nearest-name.js
var nearest_name = __webpack_require__(4051);
// EXTERNAL MODULE: ./build/documents/shown-value.js
var shown_value = __webpack_require__(8708);
// EXTERNAL MODULE: ./build/core/diff/path-globs.js
var path_globs = __webpack_require__(8107);
;// CONCATENATED MODULE: ./build/core/context/map-services.js




/** Name of the one service where neither policy nor repository gives one. */
const NAMELESS = 'service';
/** Maps paths to the services of a policy; to one that owns everything, named after the repository, where it names none. */
const mapServices = ({ services }, repository) => {
    if (services.length === 0) {
        const all = [{ name: repository?.split('/').at(-1) ?? NAMELESS, policy: null }];
        return { services: all, ownersAt: () => all };
    }
    const mapped = services.map((policy) => ({ name: policy.name, policy, globOf: (0,path_globs/* pathGlobs */.p)(policy.paths) }));
    const known = new Map();
    const ownersAt = (path) => {
        const owners = known.get(path) ?? mapped.filter(({ globOf }) => globOf(path) !== null);
        known.set(path, owners);
        return owners;
    };
    return { services: mapped, ownersAt };
};
const unknownService = (wanted, names) => {
    const nearest = (0,nearest_name/* nearestName */.q)(wanted, names);
    const hint = nearest === null ? `Services are ${names.map(shown_value/* shownName */.HD).join(', ')}.` : `Did you mean ${(0,shown_value/* shownName */.HD)(nearest)}?`;
    return (0,documents_problems/* problem */.CC)('bad-input', `There is no service named ${(0,shown_value/* shownName */.HD)(wanted)}. ${hint}`, 'service');
};
/** Restricts services to those that were asked for; none asked for is all. Throws a ProblemError for names that do not exist. */
const wantedServices = (services, wanted) => {
    if (wanted.length === 0)
        return services;
    const names = services.map(({ name }) => name);
    const unknown = wanted.filter((name) => !names.includes(name));
    if (unknown.length > 0)
        throw new documents_problems/* ProblemError */.Mm(unknown.map((name) => unknownService(name, names)));
    return services.filter(({ name }) => wanted.includes(name));
};

// EXTERNAL MODULE: ./build/core/context/detect-platform.js
var detect_platform = __webpack_require__(6063);
;// CONCATENATED MODULE: ./build/core/context/rollback-target.js


/** What a service's files say together with the policy: its tool is right for its folder, or for all without a folder. */
const migrationsOf = ({ policy }, files, analyses) => {
    const named = policy?.rollback?.migrations;
    const isInFolder = (0,path_globs/* pathGlobs */.p)(named?.path === undefined ? [] : [named.path]);
    return files.flatMap(({ path, changeType }) => {
        const found = analyses.get(path)?.migration ?? null;
        const inFolder = isInFolder(path) !== null;
        if (found !== null) {
            return [named !== undefined && (inFolder || named.path === undefined) ? { ...found, tool: named.tool } : found];
        }
        return named !== undefined && inFolder && changeType === 'add' ? [{ tool: named.tool, path, down: 'unknown' }] : [];
    });
};
/** Where and how a service would be rolled back. `files`: its deployed files. */
const rollbackTargetOf = (service, files, facts) => ({
    ...(0,detect_platform/* detectPlatform */.l)(service, facts.environment, {
        rootEntries: facts.rootEntries,
        changedPaths: files.map(({ path }) => path),
    }),
    migrations: migrationsOf(service, files, facts.analyses),
});

;// CONCATENATED MODULE: ./build/core/context/build-contexts.js



/** Nobody has measured the running service: there is no source of metrics yet. */
const UNMEASURED = {
    current_error_rate_percent: null,
    current_p95_latency_ms: null,
    current_p99_latency_ms: null,
    current_qps: null,
    peak_qps: null,
};
const SHORT_SHA = 7;
const byText = (a, b) => (a < b ? -1 : Number(a > b));
const ownersOf = ({ path, previousPath }, { ownersAt }) => previousPath === null ? ownersAt(path) : [...ownersAt(path), ...ownersAt(previousPath)];
/** What nobody could place may be anybody's: a file that was not listed, and a document outside every service. */
const shareOf = (service, parts, map) => ({
    files: parts.files.filter((file) => ownersOf(file, map).includes(service)).toSorted((a, b) => byText(a.path, b.path)),
    notDeployed: parts.notDeployed.filter(({ file_path: path }) => {
        const owners = map.ownersAt(path);
        return owners.length === 0 || owners.includes(service);
    }),
    unanalysed: parts.unanalysed.filter(({ file_path: path }) => path === null || map.ownersAt(path).includes(service)),
});
const contextOf = (service, share, parts) => {
    const { description, options, analyses } = parts;
    const { environment } = options;
    const version = options.version ?? description.headSha.slice(0, SHORT_SHA);
    const slo = service.policy?.environments[environment]?.slo;
    return {
        deployment_id: `${service.name}-${environment}-${version}`,
        service_name: service.name,
        environment,
        version,
        changes: share.files.map((file) => deploymentChange(file, analyses.get(file.path))),
        ...UNMEASURED,
        target_error_rate_percent: slo?.error_rate_percent ?? null,
        target_p95_latency_ms: slo?.p95_latency_ms ?? null,
        target_p99_latency_ms: slo?.p99_latency_ms ?? null,
        rollback_capability: service.policy?.rollback?.capability ?? true,
        dependencies: [...(service.policy?.dependencies ?? [])],
        total_lines_changed: share.files.reduce((sum, { linesAdded, linesDeleted }) => sum + linesAdded + linesDeleted, 0),
        repository: description.repository,
        pull_request: description.pullRequest,
        base_sha: description.baseSha,
        head_sha: description.headSha,
        committed_at: description.committedAt,
        rollback_target: rollbackTargetOf(service, share.files, {
            analyses,
            environment,
            rootEntries: description.rootEntries,
        }),
        not_deployed: [...share.notDeployed],
        unanalysed: [...share.unanalysed],
        access_changes: share.files.flatMap(({ path }) => (analyses.get(path)?.access ?? []).map((change) => ({ file_path: path, ...change }))),
    };
};
/** Deployed paths and unread ones that belong to no service. */
const unmatchedIn = ({ files, unanalysed }, map) => {
    const strangers = files.filter((file) => ownersOf(file, map).length === 0).map(({ path }) => path);
    const known = new Set(files.map(({ path }) => path));
    const unread = unanalysed.flatMap(({ file_path: path }) => path !== null && !known.has(path) && map.ownersAt(path).length === 0 ? [path] : []);
    return [...new Set([...strangers, ...unread])].toSorted(byText);
};
/**
 * One context per touched service, in the order of the policy, and the deployed paths that belong to none. A service is touched by
 * its deployed files, a renamed one on both sides, and by what nobody could read; a part of the change whose path nobody knows
 * counts for every service. Throws a ProblemError for a service that was asked for and does not exist.
 */
const buildContexts = (parts) => {
    const map = mapServices(parts.policy, parts.description.repository);
    const contexts = wantedServices(map.services, parts.options.services).flatMap((service) => {
        const share = shareOf(service, parts, map);
        const touched = share.files.length > 0 || share.unanalysed.length > 0;
        return touched ? [{ service: service.name, context: contextOf(service, share, parts) }] : [];
    });
    return { contexts, unmatched: unmatchedIn(parts, map) };
};

;// CONCATENATED MODULE: ./build/core/diff/deployed-rows.js
const alternatives = (patterns) => patterns.trim().split(/\s+/).join('|');
const folder = (patterns) => new RegExp(`(?:^|/)(?:${alternatives(patterns)})/`);
const file = (patterns) => new RegExp(`(?:^|/)(?:${alternatives(patterns)})$`);
/** Code that Maven and Gradle ship. */
const SHIPPED = /(?:^|\/)src\/main\//;
/** That, the screens and records of products that are about tests, and environments called test. */
const NO_TEST = /(?:^|\/)(?:src\/main|(?:app|src)\/(?:.*\/)?(?:views|routes|pages|controllers|models)\/tests?|(?:environments?|envs?|overlays|stages|clusters|inventor(?:y|ies)|(?:\w+_)?vars|variables|parameters|deployments?)\/test)\//;
/**
 * Which files reach production: the first row that matches a path speaks. A path without a row is deployed, so a doubtful name
 * has none. What is generated is left to the file it is made from: schema.rb, structure.sql and the snapshots of EF Core and
 * Drizzle to the migration, protobuf classes to the .proto, a bundle to its sources.
 */
const DEPLOYED_ROWS = [
    { reason: 'deployed', test: /^\.github\/workflows\/[^/]+\.ya?ml$/, firm: true, detail: 'a pipeline that may deploy' },
    {
        reason: 'vendored',
        test: folder(String.raw `
      node_modules bower_components jspm_packages \.yarn/(?:cache|releases|plugins|sdks|unplugged) Pods
      Carthage/(?:Build|Checkouts) \.bundle \.terraform vendor/bundle vendor/[\w-]+(?:\.[\w-]+)+ site-packages
      __pypackages__ \.?venv`),
        firm: true,
        detail: 'a folder of a package manager',
    },
    {
        reason: 'test',
        test: file(String.raw `
      [^/]+\.(?:tests?|specs?|e2e|cy|bench|(?:e2e|int|unit)-(?:spec|test))\.[cm]?[jt]sx? [^/]+_test\.[cm]?[jt]sx? [^/]+\.stories\.(?:[cm]?[jt]sx?|mdx|svelte|vue)
      [^/]+\.test-d\.ts [^/]+_tests?\.(?:go|py|rb|rs|exs?|dart|clj[cs]?|cc|cpp|c|lua|php|zig|jl|erl) [^/]+_spec\.(?:rb|lua)
      test_[^/]+\.py (?:conftest|tests)\.py tests?\.rs [^/]*[a-z0-9](?:Tests?|ITs?)\.(?:java|kt|scala|groovy)
      [^/]+Spec\.groovy [^/]*[a-z0-9]Tests?\.(?:cs|fs|vb|swift|php) [^/]+Cest\.php [^/]+_unittest\.(?:cc|cpp)
      [^/]+_SUITE\.erl mock_[^/]+\.go [^/]+_mocks?\.go [^/]+\.(?:bats|feature|snap|phpt) t/(?:.*/)?[^/]+\.t
      [^/]+\.tftest\.hcl`),
        unless: SHIPPED,
        firm: true,
        detail: 'the name of a test',
    },
    {
        reason: 'test',
        test: folder(String.raw `
      __tests__ __mocks__ __snapshots__ __fixtures__ [Tt]ests? test[-_]?(?:data|utils|helpers) fixtures mocks e2e cypress
      playwright \.?storybook benches androidTest testFixtures integrationTest step_definitions cassettes
      (?:unit|integration|e2e|end-to-end|acceptance|functional|contract|smoke|load|perf|performance|stress|regression|system|component|visual|browser|api|ui)[-_.]?tests?
      [\w.-]*[a-z0-9.]Tests? [\w.-]*(?:UI|E2E|API)Tests? [\w.-]+\.Specs spec/(?:fixtures|support|factories|dummy)`),
        unless: NO_TEST,
        firm: true,
        detail: 'a folder of tests',
    },
    {
        reason: 'test',
        test: /^bench(?:marks?)?\/|^specs?\/(?:.*\/)?[^/]+\.[cm]?[jt]sx?$|(?:^|\/)spec\/(?:.*\/)?[^/]+\.(?:rb|erb|haml|lua|cr|php|groovy)$/,
        unless: NO_TEST,
        firm: true,
        detail: 'a folder of tests',
    },
    {
        reason: 'test',
        test: file(String.raw `
      (?:jest|vitest|playwright|cypress|karma|wdio|ava|stryker)\.(?:config|conf|setup|workspace)(?:\.[\w-]+)*\.[cm]?(?:[jt]s|json)
      cypress\.json pytest\.ini tox\.ini noxfile\.py \.rspec phpunit\.xml(?:\.dist)? \.?codecov\.ya?ml \.coveragerc
      \.nycrc(?:\.\w+)? \.mocharc\.\w+ \.c8rc(?:\.\w+)? \.simplecov testng\.xml \.env\.test(?:\.\w+)? config/environments/test\.rb behat\.ya?ml codeception\.ya?ml`),
        firm: true,
        detail: 'the configuration of tests',
    },
    {
        reason: 'documentation',
        test: /^(?:examples?|samples?)\/|^(?:packages|modules|libs|crates|plugins)\/[^/]+\/examples?\//,
        firm: true,
        detail: 'a folder of examples',
    },
    {
        reason: 'deployed',
        test: file(String.raw `
      [^/]+\.lock package-lock\.json npm-shrinkwrap\.json pnpm-lock\.yaml bun\.lockb go\.sum go\.work\.sum [^/]*\.lock\.json
      gradle\.lockfile Package\.resolved \.terraform\.lock\.hcl requirements[^/]*\.txt`),
        firm: true,
        detail: 'versions of dependencies, which production runs whoever wrote the file',
    },
    {
        reason: 'deployed',
        test: /(?:^|\/)(?:(?:db|database|sql|ddl|flyway|liquibase|migrat\w+)\/(?:.*\/)?[^/]+\.sql|(?:migrations|migrate|alembic\/versions)\/(?:.*\/)?[^/]+\.(?:rb|py|cs|java|kt|[cm]?[jt]s|exs|php|go|xml|ya?ml))$/i,
        unless: /(?:^|\/)(?:db\/structure\.sql|[^/]+\.Designer\.cs|[^/]+ModelSnapshot\.cs)$/,
        firm: true,
        detail: 'a migration, which runs against the data of production',
    },
    {
        reason: 'deployed',
        test: /(?:^|\/)(?:(?:openapi|swagger|asyncapi)\/(?:.*\/)?[^/]+\.(?:ya?ml|json)|[^/]*(?:openapi|swagger|asyncapi)[^/]*\.(?:ya?ml|json)|api(?:[-_.]?(?:spec|docs?|v\d+))?\.(?:ya?ml|json)|[^/]+\.(?:proto|graphqls?|gql|avsc|avdl|wsdl|raml|thrift|smithy|xsd))$/i,
        unless: /^(?:.*\/)?(?:third[-_]party|vendor)\//,
        detail: 'a contract with the callers',
    },
    {
        reason: 'deployed',
        test: file(String.raw `
      (?:[^/]+\.)?(?:Docker|Container)file(?:[.-][^/]+)? (?:docker-)?compose[^/]*\.ya?ml Chart\.ya?ml values[^/]*\.ya?ml
      (?:charts?|helm)/(?:.*/)?[^/]+\.(?:ya?ml|tpl|tgz) (?:k8s|kubernetes|manifests|kustomize)/(?:.*/)?[^/]+\.ya?ml
      kustomization\.ya?ml [^/]+\.(?:tf|tfvars|bicep|bicepparam|nomad) terragrunt\.hcl`),
        unless: /(?:^|\/)\.devcontainer\//,
        detail: 'a definition of what is deployed',
    },
    {
        reason: 'vendored',
        test: /^vendor\/|(?:^|\/)(?:third[-_]party|vendored|_vendor)\/|\/vendor\/(?:autoload\.php$|modules\.txt$|composer\/|assets\/|javascripts?\/|stylesheets\/)|(?:^|\/)(?:gradlew(?:\.bat)?|mvnw(?:\.cmd)?|gradle-wrapper\.jar|maven-wrapper\.jar)$/,
        detail: 'code of others',
    },
    {
        reason: 'generated',
        test: file(String.raw `
      [^/]+\.min\.(?:[cm]?js|css) [^/]+\.(?:[cm]?js|css)\.map [^/]+\.pb(?:\.gw|\.validate|\.micro)?\.(?:go|cc|h|dart|swift|ts|js|rb)
      [^/]+_pb2?(?:_grpc)?\.(?:pyi?|rb|[jt]s|d\.ts) [^/]+_(?:grpc|connect)_?pb\.(?:[jt]s|d\.ts) [^/]+[._](?:generated|gen)\.\w+
      zz_generated[^/]*\.go [^/]+_(?:templ|easyjson)\.go [^/]+\.sql\.go bindata\.go [^/]+\.(?:g|freezed|gr|mocks)\.dart
      [^/]+\.g(?:\.i)?\.cs [^/]+\.[Dd]esigner\.cs [^/]+ModelSnapshot\.cs db/(?:\w+_)?schema\.rb db/(?:\w+_)?structure\.sql
      drizzle/(?:.*/)?meta/[^/]+_snapshot\.json [^/]+\.(?:tsbuildinfo|pyc|class) \.pnp\.(?:c|loader\.m)js \.DS_Store`),
        detail: 'the name of a generated file',
    },
    {
        reason: 'generated',
        test: /(?:^|\/)(?:(?:__generated__|generated|\.generated)\/(?:.*\/)?[^/]+\.(?:go|py|rb|rs|cs|java|kt|swift|dart|php|cc|h|[cm]?[jt]sx?)|dist\/(?:.*\/)?[^/]+\.(?:[cm]?js|css|map|d\.[cm]?ts)|(?:\.next|\.nuxt|__pycache__|public\/packs)\/.*)$/,
        detail: 'a folder of build results',
    },
    {
        reason: 'housekeeping',
        test: /^(?:.*\/)?(?:\.vscode|\.idea|\.vs|\.fleet|\.zed|\.devcontainer|\.settings|nbproject|\.husky|\.changeset|changelog\.d|newsfragments|changelogs\/unreleased|\.github\/(?:ISSUE|PULL_REQUEST|DISCUSSION)_TEMPLATE|\.gitlab\/(?:issue|merge_request)_templates)\//,
        detail: 'a folder of the editor or of the repository’s upkeep',
    },
    {
        reason: 'housekeeping',
        test: file(String.raw `
      (?:UN)?LICEN[CS]E(?:[-.][\w.-]+)? [Ll]icen[cs]e(?:\.(?:txt|md))? COPYING(?:\.\w+)? NOTICE(?:\.\w+)? CODEOWNERS \.editorconfig \.gitignore \.gitattributes \.gitkeep
      \.keep \.mailmap \.git-blame-ignore-revs \.all-contributorsrc \.prettierrc(?:\.\w+)? prettier\.config\.\w+ \.prettierignore
      \.eslintrc(?:\.\w+)? \.eslintignore eslint\.config\.\w+ \.?stylelintrc(?:\.\w+)? stylelint\.config\.\w+ biome\.jsonc? \.oxlintrc\.json
      tslint\.json \.jshintrc \.rubocop(?:_todo)?\.yml \.golangci\.\w+ \.flake8 \.?pylintrc \.?mypy\.ini \.?ruff\.toml \.isort\.cfg
      \.pre-commit-config\.yaml lefthook\.ya?ml \.lintstagedrc(?:\.\w+)? lint-staged\.config\.\w+ commitlint\.config\.\w+
      \.commitlintrc(?:\.\w+)? \.markdownlint[^/]* \.yamllint(?:\.ya?ml)? \.hadolint\.ya?ml \.tflint\.hcl \.shellcheckrc \.swiftlint\.yml
      \.swiftformat \.?rustfmt\.toml \.?clippy\.toml \.clang-(?:format|tidy) checkstyle[^/]*\.xml detekt[^/]*\.yml phpcs\.xml(?:\.dist)?
      phpstan[^/]*\.neon(?:\.dist)? psalm\.xml \.php-cs-fixer[^/]* \.credo\.exs \.formatter\.exs \.scala(?:fmt|fix)\.conf
      sonar-project\.properties \.codeclimate\.yml \.?cspell(?:\.config)?\.\w+ \.?knip\.jsonc? \.gitpod\.yml [^/]+\.(?:iml|code-workspace|DotSettings)
      \.project \.classpath renovate\.json5? \.renovaterc(?:\.json)?`),
        detail: 'a file of the editor, of code style or of the repository’s upkeep',
    },
    {
        reason: 'housekeeping',
        test: /^(?:\.github|\.gitea)\/(?:chaos-negotiator|dependabot|renovate|labeler|labels|stale|funding|release-drafter|codeql[^/]*|pull_request_template[^/]*|issue_template[^/]*)\.(?:ya?ml|json5?|md)$|^\.github\/(?:release|codecov)\.ya?ml$/i,
        detail: 'a file of the repository’s upkeep',
    },
    {
        reason: 'documentation',
        test: /\.(?:md|mdx|markdown|mkd|rst|adoc|asciidoc|puml|plantuml|drawio|excalidraw)$/i,
        unless: /^(?:.*\/)?(?:prompts?|emails?|mailers?|views|locales?|i18n)\//,
        detail: 'a format of documentation',
    },
    {
        reason: 'documentation',
        test: /^(?:.*\/)?(?:docs?|documentation|javadoc|wiki)\//i,
        unless: /^(?:.*\/)?(?:src|app|lib|pages|routes|internal|cmd|pkg|public|static|server|api)\/(?:.*\/)?(?:docs?|documentation|javadoc|wiki)\//,
        detail: 'a folder of documentation',
    },
    {
        reason: 'documentation',
        test: file(String.raw `
      (?:README|CHANGELOG|CHANGES|HISTORY|NEWS|AUTHORS|CONTRIBUTORS|CONTRIBUTING|MAINTAINERS|SECURITY|SUPPORT|INSTALL|UPGRADING|TODO|ROADMAP)(?:\.(?:txt|html|pod|rdoc|textile))?
      (?:[Rr]eadme|[Cc]hangelog)(?:\.(?:txt|html|pod|rdoc|textile))? mkdocs\.ya?ml \.readthedocs\.ya?ml docusaurus\.config\.\w+
      typedoc\.json Doxyfile \.vale\.ini CITATION\.cff`),
        detail: 'the name of a document',
    },
];

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/core/diff/attribute-pattern.js

const OPTIONS = { dot: true, nobrace: true, noextglob: true, nonegate: true, posix: true, windows: false };
/** An escaped sign, a bracket expression, or a sign that picomatch reads and git does not. */
const PIECES = /\\.|\[[!^]?\]?(?:\[:\w+:\]|\\.|[^\]\\])*\]|[(){}|+@!$^]/g;
/** An unclosed bracket or a lone backslash at the end: git matches nothing with it. */
const isMalformed = (pattern) => /\[|\\$/.test(pattern.replaceAll(PIECES, ''));
const translate = (pattern) => pattern
    .replaceAll(PIECES, (piece) => (piece.length > 1 ? piece : `\\${piece}`))
    .replaceAll(/(?<!\\)\*{3,}/g, '**')
    .replace(/\/\*\*$/, '/**/*')
    .replace(/^\//, '');
/**
 * Compiles a pattern of `.gitattributes`: without a slash it is matched against the name of the file, with one against the
 * path from the root; a pattern of a folder does not reach the files in it. null for one that matches nothing: negated,
 * empty, ending in a slash, malformed.
 */
const attributePattern = (pattern) => {
    if (pattern === '' || pattern.startsWith('!') || pattern.endsWith('/') || isMalformed(pattern))
        return null;
    const expression = picomatch.makeRe(translate(pattern), OPTIONS);
    if (pattern.includes('/'))
        return (path) => expression.test(path);
    return (path) => expression.test(path.slice(path.lastIndexOf('/') + 1));
};

;// CONCATENATED MODULE: ./build/core/diff/gitattributes.js

/** Attributes by which a repository says what a file is. */
const ATTRIBUTES = ['linguist-generated', 'linguist-vendored', 'linguist-documentation'];
/** git ignores longer lines. */
const MAX_LINE = 2048;
/** `name`, `-name`, `!name` (back to unspecified) and `name=value`; linguist reads any value but false as true. */
const assignmentOf = (token) => {
    if (token.startsWith('-'))
        return { name: token.slice(1), value: false };
    if (token.startsWith('!'))
        return { name: token.slice(1), value: null };
    const [name = '', value] = token.split('=', 2);
    return { name, value: value !== 'false' };
};
const ESCAPES = { t: '\t', n: '\n', r: '\r' };
const lineOf = (raw) => {
    const line = raw.replace(/^[ \t]+/, '');
    if (line === '' || line.startsWith('#') || line.length > MAX_LINE)
        return null;
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(line);
    const written = quoted?.[0] ?? line.split(/[ \t]/, 1)[0] ?? '';
    const pattern = quoted?.[1]?.replaceAll(/\\(.)/g, (_, sign) => ESCAPES[sign] ?? sign) ?? written;
    const tokens = line.slice(written.length).split(/[ \t]+/);
    return { pattern, assignments: tokens.filter((token) => token !== '').map(assignmentOf) };
};
const MACRO = /^\[attr\](.+)$/;
const readLines = (text) => {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .flatMap((raw) => lineOf(raw) ?? []);
    const macros = new Map(lines.flatMap(({ pattern, assignments }) => {
        const name = MACRO.exec(pattern)?.[1];
        return name === undefined ? [] : [[name, assignments]];
    }));
    const names = new Set([...ATTRIBUTES, ...macros.keys()]);
    const rules = lines
        .filter(({ pattern, assignments }) => !MACRO.test(pattern) && assignments.some(({ name }) => names.has(name)))
        .flatMap((line) => {
        const matches = attributePattern(line.pattern);
        return matches === null ? [] : [{ ...line, matches }];
    });
    return { rules: rules.toReversed(), macros };
};
/** Takes over, last first, what is not decided yet; a macro that is set brings its own assignments along. */
const fill = (marks, { pattern, assignments }, macros) => {
    for (const { name, value } of assignments.toReversed()) {
        if (marks.has(name))
            continue;
        marks.set(name, { value, pattern });
        const expanded = value === true ? macros.get(name) : undefined;
        if (expanded !== undefined)
            fill(marks, { pattern, assignments: expanded }, macros);
    }
};
/** Reads a root `.gitattributes`; null is a repository without one. Of the rules that match a path the last one counts. */
const readGitattributes = (text) => {
    if (text === null)
        return () => ({});
    const { rules, macros } = readLines(text);
    return (path) => {
        const marks = new Map();
        for (const rule of rules)
            if (rule.matches(path))
                fill(marks, rule, macros);
        return Object.fromEntries(ATTRIBUTES.flatMap((name) => {
            const { value, pattern } = marks.get(name) ?? { value: null, pattern: '' };
            return value === null ? [] : [[name, { value, pattern }]];
        }));
    };
};

;// CONCATENATED MODULE: ./build/core/diff/deployed.js



/** Which reason each attribute gives or, set to false, takes away. */
const REASON_OF_ATTRIBUTE = [
    ['linguist-generated', 'generated'],
    ['linguist-vendored', 'vendored'],
    ['linguist-documentation', 'documentation'],
];
/** Characters; a longer path is no ordinary file, and would make the table slow. It counts as deployed. */
const LONGEST_PATH = 512;
const applies = ({ test, unless }, path) => test.test(path) && !(unless?.test(path) ?? false);
const verdictOfRow = (row) => row === undefined || row.reason === 'deployed' ? null : { reason: row.reason, detail: row.detail };
const verdictOfMarks = (marks) => {
    for (const [attribute, reason] of REASON_OF_ATTRIBUTE) {
        const mark = marks[attribute];
        if (mark?.value === true)
            return { reason, detail: `.gitattributes: ${mark.pattern} ${attribute}` };
    }
    return null;
};
const judgeOf = ({ gitattributesText, notDeployed }) => {
    const globOf = (0,path_globs/* pathGlobs */.p)(notDeployed);
    const marksOf = readGitattributes(gitattributesText);
    return (path) => {
        const glob = globOf(path);
        if (glob !== null)
            return { reason: 'policy', detail: `not_deployed of the policy: ${glob}` };
        if (path.length > LONGEST_PATH)
            return null;
        const row = DEPLOYED_ROWS.find((one) => applies(one, path));
        if (row?.firm === true)
            return verdictOfRow(row);
        const marks = marksOf(path);
        const marked = verdictOfMarks(marks);
        if (marked !== null)
            return marked;
        const unmarked = REASON_OF_ATTRIBUTE.filter(([attribute]) => marks[attribute]?.value === false).map(([, reason]) => reason);
        if (unmarked.length === 0)
            return verdictOfRow(row);
        return verdictOfRow(DEPLOYED_ROWS.find((one) => !unmarked.some((reason) => reason === one.reason) && applies(one, path)));
    };
};
const verdictOf = ({ path, previousPath }, judge) => {
    const verdict = judge(path);
    return verdict === null || previousPath === null || judge(previousPath) !== null ? verdict : null;
};
/**
 * Parts the files that reach production from those that do not, with the reason. The policy's globs speak first, then the firm
 * rows of the table, then `.gitattributes`, then the other rows. A renamed file is deployed when it was or is.
 */
const classifyFiles = (files, options) => {
    const judge = judgeOf(options);
    const deployed = [];
    const notDeployed = [];
    for (const file of files) {
        const verdict = verdictOf(file, judge);
        if (verdict === null)
            deployed.push(file);
        else
            notDeployed.push({ file_path: file.path, ...verdict });
    }
    return { deployed, notDeployed };
};

// EXTERNAL MODULE: ./build/core/risk/findings-of.js
var findings_of = __webpack_require__(7544);
;// CONCATENATED MODULE: ./build/core/ignores/apply-ignores.js


/** Lines at the top of a file whose comments may ignore a finding about the whole file. */
const HEAD_LINES = 20;
const ofPolicy = (policy) => policy.ignore.map(({ rule, paths, reason, owner, until }) => {
    const covered = (0,path_globs/* pathGlobs */.p)(paths);
    return {
        rule,
        reason,
        owner,
        until,
        source: 'policy',
        covers: ({ file_path: path }) => paths.length === 0 || covered(path) !== null,
    };
});
/** A comment speaks of its own line, of the next one that is no such comment, or from the top of the file of the file as a whole. */
const ofComments = (comments) => {
    const lines = new Set(comments.map(({ line }) => line));
    const target = (line) => (lines.has(line) ? target(line + 1) : line);
    return comments.map(({ line, rule, reason, owner, until }) => ({
        rule,
        reason,
        owner,
        until,
        source: 'file',
        covers: (finding) => finding.line === null
            ? line <= HEAD_LINES
            : finding.side === 'new' && (finding.line === line || finding.line === target(line + 1)),
    }));
};
/** Whoever writes the change writes its comments: what is critical is left to the policy of the base. */
const mayIgnore = ({ severity }, { source }) => source === 'policy' || severity !== 'critical';
const lapsedNotice = (finding, { until, owner, reason }) => `${finding.rule_id} at ${(0,findings_of/* placeOf */.$)(finding)} counts again: it was ignored until ${until} (${owner}: ${reason}).`;
const notIgnored = (finding, ignore, today) => ignore.until < today
    ? lapsedNotice(finding, ignore)
    : `${finding.rule_id} at ${(0,findings_of/* placeOf */.$)(finding)} is critical and counts: a comment in the change cannot ignore it, only the policy can.`;
const unclearNotices = (path, lines) => lines.map((line) => `${path}:${line}: the comment ignores nothing. Write: chaos-negotiator: ignore <rule> until <YYYY-MM-DD> owner <who> because <why>.`);
/**
 * Leaves out the findings that the policy or a comment in the file ignores, by rule and place, up to and including the day of
 * `until`. A lapsed one counts again and is named; so is a critical one that only a comment asks to ignore. `today` is YYYY-MM-DD.
 */
const applyIgnores = (analyses, policy, today) => {
    const always = ofPolicy(policy);
    const ignored = [];
    const notices = [];
    const kept = [...analyses].map(([path, analysis]) => {
        const ignores = [...always, ...ofComments(analysis.ignores.comments)];
        notices.push(...unclearNotices(path, analysis.ignores.unclear));
        const findings = analysis.findings.filter((finding) => {
            const asking = ignores.filter(({ rule, covers }) => rule === finding.rule_id && covers(finding));
            const holding = asking.find((one) => one.until >= today && mayIgnore(finding, one));
            if (holding === undefined) {
                notices.push(...asking.map((one) => notIgnored(finding, one, today)));
                return true;
            }
            const { reason, owner, until, source } = holding;
            ignored.push({ finding, reason, owner, until, source });
            return false;
        });
        return [path, { ...analysis, findings }];
    });
    return { analyses: new Map(kept), ignored, notices };
};

// EXTERNAL MODULE: ./build/core/policy/parse-policy.js + 5 modules
var parse_policy = __webpack_require__(1268);
// EXTERNAL MODULE: ./build/core/policy/settings.js
var policy_settings = __webpack_require__(5944);
// EXTERNAL MODULE: ./build/core/report/assemble-report.js
var assemble_report = __webpack_require__(3784);
// EXTERNAL MODULE: ./build/core/analyzers/registry.js + 107 modules
var registry = __webpack_require__(5443);
// EXTERNAL MODULE: ./build/core/analyzers/lines/hide-secrets.js
var hide_secrets = __webpack_require__(7604);
// EXTERNAL MODULE: ./build/core/analyzers/migrations/migration-frameworks.js
var migration_frameworks = __webpack_require__(5450);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/core/analyzers/lines/comment-syntax.js
var comment_syntax = __webpack_require__(7011);
;// CONCATENATED MODULE: ./build/core/ignores/ignore-comments.js


const NONE = { comments: [], unclear: [] };
const MARKER = 'chaos-negotiator: ignore ';
/** One rule and no wildcard: whatever follows `because` is the reason and nothing else. */
const FORM = /^(?<rule>[a-z]+\/[a-z0-9-]+) until (?<until>\d{4}-\d{2}-\d{2}) owner (?<owner>\S+) because (?<reason>\S.*)$/;
const day = iso/* date */.p6();
/** Lines of the file after the change, whole or as far as the patch shows it, that mean to ignore something. */
const markedLines = ({ texts, lines }) => {
    if (texts?.after == null)
        return lines.flatMap(({ text, newLine: line }) => (line !== null && text.includes(MARKER) ? [{ text, line }] : []));
    // Hardly any file has one: only then is its text worth splitting.
    if (!texts.after.includes(MARKER))
        return [];
    return texts.after.split('\n').flatMap((text, index) => (text.includes(MARKER) ? [{ text, line: index + 1 }] : []));
};
const openersOf = (path) => {
    const { line, block } = (0,comment_syntax/* commentSyntaxOf */.S)(path);
    return [...line, ...block.map(([open]) => open)];
};
const closedBy = (path) => (0,comment_syntax/* commentSyntaxOf */.S)(path).block.map(([, close]) => close);
const readForm = (text, closers) => {
    const end = closers.find((close) => text.endsWith(close));
    const groups = FORM.exec(end === undefined ? text : text.slice(0, -end.length).trimEnd())?.groups;
    if (groups === undefined || !day.safeParse(groups['until']).success)
        return null;
    const { rule = '', until = '', owner = '', reason = '' } = groups;
    return { rule, until, owner, reason };
};
/**
 * Reads `chaos-negotiator: ignore <rule> until <day> owner <who> because <why>` in comments of the file's own language. A file format
 * without comments has none: the policy can ignore there.
 */
const ignoreComments = (file) => {
    const { path } = file;
    const marked = markedLines(file);
    if (marked.length === 0)
        return NONE;
    const [openers, closers] = [openersOf(path), closedBy(path)];
    const comments = [];
    const unclear = [];
    for (const { text, line } of marked) {
        const at = text.indexOf(MARKER);
        const before = text.slice(0, at).trimEnd();
        if (!openers.some((opener) => before.endsWith(opener)))
            continue;
        const asked = readForm(text.slice(at + MARKER.length).trim(), closers);
        if (asked === null)
            unclear.push(line);
        else
            comments.push({ line, ...asked });
    }
    return { comments, unclear };
};

;// CONCATENATED MODULE: ./build/core/analyzers/run-analyzers.js





/** Longest evidence of a finding, characters. */
const EVIDENCE_LIMIT = 200;
/** Longest part of a line that is read, characters: bounds the time of every regular expression. */
const LINE_LIMIT = 2_000;
const findingOf = (path, pattern, hit) => ({
    rule_id: hit.rule.id,
    pattern,
    severity: hit.severity ?? hit.rule.severity,
    file_path: path,
    line: hit.line,
    side: hit.side,
    message: (0,hide_secrets/* hideSecrets */.s)(hit.detail ?? hit.rule.problem),
    fix: (0,hide_secrets/* hideSecrets */.s)(hit.fix ?? hit.rule.fix),
    rollback: hit.rollback ?? hit.rule.rollback,
    lock_level: hit.lockLevel === undefined ? (hit.rule.lockLevel ?? null) : hit.lockLevel,
    tags: [...(hit.rule.tags ?? [])],
    evidence: hit.evidence === null ? null : (0,hide_secrets/* hideSecrets */.s)(hit.evidence).slice(0, EVIDENCE_LIMIT),
});
const byPlace = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.rule_id < b.rule_id ? -1 : Number(a.rule_id > b.rule_id));
const tidy = (findings) => {
    const unique = new Map();
    for (const finding of findings) {
        const place = `${finding.rule_id}:${finding.side}:${finding.line ?? ''}`;
        if (!unique.has(place))
            unique.set(place, finding);
    }
    return [...unique.values()].toSorted(byPlace);
};
const bounded = (file) => {
    if (file.lines.every(({ text }) => text.length <= LINE_LIMIT))
        return file;
    return { ...file, lines: file.lines.map((line) => ({ ...line, text: line.text.slice(0, LINE_LIMIT) })) };
};
const attempt = ({ pattern, analyze }, file, parsers) => {
    try {
        return { pattern, analysis: analyze(file, parsers), message: '' };
    }
    catch (error) {
        return { pattern, analysis: null, message: (0,documents_problems/* messageOf */.bD)(error) };
    }
};
const analyzeFile = (file, analyzers, parsers) => {
    const outcomes = analyzers
        .filter(({ claims }) => claims(file.path))
        .map((analyzer) => attempt(analyzer, file, parsers));
    const done = outcomes.flatMap(({ pattern, analysis }) => (analysis === null ? [] : [{ pattern, ...analysis }]));
    return {
        open: done.flatMap(({ pattern, hits }) => hits.map((hit) => ({
            finding: findingOf(file.path, pattern, hit),
            unlessProvided: hit.unlessProvided ?? null,
        }))),
        provides: done.flatMap(({ provides }) => provides ?? []),
        settled: {
            patterns: done.filter(({ touches, hits }) => touches || hits.length > 0).map(({ pattern }) => pattern),
            analysedBy: done.map(({ pattern }) => pattern),
            migration: (0,migration_frameworks/* migrationOf */.IC)(file),
            failures: outcomes
                .filter(({ analysis }) => analysis === null)
                .map(({ pattern, message }) => ({ analyzer: pattern, message })),
            unread: done.flatMap(({ unread }) => unread ?? []),
            access: done.flatMap(({ access }) => access ?? []),
            ignores: ignoreComments(file),
        },
    };
};
const run_analyzers_close = ({ settled, open }, provided) => {
    const standing = open.filter(({ unlessProvided }) => unlessProvided === null || !provided.has(unlessProvided));
    return { ...settled, findings: tidy(standing.map(({ finding }) => finding)) };
};
/** Starts to analyse the deployed files of a change. */
const startAnalysis = (analyzers = registry/* ANALYZERS */.A) => {
    const analyses = new Map();
    return {
        needs: (files) => new Set(files.flatMap((file) => analyzers.flatMap(({ claims, needs }) => (needs !== undefined && claims(file.path) ? needs(file) : [])))),
        add: (files, parsers) => {
            for (const file of files)
                analyses.set(file.path, analyzeFile(bounded(file), analyzers, parsers));
        },
        finish: () => {
            const provided = new Set([...analyses.values()].flatMap(({ provides }) => provides));
            return new Map([...analyses].map(([path, analysis]) => [path, run_analyzers_close(analysis, provided)]));
        },
    };
};
/** Runs the analyzers over files that are all at hand; the answer is keyed by path. */
const analyzeFiles = (files, parsers, analyzers = ANALYZERS) => {
    const analysis = startAnalysis(analyzers);
    analysis.add(files, parsers);
    return analysis.finish();
};

;// CONCATENATED MODULE: ./build/core/diff/patch-lines.js
/** Nine digits keep every line number exact; no file has more lines. */
const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
const OUTSIDE = { oldLine: 0, newLine: 0, oldLeft: 0, newLeft: 0 };
const cursorOf = ([, oldStart, oldCount, newStart, newCount]) => ({
    oldLine: Math.max(Number(oldStart), 1),
    newLine: Math.max(Number(newStart), 1),
    oldLeft: Number(oldCount ?? 1),
    newLeft: Number(newCount ?? 1),
});
const takeOld = (cursor) => {
    cursor.oldLeft -= 1;
    return cursor.oldLine++;
};
const takeNew = (cursor) => {
    cursor.newLeft -= 1;
    return cursor.newLine++;
};
const read = (line, cursor) => {
    const { oldLeft, newLeft } = cursor;
    const text = line.slice(1);
    const sign = line[0] ?? ' ';
    if (sign === '+' && newLeft > 0)
        return { kind: 'added', text, oldLine: null, newLine: takeNew(cursor) };
    if (sign === '-' && oldLeft > 0)
        return { kind: 'deleted', text, oldLine: takeOld(cursor), newLine: null };
    if (sign === ' ' && oldLeft > 0 && newLeft > 0) {
        return { kind: 'context', text, oldLine: takeOld(cursor), newLine: takeNew(cursor) };
    }
    return null;
};
/**
 * Splits one file's unified diff into lines with their numbers, line endings removed (CRLF too). Headers before the first
 * `@@`, `\ No newline at end of file` and whatever follows the lines a hunk promises are left out; a hunk that is cut off
 * ends early. Never throws.
 */
const parsePatch = (text) => {
    const rows = text.split('\n');
    if (rows.at(-1) === '')
        rows.pop();
    const lines = [];
    let cursor = { ...OUTSIDE };
    for (const row of rows) {
        if (row.startsWith('\\'))
            continue;
        const hunk = row.startsWith('@@') ? HUNK.exec(row) : null;
        if (hunk !== null) {
            cursor = cursorOf(hunk);
            continue;
        }
        const line = cursor.oldLeft > 0 || cursor.newLeft > 0 ? read(row.endsWith('\r') ? row.slice(0, -1) : row, cursor) : null;
        if (line === null)
            cursor = { ...OUTSIDE };
        else
            lines.push(line);
    }
    return lines;
};

;// CONCATENATED MODULE: ./build/core/diff/undo-patch.js
/**
 * The text before a change, from the text after it and the patch; saves reading it from the host. null when the patch does not fit
 * the text. A missing line feed at the very end is not told apart.
 */
const undoPatch = (after, patch) => {
    const now = after.split('\n');
    const before = [];
    let at = 0;
    const keepUntil = (isThere) => {
        for (; !isThere() && at < now.length; at += 1)
            before.push(now[at] ?? '');
    };
    for (const { kind, text, oldLine, newLine } of patch) {
        keepUntil(() => (newLine === null ? before.length >= (oldLine ?? 1) - 1 : at >= newLine - 1));
        if (kind !== 'added')
            before.push(text);
        if (kind === 'deleted')
            continue;
        if (now[at] !== text)
            return null;
        at += 1;
    }
    keepUntil(() => false);
    return before.join('\n');
};

;// CONCATENATED MODULE: ./build/commands/read-texts.js

const read_texts_joined = (lines) => lines.map(({ text }) => `${text}\n`).join('');
/** A file that comes or goes as a whole is its own patch. */
const textsInPatch = ({ file, lines }) => {
    if (file.changeType === 'add')
        return { before: null, after: read_texts_joined(lines) };
    return file.changeType === 'delete' ? { before: read_texts_joined(lines), after: null } : null;
};
const unreadBecause = (content) => {
    if (content?.kind === 'too_large')
        return `it has ${content.bytes} bytes`;
    return content?.kind === 'missing' || content === undefined
        ? 'the host has no content for it'
        : 'it is not UTF-8 text';
};
const readingOf = ({ lines }, after) => ({
    after,
    before: after?.kind === 'text' ? undoPatch(after.text, lines) : null,
});
const NOT_READ = { after: undefined, before: null };
const readSide = async (source, files, request) => {
    const contents = files.length === 0 ? [] : await source.readBlobs(files.map(({ file }) => request(file)));
    return new Map(files.map((file, index) => [file, contents[index]]));
};
const textsOf = ({ after, before }, again) => {
    if (after?.kind !== 'text')
        return { unread: unreadBecause(after) };
    const old = before ?? (again?.kind === 'text' ? again.text : null);
    return old === null ? { unread: unreadBecause(again) } : { before: old, after: after.text };
};
/**
 * The whole texts of files on both sides of the change, in their order. Only the side after is asked for, and only where the patch
 * does not show the whole file: the side before follows from the patch.
 */
const readTexts = async (source, { baseSha, headSha }, files) => {
    const shown = new Map(files.map((file) => [file, textsInPatch(file)]));
    const wanted = files.filter((file) => shown.get(file) === null);
    const contents = await readSide(source, wanted, ({ path }) => ({ ref: headSha, path }));
    const readings = new Map([...contents].map(([file, after]) => [file, readingOf(file, after)]));
    const misfits = wanted.filter((file) => {
        const reading = readings.get(file);
        return reading?.after?.kind === 'text' && reading.before === null;
    });
    const again = await readSide(source, misfits, ({ path, previousPath }) => ({
        ref: baseSha,
        path: previousPath ?? path,
    }));
    return files.map((file) => shown.get(file) ?? textsOf(readings.get(file) ?? NOT_READ, again.get(file)));
};

;// CONCATENATED MODULE: ./build/commands/analyze-files.js




/** Files whose lines and texts are in memory at the same time: one request's worth. */
const BATCH = 100;
/** Files whose whole text is read; what is over it is judged by its patch. */
const MAX_WHOLE = 1_500;
const isReadWhole = ({ path, patch }) => patch.kind === 'text' && registry/* ANALYZERS */.A.some(({ claims, readsWhole }) => readsWhole?.(path) === true && claims(path));
const toAnalyze = ({ file, lines }, texts, changedPaths) => ({
    path: file.path,
    previousPath: file.previousPath,
    changeType: file.changeType,
    lines,
    changedPaths,
    texts: texts === undefined || 'unread' in texts ? null : texts,
});
const notParsed = (path, because) => ({
    file_path: path,
    count: 1,
    reason: 'parse_error',
    detail: `Only the changed lines were read, because ${because}.`,
});
/** Parts that an analyzer stopped at or did not understand: they count as unread. */
const notUnderstood = (analyses) => [...analyses].flatMap(([path, { failures, unread }]) => [
    ...failures.map(({ analyzer, message }) => ({
        file_path: path,
        count: 1,
        reason: 'unreadable',
        detail: `The ${analyzer} analyzer stopped: ${message}`,
    })),
    ...unread.map(({ reason, detail }) => ({ file_path: path, count: 1, reason, detail })),
]);
/**
 * Runs the analyzers over the deployed files of a change, a batch at a time, each with the parsers and the whole texts that its kind
 * of file needs. `changedPaths` are those of all files, deployed or not.
 */
const analyzeDeployed = async (source, description, files, { changedPaths, loadParsers }) => {
    const analysis = startAnalysis();
    const readWhole = files.filter(isReadWhole);
    const whole = new Set(readWhole.slice(0, MAX_WHOLE));
    const unanalysed = [];
    for (let start = 0; start < files.length; start += BATCH) {
        const batch = files
            .slice(start, start + BATCH)
            .map((file) => ({ file, lines: file.patch.kind === 'text' ? parsePatch(file.patch.text) : [] }));
        const wanted = batch.filter(({ file }) => whole.has(file));
        const texts = await readTexts(source, description, wanted);
        const byFile = new Map(wanted.map((patched, index) => [patched, texts[index]]));
        const ready = batch.map((patched) => toAnalyze(patched, byFile.get(patched), changedPaths));
        analysis.add(ready, await loadParsers(analysis.needs(ready)));
        for (const [{ file }, read] of byFile) {
            if (read !== undefined && 'unread' in read)
                unanalysed.push(notParsed(file.path, read.unread));
        }
    }
    for (const { path } of readWhole.slice(MAX_WHOLE)) {
        unanalysed.push(notParsed(path, `the change has more than ${MAX_WHOLE} files to parse`));
    }
    const analyses = analysis.finish();
    return { analyses, unanalysed: [...unanalysed, ...notUnderstood(analyses)] };
};

;// CONCATENATED MODULE: ./build/core/diff/diff-lines.js
/** Added and deleted lines that the exact comparison may look for in one file; its time grows with the square. */
const EDIT_BUDGET = 1_500;
/** Lines of both texts together; over it a file counts as replaced. */
const MAX_LINES = 200_000;
const placesOfUniqueLines = (lines) => {
    const places = new Map();
    lines.forEach((line, index) => places.set(line, places.has(line) ? -1 : index));
    return places;
};
/** First of the sorted numbers that is not below `value`. */
const lowerBound = (sorted, value) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle]?.after ?? 0) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};
/** The longest run of pairs that rises on both sides (patience sorting). */
const longestRising = (pairs) => {
    const tops = [];
    const previous = new Map();
    for (const pair of pairs) {
        const pile = lowerBound(tops, pair.after);
        previous.set(pair, tops[pile - 1]);
        tops[pile] = pair;
    }
    const rising = [];
    for (let pair = tops.at(-1); pair !== undefined; pair = previous.get(pair))
        rising.push(pair);
    return rising.toReversed();
};
/** Lines that stand exactly once in both texts, in an order both share: the comparison is split there. */
const anchorsOf = (before, after) => {
    const afterPlaces = placesOfUniqueLines(after);
    const pairs = [];
    for (const [line, place] of placesOfUniqueLines(before)) {
        const other = afterPlaces.get(line) ?? -1;
        if (place >= 0 && other >= 0)
            pairs.push({ before: place, after: other });
    }
    return longestRising(pairs.toSorted((a, b) => a.before - b.before));
};
/** Compares what lies between two anchors exactly while the budget lasts, else calls it replaced. */
const gapComparer = (compare) => {
    let budget = EDIT_BUDGET;
    return (before, after) => {
        const replaced = { before, after, same: false };
        if (before.length === 0 || after.length === 0)
            return [replaced];
        const changes = compare([...before], [...after], { maxEditLength: budget });
        if (changes === undefined) {
            budget = Math.floor(budget / 2);
            return [replaced];
        }
        for (const { added, removed, count } of changes)
            if (added || removed)
                budget -= count;
        return changes.map(({ value, added, removed }) => ({
            before: added ? [] : value,
            after: removed ? [] : value,
            same: !added && !removed,
        }));
    };
};
const sharedEdge = (length, isShared) => {
    let index = 0;
    while (index < length && isShared(index))
        index += 1;
    return index;
};
/**
 * Compares two lists of lines. Exact for ordinary changes; where a file differs in too many places, stretches between
 * unmistakable lines count as replaced, so that no file takes more than about a second.
 */
const diffLines = (before, after, compare) => {
    if (before.length + after.length > MAX_LINES)
        return [{ before, after, same: false }];
    const shorter = Math.min(before.length, after.length);
    const head = sharedEdge(shorter, (index) => before[index] === after[index]);
    const tail = sharedEdge(shorter - head, (index) => before.at(-1 - index) === after.at(-1 - index));
    const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
    const compareGap = gapComparer(compare);
    const runs = [{ before: before.slice(0, head), after: after.slice(0, head), same: true }];
    let from = { before: 0, after: 0 };
    for (const anchor of anchorsOf(old, now)) {
        runs.push(...compareGap(old.slice(from.before, anchor.before), now.slice(from.after, anchor.after)));
        const line = old.slice(anchor.before, anchor.before + 1);
        runs.push({ before: line, after: line, same: true });
        from = { before: anchor.before + 1, after: anchor.after + 1 };
    }
    runs.push(...compareGap(old.slice(from.before), now.slice(from.after)));
    const end = before.slice(before.length - tail);
    return [...runs, { before: end, after: end, same: true }];
};

;// CONCATENATED MODULE: ./build/core/diff/diff-texts.js

/** Unchanged lines shown around a change, as git does. */
const CONTEXT = 3;
const NO_NEWLINE = '\\ No newline at end of file\n';
/** Lines with their line feeds; only the last may have none. */
const split = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
const rowsOf = ({ before, after, same }) => same
    ? before.map((line) => ({ sign: ' ', line }))
    : [...before.map((line) => ({ sign: '-', line })), ...after.map((line) => ({ sign: '+', line }))];
const written = ({ sign, line }) => sign + (line.endsWith('\n') ? line : `${line}\n${NO_NEWLINE}`);
/** First and last row of each hunk: changes whose contexts touch share one. */
const hunkBounds = (rows) => {
    const bounds = [];
    rows.forEach(({ sign }, index) => {
        if (sign === ' ')
            return;
        const last = bounds.at(-1);
        if (last !== undefined && index - last[1] <= 2 * CONTEXT + 1)
            last[1] = index;
        else
            bounds.push([index, index]);
    });
    return bounds.map(([first, last]) => [Math.max(first - CONTEXT, 0), Math.min(last + CONTEXT, rows.length - 1)]);
};
/** `start,count` of one side; a side without lines names the line before it. */
const range = (linesBefore, count) => `${count === 0 ? linesBefore : linesBefore + 1},${count}`;
const countOf = (rows, absent) => rows.filter(({ sign }) => sign !== absent).length;
const patchOf = (rows) => {
    let [done, oldLines, newLines, patch] = [0, 0, 0, ''];
    for (const [first, last] of hunkBounds(rows)) {
        const skipped = first - done;
        const hunk = rows.slice(first, last + 1);
        const [oldCount, newCount] = [countOf(hunk, '+'), countOf(hunk, '-')];
        patch += `@@ -${range(oldLines + skipped, oldCount)} +${range(newLines + skipped, newCount)} @@\n`;
        patch += hunk.map(written).join('');
        [done, oldLines, newLines] = [last + 1, oldLines + skipped + oldCount, newLines + skipped + newCount];
    }
    return patch;
};
/**
 * Makes the unified diff of two texts, from the first `@@`; null is a file that does not exist. Empty when nothing
 * differs. Applying it to `before` gives `after`; it is not always the shortest one (see `diffLines`).
 */
const diffTexts = async (before, after) => {
    const { diffArrays } = await __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 7622));
    const runs = diffLines(split(before ?? ''), split(after ?? ''), (old, now, options) => diffArrays(old, now, options));
    return patchOf(runs.flatMap(rowsOf));
};

;// CONCATENATED MODULE: ./build/core/diff/static-assets.js
const ASSET = /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|icns|tiff?|psd|heic|woff2?|ttf|otf|eot|mp[34]|m4[av]|mov|webm|ogg|oga|ogv|wav|flac|pdf)$/i;
/** Whether a binary file is one that nobody runs or reads as configuration: an image, a font, a recording, a PDF. */
const isStaticAsset = (path) => ASSET.test(path);

;// CONCATENATED MODULE: ./build/commands/read-missing-patches.js



/** Files whose content is read because the host gave no patch; what is over it stays unanalysed. */
const MAX_FILES = 300;
const read_missing_patches_missing = (reason, detail) => ({ kind: 'missing', reason, detail });
/** The host calls it binary, or says nothing of its content: for an asset that is all there is to know. */
const withoutAssets = (file) => {
    const { patch, entry, path } = file;
    const opaque = patch.kind === 'missing' && (entry === 'binary' || entry === 'unknown');
    return opaque && isStaticAsset(path) ? { ...file, entry: 'binary', patch: { kind: 'asset' } } : file;
};
/** A file with its patch, and with the line counts of it where the host gave none. */
const withText = (file, text) => {
    const patched = { ...file, entry: 'text', patch: { kind: 'text', text } };
    if (file.linesAdded + file.linesDeleted > 0)
        return patched;
    const lines = parsePatch(text);
    const count = (kind) => lines.filter((line) => line.kind === kind).length;
    return { ...patched, linesAdded: count('added'), linesDeleted: count('deleted') };
};
const wants = ({ patch, entry }) => patch.kind === 'missing' && patch.reason !== 'too_large' && (entry === 'text' || entry === 'unknown');
const requestsOf = (file, { baseSha, headSha }) => [
    { ref: baseSha, path: file.previousPath ?? file.path },
    { ref: headSha, path: file.path },
];
const textOf = (content) => (content?.kind === 'text' ? content.text : null);
const read_missing_patches_patchOf = async (file, before, after) => {
    for (const content of [before, after]) {
        if (content?.kind === 'binary') {
            return { ...file, entry: 'binary', patch: read_missing_patches_missing('binary', 'The file is not text.') };
        }
        if (content?.kind === 'not_utf8')
            return { ...file, patch: read_missing_patches_missing('not_utf8', 'The file is not UTF-8 text.') };
        if (content?.kind === 'too_large') {
            return { ...file, patch: read_missing_patches_missing('too_large', `The file has ${content.bytes} bytes.`) };
        }
    }
    const [old, now] = [textOf(before), textOf(after)];
    if (old === null && now === null)
        return { ...file, patch: read_missing_patches_missing('unreadable', 'The host has no content for it.') };
    if (old === now)
        return { ...file, entry: 'text', patch: { kind: 'unchanged' } };
    return withText(file, await diffTexts(old, now));
};
/**
 * Fills in the patches that a host leaves out of its list (large files, files it gave no line counts for) by reading both
 * sides. A file that cannot be read keeps a missing patch with the reason, so that it counts as unanalysed.
 */
const readMissingPatches = async (source, description, files) => {
    const told = files.map(withoutAssets);
    const wanted = told.filter(wants).slice(0, MAX_FILES);
    if (wanted.length === 0)
        return told;
    const contents = await source.readBlobs(wanted.flatMap((file) => requestsOf(file, description)));
    const filled = await Promise.all(wanted.map((file, index) => read_missing_patches_patchOf(file, contents[2 * index], contents[2 * index + 1])));
    const byPath = new Map(filled.map((file) => [file.path, file]));
    return told.map((file) => byPath.get(file.path) ?? file);
};

;// CONCATENATED MODULE: ./build/commands/draft-report.js











const today = () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
const unreadable = (files) => files.flatMap(({ path, patch }) => patch.kind === 'missing' ? [{ file_path: path, count: 1, reason: patch.reason, detail: patch.detail }] : []);
/** Drafts one contract per service that a described change touches. Throws like `draftReport`. */
const draftReportOf = async (source, description, options, progress) => {
    const { policy, digest, source: origin, notices } = await (0,parse_policy/* parsePolicy */.O)(description.policyText, options.policyPath);
    const { files, unlisted } = await source.listFiles(description);
    const { deployed, notDeployed } = classifyFiles(files, {
        gitattributesText: description.gitattributesText,
        notDeployed: policy.not_deployed,
    });
    progress(`${files.length} changed files, ${deployed.length} of them deployed`);
    const readable = await readMissingPatches(source, description, deployed);
    const changedPaths = new Set(files.map(({ path }) => path));
    const found = await analyzeDeployed(source, description, readable, { changedPaths, loadParsers: loadParsers });
    const { analyses, ignored, notices: aboutIgnores } = applyIgnores(found.analyses, policy, options.today ?? today());
    const unanalysed = [...unlisted, ...unreadable(readable), ...found.unanalysed];
    const parts = { description, files: readable, analyses, notDeployed, unanalysed, policy, options };
    const { contexts, unmatched } = buildContexts(parts);
    const settings = (0,policy_settings/* settingsOf */.f)(policy, digest, engine_version/* ENGINE_VERSION */.A);
    progress(`contracts to draft: ${contexts.length}`);
    return (0,assemble_report/* assembleReport */.x)({
        engineVersion: engine_version/* ENGINE_VERSION */.A,
        description,
        changedFiles: description.changedFiles ?? files.length,
        services: contexts.map((one) => ({ ...one, contract: (0,chaos_negotiator_agent/* processDeployment */.V)(one.context, settings) })),
        ignored,
        unmatchedPaths: unmatched,
        notDeployed,
        unanalysed,
        policy: { source: origin, path: options.policyPath, digest },
        notices: [...notices, ...aboutIgnores],
    });
};
/**
 * Reads a change and drafts one contract per touched service. Throws a ProblemError when the policy is wrong or the
 * source cannot be read; a part of the change that cannot be read is in the report instead.
 */
const draftReport = async (source, options, progress) => draftReportOf(source, await source.describe(), options, progress);

// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(2566);
;// CONCATENATED MODULE: ./build/cli/progress-line.js

/** Milliseconds of work before a progress line appears. */
const PATIENCE_MS = 1000;
const ERASE = '\r\u001b[2K';
/**
 * Shows the latest stage that `work` tells in one line that is rewritten in place, once it has taken a second, and erases
 * it at the end. Only where a person looks at the output: a log gets nothing. `now` reads a clock, milliseconds.
 */
const withProgress = async (errors, work, now = Date.now) => {
    if (!errors.interactive)
        return work(() => { });
    const start = now();
    let line = 'starting';
    let shown = false;
    const show = () => {
        shown = true;
        errors.write(`${ERASE}${(0,visible/* cut */.Jj)((0,visible/* visible */.RK)(`${line} …`), errors.columns - 1)}`).catch(() => { });
    };
    const timer = setTimeout(show, PATIENCE_MS);
    try {
        return await work((text) => {
            line = text;
            if (now() - start >= PATIENCE_MS)
                show();
        });
    }
    finally {
        clearTimeout(timer);
        if (shown)
            await errors.write(ERASE);
    }
};

;// CONCATENATED MODULE: ./build/cli/range.js

/** What a change is compared with when nobody says it: the first that exists. */
const USUAL_BASES = ['origin/main', 'origin/HEAD', 'main', 'master'];
const RANGE = /^(.*?)\.{2,3}(.*)$/s;
const clash = (one, other) => (0,documents_problems/* problem */.CC)('bad-usage', `${one} and ${other} exclude each other.`, null, 'Give one of them.');
const notARange = (text) => (0,documents_problems/* problem */.CC)('bad-usage', 'This is not a range.', text, 'Write `<base>..<head>`, or name the base with `--base`.');
const clashesOf = ({ options: { base, head, last }, positionals: [range] }) => [
    ...(base !== undefined && last !== undefined ? [clash('`--base`', '`--last`')] : []),
    ...(range !== undefined && base !== undefined ? [clash('A range', '`--base`')] : []),
    ...(range !== undefined && head !== undefined ? [clash('A range', '`--head`')] : []),
    ...(range !== undefined && last !== undefined ? [clash('A range', '`--last`')] : []),
    ...(range !== undefined && !RANGE.test(range) ? [notARange(range)] : []),
];
/**
 * Reads which commits are meant out of `<base>..<head>` (three dots mean the same; a side left out is HEAD), `--base`,
 * `--head` and `--last`. Throws a ProblemError when they contradict each other.
 */
const rangeOf = (given) => {
    const problems = clashesOf(given);
    if (problems.length > 0)
        throw new documents_problems/* ProblemError */.Mm(problems);
    const { options: { base, head = 'HEAD', last }, positionals: [range], } = given;
    if (last !== undefined)
        return { kind: 'latest', commits: Number(last), head };
    if (range === undefined)
        return { kind: 'branch', bases: base === undefined ? USUAL_BASES : [base], head };
    const [, from = '', to = ''] = RANGE.exec(range) ?? [];
    return { kind: 'branch', bases: [from || 'HEAD'], head: to || 'HEAD' };
};

// EXTERNAL MODULE: ./build/cli/render-report.js
var render_report = __webpack_require__(3428);
;// CONCATENATED MODULE: ./build/cli/analyze.js








const namesIn = (list) => list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
/** The core speaks of the action's inputs; here they are options. */
const asOptions = (error) => error instanceof documents_problems/* ProblemError */.Mm
    ? new documents_problems/* ProblemError */.Mm(error.problems.map((one) => one.code === 'bad-input' ? { ...one, where: `--${one.where}`, fix: 'Correct the option.' } : one), error.cause)
    : error;
/** Drafts the contract of a change in a local repository: 0 when it may be deployed, else 1. */
const runAnalyze = async (given, terminal) => {
    const range = rangeOf(given);
    const { repo = '.', config, environment = '', version = null, service = '', format = 'text', output } = given.options;
    const policyPath = config ?? policy_path/* POLICY_PATH */.l;
    const policy = config === undefined ? {} : { policyText: await (0,files/* readTextFile */.Gu)(config) };
    const source = localChangeSource({ repository: repo, range, policyPath, ...policy });
    const options = { environment, version, services: namesIn(service), policyPath };
    const report = await withProgress(terminal.errors, (say) => draftReport(source, options, say)).catch((error) => {
        throw asOptions(error);
    });
    await (0,files/* withOutput */.Wq)(output, terminal, async (to) => to.write(await (0,render_report/* renderReport */.B)(format, report, to, terminal)));
    return report.decision === 'allow' ? 0 : 1;
};


/***/ })

};
