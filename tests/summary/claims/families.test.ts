/** Checks, language by language, that what the check promises to compare is compared: deaths, promises, rises, units. The texts are invented. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { checkClaims } from '../../../src/summary/claims/check-claims.ts';
import { comparedFamilies } from '../../../src/summary/claims/compared-families.ts';

interface Case {
  readonly article: readonly string[];
  /** Of a death that is not in the article. */
  readonly killed: string;
  /** Of a promise as a refusal. */
  readonly refused: string;
  /** Of a rise as a fall. */
  readonly fell: string;
  /** In other words, and right. */
  readonly right: string;
}

const cases: Readonly<Record<string, Case>> = {
  en: {
    article: [
      'Nobody was hurt when a barge struck the old bridge in Marlow on Monday.',
      'The shipping company Norda has promised to pay for the damage to the bridge.',
      'The number of passengers on the river rose by 12 per cent last year.',
    ],
    killed: 'One sailor was killed when a barge struck the old bridge in Marlow.',
    refused: 'The shipping company Norda refused to pay for the damage to the bridge.',
    fell: 'The number of passengers on the river fell by 12 per cent last year.',
    right: 'Norda, a shipping company, has agreed to pay for the damage to the bridge.',
  },
  de: {
    article: [
      'Niemand wurde verletzt, als ein Lastkahn am Montag die alte Brücke in Marlow rammte.',
      'Die Reederei Norda hat versprochen, den Schaden an der Brücke zu bezahlen.',
      'Die Zahl der Fahrgäste auf dem Fluss stieg im vergangenen Jahr um 12 Prozent.',
    ],
    killed: 'Ein Matrose starb, als ein Lastkahn die alte Brücke in Marlow rammte.',
    refused: 'Die Reederei Norda weigerte sich, den Schaden an der Brücke zu bezahlen.',
    fell: 'Die Zahl der Fahrgäste auf dem Fluss sank im vergangenen Jahr um 12 Prozent.',
    right: 'Die Reederei Norda hat zugesagt, den Schaden an der Brücke zu bezahlen.',
  },
  es: {
    article: [
      'Nadie resultó herido cuando una barcaza chocó el lunes contra el viejo puente de Marlow.',
      'La naviera Norda prometió pagar los daños del puente.',
      'El número de pasajeros en el río aumentó un 12 por ciento el año pasado.',
    ],
    killed: 'Un marinero murió cuando una barcaza chocó contra el viejo puente de Marlow.',
    refused: 'La naviera Norda se negó a pagar los daños del puente.',
    fell: 'El número de pasajeros en el río disminuyó un 12 por ciento el año pasado.',
    right: 'La naviera Norda aceptó pagar los daños del puente.',
  },
  fr: {
    article: [
      "Personne n'a été blessé quand une péniche a heurté lundi le vieux pont de Marlow.",
      'La compagnie Norda a promis de payer les dégâts du pont.',
      'Le nombre de passagers sur la rivière a augmenté de 12 % l’an dernier.',
    ],
    killed: 'Un marin a été tué quand une péniche a heurté le vieux pont de Marlow.',
    refused: 'La compagnie Norda a refusé de payer les dégâts du pont.',
    fell: 'Le nombre de passagers sur la rivière a baissé de 12 % l’an dernier.',
    right: 'La compagnie Norda a accepté de payer les dégâts du pont.',
  },
  it: {
    article: [
      'Nessuno è rimasto ferito quando una chiatta ha urtato lunedì il vecchio ponte di Marlow.',
      'La compagnia Norda ha promesso di pagare i danni del ponte.',
      'Il numero dei passeggeri sul fiume è aumentato del 12 per cento.',
    ],
    killed: 'Un marinaio è morto quando una chiatta ha urtato il vecchio ponte di Marlow.',
    refused: 'La compagnia Norda ha rifiutato di pagare i danni del ponte.',
    fell: 'Il numero dei passeggeri sul fiume è diminuito del 12 per cento.',
    right: 'La compagnia Norda ha accettato di pagare i danni del ponte.',
  },
  pt: {
    article: [
      'Ninguém ficou ferido quando uma barcaça bateu na segunda-feira na velha ponte de Marlow.',
      'A companhia Norda prometeu pagar os danos da ponte.',
      'O número de passageiros no rio aumentou 12 por cento no ano passado.',
    ],
    killed: 'Um marinheiro morreu quando uma barcaça bateu na velha ponte de Marlow.',
    refused: 'A companhia Norda recusou pagar os danos da ponte.',
    fell: 'O número de passageiros no rio diminuiu 12 por cento no ano passado.',
    right: 'A companhia Norda aceitou pagar os danos da ponte.',
  },
  nl: {
    article: [
      'Niemand raakte gewond toen een schip maandag de oude brug in Marlow ramde.',
      'Rederij Norda heeft beloofd de schade aan de brug te betalen.',
      'Het aantal passagiers op de rivier steeg vorig jaar met 12 procent.',
    ],
    killed: 'Een matroos kwam om toen een schip de oude brug in Marlow ramde.',
    refused: 'Rederij Norda weigerde de schade aan de brug te betalen.',
    fell: 'Het aantal passagiers op de rivier daalde vorig jaar met 12 procent.',
    right: 'Rederij Norda ging akkoord om de schade aan de brug te betalen.',
  },
  pl: {
    article: [
      'Nikt nie ucierpiał, gdy barka uderzyła w poniedziałek w stary most w Marlow.',
      'Firma Norda obiecała zapłacić za uszkodzenia mostu.',
      'Liczba pasażerów na rzece wzrosła w ubiegłym roku o 12 procent.',
    ],
    killed: 'Marynarz zginął, gdy barka uderzyła w stary most w Marlow.',
    refused: 'Firma Norda odmówiła zapłacić za uszkodzenia mostu.',
    fell: 'Liczba pasażerów na rzece spadła w ubiegłym roku o 12 procent.',
    right: 'Firma Norda zgodziła się zapłacić za uszkodzenia mostu.',
  },
  ru: {
    article: [
      'Никто не пострадал, когда баржа в понедельник врезалась в старый мост в Марлоу.',
      'Компания «Норда» пообещала оплатить ремонт моста.',
      'Число пассажиров на реке в прошлом году выросло на 12 процентов.',
    ],
    killed: 'Матрос погиб, когда баржа врезалась в старый мост в Марлоу.',
    refused: 'Компания «Норда» отказалась оплатить ремонт моста.',
    fell: 'Число пассажиров на реке в прошлом году снизилось на 12 процентов.',
    right: 'Компания «Норда» согласилась оплатить ремонт моста.',
  },
  uk: {
    article: [
      'Ніхто не постраждав, коли баржа в понеділок врізалася у старий міст у Марлоу.',
      'Компанія «Норда» пообіцяла оплатити ремонт мосту.',
      'Кількість пасажирів на річці торік зросла на 12 відсотків.',
    ],
    killed: 'Матрос загинув, коли баржа врізалася у старий міст у Марлоу.',
    refused: 'Компанія «Норда» відмовилася оплатити ремонт мосту.',
    fell: 'Кількість пасажирів на річці торік зменшилася на 12 відсотків.',
    right: 'Компанія «Норда» погодилася оплатити ремонт мосту.',
  },
  tr: {
    article: [
      'Pazartesi günü bir mavna Marlow kentindeki eski köprüye çarptığında kimse incinmedi.',
      'Norda şirketi köprüdeki hasarı ödemeye söz verdi.',
      'Nehirdeki yolcu sayısı geçen yıl yüzde 12 arttı.',
    ],
    killed: 'Bir mavna Marlow kentindeki eski köprüye çarptığında bir denizci öldü.',
    refused: 'Norda şirketi köprüdeki hasarı ödemeyi reddetti.',
    fell: 'Nehirdeki yolcu sayısı geçen yıl yüzde 12 azaldı.',
    right: 'Norda şirketi köprüdeki hasarı ödemeyi kabul etti.',
  },
  ja: {
    article: [
      '月曜日に貨物船が古い橋に衝突したが、乗組員は無事だった。',
      '海運会社のノルダは橋の修理費を支払うと約束した。',
      '川の乗客数は昨年、12パーセント増加した。',
    ],
    killed: '貨物船が古い橋に衝突し、乗組員が死亡した。',
    refused: '海運会社のノルダは橋の修理費の支払いを拒否した。',
    fell: '川の乗客数は昨年、12パーセント減少した。',
    right: '海運会社のノルダは橋の修理費の支払いに同意した。',
  },
  zh: {
    article: [
      '周一一艘货船撞上老桥，船员平安。',
      '诺达航运公司承诺支付大桥的维修费用。',
      '去年河上的乘客人数增长了12%。',
    ],
    killed: '一艘货船撞上老桥，一名船员死亡。',
    refused: '诺达航运公司拒绝支付大桥的维修费用。',
    fell: '去年河上的乘客人数下降了12%。',
    right: '诺达航运公司同意支付大桥的维修费用。',
  },
  ko: {
    article: [
      '월요일 화물선이 낡은 다리를 들이받았지만 선원은 무사했다.',
      '해운회사 노르다는 다리 수리비를 지급하겠다고 약속했다.',
      '강을 오가는 승객 수는 지난해 12% 증가했다.',
    ],
    killed: '화물선이 낡은 다리를 들이받아 선원 한 명이 사망했다.',
    refused: '해운회사 노르다는 다리 수리비 지급을 거부했다.',
    fell: '강을 오가는 승객 수는 지난해 12% 감소했다.',
    right: '해운회사 노르다는 다리 수리비 지급에 동의했다.',
  },
  id: {
    article: [
      'Semua awak selamat ketika sebuah tongkang menabrak jembatan tua di Marlow pada Senin.',
      'Perusahaan pelayaran Norda berjanji membayar kerusakan jembatan.',
      'Jumlah penumpang di sungai naik 12 persen tahun lalu.',
    ],
    killed: 'Seorang pelaut tewas ketika sebuah tongkang menabrak jembatan tua di Marlow.',
    refused: 'Perusahaan pelayaran Norda menolak membayar kerusakan jembatan.',
    fell: 'Jumlah penumpang di sungai turun 12 persen tahun lalu.',
    right: 'Perusahaan pelayaran Norda setuju membayar kerusakan jembatan.',
  },
  vi: {
    article: [
      'Một sà lan đâm vào cây cầu cũ ở Marlow hôm thứ Hai, thủy thủ đoàn an toàn.',
      'Công ty vận tải Norda hứa trả tiền sửa chữa cây cầu.',
      'Số hành khách trên sông tăng 12 phần trăm trong năm ngoái.',
    ],
    killed: 'Một thủy thủ thiệt mạng khi sà lan đâm vào cây cầu cũ ở Marlow.',
    refused: 'Công ty vận tải Norda từ chối trả tiền sửa chữa cây cầu.',
    fell: 'Số hành khách trên sông giảm 12 phần trăm trong năm ngoái.',
    right: 'Công ty vận tải Norda đồng ý trả tiền sửa chữa cây cầu.',
  },
};

describe.each(Object.entries(cases))(
  'a claim in %s',
  (language, { article: paragraphs, killed, refused, fell, right }) => {
    const article = articleFromText({ title: '', language, paragraphs });
    const kinds = (text: string) =>
      checkClaims(article, text, language).sentences.flatMap(({ findings }) => findings.map(({ kind }) => kind));

    it('is marked where it kills somebody who was not', () => {
      expect(kinds(killed)).toContain('harm');
    });

    it('is marked where a promise is a refusal', () => {
      expect(kinds(refused).some((kind) => kind === 'direction' || kind === 'negation')).toBe(true);
    });

    it('is marked where a rise is a fall', () => {
      expect(kinds(fell)).toContain('direction');
    });

    it('has no word of it marked where it is right in other words', () => {
      expect(kinds(right)).not.toContain('direction');
      expect(kinds(right)).not.toContain('negation');
      expect(kinds(right)).not.toContain('harm');
    });

    it('is promised no more than that', () => {
      expect(comparedFamilies(language, language)).toEqual(expect.arrayContaining(['harm', 'opposites', 'negations']));
    });
  },
);

describe('what is compared', () => {
  it('is nothing that a language has no data for', () => {
    expect(comparedFamilies('sw', 'sw')).toEqual(['numbers', 'quotations']);
  });

  it('is of a translation only what survives it', () => {
    expect(comparedFamilies('de', 'en')).toEqual(['names', 'numbers', 'dates']);
  });
});
