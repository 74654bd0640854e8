import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimSentence } from '../../../src/summary/sentences/trim-sentence.ts';

/** Language, what is cut, what is left. All sentences are invented. */
const datelines: [string, string, string][] = [
  ['en', 'LONDON (Reuters) — ', 'Ferries stopped on Monday.'],
  ['en', 'BRACKHOLM – ', 'The council voted on Monday.'],
  ['en', 'BERLIN, May 3 – ', 'Trains will run again, the operator said.'],
  ['en', 'RALEIGH, N.C. (AP) -- ', 'A bridge fell into the river.'],
  ['en', 'NEW ORM, N.C. — ', 'A bridge fell into the river.'],
  ['en', '(CNN)', 'Two climbers were found alive.'],
  ['en', '(CNN) -- ', '"We are alive," a climber said.'],
  ['en', 'New Orm, Aug 2 (PTI) ', 'Bomb squads were rushed to the station.'],
  ['en', 'NORTHEAST NEW-ORM, FLA. (WNRM) - ', 'A bridge fell into the river.'],
  ['en', 'NEW ORM, Texas (WNRM) -- ', 'A bridge fell into the river.'],
  ['en', 'Feb. 23, 2015 -- ', 'Ferries stopped on Monday.'],
  ['en', 'BRACKHOLM—', 'The council voted on Monday.'],
  ['de', 'HAMBURG (dpa) - ', 'Der Hafen bleibt geschlossen.'],
  ['fr', 'Paris (AFP) – ', 'Le conseil a voté lundi.'],
  ['es', 'Lima, 3 may (EFE).- ', 'El consejo votó el lunes.'],
  ['es', 'Lima, 3 de mayo – ', 'El consejo votó el lunes.'],
  ['pt', 'SÃO PAULO, 3 de maio (Reuters) - ', 'O conselho votou na segunda-feira.'],
  ['it', 'ROMA (ANSA) - ', 'Il consiglio ha votato lunedì.'],
  ['tr', 'ANKARA (AA) - ', 'Meclis pazartesi günü toplandı.'],
  ['el', 'ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) – ', 'Το λιμάνι έκλεισε τη Δευτέρα.'],
  ['ru', 'МОСКВА, 3 мая (ТАСС) — ', 'Порт закрыли в понедельник.'],
  ['ar', 'نوردا نيوز :- ', 'أغلق الميناء يوم الاثنين.'],
  ['ar', 'القاهرة (رويترز) - ', 'أغلق الميناء يوم الاثنين.'],
  ['hi', 'नई दिल्ली, तीन मई (भाषा) ', 'बंदरगाह सोमवार को बंद रहा।'],
  ['zh', '新华社北京5月3日电 ', '港口周一关闭，渡轮全部停航。'],
  ['ja', '【東京共同】', '港は月曜日に閉鎖され、船は止まった。'],
  ['ja', '【東京＝山田花子】', '港は月曜日に閉鎖され、船は止まった。'],
  ['ko', '[노르다=홍길동] ', '항구가 월요일에 폐쇄됐다.'],
  ['it', 'DAL NOSTRO INVIATO A NORDA - ', 'Il porto resta chiuso da lunedì.'],
  ['de', 'Nordau, 27.6.2025 – ', 'Der Verein wählte Anna Orm.'],
  ['fr', 'CE QUE L’ON SAIT - ', 'Le port est fermé depuis lundi.'],
  ['ko', '(서울=연합뉴스) 홍길동 기자 = ', '항구가 월요일에 폐쇄됐다.'],
  ['en', 'NEW ORM, Nov 20: ', 'The court heard the plea on Friday.'],
  ['en', 'New Orm, Nov 20: ', 'The court heard the plea on Friday.'],
  ['en', 'BRACKHOLM-- ', 'The council voted on Monday.'],
  ['en', 'BRACKHOLM--', 'The council voted on Monday.'],
  ['de', 'Nordau/Orm – ', 'Der Hafen bleibt geschlossen.'],
  ['de', 'Bad Nordau/Orm - ', 'Der Hafen bleibt geschlossen.'],
  ['de', 'Nordau/Orm (dpa/no) - ', 'Der Hafen bleibt geschlossen.'],
  ['es', 'Norda (AGENCIA).- ', 'El consejo votó el lunes.'],
  ['es', 'NORDA, 20 Nov. (EUROPA NORTE) - ', 'El consejo votó el lunes.'],
  ['es', 'NORDA, 20 (EUROPA NORTE) ', 'El consejo votó el lunes.'],
  ['es', 'San Orm.- ', 'El consejo votó el lunes.'],
  ['es', 'San Orm.— ', 'El consejo votó el lunes.'],
];

/** Only in the first sentence of a story: elsewhere a speaker may stand before the colon. */
const openings: [string, string, string][] = [
  ['en', 'BRACKHOLM: ', 'The council voted on Monday.'],
  ['fr', 'NORDA-SUR-ORM: ', 'Le conseil a voté lundi.'],
  ['ur', 'اسلام آباد: ', 'وزیر نے کہا کہ پل بند ہے۔'],
  ['ur', 'کراچی (نمائندہ خصوصی) ', 'پل بند کر دیا گیا ہے۔'],
  ['ur', 'لاہور: (ویب ڈیسک) ', 'پل بند کر دیا گیا ہے۔'],
  ['ur', 'لاہور(اسٹاف رپورٹر) ', 'پل بند کر دیا گیا ہے۔'],
  ['hi', 'नई दिल्ली: ', 'सरकार ने पुल बंद कर दिया।'],
  ['bn', 'ঢাকা (নিজস্ব প্রতিবেদক) ', 'সেতুটি বন্ধ করা হয়েছে।'],
];

const connectives: [string, string, string][] = [
  ['en', 'However, ', 'the plan failed in June.'],
  ['en', 'But ', 'the plan failed in June.'],
  ['en', 'But ', 'Ann Orm voted against it.'],
  ['en', 'Meanwhile, ', 'ferries stay in port.'],
  ['en', 'At the same time, ', 'ferries stay in port.'],
  ['de', 'Aber ', 'der Plan scheiterte im Juni.'],
  ['de', 'Außerdem, ', 'so die Polizei, fehlt das Geld.'],
  ['fr', 'Mais ', 'le projet a échoué en juin.'],
  ['fr', 'Mais ', "l'accord a échoué en juin."],
  ['fr', 'Par ailleurs, ', 'le port reste fermé.'],
  ['es', 'Sin embargo, ', 'el plan fracasó en junio.'],
  ['es', 'Pero ', 'el plan fracasó en junio.'],
  ['it', 'Tuttavia, ', 'il piano è fallito a giugno.'],
  ['pt', 'No entanto, ', 'o plano falhou em junho.'],
  ['nl', 'Maar ', 'het plan mislukte in juni.'],
  ['sv', 'Men ', 'Orm röstade emot förslaget.'],
  ['pl', 'Ale ', 'Kowal głosował przeciw.'],
  ['ru', 'Но ', 'Ковалёв голосовал против.'],
  ['tr', 'Ancak, ', 'plan haziran ayında çöktü.'],
  ['ko', '그러나, ', '계획은 유월에 무산됐다.'],
];

const kept: [string, string][] = [
  ['en', 'But for the storm, the ferry would have sailed.'],
  ['en', 'Yet another ferry was cancelled on Monday.'],
  ['en', 'So far, nobody has been arrested.'],
  ['en', 'So that nobody falls, the path was closed.'],
  ['en', 'Still waters of the lake froze on Monday.'],
  ['en', 'And so the ferry stayed in port.'],
  ['en', '“But the plan failed,” said Ann Orm.'],
  ['en', 'NATO — Norway’s shield — held a meeting.'],
  ['en', 'The bank (HSBC) — the largest — closed on Monday.'],
  ['en', 'Iron Maiden – the band – played on Monday.'],
  ['en', 'But he left.'],
  ['en', 'On January 31, Orm and two aides - Ann Lind, Jon Holm - left.'],
  ['en', '" We won the vote on Monday. We shall win again.'],
  ['no', '- Vi vant avstemningen mandag, sier Orm.'],
  ['en', 'NORDA—The union voted—stays in port, said Orm.'],
  ['en', 'THE NORDA PORT AUTHORITY - long in debt - closed on Monday.'],
  ['en', 'THE NORDA PORT AUTHORITY - The union aside - closed on Monday.'],
  ['de', 'St.-Norda bleibt auch am Montag gesperrt.'],
  ['de', 'Union/Partei – Der Streit – und mehr – geht weiter.'],
  ['es', 'El alcalde (64).- Y nadie más, dijo Orm – calló.'],
  ['de', 'Und doch blieb der Hafen geschlossen.'],
  ['pl', 'I Liga rusza w sobotę w Krakowie.'],
  ['it', 'E Street Band suona a Milano lunedì.'],
  ['tr', 'Ancak Ankara karar verebilir, dedi başkan.'],
  ['zh', '但丁的作品周一在北京展出。'],
  ['ja', 'ただ一人の生存者が救助された。'],
];

describe('trimSentence', () => {
  it.each(datelines)('cuts a dateline and leaves no trace (%s: %s)', (language, dateline, story) => {
    expect(trimSentence(dateline + story, language)).toEqual({ text: story, cut: 'opening' });
  });

  it.each(openings)(
    'cuts a place before a colon or a desk where a story opens (%s: %s)',
    (language, dateline, story) => {
      expect(trimSentence(dateline + story, language, true)).toEqual({ text: story, cut: 'opening' });
      expect(trimSentence(dateline + story, language).cut).toBe('nothing');
    },
  );

  it.each([
    ['ur', 'وزیراعظم: ہم یہ پل ضرور بنائیں گے۔'],
    ['ar', 'محلل سياسي: الميناء سيغلق يوم الاثنين.'],
    ['en', 'The mayor: She has never been there before.'],
  ])('keeps who speaks where a story opens (%s: %s)', (language, sentence) => {
    expect(trimSentence(sentence, language, true).text).toBe(sentence);
  });

  it.each([
    ['• ', 'Ferries stopped on Monday.'],
    ['* ', '“Ferries stop,” Ann Orm said.'],
    ['’ ', 'The council voted on Monday.'],
  ])('cuts a bullet and a mark that belongs to nothing (%s)', (mark, story) => {
    expect(trimSentence(mark + story, 'en')).toEqual({ text: story, cut: 'opening' });
  });

  it.each(connectives)('begins with a capital where a connective is cut (%s: %s)', (language, connective, rest) => {
    const text = rest.charAt(0).toLocaleUpperCase(language) + rest.slice(1);
    expect(trimSentence(connective + rest, language)).toEqual({ text, cut: 'connective' });
  });

  it.each([
    ['zh', '然而，港口周一仍然关闭，渡轮停航。', '港口周一仍然关闭，渡轮停航。'],
    ['ja', 'しかし、港は月曜日も閉鎖されたままだ。', '港は月曜日も閉鎖されたままだ。'],
  ])('leaves the rest as it is where the script has no capitals (%s)', (language, sentence, text) => {
    expect(trimSentence(sentence, language)).toEqual({ text, cut: 'connective' });
  });

  it.each(kept)('leaves alone what a cut would change (%s: %s)', (language, sentence) => {
    expect(trimSentence(sentence, language)).toEqual({ text: sentence, cut: 'nothing' });
  });

  it('only ever deletes from the start, on any text', () => {
    const start = fc.constantFrom(
      '',
      'But ',
      'However, ',
      'ORM (AP) — ',
      '(CNN)',
      'ORM – ',
      '但，',
      '\ud800',
      '\u200f',
    );
    const languages = fc.constantFrom('en', 'de', 'fr', 'zh', 'ar', 'th', 'xx');
    fc.assert(
      fc.property(start, fc.string({ unit: 'grapheme' }), languages, (opening, rest, language) => {
        const sentence = (opening + rest).trim();
        const { text, cut } = trimSentence(sentence, language);
        if (cut === 'nothing') expect(text).toBe(sentence);
        else expect(sentence.toLowerCase().endsWith(text.toLowerCase())).toBe(true);
      }),
    );
  });

  it('takes a sentence of a million characters', () => {
    expect(trimSentence('A'.repeat(1_000_000), 'en').cut).toBe('nothing');
    expect(trimSentence('Aa '.repeat(300_000), 'en').cut).toBe('nothing');
  });
});
