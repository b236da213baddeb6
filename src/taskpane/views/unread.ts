import { html, nothing, type TemplateResult } from 'lit';
import { ICONS } from '../icons';
import type { Quote } from '../preview';
import { quoteView } from './quote';
import type { Say } from './view';

/** Numbers of results sentences that no rule took. */
export const unreadView = (unread: readonly Quote[], say: Say): TemplateResult | typeof nothing =>
  unread.length === 0
    ? nothing
    : html`
        <details class="sector unread">
          <summary>
            <span class="chevron">${ICONS.chevron}</span>
            <h3>${say('unread')}</h3>
            <span class="count">${unread.length}</span>
          </summary>
          <p class="hint">${say('unread-hint')}</p>
          <ul>
            ${unread.map((quote) => html`<li>${quoteView(quote)}</li>`)}
          </ul>
        </details>
      `;
