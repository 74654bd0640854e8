/** Sentences of the page rather than of the story: captions, stamps, promotions. They are never a point. */

/** A lone stamp: "PUBLISHED: 12:20 EST". */
const stamp = /^(?:published|updated|last updated|posted|created|modified)\s*:?.{0,60}$/i;

/** Stands alone, past marks: one class of all letters in a pattern that ignores case takes milliseconds to compile. */
const marks = /^[^\p{L}\p{N}]+/u;

const promotion =
  /^(?:scroll down|click (?:here|on|to)|read (?:more|also|the full)|see also|watch(?: the)? (?:video|live|now|below|here)|related(?: articles?| stories)?\s*:|sign up|subscribe|follow (?:us|@|\w+ on (?:twitter|facebook))|share this|video\s*:|photos?\s*:|pictured?\s*:|images?\s*:|(?:image|media|photo|video) (?:caption|courtesy|credit|source)|file photo|editor'?s note|copyright|all rights reserved|this story has been updated|check out|find out (?:more|how)|learn more|don['’]t miss|stay tuned|tune in|get (?:the|our) (?:latest|free|best)|join (?:us|our)|listen (?:to|here|now|below)|download|tap here|swipe|mehr zum thema|mehr dazu|(?:update|correction|clarification)\b.{0,30}:|newsletter|abonn|suscríbete|iscriviti|lesen sie auch|lire aussi|à lire|lea también|leia (?:mais|também)|leggi anche|lees ook|läs (?:mer|också)|les (?:også|mer))/i;

const credit =
  /(?:contributed to this (?:report|story|article)|all rights reserved|for confidential support|the associated press contributed|follow @\w+ on twitter|click here to|for (?:the )?latest (?:news|updates) (?:on|follow)|\btop (?:\w+ (?:and \w+ )?)?headlines (?:for|from|are)\b)/i;

/** What a site says of itself: cookies, terms, whom it is paid by, and its offers. */
const smallPrint =
  /\bour (?:terms of (?:service|use)|privacy policy|cookie policy|advertiser disclosure)\b|\b(?:site|website|page|we) (?:uses?|may use) cookies\b|\buses cookies and\b|\baffiliate (?:links?|commissions?|partners?)\b|\bmay (?:earn|receive) (?:an? )?(?:affiliate |small )?(?:commission|compensation)\b|^earn (?:up to )?[\d,]+ (?:bonus )?(?:points|miles)\b|^© (?:\d{4}|copyright)/i;

/** An address, a price, a page, the hour of an update: said beside the story. */
const aside = /^(?:\([^()]*\)|\[[^[\]]*\])\.?$/u;

export function isFurniture(text: string): boolean {
  if (!/\p{L}/u.test(text) || aside.test(text) || stamp.test(text) || credit.test(text)) return true;
  if (smallPrint.test(text)) return true;
  return promotion.test(text.replace(marks, ''));
}
