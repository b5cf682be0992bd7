import type { IssueDefinitions } from './define-issues.js'

/** Codes of the command that scores (评分命令). */
export const scoreIssues = {
  'score/choose-scheme': {
    severity: 'error',
    params: ['count', 'known'],
    en: 'The standard has {count} schemes that compute: {known}. Say which with --scheme; several are allowed.',
    zh: '标准中有 {count} 个可计算的方案：{known}。请用 --scheme 指明，可写多个。'
  },
  'score/no-schemes': {
    severity: 'error',
    params: ['drafts'],
    en: 'The standard has no evaluation scheme that computes (drafts: {drafts}). Name a standard that has one; lijie score --list-schemes shows what is missing from drafts.',
    zh: '标准中没有可计算的评价方案（草案：{drafts}）。请改用含有完整方案的标准；lijie score --list-schemes 列出草案尚缺什么。'
  },
  'score/similar-scheme': {
    severity: 'info',
    params: ['scheme', 'similar'],
    en: 'Instead of {scheme}, perhaps {similar} was meant.',
    zh: '{scheme} 可能应为 {similar}。'
  },
  'score/needs-cases': {
    severity: 'error',
    params: ['scheme'],
    en: 'Scheme {scheme} counts cases, and no file or table of them is named. Name one in front of the options.',
    zh: '方案 {scheme} 需要统计案件，而未给出案件文件或库表。请在选项之前写明。'
  },
  'score/object-not-in-cases': {
    severity: 'error',
    params: ['scheme', 'object'],
    en: 'Scheme {scheme} scores by {object}, which a file of cases does not tell: it names units only. Score a table of case facts (--facts) with that column.',
    zh: '方案 {scheme} 的评价对象是 {object}，而案件文件只写有责任单位。请改用含有该列的案件事实表（--facts）。'
  },
  'score/period-refused': {
    severity: 'error',
    params: ['scheme', 'period'],
    en: 'Scheme {scheme} cannot be scored for {period}, which is compared with; the reasons follow. Leave --compare out, or supply what is missing there.',
    zh: '方案 {scheme} 在对比周期 {period} 无法计分，原因见下。请去掉 --compare，或补齐该周期的数据。'
  },
  'score/what-if-refused': {
    severity: 'error',
    params: ['name'],
    en: 'The same cases cannot be scored under {name} (--what-if); the reasons follow.',
    zh: '同一批案件无法按 {name} 计分（--what-if），原因见下。'
  },
  'score/unknown-what-if': {
    severity: 'error',
    params: ['name', 'schemes'],
    en: '{name} (--what-if) is neither a scheme of the rulebook ({schemes}) nor a standard or its folder. Correct the name; lijie standards lists the packaged ones.',
    zh: '{name}（--what-if）既不是规则集中的方案（{schemes}），也不是标准或标准目录。请更正名称；lijie standards 列出随附的标准。'
  },
  'score/reads-twice': {
    severity: 'error',
    params: ['file', 'option'],
    en: '{option} reads the cases a second time, which {file} does not allow. Give a file.',
    zh: '{option} 需要再次读取案件，而 {file} 只能读一次。请改用文件。'
  },
  'score/no-cases-in-period': {
    severity: 'warning',
    params: ['scheme', 'period'],
    en: 'No row at all lies in {period} under scheme {scheme}. Check the period and the cases: what is scored rests on figures and declared values alone.',
    zh: '方案 {scheme} 在 {period} 内没有任何案件。请核对周期和数据：所得分数只来自外部数据和方案规定的取值。'
  },
  'score/month-without-cases': {
    severity: 'warning',
    params: ['scheme', 'period', 'month'],
    en: 'Period {period} has no row at all in {month} under scheme {scheme}. If cases of that month are missing from the data, counts and ranks are wrong; supply them.',
    zh: '周期 {period} 中，{month} 在方案 {scheme} 下没有任何案件。若该月数据漏导，计数和名次有误，请补齐。'
  },
  'score/zone-needed': {
    severity: 'error',
    params: ['standard'],
    en: '{standard} does not say in which zone days and months begin, and without it cases near midnight would fall into the wrong period. Add --zone, such as --zone Asia/Shanghai.',
    zh: '{standard} 未规定时区，无法确定日、月从何时起算，零点前后的案件会归错周期。请加 --zone，例如 --zone Asia/Shanghai。'
  },
  'score/zone-stated': {
    severity: 'error',
    params: ['zone', 'stated'],
    en: 'The standard counts in {stated}, not in {zone} (--zone). Leave --zone out.',
    zh: '标准规定的时区是 {stated}，不是 {zone}（--zone）。请去掉 --zone。'
  },
  'score/similar-object': {
    severity: 'info',
    params: ['object', 'similar'],
    en: 'Instead of {object}, perhaps {similar} was meant.',
    zh: '“{object}”可能应为 {similar}。'
  },
  'score/more-reasons': {
    severity: 'info',
    params: ['count', 'code'],
    en: 'The same for {count} more ({code}).',
    zh: '同样的情况还有 {count} 处（{code}）。'
  },
  'score/choose-what-if': {
    severity: 'error',
    params: ['name', 'known'],
    en: '{name} (--what-if) has no scheme of the same id, and not exactly one that computes: {known}. Write --what-if {name}#SCHEME.',
    zh: '{name}（--what-if）没有同名方案，可计算的方案也不是恰好一个：{known}。请写成 --what-if {name}#方案。'
  },
  'score/what-if-other-object': {
    severity: 'error',
    params: ['name', 'object', 'own'],
    en: '{name} (--what-if) scores by {object}, the scheme asked for by {own}: their ranks have nothing in common. Compare schemes of the same object.',
    zh: '{name}（--what-if）的评价对象是 {object}，而所求方案是 {own}，名次无从比较。请选评价对象相同的方案。'
  },
  'score/objects-of-several-kinds': {
    severity: 'error',
    params: ['file', 'schemes'],
    en: '{file} is the table of objects of every scheme of this run, and these score different kinds: {schemes}. Each of them would list the objects of the others as if they had no cases. Score them in runs of their own.',
    zh: '{file} 是本次各方案共用的评价对象表，而这些方案的评价对象不同：{schemes}。若一起计算，别的方案的对象会被当作没有案件的对象列入。请分次计算。'
  },
  'score/repeated-rows': {
    severity: 'error',
    params: ['file', 'rows', 'case'],
    en: '{rows} rows of {file} repeat the case and unit of another row, case {case} among them, and each would count once more. Keep one row for each case and unit; without --check-duplicates they are counted as they stand.',
    zh: '{file} 中有 {rows} 行与其他行的案件编号和责任单位都相同（如案件 {case}），每行都会多计一次。每案每单位只保留一行；不加 --check-duplicates 时照原样统计。'
  },
  'score/too-many-to-compare': {
    severity: 'error',
    params: ['most'],
    en: 'This table is read row by row, and no more than {most} rows of it are held against each other. Save it as plain CSV or Parquet and score that with --facts: the database compares any number.',
    zh: '该表逐行读取，最多只能核对 {most} 行是否重复。请另存为未压缩的 CSV 或 Parquet，并加 --facts 计分，由数据库核对，行数不限。'
  }
} as const satisfies IssueDefinitions
