import { codeSpan, escapeMarkdown as escape, remark, section, table } from './markdown.mjs'

const counting = {
  elapsed: ['连续计算', 'by the clock'],
  'working-time': ['只计工作时间', 'working time only'],
  'working-days': ['只计工作日', 'working days only'],
  'calendar-days': ['按日历日', 'calendar days'],
  'calendar-months': ['按日历月', 'calendar months']
}

/** Units of time limits and what they count, and the clocks of a case. */
export function renderTimeLimits({ timeLimits }, words) {
  if (timeLimits === undefined) return []
  const { say, text, limit, nameOf } = words
  const { units, clocks = {}, startEvent, stopEvent } = timeLimits
  const unitRows = Object.entries(units).map(([id, { counts, label, evidence, note }]) => [
    escape(label === undefined ? id : text(label)) + (note === undefined ? '' : remark(escape(text(note)))),
    Object.hasOwn(counting, counts) ? say(...counting[counts]) : codeSpan(counts),
    words.cite({ evidence })
  ])
  const clockRows = Object.values(clocks).map((clock) => [
    escape(text(clock.label)),
    clock.limit === 'criterion'
      ? say('按立案条件', 'that of the criterion')
      : sayLimit(clock.limit, units, limit),
    clock.startsOn === undefined ? '' : escape(text(clock.startsOn)),
    clock.stopsOn === undefined ? '' : escape(text(clock.stopsOn)),
    escape(words.join((clock.pausedBy ?? []).map((id) => nameOf(clocks, id)))),
    sayMost(clock, words),
    words.cite(clock)
  ])
  const events = [
    ...(startEvent === undefined ? [] : [`- ${say('起算：', 'From: ')}${escape(text(startEvent))}`]),
    ...(stopEvent === undefined ? [] : [`- ${say('截止：', 'To: ')}${escape(text(stopEvent))}`])
  ]
  return section(2, say('时限', 'Time limits'), [
    ...(events.length === 0 ? [] : [...events, '']),
    ...table([say('单位', 'Unit'), say('如何计算', 'How it counts'), say('依据', 'Evidence')], unitRows),
    ...section(
      3,
      say('计时', 'Clocks'),
      table(
        [
          say('计时', 'Clock'),
          say('时限', 'Limit'),
          say('开始', 'Starts'),
          say('停止', 'Stops'),
          say('何时暂停', 'Paused by'),
          say('延期、挂账', 'Extension, suspension'),
          say('依据', 'Evidence')
        ],
        clockRows
      )
    )
  ])
}

/** How often a clock may be extended and suspended. */
function sayMost({ extension, suspension }, { say, sentences }) {
  const times = (rule, zh, en) =>
    rule?.maxCount === undefined ? '' : say(`${zh}至多 ${rule.maxCount} 次`, `${en} ${rule.maxCount} at most`)
  return sentences([times(extension, '延期', 'extensions:'), times(suspension, '挂账', 'suspensions:')])
}

function sayLimit(value, units, limit) {
  return value === undefined || value === null || typeof value !== 'object' || !('value' in value)
    ? ''
    : escape(limit(value, units))
}
