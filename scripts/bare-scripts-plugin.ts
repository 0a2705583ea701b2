import type { Plugin } from 'vite';

/**
 * Starts unlisted scripts without WXT's frame around them, which takes options we do not use and logs what goes wrong to the console of a
 * development build: 500 bytes of every script that runs on every page, for nothing in a release.
 */
export function bareScriptsPlugin(): Plugin {
  return {
    name: 'bare-scripts',
    transform(code, id) {
      if (/\/wxt\/dist\/utils\/define-unlisted-script\.mjs$/.test(id.replaceAll('\\', '/'))) {
        return { code: 'export const defineUnlistedScript = (main) => ({ main });\n', map: null };
      }
      if (!id.includes('wxt-unlisted-script-entrypoint')) return null;
      const script = /import definition from "([^"]+)";/.exec(code)?.[1];
      if (!script || !code.includes('definition.main()')) this.error('WXT starts unlisted scripts in another way now.');
      return { code: `import definition from "${script}";\nexport default definition.main();\n`, map: null };
    },
  };
}
