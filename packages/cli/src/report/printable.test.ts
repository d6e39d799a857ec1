import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import { main } from '../main.js';
import { authoringFolder, feedYaml, policyText, testIo } from '../sources/fixtures/authoring-folder.js';
import { printable, printableIo, writeControl } from './printable.js';

/** Escape, C1 escape, bell, backspace, tab, carriage return, DEL, marks of direction, separators. */
const hostile = '\u001B[31m红\u009B2J\u0007\b\t\r\u007F\u061C\u200E\u202E\u2066\u2028';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters.
const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;
const inYaml = JSON.stringify(hostile);

/** Records with control characters in every value that messages repeat. */
const files = () => ({
  'feed.yaml': `${feedYaml}unknown${hostile.slice(0, 1)}: 1\n`.replace('\u001B', ''),
  'policies/a.md': policyText({
    title: inYaml,
    issuers: `[${inYaml}]`,
    topics: `[${inYaml}]`,
    documentNumber: inYaml,
    region: '"123456"',
    relations: `[{ type: amends, policy: ${inYaml} }]`,
  }),
  'policies/b.md': policyText({ id: 'b', topics: `[${inYaml}]`, documentNumber: inYaml }),
  'policies/c.md': policyText({ id: inYaml, [`"${'x'}\\e[2J"`]: '1' }),
  'policies/d.md': policyText({ id: 'd', attachments: `[{ title: t, href: "files/\\e.pdf" }]` }),
  'policies/e.md': policyText({ id: 'e', title: '[' }),
  'interpretations/i.yaml': `id: i\ntemplate: picture\ntitle: ${inYaml}\npolicies: [${inYaml}]\nregion: "990122"\nissuers: [甲]\npublishedOn: 2024-05-30\ntheme: ${inYaml}\nelements:\n  background: [{ text: ${inYaml}, clauses: [{ anchor: ${inYaml}, policy: b }] }]\n`,
  'qa/\u001B[2J名.md': '---\nid: q\n---\n',
  'services/\u202Es.yaml': 'id: [\n',
});

describe('output on a terminal', () => {
  for (const lang of ['zh-CN', 'en']) {
    it(`has no control characters of documents and file names in it (${lang})`, async (t) => {
      const dir = await authoringFolder(t, files());
      const feed = join(dir, '..', `${dir.split('/').pop()}-feed`);
      for (const argv of [
        ['check', dir, '--completeness'],
        ['check', dir, '--json'],
        ['build', dir, '--to', join(dir, '_feed')],
        ['import', join(dir, 'policies'), '--to', join(dir, '_imported')],
        ['new', 'interpretation', hostile, '--dir', dir],
        ['verify', `${feed}${hostile}`],
        ['check', `${dir}${hostile}`],
        [hostile],
        ['check', dir, `--${hostile}`],
      ]) {
        const { stdout, stderr } = await runMain([...argv, '--lang', lang]);
        assert.ok((stdout + stderr).length > 0);
        assert.doesNotMatch(stdout, obeyed, argv[0]);
        assert.doesNotMatch(stderr, obeyed, argv[0]);
        if (argv.includes('--json')) assert.ok(JSON.parse(stdout).faults.length > 0);
      }
    });
  }

  it('shows what was there', () => {
    assert.equal(printable('\u001B[31m甲\n乙\u202E'), '\\u001b[31m甲\n乙\\u202e');
  });

  it('cannot be given a line of a report by a document', async (t) => {
    const forged = '"甲\\npolicies/z.md:1  错误  伪造"';
    const dir = await authoringFolder(t, { 'policies/a.md': policyText({ documentNumber: forged }) });
    assert.doesNotMatch((await runMain(['check', dir])).stdout, /^policies\/z\.md/m);
  });

  it('has the colours and the progress of this program all the same', async (t) => {
    const dir = await authoringFolder(t, { 'policies/a.md': policyText({ topics: `[${inYaml}]` }) });
    const { io, stderr } = testIo(dir, { isTTY: true });
    const stdout: string[] = [];
    await main(['check', dir], { ...io, stdout: { write: (text) => stdout.push(text), isTTY: true } });
    const text = stdout.join('');
    assert.ok(text.includes('\u001B[31m错误\u001B[39m'));
    const colours = ['31', '33', '39', '1', '2', '22'].map((code) => `\u001B[${code}m`);
    assert.doesNotMatch(
      colours.reduce((rest, colour) => rest.replaceAll(colour, ''), text),
      obeyed,
    );
    assert.ok(!text.includes('\u001B[31m红'));
    assert.ok(stderr.includes('\r\u001B[K'));
  });

  it('lets only this program’s own sequences through the streams of a command', () => {
    const { io, stderr } = testIo('/');
    const safe = printableIo(io).stderr;
    safe.write('\u001B[2J');
    writeControl(safe, '\r\u001B[K');
    assert.deepEqual(stderr, ['\\u001b[2J', '\r\u001B[K']);
  });
});

describe('passwords in addresses', () => {
  const secret = /s3cret|p%40ss|user/;

  it('are repeated in no message, error or report', async (t) => {
    const link = 'https://user:s3cret@files.example.cn/a.pdf';
    const dir = await authoringFolder(t, {
      'feed.yaml': `${feedYaml}check: { linkHosts: [shili.example] }\n`,
      'policies/a.md': policyText({ url: link }),
    });
    await mkdir(join(dir, 'files'));
    await writeFile(join(dir, 'files', 'x'), 'x');
    for (const argv of [
      ['check', dir],
      ['check', dir, '--json'],
      ['verify', 'http://user:s3cret@127.0.0.1:1/feed/'],
      ['verify', 'http://user:s3cret@127.0.0.1:1/feed/', '--json'],
      ['verify', 'http://user:p%40ss@[/'],
      ['import', 'https://user:s3cret@host.example/x', '--to', dir],
      ['check', 'https://user:s3cret@host.example/'],
    ]) {
      const { code, stdout, stderr } = await runMain(argv);
      assert.notEqual(code, null);
      assert.doesNotMatch(stdout + stderr, secret, argv.join(' '));
    }
    assert.match((await runMain(['check', dir])).stdout, /https:\/\/files\.example\.cn\/a\.pdf/);
  });

  it('reach the server that asks for them', async (t) => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(404).end();
    });
    t.after(() => {
      server.closeAllConnections();
      server.close();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await runMain(['verify', `http://user:p%40ss@127.0.0.1:${port}/feed/`]);
    assert.deepEqual(asked, [`Basic ${Buffer.from('user:p@ss').toString('base64')}`]);
  });
});
