// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createBox } from '../../../src/content/box/box.ts';
import { BOX_MARK } from '../../../src/content/box/box-mark.ts';
import { boxTexts } from '../../../src/i18n/box-texts.ts';
import { shortDurations, useTexts } from '../../../src/i18n/text.ts';
import { timeToRead } from '../../../src/ui/summary/reading-time.ts';
import { clickAsReader, dispatchAsReader } from '../../support/act-as-reader.ts';
import { speakEnglish } from '../../support/interface-texts.ts';

speakEnglish();

const nothing = () => undefined;

function makeBox(durations = shortDurations(), texts = boxTexts()) {
  useTexts(texts);
  const removeAll = vi.fn();
  const offer = { durations, isWanted: true };
  const group = { offer, removeAll, placeAgain: nothing, onRemoveAll: nothing };
  const actions = { onOpen: vi.fn(), onMenu: vi.fn(), onNear: vi.fn(), onPress: vi.fn() };
  const place = { parent: document.body, before: null, paragraph: document.body };
  return {
    actions,
    removeAll,
    box: createBox({ at: place, group, time: timeToRead(900, durations), actions }),
  };
}

it('says what the background has handed over, and asks the browser for nothing', () => {
  const handedOver = [shortDurations(), boxTexts()] as const;
  const ask = vi.spyOn(chrome.i18n, 'getMessage');
  const { frame } = makeBox(...handedOver).box;
  expect(frame.textContent).toMatch(/^No time to read\?.*Get a summary.*4 min⋯$/);
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

  it('reads while the opener is held down, and not for the menu', () => {
    const { box, actions } = makeBox();
    dispatchAsReader(box.menuOpener, new Event('pointerdown'));
    expect(actions.onPress).not.toHaveBeenCalled();
    dispatchAsReader(box.opener, new Event('pointerdown'));
    expect(actions.onPress).toHaveBeenCalledWith(box.host);
  });

  it('keeps the keys that are pressed in it from the site, whose shortcuts they may be', () => {
    const { box } = makeBox();
    const taken = vi.fn();
    document.body.append(box.host);
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, taken);
      dispatchAsReader(box.opener, new KeyboardEvent(type, { key: 's', bubbles: true, composed: true }));
    }
    expect(taken).not.toHaveBeenCalled();
    dispatchAsReader(document.body, new KeyboardEvent('keydown', { key: 's', bubbles: true }));
    expect(taken).toHaveBeenCalledTimes(1);
  });

  it('goes with all boxes once it can be written in', () => {
    const { box, removeAll } = makeBox();
    const tell = (animationName: string) =>
      dispatchAsReader(box.frame, Object.assign(new Event('animationstart'), { animationName }));
    tell('spin');
    expect(removeAll).not.toHaveBeenCalled();
    tell('writable');
    expect(removeAll).toHaveBeenCalledTimes(1);
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
