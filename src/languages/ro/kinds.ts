/** Romanian words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: 'opinie, opinii, editorial, comentariu:, cronică, ^analiză:, eseu',
  live: 'live text, live:, în direct, minut cu minut, live blog',
  guides: `cum să, cum se face, ghid, ghidul, pas cu pas, sfaturi pentru, sfaturi, trucuri, rețetă, rețeta,
    ce să faci, ce trebuie să`,
  releases: 'comunicat de presă, contact presă',
  matches: `pauză, prima repriză, repriza a doua, penalty, egalat, egalare, portar, portarul, atacant, gol, goluri,
    golul, prelungiri, minge de meci, tie-break, etapa, setul`,
  studies: `studiu, studiul, cercetători, cercetătorii, sondaj, sondajul, respondenți, participanți, cercetare,
    chestionați`,
  findings: `arată că, a arătat că, au descoperit, au constatat, concluzia, rezultatele, sugerează că, indică faptul,
    spun că, asociat cu, legat de`,
  letters: 'scrisori de la cititori, scrisoare deschisă, cititorii scriu',
  address: 'tu, tău, ta, tale, te, dumneavoastră, voi, vă, poți, trebuie să',
};
