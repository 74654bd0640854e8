/** Defuddle behind the three functions that the scorer calls. It has no detection. */
import Defuddle from 'defuddle';
import { contentText } from './content-text.js';

export function extractArticle(document, url) {
  const found = new Defuddle(document, { url }).parse();
  return found && { title: found.title, byline: found.author, published: found.published, text: found.content };
}

export const articleText = (article) => contentText(article.text);
