import type { Feed } from '@mingce/feed';
import { dayInChina } from '@mingce/schema/days';
import { html } from 'lit';
import { icon } from './icon.js';
import type { LocalizeController } from './localize-controller.js';
import * as stateIcons from './state-icons.js';

/**
 * The day of a feed's last publication, YYYY-MM-DD, if the feed should have been renewed before `today`. Validity is
 * still judged by today. The day tells readers that later changes and repeals are unknown.
 */
export function unrenewedSince(
  { publishedAt, expiresAt }: Pick<Feed, 'publishedAt' | 'expiresAt'>,
  today: string,
): string | undefined {
  const [published, expired] = [dayInChina(publishedAt), dayInChina(expiresAt)];
  if (today <= expired) return undefined;
  return [published, expired].sort()[0];
}

/** Note on a feed that was not renewed in time, with the day of its last publication. */
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
