/** Lists what was renamed or moved in stored settings: a reader's choice outlives every new name for it. */
import { catalogEntry, ENGINE_IDS } from '../engines/setup/catalog.ts';
import { serverAddress } from '../engines/setup/server-address.ts';
import type { Migration } from './migrate.ts';

/** In the order of their versions. A field that is only new needs none: it gets its initial value. */
export const SETTINGS_MIGRATIONS: readonly Migration[] = [
  {
    // 0.1.0 had engines write by themselves unless it was told not to, so "true" there was nobody's choice. And its consents knew
    // a server's host, not its scheme: each is bound to the server that was in use, or given up where that is another one.
    from: 1,
    migrate({ engine, ...settings }) {
      if (!isRecord(engine)) return settings;
      const consents = Array.isArray(engine.consents) ? engine.consents : [];
      return {
        ...settings,
        engine: { ...engine, isAutomatic: false, consents: consents.flatMap((one) => toOrigin(one, engine.servers)) },
      };
    },
  },
];

function toOrigin(consent: unknown, servers: unknown): { engine: string; origin: string }[] {
  if (!isRecord(consent)) return [];
  const engine = ENGINE_IDS.find((id) => id === consent.engine);
  if (!engine || catalogEntry(engine).kind === 'built-in') return [];
  const server = isRecord(servers) ? servers[engine] : undefined;
  const typed = isRecord(server) && typeof server.address === 'string' ? server.address : '';
  const address = serverAddress({ engine, address: typed });
  if (address === undefined) return [];
  const { host, origin } = new URL(address);
  return host === consent.host ? [{ engine, origin }] : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
