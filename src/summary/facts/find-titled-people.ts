/**
 * Finds people by the titles and verbs of saying beside their names, in languages for which no word list tells names apart:
 * "prezident Petr Pavel", "заявил Иван Петров", 이재명 대통령, 石破茂首相. A step of extracting facts.
 */
import type { Block } from '../../article/article.ts';
import type { Language } from '../../languages/language.ts';
import { findPhrases } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import type { NamedEntity } from './named-entity.ts';

interface FoundName {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** @returns In order of first mention; one person once, in whatever case-form of the language. */
export function findTitledPeople(blocks: readonly Block[], tag: string): NamedEntity[] {
  const language = languageFor(tag);
  const find = finders[language.tag] ?? (CASED.has(language.tag) ? besideTitles : undefined);
  if (!find) return [];
  const found = blocks.flatMap((block) => find(block.text, language).map((span) => ({ ...span, block })));
  return joined(found);
}

/** Languages with capitals, titles and verbs of saying in their data, but without lists of names. */
const CASED = new Set(['cs', 'pl', 'ru', 'uk', 'el', 'tr', 'sk', 'bg']);

interface Span {
  readonly start: number;
  readonly end: number;
}

type Finder = (text: string, language: Language) => Span[];

const NAME = String.raw`(?:[OD]['’])?\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?`;
/** Two to four capitalised words: Vietnamese names have up to four. */
const FULL_NAME = new RegExp(String.raw`${NAME}(?: ${NAME}){1,3}(?![\p{L}\p{M}-])`, 'uy');
/** Between a title and its bearer: "ministr zahraničních věcí Jan Dvořák", "президент РФ Иван Петров". */
const OF_WHAT = /(?: (?:\p{Ll}[\p{L}\p{M}-]*|\p{Lu}{2,5})){0,3} /uy;

function besideTitles(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  for (const title of findPhrases(text, language.titles)) {
    OF_WHAT.lastIndex = title.end;
    const start = title.end + (OF_WHAT.exec(text)?.[0].length ?? 0);
    const name = start > title.end ? nameAt(text, start, language) : undefined;
    if (name) spans.push(name);
  }
  if (language.tag === 'tr') return spans;
  for (const said of findPhrases(text, language.saidVerbs)) {
    const after = nameAt(text, said.end + 1, language);
    if (after && text.charAt(said.end) === ' ') spans.push(after);
  }
  return spans;
}

function nameAt(text: string, start: number, language: Language): Span | undefined {
  FULL_NAME.lastIndex = start;
  const name = FULL_NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const words = name.split(' ');
  const isCommon = words.some((word) => language.stopWords.has(word.toLowerCase()));
  if (isCommon || !isPerson(words, language.tag)) return undefined;
  return { start, end: start + name.length };
}

/**
 * Two words of which the first is no adjective ("Верховной Рады"); three with a father's name in the middle, since the first of
 * three may be what the title is of: "президент России Антон Белкин".
 */
function isPerson(words: readonly string[], tag: string): boolean {
  const [first = '', second = ''] = words;
  if (words.length === 2 || (words.length === 3 && tag === 'tr')) return !ADJECTIVE.test(first);
  return words.length === 3 && /(?:вич|вна|вича|вны|вичем|вной)$/u.test(second);
}

const ADJECTIVE = /(?:ой|ого|ей|его|ых|их|ої|ої|ому|ым|им|é|ého|ých|ím|ej|ego|ych|ich|ής|ών|ων|ού|ského|ské|ská|ský)$/u;

/** After a form of address or an office: one of the few family names, and one to three more words. */
const VIETNAMESE =
  /(?<=(?:^|[^\p{L}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]iến sĩ|[Gg]iáo sư|[Bb]ác sĩ|[Ll]uật sư|[Cc]hủ tịch|[Tt]ổng thống|[Tt]hủ tướng|[Bb]ộ trưởng|[Tt]hứ trưởng|[Bb]í thư|[Gg]iám đốc|[Tt]hiếu tướng|[Đđ]ại tá|[Tt]hượng tá) )(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Trương|Đinh|Đoàn|Lâm|Mai|Trịnh|Tô|Tạ|Cao|Châu|Chu|Lưu|Thái|Vương|Khuất|Đào|Kiều|Quách|Tống)(?: \p{Lu}[\p{Ll}\p{M}]+){1,3}(?![\p{L}\p{M}-]| \p{Lu})/gu;

function vietnamese(text: string): Span[] {
  return [...text.matchAll(VIETNAMESE)].map(({ 0: name, index: start }) => ({ start, end: start + name.length }));
}

/** Two names with a dot between, which no other words have. */
const CHINESE =
  /(?<before>\p{sc=Han}{0,12})[·•](?:\p{sc=Han}{2,7}?)(?=[\p{P}\s]|表示|说|說|称|稱|指出|宣布|宣佈|在|的|和|与|與|是|于|於|将|將|对|對|以|及|$)/gu;
/** What a foreign name is not part of: words for people and grammar. */
const BEFORE_NAME =
  /.*(?:总统|總統|总理|總理|首相|主席|部长|部長|议员|議員|专家|專家|教授|演员|演員|导演|導演|球员|球員|教练|教練|记者|記者|作家|歌手|学家|學家|发言人|發言人|女王|国王|國王|法官|律师|律師|经理|經理|总裁|總裁|创始人|創始人|国|國|的|和|与|與|是|对|對|由|被|向|了|为|為|在|人|者|员|員|长|長|星|手|将|將|及|说|說|叫|名)/u;

function chinese(text: string): Span[] {
  return [...text.matchAll(CHINESE)].flatMap(({ 0: whole, index, groups }) => {
    const { before = '' } = groups ?? {};
    const skipped = BEFORE_NAME.exec(before)?.[0].length ?? 0;
    const given = before.length - skipped;
    return given >= 1 && given <= 4 ? [{ start: index + skipped, end: index + whole.length }] : [];
  });
}

/** A run of Chinese characters, or of katakana with a dot, right before a title. */
const JAPANESE =
  /(?<![\p{sc=Han}\p{sc=Katakana}ー・])(?:\p{sc=Han}{3,5}?|[\p{sc=Katakana}ー]{2,8}・[\p{sc=Katakana}ー]{2,9})(?=(?:元|前|副)?(?:氏|さん|首相|大統領|知事|市長|容疑者|被告|監督|選手|社長|会長|議員|教授|外相|防衛相|財務相|官房長官))/gu;
const NO_JAPANESE_NAME =
  /[国県市町村党省庁社部会区都府道州軍元前現新副総全両同各代表学校院米英仏独中韓朝女子男性国際委員]$|[国党省庁社]/u;

function japanese(text: string): Span[] {
  return [...text.matchAll(JAPANESE)]
    .filter(([name]) => !NO_JAPANESE_NAME.test(name))
    .map(({ 0: name, index: start }) => ({ start, end: start + name.length }));
}

/** A family name and two syllables, then the title. */
const KOREAN =
  /(?<![\p{L}])[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염추]\p{sc=Hangul}{2}(?= (?:전 |신임 )?(?:국회)?(?:대통령|국무총리|총리|장관|차관|의원|의장|대표|위원장|시장|지사|회장|사장|감독|교수|판사|검사|변호사|청장|원내대표)(?:은|는|이|가|을|를|의|도|과|와|에게|께서|[\s.,…”"’']))/gu;

function korean(text: string): Span[] {
  return [...text.matchAll(KOREAN)].map(({ 0: name, index: start }) => ({ start, end: start + name.length }));
}

/** A verb of saying, the title with what it is of, two words, and what opens what was said. */
const ARABIC =
  /(?<!\p{L})(?:و|ف)?(?:قال|قالت|أعلن|أعلنت|أكد|أكدت|صرح|صرحت|أوضح|أوضحت|أضاف|أضافت)(?: (?:الرئيس|رئيس الوزراء|رئيس الحكومة|وزير|وزيرة|المتحدث|الناطق|المدير|الأمين|النائب|السيد|السيدة|الدكتور|الدكتورة)(?: (?:ال)\p{L}+){0,3}) (?<name>(?!ال)\p{L}{2,}(?: (?:عبد |بن |أبو |آل )?\p{L}{3,}){1})(?=[،,:]| (?:إن|أن|إنه|إنها|في|خلال|عن|أمس|اليوم|يوم|ل))/gu;

function arabic(text: string): Span[] {
  return named(text, ARABIC);
}

/** The title, two words, and the mark or the verb that ends the subject. */
const PERSIAN =
  /(?<!\p{L})(?:رئیس‌جمهور|رئیس جمهور|نخست‌وزیر|نخست وزیر|وزیر|سخنگوی|آقای|خانم|دکتر|سرهنگ|سردار|آیت‌الله)(?: (?:امور خارجه|خارجه|دفاع|کشور|آمریکا|ایران|اسرائیل|وزارت خارجه|دولت)){0,2}[،,]? (?<name>\p{L}{2,}(?:‌\p{L}+)? \p{L}{3,}(?:‌\p{L}+)?)(?=[،,:]| (?:گفت|گفته|اعلام|افزود|تأکید|تاکید|اظهار))/gu;

function persian(text: string): Span[] {
  return named(text, PERSIAN);
}

function named(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    const end = match.index + match[0].length;
    return name ? [{ start: end - name.length, end }] : [];
  });
}

const finders: Readonly<Record<string, Finder>> = {
  zh: chinese,
  ja: japanese,
  ko: korean,
  ar: arabic,
  fa: persian,
  vi: vietnamese,
};

/** Letters by which two forms of one name part are the same: "Путин", "Путина". */
const SAME_BEGINNING = 4;

function joined(found: readonly FoundName[]): NamedEntity[] {
  const groups = new Map<string, FoundName[]>();
  for (const one of found) {
    const key = nameOf(one)
      .split(/[ ·・]/u)
      .map((part) => part.toLowerCase().slice(0, SAME_BEGINNING))
      .join(' ');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => {
    // The bare form is the shortest.
    const first = group.reduce((best, one) => (one.end - one.start < best.end - best.start ? one : best));
    const name = nameOf(first);
    return { kind: 'person', name, first: { ...first, value: name }, mentions: group.length };
  });
}

function nameOf({ block, start, end }: FoundName): string {
  return block.text.slice(start, end);
}
