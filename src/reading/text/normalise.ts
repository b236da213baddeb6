/**
 * The text that every span refers to: NFC, `\n` line ends, no byte order mark. Nothing else is changed, so that offsets
 * agree with what the user pasted.
 */
export function normalise(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const composed = lines.normalize('NFC');
  return composed.charCodeAt(0) === 0xfeff ? composed.slice(1) : composed;
}
