/**
 * Finds people by the titles and verbs of saying beside their names, in languages for which no word list tells names apart:
 * "prezident Petr Pavel", "заявил Иван Петров", 이재명 대통령, 石破茂首相. A step of extracting facts.
 */
import type { Block } from '../../article/article.ts';
import { factWords } from '../../languages/compile-fact-words.ts';
import type { Language } from '../../languages/language.ts';
import { findPhrases, isPhrase } from '../../languages/phrases/find-phrases.ts';
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
  const roles = [...factWords(language.tag).roles];
  for (const title of [...findPhrases(text, language.titles), ...findPhrases(text, roles)]) {
    OF_WHAT.lastIndex = title.end;
    const start = title.end + (OF_WHAT.exec(text)?.[0].length ?? 0);
    const isOfGroup = GROUP.test(text.slice(title.end, start));
    const name = start > title.end && !isOfGroup ? nameAt(text, start, language) : undefined;
    if (name && !spans.some((other) => other.start === name.start)) spans.push(name);
  }
  if (language.tag === 'tr') return spans;
  for (const said of findPhrases(text, language.saidVerbs)) {
    const after = nameAt(text, said.end + 1, language);
    if (after && text.charAt(said.end) === ' ') spans.push(after);
  }
  return spans;
}

/** "lider zespołu Budka Suflera": the title is of what the name names. */
const GROUP =
  /(?<!\p{L})(?:zespołu|grupy|klubu|firmy|spółki|partii|kapely|skupiny|strany|группы|клуба|компании|партии|фирмы|команды|гурту|клубу|компанії|партії|фірми)(?!\p{L})/u;

function nameAt(text: string, start: number, language: Language): Span | undefined {
  FULL_NAME.lastIndex = start;
  const name = FULL_NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const words = name.split(' ');
  const isCommon = words.some(
    (word) => language.stopWords.has(word.toLowerCase()) || isPhrase(word, language.titles) || TITLE_END.test(word),
  );
  if (isCommon || !isPerson(words, language.tag)) return undefined;
  return { start, end: start + name.length };
}

/** "Vali Yardımcısı Fethi Özdemir", "İl Emniyet Müdürü": a title of two words, of which the list has one. */
const TITLE_END = /(?:ımcısı|imcisi|kanı|dürü|kili|eteri|örü|cüsü|mutanı)$/u;

/**
 * Two words of which the first is no adjective ("Верховной Рады"); three with a father's name in the middle, since the first of
 * three may be what the title is of: "президент России Антон Белкин".
 */
function isPerson(words: readonly string[], tag: string): boolean {
  const [first = '', second = ''] = words;
  if (OF_BODY.test(second) || BODY.test(first)) return false;
  if (words.length === 2 || (words.length === 3 && tag === 'tr')) return !ADJECTIVE.test(first);
  return words.length === 3 && /(?:вич|вна|вича|вны|вичем|вной)$/u.test(second);
}

/** "sędzia Trybunału Konstytucyjnego", "posłanka Partii Pracy": what the title is of, with a capital. */
const OF_BODY = /(?:nego|wego|kiego|owej|nej|ného|vého|ského|ního|ної|вої|ської|ного|ной|вой|ского|ской)$/u;
const BODY =
  /^(?:Parti|Sąd|Trybuna|Rad(?=[ayęz]$|zie$)|Ministerstw|Sejm|Senat|Bank|Urzęd|Komisj|Instytut|Izb|Klub|Koalicj|Praw|Uni(?=[aię]$)|Platform|Grup|Fundacj|Związk|Stran|Soud|Vlád|Sněmovn|Hnut|Spole|Svaz|Ústav|Парті|Рад(?=[аиуі]$)|Служб|Спілк|Банк|Суд|Міністерств|Верховн|Парти|Совет|Госдум|Министерств|Союз|Комитет|Дум|Фонд|Групп)\p{Ll}*$/u;

const ADJECTIVE = /(?:ой|ого|ей|его|ых|их|ої|ої|ому|ым|им|é|ého|ých|ím|ej|ego|ych|ich|ής|ών|ων|ού|ského|ské|ská|ský)$/u;

export const VIETNAMESE_FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Trương|Đinh|Đoàn|Lâm|Mai|Trịnh|Tô|Tạ|Cao|Châu|Chu|Lưu|Thái|Vương|Khuất|Đào|Kiều|Quách|Tống|Bạch|Hà|Lương|Tăng|Phùng|Triệu|Nghiêm|Mạc|Thạch|Từ|Doãn|Viên|Kim|Lại|La|Ninh|Thân|Văn|Chử|Cù|Đàm|Đồng|Giang|Hứa|Khổng|Khúc|Lục|Ngụy|Nhan|Nông|Ông|Phí|Quan|Thẩm|Tiêu|Tôn|Ứng|Vi|Xa';
/** After a form of address or an office: one of the few family names, and one to three more words. */
const VIETNAMESE = new RegExp(
  String.raw`(?<=(?:^|[^\p{L}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]a sĩ|[Nn]am ca sĩ|[Nn]ữ ca sĩ|[Dd]iễn viên|[Đđ]ạo diễn|[Nn]ghệ sĩ|NSƯT|NSND|HLV|MC|[Hh]oa hậu|[Áá] hậu|[Nn]gười mẫu|[Cc]ầu thủ|[Tt]iền đạo|[Tt]iền vệ|[Tt]hủ môn|[Nn]hạc sĩ|[Nn]hà báo|[Đđ]ại biểu|[Đđ]ại úy|[Tt]hiếu tá|[Tt]rung tá|[Pp]hó chủ tịch|[Bb]ị cáo|[Nn]ghi phạm|[Tt]iến sĩ|[Gg]iáo sư|[Bb]ác sĩ|[Ll]uật sư|[Cc]hủ tịch|[Tt]ổng thống|[Tt]hủ tướng|[Bb]ộ trưởng|[Tt]hứ trưởng|[Bb]í thư|[Gg]iám đốc|[Tt]hiếu tướng|[Đđ]ại tá|[Tt]hượng tá) )(?:${VIETNAMESE_FAMILY})(?: \p{Lu}[\p{Ll}\p{M}]+){1,3}(?![\p{L}\p{M}-]| \p{Lu})`,
  'gu',
);

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
  const titled = [...text.matchAll(CHINESE_TITLED)].map(({ 0: name, index: start }) => ({
    start,
    end: start + name.length,
  }));
  const foreign = [...text.matchAll(CHINESE)].flatMap(({ 0: whole, index, groups }) => {
    const { before = '' } = groups ?? {};
    const skipped = BEFORE_NAME.exec(before)?.[0].length ?? 0;
    const given = before.length - skipped;
    const isName = given >= 1 && given <= 4 && !NO_CHINESE_NAME.test(whole.slice(skipped));
    return isName ? [{ start: index + skipped, end: index + whole.length }] : [];
  });
  return [...titled, ...foreign];
}

/** "北京鸟巢·国家体育场": what stands beside the dot is a place. */
const NO_CHINESE_NAME = /[国國场場馆館校院司店街路城区區县縣站]|中心|大学|大學|举行|舉行/u;

/** Without those that are as often another word: 曾, 向, 任, 高. */
export const CHINESE_FAMILY =
  '王李张張刘劉陈陳杨楊黄黃赵趙周吴吳徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭肖田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付白邹鄒孟熊秦邱江尹薛闫阎雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵覃戴莫孔汤湯习習赖賴柯';
/** A family name and one or two characters, after an office and before what ends it, or before an office at a phrase's start. */
const CHINESE_TITLED = new RegExp(
  String.raw`(?<=(?:总统|總統|总理|總理|主席|书记|書記|部长|部長|市长|市長|省长|省長|县长|局长|局長|院长|院長|司长|发言人|發言人|教授|导演|導演|演员|演員|歌手|律师|律師|董事长|董事長|总经理|總經理|总裁|總裁|首席执行官|创始人|記者|委員|立委|議員|专家))[${CHINESE_FAMILY}]\p{sc=Han}{1,2}(?=表示|说|說|称|稱|指出|认为|認為|告诉|告訴|介绍|介紹|强调|強調|宣布|宣佈|[，。、；：！？（《“])|(?<=^|[，。、；：！？（）“”《》\s])[${CHINESE_FAMILY}]\p{sc=Han}{1,2}(?=主席|总统|總統|总理|總理|部长|部長|市长|市長|省长|教授|导演|導演|院长|院長)`,
  'gu',
);

/** A run of Chinese characters, or of katakana with a dot, right before a title. */
const JAPANESE =
  /(?<![\p{sc=Han}\p{sc=Katakana}ー・])(?:\p{sc=Han}{3,5}?|[\p{sc=Katakana}ー]{2,8}・[\p{sc=Katakana}ー]{2,9})(?=(?:元|前|副)?(?:氏|さん|首相|大統領|知事|市長|容疑者|被告|監督|選手|社長|会長|議員|教授|外相|防衛相|財務相|官房長官))/gu;
const NO_JAPANESE_NAME =
  /^[故元前同]|[国県市町村党省庁社部会区都府道州軍元前現新副総全両同各代表学校院米英仏独中韓朝女子男性国際委員者師屋士官客妻夫嫁]$|[国党省庁社学助准役]/u;

function japanese(text: string): Span[] {
  return [...text.matchAll(JAPANESE)]
    .filter(([name]) => !NO_JAPANESE_NAME.test(name))
    .map(({ 0: name, index: start }) => ({ start, end: start + name.length }));
}

export const KOREAN_FAMILY =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염추';
/** A family name and two syllables, then the title. */
const KOREAN = new RegExp(
  String.raw`(?<![\p{L}])[${KOREAN_FAMILY}]\p{sc=Hangul}{2}(?= (?:전 |신임 )?(?:국회)?(?:대통령|국무총리|총리|장관|차관|의원|의장|대표|위원장|시장|지사|회장|사장|감독|교수|판사|검사|변호사|청장|원내대표)(?:은|는|이|가|을|를|의|도|과|와|에게|께서|[\s.,…”"’']))`,
  'gu',
);

function korean(text: string): Span[] {
  return [...text.matchAll(KOREAN), ...text.matchAll(KOREAN_AFTER_ROLE)].map(({ 0: name, index: start }) => ({
    start,
    end: start + name.length,
  }));
}

const KOREAN_AFTER_ROLE = new RegExp(
  String.raw`(?<=(?:^|[\s‘“"'(])(?:배우|가수|선수|감독|방송인|개그맨|아나운서|작가|변호사|소설가|투수) )[${KOREAN_FAMILY}]\p{sc=Hangul}{2}(?=(?:은|는|이|가|을|를|의|도|과|와|에게)?[\s.,…”"’')(])`,
  'gu',
);

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
