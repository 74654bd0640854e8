/** Renders the options of the summary: how long, how deep at first, in which colour its sentences are marked in the page, where it is sent on to. */
import { text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { element } from '../ui/controls/element.ts';
import { HIGHLIGHT_COLOURS } from '../ui/summary/highlight-colours.ts';
import { renderChoices, renderNumber } from './controls.ts';
import { renderSection, type Save } from './section.ts';
import { renderSending } from './sending.ts';

export function renderSummarySection(settings: Settings, save: Save): HTMLElement {
  const { points, depth, highlight } = settings;
  return renderSection(
    'optionsSummary',
    renderNumber('points', text('optionsPoints'), { value: points, min: 3, max: 12 }, (chosen) =>
      save((current) => ({ ...current, points: chosen })),
    ),
    renderChoices(
      'depth',
      text('optionsDepth'),
      { line: 'depthLine', three: 'depthThree', all: 'depthAll' },
      depth,
      (chosen) => save((current) => ({ ...current, depth: chosen })),
    ),
    renderChoices(
      'highlight',
      text('optionsHighlight'),
      { yellow: 'colourYellow', green: 'colourGreen', blue: 'colourBlue', pink: 'colourPink' },
      highlight,
      (chosen) => save((current) => ({ ...current, highlight: chosen })),
      renderSwatch,
    ),
    renderSending(settings, save),
  );
}

function renderSwatch(colour: Settings['highlight']): HTMLElement {
  const swatch = element('span', { class: 'swatch' });
  swatch.style.background = HIGHLIGHT_COLOURS[colour];
  return swatch;
}
