/** XML namespaces of an Office Open XML workbook (ECMA-376, transitional). */

const OPENXML = 'http://schemas.openxmlformats.org';

export const SPREADSHEET = `${OPENXML}/spreadsheetml/2006/main`;
export const DRAWING = `${OPENXML}/drawingml/2006/main`;
export const CHART = `${OPENXML}/drawingml/2006/chart`;
export const SPREADSHEET_DRAWING = `${OPENXML}/drawingml/2006/spreadsheetDrawing`;
export const RELATIONSHIPS = `${OPENXML}/officeDocument/2006/relationships`;
export const PACKAGE_RELATIONSHIPS = `${OPENXML}/package/2006/relationships`;
export const CONTENT_TYPES = `${OPENXML}/package/2006/content-types`;
export const CORE_PROPERTIES = `${OPENXML}/package/2006/metadata/core-properties`;
