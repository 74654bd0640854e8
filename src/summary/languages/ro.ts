/** Romanian. Lists by the project's authors. */
import { stemmer } from '@orama/stemmers/romanian';
import type { LanguageData } from './language.ts';

export const romanian: LanguageData = {
  tag: 'ro',
  stem: stemmer,
  abbreviations: `dl, d-l, dna, d-na, d-ra, dlui, dnei, dnul, dr, prof, conf, lect, asist, acad, ing, arh, av, ec, mr, col, gen, lt, cpt, plt, sgt, sf, sft, pr, ps, ips, pf, str, bd, b-dul, bul, sos, șos, cal, al, int, bl, sc, et, ap, jud, mun, com, loc, or, ex, de ex, d.ex, aprox, cca, ca, cf, v, vs, resp, min, max, lit,
    engl, fr, germ, lat, nr. crt, i.e, e.g, a.i, a.î, m.d, n.r, red, trad, ed, univ, fac, dep, dir, d. hr`,
  numberAbbreviations: `nr, art, alin, lit, pag, pp, p, cap, vol, fig, tab, tel, pct, et, ap, bl, sc, sec, ian, feb, febr, mar, apr, iun, iul, aug, sep, sept, oct, nov, dec, lun, joi, vin, sâm, dum`,
  closingAbbreviations: `etc, ș.a, ş.a, ș.a.m.d, ş.a.m.d, s.a, s.r.l, srl, inc, corp, co, ltd, jr, sr, s.u.a, u.s, î.hr, d.hr, î. hr, d. hr, î.e.n, e.n, m, km, kg, mil, mld, lei, min, sec, h, a.m, p.m`,
  months:
    'ianuarie/ian, februarie/feb/febr, martie/mar, aprilie/apr, mai, iunie/iun, iulie/iul, august/aug, septembrie/sept/sep, octombrie/oct, noiembrie/noi/nov, decembrie/dec',
  weekdays: 'luni, marți/marţi, miercuri, joi, vineri, sâmbătă, duminică',
  titles: `domnul, doamna, dl, dna, dr, doctor, doctorul, prof, profesor, profesorul, președintele, președinte, premierul, prim-ministrul, vicepremierul, ministrul, ministra, deputatul, deputata, senatorul, senatoarea, primarul, prefectul, judecătorul, procurorul, generalul, colonelul, regele, regina, prințul, prințesa, papa,
    episcopul, patriarhul, arhiepiscopul, directorul, liderul, șeful, purtătorul de cuvânt, antrenorul, selecționerul, cancelarul, comisarul`,
  pronounOpeners: `el, ea, ei, ele, îl, îi, le, lui, lor, acesta, aceasta, acestea, aceștia, aceia, acela, aceea, acest, această, acești, aceste, acel, acea, acei, acele, asta, sa, său, săi, sale, dumnealui, dumneaei, dânsul, dânsa, amândoi, amândouă, ambii, ambele, unul dintre ei, una dintre ele, astfel de, i-a, l-a, și-a, le-a`,
  connectiveOpeners: `dar, însă, iar, și, sau, ori, totuși, cu toate acestea, de asemenea, în plus, mai mult, pe de altă parte, la rândul său, la rândul ei, în schimb, dimpotrivă, prin urmare, așadar, deci, astfel, de aceea, apoi, ulterior, mai târziu, anterior, între timp, în același timp, totodată, în cele din urmă, în final, de fapt,
    de exemplu, spre exemplu, adică, altfel, atunci, acolo, aici, nici, chiar, dintre aceștia, dintre ei, în acest context, în consecință`,
  articles: 'un, o, niște',
  removableConjunctions: 'dar, iar, și, însă',
  removableAdverbs: `totuși, de asemenea, în plus, totodată, cu toate acestea, la rândul său, la rândul ei, de fapt`,
  definiteOpeners: `bărbatul, femeia, tânărul, tânăra, băiatul, fata, copilul, copiii, suspectul, suspecții, inculpatul, victima, victimele, șoferul, cuplul, grupul, compania, firma, echipa, clubul, decizia, măsura, măsurile, incidentul, atacul, atentatul, accidentul, incendiul, cazul, raportul, studiul, rezultatele, planul, legea, sentința,
    acordul, proiectul, propunerea, cei doi, cele două, ambele părți`,
  saidVerbs: `a spus, spune, spun, au spus, a declarat, declară, a afirmat, afirmă, a precizat, precizează, a explicat, explică, a adăugat, adaugă, a anunțat, anunță, a transmis, transmite, a menționat, menționează, a întrebat, a răspuns, a recunoscut, a negat, neagă, a confirmat, confirmă, a avertizat, avertizează, a scris, scrie,
    a subliniat, subliniază, potrivit, conform, a susținut, susține, a mărturisit, a povestit, consideră, a comentat`,
  questionWords: 'cine, ce, când, unde, de ce, cum, care, cât, câtă, câți, câte, cui, poate, este, va, oare',
  outcomeCues: `a murit, au murit, mort, moartă, morți, decedat, ucis, uciși, rănit, răniți, reținut, reținuți, arestat, arestați, condamnat, condamnată, achitat, inculpat, trimis în judecată, eliberat, salvat, supraviețuit, demisionat, a demisionat, demis, a câștigat, au câștigat, a pierdut, ales, aleasă, adoptat, adoptată, aprobat,
    respins, amânat, anulat, suspendat, anchetă, ancheta, sentința, în cele din urmă, până acum, deocamdată, în afara pericolului, urmează să, se așteaptă, săptămâna viitoare, luna viitoare, anul viitor, va intra în vigoare`,
  negations: 'nu, n-a, nici, niciodată, nimeni, nimic, niciun, nicio, fără, abia, neagă, a negat',
  opinionCues:
    'eu, meu, mea, mei, mele, noi, nostru, noastră, cred, consider, după părerea mea, în opinia mea, trebuie, ar trebui, din păcate, din fericire, poate, desigur, rușine, scandal',
};
