/** The pages of the soak: an article for each number, and some whose scripts never rest. */
import type { Site } from '../support/fixture-server.ts';
import { newsPage, orchardStory } from '../support/news-page.ts';

/** A page comes up, is seen to be an article, and then is stuck. */
const LOOP = '<script>setTimeout(() => { for (;;); }, 2500)</script></body>';

export const articleAddress = (number: number | string): string => `https://post.example/story?part=${number}`;
export const stuckAddress = (number: number): string => `https://loop.example/story?part=${number}`;

export const soakSite: Site = ({ url }) => {
  const part = url.searchParams.get('part');
  if (part === null) return undefined;
  const [first = '', ...others] = orchardStory.paragraphs;
  const story = {
    ...orchardStory,
    title: `Orchards, part-${part}`,
    paragraphs: [`${first} So much for part-${part}.`, ...others],
  };
  const body = newsPage(story);
  return { body: url.hostname === 'loop.example' ? body.replace('</body>', LOOP) : body };
};
