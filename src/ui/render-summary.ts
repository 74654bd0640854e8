/** A finished summary → DOM. Everything is there once; the depth only shows and hides, so that nothing jumps. */
import type { Article, Source } from '../article/article.ts';
import { text } from '../i18n/text.ts';
import type { Point, Summary } from '../summary/summary.ts';
import { type Depth, renderDepthChooser } from './depth.ts';
import { element } from './element.ts';
import { renderFacts } from './facts-view.ts';
import { honestyLine } from './honesty-line.ts';
import { renderListenControls, type Spoken } from './listen.ts';
import { renderPoint, renderSourceButton, type SourceActions } from './point-item.ts';
import { renderTakeAlongBar } from './take-along-bar.ts';

export interface FinishedSummary {
  readonly article: Article;
  readonly summary: Summary;
  /** Sentences that are new or changed since the reader's last summary of this page. */
  readonly news?: readonly Source[];
}

interface ViewParts {
  readonly depth: Depth;
  readonly setDepth: (depth: Depth) => void;
  readonly sources: SourceActions;
  readonly announce: (message: string) => void;
}

export function renderSummary({ article, summary, news }: FinishedSummary, view: ViewParts): HTMLElement[] {
  const { gist, points, facts, language, direction } = summary;
  const inArticleLanguage = { lang: language, dir: direction };
  const gistNode = element(
    'p',
    { class: 'gist', ...inArticleLanguage },
    renderSourceButton(gist.text, gist.sources[0], view.sources),
  );
  const others = points
    .filter((point) => !isSame(point, gist))
    .map((point) => ({
      text: point.text,
      node: element('li', { class: point.isKey ? 'key' : 'further' }, ...renderPoint(point, article, view.sources)),
    }));
  const list = element('ul', { class: 'points', 'aria-label': text('keyPoints'), ...inArticleLanguage });
  list.append(...others.map(({ node }) => node));
  const factsView = facts && renderFacts(facts, view.sources);
  return [
    renderDepthChooser(view.depth, view.setDepth),
    ...(news?.length ? [renderNews(news, view.sources)] : []),
    gistNode,
    list,
    ...(factsView ? [factsView] : []),
    element('p', { class: 'honesty' }, honestyLine(article, summary)),
    renderTools(article, summary, [{ text: gist.text, node: gistNode }, ...others], view),
  ];
}

function renderTools(article: Article, summary: Summary, spoken: readonly Spoken[], view: ViewParts): HTMLElement {
  const all = [summary.gist, ...summary.points].flatMap(({ sources }) => sources);
  const click = () => view.sources.show(all);
  const bar = renderTakeAlongBar(article, summary, view.announce);
  bar.prepend(
    element(
      'button',
      { type: 'button', class: 'button', 'data-action': 'show-all', on: { click } },
      text('showAllInArticle'),
    ),
    ...(renderListenControls(spoken, summary.language) ?? []),
  );
  return bar;
}

function renderNews(news: readonly Source[], { show }: SourceActions): HTMLElement {
  const label = text('updatedSince', String(news.length));
  const click = () => show(news);
  return element('button', { type: 'button', class: 'link news', 'data-action': 'show-news', on: { click } }, label);
}

function isSame(point: Point, gist: Point): boolean {
  const [a, b] = [point.sources[0], gist.sources[0]];
  return a !== undefined && a.block === b?.block && a.start === b.start;
}
