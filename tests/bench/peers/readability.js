/** Readability behind the three functions that the scorer calls; on a clone, as its README says. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { contentText } from './content-text.js';

export const looksLikeArticle = (document) => ({ isArticle: isProbablyReaderable(document) });

export function extractArticle(document) {
  const found = new Readability(document.cloneNode(true)).parse();
  return found && { title: found.title, byline: found.byline, published: found.publishedTime, text: found.content };
}

export const articleText = (article) => contentText(article.text);
