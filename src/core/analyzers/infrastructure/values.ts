import type { FileToAnalyze, Hit, Rule } from '../analyzer.ts';
import type { Area } from './areas.ts';
import {
  ADDED_RULE,
  BACKUP_RULE,
  CHANGED_RULE,
  FLAG_RULE,
  FLAG_SWITCHED_RULE,
  IMMUTABLE_RULE,
  REMOVED_RULE,
  REPLACED_RULE,
  REQUIRED_RULE,
} from './setting-rules.ts';
import { readChanges, type ReadChange } from './setting-reads.ts';
import { changedCode, hitAt } from '../lines/match-lines.ts';
import { describeChange, ratioOf, valueChanges, type ValueChange } from '../lines/value-changes.ts';

const FLAG_NAME = /(?:^|[._])(?:features?|feature_?flags?|flags?|toggles?|experiments?|launch_?darkly)(?:[._]|$)/;
const FLAG_FILE =
  /(?:^|\/)[\w.-]*(?:feature-?_?flags?|featureflag|feature_?toggles?|features)[\w.-]*(?:\/[\w.-]+)?\.(?:ya?ml|json|go|py|rb|[jt]s|cs|java|kt|toml)$/i;
const BOOLEAN = /^["']?(?:true|false|on|off|yes|no|enabled|disabled|True|False)["']?[,;]?$/;

const IMMUTABLE =
  /(?:^|\.)(?:selector\.match_labels\.[\w./]+|spec\.service_name|volume_claim_templates(?:\.[\w.]+)?|cluster_ip|storage_class_name|volume_name|volume_mode|access_modes|pod_management_policy)$/;
const REPLACED =
  /^(?:identifier|cluster_identifier|bucket|availability_zone|subnet_id|cidr_block|ami|db_name|database_name|engine|storage_encrypted|kms_key_id|db_subnet_group_name|replication_group_id|hash_key|range_key|creation_token|snapshot_identifier|domain_name|username|location|resource_group_name|account_replication_type)$/;
const BACKUP =
  /^(?:backup_retention(?:_period|_days)?|retained_backups|snapshot_retention_limit|soft_delete_retention_days|recovery_window_in_days|point_in_time_recovery_days)$/;
const OWN_VERSION = /(?:^|\.)(?:app_)?version$/;

const isFlag = ({ path, before, after }: ValueChange, file: FileToAnalyze): boolean =>
  [before, after].every((value) => value === null || BOOLEAN.test(value.text)) &&
  (FLAG_NAME.test(path) || FLAG_FILE.test(file.path));

const isSetting = (area: Area, { path }: ValueChange): boolean => {
  if (OWN_VERSION.test(path) || /(?:^|[._])(?:development|local|debug|test)(?:[._]|$)/.test(path)) return false;
  if (area === 'settings') return true;
  return (
    area === 'manifest' &&
    /(?:^|\.)(?:env|environment|env_vars?|extra_env\w*|config_map|data|config|app_config)\./.test(path)
  );
};

const settingRule = ({ before, after }: ValueChange): Rule => {
  if (before === null) return ADDED_RULE;
  return after === null ? REMOVED_RULE : CHANGED_RULE;
};

const SAYS: ReadonlyMap<Rule, string> = new Map([
  [ADDED_RULE, 'A setting comes'],
  [REMOVED_RULE, 'A setting goes'],
  [CHANGED_RULE, 'A setting gets another value'],
  [FLAG_SWITCHED_RULE, 'A feature is switched'],
  [FLAG_RULE, 'A feature flag comes or goes'],
  [IMMUTABLE_RULE, 'A field that cannot be changed gets another value'],
  [REPLACED_RULE, 'The resource may be replaced'],
  [BACKUP_RULE, 'Backups are kept for a shorter time'],
  [REQUIRED_RULE, 'The new version needs a setting'],
]);

/** A name that is only passed on changes where it is given. */
const isLiteral = ({ before, after }: ValueChange): boolean =>
  [before, after].every((value) => value?.text.startsWith('"') === true);

const ruleOf = (file: FileToAnalyze, area: Area, change: ValueChange): Rule | null => {
  const isBoth = change.before !== null && change.after !== null;
  if (area === 'manifest' && isBoth && IMMUTABLE.test(change.path)) return IMMUTABLE_RULE;
  if (area === 'terraform' && REPLACED.test(change.key) && isLiteral(change)) return REPLACED_RULE;
  if (area === 'terraform' && BACKUP.test(change.key) && (ratioOf(change) ?? 1) < 1) return BACKUP_RULE;
  if (isFlag(change, file)) return isBoth ? FLAG_SWITCHED_RULE : FLAG_RULE;
  return isSetting(area, change) ? settingRule(change) : null;
};

const valueHits = (file: FileToAnalyze, area: Area): readonly Hit[] =>
  valueChanges(file).flatMap((change) => {
    const rule = ruleOf(file, area, change);
    const place = change.after?.line ?? change.before?.line;
    return rule === null || place === undefined
      ? []
      : [hitAt(rule, place, `${SAYS.get(rule) ?? rule.problem}: ${describeChange(change)}.`)];
  });

const readRule = ({ before, after }: ReadChange): Rule => {
  if (after === null) return REMOVED_RULE;
  if (after.required) return REQUIRED_RULE;
  return before === null ? ADDED_RULE : CHANGED_RULE;
};

const readHits = (file: FileToAnalyze): readonly Hit[] =>
  readChanges(file).flatMap((change) => {
    const place = change.after?.line ?? change.before?.line;
    const rule = readRule(change);
    return place === undefined ? [] : [hitAt(rule, place, `${SAYS.get(rule) ?? rule.problem}: ${change.key}.`)];
  });

/** Files whose upper-case names are settings with their defaults. */
const DEFAULTS_FILE =
  /(?:^|\/)(?:settings|config|defaults?|base_config|default_config)(?:\/[\w-]+)?\.py$|(?:^|\/)config\/(?:settings|environments)\//;
const DEFAULT = /^\s*([A-Z][A-Z0-9_]{2,80})\s*(?::[^=]{1,60})?=(?!=)/;

/** Classes and structures that configuration is read into. */
const OPTIONS_FILE =
  /(?:Configuration|Options|Settings|Config)\.(?:cs|java|kt)$|(?:^|\/)(?:cmd\/(?:.*\/)?main|config\/[\w-]+|[\w-]*config)\.go$/;
const FIELD =
  /^\s*(?:(?:public|private(?!\s+(?:static|readonly)\b))\s+(?:readonly\s+|final\s+|static\s+|required\s+|virtual\s+)*[\w<>?[\],.]{1,60}\s+(\w{2,60})\s*(?:\{\s*get|;|=[^>])|([A-Z]\w{1,60})\s+(?:\[\]|\*|map\[\w+\])*(?:string|bool|u?int\d*|float\d+|time\.Duration|[\w.]*(?:Config|Duration|Options)\w*)\s*(?:`|$))/;

const namesIn = (file: FileToAnalyze, side: 'added' | 'deleted'): ReadonlyMap<string, Parameters<typeof hitAt>[1]> => {
  const isField = OPTIONS_FILE.test(file.path);
  const pattern = isField ? FIELD : DEFAULT;
  return new Map(
    changedCode(file)[side].flatMap((line) => {
      const match = pattern.exec(line.code);
      const name = match?.[1] ?? match?.[2];
      return name === undefined ? [] : [[name, line] as const];
    }),
  );
};

const definitionHits = (file: FileToAnalyze): readonly Hit[] => {
  const isDefaults = DEFAULTS_FILE.test(file.path);
  if (!isDefaults && !OPTIONS_FILE.test(file.path)) return [];
  const before = namesIn(file, 'deleted');
  const after = namesIn(file, 'added');
  return [
    ...[...after].flatMap(([name, line]) => {
      if (!before.has(name)) return [hitAt(ADDED_RULE, line, `A setting comes: ${name}.`)];
      return isDefaults ? [hitAt(CHANGED_RULE, line, `A setting gets another default: ${name}.`)] : [];
    }),
    ...[...before].flatMap(([name, line]) =>
      after.has(name) ? [] : [hitAt(REMOVED_RULE, line, `A setting goes: ${name}.`)],
    ),
  ];
};

/** A code file asks a flag by one of these. */
export const FLAG_READ =
  /\b(?:features?|feature_?[fF]lags?(?:_?[sS]ervice|_?[mM]anager|_?[cC]lient)?|_?[fF]eature(?:Flag)?(?:Service|Manager)|Flipper|Unleash|unleash|flipper|ldClient|ld_client|openfeature|posthog|growthbook|waffle)\??\.(?:Enabled|enabled\?|isEnabled|is_enabled|IsEnabled(?:Async)?|is_?[A-Z_]\w{2,60}|Is\w{2,60}Enabled|get_?(?:Bool|bool)\w*|[bB]ool_?[vV]ariation\w*|variation|enabled|flag_is_active|[A-Z]\w{2,60}\b)|\b(?:isFeatureEnabled|is_feature_enabled|feature_enabled\?|feature_enabled|has_feature|flag_is_active|useFlag|IsFeatureEnabled|getBooleanValue|BooleanFlagKey)\b\(?|\bFeatureFlagKeys\.\w+|\bFEATURE_[A-Z_]{3,60}\b|\bfeature_?[fF]lags?(?:\.|::|\[)\w+/;

/** What settings, values and definitions of a file say. */
export const settingHits = (file: FileToAnalyze, area: Area): readonly Hit[] => [
  ...valueHits(file, area),
  ...(area === 'code' || area === 'script' || area === 'settings' ? readHits(file) : []),
  ...(area === 'code' || area === 'settings' ? definitionHits(file) : []),
];
