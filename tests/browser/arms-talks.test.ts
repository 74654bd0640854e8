/** The whole way on a real page of the team's shared folder: every body paragraph is read, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BrowserUnderTest } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { waitForSummary } from '../support/shown-summary.ts';

const folder = path.resolve(import.meta.dirname, '../../../shared/pages/arms-talks');
const PAGE = 'https://arms-talks.example/story';

if (existsSync(folder)) {
  const html = readFileSync(path.join(folder, 'page.html'));
  const truth = readTruth();
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const body = truth.body.split('\n\n').map(oneLine);

  const site = () => ({ body: html });
  const suite = (browser: () => BrowserUnderTest) => {
    test('box and popup show a summary of the eight paragraphs of the body, and nothing else of the page', async () => {
      const page = await browser().openPage(PAGE);
      const box = browser().boxOf(page);
      await box.appears();
      await box.clickButton('Get a summary');
      const inBox = await waitForSummary(box);
      const popup = await browser().clickToolbar(page);
      const inPopup = await waitForSummary(popup);
      const shown = [await box.text(), await popup.text()];
      await popup.close();

      expect(body).toHaveLength(8);
      expect(inPopup).toEqual(inBox);
      // Without its connective a sentence begins with a capital.
      for (const sentence of [inBox.gist, ...inBox.points]) expect(body.join('\n')).toContain(sentence.slice(1));
      expect(inBox.points.length).toBeGreaterThanOrEqual(2);
      // The closed box itself asks "No time to read?".
      const foreign = truth.must_not_appear.filter((text) => !/no time to read|get a summary/i.test(text));
      for (const text of foreign) for (const view of shown) expect(view).not.toContain(text);

      const { session } = await browser().storageDump();
      const records = Object.entries(session).filter(([key]) => key.startsWith('job:'));
      expect(records).toHaveLength(1);
      const [, record] = records[0] ?? [];
      const { article } = (record as { job: { article: { blocks: { text: string }[] } } }).job;
      expect(article.blocks.map(({ text }) => oneLine(text))).toEqual(body);
    });
  };
  describeInBothBrowsers('a page about arms talks', suite, { site });
} else {
  describe('a page about arms talks', () => test.skip('../shared/pages is not there', () => undefined));
  console.log('arms-talks.test.ts is skipped: ../shared/pages/arms-talks is not there.');
}

function readTruth(): { body: string; must_not_appear: string[] } {
  return JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8'));
}
