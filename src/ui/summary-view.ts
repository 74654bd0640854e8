/** The summary as every view shows it: popup, box and panel hand it a state and get told what the reader did. */
import type { Article, Source } from '../article/article.ts';
import type { ErrorCode } from '../errors.ts';
import { text } from '../i18n/text.ts';
import type { Point, Summary } from '../summary/summary.ts';
import { type Depth, renderDepthChooser } from './depth.ts';
import { element } from './element.ts';
import { errorAdvice } from './error-advice.ts';
import { renderFacts } from './facts-view.ts';
import { honestyLine } from './honesty-line.ts';
import { renderPoint, renderSourceButton, type ShowSource } from './point-item.ts';
import type { SummaryState } from './summary-state.ts';
import { renderTakeAlongBar } from './take-along-bar.ts';

export interface SummaryActions {
  /** The reader wants to see where a point stands. Rejects when it cannot be shown. */
  showSource(source: Source): Promise<void>;
  retry(): void;
  reloadPage(): void;
}

export interface SummaryView {
  readonly node: HTMLElement;
  /** How much shows at first; the reader's own choice holds from then on, in this view. */
  setDepth(depth: Depth): void;
  show(state: SummaryState): void;
  /** Says something once, to screen readers and in the status line. */
  announce(message: string): void;
}

export function createSummaryView(actions: SummaryActions): SummaryView {
  const content = element('div', { class: 'summary-content' });
  const status = element('p', { class: 'summary-status', role: 'status' });
  const node = element('div', { class: 'summary' }, content, status);

  const announce = (message: string): void => {
    status.textContent = message;
  };
  const showSource: ShowSource = (source) => {
    actions.showSource(source).then(
      () => announce(text('shownInArticle')),
      () => announce(text('errorSourceGone')),
    );
  };

  let depth: Depth = 'all';
  const setDepth = (chosen: Depth): void => {
    depth = chosen;
    content.dataset.depth = chosen;
  };

  return {
    node,
    setDepth,
    announce,
    show(state) {
      node.setAttribute('aria-busy', String(state.kind === 'working'));
      announce(state.kind === 'working' ? text('working') : '');
      if (state.kind === 'working') return content.replaceChildren();
      if (state.kind === 'failed') return content.replaceChildren(renderError(state.code, actions));
      content.replaceChildren(
        renderDepthChooser(depth, setDepth),
        ...renderSummary(state.article, state.summary, showSource),
        renderTakeAlongBar(state.article, state.summary, announce),
      );
    },
  };
}

function renderError(code: ErrorCode, { retry, reloadPage }: SummaryActions): HTMLElement {
  const { title, advice, action } = errorAdvice(code);
  const button = (click: () => void, label: string) =>
    element('button', { type: 'button', class: 'button', 'data-action': action, on: { click } }, label);
  return element(
    'div',
    { class: 'error', 'data-error': code, role: 'alert' },
    element('p', { class: 'error-title' }, text(title)),
    element('p', { class: 'error-advice' }, text(advice)),
    action === 'retry' && button(retry, text('retry')),
    action === 'reload-page' && button(reloadPage, text('reloadPage')),
  );
}

/** Everything is rendered once; the depth only shows and hides, so that nothing is computed again and nothing jumps. */
function renderSummary(article: Article, summary: Summary, showSource: ShowSource): HTMLElement[] {
  const { gist, points, facts, language, direction } = summary;
  const inArticleLanguage = { lang: language, dir: direction };
  const factsView = facts && renderFacts(facts, showSource);
  const others = points.filter((point) => !isSame(point, gist));
  return [
    element('p', { class: 'gist', ...inArticleLanguage }, renderSourceButton(gist.text, gist.sources[0], showSource)),
    element(
      'ul',
      { class: 'points', 'aria-label': text('keyPoints'), ...inArticleLanguage },
      ...others.map((point) =>
        element('li', { class: point.isKey ? 'key' : 'further' }, ...renderPoint(point, article, showSource)),
      ),
    ),
    ...(factsView ? [factsView] : []),
    element('p', { class: 'honesty' }, honestyLine(article, summary)),
  ];
}

function isSame(point: Point, gist: Point): boolean {
  const [a, b] = [point.sources[0], gist.sources[0]];
  return a !== undefined && a.block === b?.block && a.start === b.start;
}
