/** Polish words by which facts are recognised. Compiled by hand. */
import type { FactWords } from '../fact-words.ts';

export const facts: FactWords = {
  tag: 'pl',
  numbers: {
    decimal: ',',
    about: 'nie mniej niż, nie więcej niż, co najmniej, ponad, około, prawie, niemal, do, mniej niż, tylko, blisko',
    cardinals:
      'dwa=2, dwie=2, dwóch=2, trzy=3, trzech=3, cztery=4, czterech=4, pięć=5, sześć=6, siedem=7, osiem=8, dziewięć=9, dziesięć=10',
    one: 'jeden',
    scales:
      'tys=1e3, tysięcy=1e3, tysiące=1e3, mln=1e6, milion=1e6, miliony=1e6, milionów=1e6, mld=1e9, miliard=1e9, miliardy=1e9, miliardów=1e9, bln=1e12, bilion=1e12, biliony=1e12, bilionów=1e12',
    percent: 'procent, proc',
    currencies: 'zł=zł, złotych=zł, euro=€, dolarów=$, funtów=£, dol=$',
    counted:
      'osób, osoby, ludzi, zabitych, rannych, ofiar, dzieci, kobiet, mężczyzn, uczniów, studentów, pracowników, mieszkańców, żołnierzy, policjantów, strażaków, domów, mieszkań, budynków, pojazdów, samochodów, głosów, mandatów, firm, krajów, państw, kilometrów, metrów, hektarów, ton, pasażerów, uchodźców, pacjentów, przypadków, widzów, punktów, goli',
    fates: 'rannych, zabitych',
  },
  dates: {
    numeric: 'day-month',
    relative: 'wczoraj=-1, przedwczoraj=-2, jutro=1',
    before: 'w, od, do, w roku, od roku',
    future: () =>
      /(?<!\p{L})(?:będzie|będą|zostanie|zostaną|przyszły|najbliższ\p{L}+|ma|mają|może|mogą|odbędzie|odbędą|planuje)(?!\p{L})/iu,
  },
  names: {
    roles:
      'aktor, aktorka, piosenkarz, piosenkarka, pisarz, pisarka, reżyser, reżyserka, dziennikarz, dziennikarka, piłkarz, napastnik, bramkarz, obrońca, pomocnik, kapitan, zawodnik, zawodniczka, tenisista, tenisistka, adwokat, europoseł, europosłanka, lider, liderka, ekonomista, historyk, politolog, lekarz, działacz, działaczka, wiceprezes, wicemarszałek, prezydentka, premierka, komendant, ekspert, ekspertka',
    knownPlaces:
      'Warszawa, Kraków, Łódź, Wrocław, Poznań, Gdańsk, Gdynia, Szczecin, Bydgoszcz, Lublin, Białystok, Katowice, Rzeszów, Toruń, Kielce, Gliwice, Częstochowa, Radom, Sosnowiec, Olsztyn, Opole, Zakopane, Śląsk, Mazowsze, Londyn, Paryż, Berlin, Moskwa, Kijów, Waszyngton, Bruksela, Rzym, Wiedeń, Praga, Wilno, Mińsk, Pekin, Europa, Anglia, Szkocja',
  },
};
