/** Renders the button that sends a summary on to an app or a site of the reader's own, by opening an address that holds it. */
import { text } from '../i18n/text.ts';
import { openAddress } from '../platform/tabs.ts';
import { fillSendAddress, isSendAddress, OBSIDIAN, sendTargetName } from '../send-address.ts';
import { deliberateButton } from '../ui/controls/deliberate-button.ts';
import { element } from '../ui/controls/element.ts';
import { asMarkdown, type Exported, fileName } from '../ui/export/export-summary.ts';
import { callBackground } from './call-background.ts';

/** @returns A place for the button, which comes where the reader has wanted one. Nothing goes anywhere before the click on it. */
export function renderSendPlace(exported: Exported, announce: (message: string) => void): HTMLElement {
  const place = element('span', { hidden: true });
  void callBackground('settings', null)
    .then(({ send: { to, address } }) => {
      const wanted = { nowhere: '', obsidian: OBSIDIAN, address }[to];
      if (isSendAddress(wanted)) show(wanted);
    })
    // Without the background nothing is wanted.
    .catch(() => undefined);

  function show(wanted: string): void {
    const send = () => {
      const filled = fillSendAddress(wanted, valuesOf(exported, wanted === OBSIDIAN));
      if (filled === undefined) announce(text('sendTooLong'));
      else void openAddress(filled).catch(() => announce(text('sendFailed')));
    };
    place.replaceChildren(deliberateButton('send', text('sendTo', sendTargetName(wanted)), send));
    place.hidden = false;
  }

  return place;
}

/** @param isFile Whether the title becomes a file's name. */
function valuesOf(exported: Exported, isFile: boolean) {
  const { title, url } = exported.article;
  return {
    title: isFile ? fileName(exported.article).replace(/\.md$/, '') : title,
    url,
    summary: asMarkdown(exported),
  };
}
