import type { IssueDefinitions } from './define-issues.js'

/**
 * Codes of what rules of one source, or several sources, say against each other (规定之间的冲突). Told with the case or the figures that
 * show it; which one goes before is for the law to say.
 */
export const sourceConflictIssues = {
  'duties/limits-overlap': {
    severity: 'info',
    params: ['rule', 'limit', 'other', 'otherLimit', 'witness', 'witnessZh', 'articles', 'evidence'],
    en: 'The rules {rule} ({limit}) and {other} ({otherLimit}) set different limits for the same act ({articles}; {evidence}) and apply to one case at once, e.g. {witness}. Both are kept and answered; the shorter one keeps both.',
    zh: '规则 {rule}（{limit}）与 {other}（{otherLimit}）对同一行为规定了不同期限（{articles}；{evidence}），同一情形下同时适用，例如：{witnessZh}。两者都保留并分别回答；按较短的办理即都符合。'
  },
  'duties/prohibition-inside-duty': {
    severity: 'info',
    params: ['rule', 'count', 'rules', 'witness', 'witnessZh', 'articles', 'evidence'],
    en: 'The prohibition {rule} meets duties about the same act ({count}: {rules}; {articles}; {evidence}): both apply to one case, e.g. {witness}. Here the prohibition goes before, as its "overrides" says.',
    zh: '禁止规定 {rule} 与 {count} 条义务规定（{rules}；{articles}；{evidence}）针对同一行为，同一情形下会同时适用，例如：{witnessZh}。此处按 overrides 的声明，禁止规定优先。'
  },
  'duties/prohibition-against-duty': {
    severity: 'warning',
    params: ['rule', 'other', 'witness', 'witnessZh', 'articles', 'evidence'],
    en: 'The prohibition {rule} and the duty {other} ({articles}; {evidence}) apply to one case at once, e.g. {witness}, and nothing says which goes before. Add "overrides" to the one that does.',
    zh: '禁止规定 {rule} 与义务规定 {other}（{articles}；{evidence}）同一情形下同时适用，例如：{witnessZh}，而没有声明哪一个优先。请在优先的一条中填写 overrides。'
  },
  'duties/conflict-not-searched': {
    severity: 'warning',
    params: ['rule', 'other'],
    en: 'Whether {rule} and {other} can apply to one case was not found out: their conditions are too large. Make them smaller or look yourself.',
    zh: '规则 {rule} 与 {other} 能否同时适用未能查明：条件过于复杂。请简化条件，或自行核对。'
  },
  'duties/conflicts-left-out': {
    severity: 'warning',
    params: ['looked', 'leftOut'],
    en: 'Of the rules about one act, {looked} pairs were looked at, {leftOut} more were not. Give rules the same "concept" only where they are about the same act.',
    zh: '对同一行为的规则，已核对 {looked} 对，另有 {leftOut} 对未核对。只有针对同一行为的规则才应填写相同的 concept。'
  },
  'duties/definitions-differ': {
    severity: 'info',
    params: ['concept', 'standard', 'requires', 'other', 'otherRequires', 'articles', 'evidence'],
    en: 'What {concept} means differs ({articles}; {evidence}): {standard} asks for {requires}, {other} for {otherRequires}. Figures on it cannot be compared without saying so.',
    zh: '对 {concept} 的定义不同（{articles}；{evidence}）：{standard} 要求 {requires}，{other} 要求 {otherRequires}。比较相关数字时须注明。'
  },
  'duties/gates-differ': {
    severity: 'info',
    params: ['concept', 'standard', 'requires', 'other', 'otherRequires', 'articles', 'evidence'],
    en: 'Before {concept}, {standard} asks for {requires} and {other} for {otherRequires} ({articles}; {evidence}). Each holds in its own city.',
    zh: '对 {concept} 的前置条件，{standard} 要求 {requires}，{other} 要求 {otherRequires}（{articles}；{evidence}）。各在本市适用。'
  },
  'duties/retention-conflict': {
    severity: 'warning',
    params: ['material', 'standard', 'minimum', 'other', 'otherMinimum', 'articles', 'evidence'],
    en: 'Two texts of one place say how long {material} is kept, and differ ({articles}; {evidence}): {standard} {minimum}, {other} {otherMinimum}. Keeping it for the longest keeps both.',
    zh: '同一地区的两个文本对 {material} 的保存期限规定不同（{articles}；{evidence}）：{standard} 为 {minimum}，{other} 为 {otherMinimum}。按最长的保存即都符合。'
  },
  'duties/record-filing-conflict': {
    severity: 'warning',
    params: [
      'concept',
      'standard',
      'filing',
      'filingZh',
      'other',
      'otherFiling',
      'otherFilingZh',
      'articles',
      'evidence'
    ],
    en: 'Two texts of one place have {concept} filed in different ways ({articles}; {evidence}): {standard}: {filing}; {other}: {otherFiling}. Neither repeals the other, so both filings can be owed.',
    zh: '同一地区的两个文本对 {concept} 的备案规定不同（{articles}；{evidence}）：{standard}：{filingZh}；{other}：{otherFilingZh}。两者互不废止，可能都须办理。'
  },
  'standard/two-in-force': {
    severity: 'warning',
    params: ['standard', 'other', 'parts', 'from'],
    en: '{standard} and {other} are both in force for one place from {from} and both give {parts}. Bind one of them, or say by "repeals" or "extends" which goes before.',
    zh: '{standard} 与 {other} 自 {from} 起在同一地区同时施行，都规定了{parts}。请只绑定其中一个，或用 repeals、extends 声明先后。'
  }
} as const satisfies IssueDefinitions
