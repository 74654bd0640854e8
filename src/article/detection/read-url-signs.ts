/** What a page's address says about its kind: slugs, dates and numbers of articles, words of other kinds of page. */

/** Looked up, not matched: on most pages this runs once, and compiling long patterns would be most of its cost. */
const SHOP = ' product products shop store item dp buy cart p catalog ';
const FORUM =
  ' forum forums thread threads viewtopic showthread questions t topic comments discussion discussions boards ';
const REFERENCE =
  ' docs documentation reference api guide guides wiki help support faq tutorials learn developers library ';
const DATE = /\/(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/_-]|\d\d|$)/;
const HOME = /^\/(?:(?:index|default|home)\b[^/]*|[a-z]{2}(?:-[a-z]{2})?\/?)?$/;

export function readUrlSigns(url: string) {
  const [, host = '', rawPath = '', query] = /^\w+:\/+([^/?#]*)([^?#]*)(\?)?/.exec(url.toLowerCase()) ?? [];
  // What an escape stands for does not matter here, only that it is part of a word.
  const path = rawPath.replace(/(?:%\w\w)+/g, 'xx');
  const segments = path.split('/').filter(Boolean);
  const names = segments.map((segment) => segment.split('.')[0]);
  const site = host.split('.')[0];
  const last = (segments.at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  const isIn = (words: string) => (name: string | undefined) => words.includes(` ${name} `);
  return {
    urlHome: HOME.test(path) && !query,
    urlWords: last.split(/[^a-z0-9\u00c0-\uffff]+/).filter((word) => word.length > 1).length,
    urlDate: DATE.test(path),
    urlNumber: /\d{5}/.test(path),
    urlShop: names.some(isIn(SHOP)),
    urlForum: names.some(isIn(FORUM)),
    urlReference: names.some(isIn(REFERENCE)) || isIn(SHOP + FORUM + REFERENCE)(site),
  };
}
