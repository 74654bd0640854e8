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
  /** What a page has run together is parted only before so many words: fewer may be the rest of a title. */
  minWordsAfterSeam: 6,
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

/** When the page's own line is the gist (page-summary.ts). Set by hand. */
export const PAGE_SUMMARY = {
  /** Characters, of which Chinese and Japanese ones count twice: what is shorter is a label, what is longer a text. */
  minLength: 40,
  maxLength: 320,
  maxSentences: 2,
  /** Share of its content words that the article has. */
  minCovered: 0.75,
  /** Characters of the article in which a line that stands there is a copy of the opening, and no line of its own. */
  opening: 700,
  /** Share of a sentence's content words that the line has where the sentence tells no more. */
  told: 0.8,
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
  /** Sentences tried for each further point: by merit, and by the kind's requirement. */
  forGrowth: 16,
  requiredForGrowth: 4,
  /** Weight of the network head "alone" beside "choice", which was trained to choose. */
  weightOfAlone: 0.3,
  /** Weight of what readers would have among three. */
  weightOfPicks: 1,
};

/** What it is worth that readers would have chosen a sentence, in network units per deviation (selection/score-set.ts). Set by bench:picks. */
export const PICKS = {
  /** Each sentence of a set. */
  among: 1,
  /** Of a gist besides. */
  first: 1.5,
};

/** Where the last of three points comes from (selection/kind-requirements.ts). Set by bench:picks. */
export const LATE = {
  /** Sentences of a text in which nothing stands late. */
  minSentences: 12,
  /** Share of the text behind which it does. */
  from: 0.3,
  /** What the words of an outcome add, in deviations for each unit of it. */
  outcome: 0.15,
  /** Deviations above the article's mean from which a late sentence is good enough to be wanted. */
  good: 0.8,
};

/** Sets up to this many sentences tell the news; what is beyond is for those who want more. Set by hand. */
export const NEWS_SIZE = { sentences: 3 };

/**
 * What a summary should have by the kind of text (selection/kind-requirements.ts): worth in network units per unit of
 * strength, and from how many sentences. Set on the marked articles of training's hosts, each kind by folds of the pick network.
 */
export const REQUIREMENT = {
  thesis: 2,
  verdict: 3,
  /** A sentence under a question or an item's name. */
  headed: 1,
  outcome: { within: 1, beyond: 0.4 },
  /** Sentences that should be verdicts or outcomes, in sets of up to `NEWS_SIZE` and beyond. */
  wanted: { within: 1, beyond: 2 },
};

/**
 * What is wrong with a set, in network units (selection/score-set.ts, selection/set-penalties.ts). Set by hand; the two
 * networks together tell sets of one article apart by about 1.
 */
export const SET_PENALTY = {
  /** A reference to what is not in the set: more than any difference between sets that are otherwise fit. */
  unresolvedReference: 5,
  /** Per unit of cosine beyond `commonLikeness`, for the pair that is most alike, in sets of up to `NEWS_SIZE` and beyond. */
  repetition: { within: 4, beyond: 12 },
  /** Cosine that neighbours in a story share. */
  commonLikeness: 0.4,
  /** Each word beyond `WORDS.perPoint` for each of the set's points: a long sentence must earn its length. */
  word: 0.03,
  /** Each point from a paragraph that has one already, in a text whose paragraphs are more than the points. */
  sameParagraph: { within: 1.3, beyond: 2.6 },
  /** "In 2019 …", "A former …" behind the first point of a report. */
  backStory: 0.4,
  /** A point that lacks all information. */
  emptyPoint: 0.8,
  /** A name that only a sentence outside of the set introduces. */
  unintroducedName: 0.2,
  /** "Voters also rejected …", without what else they rejected. */
  hangingAlso: 0.3,
  /** Of a set of several, where the opening tells the news, and where another sentence does. */
  noNews: 0.8,
  /** Of a gist. Where the opening is passed over, something has shown that it is not the news. */
  noNewsAlone: { atOpening: 2, elsewhere: 6 },
};

/** How long points may be (selection/set-penalties.ts): three of them have 90 words, a gist 30. The issue's. */
export const WORDS = { perPoint: 30 };

/** What is wrong with single sentences, in network units (selection/sentence-penalties.ts). Set by hand. */
export const SENTENCE_PENALTY = {
  pictureLine: 1,
  promise: 0.8,
  tease: 0.6,
  /** A line without a stop among sentences that have one: a link, a heading, a caption. */
  noStop: 0.5,
  /** Paints a scene before the matter begins: "Sitting in …", "One morning …". */
  scene: 1,
  /** What was years before the rest, in a news report. */
  background: 0.6,
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
