/** Reads what stands around a name and shows what it is, or that we have only a piece of it. A step of classifying names. */
import type { Block } from '../../article/article.ts';
import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';
import { isPhrase } from '../../languages/phrases/find-phrases.ts';
import type { NameMention } from '../details/read-names.ts';

export interface NameInBlock extends NameMention {
  readonly block: Block;
}

/** Part of a title in quotation marks, or one who worked on the article or took a picture: true names, but not of the story. */
export function isAside({ block, start, end }: NameInBlock): boolean {
  const { text } = block;
  const before = text.slice(Math.max(0, start - 50), start);
  const after = text.slice(end, end + 90);
  const isOfPicture =
    /^ ?\/ ?\p{Lu}/u.test(after) ||
    /(?:photo|foto|image|bild|crédits?|fotografía|фото)s?: (?:\p{L}+ )?$/iu.test(before);
  const isInTitle =
    /["“‘'«][^"”’»'.,]*$/u.test(before) && /^[^"“'.,]{0,40}["”’'»]/u.test(after) && !/^['’]s\b/.test(after);
  return (
    isInTitle ||
    isOfPicture ||
    /^[^.]*\b(?:contributed to this|contributed reporting|reported from|wrote (?:this story |and reported )?(?:in|from))\b/.test(
      after,
    )
  );
}

/** "BBC Radio 4": the number is part of the name, and we have only the rest. */
export function isNumbered({ block, end }: NameInBlock): boolean {
  return /^ \p{Nd}/u.test(block.text.slice(end, end + 2));
}

/** "the Fiscal Peace University program", "The Harbour Mice Club": a course or a show with an organisation's word in its name. */
export function isOfferOrShow({ block, start, end, value }: NameInBlock): boolean {
  return (
    /^ (?:training|award|prize|program|programme|course|show|series|sitcom|app|podcast|game|movie|film|album|book)s?\b/.test(
      block.text.slice(end, end + 12),
    ) ||
    (value.startsWith('The ') && /\p{L} $/u.test(block.text.slice(Math.max(0, start - 2), start)))
  );
}

/** A piece of a longer name: "Use of | Military Force", "College of Physicians | and Surgeons". */
export function isTorn({ block, start, end, value }: NameInBlock, words: CompiledFactWords): boolean {
  const cut = /(\p{Lu}[\p{L}'’-]+) $/u.exec(block.text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  if (
    cut !== undefined &&
    !/-\p{Ll}{4,}$/u.test(cut) &&
    ![words.notNames, words.roles, words.demonyms, words.address].some((set) => set.has(cut)) &&
    !/['’]s?$/.test(cut)
  )
    return true;
  if (/^ \p{Lu}[\p{L}-]{2}/u.test(block.text.slice(end, end + 4))) return true;
  // "9/11 Memorial & Museum", "U.S. Attorney’s Office for Harrow"
  if (/\p{Nd} $/u.test(block.text.slice(Math.max(0, start - 2), start))) return true;
  if (/ (?:of|for) /.test(value) && followsOwner({ block, start, end, value })) return true;
  if (/Services$/.test(value) && /^ and \p{Lu}/u.test(block.text.slice(end, end + 6))) return true;
  const isTail = /\p{Lu}\p{L}+ (?:of|for|and)(?: the| a)? $/u.test(block.text.slice(Math.max(0, start - 40), start));
  // "the People's Democratic Party", but "Russia's Defence Ministry"
  if (/\b(?:People|Nation|Women|Men|Children|Workers)['’]s? $/.test(block.text.slice(Math.max(0, start - 10), start)))
    return true;
  const isHead =
    /\b(?:of|for|on)\b/.test(value) &&
    /^(?: and \p{Lu}| of | on | in the \p{Lu}| for \p{Lu}|, \p{Lu}\p{L}+(?:,| and) )/u.test(
      block.text.slice(end, end + 24),
    ) &&
    !/^(?:University|Bank)/.test(value);
  return isTail || isHead;
}

/** Where what an organisation is of goes on in small letters: "Haut Conseil | de l’évaluation", "Nouveau Parti | démocratique". */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  fr: /^ (?:\p{Ll}|d['’])/u,
  es: /^ (?:de|del|para|\p{Ll}+(?:al|ico|ica|ivo|iva|ario|aria))(?!\p{L})/u,
  it: /^ (?:de\p{Ll}*|di|per|\p{Ll}+(?:ale|ico|ica|ivo|iva|ario|aria))(?!\p{L})|^ dell['’]/u,
  pt: /^ (?:de|do|da|dos|das|para|\p{Ll}+(?:al|ico|ica|ivo|iva|ário|ária))(?!\p{L})/u,
  de: /^ (?:für|der|des|zur|von)(?!\p{L})/u,
  nl: /^ (?:voor|van)(?!\p{L})/u,
};

/** We have only the head of the name in each place where it stands. */
export function isHeadOnly({ block, end }: NameInBlock, { tag }: CompiledFactWords): boolean {
  return GOES_ON[tag]?.test(block.text.slice(end, end + 24)) ?? false;
}

/** An age right after the name, or a role right before it. */
export function isPersonByContext({ block, start, end }: NameInBlock, words: CompiledFactWords): boolean {
  const after = block.text.slice(end, end + 14);
  if (/^, (?:aged )?\d{1,2}(?:,|\.| (?:and|of|from)\b)/.test(after) || /^ \(\d{1,2}\)/.test(after)) return true;
  const before = /([\p{L}-]+)\s$/u.exec(block.text.slice(Math.max(0, start - 30), start))?.[1];
  // "el excongresista", "l'ex-ministro", "oud-minister"
  const role = before?.replace(/^(?:ex|oud|alt|tidl)-?(?=\p{Ll}{4})/u, '');
  return role !== undefined && words.roles.has(role.toLowerCase()) && !/^\p{Lu}/u.test(role);
}

/** A verb of saying right after the name, or right before it. */
export function speaks({ block, start, end, title }: NameInBlock, words: CompiledFactWords): boolean {
  const after = /^ (\p{L}[\p{L}\p{M}]*)/u.exec(block.text.slice(end, end + 20))?.[1];
  if (after !== undefined && isPhrase(after, words.said)) return true;
  const from = title === undefined ? start : start - title.length - 1;
  const before = /(\p{L}[\p{L}\p{M}]*) $/u.exec(block.text.slice(Math.max(0, from - 20), from))?.[1];
  return before !== undefined && isPhrase(before, words.said);
}

export function followsOwner({ block, start }: NameInBlock): boolean {
  return /['’]s? $/.test(block.text.slice(Math.max(0, start - 3), start));
}

export function followsPreposition({ block, start, end }: NameInBlock, words: CompiledFactWords): boolean {
  const before = /(\p{L}+)\s$/u.exec(block.text.slice(Math.max(0, start - 20), start))?.[1];
  // "to England coach Ana Lima": a team.
  const after = /^ (\p{Ll}+)/u.exec(block.text.slice(end, end + 20))?.[1];
  if (after !== undefined && words.roles.has(after)) return false;
  return before !== undefined && words.placePrepositions.has(before.toLowerCase());
}
