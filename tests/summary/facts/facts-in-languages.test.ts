import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { extractFacts } from '../../../src/summary/facts/extract-facts.ts';

/** Published on a Wednesday. Every text is invented. */
function factsOf(language: string, text: string): string[] {
  const article: Article = {
    url: '',
    title: '',
    published: '2015-03-18T10:00:00Z',
    language,
    direction: 'ltr',
    kind: 'news',
    access: 'full',
    wordCount: 0,
    blocks: [{ id: 'b0', kind: 'paragraph', text }],
  };
  const { numbers, dates, people, quotes } = extractFacts(article);
  return [
    ...numbers.map((fact) => `${fact.text} = ${fact.value}${fact.unit ?? ''}`),
    ...dates.map((fact) => `${fact.text} = ${fact.date}`),
    ...people.map((fact) => [fact.text, fact.role?.text].filter(Boolean).join(', ')),
    ...quotes.map((fact) => `${fact.speaker}: ${fact.text}`),
  ];
}

describe('facts in many languages', () => {
  it.each([
    [
      'de',
      'Am 14. März wurden mindestens 48 Menschen verletzt. „Wir haben so etwas noch nie gesehen“, sagte Bürgermeisterin Anna Lindner. Der Schaden beträgt 1,2 Millionen Euro.',
      [
        'mindestens 48 Menschen verletzt = 48',
        '1,2 Millionen Euro = 1200000€',
        '14. März = 2015-03-14',
        'Anna Lindner, Bürgermeisterin',
        'Anna Lindner: Wir haben so etwas noch nie gesehen',
      ],
    ],
    [
      'es',
      'El 14 de marzo de 2015 al menos 48 personas heridas fueron atendidas, dijo ayer la alcaldesa Ana Lima. El daño es de 1,2 millones de euros.',
      [
        'al menos 48 personas heridas = 48',
        '1,2 millones de euros = 1200000€',
        '14 de marzo de 2015 = 2015-03-14',
        'ayer = 2015-03-17',
        'Ana Lima, alcaldesa',
      ],
    ],
    [
      'fr',
      'Le 1er mars, 12 000 manifestants ont défilé. « Nous ne céderons jamais sur ce point », affirme Hélène Morel.',
      [
        '12 000 manifestants = 12000',
        '1er mars = 2015-03-01',
        'Hélène Morel',
        'Hélène Morel: Nous ne céderons jamais sur ce point',
      ],
    ],
    [
      'it',
      'Il 14 marzo 2015 almeno 48 persone ferite.',
      ['almeno 48 persone ferite = 48', '14 marzo 2015 = 2015-03-14'],
    ],
    [
      'pt',
      'Em 14 de março de 2015, 48 pessoas feridas.',
      ['48 pessoas feridas = 48', '14 de março de 2015 = 2015-03-14'],
    ],
    ['nl', 'Op 14 maart raakten ruim 48 mensen gewond.', ['ruim 48 mensen gewond = 48', '14 maart = 2015-03-14']],
    ['sv', 'I tisdags skadades minst 48 personer.', ['minst 48 personer = 48', 'tisdags = 2015-03-17']],
    ['no', 'Minst 48 personer ble skadet 14. mars.', ['Minst 48 personer = 48', '14. mars = 2015-03-14']],
    ['da', 'Mindst 48 personer blev såret den 14. marts.', ['Mindst 48 personer = 48', '14. marts = 2015-03-14']],
    [
      'pl',
      'Dnia 14 marca 2015 rannych zostało co najmniej 48 osób.',
      ['co najmniej 48 osób = 48', '14 marca 2015 = 2015-03-14'],
    ],
    [
      'ru',
      '14 марта 2015 года пострадали не менее 48 человек.',
      ['не менее 48 человек = 48', '14 марта 2015 = 2015-03-14'],
    ],
    [
      'uk',
      '14 березня 2015 року постраждали щонайменше 48 людей.',
      ['щонайменше 48 людей = 48', '14 березня 2015 = 2015-03-14'],
    ],
    ['tr', '14 Mart 2015 günü 10 bin 385 kişi yürüdü.', ['10 bin 385 kişi = 10385', '14 Mart 2015 = 2015-03-14']],
    ['ar', 'أصيب 48 شخصا في 14 مارس 2015.', ['48 شخصا = 48', '14 مارس 2015 = 2015-03-14']],
    ['ar', 'أصيب ٤٨ شخصا.', ['٤٨ شخصا = 48']],
    ['he', 'ב-14 במרץ 2015 נפצעו 48 אנשים.', ['48 אנשים = 48', '14 במרץ 2015 = 2015-03-14']],
    ['fa', '۴۸ نفر زخمی شدند.', ['۴۸ نفر = 48']],
    ['hi', '14 मार्च 2015 को 48 लोग घायल हुए।', ['48 लोग = 48', '14 मार्च 2015 = 2015-03-14']],
    ['ja', '14日、3万5000人が参加した。', ['3万5000人 = 35000', '14日 = 2015-03-14']],
    ['zh', '3月14日，约1.2万人参加。', ['1.2万人 = 12000', '3月14日 = 2015-03-14']],
    ['ko', '14일 3만5000명이 참가했다.', ['3만5000명 = 35000', '14일 = 2015-03-14']],
    [
      'id',
      'Pada 14 Maret 2015, sedikitnya 48 orang tewas.',
      ['sedikitnya 48 orang tewas = 48', '14 Maret 2015 = 2015-03-14'],
    ],
    [
      'vi',
      'Ngày 14/3/2015, ít nhất 48 người bị thương.',
      ['ít nhất 48 người bị thương = 48', '14/3/2015 = 2015-03-14'],
    ],
  ])('%s: %s', (language, text, facts) => {
    expect(factsOf(language, text)).toEqual(facts);
  });
});
