/** Swedish. Lists by the project's authors. */
import { stemmer } from '@orama/stemmers/swedish';
import type { LanguageData } from './language.ts';

export const swedish: LanguageData = {
  tag: 'sv',
  stem: stemmer,
  abbreviations: `bl.a, bl. a, t.ex, t. ex, tex, d.v.s, dvs, d. v. s, f.d, f. d, s.k, s. k, fr.o.m, fr. o. m, t.o.m, t. o. m, m.a.o, p.g.a, pga, p. g. a, e. d, f.n, i st, n.b, o.d, å.å, ang, avd, ca, cirka, dr, doc, eg, ev, exkl, inkl, fil, förf, gen, hr,
    ing, jfr, kap, kl, kungl, lic, max, min, milj, mån, mom, nuv, obs, ordf, prof, red, resp, sek, sv, tel, tf, vard, vs, överst, tekn, med, fö, f.ö, r.f`,
  numberAbbreviations: `nr, s, sid, art, kap, kl, tel, fig, jan, feb, febr, mar, apr, jun, jul, aug, sep, sept, okt, nov, dec, §`,
  closingAbbreviations: `etc, m.m, m. m, mm, m.fl, m. fl, mfl, osv, o.s.v, o. s. v, o.dyl, o. dyl, e.kr, f.kr, e. kr, f. kr, inc, corp, co, ltd, jr, sr, u.s, mkr, tkr, st, tr, sek, tim, kr`,
  hasOrdinalStop: true,
  months:
    'januari/jan, februari/feb/febr, mars/mar, april/apr, maj, juni/jun, juli/jul, augusti/aug, september/sept/sep, oktober/okt, november/nov, december/dec',
  weekdays:
    'måndag/måndagen/måndags/måndagens, tisdag/tisdagen/tisdags/tisdagens, onsdag/onsdagen/onsdags/onsdagens, torsdag/torsdagen/torsdags/torsdagens, fredag/fredagen/fredags/fredagens, lördag/lördagen/lördags/lördagens, söndag/söndagen/söndags/söndagens',
  titles: `herr, fru, dr, doktor, professor, president, statsminister, statsministern, utrikesminister, finansminister, minister, ministern, justitieminister, partiledare, partiledaren, riksdagsledamot, kung, kungen, drottning, prins, prinsessa, påve,
    påven, biskop, ärkebiskop, general, överste, domare, åklagare, åklagaren, vd, ordförande, talesperson, pressekreterare, tränare, borgmästare, förbundskansler`,
  pronounOpeners: `han, hon, hen, det, den, de, dem, honom, henne, hans, hennes, dess, deras, detta, denna, dessa, denne, båda, bägge, en av dem, sådan, sådana, sådant`,
  personPronouns: 'han, hon, honom, henne, hans, hennes, deras',
  connectiveOpeners: `men, och, eller, utan, så, dock, emellertid, däremot, samtidigt, dessutom, även, också, därför, därmed, alltså, således, trots det, ändå, likväl, sedan, därefter, senare, tidigare, under tiden, å andra sidan, i stället, istället, tvärtom, dessförinnan,
    till exempel, exempelvis, nämligen, faktiskt, slutligen, till slut, då, här, där, vidare, likaså, i sin tur, annars, fast, inte nog med det, kort sagt, med andra ord, vid den tidpunkten, samma dag, dagen efter, ett år senare, två år senare, år senare, sedan dess, till dess, orsaken, resultatet, på så sätt`,
  additives: 'också, likaså, dessutom',
  articles: 'den, det, de, en, ett',
  removableConjunctions: 'men, och',
  definiteOpeners: `mannen, kvinnan, pojken, flickan, barnet, barnen, den misstänkte, de misstänkta, offret, offren, föraren, paret, gruppen, företaget, bolaget, laget, klubben, beslutet, åtgärden, åtgärderna, händelsen, attacken, attentatet, olyckan, branden, fallet,
    rapporten, studien, resultaten, planen, lagen, domen, avtalet, förslaget, de två, båda parter, myndigheten`,
  saidVerbs: `säger, sa, sade, sagt, uppger, uppgav, berättar, berättade, förklarar, förklarade, menar, menade, skriver, skrev, frågar, frågade, svarar, svarade, hävdar, hävdade, betonar, betonade, konstaterar, konstaterade, meddelar, meddelade, bekräftar, bekräftade,
    förnekar, förnekade, varnar, varnade, tillägger, tillade, enligt, anser, ansåg, tycker, uttalar, ropar, ropade, kommenterar, understryker, lovar, undrar, undrade, påpekar`,
  questionWords:
    'vem, vad, när, var, varför, hur, vilken, vilket, vilka, vems, vart, är, har, kan, ska, kommer, får, blir',
  outcomeCues: `dog, omkom, avled, död, döda, dödades, skadades, skadad, greps, gripen, gripits, anhållen, häktad, dömdes, dömd, friades, friad, åtalas, åtalad, släpptes, räddades, överlevde, avgick, avgår, avsattes, sparkades, vann, vunnit, förlorade, valdes, vald, antogs,
    röstades, avslogs, godkändes, sköts upp, ställdes in, utreds, utredning, förundersökning, dom, domen, till slut, hittills, utom fara, väntas, nästa vecka, nästa månad, nästa år, träder i kraft`,
  nextCues: 'kommer att, väntas, planeras, planerar, planerat, nästa, kommande, fram till',
  caseCues: `utred*, förundersök*, rättegång*, tingsrätt*, hovrätt*, domstol*, åtal*, överklag*, häkt*, anhåll*,
    gripen, gripna, gripits, greps, dömd, dömda, dömdes, dömts, frigav*, frigiven, frigivna, släpptes, sjukhus*,
    skadad, skadade, skadades, skadats, försvunn*, saknas, räddades, räddats, omkom, omkommit, dog, avled, avlidit,
    dödades, dödats, avgick, avgår, avstängd, avstängda`,
  nowCues: 'nu, hittills, fortfarande, alltjämt, tills vidare, sedan dess, fortsätter',
  negations:
    'inte, ej, icke, aldrig, ingen, inget, inga, ingenting, varken, utan, knappt, knappast, förnekar, förnekade',
  opinionCues:
    'jag, min, mitt, mina, vi, vår, vårt, våra, enligt min mening, jag tycker, jag tror, borde, bör, måste, tyvärr, lyckligtvis, kanske, förstås, skandal, nonsens',
  demands: 'måste, bör, borde, det är dags, det är hög tid, behöver, behövs, får inte, förtjänar, problemet är',
  conclusions: `sammanfattningsvis, överlag, totalt sett, på det hela taget, i slutändan, betyg, betyget,
    rekommender*, sevärd*, läsvärd*, besvik*, mästerverk*, värd att`,
  silences: `ville inte kommentera, vill inte kommentera, vill inte uttala sig, ville inte uttala sig,
    inte velat kommentera, inte vill kommentera, inte ville kommentera, avböjde att kommentera,
    avböjer att kommentera, avböjt att kommentera, avstår från att kommentera, har inte svarat på,
    har inte kommenterat, har inte gått att nå, gick inte att nå, inte kunnat nås, har sökt`,
  promises: `det här vet vi, detta vet vi, vad vi vet, vad vet vi, allt du behöver veta, det du behöver veta,
    vad du behöver veta, det här behöver du veta`,
  captionPhrases: 'arkivbild, arkivfoto, genrebild, poserar med, poserar för, poserar framför',
  firstPerson: 'jag, mig, mina',
  spansAgo: 'år sedan, månader sedan, veckor sedan, decennier sedan, årtionden sedan',
  asks: {
    what: '^vad är, ^vad var, ^vad betyder, ^vad innebär',
    why: 'varför, därför, anledning*, orsak*, skälet, skälen',
    who: '^vem, ^vems',
    when: '^när, ^vilken dag, ^vilket datum',
    howMany: `hur många, hur mycket, hur länge, hur stor, hur stort, hur gammal, hur långt, hur högt, hur dyrt, vad
      kostar, ^så mycket, ^så många, ^så länge`,
    whether: '^är, ^blir, ^kan, ^kommer, ^ska, ^får, ^har, ^går, ^måste, ^borde, ^bör, ^vill, ^finns, ^räcker',
  },
  teases: `därför, här är anledningen, här är orsaken, den verkliga anledningen, anledningen till, ^varför, ^hur
    många, ^hur mycket, ^hur länge, ^så mycket, ^så många, ^så länge, det här vet vi, detta vet vi, allt du behöver
    veta, du kommer inte att tro`,
  answers: {
    what: 'är en, är ett, är den, är det, var en, var ett, betyder, innebär, avser',
    why: `eftersom, därför, på grund av, tack vare, anledning*, orsak*, skälet, till följd av, beror på, berodde
      på, beror det på`,
    whether: `ja, nej, inte, ej, aldrig, ingen, inget, inga, bekräft*, dementer*, förnek*, utesluter, uteslutet,
      avslog, avslagit, godkän*, beslut*, sannolikt, osannolikt, troligen, troligtvis, möjligt, omöjligt, falskt,
      sant`,
  },
  promotions: `läs mer, läs också, läs även, läs hela, läs vidare, läs här, se också, se även, se mer, klicka här,
    prenumerera, följ oss, följ … på, anmäl dig till, registrera dig, lyssna på podden, lyssna här, ladda ner
    appen, missa inte, nyhetsbrev:, rättelse:, mer om:, dela artikeln, copyright, artikeln har uppdaterats, texten
    har uppdaterats, den här artikeln har, artikeln fortsätter`,
  credits: 'foto:, bild:, bilder:, video:, källa:, grafik:',
  stamps: 'publicerad, publicerat, uppdaterad, uppdaterat, senast uppdaterad, ändrad, skapad',
  smallPrint: `alla rättigheter förbehållna, vår integritetspolicy, webbplatsen använder cookies, vi använder
    cookies, vi använder kakor, affiliatelänkar, innehåller annonslänkar, innehåller reklamlänkar`,
  captionOpeners: 'arkivbild, arkivfoto, genrebild, på bilden:',
  captionBrackets: `till vänster, till höger, i mitten, t.v, t.h, längst till vänster, längst till höger,
    arkivbild, arkivfoto, genrebild, på bilden, bilden`,
  announcements: 'här är, i den här artikeln',
  ratings: 'stjärnor, getingar',
  reviewWords: 'recension, recensioner, filmrecension, bokrecension, skivrecension, teaterrecension',
};
