/** Names what an element's markup can say about the text inside it: one bit a meaning, combined in one number. */

export const Hint = {
  COMMENTS: 1 << 0,
  RELATED: 1 << 1,
  SHARE: 1 << 2,
  NAVIGATION: 1 << 3,
  FOOTER: 1 << 4,
  HEADER: 1 << 5,
  ADVERT: 1 << 6,
  SIGN_UP: 1 << 7,
  CAPTION: 1 << 8,
  AUTHOR: 1 << 9,
  META: 1 << 10,
  TAGS: 1 << 11,
  STANDFIRST: 1 << 12,
  SIDEBAR: 1 << 13,
  BOX: 1 << 14,
  MEDIA: 1 << 15,
  DIALOG: 1 << 16,
  BODY: 1 << 17,
  EMBED: 1 << 18,
  HIDDEN: 1 << 19,
  SCREEN_READER: 1 << 20,
  FORM: 1 << 21,
  ARTICLE: 1 << 22,
  TITLE: 1 << 23,
} as const;

export type HintName = keyof typeof Hint;

/** How many there are: what is measured a hint has one number each. */
export const HINT_COUNT = Object.keys(Hint).length;
