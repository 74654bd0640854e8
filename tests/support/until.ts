/** Waits for something that becomes true some time later, on machines that may be slow; fails with what it waited for. */

const POLL_MILLISECONDS = 40;
/** A question to a document that goes meanwhile may never be answered: then it is asked anew. */
const ATTEMPT_MILLISECONDS = 10_000;

/**
 * @param probe Asked again and again; what it throws counts as "not yet".
 * @returns The probe's first value that is neither `undefined`, `false`, `null` nor ''.
 */
export async function until<Value>(
  what: string,
  probe: () => Promise<Value> | Value,
  milliseconds = 15_000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  for (;;) {
    try {
      const value = await Promise.race([probe(), pause(ATTEMPT_MILLISECONDS)]);
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain for ${what}; last: ${String(last)}`);
    await pause(POLL_MILLISECONDS);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
