/** Renders a finished summary. Everything is there once; the depth only shows and hides, so that nothing jumps. */
import type { Article, Source } from '../../article/article.ts';
import { countText, text } from '../../i18n/text.ts';
import type { ListeningLink } from '../../messaging/listening-link.ts';
import { pointsBesideGist } from '../../summary/points-beside-gist.ts';
import type { Summary } from '../../summary/summary.ts';
import { actionButton, withIcon } from '../controls/action-button.ts';
import { element } from '../controls/element.ts';
import { MARK } from '../controls/icons.ts';
import { renderListenControls } from '../controls/listen.ts';
import { renderExportBar } from '../export/export-bar.ts';
import { type Depth, renderDepthChooser } from './depth.ts';
import { renderFacts } from './facts-view.ts';
import { renderPoint, type SourceActions } from './point-item.ts';
import { type NameWriter, provenanceLine } from './provenance-line.ts';
import type { FinishedSummary } from './summary-state.ts';

interface SummaryViewDependencies {
  readonly depth: Depth;
  readonly setDepth: (depth: Depth) => void;
  readonly sources: SourceActions;
  readonly announce: (message: string) => void;
  readonly voice: ListeningLink | undefined;
  readonly nameWriter: NameWriter | undefined;
}

export function renderSummary(finished: FinishedSummary, view: SummaryViewDependencies): HTMLElement[] {
  const { id, article, summary, news } = finished;
  const { gist, facts, language, direction } = summary;
  const inArticleLanguage = { lang: language, dir: direction };
  const [gistText, ...gistRest] = renderPoint(gist, article, view.sources);
  const gistNode = element(
    'div',
    { class: 'lead', ...inArticleLanguage },
    element('p', { class: 'gist' }, gistText),
    ...gistRest,
  );
  const others = pointsBesideGist(summary).map((point) =>
    element('li', { class: point.isKey ? 'key' : 'further' }, ...renderPoint(point, article, view.sources)),
  );
  const list = element('ul', { class: 'points', 'aria-label': text('keyPoints'), ...inArticleLanguage }, ...others);
  const factsView = facts && renderFacts(facts, view.sources);
  return [
    ...(news?.length ? [renderNews(news, view.sources)] : []),
    gistNode,
    renderDepthChooser(view.depth, view.setDepth),
    list,
    ...(factsView ? [factsView] : []),
    element('p', { class: 'provenance' }, provenanceLine(finished, view.nameWriter)),
    renderTools(
      article,
      summary,
      view,
      id && view.voice && renderListenControls(id, [gistNode, ...others], view.voice, view.announce),
    ),
  ];
}

function renderTools(
  article: Article,
  summary: Summary,
  view: SummaryViewDependencies,
  listen: readonly HTMLElement[] | '' | undefined,
): HTMLElement {
  const all = [summary.gist, ...summary.points].flatMap(({ sources }) => sources);
  const showAll = actionButton('show-all', text('showAllInArticle'), () => view.sources.show(all));
  return renderExportBar(article, summary, view.announce, [withIcon(MARK, showAll), ...(listen || [])]);
}

function renderNews(news: readonly Source[], { show }: SourceActions): HTMLElement {
  const label = countText('updatedSince', news.length);
  const click = () => show(news);
  return actionButton('show-news', label, click, { class: 'link news' });
}
