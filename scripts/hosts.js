/**
 * Pages that embed a timeline as the hosts of this world do, for tests and pictures. Each is served from an origin of its
 * own, but for the one whose policy asks for its own.
 */

/** Of every page; without the icon a browser would ask for one. */
const HEAD = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">';

/** What people embed beside their words. */
const WORDS =
  '<p>By noon the whole town knew of it, and nobody knew how it had begun. Here is what happened, and who said so.</p>';

/** Sizes stand in the page: nothing may move when the frame or the element loads. */
const PLAIN = 'body{max-width:44rem;margin:1rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}iframe{max-width:100%}';

/** What a host listens with: what it heard is in `heard`. */
const LISTEN = `<script>
  var heard = [];
  addEventListener('message', function (event) { heard.push(event.data); });
</script>`;

/**
 * @param {string} title
 * @param {string} body
 * @param {{ style?: string, html?: string, script?: string }} [options]
 */
function page(title, body, { style = '', html = 'lang="en"', script = LISTEN } = {}) {
  return `<!doctype html><html ${html}><head>${HEAD}<title>${title}</title><style>${PLAIN}${style}</style>${script}</head><body><h1>${title}</h1>${WORDS}${body}${WORDS}</body></html>`;
}

/**
 * @typedef {object} Host
 * @property {string} name of its picture
 * @property {string} about
 * @property {'frame' | 'element'} way
 * @property {boolean} [caged] its sandbox gives the frame no origin
 * @property {boolean} [own] it lies beside the timeline and has a policy: its files come from there, `host.css` too
 * @property {(site: string, other: string) => string} html of a page that embeds the timeline of a site
 */

/** What a reset of a host does to everything that it reaches. */
const RESETS = `html{font-size:62.5%}
*,*::before,*::after{margin:0!important;padding:0!important;border:0!important;box-sizing:content-box!important;font:italic 700 8px/1 fantasy!important;letter-spacing:3px!important;text-transform:uppercase!important;text-align:right!important;color:#f0f!important;list-style:square!important;background:#ff0!important}
sourceline-timeline{display:block!important}`;

/** @type {readonly Host[]} */
export const HOSTS = [
  {
    name: 'wordpress',
    about: 'WordPress, of a provider that it does not know: a sandbox without an origin, few attributes, and a secret',
    way: 'frame',
    caged: true,
    html: (site) =>
      page(
        'WordPress',
        `<iframe sandbox="allow-scripts" src="${site}embed/#?secret=Ab3dE" width="600" height="480" frameborder="0" marginwidth="0" marginheight="0" scrolling="no" title="The strike"></iframe>`,
      ),
  },
  {
    name: 'sandbox',
    about: 'A sandbox that leaves the frame its origin',
    way: 'frame',
    html: (site) =>
      page(
        'A sandbox',
        `<iframe sandbox="allow-scripts allow-same-origin" src="${site}embed/" width="640" height="420" title="The strike"></iframe>`,
      ),
  },
  {
    name: 'lazy',
    about: 'A frame far down the page that loads when it comes near',
    way: 'frame',
    html: (site) =>
      page(
        'A lazy frame',
        `<div style="height:6000px"></div><iframe loading="lazy" src="${site}embed/" width="640" height="420" title="The strike"></iframe>`,
      ),
  },
  {
    name: 'amp',
    about: 'A fixed box as of AMP: the frame fills it, in a sandbox',
    way: 'frame',
    caged: true,
    html: (site) =>
      page(
        'A fixed box',
        `<div class="box"><iframe sandbox="allow-scripts allow-popups" src="${site}embed/" frameborder="0" title="The strike"></iframe></div>`,
        {
          style:
            '.box{position:relative;overflow:hidden}.box::before{content:"";display:block;padding-top:62.5%}.box iframe{position:absolute;inset:0;width:100%;height:100%}',
        },
      ),
  },
  {
    name: 'column',
    about: 'A column of 320 pixels',
    way: 'frame',
    html: (site) =>
      page(
        'A column',
        `<iframe src="${site}embed/" width="320" height="520" frameborder="0" title="The strike"></iframe>`,
        { style: 'body{max-width:320px;padding:0}' },
      ),
  },
  {
    name: 'policy',
    about: 'The element in a page whose policy allows nothing but its own files: default-src ’self’',
    way: 'element',
    own: true,
    html: (site) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="icon.svg"><title>A strict policy</title><link rel="stylesheet" href="${site}host.css"></head><body><h1>A strict policy</h1>${WORDS}<sourceline-timeline src="${site}timeline.json"></sourceline-timeline><script src="${site}sourceline-embed.js" async></script>${WORDS}</body></html>`,
  },
  {
    name: 'two',
    about: 'Two timelines on one page, and a script of the page’s own',
    way: 'element',
    html: (site, other) =>
      page(
        'Two timelines',
        `<sourceline-timeline src="${site}timeline.json"></sourceline-timeline>${WORDS}<sourceline-timeline src="${other}timeline.json" theme="dark"></sourceline-timeline><script src="${site}sourceline-embed.js" async></script>`,
        { style: 'sourceline-timeline{display:block;height:22rem}' },
      ),
  },
  {
    name: 'right-to-left',
    about: 'A page that is read from right to left',
    way: 'element',
    html: (site) =>
      page(
        'من اليمين',
        `<sourceline-timeline src="${site}timeline.json" lang="ar"></sourceline-timeline><script src="${site}sourceline-embed.js" async></script>`,
        { html: 'lang="ar" dir="rtl"', style: 'sourceline-timeline{display:block;height:26rem}' },
      ),
  },
  {
    name: 'resets',
    about: 'A page whose styles change everything that they reach',
    way: 'element',
    html: (site) =>
      page(
        'Resets',
        `<sourceline-timeline src="${site}timeline.json"></sourceline-timeline><script src="${site}sourceline-embed.js" async></script>`,
        { style: `${RESETS}sourceline-timeline{height:420px}` },
      ),
  },
];

/** The policy of a host that has one, and the style sheet with its element's height. */
export const POLICY = "default-src 'self'";
export const SHEET = 'sourceline-timeline{display:block;height:28rem}';
