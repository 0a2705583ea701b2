import type { CommonNames, LeaderWords } from '../../../leaders/leader-rules.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Words around names in Spanish news. */
export const leaderWords: Partial<LeaderWords> = {
  honorifics: wordSet('don dona senor senora sr sra doctor doctora dr dra licenciado lic'),
  determiners: wordSet('el la un una su nuestro nuestra entonces'),
  copulas: wordSet('que quien es era fue ha sido como hoy ahora tambien'),
  conjunctions: wordSet('y e'),
  ofCountry: wordSet('de'),
  articles: wordSet('el la los las'),
  calendar: wordSet(
    `lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre
     octubre noviembre diciembre`,
  ),
  openers: wordSet(
    `el la los las un una unos unas lo al del de en por para con sin desde hasta segun tras ante entre sobre bajo contra hacia durante
     mediante pero y e o u ni si no se le les su sus mi tu me te nos este esta estos estas ese esa eso esto esos esas aquel aquella
     aunque cuando como mientras ademas tambien asi ya hoy ayer manana anoche a es son fue era ha han hay ser estar que quien quienes
     cual donde cuanto porque pues luego entonces despues antes ahora aqui alli muy mas menos mucho muchos poco algunos algunas otro
     otra otros otras todo toda todos todas cada ambos ambas dos tres cuatro cinco primero segundo ultimo nuevo nueva solo incluso
     precisamente finalmente igualmente asimismo sin embargo dijo afirmo anuncio explico segun video foto fotos ultima hora directo
     presidente presidenta expresidente ex anti pro nunca siempre quiza tal tanto tan vea lea mire opinion analisis exclusivo`,
  ),
  openerEnding: /(?:mente|ando|iendo)$/,
  bodyNouns: wordSet(
    `federacion asociacion club universidad banco instituto fundacion sociedad union liga consejo comite comision agencia autoridad
     compania grupo equipo camara tribunal iglesia partido congreso academia escuela hospital ministerio organizacion red alianza
     coalicion movimiento frente foro fondo prensa noticias ejercito armada policia copa campeonato juegos`,
  ),
  namedAfterBefore: wordSet(
    `aeropuerto calle avenida plaza paseo parque hospital estadio universidad instituto colegio escuela fundacion premio puente museo
     centro hotel teatro puerto lago monte isla islas cabo rio bahia plan ley doctrina torre torres san santa santo santiago fuerte
     barrio carretera autopista biblioteca edificio`,
  ),
  namedAfter: wordSet('tower towers center airport foundation house hotel trust group'),
  ships: wordSet('portaaviones destructor fragata submarino buque crucero barco petrolero'),
  ofLeader: wordSet('trumpista putinista chavista peronista kirchnerista lulista macronista'),
};

/** Names that say little of who is meant in Spanish news. */
export const commonNames: CommonNames = {
  given: wordSet(
    `jose juan antonio manuel francisco luis javier miguel carlos angel jesus david pedro daniel alejandro maria alberto rafael
     fernando pablo jorge ramon sergio andres enrique vicente diego victor ignacio raul eduardo ivan ruben oscar joaquin santiago
     roberto mario alfonso jaime ricardo julio emilio marcos salvador guillermo julian gabriel tomas jordi martin felix cesar
     gonzalo ismael hugo rodrigo ana carmen laura isabel cristina marta elena lucia pilar rosa teresa paula mercedes julia silvia
     beatriz patricia andrea alicia monica sonia sandra marina raquel gustavo hector ernesto arturo gerardo armando leonardo`,
  ),
  unsafeAlone: wordSet(
    `garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez
     romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado
     castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo
     gallego vidal leon marquez herrera pena flores cabrera campos vega fuentes carrasco diez caballero reyes nieto aguilar pascual
     santana herrero montero lorenzo hidalgo gimenez ibanez ferrer duran santiago benitez mora vicente vargas arias carmona crespo
     roman pastor soto saez velasco moya soler parra esteban bravo gallardo rojas silva costa rey papa paz guerra sol luz rio
     li wang kim lee park may brown bush ford king rice hunt day long price cook`,
  ),
};
