/**
 * What a box says until its summary stands there. Handed to pages with the answer that makes the box: the first text that a page itself asks the
 * browser for takes it 4 ms and more.
 */
import { type TextKey, type Texts, text } from './text.ts';

const closedKeys: readonly TextKey[] = [
  'boxQuestion',
  'boxOpen',
  'boxMenu',
  'boxLabel',
  'timeToRead',
  'errorExtensionUpdatedAdvice',
  'languageTag',
  'direction',
];

const openedKeys: readonly TextKey[] = [
  'upgradeLabel',
  'ask',
  'working',
  'boxTitle',
  'boxClose',
  'showInArticle',
  'showParagraph',
  'keyPoints',
  'factsWho',
  'facts',
  'savedTime',
  'savedTimeSpoken',
  'depthLine',
  'depthThree',
  'depthAll',
  'depth',
  'onThisDevice',
  'copyChosen',
  'listen',
  'listenNext',
  'showAllInArticle',
  'copyMarkdown',
  'copyQuotations',
  'saveFile',
  'moreActions',
  'copy',
  'pageSummary',
  'factsWhen',
  'factsQuotes',
  'factsWhere',
  'factsNumbers',
  'shortened',
  'summaryReady',
];

/** @returns In the language that `text()` speaks, places for values written as `$1`. */
export function boxTexts(): Texts {
  return Object.fromEntries([...closedKeys, ...openedKeys].map((key) => [key, text(key, '$1', '$2')]));
}
