/** Norwegian, Bokmål and Nynorsk. Lists by the project's authors. */
import { stemmer } from '@orama/stemmers/norwegian';
import type { LanguageData } from './language.ts';

export const norwegian: LanguageData = {
  tag: 'no',
  stem: stemmer,
  abbreviations: `bl.a, bl. a, f.eks, f. eks, feks, d.v.s, dvs, f.o.m, fom, t.o.m, tom, s.k, såk, p.g.a, pga, m.h.t, mht, i.f.t, ift, m.a.o, i.h.t, iht, vha, jf, jfr, ca, dr, prof, fr, hr, ang, avd, adm, adr, dir, ev, evt, eks, ekskl, inkl, forf, gen, ing, kand, kap,
    kgl, kl, kst, maks, min, mag, mnd, mvh, nåv, obs, oberst, org, pst, resp, red, sen, stud, tlf, vs, tidl, tilsv, f.n, o.a, n.n, siv.ing, cand, dr.med, phil, jur`,
  numberAbbreviations: `nr, s, art, kap, kl, tlf, fig, pkt, §, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, des, ca, pst, st.meld`,
  closingAbbreviations: `etc, osv, o.s.v, m.m, mm, m.fl, mfl, o.l, ol, e.l, el, m.v, mv, e.kr, f.kr, inc, corp, co, ltd, jr, sr, u.s, mill, mrd, kr, stk, pst, sek, min, t, b.v`,
  hasOrdinalStop: true,
  months:
    'januar/jan, februar/feb, mars/mar, april/apr, mai, juni/jun, juli/jul, august/aug, september/sept/sep, oktober/okt, november/nov, desember/des',
  weekdays: 'mandag/måndag, tirsdag/tysdag, onsdag, torsdag, fredag, lørdag/laurdag, søndag/sundag',
  titles: `herr, fru, dr, doktor, professor, president, statsminister, statsministeren, utenriksminister, finansminister, justisminister, minister, statsråd, stortingsrepresentant, partileder, ordfører, ordføreren, byrådsleder, kong, kongen, dronning, prins, kronprins,
    prinsesse, pave, paven, biskop, general, oberst, dommer, statsadvokat, politiadvokat, politimester, administrerende direktør, direktør, leder, talsperson, talsmann, pressetalsmann, trener, forbundskansler`,
  pronounOpeners: `han, hun, ho, hen, det, den, de, dei, dem, ham, henne, hans, hennes, hennar, dens, dets, deres, dette, denne, disse, desse, begge, en av dem, ein av dei, slik, slike, sistnevnte`,
  personPronouns: 'han, hun, ham, henne, hans, hennes, deres',
  connectiveOpeners: `men, og, eller, for, så, derfor, difor, dermed, imidlertid, derimot, samtidig, dessuten, i tillegg, også, heller, likevel, allikevel, tross dette, deretter, etterpå, senere, seinare, tidligere, tidlegare, i mellomtiden, imens, på den andre siden, i stedet,
    tvert imot, for eksempel, til dømes, nemlig, faktisk, til slutt, endelig, da, då, her, der, videre, vidare, i sin tur, ellers, elles, altså, slik, nå, no`,
  additives: 'også, dessuten, likeledes',
  articles: 'den, det, de, en, ei, et',
  removableConjunctions: 'men, og',
  definiteOpeners: `mannen, kvinnen, kvinna, gutten, guten, jenta, barnet, barna, den siktede, den mistenkte, siktede, tiltalte, offeret, ofrene, føreren, sjåføren, paret, gruppen, gruppa, selskapet, bedriften, laget, klubben, avgjørelsen, avgjerda, vedtaket, tiltaket, tiltakene,
    hendelsen, angrepet, ulykken, ulukka, brannen, saken, saka, rapporten, studien, resultatene, planen, loven, lova, dommen, avtalen, forslaget, de to, begge parter`,
  saidVerbs: `sier, sa, sagt, seier, opplyser, opplyste, forteller, fortalte, fortel, forklarer, forklarte, mener, mente, meiner, skriver, skrev, skriv, spør, spurte, svarer, svarte, hevder, hevdet, understreker, understreket, fastslår, melder, meldte, bekrefter, bekreftet,
    avviser, avviste, advarer, advarte, legger til, la til, ifølge, uttaler, uttalte, påpeker, påpekte, roper, ropte, tror, kommenterer, lover, undret, konkluderer`,
  questionWords:
    'hvem, hva, når, hvor, hvorfor, hvordan, hvilken, hvilket, hvilke, kven, kva, kvar, kvifor, korleis, er, har, kan, skal, vil, får, blir, må',
  outcomeCues: `døde, omkom, død, døydde, drept, skadet, skadd, pågrepet, arrestert, siktet, fengslet, varetektsfengslet, dømt, frikjent, tiltalt, løslatt, reddet, overlevde, gikk av, går av, trakk seg, avsatt, sparket, vant, vunnet, tapte, valgt, vedtatt, vedtok, avvist, godkjent,
    utsatt, avlyst, etterforsker, etterforskes, etterforskning, dommen, rettssak, til slutt, så langt, hittil, utenfor livsfare, ventes, er ventet, neste uke, neste måned, neste år, trer i kraft`,
  caseCues: `etterforsk*, gransk*, rettssak*, tingrett*, lagmannsrett*, domstol*, retten, dommen, anken, anket,
    tiltal*, siktet, siktede, siktelsen, varetekt*, pågrep*, arrestert, dømt, løslatt, frikjent, sykehus*, skadet,
    skadde, savnet, reddet, omkom*, døde, drept, trakk seg, trekker seg, utestengt, suspendert, sparket`,
  negations:
    'ikke, ikkje, ei, aldri, ingen, ingenting, intet, verken, uten, utan, knapt, neppe, nekter, avviser, avviste',
  opinionCues:
    'jeg, eg, min, mitt, mine, vi, vår, vårt, våre, etter min mening, jeg mener, jeg tror, bør, burde, må, dessverre, heldigvis, kanskje, selvsagt, skandale, tull',
  demands: 'må, bør, burde, det er på tide, på tide å, trenger, kan ikke lenger, fortjener, problemet er',
  conclusions: `terningkast, alt i alt, totalt sett, oppsummert, samlet sett, anbefal*, verdt, skuff*, mesterverk*,
    severdig*`,
  silences: `vil ikke kommentere, ville ikke kommentere, ønsker ikke å kommentere, ønsket ikke å kommentere,
    ikke ønsket å kommentere, ikke ønsker å kommentere, ønsker ikke å uttale, ønsket ikke å uttale, vil ikke uttale,
    har ingen kommentar, har ikke besvart, har ikke svart på, har foreløpig ikke svart, har så langt ikke svart,
    ikke lyktes å få, ikke lykkes å få, ikke lykkes i å få, ikke lyktes i å få`,
  promises: `dette vet vi, det vi vet, hva vet vi, hva vi vet, alt du trenger å vite, det du trenger å vite,
    dette må du vite, dette bør du vite`,
  captionPhrases: `arkivfoto, arkivbilde, illustrasjonsfoto, illustrasjonsbilde, poserer med, poserer for,
    poserer foran`,
  firstPerson: 'jeg, meg',
  spansAgo: 'år siden, måneder siden, uker siden, tiår siden',
  asks: {
    what: '^hva er, ^kva er, ^hva var, ^hva betyr, ^kva betyr, ^hva innebærer',
    why: 'hvorfor, kvifor, derfor, difor, årsak*, grunnen, grunnene',
    who: '^hvem, ^kven',
    when: '^når, ^hvilken dag, ^hvilken dato',
    howMany: `hvor mange, kor mange, hvor mye, kor mykje, hvor lenge, kor lenge, hvor gammel, hvor langt, hvor
      stor, hvor høy, hvor høyt, hva koster, ^så mye, ^så mange, ^så lenge`,
    whether: '^er, ^blir, ^kan, ^kommer, ^skal, ^får, ^har, ^går, ^må, ^bør, ^vil, ^finnes, ^finst',
  },
  teases: `derfor, difor, dette er grunnen, dette er årsaken, her er grunnen, her er årsaken, den egentlige
    grunnen, ^hvorfor, ^kvifor, ^hvor mange, ^hvor mye, ^så mye, ^så mange, ^så lenge, dette vet vi, alt du trenger
    å vite, du vil ikke tro`,
  answers: {
    what: 'er en, er et, er ein, er eit, er den, er det, var en, var et, betyr, innebærer, viser til',
    why: `fordi, på grunn av, takket være, årsak*, grunnen, skyldes, skyldtes, skuldast, som følge av, ettersom,
      derfor, difor, kommer av, kjem av`,
    whether: `ja, nei, ikke, ikkje, aldri, ingen, bekreft*, stadfest*, avkreft*, avvis*, utelukk*, godkjen*,
      vedtatt, vedtok, besluttet, sannsynlig*, usannsynlig*, trolig, mulig*, umulig*, feil, sant`,
  },
  promotions: `les også, les mer, les meir, les hele, les saken, se også, sjå også, se video, klikk her, trykk her,
    abonner, følg oss, følg … på, meld deg på, registrer deg, hør podkasten, lytt til, last ned appen, få med deg,
    nyhetsbrev:, retting:, rettelse:, mer om:, saken er oppdatert, saken oppdateres, artikkelen er oppdatert,
    artikkelen fortsetter, saken fortsetter, denne artikkelen ble først, copyright, tips oss`,
  credits: 'foto:, bilde:, video:, kilde:, kjelde:, illustrasjon:, grafikk:',
  stamps: 'publisert, oppdatert, sist oppdatert, endret, opprettet',
  smallPrint: `alle rettigheter forbeholdt, vår personvernerklæring, nettstedet bruker informasjonskapsler, vi
    bruker informasjonskapsler, vi bruker cookies, annonselenker, reklamelenker`,
  captionOpeners: 'arkivfoto, arkivbilde, illustrasjonsfoto, illustrasjonsbilde, på bildet:',
  captionBrackets: `til venstre, til høyre, i midten, t.v, t.h, arkivfoto, arkivbilde, illustrasjonsfoto, på
    bildet, bildet, avbildet`,
  announcements: 'her er, i denne artikkelen',
  ratings: 'terningkast, stjerner',
  reviewWords: `anmeldelser, ^anmeldelse:, filmanmeldelse, bokanmeldelse, plateanmeldelse, konsertanmeldelse,
    teateranmeldelse, spillanmeldelse, terningkast`,
};
