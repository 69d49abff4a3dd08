import * as z from 'zod';
import { nearestName } from '../../documents/nearest-name.ts';
import { shownName, shownPath, type ValuePath } from '../../documents/shown-value.ts';
import { pathGlobs } from '../diff/path-globs.ts';

/** Something that no single value shows. */
export type PolicyFlaw = { readonly path: ValuePath; readonly message: string };

// The checks read the file as it was written, so that they speak together with the schema: what has another shape than theirs
// is null here, and the schema's to report.
const optional = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null);
const list = <T extends z.ZodType>(item: T) => z.array(optional(item)).catch([]);
const mapping = z.record(z.string(), z.unknown()).catch({});
const texts = list(z.string());
const text = optional(z.string());
const number = optional(z.number());

const viewSchema = z
  .object({
    services: list(
      z.object({ name: text, paths: texts, rollback: mapping, environments: z.record(z.string(), mapping).catch({}) }),
    ),
    not_deployed: texts,
    freeze: list(z.object({ from: text, to: text, zone: text })),
    ignore: list(z.object({ paths: texts })),
    negotiation: z
      .object({ bounds: z.record(z.string(), z.object({ min: number, max: number }).catch({ min: null, max: null })) })
      .catch({ bounds: {} }),
  })
  .catch({ services: [], not_deployed: [], freeze: [], ignore: [], negotiation: { bounds: {} } });

type View = z.infer<typeof viewSchema>;
type Check = (view: View) => readonly PolicyFlaw[];

const PLATFORMS = ['kubernetes', 'helm', 'argo_rollouts', 'container_apps', 'app_service', 'terraform'];

/** Choices of which a mapping may take one. */
const ONE_OF: Readonly<Record<'rollback' | 'rollout' | 'metrics', readonly string[]>> = {
  rollback: PLATFORMS,
  rollout: [...PLATFORMS, 'flagger', 'gateway_api'],
  metrics: ['azure_monitor_logs', 'azure_monitor_metrics', 'prometheus'],
};

const several = (given: unknown, choice: keyof typeof ONE_OF, path: ValuePath): PolicyFlaw[] => {
  const names = ONE_OF[choice].filter(
    (name) => typeof given === 'object' && given !== null && Object.hasOwn(given, name),
  );
  const [first, ...others] = names;
  return others.map((name) => ({
    path: [...path, name],
    message: `${shownName(String(first))} is given too, and only one may be`,
  }));
};

const platforms: Check = ({ services }) =>
  services.flatMap((service, index) => [
    ...several(service?.rollback, 'rollback', ['services', index, 'rollback']),
    ...Object.entries(service?.environments ?? {}).flatMap(([name, environment]) =>
      (['rollout', 'metrics'] as const).flatMap((choice) =>
        several(environment[choice], choice, ['services', index, 'environments', name, choice]),
      ),
    ),
  ]);

const serviceNames: Check = ({ services }) => {
  const first = new Map<string, number>();
  return services.flatMap((service, index) => {
    const name = service?.name ?? null;
    if (name === null) return [];
    const other = first.get(name);
    first.set(name, other ?? index);
    const path = ['services', index, 'name'];
    return other === undefined
      ? []
      : [{ path, message: `${shownName(name)} is the name of ${shownPath(['services', other])} already` }];
  });
};

const localTime = z.iso.datetime({ local: true });

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const zoneMessage = (zone: string): string => {
  const nearest = nearestName(zone, Intl.supportedValuesOf('timeZone'));
  return `${shownName(zone)} is no time zone; ${nearest === null ? 'write one like `Europe/Paris`' : `did you mean ${shownName(nearest)}?`}`;
};

const freezes: Check = ({ freeze }) =>
  freeze.flatMap((window, index) => {
    const { from = null, to = null, zone = null } = window ?? {};
    const wrong = (
      [
        ['from', from],
        ['to', to],
      ] as const
    ).filter(([, time]) => time !== null && !localTime.safeParse(time).success);
    const flaws = wrong.map(([name]) => ({
      path: ['freeze', index, name],
      message: 'no time on the clock of the zone; write one like `2026-11-27T00:00`',
    }));
    if (zone !== null && !isZone(zone)) flaws.push({ path: ['freeze', index, 'zone'], message: zoneMessage(zone) });
    if (wrong.length === 0 && from !== null && to !== null && from >= to) {
      flaws.push({ path: ['freeze', index, 'to'], message: 'the window ends before it begins' });
    }
    return flaws;
  });

const bounds: Check = ({ negotiation }) =>
  Object.entries(negotiation.bounds).flatMap(([name, { min, max }]) =>
    min !== null && max !== null && min > max
      ? [{ path: ['negotiation', 'bounds', name, 'max'], message: `${max} is below \`min\`, ${min}` }]
      : [],
  );

const isGlob = (glob: string): boolean => {
  try {
    return pathGlobs([glob])('a') !== undefined;
  } catch {
    return false;
  }
};

const globs: Check = ({ services, not_deployed: notDeployed, ignore }) =>
  [
    ...services.map((service, index) => [['services', index, 'paths'], service?.paths ?? []] as const),
    [['not_deployed'], notDeployed] as const,
    ...ignore.map((one, index) => [['ignore', index, 'paths'], one?.paths ?? []] as const),
  ].flatMap(([path, given]) =>
    given.flatMap((glob, index) =>
      glob === null || isGlob(glob) ? [] : [{ path: [...path, index], message: 'no glob that can be read' }],
    ),
  );

const CHECKS: readonly Check[] = [serviceNames, platforms, freezes, bounds, globs];

/** What is wrong between the values of a policy as it was written: names given twice, two platforms, windows without a length. */
export const policyFlaws = (value: unknown): readonly PolicyFlaw[] => {
  const view = viewSchema.parse(value);
  return CHECKS.flatMap((check) => check(view));
};
