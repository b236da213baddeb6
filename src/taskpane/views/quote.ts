import { html, type TemplateResult } from 'lit';
import type { Quote } from '../preview';

/** A sentence with its number marked. Lit writes texts as text, so nothing in a briefing can become markup. */
export const quoteView = (quote: Quote): TemplateResult =>
  html`<q class="quote" lang="vi">${quote.before}<mark>${quote.mark}</mark>${quote.after}</q>`;
