import { type FakeFeed, fakeFeed } from '@mingce/feed/testing';
import type { Guide, Interpretation, Policy, Service } from '@mingce/schema/types';
import { sampleVocabulary } from './sample-feed.js';
import {
  sampleInterpretations,
  samplePolicyPair,
  sampleProfiles,
  sampleServices,
} from './sample-interpretations.js';

export interface Contents {
  readonly policy?: readonly Policy[];
  readonly interpretation?: readonly Interpretation[];
  readonly service?: readonly Service[];
  readonly guide?: readonly Guide[];
}

/** A feed of two versions of a policy and an interpretation in each template. */
export function interpretationFeed(url: string, contents: Contents = {}): Promise<FakeFeed> {
  return fakeFeed(
    {
      policy: [...(contents.policy ?? samplePolicyPair)],
      interpretation: [...(contents.interpretation ?? sampleInterpretations)],
      service: [...(contents.service ?? sampleServices)],
      guide: [...(contents.guide ?? [])],
    },
    { url, vocabulary: { ...sampleVocabulary, profiles: [...sampleProfiles] } },
  );
}

/** Without the link to a missing interpretation, which tests of broken feeds need and examples do not. */
const soundPolicies = samplePolicyPair.map(({ links, ...policy }) => ({
  ...policy,
  ...(links && {
    links: { ...links, interpretations: links.interpretations?.filter(({ id }) => id !== 'lost') },
  }),
}));

/** The feed of examples that explain policies. */
export const explainedFeed = (url: string): Promise<FakeFeed> =>
  interpretationFeed(url, { policy: soundPolicies });
