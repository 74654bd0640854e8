/** Tells whether a part of a sentence may go: nothing in it says who said so, whether, when or on what condition. */
import type { Language } from '../../languages/language.ts';
import { listsHeld } from '../../languages/phrases/find-phrases.ts';

export function mayBeLeftOut(part: string, rules: Language): boolean {
  const { saidVerbs, negations, conditions, hedges } = rules;
  const held = listsHeld(part, { saidVerbs, negations, conditions, hedges, days: daysOf(rules) });
  return held.size === 0 && !/[?!？！"“”„«»]/.test(part);
}

const days = new WeakMap<Language, string[]>();

/** One list for a language, since each is indexed once. */
function daysOf(rules: Language): string[] {
  let known = days.get(rules);
  if (!known) {
    known = [...rules.weekdays, ...rules.months].flat();
    days.set(rules, known);
  }
  return known;
}
