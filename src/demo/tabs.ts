import { html, type TemplateResult } from 'lit';
import type { SheetSnapshot } from '../host/snapshot';

export interface TabsProps {
  readonly sheets: readonly SheetSnapshot[];
  readonly current: number;
  readonly label: string;
  readonly show: (index: number) => void;
}

/** The sheets' tabs, with their colours. */
export function tabsView({ sheets, current, label, show }: TabsProps): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const shown = sheets.flatMap(({ visible }, index) => (visible ? [index] : []));
    const next = (shown.indexOf(current) + step + shown.length) % shown.length;
    show(shown[next]!);
    (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return html`
    <div class="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
      ${sheets.map((sheet, index) =>
        sheet.visible
          ? html`
              <button
                role="tab"
                aria-selected=${index === current ? 'true' : 'false'}
                tabindex=${index === current ? 0 : -1}
                style=${sheet.tabColor ? `--tab:${sheet.tabColor}` : ''}
                @click=${(event: Event) => {
                  (event.currentTarget as HTMLElement).scrollIntoView({
                    inline: 'nearest',
                    block: 'nearest',
                  });
                  show(index);
                }}
              >
                ${sheet.name}
              </button>
            `
          : '',
      )}
    </div>
  `;
}
