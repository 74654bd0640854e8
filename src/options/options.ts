/** The options page: every control is saved at once and can be undone; a box that was sent away finds its way back. */
import { dressPage } from '../extension-page/dress-page.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { localStore } from '../platform/storage.ts';
import { initialSettings, type Settings } from '../settings/settings.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import { element } from '../ui/element.ts';
import { type Choice, renderButton, renderChoices, renderNumber } from './controls.ts';
import { renderPastSummaries } from './past-summaries.ts';
import { renderSiteList } from './site-list.ts';
import { renderTransfer } from './transfer.ts';

const settings = createSettingsStore(localStore);
const status = element('p', { class: 'saved', role: 'status' });
const main = element('main', {});
let beforeChange: Settings | undefined;

document.title = text('optionsTitle');
document.body.append(main, status);
settings.onChange(render);
render(await settings.read());

function save(apply: (current: Settings) => Settings): void {
  void settings
    .change((current) => {
      beforeChange = current;
      return apply(current);
    })
    .then(() => status.replaceChildren(text('optionsSaved'), renderButton('undo', text('undo'), undo)));
}

function undo(): void {
  const previous = beforeChange;
  if (previous) void settings.change(() => previous).then(() => status.replaceChildren(text('optionsUndone')));
}

function saveBox(change: Partial<Settings['box']>): void {
  save((current) => ({ ...current, box: { ...current.box, ...change } }));
}

/** Drawn anew at each change, also one made elsewhere; the focus stays on the same control. */
function render(current: Settings): void {
  dressPage(current);
  const focused = document.activeElement?.id;
  main.replaceChildren(
    element('h1', {}, text('optionsTitle')),
    element('p', { class: 'note' }, text('optionsPrivacy')),
    ...renderBoxOptions(current.box),
    ...renderSummaryOptions(current),
    ...renderLookOptions(current),
    ...renderHistoryOptions(current),
    ...renderTransfer(current, {
      onImport: save,
      onRefused: () => status.replaceChildren(text('optionsImportFailed')),
      onReset: () => save(() => initialSettings),
    }),
  );
  if (focused) focusAgain(focused);
}

/** What was taken from a list takes its button along: the list's field is nearest. */
function focusAgain(id: string): void {
  const nearest = document.getElementById(id) ?? document.getElementById(id.replace(/-remove-.*$/, '-new'));
  nearest?.focus();
}

function renderBoxOptions(box: Settings['box']): HTMLElement[] {
  const { hiddenPages } = box;
  const forgetPages = renderButton('forget-pages', text('optionsForgetPages'), () => saveBox({ hiddenPages: [] }));
  return [
    element('h2', {}, text('optionsBox')),
    renderChoices(
      'offer',
      text('optionsOffer'),
      choices({ articles: 'optionsOfferArticles', 'chosen-sites': 'optionsOfferChosen', never: 'optionsOfferNever' }),
      box.offer,
      (offer) => saveBox({ offer }),
    ),
    renderSiteList({
      id: 'chosen-sites',
      heading: text('optionsChosenSites'),
      whenEmpty: text('optionsNoChosenSites'),
      sites: box.chosenSites,
      onChange: (chosenSites) => saveBox({ chosenSites }),
    }),
    renderSiteList({
      id: 'hidden-sites',
      heading: text('optionsHiddenSites'),
      whenEmpty: text('optionsNoHiddenSites'),
      sites: box.hiddenSites,
      onChange: (hiddenSites) => saveBox({ hiddenSites }),
    }),
    ...(hiddenPages.length
      ? [element('p', {}, text('optionsHiddenPages', String(hiddenPages.length))), forgetPages]
      : []),
    renderChoices(
      'place',
      text('optionsPlace'),
      choices({ top: 'optionsPlaceTop', end: 'optionsPlaceEnd', both: 'optionsPlaceBoth' }),
      box.place,
      (place) => saveBox({ place }),
    ),
  ];
}

function renderSummaryOptions({ points, depth, highlight }: Settings): HTMLElement[] {
  return [
    element('h2', {}, text('optionsSummary')),
    renderNumber('points', text('optionsPoints'), { value: points, min: 3, max: 12 }, (chosen) =>
      save((current) => ({ ...current, points: chosen })),
    ),
    renderChoices(
      'depth',
      text('optionsDepth'),
      choices({ line: 'depthLine', three: 'depthThree', all: 'depthAll' }),
      depth,
      (chosen) => save((current) => ({ ...current, depth: chosen })),
    ),
    renderChoices(
      'highlight',
      text('optionsHighlight'),
      choices({ yellow: 'colourYellow', green: 'colourGreen', blue: 'colourBlue', pink: 'colourPink' }),
      highlight,
      (chosen) => save((current) => ({ ...current, highlight: chosen })),
    ),
  ];
}

function renderLookOptions({ theme, textSize }: Settings): HTMLElement[] {
  return [
    element('h2', {}, text('optionsLook')),
    renderChoices(
      'theme',
      text('optionsTheme'),
      choices({ system: 'themeSystem', light: 'themeLight', dark: 'themeDark', sepia: 'themeSepia' }),
      theme,
      (chosen) => save((current) => ({ ...current, theme: chosen })),
    ),
    renderChoices(
      'text-size',
      text('optionsTextSize'),
      choices({ normal: 'textSizeNormal', large: 'textSizeLarge', larger: 'textSizeLarger' }),
      textSize,
      (chosen) => save((current) => ({ ...current, textSize: chosen })),
    ),
  ];
}

function renderHistoryOptions({ history }: Settings): HTMLElement[] {
  const saveHistory = (change: Partial<Settings['history']>) =>
    save((current) => ({ ...current, history: { ...current.history, ...change } }));
  return [
    element('h2', {}, text('historyTitle')),
    renderChoices(
      'history',
      text('historyKeep'),
      choices({ nothing: 'historyNothing', session: 'historySession', days: 'historyDays' }),
      history.keep,
      (keep) => saveHistory({ keep }),
    ),
    renderNumber('days', text('historyDayCount'), { value: history.days, min: 1, max: 365 }, (days) =>
      saveHistory({ days }),
    ),
    renderPastSummaries(),
  ];
}

function choices<Value extends string>(labels: Readonly<Record<Value, TextKey>>): Choice<Value>[] {
  return Object.entries<TextKey>(labels).map(([value, label]) => ({ value: value as Value, label: text(label) }));
}
