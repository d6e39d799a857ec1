import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { type CalendarEvent, writeCalendar } from './index.js';

const event: CalendarEvent = {
  id: 'p/a-2026-06-20',
  title: '示例奖励申报截止；含逗号,分号;和反斜杠\\，很长很长很长很长很长很长很长很长很长很长的标题😀',
  day: '2026-06-20',
  description: '示例市办法\n县（区）另行通知',
  url: 'https://www.example.gov.cn/apply?id=1',
  remindDaysBefore: [7, 1],
  changedOn: '2026-01-01',
};
const timed: CalendarEvent = { ...event, id: 'p/b', time: '17:00', remindDaysBefore: [3] };
const text = writeCalendar('示例市截止日期', [event, timed]);

/** The results of two parsers in a process with the given time zone. */
function readIn(zone: string): { nodeIcal: string[]; icalJs: string[] } {
  const program = `
    const nodeIcal = require('node-ical');
    const ICAL = require('ical.js').default ?? require('ical.js');
    const text = Buffer.from(process.argv[1], 'base64').toString('utf8');
    const pad = (n) => String(n).padStart(2, '0');
    const local = (d) => d.getFullYear() + '-' + pad(d.getMonth() + 1) + '-' + pad(d.getDate());
    const first = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT')
      .map((e) => [e.summary, e.datetype === 'date' ? local(e.start) : e.start.toISOString(), e.description].join('|'));
    const calendar = new ICAL.Component(ICAL.parse(text));
    const second = calendar.getAllSubcomponents('vevent').map((v) => new ICAL.Event(v))
      .map((e) => [e.summary, e.startDate.isDate ? e.startDate.toString() : e.startDate.toJSDate().toISOString(), e.description].join('|'));
    process.stdout.write(JSON.stringify({ nodeIcal: first, icalJs: second }));`;
  const output = execFileSync(process.execPath, ['-e', program, Buffer.from(text).toString('base64')], {
    cwd: new URL('.', import.meta.url),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

describe('writeCalendar', () => {
  const wanted = [
    [event.title, '2026-06-20', event.description].join('|'),
    [timed.title, '2026-06-20T09:00:00.000Z', timed.description].join('|'),
  ];

  for (const zone of ['UTC', 'Asia/Shanghai', 'America/New_York'])
    it(`is read back by two parsers as it was meant, in ${zone}`, () => {
      assert.deepEqual(readIn(zone), { nodeIcal: wanted, icalJs: wanted });
    });

  it('has lines of 75 octets at most, ended by CR LF, cut between characters', () => {
    const lines = text.split('\r\n');
    assert.equal(lines.at(-1), '');
    assert.ok(!text.replace(/\r\n/g, '').includes('\n'));
    for (const line of lines) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.ok(!line.includes('\uFFFD'), line);
    }
  });

  it('reminds at nine in the morning before a day, and whole days before a moment', () => {
    const triggers = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((each) =>
        each.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      );
    assert.deepEqual(triggers, [['-P6DT15H', '-PT15H'], ['-P3D']]);
  });

  it('is the same each time it is written, and whole without an event', () => {
    assert.equal(writeCalendar('示例市截止日期', [event, timed]), text);
    assert.match(writeCalendar('空', []), /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });
});
