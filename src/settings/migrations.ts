/** Lists what was renamed or moved in stored settings: a reader's choice outlives every new name for it. */
import type { Migration } from './migrate.ts';

/**
 * In the order of their versions. A field that is only new needs none: it gets its initial value.
 * None is needed yet: 0.1.0 stored version 1, which is the form of today.
 */
export const SETTINGS_MIGRATIONS: readonly Migration[] = [];
