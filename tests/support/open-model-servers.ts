/** Keeps the model servers that a file's tests start, and closes them after each test. */
import { afterEach } from 'vitest';
import type { ModelServer } from './model-server.ts';

/** @returns The list to add them to. Apart from model-server.ts, which is used outside of tests, too. */
export function openModelServers(): ModelServer[] {
  const open: ModelServer[] = [];
  afterEach(() => {
    for (const server of open.splice(0)) server.close();
  });
  return open;
}
