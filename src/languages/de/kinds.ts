/** German words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: `meinung, ^kommentar:, kommentar zu, ^kolumne:, kolumne, glosse, leitartikel, gastbeitrag, gastkommentar,
    essay, standpunkt, ^analyse:`,
  live: 'liveticker, live-ticker, liveblog, live-blog, im ticker, newsblog, news-blog, news-ticker, newsticker, ^live:',
  guides: `so geht, so geht’s, so geht's, so funktioniert, so gelingt, so klappt, anleitung, schritt für schritt,
    tipps für, tipps zum, tipps gegen, ratgeber, rezept, wie sie, wie du, was tun, darauf sollten sie achten,
    richtig machen`,
  releases:
    'pressemitteilung, pressemeldung, presseinformation, zur sofortigen veröffentlichung, (ots), ots -, presseportal, pressekontakt',
  matches: `halbzeit, anpfiff, abpfiff, elfmeter, ausgleich, torwart, torhüter, stürmer, nachspielzeit, tor zum,
    anschlusstreffer, führungstreffer, siegtreffer, tore, trainer, spieltag, tie-break, matchball, satzball, drittel,
    unentschieden`,
  studies: `studie, studien, forscher, forscherinnen, forschende, forschenden, wissenschaftler, umfrage, befragte,
    befragten, befragt, probanden, teilnehmer der studie, erhebung`,
  findings: `ergab, ergaben, zeigt, zeigen, fanden heraus, kommt zu dem schluss, kommen zu dem schluss, ergebnis,
    ergebnisse, gaben an, deutet darauf hin, im zusammenhang mit, häufiger, seltener`,
  letters: 'leserbriefe, leserbrief, leserpost, briefe an die redaktion, sehr geehrte redaktion, leser schreiben',
  address: `sie können, sie sollten, sie müssen, können sie, sollten sie, müssen sie, ihnen, du, dich, dir, dein,
    deine, deinen, euch, ihr könnt, könnt ihr`,
};
