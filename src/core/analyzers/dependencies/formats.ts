import type { PackageFormat } from './format.ts';
import { DEPLOYED_FORMATS } from './formats-deployed.ts';
import { LOCK_FORMATS } from './formats-locks.ts';
import { MANIFEST_FORMATS } from './formats-manifests.ts';

/** How packages and versions are written, the most particular first. */
export const PACKAGE_FORMATS: readonly PackageFormat[] = [...LOCK_FORMATS, ...MANIFEST_FORMATS, ...DEPLOYED_FORMATS];
