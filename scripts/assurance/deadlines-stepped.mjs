import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { runVectors } from '@lijie/testing'
import { loadStandards } from '../load-standards.mjs'
import { answerQuestion } from '../oracles/minutes/answer-question.mjs'
import { chooseRandomly } from '../oracles/minutes/choose-lines.mjs'
import { openGoldenCalendar, summing } from '../oracles/minutes/golden-calendar.mjs'
import { plainUnits } from '../oracles/minutes/plain-units.mjs'
import { createRandom } from '../oracles/minutes/random-numbers.mjs'
import { chooseForBoston, openBoston } from '../oracles/minutes/write-boston-answers.mjs'
import { listGoldenFiles, readCalendars } from '../oracles/step-minutes.mjs'
import { toVectors } from '../read-golden-lines.mjs'

const chunk = 10_000
const shown = 20
const python = fileURLToPath(new URL('../oracles/golden-deadlines.py', import.meta.url))

/** Deadlines, limits before an event and time between instants: random ones against sums of minutes, golden ones three ways. */
export const promise = {
  number: 11,
  title: 'Deadline arithmetic is right',
  run: async ({ full, seed }) => {
    const instruments = loadStandards()
    const standards = new Map(
      instruments.map(({ document }) => [document.standard.id, prepareStandard(document)])
    )
    const subjects = openSubjects(instruments)
    const each = Math.ceil((full ? 1_000_000 : 30_000) / subjects.length)
    const random = subjects.flatMap((subject, at) => compareRandomly(subject, standards, each, seed + at))
    const golden = instruments.map((instrument) => runGolden(instrument, standards))
    const rewritten = listGoldenFiles().filter(
      ({ file, write }) => file.endsWith('.csv') && readFileSync(file, 'utf8') !== write()
    )
    const zoneinfo = askPython()
    const fewest = Math.min(...golden.filter(({ lines }) => lines > 0).map(({ lines }) => lines))
    const problems = [
      ...random.flatMap(({ failures }) => failures),
      ...golden.flatMap(({ failures }) => failures),
      ...rewritten.map(({ file }) => `${file} is not what the oracle writes`),
      ...zoneinfo.failures
    ]
    return {
      held: problems.length === 0 && fewest >= 300 && zoneinfo.lines > 0,
      figure: `${sum(random, 'cases').toLocaleString('en')} random questions on ${subjects.length} calendars answered as by counting minutes; ${sum(golden, 'lines').toLocaleString('en')} golden lines, at least ${fewest} of each calendar, hold and are what stepping minute by minute gives again; ${zoneinfo.lines} of them by Python's zoneinfo as well`,
      ...(problems.length === 0 ? {} : { details: problems.slice(0, shown).join('\n') })
    }
  }
}

function sum(list, key) {
  return list.reduce((total, one) => total + one[key], 0)
}

/** Calendars with how to ask the oracle about them. */
function openSubjects(instruments) {
  const documents = readCalendars()
  const ids = [...documents].filter(([, { type }]) => type !== 'days-off').map(([id]) => id)
  const boston = instruments.find(({ package: name }) => name === 'boston').document
  const { units, computedWallTime } = boston.timeLimits
  return [
    ...ids.map((id) => ({
      id,
      on: '2026-03-02',
      units: plainUnits,
      choose: chooseRandomly,
      open: () => openGoldenCalendar(documents, id, { count: summing })
    })),
    {
      id: boston.standard.id,
      on: '2011-07-01',
      units,
      choose: chooseForBoston,
      open: () => openBoston(boston.calendar, computedWallTime)
    }
  ]
}

function compareRandomly({ id, on, units, choose, open }, standards, count, seed) {
  const calendar = open()
  const random = createRandom(seed)
  const results = []
  for (let done = 0; done < count; done += chunk) {
    const lines = choose(calendar, random, Math.min(chunk, count - done))
    const asked = lines.map((line) => ({
      ...line,
      knownAt: '',
      expected: answerQuestion(calendar, units, line)
    }))
    const { tests, failures } = runVectors(toVectors(asked, on), { standards, subject: id })
    results.push({ cases: tests, failures: failures.map((failure) => showFailure(id, failure)) })
  }
  return results
}

function runGolden({ document, vectors }, standards) {
  const subject = document.standard.id
  const runs = vectors
    .filter(({ name }) => name.endsWith('.csv'))
    .map(({ file }) => runVectors(file, { standards, subject }))
  return {
    lines: runs.reduce((total, { tests }) => total + tests, 0),
    failures: runs.flatMap(({ failures }) => failures.map((failure) => showFailure(subject, failure)))
  }
}

function showFailure(id, { test, expected, actual }) {
  return `${id}: ${test}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`
}

/** The lines that Python answers, and those it answers otherwise. */
function askPython() {
  const { status, stdout, stderr, error } = spawnSync('python3', [python], { encoding: 'utf8' })
  if (error !== undefined || status === null) return { lines: 0, failures: ['python3 was not found'] }
  try {
    return JSON.parse(stdout)
  } catch {
    return { lines: 0, failures: [`${path.basename(python)}: ${stderr.slice(0, 400)}`] }
  }
}
