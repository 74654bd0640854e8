/** Suggests three questions worth asking about an article, from its headline and facts: nothing is sent for them. */
import type { Article } from '../../article/article.ts';
import type { SuggestedQuestions } from '../../languages/language.ts';
import { questionWords } from '../../languages/question-words.ts';
import { primaryTag } from '../../languages/same-language.ts';
import type { Facts } from '../../summary/facts/facts.ts';

/** Questions: one row of buttons. Set by hand. */
const HOW_MANY = 3;
/** Characters beyond which a name is more than a name. Set by hand. */
const MAX_NAME_LENGTH = 40;

/** @param language BCP 47 to ask in. @returns Three, all different; in English where there are no words in `language`. */
export function suggestQuestions(
  { title }: Pick<Article, 'title'>,
  facts: Facts | undefined,
  language: string,
): string[] {
  const words = wordsFor(language);
  const speaker = facts?.quotes.map((quote) => quote.speaker).find(isName);
  // Somebody who is named once plays no part; of whom the role is said nobody needs to ask.
  const person = facts?.people.find(
    ({ text, mentions, role }) => mentions > 1 && !role && text !== speaker && isName(text),
  );
  const questions = [
    /[?？؟]\s*$/.test(title) ? title.trim() : undefined,
    speaker && withName(words.says, speaker),
    person && withName(words.who, person.text),
    words.next,
    words.why,
    words.unknown,
  ];
  return [...new Set(questions.filter((question) => question !== undefined))].slice(0, HOW_MANY);
}

function wordsFor(language: string): SuggestedQuestions {
  const tag = /^zh-(?:hant|tw|hk|mo)\b/i.test(language) ? 'zh-hant' : primaryTag(language);
  return questionWords[tag] ?? (questionWords.en as SuggestedQuestions);
}

function isName(text: string): boolean {
  return text.length <= MAX_NAME_LENGTH;
}

function withName(question: string, name: string): string {
  return question.replace('{name}', () => name);
}
