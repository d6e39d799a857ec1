import type { SearchOpenEvent } from '@mingce/elements';

const search = document.createElement('policy-search');
search.pageSise = 5;
search.pageSize = 'five';
search.addEventListener('policy-search-open', (event: SearchOpenEvent) => event.detail.nothing);
