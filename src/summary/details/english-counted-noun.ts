/** Finds the plural noun that an English number counts, by endings and word lists. A part of finding key numbers. */
import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';
import type { NumberMention } from './read-numbers.ts';

/** Spans of time are rarely news, unless someone is to sit them out. */
const DURATIONS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|decades|centuries|nights?|weekends?|mornings|points|metres|meters|miles|feet|inches|yards|kilometres|kilometers|percent|percentage|things|ways|reasons|others|different|lots|parts|sides|pm|am|o'clock)$/;
const NO_NOUN =
  /^(?:was|is|has|does|goes|says|its|his|this|as|us|plus|minus|versus|thus|perhaps|always|across|towards|besides|whereas|makes|takes|gets|comes|became|gives|runs|wins|leads|remains|appears|seems|needs|wants|likes|tells|asks|adds|shows|means|afterwards|yes|less|news|diabetes|across|unless|various|previous|serious|famous|religious|numerous|dangerous)$/;
const NOT_BEFORE_NOUN =
  /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|nor|if|than|that|which|who|when|while|as|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|he|she|it|they|we|you|i|his|her|their|our|my|its|this|these|those|not|no|just|only|also|then|there|here|per|out|up|down|off|over|under|into|after|before|since|until|said|says|told|each|per|last|ago|later|earlier|yesterday|today|now|so|because|during|about|against|between|through|off|say|think|believe|want|went|came|got|made|took|won|lost|scored)$/;
const IRREGULAR =
  /^(?:people|men|women|children|police|troops|staff|feet|teeth|mice|sheep|fish|aircraft|passersby|personnel|cattle|hectares|lives|wives|wolves|schoolchildren|policemen|firefighters|gunmen|servicemen|fishermen|salespeople|spacecraft)$/;
export const PEOPLE =
  /(?:people|men|women|children|persons?|victims|passengers|students|pupils|workers|employees|jobs|troops|soldiers|officers|civilians|migrants|refugees|patients|residents|voters|members|players|fans|families|survivors|protesters|hostages|boys|girls|adults|deaths|lives|injuries|casualties|fatalities|homes|houses|villages|votes|seats)/;

/** After "of", a noun may be followed by its verb: "80% of the plan relates". */
const ADJECTIVE =
  /(?:al|ic|ive|ous|ed|ing|able|ary|ern|less|ful)$|^(?:young|new|old|all|other|white|black|older|younger|male|female|adult|small|large|local|public|rural|urban|poor)$/;

/** "48 people injured", "200 firefighters", "45 per cent of voters": up to two words before a plural noun. */
export function englishNoun(
  tail: string,
  number: NumberMention,
  text: string,
  words: CompiledFactWords,
): string | undefined {
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
