/** Opens a figure's row, and its sector, and brings it into view. */
export function showFigure(root: ParentNode, id: string): void {
  const row = root.querySelector<HTMLDetailsElement>(`[data-figure="${CSS.escape(id)}"]`);
  if (!row) return;
  row.open = true;
  const sector = row.closest<HTMLDetailsElement>('details.sector');
  if (sector) sector.open = true;
  row.scrollIntoView({ block: 'center', behavior: 'smooth' });
  row.querySelector('summary')?.focus({ preventScroll: true });
}
