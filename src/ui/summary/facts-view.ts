/** Renders facts at a glance, each leading to its sentence in the page; a heading appears only where there is something sure to say. */
import { type TextKey, text } from '../../i18n/text.ts';
import type { Facts, Named, Span } from '../../summary/facts/facts.ts';
import { element } from '../controls/element.ts';
import { renderSourceButton, type SourceActions } from './point-item.ts';

/** A glance takes in no more of each kind. */
const MAX_PER_KIND = 4;

/** @param language BCP 47 of the article, whose words they are. @returns `undefined` where nothing is sure. */
export function renderFacts(facts: Facts, language: string, sources: SourceActions): HTMLElement | undefined {
  const show = (span: Span) => renderSourceButton(span.text, [span.source], sources);
  const showNamed = ({ role, ...name }: Named) =>
    element('span', {}, show(name), role && ' – ', role && element('span', { class: 'fact-detail' }, role.text));
  const row = (label: TextKey, values: readonly HTMLElement[]) => renderRow(label, values, language);
  const rows = [
    row('factsWho', [...facts.people, ...facts.organisations].map(showNamed)),
    row('factsWhere', facts.places.map(show)),
    row('factsWhen', facts.dates.map(show)),
    row('factsNumbers', facts.numbers.map(show)),
    row(
      'factsQuotes',
      facts.quotes.map((quote) =>
        element('span', {}, show(quote), ' – ', element('span', { class: 'fact-detail' }, quote.speaker)),
      ),
    ),
  ].flat();
  if (!rows.length) return undefined;
  const summary = element('summary', { 'data-action': 'facts' }, text('facts'));
  return element('details', { class: 'facts' }, summary, element('dl', {}, ...rows));
}

function renderRow(label: TextKey, values: readonly HTMLElement[], lang: string): HTMLElement[] {
  if (!values.length) return [];
  const shown = values.slice(0, MAX_PER_KIND).map((value) => element('dd', { lang }, value));
  return [element('div', { class: 'fact-row' }, element('dt', {}, text(label)), ...shown)];
}
