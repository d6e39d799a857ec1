import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { testIo } from '../sources/fixtures/authoring-folder.js';
import type { CommandSpec } from './command-spec.js';
import { defineCommand } from './define-command.js';

const text = (name: string) => ({ 'zh-CN': name, en: name });

const spec = {
  name: 'overdue',
  about: text('about'),
  help: text('help'),
  arguments: {
    dir: { value: 'DIR', about: text('dir') },
    more: { value: 'MORE', about: text('more'), many: true, optional: true },
  },
  options: {
    since: { value: 'DAY', required: true, about: text('since') },
    untilDay: { value: 'DAY', about: text('until') },
    onlyCounts: { about: text('counts') },
  },
  messages: { 'zh-CN': {}, en: {} },
} as const satisfies CommandSpec;

describe('defineCommand', () => {
  it('gives the function the options of the spec, each with its type, and no others', async () => {
    const { io } = testIo(tmpdir());
    const command = defineCommand(spec, async (options) => {
      // The compiler rejects these lines if option types are not inferred from the spec.
      const dir: string = options.dir;
      const more: readonly string[] = options.more;
      const since: string = options.since;
      const until: string | undefined = options.untilDay;
      const counts: boolean | undefined = options.onlyCounts;
      // @ts-expect-error: an option that may be absent is no text.
      const sure: string = options.untilDay;
      // @ts-expect-error: the spec has no such option.
      const none = options.onlyNames;
      assert.deepEqual([sure, none], [undefined, undefined]);
      const facts = { dir, more: more.join(), since, until: String(until), counts: counts === true };
      return { command: spec.name, ok: true, faults: [], facts };
    });
    const { report } = await command.run(['a', 'b', 'c', '--since', '2025-01-01', '--only-counts'], io);
    assert.deepEqual(report.facts, {
      dir: 'a',
      more: 'b,c',
      since: '2025-01-01',
      until: 'undefined',
      counts: true,
    });
  });
});
