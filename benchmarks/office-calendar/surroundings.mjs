// What stands around the arithmetic: compiling a calendar, preparing a zone, and deadlines through the units of a standard.
import { compileRulebook, computeDeadline, explainDeadline, parseInstant } from '@lijie/engine'
import { addWorkingTime, compileCalendar, formatInstant } from '@lijie/engine/calendar'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { computeDueAt } from '@lijie/engine/time-limits'
import { createGradedStandard } from '../graded-standard/document.mjs'
import { createRandom } from '../measure.mjs'

const minuteMs = 60_000

/** The graded standard with units that count on the packaged calendar. */
function createUnitStandard(office) {
  const { document } = createGradedStandard(createRandom(20260101))
  const unit = (id, meaning) => [id, { ...meaning, label: { zh: id }, evidence: 'inferred' }]
  const units = [
    unit('work-minute', { counts: 'working-time', minutes: 1 }),
    unit('work-day', { counts: 'working-days', start: 'roll' })
  ]
  const timeLimits = {
    ...document.timeLimits,
    calendar: { own: true },
    units: { ...document.timeLimits.units, ...Object.fromEntries(units) }
  }
  return { ...document, timeLimits, calendar: office.calendar }
}

/** The compiled calendar, and tasks to time; compiling nine years comes first. */
export function prepareSurroundings({ daysOff, office, questions }) {
  const standards = [prepareStandard(createUnitStandard(office)), daysOff]
  const rules = compileRulebook(standards, { on: '2026-03-02' })
  const { calendar, timeLimits } = rules
  const zone = office.zones['Asia/Shanghai']
  const asked = questions.map(({ start, minutes, workday, days }) => ({
    start,
    minutes,
    workday,
    startedAt: formatInstant(zone, start),
    inMinutes: { value: minutes, unit: 'work-minute' },
    inDays: { value: days, unit: 'work-day' }
  }))
  const nineYears = {
    standard: office.standard.id,
    document: { ...office.calendar, coverage: { from: '2018-01-01', to: '2026-12-24' } },
    daysOff: { standard: daysOff.standard.id, document: daysOff.calendar },
    zone
  }
  const tasks = [
    { name: 'compileCalendar: nine years', ops: 1, run: () => keep(compileCalendar(nineYears)) },
    { name: 'prepareStandard: the table of a zone', ops: 1, run: () => keep(prepareStandard(withoutZones(office))) },
    each('computeDueAt in working minutes', asked, (one) => computeDueAt(timeLimits, one.inMinutes, one.start)),
    each('computeDueAt in working days', asked, (one) => computeDueAt(timeLimits, one.inDays, one.workday)),
    each('computeDeadline, with ISO text in and out and citations', asked, (one) =>
      computeDeadline(rules, { limit: one.inMinutes, startedAt: one.startedAt })
    ),
    each('explainDeadline', asked.slice(0, 400), (one) =>
      explainDeadline(rules, { limit: one.inMinutes, startedAt: one.start })
    ),
    each('ISO text in, addWorkingTime, ISO text out', asked, (one) =>
      formatInstant(zone, addWorkingTime(calendar, parseInstant(one.startedAt), one.minutes * minuteMs))
    )
  ]
  return { calendar, tasks }
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
