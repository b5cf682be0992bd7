import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { issueRegistry } from '@lijie/schema'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every code is asserted by a test, a golden vector or the expectation of a fixture. */
export const promise = {
  number: 36,
  title: 'Every error code is reached',
  run: async () => {
    const expectations = listExpectations()
    const all = Object.keys(issueRegistry)
    const codes = all.filter((code) => issueRegistry[code].retired === undefined)
    const lost = codes.filter((code) => !expectations.some((text) => mentions(text, code)))
    return {
      held: lost.length === 0,
      figure: `${codes.length - lost.length}/${codes.length} codes are expected by a fixture, a vector or a test; ${all.length - codes.length} retired`,
      ...(lost.length === 0 ? {} : { details: lost.join('\n') })
    }
  }
}

/** A code as a whole: `criteria/too-deep` is not reached by `criteria/too-deep-down`. */
function mentions(text, code) {
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1))
    if (!/[a-z0-9-]/.test(text.charAt(at + code.length))) return true
  return false
}

function listExpectations() {
  const tests = ['packages', 'scripts', 'examples', 'standards'].flatMap((folder) =>
    listFiles(folder, (file) => file.endsWith('.test.ts') || /\/vectors\/[^/]+\.json$/.test(file))
  )
  const fixtures = listFiles('standards/_fixtures/bad', (file) => file.endsWith('.expected.json'))
  return [...tests, ...fixtures].map((file) => readFileSync(file, 'utf8').replaceAll('\\/', '/'))
}

function listFiles(folder, isWanted) {
  const at = path.join(root, folder)
  return readdirSync(at, { recursive: true })
    .map((file) => path.join(at, file))
    .filter((file) => !file.includes('/node_modules/') && isWanted(file))
}
