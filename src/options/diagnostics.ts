/**
 * Writes down for a report what may decide how the extension behaves, and nothing that says something about the reader: no site, no
 * address, no model, no word of theirs; of lists only how long they are.
 */
import { text } from '../i18n/text.ts';
import { readVersions } from '../platform/browser-name.ts';
import type { Settings } from '../settings/settings.ts';
import { element } from '../ui/controls/element.ts';
import { copyText } from '../ui/export/copy-text.ts';
import { renderButton } from './controls.ts';
import type { Announce } from './section.ts';

/** @returns a button that copies it, to be read before it goes anywhere. */
export function renderDiagnostics(current: Settings, announce: Announce): HTMLElement {
  const copy = () => {
    void copyText(diagnosticsOf(current, readVersions()), row).then((isCopied) =>
      announce(text(isCopied ? 'copied' : 'copyFailed')),
    );
  };
  const row = element('p', {}, renderButton('diagnostics', text('optionsDiagnostics'), copy));
  return row;
}

/** @param about Lines that go before the settings. */
export function diagnosticsOf({ box, engine, send, ...rest }: Settings, about: readonly string[]): string {
  const { chosenSites, hiddenSites, hiddenPages, pageSalt: _, ...boxChoices } = box;
  const { automaticSites, neverSendFrom, consents, instruction, servers, ...engineChoices } = engine;
  const server = servers[engine.chosen];
  const shown = {
    ...rest,
    send: { to: send.to, hasOwnAddress: send.address !== '' },
    box: { ...boxChoices, ...lengths({ chosenSites, hiddenSites, hiddenPages }) },
    engine: {
      ...engineChoices,
      ...lengths({ automaticSites, neverSendFrom, consents, instruction }),
      hasOwnAddress: Boolean(server?.address),
      hasOwnModel: Boolean(server?.model),
    },
  };
  return [...about, JSON.stringify(shown, null, 2)].join('\n');
}

function lengths(masked: Readonly<Record<string, { readonly length: number }>>): Record<string, number> {
  return Object.fromEntries(Object.entries(masked).map(([name, { length }]) => [name, length]));
}
