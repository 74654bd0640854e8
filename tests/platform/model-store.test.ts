/** What several documents do to the stored models at once, over a database in memory that knows transactions. */
import { expect, it, vi } from 'vitest';
import { listModels, noteModelUse, readStoredModel, removeModel, saveModel } from '../../src/platform/model-store.ts';

vi.stubGlobal('IDBKeyRange', {
  upperBound: () => (key: unknown) => typeof key === 'string',
  bound:
    ([name]: [string]) =>
    (key: unknown) =>
      Array.isArray(key) && key[0] === name,
});

vi.mock('../../src/platform/indexed-database.ts', () => ({
  indexedDatabase() {
    const values = new Map<string, unknown>();
    const isIn = (wanted: unknown) => (key: string) =>
      typeof wanted === 'function' ? wanted(JSON.parse(key)) : key === JSON.stringify(wanted);
    const found = (wanted: unknown) => [...values].filter(([key]) => isIn(wanted)(key)).map(([, value]) => value);
    return {
      async act(_: string, request: (store: object) => { result: unknown }) {
        await Promise.resolve();
        const asked: { result: unknown; onsuccess?: () => void }[] = [];
        const answer = (result: unknown) => {
          const one = { result };
          asked.push(one);
          return one;
        };
        const last = request({
          get: (key: unknown) => answer(found(key)[0]),
          getAll: (range: unknown) => answer(found(range)),
          put: (value: unknown, key: unknown) => answer(values.set(JSON.stringify(key), value)),
          delete: (wanted: unknown) => {
            for (const key of [...values.keys()].filter(isIn(wanted))) values.delete(key);
            return answer(undefined);
          },
        });
        for (const one of asked) one.onsuccess?.();
        return last.result;
      },
    };
  },
}));

const store = (stored: number) =>
  saveModel({ name: 'small', bytes: 5, stored }, { index: 0, data: new Blob(['x'.repeat(stored)]) });

it('reads a model that is whole, and none that is not', async () => {
  await store(5);
  expect(await (await readStoredModel('small'))?.text()).toBe('xxxxx');
  await store(3);
  expect(await readStoredModel('small')).toBeUndefined();
});

it('notes when a model is used, and of one that is not there nothing', async () => {
  await store(5);
  await Promise.all([noteModelUse('small'), noteModelUse('other')]);
  expect((await listModels()).map(({ name, usedAt }) => [name, usedAt !== undefined])).toEqual([['small', true]]);
});

it('does not bring back a model that is removed while its use is noted', async () => {
  await store(5);
  await Promise.all([noteModelUse('small'), removeModel('small')]);
  expect(await listModels()).toEqual([]);
});
