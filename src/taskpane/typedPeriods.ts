import { classOf, parsePeriod } from '../model/period';
import { parsePeriodLabel } from '../tables/periodLabels';
import type { Problem } from './session';

/** What the user typed as a period: its code, or what is wrong. */
export type Typed = { readonly code: string } | { readonly problem: Problem };

/** `T11/2023`, `Q1/2024`, `2023-11`. */
export function typedPeriod(text: string): Typed {
  const code = parsePeriodLabel(text)?.code;
  return code === undefined ? wrong('period-invalid', { period: text }) : { code };
}

/** `4/12/2023`, `2023-12-04`. */
export function typedDay(text: string): Typed {
  const code = parsePeriodLabel(text)?.code;
  const period = code === undefined ? undefined : parsePeriod(code);
  return period && classOf(period) === 'day' ? { code: period.code } : wrong('date-invalid', { date: text });
}

const wrong = (code: Problem['code'], facts: Problem['facts']): Typed => ({ problem: { code, facts } });
