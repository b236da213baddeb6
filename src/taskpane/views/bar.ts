import { html, type TemplateResult } from 'lit';
import { ICONS } from '../icons';

/** A message that stays until its cause is gone. */
export const barView = (severity: 'error' | 'warning', text: string): TemplateResult => html`
  <fluent-message-bar intent=${severity} class=${severity}>
    <span slot="icon">${ICONS[severity]}</span>${text}
  </fluent-message-bar>
`;
