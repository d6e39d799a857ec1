import { nearestName } from '@mingce/schema';
import { defaultTopics, formerRegions, regions } from '@mingce/schema/vocabulary';
import type { Rule } from './library.js';
import type { RuleCode } from './severities.js';

/** Reports codes without a name in the built-in tables or in `feed.yaml`, which would be shown as bare codes. */
export const vocabularies: Rule = ({ sources }, report) => {
  const { config, records } = sources;
  const codes = (terms: readonly { code: string }[]) => new Set(terms.map(({ code }) => code));
  const known = {
    region: codes([...regions, ...config.regions]),
    // 其他 belongs to every list of topics, since import assigns it to unclassified documents.
    topic: codes(config.topics.length > 0 ? [...config.topics, { code: 'other' }] : defaultTopics),
    featuredTopic: codes(config.featuredTopics),
    profile: codes(config.profiles),
  };

  for (const source of records) {
    const { record } = source;
    const expect = (vocabulary: keyof typeof known, code: string, path: (string | number)[]) => {
      if (known[vocabulary].has(code)) return;
      // A numeric code is similar to many others, so only codes of the feed are suggested; former divisions have known
      // successors.
      const suggestion =
        vocabulary === 'region'
          ? (formerRegions.find((former) => former.code === code)?.now ??
            nearestName(
              code,
              config.regions.map((region) => region.code),
            ))
          : nearestName(code, known[vocabulary]);
      const rule: RuleCode = `${vocabulary}.unknown`;
      report(source, rule, { code, ...(suggestion === undefined ? {} : { suggestion }) }, path);
    };
    expect('region', record.region, ['region']);
    for (const [index, topic] of ('topics' in record ? (record.topics ?? []) : []).entries()) {
      expect('topic', topic, ['topics', index]);
    }
    for (const [index, topic] of ('featuredTopics' in record
      ? (record.featuredTopics ?? [])
      : []
    ).entries()) {
      expect('featuredTopic', topic, ['featuredTopics', index]);
    }
    if ('profile' in record && record.profile !== undefined) expect('profile', record.profile, ['profile']);
  }
};
