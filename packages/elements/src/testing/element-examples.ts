import type { FakeFeed } from '@mingce/feed/testing';
import { policyChangesExamples } from '../policy-changes/policy-changes.examples.js';
import { policyGlossaryExamples } from '../policy-glossary/policy-glossary.examples.js';
import { policyInterpretationExamples } from '../policy-interpretation/policy-interpretation.examples.js';
import { policyPictureExamples } from '../policy-picture/policy-picture.examples.js';
import { policyPictureCardExamples } from '../policy-picture-card/policy-picture-card.examples.js';
import { policyProviderExamples } from '../policy-provider/policy-provider.examples.js';
import { policyReaderExamples } from '../policy-reader/policy-reader.examples.js';
import { policySearchExamples } from '../policy-search/policy-search.examples.js';
import type { Example } from './example.js';
import { interpretationFeed } from './interpretation-feed.js';
import { readerFeed } from './reader-feed.js';
import { sampleFeed } from './sample-feed.js';
import { samplePolicyPair } from './sample-interpretations.js';

/** All examples of one element and the feed they are drawn from. */
export interface ElementExamples {
  readonly examples: readonly Example[];
  /** The element that is drawn: for one that draws nothing itself, another inside it. */
  readonly draws: string;
  feed(url: string): Promise<FakeFeed>;
}

/** Without the link to an interpretation that is not there, which tests of broken feeds want and examples do not. */
const soundPolicies = samplePolicyPair.map(({ links, ...policy }) => ({
  ...policy,
  ...(links && {
    links: { ...links, interpretations: links.interpretations?.filter(({ id }) => id !== 'lost') },
  }),
}));

const explainedFeed = (url: string) => interpretationFeed(url, { policy: soundPolicies });
const policyFeed = (url: string) => sampleFeed({ url });

/** Every element of the library with its examples. */
export const elementExamples: Readonly<Record<string, ElementExamples>> = {
  'policy-search': { examples: policySearchExamples, draws: 'policy-search', feed: policyFeed },
  'policy-reader': { examples: policyReaderExamples, draws: 'policy-reader', feed: readerFeed },
  'policy-picture': {
    examples: policyPictureExamples.map(({ record, policy, ...example }) => ({
      ...example,
      properties: { record, policyRecord: policy },
    })),
    draws: 'policy-picture',
    feed: explainedFeed,
  },
  'policy-picture-card': {
    examples: policyPictureCardExamples.map(({ record, policy, ...example }) => ({
      ...example,
      properties: { record, policyRecord: policy },
    })),
    draws: 'policy-picture-card',
    feed: explainedFeed,
  },
  'policy-interpretation': {
    examples: policyInterpretationExamples,
    draws: 'policy-interpretation',
    feed: explainedFeed,
  },
  'policy-changes': { examples: policyChangesExamples, draws: 'policy-changes', feed: explainedFeed },
  'policy-glossary': { examples: policyGlossaryExamples, draws: 'policy-glossary', feed: explainedFeed },
  'policy-provider': { examples: policyProviderExamples, draws: 'policy-search', feed: policyFeed },
};
