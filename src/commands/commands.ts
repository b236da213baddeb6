import { languageFor, storedLanguage } from '../taskpane/language';
import { noticeAddress } from '../taskpane/noticeAddress';
import { problemOf } from '../taskpane/session';
import { refresh } from '../taskpane/services';

/** Per cent of the screen that the notice takes. */
const NOTICE_SIZE = { height: 24, width: 28 };

Office.actions.associate('refreshTables', refreshTables);

/**
 * The ribbon's "Cập nhật bảng": plans the tables anew from Số liệu and writes the difference. Excel has no
 * notifications for add-ins, so a failure opens a small dialog; success shows in the cells.
 */
async function refreshTables(event: Office.AddinCommands.Event): Promise<void> {
  const { displayLanguage } = Office.context;
  const partition = Office.context.partitionKey as string | undefined;
  const language = storedLanguage(localStorage, partition) ?? languageFor(displayLanguage);
  try {
    await refresh(language);
    event.completed();
  } catch (error) {
    const address = new URL(noticeAddress(problemOf(error), language), location.href).href;
    Office.context.ui.displayDialogAsync(address, { ...NOTICE_SIZE, displayInIframe: true }, (result) => {
      const dialog = result.value as Office.Dialog | undefined;
      dialog?.addEventHandler(Office.EventType.DialogMessageReceived, () => dialog.close());
      event.completed();
    });
  }
}
