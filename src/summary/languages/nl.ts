/** Dutch. Lists by the project's authors. */
import { stemmer } from '@orama/stemmers/dutch';
import type { LanguageData } from './language.ts';

export const dutch: LanguageData = {
  tag: 'nl',
  stem: stemmer,
  abbreviations: `dhr, mevr, mw, mej, mr, mrs, dr, drs, ir, ing, prof, ds, st, gen, kol, lt, sgt, burg, min, sen, bijv, bv, bijz, d.w.z, m.a.w, m.b.t, m.i.v, m.u.v, n.a.v, i.p.v, i.v.m, i.h.b, i.s.m, t.a.v, t.b.v, t.g.v, t.o.v, o.a, o.m,
    o.l.v, a.h.w, a.u.b, aub, v.a, z.g, zgn, z.o.z, resp, ca, c.q, cf, evt, excl, incl, max, ong, plm, vgl, vs, jl, ll, dir, afd, bgg, cie, tel, zg, i.e, e.g, h.k.h, z.k.h, z.m, h.m`,
  numberAbbreviations: `nr, nrs, no, art, blz, p, pp, pag, par, hfdst, afb, fig, dl, bd, tel, str, jan, feb, febr, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec, ma, di, wo, do, vr, za, zo, lid, ca`,
  closingAbbreviations: `enz, etc, e.d, e.a, b.v, n.v, bv, nv, co, inc, corp, ltd, jr, sr, v.chr, n.chr, v. chr, n. chr, u.s, d.c, a.d, min, sec, mln, mld, km, kg, cm, p.p, p.w, p.j, m.m, sam`,
  months: `januari/jan, februari/feb/febr, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, september/sept/sep, oktober/okt, november/nov, december/dec`,
  weekdays: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
  titles: `de heer, meneer, mevrouw, dhr, mevr, dr, professor, prof, president, premier, minister-president, minister, staatssecretaris, burgemeester, wethouder, kamerlid, generaal, kolonel, koning, koningin, prins, prinses, paus, bisschop,
    rechter, officier van justitie, directeur, voorzitter, woordvoerder, trainer, coach, kanselier, commissaris`,
  pronounOpeners: `hij, zij, ze, het, hem, haar, zijn, hun, hen, dit, dat, deze, die, beide, beiden, daarmee, daarvan, daarvoor, daarbij, daarin, daarop, daarna, daarover, daardoor, hiermee, hiervan, hiervoor, hierdoorstgenoemde, één van hen, een van hen`,
  personPronouns: 'hij, zij, hem, hun, hen',
  connectiveOpeners: `maar, en, of, want, dus, echter, toch, bovendien, daarnaast, ook, eveneens, verder, daarom, daardoor, desondanks, niettemin, evenwel, intussen, ondertussen, inmiddels, tegelijkertijd, daarentegen, integendeel, vervolgens, daarna, later,
    eerder, dan, toen, tenslotte, ten slotte, uiteindelijk, bijvoorbeeld, zo, namelijk, immers, overigens, wel, al met al, kortom, aan de andere kant, op zijn beurt, zodoende, hier, daar, alleen, niet alleen dat, met andere woorden, op dat moment, die dag, dezelfde dag, de volgende dag, een dag later, een jaar later, twee jaar later, jaren later, sindsdien, tot dan, destijds, de reden, het gevolg, daarbij komt, op die manier`,
  articles: 'de, het, een',
  removableConjunctions: 'maar, en',
  removableAdverbs: `overigens, bovendien, immers, kortom`,
  definiteOpeners: `de man, de vrouw, de jongen, het meisje, het kind, de kinderen, de verdachte, de verdachten, het slachtoffer, de slachtoffers, de dader, de daders, de bestuurder, het stel, het paar, de groep, het bedrijf, de onderneming, de ploeg, het team,
    de club, het besluit, de beslissing, de maatregel, de maatregelen, het incident, de aanval, de aanslag, het ongeluk, de brand, de zaak, het rapport, het onderzoek, de resultaten, het plan, de wet, het vonnis, het akkoord, het voorstel, de twee, beide partijen, zo'n, dergelijke`,
  saidVerbs: `zegt, zei, zeiden, zeggen, gezegd, verklaart, verklaarde, vertelt, vertelde, meldt, meldde, melden, meldden weten, liet weten, stelt, stelde, vraagt, vroeg, antwoordt, antwoordde, benadrukt, benadrukte, bevestigt, bevestigde, ontkent, ontkende,
    waarschuwt, waarschuwde, schrijft, schreef, aldus, volgens, voegt toe, voegde toe, vindt, vond, denkt, riep, concludeert, erkent, erkende, kondigde, meent, reageert, reageerde, besluit, klinkt`,
  questionWords: `wie, wat, wanneer, waar, waarom, hoe, welk, welke, wiens, hoeveel, is, zijn, heeft, kan, kunnen, moet, mag, gaat, wordt`,
  outcomeCues: `overleed, overleden, dood, gedood, stierf, gewond, aangehouden, gearresteerd, opgepakt, veroordeeld, vrijgesproken, aangeklaagd, vrijgelaten, gered, overleefde, hersteld, afgetreden, trad af, ontslagen, won, wonnen, gewonnen, verloor, verloren, gekozen,
    aangenomen, verworpen, goedgekeurd, uitgesteld, afgelast, onderzoek, uitspraak, vonnis, uiteindelijk, tot nu toe, voorlopig, inmiddels, buiten levensgevaar, naar verwachting, volgende week, volgende maand, volgend jaar, wordt verwacht`,
  negations: 'niet, geen, nooit, niemand, niets, nergens, noch, zonder, nauwelijks, ontkent, ontkende, amper',
  opinionCues: `ik, mijn, wij, we, ons, onze, ik vind, ik denk, naar mijn mening, volgens mij, moeten, moet, zou moeten, helaas, gelukkig, natuurlijk, misschien, schande, onzin`,
};
