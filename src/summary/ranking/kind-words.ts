/** Words by which opinion pieces demand and reviews conclude. Lists by the project's authors. */
import type { Phrases } from '../languages/language.ts';

export interface KindWords {
  /** What should be done or is held to be true. */
  readonly demands: Phrases;
  /** How a reviewer sums up. */
  readonly concludes: Phrases;
}

const wordsOf: Readonly<Record<string, KindWords>> = {
  en: {
    demands: list(`should, must, ought to, need to, needs to, we need, it is time, it's time, has to, have to, deserve*,
      the answer is, the problem is, the truth is, would be wrong, would be a mistake, wrong to, right to, better to`),
    concludes:
      list(`verdict, overall, all in all, in the end, ultimately, recommend*, worth, must-see, must-read, avoid,
      skip, disappoint*, triumph*, the best, the worst, falls short, masterpiece, hard to fault, if you, bottom line`),
  },
  de: {
    demands: list(
      'muss, müssen, sollte, sollten, darf nicht, dürfen nicht, es ist zeit, braucht, falsch, richtig wäre',
    ),
    concludes: list('fazit, insgesamt, alles in allem, am ende, empfehl*, lohnt, sehenswert, lesenswert, enttäusch*'),
  },
  fr: {
    demands: list('doit, doivent, devrait, devraient, il faut, il est temps, il faudrait, avons besoin'),
    concludes: list(
      'verdict, au final, en somme, dans l’ensemble, finalement, recommand*, vaut, déçoit, décevant*, réussi*',
    ),
  },
  es: {
    demands: list('debe, deben, debería, deberían, hay que, es hora de, necesitamos, tiene que, tienen que'),
    concludes: list(
      'veredicto, en definitiva, en resumen, en conjunto, al final, recomend*, merece, decepcion*, imprescindible',
    ),
  },
  it: {
    demands: list('deve, devono, dovrebbe, dovrebbero, bisogna, è ora di, serve, abbiamo bisogno'),
    concludes: list('verdetto, nel complesso, in definitiva, alla fine, consigli*, vale, deludente, imperdibile'),
  },
  pt: {
    demands: list('deve, devem, deveria, deveriam, é preciso, é hora de, precisamos, tem de, têm de'),
    concludes: list('veredito, no geral, em suma, no fim, recomend*, vale a pena, decepcion*, imperdível'),
  },
};

export function kindWords(language: string): KindWords | undefined {
  return wordsOf[language.toLowerCase().split(/[-_]/, 1)[0] ?? ''];
}

function list(text: string): string[] {
  return text.split(/\s*,\s*/);
}
