// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readPage } from '../src/api.ts';
import { newsPage, orchardStory } from './support/news-page.ts';

it('says of a page that names neither author nor day that it names none', () => {
  const page = new DOMParser().parseFromString(
    newsPage(orchardStory).replace(/<p class="byline">.*?<\/p>/, ''),
    'text/html',
  );
  expect(readPage(page, 'https://post.example/orchards')).toMatchObject({ byline: null, published: null });
});
