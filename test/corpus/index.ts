import type { CorpusLine } from './line';
import * as areas from './areas';
import * as asOf from './asOf';
import * as audit from './audit';
import * as bases from './bases';
import * as brackets from './brackets';
import * as briefing from './briefing';
import * as changes from './changes';
import * as cumulative from './cumulative';
import * as frames from './frames';
import * as fromTo from './fromTo';
import * as hedges from './hedges';
import * as indicators from './indicators';
import * as metrics from './metrics';
import * as months from './months';
import * as attendance from './negative/attendance';
import * as contacts from './negative/contacts';
import * as dates from './negative/dates';
import * as documents from './negative/documents';
import * as names from './negative/names';
import * as ordinals from './negative/ordinals';
import * as plansOfWork from './negative/plansOfWork';
import * as speeches from './negative/speeches';
import * as numbers from './numbers';
import * as parts from './parts';
import * as plans from './plans';
import * as quarters from './quarters';
import * as ranks from './ranks';
import * as relative from './relative';
import * as respectively from './respectively';
import * as sectors from './sectors';
import * as settled from './settled';
import * as tableForms from './tableForms';
import * as tables from './tables';
import * as units from './units';

export interface Family {
  /** What the reader does now. */
  readonly LINES: readonly CorpusLine[];
  /** What it does not do yet: a line that passes belongs in `LINES`. */
  readonly PENDING: readonly CorpusLine[];
}

/** Rule families by file name. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  ...{ numbers, units, months, quarters, cumulative, asOf, relative, changes, bases, fromTo },
  ...{ plans, ranks, hedges, respectively, brackets, frames, sectors, metrics, parts, tables, tableForms },
  ...{ settled, audit, briefing, indicators, areas },
};

/** Texts without any figure or unread number, by file name. */
export const NEGATIVE: Readonly<Record<string, Family>> = {
  ...{ dates, documents, names, contacts, attendance, plansOfWork, speeches, ordinals },
};
