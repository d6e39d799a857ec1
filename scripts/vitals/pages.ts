/** A page of the example site, as a visitor opens it. */
export interface SamplePage {
  /** Its name in the tables: its address below the site. */
  readonly path: string;
  /** The main element of the page, if it has one. */
  readonly tag?: string;
  /** Whether a visitor can search on it; if so, the responses to keys and clicks are measured. */
  readonly searches?: boolean;
  /** Whether it is among the pages that take longest to load, whose times `npm test` prints. */
  readonly isLong?: boolean;
}

/** Width in CSS pixels of a phone held upright. */
export const phone = 375;

/** Widths in CSS pixels: a phone, and a screen. */
export const widths = [phone, 1280] as const;

/** Every page of examples/county-site, links that people share, and the page that comes with a release. */
export const samplePages: readonly SamplePage[] = [
  { path: 'index.html', tag: 'policy-search', searches: true },
  { path: 'library.html', tag: 'policy-search', searches: true },
  { path: 'library.html?mingce-q=养老', tag: 'policy-search', isLong: true },
  { path: 'library.html?mingce-policy=shi-renshe-2025-7', tag: 'policy-search', isLong: true },
  { path: 'interpretation.html', tag: 'policy-interpretation', isLong: true },
  {
    path: 'picture.html?mingce-interpretation=jd-eldercare-picture',
    tag: 'policy-interpretation',
    isLong: true,
  },
  { path: 'picture.html?mingce-interpretation=jd-medical-qa', tag: 'policy-interpretation' },
  { path: 'pictures.html' },
  { path: 'answers.html', tag: 'policy-qa' },
  { path: 'guide.html', tag: 'policy-guide' },
  { path: 'topics.html', tag: 'policy-topics' },
  { path: 'finder.html', tag: 'policy-package', isLong: true },
  { path: 'old-cms.html', tag: 'policy-search', searches: true },
  { path: 'mingce/sample.html', tag: 'policy-search', searches: true },
];
