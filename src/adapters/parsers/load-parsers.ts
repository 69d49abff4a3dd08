import type { LoadParsers, ParserModules, ParserName } from '../../core/analyzers/parsers.ts';
import { loadSyntaxParser } from './syntax-parser.ts';

type Loaders = { readonly [Name in ParserName]: () => Promise<ParserModules[Name]> };

const LOADERS: Loaders = {
  postgres: async () => {
    // V8 would compile the parser a second time in the background and keep the process alive for it.
    const { setFlagsFromString } = await import('node:v8');
    setFlagsFromString('--wasm-tiering-budget=100000000');
    const postgres = await import(/* webpackIgnore: true */ '#pg-query');
    await postgres.loadModule();
    return postgres;
  },
  yaml: () => import('yaml'),
  graphql: () => import('graphql'),
  protobuf: async () => (await import('protobufjs')).default,
  avro: async () => (await import('avsc')).default,
  dockerfile: () => import('dockerfile-ast'),
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

const loaded: { [Name in ParserName]?: ParserModules[Name] } = {};

const load = async (name: ParserName): Promise<void> => {
  if (loaded[name] === undefined) Object.assign(loaded, { [name]: await LOADERS[name]() });
};

/** Loads parsers from the packages they come in. Throws when one is missing from the installation. */
export const loadParsers: LoadParsers = async (names) => {
  await Promise.all([...names].map(load));
  return {
    get: (name) => {
      const parser = loaded[name];
      if (parser === undefined || !names.has(name)) throw new Error(`the parser of ${name} was not asked for`);
      return parser;
    },
  };
};
