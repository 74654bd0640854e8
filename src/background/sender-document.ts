/** Reads what the browser says of the document that a script in a page speaks for, and holds an article to it. */
import type { Article } from '../article/article.ts';
import type { Sender } from '../messaging/call.ts';

/** @returns the origin of an address; `undefined` for what is no web address. */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  // Of what a site has made (`blob:https://…`), that site's.
  const { origin } = new URL(address);
  return /^https?:/.test(origin) ? origin : undefined;
}

/** Origin of the sender's page; of a sandboxed page, whose own is `null`, that of its address. */
export function siteOfSender({ origin, url }: Sender): string | undefined {
  return siteOf(origin) ?? siteOf(url);
}

/** Address of the sender's page. Where it is not of the origin that the browser vouches for, that is all that is believed. */
export function addressOfSender(sender: Sender): string | undefined {
  const site = siteOfSender(sender);
  return site === siteOf(sender.url) ? sender.url : site;
}

/** Names the document: as the browser does, else by its tab and site. @returns `undefined` for what is no page in a tab. */
export function documentOf(sender: Sender): string | undefined {
  const site = siteOfSender(sender);
  if (site === undefined || sender.tabId === undefined) return undefined;
  return sender.documentId === undefined ? `tab:${sender.tabId}:${site}` : `document:${sender.documentId}`;
}

/** A page may call itself by another address of its own site, and by none of another's. @param address Of the page, by the browser. */
export function ownArticle(article: Article, address: string | undefined): Article {
  if (address === undefined || isSameSite(siteOf(article.url), siteOf(address))) return article;
  return { ...article, url: address.split('#', 1)[0] ?? '' };
}

function isSameSite(one: string | undefined, other: string | undefined): boolean {
  const withoutWww = (site: string | undefined) => site?.replace('://www.', '://');
  return one !== undefined && withoutWww(one) === withoutWww(other);
}
