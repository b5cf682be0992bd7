import type { IssueDefinitions } from './define-issues.js'

/**
 * Codes of faults that lie in the source itself (来源文本问题): what a text counts, names, orders or leaves open in a way that cannot
 * be carried out as it stands. They are told and never repaired; the reading that was taken stands in the data.
 */
export const sourceFaultIssues = {
  'duties/declared-count-differs': {
    severity: 'info',
    params: ['label', 'labelZh', 'declared', 'listed', 'article', 'evidence'],
    en: 'The source ({article}; {evidence}) says that "{label}" has {declared} items and lists {listed}. Both numbers are kept; check the list against the text.',
    zh: '来源文本（{article}；{evidence}）称“{labelZh}”有 {declared} 项，实列 {listed} 项。两个数都照原文保留；请对照原文核对列表。'
  },
  'duties/lists-differ': {
    severity: 'info',
    params: ['label', 'labelZh', 'first', 'second', 'articles', 'evidence'],
    en: 'The source ({articles}; {evidence}) lists "{label}" twice, once with {first} items and once with {second}, and they are not the same. Both are kept; say in a note which one is followed.',
    zh: '来源文本（{articles}；{evidence}）对“{labelZh}”作了两种列举，一处 {first} 项，一处 {second} 项，内容不同。两处都保留；请在说明中写明采用哪一种。'
  },
  'duties/term-drift': {
    severity: 'info',
    params: ['label', 'labelZh', 'variants', 'articles', 'evidence'],
    en: 'The source ({articles}; {evidence}) writes "{label}" in other words elsewhere: {variants}. They are taken for the same; check that nothing else is meant.',
    zh: '来源文本（{articles}；{evidence}）对“{labelZh}”另有不同写法：{variants}。此处按同一事物处理；请核对是否另有所指。'
  },
  'duties/subject-not-established': {
    severity: 'info',
    params: ['label', 'labelZh', 'rules', 'articles', 'evidence'],
    en: '"{label}" is used by {rules} ({articles}; {evidence}), but no article of the source establishes it. Ask the issuer which organ is meant.',
    zh: '“{labelZh}”在 {rules} 中使用（{articles}；{evidence}），但来源文本没有任何条款设立它。请向制定机关核实所指机构。'
  },
  'duties/no-criterion': {
    severity: 'info',
    params: ['fact', 'label', 'labelZh', 'article', 'evidence'],
    en: 'The source ({article}; {evidence}) makes something depend on "{label}" and gives no criterion for it. Whoever answers {fact} decides it; have a criterion set by another instrument.',
    zh: '来源文本（{article}；{evidence}）以“{labelZh}”为条件，但没有给出判断标准，只能由回答 {fact} 的人认定。请由其他文件确定标准。'
  },
  'duties/limit-without-start': {
    severity: 'info',
    params: ['rule', 'limit', 'article', 'evidence'],
    en: 'The source ({article}; {evidence}) sets the limit "{limit}" of the rule {rule} and does not say from when it runs, so no deadline can be computed. Have the start set before it is used.',
    zh: '来源文本（{article}；{evidence}）为规则 {rule} 规定了期限“{limit}”，但没有写明从何时起算，无法计算截止时间。使用前请先确定起算点。'
  },
  'duties/metric-undefined': {
    severity: 'info',
    params: ['rule', 'metric', 'metricZh', 'undefinedParts', 'article', 'evidence'],
    en: 'The source ({article}; {evidence}) asks for "{metric}" (rule {rule}) without defining: {undefinedParts}. A local reading has to be declared before figures are compared.',
    zh: '来源文本（{article}；{evidence}）要求“{metricZh}”（规则 {rule}），但没有定义：{undefinedParts}。比较数字之前须声明本地的读法。'
  },
  'duties/sink-is-not-next-actor': {
    severity: 'info',
    params: ['channel', 'sink', 'sinkZh', 'action', 'actors', 'actorsZh', 'articles', 'evidence'],
    en: 'What comes in by {channel} goes to "{sink}" ({articles}; {evidence}), but the next act, {action}, is done by {actors}. Settle how it gets from one to the other.',
    zh: '经 {channel} 取得的信息汇入“{sinkZh}”（{articles}；{evidence}），而下一步“{action}”由{actorsZh}办理。请明确信息如何移交。'
  },
  'duties/channel-lists-differ': {
    severity: 'info',
    params: ['concept', 'first', 'second', 'articles', 'evidence'],
    en: 'Two places of the source ({articles}; {evidence}) list the ways by which {concept} arrive, and they differ: {first} against {second}. Each way has a canonical source code; both lists are kept.',
    zh: '来源文本两处（{articles}；{evidence}）列举 {concept} 的来源渠道，内容不同：{first}；{second}。各渠道按统一来源代码对应，两处都保留。'
  },
  'duties/undated-reference': {
    severity: 'info',
    params: ['label', 'labelZh', 'article', 'evidence'],
    en: 'The source ({article}; {evidence}) relies on "{label}" without part or year. Write in "pinned" which edition is taken.',
    zh: '来源文本（{article}；{evidence}）引用《{labelZh}》，未写明部分或年份。请在 pinned 中写明采用哪一版。'
  },
  'duties/reference-pinned-here': {
    severity: 'info',
    params: ['label', 'labelZh', 'edition', 'editionZh', 'article', 'evidence'],
    en: 'The source ({article}; {evidence}) relies on "{label}" without part or year; this file takes it for: {edition}.',
    zh: '来源文本（{article}；{evidence}）引用《{labelZh}》，未写明部分或年份；本文件取：{editionZh}。'
  },
  'responsibility/two-organs-one-act': {
    severity: 'info',
    params: ['role', 'roleZh', 'taken', 'takenZh', 'notTaken', 'notTakenZh', 'articles', 'evidence'],
    en: 'The source ({articles}; {evidence}) gives the role "{role}" to {taken} in one place and to {notTaken} in another. The first reading is followed; ask the issuer.',
    zh: '来源文本（{articles}；{evidence}）一处由{takenZh}担任“{roleZh}”，另一处由{notTakenZh}担任。此处采用前一种读法；请向制定机关核实。'
  },
  'responsibility/inferred-step': {
    severity: 'info',
    params: ['ladder', 'step', 'article', 'evidence'],
    en: 'The step {step} of the ladder {ladder} is nowhere ordered by the source; it is only presupposed ({article}; {evidence}). It stands here as inferred.',
    zh: '协调阶梯 {ladder} 的步骤 {step} 在来源文本中没有明文规定，只是后文的前提（{article}；{evidence}）。此处按推断编入。'
  },
  'responsibility/cost-not-stated': {
    severity: 'info',
    params: ['ladder', 'step', 'article', 'evidence'],
    en: 'The step {step} of the ladder {ladder} ({article}; {evidence}) has somebody act instead of the responsible unit, and the source does not say who pays. Have it settled before the step is taken.',
    zh: '协调阶梯 {ladder} 的步骤 {step}（{article}；{evidence}）由他人代为处置，来源文本没有规定费用由谁承担。采取此步骤前请先确定。'
  },
  'responsibility/area-ended': {
    severity: 'info',
    params: ['label', 'labelZh', 'to', 'successors', 'article', 'evidence'],
    en: 'The area "{label}" that the source ({article}) names ended on {to}; its territory went to {successors} ({evidence}). Check who takes its place in the rules that name it.',
    zh: '来源文本（{article}）所列区域“{labelZh}”已于 {to} 终止，辖区划归 {successors}（{evidence}）。请核对涉及该区域的规定今由谁承担。'
  },
  'responsibility/no-end-of-ladder': {
    severity: 'info',
    params: ['ladder', 'article', 'evidence'],
    en: 'The ladder {ladder} ({article}; {evidence}) has no step that ends the matter: when its last step fails, the answer is that this standard has no rule.',
    zh: '协调阶梯 {ladder}（{article}；{evidence}）没有终结步骤：最后一步不成时，答案是“本标准没有规定”。'
  },
  'responsibility/no-rule-for-unassigned': {
    severity: 'info',
    params: ['known', 'article'],
    en: 'The source has a ladder for some matters ({known}; {article}) and none for those without a responsible unit: asking for that unit is answered by "this standard has no rule".',
    zh: '来源文本只对部分事项设有协调阶梯（{known}；{article}），对无主事项没有规定：询问其责任单位时，回答“本标准没有规定”。'
  },
  'workflow/no-filing-step': {
    severity: 'info',
    params: ['action', 'article'],
    en: 'This workflow has no filing: a report goes straight to {action} ({article}). Figures on filing cannot be compared with those of cities that have it.',
    zh: '本流程没有立案环节：受理后直接进入“{action}”（{article}）。立案类指标不能与设有立案环节的城市比较。'
  },
  'standard/delegation-names-nobody': {
    severity: 'info',
    params: ['slot', 'part', 'article'],
    en: 'The source ({article}) points to {part} that no named instrument gives (slot {slot}). Until one is bound, asking for it is refused.',
    zh: '来源文本（{article}）提到{part}应按规定，却没有指明由哪个文件规定（委托项 {slot}）。绑定之前，相关询问一律拒绝。'
  },
  'standard/counting-not-stated': {
    severity: 'info',
    params: ['slot', 'article'],
    en: 'The source ({article}) sets periods and does not say how they are counted (slot {slot}). Until a standard that says so is bound, no deadline of a duty is computed.',
    zh: '来源文本（{article}）规定了期间，却没有写明期间如何计算（委托项 {slot}）。绑定规定计算方法的标准之前，不计算义务的截止时间。'
  },
  'standard/left-to-other': {
    severity: 'info',
    params: ['slot', 'part', 'label', 'labelZh', 'article'],
    en: 'The source ({article}) leaves {part} to another instrument: {label} (slot {slot}). Until it is bound, asking for it is refused.',
    zh: '来源文本（{article}）将{part}交由其他文件规定：{labelZh}（委托项 {slot}）。绑定之前，相关询问一律拒绝。'
  },
  'standard/no-number': {
    severity: 'info',
    params: ['label', 'labelZh'],
    en: '"{label}" is in force and its text bears no number. It is cited by title and dates.',
    zh: '《{labelZh}》已施行，文本没有文号，只能按标题和日期引用。'
  },
  'standard/expiry-unknown': {
    severity: 'info',
    params: ['limit', 'article'],
    en: 'The text ({article}) is to hold for {limit} from a day that is not known, so its last day is not known either. Write the day once it is published.',
    zh: '文本（{article}）规定有效期 {limit}，但起算日未知，届满日也就未知。公布后请补充日期。'
  },
  'standard/provisional-without-end': {
    severity: 'info',
    params: ['label', 'labelZh'],
    en: '"{label}" calls itself provisional and sets no end. It holds until it is repealed; ask whether it still does.',
    zh: '《{labelZh}》自称暂行（试行），但没有规定有效期，在废止前一直有效。请核实是否仍在施行。'
  }
} as const satisfies IssueDefinitions
