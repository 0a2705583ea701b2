import type { TreatyCorpus } from '../../../../treaties/treaty-corpus.ts';

export const generic: TreatyCorpus = {
  about: 'names without a word of their own mean a treaty only where a party, a year or a theme agrees',
  day: '2025-05-05',
  sentences: [
    'Japan and South Korea signed the [Treaty on Basic Relations](japan-korea-basic-treaty) in 1965.',
    'Seoul and Tokyo fell out over the [Treaty on Basic Relations](japan-korea-basic-treaty) that Japan and South Korea had signed.',
    'Poland and Lithuania signed a [Treaty on Alliance Relations](?2003) in 2003.',
    'Belarus and Laos signed the [Treaty on Basic Relations](?).',
    'Israel and the Palestinians discussed an interim agreement on Gaza.',
    'The two companies signed an interim agreement on wages.',
    'Iran wants an interim agreement, and any interim agreement needs inspectors.',
  ],
};

export const namedAfter: TreatyCorpus = {
  about: 'what is named after a treaty, or made by contract, is no treaty',
  day: '2025-05-05',
  sentences: [
    'We ate at the Simla Agreement restaurant.',
    'The Simla Agreement, a rock band from Leeds, played on.',
    'The Kyoto Protocol, an indie duo, has a new song.',
    'The Lahore Declaration, his first novel, sold well.',
    'They signed the Paris Agreement to sell the flat.',
    'The Oslo Accord to merge the two banks failed.',
    'The Versailles Treaty, a racehorse of three, came last.',
    // The other side: what is said of a treaty.
    'The [Simla Agreement](simla-agreement), a two-page text, is brief.',
    'The [Paris Agreement](paris-agreement) to limit warming has a long way to go.',
    'The [Kyoto Protocol](kyoto-protocol), the first of its kind, expired.',
    'The [Lahore Declaration](lahore-declaration), a promise of the two prime ministers, failed.',
    'The [Simla Agreement](simla-agreement) restricted both sides.',
  ],
};

export const numbers: TreatyCorpus = {
  about: 'the same noun in another number, and names that several bear',
  day: '2025-05-05',
  sentences: [
    'Prisoners are protected by the [Geneva Convention](geneva-conventions).',
    'Trump left the [Paris Accords](paris-agreement|paris-peace-accords-1973|paris-peace-agreements-1991) in 2017.',
    'The [Paris Accords](paris-agreement) on climate were signed in 2016.',
    'The [Minsk agreements](minsk-ii|minsk-protocol) of 2014 and 2015 failed.',
    'The [Minsk agreements](minsk-ii) of 2015 failed.',
    'The [Minsk agreements](minsk-ii|minsk-protocol) failed in Ukraine.',
    'The [Oslo accords](oslo-accords) of 1993 and the hopes of 1995 are gone.',
    'The [Doha Agreement](?1996) of 1996 was signed.',
    'The [Algiers Agreement](?1962) of 1962 freed the country.',
    'The [Simla Agreement](?1985) of 1985 was praised.',
  ],
};

export const understandings: TreatyCorpus = {
  about: 'memorandums of understanding, joint statements and pacts',
  day: '2025-05-05',
  sentences: [
    'The [Ethiopia-Somaliland Memorandum of Understanding](ethiopia-somaliland-memorandum) angered Somalia.',
    'The [Ankara Memorandum of Understanding between Turkey and Libya](?2019) was signed in 2019.',
    'The [Pact of Locarno](locarno-treaties) of 1925 failed.',
    'The [Sino-Japanese Joint Communique](japan-china-joint-communique) was issued in 1972.',
    'The university signed a Memorandum of Understanding with a bank.',
    'They issued a Joint Statement in the garden.',
    'The Police Statement named nobody, and neither did the Bank Statement.',
    'He read a Victim Impact Statement in the Ankara courtroom.',
    'A Memorandum of Understanding between the Ministry of Health and the clinic is out.',
  ],
};

export const spoofed: TreatyCorpus = {
  about: 'a look-alike letter of another script makes no treaty of its own',
  day: '2025-05-05',
  sentences: [
    'India and Pakistan signed the S\u0456mla Agreement.',
    'Governments ratified the Ky\u043eto Treaty on peace.',
    'Diplomats praised the L\u0430hore Peace Accord between India and Pakistan.',
    'India and Pakistan signed the [Simla Agreement](simla-agreement).',
    'Governments ratified the [Novgorod Peace Treaty](?) with Sweden.',
  ],
};

export const headlines: TreatyCorpus = {
  about: 'headlines of two sentences, where capitals say nothing',
  day: '2025-05-05',
  sentences: [
    'Trump Hails Gaza Deal. Hamas Rejects Northern Convention On Prisoners.',
    'Peace At Last. Rebels Sign Highland Accord After Long Night.',
    'Talks Fail. Ministers Leave Without Lakeside Pact Again.',
    'Peace Deal Reached. India And Pakistan Keep The [Lahore Declaration](lahore-declaration).',
    'The rebels signed the [Highland Peace Accord](?) after a long night. The army left the valley.',
  ],
};
