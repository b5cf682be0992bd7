import type { IssueDefinitions } from './define-issues.js'

/** Codes of databases and data files that hold case facts rows (数据仓库). */
export const warehouseIssues = {
  'warehouse/unavailable': {
    severity: 'error',
    params: ['place', 'reason'],
    en: '{place} cannot be reached ({reason}). Nothing was counted or written. Check the address, the network and whether the server runs, then ask again.',
    zh: '无法连接 {place}（{reason}）。没有统计或写入任何内容。请检查地址、网络以及服务是否运行，然后重试。'
  },
  'warehouse/access-denied': {
    severity: 'error',
    params: ['place', 'reason'],
    en: '{place} refuses access ({reason}). Check user, password, database and rights. Nothing was counted or written.',
    zh: '{place} 拒绝访问（{reason}）。请检查用户、密码、数据库和权限。没有统计或写入任何内容。'
  },
  'warehouse/missing-driver': {
    severity: 'error',
    params: ['driver', 'reason'],
    en: 'The driver {driver} cannot be loaded ({reason}). Install it beside @lijie/warehouse, for this system and version of Node.',
    zh: '无法加载驱动 {driver}（{reason}）。请在 @lijie/warehouse 旁安装适用于本系统和 Node 版本的驱动。'
  },
  'warehouse/missing-table': {
    severity: 'error',
    params: ['place', 'table'],
    en: '{place} has no table {table} of case facts. Check the name, or make the table with the statement in docs/warehouse.md.',
    zh: '{place} 中没有案件事实表 {table}。请核对表名，或用 docs/warehouse.md 中的语句建表。'
  },
  'warehouse/missing-file': {
    severity: 'error',
    params: ['file', 'reason'],
    en: 'No file of case facts can be read at {file} ({reason}). Check the path and the rights.',
    zh: '无法从 {file} 读取案件事实文件（{reason}）。请检查路径和权限。'
  },
  'warehouse/missing-column': {
    severity: 'error',
    params: ['table', 'column', 'field'],
    en: '{table} has no column {column}, which holds {field} and is needed for this count. Add the column, or name the one that holds it: in the map of the table (--map), or under columns.',
    zh: '{table} 缺少列 {column}（对应 {field}），而本次统计需要该列。请补上该列，或指明实际列名：在该表的映射文件（--map）或 columns 中。'
  },
  'warehouse/wrong-column-type': {
    severity: 'error',
    params: ['table', 'column', 'type', 'wanted'],
    en: 'Column {column} of {table} is of type {type}; {wanted} is needed so that nothing is rounded or misread. Convert the column, or count from a view that does.',
    zh: '{table} 的列 {column} 类型为 {type}；需要 {wanted}，否则数值可能被舍入或误读。请转换该列，或改用作了转换的视图。'
  },
  'warehouse/unreadable-value': {
    severity: 'error',
    params: ['table', 'reason'],
    en: 'A value in {table} is not of the type of its column ({reason}). Nothing was counted. Correct the value; with a map (--map), lijie score --facts reads row by row and names every bad cell.',
    zh: '{table} 中有值与所在列的类型不符（{reason}）。没有统计任何内容。请更正该值；加映射文件（--map）后，lijie score --facts 会逐行读取并指出每个有问题的单元格。'
  },
  'warehouse/bad-values': {
    severity: 'error',
    params: ['table', 'count', 'columns'],
    en: '{count} rows of {table} hold a flag other than 0 and 1, a negative count or a part of a number in one of these columns: {columns}. Nothing was counted. Correct the values; with a map (--map), lijie score --facts reads row by row and names every bad cell.',
    zh: '{table} 中有 {count} 行在下列某列中含有 0、1 以外的标志、负的次数或小数：{columns}。没有统计任何内容。请更正这些值；加映射文件（--map）后，lijie score --facts 会逐行读取并指出每个有问题的单元格。'
  },
  'warehouse/query-failed': {
    severity: 'error',
    params: ['place', 'reason'],
    en: '{place} could not carry out the statement ({reason}). Nothing was counted. Check memory, limits and version of the database.',
    zh: '{place} 未能执行语句（{reason}）。没有统计任何内容。请检查数据库的内存、限额和版本。'
  },
  'warehouse/out-of-memory': {
    severity: 'error',
    params: ['place', 'reason'],
    en: '{place} ran out of memory ({reason}). Nothing was counted. Raise the memory limit, or give it a folder for temporary files.',
    zh: '{place} 内存不足（{reason}）。没有统计任何内容。请提高内存上限，或为其指定临时文件目录。'
  },
  'warehouse/changed-while-counting': {
    severity: 'error',
    params: ['table'],
    en: 'Rows were written to {table} between two statements of one count, so its parts would not fit together. Count again when nobody writes.',
    zh: '同一次统计的两条语句之间，{table} 有新的写入，各部分结果不再一致。请在无人写入时重新统计。'
  },
  'warehouse/invalid-text': {
    severity: 'error',
    params: ['case', 'column'],
    en: 'Case {case}: the text of {column} holds a zero character or half a character, which databases do not keep. Nothing was written. Correct the text.',
    zh: '案件 {case}：{column} 的文本含有空字符或半个字符，数据库无法保存。没有写入任何内容。请更正该文本。'
  },
  'warehouse/invalid-row': {
    severity: 'error',
    params: ['case', 'column', 'value', 'wanted'],
    en: 'Case {case}: {column} is {value}, and {wanted} is wanted. Nothing was written. Correct the row.',
    zh: '案件 {case}：{column} 的值为 {value}，应为{wanted}。没有写入任何内容。请更正该行。'
  },
  'warehouse/write-failed': {
    severity: 'error',
    params: ['place', 'reason'],
    en: 'Rows could not be written to {place} ({reason}). None of them were kept. Correct the cause and write all of them again.',
    zh: '无法向 {place} 写入案件事实行（{reason}），全部未保留。请排除原因后重新写入全部内容。'
  },
  'warehouse/write-outcome-unknown': {
    severity: 'error',
    params: ['place', 'reason'],
    en: 'The connection to {place} broke while rows were being written ({reason}); some may have arrived. Empty the table, or look for the case ids, before writing them again.',
    zh: '写入过程中与 {place} 的连接中断（{reason}），部分行可能已写入。请先清空该表或核对案件编号，再重新写入。'
  },
  'warehouse/invalid-name': {
    severity: 'error',
    params: ['name'],
    en: 'The name {name} cannot be one of a table, database or column: it is empty, too long, or holds a zero character. Give the name as the database has it.',
    zh: '{name} 不能用作表、数据库或列的名称：为空、过长或含有空字符。请按数据库中的实际名称填写。'
  }
} as const satisfies IssueDefinitions
