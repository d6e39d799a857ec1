import type { Locale } from '@mingce/i18n';
import type { Validity } from '@mingce/schema/types';
import { validityLabels } from '@mingce/schema/vocabulary';
import { html } from 'lit';
import { type IconName, icon } from './icons.js';
import { labelOf } from './label.js';

const looks: Record<Validity, { icon: IconName; tone: string }> = {
  inForce: { icon: 'checkCircle', tone: 'badge--ok' },
  amended: { icon: 'pencil', tone: 'badge--warn' },
  pending: { icon: 'clock', tone: 'badge--soon' },
  expired: { icon: 'ban', tone: 'badge--off' },
  repealed: { icon: 'ban', tone: 'badge--off' },
};

/** 时效性 in a word and a sign: colour alone never says it. */
export function validityBadge(validity: Validity, locale: Locale) {
  const { icon: name, tone } = looks[validity];
  return html`<span class="badge ${tone}">${icon(name)}${labelOf(validityLabels, validity, locale)}</span>`;
}
