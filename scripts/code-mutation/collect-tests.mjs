// Stands in for vitest while code is mutated: collects tests instead of running them, and asserts with vitest's own `expect`.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'

const vitest = createRequire(createRequire(import.meta.url).resolve('vitest/package.json'))
const { chai, getState, setState, ...expectations } = await import(
  pathToFileURL(vitest.resolve('@vitest/expect')).href
)
const { JestAsymmetricMatchers, JestChaiExpect, JestExtend } = expectations
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

/** vitest's assertions. */
export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[expectations.ASYMMETRIC_MATCHERS_OBJECT]
)
chai.expect.extend(expect, {
  ...expectations.customMatchers,
  // Texts and lists of texts are all that is kept as snapshots.
  toMatchInlineSnapshot(received, snapshot) {
    const pass = this.equals(received, JSON.parse(snapshot.replaceAll(/,(?=\s*\])/g, '')))
    return { pass, message: () => `not as kept: ${JSON.stringify(received)}` }
  }
})
setState({ assertionCalls: 0, ...getState(expect) }, expect)

let file = ''
let path = []
let collected = []

/** The tests that a load of the test files collects, in order. */
export function collectTests() {
  collected = []
  return collected
}

/** Says which file the next tests stand in; the runner writes this at the top of each. */
export function enterFile(name) {
  file = name
}

/** Names a group of tests. */
export function describe(name, define) {
  const outer = path
  path = [...outer, name]
  define()
  path = outer
}

/** Notes a test. */
export function it(name, run) {
  collected.push({ file, name: [...path, name].join(' '), run })
}

/** Notes a test, or a group, for each row; `$key` in a name is not filled in. */
function forEach(note) {
  return (rows) => (name, run) => {
    for (const row of rows) {
      const cells = Array.isArray(row) ? row : [row]
      const named = cells.slice(0, name.split('%').length - 1)
      note(format(name, ...named), () => run(...cells))
    }
  }
}
it.each = forEach(it)
describe.each = forEach(describe)

export { it as test }
