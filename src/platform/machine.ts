/** Says what this machine, and this window, have for keeping and running a model, as far as the browser tells. */
import { extensionApi } from './extension-api.ts';

interface Machine {
  readonly gpu?: { requestAdapter(): Promise<{ readonly features?: ReadonlySet<string> } | null> };
  /** In gigabytes, rounded, and never more than 8. */
  readonly deviceMemory?: number;
}

const machine = (): Machine => navigator as Machine;

/** What browsers say at most of a computer's memory: it may as well have eight times as much. */
const MOST_SAID_GIGABYTES = 8;

/** Numbers of 16 bits: without them llama.cpp has the processor do all the work, and does not say so. */
const HALF_PRECISION = 'shader-f16';

/** Whether the browser has WebGPU and a graphics processor that can run a model. */
export async function hasGpu(): Promise<boolean> {
  const adapter = await machine()
    .gpu?.requestAdapter()
    .catch(() => null);
  return adapter?.features?.has(HALF_PRECISION) ?? false;
}

/** @returns Bytes; `undefined` where the browser does not say it, or says only "much". */
export function memoryBytes(): number | undefined {
  const { deviceMemory = MOST_SAID_GIGABYTES } = machine();
  return deviceMemory < MOST_SAID_GIGABYTES ? deviceMemory * 2 ** 30 : undefined;
}

/** Bytes that the browser still lets the extension store. */
export async function roomBytes(): Promise<number> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  return Math.max(0, quota - usage);
}

/** What is stored in such a window is gone with it, and its background knows nothing of it. */
export function isPrivateWindow(): boolean {
  return extensionApi().extension.inIncognitoContext;
}
