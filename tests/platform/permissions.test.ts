import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { hasServerAccess, requestServerAccess } from '../../src/platform/permissions.ts';

const origin = 'https://api.example/*';
const asked: unknown[] = [];
let functions: { hasServerAccess: typeof hasServerAccess; requestServerAccess: typeof requestServerAccess };

beforeAll(async () => {
  const permissions = {
    request: async (what: unknown) => asked.push(what) > 0,
    contains: async (what: unknown) => asked.push(what) > 0,
    getAll: async () => ({ data_collection: [] }),
  };
  const browser = { runtime: { id: 'own-id' }, permissions };
  Object.assign(globalThis, { chrome: browser, browser });
  functions = await import('../../src/platform/permissions.ts');
});
beforeEach(() => asked.splice(0));

describe('the right to reach a server', () => {
  it.each([
    ['a server of this computer', { leavesComputer: false, sendsKey: true }, undefined],
    ['a server without a key', { leavesComputer: true, sendsKey: false }, ['websiteContent']],
    ['a service with a key', { leavesComputer: true, sendsKey: true }, ['websiteContent', 'authenticationInfo']],
  ])('is asked for, and looked up, with the data that goes to %s', async (_server, access, data) => {
    const wanted = { origins: [origin], ...(data && { data_collection: data }) };
    await functions.requestServerAccess({ origin, ...access }, true);
    await functions.hasServerAccess({ origin, ...access });
    expect(asked).toEqual([wanted, wanted]);
  });

  it('names no data to a browser that has no such permissions, which would refuse the word', async () => {
    await functions.requestServerAccess({ origin, leavesComputer: true, sendsKey: true }, false);
    expect(asked).toEqual([{ origins: [origin] }]);
  });
});
