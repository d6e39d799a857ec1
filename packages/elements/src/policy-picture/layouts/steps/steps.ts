import { html, nothing } from 'lit';
import { heading } from '../../../internal/heading.js';
import { headline, prose } from '../../../internal/typography/typeset.js';
import { isFree } from '../../drawing/items.js';
import { count } from '../../drawing/pieces/item-pieces.js';
import { numberedLine } from '../../drawing/pieces/text-line.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './steps.styles.js';

const step = /^(?:第[一二三四五六七八九十\d]+步|步骤[一二三四五六七八九十\d]+|[①-⑳])[\s　:：、.．]*/;

/** The words of a step's title without its number, which the drawing has already. */
const stepTitle = (title = '') => title.replace(step, '');

/** Steps, in their order. */
const draw: Draw = (items, view) => html`
  <ol class="steps ${count(items)}" role="list">
    ${items.map(({ title, text, clauses }, index) => {
      const name = stepTitle(title);
      return html`
        <li><span class="disc" aria-hidden="true">${index + 1}</span><div>${
          name === '' ? nothing : heading(view.headingLevel + 2, headline(name), 'it')
        }<p class="tx">${prose(text)}${view.cite(clauses)}</p></div></li>
      `;
    })}
  </ol>
`;

export const steps: Layout = {
  score: (content) => {
    const { element, items } = content;
    if (element === 'steps') return 2;
    return isFree(content) && items.length > 1 && items.every(({ title = '' }) => step.test(title)) ? 8 : 0;
  },
  subject: 'steps',
  draw,
  line: (item, index, i18n) => numberedLine({ ...item, title: stepTitle(item.title) }, index, i18n),
  styles,
};
