/** Reads what a page's address says about its kind: slugs, dates, and words that name articles or other kinds of page. */

export const URL_FEATURES = ['home', 'words of the address', 'date in the address', 'shop', 'forum', 'manual', 'news'];

/**
 * Without a final s, so that each stands for its plural. Looked up, not matched: on most pages this runs once, and
 * compiling long patterns would be most of its cost.
 */
const SHOP = ' product shop store item dp buy cart p catalog ';
const FORUM = ' forum thread viewtopic showthread question t topic comment discussion board ';
const REFERENCE = ' doc documentation reference api wiki help support faq developer manual ';
const NEWS =
  ' new article story storie post blog nachrichten artikel noticia nyheter actualite notizie articulo politic sport world busines opinion magazine journal insight a ';
const DATE = /\/(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]|\d\d|$)/;
const HOME = /^\/(?:(?:index|default|home)\b[^/]*|[a-z]{2}(?:-[a-z]{2})?\/?)?$/;

export function readUrlFeatures(url: string) {
  const [, host = '', rawPath = '', query] = /^\w+:\/+([^/?#]*)([^?#]*)(\?)?/.exec(url.toLowerCase()) ?? [];
  // What an escape stands for does not matter here, only that it is part of a word.
  const path = rawPath.replace(/(?:%\w\w)+/g, 'xx');
  const segments = path.split('/').filter(Boolean);
  const last = (segments.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const names = segments.map((segment) => segment.split('.')[0]);
  const isIn =
    (words: string) =>
    (name = '') =>
      words.includes(` ${name.replace(/s$/, '')} `);
  return [
    HOME.test(path) && !query,
    last.split(/[^a-z0-9\u00c0-\uffff]+/).filter((word) => word.length > 1).length,
    DATE.test(path),
    names.some(isIn(SHOP)),
    names.some(isIn(FORUM)),
    names.some(isIn(REFERENCE)) || isIn(SHOP + FORUM + REFERENCE)(host.split('.')[0]),
    names.some(isIn(NEWS)),
  ];
}
