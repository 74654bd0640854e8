/** The numbers of a block that tell something alone: with what they count, or money. A step of extracting facts. */
import { type CompiledFactWords, factWords } from './fact-words/compile-fact-words.ts';
import { type NumberMention, readNumbers } from './read-numbers.ts';
import { takenSpans } from './taken-spans.ts';

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

/** @param taken Spans that are something else (dates): a number inside one counts nothing. */
export function findKeyNumbers(
  text: string,
  language: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): CountedNumber[] {
  const words = factWords(language);
  const others = takenSpans(text.length);
  for (const { start, end } of taken) others.take(start, end);
  return readNumbers(text, language)
    .filter((number) => number.kind === 'cardinal' && number.value > 1 && others.isFree(number.start, number.end))
    .filter((number) => standsAlone(text, number))
    .flatMap((number) => counted(text, number, words) ?? []);
}

/** Not half of a range, a score or a pair: "10-15 people", "between 10 and 15", "two or three". */
function standsAlone(text: string, { start, end }: NumberMention): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  return (
    !/(?:[-–—/×:]|\b(?:between|entre|zwischen|from|de|tra|tussen|mellan|mellom|mellem|mer))\s*$/iu.test(before) &&
    !/[\p{Nd}]\s?(?:to|or|and|zu|a|à|o|ou|oder|bis|und|y|e|og|och|eller|tot|of|en|до|или|và|đến|sampai|hingga)\s$/iu.test(
      before,
    ) &&
    !/^(?:911|999|112) (?:call|emergency|operator|dispatch)/.test(text.slice(start, end + 12)) &&
    !/\b(?:person|man|woman|day|week) or\s$/.test(before) &&
    !isYear(text, start, end) &&
    !LABEL.test(before) &&
    !/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)\s(?:to|or|and)\s$/iu.test(before) &&
    !/^\s?(?:[-–—~～/×]|to|or|bis|oder|à|ou|o|tot|of|till|til|eller|до|или|đến|hingga|sampai)\s?[$£€]?\p{Nd}/iu.test(
      after,
    ) &&
    !/^\s(?:to|or)\s(?:\p{Nd}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)/iu.test(after)
  );
}

/** "type 2", "one in 23": the number names or divides, it does not count. */
const LABEL =
  /\b(?:types?|grade|category|chapter|pages?|no\.?|number|round|phase|stage|level|series|season|group|route|channel|section|article|class|room|gate|flight|highway|interstate|level|age|aged|(?:one|1) in|de cada|sur|su|out of|von|bin|yüz|mil|mille|platz|artikel|kapitel|seite|página|artículo|article|chapitre|pagina)\s$/iu;

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

/** Spans of time are rarely news, unless someone is to sit them out. */
const DURATIONS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|decades|centuries|nights?|weekends?|mornings|points|metres|meters|miles|feet|inches|yards|kilometres|kilometers|percent|percentage|things|ways|reasons|others|different|lots|parts|sides|pm|am|o'clock)$/;
const NO_NOUN =
  /^(?:was|is|has|does|goes|says|its|his|this|as|us|plus|minus|versus|thus|perhaps|always|across|towards|besides|whereas|makes|takes|gets|comes|became|gives|runs|wins|leads|remains|appears|seems|needs|wants|likes|tells|asks|adds|shows|means|afterwards|yes|less|news|diabetes|across|unless|various|previous|serious|famous|religious|numerous|dangerous)$/;
const NOT_BEFORE_NOUN =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|if|than|that|which|who|when|while|as|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|he|she|it|they|we|you|i|his|her|their|our|my|its|this|these|those|not|no|just|only|also|then|there|here|per|out|up|down|off|over|under|into|after|before|since|until|said|says|told|each|per|last|ago|later|earlier|yesterday|today|now|so|because|during|about|against|between|through|off|say|think|believe|want|went|came|got|made|took|won|lost|scored)$/;
const IRREGULAR =
  /^(?:people|men|women|children|police|troops|staff|feet|teeth|mice|sheep|fish|aircraft|passersby|personnel|cattle|hectares|lives|wives|wolves|schoolchildren|policemen|firefighters|gunmen|servicemen|fishermen|salespeople|spacecraft)$/;
const PEOPLE =
  /(?:people|men|women|children|persons?|victims|passengers|students|pupils|workers|employees|jobs|troops|soldiers|officers|civilians|migrants|refugees|patients|residents|voters|members|players|fans|families|survivors|protesters|hostages|boys|girls|adults|deaths|lives|injuries|casualties|fatalities|homes|houses|villages|votes|seats)/;

/** After "of", a noun may be followed by its verb: "80% of the plan relates". */
const ADJECTIVE =
  /(?:al|ic|ive|ous|ed|ing|able|ary|ern|less|ful)$|^(?:young|new|old|all|other|white|black|older|younger|male|female|adult|small|large|local|public|rural|urban|poor)$/;

/** "48 people injured", "200 firefighters", "45 per cent of voters": up to two words before a plural noun. */
function englishNoun(tail: string, number: NumberMention, text: string, words: CompiledFactWords): string | undefined {
  const isShare = number.unit === '%';
  const lead = isShare ? (/^ of (?:the |its |all |their |our |his |her )?/.exec(tail)?.[0] ?? '') : ' ';
  if (lead === '' || !tail.startsWith(lead)) return undefined;
  let end = lead.length;
  for (let count = 0; count < 3; count++) {
    const match = /^([\p{L}][\p{L}'’-]*)/u.exec(tail.slice(end));
    const word = match?.[1] ?? '';
    const lower = word.toLowerCase();
    if (word === '' || NOT_BEFORE_NOUN.test(lower) || DURATIONS.test(lower) || /['’]s?$/.test(word)) {
      const sentence = /^years?(?: (?:in|behind) (?:prison|jail|bars|custody))/.exec(tail.slice(end))?.[0];
      return sentence !== undefined && count === 0 ? tail.slice(0, end + sentence.length) : undefined;
    }
    end += word.length;
    const isName =
      /^\p{Lu}/u.test(word) &&
      !words.demonyms.has(lower) &&
      !/(?:ians|[aeo]ns|is|ese)$/.test(lower) &&
      lower !== 'marines';
    if (isName) return undefined;
    if (isPluralNoun(word)) {
      if (isSmallSpelled(number, text) && !PEOPLE.test(lower)) return undefined;
      end += secondNoun(tail.slice(end));
      return (
        tail.slice(0, end) +
        (/^ (?:(?:were|was|have been|had been|are|were being) )?(?:also )?(?:injured|wounded|killed|dead|missing|hurt|arrested|detained|homeless|displaced|infected|rescued|evacuated|hospitali[sz]ed|died|drowned|kidnapped|abducted|charged|convicted|executed|beheaded|destroyed)\b/.exec(
          tail.slice(end),
        )?.[0] ?? '')
      );
    }
    if (tail.charAt(end) !== ' ' || (isShare && !ADJECTIVE.test(lower) && !words.demonyms.has(lower))) return undefined;
    end += 1;
  }
  return undefined;
}

/** "145 teachers and students": the number counts both. Length of " and students", or 0. */
function secondNoun(rest: string): number {
  const match = /^ (?:and|or) ([\p{L}-]+)(?![\p{L}'’])/u.exec(rest);
  const word = match?.[1] ?? '';
  return match && isPluralNoun(word) && !DURATIONS.test(word.toLowerCase()) ? match[0].length : 0;
}

function isPluralNoun(word: string): boolean {
  const isRegular = /[a-z]{2,}s$/.test(word) && !/(?:ss|us|is)$/.test(word) && !NO_NOUN.test(word);
  return IRREGULAR.test(word.toLowerCase()) || isRegular;
}

/** "two things", "three reasons": spelled small numbers are mostly manner of speaking. */
function isSmallSpelled({ start, value }: NumberMention, text: string): boolean {
  return value <= 10 && /\p{L}/u.test(text.charAt(start));
}

function listedNoun(tail: string, words: CompiledFactWords, { unit }: NumberMention): string | undefined {
  if (unit !== undefined) return undefined;
  const lead = /^[\u00a0\u202f ]?(?:de |d['’]|di )?/u.exec(tail)?.[0] ?? '';
  const rest = tail.slice(lead.length);
  const noun = words.counted.find((word) => rest.startsWith(word) && !/^[\p{L}\p{M}]/u.test(rest.slice(word.length)));
  const unspaced =
    UNSPACED_TAGS.has(words.tag) && noun === undefined && lead === ''
      ? words.counted.find((word) => rest.startsWith(word) && !/^[目気氣份以左]/.test(rest.slice(word.length)))
      : undefined;
  const found = noun ?? unspaced;
  if (found === undefined || (noun !== undefined && !UNSPACED_TAGS.has(words.tag) && !/[\u00a0\u202f ]/u.test(lead)))
    return undefined;
  const end = lead.length + found.length;
  const fate = words.fates.find(
    (word) => tail.startsWith(` ${word}`, end) && !/^\p{L}/u.test(tail.slice(end + 1 + word.length)),
  );
  return tail.slice(0, end + (fate === undefined ? 0 : fate.length + 1));
}

const UNSPACED_TAGS = new Set(['zh', 'ja', 'ko']);

function weightOf(noun: string, words: CompiledFactWords): number {
  if (words.tag !== 'en') return words.fates.some((fate) => noun.endsWith(fate)) ? 3 : 2;
  if (/(?:injured|wounded|killed|dead|missing|deaths|victims|casualties|fatalities|prison|jail|bars|died)$/.test(noun))
    return 3;
  return PEOPLE.test(noun) ? 2 : 1;
}
