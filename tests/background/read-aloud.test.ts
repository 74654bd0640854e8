import { describe, expect, it, vi } from 'vitest';
import { createListening, type Listening, readSpoken, serveListener } from '../../src/background/read-aloud.ts';
import type { ListenCommand, ListenState, SpokenText } from '../../src/messaging/listening.ts';
import { LISTENING_PORTS } from '../../src/messaging/listening-link.ts';
import type { DeviceSpeech } from '../../src/platform/speech.ts';
import { loadTextAnalysis } from '../support/instant-engine.ts';
import { inventedArticle } from '../support/invented-article.ts';

const JOB = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const SENTENCES = ['One.', 'Two.', 'Three.'];
const ARTICLE = ['Of the article: one.', 'Of the article: two.'];

/** Reading aloud with a voice that says a sentence when it is told to. */
function startListening(known: readonly string[] = [JOB, OTHER]) {
  const said: string[] = [];
  const states: ListenState[] = [];
  const awake: boolean[] = [];
  let end: (outcome: 'said' | 'stopped' | 'no-voice') => void = () => undefined;
  const speech: DeviceSpeech = {
    speak(sentence, { speed }) {
      said.push(`${speed} ${sentence}`);
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    stop: () => end('stopped'),
  };
  const readSpoken = async (job: string, what: SpokenText) => {
    const sentences = what === 'summary' ? SENTENCES : ARTICLE;
    return known.includes(job) ? { sentences, language: 'en' } : undefined;
  };
  const listening = createListening(readSpoken, speech, () => {
    awake.push(true);
    return () => awake.push(false);
  });
  listening.follow((state) => states.push(state));
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const obey = async (command: ListenCommand) => {
    listening.obey(command);
    await settle();
  };
  const finish = async (outcome: Parameters<typeof end>[0] = 'said') => {
    end(outcome);
    await settle();
  };
  return { listening, obey, finish, said, awake, last: () => states.at(-1) };
}

const play = (sentence = 0, job = JOB, speed = 1) => ({ do: 'play', what: 'summary', job, sentence, speed }) as const;

describe('reading aloud', () => {
  it('says one sentence after the other and ends where it began', async () => {
    const { obey, finish, said, last } = startListening();
    await obey(play());
    expect(last()).toEqual({ what: 'summary', job: JOB, sentence: 0, speed: 1, isSpeaking: true });
    for (const _ of SENTENCES) await finish();
    expect(said).toEqual(['1 One.', '1 Two.', '1 Three.']);
    expect(last()).toEqual({ what: 'summary', job: JOB, sentence: 0, speed: 1, isSpeaking: false });
  });

  it('pauses where it is, and keeps the background awake only while it speaks', async () => {
    const { obey, finish, awake, last } = startListening();
    await obey(play(1));
    await obey({ do: 'pause' });
    expect(last()).toEqual({ what: 'summary', job: JOB, sentence: 1, speed: 1, isSpeaking: false });
    await finish();
    expect(last()?.isSpeaking).toBe(false);
    expect(awake).toEqual([true, false]);
  });

  it('says the article where that is asked for, and keeps to it', async () => {
    const { obey, finish, said, last } = startListening();
    await obey({ ...play(), what: 'article' });
    await finish();
    expect(said).toEqual(['1 Of the article: one.', '1 Of the article: two.']);
    expect(last()).toMatchObject({ what: 'article', sentence: 1 });
  });

  it('goes to what is asked for last', async () => {
    const { obey, said, last } = startListening();
    await obey(play());
    await obey(play(2, OTHER, 1.5));
    expect(said).toEqual(['1 One.', '1.5 Three.']);
    expect(last()).toEqual({ what: 'summary', job: OTHER, sentence: 2, speed: 1.5, isSpeaking: true });
  });

  it('tells when no voice speaks the language, and is silent about a job that is forgotten', async () => {
    const { obey, finish, last } = startListening([JOB]);
    await obey(play());
    await finish('no-voice');
    expect(last()).toMatchObject({ isSpeaking: false, hasNoVoice: true });
    await obey(play(0, OTHER));
    expect(last()).toEqual({ what: 'summary', job: OTHER, sentence: 0, speed: 1, isSpeaking: false });
  });
});

/** A view's port to what reads aloud. */
function connect(listening: Listening, name: string, mayHear = async (_: string) => true, mayCommand = () => true) {
  const posted: ListenState[] = [];
  let command: (message: unknown) => void = () => undefined;
  let leave: () => void = () => undefined;
  const port = {
    name,
    onMessage: (listener: typeof command) => {
      command = listener;
    },
    onDisconnect: (listener: typeof leave) => {
      leave = listener;
    },
    post: (state: unknown) => void posted.push(state as ListenState),
    disconnect: vi.fn(),
  };
  serveListener(listening, port, { mayHear, mayCommand });
  const say = async (message: unknown) => {
    command(message);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { posted, say, leave: () => leave(), isEnded: () => port.disconnect.mock.calls.length > 0 };
}

describe('a view that listens', () => {
  it.each([null, { do: 'play' }, { do: 'play', job: 'x', sentence: 0, speed: 1 }, play(0, JOB, 99), { do: 'shout' }])(
    'is not obeyed, and nothing breaks, when it says %j',
    async (command) => {
      const { listening, said } = startListening();
      const view = connect(listening, LISTENING_PORTS.inExtension);
      await view.say(command);
      expect(said).toEqual([]);
      await view.say(play());
      expect(said).toEqual(['1 One.']);
    },
  );

  it.each([
    ['a page', LISTENING_PORTS.inPage, false],
    ['a popup', LISTENING_PORTS.inExtension, true],
  ])('that was begun in %s goes on without it: %s → %s', async (_, name, goesOn) => {
    const { listening, last } = startListening();
    const view = connect(listening, name);
    await view.say(play());
    view.leave();
    expect(last()?.isSpeaking).toBe(goesOn);
  });

  it('leaves alone what another has begun since', async () => {
    const { listening, last } = startListening();
    const page = connect(listening, LISTENING_PORTS.inPage);
    await page.say(play(0, JOB));
    await connect(listening, LISTENING_PORTS.inExtension).say(play(0, OTHER));
    page.leave();
    expect(last()).toMatchObject({ job: OTHER, isSpeaking: true });
  });

  it('in a page steers and hears nothing but what it has ordered itself', async () => {
    const { listening, said, last } = startListening();
    const popup = connect(listening, LISTENING_PORTS.inExtension);
    const page = connect(listening, LISTENING_PORTS.inPage, async (job) => job === OTHER);
    await popup.say(play(0, JOB));
    await page.say(play(1, JOB));
    await page.say({ do: 'pause' });
    expect(said).toEqual(['1 One.']);
    expect(last()).toMatchObject({ job: JOB, isSpeaking: true });
    expect(JSON.stringify(page.posted)).not.toContain(JOB);
    await page.say(play(2, OTHER));
    expect(page.posted.at(-1)).toMatchObject({ job: OTHER, sentence: 2, isSpeaking: true });
    await page.say({ do: 'pause' });
    expect(last()).toMatchObject({ job: OTHER, isSpeaking: false });
  });

  it('and commands too often is served no longer, and what it had read stops', async () => {
    const { listening, said, last } = startListening();
    let left = 2;
    const mayCommand = () => left-- > 0;
    const page = connect(listening, LISTENING_PORTS.inPage, undefined, mayCommand);
    for (const sentence of [0, 1, 2]) await page.say(play(sentence));
    expect(said).toEqual(['1 One.', '1 Two.']);
    expect(page.isEnded()).toBe(true);
    expect(last()?.isSpeaking).toBe(false);
    const told = page.posted.length;
    listening.obey(play(0, OTHER));
    expect(page.posted).toHaveLength(told);
  });
});

it('reads an article sentence by sentence, as the summary knows them', async () => {
  const article = { ...inventedArticle(), title: 'A title' };
  const [block] = article.blocks;
  if (!block) throw new Error('an article without a block');
  const records = {
    read: async () => ({
      state: 'done',
      article: { ...article, blocks: [{ ...block, text: 'Rs. 500 was paid. It was late.' }] },
    }),
  };
  const spoken = await readSpoken(records as never, JOB, 'article', loadTextAnalysis);
  expect(spoken?.sentences).toEqual(['A title', 'Rs. 500 was paid.', 'It was late.']);
});
