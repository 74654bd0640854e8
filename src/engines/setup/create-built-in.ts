/** Creates a model of what this browser has built in, and a translation where its languages are too few. */
import type { Model } from '../model.ts';
import { firefoxMl, type TrialMl } from '../models/firefox-ml.ts';
import { firstAble } from '../models/first-able.ts';
import { type PromptApiFactory, promptApi } from '../models/prompt-api.ts';
import { type SummarizerFactory, summarizer } from '../models/summarizer.ts';
import { type Translation, type TranslatorFactory, translator } from '../models/translator.ts';

/** As Chrome and Edge name them, in windows and in the workers of extensions. */
interface BuiltInGlobals {
  readonly Summarizer?: SummarizerFactory;
  readonly LanguageModel?: PromptApiFactory;
  readonly Translator?: TranslatorFactory;
}

export interface BuiltIn {
  readonly model: Model;
  readonly translation?: Translation;
}

/** @param globals Of the very context that will run it. @param isPicking Only what follows instructions. @returns `undefined` where this browser has none. */
export function createBrowserModel(globals: object, isPicking = false): BuiltIn | undefined {
  const { Summarizer, LanguageModel } = globals as BuiltInGlobals;
  const models = [
    ...(Summarizer && !isPicking ? [summarizer(Summarizer)] : []),
    ...(LanguageModel ? [promptApi(LanguageModel)] : []),
  ];
  if (models.length === 0) return undefined;
  const translation = createTranslation(globals);
  return { model: firstAble(models), ...(translation && { translation }) };
}

/** @returns `undefined` where this browser translates nothing. */
export function createTranslation(globals: object): Translation | undefined {
  const { Translator } = globals as BuiltInGlobals;
  return Translator && translator(Translator);
}

/** @param ml `browser.trial.ml`; missing where the reader did not allow it, or Firefox has none. */
export function createFirefoxModel(ml: object | undefined): BuiltIn | undefined {
  return ml && { model: firefoxMl(ml as TrialMl) };
}
