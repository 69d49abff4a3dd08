import { describe, expect, it } from '@jest/globals';
import { infrastructure } from '../../../../src/core/analyzers/infrastructure/infrastructure.ts';
import { aFile, analysisBy, findingsIn, touches } from '../../../support/analyzers.ts';

const messagesOf = (path: string, diff: string): readonly string[] =>
  analysisBy(infrastructure, aFile({ path, diff })).findings.map(({ message }) => message);

describe('infrastructure', () => {
  it.each([
    ['Dockerfile', '+RUN apk add curl'],
    ['infra/main.tf', '-  instance_class = "a"\n+  instance_class = "b"'],
    ['Dockerfile', '-FROM golang:1.25\n+FROM --platform=$BUILDPLATFORM golang:1.25'],
    ['shop/objects.yaml', ' apiVersion: v1\n kind: ConfigMap\n+immutable: true'],
    ['config/application.yml.default', '-retries: 1\n+retries: 2'],
    ['charts/shop/templates/deployment.yaml', '+        hostAliases: []'],
    ['charts/app-config/image-tags/production/shop', '-image_tag: release-1\n+image_tag: release-2'],
    ['deploy/values.yaml', '-  tag: release-1\n+  tag: release-2'],
    ['.github/workflows/deploy.yml', '+      - run: ./bin/ship'],
  ])('is touched by a change of %s that no rule knows', (path, diff) => {
    expect(touches(infrastructure, aFile({ path, diff }))).toBe(true);
  });

  it.each([
    ['a base image', 'Dockerfile', '-FROM node:22.1\n+FROM node:22.2'],
    [
      'the digest of a base image for another platform',
      'Dockerfile',
      '-FROM --platform=$BUILDPLATFORM golang:1.25@sha256:aa AS build\n+FROM --platform=$BUILDPLATFORM golang:1.25@sha256:bb AS build',
    ],
    ['the flags of a command line', 'cmd/shop.go', '+\tflags.StringVar(&addr, "addr", "", "")'],
    ['the settings of a build program', 'build/main.go', '+\tterm := os.Getenv("TERM")'],
    ['data that is no object', 'shop/prices.yaml', '+kind: discount'],
    ['a comment', 'infra/main.tf', '-# old\n+# new'],
    ['white space', 'deploy/values.yaml', '-tag:  release-1\n+tag: release-1'],
    ['the version of a foreign image', 'deploy/values.yaml', '-  image: redis:7.2.1\n+  image: redis:7.2.4'],
    ['the version of a provider', 'infra/main.tf', '-  version = "~> 4.0"\n+  version = "~> 5.0"'],
    [
      'an action',
      '.github/workflows/deploy.yml',
      '-  - uses: docker/build-push-action@v5\n+  - uses: docker/build-push-action@v6',
    ],
    ['a pipeline of tests', '.github/workflows/test.yml', '+      - run: npm test'],
    ['an example of settings', '.env.example', '+LEDGER_URL='],
    ['settings of developers', 'appsettings.Development.json', '+  "LedgerUrl": "http://localhost"'],
    ['a dashboard', 'charts/grafana/dashboards/shop.yaml', '+title: Shop'],
    ['code that asks nothing', 'src/server.py', '-total = 1\n+total = 2'],
  ])('is not touched by %s', (_, path, diff) => {
    expect(touches(infrastructure, aFile({ path, diff }))).toBe(false);
  });

  it.each([
    ['src/a.ts', 'const url = process.env.LEDGER_URL!;'],
    ['src/a.py', 'url = os.environ["LEDGER_URL"]'],
    ['app/a.rb', 'url = ENV.fetch("LEDGER_URL")'],
    ['src/a.rs', 'let url = env::var("LEDGER_URL").unwrap();'],
    ['src/A.java', '@Value("${LEDGER_URL}")'],
    ['settings/base.py', 'url = env("LEDGER_URL")'],
  ])('finds a setting that %s cannot do without', (path, added) => {
    expect(messagesOf(path, `+${added}`)).toContain('The new version needs a setting: LEDGER_URL.');
  });

  it.each([
    ['src/a.ts', 'const url = process.env.LEDGER_URL ?? "http://ledger";'],
    ['src/a.py', 'url = os.getenv("LEDGER_URL", "http://ledger")'],
    ['app/a.rb', 'url = ENV.fetch("LEDGER_URL") { "http://ledger" }'],
    ['cmd/a.go', 'url := os.Getenv("LEDGER_URL")'],
    ['src/A.cs', 'var url = Environment.GetEnvironmentVariable("LEDGER_URL");'],
  ])('finds a setting that %s can do without', (path, added) => {
    expect(messagesOf(path, `+${added}`)).toEqual(['A setting comes: LEDGER_URL.']);
  });

  it('says nothing of a setting that is asked for in other words', () => {
    const diff = '-a = os.environ.get("LEDGER_URL")\n+b = os.environ.get("LEDGER_URL", None)';
    expect(findingsIn(infrastructure, aFile({ path: 'src/a.py', diff }))).toEqual([]);
  });

  it('finds fields of a configuration that go, whatever the alignment', () => {
    const diff = ' type Config struct {\n-\tWorkers   int\n-\tReportDir string\n+\tWorkers int';
    expect(messagesOf('cmd/checker/main.go', diff)).toEqual(['A setting goes: ReportDir.']);
  });

  it('tells the old value of a setting from the new one', () => {
    const diff = '-ledgerUrl: http://a\n+ledgerUrl: http://b';
    expect(messagesOf('config/production.yaml', diff)).toEqual([
      'A setting gets another value: ledgerUrl http://a → http://b.',
    ]);
  });

  it.each([
    ['a new resource', '+resource "aws_lb" "shop" {\n+  a = 1\n+  b = 2\n+  c = 3\n+  deletion_protection = false\n+}'],
    ['a name that is passed on', '-  bucket = module.a.bucket\n+  bucket = module.b.bucket'],
  ])('does not take %s for a guard that is lifted or a resource that is replaced', (_, diff) => {
    expect(findingsIn(infrastructure, aFile({ path: 'infra/main.tf', diff }))).toEqual([]);
  });

  it('finds a flag that code begins to ask', () => {
    const diff = '+\tif features.Enabled(features.Ledger) {';
    expect(findingsIn(infrastructure, aFile({ path: 'ra/ra.go', diff }))).toEqual(['infrastructure/flag at line 1']);
  });
});
