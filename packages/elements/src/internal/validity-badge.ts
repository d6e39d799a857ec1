import type { Translator } from '@mingce/i18n';
import type { Validity } from '@mingce/schema/types';
import { html } from 'lit';
import type { ElementMessages } from '../messages/index.js';
import { type IconName, icon } from './icons.js';

const looks: Record<Validity, { icon: IconName; tone: string }> = {
  inForce: { icon: 'checkCircle', tone: 'badge--ok' },
  amended: { icon: 'pencil', tone: 'badge--warn' },
  pending: { icon: 'clock', tone: 'badge--soon' },
  expired: { icon: 'ban', tone: 'badge--off' },
  repealed: { icon: 'ban', tone: 'badge--off' },
};

/** 时效性 in a word and a sign: colour alone never says it. */
export function validityBadge(validity: Validity, t: Translator<ElementMessages>) {
  const { icon: name, tone } = looks[validity];
  return html`<span class="badge ${tone}">${icon(name)}${t.term('validity', validity)}</span>`;
}
