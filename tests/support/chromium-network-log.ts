/**
 * Chromium's own record of what it asked the network for (`--log-net-log`). It knows every request, also those of
 * service workers, beacons and WebSockets that no driver reports.
 */
import { readFileSync } from 'node:fs';
import type { BrowserRequest } from './browser-under-test.ts';

interface NetworkLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** @param file Complete only when the browser has ended. */
export function readNetworkLog(file: string): BrowserRequest[] {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetworkLog;
  const startOfRequest = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events
    .filter(({ type, params }) => type === startOfRequest && /^(https?|wss?):/.test(params?.url ?? ''))
    .map(({ params }) => {
      const initiator = params?.initiator ?? '';
      return { url: params?.url ?? '', initiator, isFromExtension: initiator.startsWith('chrome-extension:') };
    });
}
