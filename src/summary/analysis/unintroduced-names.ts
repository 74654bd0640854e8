/**
 * Finds who is introduced where: "Bishop Robert Finn" and "hypersensitivity pneumonitis (HP)" say who and what they are, a
 * later "Finn" or "HP" does not. A summary that has only the later mention does not say of whom it speaks.
 */
import { isGivenName } from '../../languages/is-given-name.ts';
import type { Language } from '../../languages/language.ts';
import type { ArticleSentence } from '../reading/read-sentences.ts';
import { beginsWithCapital } from '../sentences/first-letter.ts';
import type { Token } from '../sentences/terms.ts';
import { NAME } from '../weights.ts';

/** By sentence: the names that it has without introducing them, though an earlier sentence does. */
export interface Introductions {
  readonly unintroduced: readonly (readonly string[])[];
  readonly introduced: readonly ReadonlySet<string>[];
}

export function introductionsOf(
  sentences: readonly ArticleSentence[],
  titleStems: ReadonlySet<string>,
  rules: Language,
): Introductions {
  const known = new Set<string>();
  const unintroduced: string[][] = [];
  const introduced: Set<string>[] = [];
  for (const sentence of sentences) {
    const rows = namesIn(sentence, rules);
    const here = new Set(rows.filter((row) => isWholeName(row, rules)).flatMap((row) => row.at(-1)?.stem ?? []));
    for (const abbreviation of bracketed(sentence.text)) here.add(abbreviation);
    const alone = rows.filter(({ length }) => length === 1).flatMap(([name]) => name?.stem ?? []);
    unintroduced.push(alone.filter((name) => known.has(name) && !here.has(name) && !titleStems.has(name)));
    for (const name of here) known.add(name);
    introduced.push(here);
  }
  return { unintroduced, introduced };
}

/** Where every noun has a capital, only a given name tells. */
function isWholeName(row: readonly Token[], rules: Language): boolean {
  if (row.length < 2) return false;
  return !rules.capitalizesNouns || row.slice(0, -1).some((part) => isGivenName(part.text));
}

/** Rows of neighbouring capitalised words, titles left out: "Robert Finn", "Finn". */
function namesIn({ text, tokens }: ArticleSentence, rules: Language): Token[][] {
  const rows: Token[][] = [];
  let end = -1;
  for (const token of tokens) {
    if (token.isStopWord || !beginsWithCapital(token.text)) continue;
    if (rules.titles.includes(token.text.toLowerCase())) continue;
    const row = rows.at(-1);
    if (row && /^(?:\.? |-)$/.test(text.slice(end, token.start)) && row.length < NAME.maxLength) row.push(token);
    else rows.push([token]);
    end = token.end;
  }
  return rows;
}

/** "(HP)" after what it stands for. */
function bracketed(text: string): string[] {
  if (!text.includes('(')) return [];
  return Array.from(text.matchAll(/\p{L} \((\p{Lu}[\p{Lu}\p{N}-]{1,6})\)/gu), ([, letters = '']) =>
    letters.toLowerCase(),
  );
}

/** @returns How many names a set has that only a sentence outside of it introduces. */
export function countUnintroduced({ unintroduced, introduced }: Introductions, set: readonly number[]): number {
  const found: string[] = [];
  set.forEach((sentence, place) => {
    for (const name of unintroduced[sentence] ?? []) {
      if (!found.includes(name) && !isIntroduced(name, introduced, set, place)) found.push(name);
    }
  });
  return found.length;
}

function isIntroduced(
  name: string,
  introduced: readonly ReadonlySet<string>[],
  set: readonly number[],
  before: number,
): boolean {
  for (let place = 0; place < before; place++) if (introduced[set[place] as number]?.has(name)) return true;
  return false;
}
