import type { IssueDefinitions } from './define-issues.js'

/** Codes of workflow checks (流程检查): what a whole workflow says of every case at once. */
export const workflowGraphIssues = {
  'workflow/no-report': {
    severity: 'error',
    params: [],
    en: 'No case can begin: no transition has the action "report". Add one without "from" that leads to the first state.',
    zh: '案件无法开始：没有动作为“上报”（report）的环节。请补充一个不写 from、通向首个状态的环节。'
  },
  'workflow/unreachable-state': {
    severity: 'warning',
    params: ['state', 'label', 'labelZh'],
    en: 'No case ever gets to the state "{label}" ({state}): no way leads there from a report. Add the transition that is missing, or remove the state.',
    zh: '任何案件都到不了状态“{labelZh}”（{state}）：自上报起没有通向它的环节。请补充缺少的环节，或删除该状态。'
  },
  'workflow/dead-end': {
    severity: 'error',
    params: ['states', 'statesZh', 'way'],
    en: 'A case can never end once it is here: {states}. It gets there by {way}. Add the transition that leads on; where the source itself does not say how such a case ends, declare a gap with the reason "closing-path-not-stated" and cite its articles.',
    zh: '案件一旦处于以下状态，便永远无法了结：{statesZh}。到达途径：{way}。请补充后续环节；如原文本身未规定此类案件如何了结，请以 closing-path-not-stated 为理由声明一处空白（gaps），并写明条款。'
  },
  'workflow/declared-dead-end': {
    severity: 'warning',
    params: ['gap', 'states', 'statesZh', 'way', 'articles'],
    en: 'The source does not say how such a case ends ({articles}; gap "{gap}"). It gets there by {way} and can never leave: {states}. Ask the issuer, or bind a standard that fills the gap.',
    zh: '原文未规定此类案件如何了结（{articles}；空白“{gap}”）。案件经 {way} 进入后便无法了结：{statesZh}。请向制定机关确认，或由其他标准补充。'
  },
  'workflow/automatic-loop': {
    severity: 'error',
    params: ['state', 'label', 'labelZh', 'way'],
    en: 'Timers alone can go round in a circle here, and no person has to act: from "{label}" ({state}) by {way} back to it. At least one of these transitions has to wait for a person: remove its "automatic".',
    zh: '此处仅凭计时器就会循环往复，无须任何人办理：自“{labelZh}”（{state}）经 {way} 又回到原处。其中至少一个环节须由人办理：请去掉其 automatic。'
  },
  'workflow/end-with-way-out': {
    severity: 'error',
    params: ['transition', 'state', 'label', 'labelZh'],
    en: '"{transition}" starts from "{label}" ({state}), which is an end: whatever is asked of an ended case is refused. Take the state out of "from", or make it an open one.',
    zh: '环节“{transition}”以“{labelZh}”（{state}）为起点，而该状态是终态：案件了结后不再办理任何动作。请从 from 中去掉该状态，或改为未了结状态。'
  },
  'workflow/clock-not-stopped': {
    severity: 'warning',
    params: ['clock', 'transition', 'state', 'label', 'labelZh', 'way'],
    en: 'The clock "{clock}" still runs when "{transition}" ends the case ("{label}", {state}), for example by {way}. Add the effect that stops it.',
    zh: '环节“{transition}”使案件了结（“{labelZh}”，{state}）时，计时器“{clock}”仍在运行，例如经 {way}。请补充停止该计时器的效果（stop）。'
  },
  'workflow/clock-started-twice': {
    severity: 'warning',
    params: ['clock', 'transition', 'way'],
    en: '"{transition}" starts the clock "{clock}" again, for example by {way}, and the rule of the clock lets it not: while it runs it cannot start, and after a stop it needs "rework" in time-limits.json. Give the rule one, or remove the effect.',
    zh: '环节“{transition}”再次起算计时器“{clock}”，例如经 {way}，而该计时器的规则不允许：运行中不能再次起算，停止后再次起算须在 time-limits.json 中规定 rework。请补充该规则，或删除该效果。'
  },
  'workflow/clock-not-running': {
    severity: 'warning',
    params: ['clock', 'transition', 'event'],
    en: '"{transition}" has the effect "{event}" on the clock "{clock}", which never runs then, whatever way the case took. Start it earlier, or remove the effect.',
    zh: '环节“{transition}”对计时器“{clock}”作“{event}”，但无论案件经过哪些环节，此时该计时器都不在计时。请在此前起算，或删除该效果。'
  },
  'workflow/never-taken': {
    severity: 'warning',
    params: ['transition', 'others'],
    en: '"{transition}" is never taken: wherever it could be, {others} comes first, and asks for nothing more. Change the order, or add a condition.',
    zh: '环节“{transition}”永远不会被采用：凡它适用之处，都先适用 {others}，而后者不另设条件。请调整次序，或增加条件。'
  },
  'workflow/filing-lost': {
    severity: 'warning',
    params: ['transition', 'state', 'label', 'labelZh'],
    en: '"{transition}" leads a filed case to "{label}" ({state}), which is not marked as filed. Mark it with "filed": true; a case stays filed until it ends.',
    zh: '环节“{transition}”使已立案的案件进入“{labelZh}”（{state}），而该状态未标明已立案。请标明 "filed": true；案件立案后直至了结都是已立案。'
  }
} as const satisfies IssueDefinitions
