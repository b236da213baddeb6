/** What a terminal shows without breaking lines itself. */
export const WIDTH = 100;

/** Words in lines of at most 100 columns, indented; a word that is longer is cut. */
export function wrapped(text: string, indent: number): string[] {
  const room = WIDTH - indent;
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    while (word.length > room) {
      if (line) lines.push(line);
      lines.push(word.slice(0, room));
      [word, line] = [word.slice(room), ''];
    }
    if (line && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines.map((each) => ' '.repeat(indent) + each);
}
