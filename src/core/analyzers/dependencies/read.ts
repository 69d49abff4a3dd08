import type { DiffLine } from '../../diff/changed-file.ts';
import type { FileToAnalyze } from '../analyzer.ts';
import type { CodeLine } from '../lines/match-lines.ts';
import type { PackageFormat } from './format.ts';
import { PACKAGE_FORMATS } from './formats.ts';

/** A package with its version on a changed line. */
export type NamedPackage = {
  /** Empty where the patch does not show it. */
  readonly name: string;
  /** Empty where the line asks for none. */
  readonly version: string;
  readonly line: Pick<CodeLine, 'side' | 'line' | 'raw'>;
};

/** A package that a change adds, removes or gives another version. */
export type PackageChange = {
  readonly name: string;
  readonly before: NamedPackage | null;
  readonly after: NamedPackage | null;
};

const COMMENT = /^\s*(?:#|\/\/|<!--|--)/;

/** What the lines above say of the next one. */
type Place = { readonly section: string | null; readonly head: string };

const START: Place = { section: null, head: '' };

const nextPlace = (place: Place, { section, head }: PackageFormat, text: string): Place => {
  const opened = section?.exec(text)?.[1];
  if (opened !== undefined) return { section: opened, head: '' };
  const named = head?.exec(text);
  return named === null || named === undefined ? place : { ...place, head: named[1] ?? named[0].trim() };
};

const isPackagePlace = ({ inSections }: PackageFormat, { section }: Place): boolean =>
  inSections === undefined || section === null || inSections.test(section);

const packageIn = (
  format: PackageFormat,
  place: Place,
  text: string,
): Pick<NamedPackage, 'name' | 'version'> | null => {
  for (const entry of format.entries ?? []) {
    const groups = entry.exec(text)?.groups;
    const name = groups?.['name'] ?? '';
    if (groups !== undefined && format.notNames?.test(name) !== true)
      return { name, version: (groups['version'] ?? '').replace(/^:/, '').trim() };
  }
  const version = format.value?.exec(text)?.[1];
  // In a manifest, a version without a package above it is that of the project.
  if (version === undefined || (format.kind === 'library' && place.head === '')) return null;
  return { name: place.head, version };
};

/** The changed lines of one side that name a version, with what the lines above them say. */
const packagesOn = (file: FileToAnalyze, format: PackageFormat, side: 'new' | 'old'): readonly NamedPackage[] => {
  const hidden: DiffLine['kind'] = side === 'new' ? 'deleted' : 'added';
  const visible = file.lines.filter(({ kind, text }) => kind !== hidden && !COMMENT.test(text));
  let place = START;
  let last = -1;
  return visible.flatMap(({ kind, text, oldLine, newLine }, index): readonly NamedPackage[] => {
    const number = (side === 'new' ? newLine : oldLine) ?? 0;
    if (number > last + 50) place = START;
    last = number;
    place = nextPlace(place, format, text);
    if (kind === 'context' || !isPackagePlace(format, place)) return [];
    const found = packageIn(format, place, text);
    if (found === null || format.own?.test(visible[index + 1]?.text ?? '') === true) return [];
    return [{ ...found, line: { side, line: number, raw: text } }];
  });
};

const take = (packages: NamedPackage[], fits: (one: NamedPackage) => boolean): NamedPackage | null => {
  const index = packages.findIndex(fits);
  return index === -1 ? null : (packages.splice(index, 1)[0] ?? null);
};

/** Pairs old and new by name; what stays the same, wherever it moved, is left out. */
const paired = (before: readonly NamedPackage[], after: readonly NamedPackage[]): readonly PackageChange[] => {
  const key = ({ name, version }: NamedPackage): string => `${name}\n${version}`;
  const counts = new Map<string, number>();
  for (const one of before) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  const kept = new Map<string, number>();
  const news = after.filter((one) => {
    const left = counts.get(key(one)) ?? 0;
    if (left === 0) return true;
    counts.set(key(one), left - 1);
    kept.set(key(one), (kept.get(key(one)) ?? 0) + 1);
    return false;
  });
  const olds = new Map<string, NamedPackage[]>();
  for (const one of before) {
    const left = kept.get(key(one)) ?? 0;
    if (left > 0) kept.set(key(one), left - 1);
    else olds.set(one.name, [...(olds.get(one.name) ?? []), one]);
  }
  const changes = news.map((one) => ({
    name: one.name,
    before: take(olds.get(one.name) ?? [], () => true),
    after: one,
  }));
  const gone = [...olds.values()].flat().map((one) => ({ name: one.name, before: one, after: null }));
  return [...changes, ...gone];
};

/** How a file names packages; undefined for a file that names none. */
export const formatOf = (path: string): PackageFormat | undefined =>
  PACKAGE_FORMATS.find(({ files }) => files.test(path));

/** The packages that a change adds, removes or gives another version. */
export const packageChanges = (file: FileToAnalyze, format: PackageFormat): readonly PackageChange[] =>
  paired(packagesOn(file, format, 'old'), packagesOn(file, format, 'new'));
