/** Pages written for these tests, and helpers to put them into a document. */

export const BODY = [
  'The two ministers met in Geneva on Tuesday to talk about the river that both of their countries draw water from, officials said after the meeting.',
  'Neither side gave way on the dam, yet both agreed that engineers should visit the site before the snow comes and report back in the new year.',
  'Farmers on the lower bank have waited for such a visit since the last one was called off four years ago over a quarrel about who should pay.',
  'The upper state says the reservoir will even out floods, and that the level of the river in summer will be higher than it has been in decades.',
  'Asked whether the treaty of 1987 still binds them, the two ministers gave the same answer: a treaty stands until those who signed it say otherwise.',
];

export const URL_OF_NEWS = 'https://paper.example/world/2025/05/06/ministers-meet-in-geneva-over-shared-river';

const DATA = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ministers meet in Geneva over shared river',
  datePublished: '2025-05-06T18:30:00+02:00',
  author: [{ '@type': 'Person', name: 'Ada Brook' }],
  publisher: { '@type': 'Organization', name: 'The Example Paper' },
};

/** A news article with navigation, a related box, a newsletter box and comments around its text. */
export function newsPage(
  parts: { head?: string; body?: readonly string[]; data?: string; standfirst?: string; before?: string } = {},
): string {
  const data = parts.data ?? JSON.stringify(DATA);
  return `<!doctype html><html lang="en-GB"><head>
<title>Ministers meet in Geneva over shared river | The Example Paper</title>
<meta property="og:title" content="Ministers meet in Geneva over shared river">
<meta property="og:type" content="article"><meta property="og:site_name" content="The Example Paper">
${parts.head ?? ''}<script type="application/ld+json">${data}</script></head>
<body>${parts.before ?? ''}<nav><a href="/">Home</a> <a href="/world">World news of the day</a></nav>
<main><article>
<h1>Ministers meet in <em>Geneva</em>
  over shared river</h1>
<p class="standfirst">${parts.standfirst ?? 'Engineers are to visit the dam before winter, the first visit in four years.'}</p>
<div class="byline">By <a rel="author" href="/author/ada">Ada Brook</a> <time datetime="2025-05-06T18:30:00+02:00">6 May 2025</time></div>
<div class="story">${(parts.body ?? BODY).map((text) => `<p>${text}</p>`).join('\n')}
<figure><img src="dam.jpg"><figcaption>The dam seen from the lower bank in March.</figcaption></figure>
<div class="related-stories"><h3>Read more</h3><ul><li><a href="/a">Flood took a bridge</a></li><li><a href="/b">Snow came late</a></li></ul></div>
<div class="newsletter-signup"><p>Get our letter about rivers every week.</p></div>
</div></article></main>
<section class="comments"><h2>Comments</h2><p>I have fished there since I was a boy and the river is not what it was, believe me.</p></section>
<footer>© 2024 The Example Paper</footer></body></html>`;
}

/** A front page: many teasers, each with a heading that leads elsewhere. */
export function frontPage(): string {
  const teasers = Array.from(
    { length: 24 },
    (_, index) =>
      `<article><h3><a href="/world/story-${index}">A headline about event number ${index} of the day</a></h3><p>Some eighty letters that tell a little of what the story behind this heading says.</p><time>2 hours ago</time></article>`,
  );
  return `<html lang="en"><head><title>The Example Paper</title><meta property="og:type" content="website"></head><body><h1>The Example Paper</h1>${teasers.join('')}</body></html>`;
}

/** A shop's page of one thing. */
export function shopPage(): string {
  return `<html><head><title>Walking boots, brown leather</title><meta property="og:type" content="product">
<script type="application/ld+json">{"@type":"Product","name":"Walking boots","offers":{"@type":"Offer","price":"89"}}</script></head>
<body><h1>Walking boots, brown leather</h1><span class="price" itemprop="price">89.00</span><form action="/cart/add"><button class="add-to-cart">Buy</button></form>
${BODY.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
}

/** A thread of a forum: each post in a box of its own. */
export function forumPage(): string {
  const posts = BODY.map(
    (text, index) =>
      `<div class="postbit"><a href="/forums/member.php?u=${index}">member${index}</a><time>May 1, 2025</time><div><p>${text}</p></div></div>`,
  );
  return `<html><head><title>Which river is best for fishing in spring</title></head><body><h1>Which river is best for fishing in spring</h1>${posts.join('')}</body></html>`;
}

/** A blog's front: whole posts one below the other. */
export function blogIndex(): string {
  const posts = Array.from(
    { length: 6 },
    (_, index) =>
      `<h2><a href="/2025/05/post-${index}">Post number ${index} about my garden</a></h2><time datetime="2025-05-0${index + 1}">May</time><p>${BODY[index % BODY.length]}</p><p>${BODY[(index + 1) % BODY.length]}</p>`,
  );
  return `<html><head><title>Garden notes</title><meta property="og:type" content="website"></head><body><div id="content">${posts.join('')}</div></body></html>`;
}

/** Puts HTML into this test's document. Scripts do not run. */
export function show(html: string): Document {
  document.open();
  document.write(html);
  document.close();
  return document;
}

/** The day that tests read on. */
export const TODAY = '2026-11-30';

/** Words of so many letters. */
export const letters = (count: number) =>
  'word '
    .repeat(Math.ceil(count / 5))
    .slice(0, count - 1)
    .concat('x');
/** Paragraphs of so many letters each. */
export const paragraphs = (...lengths: number[]) => lengths.map((length) => `<p>${letters(length)}</p>`).join('');
