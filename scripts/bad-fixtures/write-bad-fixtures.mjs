/**
 * Writes the fixtures of mistakes (standards/_fixtures/bad) that break one of the good standards in one place.
 *
 * What must be found, and where, is declared with each mistake, never taken from the checks. Fixtures that were written by
 * hand are left alone. Usage: node scripts/bad-fixtures/write-bad-fixtures.mjs
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { standardMeaningMistakes } from './standard-meaning-mistakes.mjs'
import { taxonomyMeaningMistakes } from './taxonomy-meaning-mistakes.mjs'
import { criteriaMeaningMistakes } from './criteria-meaning-mistakes.mjs'
import { timeMeaningMistakes } from './time-meaning-mistakes.mjs'
import { evaluationMeaningMistakes } from './evaluation-meaning-mistakes.mjs'
import { numberMistakes } from './number-mistakes.mjs'
import { keyMistakes } from './key-mistakes.mjs'
import { markMistakes } from './mark-mistakes.mjs'
import { cutMistakes } from './cut-mistakes.mjs'
import { byteMistakes } from './byte-mistakes.mjs'
import { calendarMistakes } from './calendar-mistakes.mjs'
import { clockMistakes } from './clock-mistakes.mjs'
import { clockMeaningMistakes } from './clock-meaning-mistakes.mjs'
import { localMeaningMistakes } from './local-meaning-mistakes.mjs'
import { localCalendarMistakes } from './local-calendar-mistakes.mjs'
import { unitMistakes } from './unit-mistakes.mjs'
import { caseFileMistakes } from './case-file-mistakes.mjs'
import { codeMistakes } from './code-mistakes.mjs'
import { coverageMistakes } from './coverage-mistakes.mjs'
import { criteriaMistakes } from './criteria-mistakes.mjs'
import { dutiesMistakes } from './duties-mistakes.mjs'
import { evaluationMistakes } from './evaluation-mistakes.mjs'
import { factMistakes } from './fact-mistakes.mjs'
import { identityMistakes } from './identity-mistakes.mjs'
import { overrideMistakes } from './override-mistakes.mjs'
import { printDocument } from './print-document.mjs'
import { standardMistakes } from './standard-mistakes.mjs'
import { taxonomyMistakes } from './taxonomy-mistakes.mjs'
import { timeLimitMistakes } from './time-limit-mistakes.mjs'
import { typeMistakes } from './type-mistakes.mjs'
import { handlingMeaningMistakes } from './handling-meaning-mistakes.mjs'
import { responsibilityMistakes } from './responsibility-mistakes.mjs'
import { workflowMistakes } from './workflow-mistakes.mjs'
import { schemeBandMistakes } from './scheme-band-mistakes.mjs'
import { schemeMeaningMistakes } from './scheme-meaning-mistakes.mjs'
import { schemeMistakes } from './scheme-mistakes.mjs'
import { schemePointsMistakes } from './scheme-points-mistakes.mjs'
import { useMistakes } from './use-mistakes.mjs'

const fixtures = fileURLToPath(new URL('../../standards/_fixtures/', import.meta.url))
const defaultBase = 'harbour-town'

const mistakes = [
  ...numberMistakes,
  ...keyMistakes,
  ...markMistakes,
  ...cutMistakes,
  ...byteMistakes,
  ...identityMistakes,
  ...standardMistakes,
  ...factMistakes,
  ...taxonomyMistakes,
  ...codeMistakes,
  ...criteriaMistakes,
  ...calendarMistakes,
  ...timeLimitMistakes,
  ...localCalendarMistakes,
  ...unitMistakes,
  ...clockMistakes,
  ...evaluationMistakes,
  ...schemeMistakes,
  ...overrideMistakes,
  ...responsibilityMistakes,
  ...workflowMistakes,
  ...dutiesMistakes,
  ...caseFileMistakes,
  ...typeMistakes,
  ...standardMeaningMistakes,
  ...taxonomyMeaningMistakes,
  ...criteriaMeaningMistakes,
  ...timeMeaningMistakes,
  ...localMeaningMistakes,
  ...clockMeaningMistakes,
  ...evaluationMeaningMistakes,
  ...schemeMeaningMistakes,
  ...schemePointsMistakes,
  ...schemeBandMistakes,
  ...handlingMeaningMistakes,
  ...coverageMistakes,
  ...useMistakes
]

const written = new Set()
for (const mistake of mistakes) {
  if (written.has(mistake.name)) throw new Error(`${mistake.name} is declared twice`)
  written.add(mistake.name)
  writeFixture(mistake)
}
console.log(`${written.size} fixtures written`)

function writeFixture({ name, part, base = defaultBase, edit, rewrite, issues, stage, compile }) {
  const file = part === 'mapping' ? 'map.json' : `${part}.json`
  const good = JSON.parse(readFileSync(path.join(fixtures, 'good', base, file), 'utf8'))
  const printed = printDocument(edit === undefined ? good : edit(good))
  const content = rewrite === undefined ? printed.text : rewrite(printed.text)
  const folder = path.join(fixtures, 'bad', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, file), content)
  const text = typeof content === 'string' ? content : Buffer.from(content).toString('utf8')
  const expected = {
    base,
    ...(stage === undefined ? {} : { stage }),
    ...(compile === undefined ? {} : { compile }),
    issues: issues.map((issue) => {
      const place = issue.file === undefined ? issue : { ...issue, place: placeIn(base, issue) }
      return completeIssue(name, place, file, printed, text)
    })
  }
  writeFileSync(path.join(folder, '.expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
}

/** The place of an issue in another, unbroken file. */
function placeIn(base, { file, pointer }) {
  const document = JSON.parse(readFileSync(path.join(fixtures, 'good', base, file), 'utf8'))
  return printDocument(document).places.get(pointer)
}

function completeIssue(name, { code, pointer, file: other, ...where }, file, printed, text) {
  const found = findPlace(name, pointer, where, printed, text)
  if (found === undefined) throw new Error(`${name}: nothing at ${pointer}`)
  return { code, file: other ?? file, pointer, line: found.line, column: found.column }
}

function findPlace(name, pointer, { atKey, keyOf, at, atEnd, place }, printed, text) {
  if (place !== undefined) return place
  if (atEnd === true) return positionOf(text)
  if (at !== undefined) return placeOf(name, text, at)
  if (keyOf !== undefined) return printed.keys.get(keyOf)
  return atKey === true ? printed.keys.get(pointer) : printed.places.get(pointer)
}

/** Line and column of a snippet; a bar in it says which of its characters is meant. */
function placeOf(name, text, snippet) {
  const bar = Math.max(0, snippet.indexOf('¦'))
  const start = text.indexOf(snippet.replace('¦', ''))
  if (start < 0) throw new Error(`${name}: the text does not hold ${snippet}`)
  return positionOf(text.slice(0, start + bar))
}

/** Line and column at the end of a text. */
function positionOf(text) {
  const before = text.split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

if (!existsSync(path.join(fixtures, 'good', defaultBase))) throw new Error('the good standard is missing')
