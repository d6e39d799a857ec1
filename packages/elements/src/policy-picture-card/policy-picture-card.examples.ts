import {
  examplePolicy,
  type PictureExample,
  policyPictureExamples,
} from '../policy-picture/policy-picture.examples.js';
import type { ElementExamples } from '../testing/example.js';
import { explainedFeed } from '../testing/interpretation-feed.js';

const pictures = new Map(policyPictureExamples.map((example) => [example.name, example]));

/** The card of an example picture, in a theme. */
function card(
  name: string,
  title: string,
  theme: string,
  more: Partial<PictureExample> = {},
): PictureExample {
  const picture = pictures.get(name);
  if (picture === undefined) throw new Error(`no example picture is named ${name}`);
  const { record, policy } = picture;
  return {
    name,
    title,
    record,
    ...(policy && { policy }),
    attributes: { theme, brand: '公开德好' },
    ...more,
  };
}

const shown: readonly PictureExample[] = [
  card('full', '有数字的政策', 'red'),
  card('others', '步骤和问答', 'blue', { policy: examplePolicy }),
  card('dense', '标题很长', 'ink'),
  card('one', '一项措施', 'contrast'),
];

export const examples: ElementExamples = {
  examples: shown.map(({ record, policy, ...example }) => ({
    ...example,
    properties: { record, policyRecord: policy },
  })),
  feed: explainedFeed,
};
