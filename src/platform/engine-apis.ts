/** Wraps what engines use of the browser's own: its guess at a text's language, and Firefox's models. */
import { extensionApi } from './extension-api.ts';

/** Below this share of the text another language is as likely. */
const SURE_FROM_PERCENT = 50;

/** @returns BCP 47; `undefined` where the browser is not sure. Nothing is sent for it. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const { isReliable, languages } = await extensionApi().i18n.detectLanguage(text);
  const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
  const isSure = first && first.language !== 'und' && (isReliable || first.percentage >= SURE_FROM_PERCENT);
  return isSure ? first.language : undefined;
}

/** @returns `undefined` where there is none, it is switched off, or the reader has not allowed it. */
export function trialMl(): object | undefined {
  try {
    // Where it is switched off, the very look at it throws.
    return (extensionApi() as { trial?: { ml?: object } }).trial?.ml;
  } catch {
    return undefined;
  }
}
