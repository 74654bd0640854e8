/** Offers boxes in an article's page, and tells the extractor which story is meant; loaded where either is wanted. */
import { findStory } from '../article/story/find-story.ts';
import { text } from '../i18n/text.ts';
import type { Box, BoxActions } from './box/box.ts';
import { createBoxes } from './box/offer-boxes.ts';
import { type ExtractorApi, isolatedWorld } from './isolated-world.ts';
import { loadExtractor } from './load-script.ts';

const world = isolatedWorld();

/** Every box has the same two buttons; what they do is the extractor's. */
const boxActions: BoxActions = {
  onOpen: (box) => void withExtractor(box, 'toggleSummary'),
  onMenu: (box) => void withExtractor(box, 'toggleHideMenu'),
  onNear: () => void tryToLoadExtractor(),
};

world.boxes ??= createBoxes(boxActions);
world.findStory = findStory;

async function withExtractor(box: Box, action: keyof ExtractorApi): Promise<void> {
  await tryToLoadExtractor();
  if (world.extractor) world.extractor[action](box);
  // A script that has outlived its extension can ask for no text; this one came with the box.
  else box.frame.textContent = text('errorExtensionUpdatedAdvice');
}

function tryToLoadExtractor(): Promise<void> {
  return loadExtractor().catch(() => undefined);
}
