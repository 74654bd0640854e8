/** A voice for browsers that run without a window, and so have none. It says what it was given when it is told to end. */
import type { BrowserUnderTest } from './browser-under-test.ts';

interface Pretended {
  said: string[];
  endSentence?: (() => void) | undefined;
}

export interface PretendedVoice {
  /** Everything that was begun, as "voice speed sentence". */
  said(): Promise<string[]>;
  endSentence(): Promise<void>;
}

/** @param language Of the one voice on the device; there is a better one that would send the text away. */
export async function pretendVoice(browser: BrowserUnderTest, language: string): Promise<PretendedVoice> {
  await browser.evaluateInBackground(install, language);
  return {
    said: () =>
      browser.evaluateInBackground((background) => (background as unknown as { voice: Pretended }).voice.said),
    endSentence: () =>
      browser.evaluateInBackground((background) => {
        (background as unknown as { voice: Pretended }).voice.endSentence?.();
      }),
  };
}

/** Runs beside the background, with its global object. */
function install(background: typeof globalThis, language: string): void {
  const voice: Pretended = { said: [] };
  Object.assign(background, { voice });
  const begin = (name: string, rate: number, text: string, end: () => void) => {
    voice.said.push(`${name} ${rate} ${text}`);
    voice.endSentence = end;
  };
  const { tts } = background.chrome;
  if (tts) {
    const own = {
      getVoices: async () => [
        { voiceName: 'far', lang: language, remote: true },
        { voiceName: 'near', lang: language, remote: false },
      ],
      speak: (text: string, { voiceName = '', rate = 1, onEvent }: chrome.tts.TtsOptions) =>
        begin(voiceName, rate, text, () => onEvent?.({ type: 'end' } as chrome.tts.TtsEvent)),
      stop: () => undefined,
    };
    for (const [name, value] of Object.entries(own)) Object.defineProperty(tts, name, { value });
    return;
  }
  const value = {
    getVoices: () => [
      { name: 'far', lang: language, localService: false },
      { name: 'near', lang: language, localService: true },
    ],
    speak: (utterance: SpeechSynthesisUtterance) =>
      begin(utterance.voice?.name ?? '', utterance.rate, utterance.text, () =>
        (utterance.onend as (() => void) | null)?.(),
      ),
    cancel: () => undefined,
  };
  Object.defineProperty(background, 'speechSynthesis', { value });
  // A real one takes no voice but the browser's own.
  class Utterance {
    constructor(readonly text: string) {}
  }
  Object.defineProperty(background, 'SpeechSynthesisUtterance', { value: Utterance });
}
