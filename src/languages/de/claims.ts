/** German words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    `stimmt zu, stimmte zu, zugestimmt, zustimm*, akzeptier*, verspr*, versprach*, zugesagt, sagte zu, genehmig*, billig*, bestätig*, räumt ein, räumte ein, eingeräumt, begrüß*, befürwort*, unterstütz*, erlaub*, lob*, bereit;
      weiger*, lehnt ab, lehnte ab, lehnen ab, lehnten ab, abgelehnt, ablehn*, bestreit*, bestritt*, verweiger*, dementier*, zurückgewiesen, wies zurück, weist zurück, verbiet*, verbot*, untersag*, kritisier*, gegen, verurteil*`,
    `freigesprochen, freispruch, unschuldig*; verurteilt, schuldig*`,
    `beginn*, begann*, eröffn*, start*; end*, schließ*, schloss*, geschlossen, stopp*, eingestellt`,
    `kauf*, gekauft, erwarb, erworben; verkauf*`,
    `erfolg*, gelingt, gelang, geschafft; scheiter*, gescheitert, misslang, misslungen`,
    `mehr; weniger`,
    `höher*, höchst*; niedriger*, niedrigst*, tiefer*`,
    `größt*, stärkst*; kleinst*, schwächst*`,
    `besser*; schlechter*, schlimmer*`,
    `vor; nach`,
    `über; unter`,
  ],
  deaths:
    'tot, tote, toten, toter, tödlich*, starb, starben, sterben, stirbt, gestorben, verstorben*, ums leben, getötet*, tötet*, töten, todes*, tod, todesopfer, opfer, ermordet*, mord, leiche*, erschossen, ertrunken, ertrank, erstochen, umgebracht, suizid, hingerichtet, leben gekostet, witwe*, beerdig*',
  injuries:
    'verletz*, schwerverletz*, leichtverletz*, verwundet*, wunde*, krankenhaus, klinik, gebrochen, bruch, verbrann*, angeschossen, opfer',
  unharmed:
    'unverletzt*, niemand wurde verletzt, keine verletzten, keine toten, keine opfer, überleb*, unversehrt*, unbeschadet',
  nobody: 'niemand, niemanden, niemandem, keiner, keine einzige, kein einziger',
  superlatives:
    'erste, ersten, erster, erstes, letzte, letzten, letzter, einzige, einzigen, einziger, alle, allen, jede, jeder, jedes, jeden, immer, nie, niemals, beste*, schlechteste*, meiste*, größte*, höchste*, niedrigste*, kleinste*, älteste*, jüngste*, längste*, schnellste*, ganze*, gesamte*, völlig, vollständig, komplett*, einstimmig, rekord*, sämtliche*, ausschließlich, garantier*, weltweit, bundesweit, ausnahmslos, stets, muss, müssen, bewiesen, tausende',
  hedges:
    'kann, können, könnte*, dürfte*, soll, sollen, sollte*, möglicherweise, vielleicht, wohl, wahrscheinlich, vermutlich, mutmaßlich*, angeblich, offenbar, einige*, teils, teilweise, fast, etwa, rund, knapp, bis zu, mindestens, plan*, geplant*, will, wollen, hofft, hoffen, erwartet*, manche*, oft, meist, häufig, zum teil, eine der, einer der, falls, wenn, verdacht*, laut, viele, mehrere, scheint, scheinen, vorerst, würde*',
  rivals: [
    'erste/ersten/erster/erstes, zweite/zweiten/zweiter/zweites, dritte/dritten/dritter/drittes, vierte/vierten/vierter, fünfte/fünften/fünfter',
    'gestern, heute, morgen',
    'frühjahr/frühling, sommer, herbst, winter',
    'bruder, schwester, vater, mutter, sohn, tochter, ehemann, ehefrau, onkel, tante',
    'norden/nördlich, süden/südlich, osten/östlich, westen/westlich',
    'täglich, wöchentlich, monatlich, jährlich',
    'hälfte, drittel, viertel',
  ],
  measures: `sekunde, sekunden=s; minute, minuten=min; stunde, stunden=h; tag, tage, tagen=d; woche, wochen=wk; monat, monate, monaten=mo; jahr, jahre, jahren, jahres=yr; jahrzehnt*=dec; jahrhundert*=cent;
    millimeter*=mm; zentimeter*=cm; meter, metern=m; kilometer, kilometern, km=km; meile, meilen=mi; gramm=g; kilogramm, kilo, kg=kg; tonne, tonnen=t; liter, litern=l; hektar=ha; quadratkilometer*=km²; quadratmeter*=m²;
    stundenkilometer*, km/h, kilometer pro stunde, kilometern pro stunde=km/h; watt=W; kilowatt*=kW; megawatt*, mw=MW; gigawatt*, gw=GW; prozentpunkt*=pp; grad=°`,
};
