import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A module of src with what it imports statically and lazily. */
export type SourceFile = {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
  readonly lazyImports: readonly string[];
  /** What is loaded at start: imports of types are not. */
  readonly loads: readonly string[];
};

const STATIC = /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;
const TYPE_ONLY = /^(?:import|export)\s+type\s/;
const LAZY = /\bimport\(\s*'([^']+)'\s*\)/g;

const targets = (file: string, specifiers: readonly string[]): string[] =>
  specifiers.map((specifier) =>
    specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier,
  );

/** Every module of src, paths from the root of the repository. */
export const sourceFiles = (): SourceFile[] =>
  globSync('src/**/*.ts').map((name) => {
    const file = name.replaceAll('\\', '/');
    const text = readFileSync(file, 'utf8');
    const statics = [...text.matchAll(STATIC)].map(([, from, bare]) => from ?? bare ?? '');
    const loads = [...text.matchAll(STATIC)]
      .filter(([statement]) => !TYPE_ONLY.test(statement))
      .map(([, from, bare]) => from ?? bare ?? '');
    const lazies = [...text.matchAll(LAZY)].map(([, specifier]) => specifier ?? '');
    return {
      file,
      text,
      imports: targets(file, statics),
      lazyImports: targets(file, lazies),
      loads: targets(file, loads),
    };
  });

/** Packages a module loads at start. */
export const loadedPackages = ({ loads }: SourceFile): string[] => loads.filter((target) => !target.startsWith('src/'));
