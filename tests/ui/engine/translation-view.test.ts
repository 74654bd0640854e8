// @vitest-environment jsdom
/** How a summary in the reader's language is offered and shown, and the original brought back. */
import { describe, expect, it, vi } from 'vitest';
import { shortDurations } from '../../../src/i18n/text.ts';
import type { Translation } from '../../../src/messaging/jobs/translation.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import type { Summary } from '../../../src/summary/summary.ts';
import { createEngineParts } from '../../../src/ui/engine/engine-parts.ts';
import { asMarkdown, asPlainText, asQuotations } from '../../../src/ui/export/export-summary.ts';
import type { DoneState } from '../../../src/ui/summary/summary-state.ts';
import { createSummaryView } from '../../../src/ui/summary/summary-view.ts';
import { clickAsReader } from '../../support/act-as-reader.ts';
import { englishText, speakEnglish } from '../../support/interface-texts.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { noEngineOffers } from '../../support/no-engine-offers.ts';
import { until } from '../../support/until.ts';

speakEnglish();

const article = { ...inventedArticle(), language: 'ar', direction: 'rtl' as const };
const summary = summarizeArticle(article, { points: 3 });
const [, kept] = summary.points;
const translated: Summary = {
  ...summary,
  language: 'en',
  direction: 'ltr',
  isTranslated: true,
  compared: ['numbers', 'quotations'],
  gist: { ...summary.gist, text: 'Translated gist.' },
  points: summary.points.map((point, index) =>
    index === 1
      ? { ...point, isUntranslated: true }
      : { ...point, text: point.text === summary.gist.text ? 'Translated gist.' : `Translated ${index}.` },
  ),
};
const state = (translation?: Translation): DoneState => ({
  kind: 'done',
  id: 'one',
  article,
  summary,
  translated: translation?.state === 'done' && translation.summary.isTranslated ? translation.summary : undefined,
  engine: { ...(translation && { translation }) },
});

function showView(availability?: 'available' | 'downloadable') {
  const asked = { translate: vi.fn(), cancelTranslation: vi.fn() };
  const sources = vi.fn(async () => undefined);
  const upgrade = { start: vi.fn(), cancel: vi.fn(), ask: vi.fn(), cancelQuestion: vi.fn(), openOptions: vi.fn() };
  const engineParts = createEngineParts({
    ...upgrade,
    ...noEngineOffers,
    ...asked,
    translationOffer: async () => (availability ? { availability } : null),
  });
  const view = createSummaryView({
    durations: shortDurations,
    showSources: sources,
    retry: vi.fn(),
    reloadPage: vi.fn(),
    engineParts,
  });
  document.body.replaceChildren(view.node);
  return { view, asked, sources };
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const control = (action: string) => find(`[data-action="${action}"]`);
const gist = () => find('.gist .point')?.textContent;

describe('a summary in another language than the reader’s', () => {
  it.each([
    ['available', 'Show in my language: Chrome, on this device'],
    ['downloadable', 'Show in my language: Chrome, on this device (first downloads a language pack)'],
  ] as const)('is offered in theirs in one click, which says what it takes: %s', async (availability, label) => {
    const { view, asked } = showView(availability);
    view.show(state());
    const button = await until('the offer', () => control('translate'));
    expect(button?.textContent).toBe(label);
    await until('it to hear', () => button?.ariaDisabled !== 'true');
    clickAsReader(button);
    expect(asked.translate).toHaveBeenCalledOnce();
  });

  it('says nothing where there is nothing to offer', async () => {
    const { view } = showView();
    view.show(state());
    await Promise.resolve();
    expect(find('.translation')?.hidden).toBe(true);
  });

  it('says how far it is, and can be given up', () => {
    const { view, asked } = showView('downloadable');
    view.show(state({ state: 'working', share: 0.4 }));
    expect(find('.translation-status')?.textContent).toBe('Downloading the language pack… 40%');
    view.show(state({ state: 'working' }));
    expect(find('.translation-status')?.textContent).toBe('Translating…');
    clickAsReader(control('translation-cancel'));
    expect(asked.cancelTranslation).toHaveBeenCalledOnce();
  });

  it('is offered again, with the focus, when the translation was cancelled that was under way as the view was opened', async () => {
    const { view } = showView('available');
    view.show(state({ state: 'working' }));
    control('translation-cancel')?.focus();
    view.show(state());
    await until('the offer', () => control('translate'));
    expect(document.activeElement).toBe(control('translate'));
  });

  it('is shown in theirs, each part in its language and direction, and the original is one key away', () => {
    const { view } = showView('available');
    view.show(state({ state: 'working' }));
    control('translation-cancel')?.focus();
    view.show(state({ state: 'done', summary: translated }));
    expect(gist()).toBe('Translated gist.');
    expect(find('.lead')).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(find('.provenance')?.textContent).toContain(
      'Translated by the browser on this device · compared: numbers, quotations',
    );
    expect(find('.provenance')?.textContent).not.toContain('names');
    expect(document.activeElement).toBe(control('translation-switch'));
    clickAsReader(control('translation-switch'));
    expect(gist()).toBe(summary.gist.text);
    expect(find('.lead')).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(document.activeElement?.textContent).toBe('Show the translation');
    clickAsReader(control('translation-switch'));
    expect(gist()).toBe('Translated gist.');
  });

  it('says of a sentence that stays in its language why, and leads to the same sentences as the original', () => {
    const { view, sources } = showView('available');
    view.show(state({ state: 'done', summary: translated }));
    const button = [...document.querySelectorAll<HTMLElement>('.points .point')].find(
      (one) => one.textContent === kept?.text,
    );
    expect(button).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(button?.parentElement?.querySelector('.point-note')?.textContent).toContain(
      'in the original: its translation has other numbers, names or quotations',
    );
    clickAsReader(button ?? null);
    expect(sources).toHaveBeenCalledWith(kept?.sources);
    clickAsReader(find('.gist .point'));
    expect(sources).toHaveBeenLastCalledWith(summary.gist.sources);
  });

  it('says so where nothing of the translation agrees, and stays as it was', () => {
    const { view } = showView('available');
    view.show(state({ state: 'done', summary: { ...translated, isTranslated: false } }));
    expect(gist()).toBe(summary.gist.text);
    expect(find('.translation-status')?.textContent).toContain('its translation has other numbers');
  });

  it('says what failed, and tries again', () => {
    const { view } = showView('available');
    view.show(state({ state: 'failed', error: { code: 'engine-unavailable', message: '' } }));
    expect(find('.translation-status')?.textContent).toBeTruthy();
    expect(control('translate')?.textContent).toBe(englishText('retry'));
  });

  it('is not offered above what an engine has written', async () => {
    const { view } = showView('available');
    view.show({ ...state(), written: { ...summary, engine: 'ollama' } });
    await Promise.resolve();
    expect(find('.translation')?.hidden).toBe(true);
  });
});

describe('a copy of a translated summary', () => {
  it.each([asPlainText, asMarkdown])('says that the browser translated it, and what stayed as it was', (write) => {
    const copied = write({ article, summary: translated }).replaceAll('\\', '');
    expect(copied.trimEnd().split('\n').at(-1)).toBe(
      'Sentences of the article, chosen by Get a Summary · Translated by the browser on this device · compared: numbers, quotations',
    );
    expect(copied).toContain(`${kept?.text} [in the original: `);
  });

  it('has the quotations in the article’s own words', () => {
    expect(asQuotations({ article, summary: translated })).not.toContain('Translated gist.');
  });
});
