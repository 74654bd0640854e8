/** Italian words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    `accett*, promett*, promess*, approv*, conferm*, ammett*, ammess*, sostien*, sostenut*, autorizz*, permett*, appoggi*, favorevol*, si è impegnat*;
      rifiut*, respin*, nega, negano, negato, smenti*, si oppon*, oppost*, vieta*, esclud*, esclus*, bocci*, critica*, condann*, contro`,
    `assolt*, innocent*; condannat*, colpevol*`,
    `apr*, apert*, inizi*, cominci*; chiud*, chius*, termin*, sospes*, annullat*`,
    `compra*, acquist*; vend*`,
    `riusc*, successo; fallit*, falli*`,
    `più; meno`,
    `miglior*; peggior*`,
    `prima; dopo`,
  ],
  deaths:
    'mort*, muoio*, muore, decedut*, uccis*, uccid*, vittim*, omicid*, assassin*, cadaver*, mortal*, perso la vita, suicid*, annegat*, funeral*, vedova',
  injuries: 'ferit*, feren*, lesion*, ustion*, ricoverat*, frattur*, vittim*',
  unharmed: 'illes*, incolum*, nessun ferito, nessuna vittima, senza feriti, sopravviss*, sopravviv*',
  nobody: 'nessuno, nessuna, nessun',
  superlatives:
    'primo, prima, ultimo, ultima, unico, unica, solo, tutti, tutte, tutto, tutta, sempre, mai, ogni, migliore, peggiore, il più, la più, maggiore, massimo, minimo, completamente, totalmente, all’unanimità, record, esclusivamente, intero, intera, migliaia',
  hedges:
    'può, possono, potrebbe, potrebbero, forse, possibil*, probabil*, presunt*, sospettat*, alcun*, qualche, quasi, circa, fino a, almeno, prevede, previst*, spera*, secondo, sembra*, sarebbe, avrebbe, spesso, divers*, una delle, uno dei, se',
  rivals: [
    'primo/prima, secondo/seconda, terzo/terza, quarto/quarta, quinto/quinta',
    'ieri, oggi, domani',
    'primavera, estate, autunno, inverno',
    'fratello, sorella, padre, madre, figlio, figlia, marito, moglie, zio, zia',
    'nord, sud, est, ovest',
  ],
  measures: `secondo, secondi=s; minuto, minuti=min; ora, ore=h; giorno, giorni=d; settimana, settimane=wk; mese, mesi=mo; anno, anni=yr; decenni*=dec; secolo, secoli=cent; metro, metri=m; centimetr*=cm; chilometro, chilometri, km=km;
    grammo, grammi=g; chilo, chili, kg=kg; tonnellata, tonnellate=t; litro, litri=l; ettaro, ettari=ha; km/h, chilometri orari, chilometri all’ora=km/h; punti percentuali, punto percentuale, punti=pp; grado, gradi=°`,
};
