/** Reading aloud: sentence by sentence, steered from any view, and going on when the popup has closed. */
import { beforeEach, expect, test } from 'vitest';
import type { Surface } from '../support/browser-under-test.ts';
import { describeInBothBrowsers } from '../support/describe-in-both-browsers.ts';
import { pretendVoice } from '../support/pretended-voice.ts';
import { waitForSummary } from '../support/shown-summary.ts';
import { until } from '../support/until.ts';

const DEMO = 'https://news.example/demo';

describeInBothBrowsers('reading aloud', (browser) => {
  // Where a test has paused, the next one would go on.
  beforeEach(() => browser().killBackground());

  const openPopup = async () => {
    const popup = await browser().clickToolbar(await browser().openPage(DEMO));
    return { popup, ...(await waitForSummary(popup)) };
  };
  const waitForSpeech = (view: Surface, wanted: Shown) =>
    until(JSON.stringify(wanted), async () => {
      const shown = await view.evaluate(readListening);
      if (JSON.stringify(shown) !== JSON.stringify(wanted)) throw new Error(JSON.stringify(shown));
      return true;
    });

  test('goes sentence by sentence with a voice of this device, with pause, next and speed', async () => {
    const { popup, gist, points } = await openPopup();
    const voice = await pretendVoice(browser(), 'en-GB');
    await waitForSpeech(popup, { spoken: [], controls: ['Listen'] });
    await popup.click('[data-action="listen"]');
    await waitForSpeech(popup, { spoken: [gist], controls: ['Pause', 'Next', 'Speed 1×'] });
    await voice.endSentence();
    await waitForSpeech(popup, { spoken: [points[0] ?? ''], controls: ['Pause', 'Next', 'Speed 1×'] });
    await popup.click('[data-action="listen-next"]');
    await waitForSpeech(popup, { spoken: [points[1] ?? ''], controls: ['Pause', 'Next', 'Speed 1×'] });
    await popup.click('[data-action="listen-speed"]');
    await waitForSpeech(popup, { spoken: [points[1] ?? ''], controls: ['Pause', 'Next', 'Speed 1.25×'] });
    await popup.click('[data-action="listen"]');
    await waitForSpeech(popup, { spoken: [], controls: ['Listen'] });
    await popup.click('[data-action="listen"]');
    await waitForSpeech(popup, { spoken: [points[1] ?? ''], controls: ['Pause', 'Next', 'Speed 1.25×'] });
    const begun = [`1 ${gist}`, `1 ${points[0]}`, `1 ${points[1]}`, `1.25 ${points[1]}`, `1.25 ${points[1]}`];
    expect(await voice.said()).toEqual(begun.map((sentence) => `near ${sentence}`));
    await popup.click('[data-action="listen"]');
    await popup.close();
  });

  test('goes on when the popup has closed, and a popup that opens later shows where it is and pauses it', async () => {
    const { popup, gist, points } = await openPopup();
    const voice = await pretendVoice(browser(), 'en-GB');
    await popup.click('[data-action="listen"]');
    await until('the first sentence', async () => (await voice.said()).length === 1);
    await popup.close();
    await voice.endSentence();
    await until('the second sentence', async () => (await voice.said()).length === 2);
    expect((await voice.said()).map((line) => line.replace(/^near [\d.]+ /, ''))).toEqual([gist, points[0]]);
    const again = (await openPopup()).popup;
    await until('the sentence on show', async () => {
      const { spoken, controls } = await again.evaluate(readListening);
      return spoken[0] === points[0] && controls[0] === 'Pause';
    });
    await again.click('[data-action="listen"]');
    await until('the pause', async () => (await again.evaluate(readListening)).controls[0] === 'Listen');
    await again.close();
  });

  test('ends after the last sentence, and would begin anew', async () => {
    const { popup, gist, points } = await openPopup();
    const voice = await pretendVoice(browser(), 'en');
    await popup.click('[data-action="listen"]');
    await until('the gist', async () => (await voice.said()).length === 1);
    for (let index = 1; index <= points.length; index++) {
      await voice.endSentence();
      await until('the next one', async () => (await voice.said()).length > index);
    }
    await voice.endSentence();
    await until('the end', async () => (await popup.evaluate(readListening)).controls.join() === 'Listen');
    await popup.click('[data-action="listen"]');
    await until('the gist', async () => (await popup.evaluate(readListening)).spoken[0] === gist);
    await popup.click('[data-action="listen"]');
    await popup.close();
  });

  test('reads the article as well, sentence by sentence, steered in the same row', async () => {
    const { popup } = await openPopup();
    const voice = await pretendVoice(browser(), 'en-GB');
    await popup.click('[data-action="more"]');
    await popup.click('[data-action="listen-article"]');
    await until('the headline', async () => (await voice.said()).length === 1);
    await voice.endSentence();
    await until('the text', async () => (await voice.said()).length === 2);
    await popup.click('[data-action="listen-next"]');
    await until('its next sentence', async () => (await voice.said()).length === 3);
    const said = (await voice.said()).map((line) => line.replace(/^near [\d.]+ /, ''));
    expect(said[0]).toContain('The night ferry nobody wanted');
    expect(said[2]).toContain('Three years after 214 islanders');
    expect((await popup.evaluate(readListening)).spoken).toEqual([]);
    const listen = await popup.evaluate(
      () => document.querySelector('[data-action="listen"]')?.getBoundingClientRect().top,
    );
    expect(
      await popup.evaluate(() => document.querySelector('[data-action="listen-next"]')?.getBoundingClientRect().top),
    ).toBe(listen);
    await popup.click('[data-action="listen"]');
    await popup.close();
  });

  test('ends with the page in whose box it was begun', async () => {
    const page = await browser().openPage(`${DEMO}?box`);
    const box = browser().boxOf(page);
    await box.appears();
    await box.clickButton('Get a summary');
    await waitForSummary(box);
    const voice = await pretendVoice(browser(), 'en-GB');
    await box.clickButton('listen');
    await until('the mark in the box', () => box.evaluate((root) => Boolean(root.querySelector('[data-spoken]'))));
    await page.close();
    const { popup } = await openPopup();
    await until('silence', async () => (await popup.evaluate(readListening)).controls.join() === 'Listen');
    await voice.endSentence();
    expect(await voice.said()).toHaveLength(1);
    await popup.close();
  });

  test('says so when no voice on this device speaks the language', async () => {
    const { popup } = await openPopup();
    const voice = await pretendVoice(browser(), 'fi');
    await popup.click('[data-action="listen"]');
    await until('the notice', async () => (await popup.text()).includes('no voice for this language'));
    expect(await voice.said()).toEqual([]);
    await popup.close();
  });

  test('leaves no error in the browser', async () => {
    expect(await browser().extensionErrors()).toEqual([]);
  });
});

interface Shown {
  readonly spoken: string[];
  readonly controls: string[];
}

/** Runs in a view: which sentence is marked, and the controls on show. */
function readListening(): Shown {
  const textOf = (element: Element) =>
    element.getAttribute('aria-label') ??
    (element.querySelector('.point') ?? element).textContent?.replace(/\s+/g, ' ').trim() ??
    '';
  const controls = [...document.querySelectorAll<HTMLElement>('[data-action^="listen"]')];
  return {
    spoken: [...document.querySelectorAll('[data-spoken]')].map(textOf),
    controls: controls.filter((control) => control.checkVisibility()).map(textOf),
  };
}
