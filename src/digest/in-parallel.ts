/** Works through a list a few items at a time, and waits for none of them longer than a limit. */

/** @param work Never rejects. @returns how many items were still at work when their time was over. */
export async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  { atOnce, milliseconds }: { readonly atOnce: number; readonly milliseconds: number },
): Promise<number> {
  let late = 0;
  const waiting = items.values();
  const workThrough = async () => {
    for (const item of waiting) {
      if (await isOver(work(item), milliseconds)) late += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, workThrough));
  return late;
}

/** @returns whether the time was over first. */
async function isOver(work: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), milliseconds);
  });
  const isLate = await Promise.race([work.then(() => false), limit]);
  clearTimeout(timer);
  return isLate;
}
