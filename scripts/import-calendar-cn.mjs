/**
 * Writes standards/calendar-cn: the State Council's days off and the example office calendar.
 *
 * Reads cn-holidays.json; numbers, dates and amendments of the notices stand in scripts/calendar-cn/. The same facts
 * give the same bytes. Usage: node scripts/import-calendar-cn.mjs FACTS_DIR
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildDaysOff } from './calendar-cn/build-days-off.mjs'
import {
  buildDaysOffIdentity,
  buildOfficeCalendar,
  buildOfficeIdentity
} from './calendar-cn/build-identities.mjs'
import { formatJson } from './yuncheng/format-json.mjs'

const out = fileURLToPath(new URL('../standards/calendar-cn', import.meta.url))

function writeInstrument(instrument, parts) {
  const folder = path.join(out, instrument)
  mkdirSync(folder, { recursive: true })
  for (const [name, part] of Object.entries(parts)) {
    const $schema = `../../../packages/schema/schemas/${name}.schema.json`
    writeFileSync(path.join(folder, `${name}.json`), formatJson({ $schema, ...part }))
  }
}

if (process.argv[2] === undefined) {
  console.error('usage: node scripts/import-calendar-cn.mjs FACTS_DIR')
  process.exitCode = 2
} else {
  const { years } = JSON.parse(readFileSync(path.join(process.argv[2], 'cn-holidays.json'), 'utf8'))
  writeInstrument('state-council-days-off', {
    standard: buildDaysOffIdentity(),
    calendar: buildDaysOff(years)
  })
  writeInstrument('cn-office-08-12-14-18', {
    standard: buildOfficeIdentity(),
    calendar: buildOfficeCalendar()
  })
  console.log(`calendar-cn: ${years.filter((year) => year.off.length > 0).length} years in 2 instruments`)
}
