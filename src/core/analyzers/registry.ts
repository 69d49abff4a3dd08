import type { Analyzer } from './analyzer.ts';
import { api } from './api/api.ts';
import { caching } from './caching/caching.ts';
import { database } from './database/database.ts';
import { dependencies } from './dependencies/dependencies.ts';
import { infrastructure } from './infrastructure/infrastructure.ts';
import { messaging } from './messaging/messaging.ts';
import { permissions } from './permissions/permissions.ts';
import { traffic } from './traffic/traffic.ts';

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
