/** Renders the controls for reading aloud. The voice is the background's: here is only its state, and what it is asked. */
import { text } from '../../i18n/text.ts';
import type { ListenState, SpokenText } from '../../messaging/listening.ts';
import type { ListeningLink } from '../../messaging/listening-link.ts';
import { actionButton, iconButton, setIcon } from './action-button.ts';
import { LISTEN, NEXT, PAUSE } from './icons.ts';

/** Faster than this, voices become hard to follow. */
const SPEEDS = [1, 1.25, 1.5, 2] as const;

interface ListenControls {
  /** For one row: play and pause, and while something is read the next sentence and the speed. */
  readonly row: readonly HTMLElement[];
  /** Begins to read the article. */
  readonly article: HTMLElement;
}

/**
 * @param sentences Of the summary, in the order of reading; the one that is spoken is marked with `data-spoken`. None where the one
 * on show is not the one that would be read: what is being read can be paused there, and nothing begun.
 */
export function renderListenControls(
  job: string,
  sentences: readonly HTMLElement[],
  voice: ListeningLink,
  announce: (message: string) => void,
): ListenControls {
  let state: ListenState = { what: 'summary', sentence: 0, speed: SPEEDS[0], isSpeaking: false };
  const play = (what: SpokenText, sentence: number, speed = state.speed) =>
    voice.send({ do: 'play', job, what, sentence, speed });
  const isOwn = () => state.job === job;

  const toggle = iconButton(LISTEN, 'listen', text('listen'), () => {
    if (state.isSpeaking) voice.send({ do: 'pause' });
    else if (isOwn()) play(state.what, state.sentence);
    else play('summary', 0);
  });
  const skip = iconButton(NEXT, 'listen-next', text('listenNext'), () => play(state.what, state.sentence + 1));
  const faster = actionButton('listen-speed', '', () => {
    const next = SPEEDS[(SPEEDS.indexOf(state.speed as never) + 1) % SPEEDS.length];
    play(state.what, state.sentence, next);
  });
  const article = actionButton('listen-article', text('listenArticle'), () => play('article', 0));

  // Where the voice is heard of already, it says so at once.
  skip.hidden = faster.hidden = true;
  toggle.hidden = !sentences.length;
  voice.follow((next) => {
    const isNew = next !== state;
    state = next;
    if (state.isSpeaking) setIcon(toggle, PAUSE, text('listenPause'));
    else setIcon(toggle, LISTEN, text('listen'));
    skip.hidden = faster.hidden = !(state.isSpeaking && isOwn());
    // Whoever has just paused at it may go on.
    toggle.hidden = !(sentences.length || state.isSpeaking || toggle.matches(':focus'));
    const speed = `${state.speed}×`;
    faster.textContent = speed;
    faster.ariaLabel = [text('listenSpeed'), speed].join(' ');
    const spoken = state.isSpeaking && isOwn() && state.what === 'summary' ? state.sentence : undefined;
    for (const [index, node] of sentences.entries()) node.toggleAttribute('data-spoken', index === spoken);
    if (state.hasNoVoice && isOwn() && isNew) announce(text('listenNoVoice'));
  });
  return { row: [toggle, skip, faster], article };
}
