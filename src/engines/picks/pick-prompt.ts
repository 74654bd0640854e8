/** Writes the prompt that asks for the numbers of sentences: no text is written, so that nothing of it can be wrong. */
import type { Prompt } from '../model.ts';
import { fence } from '../prompts/fence.ts';
import { asData, readerWish } from '../prompts/prompts.ts';
import { visibleText } from '../prompts/strip-invisible-characters.ts';
import { PICKS_FIELD, type PickOrder } from './pick-order.ts';

export interface PickPromptOrder extends PickOrder {
  readonly title: string;
  /** One line for each sentence, as `numberSentences` writes them. */
  readonly text: string;
  readonly articleLanguage: string;
  readonly instruction?: string | undefined;
}

export function pickPrompt({ title, text, count, of, articleLanguage, instruction }: PickPromptOrder): Prompt {
  const whole = `${visibleText(title)}\n\n${text}`;
  const { mark, fenced } = fence(whole);
  const example = Array.from({ length: count }, (_, index) => `n${index + 1}`).join(', ');
  const reminder = `Choose the ${count} sentences, and answer with their numbers alone: {"${PICKS_FIELD}": [${example}]}`;
  const instructions = [
    `You choose, for a reader who has no time, the ${count} sentences of a news article that an editor would print as its summary.`,
    asData('The sentences of the article, each behind its number, stand', mark),
    '',
    'Rules:',
    '- The first number: the sentence to read if only one. It says what happened.',
    '- The others: what came of it, and what matters most beside it. No sentence that says the same again.',
    '- Each is understood by a reader who sees no other: who and what it speaks of is named in it.',
    '- No remarks of the site, no questions, no lead-ins.',
    '',
    'Format:',
    `- Only JSON: {"${PICKS_FIELD}": [${example}]}, where each is a number from 1 to ${of}, the most important first, none twice. No words.`,
    ...readerWish(instruction),
  ].join('\n');
  return {
    task: 'pick',
    instructions,
    article: `${fenced}\n\n${reminder}`,
    text: whole,
    articleLanguage,
    // Numbers are written in no language, and every model knows English.
    language: 'en',
    isCustom: Boolean(instruction),
    points: count,
    pick: { count, of },
  };
}
