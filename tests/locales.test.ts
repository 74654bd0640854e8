/** Checks every text of the interface: there in English, right in every language that has it, used, and nowhere written into the code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Message, readMessages } from './support/locales.ts';
import { readSources } from './support/source-files.ts';

const root = path.join(import.meta.dirname, '..');
const english = readMessages('en');
const manifest = readFileSync(path.join(root, 'manifest.json'), 'utf8');
const sources = readSources(path.join(root, 'src'));
/** Texts that count something: `countText('key', count)`. */
const counted = sources.flatMap(({ text }) => [...text.matchAll(/\bcountText\('(\w+)'/g)].map(([, key = '']) => key));
const VIEWS = /^(?:background|content|extension-page|options|panel|popup|ui)\//;

/** Words that a translator may come to, and that say again or wrongly what the language has another word for here: the reason is the fix. */
const SECOND_WORDS: Readonly<Record<string, readonly (readonly [word: RegExp, fix: string])[]>> = {
  de: [
    [/(?<![.:!?=|] |^)\b(?:Sie|Ihnen)\b/, 'du'],
    [/\bIhre?[mnrs]? (?:Konto|Netz|Computer|Klick)/, 'dein'],
    [/\bRechner/, 'Computer'],
  ],
  ar: [
    [/محرك/, 'خدمة الذكاء الاصطناعي'],
    [/^(?:أظهر|احفظ|اسأل|أزل|أرسل)/, 'buttons are nouns: إظهار'],
  ],
  en: [[/\bengine/i, 'AI service']],
  es: [
    [/ordenador|computadora/, 'equipo'],
    [/\bmotor\b/i, 'servicio de IA'],
  ],
  fr: [[/\bmoteur/i, 'service d’IA']],
  it: [
    [/\bmotore/i, 'servizio di IA'],
    [/collegat[oa]/, 'del link: articoli collegati are related ones'],
  ],
  fa: [
    [/مقاله/, 'مطلب: مقاله is an essay'],
    [/موتور/, 'سرویس هوش مصنوعی'],
    [/وبگاه|وب‌سایت/, 'سایت'],
    [/پنجرهٔ خصوصی/, 'پنجرهٔ ناشناس, as browsers say'],
  ],
  he: [
    [/מנוע/, 'שירות AI'],
    [/הרחב/, 'תוסף, as browsers say'],
    [/(?<!\p{L})(?:נסו|שמרו|בחרו|פתחו)(?!\p{L})|שלכם/u, 'nobody is addressed: יש לנסות'],
  ],
  hi: [
    [/इंजन/, 'AI सेवा'],
    [/सहेज/, 'सेव करें'],
    [/(?<!मुख)पृष्ठ/, 'पेज'],
    [/तुरंत सारांश/, 'झटपट सारांश'],
  ],
  id: [
    [/peramban/i, 'browser'],
    [/\bmesin\b/i, 'layanan AI: mesin ini is this computer'],
  ],
  ja: [
    [/執筆/, '作成: models are no authors'],
    [/エンジン/, 'AIサービス'],
    [/即時要約/, 'クイック要約'],
    [/端末/, 'デバイス'],
  ],
  ko: [
    [/엔진/, 'AI 서비스'],
    [/즉시 요약/, '간편 요약'],
    [/옵션/, '설정'],
    [/이\(가\)/, 'another case: $HOST$에서'],
  ],
  nl: [[/\bhaar\b/, 'die, het']],
  pl: [
    [/sprawdz\w* z /, 'porównać z'],
    [/\bsilnik/i, 'usługa AI'],
    [/natychmiastow/i, 'szybkie streszczenie'],
  ],
  pt_BR: [
    [/aparelho/, 'dispositivo'],
    [/mecanismo/i, 'serviço de IA'],
  ],
  ru: [[/изложени/i, 'пересказ']],
  th: [
    [/บทสรุป/, 'สรุป'],
    [/สรุปทันที/, 'สรุปด่วน'],
    [/เอนจิน/, 'บริการ AI'],
  ],
  tr: [
    [/eklenti/, 'uzantı'],
    [/\bmotor/i, 'yapay zekâ hizmeti'],
  ],
  uk: [[/виклад|перека[зж]/i, 'підсумок']],
  zh_CN: [
    [/扩展(?!程序)/, '扩展程序'],
    [/引擎/, 'AI 服务'],
  ],
  zh_TW: [[/引擎/, 'AI 服務']],
};

/** Those that quote words; an apostrophe looks like one of them. */
const ALL_QUOTATION_MARKS = /[«»„“”‘「」『』״"]/g;
const QUOTATION_MARKS: Readonly<Record<string, string>> = {
  ...{ ar: '«»', de: '„“', en: '“”', es: '«»', fa: '«»', fr: '«»', he: '״', hi: '“”', id: '“”', it: '«»', ja: '「」' },
  ...{
    ko: '“”',
    nl: '‘',
    pl: '„”',
    pt_BR: '“”',
    ru: '«»',
    th: '“”',
    tr: '“”',
    uk: '«»',
    vi: '“”',
    zh_CN: '“”',
    zh_TW: '「」',
  },
};

describe.each(LOCALES)('the texts in %s', (locale) => {
  const messages = readMessages(locale);

  it('have one word for one thing', () => {
    for (const [word, fix] of SECOND_WORDS[locale] ?? []) {
      const wrong = Object.entries(messages).filter(([, { message }]) => word.test(message));
      expect(
        wrong.map(([key, { message }]) => `${key}: ${message}`),
        fix,
      ).toEqual([]);
    }
  });

  it('quote with one kind of marks', () => {
    const own = QUOTATION_MARKS[locale] ?? '';
    expect(own, 'Add the marks of the language to QUOTATION_MARKS.').not.toBe('');
    const wrong = Object.entries(messages).filter(([, { message }]) =>
      (message.match(ALL_QUOTATION_MARKS) ?? []).some((mark) => !own.includes(mark)),
    );
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('have no key that English lacks', () => {
    const foreign = Object.keys(messages).filter((key) => !english[key]);
    expect(foreign, 'Take the key out, or give it to src/_locales/en/messages.json, the source of all.').toEqual([]);
  });

  it('are not empty', () => {
    expect(Object.entries(messages).flatMap(([key, { message }]) => (message.trim() ? [] : [key]))).toEqual([]);
  });

  it('have the placeholders of English, each of them used', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const contents = (all: Message['placeholders'] = {}) =>
        Object.fromEntries(Object.entries(all).map(([name, { content }]) => [name.toLowerCase(), content]));
      expect(contents(placeholders), key).toEqual(contents(english[key]?.placeholders));
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
      expect([...new Set(used)].sort(), key).toEqual(Object.keys(contents(placeholders)).sort());
    }
  });

  it('have a form for every kind of number, where they have several', () => {
    const rules = new Intl.PluralRules(messages.languageTag?.message);
    const kinds = new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)));
    for (const key of counted) {
      const forms = [...(messages[key]?.message ?? '').matchAll(/(?:^|\|)(\w+)=/g)].map(([, kind]) => kind);
      if (forms.length > 0) expect(forms.sort(), key).toEqual([...kinds].sort());
    }
  });

  it('say their language and its direction', () => {
    expect(messages.languageTag?.message).toMatch(new RegExp(`^${locale.split('_')[0]}\\b`));
    expect(messages.direction?.message).toMatch(/^(?:ltr|rtl)$/);
  });
});

describe('keys', () => {
  // A key is used where it stands as a whole literal: `text('key')`, tables of keys, localizedText('key').
  const literals = new Set(
    sources.flatMap((file) => [...file.text.matchAll(/'(\w+)'/g)].map(([, literal = '']) => literal)),
  );
  const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);

  it('are all used', () => {
    expect(inManifest.length).toBeGreaterThan(1);
    const unused = Object.keys(english).filter((key) => !literals.has(key) && !inManifest.includes(key));
    expect(unused, "Show it with text('key'), or take it out of every language.").toEqual([]);
  });

  it('are all there', () => {
    const asked = sources.flatMap((file) =>
      [...file.text.matchAll(/\b(?:text|countText|localizedText)\(\s*'(\w+)'/g)].map(([, key = '']) => key),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect([...asked, ...inManifest].filter((key) => !english[key])).toEqual([]);
  });

  it('are asked for with as many values as their text has places', () => {
    const wrong = sources.flatMap((file) =>
      [...file.text.matchAll(/\btext\('(\w+)'((?:, (?:[^(),]|\([^()]*\))+)*)\)/g)].flatMap(
        ([whole, key = '', values = '']) => {
          const given = values ? values.replace(/\([^()]*\)/g, '').split(',').length - 1 : 0;
          const wanted = Object.keys(english[key]?.placeholders ?? {}).length;
          return given === wanted || values.includes('...') ? [] : [`${file.name}: ${whole}`];
        },
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('views', () => {
  const views = sources.filter(({ name }) => VIEWS.test(name));
  const FIX = "Give it a key in src/_locales/en/messages.json and show text('key').";

  it('write no text of their own', () => {
    const calls = views.flatMap((file) => elementCalls(file.text).map((call) => ({ name: file.name, call })));
    expect(calls.length).toBeGreaterThan(20);
    const literal = calls.flatMap(({ name, call }) =>
      childrenOf(call)
        .filter((child) => /^(?:'[^']*\p{L}[^']*'|"[^"]*\p{L}[^"]*"|`[^`]*`)$/u.test(child))
        .filter((child) => /\p{L}/u.test(child.replace(/\$\{[^}]*\}/g, '')))
        .map((child) => `${name}: ${child}`),
    );
    expect(literal, FIX).toEqual([]);
  });

  it('write no label, tooltip or hint of their own', () => {
    const literal = views.flatMap((file) =>
      [
        ...file.text.matchAll(
          /(?:'aria-label'|'aria-description'|\btitle|\balt|\bplaceholder|\.ariaLabel|\.textContent|\.title)\s*[:=]\s*(['"`][^'"`\n]*\p{L}[^'"`\n]*['"`])/gu,
        ),
      ]
        .map(([whole, value = '']) => ({ whole, value: value.replace(/\$\{[^}]*\}/g, '') }))
        // An address is the same in every language.
        .filter(({ value }) => /\p{L}/u.test(value) && value !== "'example.com'" && !english[value.slice(1, -1)])
        .map(({ whole }) => `${file.name}: ${whole}`),
    );
    expect(literal, FIX).toEqual([]);
  });

  it('leave the bodies of HTML files to scripts', () => {
    const pages = readdirSync(path.join(root, 'src'), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.html'));
    expect(pages).not.toEqual([]);
    for (const page of pages) {
      const html = readFileSync(path.join(root, 'src', page), 'utf8');
      const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '';
      expect(body.replace(/<[^>]*>/g, '').trim(), page).toBe('');
    }
  });
});

/** @returns the arguments of every `element(…)`, nested ones too, each as source text. */
function elementCalls(source: string): string[] {
  return [...source.matchAll(/\belement\(/g)].map(({ index }) => {
    const start = index + 'element('.length;
    return source.slice(start, endOfArguments(source, start));
  });
}

/** The arguments after tag and properties, as written. */
function childrenOf(call: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < call.length; ) {
    const end = endOfArguments(call, start, ',');
    parts.push(call.slice(start, end).trim());
    start = end + 1;
  }
  return parts.slice(2);
}

/** @returns the index of the bracket that closes, or of `separator` outside of all brackets and strings. */
function endOfArguments(source: string, start: number, separator?: string): number {
  let depth = 0;
  let quote: string | undefined;
  for (let at = start; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quote) {
      if (character === '\\') at += 1;
      else if (character === quote) quote = undefined;
    } else if (/['"`]/.test(character)) quote = character;
    else if (/[([{]/.test(character)) depth += 1;
    else if (/[)\]}]/.test(character) && --depth < 0) return at;
    else if (character === separator && depth === 0) return at;
  }
  return source.length;
}
