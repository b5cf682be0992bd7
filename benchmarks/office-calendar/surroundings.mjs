// What stands around the arithmetic: compiling a calendar, preparing a zone, deadlines through the units of a standard, and a
// clock with a history.
import { compileRulebook, computeDeadline, explainDeadline, isRefusal, parseInstant } from '@lijie/engine'
import { addWorkingTime, compileCalendar, formatInstant } from '@lijie/engine/calendar'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { foldClock } from '@lijie/engine/clock'
import { computeDueAt } from '@lijie/engine/time-limits'
import { createGradedStandard } from '../graded-standard/document.mjs'
import { createRandom } from '../measure.mjs'

const minuteMs = 60_000

function createUnit(id, meaning) {
  return [id, { ...meaning, label: { zh: id }, evidence: 'inferred' }]
}

/** The graded standard with units that count on the packaged calendar. */
function createUnitStandard(office) {
  const { document } = createGradedStandard(createRandom(20260101))
  const units = [
    createUnit('work-minute', { counts: 'working-time', minutes: 1 }),
    createUnit('work-day', { counts: 'working-days', start: 'roll' })
  ]
  const timeLimits = {
    ...document.timeLimits,
    calendar: { own: true },
    units: { ...document.timeLimits.units, ...Object.fromEntries(units) },
    clocks: { disposal: createClockRule() }
  }
  return { ...document, timeLimits, calendar: office.calendar }
}

/** A clock that may be extended and suspended. */
function createClockRule() {
  const barred = { barredWhenOverdue: 'never', evidence: 'inferred' }
  return {
    label: { zh: '处置', en: 'Disposal' },
    limit: { value: 2, unit: 'work-day' },
    startsOn: { zh: '派遣', en: 'Dispatch' },
    stopsOn: { zh: '反馈', en: 'Report' },
    extension: { maxCount: 2, size: 'original-limit', ...barred },
    suspension: { maxCount: 1, ...barred },
    lights: [{ id: 'yellow', fromPercent: 50, label: { zh: '黄' } }],
    evidence: 'inferred'
  }
}

/** Dispatched, paused overnight, extended, and reported back after four days. */
function createHistory(start) {
  const at = (hours) => start + hours * 60 * minuteMs
  const events = [
    { type: 'start', occurredAt: start },
    { type: 'pause', occurredAt: at(5), reason: 'wait' },
    { type: 'resume', occurredAt: at(21) },
    { type: 'extend', occurredAt: at(30) },
    { type: 'stop', occurredAt: at(96) }
  ]
  return events.map((event, i) => ({ ...event, id: `e${i}`, sequence: i }))
}

/** The compiled calendar, and tasks to time; compiling nine years comes first. */
export function prepareSurroundings({ daysOff, office, questions }) {
  const standards = [prepareStandard(createUnitStandard(office)), daysOff]
  const rules = compileRulebook(standards, { on: '2026-03-02' })
  const { calendar, timeLimits } = rules
  const { zone } = calendar
  const asked = questions.map(({ start, minutes, workday, days }) => ({
    start,
    minutes,
    workday,
    startedAt: formatInstant(zone, start),
    inMinutes: { value: minutes, unit: 'work-minute' },
    inDays: { value: days, unit: 'work-day' },
    clock: { clock: 'disposal', events: createHistory(start), asOf: start + 200 * 60 * minuteMs }
  }))
  const nineYears = {
    standard: office.standard.id,
    document: { ...office.calendar, coverage: { from: '2018-01-01', to: '2026-12-24' } },
    daysOff: { standard: daysOff.standard.id, document: daysOff.calendar },
    zone: office.zones['Asia/Shanghai']
  }
  for (const { clock } of asked) checkClock(foldClock(rules, clock))
  const tasks = [
    { name: 'compileCalendar: nine years', ops: 1, run: () => keep(compileCalendar(nineYears)) },
    {
      name: 'prepareStandard: the table of a zone',
      ops: 1,
      run: () => keep(prepareStandard(withoutZones(office)))
    },
    each('computeDueAt in working minutes', asked, (one) =>
      computeDueAt(timeLimits, one.inMinutes, one.start)
    ),
    each('computeDueAt in working days', asked, (one) => computeDueAt(timeLimits, one.inDays, one.workday)),
    each('computeDeadline, with ISO text in and out and citations', asked, (one) =>
      computeDeadline(rules, { limit: one.inMinutes, startedAt: one.startedAt })
    ),
    each('explainDeadline', asked.slice(0, 400), (one) =>
      explainDeadline(rules, { limit: one.inMinutes, startedAt: one.start })
    ),
    each('foldClock: dispatch, pause, resume, extension, report', asked.slice(0, 400), (one) =>
      foldClock(rules, one.clock)
    ),
    each('ISO text in, addWorkingTime, ISO text out', asked, (one) =>
      formatInstant(zone, addWorkingTime(calendar, parseInstant(one.startedAt), one.minutes * minuteMs))
    )
  ]
  return { calendar, tasks }
}

function checkClock(decision) {
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  const { rejected, status } = decision.value
  if (rejected.length > 0 || status !== 'stopped') throw new Error(JSON.stringify(decision.value))
}

function withoutZones({ zones: _zones, ...document }) {
  return document
}

let kept

function keep(value) {
  kept = value
  return kept === undefined ? undefined : null
}

function each(name, list, answer) {
  return {
    name,
    ops: list.length,
    run: () => {
      for (let i = 0; i < list.length; i += 1) keep(answer(list[i]))
    }
  }
}
