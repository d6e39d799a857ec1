import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type BenefitItem,
  type ItemWindow,
  type WindowOptions,
  windowState,
  windowStatesOf,
} from './index.js';

const itemWith = (windows: ItemWindow[], expiresOn?: string): BenefitItem => ({
  id: 'example',
  title: '示例',
  windows,
  ...(expiresOn ? { expiresOn } : {}),
});

const state = (windows: ItemWindow[], on: string | Date, more: Omit<WindowOptions, 'on'> = {}) =>
  windowState(itemWith(windows), { on, ...more });

describe('windowState', () => {
  const round = { opensOn: '2026-06-01', closesOn: '2026-06-30', closesAt: '17:00' };

  it('goes from not yet to closed, both ends in', () => {
    const states = ['2026-05-31', '2026-06-01', '2026-06-14', '2026-06-15', '2026-06-30', '2026-07-01'].map(
      (on) => state([round], on).state,
    );
    assert.deepEqual(states, ['notYet', 'open', 'open', 'closingSoon', 'closingSoon', 'closed']);
    assert.equal(state([round], '2026-06-20').daysLeft, 10);
    assert.equal(state([round], '2026-06-20', { closingSoonDays: 5 }).state, 'open');
  });

  it('closes at the hour in Shanghai, whatever the zone of the moment', () => {
    assert.equal(state([round], '2026-06-30T17:00:00+08:00').state, 'closingSoon');
    assert.equal(state([round], '2026-06-30T09:01:00Z').state, 'closed');
    assert.equal(state([round], new Date('2026-05-31T16:00:00Z')).state, 'open');
    assert.equal(state([round], new Date('2026-05-31T15:59:59Z')).state, 'notYet');
  });

  it('is long-term without windows or dates, and open where only the beginning is known', () => {
    assert.equal(state([], '2026-06-01').state, 'standing');
    assert.equal(state([{ note: '常年受理' }], '2026-06-01').state, 'standing');
    assert.equal(state([{ opensOn: '2026-01-01' }], '2026-06-01').state, 'open');
  });

  it('is of each item of a list what it is of one alone, in the order of the list', () => {
    const items = [itemWith([round]), itemWith([]), itemWith([{ since: 'foundedOn', within: 'P1Y' }])];
    const options = { on: '2026-06-20', profile: { foundedOn: '2026-01-15' } };
    const states = windowStatesOf(items, options);
    assert.deepEqual(
      states.map(({ state }) => state),
      ['closingSoon', 'standing', 'open'],
    );
    assert.deepEqual(
      states,
      items.map((item) => windowState(item, options)),
    );
  });

  it('is expired with its policy, whatever its windows say', () => {
    const item = itemWith([round], '2026-06-10');
    assert.equal(windowState(item, { on: '2026-06-10' }).state, 'open');
    assert.equal(windowState(item, { on: '2026-06-11' }).state, 'expired');
  });

  it('is not announced where a yearly round has no dates this year', () => {
    const yearly = { yearly: { opens: '07-01', closes: '08-31' } };
    const last = { opensOn: '2025-07-02', closesOn: '2025-08-30' };
    assert.deepEqual(state([yearly, last], '2026-06-01'), {
      state: 'notAnnounced',
      expected: { opens: '07-01', closes: '08-31' },
      facts: [],
    });
    assert.equal(
      state([yearly, last, { opensOn: '2026-07-05', closesOn: '2026-08-20' }], '2026-06-01').state,
      'notYet',
    );
    assert.equal(
      state([yearly, { opensOn: '2026-02-01', closesOn: '2026-03-01' }], '2026-06-01').state,
      'closed',
    );
  });

  it('takes the window that can be used soonest', () => {
    const rounds = [
      { opensOn: '2026-01-01', closesOn: '2026-02-01' },
      { opensOn: '2026-09-01', closesOn: '2026-10-01' },
      { opensOn: '2026-07-01', closesOn: '2026-08-01' },
    ];
    assert.equal(state(rounds, '2026-06-01').opensOn, '2026-07-01');
    assert.equal(state(rounds.slice(0, 1), '2026-06-01').closesOn, '2026-02-01');
  });

  it('differs by place, and says so where the place is not known', () => {
    const rounds = [
      { regions: ['990101'], closesOn: '2026-05-20' },
      { regions: ['990102'], closesOn: '2026-08-20' },
    ];
    const at = (region: string | null) => state(rounds, '2026-06-01', { profile: { region } });
    assert.equal(at('990101').state, 'closed');
    assert.equal(at('990102').state, 'open');
    assert.equal(at('980101').state, 'notAnnounced');
    assert.deepEqual(at(null).facts, ['region']);
    assert.deepEqual(at('990100').facts, ['region']);
  });

  it('counts a time limit from an event, and asks for its date', () => {
    const windows = [{ since: 'foundedOn', within: 'P3Y' }];
    const at = (foundedOn: string | null) => state(windows, '2026-06-01', { profile: { foundedOn } });
    assert.deepEqual([at('2023-06-01').state, at('2023-06-01').closesOn], ['closingSoon', '2026-06-01']);
    assert.equal(at('2023-05-31').state, 'closed');
    assert.deepEqual(at(null), { state: 'standing', facts: ['foundedOn'] });
  });
});
