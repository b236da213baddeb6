/** Input messages and list rules of cells (CT_DataValidations). */

import type { SheetSnapshot, ValidationSnapshot } from '../snapshot';
import { areaName, parseReference, withoutEquals } from './address';
import { XlsxError } from './errors';
import { element, text, xstring } from './xml';

/** Excel's limits; a longer one makes it drop the whole sheet's rules. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const MAX_LIST = 255;

/**
 * A list rule's source as a formula: a range stays one (`=$A$1:$A$5`, or with its sheet's name), anything else is
 * the list itself, its items separated by commas.
 */
function listFormula(source: string): string {
  if (source.startsWith('=')) return withoutEquals(source);
  if (parseReference(source)?.sheet !== undefined) return source;
  return `"${source.replaceAll('"', '""')}"`;
}

function checkLengths({ prompt, list }: ValidationSnapshot, facts: { sheet: string; cell: string }): void {
  if (prompt && (prompt.title.length > MAX_TITLE || prompt.message.length > MAX_MESSAGE)) {
    throw new XlsxError('prompt-too-long', facts);
  }
  if (list !== undefined && list.length > MAX_LIST) throw new XlsxError('list-too-long', facts);
}

/**
 * The `dataValidations` element; `undefined` for a sheet without rules. A message without a rule accepts any value.
 * @throws XlsxError for a message or a list that is longer than Excel reads.
 */
export function dataValidationsXml(sheet: SheetSnapshot): string | undefined {
  const rules = sheet.validations.flatMap((validation) => {
    const { area, prompt, list } = validation;
    if (!prompt && list === undefined) return [];
    const sqref = areaName(area);
    checkLengths(validation, { sheet: sheet.name, cell: sqref });
    return element(
      'dataValidation',
      {
        type: list === undefined ? undefined : 'list',
        allowBlank: true,
        showInputMessage: true,
        showErrorMessage: true,
        promptTitle: prompt?.title ? xstring(prompt.title) : undefined,
        prompt: prompt?.message ? xstring(prompt.message) : undefined,
        sqref,
      },
      list === undefined ? undefined : element('formula1', {}, text(listFormula(list))),
    );
  });
  return rules.length ? element('dataValidations', { count: rules.length }, ...rules) : undefined;
}
