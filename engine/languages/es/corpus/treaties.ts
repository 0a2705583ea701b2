import type { TreatyCorpus } from '../../../treaties/treaty-corpus.ts';

/** What must be found in Spanish, and what must not. */
export const TREATIES: readonly TreatyCorpus[] = [
  {
    about: 'names of the knowledge',
    day: '2025-05-05',
    sentences: [
      'Los dos países invocaron el [Acuerdo de Simla](simla-agreement).',
      'El [Acuerdo de Simla](simla-agreement) de 1972 fijó la línea de control.',
      'La India suspendió el [Tratado de las Aguas del Indo](indus-waters-treaty) el 23 de abril.',
      'Kiev recuerda el [Memorándum de Budapest](budapest-memorandum).',
      'Macron defendió el [Acuerdo de París](paris-agreement) ante la ONU.',
      'El [protocolo de Kioto](kyoto-protocol) quedó atrás.',
      'Irán amenaza con dejar el [Tratado de No Proliferación](npt).',
      'Teherán podría abandonar el [TNP](npt), el [Tratado de No Proliferación](npt).',
      'Volvió a hablarse del [acuerdo nuclear iraní](jcpoa).',
      'Los [acuerdos de Minsk](minsk-ii) nunca se cumplieron.',
      'Los [acuerdos de Oslo](oslo-accords), firmados en 1993, crearon la Autoridad Palestina.',
      'El [Tratado de Maastricht](maastricht-treaty) entró en vigor en 1993.',
      'El [New START](new-start) caduca en febrero de 2026.',
    ],
  },
  {
    about: 'names that several share, told apart by the year or the parties',
    day: '2025-05-05',
    sentences: [
      'El [Acuerdo de Argel](algiers-agreement-1975) de 1975 repartió el Chat el Arab.',
      'El [Acuerdo de Argel](algiers-agreement-2000), firmado en 2000, puso fin a la guerra.',
      'El [Acuerdo de Doha](doha-agreement-lebanon-2008) de 2008 cerró la crisis libanesa.',
    ],
  },
  {
    about: 'provisions and short forms',
    day: '2025-05-05',
    sentences: [
      'El [artículo 5](north-atlantic-treaty) del [Tratado del Atlántico Norte](north-atlantic-treaty) obliga a la defensa común.',
      'Firmaron el [Acuerdo de Simla](simla-agreement). El [acuerdo](simla-agreement) sigue vigente.',
      'India dejó el [Tratado de las Aguas del Indo](indus-waters-treaty); el [tratado](indus-waters-treaty) es de 1960.',
      'El [artículo XII](indus-waters-treaty) del [Tratado de las Aguas del Indo](indus-waters-treaty) habla de cambios.',
    ],
  },
  {
    about: 'other wordings and treaties that only the article knows',
    day: '2025-05-05',
    sentences: [
      'Los [acuerdos de paz de Dayton](dayton-agreement) acabaron con la guerra de Bosnia.',
      'El [Tratado de Villarriba](?1801) de 1801 cedió el valle.',
      'Leyeron el [Acuerdo de Paz de Villabajo](?).',
    ],
  },
  {
    about: 'what is no treaty',
    day: '2025-05-05',
    sentences: [
      'El Gobierno cerró un acuerdo de presupuestos con sus socios.',
      'Firmaron el Acuerdo de Gobierno en el Congreso.',
      'Sánchez pidió un Pacto de Estado contra la violencia.',
      'El convenio de colaboración con la empresa vence en junio.',
      'El club anunció el Acuerdo de Patrocinio con la marca.',
      'Durmió en el Hotel Tratado y cenó en París.',
      'La Declaración de Bienes del alcalde es pública.',
      'El artículo 155 de la Constitución nunca se había usado.',
      'El artículo 5 de la ley cambia el plazo.',
      'Se reunieron en Oslo y en Ginebra.',
      'El Acuerdo de Argel es un restaurante.',
      'Llegaron a un acuerdo con Marruecos sobre pesca.',
      'Leyó la carta de su madre en la Plaza de Armas.',
      'El protocolo de evacuación funcionó.',
      'La Convención del partido elegirá a su candidato.',
    ],
  },
];
