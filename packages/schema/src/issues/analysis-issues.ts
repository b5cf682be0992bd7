import type { IssueDefinitions } from './define-issues.js'

/** Codes of the analysis area (静态分析): what a whole document says of all cases at once. */
export const analysisIssues = {
  'analysis/conflicting-rows': {
    severity: 'error',
    params: ['row', 'other', 'witness', 'witnessZh'],
    en: 'One and the same case meets both {row} and {other}, and the hit policy "unique" then refuses it: {witness}. Say in the conditions which row it belongs to, or choose another hit policy.',
    zh: '同一案件同时符合 {row} 与 {other}，按命中策略“unique”将被拒绝：{witnessZh}。请在条件中加以区分，或改用其他命中策略。'
  },
  'analysis/conflicting-combination': {
    severity: 'warning',
    params: ['row', 'other', 'witness', 'witnessZh'],
    en: 'A report that names several troubles at once can meet both {row} and {other}, and the hit policy "unique" then refuses it: {witness}. Keep the rows apart, or choose another hit policy.',
    zh: '一次上报多种情形时可能同时符合 {row} 与 {other}，按命中策略“unique”将被拒绝：{witnessZh}。请区分各行条件，或改用其他命中策略。'
  },
  'analysis/domain-not-covered': {
    severity: 'warning',
    params: ['subcategory', 'witness', 'witnessZh'],
    en: 'The declared domain of {subcategory} has a gap. No row answers this case, so it is not filed: {witness}. Add a row, or declare a narrower domain.',
    zh: '{subcategory} 的声明范围有遗漏：以下案件不符合任何一行，因此不予立案：{witnessZh}。请补充条件行，或缩小声明范围。'
  },
  'analysis/missing-domains': {
    severity: 'info',
    params: ['count', 'total'],
    en: '{count} of {total} sub-categories declare no domain, so gaps were not looked for there. Say under "domains" which reports some row must answer.',
    zh: '{total} 个小类中有 {count} 个未声明范围，因此未检查其中有无遗漏的情形。请在 domains 中写明哪些上报必须有条件行对应。'
  },
  'analysis/row-never-decides': {
    severity: 'warning',
    params: ['row', 'others', 'othersZh', 'how', 'howZh', 'witness', 'witnessZh', 'verdict', 'verdictZh'],
    en: '{row} never decides a case: whenever it applies, so does {others}, which {how}. For example: {witness} ({verdict}). Check the order, the time limits and the conditions of these rows.',
    zh: '{row} 永远不起决定作用：凡符合该行的案件，也都符合 {othersZh}，{howZh}。例如：{witnessZh}（{verdictZh}）。请核对这些行的次序、时限和条件。'
  },
  'analysis/row-never-applies': {
    severity: 'warning',
    params: ['row', 'witness', 'witnessZh'],
    en: '{row} can never apply: no case meets its condition and escapes its exclusions. This one comes as near as any, and is judged not to meet it: {witness}. Correct the condition or the exclusions.',
    zh: '{row} 永远不成立：没有案件既符合其条件又不在排除之列。以下案件最为接近，仍判为不符合：{witnessZh}。请更正条件或排除情形。'
  },
  'analysis/never-holds': {
    severity: 'warning',
    params: ['witness', 'witnessZh'],
    en: 'This part of a condition can never hold. The following case comes as near as any, and is judged not to meet it: {witness}. Correct the part, or remove it.',
    zh: '条件的这一部分永远不成立。以下案件最为接近，仍判为不符合：{witnessZh}。请更正或删除该部分。'
  },
  'analysis/always-holds': {
    severity: 'warning',
    params: ['witness', 'witnessZh', 'asked', 'askedZh'],
    en: 'This part of a condition always holds once its facts are known, for example here: {witness}. Yet while they are missing the engine still asks for them ({asked}). Remove the part, or correct it; an unconditional row has the condition null.',
    zh: '只要事实已知，条件的这一部分总是成立，例如：{witnessZh}。但事实缺失时引擎仍会索要（{askedZh}）。请删除或更正该部分；无条件立案的行，条件写 null。'
  },
  'analysis/redundant-part': {
    severity: 'info',
    params: ['witness', 'witnessZh'],
    en: 'This part changes nothing: the rest of its list decides every case without it, for example this one: {witness}. Remove it, or correct its figure.',
    zh: '这一部分不起作用：没有它，同一列表的其余部分对每个案件的判断也相同，例如：{witnessZh}。请删除，或更正其中的数值。'
  },
  'analysis/unused-fact': {
    severity: 'info',
    params: ['fact', 'label', 'labelZh'],
    en: 'No row reads the fact {fact} ({label}): whatever its value, cases are judged alike. Remove it, or write the condition that is missing.',
    zh: '没有任何行引用事实 {fact}（{labelZh}）：无论取何值，判断结果都相同。请删除，或补上缺少的条件。'
  },
  'analysis/unreachable-condition': {
    severity: 'info',
    params: ['condition'],
    en: 'No row and no domain refers to the named condition "{condition}", directly or through others. Remove it, or use it where it was meant.',
    zh: '没有任何行或声明范围直接或间接引用命名条件“{condition}”。请删除，或在应使用之处引用。'
  },
  'analysis/not-analysed': {
    severity: 'info',
    params: [],
    en: 'This was not analysed to the end: there are too many combinations to go through. Nothing is said about it, neither good nor bad. Split the condition or the sub-category.',
    zh: '此处组合过多，分析未能完成，因此不对其作任何结论。请拆分条件或小类。'
  },
  'analysis/more-findings': {
    severity: 'info',
    params: ['subcategory', 'told'],
    en: 'There is more to say about {subcategory} than is listed: only {told} findings are told, the gravest first, and the rest was not looked for to the end. Correct these, then check again.',
    zh: '{subcategory} 的分析结论过多：只列出其中最严重的 {told} 条，其余未列出或未分析完。请先改正这些，再重新检查。'
  },
  'analysis/subcategories-left-out': {
    severity: 'info',
    params: ['count', 'told'],
    en: '{count} sub-categories were not analysed, because {told} findings are listed already. Correct these, then check again.',
    zh: '已列出 {told} 条分析结论，另有 {count} 个小类未作分析。请先改正这些，再重新检查。'
  }
} as const satisfies IssueDefinitions
