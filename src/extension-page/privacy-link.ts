/** Renders the way to the privacy policy, which the build brings along as a text file, in English. */
import { text } from '../i18n/text.ts';
import { element } from '../ui/controls/element.ts';

export function renderPrivacyLink(): HTMLElement {
  const link = element('a', { href: 'PRIVACY.txt', target: '_blank', hreflang: 'en' }, text('privacyPolicy'));
  return element('p', { class: 'note' }, link);
}
