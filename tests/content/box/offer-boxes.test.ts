// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findTextBlocks } from '../../../src/article/detection/find-text-blocks.ts';
import type { Box } from '../../../src/content/box/box.ts';
import { BOX_MARK } from '../../../src/content/box/box-mark.ts';
import { createBoxes } from '../../../src/content/box/offer-boxes.ts';
import { isolatedWorld } from '../../../src/content/isolated-world.ts';
import { boxTexts } from '../../../src/i18n/box-texts.ts';
import { shortDurations } from '../../../src/i18n/text.ts';
import { clickAsReader, dispatchAsReader } from '../../support/act-as-reader.ts';
import { speakEnglish } from '../../support/interface-texts.ts';
import { withoutPseudoElements } from '../../support/without-pseudo-elements.ts';

speakEnglish();
// As the detector does, whose script comes first.
isolatedWorld().findTextBlocks = findTextBlocks;
// Of what jsdom has none: nothing is laid out here.
Object.assign(globalThis, {
  ResizeObserver: class {
    observe() {}
  },
});

const offer = {
  isWanted: true,
  place: 'both',
  durations: shortDurations(),
  texts: boxTexts(),
  ownSummaries: 'in brief|kort fortalt|要点',
} as const;
const sentence = (about: string) =>
  `The council met for the ${about} on Tuesday and talked about it until the evening came. `;
const story = (about: string) =>
  `<article data-url="/${about}"><h1>What becomes of the ${about}</h1><p>By Ada Lane</p><div id="${about}">${Array.from(
    { length: 6 },
    (_, n) => `<p>${n} ${sentence(about).repeat(3)}</p>`,
  ).join('')}</div></article>`;

beforeEach(() => {
  withoutPseudoElements();
  document.body.innerHTML = story('ferry');
  history.replaceState(null, '', '/ferry');
});
let stop = () => {};
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

/** Boxes in this page, whose opening is only noted. */
function start() {
  let opened: Box | undefined;
  const open = (box: Box) => {
    opened = box;
    box.opener.ariaExpanded = 'true';
  };
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  const boxes = createBoxes({
    onOpen: open,
    onMenu: () => undefined,
    onNear: () => undefined,
    onPress: () => undefined,
  });
  stop = boxes.leave;
  return {
    boxes,
    look: (isWanted = true) => boxes.offer({ ...offer, isWanted }, findTextBlocks(document)),
    openFirst: () => clickAsReader(roots[0]?.querySelector('.open')),
    first() {
      clickAsReader(roots[0]?.querySelector('.open'));
      return opened;
    },
  };
}

/** Of each box in the page, in order: the story that it stands in, and whether it is the given one. */
const hosts = () => [...document.querySelectorAll<HTMLElement>(`[${BOX_MARK}]`)];
const places = () => hosts().map((host) => host.parentElement?.id);
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('boxes', () => {
  it('stay as they are when the page only tidies its address', () => {
    const { look } = start();
    look();
    const before = hosts();
    history.replaceState(null, '', '/ferry?image=3');
    look();
    expect(hosts()).toEqual(before);
    expect(places()).toEqual(['ferry', 'ferry']);
  });

  it('follow the reader to the next story and back; what is open stays with its own', () => {
    const { look, openFirst } = start();
    look();
    openFirst();
    document.body.insertAdjacentHTML('beforeend', story('bridge'));
    history.replaceState(null, '', '/bridge');
    look();
    expect(places()).toEqual(['ferry', 'bridge', 'bridge']);
    history.replaceState(null, '', '/ferry');
    look();
    expect(places()).toEqual(['ferry']);
  });

  it('follow the reader who only scrolls, where the address tells no story', () => {
    history.replaceState(null, '', '/');
    document.body.insertAdjacentHTML('beforeend', story('bridge'));
    const { look } = start();
    look();
    expect(places()).toEqual(['ferry', 'ferry']);
    document.querySelectorAll('h1').forEach((headline, index) => {
      headline.getClientRects = () => [{ top: [-900, 30][index] }] as unknown as DOMRectList;
    });
    dispatchAsReader(document, new Event('scrollend'));
    expect(places()).toEqual(['bridge', 'bridge']);
  });

  it('stay away from the next story, too, once the reader has sent them away', () => {
    history.replaceState(null, '', '/');
    document.body.insertAdjacentHTML('beforeend', story('bridge'));
    const { look, first } = start();
    look();
    const { group } = first() as Box;
    group.offer.isWanted = false;
    group.removeAll();
    document.querySelectorAll('h1').forEach((headline, index) => {
      headline.getClientRects = () => [{ top: [-900, 30][index] }] as unknown as DOMRectList;
    });
    dispatchAsReader(document, new Event('scrollend'));
    expect(places()).toEqual([]);
  });

  it('are not offered below two hundred words', () => {
    const { look } = start();
    const [paragraph, ...others] = document.querySelectorAll('#ferry p');
    for (const other of others) other.remove();
    Object.assign(paragraph ?? {}, { textContent: 'word '.repeat(199) });
    look();
    expect(hosts()).toEqual([]);
    paragraph?.append('more');
    look();
    expect(hosts()).toHaveLength(1);
  });

  it('are not offered below two hundred words of a script without spaces, two letters being a word', () => {
    const { look } = start();
    document.querySelector('#ferry')?.replaceChildren(document.createElement('p'));
    Object.assign(document.querySelector('#ferry p') ?? {}, { textContent: '橋'.repeat(398) });
    look();
    expect(hosts()).toEqual([]);
    document.querySelector('#ferry p')?.append('橋橋');
    look();
    expect(hosts()).toHaveLength(1);
  });

  it.each(['In brief', 'Kort fortalt:', '要点'])('are not offered where the page sums itself up: %s', (heading) => {
    const { look } = start();
    const summary = `<h2>${heading}</h2><ul><li>${sentence('ferry')}</li><li>${sentence('ferry')}</li></ul>`;
    document.querySelector('#ferry')?.insertAdjacentHTML('afterbegin', summary);
    look();
    expect(hosts()).toEqual([]);
  });

  it('go with their story, open or not', () => {
    const { look, openFirst, boxes } = start();
    look();
    openFirst();
    document.body.innerHTML = story('bridge');
    look();
    expect(places()).toEqual(['bridge', 'bridge']);
    document.body.innerHTML = '';
    boxes.leave();
    expect(hosts()).toEqual([]);
  });

  it('go where the same elements tell another story', () => {
    const { look, openFirst } = start();
    look();
    const before = hosts();
    openFirst();
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = sentence('bridge').repeat(3);
    look();
    expect(hosts()).toHaveLength(2);
    expect(hosts()).not.toContain(before[0]);
  });

  it('stay open where the page is no article any more but still holds the story', () => {
    const { look, openFirst, boxes } = start();
    look();
    openFirst();
    boxes.leave();
    expect(places()).toEqual(['ferry']);
  });

  it('go, open or not, where the reader wants none any more', () => {
    const { look, openFirst } = start();
    look();
    openFirst();
    look(false);
    expect(hosts()).toEqual([]);
  });

  it.each([
    ['around the text', () => document.querySelector('article')?.setAttribute('contenteditable', 'true')],
    ['in every paragraph', () => document.querySelector('#ferry p')?.setAttribute('contenteditable', 'plaintext-only')],
    ['of the headline', () => document.querySelector('h1')?.setAttribute('contenteditable', '')],
    ['that only says so', () => document.querySelector('#ferry')?.setAttribute('role', 'textbox')],
  ])('go at once, open or not, when somebody begins to write: %s', async (_, edit) => {
    const { look, openFirst } = start();
    look();
    openFirst();
    edit();
    await settle();
    expect(hosts()).toEqual([]);
    look();
    expect(hosts()).toEqual([]);
  });

  it('never stand in the preview of what is written in a field, but in what somebody quotes there', () => {
    document.body.insertAdjacentHTML('beforeend', '<textarea></textarea>');
    const draft = (count: number) => {
      const texts = [...document.querySelectorAll('#ferry p')].slice(0, count).map(({ textContent }) => textContent);
      (document.querySelector('textarea') as HTMLTextAreaElement).value = texts.join('\n\n');
    };
    const { look } = start();
    draft(4);
    look();
    expect(hosts()).toEqual([]);
    draft(3);
    look();
    expect(places()).toEqual(['ferry', 'ferry']);
  });

  it('never stand in a text that an editor shows in its own tree', () => {
    const article = document.querySelector('article') as Element;
    const editor = document.createElement('herald-editor');
    article.replaceWith(editor);
    editor.attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable><slot></slot></div>';
    editor.append(article);
    const { look } = start();
    look();
    expect(hosts()).toEqual([]);
  });

  it('stay where somebody writes a comment below', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div id="comment" role="textbox">Nice boat</div>');
    const { look } = start();
    look();
    document.querySelector('#comment')?.setAttribute('contenteditable', 'true');
    await settle();
    expect(places()).toEqual(['ferry', 'ferry']);
  });
});
