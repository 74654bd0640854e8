/** Tells a word that opens sentences from a name, for the judgement of full stops. */
import type { Language } from '../../languages/language.ts';

/** Whether the next word is one that opens sentences ("The", "He") and not a name. */
export function opensSentence(after: string, rules: Language): boolean {
  const [, word = '', stop] = /^([\p{L}\p{M}'’]+)(\.?)/u.exec(after) ?? [];
  if (word.length === 1 && stop) return false;
  return word.length > 0 && rules.stopWords.has(word.toLowerCase().replace('’', "'"));
}
