/** Offers boxes in an article's page, and tells the extractor what it looked for: which story is meant, a summary of the page's own; loaded where either is wanted. */
import { findStory } from '../article/story/find-story.ts';
import { text } from '../i18n/text.ts';
import type { Box, BoxActions } from './box/box.ts';
import { createBoxes } from './box/offer-boxes.ts';
import { type BoxView, isolatedWorld } from './isolated-world.ts';
import { loadBoxView, loadExtractor } from './load-box-view.ts';
import { findSummaryOfPage } from './summary-need.ts';

const world = isolatedWorld();

/** Milliseconds after which who has come to a box stays there: what only passes costs no reading. Set by hand, see the performance of hovers. */
const STAY_MILLISECONDS = 80;

/** Hosts of boxes that were opened: what is read for a click is not read ahead of it any more. */
const opened = new WeakSet<HTMLElement>();

/** Every box has the same two buttons; what they do is the box view's. */
const boxActions: BoxActions = {
  onOpen(box) {
    opened.add(box.host);
    void withView(box, 'toggleSummary');
  },
  onMenu: (box) => void withView(box, 'toggleHideMenu'),
  onNear: (host) => void prepare(host, STAY_MILLISECONDS),
  onPress: (host) => void prepare(host, 0),
};

world.boxes ??= createBoxes(boxActions);
world.looks = { findStory, findOwnSummary: findSummaryOfPage };

/** Loads what a click needs, and reads ahead of it where the reader is still there once it has come. */
async function prepare(host: HTMLElement, stay: number): Promise<void> {
  await Promise.all([tryToLoadView(), new Promise((resolve) => setTimeout(resolve, stay))]);
  if (!opened.has(host) && host.matches(':hover,:focus-within')) world.extractor?.readAhead();
}

async function withView(box: Box, action: keyof BoxView): Promise<void> {
  await tryToLoadView();
  const { boxView, extractor } = world;
  if (boxView && extractor) boxView[action](box, extractor);
  // A script that has outlived its extension can ask for no text; this one came with the box.
  else box.frame.textContent = text('errorExtensionUpdatedAdvice');
}

/** Both at once: neither waits for the other. */
async function tryToLoadView(): Promise<void> {
  await Promise.allSettled([loadExtractor(), loadBoxView()]);
}
