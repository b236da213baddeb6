/** The manifest's text with the button of the page that checks Excel. */
export function addToManifest(manifest: string): string;
