import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findBody } from '../../../src/article/body/find-body.ts';
import { measurePage } from '../../../src/article/body-model/measure-page.ts';
import { weighRuns } from '../../../src/article/body-model/weigh-runs.ts';
import { accessDom } from '../../../src/article/dom-access.ts';
import type { PageBox } from '../../../src/article/page-tree/page-tree.ts';
import { walkPage } from '../../../src/article/page-tree/walk-page.ts';

/** A paragraph of `length` characters that the first model believes by `chance`; told apart by its class. */
function text(length: number, chance: number, className = 'text'): string {
  return `<p class="${className}" data-chance="${chance}">${'The ferry stays. '.repeat(length / 17 + 1).slice(0, length - 1)}.</p>`;
}

/** @returns The id of the box that is taken for the body, where `hidden` hides. */
function bodyOf(html: string): string | undefined {
  const { document } = new JSDOM(`<body id="page">${html}`).window;
  const tree = walkPage(document.documentElement, accessDom(document));
  const page = measurePage(tree, weighRuns(tree), '');
  const chances = tree.runs.map(({ box }) => Number(box.element.getAttribute('data-chance') ?? 0));
  const isShown = ({ element }: PageBox) => !element.closest('[hidden]');
  return findBody(page, new Float64Array(chances), undefined, isShown)?.element.id;
}

const body = `<div id="body">${text(200, 0.9).repeat(5)}</div>`;

describe('the box of the body', () => {
  it('is not that of one text beside it, however long that is, where boilerplate lies between', () => {
    const between = text(80, 0.05, 'link').repeat(40);
    expect(bodyOf(`${body}${between}<div id="other">${text(8_000, 0.9)}</div>`)).toBe('body');
  });

  it('is that of few long paragraphs, not of many lines that are as likely', () => {
    const long = `<div id="body">${text(400, 0.9).repeat(2)}</div>`;
    const between = text(80, 0.05, 'link').repeat(40);
    expect(bodyOf(`${long}${between}<div id="other">${text(60, 0.9, 'line').repeat(6)}</div>`)).toBe('body');
  });

  it('is not made larger by a text far away, nor kept small by boilerplate between two parts, however long', () => {
    const part = `<div>${text(200, 0.9).repeat(2)}</div>`;
    expect(bodyOf(`<div id="both">${part}${text(60, 0.05, 'ad')}${part}</div>`)).toBe('both');
    expect(bodyOf(`<div id="both">${part}${text(1_000, 0.05, 'ad').repeat(3)}${part}</div>`)).toBe('both');
    expect(bodyOf(`${body}${text(80, 0.05, 'link').repeat(40)}${text(90, 0.7, 'note')}`)).toBe('body');
  });

  it('takes in text of its own make that is nearly as likely as not', () => {
    expect(bodyOf(`<div id="both">${body}<div>${text(200, 0.48)}</div></div>`)).toBe('both');
    expect(bodyOf(`<div id="both">${body}<div>${text(200, 0.3)}</div></div>`)).toBe('body');
  });

  it('takes in text of another make only when that is likelier', () => {
    expect(bodyOf(`<div id="both">${body}<div>${text(150, 0.55, 'note')}</div></div>`)).toBe('body');
    expect(bodyOf(`<div id="both">${body}<div>${text(150, 0.8, 'note')}</div></div>`)).toBe('both');
  });

  it('counts text as of the body’s make when that make has a fair share of what is likely', () => {
    const parts = `<div id="body">${text(200, 0.9).repeat(5)}${text(400, 0.9, 'second')}</div>`;
    expect(bodyOf(`<div id="both">${parts}<div>${text(200, 0.48, 'second')}</div></div>`)).toBe('both');
  });

  it('is one that shows, unless it is less than a quarter of one that does not', () => {
    const shown = (count: number) => `<div id="shown">${text(200, 0.9).repeat(count)}</div>`;
    const hidden = `<section hidden><div id="hidden">${text(200, 0.9).repeat(12)}</div></section>`;
    const between = text(80, 0.05, 'link').repeat(80);
    expect(bodyOf(shown(4) + between + hidden)).toBe('shown');
    expect(bodyOf(shown(3) + between + hidden)).toBe('hidden');
  });

  it('lies in the article around the headline, if that holds a fair share of the page’s prose', () => {
    const article = (count: number) =>
      `<article id="own"><h1>Ferry stays</h1>${text(200, 0.9).repeat(count)}</article>`;
    const next = `<article id="next">${text(200, 0.9).repeat(10)}</article>`;
    expect(bodyOf(article(3) + next)).toBe('own');
    expect(bodyOf(article(1) + next)).toBe('page');
  });
});
