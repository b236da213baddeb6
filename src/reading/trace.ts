import type { Context } from './context';
import type { Draft } from './figure/draft';
import type { Heading } from './structure/headings';
import type { Item } from './phrases/item';
import type { Tokens } from './lexicon/lexicon';
import { resolveOwn } from './periods/resolve';
import type { PeriodPhrase } from './periods/spec';
import type { Role } from './figure/role';
import type { Sentence } from './text/sentences';
import type { Figure } from './figure/window';

/** Why a number is no figure, or is listed as unread. */
export type LeftOut =
  | 'directive'
  | 'no-role'
  | 'range'
  | 'no-subject'
  | 'nothing-known'
  | 'speech'
  | 'enumeration'
  | 'attendance'
  | 'all-of-it'
  | 'threshold'
  | 'abroad'
  | 'bare'
  | 'unknown-noun'
  | 'to-come';

/** Why nothing in a sentence is read. */
export type Skipped = 'attendance' | 'plans' | 'related';

/** What is carried into a sentence from the text before it. */
export interface CarriedIn {
  readonly sectors: readonly string[];
  readonly underHeading: boolean;
  /** Codes of the frames that govern figures without a period. */
  readonly frame?: string;
  readonly paragraphFrame?: string;
  readonly briefing: string;
  readonly subject?: string;
  readonly subjectPeriod?: string;
  readonly relation?: string;
  readonly inSpeech: boolean;
}

/** What became of a number. */
export type Outcome =
  | { readonly figure: Figure; readonly role: Role; readonly draft: Draft }
  | { readonly figure: Figure; readonly why: LeftOut };

export interface SentenceTrace {
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  /** None for a pasted table. */
  readonly items: readonly Item[];
  readonly heading?: Heading;
  readonly carried: CarriedIn;
  readonly skipped?: Skipped;
  readonly outcomes: Outcome[];
  /** Figures of a pasted table. */
  readonly cells?: readonly Draft[];
}

/** Takes note of how a text is read, sentence by sentence, for whoever asks why. */
export class Trace {
  readonly sentences: SentenceTrace[] = [];

  /** A sentence whose phrases are found and whose heading and frame are taken. */
  open(
    tokens: Tokens,
    sentence: Sentence,
    items: readonly Item[],
    heading: Heading | undefined,
    context: Context,
    aside: boolean,
  ): void {
    const { part } = context;
    const skipped = aside ? 'attendance' : part === 'results' ? undefined : part;
    this.sentences.push({
      tokens,
      sentence,
      items,
      heading,
      carried: carriedIn(context),
      skipped,
      outcomes: [],
    });
  }

  /** A pasted table, which stands for its sentences. */
  table(tokens: Tokens, sentence: Sentence, context: Context, cells: readonly Draft[]): void {
    this.sentences.push({ tokens, sentence, items: [], carried: carriedIn(context), outcomes: [], cells });
  }

  /** A number that became a figure; its draft is settled later. */
  take(figure: Figure, role: Role, draft: Draft): void {
    this.sentences.at(-1)?.outcomes.push({ figure, role, draft });
  }

  /** A number that became none. */
  leave(figure: Figure, why: LeftOut): void {
    this.sentences.at(-1)?.outcomes.push({ figure, why });
  }
}

function carriedIn(context: Context): CarriedIn {
  const { briefing, subject, relation, frame, paragraphFrame } = context;
  const codeOf = (phrase: PeriodPhrase | undefined): string | undefined =>
    phrase && (resolveOwn(phrase, briefing, briefing)?.code ?? phrase.spec.kind);
  return {
    sectors: [...context.sectors],
    underHeading: context.underHeading,
    frame: codeOf(frame),
    paragraphFrame: codeOf(paragraphFrame),
    briefing: briefing.code,
    subject: subject && `${subject.sector}/${subject.metric || '…'}`,
    subjectPeriod: context.subjectPeriod?.code,
    relation: relation && (relation.kind === 'fixed' ? relation.base.code : relation.kind),
    inSpeech: context.inSpeech,
  };
}
