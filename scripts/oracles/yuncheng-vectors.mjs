/**
 * Writes the golden vectors of standards/yuncheng/case-standard-v2, computed from the tables of facts without the engine:
 * rows are judged as the table states them, deadlines are counted minute by minute.
 *
 * Usage: node scripts/oracles/yuncheng-vectors.mjs FACTS_DIR
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatJson } from '../yuncheng/format-json.mjs'
import { codeOf } from '../yuncheng/read-vocabulary.mjs'
import { splitDefectArea } from '../yuncheng/split-defect-area.mjs'
import { readDaysOff } from './count-office-minutes.mjs'
import { listClocks } from './yuncheng-clock-vectors.mjs'
import { listLimitDeadlines, listRowDeadlines, listUnboundDeadlines } from './yuncheng-deadline-vectors.mjs'
import { listFilingGroups } from './yuncheng-filing-vectors.mjs'
import { listRecorded } from './yuncheng-recorded-vectors.mjs'
import { listBounds, listRefusals } from './yuncheng-refusal-vectors.mjs'

const out = fileURLToPath(new URL('../../standards/yuncheng/case-standard-v2/vectors', import.meta.url))
const bind = { 'working-shifts': 'cn-office-08-12-14-18' }

function createContext(factsFolder) {
  const read = (name) => JSON.parse(readFileSync(path.join(factsFolder, name), 'utf8'))
  const rows = read('yuncheng-criteria.json').rows.map((row) => splitDefectArea(row))
  const bySubcategory = new Map()
  for (const row of rows) {
    const key = `${row.kind}/${codeOf(row)}`
    bySubcategory.set(key, [...(bySubcategory.get(key) ?? []), row])
  }
  return {
    rows,
    rowsOf: (row) => bySubcategory.get(`${row.kind}/${codeOf(row)}`),
    daysOff: readDaysOff(read('cn-holidays.json'))
  }
}

function writeGroup({ name, description, tests, isBound = true }) {
  const group = { description, article: 'muban.xlsx', on: '2026-03-02', ...(isBound ? { bind } : {}), tests }
  const $schema = '../../../../packages/schema/schemas/vectors.schema.json'
  writeFileSync(path.join(out, `${name}.json`), formatJson({ $schema, groups: [group] }))
  console.log(`${name}: ${tests.length} vectors`)
}

function main(factsFolder) {
  const context = createContext(factsFolder)
  mkdirSync(out, { recursive: true })
  const groups = [
    {
      name: 'deadlines-by-row',
      description: 'the limit of every row from Friday 6 March 2026, 17:30, half an hour before the weekend',
      tests: listRowDeadlines(context)
    },
    {
      name: 'deadlines-by-limit',
      description: 'every distinct limit over breaks, weekends and holidays',
      tests: listLimitDeadlines(context)
    },
    {
      name: 'deadlines-unbound',
      description: 'without a calendar urgent limits are computed and the others refused',
      tests: listUnboundDeadlines(context),
      isBound: false
    },
    {
      name: 'clocks',
      description: 'clocks of a case: pauses, extensions, suspension, returns, rework, appeals and stages',
      tests: listClocks(context)
    },
    ...listFilingGroups(context),
    { name: 'filing-refused', description: 'what this standard cannot be asked', tests: listRefusals() },
    { name: 'filing-bounds', description: 'bounds of measured facts', tests: listBounds() },
    {
      name: 'recorded',
      description: 'what the earlier edition of the table says',
      tests: listRecorded(context)
    }
  ]
  for (const group of groups) writeGroup(group)
}

if (process.argv[2] === undefined) {
  console.error('usage: node scripts/oracles/yuncheng-vectors.mjs FACTS_DIR')
  process.exitCode = 2
} else main(process.argv[2])
