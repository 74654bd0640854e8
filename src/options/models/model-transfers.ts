/** Runs the transfers of models that the reader has begun: how far each is, how fast, paused, given up. One document, one transfer a model. */

import { memoryBytes, roomBytes } from '../../platform/machine.ts';
import {
  listModels,
  type ModelRecord,
  readModelParts,
  readModelRecord,
  removeModel,
  saveModel,
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
  /** @returns The model, whole; `undefined` where the reader has paused it or given it up. @throws ModelProblem */
  start(source: ModelSource): Promise<ModelRecord | undefined>;
  /** What has come stays. */
  pause(name: string): void;
  /** Nothing stays, of a model that is whole as well. */
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
  return {
    list: listModels,
    running: () => [...running.values()],
    async start(source) {
      const { name } = source;
      if (running.has(name)) return undefined;
      const controller = new AbortController();
      const startedAt = performance.now();
      let startedWith: number | undefined;
      const work = storeModel(
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
      await removeModel(name);
      onChange();
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
