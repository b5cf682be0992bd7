/** A standard with time units and nothing else, whose calendar is delegated: any calendar can be asked through it. */
import { tryCompileRulebook } from '@lijie/engine'
import { validatePart } from '@lijie/schema'
import { plainUnits } from '../../oracles/minutes/plain-units.mjs'

const text = { zh: '缺数据检验框架', en: 'frame to ask what is missing' }
const slot = 'calendar'
/** A month that does not say how it ends, beside the units that say all. */
const meanings = { ...plainUnits, 'month-undeclared': { counts: 'calendar-months' } }
const units = Object.fromEntries(
  Object.entries(meanings).map(([id, meaning]) => [id, { ...meaning, label: text, evidence: 'inferred' }])
)

/** The frame; `changes` stand in its time-limits part. */
export function createFrame(zones, changes = {}, standard = {}) {
  return {
    standard: {
      id: 'test.missing-data-frame',
      version: '1.0.0',
      edition: '1',
      status: 'example',
      title: text,
      issuer: text,
      jurisdiction: { scheme: 'iso-3166', code: 'ZZ', name: text },
      effectiveFrom: null,
      source: { title: text },
      evidence: 'inferred',
      delegates: [{ slot, part: 'calendar', summary: text }],
      notice: text,
      ...standard
    },
    facts: { facts: {} },
    taxonomy: { editions: {}, categories: [], entries: [] },
    criteria: { hitPolicy: { policy: 'unique', evidence: 'inferred' }, rows: [] },
    timeLimits: {
      zone: 'Asia/Shanghai',
      calendar: { slot },
      computedWallTime: { onGap: 'refuse', onOverlap: 'refuse' },
      units,
      ...changes
    },
    zones
  }
}

/** A rulebook, or `{ refused }` with the issues that stand against it. */
export function compileFor(documents, { bind, ...options } = {}) {
  const result = tryCompileRulebook(documents, {
    on: '2026-03-02',
    validatePart,
    ...options,
    ...(bind === undefined ? {} : { bind: { [slot]: bind } })
  })
  return 'rulebook' in result ? result.rulebook : { refused: result.issues }
}

/** The standards that are calendars and nothing else. */
export function listCalendars(standards) {
  return [...standards.values()].filter(
    ({ calendar, criteria }) => calendar !== undefined && criteria === undefined
  )
}
