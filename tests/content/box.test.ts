// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { createBox } from '../../src/content/box.ts';
import { boxTexts } from '../../src/i18n/box-texts.ts';
import { shortDurations, useTexts } from '../../src/i18n/text.ts';
import { expectedSavedTime } from '../../src/ui/summary/saved-time.ts';
import { speakEnglish } from '../support/interface-texts.ts';

speakEnglish();

const nothing = () => undefined;

it('says what the background has handed over, and asks the browser for nothing', () => {
  const [durations, texts] = [shortDurations(), boxTexts()];
  const ask = vi.spyOn(chrome.i18n, 'getMessage');
  useTexts(texts);
  const group = { removeAll: nothing, placeAgain: nothing, onRemoveAll: nothing };
  const actions = { onOpener: nothing, onMenuOpener: nothing, onApproach: nothing };
  const place = { parent: document.body, before: null };
  const { frame } = createBox({ at: place, group, saving: expectedSavedTime(900, 3, durations), actions });
  expect(frame.textContent).toMatch(/^No time to read\?.*Get a summary.*4 min → 20 sec/);
  expect(ask).not.toHaveBeenCalled();
});
