/** A live blog that was written downwards is turned, entry by entry: what is new comes first. */
import type { Article, Block } from '../../article/article.ts';

/** @returns The blocks in the order in which they are to be told; those of other articles as they are. */
export function newestFirst({ kind, blocks }: Article): readonly Block[] {
  if (kind !== 'live') return blocks;
  const entries: Block[][] = [];
  for (const block of blocks) {
    const entry = entries.at(-1);
    if (entry && (block.time === undefined || entry[0]?.time === block.time)) entry.push(block);
    else entries.push([block]);
  }
  const first = entries.find((entry) => entry[0]?.time)?.[0]?.time;
  const last = entries.findLast((entry) => entry[0]?.time)?.[0]?.time;
  return first && last && Date.parse(first) < Date.parse(last) ? entries.reverse().flat() : blocks;
}
