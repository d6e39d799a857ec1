import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanRecords } from '../clean-records.js';
import { policy, sampleSources } from '../fixtures/sample-sources.js';
import { vocabularyOf } from '../vocabulary.js';
import { syndicationFiles } from './syndication.js';

async function files(t: Parameters<typeof sampleSources>[0], more: object[] = []) {
  const { config, records } = await sampleSources(
    t,
    more.map((fields, index) => policy(`x-${index}`, fields)),
  );
  const grouped = cleanRecords(records, []);
  const words = {
    vocabulary: vocabularyOf(config, grouped),
    audienceLabel: () => '毕业生',
    needLabel: () => '资金支持',
  };
  const list = syndicationFiles(grouped.policy, config, words);
  return new Map(list.map(({ path, text }) => [path, text]));
}

describe('syndicationFiles', () => {
  it('writes one pair for all, and one for each topic, audience and region', async (t) => {
    const paths = [...(await files(t)).keys()];
    const names = ['all', 'topic/employment', 'audience/graduate', 'region/990122'];
    assert.deepEqual(
      paths,
      names.flatMap((name) => [`syndication/${name}.json`, `syndication/${name}.xml`]),
    );
  });

  it('writes the deadlines of benefit items for calendars, each need its own', async (t) => {
    const item = (id: string, more: object) => ({
      id,
      title: `示例${id}`,
      applicants: ['enterprise'],
      ...more,
    });
    const written = await files(t, [
      {
        benefit: {
          needs: ['funding'],
          items: [
            item('a', { windows: [{ closesOn: '2026-06-20', round: '第一批' }] }),
            item('b', { needs: ['talent'], windows: [{ closesOn: '2026-07-31', closesAt: '17:00' }] }),
            item('c', {}),
          ],
        },
      },
    ]);
    const calendars = [...written.keys()].filter((path) => path.endsWith('.ics')).sort();
    assert.deepEqual(
      calendars,
      ['all', 'audience/graduate', 'need/funding', 'need/talent', 'region/990122', 'topic/employment'].map(
        (name) => `syndication/${name}.ics`,
      ),
    );
    const funding = written.get('syndication/need/funding.ics') ?? '';
    assert.match(funding, /SUMMARY:示例a（第一批）申报截止\r\n/);
    assert.match(funding, /DTSTART;VALUE=DATE:20260620\r\n/);
    assert.doesNotMatch(funding, /示例[bc]/);
    assert.match(written.get('syndication/need/talent.ics') ?? '', /DTSTART:20260731T090000Z\r\n/);
  });

  it('writes JSON Feed 1.1: version, title, and items with id and text, newest first', async (t) => {
    const feed = JSON.parse((await files(t)).get('syndication/all.json') ?? '');
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.equal(feed.title, '示例市政策库');
    assert.equal(feed.items[0].title, '示例县p-2024管理办法');
    assert.equal(feed.items[0].url, 'https://www.example.gov.cn/policy.html?id=p-2024');
    assert.match(
      feed.items[0].id,
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.match(feed.items[0].content_text, /为支持创业/);
    assert.match(feed.items[0].date_published, /^\d{4}-\d\d-\d\dT00:00:00\+08:00$/);
    assert.deepEqual(feed.items[0].tags, ['就业创业']);
  });

  it('gives every Atom entry what RFC 4287 requires, once', async (t) => {
    const atom = (await files(t)).get('syndication/all.xml') ?? '';
    const [head = '', ...entries] = atom.split('<entry>');
    assert.equal(entries.length, 2);
    for (const part of [head, ...entries]) {
      for (const name of ['id', 'title', 'updated']) assert.equal(part.split(`<${name}>`).length, 2, name);
    }
    for (const entry of entries) assert.match(entry, /<link rel="alternate" href="https:/);
  });

  it('escapes markup and drops characters that XML cannot hold', async (t) => {
    const atom = (await files(t, [{ title: '关于<b>&"的\u0001通知' }])).get('syndication/all.xml') ?? '';
    assert.ok(atom.includes('<title>关于&lt;b&gt;&amp;&quot;的通知</title>'));
  });

  it('keeps a topic code with a slash inside its folder', async (t) => {
    const paths = [...(await files(t, [{ topics: ['../../escape'] }])).keys()];
    const odd = paths.filter(
      (path) => !/^syndication\/(?:all|(?:topic|audience|region)\/[\w-]+)\.(?:json|xml)$/.test(path),
    );
    assert.deepEqual(odd, []);
  });
});
