import type { Policy, PolicyService } from '../../documents/policy.ts';
import { rolloutPlatformSchemas } from '../../documents/rollback-target.ts';
import type { ValuePath } from '../../documents/shown-value.ts';

/** A rule of the policy that no schema can say, broken at a place. */
export type BrokenRule = { readonly path: ValuePath; readonly message: string };

const PLATFORMS = Object.keys(rolloutPlatformSchemas);

const duplicates = ({ services }: Policy): BrokenRule[] =>
  services.flatMap(({ name }, index) =>
    services.findIndex((other) => other.name === name) < index
      ? [{ path: ['services', index, 'name'], message: `There are two services named \`${name}\`.` }]
      : [],
  );

const platformsOf = (section: object | undefined): string[] =>
  Object.keys(section ?? {}).filter((key) => PLATFORMS.includes(key));

const twoPlatforms = (section: object | undefined, path: ValuePath): BrokenRule[] => {
  const [first, second] = platformsOf(section);
  if (first === undefined || second === undefined) return [];
  return [
    {
      path: [...path, second],
      message: `A service runs on one platform, and \`${first}\` and \`${second}\` are named.`,
    },
  ];
};

const ofService = ({ rollback, environments }: PolicyService, index: number): BrokenRule[] => [
  ...twoPlatforms(rollback, ['services', index, 'rollback']),
  ...Object.entries(environments).flatMap(([name, { rollout }]) =>
    twoPlatforms(rollout, ['services', index, 'environments', name, 'rollout']),
  ),
];

const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/;

const isLocalTime = (text: string): boolean => LOCAL_TIME.test(text) && !Number.isNaN(Date.parse(text));

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const freezes = ({ freeze }: Policy): BrokenRule[] =>
  freeze.flatMap(({ from, to, zone }, index) => {
    const broken = (key: string, message: string): BrokenRule => ({ path: ['freeze', index, key], message });
    const times = [
      ...(isLocalTime(from) ? [] : [broken('from', `\`${from}\` is not a time such as 2026-11-27T00:00.`)]),
      ...(isLocalTime(to) ? [] : [broken('to', `\`${to}\` is not a time such as 2026-11-30T23:59.`)]),
    ];
    if (times.length === 0 && from >= to)
      times.push(broken('to', `The freeze ends at ${to}, before it begins at ${from}.`));
    return isZone(zone) ? times : [...times, broken('zone', `\`${zone}\` is not a time zone such as Europe/Paris.`)];
  });

const bounds = ({ negotiation }: Policy): BrokenRule[] =>
  Object.entries(negotiation?.bounds ?? {}).flatMap(([name, { min, max }]) =>
    min !== undefined && max !== undefined && min > max
      ? [{ path: ['negotiation', 'bounds', name], message: `The lower bound ${min} is above the upper bound ${max}.` }]
      : [],
  );

/** The rules that hold between values of a policy; empty when all do. */
export const policyRules = (policy: Policy): readonly BrokenRule[] => [
  ...duplicates(policy),
  ...policy.services.flatMap(ofService),
  ...freezes(policy),
  ...bounds(policy),
];
