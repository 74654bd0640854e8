/** Runs a task after changes, once for those that come together, and never twice at a time. */

/** An editor that saves all its files takes less. */
const QUIET_MILLISECONDS = 100;

/**
 * @param run Gets the files that have changed since the last run. What changes meanwhile leads to the next.
 * @param onError Gets what a run has failed with; the next change is waited for all the same.
 * @returns to be told of each changed file.
 */
export function runAfterChanges(
  run: (files: readonly string[]) => Promise<void>,
  onError: (error: unknown) => void,
): (file: string) => void {
  const changed = new Set<string>();
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;

  function waitForQuiet(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void runOnce(), QUIET_MILLISECONDS);
  }
  async function runOnce(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    const files = [...changed];
    changed.clear();
    await run(files).catch(onError);
    isRunning = false;
    if (changed.size > 0) waitForQuiet();
  }

  return (file) => {
    changed.add(file);
    waitForQuiet();
  };
}
