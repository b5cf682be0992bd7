import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { issueRegistry } from '@lijie/schema'
import { expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../..', import.meta.url))

/** Sources of all packages, without tests. */
function readSources(): readonly string[] {
  return readdirSync(packages)
    .map((name) => path.join(packages, name, 'src'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    )
}

test('every code that an EngineError is made with is registered', () => {
  const codes = readSources().flatMap((source) =>
    [...source.matchAll(/new EngineError\(\s*'(?<code>[^']+)'/g)].map((match) => match.groups?.['code'] ?? '')
  )
  expect(codes.length).toBeGreaterThan(5)
  expect([...new Set(codes)].filter((code) => !Object.hasOwn(issueRegistry, code))).toEqual([])
})
