import { html, nothing, type TemplateResult } from 'lit';
import { parsePeriod } from '../../model/period';
import type { Language } from '../../messages/types';
import { dateText } from '../../tables/notes';
import { lacksDate, lacksPeriod, type BeforeWriting, type Question } from '../beforeWriting';
import { periodText } from '../figureText';
import { ICONS } from '../icons';
import type { Draft } from '../session';
import type { Say } from './view';

export interface QuestionProps {
  readonly asking: Pick<BeforeWriting, 'tell' | 'answered' | 'cancel' | 'problem'>;
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

/** One form for all texts that are asked about; with several each is named above its fields. */
function datesForm(props: QuestionProps, { drafts }: Extract<Question, { about: 'dates' }>): TemplateResult {
  const { asking, say, problem } = props;
  const submit = (event: Event): void => {
    event.preventDefault();
    const { elements } = event.currentTarget as HTMLFormElement;
    // An emptied field leaves that one open.
    const typed = (name: string): string | undefined =>
      (elements.namedItem(name) as HTMLInputElement | null)?.value.trim() || undefined;
    void asking.tell(
      drafts.map(({ id }) => ({ id, date: typed(`date-${id}`), period: typed(`period-${id}`) })),
    );
  };
  return html`
    <form class="period-form" @submit=${submit}>
      <strong>${titleOf(drafts, say)}</strong>
      ${drafts.map((draft, index) => datesOf(draft, index, drafts.length > 1, props))}
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

function titleOf(drafts: readonly Draft[], say: Say): string {
  const [asksDate, asksPeriod] = [drafts.some(lacksDate), drafts.some(lacksPeriod)];
  const [only] = drafts;
  if (only && drafts.length === 1)
    return say(asksDate ? 'ask-date' : 'ask-period', { title: only.reading!.briefing.title });
  const count = drafts.length;
  return say(asksDate ? (asksPeriod ? 'ask-dates-and-periods' : 'ask-dates') : 'ask-periods', { count });
}

/** The fields of one text, which is the so-many-th of those asked about. */
function datesOf(
  draft: Draft,
  index: number,
  named: boolean,
  { asking, language, say }: QuestionProps,
): TemplateResult {
  const { briefing } = draft.reading!;
  const end = parsePeriod(briefing.period)?.end;
  const field = (what: 'date' | 'period', label: string, value: string): TemplateResult => {
    const id = `ask-${what}${index === 0 ? '' : `-${index + 1}`}`;
    const isWrong = asking.problem?.id === draft.id && asking.problem.field === what;
    return html`
      <label for=${id}>${label}</label>
      <input
        id=${id}
        name=${`${what}-${draft.id}`}
        autocomplete="off"
        .value=${value}
        aria-invalid=${isWrong ? 'true' : 'false'}
        aria-describedby="ask-problem"
      />
    `;
  };
  const fields = html`
    ${lacksDate(draft) ? field('date', say('date-of-briefing'), end === undefined ? '' : dateText(end)) : nothing}
    ${lacksPeriod(draft) ? field('period', say('period'), periodText(briefing.period, language)) : nothing}
  `;
  if (!named) return fields;
  const title = draft.name ? `${draft.name}: ${briefing.title}` : briefing.title;
  return html`
    <fieldset>
      <legend lang="vi" title=${title}>${title}</legend>
      ${fields}
    </fieldset>
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
