/** The summary as every view shows it: popup and box hand it a state and get told what the reader did. */
import type { Article, Source } from '../article/article.ts';
import { text } from '../i18n/text.ts';
import type { Point, Summary } from '../summary/summary.ts';
import { copyText } from './copy-text.ts';
import { element } from './element.ts';
import { errorAdvice } from './error-advice.ts';
import { honestyLine } from './honesty-line.ts';
import { summaryAsText } from './summary-as-text.ts';
import type { SummaryState } from './summary-state.ts';

export interface SummaryActions {
  /** The reader wants to see where a point stands. Rejects with an AppError when it cannot be shown. */
  showSource(source: Source): Promise<void>;
  retry(): void;
  reloadPage(): void;
}

export interface SummaryView {
  readonly node: HTMLElement;
  show(state: SummaryState): void;
  /** Says something once, to screen readers and in the status line. */
  announce(message: string): void;
}

export function createSummaryView(actions: SummaryActions): SummaryView {
  const content = element('div', { class: 'summary-content' });
  const status = element('p', { class: 'summary-status', role: 'status' });
  const node = element('div', { class: 'summary' }, content, status);

  function announce(message: string): void {
    status.textContent = message;
  }

  return {
    node,
    announce,
    show(state) {
      node.setAttribute('aria-busy', String(state.kind === 'working'));
      content.replaceChildren(...renderState(state, actions, announce));
      announce(state.kind === 'working' ? text('working') : '');
    },
  };
}

type Announce = (message: string) => void;

function renderState(state: SummaryState, actions: SummaryActions, announce: Announce): HTMLElement[] {
  if (state.kind === 'working') return [];
  if (state.kind === 'failed') return [renderError(state.code, actions)];
  return renderSummary(state.article, state.summary, actions, announce);
}

function renderError(code: Parameters<typeof errorAdvice>[0], actions: SummaryActions): HTMLElement {
  const { title, advice, action } = errorAdvice(code);
  const buttons = {
    retry: () =>
      element(
        'button',
        { type: 'button', class: 'button', 'data-action': 'retry', on: { click: actions.retry } },
        text('retry'),
      ),
    'reload-page': () =>
      element(
        'button',
        { type: 'button', class: 'button', 'data-action': 'reload', on: { click: actions.reloadPage } },
        text('reloadPage'),
      ),
  };
  return element(
    'div',
    { class: 'error', 'data-error': code, role: 'alert' },
    element('p', { class: 'error-title' }, text(title)),
    element('p', { class: 'error-advice' }, text(advice)),
    action && buttons[action](),
  );
}

function renderSummary(article: Article, summary: Summary, actions: SummaryActions, announce: Announce): HTMLElement[] {
  const { gist, points, language, direction } = summary;
  const copy = element('button', { type: 'button', class: 'button', 'data-action': 'copy' }, text('copy'));
  copy.addEventListener('click', () => {
    void copyText(summaryAsText(article, summary), copy.getRootNode().lastChild ?? copy).then((isCopied) =>
      announce(text(isCopied ? 'copied' : 'copyFailed')),
    );
  });
  const inArticleLanguage = { lang: language, dir: direction };
  return [
    element('p', { class: 'gist', ...inArticleLanguage }, renderPoint(gist, actions, announce)),
    element(
      'ul',
      { class: 'points', 'aria-label': text('keyPoints'), ...inArticleLanguage },
      ...points
        .filter((point) => !isSame(point, gist))
        .map((point) => element('li', {}, renderPoint(point, actions, announce))),
    ),
    element('div', { class: 'summary-foot' }, element('p', { class: 'honesty' }, honestyLine(article, summary)), copy),
  ];
}

function isSame(point: Point, gist: Point): boolean {
  const [a, b] = [point.sources[0], gist.sources[0]];
  return a !== undefined && a.block === b?.block && a.start === b.start;
}

function renderPoint(point: Point, actions: SummaryActions, announce: Announce): HTMLElement {
  const [source] = point.sources;
  if (!source) return element('span', {}, point.text);
  const button = element('button', { type: 'button', class: 'point', title: text('showInArticle') }, point.text);
  button.addEventListener('click', () => {
    actions.showSource(source).catch(() => announce(text('errorSourceGone')));
  });
  return button;
}
