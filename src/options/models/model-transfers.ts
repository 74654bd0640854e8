/** Runs the transfers of models that the reader has begun: how far each is, how fast, paused, given up. One transfer a model, in all documents. */

import { memoryBytes, roomBytes } from '../../platform/machine.ts';
import {
  heldModels,
  holdModel,
  listModels,
  type ModelRecord,
  readModelParts,
  readModelRecord,
  removeModel,
  saveModel,
  waitUntilFree,
} from '../../platform/model-store.ts';
import { ModelProblem, type ModelSource, type ModelStore, storeModel } from './store-model.ts';

export interface TransferProgress {
  readonly done: number;
  readonly total: number;
  /** Missing until enough has come to tell. */
  readonly secondsLeft?: number;
}

export interface ModelTransfers {
  /** All models that are stored, or have begun to be. */
  list(): Promise<ModelRecord[]>;
  /** In this document. */
  running(): readonly { readonly source: ModelSource; readonly progress: TransferProgress }[];
  /** Names of those that another document transfers. `onChange` is called when one of them has ended. */
  elsewhere(): Promise<readonly string[]>;
  /** @returns The model, whole; `undefined` where the reader has paused it or given it up. @throws ModelProblem */
  start(source: ModelSource): Promise<ModelRecord | undefined>;
  /** What has come stays. */
  pause(name: string): void;
  /** Nothing stays, of a model that is whole as well. @throws ModelProblem `elsewhere` */
  remove(name: string): Promise<void>;
}

interface Transfer {
  readonly source: ModelSource;
  readonly controller: AbortController;
  progress: TransferProgress;
  readonly ended: Promise<unknown>;
}

/** Before it a speed is no speed. */
const SETTLING_MILLISECONDS = 1_000;

/** @param onChange A transfer has begun or ended. @param onProgress More of it has come. */
export function createModelTransfers(
  onChange: () => void,
  onProgress: (name: string, progress: TransferProgress) => void,
): ModelTransfers {
  const running = new Map<string, Transfer>();
  const awaited = new Set<string>();
  return {
    list: listModels,
    running: () => [...running.values()],
    async elsewhere() {
      const names = (await heldModels()).filter((name) => !running.has(name));
      for (const name of names.filter((one) => !awaited.has(one))) {
        awaited.add(name);
        void waitUntilFree(name).then(() => {
          awaited.delete(name);
          onChange();
        });
      }
      return names;
    },
    async start(source) {
      const { name } = source;
      if (running.has(name)) return undefined;
      const controller = new AbortController();
      const startedAt = performance.now();
      let startedWith: number | undefined;
      const work = holdModel(name, () =>
        storeModel(
          source,
          storeOfBrowser(),
          (done, total) => {
            startedWith ??= done;
            const elapsed = performance.now() - startedAt;
            const came = done - startedWith;
            const isSettled = elapsed > SETTLING_MILLISECONDS && came > 0;
            transfer.progress = {
              done,
              total,
              ...(isSettled && { secondsLeft: ((total - done) / came) * (elapsed / 1000) }),
            };
            onProgress(name, transfer.progress);
          },
          controller.signal,
        ),
      );
      const transfer: Transfer = {
        source,
        controller,
        progress: { done: 0, total: 0 },
        ended: work.catch(() => undefined),
      };
      running.set(name, transfer);
      onChange();
      try {
        const record = await work;
        if (!record) throw new ModelProblem('elsewhere');
        return controller.signal.aborted ? undefined : record;
      } catch (thrown) {
        if (controller.signal.aborted) return undefined;
        throw thrown instanceof ModelProblem ? thrown : new ModelProblem('broken-off');
      } finally {
        running.delete(name);
        onChange();
      }
    },
    pause: (name) => running.get(name)?.controller.abort(new DOMException('paused by the reader', 'AbortError')),
    async remove(name) {
      const transfer = running.get(name);
      transfer?.controller.abort(new DOMException('given up by the reader', 'AbortError'));
      await transfer?.ended;
      const isRemoved = await holdModel(name, async () => {
        await removeModel(name);
        return true;
      });
      onChange();
      if (!isRemoved) throw new ModelProblem('elsewhere');
    },
  };
}

function storeOfBrowser(): ModelStore {
  const memory = memoryBytes();
  return {
    read: readModelRecord,
    save: saveModel,
    remove: removeModel,
    parts: readModelParts,
    room: roomBytes,
    ...(memory !== undefined && { memory }),
  };
}
