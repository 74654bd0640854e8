/** Lists what was renamed in stored job records, so that a history of many days outlives new names. */
import type { Migration } from '../../settings/migrate.ts';

export const RECORD_MIGRATIONS: readonly Migration[] = [
  {
    // Records of 0.1.0 carry no version. Its words were for the code alone: "wish", "held back".
    from: 1,
    migrate({ wish, isHeldBack, upgrade, ...job }) {
      return {
        ...job,
        ...(wish !== undefined && { engineRequest: wish }),
        ...(isHeldBack !== undefined && { isBlockedBySite: isHeldBack }),
        ...(upgrade !== undefined && {
          upgrade: isHeldBackUpgrade(upgrade) ? { ...upgrade, state: 'blocked-by-site' } : upgrade,
        }),
      };
    },
  },
];

function isHeldBackUpgrade(upgrade: unknown): upgrade is object {
  return (upgrade as { state?: unknown } | null)?.state === 'held-back';
}
