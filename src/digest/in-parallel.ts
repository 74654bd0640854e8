/** Works through a list a few items at a time, and waits for none of them longer than a limit. */

/** @param work Never rejects. */
export async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  { atOnce, milliseconds }: { readonly atOnce: number; readonly milliseconds: number },
): Promise<void> {
  const waiting = items.values();
  const workThrough = async () => {
    for (const item of waiting) await settled(work(item), milliseconds);
  };
  await Promise.all(Array.from({ length: atOnce }, workThrough));
}

/** Or its time is over. */
async function settled(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
