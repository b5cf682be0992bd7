/**
 * Writes golden lines beside the standards (golden/deadlines.csv): limits forwards and backwards, time between instants,
 * workdays; and what is to be said of days and hours of the Chinese calendars (vectors/days.json, hours.json). All answered without the engine:
 * the JSON documents are read anew, `Intl` tells the wall clock, and working time is counted minute after minute.
 *
 * Usage: node scripts/oracles/step-minutes.mjs
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeBostonAnswers } from './minutes/write-boston-answers.mjs'
import { formatJson } from '../yuncheng/format-json.mjs'
import { writeDayVectors } from './minutes/write-day-vectors.mjs'
import { writeAnswers, writeHourVectors } from './minutes/write-answers.mjs'

const standards = fileURLToPath(new URL('../../standards/', import.meta.url))
const boston = path.join(standards, 'boston/service-targets-2011')

/** calendar.json of the Chinese calendars, by id of their standard. */
export function readCalendars() {
  const folder = path.join(standards, 'calendar-cn')
  const read = (name, file) => JSON.parse(readFileSync(path.join(folder, name, file), 'utf8'))
  const names = readdirSync(folder).filter(
    (name) => name.startsWith('cn-') || name === 'state-council-days-off'
  )
  return new Map(names.map((name) => [read(name, 'standard.json').id, read(name, 'calendar.json')]))
}

/** Every file that the oracle writes: its path and the text that it has now. */
export function listGoldenFiles() {
  const documents = readCalendars()
  const ids = [...documents].filter(([, { type }]) => type !== 'days-off').map(([id]) => id)
  return [
    ...ids.flatMap((id, at) => [
      {
        id,
        file: path.join(standards, 'calendar-cn', id, 'golden/deadlines.csv'),
        write: () => writeAnswers(documents, id, 20_260_302 + at)
      },
      {
        id,
        file: path.join(standards, 'calendar-cn', id, 'vectors/days.json'),
        write: () => formatJson(writeDayVectors(documents, id))
      },
      {
        id,
        file: path.join(standards, 'calendar-cn', id, 'vectors/hours.json'),
        write: () => formatJson(writeHourVectors(documents, id))
      }
    ]),
    {
      id: 'us.boston.service-targets',
      file: path.join(boston, 'golden/deadlines.csv'),
      write: () => writeBostonAnswers(readPart('calendar'), readPart('time-limits'))
    }
  ]
}

function readPart(name) {
  return JSON.parse(readFileSync(path.join(boston, `${name}.json`), 'utf8'))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const { file, write } of listGoldenFiles()) {
    const text = write()
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`${path.relative(standards, file)}: ${text.split('\n').length - 1} lines of text`)
  }
