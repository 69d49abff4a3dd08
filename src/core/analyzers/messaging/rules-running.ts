import type { LineRule } from '../lines/line-rule.ts';
import { UNDONE } from '../rollback-effects.ts';

/** What runs at the same time, and when. */
export const RUNNING_RULES: readonly LineRule[] = [
  {
    id: 'messaging/schedule',
    severity: 'medium',
    problem:
      'When recurring work runs changes: it may run twice during the rollout, at the busiest hour, or no longer.',
    fix: 'Take a lock so that one instance runs it, spread start times, and alert when a run is missed.',
    inStrings: true,
    rollback: UNDONE,
    pattern:
      /^\s*(?:-\s+)?["']?(?:schedule|cron|cron_?[sS]chedule|cronSpec)["']?\s*[:=]\s*["']?(?:@\w+|[\d*/,-]+\s+[\d*/,LW-]+\s)|@Scheduled\(|\bcrontab\(|\b(?:beat_schedule|CELERY_?BEAT_?SCHEDULE|CELERYBEAT_SCHEDULE)\b|\bcron\.(?:schedule|New|AddFunc|AddJob)\b|\.(?:AddFunc|AddCronJob|add_periodic_task)\(|\bschedule_expression\b|\bScheduleExpression\b|\b(?:rate|cron)\(\d|\bkind:\s*CronJob\b|\bCronJob\(|\bevery\s+\d+\.(?:minutes?|hours?|days?)\b|\bRecurringJob\.AddOrUpdate|\bWithCronSchedule\(|\bschedule\.every\(|\bpg_cron|\bcron_jobs?\b|\bsetInterval\(.*\b(?:poll|sync|refresh|cleanup|flush)/,
    example: {
      path: 'deploy/cronjob.yaml',
      fires: '-  schedule: "0 3 * * *"\n  schedule: "*/5 * * * *"',
      silent: '-  concurrency: 1\n  successfulJobsHistoryLimit: 1',
    },
  },
  {
    id: 'messaging/lock',
    severity: 'medium',
    problem: 'What guards shared state changes: without the lock two runs overlap, with it one waits for the other.',
    fix: 'Hold it briefly, take locks in one order, give distributed ones an expiry, and test with both orders of arrival.',
    rollback: UNDONE,
    pattern:
      /\bsync\.(?:RW)?Mutex\b|\bsync\.(?:Once|Map|Cond|Pool)\b|\.(?:R?Lock|R?Unlock|TryLock)\(\)|\bsynchronized\s*[({]|\bpublic synchronized\b|\b(?:Reentrant(?:ReadWrite)?|Stamped)Lock\b|\bSemaphore(?:Slim)?\b\s*\(|\bnew (?:Mutex|Semaphore|AsyncLock|Redlock)\b|\bMutex(?:\.new|::new|\()|\bRwLock(?:::new|<)|\bthreading\.(?:R?Lock|Semaphore|BoundedSemaphore|Event|Condition)\b|\basyncio\.(?:Lock|Semaphore|BoundedSemaphore|Event|Condition)\b|\bmultiprocessing\.(?:Lock|Queue|Pool)\b|\block\s*\(\s*_?\w+\s*\)\s*(?:\{|$)|\bInterlocked\.|\batomic\.(?:Add|Load|Store|Swap|CompareAndSwap|Int|Uint|Bool|Pointer|Value)\w*|\bAtomic(?:Integer|Long|Boolean|Bool|Usize|U64|I64)\b|\bDistributedMutex\b|\bredis_lock\b|\bredlock\b|\b(?:with|acquire|obtain|try|hold|take)_?\w{0,20}[lL]ock\s*[(<]|\bwith_(?:\w{1,20}_)?lock\b|\block(?:Until|_until)\w*\(|\bgood_job_control_concurrency_with\b|\blimits_concurrency\b|\bcache\.lock\(|\bnew Concurrent(?:HashMap|Dictionary|LinkedQueue|Queue|Bag)\b|\bConcurrent::\w+|\bsemaphore\.NewWeighted|\bsingleflight\b/,
    example: {
      path: 'pkg/orders/store.go',
      fires: '\tmu sync.Mutex',
      silent: '\tname string',
    },
  },
  {
    id: 'messaging/parallel-work',
    severity: 'medium',
    problem:
      'Work runs at the same time that did not, or in other numbers: shared state, connections and order are no longer what they were.',
    fix: 'Bound how much runs at once, wait for it at shutdown, pass errors and cancellation on, and look for shared state.',
    rollback: UNDONE,
    pattern:
      /^\s*go (?:func\b|\w+(?:\.\w+)*\()|\bmake\(chan\b|\bchan (?:struct\{|string|int|bool|error|\*?[a-z]*\.?[A-Z]|\[\]|<-)|\berrgroup\.|\bsync\.WaitGroup\b|\b(?:ThreadPool|ProcessPool)Executor\b|\bExecutorService\b|\bExecutors\.new|\bCompletableFuture\.|@Async\b|\bnew Thread\(|\bThread\.(?:new|startVirtualThread|ofVirtual)\b|\bthreading\.Thread\(|\bTask\.(?:Run|WhenAll|WhenAny|Factory)\b|\bParallel\.(?:For|ForEach|ForEachAsync|Invoke)\w*|\bChannel\.Create|\basyncio\.(?:gather|create_task|TaskGroup|wait|Queue|ensure_future|to_thread|run_in_executor)\b|\brun_in_executor\(|\btokio::(?:spawn|task|select|join|sync)\b|\btokio::spawn|\bmpsc::|\brayon::|\bpar_iter\(|\bthread::spawn\(|\bworker_threads\b|\bp-?[lL]imit\(|\bpMap\(|\bPromise\.allSettled\(|\bTask\.(?:async|async_stream|Supervisor)\b|\bGenServer\b|\bgevent\.(?:spawn|pool)|\bParallel\.(?:map|each)\b|\bCoroutineScope\(|\bGlobalScope\.|\bDispatchers\.|\bforkIO\b|\bconcurrently\w*\b(?=\s|\()|\bmapConcurrently\b|\bpooled(?:Map|For)Concurrently|\bmodifyMVar\b|\batomically\b|\bnewTVar|\bnewMVar\b|\bp_threads|\bWorkerPool\b|\bworker_?[pP]ool\b/,
    unless: /\bINDEX\b|algorithm|\btest/i,
    example: {
      path: 'pkg/orders/send.go',
      fires: '\tgo func() {',
      silent: '\tfunc() {',
    },
  },
];
