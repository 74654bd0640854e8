/** Portuguese words by which claims are compared with their article. Compiled by hand. */
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  commitments: [
    `aceit*, concord*, promet*, aprov*, confirm*, admit*, apoi*, autoriz*, permit*, comprometeu-se, se comprometeu, elogi*, favoráve*;
      recus*, rejeit*, nega, negou, negam, negaram, desment*, proíb*, proib*, opõe*, opôs*, veta*, descart*, critic*, conden*, contra`,
    `absolv*, inocent*; condenad*, culpad*`,
    `abr*, começ*, inici*; fech*, termin*, suspen*, cancel*, encerr*`,
    `compr*, adquir*; vend*`,
    `sucesso, consegu*; fracass*, falh*`,
    `mais; menos`,
    `maior*; menor*`,
    `melhor*; pior*`,
    `antes; depois, após`,
  ],
  deaths:
    'mort*, morre*, morri*, falec*, matou, mataram, matar, assassin*, vítima*, cadáver*, corpo, corpos, perdeu a vida, perderam a vida, homicíd*, suicíd*, óbito*, funeral, afogad*, viúv*',
  injuries: 'ferid*, fer*, lesion*, lesão, lesões, machuc*, hospitaliz*, queimad*, fratur*, vítima*',
  unharmed:
    'iles*, sem feridos, sem vítimas, não houve feridos, não houve vítimas, ninguém ficou ferido, sobreviv*, a salvo',
  nobody: 'ninguém, nenhum, nenhuma',
  superlatives:
    'primeiro, primeira, último, última, único, única, todos, todas, todo, toda, sempre, nunca, jamais, cada, melhor, pior, maior, menor, máximo, mínimo, completamente, totalmente, por unanimidade, recorde, exclusivamente, inteiro, inteira, milhares',
  hedges:
    'pode, podem, poderia*, poderá*, talvez, possível, possivelmente, provável, provavelmente, suposto*, suposta*, suspeit*, algun*, algumas, quase, cerca de, até, pelo menos, prevê*, previst*, espera*, segundo, parece*, seria, teria, muitos, vários, um dos, uma das, se',
  rivals: [
    'primeiro/primeira, segundo/segunda, terceiro/terceira, quarto/quarta, quinto/quinta',
    'ontem, hoje, amanhã',
    'primavera, verão, outono, inverno',
    'irmão, irmã, pai, mãe, filho, filha, marido, esposa, tio, tia',
    'norte, sul, leste, oeste',
  ],
  measures: `segundo, segundos=s; minuto, minutos=min; hora, horas=h; dia, dias=d; semana, semanas=wk; mês, meses=mo; ano, anos=yr; década*=dec; século, séculos=cent; metro, metros=m; centímetro*=cm; quilômetro*, quilómetro*, km=km;
    grama, gramas=g; quilo, quilos, kg=kg; tonelada, toneladas=t; litro, litros=l; hectare, hectares=ha; km/h, quilômetros por hora, quilómetros por hora=km/h; pontos percentuais, ponto percentual, pontos=pp; grau, graus=°`,
};
