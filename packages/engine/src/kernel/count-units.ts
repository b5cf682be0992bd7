import type { KnownTimeLimit, LocalizedText, MessageLanguage } from '@lijie/schema'

/**
 * A limit in words (时限表述): `1 work day`, `4 work hours`, `3 working days before the hearing`. Without a label the unit's
 * id stands for it.
 */
export function countUnits(
  limit: KnownTimeLimit,
  label: LocalizedText | null,
  language: MessageLanguage
): string {
  const english = language === 'en'
  const { value, unit } = limit
  const amount = english
    ? `${value} ${pluralise(label === null ? unit.replaceAll('-', ' ') : (label.en ?? label.zh), value)}`
    : `${value} ${label?.zh ?? nameUnit(unit)}`
  return english ? amount + fromEvent(limit) : placeEvent(limit, amount)
}

/** Chinese names of units that go by their plain English name where no table of units is at hand. */
const plainUnits: Readonly<Record<string, string>> = {
  minute: '分钟',
  hour: '小时',
  day: '日',
  week: '周',
  month: '个月',
  year: '年'
}

function nameUnit(unit: string): string {
  return (Object.hasOwn(plainUnits, unit) ? plainUnits[unit] : undefined) ?? unit
}

/** `work hours`, `calendar days (same clock time)`; one of it, and a label in another script, takes no plural. */
export function pluralise(label: string, value: number): string {
  return value === 1 ? label : label.replace(/[a-rt-z](?=$| \()/, '$&s')
}

function fromEvent({ direction, startEvent }: KnownTimeLimit): string {
  const before = direction === 'before'
  if (startEvent === undefined) return before ? ' before the event' : ''
  if ('missing' in startEvent) return `${before ? ' before an event' : ''}, start event not stated`
  return ` ${before ? 'before' : 'after'} ${startEvent.label?.en ?? startEvent.label?.zh ?? startEvent.event}`
}

function placeEvent({ direction, startEvent }: KnownTimeLimit, amount: string): string {
  const side = direction === 'before' ? '前' : '后'
  if (startEvent === undefined) return direction === 'before' ? `事件前 ${amount}` : amount
  if ('missing' in startEvent)
    return `${direction === 'before' ? `事件前 ${amount}` : amount}（原文未写明起算事件）`
  return `${startEvent.label?.zh ?? `${startEvent.event} `}${side} ${amount}`
}
