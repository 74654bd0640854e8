/** Renders the controls for reading aloud. The voice is the background's: here is only its state, and what it is asked. */
import { text } from '../../i18n/text.ts';
import type { ListenState } from '../../messaging/listening.ts';
import type { ListeningLink } from '../../messaging/listening-link.ts';
import { actionButton, iconButton, setIcon } from './action-button.ts';
import { LISTEN, NEXT, PAUSE } from './icons.ts';

/** Faster than this, voices become hard to follow. */
const SPEEDS = [1, 1.25, 1.5, 2] as const;

/** @param sentences Of the summary, in the order of reading; the one that is spoken is marked with `data-spoken`. */
export function renderListenControls(
  job: string,
  sentences: readonly HTMLElement[],
  voice: ListeningLink,
  announce: (message: string) => void,
): HTMLElement[] {
  let state: ListenState = { sentence: 0, speed: SPEEDS[0], isSpeaking: false };
  const play = (sentence: number, speed = state.speed) => voice.send({ do: 'play', job, sentence, speed });
  const isOwn = () => state.job === job;

  const toggle = iconButton(LISTEN, 'listen', text('listen'), () => {
    if (state.isSpeaking) voice.send({ do: 'pause' });
    else play(isOwn() ? state.sentence : 0);
  });
  const skip = iconButton(NEXT, 'listen-next', text('listenNext'), () => play(state.sentence + 1));
  const faster = actionButton('listen-speed', '', () => {
    const next = SPEEDS[(SPEEDS.indexOf(state.speed as never) + 1) % SPEEDS.length];
    play(state.sentence, next);
  });

  voice.follow((next) => {
    const isNew = next !== state;
    state = next;
    if (state.isSpeaking) setIcon(toggle, PAUSE, text('listenPause'));
    else setIcon(toggle, LISTEN, text('listen'));
    skip.hidden = faster.hidden = !(state.isSpeaking && isOwn());
    const speed = `${state.speed}×`;
    faster.textContent = speed;
    faster.ariaLabel = [text('listenSpeed'), speed].join(' ');
    for (const [index, node] of sentences.entries()) {
      node.toggleAttribute('data-spoken', state.isSpeaking && isOwn() && index === state.sentence);
    }
    if (state.hasNoVoice && isOwn() && isNew) announce(text('listenNoVoice'));
  });
  skip.hidden = faster.hidden = true;
  return [toggle, skip, faster];
}
