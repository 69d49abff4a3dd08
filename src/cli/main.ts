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

process.exitCode = await runCli(process.argv.slice(2), terminal);
