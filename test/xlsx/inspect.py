#!/usr/bin/python3
"""Opens a workbook in LibreOffice and prints what LibreOffice makes of it as JSON.

    inspect.py FILE.xlsx PROFILE_DIR [OPTIONS_JSON]

Options, all optional: "details": addresses of cells to describe one by one, as 'Sheet!A1';
"set": [{"cell": "Sheet!A1", "value": 5}, …], cells to change before a second look, printed as "after".
Needs LibreOffice Calc and Python's UNO bridge (Debian: libreoffice-calc, python3-uno).
"""

import json
import math
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

START_SECONDS = 60
ERROR_RESULTS = 4  # com.sun.star.sheet.FormulaResult.ERROR
AXIS_TYPES = {0: 'number', 1: 'percent', 2: 'category', 3: 'series', 4: 'date'}  # chart2.AxisType
BLANKS = {0: 'gap', 1: 'zero', 2: 'span'}  # chart.MissingValueTreatment
CHART_SHAPE = 'com.sun.star.drawing.OLE2Shape'


def connect(pipe):
    """Waits until the office answers on its pipe and returns its desktop."""
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', context)
    end = time.time() + START_SECONDS
    while True:
        try:
            office = resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
            return office.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', office)
        except NoConnectException:
            if time.time() > end:
                raise
            time.sleep(0.1)


def find_cell(document, address):
    sheet, cell = address.rsplit('!', 1)
    return document.Sheets.getByName(sheet).getCellRangeByName(cell)


def number(value):
    """JSON has no NaN; an empty cell of a chart is one."""
    return None if math.isnan(value) else value


def used_area(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    return sheet.getCellRangeByPosition(0, 0, end.EndColumn, end.EndRow)


def cell_names(cells):
    """'A1:C4' of LibreOffice's "$'Sheet name'.$A$1:$C$4"."""
    return cells.AbsoluteName.rsplit('.', 1)[-1].replace('$', '')


def describe_cell(document, address):
    cell = find_cell(document, address)
    code = document.NumberFormats.getByKey(cell.NumberFormat).FormatString
    fields = cell.TextFields.createEnumeration()
    links = []
    while fields.hasMoreElements():
        field = fields.nextElement()
        if hasattr(field, 'URL'):
            links.append(field.URL)
    return {
        'type': cell.Type.value.lower(),
        'value': cell.Value if cell.Type.value != 'TEXT' else cell.String,
        'text': cell.String,
        'formula': cell.Formula,
        'error': cell.getError(),
        'numberFormat': code,
        'link': links[0] if links else None,
    }


def describe_tables(document):
    tables = {}
    for name in document.DatabaseRanges.ElementNames:
        area = document.DatabaseRanges.getByName(name).DataArea
        sheet = document.Sheets[area.Sheet]
        cells = sheet.getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn, area.EndRow)
        rows = cells.DataArray
        tables[name] = {
            'sheet': sheet.Name,
            'range': cell_names(cells),
            'headers': list(rows[0]),
            'rows': [list(row) for row in rows[1:]],
        }
    return tables


def describe_series(series, kind, categories):
    found = []
    for sequence in series.DataSequences:
        label = sequence.Label
        found.append(
            {
                'type': kind,
                'name': ''.join(label.TextualData) if label else None,
                'nameRange': label.SourceRangeRepresentation if label else None,
                'values': sequence.Values.SourceRangeRepresentation,
                'categories': categories.Values.SourceRangeRepresentation if categories else None,
                'plotted': [number(value) for value in sequence.Values.NumericalData],
                'color': '#%06X' % series.Color,
            }
        )
    return found


def describe_chart(sheet, shape):
    model = shape.Model
    diagram = model.FirstDiagram
    series = []
    axis = None
    for system in diagram.CoordinateSystems:
        scale = system.getAxisByDimension(0, 0).ScaleData
        axis = AXIS_TYPES[scale.AxisType]
        for chart_type in system.ChartTypes:
            kind = chart_type.ChartType.rsplit('.', 1)[-1]
            for each in chart_type.DataSeries:
                series += describe_series(each, kind, scale.Categories)
    title = model.TitleObject
    return {
        'sheet': sheet.Name,
        'name': shape.Name,
        'title': ''.join(part.String for part in title.Text) if title else None,
        'categoryAxis': axis,
        'blanks': BLANKS[diagram.MissingValueTreatment],
        'series': series,
    }


def describe_charts(document):
    charts = []
    for sheet in document.Sheets:
        page = sheet.DrawPage
        for index in range(page.Count):
            shape = page.getByIndex(index)
            if shape.ShapeType == CHART_SHAPE and getattr(shape, 'Model', None):
                charts.append(describe_chart(sheet, shape))
    return charts


def describe_validations(sheet):
    rules = []
    for ranges in sheet.UniqueCellFormatRanges:
        rule = ranges.getByIndex(0).Validation
        listed = rule.Type.value == 'LIST'
        if not listed and not (rule.ShowInputMessage and (rule.InputTitle or rule.InputMessage)):
            continue
        rules.append(
            {
                'cells': [cell_names(ranges.getByIndex(index)) for index in range(ranges.Count)],
                'title': rule.InputTitle,
                'message': rule.InputMessage,
                'list': rule.getFormula1() if listed else None,
            }
        )
    return rules


def describe_sheets(document):
    controller = document.CurrentController
    active = controller.ActiveSheet.Name
    sheets = []
    for sheet in document.Sheets:
        visible = sheet.IsVisible
        if visible:
            controller.setActiveSheet(sheet)
        frozen = visible and controller.hasFrozenPanes()
        errors = sheet.queryFormulaCells(ERROR_RESULTS)
        sheets.append(
            {
                'name': sheet.Name,
                'visible': visible,
                'active': sheet.Name == active,
                'frozen': {
                    'rows': controller.SplitRow if frozen else 0,
                    'columns': controller.SplitColumn if frozen else 0,
                },
                'tabColor': None if sheet.TabColor < 0 else '#%06X' % sheet.TabColor,
                'printAreas': len(sheet.PrintAreas),
                'values': [list(row) for row in used_area(sheet).DataArray],
                'errors': errors.RangeAddressesAsString,
                'validations': describe_validations(sheet),
            }
        )
    return sheets


def describe(document, options):
    document.calculateAll()
    return {
        'sheets': describe_sheets(document),
        'tables': describe_tables(document),
        'charts': describe_charts(document),
        'names': {name: document.NamedRanges.getByName(name).Content for name in document.NamedRanges.ElementNames},
        'cells': {address: describe_cell(document, address) for address in options.get('details', [])},
    }


def change(document, settings):
    for setting in settings:
        cell = find_cell(document, setting['cell'])
        if isinstance(setting['value'], str):
            cell.String = setting['value']
        else:
            cell.Value = setting['value']


def inspect(path, profile, options):
    pipe = os.path.basename(profile)
    office = subprocess.Popen(
        [
            'soffice',
            '--headless',
            '--norestore',
            '--nologo',
            f'-env:UserInstallation={uno.systemPathToFileUrl(profile)}',
            f'--accept=pipe,name={pipe};urp;',
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        desktop = connect(pipe)
        hidden = PropertyValue()
        hidden.Name, hidden.Value = 'Hidden', True
        document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(os.path.abspath(path)), '_blank', 0, (hidden,))
        if document is None:
            raise SystemExit(f'LibreOffice could not open {path}')
        result = describe(document, options)
        if options.get('set'):
            change(document, options['set'])
            result['after'] = describe(document, options)
        document.close(True)
        desktop.terminate()
        office.wait(15)
        return result
    finally:
        office.kill()


if __name__ == '__main__':
    wishes = json.loads(sys.argv[3]) if len(sys.argv) > 3 else {}
    json.dump(inspect(sys.argv[1], sys.argv[2], wishes), sys.stdout, ensure_ascii=False)
