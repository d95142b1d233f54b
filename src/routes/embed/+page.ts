/** Flat HTML: one classic script, put in with the data when a site is built, does everything here. */
export const csr = false;
export const prerender = true;
export const trailingSlash = 'always';
