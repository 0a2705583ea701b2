import type { LanguageNames } from '../../../engine/language-names.ts';
import { TREATIES } from '../../../engine/languages/es/corpus/treaties.ts';
import { es } from '../../../engine/languages/es/index.ts';
import { runTreatyCorpora } from './run-corpus.ts';

/** Some names, so that the corpus does not move with the files. */
const names: LanguageNames = {
  people: {},
  places: {
    dz: { name: 'Argelia', demonyms: ['argelino'] },
    ir: { name: 'Irán', demonyms: ['iraní'] },
    lb: { name: 'Líbano', demonyms: ['libanés', 'libanesa'] },
    in: { name: 'India', demonyms: ['indio'] },
  },
  offices: {},
  treaties: {
    'simla-agreement': { name: 'Acuerdo de Simla' },
    'indus-waters-treaty': { name: 'Tratado de las Aguas del Indo', otherNames: ['Tratado de Aguas del Indo'] },
    'budapest-memorandum': { name: 'Memorándum de Budapest' },
    'paris-agreement': { name: 'Acuerdo de París' },
    'kyoto-protocol': { name: 'Protocolo de Kioto' },
    npt: { name: 'Tratado de No Proliferación Nuclear', otherNames: ['TNP', 'Tratado de No Proliferación'] },
    jcpoa: { name: 'acuerdo nuclear iraní', otherNames: ['JCPOA'] },
    'minsk-ii': { name: 'Acuerdos de Minsk' },
    'oslo-accords': { name: 'Acuerdos de Oslo' },
    'maastricht-treaty': { name: 'Tratado de Maastricht' },
    'new-start': { name: 'Nuevo START', otherNames: ['New START'] },
    'dayton-agreement': { name: 'Acuerdos de Dayton' },
    'north-atlantic-treaty': { name: 'Tratado del Atlántico Norte' },
    'algiers-agreement-1975': { name: 'Acuerdo de Argel' },
    'algiers-agreement-2000': { name: 'Acuerdo de Argel' },
    'doha-agreement-2020': {
      name: 'Acuerdo de Doha',
      ambiguousNames: [{ name: 'Acuerdo de Doha', needs: ['year', 'party'] }],
    },
    'doha-agreement-lebanon-2008': { name: 'Acuerdo de Doha de 2008' },
  },
};

runTreatyCorpora(TREATIES, es, names);
