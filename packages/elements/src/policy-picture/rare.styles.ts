import { charts } from './charts.styles.js';
import { lists } from './lists.styles.js';

/** The layouts that few pictures have, as a phone shows them. */
export default [lists, charts];
