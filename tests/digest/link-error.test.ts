// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { renderLinkError } from '../../src/digest/link-error.ts';
import { ERROR_CODES } from '../../src/errors.ts';
import { clickAsReader } from '../support/act-as-reader.ts';
import { speakEnglish } from '../support/interface-texts.ts';
import { readMessages } from '../support/locales.ts';

const english = Object.values(readMessages('en')).map(({ message }) => message);
speakEnglish();

it.each(ERROR_CODES.filter((code) => code === 'no-article' || code.startsWith('link-')))(
  'says what happened and what helps: %s',
  (code) => {
    const retry = vi.fn();
    const said = renderLinkError(code, retry);
    expect(said?.dataset.error).toBe(code);
    const paragraphs = [...(said?.querySelectorAll('p') ?? [])].map((paragraph) => paragraph.textContent ?? '');
    expect(paragraphs).toHaveLength(2);
    for (const paragraph of paragraphs) expect(english).toContain(paragraph);
    const button = said?.querySelector('button');
    if (button) clickAsReader(button);
    expect(retry).toHaveBeenCalledTimes(['link-blocked', 'link-slow'].includes(code) ? 1 : 0);
  },
);

it('leaves what has nothing to do with the link to the summary', () => {
  expect(renderLinkError('too-short', () => undefined)).toBeUndefined();
});
