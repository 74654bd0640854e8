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
  weekdays: `segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo`,
  titles: `senhor, senhora, sr, sra, dom, dona, doutor, doutora, dr, dra, professor, professora, presidente, presidenta, ex-presidente, vice-presidente, primeiro-ministro, primeira-ministra, ministro, ministra,
    governador, governadora, prefeito, prefeita, senador, senadora, deputado, deputada, vereador, vereadora, juiz, juíza, procurador, procuradora, delegado, delegada, general, coronel, capitão, rei, rainha, príncipe,
    princesa, papa, bispo, arcebispo, cardeal, padre, diretor, diretora, secretário, secretária, porta-voz, treinador, técnico, líder, chanceler`,
  pronounOpeners: `ele, ela, eles, elas, este, esta, isto, estes, estas, esse, essa, isso, esses, essas, aquele, aquela, aquilo, aqueles, aquelas, seu, sua, seus, suas, lhe, lhes, o seu, a sua, os seus, as suas,
    ambos, ambas, um deles, uma delas, tal, tais, o mesmo, a mesma, nele, nela, dele, dela, deles, delas`,
  personPronouns: 'ele, ela, eles, elas, dele, dela, deles, delas, seu, sua, seus, suas',
  connectiveOpeners: `mas, e, ou, porém, contudo, todavia, entretanto, no entanto, portanto, assim, então, por isso, logo, além disso, além do mais, também, ainda, depois, mais tarde, antes, enquanto isso, por outro lado,
    por sua vez, pelo contrário, ao contrário, em contrapartida, aliás, de facto, de fato, com efeito, ou seja, por exemplo, finalmente, por fim, mesmo assim, apesar disso, ao mesmo tempo, da mesma forma, ali, aqui, lá, entre eles, entre elas, já, nem, daí, em seguida, mais ainda, em suma, em resumo, em outras palavras, naquele momento, naquele dia, no mesmo dia, no dia seguinte, dias depois, horas depois, um ano depois, dois anos depois, anos depois, desde então, até então, à época, na época, o motivo, o resultado, a isso se soma, dessa forma, desse modo, com isso, neste contexto`,
  additives: 'também, ademais',
  articles: 'o, a, os, as, um, uma',
  removableConjunctions: 'mas, e',
  removableAdverbs: `porém, contudo, todavia, entretanto, no entanto, além disso, aliás, por sua vez, de fato, de facto, com efeito, ao mesmo tempo, enquanto isso, mesmo assim, por outro lado`,
  definiteOpeners: `o homem, a mulher, o jovem, a jovem, o menino, a menina, o rapaz, a rapariga, a criança, as crianças, o suspeito, os suspeitos, a vítima, as vítimas, o acusado, o réu, o condutor, o motorista, o casal,
    o grupo, a empresa, a companhia, a equipa, a equipe, o clube, o time, a decisão, a medida, as medidas, o incidente, o ataque, o atentado, o acidente, o incêndio, o caso, o relatório, o estudo, os resultados, o plano, a lei,
    a sentença, o acordo, o projeto, a proposta, os dois, as duas, ambas as partes, o primeiro, o segundo`,
  saidVerbs: `disse, diz, dizem, disseram, afirmou, afirma, declarou, declara, explicou, explica, acrescentou, acrescenta, anunciou, anuncia, informou, informa, comentou, perguntou, respondeu, garantiu, garante, sublinhou,
    destacou, ressaltou, admitiu, reconheceu, negou, nega, confirmou, confirma, alertou, alerta, avisou, insistiu, denunciou, escreveu, lembrou, contou, conta, segundo, de acordo com, criticou, lamentou, concluiu, referiu, defendeu, adiantou, destaca, comenta, escreve, avaliou, avalia, completou, relatou, revelou`,
  questionWords: `quem, que, o que, quê, quando, onde, por que, porquê, porque, como, qual, quais, quanto, quanta, quantos, quantas, será, pode, é`,
  outcomeCues: `morreu, morreram, morto, morta, mortos, faleceu, ferido, feridos, detido, detidos, preso, presos, presa, condenado, condenada, absolvido, acusado, indiciado, libertado, solto, resgatado, sobreviveu, renunciou, demitiu-se,
    demitido, venceu, ganhou, perdeu, eleito, eleita, aprovado, aprovada, aprovou, rejeitado, rejeitou, adiado, suspenso, cancelado, investiga, investigação, inquérito, sentença, finalmente, até agora, até o momento, fora de perigo, deverá, deve,
    está previsto, espera-se, na próxima semana, no próximo, na próxima, entrará em vigor`,
  nextCues: `será, serão, deverá, deverão, previsto, prevista, previstos, previstas, esperado, esperada, próximo,
    próxima, próximos, próximas, agendad*, até`,
  caseCues: `investiga*, inquérito, julgamento, tribunal, justiça, recurso, condenad*, acusad*, detido, detida,
    detidos, preso, presa, presos, libertado, libertada, libertados, fiança, hospital, ferido, ferida, feridos,
    desaparecid*, resgatad*, morto, morta, mortos, morreu, morreram, demitiu, demissão, suspens*`,
  nowCues: 'agora, ainda, continua, continuam, segue, seguem, desde, até agora, por enquanto, atualmente',
  negations: 'não, nem, nunca, jamais, ninguém, nada, nenhum, nenhuma, tampouco, sem, mal, nega, negou',
  opinionCues: `eu, meu, minha, nós, nosso, nossa, acho, creio, penso, na minha opinião, a meu ver, é preciso, devemos, deveria, deveríamos, infelizmente, felizmente, talvez, certamente, vergonha`,
  demands: 'deve, devem, deveria, deveriam, é preciso, é hora de, precisamos, tem de, têm de',
  conclusions: 'veredito, no geral, em suma, no fim, recomend*, vale a pena, decepcion*, imperdível',
  silences: `não comentou, não comentaram, não quis comentar, não quiseram comentar, preferiu não comentar,
    recusou-se a comentar, se recusou a comentar, não se manifestou, não se manifestaram, não se pronunciou,
    não se pronunciaram, não respondeu até, não responderam até, não respondeu aos pedidos, não respondeu ao pedido,
    não respondeu imediatamente, não respondeu de imediato, não retornou os contatos, não retornou o contato,
    não deu detalhes, não deu mais detalhes, não forneceu detalhes, não especificou`,
  promises: `o que se sabe, o que sabemos, o que já se sabe, o que você precisa saber, o que é preciso saber,
    o que precisa de saber, saiba o que, saiba tudo, entenda o que, veja o que`,
  captionPhrases: `foto de arquivo, imagem de arquivo, fotografia de arquivo, imagem ilustrativa, foto ilustrativa,
    posa com, posam com, posa para, posam para`,
  firstPerson: 'eu, me, mim, meu, meus, minha, minhas',
  spansAgo: `há … anos, há … … anos, há mais de … anos, há … meses, há … semanas, há … décadas, anos atrás,
    meses atrás, semanas atrás`,
  asks: {
    what: '^o que é, ^o que são, ^que é, ^o que foi, ^o que significa',
    why: 'por que, por quê, porque, porquê, motivo, motivos, razão, razões',
    who: '^quem, ^de quem, saiba quem, veja quem',
    when: '^quando, ^desde quando, ^até quando, ^que dia, ^em que dia, ^a que horas, ^que horas, saiba quando',
    howMany: `^quant*, saiba quant*, veja quant*, ^qual é o preço, ^qual o preço, ^qual é o valor, ^qual o valor,
      ^qual a idade`,
    whether: `^é, ^são, ^será, ^serão, ^pode, ^podem, ^poderá, ^deve, ^devem, ^deveria, ^há, ^haverá, ^está,
      ^estão, ^tem, ^têm, ^vai, ^vão, ^vale a pena, ^voltará`,
  },
  teases: `saiba por que, saiba o motivo, saiba quem, saiba quando, saiba quant*, entenda por que, entenda o
    motivo, entenda os motivos, veja por que, veja o motivo, veja quem, veja quant*, este é o motivo, esse é o
    motivo, o motivo pelo qual, o verdadeiro motivo, a verdadeira razão, a razão pela qual, você não vai acreditar,
    tudo o que precisa saber, tudo o que você precisa saber, o que se sabe, o que sabemos, ^por que, ^quant*`,
  answers: {
    what: 'é um, é uma, é o, é a, são os, são as, era um, era uma, foi um, foi uma, consiste, significa, refere-se',
    why: `porque, devido a, devido ao, devido aos, devido à, devido às, por causa d*, graças a, graças ao, graças
      à, motivo, motivos, razão, razões, já que, uma vez que, visto que, provocad*, causad*, em razão d*, a fim de,
      para que`,
    whether: `sim, não, nunca, jamais, nenhum, nenhuma, confirm*, desment*, descart*, rejeit*, aprov*, decid*,
      provável, improvável, possível, impossível, falso, verdade, será, serão, vai ser`,
  },
  promotions: `leia também, leia mais, leia ainda, leia a íntegra, leia aqui, ler mais, ler também, saiba mais,
    veja também, veja mais, veja ainda, veja o vídeo, veja as fotos, assista também, assista ao vídeo, confira
    também, clique aqui, clique para, inscreva-se, assine, cadastre-se, subscreva, siga-nos, siga o canal, siga o
    nosso, siga a gente, receba as notícias, receba as últimas, receba no, ouça o podcast, ouça aqui, participe do
    canal, entre no grupo, entre no canal, baixe o app, baixe o aplicativo, não perca, newsletter:, newsletter,
    nota da redação, nota do editor, correção:, errata:, relacionadas:, notícias relacionadas, conteúdo exclusivo,
    copyright`,
  credits: `foto:, fotos:, imagem:, imagens:, vídeo:, vídeos:, video:, crédito:, créditos:, fonte:, legenda:, com
    informações da agência, com informações da reuters, com informações da afp`,
  stamps: 'publicado, publicada, atualizado, atualizada, última atualização, criado, modificado, data de publicação',
  smallPrint: `todos os direitos reservados, nossa política de privacidade, nossa política de cookies, site utiliza
    cookies, site usa cookies, utilizamos cookies, usamos cookies, links de afiliados, link de afiliado, podemos
    receber uma comissão, podemos receber comissão, proibida a reprodução, reprodução proibida`,
  captionOpeners: 'foto de arquivo, imagem de arquivo, imagem ilustrativa, foto ilustrativa, na foto:',
  captionBrackets: `à esquerda, à direita, ao centro, no centro, ao meio, na foto, na imagem, foto, foto de
    arquivo, imagem de arquivo`,
  announcements: `confira a, confira o, confira as, confira os, confira abaixo, veja a seguir, veja abaixo, veja
    os, veja as, veja a lista, neste artigo, nesta matéria, nesta reportagem, entenda o caso`,
  ratings: 'estrelas',
  reviewWords: 'resenha, resenhas, ^crítica:, crítica do filme, crítica da série, crítica de cinema, review',
};
