import { html, nothing, type TemplateResult } from 'lit';
import { parsePeriod } from '../../model/period';
import type { Language } from '../../messages/types';
import { dateText } from '../../tables/notes';
import type { BeforeWriting, Question } from '../beforeWriting';
import { periodText } from '../figureText';
import { ICONS } from '../icons';
import type { Say } from './view';

export interface QuestionProps {
  readonly asking: Pick<BeforeWriting, 'tell' | 'answered' | 'cancel'>;
  readonly question: Question;
  /** The sentence for what could not be read. */
  readonly problem: string;
  readonly language: Language;
  readonly say: Say;
}

/** What the user is asked before a write. */
export const questionView = (props: QuestionProps): TemplateResult => html`
  <fluent-message-bar intent="warning" layout="multiline" class="question warning">
    <span slot="icon">${ICONS.warning}</span>
    ${props.question.about === 'dates' ? datesForm(props, props.question) : sheetsQuestion(props, props.question)}
  </fluent-message-bar>
`;

function datesForm(
  { asking, language, say, problem }: QuestionProps,
  { draft }: Extract<Question, { about: 'dates' }>,
): TemplateResult {
  const briefing = draft.reading!.briefing;
  const asksDate = briefing.date === undefined && draft.date === undefined;
  const asksPeriod = briefing.periodHow === 'assumed' && draft.period === undefined;
  const end = parsePeriod(briefing.period)?.end;
  const submit = (event: Event): void => {
    event.preventDefault();
    const { elements } = event.currentTarget as HTMLFormElement;
    const typed = (name: string): string | undefined =>
      (elements.namedItem(name) as HTMLInputElement | null)?.value.trim();
    void asking.tell(typed('date'), typed('reported'));
  };
  const field = (name: string, label: string, value: string): TemplateResult => html`
    <label for=${`ask-${name}`}>${label}</label>
    <input
      id=${`ask-${name}`}
      name=${name}
      autocomplete="off"
      .value=${value}
      aria-invalid=${problem ? 'true' : 'false'}
      aria-describedby="ask-problem"
    />
  `;
  return html`
    <form class="period-form" @submit=${submit}>
      <strong>${say(asksDate ? 'ask-date' : 'ask-period', { title: briefing.title })}</strong>
      ${asksDate ? field('date', say('date-of-briefing'), end === undefined ? '' : dateText(end)) : nothing}
      ${asksPeriod ? field('reported', say('period'), periodText(briefing.period, language)) : nothing}
      <p id="ask-problem" class="field-problem" role="alert">${problem}</p>
      <div class="buttons">
        <fluent-button size="small" id="use-dates" appearance="primary" type="submit"
          >${say('use-and-write')}</fluent-button
        >
        <fluent-button
          size="small"
          id="leave-open"
          title=${say('leave-open-hint')}
          @click=${() => void asking.answered()}
          >${say('leave-open')}</fluent-button
        >
        <fluent-button size="small" appearance="subtle" @click=${() => asking.cancel()}
          >${say('cancel')}</fluent-button
        >
      </div>
    </form>
  `;
}

/** So many names of sheets are said. */
const MOST_NAMES = 5;

function sheetsQuestion(
  { asking, say }: QuestionProps,
  { sheets }: Extract<Question, { about: 'sheets' }>,
): TemplateResult {
  const names = [...sheets.slice(0, MOST_NAMES), ...(sheets.length > MOST_NAMES ? ['…'] : [])].join(', ');
  return html`
    <div>
      <strong>${say('ask-sheets')}</strong>
      <p>${say('ask-sheets-hint', { names })}</p>
    </div>
    <fluent-button
      slot="actions"
      id="into-new-sheets"
      size="small"
      appearance="primary"
      @click=${() => void asking.answered()}
      >${say('into-new-sheets')}</fluent-button
    >
    <fluent-button slot="actions" size="small" @click=${() => asking.cancel()}
      >${say('cancel')}</fluent-button
    >
  `;
}
