import { expect, test } from 'vitest'
import {
  lintStandard,
  partKeys,
  readPart,
  standardPartNames,
  validateStandard,
  type StandardDocument
} from '@lijie/schema'

const keys = ['__proto__', 'constructor', 'prototype']
const spellings = [
  (key: string): string => key,
  (key: string): string => `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`,
  (key: string): string =>
    [...key].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
]
const places = [
  (member: string): string => `{${member}}`,
  (member: string): string => `{"facts":{${member}}}`,
  (member: string): string => `{"facts":{"a":{"type":"code","values":{${member}},"label":{"zh":"x"}}}}`,
  (member: string): string => `{"rows":[{${member}}]}`,
  (member: string): string => `{"rows":[{"condition":{"all":[{"fact":"a",${member}}]}}]}`,
  (member: string): string => `{"counters":{${member}},"schemes":{${member}}}`,
  (member: string): string => `[[{${member}}]]`
]
const payloads = keys.flatMap((key) =>
  spellings.flatMap((spell) => places.map((place) => place(`"${spell(key)}":{"polluted":true,"toString":1}`)))
)

function snapshot(): string {
  const names = [Object, Array, Function, String, Number].map(({ prototype }) =>
    Reflect.ownKeys(prototype).map(String)
  )
  return JSON.stringify(names)
}

test('there are more than sixty payloads', () => {
  expect(payloads.length).toBeGreaterThan(60)
})

test.each(payloads)('%s is refused and pollutes nothing', (text) => {
  const before = snapshot()
  const reads = standardPartNames.map((part) => [partKeys[part], readPart(part, text)] as const)
  for (const [, { issues }] of reads)
    expect(issues.some(({ code }) => code === 'document/forbidden-key')).toBe(true)
  const parsedByOthers = Object.fromEntries(
    standardPartNames.map((part) => [partKeys[part], JSON.parse(text)])
  )
  expect(validateStandard(parsedByOthers).length).toBeGreaterThan(0)
  expect(validateStandard(JSON.parse(`{"__proto__":${text}}`)).length).toBeGreaterThan(0)
  expect(snapshot()).toBe(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('lint reads no inherited vocabulary', () => {
  const criteria = {
    hitPolicy: { policy: 'all', evidence: 'inferred' },
    rows: [
      {
        id: 'event/constructor/1',
        article: '1',
        summary: { zh: '一' },
        condition: null,
        timeLimit: { value: 1, unit: 'constructor' },
        evidence: 'derived'
      }
    ]
  }
  const timeLimits = { zone: 'UTC', calendar: null, computedWallTime: {}, units: {} }
  const jurisdiction = { scheme: 'iso-3166', code: 'XX' }
  const document = {
    standard: { evidence: 'derived', jurisdiction },
    criteria,
    timeLimits
  } as unknown as StandardDocument
  expect(lintStandard(document)).toMatchObject([{ code: 'time-limits/unknown-unit' }])
})
