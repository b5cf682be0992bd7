import type { IssueDefinitions } from './define-issues.js'

/** Codes of the clock area (计时器): questions that cannot be answered, events that change nothing, odd records. */
export const clockIssues = {
  'clock/unknown-clock': {
    severity: 'error',
    params: ['clock', 'known'],
    en: 'The standard declares no clock "{clock}". It declares: {known}.',
    zh: '该标准没有名为“{clock}”的计时器。已规定的计时器：{known}。'
  },
  'clock/cyclic-pause': {
    severity: 'error',
    params: ['clocks'],
    en: 'Clocks make each other stand still in a circle: {clocks}. None of them could be computed first; remove one "pausedBy".',
    zh: '计时器通过 pausedBy 互相暂停，形成循环：{clocks}。无法确定先算哪一个，请去掉其中一处 pausedBy。'
  },
  'clock/invalid-as-of': {
    severity: 'error',
    params: ['value'],
    en: '"{value}" is not an instant to read the clock at. Give asOf as epoch milliseconds or as ISO 8601 text with an offset.',
    zh: '“{value}”不是有效的查询时刻。请用整数毫秒时间戳或带偏移的 ISO 8601 文本提供 asOf。'
  },
  'clock/limit-before-event': {
    severity: 'error',
    params: ['clock'],
    en: 'The limit of the clock {clock} is counted back from an event, so it has no start to run from. Compute its deadline instead.',
    zh: '计时器 {clock} 的时限是从事件向前倒算的，没有可以起算的时刻。请直接计算截止时间。'
  },
  'clock/unknown-event-type': {
    severity: 'error',
    params: ['event', 'known'],
    en: 'The event {event} has no type that a clock knows. Known types: {known}.',
    zh: '事件 {event} 的类型无法识别。可用的类型：{known}。'
  },
  'clock/invalid-event': {
    severity: 'error',
    params: ['event', 'member', 'expected'],
    en: 'The event {event} needs "{member}" as {expected}. Correct the record; nothing is folded until then.',
    zh: '事件 {event} 的 {member} 应为{expected}。请更正记录，在此之前不予计算。'
  },
  'clock/conflicting-event': {
    severity: 'error',
    params: ['event'],
    en: 'The event id {event} stands for two different contents. An event is never edited: give the later one an id of its own, and void the earlier one if it was wrong.',
    zh: '事件编号 {event} 对应两份不同的内容。事件不得修改：请为后一份另编编号，前一份有误时用 void 撤销。'
  },
  'clock/invalid-events': {
    severity: 'error',
    params: ['value'],
    en: 'The events of a case are given as a list, not as {value}. Give an empty list when nothing has happened.',
    zh: '案件的事件应以列表提供，而不是 {value}。尚无事件时请提供空列表。'
  },
  'clock/set-aside': {
    severity: 'error',
    params: ['event', 'void', 'why'],
    en: 'What was recorded as {event} cannot be read as one event, and {void} took it back: {why}.',
    zh: '记录 {event} 无法读成一个事件，已由事件 {void} 撤销：{why}。'
  },
  'clock/unknown-unit-in-charge': {
    severity: 'warning',
    params: ['event', 'unit'],
    en: 'Nobody told which unit was in charge when the event {event} dispatched the case to {unit}. It is taken to be that unit, so the rule for the same unit was applied; give "unit" with the start or the return.',
    zh: '事件 {event} 将案件再派遣至 {unit} 时，记录中没有此前的责任单位。已视为同一单位，按退回同一单位的规则处理；请在起算或退回事件中填写 unit。'
  },
  'clock/suspension-cut': {
    severity: 'warning',
    params: ['event', 'until', 'latest'],
    en: 'The suspension {event} was to end at {until}, but the rule lets it last until {latest} at most; it ends then.',
    zh: '挂账 {event} 原定至 {until}，但规则允许的最长期限至 {latest}，挂账届时结束。'
  },
  'clock/which-clock': {
    severity: 'error',
    params: ['known'],
    en: 'The event does not say which clock it is about, and the standard has several: {known}. Give "clock".',
    zh: '事件没有指明所属的计时器，而该标准有多个计时器：{known}。请填写 clock。'
  },
  'clock/not-started': {
    severity: 'error',
    params: [],
    en: 'The clock had not been started at that instant.',
    zh: '当时计时器尚未起算。'
  },
  'clock/already-started': {
    severity: 'error',
    params: [],
    en: 'The clock had been started before. A later round comes by rework, or by a return and a new dispatch.',
    zh: '计时器此前已经起算。后续轮次应通过返工，或退回后再派遣。'
  },
  'clock/stopped': {
    severity: 'error',
    params: [],
    en: 'The clock had stopped before that instant.',
    zh: '当时计时器已经停止。'
  },
  'clock/not-stopped': {
    severity: 'error',
    params: [],
    en: 'The clock had not stopped, so there is nothing to rework.',
    zh: '当时计时器尚未停止，谈不上返工。'
  },
  'clock/not-paused': {
    severity: 'error',
    params: [],
    en: 'The clock was neither paused nor suspended at that instant, so there is nothing to resume.',
    zh: '当时计时器既未暂停也未挂账，无从恢复。'
  },
  'clock/pause-not-open': {
    severity: 'error',
    params: ['pause'],
    en: 'No pause or suspension by the event {pause} was open at that instant.',
    zh: '当时没有由事件 {pause} 引起且尚未结束的暂停或挂账。'
  },
  'clock/ends-before-begin': {
    severity: 'error',
    params: [],
    en: 'The end that was given is not later than the beginning, so the clock would not stand still at all. Correct one of the two.',
    zh: '所给的结束时刻不晚于开始时刻，等于没有暂停。请更正其一。'
  },
  'clock/suspension-not-allowed': {
    severity: 'error',
    params: [],
    en: 'The rule of this clock does not provide for suspension.',
    zh: '该计时器的规则没有规定挂账。'
  },
  'clock/too-many-suspensions': {
    severity: 'error',
    params: ['most'],
    en: 'The clock has been suspended {most} time(s), and the rule allows no more.',
    zh: '该计时器已挂账 {most} 次，规则不允许再次挂账。'
  },
  'clock/already-suspended': {
    severity: 'error',
    params: [],
    en: 'The clock was already suspended at that instant.',
    zh: '当时计时器已在挂账中。'
  },
  'clock/extension-not-allowed': {
    severity: 'error',
    params: [],
    en: 'The rule of this clock does not provide for extensions.',
    zh: '该计时器的规则没有规定延期。'
  },
  'clock/too-many-extensions': {
    severity: 'error',
    params: ['most'],
    en: 'The limit has been extended {most} time(s), and the rule allows no more.',
    zh: '该时限已延期 {most} 次，规则不允许再次延期。'
  },
  'clock/unfit-extension': {
    severity: 'error',
    params: ['value', 'unit', 'mostValue', 'mostUnit'],
    en: 'An extension by {value} {unit} is not what the rule provides for: {mostValue} {mostUnit}.',
    zh: '延期 {value} {unit} 与规则不符，规则为 {mostValue} {mostUnit}。'
  },
  'clock/overdue-at-request': {
    severity: 'error',
    params: ['due'],
    en: 'The clock was overdue when it was requested (due {due}); the rule bars it then.',
    zh: '申请时已经超期（截止时间 {due}），规则规定此时不予批准。'
  },
  'clock/overdue-at-approval': {
    severity: 'error',
    params: ['due'],
    en: 'The clock was overdue when it was approved (due {due}); the rule bars it then, even if the request was in time.',
    zh: '批准时已经超期（截止时间 {due}），即使申请时未超期，规则也规定不予批准。'
  },
  'clock/request-after-approval': {
    severity: 'error',
    params: [],
    en: 'The request is later than its approval. Correct one of the two instants.',
    zh: '申请时刻晚于批准时刻，请更正其一。'
  },
  'clock/return-not-allowed': {
    severity: 'error',
    params: [],
    en: 'The rule of this clock does not say what a return does.',
    zh: '该计时器的规则没有规定退回。'
  },
  'clock/already-returned': {
    severity: 'error',
    params: [],
    en: 'The case had been returned and not been dispatched again.',
    zh: '案件已退回且尚未再派遣。'
  },
  'clock/not-returned': {
    severity: 'error',
    params: [],
    en: 'The case had not been returned, so it cannot be dispatched again.',
    zh: '案件未被退回，不能再派遣。'
  },
  'clock/not-in-charge': {
    severity: 'error',
    params: ['unit', 'inCharge'],
    en: 'The case is returned by {unit}, but {inCharge} was in charge of it.',
    zh: '退回单位为 {unit}，但当时的责任单位是 {inCharge}。'
  },
  'clock/rework-not-allowed': {
    severity: 'error',
    params: [],
    en: 'The rule of this clock does not say what rework does.',
    zh: '该计时器的规则没有规定返工。'
  },
  'clock/appeal-not-allowed': {
    severity: 'error',
    params: [],
    en: 'The rule of this clock does not provide for appeals.',
    zh: '该计时器的规则没有规定申诉。'
  },
  'clock/unknown-calendar': {
    severity: 'error',
    params: ['calendar', 'known'],
    en: 'The calendar "{calendar}" was not handed in. Handed in: {known}.',
    zh: '没有提供日历“{calendar}”。已提供的日历：{known}。'
  },
  'clock/effect-before-event': {
    severity: 'error',
    params: [],
    en: 'The change would take effect before it was made, and so change time that has been counted. Give an effect that is not earlier.',
    zh: '变更的生效时刻早于变更本身，会改动已经计入的时间。生效时刻不得早于变更时刻。'
  },
  'clock/nothing-to-void': {
    severity: 'error',
    params: ['voided'],
    en: 'There is no earlier event {voided} that could be taken back.',
    zh: '在此之前没有可以撤销的事件 {voided}。'
  },
  'clock/time-goes-back': {
    severity: 'warning',
    params: ['event', 'before'],
    en: 'The event {event} was recorded after {before}, but took place before it. It is counted where it took place; check whether it was told late or a clock was set back.',
    zh: '事件 {event} 记录在 {before} 之后，发生时刻却早于它。计算时按发生时刻排序；请核实是补录还是时钟被拨回。'
  },
  'clock/time-stands-still': {
    severity: 'info',
    params: ['event', 'before'],
    en: 'The events {before} and {event} took place at the same instant, so no time lies between them; they count in the order of the record.',
    zh: '事件 {before} 与 {event} 发生于同一时刻，其间没有时长；按记录次序计算。'
  },
  'clock/repeated-sequence': {
    severity: 'warning',
    params: ['event', 'before', 'sequence'],
    en: 'The events {before} and {event} have the same sequence number {sequence}, so the record does not say which came first.',
    zh: '事件 {before} 与 {event} 的记录序号同为 {sequence}，无法由记录判断先后。'
  },
  'clock/unordered-lights': {
    severity: 'error',
    params: ['clock', 'light', 'percent', 'previous'],
    en: 'The light {light} of the clock {clock} shows from {percent}, which does not come after the {previous} of the light before it. Lights are listed in the order in which they come on, afterDue last.',
    zh: '计时器 {clock} 的灯 {light} 自 {percent} 起亮，并不晚于前一盏灯的 {previous}。各灯须按亮起的先后排列，afterDue 排在最后。'
  },
  'clock/point-without-one-form': {
    severity: 'error',
    params: ['clock', 'point', 'forms', 'count'],
    en: '{point} of the clock {clock} needs exactly one of {forms}; it has {count}.',
    zh: '计时器 {clock} 的 {point} 应在 {forms} 中恰好填写一项，现有 {count} 项。'
  },
  'clock/repeated-point': {
    severity: 'error',
    params: ['clock', 'point'],
    en: 'The clock {clock} has the id {point} twice. Give each light and each escalation point an id of its own.',
    zh: '计时器 {clock} 中编号 {point} 出现两次。每盏灯、每个提醒点须各用不同的编号。'
  }
} as const satisfies IssueDefinitions
