/** Renders a finished summary. Everything is there once; the depth only shows and hides, so that nothing jumps. */
import type { Article, Source } from '../../article/article.ts';
import { countText, text } from '../../i18n/text.ts';
import type { ListeningLink } from '../../messaging/listening-link.ts';
import { countPointWords } from '../../summary/count-point-words.ts';
import type { Facts } from '../../summary/facts/facts.ts';
import { pointsBesideGist } from '../../summary/points-beside-gist.ts';
import type { Summary } from '../../summary/summary.ts';
import { actionButton, withIcon } from '../controls/action-button.ts';
import { element } from '../controls/element.ts';
import { MARK } from '../controls/icons.ts';
import { renderListenControls } from '../controls/listen.ts';
import { renderExportBar } from '../export/export-bar.ts';
import { type Depth, pointsAtDepth, renderDepthChooser } from './depth.ts';
import { renderFacts } from './facts-view.ts';
import { renderLeftOut } from './left-out.ts';
import { renderPoint, type SourceActions } from './point-item.ts';
import { copyProvenance, type NameWriter, provenanceLine } from './provenance-line.ts';
import { savedTime } from './reading-time.ts';
import type { FinishedSummary } from './summary-state.ts';
import type { ToolPlace } from './tool-place.ts';

interface SummaryViewDependencies {
  readonly depth: Depth;
  readonly setDepth: (depth: Depth) => void;
  readonly durations: () => readonly string[];
  readonly sources: SourceActions;
  readonly announce: (message: string) => void;
  readonly voice: ListeningLink | undefined;
  /** Whether it reads this summary, and not another of the same article. */
  readonly isSpoken: boolean;
  /** Whether the reader has opened "more". */
  readonly isMoreOpen: boolean;
  readonly nameWriter: NameWriter | undefined;
  readonly toolPlace: ToolPlace | undefined;
}

export interface RenderedSummary {
  readonly nodes: readonly HTMLElement[];
  readonly tools: HTMLElement;
  /** Says how long reading takes at this depth. */
  showTimes(depth: Depth): void;
  /** What is found out once the summary stands there. */
  showDetails(details: SummaryDetails): void;
}

interface SummaryDetails {
  readonly facts: Facts | undefined;
  readonly news: readonly Source[];
}

export function renderSummary(finished: FinishedSummary, view: SummaryViewDependencies): RenderedSummary {
  const { id, article, summary, news = [] } = finished;
  const { gist, facts, language, direction, leftOut = [] } = summary;
  const inArticleLanguage = { lang: language, dir: direction };
  const [gistText, ...gistRest] = renderPoint(gist, article, view.sources);
  const gistNode = element(
    'div',
    { class: 'lead', ...inArticleLanguage },
    element('p', { class: 'gist' }, gistText),
    ...gistRest,
  );
  const beside = pointsBesideGist(summary);
  const others = beside.map((point) =>
    element('li', { class: point.isKey ? 'key' : 'further' }, ...renderPoint(point, article, view.sources)),
  );
  const list = element('ul', { class: 'points', 'aria-label': text('keyPoints'), ...inArticleLanguage }, ...others);
  const [newsPlace, factsPlace] = [element('div'), element('div')];
  function showDetails(details: SummaryDetails): void {
    newsPlace.replaceChildren(...(details.news.length ? [renderNews(details.news, view.sources)] : []));
    const factsView = details.facts && renderFacts(details.facts, article.language, view.sources);
    factsPlace.replaceChildren(...(factsView ? [factsView] : []));
  }
  showDetails({ facts, news });
  const times = element('span', { class: 'times' });
  function showTimes(depth: Depth): void {
    const words = countPointWords([gist, ...pointsAtDepth(beside, depth)]);
    const time = savedTime(article.wordCount, words, view.durations());
    times.textContent = time?.short ?? '';
    times.title = time?.spoken ?? '';
  }
  showTimes(view.depth);
  const nodes = [
    newsPlace,
    gistNode,
    element('div', { class: 'how-much' }, renderDepthChooser(beside, view.depth, view.setDepth), times),
    ...(beside.length > 0 ? [list] : []),
    ...(leftOut.length > 0 ? [renderLeftOut(leftOut, article, view.sources)] : []),
    factsPlace,
    element('p', { class: 'provenance' }, provenanceLine(finished, view.nameWriter)),
    element('p', { class: 'copy-provenance' }, copyProvenance(summary, view.nameWriter)),
  ];
  const listen =
    id && view.voice
      ? renderListenControls(id, view.isSpoken ? [gistNode, ...others] : [], view.voice, view.announce)
      : undefined;
  return { nodes, tools: renderTools(article, summary, view, listen), showTimes, showDetails };
}

function renderTools(
  article: Article,
  summary: Summary,
  view: SummaryViewDependencies,
  listen: ReturnType<typeof renderListenControls> | undefined,
): HTMLElement {
  const all = [summary.gist, ...summary.points].flatMap(({ sources }) => sources);
  const showAll = actionButton('show-all', text('showAllInArticle'), () => view.sources.show(all));
  const first = [withIcon(MARK, showAll), ...(listen?.row ?? [])];
  const { nameWriter, toolPlace: place, isMoreOpen: isOpen } = view;
  const further = listen && view.isSpoken ? [listen.article] : [];
  return renderExportBar({ article, summary, nameWriter }, view.announce, { first, further, place, isOpen });
}

function renderNews(news: readonly Source[], { show }: SourceActions): HTMLElement {
  const label = countText('updatedSince', news.length);
  const click = () => show(news);
  return actionButton('show-news', label, click, { class: 'link news' });
}
