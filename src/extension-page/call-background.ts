/** Calls the background from the extension's own pages. */
import { createCaller } from '../messaging/caller.ts';
import type { backgroundCalls } from '../messaging/protocol.ts';
import { sendAgain } from '../messaging/send-again.ts';
import { sendToBackground } from '../platform/messages.ts';

export const callBackground = createCaller<typeof backgroundCalls>(sendAgain(sendToBackground, () => false));
