export const id = 431;
export const ids = [431];
export const modules = {

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: ./build/documents/policy-path.js
var policy_path = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/documents/risk-level.js
var risk_level = __webpack_require__(5769);
// EXTERNAL MODULE: ./build/core/policy/numbers.js
var numbers = __webpack_require__(3935);
// EXTERNAL MODULE: ./build/core/policy/parse-policy.js + 5 modules
var parse_policy = __webpack_require__(1268);
;// CONCATENATED MODULE: ./build/commands/validate.js



const shown = (value) => (value === null ? 'none' : String(value));
const approvalsOf = ({ approvals }) => risk_level/* RISK_LEVELS */.WA.flatMap((level) => {
    const { auto, count, from } = approvals[level] ?? {};
    const parts = [
        auto === true ? 'by itself' : '',
        count === undefined ? '' : String(count),
        from === undefined ? '' : `from ${from.join(', ')}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [`${level}: ${parts.join(' ')}`];
});
const validatorsOf = ({ validators }) => Object.entries(validators).flatMap(([type, { checks, from, required }]) => {
    const parts = [
        checks === undefined ? '' : `checks ${checks.join(', ')}`,
        from === undefined ? '' : `from ${from.join(', ')}`,
        required === undefined ? '' : required ? 'required' : 'optional',
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [`${type}: ${parts.join(', ')}`];
});
/** What is said of each part of a policy; a part without words is left out. */
const PARTS = [
    { name: 'extends', says: ({ extends: base }) => (base === undefined ? [] : [base]) },
    {
        name: 'services',
        says: ({ services }) => services.length === 0 ? ['one, named after the repository'] : services.map(({ name }) => name),
    },
    { name: 'not deployed', says: ({ not_deployed: globs }) => globs },
    {
        name: 'numbers changed',
        says: (policy) => (0,numbers/* applyPolicy */.V)(policy).overrides.map(({ path, default: standard, value }) => `${path} is ${shown(value)} instead of ${shown(standard)}`),
    },
    { name: 'approvals', says: approvalsOf },
    { name: 'validators', says: validatorsOf },
    {
        name: 'freeze',
        says: ({ freeze }) => freeze.map(({ name, from, to, zone }) => `${name}: ${from} to ${to} ${zone}`),
    },
    {
        name: 'ignored',
        says: ({ ignore }) => ignore.map(({ rule, owner, until }) => `${rule} until ${until}, by ${owner}`),
    },
];
/** Checks a policy and says what it sets. Throws a ProblemError with every problem, each with its line and column. */
const validatePolicy = async (text, path) => {
    const { policy, notices } = await (0,parse_policy/* parsePolicy */.O)(text, path);
    const facts = PARTS.flatMap(({ name, says }) => says(policy).map((value) => ({ name, value })));
    return { facts, notices };
};

// EXTERNAL MODULE: ./build/views/escape/runner-command.js
var runner_command = __webpack_require__(5867);
// EXTERNAL MODULE: ./build/cli/files.js
var files = __webpack_require__(2566);
;// CONCATENATED MODULE: ./build/cli/validate.js




const NAME_COLUMNS = 18;
/** Says whether a policy file is valid, and what it sets. */
const runValidate = async ({ positionals: [path = policy_path/* POLICY_PATH */.l] }, { output }) => {
    const { facts, notices } = await validatePolicy(await (0,files/* readTextFile */.Gu)(path), path);
    const lines = [
        `${path} is valid.`,
        ...facts.map(({ name, value }, index) => {
            const label = facts[index - 1]?.name === name ? '' : name;
            return `  ${label.padEnd(NAME_COLUMNS)}${value}`;
        }),
        ...notices.map((notice) => `note: ${notice}`),
    ];
    await output.write(lines.map((line) => `${(0,runner_command/* plainLine */.h)(line)}\n`).join(''));
    return 0;
};


/***/ })

};
