import { expect } from '@open-wc/testing';
import { policyChangesExamples } from '../policy-changes/policy-changes.examples.js';
import '../policy-changes/define.js';
import { policyInterpretationExamples } from '../policy-interpretation/policy-interpretation.examples.js';
import '../policy-interpretation/define.js';
import { policyPictureExamples } from '../policy-picture/policy-picture.examples.js';
import { flexGaps } from '../testing/flex-gaps.js';
import { draw, eachWithInterpretations } from '../testing/interpretation-harness.js';
import { drawPicture, eachWithOwnPage } from '../testing/picture-harness.js';

const widths = [1000, 640, 375];

describe('gaps between flex items, which Chromium 80 does not know', () => {
  it('are seen where there are any', () => {
    const host = document.createElement('div');
    const box = document.createElement('p');
    box.className = 'row';
    Object.assign(box.style, { display: 'flex', columnGap: '8px' });
    host.attachShadow({ mode: 'open' }).append(box);
    document.body.append(host);
    expect(flexGaps(host)).to.deep.equal(['p.row']);
    host.remove();
  });

  describe('<policy-picture>', () => {
    eachWithOwnPage();
    for (const example of policyPictureExamples) {
      it(`has none: ${example.name}`, async () => {
        for (const width of widths) expect(flexGaps(await drawPicture(example, width))).to.deep.equal([]);
      });
    }
  });

  describe('interpretations and comparisons', () => {
    eachWithInterpretations();
    for (const [tag, examples] of [
      ['policy-interpretation', policyInterpretationExamples],
      ['policy-changes', policyChangesExamples],
    ] as const) {
      for (const example of examples) {
        it(`have none: ${tag}, ${example.name}`, async () => {
          for (const width of widths)
            expect(flexGaps(await draw(tag, { ...example, width }))).to.deep.equal([]);
        });
      }
    }
  });
});
