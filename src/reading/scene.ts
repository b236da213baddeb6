import type { Draft } from './figure/draft';
import type { Item } from './phrases/item';
import type { Sentence } from './text/sentences';
import type { Source } from './subjects/makeSubject';
import type { Place } from './areas/places';
import type { Trace } from './trace';
import type { Figure } from './figure/window';

/** One sentence with all that was found in it, and what was read before it. */
export interface Scene extends Source {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  readonly figures: readonly Figure[];
  /** Places that the sentence names. */
  readonly places: readonly Place[];
  /** Every figure of the briefing so far; this sentence's are added. */
  readonly drafts: Draft[];
  /** Takes note of what becomes of the figures, where somebody asked. */
  readonly trace?: Trace;
}

/** The figure before an item of the sentence. */
export const figureBefore = (scene: Scene, at: number): Figure | undefined =>
  scene.figures.findLast((figure) => figure.at < at);
