import { type PatternCorpus, reads } from '../../../dates/date-corpus.ts';

/** What each French pattern must read in an article of Monday, 5 May 2025, and what it must leave alone. */
export const DATES: readonly PatternCorpus[] = [
  {
    pattern: 'numeric-date',
    accepted: [
      reads("L'acte porte la date du 03/11/2024 en marge.", '03/11/2024', '2024-11-03'),
      reads('Le registre indique 2024-11-03.', '2024-11-03', '2024-11-03'),
    ],
    rejected: ['La version 10.0.2.15 le corrige.', "Le 31/02/2020 n'existe pas."],
  },
  {
    pattern: 'numeric-range',
    accepted: [
      reads('Le salon va du 06/05/2025 - 09/05/2025.', '06/05/2025 - 09/05/2025', '2025-05-06/2025-05-09'),
      reads('Le salon va du 06/05 au 09/05/2025.', '06/05 au 09/05/2025', '2025-05-06/2025-05-09'),
    ],
    rejected: ['Le salon a lieu le 06/05/2025.'],
  },
  {
    pattern: 'numeric-range-without-year',
    accepted: [reads('Le salon va du 06/05 au 09/05.', '06/05 au 09/05', '2025-05-06/2025-05-09')],
    rejected: ['Sa note passe de 11/20 à 12/20.'],
  },
  {
    pattern: 'day-range',
    accepted: [
      reads('La visite aura lieu du 7 au 10 mai.', '7 au 10 mai', '2025-05-07/2025-05-10'),
      reads('La foire aura lieu du lundi 2 au vendredi 6 juin.', 'lundi 2 au vendredi 6 juin', '2025-06-02/2025-06-06'),
      reads(
        'La visite va du 30 juin 2024 au 2 juillet 2025.',
        '30 juin 2024 au 2 juillet 2025',
        '2024-06-30/2025-07-02',
      ),
      reads(
        'La foire allait du 28 décembre au 3 janvier 2023.',
        '28 décembre au 3 janvier 2023',
        '2022-12-28/2023-01-03',
      ),
    ],
    rejected: ['Il a gagné 10 à 7 en mai.'],
  },
  {
    pattern: 'event-day',
    accepted: [
      reads('L’attaque du Hamas du 7 octobre changea tout.', '7 octobre', '2023-10-07'),
      reads('Les attentats du 11 septembre restent un choc.', '11 septembre', '2001-09-11'),
    ],
    rejected: ['La réunion du 7 octobre a échoué.', 'L’attaque du 7 octobre 2024 a échoué.'],
  },
  {
    pattern: 'day-month-name',
    accepted: [
      reads("L'accord a été signé le 5 mai 2020 à Paris.", '5 mai 2020', '2020-05-05'),
      reads('Le vote aura lieu le 23 mai.', '23 mai', '2025-05-23'),
      reads('Ils avaient discuté le 14 avril.', '14 avril', '2025-04-14'),
      reads('Ils avaient discuté le 14 novembre.', '14 novembre', '2024-11-14'),
      reads('Le vendredi 2 mai, le ministre est rentré.', 'vendredi 2 mai', '2025-05-02'),
      reads('Le 1er octobre 1949, la République fut proclamée.', '1er octobre 1949', '1949-10-01'),
    ],
    rejected: ['Il habite rue du 4 septembre.', 'Environ 40 marins étaient là.'],
  },
  {
    pattern: 'day-of-list',
    accepted: [reads('Des séances ont eu lieu les 6 et 9 avril.', '6', '2025-04-06')],
    rejected: ['Ils ont payé 6 et 9 euros en avril.'],
  },
  {
    pattern: 'day-month-numeric',
    accepted: [
      reads('On vote le 11/5 dans tout le pays.', '11/5', '2025-05-11'),
      reads('Réponse avant le 30/06 au soir.', '30/06 au soir', '2025-06-30'),
    ],
    rejected: ['Il a obtenu 11/20 en calcul.', 'Le 1/2/3 gagnant est connu.'],
  },
  {
    pattern: 'weekday-numeric',
    accepted: [reads('On vote dimanche 11/5 dans tout le pays.', 'dimanche 11/5', '2025-05-11')],
    rejected: ['On vote dimanche dans tout le pays.'],
  },
  {
    pattern: 'weekday-day',
    accepted: [reads('La séance reprend vendredi 9 à Rome.', 'vendredi 9', '2025-05-09')],
    rejected: ['Vendredi 9 personnes sont venues.'],
  },
  {
    pattern: 'day-alone',
    accepted: [reads('Une réunion est prévue le 15.', '15', '2025-05-15')],
    rejected: ['Il habite au numéro 15.', 'Le 15 ouvriers sont là.', 'Le taux passe à 15.'],
  },
  {
    pattern: 'month-range',
    accepted: [reads('Les manœuvres vont de juin à juillet 2026.', 'juin à juillet 2026', '2026-06/2026-07')],
    rejected: ['En juin ou en juillet, il viendra.'],
  },
  {
    pattern: 'month',
    accepted: [
      reads('En mars 2014, le référendum a eu lieu.', 'mars 2014', '2014-03'),
      reads('Ils se sont vus en avril.', 'avril', '2025-04'),
      reads('Le sommet se tiendra en octobre.', 'octobre', '2025-10'),
      reads('En août dernier, il était à Rome.', 'août dernier', '2024-08'),
      reads('En avril dernier, il était à Rome.', 'avril dernier', '2025-04'),
      reads('En mai 68, il était à Paris.', 'mai 68', '1968-05'),
    ],
    rejected: ['La sonde étudie la planète Mars.', 'Madame Mai est là.'],
  },
  {
    pattern: 'named-day',
    accepted: [
      reads('À Noël 2020, tout était fermé.', 'Noël 2020', '2020-12-25'),
      reads('À Noël, on chantera.', 'Noël', '2025-12-25'),
      reads('Le 7-Octobre a tout changé.', '7-Octobre', '2023-10-07'),
    ],
    rejected: ['Jean-Noël Barrot est à Rome.', 'Le jour est passé.'],
  },
  {
    pattern: 'night-between',
    accepted: [reads('Il a plu dans la nuit de samedi à dimanche.', 'nuit de samedi à dimanche', '2025-05-03')],
    rejected: ['La nuit fut longue.'],
  },
  {
    pattern: 'weekday',
    accepted: [
      reads('Vendredi, le ministre avait démissionné.', 'Vendredi', '2025-05-02'),
      reads('Mercredi, le Parlement votera.', 'Mercredi', '2025-05-07'),
      reads('Le match se joue samedi.', 'samedi', '2025-05-10'),
      reads('Le match s’est joué samedi 2-0.', 'samedi', '2025-05-03'),
      reads('Il est arrivé jeudi dernier.', 'jeudi dernier', '2025-05-01'),
      reads('Samedi soir, elle avait parlé à Nice.', 'Samedi soir', '2025-05-03'),
    ],
    rejected: [
      'Ouvert du lundi au vendredi.',
      'Tous les vendredis, ils prient.',
      'Chaque lundi, le musée ferme.',
      'Le lundi, il se repose.',
    ],
  },
  {
    pattern: 'weekend',
    accepted: [reads('Ils ont parlé le week-end dernier.', 'week-end dernier', '2025-W18-WE')],
    rejected: ['La fin fut belle.'],
  },
  {
    pattern: 'season',
    accepted: [
      reads('Au printemps 2014, la guerre a commencé.', 'printemps 2014', '2014-SP'),
      reads("L'automne dernier, ils sont partis.", 'automne dernier', '2024-FA'),
    ],
    rejected: ["La session d'été commence.", 'Il a été élu.', 'Ils avaient été prévenus.'],
  },
  {
    pattern: 'quarter',
    accepted: [
      reads('Au premier trimestre 2020, les ventes ont baissé.', 'premier trimestre 2020', '2020-Q1'),
      reads(
        "Au premier trimestre de l'année dernière, les ventes ont baissé.",
        "premier trimestre de l'année dernière",
        '2024-Q1',
      ),
    ],
    rejected: ['Le premier quartier brûlait.'],
  },
  {
    pattern: 'half',
    accepted: [reads("Au premier semestre 2023, l'inflation a baissé.", 'premier semestre 2023', '2023-H1')],
    rejected: ['Le second tour est proche.'],
  },
  {
    pattern: 'decade',
    accepted: [
      reads('Dans les années 1990, le pays a changé.', 'années 1990', '199'),
      reads('Il a grandi dans les années 80.', 'années 80', '198'),
      reads('Dans les années soixante-dix, tout changeait.', 'années soixante-dix', '197'),
    ],
    rejected: ['Il a 80 ans.'],
  },
  {
    pattern: 'century',
    accepted: [
      reads('Le fort date du XVe siècle.', 'XVe siècle', '14'),
      reads('Au 19e siècle, la ville a grandi.', '19e siècle', '18'),
    ],
    rejected: ['Louis XIV régnait.', 'Un siècle a passé.'],
  },
  {
    pattern: 'units-from-day',
    accepted: [reads('Deux jours après demain, il partira.', 'Deux jours après demain', '2025-05-08')],
    rejected: ['Deux jours après la chute, il partit.'],
  },
  {
    pattern: 'units-before-day',
    accepted: [reads('Deux jours avant hier, il partait.', 'Deux jours avant hier', '2025-05-02')],
    rejected: ['Deux jours avant la chute, il partit.'],
  },
  {
    pattern: 'units-ago',
    accepted: [
      reads('Il y a deux semaines, ils discutaient.', 'Il y a deux semaines', '2025-W17'),
      reads('Il y a trois ans, il est parti.', 'Il y a trois ans', '2022'),
      reads('Il y a trois ans de cela, il est parti.', 'Il y a trois ans', '2022'),
    ],
    rejected: ['Il y a deux maisons.', 'Mardi, il y a un jour de repos.'],
  },
  {
    pattern: 'units-ahead',
    accepted: [reads('Dans deux semaines, ils négocieront.', 'Dans deux semaines', '2025-W21')],
    rejected: ['Dans deux maisons, on dort.'],
  },
  {
    pattern: 'units-earlier',
    accepted: [reads('En 2010, elle gagnait. Deux ans plus tôt, elle perdait.', 'Deux ans plus tôt', '2008')],
    rejected: ['Plus tôt, elle perdait.'],
  },
  {
    pattern: 'units-later',
    accepted: [reads('En 2010, il est parti. Deux ans plus tard, il revenait.', 'Deux ans plus tard', '2012')],
    rejected: ['Plus tard, il revenait.'],
  },
  {
    pattern: 'same-unit',
    accepted: [
      reads('Le 3 mai, il neigeait. Ce jour-là, elle partit.', 'Ce jour-là', '2025-05-03'),
      reads('En mai 2020, il neigeait. La même année, elle partit.', 'La même année', '2020'),
    ],
    rejected: ['Ce jour, il part.', 'Ce même député est là.'],
  },
  {
    pattern: 'deictic-day',
    accepted: [
      reads('Hier, il parlait à Lyon.', 'Hier', '2025-05-04'),
      reads('La délégation arrivera demain.', 'demain', '2025-05-06'),
      reads("Aujourd'hui, le Parlement se réunit.", "Aujourd'hui", '2025-05-05'),
    ],
    rejected: ['Le jour viendra.'],
  },
  {
    pattern: 'relative-unit',
    accepted: [
      reads('La semaine dernière, il est parti.', 'semaine dernière', '2025-W18'),
      reads("L'an dernier, les prix ont monté.", "L'an dernier", '2024'),
      reads('Le mois prochain, on votera.', 'mois prochain', '2025-06'),
      reads('Cette année, la récolte est bonne.', 'Cette année', '2025'),
    ],
    rejected: [
      'Ces dernières années, tout a changé.',
      'Le prochain président décidera.',
      'La veille du scrutin, il pleuvait.',
    ],
  },
  {
    pattern: 'running-unit',
    accepted: [
      reads("D'ici la fin de l'année, on bâtira.", "D'ici la fin de l'année", '2025'),
      reads('En début de semaine, il a parlé.', 'En début de semaine', '2025-W19'),
    ],
    rejected: ["L'homme de l'année est connu.", 'Deux ans ont passé.'],
  },
  {
    pattern: 'vague-present',
    accepted: [reads('Actuellement, il vit à Rome.', 'Actuellement', 'PRESENT_REF')],
    rejected: ["L'actualité commande."],
  },
  {
    pattern: 'vague-past',
    accepted: [reads('Récemment, ils se sont vus.', 'Récemment', 'PAST_REF')],
    rejected: ['Le récent accord tient.'],
  },
  {
    pattern: 'vague-future',
    accepted: [reads('Prochainement, ils se verront.', 'Prochainement', 'FUTURE_REF')],
    rejected: ['Le proche avenir inquiète.'],
  },
  {
    pattern: 'year-with-word',
    accepted: [reads("En l'an 1492, il partit.", "l'an 1492", '1492')],
    rejected: ['Un an et demi suffit.'],
  },
  {
    pattern: 'years-between',
    accepted: [
      reads('Entre 2014 et 2018, il gouvernait.', 'Entre 2014 et 2018', '2014/2018'),
      reads('Il gouverna de 2014 à 2018 à Rome.', 'de 2014 à 2018', '2014/2018'),
    ],
    rejected: [
      'Il compte de 1400 à 1800 personnes.',
      'Les comptes de 2015 et 2016 sont clos.',
      'Entre 14 et 18 élus sont là.',
    ],
  },
  {
    pattern: 'year-range',
    accepted: [reads('La guerre de 1914-1918 fut longue.', '1914-1918', '1914/1918')],
    rejected: ['Le score est de 14-18.'],
  },
  {
    pattern: 'year',
    accepted: [
      reads('En 2020, la loi a été adoptée.', '2020', '2020'),
      reads('Le film « Playtime » (1967) revient.', '1967', '1967'),
    ],
    rejected: ['2000 livres syriennes.', 'Le vol 1990 est annulé.', 'Environ 1925 personnes sont venues.'],
  },
];
