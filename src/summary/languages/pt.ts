/** Portuguese, of Portugal and Brazil. Lists by the project's authors. */
import { stemmer } from '@orama/stemmers/portuguese';
import type { LanguageData } from './language.ts';

export const portuguese: LanguageData = {
  tag: 'pt',
  stem: stemmer,
  abbreviations: `sr, sra, srs, sras, srta, d, dr, dra, drs, dras, prof, profa, profª, eng, engª, arq, adv, exmo, exma, exª, v.exª, sto, sta, pe, fr, dom, gen, cel, cap, ten, maj, sgt, alm,
    dep, sen, pres, min, gov, des, av, r, al, pça, pç, rod, trav, lg, p. ex, p.ex, ex, aprox, apto, apt, ed, edif, cf, vs, fl, mons, rev, ltda, cia, ref, tel, max, mín, máx, obs, adm, ass, i.e, n.b`,
  numberAbbreviations: `n, nº, n°, no, núm, art, arts, pág, págs, p, pp, par, inc, cap, vol, fig, tel, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, seg, ter, qua, qui, sex, sáb, dom, km, séc`,
  closingAbbreviations: `etc, s.a, s/a, ltda, lda, cia, inc, corp, co, jr, sr, e.u.a, eua, u.s, a.c, d.c, a.m, p.m, h, min, seg, km, kg, cm, m`,
  months: `janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez`,
  weekdays: `segunda-feira/segunda, terça-feira/terça, quarta-feira/quarta, quinta-feira/quinta, sexta-feira/sexta, sábado, domingo`,
  titles: `senhor, senhora, sr, sra, dom, dona, doutor, doutora, dr, dra, professor, professora, presidente, presidenta, ex-presidente, vice-presidente, primeiro-ministro, primeira-ministra, ministro, ministra,
    governador, governadora, prefeito, prefeita, senador, senadora, deputado, deputada, vereador, vereadora, juiz, juíza, procurador, procuradora, delegado, delegada, general, coronel, capitão, rei, rainha, príncipe,
    princesa, papa, bispo, arcebispo, cardeal, padre, diretor, diretora, secretário, secretária, porta-voz, treinador, técnico, líder, chanceler`,
  pronounOpeners: `ele, ela, eles, elas, este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, aquilo, aqueles, aquelas, seu, sua, seus, suas, lhe, lhes, o seu, a sua, os seus, as suas,
    ambos, ambas, um deles, uma delas, tal, tais, o mesmo, a mesma, nele, nela, dele, dela, deles, delas`,
  connectiveOpeners: `mas, e, ou, porém, contudo, todavia, entretanto, no entanto, portanto, assim, então, por isso, logo, além disso, além do mais, também, ainda, depois, mais tarde, antes, enquanto isso, por outro lado,
    por sua vez, pelo contrário, ao contrário, em contrapartida, aliás, de facto, de fato, com efeito, ou seja, por exemplo, finalmente, por fim, mesmo assim, apesar disso, ao mesmo tempo, da mesma forma, ali, aqui, lá, entre eles, entre elas, já, nem, daí, em seguida`,
  removableConjunctions: 'mas, e',
  removableAdverbs: `porém, contudo, todavia, entretanto, no entanto, além disso, aliás, por sua vez, de fato, de facto, com efeito, ao mesmo tempo, enquanto isso, mesmo assim, por outro lado`,
  definiteOpeners: `o homem, a mulher, o jovem, a jovem, o menino, a menina, o rapaz, a rapariga, a criança, as crianças, o suspeito, os suspeitos, a vítima, as vítimas, o acusado, o réu, o condutor, o motorista, o casal,
    o grupo, a empresa, a companhia, a equipa, a equipe, o clube, o time, a decisão, a medida, as medidas, o incidente, o ataque, o atentado, o acidente, o incêndio, o caso, o relatório, o estudo, os resultados, o plano, a lei,
    a sentença, o acordo, o projeto, a proposta, os dois, as duas, ambas as partes, o primeiro, o segundo`,
  saidVerbs: `disse, diz, dizem, disseram, afirmou, afirma, declarou, declara, explicou, explica, acrescentou, acrescenta, anunciou, anuncia, informou, informa, comentou, perguntou, respondeu, garantiu, garante, sublinhou,
    destacou, ressaltou, admitiu, reconheceu, negou, nega, confirmou, confirma, alertou, alerta, avisou, insistiu, denunciou, escreveu, lembrou, contou, conta, segundo, de acordo com, criticou, lamentou, concluiu, referiu, defendeu, adiantou`,
  questionWords: `quem, que, o que, quê, quando, onde, por que, porquê, porque, como, qual, quais, quanto, quanta, quantos, quantas, será, pode, é`,
  outcomeCues: `morreu, morreram, morto, morta, mortos, faleceu, ferido, feridos, detido, detidos, preso, presos, presa, condenado, condenada, absolvido, acusado, indiciado, libertado, solto, resgatado, sobreviveu, renunciou, demitiu-se,
    demitido, venceu, ganhou, perdeu, eleito, eleita, aprovado, aprovada, aprovou, rejeitado, rejeitou, adiado, suspenso, cancelado, investiga, investigação, inquérito, sentença, finalmente, até agora, até o momento, fora de perigo, deverá, deve,
    está previsto, espera-se, na próxima semana, no próximo, na próxima, entrará em vigor`,
  negations: 'não, nem, nunca, jamais, ninguém, nada, nenhum, nenhuma, tampouco, sem, mal, nega, negou',
  opinionCues: `eu, meu, minha, nós, nosso, nossa, acho, creio, penso, na minha opinião, a meu ver, é preciso, devemos, deveria, deveríamos, infelizmente, felizmente, talvez, certamente, vergonha`,
};
