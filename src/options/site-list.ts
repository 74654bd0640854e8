/** A list of sites that can be added to and taken from. */
import { text } from '../i18n/text.ts';
import { element } from '../ui/element.ts';
import { renderButton } from './controls.ts';

export interface SiteList {
  readonly id: string;
  readonly heading: string;
  readonly whenEmpty: string;
  readonly sites: readonly string[];
  onChange(sites: string[]): void;
}

export function renderSiteList({ id, heading, whenEmpty, sites, onChange }: SiteList): HTMLElement {
  const input = element('input', {
    type: 'text',
    id: `${id}-new`,
    inputmode: 'url',
    spellcheck: 'false',
    autocapitalize: 'none',
    placeholder: 'example.com',
    dir: 'ltr',
    'aria-label': text('optionsAddSite'),
  });
  const add = (event: Event) => {
    event.preventDefault();
    const site = parseSite(input.value);
    if (site) onChange([...new Set([...sites, site])].sort());
    else input.ariaInvalid = 'true';
  };
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
    'section',
    { id },
    element('h3', {}, heading),
    rows.length ? element('ul', { class: 'sites' }, ...rows) : element('p', { class: 'note' }, whenEmpty),
    element('form', { class: 'choice', on: { submit: add } }, input, submitButton()),
  );
}

function submitButton(): HTMLElement {
  return element('button', { type: 'submit', class: 'button' }, text('optionsAdd'));
}

/** "https://www.example.com/a" and "example.com" alike → "example.com". @returns `undefined` for what is no host name. */
export function parseSite(typed: string): string | undefined {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const site = new URL(address).hostname.replace(/^www\./, '');
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(site) || site === 'localhost' ? site : undefined;
}
