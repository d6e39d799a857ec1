import type {} from '@mingce/elements/react';
import '@mingce/elements/policy-provider/define';
import '@mingce/elements/policy-search/define';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [total, setTotal] = useState(0);
  return (
    <policy-provider region="990122" palette="blue">
      <title>{`${total}`}</title>
      <policy-search
        feed="/feed/"
        page-size={5}
        onpolicy-search-results={({ detail }) => setTotal(detail.total)}
      />
    </policy-provider>
  );
}

const place = document.getElementById('app');
if (place) createRoot(place).render(<App />);
