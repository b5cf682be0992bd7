// Runs golden vector files (standards/<package>/<instrument>/vectors/*.json) against an engine that is handed in, so that
// the tests (engine from source) and the mutation of the data (engine from dist) share one reading of the format.

/**
 * Runs every test of a vector file.
 * @param engine the exports of @lijie/engine
 * @param standards all prepared StandardDocuments by id
 * @param subject id of the standard whose folder the file lies in
 * @param options stopAtFirst: enough to know that something fails
 * @returns how many tests ran, and those that failed: {group, test, expected, actual}
 */
export function runVectorFile(engine, standards, subject, file, { stopAtFirst = false } = {}) {
  const failures = []
  let tests = 0
  for (const group of file.groups) {
    const context = createContext(engine, standards, subject, group)
    for (const test of group.tests) {
      tests += 1
      const actual = ask(engine, context, test.when, test.then)
      const expected =
        test.refused === undefined ? { gives: test.then } : { refused: test.refused.toSorted() }
      if (JSON.stringify(sortKeys(actual)) !== JSON.stringify(sortKeys(expected))) {
        failures.push({ group: group.description, test: test.description, expected, actual })
        if (stopAtFirst) return { tests, failures }
      }
    }
  }
  return { tests, failures }
}

/**
 * Runs the worked examples that criteria carry.
 * @returns how many ran, and those that failed: {criterion, facts, expected, actual}
 */
export function runExamples(engine, { criteria, facts }) {
  const failures = []
  let tests = 0
  if (criteria === undefined) return { tests, failures }
  const context = { vocabulary: engine.compileVocabulary(facts), conditions: criteria.conditions ?? {} }
  for (const row of criteria.rows) {
    for (const example of row.examples ?? []) {
      tests += 1
      const actual = [false, 'unknown', true][engine.interpretRow(row, context, example.facts)]
      if (actual !== example.applies) {
        failures.push({ criterion: row.id, facts: example.facts, expected: example.applies, actual })
      }
    }
  }
  return { tests, failures }
}

function createContext(engine, standards, subject, group) {
  const document = standards.get(subject)
  const bound = Object.values(group.bind ?? {})
  const { knownAt } = group
  if (document.criteria === undefined) {
    const calendar = compileCalendarOf(engine, standards, subject, knownAt)
    return { calendar, rulebook: { timeLimits: compileUnits(engine, calendar), limitOf: () => undefined } }
  }
  const daysOff = bound
    .map((id) => standards.get(id)?.calendar?.daysOff)
    .filter((id) => typeof id === 'string')
  const ids = new Set([subject, ...bound, ...daysOff])
  const given = [...ids].map((id) => standards.get(id)).filter((found) => found !== undefined)
  const result = engine.tryCompileRulebook(given, {
    on: group.on,
    bind: group.bind ?? {},
    ...(knownAt === undefined ? {} : { knownAt })
  })
  if ('issues' in result) return { issues: result.issues }
  return { rulebook: result.rulebook, calendar: result.rulebook.calendar }
}

/** A days-off calendar is asked through a bare five-day week that observes it. */
const fiveDayWeek = {
  type: 'working',
  zone: 'Etc/UTC',
  weekdays: [1, 2, 3, 4, 5],
  schedules: [],
  evidence: 'inferred'
}
const utc = { zone: 'Etc/UTC', from: 0, to: 4_102_444_800_000, at: [0], offset: [0] }

function compileCalendarOf(engine, standards, subject, knownAt) {
  const { calendar, zones } = standards.get(subject)
  const document = calendar.type === 'working' ? calendar : { ...fiveDayWeek, daysOff: subject }
  const daysOff = standards.get(document.daysOff)
  const result = engine.compileCalendar({
    standard: subject,
    document,
    zone: calendar.type === 'working' ? zones[document.zone] : utc,
    ...(daysOff === undefined
      ? {}
      : { daysOff: { standard: daysOff.standard.id, document: daysOff.calendar } }),
    ...(knownAt === undefined ? {} : { knownAt })
  })
  if ('issues' in result) throw new Error(`calendar ${subject}: ${JSON.stringify(result.issues)}`)
  return result.calendar
}

/** The units in which vectors of a calendar alone ask for deadlines: one of each meaning, and a minute for exactness. */
const units = {
  'work-minute': { counts: 'working-time', minutes: 1 },
  'work-hour': { counts: 'working-time', minutes: 60 },
  'working-day': { counts: 'working-days', start: 'roll' },
  hour: { counts: 'elapsed', minutes: 60 },
  day: { counts: 'calendar-days' }
}

function compileUnits(engine, calendar) {
  const part = {
    zone: calendar.zone.zone,
    calendar: { own: true },
    computedWallTime: { onGap: 'refuse', onOverlap: 'refuse' },
    units
  }
  const { standard, zone } = calendar
  const cite = (rule) => ({ standard, version: '0.0.0', hash: '', rule, article: '', evidence: 'inferred' })
  return engine.compileTimeLimits(part, { standard, zone, calendar, cite })
}

function ask(engine, context, when, expected) {
  if (context.issues !== undefined)
    return { refused: [...new Set(context.issues.map((issue) => issue.code))].toSorted() }
  if (when.filing !== undefined) return askFiling(engine, context.rulebook, when.filing)
  if (when.deadline !== undefined) {
    const decision = engine.computeDeadline(context.rulebook, when.deadline)
    return decision.refused === undefined ? { gives: decision.value.iso } : refusedCodes(decision.refused)
  }
  if (when.workingTime !== undefined) {
    const from = toInstant(engine, when.workingTime.from)
    const to = toInstant(engine, when.workingTime.to)
    return plain(engine.workingTimeBetween(context.calendar, from, to))
  }
  return askWorkday(engine, context.calendar, when.workday, expected)
}

/** true or false; or, where the vector expects more, why, by which holiday name and by which notice. */
function askWorkday(engine, calendar, date, expected) {
  if (typeof expected !== 'object') return plain(engine.isWorkday(calendar, date))
  const day = engine.describeDay(calendar, date)
  if ('code' in day) return plain(day)
  return { gives: { ...day, ...(day.notice && { name: day.name.zh, notice: day.notice.id }) } }
}

function askFiling(engine, rulebook, filing) {
  const input = {
    ...filing,
    ...(filing.startedAt === undefined ? {} : { startedAt: toInstant(engine, filing.startedAt) })
  }
  const decision = engine.decideFiling(rulebook, input)
  return decision.refused === undefined ? { gives: decision.value } : refusedCodes(decision.refused)
}

function toInstant(engine, value) {
  return typeof value === 'number' ? value : engine.parseInstant(value)
}

function plain(result) {
  return typeof result === 'object' && result !== null && 'code' in result
    ? refusedCodes([result])
    : { gives: result }
}

function refusedCodes(reasons) {
  return { refused: reasons.map((reason) => reason.code).toSorted() }
}

function sortKeys(value) {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, sortKeys(value[key])])
  )
}
