/** Tells a newsroom, an agency or a role from a person's name. */
import { newsrooms } from '../../languages/page-lists.ts';
import { LETTERS, lettersOf } from '../letters.ts';

const NAMED = new RegExp(`(?<![${LETTERS}])(?:${newsrooms})(?![${LETTERS}])`, 'i');
const HAN_WORDS = /新聞|新闻|日报|日報|晚报|通讯|通信|编辑|編集|在线|频道|中心|网|網|社$|报$|報$/;
const HOST = /\.(?:com|de|org|net|co\.\w\w|fr|es|it|at|ch|nl|be|tv)$/i;
/** "LTO", "dpa", "sid": initials, not a name. */
const INITIALS = new RegExp(`^[${LETTERS}]{2,5}$`);

/** @param owners What the site and its publisher are called. */
export function looksLikeOrganisation(name: string, owners: readonly (string | undefined)[]): boolean {
  const own = lettersOf(name);
  const isOwner = owners.some((owner) => {
    const known = lettersOf(owner ?? '');
    return (
      known !== '' &&
      (own === known || (own.length > 4 && known.includes(own)) || (known.length > 4 && own.includes(known)))
    );
  });
  return isOwner || NAMED.test(name) || HAN_WORDS.test(name) || HOST.test(name) || areInitials(name);
}

function areInitials(name: string): boolean {
  if (!INITIALS.test(name) || name.toLowerCase() === name.toUpperCase()) return false;
  return name === name.toUpperCase() || (name.length < 5 && name === name.toLowerCase());
}
