import type { Period } from '../model/period';
import type { Area } from './areas/area';
import type { BracketNote } from './figure/bracketNotes';
import type { Draft, Subject } from './figure/draft';
import type { Level } from './structure/outline';
import type { LevelFrame } from './structure/levelFrames';
import type { PeriodPhrase } from './periods/spec';

/** What is carried from sentence to sentence. */
export interface Context {
  /** The period that the briefing reports on. */
  readonly briefing: Period;
  /** The last day that the briefing may report on: its period's, or its own where that is later. */
  readonly latest: number;
  /** The sector that the whole text is about, where it is about one. */
  readonly home?: string;
  /** What the text says of amounts that stand alone in brackets. */
  readonly note?: BracketNote;
  /** The area of the briefing. */
  readonly homeArea: Area;
  /** The area that the paragraph is about, where it opened with one. */
  area?: Area;
  /** The area of the part that a line with its name opened. */
  areaFrame?: Area;
  /** The last sentence was about this area. */
  lastArea?: Area;
  /** The sectors of the last heading. */
  sectors: readonly string[];
  /** Set by a heading, so that other sectors inside its sentences do not change it. */
  underHeading: boolean;
  /** That heading only opened a paragraph of prose. */
  loosely: boolean;
  /** The enterprise that the part's heading names: "B. Kết quả của Viettel Post". */
  owners: readonly string[];
  /** The levels of headings that the text is in, outermost first. */
  readonly outline: Level[];
  /** The line before was a heading alone. */
  underTitle: boolean;
  /** A line that ended in a colon introduces the items that follow. */
  opensList: boolean;
  /** Those items are what is to be done. */
  opensWork: boolean;
  /** What is to be done is said in one item of a list, no more than that. */
  workItem: boolean;
  /** The period frame that opened a sentence or paragraph and still governs. */
  frame?: PeriodPhrase;
  /** The one period that a sentence of this paragraph named in passing. */
  paragraphFrame?: PeriodPhrase;
  /** The sector that it was said of. */
  paragraphSector?: string;
  /** The frame of the part's heading, back to which a new sector goes. */
  partFrame?: PeriodPhrase;
  /** Where a line of the outline opened that frame: what ends it, and the one outside. */
  level?: LevelFrame;
  /** "Tính đến cuối tháng 9, …": the date that stocks of the same part are of, also those in later paragraphs. */
  stockDate?: PeriodPhrase;
  /** The frame was set by a line that introduces a list; the next numbered line ends it. */
  listFrame: boolean;
  /** What the frame goes back to at the paragraph's end: one that is said in its midst does not outlast it. */
  frameAfter?: PeriodPhrase;
  /** The frame opened a paragraph that goes on to name sectors: "Lũy kế 11 tháng: Bưu chính: … Viễn thông: …". */
  framesSectors: boolean;
  /** Paragraph in which the frame was set. */
  frameParagraph?: number;
  inSpeech: boolean;
  /** A sentence of this paragraph compared with a period or plan: whoever speaks reports. */
  reports: boolean;
  part: 'plans' | 'results' | 'related';
  subject?: Subject;
  /** What "trong đó" of this sentence gives the items of. */
  whole?: Subject;
  /** "132 điểm phục vụ, trong đó:": the figure of the whole that the lines below give the items of. */
  listed?: Draft;
  /** Period of the subject's last figure. */
  subjectPeriod?: Period;
  /** How the last change of this paragraph was compared. */
  relation?: Relation;
  /** Figures of the paragraph so far. */
  recent: Draft[];
  paragraph: number;
}

/** A comparison that later changes of the paragraph go on with. */
export type Relation =
  | { readonly kind: 'same-period' }
  /** Said of so many months, which only as many are compared so with. */
  | { readonly kind: 'previous'; readonly months?: number }
  | { readonly kind: 'fixed'; readonly base: Period };
