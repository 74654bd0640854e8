/** Dutch words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    `stemt in, stemde in, ingestemd, akkoord, accept*, belooft, beloofde, beloofd, belooft*, goedgekeurd, keurt goed, keurde goed, bevestig*, geeft toe, gaf toe, toegegeven, steun*, toegestaan, prijst, voorstander*;
      weiger*, geweigerd, verwerp*, verworpen, ontken*, wijst af, wees af, afgewezen, afgekeurd, verzet*, verbied*, verboden, tegenstander*, veroordeel*, bekritiseer*, tegen`,
    `vrijgesproken, onschuldig*; veroordeeld, schuldig*`,
    `open*, geopend, begin*, begon*, start*; sluit*, gesloten, sloot, stop*, eindig*, opgeschort`,
    `koopt, kocht, gekocht; verkoop*, verkocht*`,
    `slaag*, geslaagd, succes*; faal*, mislukt*`,
    `meer; minder`,
    `hoger*, hoogst*; lager*, laagst*`,
    `beter*; slechter*`,
    `voor; na`,
  ],
  deaths:
    'dood, dode, doden, overleden, overleed, overlijd*, stierf, stierven, sterf*, gestorven, gedood, vermoord*, moord*, dodelijk*, omgekomen, kwam om, kwamen om, slachtoffer*, lichaam, lichamen, om het leven, zelfmoord, verdronken, begrafenis',
  injuries: 'gewond*, verwond*, letsel, ziekenhuis, gebroken, slachtoffer*, blessure*, geblesseerd*',
  unharmed: 'ongedeerd, niemand raakte gewond, geen gewonden, geen slachtoffers, overleef*, overlevende*',
  nobody: 'niemand, geen enkele, geen van',
  superlatives:
    'eerste, laatste, enige, alle, allemaal, elke, elk, ieder, iedere, iedereen, altijd, nooit, beste, slechtste, meeste, grootste, hoogste, laagste, kleinste, oudste, jongste, langste, snelste, hele, volledig, helemaal, unaniem, record, uitsluitend, wereldwijd, duizenden',
  hedges:
    'kan, kunnen, kon, konden, zou, zouden, mogelijk, misschien, wellicht, waarschijnlijk, vermoedelijk*, verdacht*, sommige, deels, gedeeltelijk, bijna, ongeveer, zo’n, circa, tot, minstens, plan*, gepland, wil, willen, hoopt, hopen, verwacht*, volgens, lijkt, lijken, vaak, meestal, een van, als, veel, enkele',
  rivals: [
    'eerste, tweede, derde, vierde, vijfde',
    'gisteren, vandaag, morgen',
    'lente/voorjaar, zomer, herfst/najaar, winter',
    'broer, zus, vader, moeder, zoon, dochter, echtgenoot, echtgenote, oom, tante',
    'noorden/noordelijk, zuiden/zuidelijk, oosten/oostelijk, westen/westelijk',
  ],
  measures: `seconde, seconden=s; minuut, minuten=min; uur, uren=h; dag, dagen=d; week, weken=wk; maand, maanden=mo; jaar, jaren=yr; eeuw, eeuwen=cent; meter, meters=m; centimeter*=cm; kilometer*, km=km; gram=g; kilo, kilo's, kg=kg;
    ton=t; liter, liters=l; hectare*=ha; km/u, km/h, kilometer per uur=km/h; procentpunt*=pp; graad, graden=°`,
};
