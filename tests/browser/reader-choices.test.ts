/** What the reader chooses: sending the box away, undoing it, and the way back in the options page. */
import { expect, test } from 'vitest';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { pause, until } from '../support/until.ts';

describeInBothBrowsers('the reader’s choices', (browser) => {
  const openBox = async (url: string) => {
    const page = await browser().openPage(url);
    const box = browser().boxOf(page);
    await box.appears();
    return { page, box };
  };
  const expectNoBoxOn = async (url: string) => {
    const page = await browser().openPage(url);
    await pause(1_500);
    expect(await browser().boxOf(page).count()).toBe(0);
  };

  test('“Hide on this site” hides the box there at once and later, and “Undo” brings it back', async () => {
    const { box } = await openBox('https://one.example/article');
    await box.clickButton('Hide this box');
    await box.clickButton('Hide on this site');
    await until('the notice', async () => (await box.text()).includes('Hidden on this site.'));
    await expectNoBoxOn('https://one.example/article?later');
    await openBox('https://other.example/article');
    await box.clickButton('Undo');
    await until('the offer', async () => (await box.text()).includes('No time to read?'));
    await openBox('https://one.example/article?after-undo');
  });

  test('“Hide on this page” hides it on that page only', async () => {
    const { box } = await openBox('https://two.example/article');
    await box.clickButton('Hide this box');
    await box.clickButton('Hide on this page');
    await until('the notice', async () => (await box.text()).includes('Hidden on this page.'));
    await expectNoBoxOn('https://two.example/article');
    await openBox('https://two.example/demo');
  });

  test('the notice and its “Undo” go with the page that they are about, though the site loads no new one', async () => {
    const { page, box } = await openBox('https://six.example/article');
    await box.clickButton('Hide this box');
    await box.clickButton('Hide on this page');
    await until('the notice', async () => (await box.text()).includes('Hidden on this page.'));
    await page.evaluate(() => history.pushState({}, '', '/article/another-story-of-the-town'));
    await until('the notice to go', async () => !(await box.exists()));
  });

  test('the options page shows a hidden site and gives it its box back', async () => {
    const { box } = await openBox('https://three.example/article');
    await box.clickButton('Hide this box');
    await box.clickButton('Hide on this site');
    await until('the notice', async () => (await box.text()).includes('Hidden on this site.'));
    const options = await browser().openExtensionPage('options.html');
    await options.click('#hidden-sites [data-action="hidden-sites-remove-three.example"]');
    await until('the site to go', async () => !(await options.text()).includes('three.example'));
    await options.close();
    await openBox('https://three.example/article?back');
  });

  test('“More choices…” leads out of the page, where it is hidden everywhere, brought back, and turned on in the options', async () => {
    const { box } = await openBox('https://four.example/article');
    await box.clickButton('Hide this box');
    await box.clickButton('More choices…');
    const popup = await browser().popup();
    await until('the section', () =>
      popup.evaluate(() => document.activeElement?.matches('[data-action=hide-everywhere]')),
    );
    await popup.click('[data-action="hide-everywhere"]');
    await until('the notice', async () => (await popup.text()).includes('Hidden everywhere.'));
    await popup.click('[data-action="undo"]');
    await until('the offer', () =>
      popup.evaluate(() => Boolean(document.querySelector('[data-action=hide-everywhere]'))),
    );
    await openBox('https://five.example/article?undone');
    const again = await browser().openPage('https://four.example/article?again');
    const itsBox = browser().boxOf(again);
    await itsBox.appears();
    await itsBox.clickButton('Hide this box');
    await itsBox.clickButton('More choices…');
    const last = await browser().popup();
    await last.click('[data-action="hide-everywhere"]');
    await until('the notice', async () => (await last.text()).includes('Hidden everywhere.'));
    await last.close();
    await expectNoBoxOn('https://five.example/article');
    const options = await browser().openExtensionPage('options.html');
    await options.click('#offer-articles');
    await until('the change to be saved', async () => (await options.text()).includes('Saved'));
    await options.close();
    await openBox('https://five.example/article?back');
  });

  test('hidden pages are remembered without their addresses', async () => {
    expect(JSON.stringify((await browser().storageDump()).disk)).not.toContain('/article');
  });
});
