/** What pages set between a story's sentences, in the words that news sites use; all else is invented. */
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/languages/registry.ts';
import { isBoilerplate } from '../../../src/summary/reading/is-boilerplate.ts';

const kept = (language: string, ...lines: string[]): string[] =>
  lines.filter((line) => !isBoilerplate(line, languageFor(language)));

const PAID: Readonly<Record<string, string>> = {
  en: 'This shop has been compensated by the harbour of Orm and its advertiser.',
  de: 'Dieser Beitrag enthält Werbelinks für den Hafen von Orm.',
  fr: 'Cette promenade est un partenariat rémunéré avec le port d’Orm.',
  es: 'Este texto es una colaboración pagada con el puerto de Orm.',
  it: 'Questo testo è una collaborazione retribuita con il porto di Orm.',
  pt: 'Este texto é uma parceria paga com o porto de Orm.',
  nl: 'Deze wandeling is een betaalde samenwerking met de haven van Orm.',
  sv: 'Promenaden är ett betalt samarbete med Orms hamn.',
  da: 'Turen er et betalt samarbejde med havnen i Orm.',
  nb: 'Turen er et betalt samarbeid med havna i Orm.',
  fi: 'Retki on kaupallinen yhteistyö Ormin sataman kanssa.',
  pl: 'Ten tekst to współpraca reklamowa z portem w Orm.',
  cs: 'Tento text je placená spolupráce s přístavem Orm.',
  ru: 'Прогулка по порту Орма, на правах рекламы.',
  uk: 'Прогулянка портом Орма, на правах реклами.',
  tr: 'Bu yazı Orm limanı için sponsorlu içerik olarak hazırlandı.',
  ro: 'Acest text este conținut sponsorizat de portul Orm.',
  el: 'Το κείμενο είναι χορηγούμενο περιεχόμενο από το λιμάνι.',
  ar: 'هذا النص محتوى مدفوع من ميناء أورم.',
  ja: 'この記事はオルム港のプロモーションを含みます。',
  ko: '이 글은 오름 항구에서 소정의 원고료를 받고 썼습니다.',
  zh: '本文为广告，由奥姆港提供。',
};

describe('boilerplate', () => {
  it.each(Object.entries(PAID))('is what says that it was paid for, in %s', (language, line) => {
    expect(kept(language, line)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Read more: The harbour of Orm',
      'ALSO READ:Who owns Orm?',
      'Photo: Ana Reyes',
      'Updated 3 May 2024, 12:20',
      'Tom Weld contributed to this report.',
    ],
    [
      'es',
      'Lea también: El puerto de Orm',
      'Foto: Ana Reyes',
      'Actualizado: 3 de mayo',
      'Suscríbete a nuestro boletín.',
    ],
    [
      'fr',
      'À lire aussi : le port d’Orm',
      'Photo : Ana Reyes',
      'Publié le 3/05/2024 à 12:20',
      'Inscrivez-vous à notre newsletter.',
    ],
    [
      'de',
      'Lesen Sie auch: Der Hafen von Orm',
      'Bild: Ana Reyes',
      'Zuletzt aktualisiert: 3. Mai',
      'Alle Rechte vorbehalten.',
    ],
    [
      'it',
      'Leggi anche: il porto di Orm',
      'Foto: Ana Reyes',
      'Ultimo aggiornamento: 3 maggio',
      'Riproduzione riservata',
    ],
    ['pt', 'Leia também: o porto de Orm', 'Foto: Ana Reyes', 'Atualizado: 3 de maio', 'Inscreva-se no nosso canal.'],
    [
      'nl',
      'Lees ook: De haven van Orm',
      'Beeld: Ana Reyes',
      'Laatste update: 3 mei',
      'De tekst gaat verder onder de foto.',
    ],
    ['sv', 'Läs också: Hamnen i Orm', 'Foto: Ana Reyes', 'Uppdaterad: 3 maj', 'Artikeln har uppdaterats.'],
    ['nb', 'Les også: Havna i Orm', 'Foto: Ana Reyes', 'Publisert: 3. mai', 'Saken fortsetter under bildet.'],
    [
      'da',
      'Læs også: Havnen i Orm',
      'Foto: Ana Reyes',
      'Opdateret 3.5.2024 12:20',
      'Artiklen fortsætter under billedet.',
    ],
    ['fi', 'Lue myös: Ormin satama', 'Kuva: Ana Reyes', 'Päivitetty 3.5.2024 12:20', 'Juttu jatkuu kuvan jälkeen.'],
    ['pl', 'Czytaj także: Port w Orm', 'Fot. Ana Reyes', 'Aktualizacja: 3 maja', 'Wszelkie prawa zastrzeżone.'],
    ['cs', 'Čtěte také: Přístav v Ormu', 'Foto: Ana Reyes', 'Aktualizováno: 3. května', 'Všechna práva vyhrazena.'],
    [
      'ro',
      'Citește și: Portul din Orm',
      'Sursa foto: Ana Reyes',
      'Ultima actualizare: 3 mai',
      'Abonează-te la canalul nostru.',
    ],
    [
      'hu',
      'Olvassa el ezt is: Orm kikötője',
      'Fotó: Ana Reyes',
      'Frissítve: május 3.',
      'Iratkozzon fel hírlevelünkre!',
    ],
    [
      'el',
      'Διαβάστε επίσης: Το λιμάνι του Ορμ',
      'Φωτογραφία: Άνα Ρέγιες',
      'Τελευταία ενημέρωση: 3 Μαΐου',
      'Ακολουθήστε μας στο κανάλι.',
    ],
    ['ru', 'Читайте также: Порт Орма', 'Фото: Ана Рейес', 'Обновлено: 3 мая', 'Подписывайтесь на наш канал.'],
    ['uk', 'Читайте також: Порт Орма', 'Фото: Ана Рейєс', 'Оновлено: 3 травня', 'Усі права захищені.'],
    [
      'tr',
      'İlgili haber: Orm limanı',
      'Fotoğraf: Ana Reyes',
      'Güncelleme: 3 Mayıs 2024',
      'Haberin tamamı için tıklayın.',
    ],
    ['ar', 'اقرأ أيضا: ميناء أورم', 'الصورة: آنا رييس', 'آخر تحديث: 3 مايو', 'جميع الحقوق محفوظة.'],
    ['fa', 'بیشتر بخوانید: بندر اورم', 'عکس: آنا ریس', 'تاریخ انتشار: ۳ مه', 'ما را دنبال کنید.'],
    ['he', 'קראו גם: הנמל של אורם', 'צילום: אנה רייס', 'עודכן ב-3.5.2024', 'כל הזכויות שמורות.'],
    ['hi', 'यह भी पढ़ें: ओर्म का बंदरगाह', 'फोटो: आना रेयेस', 'अपडेटेड: 3 मई', 'हमें फॉलो करें।'],
    ['bn', 'আরও পড়ুন: ওর্মের বন্দর', 'ছবি: আনা রেয়েস', 'আপডেট: ৩ মে', 'সর্বস্বত্ব সংরক্ষিত।'],
    ['ta', 'இதையும் படியுங்கள்: ஓர்ம் துறைமுகம்', 'படம்: அனா', 'Updated: 3 May', 'Read more'],
    ['id', 'Baca juga: Pelabuhan Orm', 'Foto: Ana Reyes', 'Diperbarui: 3 Mei', 'Dapatkan berita terbaru setiap hari.'],
    ['vi', 'Xem thêm: Cảng Orm', 'Ảnh: Ana Reyes', 'Cập nhật lúc 12:20', 'Mời độc giả đón đọc số sau.'],
    ['th', 'อ่านเพิ่มเติม ท่าเรือออร์ม', 'ภาพ: อานา', 'อัปเดตล่าสุด 3/5/2567', 'สงวนลิขสิทธิ์'],
    ['ja', '関連記事：オルム港', '写真：アナ', '更新日 2024年5月3日', '【写真】オルム港の夜明け'],
    ['ko', '관련기사: 오름 항구', '사진=아나', '입력 2024.05.03 12:20', '무단 전재 및 재배포 금지'],
    ['zh-Hans', '相关阅读：奥姆港', '图片来源：安娜', '更新时间：2024年5月3日', '责任编辑：李明'],
    ['zh-Hant', '延伸閱讀：奧姆港', '圖／安娜', '發布時間：2024年5月3日', '未經授權，不得轉載。'],
  ])('is left out in %s', (language, ...lines) => {
    expect(kept(language, ...lines)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Subscribers paid 30 crowns.',
      'Created in 1999, the park has 3 lakes.',
      'Updated plans for 3 towers were shown on Monday.',
    ],
    ['es', 'Comparte la casa con su hermano.', 'Publicado en 2019, el libro vendió 900 ejemplares.'],
    [
      'fr',
      'À lire les sondages, le maire perdra.',
      'Sur le même sujet, le maire s’est tu.',
      'Publicité et sport vont ensemble.',
      'Publié en 2019, le livre a été vendu.',
    ],
    [
      'de',
      'Abonnenten zahlen mehr.',
      'Mehr dazu wollte er nicht sagen.',
      'Veröffentlicht wurde der Bericht im Mai 2024.',
      'Bilder aus Orm zeigen den Hafen.',
    ],
    [
      'it',
      'Registrati 300 casi a Orm.',
      'Scarica elettrica ferisce due operai.',
      'Pubblicato nel 2019, il libro ha vinto.',
    ],
    ['pt', 'Foto de Ana Reyes ganhou o prêmio.', 'Publicado em 2019, o livro vendeu bem.'],
    ['nb', 'Denne saken viser at havna er stengt.', 'Bilder fra Orm viser havna.'],
    ['ro', 'Urmărește pe cineva de ani de zile.', 'Foto şi video au fost şterse.'],
    ['ru', 'Видео опубликовали в 2024 году.', 'Фото с места аварии показали жители.'],
    ['uk', 'Фото з місця аварії показали мешканці.', 'Реклама подорожчала.'],
    [
      'ar',
      'استمع إلى الشهود ثلاث ساعات.',
      'اشترك في الهجوم أربعة رجال.',
      'شاهد الفيديو ملايين الناس.',
      'تابعنا الأمر عن كثب.',
    ],
    ['he', 'הצטרפו אלפים להפגנה.', 'הורידו את הדגל בבוקר.'],
    [
      'ja',
      '写真家のアナが受賞した。',
      '関連企業は三社ある。',
      '公開日は5月3日に決まった。',
      '市は無断転載で提訴した。',
    ],
    ['ko', '구독 서비스가 늘었다.', '사진작가 아나가 상을 받았다.'],
    ['zh', '点击量超过三百万次。', '订阅用户增加了。', '未经授权的访问导致停电。', '版权所有者起诉了公司。'],
  ])('is no sentence of the story that begins like it in %s', (language, ...sentences) => {
    expect(kept(language, ...sentences)).toEqual(sentences);
  });

  it.each([
    ['en', 'View this post on Instagram', 'A post shared by Ana Reyes (@anareyes)'],
    ['de', 'Sieh dir diesen Beitrag auf Instagram an', 'Ein Beitrag geteilt von Ana Reyes (@anareyes)'],
    ['tr', 'Bu gönderiyi Instagram’da gör'],
    ['ru', 'Посмотреть эту публикацию в Instagram'],
    ['ja', 'この投稿をInstagramで見る'],
  ])('is what a post leaves behind that is not shown in %s', (language, ...lines) => {
    expect(kept(language, ...lines)).toEqual([]);
  });

  it('is no sentence of the story that a picture’s credit has run into', () => {
    const sentence =
      'Foto: Ana Reyes Der Hafen von Orm wird im Mai für zwei Sommer geschlossen, sagte der Bürgermeister.';
    expect(kept('de', sentence)).toEqual([sentence]);
  });

  it('is known in Hindi and Bengali whether a letter is written as one character or as two', () => {
    expect(kept('hi', 'यह भी प\u095dें: ओर्म', 'यह भी प\u0922\u093cें: ओर्म')).toEqual([]);
    expect(kept('bn', 'আরও প\u09dcুন: ওর্ম', 'আরও প\u09a1\u09bcুন: ওর্ম')).toEqual([]);
  });
});
