import { describe, expect, it } from '@jest/globals';
import { loadedPackages, sourceFiles, type SourceFile } from '../support/source-files.ts';

const LAYERS = ['documents', 'core', 'views', 'adapters', 'commands', 'action', 'cli', 'main.ts'];
const PURE = ['documents', 'core', 'views'];
/** Node's modules that neither read nor write anything outside the process. */
const PURE_NODE_MODULES = ['node:crypto', 'node:buffer', 'node:util'];
const HEAVY = /^(yaml|diff|graphql|protobufjs|avsc|dockerfile-ast|libpg-query|web-tree-sitter|#|@octokit\/)/;

const files = sourceFiles();
const layerOf = (file: string): string => file.split('/')[1] ?? '';
const rank = (file: string): number => LAYERS.indexOf(layerOf(file));

const cyclesOf = (all: readonly SourceFile[]): string[] => {
  const imports = new Map(
    all.map(({ file, imports: own }) => [file, own.filter((target) => target.startsWith('src/'))]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
    else if (!done.has(file)) for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const { file } of all) visit(file, []);
  return cycles;
};

describe('architecture', () => {
  it('has only the folders of the flow', () => {
    expect([...new Set(files.map(({ file }) => layerOf(file)))].filter((layer) => !LAYERS.includes(layer))).toEqual([]);
  });

  it('imports downwards only', () => {
    const upwards = files.flatMap(({ file, imports, lazyImports }) =>
      [...imports, ...lazyImports]
        .filter((target) => target.startsWith('src/'))
        .filter((target) => rank(target) > rank(file) || (layerOf(file) === 'cli' && layerOf(target) === 'action'))
        .map((target) => `${file} -> ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cyclesOf(files)).toEqual([]);
  });

  it('does no I/O in documents, core and views', () => {
    const impure = files
      .filter(({ file }) => PURE.includes(layerOf(file)))
      .flatMap((source) =>
        loadedPackages(source)
          .filter(
            (name) =>
              (name.startsWith('node:') && !PURE_NODE_MODULES.includes(name)) || /^@(actions|octokit)\//.test(name),
          )
          .map((name) => `${source.file} -> ${name}`),
      );
    expect(impure).toEqual([]);
  });

  it('reads no clock and rolls no dice in documents, core and views', () => {
    const impure = files
      .filter(({ file }) => PURE.includes(layerOf(file)))
      .map(({ file, text }) => ({ file, text: text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '') }))
      .filter(({ text }) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bprocess\.(env|argv)\b/.test(text),
      )
      .map(({ file }) => file);
    expect(impure).toEqual([]);
  });

  it.each(['src/main.ts', 'src/cli/main.ts'])('%s starts without a heavy package', (entry) => {
    const byFile = new Map(files.map((source) => [source.file, source]));
    const started = new Set<string>();
    const visit = (file: string): void => {
      if (started.has(file)) return;
      started.add(file);
      for (const target of (byFile.get(file)?.loads ?? []).filter((name) => name.startsWith('src/'))) visit(target);
    };
    visit(entry);
    const eager = [...started].flatMap((file) => {
      const source = byFile.get(file);
      const heavy = source === undefined ? [] : loadedPackages(source).filter((name) => HEAVY.test(name));
      return heavy.map((name) => `${file} -> ${name}`);
    });
    expect(eager).toEqual([]);
  });

  it('gives every export a doc sentence', () => {
    const bare = files.flatMap(({ file, text }) =>
      [...text.matchAll(/^export (?:const|function\*?|async function\*?|class|type|interface) (\w+)/gm)]
        .filter(({ index }) => !text.slice(0, index).endsWith('*/\n'))
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(bare).toEqual([]);
  });
});
