/** Writes a digest in the forms in which readers export it: each story once, and below it what its other sources alone tell. */
import { text } from '../../i18n/text.ts';
import { asMarkdown, asPlainText, type Exported, escapeMarkdown, inOrder } from './export-summary.ts';

/** Of one story, the article whose summary tells it first. */
export interface ExportedStory {
  readonly told: Exported;
  readonly others: readonly ExportedSource[];
}

interface ExportedSource {
  readonly title: string;
  readonly url: string;
  /** Sentences that the others do not have. */
  readonly adds: readonly string[];
}

export function storiesAsPlainText(stories: readonly ExportedStory[]): string {
  const parts = stories.flatMap(({ told, others }) => [
    asPlainText(told),
    ...others.map(({ title, url, adds }) => {
      const only = adds.length ? [text('digestAdds'), ...adds.map((added) => `• ${added}`)] : [];
      return inOrder([title, ...only, url].filter(Boolean).join('\n'));
    }),
  ]);
  return parts.join('\n\n');
}

export function storiesAsMarkdown(stories: readonly ExportedStory[]): string {
  const parts = stories.flatMap(({ told, others }) => [
    asMarkdown(told),
    ...others.map(({ title, url, adds }) => {
      const heading = escapeMarkdown(title);
      const only = adds.length
        ? ['', text('digestAdds'), '', ...adds.map((added) => `- ${escapeMarkdown(added)}`)]
        : [];
      return inOrder([url ? `### [${heading}](<${url}>)` : `### ${heading}`, ...only].join('\n'));
    }),
  ]);
  return [`# ${text('digestTitle')}`, ...parts].join('\n\n');
}
