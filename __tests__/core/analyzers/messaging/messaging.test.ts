import { describe, expect, it } from '@jest/globals';
import { messaging } from '../../../../src/core/analyzers/messaging/messaging.ts';
import { aFile, findingsIn, touches } from '../../../support/analyzers.ts';

describe('messaging analyzer', () => {
  it.each([
    ['src/A.java', '@KafkaListener(topics = "orders")', true],
    ['src/a.py', 'send_receipt.delay(order.id)', true],
    ['app/jobs/a_job.rb', 'retry_on Timeout::Error, attempts: 3', true],
    ['src/a.ts', 'await ordersQueue.add("paid", { id });', true],
    ['src/A.cs', 'await _bus.Publish(new OrderPaid(id));', true],
    ['src/a.go', 'go func() {', true],
    ['src/a.go', '\tmu sync.Mutex', true],
    ['src/a.rs', 'tokio::spawn(async move { run().await });', true],
    ['deploy/cron.yaml', 'schedule: "*/5 * * * *"', true],
    ['infra/a.tf', 'resource "aws_sqs_queue" "orders" {', true],
    ['src/a.py', 'trigger_webhook_event(order)', true],
    ['.github/workflows/nightly.yml', '  schedule:\n    - cron: "0 3 * * *"', false],
    ['.github/workflows/ci.yml', 'jobs:\n  test:', false],
    ['src/a.py', 'from celery import shared_task', false],
    ['src/a.ts', "log.info('queue.add failed');", false],
    ['web/ui/cart.tsx', 'button.dispatchEvent(new Event("click"));', false],
    ['app/jobs/a_job.rb', 'total = order.lines.sum(&:price)', false],
    ['src/a.ts', 'post.publish();', false],
    ['migrations/20260101120000-a.js', 'await queue.add("x");', false],
  ])('in %s judges «%s»', (path, added, expected) => {
    expect(touches(messaging, aFile({ path, added }))).toBe(expected);
  });

  it('counts a job that comes or goes, whatever it does', () => {
    const job = aFile({ path: 'app/jobs/a_job.rb', changeType: 'add', added: 'total = 1' });
    expect(touches(messaging, job)).toBe(true);
  });

  it.each([
    [
      'a new required argument',
      '-  def perform(order_id)\n+  def perform(order_id, locale)',
      ['messaging/job-signature at line 1'],
    ],
    ['a new argument with a default', '-  def perform(order_id)\n+  def perform(order_id, locale = nil)', []],
  ])('judges %s of a job', (_, diff, expected) => {
    expect(
      findingsIn(messaging, aFile({ path: 'app/jobs/a_job.rb', diff })).filter((one) => one.includes('signature')),
    ).toEqual(expected);
  });

  it('reads the signature below a task decorator', () => {
    const diff = ' @shared_task\n-def send_receipt(order_id):\n+def send_receipt(order_id, locale):\n     pass';
    expect(findingsIn(messaging, aFile({ path: 'shop/tasks.py', diff }))).toEqual([
      'messaging/job-signature at line 2',
    ]);
  });

  it('reads the arguments of a queue that is put into other words as no change', () => {
    const diff = '-await ordersQueue.add("paid", { id });\n+await this.ordersQueue.add("paid", { id });';
    expect(touches(messaging, aFile({ path: 'src/a.ts', diff }))).toBe(false);
  });
});
