import { readFileSync } from 'node:fs'
import { formatInstant, offsetAt, resolveWallTime } from '@lijie/engine/calendar'
import { buildZoneTable } from '@lijie/engine/calendar-compiler'

const dayMs = 86_400_000
const secondMs = 1000
const golden = new URL('../oracles/zone-changes-asia-shanghai.json', import.meta.url)

/** Zone tables say what the zone database says, as Python read it once and as the host reads it now. */
export const promise = {
  number: 12,
  title: 'Zone tables equal the zone database',
  run: async ({ full, seed }) => {
    const { zone, changes } = JSON.parse(readFileSync(golden, 'utf8'))
    const table = buildZoneTable(zone)
    const failures = checkChanges(table, changes)
    const days = [
      checkDays(table, 1900, 2100, failures),
      checkDays(buildZoneTable('America/New_York'), 1991, 2100, failures)
    ]
    const zones = full ? Intl.supportedValuesOf('timeZone') : ['Asia/Urumqi', 'Europe/Dublin', 'Pacific/Apia']
    const each = full ? 2000 : 500
    for (const name of zones) checkInstants(name, each, seed, failures)
    return {
      held: failures.length === 0,
      figure: `${changes.length} changes of ${zone} 1900-1991 as Python lists them, to the second; ${days[0]} days 1900-2099 there and ${days[1]} days 1991-2099 in America/New_York as the host reads them, ${zones.length * each} random instants in ${zones.length} other zones; ${failures.length} differ`,
      ...(failures.length === 0 ? {} : { details: failures.slice(0, 20).join('\n') })
    }
  }
}

/** Every change is at its second and there is no other before 1992; each is crossed in both directions. */
function checkChanges(table, changes) {
  const failures = []
  const until = Date.UTC(1992, 0, 1)
  const found = table.at.flatMap((at, i) =>
    i === 0 || at >= until ? [] : [`${at} ${table.offset[i - 1] / secondMs} ${table.offset[i] / secondMs}`]
  )
  const wanted = changes.map(({ at, before, after }) => `${Date.parse(at)} ${before} ${after}`)
  for (const one of wanted) if (!found.includes(one)) failures.push(`missing change ${one}`)
  for (const one of found) if (!wanted.includes(one)) failures.push(`change that Python does not list ${one}`)
  for (const { at, before, after } of changes) {
    const instant = Date.parse(at)
    const wall = instant + Math.max(before, after) * secondMs - secondMs
    const code = resolveWallTime(table, wall).code
    const wantedCode = after > before ? 'calendar/skipped-wall-time' : 'calendar/repeated-wall-time'
    if (code !== wantedCode) failures.push(`the wall time before ${at} gives ${code}`)
    for (const ms of [instant - secondMs, instant])
      compareWithHost(table, createHostReader(table.zone), ms, failures)
  }
  return failures
}

/** The offset at noon of every day, and that midnight there is the instant which the host calls midnight. */
function checkDays(table, firstYear, endYear, failures) {
  const readHost = createHostReader(table.zone)
  const first = Date.UTC(firstYear, 0, 1)
  const end = Date.UTC(endYear, 0, 1)
  for (let day = first; day < end; day += dayMs) {
    compareWithHost(table, readHost, day + dayMs / 2, failures)
    const midnight = resolveWallTime(table, day, { onGap: 'forward', onOverlap: 'earlier' })
    if (typeof midnight !== 'number') {
      if (day > table.from && day < table.to - dayMs) failures.push(`${table.zone} has no midnight ${day}`)
    } else compareWithHost(table, readHost, midnight, failures)
  }
  return Math.round((end - first) / dayMs)
}

function checkInstants(zone, count, seed, failures) {
  const table = buildZoneTable(zone)
  const readHost = createHostReader(zone)
  let state = seed % 2_147_483_647 || 1
  for (let i = 0; i < count; i++) {
    state = (state * 48_271) % 2_147_483_647
    const share = state / 2_147_483_647
    const ms = table.from + Math.floor((share * (table.to - table.from)) / secondMs) * secondMs
    compareWithHost(table, readHost, ms, failures)
  }
}

function compareWithHost(table, readHost, ms, failures) {
  const offset = readHost(ms)
  if (offsetAt(table, ms) !== offset)
    failures.push(`${formatInstant(table, ms)} in ${table.zone}: the host says ${offset}`)
}

/** The offset of an instant as the host's own formatter shows it, read from its parts. */
function createHostReader(timeZone) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  })
  return (ms) => {
    const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
    const { year, month, day, hour, minute, second } = parts
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / secondMs) * secondMs
  }
}
