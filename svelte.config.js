import adapter from '@sveltejs/adapter-static';
import manifest from './package.json' with { type: 'json' };

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: 'dist/shell', assets: 'dist/shell' }),
    paths: { relative: true },
    prerender: {
      // The page preloads the file that is put beside it when a timeline is built.
      handleHttpError: ({ path, message }) => {
        if (path !== '/timeline.json') throw new Error(message);
      },
    },
    // Without a name of its own the build would carry the time at which it was made.
    version: { name: manifest.version },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        // The preview of an embed.
        'frame-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
  },
};
