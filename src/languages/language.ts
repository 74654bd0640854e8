/**
 * What the summary steps know about one language: plain word lists, one file per language beside this one.
 * A language file holds lists written as text (`LanguageData`); `compileLanguage` turns them into sets at first use.
 */

import { memoize } from '../memoize.ts';
import type { ClaimWords, CompiledClaimWords } from './claim-words.ts';
import type { FactWords } from './fact-words.ts';
import { stopWords } from './generated/stop-words.ts';
import type { CompiledKindWords, KindWords } from './kind-words.ts';
import type { PageWords } from './page-words.ts';

/** How a language uses an apostrophe inside a word: `elides` l'eau → l' + eau, `ends` Ankara'da, Ann's → Ann, else it joins. */
type Apostrophe = 'joins' | 'elides' | 'ends';

/** What a headline may ask for: what something is, a reason, a person, a day, a number, a yes or no. */
export type Question = 'what' | 'why' | 'who' | 'when' | 'howMany' | 'whether';
/** Those whose answer shows in its words; the others' in a name, a date or a number. */
type WordedAnswer = 'what' | 'why' | 'whether';

/**
 * Lists are written "one, two, three words"; a last `*` stands for any ending ("заяви*"), "…" between words for any one
 * word ("vor … jahren"), and `^` before a phrase for the beginning of the text ("^who"); a comma that is the phrase's own is
 * doubled. Lower-case. A list that a language lacks means that the rule which asks for it does not apply.
 * Abbreviations are written without their last stop; "z. b" also stands for "z.b".
 */
export interface LanguageData {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  /** By which facts are recognised. */
  readonly facts?: FactWords;
  /** By which a claim is compared in meaning. */
  readonly claims?: ClaimWords;
  /** By which kinds of text are recognised. */
  readonly kinds?: KindWords;
  /** By which parts of a page are recognised. */
  readonly page?: PageWords;
  readonly stem?: (word: string) => string;
  /** Only where the generated table has none or a bad one. */
  readonly stopWords?: string;
  readonly apostrophe?: Apostrophe;
  /** Every noun has a capital, so that a capital tells no name. */
  readonly capitalizesNouns?: boolean;
  /** A name always follows ("Mr", "Gen"), or the sentence always goes on ("e.g"): the stop ends no sentence. */
  readonly abbreviations?: string;
  /** Ends no sentence when a number follows ("No. 5", "p. 3"); else judged as any word. */
  readonly numberAbbreviations?: string;
  /** May end a sentence ("etc", "Inc", "U.S", "Jr"): what follows decides. */
  readonly closingAbbreviations?: string;
  /** Nouns that a single letter or numeral tells apart: "plan B", "vitamin D", "World War II". */
  readonly letteredNouns?: string;
  /** "3." means "third" before a lower-case word or a month ("am 3. Mai"). */
  readonly hasOrdinalStop?: boolean;
  /** Words before an ordinal ("am", "der"), where the noun after it has a capital as well: "der 1. Platz". */
  readonly ordinalLeads?: string;
  /** January first; a month's forms (cases, short forms without the stop) are separated by "/". */
  readonly months?: string;
  /** Monday first, forms as in `months`. */
  readonly weekdays?: string;
  /** Words before a person's name, in lower case: "president", "mr", "sir". */
  readonly titles?: string;
  /** Words that open a sentence whose subject stands in an earlier one: he, she, they, this, his. */
  readonly pronounOpeners?: string;
  /** Pronouns for people that point back when no name stands before them: "In his speech, …", "Now she …". */
  readonly personPronouns?: string;
  /** Words that tie a sentence to the one before: but, however, meanwhile, also. */
  readonly connectiveOpeners?: string;
  /** Those of both lists that set a time, a place or a speaker of their own rather than point back: now, here, of course. */
  readonly standaloneOpeners?: string;
  /** Single words that add to what was said before: also. */
  readonly additives?: string;
  /** Words that begin a noun phrase: the, a. What follows a conjunction with one is a clause of its own. */
  readonly articles?: string;
  /** Connectives that may be cut from a sentence's start before a clause of its own ("But the plan …"). */
  readonly removableConjunctions?: string;
  /** Connectives that may be cut only with the comma after them ("However, the plan …"). */
  readonly removableAdverbs?: string;
  /** Noun phrases that point back: the suspect, the move, such a, both men. */
  readonly definiteOpeners?: string;
  /** Pronouns for things that point back when no name stands before them. */
  readonly thingPronouns?: string;
  /** Where they tell that something is known: the. None that also stand before what is meant in general. */
  readonly definiteArticles?: string;
  /** Words that may follow a subject at once: is, has, will, said. */
  readonly predicates?: string;
  /** Nouns of which there is one for every reader: police, government. */
  readonly knownToAll?: string;
  /** Single words that within a sentence have a capital only where another one begins: the, he, when. No forms of address. */
  readonly sentenceOpeners?: string;
  readonly saidVerbs?: string;
  readonly questionWords?: string;
  /** How it ended or what follows: died, arrested, sentenced, recovered, is expected to, so far. */
  readonly outcomeCues?: string;
  /** What comes next: will, planned, next, until. */
  readonly nextCues?: string;
  /** How a case or a person stands: investigat*, bail, hospital, missing. */
  readonly caseCues?: string;
  /** What holds at the time of writing: now, so far, still. */
  readonly nowCues?: string;
  readonly negations?: string;
  /** A first-person or judging voice: I think, should, in my view. */
  readonly opinionCues?: string;
  /** What an opinion piece demands or holds to be true: must, we need, the problem is. */
  readonly demands?: string;
  /** How a reviewer sums up: overall, recommend*, falls short. */
  readonly conclusions?: string;
  /** Nobody was reached, nothing was said: declined to comment, could not be reached. */
  readonly silences?: string;
  /** That something will be told: what we know, what you need to know. */
  readonly promises?: string;
  /** What only picture desks write, in the present tense: is seen, poses with. */
  readonly captionPhrases?: string;
  /** The writer or a speaker, single words as written within a sentence: I, my. None that also means something else. */
  readonly firstPerson?: string;
  /** That something was long before: years ago. */
  readonly spansAgo?: string;
  /** How a headline, or a part of it, asks. None for `who` or `when` where names or dates are not read (../details). */
  readonly asks?: Partial<Readonly<Record<Question, string>>>;
  /** How a headline holds something back without asking: here's why, you won't believe. */
  readonly teases?: string;
  /** How a sentence that answers sounds: because; is a, means; yes, not, ruled out. */
  readonly answers?: Partial<Readonly<Record<WordedAnswer, string>>>;
  /** How a line of the page rather than of the story opens: read also, sign up, correction:. */
  readonly promotions?: string;
  /** How a line opens that says where a picture or a text is from: photo:, source:. */
  readonly credits?: string;
  /**
   * In brackets after the place of a dateline: who sent the report. Only for scripts without capitals whose papers open a story
   * "PLACE (desk)" or "PLACE:".
   */
  readonly newsDesks?: string;
  /** How a line opens that says when the page was written: updated, published. */
  readonly stamps?: string;
  /** What a site says of itself, anywhere in a line: contributed to this report, all rights reserved. */
  readonly smallPrint?: string;
  /** How a caption opens: pictured, file photo. */
  readonly captionOpeners?: string;
  /** How a bracket opens that only captions have: (pictured …), (left). */
  readonly captionBrackets?: string;
  /** How a sentence about the text itself opens: here are, in this article. */
  readonly announcements?: string;
  /** How a sentence opens that only leads up to another: first, let's; what is clear is. */
  readonly signposts?: string;
  /** What people say around what they say: I mean, um, welcome to, thank you for having. */
  readonly smallTalk?: string;
  /** What an outlet says of its own offers, anywhere in a line: podcast is produced by, send us your. */
  readonly selfPromotion?: string;
  /** How a sentence opens that tells what was before or who somebody is: a former, this follows. */
  readonly backStory?: string;
  /** How a sentence opens that paints a scene: sitting in, one morning. */
  readonly scenes?: string;
  /** What says that something goes on, and not what: remains fluid, a complex picture. */
  readonly vague?: string;
  /** How a page's description calls instead of telling: find out, here's why, in this article. */
  readonly invitations?: string;
  /** After a comma, how a clause opens that adds and can go: which, namely. */
  readonly tailOpeners?: string;
  /** if, unless, provided that. */
  readonly conditions?: string;
  /** What keeps a claim from being a fact: allegedly, reportedly, may. */
  readonly hedges?: string;
  /** Words of a rating: stars, out of 10. */
  readonly ratings?: string;
  /** By which a headline or a section says that the text is a review. */
  readonly reviewWords?: string;
  /** Words whose swap turns a claim around: `up, rise; down, fall` is one pair. Only words that are rarely used in another sense. */
  readonly opposites?: readonly string[];
  /** In each language of the interface. */
  readonly suggestedQuestions?: SuggestedQuestions;
  /** The same in traditional characters. */
  readonly suggestedQuestionsHant?: SuggestedQuestions;
}

/** Questions about any article. Names stand where they need no ending and no article. */
export interface SuggestedQuestions {
  /** `{name}` said something. */
  readonly says: string;
  /** `{name}` is somebody. */
  readonly who: string;
  readonly why: string;
  readonly next: string;
  readonly unknown: string;
}

/** A word or phrase list. Ask it with the functions of find-phrases.ts. */
export type Phrases = readonly string[];

export interface Language {
  readonly tag: string;
  readonly stem: ((word: string) => string) | undefined;
  readonly stopWords: ReadonlySet<string>;
  readonly apostrophe: Apostrophe;
  readonly capitalizesNouns: boolean;
  readonly abbreviations: ReadonlySet<string>;
  readonly numberAbbreviations: ReadonlySet<string>;
  readonly closingAbbreviations: ReadonlySet<string>;
  readonly letteredNouns: ReadonlySet<string>;
  readonly hasOrdinalStop: boolean;
  readonly ordinalLeads: ReadonlySet<string>;
  /** Twelve lists of forms, January first; empty where unknown. */
  readonly months: readonly Phrases[];
  /** Seven lists of forms, Monday first; empty where unknown. */
  readonly weekdays: readonly Phrases[];
  readonly titles: Phrases;
  readonly pronounOpeners: Phrases;
  readonly personPronouns: ReadonlySet<string>;
  readonly connectiveOpeners: Phrases;
  readonly standaloneOpeners: ReadonlySet<string>;
  readonly additives: ReadonlySet<string>;
  readonly sentenceOpeners: ReadonlySet<string>;
  readonly thingPronouns: ReadonlySet<string>;
  readonly definiteArticles: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  readonly knownToAll: ReadonlySet<string>;
  readonly articles: Phrases;
  readonly removableConjunctions: Phrases;
  readonly removableAdverbs: Phrases;
  readonly definiteOpeners: Phrases;
  readonly saidVerbs: Phrases;
  readonly questionWords: Phrases;
  readonly outcomeCues: Phrases;
  readonly nextCues: Phrases;
  readonly caseCues: Phrases;
  readonly nowCues: Phrases;
  readonly negations: Phrases;
  readonly opinionCues: Phrases;
  readonly demands: Phrases;
  readonly conclusions: Phrases;
  readonly silences: Phrases;
  readonly promises: Phrases;
  readonly captionPhrases: Phrases;
  readonly firstPerson: ReadonlySet<string>;
  readonly spansAgo: Phrases;
  readonly asks: Readonly<Record<Question, Phrases>>;
  readonly teases: Phrases;
  readonly answers: Readonly<Record<WordedAnswer, Phrases>>;
  readonly promotions: Phrases;
  readonly credits: Phrases;
  readonly newsDesks: Phrases;
  readonly stamps: Phrases;
  readonly smallPrint: Phrases;
  readonly captionOpeners: Phrases;
  readonly captionBrackets: Phrases;
  readonly announcements: Phrases;
  readonly signposts: Phrases;
  readonly smallTalk: Phrases;
  readonly selfPromotion: Phrases;
  readonly backStory: Phrases;
  readonly scenes: Phrases;
  readonly vague: Phrases;
  readonly invitations: Phrases;
  readonly tailOpeners: Phrases;
  readonly conditions: Phrases;
  readonly hedges: Phrases;
  readonly ratings: Phrases;
  readonly reviewWords: Phrases;
  readonly opposites: readonly (readonly [one: Phrases, other: Phrases])[];
  readonly claims: CompiledClaimWords;
  readonly kinds: CompiledKindWords;
}

/** News repeats its words, and some stemmers are slow. */
const MAX_STEMS = 20_000;

export function compileLanguage(data: LanguageData): Language {
  return {
    tag: data.tag,
    stem: data.stem && memoize(data.stem, MAX_STEMS),
    stopWords: new Set(data.stopWords ? list(data.stopWords) : stopWords[data.tag]?.split(' ')),
    apostrophe: data.apostrophe ?? 'joins',
    capitalizesNouns: data.capitalizesNouns ?? false,
    abbreviations: abbreviations(data.abbreviations),
    numberAbbreviations: abbreviations(data.numberAbbreviations),
    closingAbbreviations: abbreviations(data.closingAbbreviations),
    letteredNouns: new Set(list(data.letteredNouns)),
    hasOrdinalStop: data.hasOrdinalStop ?? false,
    ordinalLeads: new Set(list(data.ordinalLeads)),
    months: list(data.months).map((forms) => forms.split('/')),
    weekdays: list(data.weekdays).map((forms) => forms.split('/')),
    titles: list(data.titles),
    pronounOpeners: list(data.pronounOpeners),
    personPronouns: new Set(list(data.personPronouns)),
    connectiveOpeners: list(data.connectiveOpeners),
    standaloneOpeners: new Set(list(data.standaloneOpeners)),
    additives: new Set(list(data.additives)),
    sentenceOpeners: new Set(list(data.sentenceOpeners)),
    thingPronouns: new Set(list(data.thingPronouns)),
    definiteArticles: new Set(list(data.definiteArticles)),
    predicates: new Set(list(data.predicates)),
    knownToAll: new Set(list(data.knownToAll)),
    articles: list(data.articles),
    removableConjunctions: list(data.removableConjunctions),
    removableAdverbs: list(data.removableAdverbs),
    definiteOpeners: list(data.definiteOpeners),
    saidVerbs: list(data.saidVerbs),
    questionWords: list(data.questionWords),
    outcomeCues: list(data.outcomeCues),
    nextCues: list(data.nextCues),
    caseCues: list(data.caseCues),
    nowCues: list(data.nowCues),
    negations: list(data.negations),
    opinionCues: list(data.opinionCues),
    demands: list(data.demands),
    conclusions: list(data.conclusions),
    silences: list(data.silences),
    promises: list(data.promises),
    captionPhrases: list(data.captionPhrases),
    firstPerson: new Set(list(data.firstPerson)),
    spansAgo: list(data.spansAgo),
    asks: {
      what: list(data.asks?.what),
      why: list(data.asks?.why),
      who: list(data.asks?.who),
      when: list(data.asks?.when),
      howMany: list(data.asks?.howMany),
      whether: list(data.asks?.whether),
    },
    teases: list(data.teases),
    answers: {
      what: list(data.answers?.what),
      why: list(data.answers?.why),
      whether: list(data.answers?.whether),
    },
    promotions: list(data.promotions),
    credits: list(data.credits),
    newsDesks: list(data.newsDesks),
    stamps: list(data.stamps),
    smallPrint: list(data.smallPrint),
    captionOpeners: list(data.captionOpeners),
    captionBrackets: list(data.captionBrackets),
    announcements: list(data.announcements),
    signposts: list(data.signposts),
    smallTalk: list(data.smallTalk),
    selfPromotion: list(data.selfPromotion),
    backStory: list(data.backStory),
    scenes: list(data.scenes),
    vague: list(data.vague),
    invitations: list(data.invitations),
    tailOpeners: list(data.tailOpeners),
    conditions: list(data.conditions),
    hedges: list(data.hedges),
    ratings: list(data.ratings),
    reviewWords: list(data.reviewWords),
    opposites: pairs(data.opposites),
    claims: compileClaimWords(data.claims ?? {}),
    kinds: compileKindWords(data.kinds ?? {}),
  };
}

function pairs(lists: readonly string[] | undefined): [Phrases, Phrases][] {
  return (lists ?? []).map((pair) => {
    const [one, other] = pair.split(';');
    return [list(one), list(other)];
  });
}

function compileClaimWords(data: ClaimWords): CompiledClaimWords {
  return {
    commitments: pairs(data.commitments),
    deaths: list(data.deaths),
    injuries: list(data.injuries),
    unharmed: list(data.unharmed),
    nobody: list(data.nobody),
    superlatives: list(data.superlatives),
    hedges: list(data.hedges),
    rivals: (data.rivals ?? []).map(
      (words) => new Map(list(words).flatMap((forms, place) => forms.split('/').map((form) => [form, place] as const))),
    ),
    measures: (data.measures?.split(';') ?? []).map((unit) => {
      const [words, sign = ''] = unit.split('=');
      return [list(words), sign.trim()];
    }),
  };
}

function compileKindWords(data: KindWords): CompiledKindWords {
  return {
    columns: list(data.columns),
    live: list(data.live),
    guides: list(data.guides),
    releases: list(data.releases),
    matches: list(data.matches),
    studies: list(data.studies),
    findings: list(data.findings),
    letters: list(data.letters),
    address: list(data.address),
  };
}

function list(text: string | undefined): string[] {
  return text
    ? text
        .trim()
        .split(/\s*,\s+/)
        .filter(Boolean)
    : [];
}

function abbreviations(text: string | undefined): Set<string> {
  return new Set(list(text).map((abbreviation) => abbreviation.replaceAll(' ', '')));
}
