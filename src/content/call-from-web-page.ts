/** Calls the background from scripts in a web page. */
import { AppError } from '../errors.ts';
import { createCaller } from '../messaging/caller.ts';
import type { contentCalls } from '../messaging/content-calls.ts';
import { sendAgain } from '../messaging/send-again.ts';
import { isOrphaned, sendToBackground } from '../platform/page-runtime.ts';

const send = sendAgain(sendToBackground, isOrphaned);

/** @throws AppError `extension-updated` when this script has outlived its extension. */
export const callBackground = createCaller<typeof contentCalls>(async (message) => {
  const reply = isOrphaned() ? undefined : await send(message);
  if (!reply && isOrphaned()) throw new AppError('extension-updated');
  return reply;
});
