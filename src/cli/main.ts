#!/usr/bin/env node
import { Output } from './output.ts';
import { runCli } from './run-cli.ts';

const terminal = {
  // Looked at only by a command that reads it: a stream that was touched can keep the process alive.
  get input() {
    return process.stdin;
  },
  output: new Output(process.stdout),
  errors: new Output(process.stderr),
  environment: process.env,
};

const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  process.stderr.write(`error: chaos-negotiator needs Node ${NEEDED}, and this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await runCli(process.argv.slice(2), terminal);
}
