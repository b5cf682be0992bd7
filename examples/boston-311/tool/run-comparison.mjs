import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import boston from '@lijie/standard-boston/service-targets-2011'
import { formatInstant, parseInstant } from '@lijie/engine'
import { buildZoneTable } from '@lijie/engine/calendar-compiler'
import { compareCases } from '../compare/compare-cases.mjs'
import { findLatestInstant } from '../compare/find-latest-instant.mjs'
import { indexLabels, indexTypes } from '../compare/index-types.mjs'
import { readCaseRows } from '../compare/read-case-rows.mjs'
import { words } from '../report/words.mjs'
import { readDecisions } from './read-decisions.mjs'
import { runLijie } from './run-lijie.mjs'

/** Exit statuses of `lijie` with which the output is there: everything decided, or some cases refused and listed. */
const usable = new Set([0, 1])

/**
 * Decides and scores a file of cases with the command, and compares the decisions with the city's own columns.
 *
 * Gives `{comparison, scoreboard, document, lookUpType, labelOf, decisionsFile, run}`, where `run` says what was done to which file.
 */
export async function runComparison({ cases, map, mapFile, asOf: wanted, out, language, announce }) {
  await mkdir(out, { recursive: true })
  const decisionsFile = path.join(out, 'decisions.ndjson')
  for (const stale of [decisionsFile, path.join(out, 'report.html')]) await rm(stale, { force: true })
  const zone = findZone(map)
  const asOf = await chooseAsOf(wanted, cases, map, zone)
  const common = [cases, '--standard', 'boston', '--map', mapFile, '--lang', language, ...nameAsOf(asOf)]
  announce(words.deciding)
  await demand(['decide', ...common, '--out', decisionsFile])
  if (asOf?.failure !== undefined) throw asOf.failure
  announce(words.scoring)
  const [scheme] = Object.keys(boston.evaluation.schemes)
  const scored = JSON.parse(
    await demand(['score', ...common, '--scheme', scheme, '--format', 'json'], { quiet: true })
  )
  const lookUpType = indexTypes(boston, map.code.by)
  const comparison = await compareCases({
    rows: readCaseRows(cases),
    answers: readDecisions(decisionsFile),
    map,
    zone,
    lookUpType
  })
  return {
    comparison,
    scoreboard: scored.evaluations?.[0]?.board ?? null,
    document: boston,
    lookUpType,
    labelOf: indexLabels(comparison, lookUpType),
    decisionsFile,
    run: describeRun(cases, comparison, asOf, scored.standards)
  }
}

function nameAsOf(asOf) {
  return asOf === null ? [] : ['--as-of', asOf.iso]
}

/** What was done to which file, under which version of the standard. */
function describeRun(file, comparison, asOf, pins) {
  const { standard } = boston
  return {
    file: path.basename(file),
    cases: comparison.cases,
    standard,
    pin: pins.find((pin) => pin.id === standard.id),
    asOf: asOf ?? { iso: '–', given: true, caseId: '' }
  }
}

function findZone({ zone = boston.timeLimits.zone }) {
  return boston.zones?.[zone] ?? buildZoneTable(zone)
}

/**
 * The as-of instant: the one asked for, or the latest that the file records; null when it records none.
 *
 * What is wrong with a file or a map is for the tool to say, which looks at them next; the failure is kept in case it
 * finds nothing. Until then any instant will do, so that a file that breaks off is read as far as the break.
 */
async function chooseAsOf(wanted, cases, map, zone) {
  if (wanted !== undefined) {
    const ms = parseInstant(wanted)
    return { iso: ms === undefined ? wanted : formatInstant(zone, ms), given: true, caseId: '' }
  }
  try {
    const latest = await findLatestInstant(cases, map, zone)
    return latest === null
      ? null
      : { iso: formatInstant(zone, latest.ms), given: false, caseId: latest.caseId }
  } catch (failure) {
    return { iso: formatInstant(zone, 0), given: false, caseId: '', failure }
  }
}

/** Standard output of a command that must succeed; a quiet one speaks only when it does not. */
async function demand(command, options) {
  const { status, stdout, stderr } = await runLijie(command, options)
  if (!usable.has(status)) {
    process.stderr.write(stderr)
    throw new Error(`lijie ${command[0]}: exit status ${status}`)
  }
  return stdout
}
