// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shortDurations } from '../../../src/i18n/text.ts';
import type { DoneJob } from '../../../src/messaging/jobs/job.ts';
import { giveWay } from '../../../src/summary/give-way.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import type { Point, Summary } from '../../../src/summary/summary.ts';
import { createEngineParts } from '../../../src/ui/engine/engine-parts.ts';
import { writerName } from '../../../src/ui/engine/writer-name.ts';
import type { DoneState, EngineRecord } from '../../../src/ui/summary/summary-state.ts';
import { createSummaryView } from '../../../src/ui/summary/summary-view.ts';
import { clickAsReader, dispatchAsReader } from '../../support/act-as-reader.ts';
import { englishText, speakEnglish } from '../../support/interface-texts.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import { noEngineOffers } from '../../support/no-engine-offers.ts';

speakEnglish();

const article = inventedArticle();
const summary = summarizeArticle(article, { points: 3 });
const writer = { engine: 'ollama', model: 'small', host: 'localhost:11434' };
const written: Summary = {
  ...summary,
  ...writer,
  gist: { text: 'A barge closed the bridge.', sources: [], check: { verdict: 'supported', findings: [] } },
  points: [],
  notChecked: ['roles'],
};
const upgraded = (upgrade: DoneJob['upgrade'], more: Partial<EngineRecord> = {}): DoneState => ({
  kind: 'done',
  article,
  summary,
  written: upgrade?.state === 'done' ? upgrade.summary : undefined,
  engine: { ...(upgrade && { upgrade }), ...more },
});

const actions = () => ({
  durations: shortDurations,
  showSources: async () => undefined,
  retry: vi.fn(),
  reloadPage: vi.fn(),
});

function showView() {
  const upgrade = { start: vi.fn(), cancel: vi.fn(), ask: vi.fn(), cancelQuestion: vi.fn(), openOptions: vi.fn() };
  const engineParts = createEngineParts({ ...upgrade, ...noEngineOffers });
  const view = createSummaryView({ ...actions(), nameWriter: writerName, engineParts });
  document.body.replaceChildren(view.node);
  return { view, upgrade };
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const control = (action: string) => find(`[data-action="${action}"]`);
const click = (action: string) => clickAsReader(control(action));
const withPoint = (point: Point): Summary => ({ ...written, points: [point] });

afterEach(() => vi.useRealTimers());

describe('before an engine writes', () => {
  it('the exact text and the server are shown, as text', () => {
    const { view } = showView();
    const text = '<img src=x onerror=alert(1)>\nShorten this.';
    view.show(upgraded({ ...writer, state: 'needs-consent', text, reason: 'first-time' }));
    expect(find('.upgrade-question')?.textContent).toContain('localhost:11434');
    expect(find('.upgrade-text')?.textContent).toBe(text);
    expect(find('.upgrade img')).toBeNull();
  });

  it('a click that a page has made up agrees to nothing, and cancels, asks and retries nothing', () => {
    vi.useFakeTimers();
    const { view, upgrade } = showView();
    view.show(upgraded({ ...writer, state: 'needs-consent', text: 'x', reason: 'first-time' }));
    vi.advanceTimersByTime(1_000);
    control('upgrade-agree')?.click();
    view.show(upgraded({ ...writer, state: 'working', draft: '', step: 'read' }));
    control('upgrade-cancel')?.click();
    view.show(upgraded({ ...writer, state: 'interrupted' }));
    vi.advanceTimersByTime(1_000);
    control('upgrade-retry')?.click();
    view.show(upgraded({ ...writer, state: 'done', summary: written }, { suggestions: ['Who?'] }));
    vi.advanceTimersByTime(1_000);
    control('ask-suggested')?.click();
    for (const action of Object.values(upgrade)) expect(action).not.toHaveBeenCalled();
  });
});

describe('an engine that chooses sentences, and writes none', () => {
  const picking = { ...writer, isPicking: true as const };
  const { check: _, ...own } = summary.gist;
  const picked: Summary = { ...summary, ...writer, isPicked: true, gist: own };

  it('is never said to write: before, meanwhile and after', () => {
    const { view } = showView();
    view.show(upgraded({ ...picking, state: 'offered', isAutomatic: false }));
    expect(control('upgrade-start')?.textContent).toBe('Have sentences of the article chosen: small · localhost:11434');
    view.show(upgraded({ ...picking, state: 'working', draft: '', step: 'read' }));
    expect(find('.upgrade figure')?.hidden).toBe(true);
    view.show(upgraded({ ...picking, state: 'done', summary: picked }));
    const said = document.body.textContent ?? '';
    expect(said).toContain('Sentences of the article, chosen by: small · localhost:11434');
    expect(said).not.toMatch(/written|compared|Draft/i);
    click('upgrade-switch');
    expect(control('upgrade-switch')?.textContent).toBe('Show the chosen sentences');
    expect(find('.provenance')?.textContent).toContain('Made on this device');
  });
});

describe('an answer that broke off', () => {
  const coverage = { ...written.coverage, isCutOff: true };

  it('is said to have, and the summary can be written anew', () => {
    const { view } = showView();
    view.show(upgraded({ ...writer, state: 'done', summary: written }));
    expect(control('upgrade-retry')).toBeNull();
    view.show(upgraded({ ...writer, state: 'done', summary: { ...written, coverage } }));
    expect(find('.upgrade')?.textContent).toContain('The answer broke off.');
    expect(control('upgrade-retry')).not.toBeNull();
  });

  it('is said to have under the answer to a question too, which can be asked again', () => {
    const { view } = showView();
    const { language, direction } = written;
    const sentences = [{ text: 'A barge closed the bridge.', sources: [] }];
    const answer = { engine: 'ollama', question: 'Who?', language, direction, sentences, coverage };
    const asked = [{ question: 'Who?', state: 'done', answer }] as const;
    view.show(upgraded({ ...writer, state: 'done', summary: written }, { asked: [...asked], suggestions: [] }));
    expect(find('.ask-answers')?.textContent).toContain('The answer broke off.');
    expect(control('ask-again')).not.toBeNull();
  });
});

describe('what sends, or may cost money', () => {
  const states: readonly (readonly [string, DoneState])[] = [
    ['upgrade-agree', upgraded({ ...writer, state: 'needs-consent', text: 'x', reason: 'first-time' })],
    ['upgrade-start', upgraded({ ...writer, state: 'offered', isAutomatic: false })],
    ['upgrade-retry', upgraded({ ...writer, state: 'interrupted' })],
    [
      'upgrade-download',
      upgraded({ ...writer, state: 'failed', error: { code: 'engine-needs-download', message: '' } }),
    ],
    ['ask-suggested', upgraded({ ...writer, state: 'done', summary: written }, { suggestions: ['Who?'] })],
    [
      'ask-again',
      upgraded(
        { ...writer, state: 'done', summary: written },
        { suggestions: [], asked: [{ question: 'Who?', state: 'interrupted' }] },
      ),
    ],
  ];

  it.each(states)('is done neither by the rest of a double click nor by a key that is held: %s', (action, state) => {
    vi.useFakeTimers();
    const { view, upgrade } = showView();
    view.show(state);
    for (let times = 0; times < 40; times += 1) {
      click(action);
      vi.advanceTimersByTime(times === 0 ? 450 : 30);
    }
    expect(upgrade.start).not.toHaveBeenCalled();
    expect(upgrade.ask).not.toHaveBeenCalled();
    expect(control(action)?.ariaDisabled).toBe('true');

    vi.advanceTimersByTime(500);
    expect(control(action)?.ariaDisabled).not.toBe('true');
    click(action);
    expect(upgrade.start.mock.calls.length + upgrade.ask.mock.calls.length).toBe(1);
  });

  it('is deaf again once what lay over its window is gone', () => {
    vi.useFakeTimers();
    const { view, upgrade } = showView();
    view.show(upgraded({ ...writer, state: 'needs-consent', text: 'x', reason: 'first-time' }));
    vi.advanceTimersByTime(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    click('upgrade-agree');
    expect(upgrade.start).not.toHaveBeenCalled();
  });
});

describe('while an engine writes', () => {
  it('the instant summary stays, and neither it nor the button with the focus is drawn anew', () => {
    const { view } = showView();
    view.show(upgraded({ ...writer, state: 'offered', isAutomatic: true }));
    const gist = find('.gist');
    const cancel = find('[data-action="upgrade-cancel"]');
    cancel?.focus();
    for (const draft of ['A barge', 'A barge closed']) {
      view.show(upgraded({ ...writer, state: 'working', draft, step: 'write' }));
      expect(find('.upgrade-draft')?.textContent).toBe(draft);
    }
    expect(find('.gist')).toBe(gist);
    expect(document.activeElement).toBe(cancel);
    expect(find('.upgrade')?.textContent).toContain(englishText('upgradeDraft'));
  });
});

describe('a question that is worked on', () => {
  it('can be given up', () => {
    const { view, upgrade } = showView();
    const asked = [{ question: 'Who was hurt?', state: 'working' }] as const;
    view.show(upgraded({ ...writer, state: 'done', summary: written }, { suggestions: [], asked: [...asked] }));
    click('ask-cancel');
    expect(upgrade.cancelQuestion).toHaveBeenCalledWith('Who was hurt?');
  });
});

it('an answer stays as it is, and untold, while another question is asked', () => {
  const { view } = showView();
  const done = { ...writer, state: 'done', summary: written } as const;
  const first = { question: 'Who was hurt?', state: 'interrupted' } as const;
  view.show(upgraded(done, { suggestions: [], asked: [first] }));
  const [node] = find('.ask-answers')?.children ?? [];
  view.show(upgraded(done, { suggestions: [], asked: [first, { question: 'When?', state: 'working' }] }));
  expect(find('.ask-answers')?.children).toHaveLength(2);
  expect(find('.ask-answers')?.firstElementChild).toBe(node);
  view.show(upgraded(done, { suggestions: [], asked: [{ question: 'When?', state: 'interrupted' }] }));
  expect(find('.ask-answers')?.textContent).not.toContain('hurt');
});

it('the section keeps the focus when what was pressed in it goes', () => {
  const { view } = showView();
  view.show(upgraded({ ...writer, state: 'offered', isAutomatic: false }));
  control('upgrade-start')?.focus();
  view.show(upgraded({ ...writer, state: 'working', draft: '', step: 'read' }));
  expect(document.activeElement?.className).toBe('upgrade');
});

describe('what an engine wrote', () => {
  it('takes the place of the instant summary, says who wrote it, and gives way again', () => {
    const { view } = showView();
    view.show(upgraded({ ...writer, state: 'working', draft: '', step: 'check' }));
    view.show(upgraded({ ...writer, state: 'done', summary: written }));
    expect(find('.gist')?.textContent).toBe(written.gist.text);
    expect(find('.provenance')?.textContent).toContain('small · localhost:11434');
    expect(find('.provenance')?.textContent).toContain(englishText('checkRolesLimit'));
    expect(find('.provenance')?.textContent).not.toContain(englishText('onThisDevice'));
    click('upgrade-switch');
    expect(find('.gist')?.textContent).toBe(summary.gist.text);
    expect(find('.provenance')?.textContent).toContain(englishText('onThisDevice'));
    click('upgrade-switch');
    expect(find('.gist')?.textContent).toBe(written.gist.text);
  });

  it('marks the words that the article does not have, and says why', () => {
    const { view } = showView();
    const text = 'It carries 15,000 cars.';
    const findings = [{ kind: 'number', start: 11, end: 17, reason: 'number-not-in-article' }] as const;
    const point: Point = {
      text,
      sources: [{ block: 'b3', start: 0, end: 71 }],
      check: { verdict: 'partly', findings: [...findings] },
    };
    view.show(upgraded({ ...writer, state: 'done', summary: withPoint(point) }));
    const button = find('.points .point');
    expect(button?.textContent).toBe(text);
    expect(find('.points .finding')?.textContent).toBe('15,000');
    const source = find('.points [data-action=source]');
    const note = document.getElementById(source?.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toContain(`“15,000”: ${englishText('checkNumber')}`);
  });

  it('gives way, where it is not in the article, to the sentence that is nearest, and comes back marked', () => {
    const { view } = showView();
    const nearest = { block: 'b1', start: 0, end: 16 };
    const findings = [{ kind: 'number', start: 0, end: 3, reason: 'number-not-in-article' }] as const;
    const invented: Point = {
      text: 'Ten were hurt.',
      sources: [],
      check: { verdict: 'unsupported', findings: [...findings], nearest },
    };
    const settled = giveWay(withPoint(invented), article, () => summary.gist);
    view.show(upgraded({ ...writer, state: 'done', summary: { ...written, ...settled } }));
    expect(find('.points .point')?.textContent).toBe('Nobody was hurt.');
    expect(find('.points .check-note')?.textContent).toContain(englishText('checkGaveWay'));
    expect(find('.points li')?.textContent).not.toContain('Ten were hurt.');
    click('check-replace');
    expect(find('.points li')?.textContent).toContain('Ten were hurt.');
    expect(find('.points .finding')?.textContent).toBe('Ten');
    expect(find('.points .check-note')?.textContent).toContain(englishText('checkUnsupported'));
    expect(find('.points .check-note')?.dataset.verdict).toBe('unsupported');
    click('check-replace');
    expect(find('.points .check-note')?.dataset.verdict).toBe('replaced');
    expect(find('.points .point')?.textContent).toBe('Nobody was hurt.');
  });

  it('is left out where no sentence is near, and said to be', () => {
    const { view } = showView();
    const invented: Point = { text: 'Zebras danced.', sources: [], check: { verdict: 'unsupported', findings: [] } };
    const settled = giveWay(withPoint(invented), article, () => summary.gist);
    view.show(upgraded({ ...writer, state: 'done', summary: { ...written, ...settled } }));
    expect(find('.left-out')?.textContent).toMatch(/^1 sentence of the model was left out/);
    expect(find('.left-out ul')?.hidden).toBe(true);
    click('show-left-out');
    expect(find('.left-out ul')?.hidden).toBe(false);
    expect(find('.left-out ul')?.textContent).toContain('Zebras danced.');
  });

  it('is text, whatever it looks like', () => {
    const { view } = showView();
    const text = '<a href="https://evil.example/">[here](https://evil.example/)</a>';
    view.show(upgraded({ ...writer, state: 'done', summary: withPoint({ text, sources: [] }) }));
    expect(find('.points li')?.textContent).toBe(text);
    expect(document.querySelector('a')).toBeNull();
  });
});

describe('a view in a page', () => {
  function showInPage(state: DoneState) {
    const view = createSummaryView(actions());
    document.body.replaceChildren(view.node);
    view.show(state);
    return view;
  }

  it('shows what an engine wrote, and says neither which engine nor where', () => {
    showInPage({ kind: 'done', article, summary, written: { ...written, engine: 'written' } });
    expect(find('.gist')?.textContent).toBe(written.gist.text);
    expect(find('.provenance')?.textContent).toContain(englishText('writtenByAi'));
    expect(find('.provenance')?.textContent).not.toContain(englishText('onThisDevice'));
    expect(document.body.innerHTML).not.toMatch(/small|localhost|ollama/);
  });

  it('has no place for consent, questions, or what was sent, whatever it is handed', () => {
    const upgrade = { ...writer, state: 'needs-consent', text: 'x', reason: 'first-time' } as const;
    showInPage(upgraded(upgrade, { suggestions: ['Who?'], exchanges: [] }));
    expect(find('.upgrade, .ask, .sent, input:not([type=radio]), textarea')).toBeNull();
    expect(document.body.innerHTML).not.toMatch(/localhost|ollama|Who\?/);
  });
});

describe('a reader who comes for an engine', () => {
  it('finds the button that agrees under the focus, once, and then the field for questions', () => {
    const { view } = showView();
    const asking = { wanted: 'ask', suggestions: [] } as const;
    const consent = { ...writer, state: 'needs-consent', text: 'x', reason: 'first-time' } as const;
    view.show(upgraded(consent, { wanted: 'ask' }));
    expect(document.activeElement).toBe(control('upgrade-agree'));
    view.show(upgraded({ ...writer, state: 'done', summary: written }, { ...asking, suggestions: [] }));
    expect(document.activeElement).toBe(control('ask-field'));
    control('upgrade-switch')?.focus();
    view.show(upgraded({ ...writer, state: 'done', summary: written }, { ...asking, suggestions: ['Who?'] }));
    expect(document.activeElement).toBe(control('upgrade-switch'));
  });

  it('may ask a server that was agreed to before it has written', () => {
    const { view } = showView();
    view.show(upgraded({ ...writer, state: 'offered', isAutomatic: false }, { wanted: 'ask' }));
    expect(document.activeElement).toBe(control('ask-field'));
  });
});

describe('a reader who has brought a model for this article', () => {
  const offered = { state: 'offered', isAutomatic: false } as const;

  it('has it written without another click, once', () => {
    const { view, upgrade } = showView();
    const own = { engine: 'in-browser', model: 'Small 1B' };
    view.show(upgraded({ ...own, ...offered }, { wanted: 'written' }));
    expect(upgrade.start.mock.calls).toEqual([['clicked']]);
    view.show(upgraded({ ...own, state: 'cancelled' }, { wanted: 'written' }));
    view.show(upgraded({ ...own, ...offered }, { wanted: 'written' }));
    expect(upgrade.start).toHaveBeenCalledOnce();
  });

  it('has nothing sent to a server for it', () => {
    const { view, upgrade } = showView();
    view.show(upgraded({ ...writer, ...offered }, { wanted: 'written' }));
    expect(upgrade.start).not.toHaveBeenCalled();
  });
});

it('every failure of an engine says in one sentence what helps, with the server’s name', () => {
  const { view } = showView();
  const error = { code: 'engine-busy', message: '', details: { host: 'api.example', waitSeconds: 12 } } as const;
  view.show(upgraded({ ...writer, state: 'failed', error }));
  expect(find('.upgrade-row')?.textContent).toBe(englishText('engineBusyFor', ['api.example', '12']));
});

it('what was sent stands under every summary that anything was sent for, and stays unfolded as more is sent', () => {
  const { view } = showView();
  const exchange = {
    engine: 'ollama',
    host: 'localhost:11434',
    bytesOut: 4200,
    bytesIn: 900,
    startedAt: 0,
    milliseconds: 1500,
  };
  view.show(upgraded({ ...writer, state: 'done', summary: written }, { exchanges: [exchange] }));
  const log = find('.sent') as HTMLDetailsElement;
  log.open = true;
  dispatchAsReader(log, new Event('toggle'));
  expect(log.textContent).toContain('localhost:11434');
  expect(log.textContent).toContain('4.2 kB');

  const more = [exchange, { ...exchange, host: 'api.example', startedAt: 1 }];
  view.show(upgraded({ ...writer, state: 'done', summary: written }, { exchanges: more }));
  expect(find('.sent')).toBe(log);
  expect(log.open).toBe(true);
  expect(log.textContent).toContain('api.example');
});
