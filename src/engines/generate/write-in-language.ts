/** Asks a model for text in one language, looks at what came, and asks once more where it is in another. */
import { EngineError } from '../../errors.ts';
import { isSameLanguage } from '../../languages/same-language.ts';
import type { Model, Prompt, WriteRequest } from '../model.ts';
import { plainText } from '../prompts/parse-points.ts';

export interface InLanguage {
  readonly model: Model;
  /** @returns BCP 47, `undefined` where it is not sure. */
  detectLanguage(text: string): Promise<string | undefined>;
}

export interface WrittenText {
  readonly text: string;
  /** The answer broke off; these are its whole lines. */
  readonly isCutOff: boolean;
}

/** Characters below which no detector can be trusted. */
const MIN_DETECTED_LENGTH = 60;

/**
 * @param promptFor Makes the prompt; gets the wrong language when the first answer was in one.
 * @throws EngineError `engine-wrong-language`, `engine-refused`, and what the model throws.
 */
export async function writeInLanguage(
  { model, detectLanguage }: InLanguage,
  promptFor: (wrongLanguage: string | undefined) => Prompt,
  request: WriteRequest,
): Promise<WrittenText> {
  let wrongLanguage: string | undefined;
  for (let tries = 0; tries < 2; tries += 1) {
    const prompt = promptFor(wrongLanguage);
    let isCutOff = false;
    const written = await model.write(prompt, { ...request, onCut: () => (isCutOff = true) });
    const text = plainText(written);
    if (!text) throw new EngineError('engine-empty', model.host === undefined ? {} : { host: model.host });
    if (isRefusal(text)) throw new EngineError('engine-refused', { said: text.slice(0, 200) });
    if (prompt.language === 'und' || text.length < MIN_DETECTED_LENGTH) return { text, isCutOff };
    const language = await detectLanguage(text);
    if (language === undefined || isSameLanguage(language, prompt.language)) return { text, isCutOff };
    wrongLanguage = language;
    // What takes no instructions would write the same again.
    if (!model.followsInstructions) break;
  }
  throw new EngineError('engine-wrong-language', { language: wrongLanguage ?? 'und' });
}

/** Models refuse in English, whatever they were asked to write in; a summary of a refusal begins otherwise. */
function isRefusal(text: string): boolean {
  return /^(?:I['’]m sorry|I am sorry|Sorry|I can['’]?t|I cannot|I can not|I['’]m unable|I am unable|I won['’]t|As an AI)\b[^\n]{0,200}\b(?:help|assist|provide|summari[sz]e|fulfil|comply|create|generate|process|access|do that)\b/i.test(
    text,
  );
}
