/** Renders what a reader can do with a finished summary: copy, share, and behind one more click Markdown, quotations, file. */
import { text } from '../../i18n/text.ts';
import { actionButton, iconButton } from '../controls/action-button.ts';
import { element } from '../controls/element.ts';
import { COPY, MORE, SHARE } from '../controls/icons.ts';
import type { ToolPlace } from '../summary/tool-place.ts';
import { copyText } from './copy-text.ts';
import { asMarkdown, asMarkdownFile, asPlainText, asQuotations, type Exported, fileName } from './export-summary.ts';
import { saveFile } from './save-file.ts';

interface Beside {
  /** Before it in the same line. */
  readonly first?: readonly HTMLElement[];
  /** Behind "more", before the ways to export. */
  readonly further?: readonly HTMLElement[];
  readonly place?: ToolPlace | undefined;
  /** Whether "more" is open. */
  readonly isOpen?: boolean;
}

export function renderExportBar(
  exported: Exported,
  announce: (message: string) => void,
  { first = [], further: others = [], place, isOpen = false }: Beside = {},
): HTMLElement {
  const copy = (make: typeof asPlainText) => () => {
    void copyText(make(exported), bar).then((isCopied) => announce(text(isCopied ? 'copied' : 'copyFailed')));
  };
  const further = element(
    'div',
    { class: 'further-actions', hidden: !isOpen },
    ...others,
    actionButton('copy-markdown', text('copyMarkdown'), copy(asMarkdown)),
    actionButton('copy-quotations', text('copyQuotations'), copy(asQuotations)),
    actionButton('save', text('saveFile'), () => saveMarkdown(exported)),
    place?.renderExport?.(exported, announce),
    ...(place?.ways ?? []),
  );
  const more = iconButton(MORE, 'more', text('moreActions'), () => {
    further.hidden = !further.hidden;
    more.ariaExpanded = String(!further.hidden);
  });
  more.ariaExpanded = String(isOpen);
  const bar = element(
    'div',
    { class: 'take-along' },
    ...first,
    iconButton(COPY, 'copy', text('copy'), copy(asPlainText)),
    'share' in navigator && iconButton(SHARE, 'share', text('share'), () => void share(exported)),
    more,
    place?.last,
    further,
  );
  return bar;
}

/** A reader who closes the system's sheet has shared nothing, which is no error. */
async function share(exported: Exported): Promise<void> {
  const content = { title: exported.article.title, text: asPlainText(exported) };
  await navigator.share(content).catch(() => undefined);
}

function saveMarkdown(exported: Exported): void {
  const today = new Date().toISOString().slice(0, 10);
  saveFile(fileName(exported.article), asMarkdownFile(exported, today), 'text/markdown');
}
