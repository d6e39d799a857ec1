import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTransferProgress } from './transfer-progress.js';

/** The lines printed when a tenth of 10 MB arrives every second. */
function printed(isTTY: boolean, seconds: number): string {
  let text = '';
  let now = 0;
  const stream = {
    isTTY,
    write(more: string) {
      text += more;
    },
  };
  const { signal } = new AbortController();
  const io = {
    cwd: '/',
    env: {},
    stdout: stream,
    stderr: stream,
    now: () => new Date(now),
    signal,
    locale: 'zh-CN' as const,
  };
  const progress = createTransferProgress(io);
  const total = { files: 10, bytes: 10_000_000 };
  for (let second = 0; second <= seconds; second += 1) {
    now = second * 1000;
    progress.update('send', { files: second % 10, bytes: (second % 10) * 1_000_000 }, total);
  }
  progress.end();
  return text;
}

describe('progress of a transfer', () => {
  it('is one line on a terminal, with counts, rate and time left, and leaves nothing behind', () => {
    const text = printed(true, 4);
    assert.ok(text.includes('正在上传 4/10，4.0 MB，每秒 1.0 MB，剩余约 6 秒'), text);
    assert.ok(!text.includes('\n'));
    assert.ok(text.endsWith('\r\u001B[K'));
  });

  it('is a line every ten seconds elsewhere, as in the log of a nightly job', () => {
    const lines = printed(false, 25).trim().split('\n');
    assert.equal(lines.length, 2, lines.join(' | '));
    assert.match(lines[0] ?? '', /^正在上传 \d+\/10，/);
    assert.equal(printed(false, 4), '');
  });
});
