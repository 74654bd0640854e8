/** Checks that people are found by titles and verbs of saying where no list tells names apart. The texts are invented. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { extractFacts } from '../../../src/summary/facts/extract-facts.ts';

const people = (language: string, ...paragraphs: string[]) =>
  extractFacts(articleFromText({ title: '', language, paragraphs })).people.map(({ text }) => text);

describe('people by titles and verbs of saying', () => {
  it.each([
    [
      'cs',
      'Stavbu zahájil ministr dopravy Karel Dvořáček. „Most je bezpečný,“ řekl Jan Holubec.',
      ['Karel Dvořáček', 'Jan Holubec'],
    ],
    [
      'pl',
      'Most otworzył minister infrastruktury Marek Zieliński. „To bezpieczny most” – powiedział Adam Wrona.',
      ['Marek Zieliński', 'Adam Wrona'],
    ],
    [
      'ru',
      'Мост открыл министр транспорта Виктор Селезнев. «Он безопасен», — заявил Антон Белкин.',
      ['Виктор Селезнев', 'Антон Белкин'],
    ],
    [
      'uk',
      'Міст відкрив міністр Богдан Кравець. «Він безпечний», — сказав Остап Гайда.',
      ['Богдан Кравець', 'Остап Гайда'],
    ],
    ['el', 'Τη γέφυρα εγκαινίασε ο υπουργός Νίκος Δημάκης. «Είναι ασφαλής», είπε ο Πέτρος Λάμπρου.', ['Νίκος Δημάκης']],
    [
      'vi',
      'Bộ trưởng Trần Văn Hải khánh thành cây cầu. Ông Lê Minh Quân nói cầu an toàn.',
      ['Trần Văn Hải', 'Lê Minh Quân'],
    ],
    ['tr', "Köprüyü Bakan Emre Tunalı açtı. Başkan Selim Kara'nın konuşması kısaydı.", ['Emre Tunalı', 'Selim Kara']],
    ['tr', 'Köprüyü Vali Yardımcısı Emre Tunalı açtı. Başkan Selim Kara konuştu.', ['Selim Kara']],
    ['zh', '交通部长陆明表示，这座桥很安全。', ['陆明']],
    ['zh', '新桥通车了，谢国安市长到场。', ['谢国安']],
    ['ko', '행사에는 배우 김도현이 참석했다.', ['김도현']],
    ['vi', 'Ca sĩ Bạch Gia Minh đến dự lễ.', ['Bạch Gia Minh']],
    ['ru', 'Мост открыл актёр Виктор Селезнев.', ['Виктор Селезнев']],
    ['zh', '美国桥梁专家乔纳森·哈洛表示，这座桥很安全。', ['乔纳森·哈洛']],
    ['ja', '新しい橋を、高瀬明彦知事が開通させた。', ['高瀬明彦']],
    ['ko', '새 다리는 김도현 장관이 개통했다.', ['김도현']],
    ['ar', 'وقال وزير النقل سامي حداد إن الجسر آمن.', ['سامي حداد']],
    ['ar', 'وقال الرئيس الأمريكي جوناثان هارلو إن الجسر آمن.', ['جوناثان هارلو']],
    ['fa', 'سخنگوی دولت، رضا کاویانی گفت پل امن است.', ['رضا کاویانی']],
  ])('are found in %s', (language, text, names) => {
    expect(people(language, text)).toEqual(names);
  });

  it('are named once in whatever case, in the bare one', () => {
    expect(
      people(
        'ru',
        'Мост осмотрел президент Антон Белкин.',
        'По словам министра, визит президента Антона Белкина закончен.',
      ),
    ).toEqual(['Антон Белкин']);
  });

  it('are no offices, bodies or countries', () => {
    expect(people('ja', '韓国大統領は橋を訪れた。日本代表監督は勝った。')).toEqual([]);
    expect(people('ja', '海辺大学助教授は橋を訪れた。故岡部氏の橋だ。歯医者さんも来た。')).toEqual([]);
    expect(people('zh', '会上主席向首届论坛致贺信。主席任命，部长高度评价。')).toEqual([]);
    expect(people('ko', '미국 대통령은 다리를 찾았다. 전 총리는 떠났다.')).toEqual([]);
    expect(people('vi', 'Thủ tướng Singapore đến Hà Nội. Theo Việt Nam, cầu an toàn.')).toEqual([]);
    expect(people('ru', 'Приехал президент России Антон Белкин и спикер Верховной Рады.')).toEqual([]);
    expect(people('cs', 'Prezident České Republiky přijel. Řekl, že most stojí.')).toEqual([]);
  });
});
