/** Says how to have the summary at hand in this very browser: the button, the key, tabs that are open already. */
import { type TextKey, text } from '../i18n/text.ts';
import { browserHabits } from '../platform/browser-name.ts';
import { allCommands } from '../platform/commands.ts';
import { isPinned } from '../platform/toolbar.ts';

/** What browsers call the command that clicks the toolbar button. */
const BUTTON = '_execute_action';

const PINNING: Readonly<Record<'pin' | 'gear', TextKey>> = { pin: 'welcomePin', gear: 'welcomePinFirefox' };

/** @returns sentences, each true of this browser as it is now. */
export async function guideSentences(): Promise<string[]> {
  const [pinned, commands] = await Promise.all([isPinned(), allCommands()]);
  const { pinnedBy, reachesOpenPages } = browserHabits();
  const keys = commands.find(({ name }) => name === BUTTON)?.keys;
  return [
    ...(pinned === false && pinnedBy ? [text(PINNING[pinnedBy])] : []),
    ...(keys ? [text('welcomeKey', keys)] : []),
    ...(reachesOpenPages ? [] : [text('welcomeOpenTabs')]),
  ];
}
