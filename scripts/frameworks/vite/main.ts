import '@mingce/elements/define';

const search = document.createElement('policy-search');
search.feed = '/feed/';
search.pageSize = 5;
search.addEventListener('policy-search-results', ({ detail }) => {
  document.title = `${detail.total}`;
});
document.getElementById('app')?.append(search);
