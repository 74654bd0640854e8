/** Tells whose date it is by what stands before it: "Published:", "Updated:", "Received:". */
import { otherDates, published, updated } from '../../../languages/page-lists.ts';

const LABELS = new RegExp(`(${published})|(${updated})|${otherDates}`, 'gi');
/** Characters: a longer text before a date is no label of it. Set by hand. */
const MAX_LABEL = 60;

type DateLabel = 'published' | 'updated' | 'other';

/** Labels in their order, each with its place. */
function labelsIn(text: string): { at: number; label: DateLabel }[] {
  return [...text.matchAll(LABELS)].map(({ index, 1: isPublished, 2: isUpdated }) => ({
    at: index,
    label: isPublished ? 'published' : isUpdated ? 'updated' : 'other',
  }));
}

/** What a dated element is said to be: by the words before it, by its own names, by its parent's. */
export function labelOf(element: Element): DateLabel | undefined {
  const { parentElement, previousSibling, previousElementSibling, className } = element;
  const isFirst = !previousElementSibling && !previousSibling?.textContent?.trim();
  // A term and its description.
  const before = isFirst ? [parentElement?.previousElementSibling] : [previousSibling, previousElementSibling];
  const texts = before.filter(isLabel).map((node) => node?.textContent);
  for (const text of [...texts, `${element.getAttribute('itemprop')} ${className}`, parentElement?.className]) {
    // "entry-date published updated": the same day.
    const [label] = labelsIn(`${text}`)
      .map((found) => found.label)
      .sort();
    if (label) return label;
  }
  return undefined;
}

/** Neither a headline nor a date of its own. */
function isLabel(node: Node | null | undefined): boolean {
  const text = node?.textContent ?? '';
  return text.length < MAX_LABEL && !/\d/.test(text + node?.nodeName);
}

/**
 * The part of a line that may hold the date of publication: "Received 3 May, published 8 May" → "published 8 May".
 * @param mayBeUpdated Whether a date of a change will do.
 */
export function publicationPart(line: string, mayBeUpdated: boolean): string {
  const labels = labelsIn(line).filter(({ label }) => label !== 'updated' || !mayBeUpdated);
  const found = labels.find(({ label }) => label === 'published') ?? labels[0];
  if (!found) return line;
  const before = line.slice(0, found.at);
  // 2026年5月3日公開: the label follows.
  const follows = before.endsWith('日');
  if (found.label === 'published') return follows ? before : line.slice(found.at);
  return follows ? '' : before;
}
