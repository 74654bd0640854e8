/** Checks that whom and what the headline names stands among the facts, with the right kind, and nothing else does. The texts are invented. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { extractFacts } from '../../../src/summary/facts/extract-facts.ts';

function namesIn(language: string, title: string, ...paragraphs: string[]) {
  const { people, organisations, places } = extractFacts(articleFromText({ title, language, paragraphs }));
  const texts = (named: readonly { text: string }[]) => named.map(({ text }) => text);
  return { people: texts(people), organisations: texts(organisations), places: texts(places) };
}

describe('places of the headline', () => {
  it.each([
    ['pl', 'Powódź w Chinach', 'Rząd wysłał pomoc do Chin, a Chiny dziękują.', 'Chiny'],
    ['ru', 'Наводнение в Казани', 'Власти Казани просят помощи. Сейчас Казань без света.', 'Казань'],
    ['uk', 'Повінь у Полтаві', 'Мешканці Полтави просять допомоги.', 'Полтави'],
    ['cs', 'Povodeň v Rakousku', 'Hasiči míří do Rakouska.', 'Rakouska'],
    ['tr', 'Muğla’da yangın', 'Dün sabah Muğla’da yangın çıktı.', 'Muğla'],
    ['vi', 'Lũ lụt ở Nghệ An', 'Mưa lớn gây lũ ở Nghệ An từ đêm qua.', 'Nghệ An'],
    ['zh', '强降雨袭击湖北', '气象台说，湖北多地出现强降雨。', '湖北'],
    ['ja', '長野県で大雨', '気象台によると、長野県では雨が続いている。', '長野県'],
    ['ko', '부산에 큰비', '기상청은 부산에 비가 이어진다고 밝혔다.', '부산'],
    ['ar', 'فيضانات في بيروت', 'أغلقت السلطات الطرق في بيروت بعد الفيضانات.', 'بيروت'],
    ['ar', 'جسر جديد بدمشق', 'افتتح الجسر بدمشق بعد عامين من العمل.', 'دمشق'],
    ['fa', 'سیل در شیراز', 'باران از دیشب در شیراز می‌بارد.', 'شیراز'],
    ['hi', 'पटना में बाढ़', 'अधिकारियों ने कहा कि पटना में पानी भर गया है।', 'पटना'],
    ['id', 'Banjir di Semarang', 'Warga di Semarang mengungsi sejak malam.', 'Semarang'],
    ['el', 'Πλημμύρες στην Ιταλία', 'Οι αρχές στην Ιταλία ζητούν βοήθεια.', 'Ιταλία'],
    ['sv', 'Översvämning i Slovenien', 'Räddningstjänsten i Slovenien arbetar.', 'Slovenien'],
  ])('are found in %s', (language, title, text, place) => {
    expect(namesIn(language, title, text).places).toEqual([place]);
  });

  it.each([
    ['sv', 'Kvinna försvunnen i Orrvalla', 'En kvinna försvann i Orrvalla i går. Polisen letar.', 'Orrvalla'],
    ['de', 'Halt in Bramfelden', 'Die Autos stehen am Abend in Bramfelden. Dort gibt es Suppe.', 'Bramfelden'],
    ['en', 'Bridge falls in Harrowby', 'A bridge fell in Harrowby. Nobody was hurt.', 'Harrowby'],
    ['es', 'Cae un puente en Orrantia', 'Un puente cayó en Orrantia. No hubo heridos.', 'Orrantia'],
  ])('are found without any list, after a preposition of place: %s', (language, title, text, place) => {
    expect(namesIn(language, title, text).places).toEqual([place]);
  });

  it.each([
    [
      'a title in both',
      'de',
      'Werke mit Great Award in Waterway geehrt',
      'Der Great Award in Waterway wird im Mai vergeben.',
    ],
    ['a common noun', 'de', 'Stau in Stuben', 'Viele sitzen in Stuben. Die Stuben sind voll.'],
    ['what speaks', 'en', 'Trust in Harrowby grows', 'Fans trust in Harrowby. Harrowby said he was glad.'],
    ['a contest', 'fr', 'Le championnat d’Afrique est annulé', 'Le championnat d’Afrique n’aura pas lieu en mai.'],
    ['a prize in marks', 'zh', '“中国水奖”揭晓', '今年的“中国水奖”在会上揭晓。'],
    ['a lottery', 'pl', 'Wygrane w Orrojackpot', 'Wczoraj ktoś wygrał w Orrojackpot. Dziś w Orrojackpot pusto.'],
    ['part of a word', 'ja', 'タイ焼きの新型', 'この接続タイプは便利だ。'],
  ])('are none of %s: %s %s', (_, language, title, text) => {
    expect(namesIn(language, title, text).places).toEqual([]);
  });

  it('are read in what stands between headline and text too', () => {
    const { blocks, ...article } = articleFromText({
      title: 'Muğla’da yangın',
      language: 'tr',
      paragraphs: ['Muğla’da yangın büyüyor', 'Ekipler çalışıyor.'],
    });
    const [first, ...rest] = blocks;
    const facts = extractFacts({ ...article, blocks: first ? [{ ...first, kind: 'heading' }, ...rest] : rest });
    expect(facts.places.map(({ text }) => text)).toEqual(['Muğla']);
  });

  it('are none where a longer name holds them, or only the headline has them', () => {
    expect(namesIn('en', 'Norway Savings Bank closes', 'The Norway Savings Bank closes its doors.').places).toEqual([]);
    expect(namesIn('pl', 'Powódź w Chinach', 'Rzeka wylała w nocy.').places).toEqual([]);
    expect(namesIn('id', 'Kereta cepat', 'Kereta itu tiba pagi ini.').places).toEqual([]);
  });
});

describe('people of the headline', () => {
  it.each([
    [
      'es',
      'Nerio Quintal: el juicio sigue',
      'La sala juzga al excongresista Nerio Quintal. PPK y Nerio Quintal callan.',
    ],
    ['es', 'Quintal niega los cargos', 'El acusado llegó solo. Quintal, de pie, calló. Nadie creyó a Nerio Quintal.'],
    ['pl', 'Adam Wronka rezygnuje', 'Decyzję ogłoszono rano. O odejściu mówi Adam Wronka.'],
    ['vi', 'Sự thật về Bạch Gia Minh', 'Nhiều người nhắc đến Bạch Gia Minh trong tuần qua.'],
  ])('are found in %s: %s', (language, title, text) => {
    const [person = ''] = namesIn(language, title, text).people;
    expect(title).toContain(person.split(' ').at(-1));
    expect(person).toMatch(/\p{L}+ \p{L}+/u);
  });

  it.each([
    ['pt', 'Zelito assume o erro', 'O técnico Zelito assumiu o erro na terça-feira.', 'Zelito'],
    ['ru', 'Алина приехала к детям', 'Певица Алина приехала в больницу.', 'Алина'],
    ['pl', 'Kowal nie zagra', 'Kontuzji doznał napastnik Kowal w meczu z liderem.', 'Kowal'],
  ])('may have one word, after what they are: %s', (language, title, text, person) => {
    expect(namesIn(language, title, text).people).toEqual([person]);
  });

  it.each([
    [
      'de',
      'Ex-Ministerin Brandner wird Chefin',
      'Die Wahl fiel auf Trixa Brandner, 51, aus dem Tal.',
      'Trixa Brandner',
    ],
    ['de', 'Preisträger Orrego Lluch gestorben', 'Gestern starb Mario Orrego Lluch. Er war alt.', 'Mario Orrego Lluch'],
    [
      'it',
      'Ana Lima da Rui Costa',
      'La premier ha visto il presidente, Rui Costa. «Bene», ha detto Costa.',
      'Rui Costa',
    ],
    ['zh', '姚大明回应传闻', '记者昨天见到姚大明。姚大明表示，传闻不实。', '姚大明'],
    ['ko', '김철수, 새 다리 열어', '김철수 새나라당 대표가 다리를 열었다. 시민들은 김철수를 환영했다.', '김철수'],
  ])('are found in full in %s: %s', (language, title, text, person) => {
    expect(namesIn(language, title, text).people).toContain(person);
  });

  it.each([
    ['a land after an office', 'ru', 'Споры во Франции', 'Президент Франции приехал в город. Во Франции спорят.'],
    ['an army', 'zh', '陆军公布演习', '记者从陆军获悉。陆军表示，演习开始。'],
    [
      'a party before a name',
      'id',
      'Orrusad: jembatan dibuka',
      'Anggota Partai Garuda Orrusad mengatakan jembatan dibuka.',
    ],
    ['a noun before a name', 'uk', 'Орленко захищала міст', 'На виступі в Раді Орленко заявила, що міст новий.'],
  ])('are none of %s: %s %s', (_, language, title, text) => {
    expect(namesIn(language, title, text).people).toEqual([]);
  });

  it('are no cups and no clubs', () => {
    expect(
      namesIn(
        'pt',
        'Zelito e a taça da Libertadores',
        'Ele levou a taça da Copa Libertadores. A Libertadores de 2012 foi dele.',
      ).people,
    ).toEqual([]);
    expect(
      namesIn('pl', 'Manchester City wygrywa', 'Mecz wygrał Manchester City. Zdaniem City to początek.').people,
    ).toEqual([]);
  });
});

describe('organisations of the headline', () => {
  it.each([
    ['en', 'Orrvex cuts jobs', 'Shares of Orrvex fell. On Monday Orrvex closed a mill.', 'Orrvex'],
    [
      'de',
      'Orrvex baut um',
      'Am Montag teilte der Hersteller Orrvex mit, er baue um. Bei Orrvex arbeiten viele.',
      'Orrvex',
    ],
    ['sv', 'Orrvex varnar', 'I dag varnar Orrvex för höga priser. På gården väntar Orrvex länge.', 'Orrvex'],
  ])('are found by what they are called, or because they speak: %s', (language, title, text, name) => {
    expect(namesIn(language, title, text).organisations).toEqual([name]);
  });

  it('are no goods', () => {
    expect(namesIn('en', 'Orrvex 5 is here', 'The new Orrvex is fast. Many like Orrvex.').organisations).toEqual([]);
  });
});
