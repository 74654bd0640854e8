/** Tracks which parts of a text are taken when several functions find spans in it. Constant cost per character. */

export interface TakenSpans {
  /** Takes `[start, end)` if all of it is free. @returns Whether it was. */
  take(start: number, end: number): boolean;
  isFree(start: number, end: number): boolean;
}

/** @param length Of the text, in UTF-16 code units. */
export function takenSpans(length: number): TakenSpans {
  const taken = new Uint8Array(length);
  const isFree = (start: number, end: number) => taken.subarray(start, end).indexOf(1) === -1;
  return {
    isFree,
    take(start, end) {
      if (!isFree(start, end)) return false;
      taken.fill(1, start, end);
      return true;
    },
  };
}
