export const id = 256;
export const ids = [256];
export const modules = {

/***/ 62256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGithub: () => (/* binding */ openGithub)
});

// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 21 modules
var dist_src = __webpack_require__(59988);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./build/documents/problems.js
var problems = __webpack_require__(40853);
;// CONCATENATED MODULE: ./build/adapters/github/proxy.js

const DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };
/** Whether Node itself goes through the proxies of the environment: it takes nothing but `1` for yes. */
const isOn = (environment) => environment['NODE_USE_ENV_PROXY'] === '1' || /(^|\s)--use-env-proxy(\s|$)/.test(environment['NODE_OPTIONS'] ?? '');
/** Whether an entry of NO_PROXY (`host`, `.domain`, `*.domain`, each with or without a port) names the host. */
const names = (entry, { protocol, hostname, port }) => {
    const [, domain = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (only !== undefined && only !== (port === '' ? DEFAULT_PORTS[protocol] : port))
        return false;
    return entry === '*' || hostname === domain || hostname.endsWith(`.${domain}`);
};
/**
 * Throws a ProblemError when the environment names a proxy for the API's host and Node's own proxy support is off: requests
 * would go past the proxy, and in most such networks nowhere. As in Node, lower-case variables come first.
 */
const assertProxyIsUsed = (apiUrl, environment) => {
    const url = new URL(apiUrl);
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const proxy = environment[name.toLowerCase()] ?? environment[name] ?? '';
    const exceptions = (environment['no_proxy'] ?? environment['NO_PROXY'] ?? '').split(/[\s,]+/);
    if (proxy === '' || isOn(environment) || exceptions.some((entry) => entry !== '' && names(entry, url)))
        return;
    throw new problems/* ProblemError */.Mm([
        (0,problems/* problem */.CC)('proxy-not-used', `${name} names a proxy for ${url.hostname}, but Node's support for proxies is off.`, name),
    ]);
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var request_error_dist_src = __webpack_require__(31015);
;// CONCATENATED MODULE: ./build/adapters/github/rate-limit.js



/** Longest time to wait for a limit, seconds: a paid job must not sleep for an hour. */
const LONGEST_WAIT = 60;
/** What GitHub asks for when a refusal names no time, seconds. */
const DEFAULT_WAIT = 60;
/** Tries of one request, the first included. */
const TRIES = 3;
const numberOf = (headers, name) => {
    const value = Number(headers[name] ?? Number.NaN);
    return Number.isFinite(value) ? value : null;
};
/** Seconds to wait before the request may be sent again; null when the refusal is not about a limit. */
const waitOf = (error, nowSeconds) => {
    if (error.status !== 403 && error.status !== 429)
        return null;
    const headers = error.response?.headers ?? {};
    const retryAfter = numberOf(headers, 'retry-after');
    if (retryAfter !== null)
        return retryAfter;
    const reset = numberOf(headers, 'x-ratelimit-reset');
    if (numberOf(headers, 'x-ratelimit-remaining') === 0 && reset !== null)
        return Math.max(reset - nowSeconds, 1);
    return error.status === 429 || /secondary rate limit|abuse detection/i.test(error.message) ? DEFAULT_WAIT : null;
};
const limited = (seconds, nowSeconds) => {
    const at = new Date((nowSeconds + seconds) * 1_000).toISOString().slice(0, 19).replace('T', ' ');
    const message = `GitHub's rate limit is used up for ${Math.ceil(seconds)} more seconds, until ${at} UTC.`;
    return new problems/* ProblemError */.Mm([(0,problems/* problem */.CC)('rate-limited', message)]);
};
const remember = (usage, headers) => {
    usage.remaining = numberOf(headers, 'x-ratelimit-remaining') ?? usage.remaining;
    usage.limit = numberOf(headers, 'x-ratelimit-limit') ?? usage.limit;
};
/**
 * Waits for what `retry-after` or `x-ratelimit-reset` says, up to a minute and twice, and throws a ProblemError with the time
 * instead of sleeping longer. A refused request did nothing, so writes are sent again, too. Keeps the usage up to date.
 */
const waitForLimits = (octokit, usage, { deadline, secondMs }) => {
    octokit.hook.wrap('request', async (request, options) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                const response = await request(options);
                remember(usage, response.headers);
                return response;
            }
            catch (error) {
                if (!(error instanceof request_error_dist_src/* RequestError */.G))
                    throw error;
                remember(usage, error.response?.headers ?? {});
                const now = Date.now() / 1_000;
                const seconds = waitOf(error, now);
                if (seconds === null)
                    throw error;
                if (seconds > LONGEST_WAIT || attempt === TRIES)
                    throw limited(seconds, now);
                await (0,promises_.setTimeout)(seconds * secondMs, undefined, { signal: deadline });
            }
        }
    });
};

;// CONCATENATED MODULE: ./build/adapters/github/sound-answers.js

const NO_CONTENT = 204;
const isLimited = (data) => typeof data === 'object' &&
    data !== null &&
    'errors' in data &&
    Array.isArray(data.errors) &&
    data.errors.some((error) => typeof error === 'object' && error !== null && 'type' in error && error.type === 'RATE_LIMITED');
/** The status an answer stands for, with the reason; null when it is what it says. */
const realStatus = (status, data) => {
    if (typeof data === 'string' && status !== NO_CONTENT)
        return [502, 'The answer is not JSON'];
    return isLimited(data) ? [429, 'API rate limit exceeded'] : null;
};
/**
 * Octokit plugin: takes an answer that does not parse for the failure it is (a read is tried again, a write looks whether it
 * happened), and a GraphQL answer that says the limit is used up, with status 200, for a 429. Comes before plugin-retry.
 */
const soundAnswers = (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
        const response = await request(options);
        const real = realStatus(response.status, response.data);
        if (real === null)
            return response;
        const { method, url, headers, request: how } = options;
        throw new request_error_dist_src/* RequestError */.G(real[1], real[0], { request: { method, url, headers, request: how }, response });
    });
};

;// CONCATENATED MODULE: ./build/adapters/github/client.js





/** Version of GitHub's API that requests and answers are written for. */
const API_VERSION = '2022-11-28';
/** Answers that another try cannot change, or that `rate-limit.ts` waits for. */
const DO_NOT_RETRY = [400, 401, 403, 404, 405, 406, 409, 410, 413, 422, 429, 451];
/** Longest wait for one answer, milliseconds. */
const REQUEST_TIMEOUT_MS = 30_000;
const ResilientOctokit = dist_src/* Octokit */.E.plugin(soundAnswers, dist_bundle/* retry */.L);
/** Node's fetch with a time limit of its own for each try, and a count of the tries. */
const boundedFetch = (deadline, counted) => (input, init) => {
    counted();
    return fetch(input, { ...init, signal: AbortSignal.any([deadline, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]) });
};
/**
 * A client that tries reads again after a failure of the server, waits as long as a limit says (up to a minute) and gives up
 * at the deadline. Writes that make something are never sent twice by it. Throws a ProblemError when a proxy is configured
 * that Node would not use.
 */
const createClient = (options) => {
    const { token, apiUrl, graphqlUrl, deadline, secondMs = 1_000 } = options;
    assertProxyIsUsed(apiUrl, options.environment);
    const usage = { used: 0, remaining: null, limit: null };
    const octokit = new ResilientOctokit({
        auth: token,
        baseUrl: apiUrl,
        userAgent: 'chaos-negotiator',
        log: { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } },
        request: { fetch: boundedFetch(deadline, () => (usage.used += 1)) },
        retry: { doNotRetry: DO_NOT_RETRY, retries: 2, retryAfterBaseValue: secondMs },
    });
    octokit.hook.before('request', (request) => {
        request.headers['x-github-api-version'] = API_VERSION;
        // A creation whose answer is lost may have happened: whoever asked looks before asking again.
        const creates = request.method === 'POST' && request.url !== graphqlUrl;
        if (creates)
            request.request = { ...request.request, retries: 0 };
    });
    octokit.hook.error('request', (error) => {
        error.message = error.message.replaceAll(token, '***');
        throw error;
    });
    waitForLimits(octokit, usage, { deadline, secondMs });
    return {
        octokit,
        usage: () => ({ ...usage }),
        graphql: async (query, variables) => {
            const { data } = await octokit.request({ method: 'POST', url: graphqlUrl, query, variables });
            return data;
        },
    };
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/adapters/github/github-problem.js


const REASON = /^[\x20-\x7e]*$/;
/** The host's own sentence without its link, when it is one line of plain text. */
const plainReason = (message) => REASON.test(message) ? message.replace(/ - https:\S*$/, '').slice(0, 200) : 'no reason was given';
/** What GitHub answered in words; that there was no answer at all, Octokit calls 500, too. */
const answerOf = ({ status, message, response }) => response === undefined
    ? `GitHub gave no answer: ${plainReason(message)}`
    : `GitHub answered ${status}: ${plainReason(message)}`;
/** The permissions that GitHub says would do, from the header it sends with a refusal. */
const acceptedPermissions = (error) => {
    const accepted = error instanceof request_error_dist_src/* RequestError */.G ? error.response?.headers['x-accepted-github-permissions'] : undefined;
    return typeof accepted === 'string' && accepted !== '' ? accepted : null;
};
const ofStatus = (error, { what, repository, permission }) => {
    const accepted = acceptedPermissions(error);
    switch (error.status) {
        case 401:
            return (0,problems/* problem */.CC)('missing-token', 'GitHub does not accept the token (401).', 'github-token');
        case 403:
            return (0,problems/* problem */.CC)('not-permitted', `The token may not read ${what} of ${repository}. ${answerOf(error)}${accepted === null ? '' : `; it accepts ${accepted}`}.`, 'permissions', `Add \`${permission}\` under \`permissions:\` of the job.`);
        case 404:
            return what.startsWith('the pull request')
                ? (0,problems/* problem */.CC)('pull-request-not-found', `There is no such pull request: ${what} of ${repository}.`, 'pull-request')
                : (0,problems/* problem */.CC)('wrong-repository', `GitHub does not find ${what} of ${repository}.`, repository);
        default:
            return (0,problems/* problem */.CC)('github-unavailable', `GitHub could not give ${what} of ${repository}. ${answerOf(error)}.`);
    }
};
/** Turns whatever a request ended with into a ProblemError; the token is in none of its texts. */
const githubProblem = (error, asked, deadline) => {
    if (error instanceof problems/* ProblemError */.Mm)
        return error;
    if (deadline.aborted) {
        return new problems/* ProblemError */.Mm([
            (0,problems/* problem */.CC)('timed-out', `The time was up while ${asked.what} was being read.`, 'timeout-minutes'),
        ]);
    }
    if (error instanceof request_error_dist_src/* RequestError */.G)
        return new problems/* ProblemError */.Mm([ofStatus(error, asked)], error);
    const message = (0,problems/* messageOf */.bD)(error);
    return new problems/* ProblemError */.Mm([(0,problems/* problem */.CC)('github-unavailable', `GitHub could not give ${asked.what}: ${plainReason(message)}.`)], error);
};
/** Waits for requests and turns whatever stops them into a ProblemError. */
const orProblem = async (work, asked, deadline) => {
    try {
        return await work;
    }
    catch (error) {
        throw githubProblem(error, asked, deadline);
    }
};

;// CONCATENATED MODULE: ./build/adapters/github/graphql-answer.js



const answerSchema = schemas/* object */.Ikc({
    data: schemas/* unknown */.L5J(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({
        type: schemas/* string */.YjP().optional(),
        message: schemas/* string */.YjP(),
        path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional(),
    }))
        .optional(),
});
const problemOf = ({ type, message, path = [] }, { what, repository, permission }) => {
    if (type === 'NOT_FOUND' && path.length > 1) {
        return new problems/* ProblemError */.Mm([
            (0,problems/* problem */.CC)('pull-request-not-found', `There is no such pull request: ${what} of ${repository}.`, 'pull-request'),
        ]);
    }
    if (type === 'NOT_FOUND') {
        return new problems/* ProblemError */.Mm([
            (0,problems/* problem */.CC)('wrong-repository', `GitHub does not find the repository ${repository}.`, repository),
        ]);
    }
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') {
        const advice = `Add \`${permission}\` under \`permissions:\` of the job.`;
        return new problems/* ProblemError */.Mm([
            (0,problems/* problem */.CC)('not-permitted', `The token may not read ${what} of ${repository}.`, 'permissions', advice),
        ]);
    }
    if (type === 'RATE_LIMITED') {
        return new problems/* ProblemError */.Mm([(0,problems/* problem */.CC)('rate-limited', "GitHub's rate limit for GraphQL is used up.")]);
    }
    return new problems/* ProblemError */.Mm([(0,problems/* problem */.CC)('github-unavailable', `GitHub could not give ${what}: ${plainReason(message)}.`)]);
};
/** Checks a GraphQL answer, whose errors come with HTTP 200, and parses its data. Throws a ProblemError. */
const parseAnswer = (answer, schema, asked) => {
    const parsed = answerSchema.safeParse(answer);
    if (!parsed.success) {
        throw new problems/* ProblemError */.Mm([(0,problems/* problem */.CC)('github-unavailable', `GitHub's answer about ${asked.what} is not GraphQL.`)]);
    }
    const [error] = parsed.data.errors ?? [];
    if (error !== undefined)
        throw problemOf(error, asked);
    const data = schema.safeParse(parsed.data.data);
    if (data.success)
        return data.data;
    throw new problems/* ProblemError */.Mm([
        (0,problems/* problem */.CC)('github-unavailable', `GitHub's answer about ${asked.what} has another form than its schema says.`),
    ]);
};

;// CONCATENATED MODULE: ./build/adapters/github/identity.js


/** The account a token writes as, as GraphQL. A token of an app can ask for it, too, while `GET /user` refuses it. */
const VIEWER = 'viewer { login databaseId }';
/** Answer to `VIEWER`. */
const viewerSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), databaseId: schemas/* int */.Whr().nullish() });
const identity_answerSchema = schemas/* object */.Ikc({ viewer: viewerSchema });
/** The identity of a client's token. `get` throws what the request throws. */
const identityOf = (client, repository) => {
    const asked = { what: 'the account of the token', repository, permission: 'contents: read' };
    let known = null;
    const ask = async () => parseAnswer(await client.graphql(`query account { ${VIEWER} }`, {}), identity_answerSchema, asked).viewer;
    return {
        learn: (viewer) => {
            known = Promise.resolve(viewer);
        },
        get: async () => {
            known ??= ask();
            try {
                return await known;
            }
            catch (error) {
                known = null;
                throw error;
            }
        },
    };
};
/** REST writes `[bot]` behind the name of an app's account, GraphQL not everywhere. */
const nameOf = (login) => login.replace(/\[bot\]$/, '');
/** Whether an account of the REST API is `viewer`. */
const isViewer = ({ login, databaseId }, user) => {
    if (user === null)
        return false;
    return typeof databaseId === 'number' ? Number(user.id) === databaseId : nameOf(user.login) === nameOf(login);
};
/** Whether an app of the REST API writes as `viewer`. */
const isAppOf = (viewer, app) => app?.slug !== undefined && nameOf(viewer.login) === app.slug;

;// CONCATENATED MODULE: ./build/adapters/github/changed-file-of.js
const CHANGE_TYPE = {
    added: 'add',
    copied: 'add',
    removed: 'delete',
    modified: 'modify',
    changed: 'modify',
    unchanged: 'modify',
    renamed: 'rename',
};
const EMPTY_BLOB = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
const SUBMODULE = /^[-+]Subproject commit [0-9a-f]{40}/m;
const contentOf = (file) => {
    const { patch, changes, status, sha } = file;
    if (patch !== undefined && patch !== '') {
        if (SUBMODULE.test(patch) && changes <= 2) {
            const detail = 'Another repository’s commit: its content is not part of this change.';
            return { entry: 'submodule', patch: { kind: 'missing', reason: 'submodule', detail } };
        }
        return { entry: 'text', patch: { kind: 'text', text: patch } };
    }
    if (changes > 0) {
        return { entry: 'text', patch: { kind: 'missing', reason: 'no_patch', detail: 'GitHub left the patch out.' } };
    }
    if (status === 'renamed' || status === 'unchanged' || sha === EMPTY_BLOB) {
        return { entry: 'text', patch: { kind: 'unchanged' } };
    }
    return {
        entry: 'unknown',
        patch: { kind: 'missing', reason: 'no_patch', detail: 'GitHub gave neither a patch nor line counts.' },
    };
};
/** Our form of a file that GitHub lists. */
const changedFileOf = (file) => ({
    path: file.filename,
    previousPath: file.status === 'renamed' ? (file.previous_filename ?? null) : null,
    changeType: CHANGE_TYPE[file.status],
    linesAdded: file.additions,
    linesDeleted: file.deletions,
    blobSha: file.sha,
    ...contentOf(file),
});

;// CONCATENATED MODULE: ./build/adapters/github/description-schema.js


const blobSchema = schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullish(), isBinary: schemas/* boolean */.zMY().nullish(), isTruncated: schemas/* boolean */.zMY().optional() })
    .nullish();
const fileSchema = schemas/* object */.Ikc({ object: blobSchema }).nullish();
/** A commit with the two files of its tree that steer the analysis. */
const steeringSchema = schemas/* object */.Ikc({ policy: fileSchema, attributes: fileSchema });
/** A commit with its time and the names at its root. */
const headSchema = schemas/* object */.Ikc({
    oid: schemas/* string */.YjP(),
    committedDate: schemas/* string */.YjP(),
    tree: schemas/* object */.Ikc({ entries: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP() })).nullish() }),
});
/** What of a commit a description needs, as GraphQL. */
const FRAGMENTS = `
fragment steering on Commit {
  policy: file(path: $policy) { object { ...content } }
  attributes: file(path: ".gitattributes") { object { ...content } }
}
fragment content on Blob { text isBinary isTruncated }
fragment head on Commit { oid committedDate tree { entries { name type } } }
`;
/** Names at the root of a commit, directories with a trailing slash. */
const rootEntriesOf = ({ tree }) => (tree.entries ?? []).map(({ name, type }) => (type === 'tree' ? `${name}/` : name));
/** Text of the policy; a file that is there and cannot be read must not pass for none. */
const policyTextOf = (commit, path) => {
    const blob = commit?.policy?.object;
    if (blob === null || blob === undefined)
        return null;
    if (typeof blob.text === 'string' && blob.isTruncated !== true)
        return blob.text;
    const wrong = 'isBinary' in blob ? (blob.isBinary === true ? 'is not text' : 'is too large') : 'is a directory';
    const message = `The policy at the base of the change ${wrong}.`;
    throw new problems/* ProblemError */.Mm([(0,problems/* problem */.CC)('bad-policy', message, path)]);
};
/** Text of the root `.gitattributes`. */
const attributesTextOf = (commit) => commit?.attributes?.object?.text ?? null;
/** ISO 8601 in UTC, to the second. */
const utc = (time) => `${new Date(time).toISOString().slice(0, 19)}Z`;

;// CONCATENATED MODULE: ./build/adapters/github/in-parallel.js
/** Does `work` on every item, at most `limit` at a time, and gives the results in the order of the items. */
const inParallel = async (items, limit, work) => {
    const results = [];
    let next = 0;
    const worker = async () => {
        while (next < items.length) {
            const index = next;
            next += 1;
            const item = items[index];
            if (item !== undefined)
                results[index] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
};

;// CONCATENATED MODULE: ./build/adapters/github/read-blobs.js




/** Blobs of one request at most, and of the first one, before it is known how large they are. */
const MOST = 100;
const FIRST = 50;
/** Text that one request should bring, bytes: an answer is in memory three times while it is read. */
const BYTES_PER_REQUEST = 8 * 1024 * 1024;
/** Blobs of the smallest request that is still split in two when GitHub does not answer in its ten seconds. */
const SPLIT_ABOVE = 25;
/** Largest blob that is taken, bytes. */
const MAX_BYTES = 1024 * 1024;
/** Text that is taken in all, bytes: of what comes after, only the sizes are asked for. */
const MAX_TOTAL_BYTES = 16 * 1024 * 1024;
const read_blobs_blobSchema = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().nullish(),
    isBinary: schemas/* boolean */.zMY().nullish(),
    byteSize: schemas/* number */.aig().optional(),
    isTruncated: schemas/* boolean */.zMY().optional(),
});
const read_blobs_answerSchema = schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), read_blobs_blobSchema.nullable()) });
/** Paths are foreign text: they go in as variables, and only our own numbers into the query. */
const queryOf = (count) => {
    const numbers = Array.from({ length: count }, (_, index) => index);
    const variables = numbers.map((index) => `$e${index}: String!`).join(', ');
    const fields = numbers.map((index) => `b${index}: object(expression: $e${index}) { ...content }`).join('\n');
    return `query blobs($owner: String!, $name: String!, $withText: Boolean!, ${variables}) {
    repository(owner: $owner, name: $name) { ${fields} }
  }
  fragment content on Blob { text @include(if: $withText) isBinary byteSize isTruncated }`;
};
const read_blobs_contentOf = (blob, withText) => {
    if (blob?.byteSize === undefined)
        return { kind: 'missing' };
    if (blob.isBinary === true)
        return { kind: 'binary' };
    if (!withText || blob.byteSize > MAX_BYTES || blob.isTruncated === true) {
        return { kind: 'too_large', bytes: blob.byteSize };
    }
    if (typeof blob.text !== 'string')
        return { kind: 'binary' };
    // GitHub puts the replacement character where the bytes are not UTF-8.
    return blob.text.includes('\uFFFD') ? { kind: 'not_utf8' } : { kind: 'text', text: blob.text };
};
const asking = (client, { owner, name }, asked) => async (requests, withText) => {
    const expressions = Object.fromEntries(requests.map(({ ref, path }, index) => [`e${index}`, `${ref}:${path}`]));
    const answer = await client.graphql(queryOf(requests.length), { owner, name, withText, ...expressions });
    const { repository } = parseAnswer(answer, read_blobs_answerSchema, asked);
    return requests.map((_, index) => read_blobs_contentOf(repository[`b${index}`], withText));
};
/** Asks in halves when all at once is too much for the host. */
const askInParts = async (ask, requests, withText) => {
    try {
        return await ask(requests, withText);
    }
    catch (error) {
        if (!(error instanceof request_error_dist_src/* RequestError */.G) || error.status < 500 || requests.length <= SPLIT_ABOVE)
            throw error;
        const half = Math.ceil(requests.length / 2);
        const first = await askInParts(ask, requests.slice(0, half), withText);
        return [...first, ...(await askInParts(ask, requests.slice(half), withText))];
    }
};
const bytesOf = (contents) => contents.reduce((sum, content) => sum + (content.kind === 'text' ? Buffer.byteLength(content.text) : 0), 0);
/** Blobs of the next request, by the size of those that were read. */
const nextBatch = (read, bytes) => read === 0 ? FIRST : Math.min(MOST, Math.max(1, Math.floor((BYTES_PER_REQUEST * read) / Math.max(bytes, 1))));
const readAll = async (ask, requests) => {
    const contents = [];
    let bytes = 0;
    while (contents.length < requests.length) {
        const withText = bytes < MAX_TOTAL_BYTES;
        const count = withText ? nextBatch(contents.length, bytes) : MOST;
        const batch = await askInParts(ask, requests.slice(contents.length, contents.length + count), withText);
        bytes += bytesOf(batch);
        contents.push(...batch);
    }
    return contents;
};
/**
 * Reads blobs by commit and path, up to 100 a request, one request after the other. What comes after 16 MiB of text is
 * `too_large`, so that memory is bounded. Throws a ProblemError.
 */
const readBlobs = (client, repository, requests, deadline) => {
    const name = `${repository.owner}/${repository.name}`;
    const asked = { what: 'the contents of files', repository: name, permission: 'contents: read' };
    return orProblem(readAll(asking(client, repository, asked), requests), asked, deadline);
};

;// CONCATENATED MODULE: ./build/adapters/github/pull-request-source.js









/** Files GitHub lists for a pull request; it says nothing about the rest. */
const LISTED_AT_MOST = 3_000;
const PAGE = 100;
/** Pages read at the same time. */
const PARALLEL = 6;
const QUERY = `query pullRequest($owner: String!, $name: String!, $number: Int!, $policy: String!) {
  ${VIEWER}
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      state changedFiles baseRefOid headRefOid
      baseRef { target { ...steering } }
      commits(last: 1) { nodes { commit { ...head } } }
    }
  }
}
${FRAGMENTS}`;
const pull_request_source_answerSchema = schemas/* object */.Ikc({
    viewer: viewerSchema,
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            state: schemas/* enum */.k5n(['OPEN', 'CLOSED', 'MERGED']),
            changedFiles: schemas/* int */.Whr(),
            baseRefOid: schemas/* string */.YjP(),
            headRefOid: schemas/* string */.YjP(),
            baseRef: schemas/* object */.Ikc({ target: steeringSchema.nullish() }).nullable(),
            commits: schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: headSchema }).nullable()) }),
        }),
    }),
});
const askedFor = ({ owner, name }, number) => ({
    what: `the pull request ${number}`,
    repository: `${owner}/${name}`,
    permission: 'pull-requests: read',
});
const describe = async (place, number) => {
    const { client, identity, owner, name, policyPath, serverUrl } = place;
    const answer = await client.graphql(QUERY, { owner, name, number, policy: policyPath });
    const { viewer, repository } = parseAnswer(answer, pull_request_source_answerSchema, askedFor(place, number));
    identity.learn(viewer);
    const { pullRequest } = repository;
    const head = pullRequest.commits.nodes[0]?.commit;
    return {
        repository: `${owner}/${name}`,
        serverUrl,
        pullRequest: number,
        state: pullRequest.state === 'OPEN' ? 'open' : 'closed',
        baseSha: pullRequest.baseRefOid,
        headSha: pullRequest.headRefOid,
        committedAt: head === undefined ? null : utc(head.committedDate),
        changedFiles: pullRequest.changedFiles,
        rootEntries: head === undefined ? [] : rootEntriesOf(head),
        policyText: policyTextOf(pullRequest.baseRef?.target, policyPath),
        gitattributesText: attributesTextOf(pullRequest.baseRef?.target),
    };
};
const MOVED = 'The pull request got a new commit while it was being read.';
const filesOfPage = async (place, number, page, headSha) => {
    const { client, owner, name } = place;
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        owner,
        repo: name,
        pull_number: number,
        per_page: PAGE,
        page,
    });
    const moved = data.some(({ contents_url: url }) => (/[?&]ref=([0-9a-f]+)$/.exec(url)?.[1] ?? headSha) !== headSha);
    if (moved)
        throw new problems/* ProblemError */.Mm([(0,problems/* problem */.CC)('change-moved', MOVED, `pull request ${number}`)]);
    return data;
};
const listFiles = async (place, number, { changedFiles, headSha }) => {
    const total = changedFiles ?? LISTED_AT_MOST;
    const pages = Math.ceil(Math.min(total, LISTED_AT_MOST) / PAGE);
    const lists = await inParallel(Array.from({ length: pages }, (_, index) => index + 1), PARALLEL, (page) => filesOfPage(place, number, page, headSha));
    // A file that slips from one page to the next while they are read is there twice, and then another one is missing.
    const files = [...new Map(lists.flat().map((file) => [file.filename, changedFileOf(file)])).values()];
    const left = total - files.length;
    const detail = `GitHub lists ${files.length} of the ${total} changed files.`;
    return { files, unlisted: left > 0 ? [{ file_path: null, count: left, reason: 'over_listing_limit', detail }] : [] };
};
/** The commit both sides have in common: patches are made from it, not from the tip of the base branch. */
const mergeBase = async ({ client, owner, name }, { baseSha, headSha }) => {
    const basehead = `${baseSha}...${headSha}`;
    const parameters = { owner, repo: name, basehead, per_page: 1, page: 2 };
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters);
    return data.merge_base_commit.sha;
};
/**
 * A pull request as a change, read over the API: one GraphQL request, one request per 100 files and, only where contents are
 * needed, one per 100 blobs and one for the merge base. Each method throws a ProblemError.
 */
const pullRequestSource = (place, number) => {
    const { client, deadline, owner, name } = place;
    let described = null;
    const asked = askedFor(place, number);
    return {
        describe: async () => (described = await orProblem(describe(place, number), asked, deadline)),
        listFiles: (description) => orProblem(listFiles(place, number, description), asked, deadline),
        readBlobs: async (requests) => {
            const base = described === null ? null : await orProblem(mergeBase(place, described), asked, deadline);
            const atMergeBase = requests.map((request) => base !== null && request.ref === described?.baseSha ? { ...request, ref: base } : request);
            return readBlobs(client, { owner, name }, atMergeBase, deadline);
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/github/tree-files.js
const treeOf = async ({ client, owner, name }, sha) => {
    const parameters = { owner, repo: name, tree_sha: sha, recursive: '1' };
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters);
    const entries = data.tree
        .filter(({ type }) => type !== 'tree')
        .map(({ path, mode, sha: id }) => [path, { mode, sha: id }]);
    return { entries: new Map(entries), truncated: data.truncated };
};
const ENTRY_OF_MODE = { '120000': 'symlink', '160000': 'submodule' };
const patchOf = (entry) => {
    if (entry === 'symlink' || entry === 'submodule') {
        return { kind: 'missing', reason: entry, detail: `The entry is a ${entry}.` };
    }
    return { kind: 'missing', reason: 'no_patch', detail: 'GitHub gave no patch.' };
};
const changeOf = (path, before, after) => {
    const present = after ?? before;
    if (present === undefined || (before?.sha === after?.sha && before?.mode === after?.mode))
        return null;
    const entry = ENTRY_OF_MODE[present.mode] ?? 'unknown';
    return {
        path,
        previousPath: null,
        changeType: before === undefined ? 'add' : after === undefined ? 'delete' : 'modify',
        linesAdded: 0,
        linesDeleted: 0,
        blobSha: present.sha,
        entry,
        patch: before?.sha === after?.sha ? { kind: 'unchanged' } : patchOf(entry),
    };
};
const cut = (trees) => trees.some(({ truncated }) => truncated)
    ? [
        {
            file_path: null,
            count: 1,
            reason: 'over_listing_limit',
            detail: 'GitHub lists 100,000 entries of a tree at most; at least one more may have changed.',
        },
    ]
    : [];
/**
 * The changed files that are not `listed`, found by comparing both trees: two requests. Renames are seen as a deletion
 * and an addition, and line counts are not known until the contents are read.
 */
const filesOfTrees = async (place, { base, head }, listed) => {
    const [before, after] = await Promise.all([treeOf(place, base), treeOf(place, head)]);
    const known = new Set(listed.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const paths = new Set([...before.entries.keys(), ...after.entries.keys()]);
    const files = [...paths]
        .filter((path) => !known.has(path))
        .flatMap((path) => changeOf(path, before.entries.get(path), after.entries.get(path)) ?? []);
    return { files, unlisted: cut([before, after]) };
};

;// CONCATENATED MODULE: ./build/adapters/github/range-source.js









/** Files a comparison lists at most; whether there are more it does not say. */
const COMPARED_AT_MOST = 300;
const range_source_QUERY = `query range($owner: String!, $name: String!, $base: String!, $head: String!, $policy: String!) {
  ${VIEWER}
  repository(owner: $owner, name: $name) {
    base: object(expression: $base) { ...identity ...steering }
    head: object(expression: $head) { ...head }
  }
}
fragment identity on Commit { oid }
${FRAGMENTS}`;
const range_source_answerSchema = schemas/* object */.Ikc({
    viewer: viewerSchema,
    repository: schemas/* object */.Ikc({
        base: steeringSchema.extend({ oid: schemas/* string */.YjP().optional() }).nullable(),
        head: headSchema.partial().nullable(),
    }),
});
const unknownCommit = (sha, { owner, name }) => new problems/* ProblemError */.Mm([
    (0,problems/* problem */.CC)('unknown-revision', `There is no commit ${sha} in ${owner}/${name}.`, 'sha', 'Name a commit that was pushed to this repository.'),
]);
const range_source_describe = async (place, { baseSha, headSha }, asked) => {
    const { client, identity, owner, name, policyPath, serverUrl } = place;
    const variables = { owner, name, base: baseSha ?? 'HEAD', head: headSha, policy: policyPath };
    const { viewer, repository } = parseAnswer(await client.graphql(range_source_QUERY, variables), range_source_answerSchema, asked);
    identity.learn(viewer);
    const { base, head } = repository;
    if (base?.oid === undefined)
        throw unknownCommit(baseSha ?? 'HEAD', place);
    const commit = headSchema.safeParse(head);
    if (!commit.success)
        throw unknownCommit(headSha, place);
    return {
        repository: `${owner}/${name}`,
        serverUrl,
        pullRequest: null,
        state: 'none',
        baseSha: base.oid,
        headSha: commit.data.oid,
        committedAt: utc(commit.data.committedDate),
        changedFiles: null,
        rootEntries: rootEntriesOf(commit.data),
        policyText: policyTextOf(base, policyPath),
        gitattributesText: attributesTextOf(base),
    };
};
const compare = async (place, range, { baseSha, headSha }) => {
    const { client, owner, name } = place;
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo: name,
        basehead: `${baseSha}...${headSha}`,
        per_page: 1,
    });
    const mergeBase = data.merge_base_commit.sha;
    // A forced push takes commits away, which a comparison from the merge base does not show.
    if (range.baseSha !== null && mergeBase !== baseSha) {
        return { ...(await filesOfTrees(place, { base: baseSha, head: headSha }, [])), oldSide: baseSha };
    }
    const files = (data.files ?? []).map((file) => changedFileOf(file));
    if (files.length < COMPARED_AT_MOST)
        return { files, unlisted: [], oldSide: mergeBase };
    const rest = await filesOfTrees(place, { base: mergeBase, head: headSha }, files);
    return { files: [...files, ...rest.files], unlisted: rest.unlisted, oldSide: mergeBase };
};
/**
 * The change between two commits, read over the API: a push, a merge group, a dispatched commit. A comparison starts at the
 * merge base and lists 300 files at most; for more, and after a forced push, both trees are compared by blob. Each method
 * throws a ProblemError.
 */
const rangeSource = (place, range) => {
    const { client, deadline, owner, name } = place;
    const asked = {
        what: `the change up to ${range.headSha.slice(0, 7)}`,
        repository: `${owner}/${name}`,
        permission: 'contents: read',
    };
    let bases = null;
    return {
        describe: () => orProblem(range_source_describe(place, range, asked), asked, deadline),
        listFiles: async (description) => {
            const { files, unlisted, oldSide } = await orProblem(compare(place, range, description), asked, deadline);
            bases = { described: description.baseSha, compared: oldSide };
            return { files, unlisted };
        },
        readBlobs: (requests) => {
            const asCompared = requests.map((request) => bases !== null && request.ref === bases.described ? { ...request, ref: bases.compared } : request);
            return readBlobs(client, { owner, name }, asCompared, deadline);
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/github/publication.js



/** Whether the answer of a write may have been lost: it may have happened. */
const mayHaveHappened = (error) => error instanceof request_error_dist_src/* RequestError */.G && error.status >= 500;
/** A refusal that another permission would change; a locked conversation or an archived repository is none. */
const lacksPermission = ({ status, message }) => status === 404 || (status === 403 && /not accessible|must have/i.test(message));
const refused = (error, permission) => {
    const accepted = acceptedPermissions(error);
    const detail = accepted === null ? `GitHub answered ${error.status}` : `GitHub answered ${error.status}, it accepts ${accepted}`;
    return { kind: 'not_permitted', permission, detail };
};
/**
 * Runs a publication and turns whatever stops it into its outcome, so that one surface that fails takes nothing from the
 * others. `permission` is the line to add where the token lacks it.
 */
const published = async ({ deadline, permission }, work) => {
    try {
        return await work();
    }
    catch (error) {
        if (deadline.aborted)
            return { kind: 'failed', detail: 'the time was up' };
        if (error instanceof request_error_dist_src/* RequestError */.G) {
            return lacksPermission(error) ? refused(error, permission) : { kind: 'failed', detail: answerOf(error) };
        }
        if (error instanceof problems/* ProblemError */.Mm)
            return { kind: 'failed', detail: error.message };
        return { kind: 'failed', detail: (0,problems/* messageOf */.bD)(error) };
    }
};

;// CONCATENATED MODULE: ./build/adapters/github/check-run-publisher.js


/** Annotations GitHub takes in one request; an update adds its own to those that are there. */
const ANNOTATIONS_PER_REQUEST = 50;
/** Runs of that name which our app made, the newest first: those of other apps are not ours to change. */
const listRuns = async ({ client, identity, owner, name }, headSha, checkName) => {
    const viewer = await identity.get();
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        owner,
        repo: name,
        ref: headSha,
        check_name: checkName,
        per_page: 100,
    });
    return data.check_runs.filter(({ app }) => isAppOf(viewer, app)).toSorted((a, b) => Number(b.id) - Number(a.id));
};
const same = (run, { externalId, conclusion, title, summary, text, annotations }) => run.external_id === externalId &&
    run.conclusion === conclusion &&
    run.output.title === title &&
    run.output.summary?.trimEnd() === summary.trimEnd() &&
    (run.output.text ?? '').trimEnd() === text.trimEnd() &&
    run.output.annotations_count === annotations.length;
const batches = (annotations) => Array.from({ length: Math.ceil(annotations.length / ANNOTATIONS_PER_REQUEST) }, (_, index) => annotations.slice(index * ANNOTATIONS_PER_REQUEST, (index + 1) * ANNOTATIONS_PER_REQUEST));
const outputOf = ({ title, summary, text }, annotations) => ({
    title,
    summary,
    ...(text === '' ? {} : { text }),
    ...(annotations.length === 0 ? {} : { annotations }),
});
const writtenOf = ({ id, html_url: url }) => ({
    id: Number(id),
    url: url ?? '',
});
const create = async (place, headSha, check, first) => {
    const { client, owner, name } = place;
    const { data } = await client.octokit.request('POST /repos/{owner}/{repo}/check-runs', {
        owner,
        repo: name,
        name: check.name,
        head_sha: headSha,
        external_id: check.externalId,
        status: 'completed',
        conclusion: check.conclusion,
        output: outputOf(check, first),
    });
    return writtenOf(data);
};
/** Creates a run, and after a lost answer looks whether there is one that was not `there` before it asks again, once. */
const createOnce = async (place, headSha, check, { there, annotations }) => {
    try {
        return await create(place, headSha, check, annotations);
    }
    catch (error) {
        if (!mayHaveHappened(error))
            throw error;
        const known = new Set(there.map(({ id }) => id));
        const runs = await listRuns(place, headSha, check.name);
        const made = runs.find((run) => run.external_id === check.externalId && !known.has(run.id));
        return made === undefined ? create(place, headSha, check, annotations) : writtenOf(made);
    }
};
const update = async ({ client, owner, name }, id, check, annotations) => {
    const { data } = await client.octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        owner,
        repo: name,
        check_run_id: id,
        external_id: check.externalId,
        status: 'completed',
        conclusion: check.conclusion,
        // An empty text is sent, too: what is left out stays as it was.
        output: { ...outputOf(check, annotations), text: check.text },
        // Annotations are added, not replaced: asking twice would show them twice.
        ...(annotations.length === 0 ? {} : { request: { retries: 0 } }),
    });
    return writtenOf(data);
};
const annotationsOf = async ({ client, owner, name }, id) => {
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        owner,
        repo: name,
        check_run_id: id,
    });
    return data.output.annotations_count;
};
/** Adds annotations to a run that has `before`, and after a lost answer looks whether they are there before it asks again. */
const updateOnce = async (place, run, check, { before, annotations }) => {
    try {
        return await update(place, run.id, check, annotations);
    }
    catch (error) {
        if (!mayHaveHappened(error) || annotations.length === 0)
            throw error;
        return (await annotationsOf(place, run.id)) > before ? run : update(place, run.id, check, annotations);
    }
};
/**
 * Publishes a check run on a commit. One that already says the same is left alone; one without annotations is updated; else
 * a new one of the same name takes its place, because annotations can only be added. Never throws.
 */
const publishCheckRun = (place, headSha, check) => published({ deadline: place.deadline, permission: 'checks: write' }, async () => {
    const there = await listRuns(place, headSha, check.name);
    const [latest] = there;
    if (latest !== undefined && same(latest, check))
        return { kind: 'unchanged', url: latest.html_url ?? '' };
    const [first = [], ...rest] = batches(check.annotations);
    let run = latest !== undefined && latest.output.annotations_count === 0
        ? await updateOnce(place, writtenOf(latest), check, { before: 0, annotations: first })
        : await createOnce(place, headSha, check, { there, annotations: first });
    for (const [index, annotations] of rest.entries()) {
        run = await updateOnce(place, run, check, { before: (index + 1) * ANNOTATIONS_PER_REQUEST, annotations });
    }
    return { kind: 'written', url: run.url };
});

// EXTERNAL MODULE: ./build/views/comment-marker.js
var comment_marker = __webpack_require__(71443);
;// CONCATENATED MODULE: ./build/adapters/github/comment-publisher.js



const comment_publisher_PAGE = 100;
/** Pages that are looked through: our comment is made when the pull request is opened, so it is among the first. */
const MOST_PAGES = 30;
const pageOf = async ({ client, owner, name }, number, page) => {
    const parameters = { owner, repo: name, issue_number: number, per_page: comment_publisher_PAGE, page };
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters);
    return data;
};
/** The marker alone proves nothing, because everybody can write it. */
const isOurs = ({ user, body }, viewer) => body?.split('\n', 1)[0]?.trimEnd() === comment_marker/* COMMENT_MARKER */.J && isViewer(viewer, user);
/** Our comments on a pull request, the oldest first; reading stops at the first page that has one. */
const oursOn = async (place, number, viewer) => {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const comments = await pageOf(place, number, page);
        const ours = comments.filter((comment) => isOurs(comment, viewer));
        if (ours.length > 0 || comments.length < comment_publisher_PAGE)
            return ours.toSorted((a, b) => Number(a.id) - Number(b.id));
    }
    return [];
};
const comment_publisher_create = async ({ client, owner, name }, number, body) => {
    const parameters = { owner, repo: name, issue_number: number, body };
    const { data } = await client.octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters);
    return data.html_url;
};
const comment_publisher_update = async ({ client, owner, name }, id, body) => {
    const parameters = { owner, repo: name, comment_id: id, body };
    const { data } = await client.octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters);
    return data.html_url;
};
/** Another run may have deleted it already, which is as good. */
const remove = async ({ client, owner, name }, id) => {
    try {
        const parameters = { owner, repo: name, comment_id: id };
        await client.octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters);
    }
    catch (error) {
        if (!(error instanceof Error && 'status' in error && error.status === 404))
            throw error;
    }
};
/** Brings the oldest of our comments up to date and deletes the others: two runs at once agree on which one stays. */
const settle = async (place, [oldest, ...others], body) => {
    if (oldest === undefined)
        return null;
    const same = (0,comment_marker/* sameComment */.G)(oldest.body ?? '', body);
    const url = same ? oldest.html_url : await comment_publisher_update(place, Number(oldest.id), body);
    for (const { id } of others)
        await remove(place, Number(id));
    return { kind: same ? 'unchanged' : 'written', url };
};
const comment_publisher_createOnce = async (place, number, body, viewer) => {
    try {
        return await comment_publisher_create(place, number, body);
    }
    catch (error) {
        if (!mayHaveHappened(error))
            throw error;
        const [made] = await oursOn(place, number, viewer);
        return made?.html_url ?? comment_publisher_create(place, number, body);
    }
};
/** Looks for comments that other runs made meanwhile. Ours is there already: not to find out must not say otherwise. */
const settleAgain = async (place, number, body, viewer) => {
    try {
        const settled = await settle(place, await oursOn(place, number, viewer), body);
        return settled !== null && 'url' in settled ? settled.url : null;
    }
    catch {
        return null;
    }
};
/**
 * Keeps the one comment of ours on a pull request current: found by marker and author, left alone when it says the same.
 * After making one it looks again, because another run may have made one, too. Never throws.
 */
const publishComment = (place, number, { body, create: mayCreate }) => published({ deadline: place.deadline, permission: 'pull-requests: write' }, async () => {
    const viewer = await place.identity.get();
    const settled = await settle(place, await oursOn(place, number, viewer), body);
    if (settled !== null)
        return settled;
    if (!mayCreate)
        return { kind: 'unchanged', url: '' };
    const url = await comment_publisher_createOnce(place, number, body, viewer);
    return { kind: 'written', url: (await settleAgain(place, number, body, viewer)) ?? url };
});

;// CONCATENATED MODULE: ./build/adapters/github/report-publisher.js


/** Publishes on GitHub as whoever the token is. */
const reportPublisher = (place) => ({
    publishCheckRun: (headSha, check) => publishCheckRun(place, headSha, check),
    publishComment: (pullRequest, body, { create }) => publishComment(place, pullRequest, { body, create }),
});

;// CONCATENATED MODULE: ./build/adapters/github/open-github.js





/** Opens a repository on GitHub. Throws a ProblemError when a proxy is configured that Node would not use. */
const openGithub = (options) => {
    const client = createClient(options);
    const identity = identityOf(client, `${options.owner}/${options.name}`);
    const place = { ...options, client, identity };
    return {
        pullRequest: (number) => pullRequestSource(place, number),
        range: (range) => rangeSource(place, range),
        publisher: reportPublisher(place),
        usage: client.usage,
    };
};


/***/ }),

/***/ 71443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sameComment),
/* harmony export */   J: () => (/* binding */ COMMENT_MARKER)
/* harmony export */ });
/** The first line of every comment of ours: how a later run finds it. */
const COMMENT_MARKER = '<!-- chaos-negotiator:contract:v1 -->';
// A link that `footer` and `wholeReport` make: the page of the workflow run or of the check run.
const RUN_LINK = /\[(check run|full report|the job summary)\]\(https?:\/\/[^()\s]+\/runs\/\d+[^()\s]*\)/g;
const withoutRunLinks = (body) => body.replaceAll('\r\n', '\n').trimEnd().replace(RUN_LINK, '[$1]');
/** Whether two comments say the same: only the links to the run may differ, and what a host does to white space. */
const sameComment = (a, b) => withoutRunLinks(a) === withoutRunLinks(b);


/***/ })

};
