import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/languages/registry.ts';
import { splitRunTogether } from '../../../src/summary/reading/run-together.ts';

function partsOf(language: string, text: string): string[] {
  return splitRunTogether({ text, start: 0, end: text.length }, languageFor(language)).map((part) => part.text);
}

describe('what a page runs together', () => {
  it.each([
    ['en', 'Harbour closed until Friday', 'The ferry to Orm hit the pier in a storm on Monday.'],
    ['en', 'Ann Lind, harbour correspondent', 'After three storms the pier of Orm has to be built anew.'],
    ['de', 'Hafen bis Freitag gesperrt', 'Die schwere Fähre nach Orm rammte am Montag im Sturm die Mole.'],
    ['de', '(Bild: Ann Lind)', 'Vor der Mole von Orm liegen seit Montag vierzehn Boote im Sturm.'],
    ['es', 'Cerrado el puerto hasta el viernes', 'En la noche del lunes un barco chocó contra el muelle.'],
    ['fr', 'Le port fermé jusqu’à vendredi', 'Dans la nuit de lundi, un bateau a heurté la jetée de Orm.'],
    ['ru', 'Порт закрыт до пятницы', 'После шторма паром ударился о пирс, и четырнадцать человек пострадали.'],
    ['pl', 'Port zamknięty do piątku', 'Po burzy prom uderzył w molo i rannych zostało czternaście osób.'],
  ])('is parted (%s: %s)', (language, heading, sentence) => {
    expect(partsOf(language, `${heading} ${sentence}`)).toEqual([heading, sentence]);
  });

  it.each([
    ['en', 'Lind told The Harbour Times on Monday that the pier of Orm has to be built anew.'],
    ['en', 'She sang in the musical Gone With the Wind for eleven years and never missed a night.'],
    ['en', 'The choir called the song “Harbour When the ferry has left” its farewell to the island.'],
    ['de', 'Wenden Sie sich an das Hafenamt von Orm, wenn die Fähre am Montag nicht fährt.'],
    ['de', 'Nach dem frühen Aus bei der Regatta von Orm will Lind im Mai wieder starten.'],
  ])('but not what belongs together (%s: %s)', (language, sentence) => {
    expect(partsOf(language, sentence)).toEqual([sentence]);
  });
});
