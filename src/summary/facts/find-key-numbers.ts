/** Finds the numbers of a block that tell something alone: with what they count, or money. A step of extracting facts. */

import { type CompiledFactWords, factWords } from '../../languages/compile-fact-words.ts';
import { lazy } from '../../memoize.ts';
import { englishNoun, PEOPLE } from '../details/english-counted-noun.ts';
import { type NumberMention, readNumbers } from '../details/read-numbers.ts';
import { takenSpans } from '../details/taken-spans.ts';
import { type Sentence, splitSentences } from '../sentences/split-sentences.ts';
import { numberEvent } from './number-event.ts';

export interface CountedNumber {
  /** From the qualifier ("at least") to the last word that belongs to the count. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit?: string;
  readonly counted?: string;
  /** People, the dead, money: higher is more telling. 0–3. */
  readonly weight: number;
}

/**
 * @param taken Spans that are something else (dates): a number inside one counts nothing.
 * @param opensStory Whether the block is the article's first.
 */
export function findKeyNumbers(
  text: string,
  language: string,
  taken: readonly { readonly start: number; readonly end: number }[],
  opensStory: boolean,
): CountedNumber[] {
  const words = factWords(language);
  const others = takenSpans(text.length);
  for (const { start, end } of taken) others.take(start, end);
  const sentences = lazy(() => outsideQuotations(splitSentences(text, language)));
  return readNumbers(text, language)
    .filter((number) => number.kind === 'cardinal' && number.value > 1 && others.isFree(number.start, number.end))
    .filter((number) => standsAlone(text, number))
    .flatMap((number) => withEvent(text, counted(text, number, words), sentences(), language, opensStory) ?? []);
}

/** What somebody says in several sentences is no fact, and its middle does not show it. */
function outsideQuotations(sentences: readonly Sentence[]): Sentence[] {
  let marks = 0;
  return sentences.filter(({ text }) => {
    const isOutside = marks % 2 === 0;
    marks += text.match(/["“”„«»「」『』]/g)?.length ?? 0;
    return isOutside;
  });
}

/** With the sentence that tells what happened to what is counted. */
function withEvent(
  text: string,
  number: CountedNumber | undefined,
  sentences: readonly Sentence[],
  language: string,
  opensStory: boolean,
): CountedNumber | undefined {
  const sentence = number && sentenceAt(sentences, number);
  const counts = number && { ...number, hasFate: number.weight === FATE };
  const event = sentence && counts && numberEvent(text, counts, sentence, language, opensStory && sentence.start === 0);
  return event && { ...number, ...event };
}

/** Halving: a long text has thousands of both. */
function sentenceAt(sentences: readonly Sentence[], { start, end }: CountedNumber): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= start ? found : undefined;
}

/** Not half of a range, a score or a pair: "10-15 people", "between 10 and 15", "two or three". */
function standsAlone(text: string, { start, end }: NumberMention): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  return (
    !/(?:[-–—/×:]|\b(?:between|entre|zwischen|tra|fra|tussen|mellan|mellom|mellem|między|между|між))\s*$/iu.test(
      before,
    ) &&
    !/[\p{Nd}]\s?(?:to|or|and|zu|a|à|o|ou|oder|bis|und|y|e|og|och|eller|tot|of|en|до|или|và|đến|sampai|hingga)\s$/iu.test(
      before,
    ) &&
    !/^(?:911|999|112) (?:call|emergency|operator|dispatch)/.test(text.slice(start, end + 12)) &&
    !/\b(?:person|man|woman|day|week) or\s$/.test(before) &&
    !isYear(text, start, end) &&
    !LABEL.test(before) &&
    !FIGURE_OF_SPEECH.test(text.slice(start, end + 16)) &&
    !/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)\s(?:to|or|and)\s$/iu.test(before) &&
    !/^\s?(?:[-–—~～/×]|to|or|bis|oder|a|al|à|até|ou|o|tot|of|till|til|eller|до|или|đến|hingga|sampai)\s?[$£€]?\p{Nd}/iu.test(
      after,
    ) &&
    !/^\s(?:to|or)\s(?:\p{Nd}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)/iu.test(after)
  );
}

/** "type 2", "one in 23": the number names or divides, it does not count. */
const LABEL =
  /\b(?:types?|grade|category|chapter|pages?|no\.?|number|round|phase|stage|level|series|season|group|route|channel|section|article|class|room|gate|flight|highway|interstate|level|age|aged|(?:one|1) in|de cada|por cada|cada|par|per|pour|pro|je|auf|на каждые|на|na|sur|su|out of|von|bin|yüz|mil|mille|platz|artikel|kapitel|seite|página|artículo|article|chapitre|pagina)\s$/iu;

/** "in a million directions" counts nothing. */
const FIGURE_OF_SPEECH =
  /^a (?:hundred|thousand|million|billion) (?:directions|times|reasons|miles|ways|pieces|things)/i;

/** Four bare digits between 1900 and 2099 are taken for a year: "1960 levels". */
function isYear(text: string, start: number, end: number): boolean {
  return /^(?:19|20)\p{Nd}\p{Nd}$/u.test(text.slice(start, end));
}

function counted(text: string, number: NumberMention, words: CompiledFactWords): CountedNumber | undefined {
  const start = startWithQualifier(text, number.start, words);
  if (number.unit !== undefined && number.unit !== '%') {
    if (!/[^\p{L}]|^kr$|^zł$|^Fr$|^Rp$|^RM$|^R\$$/u.test(number.unit)) return undefined;
    const rate =
      words.tag === 'en'
        ? (/^[ -](?:an?|per)[ -](?:week|year|month|day|hour|night|person|head)\b/.exec(
            text.slice(number.end, number.end + 20),
          )?.[0] ?? '')
        : '';
    const end = number.end + rate.length;
    if (/^[-–]\p{L}/u.test(text.slice(end, end + 2))) return undefined;
    return { start, end, value: number.value, unit: number.unit, weight: 2 };
  }
  const tail = text.slice(number.end, number.end + 80);
  const noun = words.tag === 'en' ? englishNoun(tail, number, text, words) : listedNoun(tail, words, number);
  if (!noun) return undefined;
  const end = number.end + noun.length;
  const unit = number.unit === undefined ? {} : { unit: number.unit };
  return { start, end, value: number.value, ...unit, counted: noun.trim(), weight: weightOf(noun, words) };
}

function startWithQualifier(text: string, start: number, words: CompiledFactWords): number {
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  const qualifier = words.about.find(
    (word) => before.endsWith(`${word} `) && !/[\p{L}-]$/u.test(before.slice(0, -word.length - 1)),
  );
  return qualifier === undefined ? start : start - qualifier.length - 1;
}

function listedNoun(tail: string, words: CompiledFactWords, { unit }: NumberMention): string | undefined {
  if (unit !== undefined) return undefined;
  const lead = /^[\u00a0\u202f ]?(?:de |d['’]|di )?/u.exec(tail)?.[0] ?? '';
  const rest = tail.slice(lead.length);
  const noun = words.counted.find((word) => rest.startsWith(word) && !/^[\p{L}\p{M}]/u.test(rest.slice(word.length)));
  const unspaced =
    UNSPACED_TAGS.has(words.tag) && noun === undefined && lead === ''
      ? words.counted.find((word) => rest.startsWith(word) && !/^[目気氣份以左대]/.test(rest.slice(word.length)))
      : undefined;
  const named = noun ?? unspaced;
  const found = isOfSpeed(rest, named) || isWholeOfShare(rest, named) ? undefined : named;
  if (found === undefined || (noun !== undefined && !UNSPACED_TAGS.has(words.tag) && !/[\u00a0\u202f ]/u.test(lead)))
    return undefined;
  const end = lead.length + found.length;
  const fate = words.fates.find(
    (word) => tail.startsWith(` ${word}`, end) && !/^\p{L}/u.test(tail.slice(end + 1 + word.length)),
  );
  return tail.slice(0, end + (fate === undefined ? 0 : fate.length + 1));
}

/** "300 kilómetros por hora" are no kilometres. */
function isOfSpeed(rest: string, noun: string | undefined): boolean {
  return noun !== undefined && PER_HOUR.test(rest.slice(noun.length));
}

/** "3명 중 2명": two of three is a share, and three counts nothing. */
function isWholeOfShare(rest: string, noun: string | undefined): boolean {
  return noun !== undefined && /^(?:에)? 중 \p{Nd}|^(?:のうち|中)\p{Nd}/u.test(rest.slice(noun.length));
}

const PER_HOUR =
  /^(?:s)?[\u00a0\u202f ]?(?:por hora|par heure|heure|à l[’']heure|per ora|all[’']ora|orari|pro stunde|per uur|in de uur|i timmen|i timen|per time|na godzinę|в час|на годину|per jam|bir saat|\/ ?[hч]|毎時|每小时|每小時|giờ)/iu;

const UNSPACED_TAGS = new Set(['zh', 'ja', 'ko']);

/** The weight of the dead, the injured and the like. */
const FATE = 3;

function weightOf(noun: string, words: CompiledFactWords): number {
  if (words.tag !== 'en') return words.fates.some((fate) => noun.endsWith(fate)) ? FATE : 2;
  if (/(?:injured|wounded|killed|dead|missing|deaths|victims|casualties|fatalities|prison|jail|bars|died)$/.test(noun))
    return FATE;
  return PEOPLE.test(noun) ? 2 : 1;
}
