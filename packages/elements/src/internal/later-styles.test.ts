import { expect } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { LaterStyles } from './later-styles.js';

class LateDresser extends LitElement {
  static override styles = css`
    p {
      width: 10px;
    }
  `;
  readonly later = new LaterStyles(this);
  override render() {
    return html`<p></p>`;
  }
}
customElements.define('late-dresser', LateDresser);

const [wide, wider] = [20, 30].map(
  (width) => css`
    p {
      width: ${width}px;
    }
  `,
) as [ReturnType<typeof css>, ReturnType<typeof css>];

describe('LaterStyles', () => {
  it('keep the order they are given in, whichever came first', async () => {
    const element = new LateDresser();
    document.body.append(element);
    await element.updateComplete;
    const width = () => (element.renderRoot.querySelector('p') as HTMLElement).offsetWidth;
    expect(width()).to.equal(10);
    element.later.wear([wider]);
    expect(width()).to.equal(30);
    element.later.wear([wide, wider]);
    expect(width()).to.equal(30);
    element.later.wear([wide]);
    expect(width()).to.equal(20);
    element.remove();
  });
});
