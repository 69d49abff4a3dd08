import type { Analysis, Analyzer, FileToAnalyze, Hit } from '../analyzer.ts';
import { isClientSide, isCode, isRuntimeFile } from '../file-kinds.ts';
import { lineHits, touchesAny } from '../lines/line-rule.ts';
import { changedCode, hitAt, type ChangedCode, type CodeLine } from '../lines/match-lines.ts';
import { MESSAGING_FILE_RULES, MESSAGING_LINE_RULES, NAME_RULE, RESOURCE_RULE, SIGNATURE_RULE } from './rules.ts';
import { isMigrationPath } from '../migrations/migration-frameworks.ts';
import { describeChange, valueChanges } from '../lines/value-changes.ts';

const NAME =
  /(?:^|[._])(?:\w*_?(?:queue|topic|exchange|routing_key|subscription|stream)(?:_name|_url|_arn|_id)?s?|consumer_group(?:_id)?|group_id|queue_as|channel_name)$/;
const LITERAL = /^[("'`:[]*[\w./:{}$-]+["'`\])]*$/;

const nameHits = (file: FileToAnalyze): readonly Hit[] =>
  valueChanges(file).flatMap((change) => {
    const { before, after } = change;
    if (before === null || after === null || !NAME.test(change.path)) return [];
    if (!/["'`:]/.test(after.text + before.text) || !LITERAL.test(after.text)) return [];
    return [hitAt(NAME_RULE, after.line, `A queue or topic gets another name: ${describeChange(change)}.`)];
  });

const PERFORM = /\b(?:def (?:self\.)?perform|def perform_now|def execute)\s*(\([^)]*\)|$)/;
const TASK = /^\s*(?:async )?def (\w+)\s*\(([^)]*)/;
const DECORATED = /^\s*@(?:[\w.]*\.)?(?:shared_task|task|actor|job)\b/;

const signaturesIn = (lines: readonly CodeLine[]): ReadonlyMap<number, { text: string; line: CodeLine }> =>
  new Map(
    lines.flatMap((line) => {
      const match = PERFORM.exec(line.code);
      return match === null ? [] : [[line.block, { text: (match[1] ?? '').replace(/\s+/g, ''), line }] as const];
    }),
  );

/** Names of the functions right below a task decorator, wherever the patch shows both. */
const tasksIn = (file: FileToAnalyze): ReadonlySet<string> => {
  const names = new Set<string>();
  let decorated = false;
  for (const { text } of file.lines) {
    const name = TASK.exec(text)?.[1];
    if (decorated && name !== undefined) names.add(name);
    decorated = DECORATED.test(text) || (decorated && /^\s*(?:@|[)\w].*[,)]\s*$|\))/.test(text));
  }
  return names;
};

const taskSignatures = (lines: readonly CodeLine[], tasks: ReadonlySet<string>) =>
  new Map(
    lines.flatMap((line) => {
      const match = TASK.exec(line.code);
      const name = match?.[1] ?? '';
      return tasks.has(name) ? [[name, { text: (match?.[2] ?? '').replace(/\s+/g, ''), line }] as const] : [];
    }),
  );

const argumentsOf = (text: string): readonly string[] =>
  text
    .replace(/^\(|\)$/g, '')
    .split(',')
    .filter(Boolean);

/** Jobs that were written with the old arguments still run: the new ones are at the end and have a default. */
const isCompatible = (before: string, after: string): boolean => {
  const old = argumentsOf(before);
  const now = argumentsOf(after);
  return old.every((one, index) => now[index] === one) && now.slice(old.length).every((one) => /=|:./.test(one));
};

const differing = <K>(
  before: ReadonlyMap<K, { text: string }>,
  after: ReadonlyMap<K, { text: string; line: CodeLine }>,
): readonly Hit[] =>
  [...after].flatMap(([key, { text, line }]) => {
    const old = before.get(key);
    return old === undefined || isCompatible(old.text, text) ? [] : [hitAt(SIGNATURE_RULE, line)];
  });

const signatureHits = (file: FileToAnalyze, { added, deleted }: ChangedCode): readonly Hit[] => {
  const tasks = file.path.endsWith('.py') ? tasksIn(file) : new Set<string>();
  return [
    ...differing(signaturesIn(deleted), signaturesIn(added)),
    ...differing(taskSignatures(deleted, tasks), taskSignatures(added, tasks)),
  ];
};

const RESOURCE =
  /\b(?:aws_(?:sqs|sns|kinesis|mq|msk|cloudwatch_event|scheduler|pipes)_\w+|aws_msk_\w+|google_(?:pubsub|cloud_tasks|cloud_scheduler)_\w+|azurerm_(?:servicebus|eventhub|eventgrid|storage_queue)\w*|confluent_kafka_\w+|kafka_topic|rabbitmq_\w+)\b|Microsoft\.(?:ServiceBus|EventHub|EventGrid)|AWS::(?:SQS|SNS|Kinesis|Events|MSK|AmazonMQ|Scheduler)::|^\s*kind:\s*(?:Kafka\w*|RabbitmqCluster|Queue|Topic|Subscription|Stream|Consumer|ScaledJob|Sensor|EventSource|Trigger|Broker)\s*$/;

const resourceHits = (file: FileToAnalyze, { added, deleted }: ChangedCode): readonly Hit[] => {
  if (isCode(file.path)) return [];
  const named = [...added, ...deleted].find(({ code }) => RESOURCE.test(code));
  if (named !== undefined) return [hitAt(RESOURCE_RULE, named)];
  const first = added[0] ?? deleted[0];
  const inside = first !== undefined && file.lines.some(({ text }) => RESOURCE.test(text));
  return inside && first !== undefined ? [hitAt(RESOURCE_RULE, first)] : [];
};

/** Folders and files whose code is background work or handles messages. */
const WORK =
  /(?:^|\/)(?:jobs?|workers?|sidekiq|consumers?|producers?|subscribers?|listeners?|crons?|scheduled_jobs|background_?jobs?|event_?handlers?|message_?handlers?)\/(?:[^/]+\/)?[^/]+\.(?:rb|py|[cm]?[jt]s|go|java|kt|cs|php|exs?|rs)$|(?:^|\/)tasks\/(?:[^/]+\/)?[^/]+\.(?:py|rb)$|(?:^|\/)(?:tasks|celery\w*|worker|jobs)\.py$|[a-z](?:Job|Worker|Consumer|Subscriber|Listener|MessageHandler|EventHandler|Producer|Publisher)\.(?:cs|java|kt|ts|php)$|_(?:job|worker|consumer|subscriber|listener)\.(?:rb|py|go|exs?)$|\.avsc$|asyncapi[\w.-]*\.(?:ya?ml|json)$/;

const analyze = (file: FileToAnalyze): Analysis => {
  const changed = changedCode(file);
  const hits = [
    ...lineHits(MESSAGING_LINE_RULES, changed),
    ...nameHits(file),
    ...signatureHits(file, changed),
    ...resourceHits(file, changed),
  ];
  // A job that comes, goes or moves; other logic inside it is plain logic.
  const isWork = WORK.test(file.path) && file.changeType !== 'modify';
  return { hits, touches: isWork || hits.length > 0 || touchesAny(MESSAGING_LINE_RULES, changed) };
};

/** Finds changes of queues, topics, consumers, events, webhooks, background jobs and of what runs at the same time. */
export const messaging: Analyzer = {
  pattern: 'messaging',
  samplePath: 'src/main/java/Orders.java',
  rules: [...MESSAGING_LINE_RULES, ...MESSAGING_FILE_RULES],
  claims: (path) => (isRuntimeFile(path) || WORK.test(path)) && !isClientSide(path) && !isMigrationPath(path),
  ownsPath: (path) => WORK.test(path),
  analyze,
};
