/** Lists the functions of src that take a text, an article or a page, each with how it is called; and those that cannot be called, with why. */
import path from 'node:path';
import { type ExportedFunction, exportedFunctions } from './exported-functions.ts';
import { argumentsFor, type Sample, takesText, unknownTypes } from './sample.ts';

/** What only hands on to the browser. */
const BROWSER = /^platform\//;

export interface MeasuredFunction {
  readonly name: string;
  /** Characters of the longest text that it is ever given. */
  readonly maxText: number;
  /** Whether it is given a page: those are measured with trees as well. */
  readonly takesPage: boolean;
  argumentsFor(sample: Sample): unknown[];
  load(): Promise<(...given: unknown[]) => unknown>;
}

/** Parts of names → characters that these are given at most, and who cuts them. */
const givenAtMost: readonly { readonly names: RegExp; readonly characters: number; readonly by: string }[] = [
  {
    names: /^summary\/claims\/(?!check-claims.ts checkClaims|claim-index.ts indexArticle|compare-translation.ts)/,
    characters: 1024,
    by: 'checkClaims cuts what it is given into pieces',
  },
  {
    names: /^engines\/generate\/checked-point.ts checkedPoint$/,
    characters: 40_000,
    by: 'collectText ends an answer there',
  },
];

/** `file name` of functions that no sample suits → what measures them, or why nothing need. */
const notMeasured: Readonly<Record<string, string>> = {
  ...because('hands a prompt on', [
    'engines/models/in-browser.ts inBrowserModel',
    'model-host/load-wllama-model.ts measureReading',
  ]),
  ...because('a part of findArticle, which is measured', [
    'article/body/corrections.ts findHidden',
    'article/body/is-front.ts isFront',
    'article/body/read-blocks.ts readStructuredBlocks',
    'article/body-model/measure-page.ts measurePage',
    'article/page-tree/page-tree.ts boxAround',
    'article/read-article.ts articleOf',
    'article/read-article.ts readArticle',
    'article/read-article.ts readBody',
    'article/story/find-named.ts findNamed',
    'article/story/find-story.ts findStory',
    'article/story/story-alone.ts documentOfStory',
  ]),
  ...because('a part of summarizeArticle, which is measured', [
    'languages/phrases/find-phrases.ts listsHeld',
    'summary/analysis/analyze-article.ts analyzeArticle',
    'summary/analysis/loose-references.ts looseReferences',
    'summary/analysis/unintroduced-names.ts introductionsOf',
    'summary/analysis/unresolved-references.ts unresolvedReferences',
    'summary/model/features/set-context.ts setContext',
    'summary/model/score-sentences.ts scoreSentences',
    'summary/selection/choose-points.ts choosePoints',
    'summary/selection/set-penalties.ts setPenalties',
    'summary/sentences/abbreviation.ts closingAbbreviationEnds',
    'summary/sentences/abbreviation.ts isUsedAtEnd',
    'summary/summarize-article.ts summaryOf',
  ]),
  ...because('a part of extractFacts, which is measured', [
    'summary/details/english-counted-noun.ts englishNoun',
    'summary/details/number-units.ts matchAt',
    'summary/details/parse-digits.ts parseDigits',
    'summary/details/read-names.ts namesAmong',
    'summary/facts/classify-name.ts classifyName',
    'summary/facts/find-key-numbers.ts findKeyNumbers',
    'summary/facts/find-named.ts findNamed',
    'summary/facts/number-event.ts numberEvent',
    'summary/facts/find-quotes.ts findQuotes',
    'summary/facts/find-role.ts findRole',
  ]),
  ...because('a part of checkClaims, which is measured', [
    'summary/claims/compare-meaning.ts compareMeaning',
    'summary/claims/compare-values.ts compareValues',
    'summary/claims/shared-contexts.ts contextShares',
  ]),
  ...because('summarizePrompt and readParagraphs do the work, and are measured', [
    'engines/generate/generate-summary.ts wholeSummaryPrompt',
  ]),
  ...because('makes elements or short lines, and looks through no text', [
    'content/box/way-to-extension.ts wayToExtension',
    'content/on-trusted.ts onTrusted',
    'options/controls.ts renderButton',
    'options/controls.ts renderChoices',
    'options/controls.ts renderNumber',
    'options/controls.ts renderSelect',
    'ui/controls/action-button.ts actionButton',
    'ui/controls/action-button.ts iconButton',
    'ui/controls/action-button.ts setIcon',
    'ui/controls/action-button.ts withIcon',
    'ui/controls/deliberate-button.ts deliberateButton',
    'ui/controls/icons.ts icon',
    'ui/controls/listen.ts renderListenControls',
    'ui/export/copy-text.ts copyText',
    'ui/export/export-bar.ts renderExportBar',
    'ui/export/save-file.ts saveFile',
    'ui/summary/mark-spans.ts markSpans',
    'ui/summary/checked-text.ts renderCheckNote',
    'ui/summary/facts-view.ts renderFacts',
    'ui/summary/point-item.ts renderPoint',
    'ui/summary/point-item.ts renderSourceButton',
    'ui/summary/left-out.ts renderLeftOut',
    'ui/summary/reading-time.ts savedTime',
    'ui/summary/reading-time.ts timeToRead',
    'i18n/text.ts durationText',
    'i18n/text.ts text',
  ]),
  ...because('asks each text once for each of a few words', ['background/search-summaries.ts searchSummaries']),
  ...because('only hands on to the browser', ['content/load-script.ts loadScript']),
  ...because('fetches; what it reads is given to findArticle, which is measured', [
    'digest/fetch-article.ts fetchArticle',
    'digest/link-page.ts showLink',
  ]),
  ...because('leaves the work to the browser: tests/browser/link-summary.test.ts', ['digest/parse-page.ts parsePage']),
  ...because('asks a server or a model, and reads no text itself', [
    'engines/generate/writing-language.ts writingLanguage',
    'options/probe-server.ts describeConnection',
    'options/probe-server.ts listServerModels',
  ]),
  ...because('asks the browser; compareTranslation, which it calls, is measured', [
    'engines/generate/translate-summary.ts translateSummary',
  ]),
  ...because('hands on to numberSentences, or does what summarizeArticle does: both are measured', [
    'engines/picks/pick-summary.ts wholePickPrompt',
    'summary/picked-summary.ts summarizePicks',
  ]),
  ...because('copies a record or looks up what is chosen', [
    'background/engine-access/engine-offers.ts engineOffers',
    'background/closed-page.ts whyClosed',
    'background/engine-access/requested-engine.ts isAutomaticOn',
    'background/engine-access/requested-engine.ts requestedEngine',
    'background/jobs/job-view.ts languageName',
    'background/jobs/job-view.ts toJobView',
    'summary/give-way.ts giveWay',
    'summary/give-way.ts giveWayEach',
  ]),
  ...because('needs a page that is laid out; locateSources, which it calls, is measured', [
    'content/mark-sources.ts markSources',
    'content/mark-sources.ts previewSources',
  ]),
  ...because('adds up countBodyWords and findOwnSummary, of the page that it stands in', [
    'content/summary-need.ts wordsWorthSummary',
  ]),
  ...because('needs a page that is laid out; bench:page measures it in browsers', [
    'article/visibility/font-check.ts createFontCheck',
    'article/visibility/leave-out-unseen.ts leaveOutUnseen',
    'article/visibility/waiting-text.ts findWaiting',
  ]),
  ...because('a part of findArticle, which is measured', [
    'article/body/find-garbled.ts findGarbled',
    'article/body/find-other-language.ts findOtherLanguage',
    'article/detection/find-own-summary.ts findOwnSummary',
    'article/metadata/read-meta-tags.ts labelledTag',
    'article/page-tree/inline-text.ts inScript',
    'article/page-tree/inline-text.ts isWordButton',
    'article/page-tree/inline-text.ts readingOf',
  ]),
  ...because('orders what is measured', ['content/box/order-summary.ts orderSummary']),
};

function because(reason: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, reason]));
}

const src = path.join(import.meta.dirname, '../../../src');

const isMeasurable = ({ parameters }: ExportedFunction): boolean =>
  takesText(parameters) && unknownTypes(parameters).length === 0;

const keyOf = ({ file, name }: ExportedFunction): string => `${file} ${name}`;

/** What takes text and is in neither list: a new parameter type, mostly. */
export function uncoveredFunctions(): string[] {
  return inRooms()
    .filter(({ parameters }) => takesText(parameters))
    .filter((one) => !isMeasurable(one) && !(keyOf(one) in notMeasured))
    .map((one) => `${keyOf(one)}: ${unknownTypes(one.parameters).join(', ')}`);
}

export function measuredFunctions(): MeasuredFunction[] {
  return inRooms()
    .filter((one) => isMeasurable(one) && !(keyOf(one) in notMeasured))
    .map((one) => ({
      name: keyOf(one),
      maxText: givenAtMost.find(({ names }) => names.test(keyOf(one)))?.characters ?? Number.POSITIVE_INFINITY,
      takesPage: one.parameters.some(({ type }) => type === 'Document' || type === 'readonly TextBlock[]'),
      argumentsFor: (sample) => argumentsFor(one.parameters, sample),
      load: async () => (await import(path.join(src, one.file)))[one.name],
    }));
}

/** Names of the table that src has no more. */
export function staleNames(): string[] {
  const known = new Set(inRooms().map(keyOf));
  return Object.keys(notMeasured).filter((name) => !known.has(name));
}

const inRooms = (): ExportedFunction[] => exportedFunctions(src).filter(({ file }) => !BROWSER.test(file));
