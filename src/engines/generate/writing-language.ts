/** Chooses the language in which a model writes so that the reader gets theirs: that one, or one that can be translated into it. */

import { isSameLanguage } from '../../languages/same-language.ts';
import type { Availability, Model } from '../model.ts';
import { leastAvailable } from '../models/built-in-session.ts';
import type { Translation } from '../models/translator.ts';

export interface WritingLanguage {
  /** BCP 47; where it is not the one asked for, the text is to be translated. */
  readonly language: string;
  /** Of all that is needed. */
  readonly availability: Availability;
}

/** @param articleLanguage @param wanted BCP 47 */
export async function writingLanguage(
  { model, translation }: { readonly model: Model; readonly translation?: Translation | undefined },
  articleLanguage: string,
  wanted: string,
): Promise<WritingLanguage> {
  const direct = await model.availability(articleLanguage, wanted);
  if (direct !== 'unavailable' || !translation) return { language: wanted, availability: direct };
  for (const language of [articleLanguage, 'en']) {
    if (isSameLanguage(language, wanted)) continue;
    const [written, translated] = await Promise.all([
      model.availability(articleLanguage, language),
      translation.availability(language, wanted),
    ]);
    const availability = leastAvailable(written, translated);
    if (availability !== 'unavailable') return { language, availability };
  }
  return { language: wanted, availability: 'unavailable' };
}
