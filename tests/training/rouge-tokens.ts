/** Splits text into the tokens that ROUGE counts: English as Google's rouge_score does, other languages by Unicode's words. */
import { porterStem } from './porter-stem.ts';

export function rougeTokens(text: string, language: string): string[] {
  return language === 'en' ? englishTokens(text) : otherTokens(text, language);
}

const stems = new Map<string, string>();

function englishTokens(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => {
    if (word.length <= 3) return word;
    let stem = stems.get(word);
    if (stem === undefined) {
      stem = porterStem(word);
      stems.set(word, stem);
    }
    return stem;
  });
}

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const segmenters = new Map<string, Intl.Segmenter>();

function otherTokens(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language || 'und', { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  const words = [...segmenter.segment(text.normalize('NFKC').toLocaleLowerCase(language))];
  // Where words are not spaced, dictionaries disagree about them: each character counts.
  return words
    .filter(({ isWordLike }) => isWordLike)
    .flatMap(({ segment }) => (HAN_OR_KANA.test(segment) ? [...segment] : segment));
}
