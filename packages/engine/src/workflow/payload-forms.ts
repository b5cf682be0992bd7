import type { ActionType } from '@lijie/schema'

/** What a member of an action looks like (动作字段). */
export interface MemberForm {
  readonly member: string
  readonly isOptional: boolean
  /** As messages name it. */
  readonly expected: string
  readonly holds: (value: unknown) => boolean
}

const mostText = 200
const mostItems = 1000

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= mostText
}

function need(member: string, expected: string, holds: MemberForm['holds']): MemberForm {
  return { member, isOptional: false, expected, holds }
}

function may(member: string, expected: string, holds: MemberForm['holds']): MemberForm {
  return { ...need(member, expected, holds), isOptional: true }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.length <= mostItems && value.every(isName)
}

function isLimit(value: unknown): boolean {
  return isRecord(value) && typeof value['value'] === 'number' && isName(value['unit'])
}

function isEarlierCase(value: unknown): boolean {
  return (
    isRecord(value) &&
    isName(value['case']) &&
    (value['criterion'] === undefined || isName(value['criterion']))
  )
}

function areTriggers(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((holds) => typeof holds === 'boolean')
}

const text = `text of 1 to ${mostText} characters`
const instant = 'epoch milliseconds'
const result = 'pass / fail'
const truth = 'true / false'
const isTruth = (value: unknown): boolean => typeof value === 'boolean'
const isResult = (value: unknown): boolean => value === 'pass' || value === 'fail'
const isGrade = (value: unknown): boolean => typeof value === 'string' && /^[A-Z]$/.test(value)

const none: readonly MemberForm[] = []
const filing: readonly MemberForm[] = [
  may('criterion', text, isName),
  may('areaGrade', 'a capital letter', isGrade),
  may('confirmed', 'true', (value) => value === true)
]
// Who it goes to is asked for where a transition has a target, and refused by its rule.
const towards: readonly MemberForm[] = [may('to', text, isName)]
const kindForm = need('kind', 'component / event', (value) => value === 'component' || value === 'event')

/** What each type of action carries besides what all carry. */
export const payloadForms: Readonly<Record<ActionType, readonly MemberForm[]>> = {
  report: [
    need('case', text, isName),
    kindForm,
    need('area', text, isName),
    may('code', text, isName),
    may('areaGrade', 'a capital letter', isGrade),
    may('unitGrid', text, isName),
    may('reporters', 'a list of ids', isNames),
    may('continues', '{ case, criterion? }', isEarlierCase),
    may('splitFrom', text, isName)
  ],
  confirm: [may('result', result, isResult)],
  accept: none,
  'refuse-acceptance': none,
  file: filing,
  'refuse-filing': none,
  dispatch: [...towards, ...filing],
  return: none,
  reassign: towards,
  coordinate: [
    need('ladder', text, isName),
    need('triggers', '{ trigger: true / false }', areTriggers),
    need('agreed', truth, isTruth),
    may('unit', text, isName)
  ],
  dispose: none,
  'report-back': none,
  'order-verification': none,
  verify: [need('result', result, isResult)],
  redispatch: towards,
  extend: [
    may('clock', text, isName),
    may('extension', '{ value, unit }', isLimit),
    may('requestedAt', instant, Number.isSafeInteger)
  ],
  suspend: [
    may('clock', text, isName),
    may('until', instant, Number.isSafeInteger),
    may('requestedAt', instant, Number.isSafeInteger)
  ],
  resume: none,
  supervise: none,
  appeal: [need('granted', truth, isTruth)],
  merge: [need('into', text, isName)],
  absorb: [need('duplicate', text, isName), need('reporters', 'a list of ids', isNames)],
  split: [need('cases', 'a list of case numbers', isNames)],
  continue: [need('case', text, isName), may('criterion', text, isName)],
  void: none,
  close: none,
  notify: [need('to', text, isName), need('about', text, isName)],
  'hand-over': [need('to', text, isName)],
  'handle-on-site': none
}
