import type { IssueDefinitions } from './define-issues.js'

/** Codes of the rulebook area: putting standards together on a date (规则集合成). */
export const rulebookIssues = {
  'rulebook/draft-not-allowed': {
    severity: 'error',
    params: ['id'],
    en: 'The standard {id} is a draft and has no force. Ask for drafts explicitly (allowDraft; command line: --allow-draft) if that is what you want.',
    zh: '标准 {id} 是草案，不具效力。确需使用时，请明确允许草案（allowDraft；命令行：--allow-draft）。'
  },
  'rulebook/repealed': {
    severity: 'error',
    params: ['id'],
    en: 'The standard {id} is repealed. Use the version that was in force on the date in question.',
    zh: '标准 {id} 已废止。请使用所问日期当时有效的版本。'
  },
  'rulebook/not-in-force': {
    severity: 'error',
    params: ['id', 'on', 'from', 'to'],
    en: 'The standard {id} is not in force on {on}; it is in force from {from} to {to}. Choose another date or another standard.',
    zh: '标准 {id} 在 {on} 无效，其有效期为 {from} 至 {to}。请更换日期或标准。'
  },
  'rulebook/predecessor-applied': {
    severity: 'info',
    params: ['id', 'from', 'predecessor', 'predecessorZh'],
    en: 'Before {from} not {id} applied but what it repeals: {predecessor}. Ask that one, if it is encoded.',
    zh: '{from} 之前适用的不是 {id}，而是它所废止的：{predecessorZh}。如已编码，请查询该文件。'
  },
  'rulebook/effective-date-unknown': {
    severity: 'warning',
    params: ['id'],
    en: 'The source of {id} does not state since when it is in force; the date was not checked.',
    zh: '{id} 的来源未写明施行日期，因此未核对日期。'
  },
  'rulebook/missing-part': {
    severity: 'error',
    params: ['part'],
    en: 'None of the given standards has a {part} part, and without it nothing can be decided. Add the standard that holds it.',
    zh: '所给标准都没有{part}部分，缺少它无法判断。请加入含有该部分的标准。'
  },
  'rulebook/conflicting-parts': {
    severity: 'error',
    params: ['part', 'first', 'second'],
    en: 'Both {first} and {second} have a {part} part, and which of them wins is nowhere declared. Give only one of them.',
    zh: '{first} 与 {second} 都含有{part}部分，且未规定以何者为准。请只给出其中一个。'
  },
  'rulebook/duplicate-standard': {
    severity: 'error',
    params: ['id'],
    en: 'The standard {id} was given twice. Give each standard once.',
    zh: '标准 {id} 重复给出。每个标准只能给出一次。'
  },
  'rulebook/missing-standard': {
    severity: 'error',
    params: ['id', 'neededBy'],
    en: 'The standard {id} is needed by {neededBy} but was not given. Add it to the list of standards (command line: --with, where there is that option), or correct its id.',
    zh: '{neededBy} 需要标准 {id}，但未给出。请把它加入标准列表（命令行中有 --with 的，用 --with 给出），或更正编号。'
  },
  'rulebook/unknown-slot': {
    severity: 'error',
    params: ['slot', 'known'],
    en: 'No given standard delegates a slot called "{slot}". Known slots: {known}.',
    zh: '所给标准没有名为“{slot}”的委托项。已有委托项：{known}。'
  },
  'rulebook/wrong-slot-part': {
    severity: 'error',
    params: ['slot', 'id', 'part'],
    en: 'The slot "{slot}" needs a standard with a {part} part of the right type; {id} has none. Bind another standard.',
    zh: '委托项“{slot}”需要含有相应{part}部分的标准，{id} 没有。请绑定其他标准。'
  },
  'rulebook/wrong-version': {
    severity: 'error',
    params: ['slot', 'id', 'wanted', 'given'],
    en: 'The slot "{slot}" is bound to version {wanted} of {id}, but version {given} was given. Give the bound version or change the binding.',
    zh: '委托项“{slot}”绑定的是 {id} 的 {wanted} 版，给出的却是 {given} 版。请给出所绑定的版本，或更改绑定。'
  },
  'rulebook/missing-zone-table': {
    severity: 'error',
    params: ['id', 'zone'],
    en: 'The standard {id} uses the time zone {zone} but carries no table for it. Prepare the document with prepareStandard of @lijie/engine/calendar-compiler.',
    zh: '标准 {id} 使用时区 {zone}，但未附该时区的偏移表。请先用 @lijie/engine/calendar-compiler 的 prepareStandard 处理文档。'
  },
  'rulebook/unbound-provider': {
    severity: 'error',
    params: ['part', 'standard', 'slot', 'other'],
    en: '{standard} leaves its {part} part to another instrument (slot "{slot}"), and {other}, given beside it, has one but is not bound to the slot. Bind it, or leave it out.',
    zh: '{standard} 将{part}部分交由其他文件规定（委托项“{slot}”），同时给出的 {other} 含有该部分却未绑定。请绑定该标准，或不要给出它。'
  },
  'rulebook/slot-already-filled': {
    severity: 'error',
    params: ['slot', 'part', 'first', 'second'],
    en: 'The slot "{slot}" gives the {part} part from {second}, but {first} gives it already. Bind a part only once.',
    zh: '委托项“{slot}”由 {second} 提供{part}部分，但 {first} 已提供。同一部分只能绑定一次。'
  },
  'rulebook/bad-date': {
    severity: 'error',
    params: ['date'],
    en: '"{date}" is not a date. Write YYYY-MM-DD.',
    zh: '“{date}”不是日期。请写成 YYYY-MM-DD。'
  }
} as const satisfies IssueDefinitions
