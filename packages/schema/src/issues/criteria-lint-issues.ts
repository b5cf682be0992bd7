import type { IssueDefinitions } from './define-issues.js'

/** Codes of lint about filing criteria (立案条件检查): what deserves a second look although the shape is right. */
export const criteriaLintIssues = {
  'criteria/code-not-in-taxonomy': {
    severity: 'error',
    params: ['row', 'kind', 'code'],
    en: 'The row {row} is about the {kind} code {code}, which the taxonomy of this standard does not hold. Correct the code or add the entry.',
    zh: '行 {row} 针对{kind}代码 {code}，但本标准的分类中没有。请更正代码或补充该条目。'
  },
  'criteria/row-out-of-order': {
    severity: 'info',
    params: ['row', 'after'],
    en: 'The row {row} stands after {after}. Rows of one sub-category stand together, by rising number, so that readers find them.',
    zh: '行 {row} 排在 {after} 之后。同一小类的行应放在一起并按序号递增，便于查找。'
  },
  'criteria/number-gap': {
    severity: 'info',
    params: ['row', 'missing'],
    en: 'Before {row} the number {missing} is missing. Numbers are never reused; check that no row was lost.',
    zh: '{row} 之前缺少序号 {missing}。序号不得重用，请确认没有遗漏行。'
  },
  'criteria/unknown-closing-action': {
    severity: 'error',
    params: ['row', 'action'],
    en: 'The row {row} closes with the action {action}, which closingActions does not declare. Correct the name or declare it.',
    zh: '行 {row} 的结案动作 {action} 未在 closingActions 中声明。请更正名称或补充声明。'
  },
  'criteria/evidence-too-good': {
    severity: 'error',
    params: ['row', 'evidence', 'best'],
    en: 'The row {row} claims to be {evidence}, but this standard as a whole is only {best}. A row cannot be better known than its source; correct one of them.',
    zh: '行 {row} 标为“{evidence}”，而整个标准只是“{best}”。条目的依据不能好于来源，请更正其一。'
  },
  'criteria/ambiguous-wording': {
    severity: 'warning',
    params: ['row', 'type', 'zh', 'en', 'choiceZh', 'choice'],
    en: 'The source of {row} leaves open {type}: {en}. {choice}. Ask the issuer where it matters.',
    zh: '{row} 的原文不明（{type}）：{zh}。{choiceZh}。必要时请向发布机关确认。'
  },
  'criteria/limit-differs-from-prior': {
    severity: 'warning',
    params: ['row', 'limit', 'prior', 'limitZh', 'priorZh'],
    en: 'The limit of {row} is {limit}; an earlier edition says {prior}. Check whether the change is meant.',
    zh: '{row} 的时限为 {limitZh}，旧版为 {priorZh}。请确认是否有意修改。'
  },
  'criteria/lost-season': {
    severity: 'warning',
    params: ['row', 'season'],
    en: 'An earlier edition limits {row} to the {season}; here the qualifier is gone. Check whether it was dropped on purpose.',
    zh: '旧版将 {row} 限定于{season}，现行版没有此限定。请确认是否有意删除。'
  },
  'criteria/threshold-differs-from-prior': {
    severity: 'warning',
    params: ['row', 'fact', 'label', 'labelZh', 'threshold', 'prior'],
    en: 'The threshold of {row} for the {label} ({fact}) is {threshold}; an earlier edition says {prior}. Check whether the change is meant.',
    zh: '{row} 中{labelZh}的界限为{threshold}，旧版为{prior}。请确认是否有意修改。'
  },
  'criteria/outlying-threshold': {
    severity: 'warning',
    params: ['row', 'fact', 'label', 'labelZh', 'threshold', 'usual', 'rows'],
    en: 'The threshold of {row} for the {label} ({fact}) is {threshold}, while {rows} rows of the same condition say {usual}. Such figures rise step by step where a spreadsheet filled them in; check the source.',
    zh: '{row} 中{labelZh}的界限为{threshold}，而同类条件的 {rows} 行均为{usual}。逐行递增多为表格自动填充所致，请核对原文。'
  },
  'criteria/exclusion-as-text': {
    severity: 'info',
    params: ['row', 'zh', 'en'],
    en: 'An exclusion of {row} is carried as text and decides nothing: {en}. Apply it by hand, or add a condition.',
    zh: '{row} 的一项排除只以文字记录，不参与判断：{zh}。请人工适用，或补充条件。'
  },
  'criteria/swapped-bodies': {
    severity: 'warning',
    params: ['row', 'disposing', 'supervising'],
    en: 'In {row} the disposing bodies ({disposing}) and the supervising bodies ({supervising}) look swapped: the rest of the table uses them the other way round. Check the source.',
    zh: '{row} 的处置单位（{disposing}）与主管部门（{supervising}）疑似对调：表中其余各行的用法相反。请核对原文。'
  }
} as const satisfies IssueDefinitions
