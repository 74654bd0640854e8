/** Sends a message to a background that may die before it answers: the next message wakes it. */

/** How long to wait before each further attempt: a dying worker must be gone before a new one can start. */
const PAUSES_MILLISECONDS = [50, 200, 600];

type Send = (message: unknown) => Promise<unknown>;

/**
 * For calls that may be made twice, as all of protocol.ts may. The last attempt's outcome is the caller's.
 * @param isHopeless Asked after a failure: whether no background will ever answer.
 */
export function sendAgain(send: Send, isHopeless: () => boolean): Send {
  return async (message) => {
    for (const milliseconds of PAUSES_MILLISECONDS) {
      // A background that died answers with nothing in some browsers, with an error in others.
      const reply = await send(message).catch(() => undefined);
      if (reply || isHopeless()) return reply;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
    return send(message);
  };
}
