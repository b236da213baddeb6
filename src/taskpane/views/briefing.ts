import { html, nothing, type TemplateResult } from 'lit';
import { ICONS } from '../icons';
import type { PreviewView } from '../preview';
import type { Say } from './view';

export interface BriefingProps {
  readonly preview: PreviewView;
  readonly say: Say;
  /** The user set the period. */
  readonly periodByUser: boolean;
  readonly editing: boolean;
  /** The sentence for a period that could not be read. */
  readonly periodProblem: string;
  readonly edit: (editing: boolean) => void;
  readonly setPeriod: (typed: string | undefined) => void;
}

/** Title, date, counts, and the reporting period, which the user may set. */
export function briefingView(props: BriefingProps): TemplateResult {
  const { preview } = props;
  return html`
    <section class="briefing">
      <h2 lang="vi" title=${preview.title}>${preview.title}</h2>
      <p class="meta">
        ${preview.area ? html`<span lang="vi">${preview.area}</span> · ` : nothing}<span
          >${preview.date}</span
        >
      </p>
      ${
        preview.convertedFrom
          ? html`<p class="meta">${props.say('converted-from', { encoding: preview.convertedFrom })}</p>`
          : nothing
      }
      ${props.editing ? periodForm(props) : periodLine(props)}
    </section>
  `;
}

const periodLine = ({ preview, say, periodByUser, edit }: BriefingProps): TemplateResult => html`
  <p class="period-line">
    <span>${say('period')}: <strong>${preview.period}</strong></span>
    ${
      periodByUser
        ? html`<fluent-badge appearance="tint" size="small" color="brand"
            >${say('period-by-user')}</fluent-badge
          >`
        : preview.periodHow === 'stated'
          ? nothing
          : html`<fluent-badge appearance="tint" size="small" color="warning"
              >${say(`how-${preview.periodHow}`)}</fluent-badge
            >`
    }
    <button class="link" @click=${() => edit(true)}>${ICONS.edit} ${say('change-period')}</button>
  </p>
`;

function periodForm(props: BriefingProps): TemplateResult {
  const { preview, say, periodByUser, periodProblem, edit, setPeriod } = props;
  const submit = (event: Event): void => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).elements.namedItem('period');
    setPeriod((input as HTMLInputElement).value);
  };
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') edit(false);
  };
  return html`
    <form class="period-form" @submit=${submit} @keydown=${cancelOnEscape}>
      <label for="period">${say('period')}</label>
      <input
        id="period"
        name="period"
        autocomplete="off"
        .value=${preview.period}
        placeholder=${say('period-placeholder')}
        aria-invalid=${periodProblem ? 'true' : 'false'}
        aria-describedby="period-problem"
      />
      <p id="period-problem" class="field-problem" role="alert">${periodProblem}</p>
      <div class="buttons">
        <fluent-button size="small" appearance="primary" type="submit">${say('apply')}</fluent-button>
        <fluent-button size="small" @click=${() => edit(false)}>${say('cancel')}</fluent-button>
        ${
          periodByUser
            ? html`<fluent-button size="small" appearance="subtle" @click=${() => setPeriod(undefined)}
                >${say('period-by-text')}</fluent-button
              >`
            : nothing
        }
      </div>
    </form>
  `;
}
