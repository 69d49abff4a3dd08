import type { Analyzer } from './analyzer.ts';
import { api } from './api.ts';
import { caching } from './caching.ts';
import { database } from './database.ts';
import { dependencies } from './dependencies.ts';
import { infrastructure } from './infrastructure.ts';
import { messaging } from './messaging.ts';
import { permissions } from './permissions.ts';
import { traffic } from './traffic.ts';

/** Every analyzer, in the order in which findings are listed. */
export const ANALYZERS: readonly Analyzer[] = [
  database,
  api,
  messaging,
  caching,
  traffic,
  permissions,
  dependencies,
  infrastructure,
];
