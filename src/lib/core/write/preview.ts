/** The names of the files in a site that previews and discovery lead to. */
export const [OEMBED, PICTURE] = ['oembed.json', 'picture.png'];

/** Where a site will be, and the picture of its timeline there. */
export interface Place {
  /** The absolute address of the site, with a slash at its end. */
  readonly url: string;
  readonly picture: { readonly width: number; readonly height: number };
}
