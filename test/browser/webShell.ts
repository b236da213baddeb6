import { EmbeddedExcel } from '../../src/host/excel';
import { WebPane } from '../../src/host/web';

// The page that plays Excel on the web around a deployed page of the add-in; the test reads its workbook.
const excel = new EmbeddedExcel({ excelApi: '1.17', language: 'vi-VN' });
const { frame } = new WebPane(excel, location.hash.slice(1));
frame.width = '350';
frame.height = '780';
document.body.append(frame);
Object.assign(window, { excel });
