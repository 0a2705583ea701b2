import type { CommonNames, LeaderWords } from '../../../leaders/leader-rules.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Words around names in Portuguese news. */
export const leaderWords: Partial<LeaderWords> = {
  honorifics: wordSet('dom dona senhor senhora sr sra doutor doutora dr dra'),
  determiners: wordSet('o a um uma seu sua nosso nossa entao'),
  copulas: wordSet('que quem e era foi como hoje agora tambem'),
  conjunctions: wordSet('e'),
  ofCountry: wordSet('de do da'),
  articles: wordSet('o a os as'),
  calendar: wordSet(
    'segunda terca quarta quinta sexta feira sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  ),
  openers: wordSet(
    `o a os as um uma uns umas do da dos das de em no na nos nas por pelo pela para com sem desde ate segundo apos ante entre sobre sob contra durante
     mediante mas e ou nem se nao lhe seu sua seus suas meu minha este esta estes estas esse essa isso isto aquele aquela embora quando como enquanto
     alem tambem assim ja hoje ontem amanha ao aos e sao foi era ha tem ser estar que quem qual onde quanto porque pois logo entao depois antes agora
     aqui ali muito mais menos pouco alguns algumas outro outra outros outras todo toda todos cada ambos dois tres quatro cinco primeiro ultimo novo nova
     so ainda disse afirmou anunciou presidente presidenta ex anti pro nunca sempre talvez tal tanto leia veja opiniao analise exclusivo ele ela eles`,
  ),
  openerEnding: /(?:mente|ando|endo|indo)$/,
  bodyNouns: wordSet(
    `federacao associacao clube universidade banco instituto fundacao sociedade uniao liga conselho comite comissao agencia autoridade companhia grupo
     equipe camara tribunal igreja partido congresso academia escola hospital ministerio organizacao rede alianca coalizao movimento frente forum fundo
     imprensa exercito policia copa campeonato jogos`,
  ),
  namedAfterBefore: wordSet(
    `aeroporto rua avenida praca parque hospital estadio universidade instituto colegio escola fundacao premio ponte museu centro hotel teatro porto lago
     monte ilha cabo rio baia plano lei doutrina torre santo santa sao forte rodovia viaduto biblioteca edificio`,
  ),
  namedAfter: wordSet('tower center airport foundation house hotel'),
  ships: wordSet('porta-avioes contratorpedeiro fragata submarino navio cruzeiro petroleiro'),
};

/** Names that say little of who is meant in Portuguese news. */
export const commonNames: CommonNames = {
  given: wordSet(
    `jose joao antonio francisco carlos paulo pedro lucas luiz luis marcos gabriel rafael daniel marcelo bruno eduardo felipe raimundo rodrigo manoel manuel
     mateus andre fernando fabio leonardo gustavo guilherme leandro tiago thiago anderson ricardo marcio jorge sebastiao alexandre roberto edson diego
     vitor sergio claudio matheus maria ana francisca antonia adriana juliana marcia fernanda patricia aline sandra camila amanda bruna jessica leticia
     julia luciana vanessa mariana gabriela vera vitoria larissa claudia beatriz rita luana sonia renata eliane duarte nuno rui hunter`,
  ),
  unsafeAlone: wordSet(
    `silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho almeida lopes soares fernandes vieira barbosa
     rocha dias nascimento andrade moreira nunes marques machado mendes freitas cardoso ramos goncalves santana teixeira araujo pinto correia reis pires
     moura cunha castro campos melo batista azevedo cruz miranda monteiro fonseca coelho cavalcanti neves borges medeiros braga matos guerra pacheco
     rei papa paz sol luz rio mota leite leal franco bravo conceicao li wang kim lee park may bush king long cook gusmao ramalho`,
  ),
};
