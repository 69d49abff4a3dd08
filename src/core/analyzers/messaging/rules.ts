import type { Rule } from '../analyzer.ts';
import type { LineRule } from '../lines/line-rule.ts';
import { RUNNING_RULES } from './rules-running.ts';
import { BREAKS_OLD, LOSES_NEW, UNDONE } from '../rollback-effects.ts';

const JAVA = 'src/main/java/Orders.java';
const PYTHON = 'shop/tasks.py';

/** Messages that are on their way when the version changes are read by the other version. */
const IN_FLIGHT = { ...LOSES_NEW, old_version_works: false };

/** Who receives messages and runs jobs. */
const RECEIVING: readonly LineRule[] = [
  {
    id: 'messaging/consumer-removed',
    severity: 'high',
    problem: 'A consumer is removed: messages and jobs that are still on their way, or still sent, wait for nobody.',
    fix: 'Stop the senders first, let the queue run empty, and remove the consumer in a later deployment.',
    rollback: IN_FLIGHT,
    on: 'removed',
    pattern:
      /@(?:Kafka|Rabbit|Sqs|Jms|Stream|Pulsar|Nats|ServiceBus)\w*Listener\b|@(?:shared_task|celery\.task|app\.task|dramatiq\.actor|huey\.task)\b|\binclude Sidekiq::(?:Worker|Job)\b|<\s*ApplicationJob\b|:\s*IConsumer<|\bIHandleMessages<|\b(?:consumer|subscriber)\.(?:subscribe|run|consume|Subscribe)\(|\.basic_consume\(|\bchannel\.consume\(|@(?:EventPattern|MessagePattern|Process|Processor)\(|\buse Oban\.Worker\b/,
    example: {
      path: PYTHON,
      fires: '-@shared_task\n-def send_receipt(order_id):',
      silent: '-@shared_task\n-def send_receipt(order_id):\n@shared_task(bind=True)\ndef send_receipt(self, order_id):',
    },
  },
  {
    id: 'messaging/consumer',
    severity: 'medium',
    problem:
      'Who receives messages or runs a job changes: both versions run side by side during the rollout and share the queue.',
    fix: 'Make the handler idempotent and able to read what the version before sends; deploy consumers before producers.',
    rollback: IN_FLIGHT,
    pattern:
      /@(?:Kafka|Rabbit|Sqs|Jms|Stream|Pulsar|Nats|ServiceBus)\w*Listener\b|@(?:TransactionalEventListener|EventPattern|MessagePattern|OnWorkerEvent|OnQueueEvent|Process|Processor|OnEvent)\(|@(?:shared_task|celery\.task|celery_app\.task|notify_celery\.task|app\.task|\w*celery\w*\.task|tasks?\.task|dramatiq\.actor|huey\.task|broker\.task|job)\b|\binclude Sidekiq::(?:Worker|Job)\b|<\s*(?:ApplicationJob|ActiveJob::Base|Jobs::(?:Base|Scheduled|Onceoff))\b|:\s*(?:IConsumer|IHandleMessages|INotificationHandler|IMessageHandler|IIntegrationEventHandler)<|\b(?:BackgroundService|IHostedService|AddHostedService)\b|\b\w*(?:[cC]onsumer|[sS]ubscriber|[sS]ubscription)\w*\.(?:subscribe|run|consume|Subscribe|Consume|Receive|poll|Poll)\(|\.(?:basic_consume|basicConsume)\(|\bchannel\.consume\(|\bnew (?:Worker|QueueEvents|KafkaConsumer|Consumer)\(|\bkafka\.NewReader\(|\bNewConsumer\w*\(|\bQueueSubscribe\(|\buse Oban\.Worker\b|\bimplements ShouldQueue\b|\bServiceBus(?:Processor|Sender|Receiver)\b|\bQueueClient\b|\bReceiveMessage(?:s|Command)?(?:Async)?\(|\.receive_messages?\(|\bTopicSubscribe|\b@Scheduled\b|\bSQSEvent\b|\bdef perform\b|\bdef execute\(args/,
    unless: /\bstore\.subscribe|\bobservable|rxjs|\bthis\.\w+\$/i,
    example: {
      path: JAVA,
      fires: '@KafkaListener(topics = "orders")',
      silent: '@GetMapping("/orders")',
    },
  },
  {
    id: 'messaging/delivery',
    severity: 'medium',
    problem:
      'How messages or jobs are acknowledged, retried, ordered or given up changes: some may run twice, late or never.',
    fix: 'Keep a dead-letter queue with an alert, bound the retries, and make the handler idempotent.',
    inStrings: true,
    rollback: IN_FLIGHT,
    pattern:
      /\bCELERY_\w+\s*=|\bworker_(?:max_tasks_per_child|prefetch_multiplier|max_memory_per_child)\b|\bsidekiq_(?:options|retry_in|retries_exhausted)\b|\b(?:retry_on|discard_on)\s+[A-Z:]|\backs_late\b|\bautoretry_for\b|\bself\.retry\(|\btask_(?:acks_late|reject_on_worker_lost|time_limit|soft_time_limit|routes|queues)\b|\b(?:basic_)?(?:ack|nack|reject)\(|\.(?:basic_?[aA]ck|basic_?[nN]ack|basic_?[rR]eject|CompleteMessageAsync|AbandonMessageAsync|DeadLetterMessageAsync)\(|\benable[._]auto[._]commit\b|\bauto[._]offset[._]reset\b|\bcommit(?:Sync|Async|_?[oO]ffsets?)\(|\b(?:visibility_?timeout|VisibilityTimeout|max_?receive_?count|maxReceiveCount|redrive_policy|RedrivePolicy|dead_?letter\w*|deadLetter\w*|DeadLetter\w*|DLQ)\b|_dlq\b|\bprefetch(?:_count|Count)?\b|\bx-(?:dead-letter|message-ttl|max-length)\w*|\bmessage_retention\w*|\bmax_delivery\w*|\bmaxDeliver\w*|\back_deadline\w*|\bexactly_once\w*|\bunique_for\b|\bidempoten(?:t|cy)\w*Key\b|\bremoveOnComplete\b|\battempts:\s*\d+,\s*backoff|\blinger[._]ms\b|\bmin\.insync\.replicas\b|\benable\.idempotence\b/,
    unless: /\bgit\b|\bslack_?ack|\backnowledge(?:ment)?s?\b\s*=/i,
    example: {
      path: PYTHON,
      fires: '@shared_task(acks_late=True, autoretry_for=(IOError,))',
      silent: 'callback = Callback(order)',
    },
  },
  {
    id: 'messaging/worker-process',
    severity: 'medium',
    problem:
      'Which worker processes run, or which queues they read, changes: jobs of a queue that nobody reads wait for ever.',
    fix: 'Compare the queues of all workers with the queues that jobs are sent to, and let running jobs finish before the stop.',
    rollback: UNDONE,
    inStrings: true,
    pattern:
      /(?:^|[\s"'[/])sidekiq["'\s,]|\bcelery\s+(?:-A|--app|worker|beat|multi)\b|\bqueue:work\b|\bmessage_queue:|\brq\s+worker\b|\b(?:good_job|delayed_job|resque|solid_queue)["',\s]+(?:start|work)|\s--queues?["',=\s]|\bQueueNames?\.\w+|\bpredefined_queues\b|\bworkerEnabled\s*:|^\s*worker:\s+\S/,
    unless: /require|import|gem ["']|describe|logger/,
    example: {
      path: 'deploy/worker.yaml',
      fires: 'command: ["sidekiq", "-C", "config/sidekiq.yml"]',
      silent: 'command: ["puma", "-C", "config/puma.rb"]',
    },
  },
];

/** Who sends messages and starts jobs. */
const SENDING: readonly LineRule[] = [
  {
    id: 'messaging/publish',
    severity: 'medium',
    problem:
      'Messages are sent that were not, or in another form: consumers of the version before must be able to read them.',
    fix: 'Only add optional fields, deploy consumers first, and send after the transaction has committed.',
    rollback: IN_FLIGHT,
    pattern:
      /\b\w*(?:[pP]roducer|[kK]afka\w*|[pP]ublisher|[pP]ub[sS]ub\w*|[eE]vent_?[bB]us|[mM]essage_?[bB]us|[mM]ediator|[bB]us|[sS]ns\w*|[sS]qs\w*|[nN]ats\w*|\bnc|\bjs|[aA]mqp\w*|[eE]xchange|[qQ]ueue_?[cC]lient|[sS]ervice_?[bB]us\w*|[eE]vent_?[hH]ub\w*|[eE]vent_?[gG]rid\w*|[rR]edis\w*|[bB]roker|[dD]ispatcher|[tT]opic)\w*\??\.(?:send|publish|produce|emit|Publish|Send|Produce|Emit|SendAsync|PublishAsync|SendMessage|send_message|sendMessage|publish_async|send_batch|SendBatch|ProduceAsync|xadd|XADD|broadcast|enqueue|dispatch)\w*\s*[(!<]|\bclient\.(?:publish|send_message|sendMessage)\w*\(|\.(?:basic_publish|basicPublish|convertAndSend|send_messages?|sendMessageBatch|put_events|putEvents|SendMessageAsync|group_send)\(|\b(?:SendMessage|SendMessageBatch|Publish|PutEvents|PutRecords?)Command\(|\bPhoenix\.PubSub\.broadcast|\bEndpoint\.broadcast|\bActionCable\.server\.broadcast|\bMessageBus\.publish\b|\bDomainEvents?\.(?:raise|publish|Raise)|\bWriteMessages\(|\bRaiseEvent\w*\(|\bAddDomainEvent\(|\bStreamEntry\b/,
    unless: /\bchild_process|\bprocess\.send|\bwindow\b|\bsocket\.emit|\$emit/,
    example: {
      path: JAVA,
      fires: 'kafkaTemplate.send("orders", order.id(), event);',
      silent: 'mailForm.send(order);',
    },
  },
  {
    id: 'messaging/job',
    severity: 'medium',
    problem:
      'Background work is started that was not, or with other arguments: a worker of the version before may get it.',
    fix: 'Deploy the worker before the code that starts its jobs, and add arguments only with a default.',
    rollback: IN_FLIGHT,
    pattern:
      /\.(?:delay|delay_on_commit|apply_async|apply_async_on_commit|perform_async|perform_later|perform_in|perform_at|perform_bulk|perform_all_later|deliver_later|send_with_options|enqueue_(?:in|at|to|async|with_transaction|many))\b\s*\(?|\bsend_task\(|\b(?:Jobs|Resque|Sidekiq::Client|DelayedJob|Delayed::Job|QC|Que|GoodJob)\.(?:enqueue|push|cancel_scheduled_job)\w*|\bqueue_as\b|\bBackgroundJob\.(?:Enqueue|Schedule)|\bRecurringJob\.|\bnew (?:Queue|Bull|BullQueue|FlowProducer)\(|\b\w*[qQ]ueue\w*\??\.(?:add|addBulk|enqueue|push|process|Enqueue|Add|AddAfter|AddRateLimited|put|QueueBackgroundWorkItem\w*|every)\s*\(|\bOban\.insert|\bdispatch_?(?:now|sync|job)\(|::dispatch\(|\basynq\.NewTask|\briver\.\w*Insert|\bBackgroundTasks\b|\bbackground_tasks?\.add_task|\badd_job\(|\bdjango_rq\b|\bchord\(|\bchain\(\s*\w+\.s\b|\bproxyActivities\b|\bworkflow\.Execute(?:Activity|ChildWorkflow)|@(?:workflow|activity)\.(?:defn|run|method)\b|\bboss\.send\(|\bdelay_?[jJ]ob\b|\b(?:enqueue|Enqueue)[A-Z_]?\w*\(|\b\w*_?queue_\w*(?:task|job|message|callback)s?\w*\(|\b\w*[bB]ackground_?(?:[pP]rocess|[tT]ask|[jJ]ob|[wW]ork|[tT]hread)\w*\s*\(/,
    unless:
      /counter|metric|histogram|\bdebounce|\banimation|\btransition|\bTask\.Delay|\btime\.sleep|\brxjs|[jJ]ob[qQ]ueue\.(?:size|empty)/,
    example: {
      path: PYTHON,
      fires: 'send_receipt.delay(order.id)',
      silent: 'send_receipt(order.id)',
    },
  },
  {
    id: 'messaging/webhook',
    severity: 'medium',
    problem:
      'A webhook or an event that others receive changes: receivers outside cannot be deployed together with it.',
    fix: 'Only add fields, give the payload a version, and announce what is removed.',
    rollback: { reversible: false, data_loss: 'none', old_version_works: true },
    pattern:
      /\b(?:send|deliver|trigger|dispatch|emit|publish|enqueue|fire|notify|call|raise|queue|schedule)_?\w{0,40}(?:[wW]ebhooks?|[eE]vents?)(?:_?\w{0,30})?\s*[(!]|\b[wW]ebhook\w*(?:\.(?:deliver|send|trigger|enqueue|perform|publish|dispatch)\w*)\b|\bWebhookEvent\w*(?:Type|Topic|Name)\b|\bWEBHOOK_(?:EVENTS?|TYPES?|TOPICS?)\w*\b|\bwebhook_(?:event|topic|type)s?\b/,
    unless:
      /\bdispatchEvent\(|\banalytics|\btelemetry|\btrack|\bkeyboard|\bmouse|\bpointer|\bclick|\bfireEvent|ValidatingWebhook|MutatingWebhook|\bEventTarget|\bsentry/i,
    example: {
      path: PYTHON,
      fires: 'trigger_webhooks_async(payload, WebhookEventAsyncType.ORDER_PAID)',
      silent: 'dispatchEvent(new Event("click"))',
    },
  },
];

/** Rules told by one line. */
export const MESSAGING_LINE_RULES: readonly LineRule[] = [...RECEIVING, ...SENDING, ...RUNNING_RULES];

/** The name that senders and receivers agree on. */
export const NAME_RULE: Rule = {
  id: 'messaging/queue-renamed',
  severity: 'high',
  problem: 'A queue, topic, exchange or group gets another name: what waits under the old name is read by nobody.',
  fix: 'Read from both names until the old one is empty, and move the senders in a second deployment.',
  rollback: { ...BREAKS_OLD, data_loss: 'medium' },
  example: {
    path: 'src/orders.ts',
    fires: "-const ORDERS_QUEUE = 'orders';\nconst ORDERS_QUEUE = 'orders-v2';",
    silent: "-const ORDERS_TABLE = 'orders';\nconst ORDERS_TABLE = 'orders-v2';",
  },
};

/** The arguments of a job. */
export const SIGNATURE_RULE: Rule = {
  id: 'messaging/job-signature',
  severity: 'high',
  problem: 'The arguments of a job change: jobs that wait in the queue were written with the old ones, and fail.',
  fix: 'Add arguments at the end with a default, or give the new form a new name and let the old one run dry.',
  rollback: IN_FLIGHT,
  example: {
    path: 'app/jobs/receipt_job.rb',
    fires: '-  def perform(order_id)\n  def perform(order_id, locale)',
    silent: '-  def perform(order_id)\n-    order(order_id)\n  def perform(order_id)\n    order(order_id).paid',
  },
};

/** Queues and topics as they are declared. */
export const RESOURCE_RULE: Rule = {
  id: 'messaging/broker',
  severity: 'medium',
  problem:
    'A queue, topic, subscription or its broker is declared another way: messages may be lost, repeated or kept for another time.',
  fix: 'Compare retention, order and redelivery with what consumers expect; never replace a queue that holds messages.',
  rollback: { ...UNDONE, data_loss: 'low' },
  example: {
    path: 'infra/queues.tf',
    fires: 'resource "aws_sqs_queue" "orders" {',
    silent: 'resource "aws_s3_bucket" "orders" {',
  },
};

/** Rules told by a value or by a whole file. */
export const MESSAGING_FILE_RULES: readonly Rule[] = [NAME_RULE, SIGNATURE_RULE, RESOURCE_RULE];
