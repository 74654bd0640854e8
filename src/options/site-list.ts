/** Renders a list of sites that can be added to and taken from. */
import { text } from '../i18n/text.ts';
import { element } from '../ui/controls/element.ts';
import { renderButton } from './controls.ts';

export interface SiteList {
  readonly id: string;
  readonly heading: string;
  readonly whenEmpty: string;
  readonly sites: readonly string[];
  onChange(sites: string[]): void;
}

export function renderSiteList({ id, heading, whenEmpty, sites, onChange }: SiteList): HTMLElement {
  const rows = sites.map((site) =>
    element(
      'li',
      {},
      element('span', { dir: 'ltr' }, site),
      renderButton(
        `${id}-remove-${site}`,
        text('optionsRemove'),
        () => onChange(sites.filter((listed) => listed !== site)),
        text('optionsRemoveSite', site),
      ),
    ),
  );
  return element(
    'div',
    { id, class: 'list' },
    element('h3', {}, heading),
    rows.length ? element('ul', { class: 'rows' }, ...rows) : element('p', { class: 'note' }, whenEmpty),
    renderAddForm(id, heading, (site) => onChange([...new Set([...sites, site])].sort())),
  );
}

/** What is no site stays in the field, with a word on what is wanted instead, until it is changed. */
function renderAddForm(id: string, list: string, add: (site: string) => void): HTMLElement {
  const refusal = element('p', { class: 'refusal', id: `${id}-refusal`, role: 'alert' });
  const name = [list, text('optionsAddSite')].join(': ');
  const input = element('input', {
    type: 'text',
    id: `${id}-new`,
    inputmode: 'url',
    spellcheck: 'false',
    autocapitalize: 'none',
    placeholder: 'example.com',
    dir: 'ltr',
    'aria-label': name,
    'aria-describedby': refusal.id,
  });
  const setRefused = (isRefused: boolean) => {
    input.ariaInvalid = String(isRefused);
    refusal.textContent = isRefused ? text('optionsSiteRefused') : '';
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const site = parseSite(input.value);
    setRefused(!site);
    if (!site) return;
    input.value = '';
    add(site);
  };
  input.addEventListener('input', () => setRefused(false));
  const button = element('button', { type: 'submit', class: 'button' }, text('optionsAdd'));
  return element('form', { on: { submit } }, element('div', { class: 'add' }, input, button), refusal);
}

/** "https://www.example.com/a" and "example.com" alike → "example.com". @returns `undefined` for what is no host name. */
export function parseSite(typed: string): string | undefined {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const site = new URL(address).hostname.replace(/^www\.|\.$/g, '');
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(site) || site === 'localhost' ? site : undefined;
}
