/** The background as the extension's own pages call it. */
import { createCaller } from '../messaging/caller.ts';
import type { backgroundCalls } from '../messaging/protocol.ts';
import { sendAgain } from '../messaging/send-again.ts';
import { sendToBackground } from '../platform/messages.ts';

export const callBackground = createCaller<typeof backgroundCalls>(sendAgain(sendToBackground));
