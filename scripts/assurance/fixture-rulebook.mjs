// A small rulebook from the fixtures, for promises about what is asked of it.
import { readFileSync } from 'node:fs'
import { tryCompileRulebook } from '@lijie/engine'
import { prepareStandards } from '@lijie/engine/calendar-compiler'
import { partFiles, partKeys, readPart } from '@lijie/schema'

const folder = new URL('../../standards/_fixtures/good/', import.meta.url)

/** The text of each part of a good fixture, by part. */
export function readTexts(name) {
  const texts = new Map()
  for (const part of Object.keys(partKeys)) {
    try {
      texts.set(part, readFileSync(new URL(`${name}/${partFiles[part]}`, folder), 'utf8'))
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
  }
  return texts
}

/** A document of these texts, as another reader would make it: nothing is checked. */
export function parseAnyhow(texts) {
  return Object.fromEntries([...texts].map(([part, text]) => [partKeys[part], JSON.parse(text)]))
}

/** The harbour town of the fixtures and the days off it observes, as checked documents. */
export function readHarbourTown() {
  const documents = ['harbour-town', 'days-off'].map((name) =>
    Object.fromEntries(
      [...readTexts(name)].map(([part, text]) => [partKeys[part], readPart(part, text).value])
    )
  )
  return prepareStandards(documents)
}

/** The harbour town as a rulebook. */
export function compileHarbourTown() {
  return compile(readHarbourTown())
}

/** The camera town of the fixtures, which has duties of every kind, as a rulebook. */
export function compileCameraTown() {
  return compile(prepareStandards([parseAnyhow(readTexts('camera-town'))]))
}

function compile(documents) {
  const result = tryCompileRulebook(documents, { on: '2026-03-02' })
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  return result.rulebook
}
