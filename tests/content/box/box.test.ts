// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { BOX_MARK, createBox } from '../../../src/content/box/box.ts';
import { boxTexts } from '../../../src/i18n/box-texts.ts';
import { shortDurations, useTexts } from '../../../src/i18n/text.ts';
import { expectedSavedTime } from '../../../src/ui/summary/saved-time.ts';
import { clickAsReader, dispatchAsReader } from '../../support/act-as-reader.ts';
import { speakEnglish } from '../../support/interface-texts.ts';

speakEnglish();

const nothing = () => undefined;

function makeBox(durations = shortDurations(), texts = boxTexts()) {
  useTexts(texts);
  const group = { removeAll: nothing, placeAgain: nothing, onRemoveAll: nothing };
  const actions = { onOpen: vi.fn(), onMenu: vi.fn(), onNear: vi.fn() };
  const place = { parent: document.body, before: null };
  return { actions, box: createBox({ at: place, group, saving: expectedSavedTime(900, 3, durations), actions }) };
}

it('says what the background has handed over, and asks the browser for nothing', () => {
  const handedOver = [shortDurations(), boxTexts()] as const;
  const ask = vi.spyOn(chrome.i18n, 'getMessage');
  const { frame } = makeBox(...handedOver).box;
  expect(frame.textContent).toMatch(/^No time to read\?.*Get a summary.*4 min → 20 sec/);
  expect(ask).not.toHaveBeenCalled();
});

it('stands in a plain element, which no page can have a class of its own for', () => {
  const { host } = makeBox().box;
  expect(host.localName).toBe('div');
  expect(host.hasAttribute(BOX_MARK)).toBe(true);
});

describe('what happens in a box', () => {
  const approaches = ['pointerenter', 'keyup'];

  it('opens, and calls for the extractor, when a reader does it', () => {
    const { box, actions } = makeBox();
    for (const type of approaches) dispatchAsReader(box.host, new Event(type));
    clickAsReader(box.opener);
    clickAsReader(box.menuOpener);
    expect(actions.onNear).toHaveBeenCalledTimes(2);
    expect(actions.onOpen).toHaveBeenCalledWith(box);
    expect(actions.onMenu).toHaveBeenCalledWith(box);
  });

  it('is heard from no page, wherever it moves the buttons, nor by the focus that it gives', () => {
    const { box, actions } = makeBox();
    document.body.append(box.host, box.opener, box.menuOpener);
    for (const type of [...approaches, 'focusin', 'click', 'keydown']) {
      for (const target of [box.host, box.opener, box.menuOpener]) target.dispatchEvent(new Event(type));
    }
    box.opener.focus();
    box.opener.click();
    box.menuOpener.click();
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });
});
