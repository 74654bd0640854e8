import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/languages/registry.ts';
import { answerToHeadline, classifyHeadline } from '../../../src/summary/analysis/answer-to-headline.ts';
import { analysisOfSentences } from '../../support/analysis-of.ts';

function answer(title: string, sentences: readonly string[], language = 'en'): string | undefined {
  const index = answerToHeadline(title, analysisOfSentences(sentences, { title, language }));
  return index === undefined ? undefined : sentences[index];
}

describe('headlines', () => {
  it.each([
    ['Council closes Harrow bridge', 'en', 'statement'],
    ['Will the Harrow bridge reopen?', 'en', 'question'],
    ['ハロー橋は再開するか？', 'ja', 'question'],
    ['هل يعاد فتح الجسر؟', 'ar', 'question'],
    ['¿Por qué cierra el puente de Harrow?', 'es', 'question'],
    ["Here's why the Harrow bridge is closed", 'en', 'teaser'],
    ["You won't believe who bought the Harrow bridge", 'en', 'teaser'],
    ['Das ist der Grund, warum die Brücke gesperrt ist', 'de', 'teaser'],
    ['Esta es la razón por la que cierra el puente', 'es', 'teaser'],
    ['Voici pourquoi le pont est fermé', 'fr', 'teaser'],
    ['Mayor asks: “Who will pay?”', 'en', 'statement'],
  ])('%s (%s) is a %s', (title, language, kind) => {
    expect(classifyHeadline(title, languageFor(language))).toBe(kind);
  });
});

describe('the answer to a headline', () => {
  it('gives the reason that was asked for', () => {
    expect(
      answer("Here's why the Harrow bridge is closed", [
        'Thousands of drivers were turned away on Monday.',
        'The Harrow bridge is closed because engineers found cracks in two of its pillars.',
        'The bridge was built in 1931.',
      ]),
    ).toBe('The Harrow bridge is closed because engineers found cracks in two of its pillars.');
  });

  it('gives the decision, the number or the person that was asked for', () => {
    const sentences = [
      'The bridge over the Harrow has divided the town for years.',
      'The Harrow bridge repair will cost $4 million, the council said.',
      'The council confirmed that the Harrow bridge would not reopen this year.',
      'The bridge was sold to Rosa Okoro, a retired engineer.',
    ];
    expect(answer('Will the Harrow bridge reopen?', sentences)).toBe(sentences[2]);
    expect(answer('How much will the Harrow bridge repair cost?', sentences)).toBe(sentences[1]);
    expect(answer("You won't believe who was sold the bridge", sentences)).toBe(sentences[3]);
  });

  it('is never another question, and is missing for a statement or where nothing surely answers', () => {
    expect(answer('Why is the bridge closed?', ['Why is the bridge closed because of rain?'])).toBeUndefined();
    expect(answer('Bridge closed', ['The bridge closed because of cracks.'])).toBeUndefined();
    expect(answer('Why is the bridge closed?', ['It rained.', 'Ships passed.'])).toBeUndefined();
  });

  it('is not taken from a sentence that speaks of the matter without answering', () => {
    expect(
      answer('Will the Harrow bridge reopen for traffic?', [
        'The Harrow bridge was not cold.',
        'The question of traffic will reopen old wounds.',
      ]),
    ).toBeUndefined();
  });

  const LONG_DAY: Readonly<Record<string, string>> = {
    de: 'Es war ein langer Tag an der Brücke.',
    es: 'Fue un día largo junto al puente.',
    fr: 'La journée fut longue près du pont.',
    it: 'È stata una lunga giornata vicino al ponte.',
    pt: 'Foi um dia longo junto da ponte.',
    nl: 'Het was een lange dag bij de brug.',
    sv: 'Det var en lång dag vid bron.',
    nb: 'Det var en lang dag ved brua.',
    nn: 'Det var ein lang dag ved brua.',
    da: 'Det var en lang dag ved broen.',
    fi: 'Sillalla oli pitkä päivä.',
    pl: 'To był długi dzień na moście.',
    cs: 'Byl to dlouhý den na mostě.',
    ro: 'A fost o zi lungă pe pod.',
    hu: 'Hosszú nap volt a hídon.',
    el: 'Ήταν μια μεγάλη μέρα στη γέφυρα.',
    ru: 'Это был долгий день на мосту.',
    uk: 'Це був довгий день на мосту.',
    tr: 'Köprüde uzun bir gündü.',
    ar: 'كان يوما طويلا عند الجسر.',
    fa: 'روز درازی کنار پل بود.',
    he: 'זה היה יום ארוך ליד הגשר.',
    hi: 'पुल पर यह लंबा दिन था।',
    bn: 'সেতুতে দিনটি দীর্ঘ ছিল।',
    ta: 'பாலத்தில் அது நீண்ட நாள்.',
    id: 'Hari itu panjang di jembatan.',
    vi: 'Đó là một ngày dài bên cầu.',
    th: 'เมื่อวานเป็นวันที่ยาวนานริมแม่น้ำ',
    ja: '川辺では長い一日だった。',
    ko: '강가에서 긴 하루였다.',
    zh: '河边的一天很漫长。',
  };

  it.each([
    ['de', 'Warum ist die Brücke gesperrt?', 'Die Brücke ist gesperrt, weil Risse gefunden wurden.'],
    ['es', '¿Por qué está cerrado el puente?', 'El puente está cerrado debido a grietas en los pilares.'],
    ['fr', 'Pourquoi le pont est-il fermé ?', 'Le pont est fermé en raison de fissures dans les piliers.'],
    ['it', 'Perché il ponte è chiuso?', 'Il ponte è chiuso a causa di crepe nei piloni.'],
    ['pt', 'Por que a ponte está fechada?', 'A ponte está fechada devido a rachaduras nos pilares.'],
    ['nl', 'Waarom is de brug gesloten?', 'De brug is gesloten vanwege scheuren in de pijlers.'],
    ['sv', 'Därför är bron stängd', 'Bron är stängd på grund av sprickor i pelarna.'],
    ['nb', 'Derfor er brua stengt', 'Brua er stengt fordi det er sprekker i søylene.'],
    ['nn', 'Kvifor er brua stengd?', 'Brua er stengd på grunn av sprekker i søylene.'],
    ['da', 'Derfor er broen lukket', 'Broen er lukket på grund af revner i pillerne.'],
    ['fi', 'Miksi silta on suljettu?', 'Silta on suljettu, koska pilareissa on halkeamia.'],
    ['pl', 'Dlaczego most jest zamknięty?', 'Most jest zamknięty z powodu pęknięć w filarach.'],
    ['cs', 'Proč je most uzavřen?', 'Most je uzavřen kvůli trhlinám v pilířích.'],
    ['ro', 'De ce este podul închis?', 'Podul este închis din cauza fisurilor din piloni.'],
    ['hu', 'Ezért zárták le a hidat', 'A hidat azért zárták le, mert repedések vannak a pillérekben.'],
    ['el', 'Γιατί έκλεισε η γέφυρα;', 'Η γέφυρα έκλεισε λόγω ρωγμών στις κολόνες.'],
    ['ru', 'Почему мост закрыт?', 'Мост закрыт из-за трещин в опорах.'],
    ['uk', 'Чому міст закрито?', 'Міст закрито через тріщини в опорах.'],
    ['tr', 'Köprü neden kapatıldı?', 'Köprü, ayaklardaki çatlaklar nedeniyle kapatıldı.'],
    ['ar', 'لماذا أغلق الجسر؟', 'أغلق الجسر بسبب شقوق في الأعمدة.'],
    ['fa', 'چرا پل بسته شد؟', 'پل به دلیل ترک در ستون‌ها بسته شد.'],
    ['he', 'למה נסגר הגשר?', 'הגשר נסגר בגלל סדקים בעמודים.'],
    ['hi', 'पुल क्यों बंद हुआ?', 'खंभों में दरार के कारण पुल बंद हुआ।'],
    ['bn', 'সেতু কেন বন্ধ?', 'খুঁটিতে ফাটলের কারণে সেতু বন্ধ।'],
    ['ta', 'பாலம் ஏன் மூடப்பட்டது?', 'தூண்களில் விரிசல் காரணமாக பாலம் மூடப்பட்டது.'],
    ['id', 'Ini alasan jembatan ditutup', 'Jembatan ditutup karena ada retakan di tiang.'],
    ['vi', 'Vì sao cầu bị đóng?', 'Nguyên nhân cầu bị đóng là vết nứt ở trụ.'],
    ['th', 'ทำไมสะพานปิด', 'สะพานปิดเพราะพบรอยร้าวที่เสา'],
    ['ja', '橋はなぜ閉鎖されたのか', '橋が閉鎖された原因は柱のひび割れだった。'],
    ['ko', '해로 다리 왜 막혔나?', '기둥의 균열 때문에 해로 다리가 폐쇄됐다.'],
    ['zh', '大桥为什么关闭？', '大桥关闭的原因是桥墩出现裂缝。'],
  ])('gives the reason in %s', (language, title, reason) => {
    expect(answer(title, [LONG_DAY[language] as string, reason], language)).toBe(reason);
    expect(answer(title, [LONG_DAY[language] as string], language)).toBeUndefined();
  });

  it.each([
    ['it', 'Che cos’è la paratia mobile?', 'La paratia mobile è una barriera d’acciaio.'],
    ['pt', 'O que é a comporta?', 'A comporta é uma barreira de aço.'],
    ['ru', 'Что такое шандор?', 'Шандор — это стальной затвор на реке.'],
    ['pl', 'Czym jest jaz?', 'Jaz oznacza stalową przegrodę na rzece.'],
    ['id', 'Apa itu pintu air?', 'Pintu air adalah penghalang dari baja.'],
    ['ja', '水門とは？', '水門とは川の流れを止める鋼の扉である。'],
    ['zh', '什么是水闸？', '水闸是一种挡水的钢门。'],
    ['sv', 'Hur mycket kostar bron?', 'Bron kostar 40 miljoner kronor.'],
    ['nl', 'Hoeveel kost de brug?', 'De brug kost 40 miljoen euro.'],
    ['uk', 'Скільки коштує міст?', 'Міст коштує 40 мільйонів гривень.'],
    ['ko', '다리 공사비 얼마?', '다리 공사비 4000만 원이 든다.'],
    ['fr', 'Quand le pont rouvrira-t-il ?', 'Le pont rouvrira le 3 mai 2024.'],
    ['tr', 'Köprü ne zaman açılacak?', 'Köprü 3 Mayıs 2024 tarihinde açılacak.'],
    ['he', 'מתי ייפתח הגשר?', 'הגשר ייפתח ב-3 במאי 2024.'],
    ['da', 'Hvem tegnede broen?', 'Broen tegnede arkitekten Ida Holm.'],
    ['no', 'Hvem tegnet brua?', 'Brua ble tegnet av Ida Holm.'],
    ['fi', 'Avataanko silta?', 'Silta avataan, kaupunki vahvisti.'],
    ['cs', 'Bude most otevřen?', 'Most letos otevřen nebude.'],
    ['ar', 'هل يفتح الجسر قريبا؟', 'لن يفتح الجسر قريبا.'],
    ['hi', 'क्या पुल जल्द खुलेगा?', 'पुल जल्द नहीं खुलेगा।'],
  ])('gives what else was asked for in %s', (language, title, reply) => {
    const beside = 'XYZ 7.';
    expect(answer(title, [beside, reply], language)).toBe(reply);
  });

  it('leaves a headline that tells the news before it teases to the ranking', () => {
    expect(classifyHeadline('Dichterin gestorben – warum sie Orm liebte', languageFor('de'))).toBe('statement');
  });
});
