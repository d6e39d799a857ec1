import { LazyPart } from './lazy-part.js';

/** Fetched in care mode. */
export const careStyles = new LazyPart(() => import('../styles/care.styles.js'));

/** Fetched where the colour scheme is dark. */
export const darkStyles = new LazyPart(() => import('../styles/dark.styles.js'));
