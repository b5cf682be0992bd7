import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partFiles, validatePart, type PartName } from '@lijie/schema'
import { schemaShapes } from '../src/generated/schema-shapes.js'
import { explainShape } from '../src/validate/explain-shape.js'

const good = fileURLToPath(new URL('../../../standards/_fixtures/good', import.meta.url))
const names = Object.keys(partFiles) as PartName[]
const documents = readdirSync(good).flatMap((name) =>
  readdirSync(path.join(good, name))
    .filter((file) => file.endsWith('.json'))
    .map((file): { part: PartName; text: string } => {
      const part = names.find((one) => partFiles[one] === file)
      if (part === undefined) throw new Error(`${file} is no part`)
      return { part, text: readFileSync(path.join(good, name, file), 'utf8') }
    })
)

const scraps = JSON.parse(`[
  null, true, 0, -1, 1.5, 8, "", "x", "2026-02-30", "0101", "equal", [], [1], ["a"], {}, {"zh": ""}, {"zh": "好"},
  {"fact": "a", "operator": "equal", "value": 1}, {"all": []}, {"unknown": {}}, {"numerator": 1, "denominator": 1}
]`) as readonly unknown[]

/** Changes one place of `value`: replaces, removes, adds or renames, chosen by `choices`. */
function damage(value: unknown, choices: () => number): unknown {
  const isList = Array.isArray(value)
  if (typeof value !== 'object' || value === null || choices() % 4 === 0)
    return scraps[choices() % scraps.length]
  const entries: [string, unknown][] = Object.entries(value)
  const at = choices() % (entries.length + 1)
  const entry = entries[at]
  if (entry === undefined) entries.push(['extra', scraps[choices() % scraps.length]])
  else if (choices() % 5 === 0) entries.splice(at, 1)
  else if (choices() % 6 === 0) entries[at] = [`${entry[0]}x`, entry[1]]
  else entries[at] = [entry[0], damage(entry[1], choices)]
  return isList ? entries.map(([, item]) => item) : Object.fromEntries(entries)
}

test('the walk over the schema explains exactly what ajv refuses, in few words', () => {
  let refused = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.infiniteStream(fc.nat(10_000)),
      ({ part, text }, stream) => {
        const value = damage(JSON.parse(text), () => stream.next().value ?? 0)
        const shape = schemaShapes[part]
        if (shape === undefined) throw new Error(`${part} has no shape`)
        const explained = explainShape(shape, value, schemaShapes)
        const issues = validatePart(part, value).filter(({ code }) => code !== 'document/no-such-date')
        if (issues.length > 0) refused++
        expect(issues.map(({ code }) => code)).toEqual(explained.map(({ code }) => code))
        expect(issues.map(({ code }) => code)).not.toContain('document/invalid')
      }
    ),
    { numRuns: 5000 }
  )
  expect(refused).toBeGreaterThan(2500)
})
