/**
 * Writes the golden vectors about how well the limits of standards/boston/service-targets-2011 fit: published targets are
 * counted anew, one weekday after the other, without the program that derived the limits.
 *
 * Usage: node scripts/oracles/boston-recorded-vectors.mjs CASES.csv
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { slugOf } from '../boston/build-taxonomy.mjs'
import { readCases } from '../boston/read-cases.mjs'
import { formatJson } from '../yuncheng/format-json.mjs'
import { createVector } from './create-vector.mjs'

const folder = new URL('../../standards/boston/service-targets-2011/', import.meta.url)
const dayMs = 86_400_000
const closing = 17 * 3_600_000
const opening = 8.5 * 3_600_000
const toleranceSeconds = 10
const longest = 1000

/** Monday to Friday; day 0 was a Thursday. */
function isWeekday(day) {
  return (day + 4) % 7 !== 0 && (day + 4) % 7 !== 6
}

function isNear(a, b) {
  return Math.abs(a - b) <= toleranceSeconds * 1000
}

/** Every number of working days that leads from one wall time to the other; what ends after closing is due next morning. */
function listWorkingDays(opened, target) {
  const clock = opened % dayMs
  const found = []
  let day = Math.floor(opened / dayMs)
  while (!isWeekday(day)) day += 1
  for (let count = 1; count <= longest && day * dayMs <= target; count += 1) {
    do day += 1
    while (!isWeekday(day))
    let morning = day + 1
    while (!isWeekday(morning)) morning += 1
    const due = clock > closing ? morning * dayMs + opening : day * dayMs + clock
    if (isNear(due, target)) found.push(count)
  }
  return found
}

function listLimits({ opened, target }) {
  const days = Math.round((target - opened) / dayMs)
  const isCalendar = days >= 1 && days <= longest && isNear(opened + days * dayMs, target)
  return [
    ...(isCalendar ? [`${days} calendar-day`] : []),
    ...listWorkingDays(opened, target).map((count) => `${count} working-day`)
  ]
}

/** Of a type without a known limit, the limit that comes nearest is recorded. */
function countFit(cases, limit) {
  const withTarget = cases.filter(({ target }) => target !== null)
  const hits = new Map()
  for (const one of withTarget) for (const name of listLimits(one)) hits.set(name, (hits.get(name) ?? 0) + 1)
  const isKnown = limit.value !== undefined
  const reproduced = isKnown ? hits.get(`${limit.value} ${limit.unit}`) : Math.max(0, ...hits.values())
  return { cases: cases.length, targets: withTarget.length, reproduced, toleranceSeconds }
}

function main(file) {
  const { rows } = JSON.parse(readFileSync(new URL('criteria.json', folder), 'utf8'))
  const byType = new Map()
  for (const one of readCases(file)) {
    const id = `event/${slugOf(one.type)}/1`
    const known = byType.get(id)
    if (known === undefined) byType.set(id, [one])
    else known.push(one)
  }
  const tests = rows.map(({ id, timeLimit }) =>
    createVector(`${id}: fit`, { recorded: id }, { value: { fit: countFit(byType.get(id), timeLimit) } })
  )
  const $schema = '../../../../packages/schema/schemas/vectors.schema.json'
  const description = 'how many published targets each limit reproduces'
  const group = { description, on: '2011-07-01', tests }
  writeFileSync(new URL('vectors/recorded.json', folder), formatJson({ $schema, groups: [group] }))
  console.log(`recorded: ${tests.length} vectors`)
}

if (process.argv[2] === undefined) {
  console.error('usage: node scripts/oracles/boston-recorded-vectors.mjs CASES.csv')
  process.exitCode = 2
} else main(process.argv[2])
