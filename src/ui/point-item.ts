/** One point: its text leads to the sentence in the page, and unfolds to the paragraph that it stands in. */
import type { Article, Block, Source } from '../article/article.ts';
import { text } from '../i18n/text.ts';
import type { Point } from '../summary/summary.ts';
import { element } from './element.ts';

export type ShowSource = (source: Source) => void;

/** Text that leads home; plain text where a generated point has no source. */
export function renderSourceButton(label: string, source: Source | undefined, showSource: ShowSource): HTMLElement {
  if (!source) return element('span', {}, label);
  const click = () => showSource(source);
  return element('button', { type: 'button', class: 'point', title: text('showInArticle'), on: { click } }, label);
}

/** @returns the point, followed by the control that unfolds its paragraph where there is more to it than the point. */
export function renderPoint(point: Point, article: Article, showSource: ShowSource): HTMLElement[] {
  const [source] = point.sources;
  const label = renderSourceButton(point.text, source, showSource);
  const block = article.blocks.find(({ id }) => id === source?.block);
  if (!source || !block || block.text.length < point.text.length + 20) return [label];
  return [label, ...renderUnfolding(block, source)];
}

function renderUnfolding(block: Block, source: Source): HTMLElement[] {
  const paragraph = element('p', { class: 'paragraph', hidden: true });
  const control = element(
    'button',
    {
      type: 'button',
      class: 'unfold',
      'data-action': 'unfold',
      'aria-expanded': 'false',
      'aria-label': text('showParagraph'),
    },
    '…',
  );
  control.title = text('showParagraph');
  control.addEventListener('click', () => {
    const { text: whole } = block;
    const sentence = element('mark', {}, whole.slice(source.start, source.end));
    paragraph.replaceChildren(whole.slice(0, source.start), sentence, whole.slice(source.end));
    paragraph.hidden = !paragraph.hidden;
    control.ariaExpanded = String(!paragraph.hidden);
  });
  return [control, paragraph];
}
