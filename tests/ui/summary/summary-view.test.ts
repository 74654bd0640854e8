// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError, ERROR_CODES } from '../../../src/errors.ts';
import { readersPlace } from '../../../src/extension-page/readers-place.ts';
import { shortDurations } from '../../../src/i18n/text.ts';
import type { ListenState } from '../../../src/messaging/listening.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import { errorAdvice } from '../../../src/ui/controls/error-advice.ts';
import { createSummaryView, type SummaryActions } from '../../../src/ui/summary/summary-view.ts';
import { clickAsReader, dispatchAsReader } from '../../support/act-as-reader.ts';
import { englishText, speakEnglish } from '../../support/interface-texts.ts';
import { inventedArticle } from '../../support/invented-article.ts';

speakEnglish();

const article = inventedArticle();
const summary = summarizeArticle(article, { points: 3 });
const done = { kind: 'done', article, summary } as const;

function showView(parts: Pick<SummaryActions, 'voice' | 'place'> = {}) {
  const actions = {
    durations: shortDurations,
    showSources: vi.fn(async () => undefined),
    retry: vi.fn(),
    reloadPage: vi.fn(),
    ...parts,
  };
  const view = createSummaryView(actions);
  document.body.replaceChildren(view.node);
  return { view, actions };
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const status = () => find('[role=status]')?.textContent;

describe('the summary view', () => {
  it('says that work is going on, and takes away what was shown before', () => {
    const { view } = showView();
    view.show(done);
    view.show({ kind: 'working' });
    expect(status()).toBe(englishText('working'));
    expect(view.node.getAttribute('aria-busy')).toBe('true');
    expect(find('.gist')).toBeNull();
  });

  it('is said to be ready once, to screen readers alone', () => {
    const { view } = showView();
    view.show({ kind: 'working' });
    view.show(done);
    expect(status()).toBe(englishText('summaryReady'));
    expect(find('[role=status]')?.className).toContain('spoken-only');
    find('[role=status]')?.replaceChildren();
    view.show({ ...done, news: [] });
    expect(status()).toBe('');
  });

  it("shows the gist and the other points, in the article's language and direction", () => {
    const { view } = showView();
    view.show(done);
    expect(find('.gist .point')?.textContent).toBe(summary.gist.text);
    expect(find('.points')?.lang).toBe('en');
    const shown = [...document.querySelectorAll('.points .point')].map((point) => point.textContent);
    expect(shown).toEqual(summary.points.map((point) => point.text).filter((text) => text !== summary.gist.text));
    expect(shown.length).toBeGreaterThan(0);
    expect(view.node.getAttribute('aria-busy')).toBe('false');
  });

  it('shows the text of a page as text', () => {
    const { view } = showView();
    const hostile = { ...summary, gist: { text: '<img src=x onerror=alert(1)>', sources: [] } };
    view.show({ ...done, summary: hostile });
    expect(find('.gist')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(find('img')).toBeNull();
  });

  it('leads from a point to its sentence, and says so when it is gone', async () => {
    const { view, actions } = showView();
    view.show(done);
    clickAsReader(find('.gist .point'));
    expect(actions.showSources).toHaveBeenCalledWith([summary.gist.sources[0]]);
    await vi.waitFor(() => expect(status()).toBe(englishText('shownInArticle')));
    actions.showSources.mockRejectedValueOnce(new AppError('source-gone'));
    clickAsReader(find('.gist .point'));
    await vi.waitFor(() => expect(status()).toBe(englishText('errorSourceGone')));
    actions.showSources.mockRejectedValueOnce(new AppError('page-closed'));
    clickAsReader(find('.gist .point'));
    await vi.waitFor(() => expect(status()).toBe(englishText('errorPageClosed')));
  });

  it('leads nowhere where words of a point are marked with the pointer', () => {
    const { view, actions } = showView();
    view.show(done);
    const point = find('.gist .point') as HTMLElement;
    dispatchAsReader(point, new MouseEvent('mousedown', { clientX: 10, clientY: 10 }));
    dispatchAsReader(point, new MouseEvent('click', { clientX: 60, clientY: 10 }));
    expect(actions.showSources).not.toHaveBeenCalled();
    dispatchAsReader(point, new MouseEvent('mousedown', { clientX: 10, clientY: 10 }));
    dispatchAsReader(point, new MouseEvent('click', { clientX: 12, clientY: 10 }));
    expect(actions.showSources).toHaveBeenCalledOnce();
  });

  it('has a control at each point whose name ends with the point, so that no two are called the same', () => {
    const { view, actions } = showView();
    view.show(done);
    const nameOf = (control: Element) =>
      (control.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id))
        .map((named) => named?.ariaLabel ?? named?.textContent)
        .join(' ');
    const names = [...document.querySelectorAll('.point-control')].map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe(`${englishText('showInArticle')} ${summary.gist.text}`);
    clickAsReader(find('.points [data-action=source]'));
    expect(actions.showSources).toHaveBeenCalledOnce();
  });

  it('leads from a point with a lead of its own to both of its places, and unfolds both', () => {
    const { view, actions } = showView();
    const [, lead, answer] = article.blocks;
    if (!lead || !answer) throw new Error('The article has too few blocks.');
    const sources = [lead, answer].map(({ id }) => ({ block: id, start: 0, end: 9 }));
    view.show({
      ...done,
      summary: { ...summary, points: [{ ...summary.gist, text: 'A question: an answer', sources }] },
    });
    clickAsReader(find('.points .point'));
    expect(actions.showSources).toHaveBeenCalledWith(sources);
    clickAsReader(find('.points [data-action=unfold]'));
    expect([...document.querySelectorAll('.unfolded p')].map((node) => node.textContent)).toEqual([
      lead.text,
      answer.text,
    ]);
    expect([...document.querySelectorAll('.unfolded mark')].map((node) => node.textContent)).toEqual(
      [lead, answer].map(({ text }) => text.slice(0, 9)),
    );
  });

  const codes = ERROR_CODES.filter((code) => !code.startsWith('link-'));
  it.each(codes)('says what happened and what helps: %s', (code) => {
    const { view, actions } = showView();
    view.show({ kind: 'failed', code });
    const { title, advice, action } = errorAdvice(code);
    expect(find('[role=alert]')?.textContent).toContain(englishText(title));
    expect(find('.error-advice')?.textContent).toBe(englishText(advice));
    expect(englishText(advice)).not.toBe('');
    clickAsReader(find('[role=alert] button'));
    expect(actions.retry).toHaveBeenCalledTimes(action === 'retry' ? 1 : 0);
    expect(actions.reloadPage).toHaveBeenCalledTimes(action === 'reload-page' ? 1 : 0);
  });
});

describe('a summary that is drawn anew', () => {
  const written = { ...summary, gist: { ...summary.gist, text: 'Written.' }, engine: 'ollama' as const };

  it('leaves "more" open, and the focus on the control that does the same', () => {
    const { view } = showView({ place: readersPlace });
    view.show(done);
    clickAsReader(find('[data-action=more]'));
    find('.points [data-action=unfold]')?.focus();
    const place = [...document.querySelectorAll('[data-action=unfold]')].indexOf(document.activeElement as Element);
    view.show({ ...done, written });
    expect(find('.gist')?.textContent).toBe('Written.');
    expect(find('.further-actions')?.hidden).toBe(false);
    expect(find('[data-action=more]')?.ariaExpanded).toBe('true');
    expect(document.activeElement).toBe([...document.querySelectorAll('[data-action=unfold]')][place]);
    find('[data-action=copy-markdown]')?.focus();
    view.show({ ...done, written: { ...written, gist: { ...written.gist, text: 'Again.' } } });
    expect(document.activeElement).toBe(find('[data-action=copy-markdown]'));
    view.show({ kind: 'working' });
    view.show(done);
    expect(find('.further-actions')?.hidden).toBe(true);
  });

  it('leaves what the reader has marked, and shows what has come once they have let go of it', async () => {
    const { view } = showView({ place: readersPlace });
    view.show(done);
    getSelection()?.selectAllChildren(find('.gist') as HTMLElement);
    const marked = String(getSelection());
    expect(marked).not.toBe('');
    const news = [{ block: 'b1', start: 0, end: 3 }];
    view.show({ ...done, written, news });
    expect(String(getSelection())).toBe(marked);
    expect(find('.news')).toBeNull();
    getSelection()?.removeAllRanges();
    await vi.waitFor(() => expect(find('.news')).not.toBeNull());
    // The other is one click away, which takes engine parts.
    expect(find('.gist .point')?.textContent).toBe(summary.gist.text);
  });
});

describe('reading aloud, where another summary than the one that is read is on show', () => {
  function listenIn(view: ReturnType<typeof showView>['view'], isTranslated: boolean): void {
    view.show({ ...done, id: 'job', ...(isTranslated && { translated: { ...summary, isTranslated: true } }) });
  }
  function pretendLink() {
    let listener: (state: ListenState) => void = () => undefined;
    let state: ListenState = { what: 'summary', sentence: 0, speed: 1, isSpeaking: false };
    const send = vi.fn();
    const follow = (next: typeof listener) => {
      listener = next;
      next(state);
    };
    const tell = (isSpeaking: boolean) => {
      state = { ...state, job: 'job', isSpeaking };
      listener(state);
    };
    return { voice: { send, follow, close: () => undefined }, tell };
  }
  const pause = () => find('[data-action=listen]');

  it('can be paused there, and begun nowhere but at what is read', () => {
    const { voice, tell } = pretendLink();
    const { view } = showView({ voice });
    listenIn(view, false);
    tell(true);
    listenIn(view, true);
    expect(pause()).toMatchObject({ hidden: false, ariaLabel: englishText('listenPause') });
    expect(find('[data-action=listen-next]')?.hidden).toBe(false);
    expect(find('[data-spoken]')).toBeNull();
    expect(find('[data-action=listen-article]')).toBeNull();
    clickAsReader(pause());
    expect(voice.send).toHaveBeenLastCalledWith({ do: 'pause' });
    tell(false);
    expect(pause()?.hidden).toBe(true);
    listenIn(view, false);
    expect(pause()?.hidden).toBe(false);
  });

  it('goes on at the very button that it was paused at', () => {
    const { voice, tell } = pretendLink();
    const { view } = showView({ voice });
    listenIn(view, true);
    expect(pause()?.hidden).toBe(true);
    tell(true);
    pause()?.focus();
    tell(false);
    expect(pause()?.hidden).toBe(false);
    clickAsReader(pause());
    expect(voice.send).toHaveBeenLastCalledWith(expect.objectContaining({ do: 'play', what: 'summary', sentence: 0 }));
  });
});

describe('copying', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    document.execCommand = vi.fn(() => false);
  });
  afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));

  it('takes title, gist, points and address along', async () => {
    showView().view.show(done);
    clickAsReader(find('[data-action=copy]'));
    await vi.waitFor(() => expect(status()).toBe(englishText('copied')));
    const copied = writeText.mock.calls[0]?.[0] ?? '';
    for (const part of [article.title, summary.gist.text, article.url]) expect(copied).toContain(part);
  });

  it('goes another way where the page has no clipboard, and says when neither way works', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    showView().view.show(done);
    clickAsReader(find('[data-action=copy]'));
    await vi.waitFor(() => expect(status()).toBe(englishText('copyFailed')));
    document.execCommand = vi.fn(() => true);
    clickAsReader(find('[data-action=copy]'));
    await vi.waitFor(() => expect(status()).toBe(englishText('copied')));
    expect(find('textarea')).toBeNull();
  });
});
