import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findHidden } from '../../../src/article/body/corrections.ts';
import type { TextRun } from '../../../src/article/page-tree/page-tree.ts';

interface Piece {
  readonly length: number;
  readonly chance: number;
  readonly isSeen: boolean;
}

/** A page as if laid out, with one run of text per piece. @returns The indices of the pieces to drop. */
function hiddenAmong(pieces: readonly Piece[]): number[] {
  const { document, Element } = new JSDOM(pieces.map(() => '<p>').join('')).window;
  const paragraphs = [...document.querySelectorAll('p')];
  Element.prototype.checkVisibility = function () {
    return pieces[paragraphs.indexOf(this as HTMLParagraphElement)]?.isSeen ?? true;
  };
  const runs = pieces.map(({ length }, at) => ({ text: 'x'.repeat(length), box: { element: paragraphs[at] } }));
  const hidden = findHidden(document, runs as unknown as TextRun[], (run) => {
    return pieces[runs.indexOf(run as never)]?.chance ?? 0;
  });
  return [...hidden].map((run) => runs.indexOf(run as never));
}

const seen: Piece = { length: 300, chance: 0.95, isSeen: true };
const card: Piece = { length: 100, chance: 0.85, isSeen: false };

describe('text that nobody can see', () => {
  it('is dropped where it is doubtful', () => {
    expect(hiddenAmong([seen, card, seen])).toEqual([1]);
  });

  it('is kept where it is surely body', () => {
    expect(hiddenAmong([seen, { ...card, chance: 0.92 }, seen])).toEqual([]);
  });

  it('is dropped while it is less than half of all, and kept beyond: the page is still to be revealed', () => {
    expect(hiddenAmong([seen, { ...card, length: 280 }])).toEqual([1]);
    expect(hiddenAmong([seen, { ...card, length: 320 }])).toEqual([]);
  });

  it('is kept in folds, which a reader can open', () => {
    const inFold = (markup: string) => {
      const { document, Element } = new JSDOM(`<p>Seen</p>${markup}`).window;
      Element.prototype.checkVisibility = () => false;
      const element = document.querySelector('b');
      const box = { element, parent: { element: element?.parentElement } };
      const runs = [
        { text: 'x', box },
        { text: 'xx', box: { element: document.body, name: 'form' } },
      ];
      return findHidden(document, runs as unknown as TextRun[], () => 0).length;
    };
    expect(inFold('<div><b></b></div>')).toBe(1);
    expect(inFold('<details><b></b></details>')).toBe(0);
    expect(inFold('<button aria-controls="c d"></button><div id="d"><b></b></div>')).toBe(0);
  });

  it('is nothing where nothing is laid out', () => {
    const { document } = new JSDOM('<p>').window;
    const parsed = document.implementation.createHTMLDocument('');
    const runs = [{ text: 'x', box: { element: parsed.body } }] as unknown as TextRun[];
    expect(findHidden(parsed, runs, () => 0).length).toBe(0);
  });
});
