/** Shows the history in the options page: what is kept, found by its words, forgotten one by one or all at once. */
import { callBackground } from '../extension-page/call-background.ts';
import { text } from '../i18n/text.ts';
import type { PastSummary } from '../messaging/protocol.ts';
import { createChangeCheck } from '../ui/controls/change-check.ts';
import { element } from '../ui/controls/element.ts';
import { renderButton } from './controls.ts';
import type { Announce } from './section.ts';

const isChanged = createChangeCheck();
let past: readonly PastSummary[] = [];

/** @returns whether something is new. To be awaited before the list is first drawn. */
export async function readPastSummaries(): Promise<boolean> {
  past = await callBackground('pastSummaries', null);
  return isChanged(past);
}

/** Shows what was known last, at once, and what has changed since, when the background has answered. */
export function renderPastSummaries(announce: Announce): HTMLElement {
  const list = element('ul', { class: 'rows' });
  const search = element('input', {
    type: 'search',
    id: 'history-search',
    spellcheck: 'false',
    maxlength: 200,
    placeholder: text('historySearch'),
  });
  search.ariaLabel = text('historySearch');

  async function forget(summaries: readonly PastSummary[]): Promise<void> {
    const place = [...list.children].findIndex((row) => row.contains(document.activeElement));
    await callBackground('forgetSummaries', { jobs: summaries.map(({ job }) => job) });
    await readPastSummaries();
    await show();
    announce(text('historyForgotten'));
    focusNear(place);
  }

  /**
   * Each button goes with its row, and the last one takes the whole list along. The row that has moved up gets the focus, not its button: a
   * key that is pressed twice would forget that one, too.
   */
  function focusNear(place: number): void {
    const row = list.children[Math.min(place, list.children.length - 1)];
    const last = past.length ? search : document.querySelector<HTMLElement>('[name="history"]:checked');
    (row instanceof HTMLElement ? row : last)?.focus();
  }

  async function show(): Promise<void> {
    if (search.value.trim()) await find();
    else showFound(past);
  }

  /** The articles are the background's, which has their words. */
  async function find(): Promise<void> {
    const words = search.value;
    const jobs = await callBackground('searchSummaries', { words });
    // An answer to what is no longer asked.
    if (search.value === words) showFound(past.filter(({ job }) => jobs.includes(job)));
  }

  function showFound(found: readonly PastSummary[]): void {
    list.replaceChildren(...found.map(renderRow));
    search.hidden = !past.length;
    // It forgets what a search does not show, too.
    forgetAll.hidden = search.hidden || search.value.trim() !== '';
  }

  function renderRow(summary: PastSummary): HTMLElement {
    const { job, title, site, url } = summary;
    const link = url
      ? element('a', { href: url, target: '_blank', rel: 'noopener' }, element('bdi', {}, title))
      : element('bdi', {}, title);
    const row = element('span', {}, link, site && element('span', { class: 'note' }, ` · ${site}`));
    const remove = renderButton(
      `forget-${job}`,
      text('optionsRemove'),
      () => void forget([summary]),
      text('optionsRemoveSite', title),
    );
    return element('li', { tabindex: -1 }, row, remove);
  }

  const forgetAll = renderButton('forget-all', text('historyForgetAll'), () => void forget(past));
  search.addEventListener('input', () => void show());
  void show();
  void readPastSummaries().then((isNew) => (isNew ? show() : undefined));
  return element('div', { class: 'list' }, search, list, forgetAll);
}
