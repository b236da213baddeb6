/** Excel's limits for an input message. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

/** An input message: the note's first line is its title where it fits and more follows. */
export function promptOf(note: string): { title: string; message: string } {
  const end = note.indexOf('\n');
  const hasTitle = end > 0 && end <= TITLE_LIMIT;
  return {
    title: hasTitle ? note.slice(0, end) : '',
    message: shorten(hasTitle ? note.slice(end + 1) : note, MESSAGE_LIMIT),
  };
}

/** Cut with an ellipsis, never inside a surrogate pair. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
