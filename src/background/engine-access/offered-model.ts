/** Decides whether a model inside the extension is offered: only where it would serve, which is where a graphics processor runs it. */
import { SUGGESTED_MODELS } from '../../engines/setup/suggested-models.ts';

export interface Machine {
  hasGpu(): Promise<boolean>;
  /** `undefined` where it is much, or not told. */
  memoryBytes(): number | undefined;
  roomBytes(): Promise<number>;
}

/** Of the file, beside which there must be room for everything else. Set by hand. */
const ROOM = 2;
const MEMORY = 4;

/** @returns The bytes of the smallest model that is suggested; `undefined` where this machine has not what it takes. */
export async function offeredModelBytes({ hasGpu, memoryBytes, roomBytes }: Machine): Promise<number | undefined> {
  const bytes = Math.min(...SUGGESTED_MODELS.map((model) => model.bytes));
  const memory = memoryBytes();
  if (memory !== undefined && memory < MEMORY * bytes) return undefined;
  return (await hasGpu()) && (await roomBytes()) >= ROOM * bytes ? bytes : undefined;
}
