/**
 * Holds every number that somebody set by hand and that decides which sentences a summary has. The trained networks have
 * their own (generated/), and what a feature is scaled by is theirs, too.
 *
 * Each has its unit and its reason. Each has an article under tests/fixtures/summaries that names it in `decides`:
 * tests/summary/weights.test.ts changes the number and expects another summary of that article.
 *
 * "Set by hand" means: chosen while reading summaries of the development corpus, and kept where the bench
 * (tests/bench/README.md) did not get worse; no finer reason is known.
 */

/** Which sentences of a long article are looked at (reading/considered-sentences.ts). Numbers of sentences; set by hand. */
export const CONSIDERED = {
  /** From the top, where the news stands. */
  beginning: 60,
  /** From the middle, one for each of so many stretches of equal length. */
  stretches: 48,
  /** From the bottom, where verdicts and outcomes stand. */
  end: 12,
  /** Words added to each length, so that a stretch is not represented by its shortest sentence. */
  addedLength: 10,
};

/** What is of the page and not of the story (reading/is-boilerplate.ts). Set by hand. */
export const BOILERPLATE = {
  /** Characters. In a flattened text a credit or a stamp runs together with the sentence after it, which is the story's. */
  maxLabelLength: 80,
  /** A stamp ("Updated 3.5., 12:20") has at most so many words for each of its numbers. */
  wordsPerNumber: 3,
};

/** How sentences are read (reading/read-sentences.ts). Set by hand. */
export const READING = {
  /** Sentences of a heading that are shown with what it is above: an interviewer's last ones ask, those before lead up to it. */
  headingSentences: 2,
};

/** What kind a text is (reading/text-kind.ts). */
export const TEXT_KIND = {
  /** Fewer questions with answers, or items with a name, may be chance. Set by hand. */
  minParts: 3,
  /** Share of a text's blocks. Interviews of the corpus have .27 and more, essays that ask now and then .094 at most. */
  minShareAsked: 0.1,
  /** Share of the headings whose answers speak of themselves; below it headings that ask order an explainer. Set by hand. */
  minShareSpoken: 0.5,
  /** Characters; what is longer tells. Set by hand. */
  maxQuestionLength: 300,
  /** A headline's smaller numbers count other things than the text's headings: the dead, the goals. Set by hand. */
  minCount: 4,
};

/** Which sentence answers a headline that asks (analysis/answer-to-headline.ts). Set by hand. */
export const ANSWER = {
  /** Share of the headline's words, by weight, that an answer has: the less, the surer the language's words of answering. */
  minCoverage: { why: 0.35, whether: 0.6, howMany: 0.45, when: 0.45, who: 0.45, what: 0.7 },
  /** Words of the headline that the article has; "what" asks with fewer, since its words of answering are the surest. */
  minWords: 2,
  minWordsOfWhat: 1,
  /** Share of coverage that the first sentence is ahead of a late one; halved at the sixth. */
  earliness: 0.15,
  halfEarliness: 5,
  /** Characters: a paragraph without stops has some of every headline's words. */
  maxLength: 400,
};

/** What a sentence lacks to tell something by itself (analysis/unfit-sentences.ts). Set by hand. */
export const INFORMATION = {
  /** Content words of which a point should have so many. */
  enough: 13,
  /** What a name and a number are worth beyond being a word, in words. */
  name: 1,
  number: 1.5,
};

/** Which sentences make a poor point (analysis/unfit-sentences.ts). Numbers of words; set by hand. */
export const UNFIT = {
  /** Fewer content words tell nothing by themselves; one more is needed where nobody and no number is named. */
  minContentWords: 3,
  minWords: 5,
  /** Words without a stop at their end are a sentence only if they are more. */
  maxFragment: 10,
};

/** Which sentence tells the news (analysis/main-news-sentence.ts). Set by hand. */
export const NEWS = {
  /** Sentences from the top among which the news stands. */
  opening: 8,
  /** A headline of fewer words may share more with one sentence than with another by chance. */
  minTitleWords: 4,
  /** Share of the headline's words that a later sentence has beyond the opening's where it tells the headline's news. */
  tellingMore: 0.3,
  /** Characters of the opening in which a year sets its time. */
  setting: 70,
  /** Sentences after a line without a stop among which one has a stop where the line is a standfirst. */
  afterStandfirst: 3,
};

/** How surely a sentence is the thesis of an opinion piece; 2 is sure (analysis/kind-cues.ts). Set by hand. */
export const THESIS = {
  /** "must", "should". */
  demand: 1,
  /** Other words of opinion. */
  opinion: 0.4,
  /** Nobody else is said to have said it. */
  withoutSpeaker: 0.5,
};

/** How surely a sentence is the verdict of a review; 2 is sure (analysis/kind-cues.ts). Set by hand. */
export const VERDICT = {
  conclusion: 1.2,
  rating: 1.2,
  /** At the very end; less before. */
  late: 0.6,
};

/** What a sentence needs in front of it (analysis/unresolved-references.ts, analysis/surface-cues.ts). Set by hand. */
export const REFERENCE = {
  /** Share of a sentence in quotation marks beyond which it does not say who speaks. */
  lonelyQuoteShare: 0.8,
  /** Words of a sentence's opening in which a pronoun points back. */
  opening: 3,
  /** Words in which a name could yet say who is spoken of. */
  reach: 10,
  /** Sentences; a quotation that seems longer has lost its closing mark. */
  maxQuotationLength: 3,
  /** Words among which an "also" adds to what was said before. */
  alsoWithin: 6,
};

/** Words of one name; longer rows of capitals are headlines (analysis/unintroduced-names.ts). Set by hand. */
export const NAME = { maxLength: 6 };

/** Which sets are judged (selection/choose-points.ts, selection/candidate-sets.ts). Set by the bench's time and ROUGE. */
export const CANDIDATES = {
  /** Points at most, whatever is asked for. */
  maxPoints: 12,
  /** Sentences chosen together; further ones are added one by one. */
  joint: 3,
  /** All sets of `joint` sentences among so many are judged: 84 sets, or 120 with one that fulfils the kind's requirement. */
  best: 9,
  /** Network units: a requirement that is worth less changes no choice of three. */
  minRequirement: 0.5,
  /** Sentences tried for each further point: by merit, and by the kind's requirement. */
  forGrowth: 16,
  requiredForGrowth: 4,
  /** Weight of the network head "alone" beside "choice", which was trained to choose. */
  weightOfAlone: 0.3,
};

/** Sets up to this many sentences tell the news; what is beyond is for those who want more. Set by hand. */
export const NEWS_SIZE = { sentences: 3 };

/**
 * What a summary should have by the kind of text (selection/kind-requirements.ts): worth in network units per unit of
 * strength, and from how many sentences. Set by hand; of news, so that outcomes decide between sets that are nearly equal.
 */
export const REQUIREMENT = {
  thesis: 1.6,
  verdict: 1.6,
  /** What a sentence under a question or an item's name is worth, and how surely it is one. */
  headed: 2,
  headedStrength: 2,
  outcome: { within: 0.16, beyond: 0.4 },
  /** Sentences that should be verdicts or outcomes, in sets of up to `NEWS_SIZE` and beyond. */
  wanted: { within: 1, beyond: 2 },
};

/**
 * What is wrong with a set, in network units (selection/score-set.ts, selection/set-penalties.ts). Set by hand; the two
 * networks together tell sets of one article apart by about 1.
 */
export const SET_PENALTY = {
  /** A reference to what is not in the set: more than any difference between sets that are otherwise fit. */
  unresolvedReference: 3,
  /** Per unit of cosine beyond `commonLikeness`, for the pair that is most alike, in sets of up to `NEWS_SIZE` and beyond. */
  repetition: { within: 4, beyond: 12 },
  /** Cosine that neighbours in a story share. */
  commonLikeness: 0.4,
  /** A point that lacks all information. */
  emptyPoint: 0.4,
  /** A name that only a sentence outside of the set introduces. */
  unintroducedName: 0.2,
  /** "Voters also rejected …", without what else they rejected. */
  hangingAlso: 0.3,
  /** Of a set of several, where the opening tells the news, and where another sentence does. */
  noNews: { atOpening: 0.2, elsewhere: 0.1 },
  /** Of a gist. Where the opening is passed over, something has shown that it is not the news. */
  noNewsAlone: { atOpening: 1, elsewhere: 2.6 },
};

/** What is wrong with single sentences, in network units (selection/sentence-penalties.ts). Set by hand. */
export const SENTENCE_PENALTY = {
  pictureLine: 1,
  promise: 0.8,
  tease: 0.6,
  /** A line without a stop among sentences that have one: a link, a heading, a caption. */
  noStop: 0.5,
  /** What was years before the rest, in a news report. */
  background: 0.25,
  /** Somebody's "I", or a quotation, without a speaker. */
  lostSpeaker: 0.6,
  /** Per share of the sentence that stands in quotation marks. */
  talk: 0.15,
};

/** When somebody speaks without a speaker (selection/sentence-penalties.ts). Set by hand. */
export const SPEAKER = {
  /** Where more than this share of the sentences, and so many at least, say "I", the writer does. */
  minShareOfWriter: 0.2,
  minSentencesOfWriter: 3,
  /** Share in quotation marks beyond which there is no room for a speaker. */
  allQuoted: 0.97,
  /** Years before the text's latest year from which a sentence tells the past. */
  yearsOfPast: 2,
};
