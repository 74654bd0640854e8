/** Finds where each item after the first starts in an inline list ("1. The first item 2. The second item"). */

const marker = /(?:^|(?<=\s))(?:[•⁃‣◦·-]\s*)?(\d{1,2}|[a-z])(\.\)|\)|\.)(?=\s+[\p{L}\p{Pi}"'(])/gu;
const bullet = /(?<=\s)[•⁃‣◦▪●](?=\s?\S)/gu;

/** Offsets of the items' markers, rising. Only a text that opens with a marker is a list, and only rising ones count. */
export function listItemStarts(text: string): number[] {
  if (/^\s*[•⁃‣◦▪●]/.test(text)) return [...text.matchAll(bullet)].map((match) => match.index);
  if (!/^\s*(?:1|a)[.)]/.test(text) && !/^\s*\d{1,2}\.?\)/.test(text)) return [];
  const starts: number[] = [];
  let last: { value: number; close: string } | undefined;
  for (const match of text.matchAll(marker)) {
    const value = numberOf(match[1] ?? '');
    const close = match[2] ?? '';
    if (!last) {
      if (text.slice(0, match.index).trim()) return [];
    } else if (value !== last.value + 1 || close !== last.close) continue;
    else starts.push(match.index);
    last = { value, close };
  }
  return starts;
}

function numberOf(marker: string): number {
  const number = Number.parseInt(marker, 10);
  return Number.isNaN(number) ? marker.charCodeAt(0) + 1000 : number;
}
