/** The browser's key-value store, in memory: values come back as copies, as they do there. */

export function createMemoryStore(initial: Readonly<Record<string, unknown>> = {}) {
  const values = new Map<string, unknown>(Object.entries(initial));
  return {
    values,
    get: async (key: string) => structuredClone(values.get(key)),
    async set(key: string, value: unknown) {
      values.set(key, structuredClone(value));
    },
    async remove(keys: readonly string[]) {
      for (const key of keys) values.delete(key);
    },
    all: async () => structuredClone(Object.fromEntries(values)),
  };
}
