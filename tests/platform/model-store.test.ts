/** What several documents do to the stored models at once, over a database in memory that knows transactions. */
import { expect, it, vi } from 'vitest';
import { listModels, readStoredModel, removeModel, saveModel } from '../../src/platform/model-store.ts';

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

it('reads a model that is whole, and notes when', async () => {
  await store(5);
  expect(await (await readStoredModel('small'))?.text()).toBe('xxxxx');
  expect((await listModels())[0]?.usedAt).toBeGreaterThan(0);
});

it('reads none that is not, and notes nothing', async () => {
  await store(3);
  expect(await readStoredModel('small')).toBeUndefined();
  expect((await listModels())[0]?.usedAt).toBeUndefined();
});

it('does not bring back a model that is removed while it is read', async () => {
  await store(5);
  await Promise.all([readStoredModel('small'), removeModel('small')]);
  expect(await listModels()).toEqual([]);
});
