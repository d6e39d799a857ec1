import type { Locale } from '@mingce/i18n';
import type { Validity } from '@mingce/schema/types';
import { validityLabels } from '@mingce/schema/vocabulary';
import { html } from 'lit';
import { icon } from './icon.js';
import type { IconDrawing } from './icons.js';
import * as icons from './icons.js';
import { labelOf } from './label.js';
import * as stateIcons from './state-icons.js';

const looks: Record<Validity, { icon: IconDrawing; tone: string }> = {
  inForce: { icon: icons.checkCircle, tone: 'badge--ok' },
  amended: { icon: icons.pencil, tone: 'badge--warn' },
  pending: { icon: icons.clock, tone: 'badge--soon' },
  expired: { icon: stateIcons.ban, tone: 'badge--off' },
  repealed: { icon: stateIcons.ban, tone: 'badge--off' },
};

/** 时效性 in a word and a sign: colour alone never says it. */
export function validityBadge(validity: Validity, locale: Locale) {
  const { icon: name, tone } = looks[validity];
  return html`<span class="badge ${tone}" part="validity">${icon(name)}${labelOf(validityLabels, validity, locale)}</span>`;
}
