/** The options page: every control is saved at once, and the box that was sent away finds its way back here. */
import { text, textDirection, textLanguage } from '../i18n/text.ts';
import { localStore } from '../platform/storage.ts';
import type { Settings } from '../settings/settings.ts';
import { createSettingsStore } from '../settings/settings-store.ts';
import { element } from '../ui/element.ts';

const settings = createSettingsStore(localStore);
const status = element('p', { class: 'note', role: 'status' });
const main = element('main', {});

document.documentElement.lang = textLanguage();
document.documentElement.dir = textDirection();
document.title = text('optionsTitle');
document.body.append(main);
settings.onChange(render);
void settings.read().then(render);

async function change(apply: (current: Settings) => Settings): Promise<void> {
  await settings.change(apply);
  status.textContent = text('optionsSaved');
}

function changeBox(apply: (box: Settings['box']) => Settings['box']): void {
  void change((current) => ({ ...current, box: apply(current.box) }));
}

function render({ box, points }: Settings): void {
  const focused = document.activeElement?.id;
  main.replaceChildren(
    element('h1', {}, text('optionsTitle')),
    element('h2', {}, text('optionsBox')),
    renderOffer(box),
    element('h3', {}, text('optionsHiddenSites')),
    renderHiddenSites(box),
    ...renderHiddenPages(box),
    element('h2', {}, text('optionsSummary')),
    renderPoints(points),
    status,
    element('p', { class: 'note' }, text('optionsPrivacy')),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function renderOffer(box: Settings['box']): HTMLElement {
  const input = element('input', { type: 'checkbox', id: 'offer', checked: box.offer === 'articles' });
  input.addEventListener('change', () => {
    changeBox((current) => ({ ...current, offer: input.checked ? 'articles' : 'never' }));
  });
  return element('label', { class: 'choice', for: 'offer' }, input, text('optionsBoxOffer'));
}

function renderHiddenSites({ hiddenSites }: Settings['box']): HTMLElement {
  if (!hiddenSites.length) return element('p', { class: 'note' }, text('optionsNoHiddenSites'));
  return element('ul', { class: 'sites' }, ...hiddenSites.map(renderHiddenSite));
}

function renderHiddenSite(site: string): HTMLElement {
  const showAgain = () =>
    changeBox((current) => ({ ...current, hiddenSites: current.hiddenSites.filter((hidden) => hidden !== site) }));
  return element(
    'li',
    {},
    element('span', { dir: 'ltr' }, site),
    element(
      'button',
      {
        type: 'button',
        class: 'button',
        'data-site': site,
        'aria-label': text('optionsShowAgainOn', site),
        on: { click: showAgain },
      },
      text('optionsShowAgain'),
    ),
  );
}

function renderHiddenPages({ hiddenPages }: Settings['box']): HTMLElement[] {
  if (!hiddenPages.length) return [];
  const forget = () => changeBox((current) => ({ ...current, hiddenPages: [] }));
  return [
    element('p', {}, text('optionsHiddenPages', String(hiddenPages.length))),
    element(
      'button',
      { type: 'button', class: 'button', id: 'forget-pages', on: { click: forget } },
      text('optionsForgetPages'),
    ),
  ];
}

function renderPoints(points: number): HTMLElement {
  const input = element('input', { type: 'number', id: 'points', min: 3, max: 12, value: points });
  input.addEventListener('change', () => {
    const chosen = Math.min(12, Math.max(3, Math.round(Number(input.value)) || points));
    void change((current) => ({ ...current, points: chosen }));
  });
  return element('label', { class: 'choice', for: 'points' }, input, text('optionsPoints'));
}
