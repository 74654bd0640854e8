/** Names what is no text of a page, though it may be most of what it shows: what asks for consent, and what is being written. */

import { WRITABLE } from './writable.ts';

/**
 * What is named after its subject: an article by its tags, a section by its heading. What asks for consent stands beside the article and
 * does not hold it.
 */
const ABOUT_CONSENT =
  '[class*=tag-consent],[class*=category-consent],[class*=topic-consent],[class*=term-consent],' +
  'article,main,:has(article),:has(h1):has(time,[class*=yline],[class*=uthor]),p~*,section~section';

const CONSENT = `:is([class*=onsent],[id*=onsent]):not(html,body,${ABOUT_CONSENT})`;

export const NO_TEXT = `${WRITABLE},${CONSENT}`;
