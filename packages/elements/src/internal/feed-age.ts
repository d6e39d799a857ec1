import type { Feed } from '@mingce/feed';
import { dayInChina } from '@mingce/schema/days';
import { html } from 'lit';
import { icon } from './icon.js';
import type { LocalizeController } from './localize-controller.js';
import * as stateIcons from './state-icons.js';

/**
 * The day since which nothing has been heard of a feed, YYYY-MM-DD, if by `today` its publisher should have renewed it.
 * Dates in documents go on counting from today: what has expired since stays expired. What the day says is that changes and
 * repeals after it are not known.
 */
export function unrenewedSince(
  { publishedAt, expiresAt }: Pick<Feed, 'publishedAt' | 'expiresAt'>,
  today: string,
): string | undefined {
  const [published, expired] = [dayInChina(publishedAt), dayInChina(expiresAt)];
  if (today <= expired) return undefined;
  return [published, expired].sort()[0];
}

/** A feed that was not renewed in time: it is shown as ever, with the day up to which it speaks. */
export function renderUnrenewedNote(since: string, { t, format }: LocalizeController) {
  return html`
    <div class="note note--warn unrenewed" part="note">
      ${icon(stateIcons.info)}
      <div>
        <b>${t.text('unrenewedTitle', { date: format.date(since) })}</b>
        ${t.text('unrenewedText')}
      </div>
    </div>
  `;
}
