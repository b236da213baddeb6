import { html, nothing, type TemplateResult } from 'lit';
import { ICONS } from '../icons';
import type { FindingView } from '../preview';
import { quoteView } from './quote';
import { SEVERITY_NAMES } from '../../messages/values';
import type { Language } from '../../messages/types';
import type { Say } from './view';

/** Findings shown before the rest is asked for. */
const FIRST = 3;

const INTENTS = { error: 'error', warning: 'warning', note: 'info' } as const;

export interface FindingsProps {
  readonly findings: readonly FindingView[];
  readonly all: boolean;
  readonly language: Language;
  readonly say: Say;
  readonly showAll: (all: boolean) => void;
  readonly showFigure: (id: string) => void;
}

/** What arithmetic found, the gravest first, each with its sentence. */
export function findingsView(props: FindingsProps): TemplateResult | typeof nothing {
  const { findings, all, say, showAll } = props;
  if (findings.length === 0) return nothing;
  const rest = findings.length - FIRST;
  return html`
    <section class="findings" aria-label=${say('findings')}>
      ${(all ? findings : findings.slice(0, FIRST)).map((finding) => findingView(finding, props))}
      ${
        rest > 0
          ? html`<button class="link more" @click=${() => showAll(!all)}>
              ${all ? say('fewer-findings') : say('more-findings', { count: rest })}
            </button>`
          : nothing
      }
    </section>
  `;
}

const findingView = (
  finding: FindingView,
  { language, say, showFigure }: FindingsProps,
): TemplateResult => html`
  <fluent-message-bar intent=${INTENTS[finding.severity]} class=${finding.severity}>
    <span slot="icon">${ICONS[finding.severity]}</span>
    <details class="finding">
      <summary>
        <span class="sr-only">${SEVERITY_NAMES[finding.severity][language]}:</span>${finding.text}
      </summary>
      ${quoteView(finding.quote)}
      ${
        finding.figure
          ? html`<button class="link" @click=${() => showFigure(finding.figure!)}>${say('go-to')} →</button>`
          : nothing
      }
    </details>
  </fluent-message-bar>
`;
