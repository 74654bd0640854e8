/**
 * Remembers for the session how an engine failed last, so that what is wrong with it is said once and not above every summary. Nothing
 * of an article is in it. In the session store, where it outlives the worker.
 */
import * as v from 'valibot';
import type { ErrorCode } from '../../errors.ts';
import type { Writer } from '../../messaging/jobs/upgrade.ts';
import type { KeyValueStore } from '../../platform/storage.ts';

const KEY = 'told-failure';

/** Of one article: of the next one it says nothing. */
const OF_AN_ARTICLE: readonly ErrorCode[] = [
  'engine-too-long',
  'engine-empty',
  'engine-refused',
  'engine-wrong-language',
  'engine-cut-off',
];

export interface ToldFailures {
  /** @returns whether the same had happened just before. */
  note(writer: Writer, code: ErrorCode): Promise<boolean>;
  /** The engine works again. */
  forget(): Promise<void>;
}

/** A store that has no room only has it said once more. */
export function createToldFailures(store: Pick<KeyValueStore, 'get' | 'set'>): ToldFailures {
  const keep = (failure: string) => store.set(KEY, failure).catch(() => undefined);
  return {
    async note({ engine, host = '', model = '' }, code) {
      if (OF_AN_ARTICLE.includes(code)) return false;
      const failure = JSON.stringify([engine, host, model, code]);
      const last = v.safeParse(v.string(), await store.get(KEY));
      await keep(failure);
      return last.success && last.output === failure;
    },
    async forget() {
      if (await store.get(KEY)) await keep('');
    },
  };
}
