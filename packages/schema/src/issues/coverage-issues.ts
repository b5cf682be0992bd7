import type { IssueDefinitions } from './define-issues.js'

/** Codes of lint about the coverage of a source, article by article and rule by rule (覆盖情况检查). */
export const coverageIssues = {
  'coverage/duplicate-article': {
    severity: 'error',
    params: ['article'],
    en: '{article} is listed twice. Put its rules together, or correct the number of one.',
    zh: '{article}列出两次。请合并其规则，或更正其中一个条号。'
  },
  'coverage/duplicate-rule': {
    severity: 'error',
    params: ['rule', 'article'],
    en: 'Rule {rule} is listed twice, first in {article}. A rule of the source is listed once; rename or remove one.',
    zh: '规则 {rule} 列出两次，先见于{article}。每条规则只列一次，请改名或删除其一。'
  },
  'coverage/missing-by': {
    severity: 'error',
    params: ['rule'],
    en: 'Rule {rule} is said to be executable, and "by" does not say what executes it. Name the entries, or carry the rule as text with the reason.',
    zh: '规则 {rule} 标为可执行，但 by 没有写明由什么执行。请写明条目，或改为仅文本并写明原因。'
  },
  'coverage/only-words': {
    severity: 'error',
    params: ['rule', 'entries'],
    en: 'Rule {rule} is said to be executable, but {entries} only hold words, with which no answer changes. Name what computes it, or carry the rule as text with the reason.',
    zh: '规则 {rule} 标为可执行，但 {entries} 只保存文字，改动它不会改变任何答案。请写明由什么计算，或改为仅文本并写明原因。'
  },
  'coverage/missing-why': {
    severity: 'error',
    params: ['rule'],
    en: 'Rule {rule} is carried as text, and "why" gives no reason. Give it.',
    zh: '规则 {rule} 仅以文本保留，但没有写明原因。请填写 why。'
  },
  'coverage/unknown-entry': {
    severity: 'error',
    params: ['rule', 'entry'],
    en: 'Rule {rule} is said to be executed by {entry}, which the standard does not have. Name an entry by part, collection and key, e.g. workflow/transitions/file.',
    zh: '规则 {rule} 称由 {entry} 执行，标准中没有这一条目。请按“文件/集合/键”写明，例如 workflow/transitions/file。'
  },
  'coverage/misspelt-entry': {
    severity: 'error',
    params: ['rule', 'entry', 'nearest'],
    en: 'Rule {rule} is said to be executed by {entry}, which the standard does not have; it has {nearest}. Correct the name.',
    zh: '规则 {rule} 称由 {entry} 执行，标准中没有这一条目，可能是 {nearest}。请改正。'
  },
  'coverage/unlisted-article': {
    severity: 'error',
    params: ['entry', 'article'],
    en: '{entry} cites {article}, which the coverage of the source does not list. Correct the number, or list the article.',
    zh: '{entry} 引用{article}，但 coverage 没有列出这一条。请更正条号，或补列该条。'
  },
  'coverage/other-article': {
    severity: 'warning',
    params: ['entry', 'article', 'rules'],
    en: '{entry} cites {article}, but the rules that it executes stand elsewhere: {rules}. Correct the article, or the rules.',
    zh: '{entry} 引用{article}，但由它执行的规则在别处：{rules}。请更正条号，或更正规则。'
  },
  'coverage/unnamed-entry': {
    severity: 'warning',
    params: ['entry', 'article'],
    en: '{entry} cites {article}, and no rule of the coverage names it in "by". Name it at the rule that it executes.',
    zh: '{entry} 引用{article}，但 coverage 中没有规则在 by 中写明它。请在相应规则处写明。'
  },
  'coverage/missing-fragment': {
    severity: 'warning',
    params: ['rule'],
    en: 'Rule {rule} of a published text has no fragment, so that nobody can check the citation. "lijie cite --words" makes one.',
    zh: '规则 {rule} 出自公布的文本，但没有引文指纹，无法核对。可用 lijie cite --words 生成。'
  },
  'coverage/state-differs': {
    severity: 'error',
    params: ['article', 'coverageState', 'ruleState'],
    en: '{article} is said to be {coverageState}, but by its rules it is {ruleState}. Correct the state, or the rules.',
    zh: '{article}标为“{coverageState}”，但按其规则应为“{ruleState}”。请更正状态，或更正规则。'
  },
  'coverage/incomplete-verification': {
    severity: 'warning',
    params: ['on', 'count', 'of', 'listed'],
    en: 'The check of {on} found {count} of {of} rules; the coverage lists {listed} now. Run "lijie cite --write" again.',
    zh: '{on} 核对时找到 {of} 条规则中的 {count} 条，coverage 现列有 {listed} 条。请重新运行 lijie cite --write。'
  },
  'coverage/other-source': {
    severity: 'warning',
    params: [],
    en: 'The text that was checked is not the one that source.sha256 names. Check the fragments against that text, or correct the hash.',
    zh: '核对所用文本与 source.sha256 所记文本不同。请用该文本重新核对，或更正散列值。'
  }
} as const satisfies IssueDefinitions
