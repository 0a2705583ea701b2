import type { RoleGrammar } from '../../../leaders/grammar/role-grammar.ts';
import { wordSet } from '../../../text/word-set.ts';

/** How German news words a role: `Bundeskanzler Scholz`, `der russische Präsident`, `Ex-Außenministerin der Schweiz`. */
export const roleGrammar: RoleGrammar = {
  nouns: [
    {
      phrases: 'Staatschef, Staatschefin, Staatsoberhaupt, Präsident, Präsidentin, Machthaber, Kremlchef, Kreml-Chef',
      kinds: ['head-of-state', 'supreme-leader', 'head-of-government'],
      evidenceRequired: 'state',
    },
    { phrases: 'Bundespräsident, Bundespräsidentin', kinds: ['head-of-state'], evidenceRequired: 'state' },
    {
      phrases:
        'Regierungschef, Regierungschefin, Ministerpräsident, Ministerpräsidentin, Premier, Premierminister, Premierministerin, Kanzler, Kanzlerin, Bundeskanzler, Bundeskanzlerin',
      kinds: ['head-of-government', 'regional-head'],
      evidenceRequired: 'state',
    },
    {
      phrases:
        'Chef, Chefin, Vorsitzender, Vorsitzende, Vorsitzenden, Parteichef, Parteichefin, Oppositionsführer, Oppositionsführerin, Anführer, Führer',
      kinds: ['party-leader', 'movement', 'organisation-head', 'opposition'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'Sprecher, Sprecherin, Regierungssprecher, Regierungssprecherin, Kremlsprecher, Kreml-Sprecher',
      kinds: ['spokesperson', 'speaker'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'Außenminister, Außenministerin, Chefdiplomat, Chefdiplomatin, US-Außenminister',
      kinds: ['foreign'],
      evidenceRequired: 'state',
    },
    { phrases: 'Verteidigungsminister, Verteidigungsministerin', kinds: ['defence'], evidenceRequired: 'state' },
    { phrases: 'Finanzminister, Finanzministerin', kinds: ['finance'], evidenceRequired: 'state' },
    { phrases: 'Innenminister, Innenministerin', kinds: ['interior'], evidenceRequired: 'state' },
    {
      phrases:
        'Minister, Ministerin, Wirtschaftsminister, Wirtschaftsministerin, Justizminister, Justizministerin, Gesundheitsminister, Gesundheitsministerin, Arbeitsminister, Energieminister, Staatssekretär, Staatssekretärin',
      kinds: ['other-minister', 'foreign', 'defence', 'finance', 'interior'],
      evidenceRequired: 'state',
    },
    {
      phrases:
        'Generalsekretär, Generalsekretärin, Kommissionspräsidentin, EU-Kommissionspräsidentin, EU-Kommissionschefin, Kommissionschefin, Ratspräsident, EU-Ratspräsident',
      kinds: ['organisation-head', 'party-leader'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'Botschafter, Botschafterin, Gesandter, Sonderbeauftragter, Unterhändler, Sondergesandter',
      kinds: ['envoy'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'Abgeordneter, Abgeordnete, Senator, Senatorin, Berater, Beraterin, Gouverneur, Gouverneurin',
      kinds: ['other', 'security-adviser', 'regional-head'],
      evidenceRequired: 'state',
    },
    {
      phrases: 'König, Königin, Emir, Sultan, Kaiser, Kaiserin, Prinz, Prinzessin, Papst, Kronprinz',
      kinds: ['head-of-state', 'head-of-government', 'religious'],
      evidenceRequired: 'insufficient',
      traits: ['stands-alone'],
    },
    {
      phrases: 'General, Oberst, Admiral, Marschall, Armeechef, Generalstabschef',
      kinds: ['military', 'head-of-state', 'head-of-government', 'other'],
      evidenceRequired: 'insufficient',
      traits: ['form-of-address'],
    },
  ],
  placeSide: 'both',
  connectors: wordSet('von der des vom'),
  articles: wordSet('der die das den dem des'),
  modifiers: {
    former: wordSet(
      'ex ehemalige ehemaligen ehemaliger fruhere fruheren fruherer damalige damaligen damaliger gesturzte gesturzten abgesetzte altkanzler altbundeskanzler',
    ),
    acting: wordSet(
      'geschaftsfuhrende geschaftsfuhrenden geschaftsfuhrender amtierende amtierenden amtierender kommissarische kommissarischen',
    ),
    elect: wordSet('designierte designierten designierter gewahlte gewahlten gewahlter'),
    other: wordSet('neue neuen neuer jetzige jetzigen scheidende scheidenden us eu eigene eigenen'),
  },
  fields: {
    'state-body': wordSet('regierung bundesregierung kabinetts ministeriums auswartigen amtes weissen hauses kremls'),
    'state-arm': wordSet('geheimdienstes armee'),
    'armed-body': wordSet('armee streitkrafte botschaft bundeswehr'),
    police: wordSet('polizei'),
    party: wordSet('partei opposition cdu csu spd grunen fdp afd linken fpo ovp spo'),
  },
  formerPrefixes: ['ex', 'alt'],
  singulars: (folded) =>
    [
      [/en$/, ''],
      [/innen$/, 'in'],
      [/n$/, ''],
      [/e$/, ''],
    ].flatMap(([plural, singular]) =>
      plural instanceof RegExp && plural.test(folded) ? [folded.replace(plural, String(singular))] : [],
    ),
};
