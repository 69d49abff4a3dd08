// Keys as `value-changes.ts` spells them: lower case with underscores, with the keys above them and dots between.

/** How many instances there are. */
export const REPLICAS =
  /(?:^|[._])(?:replicas|replica_count|(?:min|max|desired|initial|num|number_of)_?(?:replicas?(?:_count)?|instances?|capacity|count|scale|nodes|pods|machines|tasks)|instance_count|desired_count|autoscaling\/(?:min|max)_?scale|min_scale|max_scale|node_count|web_count|worker_count|machine_count)$/i;

/** How long something may take. */
export const TIMEOUT =
  /(?:^|[._])(?:\w*_)?(?:timeout|time_out|timeouts|deadline|termination_grace_period)(?:_?(?:ms|s|sec|secs|seconds|millis|milliseconds|minutes|in_ms|in_seconds|period))?$|(?:^|[._])(?:keep_?alive\w*(?:timeout|time|interval)|max_conn_age|request_timeout\w*|idle_timeout\w*|proxy_(?:read|send|connect)_timeout|per_try_timeout)$/;

/** Timeouts of sessions, caches, user interfaces, builds and the database. */
export const NOT_TRAFFIC_TIMEOUT =
  /session|cookie|token|login|password|cache|\bttl|test|lock|debounce|animation|toast|modal|tooltip|build|compile|lint|e2e|playwright|cypress|statement_timeout|idle_in_transaction|\bhover/i;

/** How often and how fast something is repeated. */
export const RETRIES =
  /(?:^|[._])(?:\w*_)?(?:retries|retry_count|retry_limit|retry_attempts|max_retry\w*|max_attempts|num_retries|number_of_retries|retry_delay\w*|retry_interval\w*|retry_backoff\w*|backoff(?:_\w+)?|backoff_limit|retry_after\w*|retry_on|max_backoff\w*|initial_backoff\w*|retry_wait\w*|initial_delay|max_elapsed_time|retry_times|retry)$/;

/** How much is let through. */
export const LIMITS =
  /(?:^|[._])(?:\w*_)?(?:rate_?limits?(?:_(?:per\w*|rps|rpm|burst|window\w*|max|count|seconds|requests|ms|status|interval\w*|enabled|value))?|limit_rpm|limit_rps|limit_connections|limit_per_(?:second|minute|hour|day)|requests_per_(?:second|minute|hour|day|unit)|req_per_\w+|rps|rpm|qps|burst|burst_limit|throttle\w*|throttling_\w+|max_requests_per_\w+|daily_limit|hourly_limit|quotas?|max_body_size|client_max_body_size|max_request_size|message_limit|concurrency_limit|limit_req\w*)$/;

/** How many connections are kept or allowed. */
export const POOLS =
  /(?:^|[._])(?:\w*_)?(?:pool_size|max_pool\w*|min_pool\w*|pool_max|pool_min|max_idle_conn\w*|max_open_conn\w*|max_conns?(?:_per_\w+)?|max_connections(?:_per_\w+)?|max_idle|min_idle|max_sockets|max_free_sockets|connection_limit|pool_connections|pool_maxsize|maximum_pool_size|keepalive_requests|worker_connections|max_conn|max_concurrent_streams|max_pending_requests|conn_pool\w*|max_overflow)$/;

/** How much one instance does at once. */
export const CONCURRENCY =
  /(?:^|[._])(?:\w*_)?(?:concurrency|max_concurrency|max_concurrent(?:_\w+)?|worker_concurrency|workers|num_workers|worker_processes|max_workers|min_workers|web_concurrency|threads|max_threads|min_threads|num_threads|thread_pool_size|rails_max_threads|puma_workers|gomaxprocs|container_concurrency|parallelism|worker_threads|max_in_flight|max_inflight|core_pool_size|queue_capacity|reserved_concurrent_executions|provisioned_concurrent\w*|gunicorn_\w*workers|sidekiq_concurrency|uvicorn_workers|worker_pool_size)$/;

/** How much CPU and memory one instance has. */
export const CAPACITY =
  /(?:^|[._])(?:limits|requests|resources|reservations?)\.(?:cpus?|memory|ephemeral_storage)$|(?:^|[._])(?:cpu_(?:limit|request)s?|memory_(?:limit|request)s?|(?:limits?|requests?)_(?:cpu|memory)|task_cpu|task_memory|mem_limit|memory_limit\w*|memory_size|vm_size|machine_type|instance_type|web_instances?|allocated_memory|java_opts_\w*|max_old_space_size|(?:cpu|memory)_(?:min|max)|dyno_\w+|container_(?:cpu|memory))$/;

/** When instances are added or removed. */
export const AUTOSCALING =
  /(?:^|[._])(?:target_(?:cpu|memory)_utilization\w*|target_average_utilization|average_utilization|average_value|cool_?down\w*|polling_interval|stabilization_window_seconds|scale_(?:up|down|in|out)_\w+|target_value|target_requests_per_\w+|lag_threshold|queue_length|activation_threshold|autoscaling\.enabled|autoscaling_enabled|(?:min|max|desired)_size|hpa\.\w+|keda\.\w+|scale_to_zero\w*|max_replica\w*)$/;

/** Which share of the traffic a target gets. */
export const WEIGHTS =
  /(?:^|[._])(?:weight|canary_weight|traffic_percent\w*|traffic_weight|set_weight|percent_traffic|target_group_weight|latest_revision_percent)$/;
