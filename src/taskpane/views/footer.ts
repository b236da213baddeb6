import { html, nothing, type TemplateResult } from 'lit';
import { ICONS } from '../icons';
import type { PreviewView } from '../preview';
import type { Session } from '../session';
import { counted, type Say } from './view';

export interface FooterProps {
  readonly session: Pick<Session<unknown>, 'state' | 'pending'>;
  readonly preview: PreviewView | undefined;
  readonly say: Say;
  readonly canWrite: boolean;
  readonly write: () => void;
  readonly refresh: () => void;
}

/** What was read, in numbers, and the button that writes it. */
export function footerView({ session, preview, say, canWrite, write, refresh }: FooterProps): TemplateResult {
  const { busy } = session.state;
  const count = session.pending.length;
  const label = busy === 'writing' ? say('writing') : count > 1 ? say('write-many', { count }) : say('write');
  return html`
    <footer>
      <div class="counts" role="status">
        ${busy === 'reading' ? say('reading') : preview ? countsView(preview, say) : nothing}
      </div>
      <fluent-button
        id="refresh"
        appearance="subtle"
        icon-only
        title=${say('refresh')}
        aria-label=${say('refresh')}
        ?disabled=${!canWrite}
        @click=${refresh}
        >${ICONS.refresh}</fluent-button
      >
      <fluent-button
        id="write"
        appearance="primary"
        ?disabled=${!canWrite}
        ?disabled-focusable=${busy === 'writing'}
        @click=${write}
      >
        ${
          busy === 'writing'
            ? html`<fluent-spinner slot="start" size="extra-tiny" appearance="inverted"></fluent-spinner>`
            : nothing
        }${label}
      </fluent-button>
    </footer>
  `;
}

function countsView(preview: PreviewView, say: Say): TemplateResult {
  const { figures, findings, held, unread } = preview;
  return html`
    <strong>${counted(say, 'count-figures', figures)}</strong>
    ${findings.length > 0 ? html` · ${counted(say, 'count-findings', findings.length)}` : nothing}
    ${held > 0 ? html` · <span class="held-count">${say('count-held', { count: held })}</span>` : nothing}
    ${unread.length > 0 ? html` · ${say('count-unread', { count: unread.length })}` : nothing}
  `;
}
