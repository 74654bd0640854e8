/** Polish. Lists by the project's authors. There is no small stemmer: long words count by their first six letters. */
import { firstLetters } from './first-letters.ts';
import type { LanguageData } from './language.ts';

export const polish: LanguageData = {
  tag: 'pl',
  stem: firstLetters(6),
  abbreviations: `dr, prof, mgr, inż, hab, lek, doc, red, ks, bp, abp, kard, św, śp, gen, płk, ppłk, mjr, kpt, por, ppor, sierż, st, asp, kom, nadkom, insp, ul, al, pl, os, m.in, np, tj, tzn, tzw, tzw, zw, ww, wg, ds, dot, im, jw, śr, ang, niem, fr, ros, łac, gr, hiszp, wł, czes,
    ok, ob, pow, woj, gm, min, maks, wyd, przyp, zob, por, cd, dyr, kier, wiceprez, b, bł, błp, płd, płn, wsch, zach, vs, bałt, oprac, tłum, z o, adw, del, ew, hr, int, kl, mar, mat, n.p.m, p.o, pn, pt, pw, s.p, sp, ub, wicemin, zast, zach, prok, sz, śląsk`,
  numberAbbreviations: `nr, s, str, art, ust, pkt, par, poz, rozdz, t, tel, rys, tab, godz, ok, r, w, wym, ul, kk, kpk, dz. u, p`,
  closingAbbreviations: `itd, itp, etc, i in, in, r, rb, w, n.e, p.n.e, s.a, z o. o, z o.o, o.o, sp. k, sp. j, inc, corp, co, ltd, jr, sr, u.s, tys, mln, mld, zł, gr, proc, godz, min, sek, szt, km, kg, cm, m`,
  hasOrdinalStop: true,
  months: `styczeń/stycznia/styczniu/sty, luty/lutego/lutym/lut, marzec/marca/marcu/mar, kwiecień/kwietnia/kwietniu/kwi, maj/maja/maju, czerwiec/czerwca/czerwcu/cze, lipiec/lipca/lipcu/lip, sierpień/sierpnia/sierpniu/sie, wrzesień/września/wrześniu/wrz,
    październik/października/październiku/paź, listopad/listopada/listopadzie/lis, grudzień/grudnia/grudniu/gru`,
  weekdays: 'poniedziałek, wtorek, środa/środę, czwartek, piątek, sobota/sobotę, niedziela/niedzielę',
  titles: `pan, pani, dr, doktor, prof, profesor, prezydent, premier, wicepremier, minister, wiceminister, poseł, posłanka, senator, marszałek, wojewoda, burmistrz, wójt, starosta, sędzia, prokurator, generał, gen, pułkownik, płk, król, królowa, książę, księżna, papież, biskup, arcybiskup,
    kardynał, ksiądz, ks, prezes, dyrektor, rzecznik, rzeczniczka, trener, selekcjoner, kanclerz, przewodniczący, przewodnicząca, szef, szefowa`,
  pronounOpeners: `on, ona, ono, oni, one, jego, jej, ich, jemu, im, go, ją, ten, ta, to, ci, te, tego, tej, tych, temu, tym, tę, tamten, tamta, obaj, obie, oboje, jeden z nich, jedna z nich, taki, taka, takie, tacy, niego, niej, nich, ów, owa`,
  personPronouns: 'on, ona, oni, jego, jej, ich, jemu, nim, niej, nich',
  connectiveOpeners: `ale, lecz, i, a, oraz, jednak, jednakże, natomiast, zaś, więc, zatem, dlatego, toteż, ponadto, poza tym, także, również, też, mimo to, niemniej, tymczasem, w tym czasie, jednocześnie, równocześnie, następnie, potem, później, wcześniej, przedtem, wreszcie, w końcu, na koniec,
    z kolei, z drugiej strony, przeciwnie, na przykład, mianowicie, zresztą, w rzeczywistości, faktycznie, tam, tu, tutaj, wtedy, wówczas, w efekcie, w rezultacie, bo, bowiem, albo, lub, zamiast tego`,
  removableConjunctions: 'ale, lecz, i, a',
  removableAdverbs: `jednak, tymczasem, zresztą, ponadto`,
  definiteOpeners: `mężczyzna, kobieta, chłopiec, chłopak, dziewczyna, dziewczynka, dziecko, dzieci, podejrzany, podejrzani, oskarżony, oskarżeni, ofiara, ofiary, kierowca, para, grupa, firma, spółka, drużyna, zespół, klub, decyzja, środek, incydent, atak, zamach, wypadek, pożar, sprawa, raport,
    badanie, wyniki, plan, ustawa, wyrok, umowa, porozumienie, projekt, propozycja, obie strony`,
  saidVerbs: `powiedział, powiedziała, powiedzieli, mówi, mówią, mówił, mówiła, stwierdził, stwierdziła, twierdzi, oświadczył, oświadczyła, dodał, dodała, dodaje, podkreślił, podkreśliła, podkreśla, zaznaczył, zaznaczyła, wyjaśnił, wyjaśniła, wyjaśnia, poinformował, poinformowała, informuje, ogłosił,
    ogłosiła, zapytał, zapytała, pyta, odpowiedział, odpowiedziała, odpowiada, przyznał, przyznała, zaprzeczył, zaprzeczyła, potwierdził, potwierdziła, ostrzegł, ostrzegła, napisał, napisała, pisze, według, zdaniem, przekazał, przekazała, ocenił, oceniła, zapowiedział, zapowiedziała, krzyknął, opowiada`,
  questionWords:
    'kto, co, kiedy, gdzie, dlaczego, czemu, jak, jaki, jaka, jakie, który, która, które, ile, czyj, czy, kogo, komu, czego',
  outcomeCues: `zmarł, zmarła, zginął, zginęła, zginęli, zginęło, nie żyje, zabity, ranny, ranni, rannych, zatrzymany, zatrzymano, zatrzymani, aresztowany, aresztowano, skazany, skazana, uniewinniony, oskarżony, uwolniony, uratowano, przeżył, ustąpił, zrezygnował, podał się do dymisji, odwołany, zwolniony, wygrał,
    wygrała, wygrali, przegrał, wybrany, wybrana, przyjął, przyjęto, odrzucił, odrzucono, przełożono, odwołano, śledztwo, dochodzenie, wyrok, ostatecznie, w końcu, jak dotąd, do tej pory, w przyszłym tygodniu, w przyszłym miesiącu, w przyszłym roku, ma zostać, wejdzie w życie, oczekuje się`,
  negations: 'nie, nigdy, nikt, nic, żaden, żadna, żadne, ani, bez, brak, ledwie, zaprzeczył, zaprzeczyła, zaprzecza',
  opinionCues:
    'ja, mój, moja, moje, my, nasz, nasza, nasze, moim zdaniem, uważam, myślę, sądzę, powinien, powinna, powinniśmy, musimy, trzeba, niestety, na szczęście, może, oczywiście, skandal, wstyd, bzdura',
};
