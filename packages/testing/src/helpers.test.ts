import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { expectEvent } from './expect-event.js';
import { fixedClock } from './fixed-clock.js';
import { guardConsole } from './guard-console.js';

describe('fixedClock', () => {
  it('does not move by itself', () => {
    const clock = fixedClock('2025-03-14T23:00:00Z');
    assert.equal(clock.today(), '2025-03-14');
    assert.equal(clock.now().getTime(), clock.now().getTime());
    clock.advance(2 * 3600 * 1000);
    assert.equal(clock.today(), '2025-03-15');
    assert.throws(() => fixedClock('yesterday'), RangeError);
  });
});

describe('expectEvent', () => {
  it('gives the event, fails without one, and passes on a failing act', async () => {
    const target = new EventTarget();
    const event = await expectEvent(target, 'x', () => target.dispatchEvent(new Event('x')));
    assert.equal(event.type, 'x');
    await assert.rejects(
      expectEvent(target, 'x', () => target.dispatchEvent(new Event('y')), 5),
      /no "x" event/,
    );
    await assert.rejects(
      expectEvent(target, 'x', () => {
        throw new Error('broken act');
      }),
      /broken act/,
    );
  });
});

describe('guardConsole', () => {
  const original = { ...console };
  afterEach(() => {
    Object.assign(console, original);
  });

  it('throws what was logged and gives the console back', () => {
    const guard = guardConsole();
    console.warn('bad', { id: 1 });
    assert.throws(() => guard.check(), /console\.warn: bad \{"id":1\}/);
    assert.equal(console.warn, original.warn);
  });

  it('lets pass what a test expects, and fails when that does not come', () => {
    const guard = guardConsole();
    console.error(new Error('the known one'));
    guard.expect(/known/);
    assert.throws(() => guard.expect(/known/), /nothing logged/);
    guard.check();
  });
});
