/** Reads when each entry of a live blog was posted: found by its `<time>`, and given to all runs of the entry. */
import type { PageBox, TextRun } from '../../page-tree/page-tree.ts';

/** Entries: fewer dated ones are a dateline and a correction, not a live blog. Set by hand. */
const MIN_ENTRIES = 3;

/**
 * @param candidates Runs of the body's box, in order: an entry's time itself is no body text.
 * @returns ISO 8601 by run; empty when the page is no live blog.
 */
export function readEntryTimes(
  candidates: readonly TextRun[],
  kept: ReadonlySet<TextRun>,
  body: PageBox,
): ReadonlyMap<TextRun, string> {
  const dated = candidates.filter(({ dateTime }) => dateTime && !Number.isNaN(Date.parse(dateTime)));
  const times = new Map<TextRun, string>();
  const entries = new Set<PageBox>();
  dated.forEach((run, at) => {
    const entry = entryAround(run, dated[at - 1], dated[at + 1], body);
    const inside = candidates.filter((each) => kept.has(each) && holds(entry, each) && !times.has(each));
    if (inside.length && entry !== body) entries.add(entry);
    for (const each of inside) times.set(each, new Date(run.dateTime as string).toISOString());
  });
  return entries.size >= MIN_ENTRIES ? times : new Map();
}

/** The largest box around a dated run that holds no other entry's time. */
function entryAround(run: TextRun, before: TextRun | undefined, after: TextRun | undefined, body: PageBox): PageBox {
  let entry = run.box;
  for (let box = entry.parent; box && box.depth > body.depth; box = box.parent) {
    if ((before && holds(box, before)) || (after && holds(box, after))) break;
    entry = box;
  }
  return entry;
}

function holds(box: PageBox, run: TextRun): boolean {
  return run.index >= box.firstRun && run.index < box.endRun;
}
