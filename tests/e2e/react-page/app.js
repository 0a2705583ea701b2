/** An article that React renders on the server, hydrates, and goes on changing: a live report. */
import { createElement as h, useEffect, useState } from 'react';

const PARAGRAPHS = [
  'Prime Minister Narendra Modi said on Monday that the Simla Agreement left no room for a mediator.',
  'The talks lasted four hours and ended without a statement, though both delegations stayed for dinner.',
  'Officials who were in the room described the mood as businesslike and said that the hardest questions had been left for the end.',
  'Shopkeepers near the border said that they had seen such meetings come and go, and that the price of onions told them more.',
  'A second round is to be held in the other capital, on a day that neither side would name.',
];

/** What the desk puts over the last paragraph while the page is open. */
const CORRECTED =
  'A second round is to be held in the same capital, and the Lahore Declaration is to be read out there.';

export function App() {
  const [ticks, setTicks] = useState(0);
  const [isCorrected, setCorrected] = useState(false);
  useEffect(() => {
    const ticking = setInterval(() => setTicks((count) => count + 1), 50);
    const correcting = setTimeout(() => setCorrected(true), 2500);
    return () => {
      clearInterval(ticking);
      clearTimeout(correcting);
    };
  }, []);
  const paragraphs = isCorrected ? [...PARAGRAPHS.slice(0, -1), CORRECTED] : PARAGRAPHS;
  return h(
    'article',
    null,
    h('h1', null, 'Delhi and Islamabad return to the table'),
    h('p', { className: 'live', 'data-ticks': ticks }, 'Live, ', ticks, ' changes'),
    paragraphs.map((words, index) => h('p', { key: index }, words)),
  );
}
