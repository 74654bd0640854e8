/** Mercury (its maintained fork) behind the three functions that the scorer calls. It has no detection. */
import './before-mercury.js';
import Mercury from '@jocmp/mercury-parser/dist/mercury.web.js';
import { contentText } from './content-text.js';

globalThis.Promise = (async () => {})().constructor;

export function extractArticle(document, url) {
  let found;
  Mercury.parse(url, { html: document.documentElement.outerHTML, fetchAllPages: false }).then((answer) => {
    found = answer;
  });
  return found && !found.error
    ? { title: found.title, byline: found.author, published: found.date_published, text: found.content }
    : undefined;
}

export const articleText = (article) => contentText(article.text);
