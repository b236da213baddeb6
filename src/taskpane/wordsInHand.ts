import type { OwnWords } from '../tables/ownCatalog';

export interface WordsPorts {
  /** The words of the open workbook; the same words are the same object. */
  readonly read: () => Promise<OwnWords | undefined>;
  /** They are others than before. */
  readonly changed: () => void;
}

/** The user's own words of Danh mục, as the pane saw them last. */
export class WordsInHand {
  current: OwnWords | undefined;

  constructor(private readonly ports: WordsPorts) {}

  /** Looks at the workbook again; rejects, and keeps the words, where it does not answer. */
  async update(): Promise<void> {
    const words = await this.ports.read();
    if (words === this.current) return;
    this.current = words;
    this.ports.changed();
  }
}
