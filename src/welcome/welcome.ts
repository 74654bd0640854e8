/** Shows once, after installation, what the extension does, on a sample, how to have it at hand, and what it may see and why. */
import { applyCurrentPreferences } from '../extension-page/apply-preferences.ts';
import { callBackground } from '../extension-page/call-background.ts';
import { renderPrivacyLink } from '../extension-page/privacy-link.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { actionButton } from '../ui/controls/action-button.ts';
import { element } from '../ui/controls/element.ts';
import { guideSentences } from './guide.ts';
import { renderSample } from './sample.ts';

const preferences = await applyCurrentPreferences();
// In the reader’s language, which is known by now.
const guide = await guideSentences();
const openOptions = () => void callBackground('openOptions', null);
document.title = text('welcomeTitle');
document.body.append(
  element(
    'main',
    {},
    element('h1', {}, text('welcomeTitle')),
    element('p', {}, text('welcomeWhat')),
    renderSample(preferences, { openOptions }),
    ...(guide.length ? renderSection('welcomeAtHand', ...guide) : []),
    ...renderSection('welcomeQuiet', text('welcomeQuietHow')),
    ...renderSection('welcomePrivacy', `${text('welcomeSeesWhat')} ${text('optionsPrivacy')}`),
    renderPrivacyLink(),
    ...renderSection('welcomeAi', text('welcomeAiHow')),
    actionButton('options', text('options'), openOptions),
  ),
);

function renderSection(heading: TextKey, ...paragraphs: readonly string[]): HTMLElement[] {
  return [element('h2', {}, text(heading)), ...paragraphs.map((paragraph) => element('p', {}, paragraph))];
}
