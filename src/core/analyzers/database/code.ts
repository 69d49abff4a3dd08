import type { FileToAnalyze, Hit } from '../analyzer.ts';
import { ENGINE_RULE, MODEL_RULE, QUERY_RULES, SETTING_RULE } from './rules-code.ts';
import { isClientSide, isCode } from '../file-kinds.ts';
import { lineHits, touchesAny } from '../lines/line-rule.ts';
import { changedCode, hitAt, type CodeLine } from '../lines/match-lines.ts';
import { isMigrationPath } from '../migrations/migration-frameworks.ts';
import { quantityOf } from '../lines/quantity.ts';
import { describeChange, valueChanges, type ValueChange } from '../lines/value-changes.ts';

const MODEL =
  /=\s*models\.\w+(?:Field|Key)\(|=\s*(?:db|sa|orm)\.(?:Column|relationship|Index)\(|=\s*Column\(|\bmapped_column\(|\bUniqueConstraint\(|@(?:Column|JoinColumn|JoinTable|PrimaryGeneratedColumn|PrimaryKey|Entity|Table|Index|Unique|ManyToOne|OneToMany|OneToOne|ManyToMany)\(|\bDataTypes\.[A-Z]|\.Has(?:Index|ColumnName|ColumnType|ForeignKey|MaxLength|DefaultValue\w*)\(|\bmodelBuilder\.Entity<|gorm:"|\bpgTable\(|\bmysqlTable\(|\bsqliteTable\(/;

const DATABASE =
  /sql|postgres|\bpg\b|pg_|hikari|jdbc|database|datasource|\bdb\b|_db|db_|\brds\b|aurora|mongo|alchemy|typeorm|sequelize|knex|prisma|pgbouncer|mariadb|cassandra/i;

const SETTING =
  /(?:^|[._])(?:max_open_conns|max_idle_conns|conn_max_(?:life|idle_)time|conn_max_age|conn_health_checks|maximum_pool_size|minimum_idle|pool_recycle|pool_pre_ping|max_overflow|statement_timeout|lock_timeout|idle_in_transaction_session_timeout|shared_buffers|work_mem|maintenance_work_mem|effective_cache_size|max_wal_size|wal_level|random_page_cost|autovacuum\w*|innodb_\w+|isolation_level|transaction_isolation|prepared_statements|prepare_threshold|database_url|jdbc_url|db_(?:host|port|name|user|password|pool|ssl\w*)|postgres_(?:host|port|db|user)|pg(?:host|port|database|sslmode)|default_pool_size|max_client_conn|pool_mode|connection_strings?|sslmode|log_min_duration_statement|max_prepared_transactions)$/;
const SHARED_SETTING =
  /(?:^|[._])(?:pool|pool_size|pool_timeout|(?:max|min)_pool_size|max_connections|max_conns|min_conns|connection_(?:timeout|limit)|command_timeout|query_timeout|connect_timeout|reaping_frequency|replica\w*_url)$/;
const ENGINE =
  /(?:^|[._])(?:engine|engine_version|database_version|instance_class|node_type|allocated_storage|max_allocated_storage|storage_type|iops|multi_az|parameter_group_name|db_parameter_group_name|db_cluster_parameter_group_name|backup_retention_period|snapshot_identifier|tier|sku_name|storage_mb|disk_size|disk_type|min_capacity|max_capacity|auto_minor_version_upgrade)$/;
const SERVER =
  /\baws_(?:db_|rds_)|\bgoogle_(?:sql_|spanner|alloydb)|\bazurerm_(?:mssql|postgresql|mysql|mariadb|cosmosdb|sql)|\baurora\b|\brds\b|Microsoft\.(?:Sql|DBforPostgreSQL|DBforMySQL|DocumentDB)|AWS::RDS::|kind:\s*(?:Cluster|Postgresql|PerconaXtraDBCluster|CloudSQL\w*)\b/i;
const IMAGE =
  /\bimage:\s*["']?(?:[\w.-]+\/)*(?:postgres|postgresql|mysql|mariadb|mongo|mongodb|mssql|timescaledb|postgis|cockroach|cassandra|percona)[\w-]*:/i;

const context = (file: FileToAnalyze, { path, before, after }: ValueChange): string =>
  `${file.path} ${path} ${after?.line.code ?? before?.line.code ?? ''}`;

const isSetting = (file: FileToAnalyze, change: ValueChange): boolean =>
  SETTING.test(change.path) || (SHARED_SETTING.test(change.path) && DATABASE.test(context(file, change)));

const placeOf = ({ before, after }: ValueChange): CodeLine | null => after?.line ?? before?.line ?? null;

const isServerFile = (file: FileToAnalyze): boolean =>
  /\.(?:tf|tfvars|hcl|bicep|json|ya?ml)$/i.test(file.path) &&
  (/(?:^|[/_-])(?:rds|aurora|database|databases|db|postgres\w*|mysql|sql|cloudsql|mariadb)(?:[/_.-]|$)/i.test(
    file.path,
  ) ||
    file.lines.some(({ text }) => SERVER.test(text)));

/** A key counts with a value; in code with a number, a text or a variable of the environment as its value. */
const isLiteral = (file: FileToAnalyze, { before, after }: ValueChange): boolean =>
  [before, after].some((value) => {
    if (value === null || value.text === '') return false;
    return !isCode(file.path) || quantityOf(value.text) !== null || /["'`]|env/i.test(value.text);
  });

const settingHits = (file: FileToAnalyze): readonly Hit[] => {
  const isServer = isServerFile(file);
  return valueChanges(file).flatMap((change): readonly Hit[] => {
    const place = placeOf(change);
    if (place === null || !isLiteral(file, change)) return [];
    if (isServer && ENGINE.test(change.path)) return [hitAt(ENGINE_RULE, place, engineDetail(change))];
    return isSetting(file, change) ? [hitAt(SETTING_RULE, place, settingDetail(change))] : [];
  });
};

const engineDetail = (change: ValueChange): string =>
  `The database server changes (${describeChange(change)}): it may restart, and going back may need a restore.`;

const settingDetail = (change: ValueChange): string =>
  `A setting of the database or of its connections changes: ${describeChange(change)}.`;

const imageHits = ({ added, deleted }: ReturnType<typeof changedCode>): readonly Hit[] =>
  deleted.some(({ code }) => IMAGE.test(code))
    ? added.filter(({ code }) => IMAGE.test(code)).map((line) => hitAt(ENGINE_RULE, line))
    : [];

const isModelLine = ({ code }: CodeLine): boolean => MODEL.test(code);

const modelHits = (file: FileToAnalyze, lines: readonly CodeLine[]): readonly Hit[] => {
  const first = lines.find(isModelLine);
  if (first === undefined || [...file.changedPaths].some(isMigrationPath)) return [];
  return [hitAt(MODEL_RULE, first)];
};

/** What code and configuration outside the migrations does to the database. */
export const codeAnalysis = (file: FileToAnalyze): { readonly touches: boolean; readonly hits: readonly Hit[] } => {
  const changed = changedCode(file);
  if (!isCode(file.path)) {
    const hits = [...settingHits(file), ...imageHits(changed)];
    return { hits, touches: hits.length > 0 };
  }
  if (isClientSide(file.path)) return { hits: [], touches: false };
  const hits = [...lineHits(QUERY_RULES, changed), ...modelHits(file, changed.added), ...settingHits(file)];
  const isModel = [...changed.added, ...changed.deleted].some(isModelLine);
  return { hits, touches: hits.length > 0 || isModel || touchesAny(QUERY_RULES, changed) };
};
