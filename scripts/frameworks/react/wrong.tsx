import type {} from '@mingce/elements/react';

export const wrong = [
  <policy-search key="1" feed="/feed/" pageSise={5} />,
  <policy-search key="2" page-size="five" />,
  <policy-search key="3" onpolicy-search-open={({ detail }) => detail.nothing} />,
];
