/**
 * Decides which records go where a store has too many: the oldest of the site that takes up most. So nobody's page can push out
 * what the reader has of other sites.
 */

export interface Size {
  readonly name: string;
  readonly site: string;
  readonly bytes: number;
  readonly savedAt: number;
}

interface Limits {
  readonly records: number;
  readonly bytes: number;
}

/** @param newestFirst All records of a store. @returns the names of those that go. */
export function crowdedOut(newestFirst: readonly Size[], limits: Limits): string[] {
  const sites = new Map<string, Size[]>();
  for (const size of newestFirst) {
    const ofSite = sites.get(size.site);
    if (ofSite) ofSite.push(size);
    else sites.set(size.site, [size]);
  }
  const weight = (sizes: readonly Size[]) => sizes.length / limits.records + bytesOf(sizes) / limits.bytes;
  const gone: string[] = [];
  let records = newestFirst.length;
  let bytes = bytesOf(newestFirst);
  while (records > 0 && (records > limits.records || bytes > limits.bytes)) {
    const [largest] = [...sites.values()].sort((a, b) => weight(b) - weight(a));
    const oldest = largest?.pop();
    if (!oldest) return gone;
    gone.push(oldest.name);
    records -= 1;
    bytes -= oldest.bytes;
  }
  return gone;
}

function bytesOf(sizes: readonly Size[]): number {
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}
