/** Reads values out of a server's data, whose shape is not known. */

/** @returns What stands at the end of `path`; `undefined` where any step of it is missing. */
export function valueAt(data: unknown, ...path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

export function textAt(data: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = valueAt(data, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** @returns A number above zero. */
export function countAt(data: unknown, ...path: readonly (string | number)[]): number | undefined {
  const value = valueAt(data, ...path);
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : undefined;
}

export function listAt(data: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = valueAt(data, ...path);
  return Array.isArray(value) ? value : [];
}
