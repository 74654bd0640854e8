/**
 * Separates a model's thoughts from its answer where its server sends both as one text, piece by piece: no thought is ever
 * taken for text, nor the half of a mark that has only begun to arrive.
 */

export interface ThoughtSeparator {
  add(piece: string): void;
  /** The answer so far. */
  text(): string;
  isThinking(): boolean;
  /** The whole answer, once no more comes. */
  end(): string;
}

/** `header`: who speaks in which channel; `answer`: what follows is the answer, and `close` that it was thoughts until here. */
type Mark = 'think' | 'close' | 'header' | 'message' | 'answer';

/** Of Qwen, DeepSeek and others; Magistral; Kimi; Command; Gemma 4; GPT-OSS. */
const MARKS: Readonly<Record<string, Mark>> = {
  ...xmlMarks('think', 'thinking', 'thought', 'thoughts', 'reasoning', 'seed:think'),
  '[think]': 'think',
  '[/think]': 'close',
  '◁think▷': 'think',
  '◁/think▷': 'close',
  '<|start_thinking|>': 'think',
  '<|end_thinking|>': 'close',
  '<|channel>': 'think',
  '<channel|>': 'close',
  '<|start|>': 'header',
  '<|channel|>': 'header',
  '<|message|>': 'message',
  '<|end|>': 'answer',
  '<|call|>': 'answer',
  '<|return|>': 'answer',
  // GPT-OSS where the server left out the marks and kept what stands between them.
  assistantfinal: 'close',
};

const ANY_MARK = new RegExp(
  Object.keys(MARKS)
    .map((mark) => mark.replace(/[[\]|/]/g, '\\$&'))
    .join('|'),
  'i',
);
const MAX_MARK_LENGTH = Math.max(...Object.keys(MARKS).map(({ length }) => length));

export function separateThoughts(): ThoughtSeparator {
  let text = '';
  let pending = '';
  let header = '';
  let state: 'answer' | 'thought' | 'header' = 'answer';

  const say = (said: string): void => {
    if (state === 'header') header = (header + said).slice(0, MAX_MARK_LENGTH);
    if (state === 'answer') text += text === '' ? said.trimStart() : said;
  };
  const turn = (mark: Mark): void => {
    if (mark === 'header') header = '';
    if (mark === 'think') state = 'thought';
    else if (mark === 'header') state = 'header';
    // Without a channel it is the answer; in any but the last one it speaks to itself.
    else if (mark === 'message') state = /^\s*(?:final\b|assistant\b|$)/i.test(header) ? 'answer' : 'thought';
    else {
      // Where the prompt opened the thoughts, only their end is written.
      if (mark === 'close' && state === 'answer') text = '';
      state = 'answer';
    }
  };
  const read = (): void => {
    for (let found = ANY_MARK.exec(pending); found; found = ANY_MARK.exec(pending)) {
      say(pending.slice(0, found.index));
      turn(MARKS[found[0].toLowerCase()] as Mark);
      pending = pending.slice(found.index + found[0].length);
    }
    if (text === '' && state === 'answer' && /^\s*analysis\p{Lu}/u.test(pending)) state = 'thought';
  };

  return {
    add(piece) {
      pending += piece;
      read();
      const sayable = pending.length - heldBack(pending, text === '');
      say(pending.slice(0, sayable));
      pending = pending.slice(sayable);
    },
    text: () => text,
    isThinking: () => state !== 'answer',
    end() {
      say(pending);
      pending = '';
      return text;
    },
  };
}

export function withoutThoughts(written: string): string {
  const separator = separateThoughts();
  separator.add(written);
  return separator.end();
}

/** Characters at the end that may be the beginning of a mark. */
function heldBack(pending: string, isBeginning: boolean): number {
  const said = pending.toLowerCase();
  if (isBeginning && 'analysis'.startsWith(said.trim())) return said.length;
  for (let length = Math.min(MAX_MARK_LENGTH - 1, said.length); length > 0; length--) {
    const end = said.slice(-length);
    if (Object.keys(MARKS).some((mark) => mark.startsWith(end))) return length;
  }
  return 0;
}

function xmlMarks(...names: readonly string[]): Record<string, Mark> {
  return Object.fromEntries(
    names.flatMap((name): [string, Mark][] => [
      [`<${name}>`, 'think'],
      [`</${name}>`, 'close'],
    ]),
  );
}
