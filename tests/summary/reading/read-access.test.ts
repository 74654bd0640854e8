import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { readAccess } from '../../../src/summary/reading/read-access.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';

const paragraph = 'The harbour office closed the bridge on Tuesday after a barge had struck one of its piers.';
const accessOf = (line: string) =>
  readAccess({
    ...articleFromText({ title: 'Bridge closed', language: 'en', paragraphs: [paragraph] }),
    linesBelow: [line],
  });

describe('how much is left to read', () => {
  it.each([
    ['Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.', 0.57],
    ['Il vous reste 62 % de cet article à lire.', 0.62],
    ['You have 80% of this article left to read.', 0.8],
    ['Noch 75 % des Artikels zu lesen', 0.75],
    ['Te queda el 45 % del artículo por leer', 0.45],
    ['Resta o 40% da matéria para ler', 0.4],
    ['Ti resta il 68% dell’articolo da leggere', 0.68],
    ['Nog 70% van dit artikel te lezen', 0.7],
    ['Pozostało 85% artykułu do przeczytania.', 0.85],
    ['Осталось прочитать 61 % материала', 0.61],
    ['Залишилося прочитати 55% статті', 0.55],
    ['Yazının %70’i kaldı', 0.7],
    ['تبقّى ٦٠٪ من المقال', 0.6],
    ['۷۰٪ از این مطلب باقی مانده است', 0.7],
    ['נותרו 35% מהכתבה לקריאה', 0.35],
    ['लेख का ६५% हिस्सा बाकी है', 0.65],
    ['残り80％', 0.8],
    ['기사의 72%가 남았습니다', 0.72],
    ['剩余 66% 内容', 0.66],
    ['還剩 50% 未讀', 0.5],
    ['Bạn còn 58% bài viết chưa đọc', 0.58],
    ['เหลืออีก 40% ของบทความ', 0.4],
    ['Tersisa 77% artikel untuk dibaca', 0.77],
    ['Zbývá vám 64 % článku', 0.64],
    ['Du har 72 % av artikeln kvar att läsa', 0.72],
  ])('is read off: %s', (line, rest) => {
    expect(accessOf(line)).toEqual({ access: 'preview', rest });
  });
});

describe('that the rest is for those who pay', () => {
  it.each([
    'The rest of this article is for subscribers.',
    'This story is only available to members.',
    'Subscribe now to continue reading',
    'Dieser Artikel ist nur für Abonnenten lesbar.',
    'Jetzt weiterlesen mit Bergblatt+',
    'La suite de cet article est réservée à nos abonnés.',
    'Este artículo es exclusivo para suscriptores',
    'Suscríbete para seguir leyendo',
    'Este conteúdo é exclusivo para assinantes.',
    'Questo articolo è riservato agli abbonati',
    'Dit artikel is alleen voor abonnees',
    'Dalsza część artykułu jest dostępna dla subskrybentów',
    'Продолжение доступно подписчикам',
    'Решта статті доступна за передплатою',
    'Devamını okumak için abone olun',
    'بقية المقال متاحة للمشتركين فقط',
    'ادامهٔ این مطلب برای مشترکان است',
    'המשך הכתבה למנויים בלבד',
    'पूरी खबर पढ़ने के लिए सब्सक्राइब करें',
    'この記事は有料会員限定です。残り1,234文字',
    '나머지 내용은 구독자만 볼 수 있습니다',
    '本文为付费内容，订阅后继续阅读',
    '以下內容僅限訂閱會員閱讀',
    'Phần còn lại dành cho thành viên trả phí',
    'เนื้อหาที่เหลือสำหรับสมาชิกเท่านั้น',
    'Baca selengkapnya dengan berlangganan',
    'Zbytek článku je jen pro předplatitele',
    'Resten av artikeln är för prenumeranter',
    'Resten af artiklen er for abonnenter',
    'Loput jutusta vain tilaajille',
    'The full article is available to paying members.',
    'Become a member to read the full story and support us.',
    'Unlock this article from 1 euro a week',
    'Sie wollen den ganzen Artikel lesen? Jetzt vier Wochen testen.',
  ])('is read off: %s', (line) => {
    expect(accessOf(line).access).toBe('preview');
  });

  it.each([
    'Subscribe to our newsletter',
    'About 57% of voters remain undecided, the poll says.',
    'For subscribers: The ten best walks along the coast',
    'The paper has 200,000 subscribers.',
    'Noch 20 % Rabatt auf alle Schuhe',
    'Nur noch 30 % der Bürger sind dafür',
    'Il reste 12 % des places pour le concert.',
    'Абонентам доступны скидки 20 %',
    '残りの試合は日曜に行われる。',
    'まだ20％が反対している。',
    'Restan 20 % de las entradas',
    'Melden Sie sich für den Newsletter an',
    'Read more about the bridge',
    'For subscribers only',
    'Nur für Abonnenten',
    'Article réservé aux abonnés',
    'Contenido exclusivo para suscriptores',
    'Conteúdo exclusivo para assinantes',
    'Contenuto riservato agli abbonati',
    'Alleen voor abonnees',
    '会員限定記事',
    '구독자 전용 콘텐츠',
  ])('is not read into other lines: %s', (line) => {
    expect(accessOf(line)).toEqual({});
  });
});

it('is told in a line of 240 characters at most', () => {
  const lineOf = (length: number) => 'The rest of this article is for subscribers. '.padEnd(length, 'x');
  expect(accessOf(lineOf(240)).access).toBe('preview');
  expect(accessOf(lineOf(241)).access).toBeUndefined();
});

it('is told among the last three blocks', () => {
  const endingWith = (after: number) =>
    readAccess(
      articleFromText({
        title: 'Bridge closed',
        language: 'en',
        paragraphs: ['The rest of this article is for subscribers.', ...Array.from({ length: after }, () => paragraph)],
      }),
    );
  expect(endingWith(2).access).toBe('preview');
  expect(endingWith(3).access).toBeUndefined();
});

it('is no sentence of the story, even where it was taken for a paragraph of it', () => {
  const line = 'Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.';
  const paragraphs = [
    'Le port a fermé le pont mardi après le choc d’une péniche contre une pile.',
    'Personne n’a été blessé, a dit la capitainerie.',
    line,
  ];
  const article = articleFromText({ title: 'Le pont fermé', language: 'fr', paragraphs });
  const { gist, points, coverage } = summarizeArticle(article, { points: 5 });
  expect([gist, ...points].map(({ text }) => text).join(' ')).not.toMatch(/reste|réservée/);
  expect(coverage).toMatchObject({ access: 'preview', rest: 0.57, notices: 1 });
});
