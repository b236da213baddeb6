export type Language = 'vi' | 'en';

/** A message in both languages; placeholders are `{name}`. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

export type Facts = Readonly<Record<string, string | number>>;
