/**
 * Speaks with the device's own voices, for the background: Chrome's text to speech, which a worker may use, and the web's where the
 * background is a page. Voices that send the text to a server are never used.
 */
import { bestVoice } from './best-voice.ts';
import { extensionApi } from './extension-api.ts';

type SpeechOutcome = 'said' | 'stopped' | 'no-voice';

interface Delivery {
  /** BCP 47. */
  readonly language: string;
  /** 1 is the voice's usual one. */
  readonly speed: number;
}

export interface DeviceSpeech {
  /** Stops what is being said before. @returns how it ended; `no-voice` when the device cannot speak the language. */
  speak(sentence: string, delivery: Delivery): Promise<SpeechOutcome>;
  stop(): void;
}

/** Some browsers know their voices only a moment after they are first asked. */
const VOICES_MILLISECONDS = 1_000;

export function deviceSpeech(): DeviceSpeech {
  return extensionApi().tts ? workerSpeech : pageSpeech;
}

/** Raised by whatever ends what went before: voices may still be looked for then. */
let turn = 0;

const workerSpeech: DeviceSpeech = {
  async speak(sentence, { language, speed }) {
    turn += 1;
    const mine = turn;
    const voices = (await extensionApi().tts.getVoices()).filter(({ remote }) => !remote);
    const voice = bestVoice(voices, language, navigator.languages);
    if (turn !== mine) return 'stopped';
    if (!voice?.voiceName) return 'no-voice';
    const { voiceName } = voice;
    return new Promise((resolve) => {
      const onEvent = ({ type }: { readonly type: string }) => {
        if (type === 'end') resolve('said');
        if (['interrupted', 'cancelled', 'error'].includes(type)) resolve('stopped');
      };
      extensionApi().tts.speak(sentence, { voiceName, rate: speed, onEvent });
    });
  },
  stop() {
    turn += 1;
    extensionApi().tts.stop();
  },
};

const pageSpeech: DeviceSpeech = {
  async speak(sentence, { language, speed }) {
    if (!('speechSynthesis' in globalThis)) return 'no-voice';
    turn += 1;
    const mine = turn;
    const voices = (await pageVoices()).filter(({ localService }) => localService);
    const voice = bestVoice(voices, language, navigator.languages);
    if (turn !== mine) return 'stopped';
    if (!voice) return 'no-voice';
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(sentence);
    Object.assign(utterance, { voice, lang: voice.lang, rate: speed });
    return new Promise((resolve) => {
      utterance.onend = () => resolve('said');
      utterance.onerror = () => resolve('stopped');
      speechSynthesis.speak(utterance);
    });
  },
  stop() {
    turn += 1;
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  },
};

async function pageVoices(): Promise<SpeechSynthesisVoice[]> {
  if (!speechSynthesis.getVoices().length) {
    await new Promise((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, VOICES_MILLISECONDS);
    });
  }
  return speechSynthesis.getVoices();
}
