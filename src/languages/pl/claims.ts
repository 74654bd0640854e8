/** Polish words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    `zgodził*, zgadza*, zgodz*, akcept*, zaakcept*, obiec*, zatwierdz*, potwierdz*, przyzna*, popiera*, poparł*, pozwol*, pozwala*, zobowiąza*;
      odmów*, odmawia*, odrzuc*, zaprzecz*, sprzeciw*, zabron*, zakaz*, wyklucz*, zawetowa*, krytyk*, skrytyk*, dementuj*, zdementowa*, przeciw*`,
    `uniewinni*, niewinn*; skazan*, winny, winna, winni`,
    `otwier*, otwar*, otworz*, rozpocz*, zaczyn*, zaczął, zaczęł*; zamkn*, zamyk*, zakończ*, kończ*, wstrzyma*, odwoła*`,
    `kupi*, kupuj*, zakup*; sprzeda*`,
    `więcej; mniej`,
    `wyższ*, najwyższ*; niższ*, najniższ*`,
    `lepsz*; gorsz*`,
    `przed; po`,
  ],
  deaths:
    'zgin*, zmarł*, zmar*, nie żyje, nie żyją, śmier*, zabit*, zabił*, zabija*, zamordowa*, morder*, ofiar*, zwłok*, ciało, ciała, utonę*, utonął, samobój*, pogrzeb*, zastrzel*',
  injuries: 'rann*, ranił*, poszkodowan*, obraże*, szpital*, złama*, ofiar*, kontuzj*',
  unharmed:
    'bez szwanku, nikt nie ucierpiał, nikomu nic się nie stało, nikt nie został ranny, nie ma ofiar, przeżył*, ocala*, ocalał*',
  nobody: 'nikt, nikogo, nikomu, żaden, żadna, żadne',
  superlatives:
    'pierwsz*, ostatni*, jedyn*, wszysc*, wszystk*, każd*, zawsze, nigdy, najlepsz*, najgorsz*, najwięk*, najwyż*, najniż*, najmniej*, najstar*, najmłod*, najdłuż*, cał*, całkowicie, jednogłośnie, rekord*, wyłącznie, tysiąc*',
  hedges:
    'może, mogą, mógł*, mogł*, być może, prawdopodobnie, podejrzan*, domniemany, niektór*, częściowo, prawie, niemal, około, co najmniej, do, plan*, zamierza*, ma nadzieję, oczekuje*, według, wydaje się, często, jeden z, jedna z, jeśli, wiele, kilka',
  rivals: [
    'wczoraj, dziś/dzisiaj, jutro',
    'wiosną/wiosna, latem, jesienią/jesień, zimą/zima',
    'brat, siostra, ojciec, matka, syn, córka, mąż, żona',
  ],
  measures: `sekund*=s; minut*=min; godzin*=h; dzień, dni=d; tydzień, tygodni*=wk; miesiąc*, miesięc*=mo; rok, roku, lat, lata=yr; metr, metry, metrów=m; kilometr*, km=km; kilogram*, kg, kilo=kg; ton, tony, tona=t; litr*=l; hektar*=ha; km/h, kilometrów na godzinę=km/h; punkt procentowy, punkty procentowe, punktów procentowych, pkt proc=pp; stopni*=°`,
};
