import { describe, expect, it } from 'vitest';
import { createListening, serveListener } from '../../src/background/read-aloud.ts';
import type { ListenState } from '../../src/messaging/listening.ts';
import { LISTENING_PORTS } from '../../src/messaging/listening-link.ts';
import type { DeviceSpeech } from '../../src/platform/speech.ts';

const JOB = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const SENTENCES = ['One.', 'Two.', 'Three.'];

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
  const readSpoken = async (job: string) =>
    known.includes(job) ? { sentences: SENTENCES, language: 'en' } : undefined;
  const listening = createListening(readSpoken, speech, () => {
    awake.push(true);
    return () => awake.push(false);
  });
  listening.follow((state) => states.push(state));
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const obey = async (command: unknown) => {
    listening.obey(command);
    await settle();
  };
  const finish = async (outcome: Parameters<typeof end>[0] = 'said') => {
    end(outcome);
    await settle();
  };
  return { listening, obey, finish, said, awake, last: () => states.at(-1) };
}

const play = (sentence = 0, job = JOB, speed = 1) => ({ do: 'play', job, sentence, speed });

describe('reading aloud', () => {
  it('says one sentence after the other and ends where it began', async () => {
    const { obey, finish, said, last } = startListening();
    await obey(play());
    expect(last()).toEqual({ job: JOB, sentence: 0, speed: 1, isSpeaking: true });
    for (const _ of SENTENCES) await finish();
    expect(said).toEqual(['1 One.', '1 Two.', '1 Three.']);
    expect(last()).toEqual({ job: JOB, sentence: 0, speed: 1, isSpeaking: false });
  });

  it('pauses where it is, and keeps the background awake only while it speaks', async () => {
    const { obey, finish, awake, last } = startListening();
    await obey(play(1));
    await obey({ do: 'pause' });
    expect(last()).toEqual({ job: JOB, sentence: 1, speed: 1, isSpeaking: false });
    await finish();
    expect(last()?.isSpeaking).toBe(false);
    expect(awake).toEqual([true, false]);
  });

  it('goes to what is asked for last', async () => {
    const { obey, said, last } = startListening();
    await obey(play());
    await obey(play(2, OTHER, 1.5));
    expect(said).toEqual(['1 One.', '1.5 Three.']);
    expect(last()).toEqual({ job: OTHER, sentence: 2, speed: 1.5, isSpeaking: true });
  });

  it('tells when no voice speaks the language, and is silent about a job that is forgotten', async () => {
    const { obey, finish, last } = startListening([JOB]);
    await obey(play());
    await finish('no-voice');
    expect(last()).toMatchObject({ isSpeaking: false, hasNoVoice: true });
    await obey(play(0, OTHER));
    expect(last()).toEqual({ job: OTHER, sentence: 0, speed: 1, isSpeaking: false });
  });

  it.each([null, { do: 'play' }, { do: 'play', job: 'x', sentence: 0, speed: 1 }, play(0, JOB, 99), { do: 'shout' }])(
    'refuses the command %j',
    (command) => {
      expect(() => startListening().listening.obey(command)).toThrow();
    },
  );

  it.each([
    ['a page', LISTENING_PORTS.inPage, false],
    ['a popup', LISTENING_PORTS.inExtension, true],
  ])('that was begun in %s goes on without it: %s → %s', async (_, name, goesOn) => {
    const { listening, last } = startListening();
    let command: (message: unknown) => void = () => undefined;
    let leave: () => void = () => undefined;
    serveListener(listening, {
      name,
      onMessage: (listener) => {
        command = listener;
      },
      onDisconnect: (listener) => {
        leave = listener;
      },
      post: () => undefined,
    });
    command(play());
    await new Promise((resolve) => setTimeout(resolve));
    leave();
    expect(last()?.isSpeaking).toBe(goesOn);
  });
});
