/** Reads a summary aloud with a voice of its language, sentence by sentence; the one that is spoken is marked. */
import { text } from '../i18n/text.ts';
import { actionButton } from './action-button.ts';

/** Faster than this, voices become hard to follow. */
const SPEEDS = [1, 1.25, 1.5, 2] as const;

export interface Spoken {
  readonly text: string;
  /** Marked with `data-spoken` while it is read. */
  readonly node: HTMLElement;
}

/** @returns `undefined` where the browser has no speech. */
export function renderListenControls(sentences: readonly Spoken[], language: string): HTMLElement[] | undefined {
  if (!('speechSynthesis' in globalThis) || !sentences.length) return undefined;
  let next = 0;
  let speed: number = SPEEDS[0];
  let turn = 0;

  const play = actionButton('listen', text('listen'), () => (speechSynthesis.speaking ? stop() : speakFrom(next)));
  const skip = actionButton('listen-next', text('listenNext'), () => speakFrom(next + 1));
  const faster = actionButton('listen-speed', `${speed}×`, () => {
    speed = SPEEDS[(SPEEDS.indexOf(speed as never) + 1) % SPEEDS.length] ?? 1;
    faster.textContent = `${speed}×`;
    if (speechSynthesis.speaking) speakFrom(next);
  });
  faster.ariaLabel = text('listenSpeed');
  skip.hidden = faster.hidden = true;

  function speakFrom(index: number): void {
    const sentence = sentences[index];
    stop();
    next = sentence ? index : 0;
    if (!sentence) return;
    const thisTurn = ++turn;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = language;
    utterance.rate = speed;
    utterance.onend = () => thisTurn === turn && speakFrom(index + 1);
    utterance.onerror = () => thisTurn === turn && stop();
    sentence.node.dataset.spoken = '';
    show(true);
    speechSynthesis.speak(utterance);
  }

  function stop(): void {
    turn += 1;
    speechSynthesis.cancel();
    for (const { node } of sentences) delete node.dataset.spoken;
    show(false);
  }

  function show(isSpeaking: boolean): void {
    play.textContent = text(isSpeaking ? 'listenPause' : 'listen');
    skip.hidden = faster.hidden = !isSpeaking;
  }

  return [play, skip, faster];
}
