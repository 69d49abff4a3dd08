import { describe, expect, it } from '@jest/globals';
import { dependencies } from '../../../../src/core/analyzers/dependencies/dependencies.ts';
import { aFile, analysisBy, findingsIn, touches } from '../../../support/analyzers.ts';

const messagesOf = (path: string, diff: string): readonly string[] =>
  analysisBy(dependencies, aFile({ path, diff })).findings.map(({ message }) => message);

describe('dependencies', () => {
  it.each([
    [
      'package.json',
      ' "dependencies": {\n-  "express": "^4.19.0",\n+  "express": "^5.0.0",',
      'express ^4.19.0 → ^5.0.0',
    ],
    ['go.mod', '-\tgithub.com/acme/lib v1.2.0\n+\tgithub.com/acme/lib v2.0.0', 'github.com/acme/lib v1.2.0 → v2.0.0'],
    ['requirements.txt', '-flask==2.3.0\n+flask==3.0.0', 'flask ==2.3.0 → ==3.0.0'],
    ['pyproject.toml', ' [project]\n-    "flask>=2.3",\n+    "flask>=3.0",', 'flask >=2.3 → >=3.0'],
    ['Gemfile', "-gem 'puma', '~> 5.6'\n+gem 'puma', '~> 6.4'", "puma '~> 5.6' → '~> 6.4'"],
    [
      'pom.xml',
      '     <artifactId>guava</artifactId>\n-      <version>32.0</version>\n+      <version>33.0</version>',
      'guava 32.0 → 33.0',
    ],
    ['build.gradle', '-  implementation "a.b:lib:1.0.0"\n+  implementation "a.b:lib:2.0.0"', 'a.b:lib 1.0.0 → 2.0.0'],
    ['Cargo.toml', ' [dependencies]\n-axum = "1.7"\n+axum = "2.0"', 'axum 1.7 → 2.0'],
    [
      'src/App.csproj',
      '-<PackageReference Include="Polly" Version="7.2.4" />\n+<PackageReference Include="Polly" Version="8.4.0" />',
      'Polly 7.2.4 → 8.4.0',
    ],
    ['mix.exs', '-      {:plug, "~> 1.0"},\n+      {:plug, "~> 2.0"},', 'plug ~> 1.0 → ~> 2.0'],
    ['chart/Chart.yaml', '   - name: ingress\n-    version: 3.1.0\n+    version: 4.0.0', 'ingress 3.1.0 → 4.0.0'],
    [
      'infra/main.tf',
      '   source = "hashicorp/aws"\n-  version = "~> 4.0"\n+  version = "~> 5.0"',
      'hashicorp/aws ~> 4.0 → ~> 5.0',
    ],
    [
      '.github/workflows/ci.yml',
      '-      - uses: actions/checkout@v4\n+      - uses: actions/checkout@v5',
      'actions/checkout v4 → v5',
    ],
  ])('reads a major version from %s', (path, diff, versions) => {
    expect(messagesOf(path, diff)).toEqual([`A major version: ${versions}.`]);
  });

  it.each([
    ['Dockerfile', '-FROM node:22.1-alpine\n+FROM node:24.0-alpine', 'node 22.1-alpine → 24.0-alpine'],
    ['.nvmrc', '-22.1.0\n+24.0.0', '22.1.0 → 24.0.0'],
    ['.tool-versions', '-ruby 2.7.8\n+ruby 3.3.4', 'ruby 2.7.8 → 3.3.4'],
  ])('reads what the service runs on from %s', (path, diff, versions) => {
    expect(messagesOf(path, diff)).toEqual([`What the service runs on jumps a major version: ${versions}.`]);
  });

  it.each([
    [
      'package-lock.json',
      '     "node_modules/pino": {\n-      "version": "9.1.0",\n+      "version": "9.2.0",',
      'pino 9.1.0 → 9.2.0',
    ],
    ['pnpm-lock.yaml', '-  /pino@9.1.0:\n+  /pino@9.2.0:', 'pino 9.1.0 → 9.2.0'],
    ['go.sum', '-a.example/lib v1.0.0 h1:a=\n+a.example/lib v1.1.0 h1:b=', 'a.example/lib v1.0.0 → v1.1.0'],
    ['poetry.lock', ' name = "flask"\n-version = "3.0.0"\n+version = "3.0.1"', 'flask 3.0.0 → 3.0.1'],
    ['Gemfile.lock', '-    puma (6.4.0)\n+    puma (6.4.2)', 'puma 6.4.0 → 6.4.2'],
    ['flake.lock', '     "nixpkgs": {\n-        "rev": "aaa1",\n+        "rev": "bbb2",', 'nixpkgs aaa1 → bbb2'],
  ])('sums up what %s resolves', (path, diff, versions) => {
    expect(messagesOf(path, diff)).toEqual([`Other versions are resolved: ${versions}.`]);
  });

  it('names three packages of a lockfile and counts the others', () => {
    const lines = ['a', 'b', 'c', 'd', 'e'].map((name) => `-    ${name} (1.0.0)\n+    ${name} (1.0.1)`);
    expect(messagesOf('Gemfile.lock', lines.join('\n'))).toEqual([
      'Other versions are resolved: a 1.0.0 → 1.0.1, b 1.0.0 → 1.0.1, c 1.0.0 → 1.0.1 and 2 more.',
    ]);
  });

  it('gives at most twenty packages of a lockfile a finding of their own', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `-    p${index} (1.0.0)\n+    p${index} (2.0.0)`);
    const findings = findingsIn(dependencies, aFile({ path: 'Gemfile.lock', diff: lines.join('\n') }));
    expect(findings.filter((finding) => finding.startsWith('dependencies/major'))).toHaveLength(20);
  });

  it.each([
    ['a script', 'package.json', ' "scripts": {\n-  "start": "node 1.js",\n+  "start": "node 2.js",'],
    ['its own version', 'package.json', '-  "version": "1.0.0",\n+  "version": "2.0.0",'],
    ['its own version', 'Cargo.toml', ' [package]\n-version = "1.0.0"\n+version = "2.0.0"'],
    ['its own version', 'Cargo.lock', ' name = "shop"\n-version = "1.0.0"\n+version = "2.0.0"\n dependencies = ['],
    ['its own version', 'Directory.Build.props', '-    <Version>2023.7.0</Version>\n+    <Version>2023.8.0</Version>'],
    ['its own version', 'chart/Chart.yaml', '-version: 1.0.0\n+version: 2.0.0'],
    ['the setting of a linter', 'pyproject.toml', ' [tool.ruff]\n-line-length = 80\n+line-length = 120'],
    ['the order', 'requirements.txt', '-flask==3.0.0\n gunicorn==22.0.0\n+flask==3.0.0'],
    ['a comment', 'Dockerfile', '-# FROM node:20\n+# FROM node:22'],
    ['a comma', 'package.json', ' "dependencies": {\n-  "a": "1.0.0"\n+  "a": "1.0.0",'],
    ['packages of the linters', 'requirements/lint.txt', '-ruff==0.4\n+ruff==0.5'],
  ])('is not touched by %s in %s', (_, path, diff) => {
    expect(touches(dependencies, aFile({ path, diff }))).toBe(false);
  });

  it('takes a version before 1.0 at its word', () => {
    const diff = ' "dependencies": {\n-  "a": "0.4.2",\n+  "a": "0.5.0",\n-  "b": "0.4.2",\n+  "b": "0.4.3",';
    expect(findingsIn(dependencies, aFile({ path: 'package.json', diff }))).toEqual([
      'dependencies/major at line 2',
      'dependencies/updated at line 3',
    ]);
  });

  it('knows that Go promises nothing before 1.0', () => {
    const diff = '-\tgolang.org/x/net v0.55.0\n+\tgolang.org/x/net v0.56.0';
    expect(findingsIn(dependencies, aFile({ path: 'go.mod', diff }))).toEqual(['dependencies/updated at line 1']);
  });

  it('does not compare commits as numbers', () => {
    const diff =
      '-      - uses: acme/deploy@8f4b7f84bd579b95d7f0b90f8d8b6e5d9b8a7f6e\n+      - uses: acme/deploy@1f4b7f84bd579b95d7f0b90f8d8b6e5d9b8a7f6e';
    expect(findingsIn(dependencies, aFile({ path: '.github/workflows/deploy.yml', diff }))).toEqual([
      'dependencies/updated at line 1',
    ]);
  });

  it('is not touched by the actions of a new pipeline', () => {
    const file = aFile({
      path: '.github/workflows/ci.yml',
      changeType: 'add',
      added: '      - uses: actions/checkout@v5',
    });
    expect(touches(dependencies, file)).toBe(false);
  });
});
