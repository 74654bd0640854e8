/** Notices whether plain data differs from what was there at the last look, so that nothing is drawn anew for nothing. */

/** @returns A function that compares what it gets with what it got last; before the first time with nothing. */
export function createChangeCheck(): (data: unknown) => boolean {
  let last: string | undefined;
  return (data) => {
    const before = last;
    last = JSON.stringify(data);
    return last !== before;
  };
}
