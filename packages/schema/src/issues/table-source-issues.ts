import type { IssueDefinitions } from './define-issues.js'

/** Codes of tables of facts, files and servers that hold tables, templates and rejects (案件事实表、数据来源、模板、退回表). */
export const tableSourceIssues = {
  'tables/other-separator': {
    severity: 'error',
    params: ['file', 'separator'],
    en: 'The columns of {file} are parted by {separator}. CSV is read with commas between them, so the whole header came out as one name. Save the table as a workbook (.xlsx), which has no such signs, or as CSV with commas.',
    zh: '{file} 的各列以{separator}分隔，而 CSV 按逗号分列，因此整个表头被读成了一列。请另存为工作簿（.xlsx，没有分隔符问题），或另存为以逗号分隔的 CSV。'
  },
  'tables/only-hidden-sheets': {
    severity: 'error',
    params: ['file', 'names'],
    en: 'Every sheet of {file} is hidden ({names}), so nobody who opens it sees the rows. Unhide the sheet and look at it, or name it: "sheet" in the map, or --sheet.',
    zh: '{file} 的工作表全部处于隐藏状态（{names}），打开文件的人看不到其中的行。请取消隐藏并核对，或写明其名称：在映射文件中写 "sheet"，或加 --sheet。'
  },
  'tables/long-text': {
    severity: 'error',
    params: ['cell', 'limit'],
    en: 'Cell {cell} holds more than {limit} characters, which no spreadsheet program shows or keeps. Shorten the text, or save the rows as CSV, which has no such limit.',
    zh: '单元格 {cell} 的内容超过 {limit} 个字符，电子表格软件无法显示和保存。请缩短文本，或另存为 CSV（没有此上限）。'
  },
  'tables/more-unknown-columns': {
    severity: 'warning',
    params: ['count', 'columns'],
    en: '{count} more columns are neither fields of a case nor facts of the standard and are not read ({columns}, …). Write a map (--map) to use them.',
    zh: '另有 {count} 列既不是案件字段，也不是标准中的事实，不予读取（{columns} 等）。如需使用，请编写映射文件（--map）。'
  },
  'tables/separator-line': {
    severity: 'error',
    params: ['file', 'line'],
    en: 'The first line of {file} is "{line}": a hint to one spreadsheet program, and no header. Delete that line; the columns themselves must be parted by commas.',
    zh: '{file} 的第一行是“{line}”，这是写给某种电子表格软件的提示，不是表头。请删去该行；各列须以逗号分隔。'
  },
  'tables/bad-facts-cell': {
    severity: 'error',
    params: ['cell', 'column', 'value', 'expected'],
    en: 'Cell {cell} holds "{value}", which is no value of the column {column}: {expected} is needed. An empty cell means that it is not known.',
    zh: '单元格 {cell} 的“{value}”不是 {column} 列的值：应为 {expected}。空单元格表示未知。'
  },
  'tables/not-a-row': {
    severity: 'error',
    params: ['found'],
    en: 'A row of case facts is a JSON object, and this is {found}. Write {"case_id": …, "reported_at": …}.',
    zh: '案件事实行须是 JSON 对象，此处是 {found}。应写作 {"case_id": …, "reported_at": …}。'
  },
  'tables/unknown-facts-key': {
    severity: 'error',
    params: ['key'],
    en: 'The row of case facts has no column "{key}". Correct the name, remove the key, or write a map that names the columns.',
    zh: '案件事实行没有“{key}”列。请更正名称、删去该键，或编写映射文件指明各列。'
  },
  'tables/bad-table-url': {
    severity: 'error',
    params: ['url', 'expected'],
    en: '{url} does not say which table to read. Write {expected}.',
    zh: '{url} 没有写明读取哪张表。请写作 {expected}。'
  },
  'tables/database-failed': {
    severity: 'error',
    params: ['source', 'problem'],
    en: 'The rows of {source} could not be read ({problem}). Nothing was computed. Check the address, the name of the table and whether this user may read it.',
    zh: '无法读取 {source} 的数据（{problem}）。未作任何计算。请检查地址、表名以及该用户的读取权限。'
  },
  'tables/needs-file': {
    severity: 'error',
    params: ['file', 'form'],
    en: '{file} is to be read as {form}, which needs a file of its own and not a stream or a packed file. Save it and name the file.',
    zh: '{file} 要按 {form} 读取，须是单独的文件，不能是管道或压缩流。请先保存为文件再指定。'
  },
  'tables/bad-parquet': {
    severity: 'error',
    params: ['file', 'problem'],
    en: '{file} cannot be read as Parquet ({problem}). Check that it is whole and really is a Parquet file.',
    zh: '无法按 Parquet 读取 {file}（{problem}）。请检查文件是否完整、是否确为 Parquet 文件。'
  },
  'tables/template-exists': {
    severity: 'error',
    params: ['file'],
    en: '{file} is there already, and may be filled in, so it is not written over. Give another name with --out or --map, or move the file away.',
    zh: '{file} 已经存在，可能已填有数据，因此不予覆盖。请用 --out 或 --map 另取文件名，或先移走该文件。'
  },
  'tables/bad-rows': {
    severity: 'error',
    params: ['rows', 'all', 'rejects'],
    en: '{rows} of {all} rows cannot be used, so nothing was computed. They are in {rejects} with the reasons. Correct them, or go on without them with --skip-bad.',
    zh: '{all} 行中有 {rows} 行无法使用，因此未作任何计算。这些行及原因已写入 {rejects}。请更正后重试，或加 --skip-bad 跳过这些行。'
  },
  'tables/rows-skipped': {
    severity: 'warning',
    params: ['rows', 'all', 'rejects'],
    en: '{rows} of {all} rows were left out, as --skip-bad says: the result stands for the other rows only. They are in {rejects} with the reasons.',
    zh: '按 --skip-bad 跳过了 {all} 行中的 {rows} 行：结果只代表其余各行。被跳过的行及原因在 {rejects} 中。'
  },
  'tables/bad-rows-unsaved': {
    severity: 'error',
    params: ['rows', 'all'],
    en: '{rows} of {all} rows cannot be used, so nothing was computed. Add --rejects FILE.xlsx to get them back with the reasons, or go on without them with --skip-bad.',
    zh: '{all} 行中有 {rows} 行无法使用，因此未作任何计算。请加 --rejects FILE.xlsx 取回这些行及原因，或加 --skip-bad 跳过这些行。'
  },
  'tables/rows-skipped-unsaved': {
    severity: 'warning',
    params: ['rows', 'all'],
    en: '{rows} of {all} rows were left out, as --skip-bad says: the result stands for the other rows only. Add --rejects FILE.xlsx to get them back with the reasons.',
    zh: '按 --skip-bad 跳过了 {all} 行中的 {rows} 行：结果只代表其余各行。如需取回这些行及原因，请加 --rejects FILE.xlsx。'
  }
} as const satisfies IssueDefinitions
