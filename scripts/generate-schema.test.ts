import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { generateTypes } from './schema-types.mjs'
import { generateValidators, validatorName } from './schema-validators.mjs'

const text = { title: 'Text', description: 'A label.', type: 'string', minLength: 1 }
const defs = { name: 'defs', schema: { $id: 'https://example.org/defs.schema.json', $defs: { text } } }
const reference = { $ref: 'defs.schema.json#/$defs/text' }

function part(name: string, title: string): { name: string; schema: object } {
  const properties = {
    label: { description: 'Shown.', ...reference },
    tags: { type: 'array', items: reference }
  }
  return {
    name,
    schema: {
      $id: `https://example.org/${name}.schema.json`,
      title,
      type: 'object',
      properties,
      required: ['label'],
      additionalProperties: false
    }
  }
}

it('writes one readonly type per title, shared by all files', async () => {
  const types = await generateTypes([defs, part('facts', 'FactsPart'), part('standard', 'StandardPart')])
  expect(types.match(/export type Text = string/g)).toHaveLength(1)
  expect(types).toContain('readonly label: Text')
  expect(types).toContain('readonly tags?: readonly Text[]')
  expect(types).toMatch(
    /interface StandardDocument \{\s+readonly standard: StandardPart\s+readonly facts\?: FactsPart/
  )
  expect(types).not.toContain('This interface was referenced by')
})

it('refuses a title that is used twice, no type name, or a reference that leads nowhere', async () => {
  await expect(generateTypes([defs, part('facts', 'Text')])).rejects.toThrow('Text is used twice')
  await expect(generateTypes([defs, part('facts', 'the facts')])).rejects.toThrow('no type name')
  await expect(generateTypes([part('facts', 'FactsPart')])).rejects.toThrow('unknown schema')
})

it('names validators in camelCase', () => {
  expect(['standard', 'time-limits'].map((name) => validatorName(name))).toEqual([
    'validateStandard',
    'validateTimeLimits'
  ])
})

it('compiles validators that need no require and report every violation', async () => {
  const { code, declarations } = await generateValidators([defs, part('time-limits', 'TimeLimitsPart')])
  expect(declarations).toContain('export declare const validateTimeLimits: Validator<TimeLimitsPart>')
  const folder = mkdtempSync(path.join(tmpdir(), 'validators-'))
  try {
    const file = path.join(folder, 'validate.mjs')
    writeFileSync(file, code)
    const { validateTimeLimits } = await import(/* @vite-ignore */ file)
    expect(validateTimeLimits({ label: '人行道', tags: ['a'] })).toBe(true)
    expect(validateTimeLimits({ tags: ['', 1], more: 1 })).toBe(false)
    expect(validateTimeLimits.errors.map((error: { keyword: string }) => error.keyword).toSorted()).toEqual([
      'additionalProperties',
      'minLength',
      'required',
      'type'
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
