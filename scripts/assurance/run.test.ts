import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('./', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

test('every promise in this folder is measured by the run, and none twice under one number', () => {
  const modules = readdirSync(folder).filter((name) => name.endsWith('.mjs') && name !== 'run.mjs')
  const promises = modules.filter((name) => read(name).includes('export const promise = {'))
  const run = read('run.mjs')
  const [, list = ''] = /const promises = \[([^\]]*)\]/.exec(run) ?? []
  const measured = promises.filter((name) => {
    const [, imported = ' '] = new RegExp(`promise as (\\w+) \\} from './${name}'`).exec(run) ?? []
    return list.split(/[\s,]+/).includes(imported)
  })
  expect(measured).toEqual(promises)
  const numbers = promises.map((name) => /^ {2}number: (\d+),$/m.exec(read(name))?.[1])
  expect(new Set(numbers).size).toBe(promises.length)
  expect(promises.length).toBeGreaterThanOrEqual(14)
})
