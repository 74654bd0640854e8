/**
 * Keeps language models in the extension's own IndexedDB: a record by name, and the file in parts of one size, each stored as a whole. So a
 * download that breaks off is gone on with at its last part, in whichever document.
 */
import { indexedDatabase } from './indexed-database.ts';

export interface ModelRecord {
  /** What the reader knows it by; no two have the same. */
  readonly name: string;
  readonly bytes: number;
  /** Where it is downloaded from; missing for a file of the reader's. */
  readonly address?: string;
  /** What is written of it, in bytes: all of it, or as much as has come. */
  readonly stored: number;
  /** What it reads at once, as its file says it; missing until its beginning is there. */
  readonly contextTokens?: number;
  /** Milliseconds since 1970. */
  readonly usedAt?: number;
}

const database = indexedDatabase('models', 'models');
const LOCK = 'model:';
/** Pages that wait have the lock for a moment when it is free, only to hear of it. Set by hand. */
const HOLD_MILLISECONDS = 500;

/** In the order of their names. */
export async function listModels(): Promise<ModelRecord[]> {
  // Parts have lists for keys, which come after all texts.
  return database.act('readonly', (store) => store.getAll(IDBKeyRange.upperBound([], true)));
}

export async function readModelRecord(name: string): Promise<ModelRecord | undefined> {
  return database.act('readonly', (store) => store.get(name));
}

/** Together with a part of the file where one is given: either both are kept or none. @throws DOMException `QuotaExceededError` */
export async function saveModel(
  record: ModelRecord,
  part?: { readonly index: number; readonly data: Blob },
): Promise<void> {
  await database.act('readwrite', (store) => {
    if (part) store.put(part.data, [record.name, part.index]);
    return store.put(record, record.name);
  });
}

/** @returns `undefined` where it is not there, or not whole. */
export async function readStoredModel(name: string): Promise<Blob | undefined> {
  let isWhole = false;
  // In one transaction: between two it may be removed.
  const parts = await database.act('readonly', (store) => {
    const asked: IDBRequest<ModelRecord | undefined> = store.get(name);
    asked.onsuccess = () => {
      isWhole = asked.result !== undefined && asked.result.stored === asked.result.bytes;
    };
    return store.getAll(partsOf(name)) as IDBRequest<Blob[]>;
  });
  return isWhole ? new Blob(parts) : undefined;
}

/** Does nothing where it is not there. */
export async function noteModelUse(name: string): Promise<void> {
  // In one transaction: noted after a removal, its record would be back without its parts.
  await database.act('readwrite', (store) => {
    const asked: IDBRequest<ModelRecord | undefined> = store.get(name);
    asked.onsuccess = () => {
      if (asked.result) store.put({ ...asked.result, usedAt: Date.now() }, name);
    };
    return asked;
  });
}

/** In their order. */
export async function readModelParts(name: string): Promise<Blob[]> {
  return database.act('readonly', (store) => store.getAll(partsOf(name)));
}

export async function removeModel(name: string): Promise<void> {
  await database.act('readwrite', (store) => {
    store.delete(partsOf(name));
    return store.delete(name);
  });
}

/**
 * Keeps all other pages of the extension from changing the model meanwhile. The browser lets go of it with the page.
 * @returns `undefined` where another page has it, and nothing was done.
 */
export async function holdModel<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> {
  let isHeld = false;
  const held = (): Promise<Result> => {
    isHeld = true;
    return work();
  };
  const patience = { signal: AbortSignal.timeout(HOLD_MILLISECONDS) };
  return navigator.locks.request(LOCK + name, patience, held).catch((thrown: unknown) => {
    if (isHeld) throw thrown;
    return undefined;
  });
}

/** Names of those that some page holds. */
export async function heldModels(): Promise<string[]> {
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name = '' }) => (name.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
}

/** Settles when no page holds it any more. */
export async function waitUntilFree(name: string): Promise<void> {
  await navigator.locks.request(LOCK + name, { mode: 'shared' }, () => undefined);
}

function partsOf(name: string): IDBKeyRange {
  return IDBKeyRange.bound([name], [name, []]);
}
