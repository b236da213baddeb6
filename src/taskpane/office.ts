import type { PaneKey } from '../messages/pane';

/** What the pane learns from Office when it opens. */
export interface OfficeFacts {
  /** Why the pane can only preview; `undefined` inside an Excel that is new enough. */
  readonly obstacle: Extract<PaneKey, 'office-missing' | 'excel-absent' | 'excel-too-old'> | undefined;
  /** `vi-VN`, `en-US`. */
  readonly displayLanguage: string | undefined;
  readonly partitionKey: string | undefined;
  /** `#RRGGBB` where the host tells its theme. */
  readonly bodyBackground: string | undefined;
}

/** The requirement set of the manifest; opened by other ways the pane asks for itself. */
const MINIMUM = '1.13';

/** Waits for office.js, whether or not it runs in Excel. */
export async function officeFacts(): Promise<OfficeFacts> {
  const none = { displayLanguage: undefined, partitionKey: undefined, bodyBackground: undefined };
  if (typeof Office === 'undefined') return { obstacle: 'office-missing', ...none };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { obstacle: 'excel-absent', ...none };
  const { displayLanguage, requirements, partitionKey, officeTheme } = Office.context;
  return {
    obstacle: requirements.isSetSupported('ExcelApi', MINIMUM) ? undefined : 'excel-too-old',
    displayLanguage,
    partitionKey: partitionKey as string | undefined,
    // Some hosts have no theme to tell.
    bodyBackground: (officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
  };
}
