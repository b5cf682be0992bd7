import type { IssueDefinitions } from './define-issues.js'

/** Codes of workbooks and sheets (工作簿、工作表): what makes a file, a header, a row or a cell unusable as data. */
export const tableIssues = {
  'tables/not-a-workbook': {
    severity: 'error',
    params: ['file', 'found'],
    en: '{file} is called .xlsx, but its content is no XLSX workbook (it looks like: {found}). Open it in the spreadsheet program and save it as "Excel workbook (.xlsx)", or give the file the ending of what it is.',
    zh: '{file} 的扩展名是 .xlsx，但内容不是 XLSX 工作簿（看起来是：{found}）。请用电子表格软件打开后另存为“Excel 工作簿（.xlsx）”，或把扩展名改成与内容相符。'
  },
  'tables/old-workbook': {
    severity: 'error',
    params: ['file'],
    en: '{file} is a workbook of the old binary form (.xls), which is not read. Open it and save it as "Excel workbook (.xlsx)".',
    zh: '{file} 是旧的二进制工作簿（.xls），不予读取。请打开后另存为“Excel 工作簿（.xlsx）”。'
  },
  'tables/encrypted-workbook': {
    severity: 'error',
    params: ['file'],
    en: '{file} is protected by a password, so nothing in it can be read. Save a copy without the password.',
    zh: '{file} 设有打开密码，无法读取内容。请另存一份不设密码的副本。'
  },
  'tables/damaged-workbook': {
    severity: 'error',
    params: ['file', 'part', 'problem'],
    en: '{file} is damaged: its part {part} cannot be read ({problem}). Copy it again, or open it in the spreadsheet program, have it repaired and save it anew.',
    zh: '{file} 已损坏：其中的 {part} 无法读取（{problem}）。请重新复制，或用电子表格软件打开、修复并另存。'
  },
  'tables/too-large': {
    severity: 'error',
    params: ['file', 'bytes', 'limit'],
    en: '{file} has {bytes} bytes, and a workbook of more than {limit} is not read. Save the rows as CSV or Parquet, which have no such limit, or split the file.',
    zh: '{file} 有 {bytes} 字节，超过工作簿的上限 {limit} 字节，不予读取。请另存为 CSV 或 Parquet（没有此上限），或拆分文件。'
  },
  'tables/unpacks-too-large': {
    severity: 'error',
    params: ['file', 'part', 'limit'],
    en: 'The part {part} of {file} unpacks to more than {limit} bytes, which no honest table needs. Nothing of it was taken. If the table really is so large, save it as CSV or Parquet.',
    zh: '{file} 中的 {part} 解压后超过 {limit} 字节，正常的表格不会如此。未采用其中任何内容。若表格确实这么大，请另存为 CSV 或 Parquet。'
  },
  'tables/choose-sheet': {
    severity: 'error',
    params: ['file', 'names'],
    en: '{file} has several sheets ({names}) and none is named, so it is unclear which one holds the rows. Name it: "sheet" in the map, or --sheet.',
    zh: '{file} 有多张工作表（{names}），未指明读取哪一张。请在映射文件中写 "sheet"，或加 --sheet。'
  },
  'tables/unknown-sheet': {
    severity: 'error',
    params: ['file', 'sheet', 'names'],
    en: '{file} has no sheet called "{sheet}". Its sheets are: {names}. Correct "sheet" in the map, or --sheet; blanks count.',
    zh: '{file} 中没有名为“{sheet}”的工作表。现有工作表：{names}。请更正映射文件中的 "sheet" 或 --sheet，注意空格。'
  },
  'tables/hidden-sheet': {
    severity: 'warning',
    params: ['sheet', 'read'],
    en: 'The sheet "{sheet}" is hidden and is not read; "{read}" is. Name the hidden sheet if its rows are meant.',
    zh: '工作表“{sheet}”处于隐藏状态，不读取；读取的是“{read}”。若要读取隐藏的工作表，请写明其名称。'
  },
  'tables/hidden-sheet-read': {
    severity: 'warning',
    params: ['sheet'],
    en: 'The sheet "{sheet}" is hidden, so nobody who opens the file sees its rows. It is read because it was named.',
    zh: '工作表“{sheet}”处于隐藏状态，打开文件的人看不到其中的行。因已写明名称，仍予读取。'
  },
  'tables/hidden-column': {
    severity: 'error',
    params: ['column', 'header'],
    en: 'Column {column} ("{header}") is hidden, and the map reads it: nobody who looks at the sheet sees these values. Unhide the column and look at it, or take it out of the map.',
    zh: '{column} 列（“{header}”）被隐藏，而映射要读取它：看表的人看不到这些值。请取消隐藏并核对，或从映射文件中去掉该列。'
  },
  'tables/empty-sheet': {
    severity: 'error',
    params: ['file', 'sheet'],
    en: 'The sheet "{sheet}" of {file} is empty: it needs a header row and rows. Check that the right sheet was saved.',
    zh: '{file} 的工作表“{sheet}”是空的：须有表头行和数据行。请检查保存的是否是所需的工作表。'
  },
  'tables/no-rows': {
    severity: 'error',
    params: ['sheet'],
    en: '{sheet} has a header and not one row below it. Fill in the rows, or check that the right file was given.',
    zh: '{sheet} 只有表头，没有数据行。请填写数据，或检查是否给错了文件。'
  },
  'tables/merged-header': {
    severity: 'error',
    params: ['range'],
    en: 'The header has merged cells ({range}), so it is unclear which column has which name. Unmerge them and write one name above each column, in one row.',
    zh: '表头有合并单元格（{range}），无法判断各列的名称。请取消合并，用一行表头，每列写一个名称。'
  },
  'tables/title-row': {
    severity: 'error',
    params: ['row', 'title'],
    en: 'Row {row} holds a title ("{title}") and not the names of the columns. Delete the rows above the header: the first row of the sheet must be the header.',
    zh: '第 {row} 行是标题（“{title}”），不是各列名称。请删去表头以上的行：工作表的第一行必须是表头。'
  },
  'tables/two-header-rows': {
    severity: 'error',
    params: ['first', 'second'],
    en: 'Rows {first} and {second} both look like headers: row {second} holds names only. Keep one header row with one name for each column.',
    zh: '第 {first} 行和第 {second} 行看起来都是表头：第 {second} 行只有名称。请只保留一行表头，每列一个名称。'
  },
  'tables/header-not-text': {
    severity: 'error',
    params: ['value'],
    en: 'A cell of the header holds {value}, which is no text: a number, a date or a formula. Write the name of the column as text, or put the missing header row on top.',
    zh: '表头中有单元格的内容是 {value}，不是文本，而是数字、日期或公式。请以文本写出列名；若缺少表头行，请补上。'
  },
  'tables/duplicate-header': {
    severity: 'error',
    params: ['header', 'other'],
    en: 'The name "{header}" stands above two columns (the other is {other}), so it is unclear which one is meant. Rename or delete one of them.',
    zh: '列名“{header}”出现两次（另一处在 {other}），无法判断取哪一列。请改名或删去其一。'
  },
  'tables/no-header': {
    severity: 'error',
    params: ['cell'],
    en: 'Cell {cell} holds something, and its column has no name in the header. Write a name above the column, or empty the cell.',
    zh: '单元格 {cell} 有内容，但该列在表头中没有名称。请补上列名，或清空该单元格。'
  },
  'tables/hidden-row': {
    severity: 'error',
    params: ['row'],
    en: 'Row {row} is hidden, by hand or by a filter, so it is unclear whether it is meant. Clear the filter and unhide the row, or delete it.',
    zh: '第 {row} 行被隐藏（手动隐藏或筛选所致），无法判断是否应计入。请清除筛选、取消隐藏，或删去该行。'
  },
  'tables/merged-cells': {
    severity: 'error',
    params: ['range', 'row'],
    en: 'Row {row} has merged cells ({range}): only the first of them holds a value, so the others would be read as empty. Unmerge them and write the value into each cell.',
    zh: '第 {row} 行有合并单元格（{range}）：只有第一个单元格存有值，其余会被读作空。请取消合并，并在每个单元格中填写值。'
  },
  'tables/formula-cell': {
    severity: 'error',
    params: ['cell', 'formula'],
    en: 'Cell {cell} holds the formula {formula}. What it shows depends on other cells and on when it was last computed. Copy the column and paste it as values.',
    zh: '单元格 {cell} 是公式 {formula}，显示的值取决于其他单元格和最近一次计算。请复制该列，再“选择性粘贴—数值”。'
  },
  'tables/error-cell': {
    severity: 'error',
    params: ['cell', 'value'],
    en: 'Cell {cell} shows the error {value}. Correct it, or empty the cell if the value is not known.',
    zh: '单元格 {cell} 是错误值 {value}。请更正；若值未知，请清空该单元格。'
  },
  'tables/number-as-code': {
    severity: 'error',
    params: ['cell', 'value'],
    en: 'Cell {cell} holds the number {value} where a code or a long identifier belongs. Numbers lose leading zeros and all digits after the fifteenth. Set the column to text and write the code again, e.g. 0101.',
    zh: '单元格 {cell} 是数字 {value}，此处应为代码或长编号。数字会丢失前导零和第 15 位之后的数字。请把该列设为“文本”格式后重新填写，如 0101。'
  },
  'tables/scaled-number': {
    severity: 'error',
    params: ['cell', 'value'],
    en: 'Cell {cell} stores the number {value} and shows a multiple of it (a format in per cent or in thousands), so it is unclear which of the two is meant. Set the cell to the format "General" and write the number that is meant.',
    zh: '单元格 {cell} 存储的数值是 {value}，显示的却是它的倍数（百分比或千位缩放格式），无法判断以哪个为准。请把单元格设为“常规”格式，再填写所要的数值。'
  },
  'tables/unseen-sign': {
    severity: 'error',
    params: ['cell', 'value', 'sign'],
    en: 'Cell {cell} ("{value}") holds a sign that nobody sees ({sign}: a line end, or one that came along when it was copied), so it is not the same text as one without it. Write the text anew.',
    zh: '单元格 {cell}（“{value}”）中有看不见的字符（{sign}：换行，或复制时带入），与不含该字符的文本不是同一文本。请重新填写。'
  },
  'tables/number-as-date': {
    severity: 'error',
    params: ['cell', 'value'],
    en: 'Cell {cell} holds the plain number {value} where a date and time belong. If it is a date that lost its format, set the cells to a date format; otherwise write the date.',
    zh: '单元格 {cell} 是普通数字 {value}，此处应为日期时间。若是丢失格式的日期，请把该列设为日期格式；否则请填写日期。'
  },
  'tables/date-out-of-place': {
    severity: 'error',
    params: ['cell', 'value'],
    en: 'Cell {cell} holds the date {value} in a column of something else; spreadsheets make dates of texts such as 3-2. Set the column to text and write it again.',
    zh: '单元格 {cell} 是日期 {value}，而该列不是日期；电子表格常把 3-2 之类的文本变成日期。请把该列设为“文本”格式后重新填写。'
  },
  'tables/date-as-text': {
    severity: 'error',
    params: ['cell', 'value', 'format'],
    en: 'Cell {cell} holds the text "{value}", which is neither a date of the spreadsheet nor a text in the form {format}. Write it as a date (2026-03-02 09:00), or correct the form in the map.',
    zh: '单元格 {cell} 是文本“{value}”，既不是电子表格的日期，也不是 {format} 形式的文本。请改为日期（如 2026-03-02 09:00），或更正映射文件中的格式。'
  },
  'tables/text-date-read': {
    severity: 'warning',
    params: ['cell', 'column', 'format'],
    en: 'The column "{column}" holds dates as text, first in cell {cell}. They are read in the form {format}, as the map says; cells of any other form are refused.',
    zh: '“{column}”列中有以文本书写的日期，首见于单元格 {cell}。按映射文件所写的 {format} 读取，其他写法一律退回。'
  },
  'tables/date-without-zone': {
    severity: 'error',
    params: ['cell', 'value'],
    en: 'Cell {cell} holds {value} on a clock whose time zone nobody named. Add "zone" to the map, e.g. "Asia/Shanghai".',
    zh: '单元格 {cell} 是 {value}，但没有说明是哪个时区的时间。请在映射文件中补上 "zone"，例如 "Asia/Shanghai"。'
  },
  'tables/impossible-date': {
    severity: 'error',
    params: ['cell', 'value'],
    en: 'Cell {cell} has a date format, and its number {value} is no date: a time without a day, a negative number, or a day before March 1900. Write the date and the time.',
    zh: '单元格 {cell} 是日期格式，但其数值 {value} 不是日期：只有时刻没有日期、为负数，或早于 1900 年 3 月。请写全日期和时间。'
  },
  'tables/inexact-number': {
    severity: 'error',
    params: ['cell', 'value'],
    en: 'Cell {cell} holds {value}, which has more than the fifteen digits that a spreadsheet keeps: it is the result of a computation and not a figure somebody wrote. Round it to the decimals that are meant.',
    zh: '单元格 {cell} 是 {value}，超过电子表格保留的 15 位有效数字，是计算结果而非填写的数值。请按所需小数位数修约。'
  },
  'tables/missing-column': {
    severity: 'error',
    params: ['column', 'columns'],
    en: 'The table has no column "{column}". Its columns are: {columns}. Correct the header; `lijie template` writes a table with the right one.',
    zh: '表中没有“{column}”列。现有各列：{columns}。请更正表头；用 lijie template 可生成表头正确的表。'
  },
  'tables/unknown-column': {
    severity: 'error',
    params: ['column', 'known'],
    en: 'The column "{column}" is not known here. Known: {known}. Rename or delete it.',
    zh: '这里没有“{column}”列。可用的列：{known}。请改名或删去。'
  },
  'tables/empty-cell': {
    severity: 'error',
    params: ['cell', 'column'],
    en: 'Cell {cell} in the column "{column}" is empty, and a value is needed. Fill it in; it is never guessed.',
    zh: '“{column}”列的单元格 {cell} 是空的，此处必须填写。请补上；系统不作猜测。'
  },
  'tables/total-row': {
    severity: 'error',
    params: ['cell', 'value'],
    en: 'Cell {cell} holds "{value}": the row is a total or a note and not one of the rows that are counted. Delete the row.',
    zh: '单元格 {cell} 是“{value}”：该行是合计或备注，不是应计入的数据行。请删去该行。'
  },
  'tables/duplicate-object': {
    severity: 'error',
    params: ['cell', 'object', 'other'],
    en: 'Cell {cell} names the object "{object}" again; it already stands in {other}. Delete one of the two rows.',
    zh: '单元格 {cell} 重复列出评价对象“{object}”，已见于 {other}。请删去其中一行。'
  },
  'tables/duplicate-figure': {
    severity: 'error',
    params: ['cell', 'figure', 'object', 'other'],
    en: 'Cell {cell} gives the figure "{figure}" of "{object}" a second time for the same period; it already stands in {other}. Delete one of the two rows.',
    zh: '单元格 {cell} 第二次给出“{object}”同一周期的数据“{figure}”，已见于 {other}。请删去其中一行。'
  },
  'tables/bad-figure': {
    severity: 'error',
    params: ['cell', 'value', 'figure'],
    en: 'Cell {cell} holds "{value}", which is no value of the figure "{figure}". Write a decimal such as 98.5, a fraction such as 2/3, or the id of a level, within the bounds of the figure (a count is a whole number, 0 or more); without %, thousands separators or units.',
    zh: '单元格 {cell} 的“{value}”不是数据“{figure}”的值。请写小数（如 98.5）、分数（如 2/3）或等级代号，并在该数据的范围内（件数为不小于 0 的整数）；不要带 %、千位分隔符或单位。'
  },
  'tables/unknown-figure': {
    severity: 'error',
    params: ['cell', 'figure', 'known'],
    en: 'Cell {cell} names the figure "{figure}", which the scheme does not have. Known: {known}. Correct the name.',
    zh: '单元格 {cell} 写的数据“{figure}”不在评价方案中。可用的有：{known}。请更正名称。'
  }
} as const satisfies IssueDefinitions
