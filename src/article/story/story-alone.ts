/** Shows the rest of the extraction one story of a page as if it stood alone: its runs, and what is said in it about itself. */
import type { RunRange } from '../body/find-body.ts';
import type { MetadataTexts } from '../body-model/metadata-evidence.ts';
import { lineOf } from '../page-tree/element-text.ts';
import type { PageTree, TextRun } from '../page-tree/page-tree.ts';
import type { Story } from './find-story.ts';

/** Characters: what is shorter is a label or a caption. Set by hand. */
const MIN_PARAGRAPH = 80;

/** The elements that hold paragraphs, for `findStory`. */
export function paragraphsOf({ runs }: PageTree): Element[] {
  const isParagraph = ({ text, linkCharacters }: TextRun) =>
    text.length >= MIN_PARAGRAPH && linkCharacters < text.length / 2;
  return runs.filter(isParagraph).map(({ box }) => box.element);
}

export function runsOfStory({ boxes, runs }: PageTree, { headline, next }: Story): RunRange {
  const startOf = (heading: Element | undefined) => boxes.find(({ element }) => element === heading)?.firstRun;
  return { first: startOf(headline) ?? 0, end: startOf(next) ?? runs.length };
}

/** What the page says about itself is about another one. */
export function textsOfStory({ headline }: Story): MetadataTexts {
  return { title: lineOf(headline), descriptions: [], structuredBody: '' };
}

/** A copy of the story alone, under its own headline as title, with what the page says about all of its stories. */
export function documentOfStory(document: Document, { headline, next }: Story): Document {
  const alone = document.implementation.createHTMLDocument(lineOf(headline));
  const { lang, dir } = document.documentElement;
  Object.assign(alone.documentElement, { lang, dir });
  const range = document.createRange();
  range.setStartBefore(headline);
  if (next) range.setEndBefore(next);
  else range.setEndAfter(document.body.lastChild ?? headline);
  alone.body.append(alone.importNode(range.cloneContents(), true));
  const site = document.querySelector('meta[property="og:site_name"]');
  if (site) alone.head.append(alone.importNode(site, true));
  return alone;
}
