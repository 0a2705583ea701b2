import type { TreatyCorpus } from '../../../../treaties/treaty-corpus.ts';

export const joined: TreatyCorpus = {
  about: 'several in one phrase',
  day: '2025-05-05',
  sentences: [
    'Moscow urged a return to the [Simla](simla-agreement) and [Lahore accords](lahore-declaration).',
    'Both [Simla](simla-agreement) and [Tashkent agreements](tashkent-declaration) followed a war between India and Pakistan.',
    'Ukraine never carried out [Minsk I](minsk-protocol) and [II](minsk-ii), Lavrov said.',
    'The [Minsk II](minsk-ii) deal failed as the ceasefire before it had.',
    'From [SALT I](salt-i) to [START I](start-i) took nineteen years.',
    'The [Camp David](camp-david-accords) and [Oslo accords](oslo-accords) had the same enemies.',
    'The [Kyoto Protocol](kyoto-protocol) and the [Paris Agreement](paris-agreement) share a convention.',
    'He listed the [Treaty of Versailles](treaty-of-versailles), the [Munich Agreement](munich-agreement) and the [Yalta agreement](yalta-agreement) as warnings.',
    'Under the [Maastricht](maastricht-treaty) and [Lisbon treaties](treaty-of-lisbon) the parliament gained power.',
    // A year that ends one sentence says nothing of the name that opens the next.
    'The league offered its [Arab Peace Initiative](arab-peace-initiative) in 2002. The [Abraham Accords](abraham-accords) came without it.',
    'The [Arab Peace Initiative](arab-peace-initiative) is of 2002. The [Abraham Accords](abraham-accords) came without it.',
    'The [Simla Agreement](simla-agreement) of 1972 and the [Lahore Declaration](lahore-declaration) of 1999 call for talks between the two.',
    'The [treaties of Westphalia](peace-of-westphalia) and [Utrecht](treaty-of-utrecht) fill one shelf.',
    'It is the oldest of the [Geneva Conventions](geneva-conventions).',
  ],
};

export const furtherMentions: TreatyCorpus = {
  about: 'short forms after the first mention',
  day: '2025-05-05',
  sentences: [
    'India suspended the [Indus Waters Treaty](indus-waters-treaty). Pakistan said the [treaty](indus-waters-treaty) has no exit clause.',
    'The [Simla Agreement](simla-agreement) is 53 years old. Both sides call the [accord](simla-agreement) a success.',
    'The [Lahore Declaration](lahore-declaration) was signed in February. The 1999 [declaration](lahore-declaration) did not last until summer.',
    'Ankara closed the straits. It cited the [Montreux Convention](montreux-convention). The [convention](montreux-convention) dates from 1936.',
    'The [Kyoto Protocol](kyoto-protocol) expired. Japan, where the [protocol](kyoto-protocol) was signed, had left.',
    'The [Prespa Agreement](prespa-agreement) was signed by the lake. The [agreement](prespa-agreement) changed a name.',
    'The [Prespa Agreement](prespa-agreement) changed a name. Bulgaria objected. Years went by. The agreement with the doctors’ union was signed then.',
    'The [Indus Waters Treaty](indus-waters-treaty) and the [Antarctic Treaty](antarctic-treaty) are of one age. The treaty has survived wars.',
    'A treaty was needed, they felt. The [Treaty of Rome](treaty-of-rome) came in 1957.',
    'The [Munich Agreement](munich-agreement) gave Hitler the Sudetenland. Churchill called the [pact](munich-agreement) a defeat without a war.',
    'Putin suspended [New START](new-start). The [treaty](new-start) caps warheads at 1,550.',
    'The [Genocide Convention](genocide-convention) came first. That [treaty](genocide-convention) has 153 parties.',
    'Britain tore up the [Northern Ireland Protocol](northern-ireland-protocol). Brussels said the [protocol](northern-ireland-protocol) was law.',
  ],
};

export const provisions: TreatyCorpus = {
  about: 'articles bound to the treaty they belong to',
  day: '2025-05-05',
  sentences: [
    'The attack would trigger [Article 5](north-atlantic-treaty) of the [North Atlantic Treaty](north-atlantic-treaty).',
    'He doubts that [Article 5](north-atlantic-treaty) binds him, and NATO took note.',
    'NATO’s [Article 5](north-atlantic-treaty) has been used once.',
    'London triggered [Article 50](treaty-of-lisbon) of the [Lisbon Treaty](treaty-of-lisbon).',
    'Under [Article XII](indus-waters-treaty) of the [Indus Waters Treaty](indus-waters-treaty) it stays in force until both agree.',
    'Israel invoked [Article 51](un-charter) of the [UN Charter](un-charter).',
    'The resolution was passed under [Chapter VII](un-charter) of the [U.N. Charter](un-charter).',
    'Paragraph one of Article 370 of the constitution gave Kashmir its own law.',
    'Article II of the constitution names the president commander in chief.',
    'The House drew up two Articles of Impeachment.',
    'The [Rome Statute](rome-statute) leaves no doubt. [Article 27](rome-statute) gives heads of state no immunity.',
    'The [NPT](npt) lets a state leave: the [treaty](npt)’s [Article X](npt) asks for three months’ notice to the Nuclear Suppliers.',
  ],
};
