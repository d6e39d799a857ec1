import type { Engine } from './engine.js';
import { flexsearch } from './flexsearch.js';
import { mingce } from './mingce.js';
import { minisearch } from './minisearch.js';
import { orama } from './orama.js';
import { pagefind } from './pagefind.js';

export const engines: Readonly<Record<string, Engine>> = { mingce, pagefind, minisearch, flexsearch, orama };
export const engineLabels: Readonly<Record<string, string>> = {
  mingce: 'Mingce',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
  flexsearch: 'FlexSearch',
  orama: 'Orama',
};
