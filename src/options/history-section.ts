/** Renders the options of the history: how long summaries are kept, and those that are kept now. */
import { text } from '../i18n/text.ts';
import type { Settings } from '../settings/settings.ts';
import { renderChoices, renderNumber } from './controls.ts';
import { renderPastSummaries } from './past-summaries.ts';
import { type Announce, renderSection, type Save } from './section.ts';

export function renderHistorySection({ history }: Settings, save: Save, announce: Announce): HTMLElement {
  const saveHistory = (change: Partial<Settings['history']>) =>
    save((current) => ({ ...current, history: { ...current.history, ...change } }));
  return renderSection(
    'historyTitle',
    renderChoices(
      'history',
      text('historyKeep'),
      { nothing: 'historyNothing', session: 'historySession', days: 'historyDays' },
      history.keep,
      (keep) => saveHistory({ keep }),
    ),
    history.keep === 'days' &&
      renderNumber('days', text('historyDayCount'), { value: history.days, min: 1, max: 365 }, (days) =>
        saveHistory({ days }),
      ),
    renderPastSummaries(announce),
  );
}
