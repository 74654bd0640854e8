/** Danish. Lists by the project's authors. */
import { stemmer } from '@orama/stemmers/danish';
import type { LanguageData } from './language.ts';

export const danish: LanguageData = {
  tag: 'da',
  stem: stemmer,
  abbreviations: `bl.a, bl. a, f.eks, f. eks, feks, d.v.s, dvs, d.å, d.d, f.o.m, t.o.m, s.k, såk, p.g.a, pga, mht, m.h.t, m.a.o, ifm, ift, vedr, jf, jvf, ca, cirka, dr, prof, fr, hr, frk, ang, afd, adm, adr, dir, ekskl, inkl, evt, eks, eksp, fhv, forf, gen, ing, kand, kgl, kl, lic,
    maks, max, min, mag, mdr, nuv, obs, oberst, org, pct, resp, red, sen, skt, st, stud, tlf, tidl, vs, v, pga, lign, gl, ndf, nf, nr, opr, f, s.å, d`,
  numberAbbreviations: `nr, s, art, kap, kl, tlf, fig, stk, §, jan, feb, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec, pct, ca, d`,
  closingAbbreviations: `etc, osv, o.s.v, m.m, mm, m.fl, mfl, m.v, mv, o.l, ol, e.l, el.lign, e.kr, f.kr, inc, corp, co, ltd, jr, sr, u.s, mio, mia, kr, pct, sek, min, stk, a/s`,
  hasOrdinalStop: true,
  months:
    'januar/jan, februar/feb, marts/mar, april/apr, maj, juni/jun, juli/jul, august/aug, september/sept/sep, oktober/okt, november/nov, december/dec',
  weekdays: 'mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag',
  titles: `hr, fru, dr, doktor, professor, præsident, statsminister, statsministeren, udenrigsminister, finansminister, justitsminister, minister, folketingsmedlem, partiformand, formand, borgmester, overborgmester, kong, kongen, dronning, prins, kronprins, prinsesse, pave, paven,
    biskop, general, oberst, dommer, anklager, politiinspektør, politikommissær, administrerende direktør, direktør, leder, talsperson, talsmand, træner, landstræner, forbundskansler`,
  pronounOpeners: `han, hun, det, den, de, dem, ham, hende, hans, hendes, dens, dets, deres, dette, denne, disse, begge, en af dem, sådan, sådanne, sidstnævnte`,
  personPronouns: 'han, hun, ham, hende, hans, hendes, deres',
  connectiveOpeners: `men, og, eller, for, så, derfor, dermed, imidlertid, dog, derimod, samtidig, desuden, derudover, også, heller, alligevel, trods dette, derefter, bagefter, senere, tidligere, i mellemtiden, imens, på den anden side, i stedet, tværtimod, for eksempel, nemlig, faktisk,
    til sidst, endelig, da, her, der, videre, på sin side, ellers, altså, sådan, nu`,
  articles: 'den, det, de, en, et',
  removableConjunctions: 'men, og',
  definiteOpeners: `manden, kvinden, drengen, pigen, barnet, børnene, den sigtede, den mistænkte, den tiltalte, offeret, ofrene, føreren, bilisten, parret, gruppen, selskabet, virksomheden, holdet, klubben, afgørelsen, beslutningen, tiltaget, tiltagene, hændelsen, angrebet, ulykken,
    branden, sagen, rapporten, undersøgelsen, studiet, resultaterne, planen, loven, dommen, aftalen, forslaget, de to, begge parter`,
  saidVerbs: `siger, sagde, sagt, oplyser, oplyste, fortæller, fortalte, forklarer, forklarede, mener, mente, skriver, skrev, spørger, spurgte, svarer, svarede, hævder, hævdede, understreger, understregede, fastslår, melder, meldte, bekræfter, bekræftede, afviser, afviste, advarer,
    advarede, tilføjer, tilføjede, ifølge, udtaler, udtalte, påpeger, påpegede, lyder, lød, råber, råbte, tror, kommenterer, lover, konkluderer`,
  questionWords:
    'hvem, hvad, hvornår, hvor, hvorfor, hvordan, hvilken, hvilket, hvilke, hvis, er, har, kan, skal, vil, får, bliver, må',
  outcomeCues: `døde, omkom, død, dræbt, såret, kvæstet, anholdt, sigtet, fængslet, varetægtsfængslet, dømt, frifundet, frikendt, tiltalt, løsladt, reddet, overlevede, gik af, går af, trak sig, fyret, vandt, vundet, tabte, valgt, vedtaget, afvist, godkendt, udskudt, aflyst, efterforsker,
    efterforskning, dommen, retssag, til sidst, indtil videre, hidtil, uden for livsfare, ventes, forventes, næste uge, næste måned, næste år, træder i kraft`,
  negations: 'ikke, ej, aldrig, ingen, ingenting, intet, hverken, uden, næppe, knap, nægter, afviser, afviste',
  opinionCues:
    'jeg, min, mit, mine, vi, vores, efter min mening, jeg mener, jeg tror, bør, burde, må, desværre, heldigvis, måske, selvfølgelig, skandale, vrøvl',
};
