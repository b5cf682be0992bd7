import type { MessageLanguage } from '@lijie/schema'

/** A column as it is called and explained. */
interface ColumnWords {
  readonly header: string
  readonly meaning: string
}

/** What `lijie template` says, in its help and in the workbook. */
export interface TemplateWords {
  readonly description: string
  readonly options: Readonly<Record<'for' | 'scheme' | 'out' | 'map' | 'rows', string>>
  readonly help: string
  readonly written: (file: string, map: string | null) => string
  readonly guide: { readonly sheet: string; readonly headings: readonly string[] }
  readonly lists: string
  readonly meaning: string
  readonly required: string
  readonly optional: string
  readonly notListed: (header: string) => string
  readonly title: (standard: string, version: string) => string
  readonly kinds: readonly [component: string, event: string]
  readonly yesNo: readonly [yes: string, no: string]
  readonly exampleInstant: string
  readonly exampleUnit: string
  readonly forms: {
    readonly id: string
    readonly code: string
    readonly text: string
    readonly choice: string
    readonly several: (separator: string) => string
    readonly yesNo: string
    readonly instant: string
    readonly number: string
    readonly ratio: string
    readonly figure: string
    readonly quantity: (unit: string) => string
  }
  readonly fields: Readonly<
    Record<'caseId' | 'kind' | 'code' | 'startedAt' | 'disposedAt' | 'unit' | 'areaGrade', ColumnWords>
  >
  readonly cases: TableWords
  readonly objects: TableWords & Readonly<Record<'object' | 'name' | 'group' | 'class', ColumnWords>>
  readonly figures: TableWords & Readonly<Record<'object' | 'period' | 'figure' | 'value', ColumnWords>>
}

interface TableWords {
  readonly sheet: string
  readonly notes: readonly string[]
}

const zh: TemplateWords = {
  description: '生成可填写的表格：案件、评价对象或外部数据',
  options: {
    for: '填写什么：cases（案件）、objects（评价对象）或 figures（外部数据）',
    scheme: '评价方案编号；下拉选项取自该方案的分组和类别',
    out: '写入的工作簿（.xlsx）',
    map: '案件表的映射文件写到哪里（默认与工作簿同名，扩展名为 .map.json）',
    rows: '预先设好格式的行数'
  },
  help: `退出状态：
  0  完成
  2  用法错误，或文件无法写入
  3  lijie 自身的错误

案件表填好后，连同映射文件一起读取：
  lijie decide cases.xlsx --map cases.map.json --standard yuncheng …

示例：
  lijie template --standard yuncheng --bind working-shifts=cn-office-08-12-14-18 --out cases.xlsx`,
  written: (file, map) => (map === null ? `已生成 ${file}` : `已生成 ${file} 和映射文件 ${map}`),
  guide: { sheet: '填写说明', headings: ['列', '含义', '是否必填', '填写格式', '示例'] },
  lists: '代码表',
  meaning: '说明',
  required: '必填',
  optional: '选填',
  notListed: (header) => `“${header}”只能填“代码表”中列出的值。`,
  title: (standard, version) => `适用标准：${standard}，版本 ${version}`,
  kinds: ['部件', '事件'],
  yesNo: ['是', '否'],
  exampleInstant: '2026-03-02 09:00:00',
  exampleUnit: '城区执法中队',
  forms: {
    id: '文本，每行一个，不重复',
    code: '文本，保留前导零；从下拉列表选择',
    text: '文本',
    choice: '从下拉列表选择',
    several: (separator) => `可填多个，用“${separator}”分隔，取值见“代码表”；空白表示未知`,
    yesNo: '是或否；空白表示未知',
    instant: '日期和时间',
    number: '整数或小数，不带单位；空白表示未知',
    ratio: '小数或分数，如 0.25 或 1/4；空白表示未知',
    figure: '小数（98.5）、分数（2/3）或等级代号；不带 % 和单位',
    quantity: (unit) => `数字，单位为 ${unit}，不写单位；空白表示未知`
  },
  fields: {
    caseId: { header: '案件编号', meaning: '案件的唯一编号，结果按此对应' },
    kind: { header: '部件或事件', meaning: '两者的小类代码各自独立' },
    code: { header: '小类代码', meaning: '小类的代码，名称见“代码表”' },
    startedAt: { header: '计时起点', meaning: '处置时限从何时起算' },
    disposedAt: { header: '处置完成时间', meaning: '处置完毕的时间；空白表示尚未完成' },
    unit: { header: '处置单位', meaning: '负责处置、按此计分的单位' },
    areaGrade: { header: '区域等级', meaning: '案发地点所在区域的等级，时限因此不同' }
  },
  cases: {
    sheet: '案件',
    notes: [
      '在“案件”表中每行填一个案件；不要改动表头，不要合并单元格，不要填公式，不要隐藏行。',
      '未知的内容留空：空白表示未知，不表示“否”或零。'
    ]
  },
  objects: {
    sheet: '评价对象',
    notes: ['每行一个评价对象；没有案件的对象也要列出，否则不会出现在结果中。'],
    object: { header: '评价对象', meaning: '与案件中的单位（或区、街道）名称完全一致' },
    name: { header: '名称', meaning: '报表中显示的名称；空白则用评价对象本身' },
    group: { header: '分组', meaning: '在哪一组内排名' },
    class: { header: '类别', meaning: '按类别取分数段时所用的类别' }
  },
  figures: {
    sheet: '外部数据',
    notes: ['每行一个对象在一个周期的一项数据；不从案件计算的数据在此填写。'],
    object: { header: '评价对象', meaning: '与评价对象表一致' },
    period: { header: '周期', meaning: '数据所属的周期，如 2026-03；空白表示本次评价的周期' },
    figure: { header: '数据项', meaning: '评价方案中的数据名称' },
    value: { header: '数值', meaning: '该项数据的值' }
  }
}

const en: TemplateWords = {
  description: 'write a table to fill in: cases, evaluated objects or figures from outside',
  options: {
    for: 'what is to be filled in: cases, objects or figures',
    scheme: 'id of the scheme whose groups and classes can be chosen',
    out: 'workbook to write (.xlsx)',
    map: 'where the map of the table of cases goes (default: beside the workbook, ending in .map.json)',
    rows: 'rows that are made ready'
  },
  help: `Exit status:
  0  done
  2  wrong usage, or a file that cannot be written
  3  a fault in lijie itself

A table of cases is read back together with its map:
  lijie decide cases.xlsx --map cases.map.json --standard yuncheng …

Examples:
  lijie template --standard yuncheng --bind working-shifts=cn-office-08-12-14-18 --out cases.xlsx`,
  written: (file, map) => (map === null ? `wrote ${file}` : `wrote ${file} and its map ${map}`),
  guide: { sheet: 'How to fill in', headings: ['Column', 'Meaning', 'Needed', 'Form', 'Example'] },
  lists: 'Lists',
  meaning: 'meaning',
  required: 'required',
  optional: 'optional',
  notListed: (header) => `"${header}" can only be one of the values on the sheet "Lists".`,
  title: (standard, version) => `For the standard ${standard}, version ${version}`,
  kinds: ['component', 'event'],
  yesNo: ['yes', 'no'],
  exampleInstant: '2026-03-02 09:00:00',
  exampleUnit: 'City crew',
  forms: {
    id: 'text, one for each row, none twice',
    code: 'text with its leading zeros; choose from the list',
    text: 'text',
    choice: 'choose from the list',
    several: (separator) =>
      `one or more of the sheet "Lists", separated by "${separator}"; empty means not known`,
    yesNo: 'yes or no; empty means not known',
    instant: 'date and time',
    number: 'a number without a unit; empty means not known',
    ratio: 'a decimal or a fraction, 0.25 or 1/4; empty means not known',
    figure: 'a decimal (98.5), a fraction (2/3) or the id of a level; without % and units',
    quantity: (unit) => `a number in ${unit}, without the unit; empty means not known`
  },
  fields: {
    caseId: { header: 'Case id', meaning: 'identifies the case; results are found by it' },
    kind: { header: 'Component or event', meaning: 'the two have separate codes' },
    code: {
      header: 'Sub-category code',
      meaning: 'code of the sub-category; names are on the sheet "Lists"'
    },
    startedAt: { header: 'Started at', meaning: 'when the time limit begins to run' },
    disposedAt: { header: 'Disposed at', meaning: 'when the work was finished; empty: not yet' },
    unit: { header: 'Unit', meaning: 'who disposes of the case and is scored by it' },
    areaGrade: { header: 'Area grade', meaning: 'grade of the area, by which time limits differ' }
  },
  cases: {
    sheet: 'Cases',
    notes: [
      'One case in each row of the sheet "Cases". Leave the header as it is; no merged cells, no formulas, no hidden rows.',
      'Leave empty what is not known: empty means unknown, never no or zero.'
    ]
  },
  objects: {
    sheet: 'Objects',
    notes: ['One evaluated object in each row; list those without a case too, or they will not appear.'],
    object: { header: 'object', meaning: 'exactly as the unit (or district, street) is called in the cases' },
    name: { header: 'name', meaning: 'name in reports; empty: the object itself' },
    group: { header: 'group', meaning: 'the group in which it is ranked' },
    class: { header: 'class', meaning: 'the class by which bands of points are chosen' }
  },
  figures: {
    sheet: 'Figures',
    notes: ['One figure of one object in one period in each row: what cases do not tell.'],
    object: { header: 'object', meaning: 'as in the table of objects' },
    period: {
      header: 'period',
      meaning: 'the period it belongs to, e.g. 2026-03; empty: the one that is evaluated'
    },
    figure: { header: 'figure', meaning: 'the figure as the scheme calls it' },
    value: { header: 'value', meaning: 'its value' }
  }
}

/** The words of `lijie template` in a language. */
export function templateWords(language: MessageLanguage): TemplateWords {
  return language === 'en' ? en : zh
}
