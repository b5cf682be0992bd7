import type { IssueDefinitions } from './define-issues.js'

/** Codes of lint about taxonomy, time limits, calendars and evaluation (标准检查). */
export const lintIssues = {
  'taxonomy/duplicate-code': {
    severity: 'error',
    params: ['kind', 'code'],
    en: 'Two {kind} entries have the code {code}. A code names one sub-category; correct or remove one.',
    zh: '有两个{kind}条目使用代码 {code}。一个代码只能对应一个小类，请更正或删除其一。'
  },
  'taxonomy/duplicate-category': {
    severity: 'error',
    params: ['kind', 'code'],
    en: 'Two {kind} categories have the code {code}. Correct or remove one.',
    zh: '有两个{kind}大类使用代码 {code}。请更正或删除其一。'
  },
  'taxonomy/unknown-category': {
    severity: 'error',
    params: ['kind', 'code', 'category'],
    en: 'The {kind} entry {code} belongs to category {category}, which is not declared. Declare the category or correct its code.',
    zh: '{kind}条目 {code} 所属的大类 {category} 未声明。请声明该大类或更正代码。'
  },
  'taxonomy/entry-without-criterion': {
    severity: 'info',
    params: ['kind', 'code', 'name'],
    en: 'No filing criterion is given for the {kind} entry {code} ({name}), so cases of it cannot be decided.',
    zh: '{kind}条目 {code}（{name}）没有立案条件，无法判定此类案件。'
  },
  'taxonomy/code-outside-category': {
    severity: 'error',
    params: ['kind', 'code', 'category'],
    en: 'The {kind} code {code} does not begin with its category {category}, as codes of this edition do. Correct the code or the category.',
    zh: '{kind}代码 {code} 不以所属大类 {category} 开头，与本版分类的编码方式不符。请更正代码或大类。'
  },
  'taxonomy/kind-without-edition': {
    severity: 'error',
    params: ['kind', 'code'],
    en: 'The {kind} code {code} is listed, but "editions" names no {kind} edition, so it could never be looked up. Add the edition or correct the kind.',
    zh: '列出了{kind}代码 {code}，但 editions 中没有{kind}的分类版本，该代码永远查不到。请补充版本或更正类别。'
  },
  'taxonomy/entry-without-key': {
    severity: 'error',
    params: ['kind', 'name'],
    en: 'The {kind} entry {name} has neither a code nor a key, so nothing can refer to it. Give it a key such as name:street-lamp.',
    zh: '{kind}条目“{name}”既无代码也无 key，无法引用。请补充 key，例如 name:street-lamp。'
  },
  'facts/reversed-bounds': {
    severity: 'error',
    params: ['fact', 'minimum', 'maximum'],
    en: 'The fact "{fact}" has the minimum {minimum} and the maximum {maximum}, so that no value is allowed. Swap or correct them.',
    zh: '事实“{fact}”的最小值 {minimum} 大于最大值 {maximum}，任何取值都不被允许。请对调或更正。'
  },
  'document/repeated-item': {
    severity: 'error',
    params: ['item'],
    en: 'The list names {item} twice. Nothing is gained by it, and often another entry was meant; remove or correct one.',
    zh: '列表中 {item} 出现两次，没有意义，往往是误写了另一项。请删除或更正其一。'
  },
  'document/malformed-area-code': {
    severity: 'error',
    params: ['code'],
    en: '"{code}" is not a code of GB/T 2260: those have six digits, e.g. 140800. Complete it.',
    zh: '“{code}”不是 GB/T 2260 行政区划代码：应为六位数字，例如 140800。请补全。'
  },
  'time-limits/cut-off-contradicts': {
    severity: 'error',
    params: ['unit', 'after', 'resumeAt'],
    en: 'The unit {unit} moves results later than {after} to {resumeAt} of the next worked day, which is later than {after} again. Correct one of the two times.',
    zh: '单位 {unit} 把晚于 {after} 的结果移到下一工作日 {resumeAt}，而 {resumeAt} 本身又晚于 {after}。请更正其一。'
  },
  'evaluation/incomparable-columns': {
    severity: 'error',
    params: ['counter', 'column', 'than'],
    en: 'The counter {counter} compares {column} with {than}, which are values of different kinds. Compare times with times, and counts and flags with numbers.',
    zh: '计数项 {counter} 将 {column} 与 {than} 比较，二者不是同类数据。时间只能与时间比较，次数和标志只能与数字比较。'
  },
  'time-limits/inferred-unit': {
    severity: 'info',
    params: ['row', 'printed', 'unit', 'label', 'labelZh'],
    en: 'The limit of {row} is counted in the unit "{label}" ({unit}); reading "{printed}" so is inferred. Confirm it with the issuer.',
    zh: '{row} 的时限按{labelZh}计算；把“{printed}”作此理解属于推断，请向发布机关确认。'
  },
  'time-limits/glued-action': {
    severity: 'warning',
    params: ['row', 'printed', 'label', 'action'],
    en: 'The printed unit "{printed}" of {row} is the unit "{label}" with "{action}" glued to it. Keep the unit here and move the rest to the closing condition.',
    zh: '{row} 的时限单位“{printed}”是在“{label}”后连写了“{action}”。单位处只保留单位，其余移入结案条件。'
  },
  'calendar/malformed-zone-table': {
    severity: 'error',
    params: ['zone'],
    en: 'The offset table of the zone {zone} is not complete or not in ascending order. Prepare the standard again; such tables are never written by hand.',
    zh: '时区 {zone} 的偏移表不完整或未按升序排列。请重新生成，该表不应手工编写。'
  },
  'calendar/contradicting-day': {
    severity: 'error',
    params: ['date', 'first', 'second'],
    en: 'The day {date} is off in one of the notices {first} and {second} and worked in the other, and neither amends the other. Correct the day or say which notice amends which.',
    zh: '通知 {first} 与 {second} 对 {date} 的安排相反（放假与上班），且互不修改。请更正，或注明修改关系。'
  },
  'calendar/missing-year': {
    severity: 'error',
    params: ['year', 'from', 'to'],
    en: 'The coverage {from} to {to} includes {year}, for which no notice is held. Add the notice or shorten the coverage.',
    zh: '覆盖范围 {from} 至 {to} 包含 {year} 年，但没有该年的通知。请补充通知或缩短范围。'
  },
  'evaluation/unused-counter': {
    severity: 'info',
    params: ['counter'],
    en: 'No indicator uses the counter {counter}. Remove it, or check that no indicator lost it.',
    zh: '没有指标使用计数项 {counter}。请删除，或确认没有指标遗漏。'
  },
  'evaluation/missing-counts-as-true': {
    severity: 'warning',
    params: ['counter'],
    en: 'The counter {counter} counts a case although the needed value is missing. That favours incomplete data; say so in the note, or use refuse or exclude.',
    zh: '计数项 {counter} 在缺少所需数据时仍计入案件，对不完整的数据有利。请在 note 中说明，或改用 refuse、exclude。'
  },
  'time-limits/missing-month-end': {
    severity: 'info',
    params: ['unit', 'label', 'labelZh'],
    en: 'The time unit "{label}" ({unit}) counts months and does not say where a limit ends in a month without the day (such as 30 February), so such deadlines are refused. Declare its monthEnd if the source says.',
    zh: '时间单位“{labelZh}”（{unit}）按月计算，但没有规定到期月无对应日（如 2 月 30 日）时如何处理，遇此情形不计算截止时间。原文有规定的，请写明 monthEnd。'
  },
  'time-limits/duplicate-month-end': {
    severity: 'error',
    params: ['unit', 'monthEnd', 'counted'],
    en: 'The time unit {unit} says what a month without the day means twice: {monthEnd}, and {counted} in its dayCounting. Remove the first.',
    zh: '时间单位 {unit} 对无对应日的月份规定了两次：{monthEnd}，以及 dayCounting 中的 {counted}。请删除前者。'
  },
  'time-limits/unsuited-cut-off': {
    severity: 'error',
    params: ['unit', 'end'],
    en: 'The time unit {unit} ends at {end}, so its cut-off can never apply. Remove cutOff, or let the unit end at the same clock time.',
    zh: '时间单位 {unit} 的终点为 {end}，cutOff 永远不会生效。请删除 cutOff，或将 end 改为 same-clock。'
  },
  'time-limits/ambiguous-spelling': {
    severity: 'info',
    params: ['written', 'units'],
    en: 'The spelling "{written}" stands for several time units: {units}. Reading a limit written so is a guess, and is reported as one.',
    zh: '写法“{written}”对应多个时间单位：{units}。按此写法读取时限属于推测，读取时会提示。'
  }
} as const satisfies IssueDefinitions
