import { html, type TemplateResult } from 'lit';
import type { Language } from '../../messages/types';
import { ICONS } from '../icons';
import type { Say } from './view';

export interface LabelsProps {
  /** The language of the workbook's labels, another than the pane's. */
  readonly labels: Language;
  readonly busy: boolean;
  readonly say: Say;
  readonly switchLabels: () => void;
  readonly dismiss: () => void;
}

/** Offers to put the workbook's labels into the language that the pane was put into. */
export const labelsView = ({ labels, busy, say, switchLabels, dismiss }: LabelsProps): TemplateResult => html`
  <fluent-message-bar intent="info" layout="multiline" class="labels">
    <span>${say(labels === 'vi' ? 'labels-vietnamese' : 'labels-english')}</span>
    <button slot="dismiss" class="icon-button" aria-label=${say('dismiss')} @click=${dismiss}>
      ${ICONS.close}
    </button>
    <fluent-button slot="actions" id="switch-labels" size="small" ?disabled=${busy} @click=${switchLabels}
      >${say(labels === 'vi' ? 'labels-to-english' : 'labels-to-vietnamese')}</fluent-button
    >
  </fluent-message-bar>
`;
