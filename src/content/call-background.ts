/** The background as scripts in a page call it. */
import { AppError } from '../errors.ts';
import { createCaller } from '../messaging/caller.ts';
import type { backgroundCalls } from '../messaging/protocol.ts';
import { isOrphaned, sendToBackground } from '../platform/page-runtime.ts';

/** @throws AppError `extension-updated` when this script has outlived its extension. */
export const callBackground = createCaller<typeof backgroundCalls>(async (message) => {
  try {
    return await sendToBackground(message);
  } catch (thrown) {
    throw isOrphaned() ? new AppError('extension-updated') : thrown;
  }
});
