import { describe, expect, it } from 'vitest';
import { type CatalogEntry, catalog, ENGINE_IDS } from '../../../src/engines/setup/catalog.ts';
import { serverAddress } from '../../../src/engines/setup/server-address.ts';

const entries: readonly CatalogEntry[] = catalog;
const servers = entries.filter((entry) => 'address' in entry);
const services = servers.filter(({ kind }) => kind === 'service');

describe('the catalog', () => {
  it('names each engine once', () => {
    expect(ENGINE_IDS.filter((id, index) => ENGINE_IDS.indexOf(id) !== index)).toEqual([]);
  });

  it.each(services)('reaches the service $id by https alone: it is sent a key and an article', ({ address }) => {
    expect(address, "Begin the service's address with https://").toMatch(/^https:\/\/[^/]/);
  });

  it.each(servers)('has an address of $id to which a path can be added', ({ address }) => {
    expect(address, 'Take the slash at the end away.').not.toMatch(/\/$/);
  });

  it.each(servers.filter(({ id }) => id !== 'other'))('says what $id is called, and where it is', ({ id, name }) => {
    expect(name, 'Give the entry a name: the options page shows it.').toMatch(/\S/);
    expect(serverAddress({ engine: id as (typeof ENGINE_IDS)[number] })).toBeDefined();
  });
});
