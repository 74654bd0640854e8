/** Measures a page of a test's own as far as the models would. */
import { type MeasuredPage, measurePage } from '../../src/article/body-model/measure-page.ts';
import { weighRuns } from '../../src/article/body-model/weigh-runs.ts';
import { accessDom } from '../../src/article/dom-access.ts';
import type { PageBox } from '../../src/article/page-tree/page-tree.ts';
import { walkPage } from '../../src/article/page-tree/walk-page.ts';

export function measuredPage(html: string): MeasuredPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const tree = walkPage(page.documentElement, accessDom(page));
  return measurePage(tree, weighRuns(tree), '');
}

export function boxOf({ tree }: MeasuredPage, id: string): PageBox {
  const box = tree.boxes.find(({ element }) => element.id === id);
  if (!box) throw new Error(`no #${id}`);
  return box;
}

/** A sentence of so many characters. */
export const sentence = (length: number): string => `${'a'.repeat(length - 1)}.`;

export const nested = (levels: number, inner: string): string =>
  '<div>'.repeat(levels) + inner + '</div>'.repeat(levels);
