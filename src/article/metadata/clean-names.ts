/** A raw byline ("By Ada Lane and Bo Ek, Senior Reporter | 3 May") → the names in it. */
import { LETTERS } from '../letters.ts';

const INTRODUCTION =
  /^(?:(?:written|authored|reviewed|article|advice|posted|published|reported|edited|analysis|opinion|story|text|words|review)\s+)?(?:by|von|par|por|di|door|av|af|yazan|autor(?:in|es|a)?|auteur|author|автор|текст|text|foto|written by|posted by|reporter|journalist|作者|記者|记者|文|文責|编辑|責任編輯|责任编辑)\s*[:：／/]?\s+|^by(?=[A-Z][a-z]+ [A-Z])|^(?:作者|記者|记者|文|编辑|责任编辑|by)\s*[:：／/|]\s*/i;
const END =
  /\s*(?:[|•‧»]|\bstand:|\bquelle:|\blearn more|\s[-–—]\s|\bupdated\b|\bpublished\b|\bposted\b|\bon (?=\w+ \d)|\bat \d|\bfor the\b|\bin [A-Z]|\d{1,2}[:.]\d\d|\d{4}|\b\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF]+|https?:|@|\bfollow\b|\bread more\b|\bview (?:all|profile)\b|\bsee (?:all|more)\b|\bmin(?:ute)?s? read\b|\bmonday|\btuesday|\bwednesday|\bthursday|\bfriday|\bsaturday|\bsunday|\bjan(?:uary)? \d|\bfeb(?:ruary)? \d|\bmar(?:ch)? \d|\bapr(?:il)? \d|\bmay \d|\bjune? \d|\bjuly? \d|\baug(?:ust)? \d|\bsept?(?:ember)? \d|\boct(?:ober)? \d|\bnov(?:ember)? \d|\bdec(?:ember)? \d).*$/is;
const BETWEEN = /\s*(?:[,;、，；/&＆+]|\s(?:and|und|et|y|e|en|og|och|ve|i|и|та|és|si|with|mit|con|avec)\s)\s*/gi;
const ROLE =
  /\b(?:senior|junior|chief|deputy|staff writer|writers?|reporters?|reporterin|editors?|correspondents?|korrespondent(?:in)?|columnist|kolumnist(?:in)?|producer|photographer|fotograf|journalist(?:e|in)?|contributor|director|redakteur(?:in)?|redacteur|rédact\w+|professor|autor(?:in)?|author|analyst|critic|co-founder|founder|ceo|manager|specialist|expert|phd|md|jr|sr|updated|published|subscriber|share|comments?|facebook|twitter|email|print|photos?|image|credit|getty images)\b/i;
const CJK_ROLE = /\s*(?:基자|기자|記者|记者|特派員|编辑|編集委員)$/;

/** @returns Names in their order; none for an address, a handle, a number or a sentence. */
export function splitNames(raw: string): string[] {
  if (/^(?:https?:|www\.|@)|^\S+@\S+$/.test(raw.trim())) return [];
  let text = raw.replace(/\s+/g, ' ').trim();
  for (let count = 0; count < 2; count++) text = text.replace(INTRODUCTION, '');
  text = text
    .replace(/\([^)]*\)|\[[^\]]*\]|（[^）]*）/g, ' ')
    .replace(/\S+@\S+\.\w+/g, ' ')
    .replace(END, '');
  return text.split(BETWEEN).flatMap((part) => {
    const name = part
      .replace(CJK_ROLE, '')
      .replace(/^[\s.:,–—-]+|[\s:,–—-]+$/g, '')
      .replace(/\s+/g, ' ');
    return isName(name) ? [name] : [];
  });
}

const TWO_LETTERS = new RegExp(`[${LETTERS}]{2}`);

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || !TWO_LETTERS.test(text) || /\d{3}|[?!<>{}="]|:\/\/|:\s/.test(text))
    return false;
  if (NOT_A_NAME.test(text)) return false;
  const words = text.split(' ');
  if (words.length > 6 || (words.length > 2 && !isMostlyCapital(words))) return false;
  return !(ROLE.test(text) && (words.length > 2 || words.every((word) => ROLE.test(word) || word.length < 4)));
}

/** What templates leave in place of a name, and what stands in bylines that is none. */
const NOT_A_NAME =
  /\s(?:the|for|to|is|are|using)\s|using |^(?:name|author|autor|null|undefined|unknown|anonymous|none|by|von|about|view (?:full )?profile|learn more|more|last|veröffentlicht am|photo|foto|bild|image|quelle|source)$|[:：]/i;

/** "and headings for writing" is no name, in scripts that have capitals. */
function isMostlyCapital(words: string[]): boolean {
  const capital = words.filter((word) => /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(word)).length;
  return capital * 2 >= words.length;
}
