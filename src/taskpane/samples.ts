import august from '../../assets/samples/2025-08.txt';
import september from '../../assets/samples/2025-09.txt';
import halfYear from '../../assets/samples/2025-h1.txt';
import type { Say } from './views/view';

/** A briefing of our own writing, to try the pane with. */
export interface Sample {
  readonly name: (say: Say) => string;
  readonly text: string;
}

export const SAMPLES: readonly Sample[] = [
  { name: (say) => say('sample-month', { period: '8/2025' }), text: august },
  { name: (say) => say('sample-month', { period: '9/2025' }), text: september },
  { name: (say) => say('sample-half-year', { year: '2025' }), text: halfYear },
];
