import { wordSet } from '../../../text/word-set.ts';
import { treatyRules } from '../../../treaties/default-rules.ts';
import { headNouns } from '../../../treaties/head.ts';
import { headFirstPhrases } from '../../../treaties/recognisers/head-first-phrase.ts';
import type { TreatyRules } from '../../../treaties/treaty-rules.ts';

/** What an instrument is about; drops out of a name that has a proper word of its own: `acuerdos de paz de Dayton`. */
const SUBJECTS = wordSet(
  `paz clima climatico climatica comercio comercial libre nuclear nucleares armas seguridad defensa frontera limites aguas
  alto fuego tregua retirada reconciliacion politico amistad cooperacion no proliferacion agresion prohibicion control desarme
  derechos humanos extradicion maritimo pesca economica economico asociacion estrategica militar alianza arreglo entendimiento
  principios armisticio fuerzas transicion unidad refugiados ensayos misiles migracion sanitario salud fiscal cultural energia
  minerales transpacifico`,
);

/** Treaties in Spanish. */
export const treaties: TreatyRules = treatyRules({
  names: {
    heads: new Map([
      ...headNouns('treaty', 'treaty', 'tratado', 'tratados'),
      ...headNouns('agreement', 'agreement', 'acuerdo convenio', 'acuerdos convenios'),
      ...headNouns('agreement', 'pact', 'pacto', 'pactos'),
      ...headNouns('convention', 'convention', 'convencion', 'convenciones'),
      ...headNouns('protocol', 'protocol', 'protocolo', 'protocolos'),
      ...headNouns('declaration', 'declaration', 'declaracion', 'declaraciones'),
      ...headNouns('declaration', 'joint-statement', 'comunicado', 'comunicados'),
      ...headNouns('memorandum', 'memorandum', 'memorando memorandum', 'memorandos'),
      ...headNouns('charter', 'charter', 'carta'),
      ...headNouns('charter', 'statute', 'estatuto'),
      ...headNouns('armistice', 'ceasefire', 'armisticio'),
    ]),
    firmHeads: wordSet('tratado tratados acuerdos pacto convencion convenio protocolo'),
    articles: wordSet('el la los las'),
    connectors: wordSet('de del la el los las y e o en sobre para por con entre contra a al un una relativo relativa'),
    ofWords: wordSet('de del'),
    neutral: wordSet(
      'general marco historico historica internacional nuevo nueva conjunto conjunta mutuo bilateral global',
    ),
    subjects: SUBJECTS,
    leading: wordSet('el la los las un una este esta ese esa segun tras ante en con sin por para y pero'),
    notAfter: wordSet('hotel centro plaza calle avenida universidad instituto fundacion museo premio club'),
    locating: wordSet('en de desde hasta hacia a cerca'),
    between: wordSet('entre con'),
  },
  years: {
    determiners: wordSet('el la los las del de un este ese su sus'),
    after: wordSet('de del en desde'),
    dating: wordSet('en desde'),
    making: wordSet(
      `firmado firmada firmados firmadas suscrito suscrita suscritos suscritas alcanzado alcanzada alcanzados sellado sellada
      sellados adoptado adoptada adoptados concluido concluida ratificado ratificada rubricado pactado negociado`,
    ),
    signing: wordSet('firmado firmada firmados firmadas suscrito suscrita suscritos suscritas'),
    beforeYear: wordSet('en el la los de del por y que fue fueron a entre con ante al desde'),
  },
  provisions: {
    nouns: wordSet('articulo articulos art capitulo'),
    links: wordSet('de del en'),
    passing: wordSet('el la los las parrafo apartado su este dicho'),
    otherOwners: wordSet('constitucion ley codigo estatutos reglamento carta'),
  },
  shortForms: {
    pointsTo: new Map([
      ['tratado', ['treaty', 'convention']],
      ['pacto', ['agreement', 'treaty']],
      ['acuerdo', ['agreement', 'armistice']],
      ['acuerdos', ['agreement']],
      ['convenio', ['agreement', 'convention']],
      ['convencion', ['convention']],
      ['protocolo', ['protocol']],
      ['declaracion', ['declaration']],
      ['memorando', ['memorandum']],
      ['armisticio', ['armistice']],
    ]),
    pointers: wordSet('el la los este esta ese esa dicho dicha del al'),
    ownObject: wordSet('de del sobre con entre para por marco'),
    common: wordSet('acuerdo acuerdos convenio declaracion memorando'),
  },
  rows: { conjunctions: wordSet('y e o u'), openers: wordSet('de'), wide: wordSet('acuerdos') },
  phrases: headFirstPhrases({
    openers: wordSet('de del sobre para entre contra con'),
    placeOpeners: wordSet('de del'),
    notOf: wordSet(
      `gobierno gobiernos coalicion estado investidura legislatura presupuestos independencia emergencia bienes renta juventudes
      empresa empresas alcalde alcaldes arrendamiento servicio servicios colaboracion concesion patrocinio trabajo laboral
      partido partidos autonomia derechos sanidad industria amor caballeros silencio`,
    ),
    peace: wordSet('paz fuego tregua armisticio'),
  }),
});
