/**
 * Merges a change that another context has made into settings that may have changed since it looked: field by field,
 * and lists entry by entry, so that neither change undoes the other.
 */
import type { Settings } from './settings.ts';

export interface SettingsChange {
  /** What the reader saw. */
  readonly before: Settings;
  /** What they made of it. */
  readonly after: Settings;
}

export function mergeChange(current: Settings, { before, after }: SettingsChange): Settings {
  return mergeValue(current, before, after) as Settings;
}

function mergeValue(current: unknown, before: unknown, after: unknown): unknown {
  if (isSame(before, after)) return current;
  if (isSame(before, current)) return after;
  if (Array.isArray(current) && Array.isArray(before) && Array.isArray(after))
    return mergeLists(current, before, after);
  if (isRecord(current) && isRecord(before) && isRecord(after)) return mergeRecords(current, before, after);
  return after;
}

function mergeRecords(current: Fields, before: Fields, after: Fields): Fields {
  const names = new Set([...Object.keys(current), ...Object.keys(after)]);
  const fields = [...names].map((name) => [name, mergeValue(current[name], before[name], after[name])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** No list of the settings holds an entry twice. */
function mergeLists(current: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const isIn = (list: readonly unknown[], entry: unknown) => list.some((other) => isSame(other, entry));
  const kept = current.filter((entry) => isIn(after, entry) || !isIn(before, entry));
  return [...kept, ...after.filter((entry) => !isIn(before, entry) && !isIn(kept, entry))];
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
