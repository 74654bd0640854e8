/** Danish words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    'går med til, gik med til, accepter*, lover, lovede, lovet, godkend*, bekræft*, indrøm*, erkend*, støtte*, tillad*; afvis*, næg*, nægte*, benægt*, afslog, afslå*, modsæt*, modsatte, forbyd*, forbød, forbud*, kritiser*, imod',
    'frikend*, frifund*, uskyldig*; dømt, dømmes, skyldig*',
    'åbn*, begynd*, indled*, start*; luk*, slut*, afslut*, stop*, aflys*',
    'køb*; sælg*, solgt*, solgte',
    'lykke*, succes*; mislykke*, fejl*',
    'mere, flere; mindre, færre',
    'højere, højest*; lavere, lavest*',
    'bedre, bedst*; værre, værst*, dårligere',
    'før, inden; efter',
  ],
  deaths:
    'død*, døde, dør, dræb*, omkom*, myrd*, mord*, drab*, ofre, offer, lig, liget, druknede, begravelse*, selvmord*, mistede livet',
  injuries: 'såret*, kvæst*, skad*, tilskadekom*, hospital*, brækk*, ofre, offer',
  unharmed: 'uskadt*, ingen kom til skade, ingen tilskadekomne, overlev*',
  nobody: 'ingen, ikke én eneste',
  superlatives:
    'første, sidste, eneste, alle, hver, hvert, altid, aldrig, bedste, værste, største, højeste, laveste, mindste, ældste, yngste, længste, hele, helt, rekord*, enstemmigt, tusindvis',
  hedges:
    'kan, kunne, måske, muligvis, formentlig, sandsynligvis, mistænk*, sigtet, nogle, delvist, næsten, cirka, omkring, op til, mindst, plan*, vil, håber, ventes, ifølge, ser ud til, ofte, en af, hvis, mange, ville',
  rivals: [
    'første, anden/andet, tredje, fjerde, femte',
    'foråret, sommeren, efteråret, vinteren',
    'bror, søster, far, mor, søn, datter, ægtemand, hustru/kone',
  ],
  measures:
    'sekund*=s; minut*=min; time, timer=h; dag, dage, døgn=d; uge, uger=wk; måned*=mo; år=yr; centimeter=cm; meter=m; kilometer, km=km; gram=g; kilo, kg=kg; ton, tons=t; liter=l; hektar=ha; km/t, kilometer i timen=km/h; procentpoint=pp; grad*=°',
};
