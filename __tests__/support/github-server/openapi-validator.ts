import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

type Parameter = { name: string; in: string; required?: boolean; schema?: { type?: string } };
type Operation = {
  operationId: string;
  parameters?: ({ $ref?: string } & Parameter)[];
  requestBody?: { content?: Record<string, { schema: unknown }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: unknown }> }>;
};
type Description = {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
};

/** A request as it arrived. */
export type Arrived = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
};

/** The operation of GitHub's description that a request calls. */
export type Match = {
  readonly template: string;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
};

const file = createRequire(import.meta.url)
  .resolve('@octokit/openapi/package.json')
  .replace('package.json', 'generated/api.github.com.json');
const description = JSON.parse(readFileSync(file, 'utf8')) as Description;

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type of its own. */
const jsonSchemaOf = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map((one) => jsonSchemaOf(one));
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'example' && key !== 'examples')
      .map(([key, value]) => [key, jsonSchemaOf(value)]),
  );
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
};

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema({ $id: 'github', components: { schemas: jsonSchemaOf(description.components['schemas']) } });

const compiled = new Map<string, ValidateFunction>();

/** References of the description point into itself; ours go through the one schema that was added. */
const rebased = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(jsonSchemaOf(schema)).replaceAll('"$ref":"#/', '"$ref":"github#/')) as unknown;

/** A body must not have keys that the description does not know: GitHub ignores them in silence, which hides typing errors. */
const closed = (schema: unknown): unknown => {
  const copy = rebased(schema) as { type?: string; properties?: object; additionalProperties?: unknown };
  return copy.type === 'object' && copy.properties !== undefined ? { additionalProperties: false, ...copy } : copy;
};

const validatorOf = (key: string, schema: () => unknown): ValidateFunction => {
  const existing = compiled.get(key);
  if (existing !== undefined) return existing;
  const fresh = ajv.compile(schema() as object);
  compiled.set(key, fresh);
  return fresh;
};

const errorsOf = (validate: ValidateFunction, value: unknown, place: string): string[] =>
  validate(value)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${place}${instancePath} ${message} ${JSON.stringify(params)}`,
      );

const expressionOf = (template: string): RegExp =>
  new RegExp(
    `^${template.replace(/[.+]/g, String.raw`\$&`).replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${name === 'path' ? '.+' : '[^/]+'})`)}$`,
  );

const routes = Object.entries(description.paths).map(([template, operations]) => ({
  template,
  operations,
  expression: expressionOf(template),
}));

/** Finds the operation; literal paths come before ones with parameters. */
export const matchOf = (method: string, path: string): Match | null => {
  const candidates = routes
    .filter(({ expression, operations }) => operations[method.toLowerCase()] !== undefined && expression.test(path))
    .toSorted((a, b) => a.template.split('{').length - b.template.split('{').length);
  const [best] = candidates;
  const operation = best?.operations[method.toLowerCase()];
  if (best === undefined || operation === undefined) return null;
  const groups = best.expression.exec(path)?.groups ?? {};
  const parameters = Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
  return { template: best.template, operation, parameters };
};

const parametersOf = ({ parameters = [] }: Operation): Parameter[] =>
  parameters.map((one) =>
    one.$ref === undefined
      ? one
      : (description.components['parameters']?.[one.$ref.split('/').at(-1) ?? ''] as Parameter),
  );

const typed = (value: string, { schema }: Parameter): unknown => {
  if (schema?.type === 'integer' || schema?.type === 'number') return value === '' ? value : Number(value);
  return schema?.type === 'boolean' ? value === 'true' : value;
};

const queryProblems = ({ operation, template }: Match, query: URLSearchParams): string[] => {
  const known = parametersOf(operation).filter((one) => one.in === 'query');
  const unknown = [...query.keys()]
    .filter((name) => !known.some((one) => one.name === name))
    .map((name) => `query ${name} is not known`);
  const wrong = known.flatMap((one) => {
    const value = query.get(one.name);
    if (value === null) return one.required === true ? [`query ${one.name} is missing`] : [];
    const validate = validatorOf(`${template} ${operation.operationId} ?${one.name}`, () => rebased(one.schema ?? {}));
    return errorsOf(validate, typed(value, one), `query ${one.name}`);
  });
  const perPage = Number(query.get('per_page') ?? 30);
  return [...unknown, ...wrong, ...(perPage >= 1 && perPage <= 100 ? [] : ['query per_page is not between 1 and 100'])];
};

const bodyProblems = ({ operation, template }: Match, body: unknown): string[] => {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['there is a body, and the operation takes none'];
  return errorsOf(
    validatorOf(`${template} ${operation.operationId} body`, () => closed(schema)),
    body ?? {},
    'body',
  );
};

/** Headers that every request of ours must have. */
export const headerProblems = (headers: Arrived['headers']): string[] =>
  [
    /^(token|bearer) \S+$/i.test(String(headers['authorization'])) ? '' : 'header authorization is missing',
    /^20\d\d-\d\d-\d\d$/.test(String(headers['x-github-api-version'])) ? '' : 'header x-github-api-version is missing',
    String(headers['user-agent'] ?? '') === '' ? 'header user-agent is missing' : '',
  ].filter((text) => text !== '');

/** Everything in which a request differs from GitHub's description. */
export const requestProblems = (match: Match, { query, headers, body }: Arrived): string[] => [
  ...headerProblems(headers),
  ...queryProblems(match, query),
  ...bodyProblems(match, body),
];

/** Everything in which an answer of ours differs from GitHub's description: the double must not be laxer than the host. */
export const responseProblems = ({ operation, template }: Match, status: number, body: unknown): string[] => {
  const schema = operation.responses[String(status)]?.content?.['application/json']?.schema;
  if (schema === undefined) return [];
  return errorsOf(
    validatorOf(`${template} ${operation.operationId} ${status}`, () => rebased(schema)),
    body,
    'answer',
  );
};
