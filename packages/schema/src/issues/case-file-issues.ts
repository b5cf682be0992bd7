import type { IssueDefinitions } from './define-issues.js'

/** Codes for a file of cases as a whole, and for the files and names a command is given. */
export const caseFileIssues = {
  'cases/not-found': {
    severity: 'error',
    params: ['file'],
    en: 'There is no file {file}. Check the path; it is read from the folder in which the command runs.',
    zh: '找不到文件 {file}。请检查路径；相对路径以命令运行的目录为准。'
  },
  'cases/is-directory': {
    severity: 'error',
    params: ['file'],
    en: '{file} is a directory, and a file is needed. Name one file in it, or pipe the files in and write -.',
    zh: '{file} 是目录，而此处需要文件。请写出其中一个文件，或经管道输入并写“-”。'
  },
  'cases/empty-name': {
    severity: 'error',
    params: [],
    en: 'An empty name was given where the name of a file or folder is needed. A variable of the shell that is not set leaves one; write the name.',
    zh: '应写文件名或目录名之处给的是空名称，多因 shell 变量未赋值。请写出名称。'
  },
  'cases/nothing-to-check': {
    severity: 'error',
    params: ['path'],
    en: '{path} holds no standard and no part file. Name a folder with a standard.json, or a part file.',
    zh: '{path} 中没有标准，也没有标准文件。请指定含 standard.json 的目录或某个标准文件。'
  },
  'cases/no-standard-file': {
    severity: 'error',
    params: ['folder', 'parts'],
    en: 'The folder {folder} holds {parts} but no standard.json, so these parts belong to no standard and were only checked one by one. Add standard.json.',
    zh: '目录 {folder} 有 {parts}，但没有 standard.json，这些文件不属于任何标准，只能逐个检查。请补上 standard.json。'
  },
  'cases/no-criteria-file': {
    severity: 'warning',
    params: ['standard'],
    en: 'The standard {standard} has facts, a taxonomy and time limits but no criteria.json, so nothing can be filed under it. Add the file, unless another standard that extends this one brings it.',
    zh: '标准 {standard} 有事实、分类和时限，但没有 criteria.json，因此无法据此立案。请补上该文件；若由扩展本标准的其他标准提供，则不必。'
  },
  'cases/not-readable': {
    severity: 'error',
    params: ['file', 'problem'],
    en: '{file} cannot be read ({problem}). Check that it exists and that you may read it.',
    zh: '无法读取 {file}（{problem}）。请检查文件是否存在、是否有读取权限。'
  },
  'cases/empty-file': {
    severity: 'error',
    params: ['file'],
    en: '{file} is empty: a table needs a header line, NDJSON needs at least one line. Check that the export ran to its end.',
    zh: '{file} 是空文件：表格须有表头行，NDJSON 须至少有一行。请检查导出是否完整。'
  },
  'cases/unknown-format': {
    severity: 'error',
    params: ['file'],
    en: 'The name {file} does not say in which form its cases are. Add --input-format csv, --input-format ndjson, xlsx or parquet.',
    zh: '从名称 {file} 看不出案件文件的形式。请加 --input-format csv、--input-format ndjson、xlsx 或 parquet。'
  },
  'cases/corrupt-gzip': {
    severity: 'error',
    params: ['file', 'problem'],
    en: '{file} begins as gzip but cannot be unpacked ({problem}). It is cut short or damaged; copy it again.',
    zh: '{file} 以 gzip 开头但无法解压（{problem}）。文件不完整或已损坏，请重新复制。'
  },
  'cases/not-utf-8': {
    severity: 'error',
    params: ['file'],
    en: 'This line of {file} is not UTF-8. Save the file as UTF-8, or say which encoding it has: "encoding" in the map, or --encoding.',
    zh: '{file} 的这一行不是 UTF-8 编码。请另存为 UTF-8，或在映射文件的 "encoding" 或 --encoding 中说明编码。'
  },
  'cases/looks-like-gb18030': {
    severity: 'error',
    params: ['file'],
    en: '{file} is not UTF-8; its bytes read as GB18030 (GBK, GB2312), as Chinese spreadsheets save by default. Set "encoding": "gb18030" in the map or add --encoding gb18030.',
    zh: '{file} 不是 UTF-8 编码，从字节看是 GB18030（GBK、GB2312），中文电子表格常以此保存。请在映射文件中写 "encoding": "gb18030"，或加 --encoding gb18030。'
  },
  'cases/looks-like-utf-16': {
    severity: 'error',
    params: ['file'],
    en: '{file} is not UTF-8; it looks like UTF-16 ("Unicode text"). Save it as "CSV UTF-8".',
    zh: '{file} 不是 UTF-8 编码，看起来是 UTF-16（“Unicode 文本”）。请另存为“CSV UTF-8”。'
  },
  'cases/not-gb18030': {
    severity: 'error',
    params: ['file'],
    en: 'This line of {file} is not GB18030, though that encoding was named. Check the encoding; UTF-8 is read without naming it.',
    zh: '已指定 GB18030 编码，但 {file} 的这一行不是 GB18030。请核对编码；UTF-8 无需指定。'
  },
  'cases/line-too-long': {
    severity: 'error',
    params: ['file', 'limit'],
    en: 'A line of {file} is longer than {limit} bytes. This is not a table of cases, or its line ends are missing; check the file.',
    zh: '{file} 中有一行超过 {limit} 字节。该文件不是案件表，或缺少换行，请检查。'
  },
  'cases/old-line-ends': {
    severity: 'error',
    params: ['file'],
    en: 'The lines of {file} end in a lone carriage return, as very old programs write. Save it with usual line ends.',
    zh: '{file} 的各行仅以回车符结尾，是很旧的程序写法。请以通常的换行重新保存。'
  },
  'cases/missing-column': {
    severity: 'error',
    params: ['column', 'field', 'columns'],
    en: 'The table has no column "{column}", which the map needs for {field}. Its columns are: {columns}. Correct the map or the header line.',
    zh: '表中没有“{column}”列，而映射需要它来取得 {field}。现有各列：{columns}。请更正映射文件或表头。'
  },
  'cases/duplicate-column': {
    severity: 'error',
    params: ['column'],
    en: 'The header names the column "{column}" more than once, so it is unclear which one is meant. Rename one of them.',
    zh: '表头中“{column}”列出现不止一次，无法判断取哪一列。请改名其中一列。'
  },
  'cases/synthetic': {
    severity: 'info',
    params: [],
    en: 'These cases are synthetic (made up by a seeded model): they say nothing about any real city.',
    zh: '这些案件是合成数据（由带种子的模型生成），不反映任何真实城市的情况。'
  },
  'cases/unknown-column': {
    severity: 'warning',
    params: ['column'],
    en: 'The column "{column}" is neither a field of a case nor a fact of the standard and is not read. Write a map (--map) to use it.',
    zh: '“{column}”列既不是案件字段，也不是标准中的事实，不予读取。如需使用，请编写映射文件（--map）。'
  },
  'cases/unknown-fact': {
    severity: 'error',
    params: ['fact', 'standard'],
    en: 'The map fills the fact "{fact}", which {standard} does not know. Check the name against facts.json of the standard.',
    zh: '映射文件要填写事实“{fact}”，但 {standard} 中没有该事实。请对照标准的 facts.json 核对名称。'
  },
  'cases/missing-map-zone': {
    severity: 'error',
    params: ['column', 'format'],
    en: 'The column "{column}" holds wall times ({format}) without an offset, and the map names no zone. Add "zone", e.g. "Asia/Shanghai".',
    zh: '“{column}”列是不带时差的当地时间（{format}），而映射文件没有写时区。请补上 "zone"，例如 "Asia/Shanghai"。'
  },
  'cases/as-of-required': {
    severity: 'error',
    params: ['caseId'],
    en: 'Case {caseId} is unfinished, so whether it is overdue depends on the day of asking. Add --as-of with an instant, e.g. --as-of 2026-04-01T00:00:00+08:00.',
    zh: '案件 {caseId} 尚未处置完毕，是否超期取决于统计时点。请加 --as-of 并写明时刻，例如 --as-of 2026-04-01T00:00:00+08:00。'
  },
  'cases/as-of-required-by-scheme': {
    severity: 'error',
    params: ['scheme'],
    en: 'Scheme {scheme} compares with the instant of evaluation. Add --as-of with an instant, e.g. --as-of 2026-04-01T00:00:00+08:00.',
    zh: '评价方案 {scheme} 要与统计时点比较。请加 --as-of 并写明时刻，例如 --as-of 2026-04-01T00:00:00+08:00。'
  },
  'cases/bad-option': {
    severity: 'error',
    params: ['option', 'value', 'expected'],
    en: 'Option {option} cannot be "{value}": {expected}.',
    zh: '选项 {option} 不能是“{value}”，应为 {expected}。'
  },
  'cases/option-needs': {
    severity: 'error',
    params: ['option', 'other'],
    en: 'Option {option} has a meaning only together with {other}. Give both, or leave {option} out.',
    zh: '选项 {option} 须与 {other} 同时使用。请补上 {other}，或去掉 {option}。'
  },
  'cases/option-excludes': {
    severity: 'error',
    params: ['option', 'other'],
    en: '{option} and {other} cannot be given together. Leave one of them out.',
    zh: '{option} 与 {other} 不能同时使用，请去掉其一。'
  },
  'cases/slot-bound-twice': {
    severity: 'error',
    params: ['slot'],
    en: 'The slot "{slot}" is bound twice with --bind, and one standard fills it. Keep one of the two.',
    zh: '委托项“{slot}”用 --bind 绑定了两次，而它只能由一个标准填补。请保留其中一个。'
  },
  'cases/as-of-skipped': {
    severity: 'error',
    params: ['value', 'zone'],
    en: 'The wall time {value} of --as-of does not exist in {zone}: the clocks skip it. Give an instant with an offset, e.g. 2026-04-01T00:00:00+08:00.',
    zh: '{zone} 没有 --as-of 所写的时间 {value}：拨钟时被跳过。请给出带时差的时刻，例如 2026-04-01T00:00:00+08:00。'
  },
  'cases/as-of-repeated': {
    severity: 'error',
    params: ['value', 'zone'],
    en: 'The wall time {value} of --as-of occurs twice in {zone}, because the clocks go back. Give an instant with an offset, e.g. 2026-04-01T00:00:00+08:00.',
    zh: '{zone} 因拨钟而两次出现 --as-of 所写的时间 {value}。请给出带时差的时刻，例如 2026-04-01T00:00:00+08:00。'
  },
  'cases/unknown-standard': {
    severity: 'error',
    params: ['standard', 'known'],
    en: 'No standard is called "{standard}", and no folder of that name holds a standard.json. Packaged standards: {known}.',
    zh: '没有名为“{standard}”的标准，也没有含 standard.json 的同名目录。随附的标准：{known}。'
  },
  'cases/unknown-scheme': {
    severity: 'error',
    retired: 'evaluation/unknown-scheme',
    params: ['scheme', 'standard', 'known'],
    en: '{standard} has no evaluation scheme "{scheme}". It has: {known}.',
    zh: '{standard} 没有评价方案“{scheme}”。现有：{known}。'
  },
  'cases/missing-unit-column': {
    severity: 'error',
    params: ['file'],
    en: 'Cases are scored by responsible unit, and nothing says which unit a case of {file} belongs to. Add "unit": {"column": …} to the map.',
    zh: '评分以责任单位为对象，但没有说明 {file} 中案件属于哪个单位。请在映射文件中加 "unit": {"column": …}。'
  },
  'cases/output-is-input': {
    severity: 'error',
    params: ['file'],
    en: '{file} is also the input, or is named for two outputs, and would be overwritten. Choose another name.',
    zh: '{file} 同时是输入文件，或被两个输出使用，会被覆盖。请换一个名称。'
  },
  'cases/no-such-folder': {
    severity: 'error',
    params: ['file', 'folder'],
    en: '{file} cannot be written, because there is no folder {folder}. Nothing was written. Create the folder, or correct the path.',
    zh: '无法写入 {file}：没有目录 {folder}，未写入任何内容。请先建立该目录，或更正路径。'
  },
  'cases/not-writable': {
    severity: 'error',
    params: ['file', 'problem'],
    en: '{file} cannot be written ({problem}). Nothing was written. Check the folder, the rights and the free space.',
    zh: '无法写入 {file}（{problem}），未写入任何内容。请检查目录、权限和剩余空间。'
  },
  'cases/no-working-calendar': {
    severity: 'error',
    params: ['name'],
    en: '{name} holds no working calendar. Name a standard whose calendar.json is of type working or local; a list of days off alone has no working hours.',
    zh: '{name} 没有工作日历。请指定 calendar.json 类型为 working 或 local 的标准；仅有放假安排的标准没有工作时间。'
  },
  'cases/bad-moment': {
    severity: 'error',
    params: ['argument', 'value', 'zone'],
    en: '{argument} is "{value}", which is not a moment. Write 2026-02-14 17:00 (read on the clocks of {zone}) or 2026-02-14T17:00:00+08:00; hours go from 00 to 23.',
    zh: '{argument} 写的是“{value}”，不是有效的时刻。请写作 2026-02-14 17:00（按 {zone} 的当地时间），或 2026-02-14T17:00:00+08:00；小时为 00 至 23。'
  },
  'cases/moment-skipped': {
    severity: 'error',
    params: ['argument', 'value', 'zone'],
    en: 'The wall time {value} of {argument} does not exist in {zone}: the clocks skip it. Add --on-gap forward to read it after the change, or give an offset such as -05:00.',
    zh: '{zone} 没有 {argument} 所写的时间 {value}：拨钟时被跳过。请加 --on-gap forward 按拨钟后的时间理解，或写明时差（如 +08:00）。'
  },
  'cases/moment-repeated': {
    severity: 'error',
    params: ['argument', 'value', 'zone'],
    en: 'The wall time {value} of {argument} occurs twice in {zone}, because the clocks go back. Add --on-overlap earlier or --on-overlap later, or give an offset such as -05:00.',
    zh: '{zone} 因拨钟而两次出现 {argument} 所写的时间 {value}。请加 --on-overlap earlier 或 --on-overlap later，或写明时差（如 +08:00）。'
  },
  'cases/calendar-needed': {
    severity: 'error',
    params: [],
    en: 'No calendar is named, so it is unknown when work is done. Add --calendar, e.g. --calendar cn-office; "lijie standards" lists what comes with the command.',
    zh: '没有指定工作日历，不知道何时上班。请加 --calendar，例如 --calendar cn-office；lijie standards 列出随附的日历。'
  },
  'cases/differing-zones': {
    severity: 'error',
    params: ['standard', 'zone', 'calendarZone'],
    en: 'The units of {standard} run on the clocks of {zone}, the calendar on those of {calendarZone}. One deadline needs one zone: choose a calendar of {zone}, or other units; two names of one zone have to be made the same.',
    zh: '{standard} 的时间单位按时区 {zone} 计，所选工作日历按 {calendarZone} 计。同一截止时间只能用一个时区：请选用 {zone} 的工作日历，或改用其他单位表；若两者实为同一时区，请统一名称。'
  },
  'cases/calendar-not-wanted': {
    severity: 'error',
    params: ['standard'],
    en: '{standard} counts on its own calendar. Leave out --calendar, or choose another table of units.',
    zh: '{standard} 自带工作日历。请去掉 --calendar，或改用其他单位表。'
  },
  'cases/needless-area-grade': {
    severity: 'warning',
    params: [],
    en: '--area-grade has no effect: this limit is the same for every area grade.',
    zh: '--area-grade 不起作用：该时限不随区域等级变化。'
  }
} as const satisfies IssueDefinitions
