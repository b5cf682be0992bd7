import { readFileSync } from 'node:fs'
import { splitArticles, verifyCitations } from '@lijie/engine/citations'
import fc from 'fast-check'
import { loadStandards } from '../load-standards.mjs'

const city = new URL('../../standards/_fixtures/good/lantern-city/', import.meta.url)
const text = readFileSync(new URL('source.txt', city), 'utf8')
const standard = JSON.parse(readFileSync(new URL('standard.json', city), 'utf8'))
const { normal } = splitArticles(text)

/** Every rule cites words that were found in the text of its source; and a text that says something else is told from it. */
export const promise = {
  number: 22,
  title: 'Citations are real',
  run: async ({ full, seed }) => {
    const recorded = readRecords()
    const bad = recorded.flatMap(({ problems }) => problems)
    const whole = verifyCitations({ standard }, text)
    const runs = full ? 5000 : 300
    const lost = [tryProperty(changesAreTold(whole), runs, seed), tryProperty(formIsNothing(), runs, seed)]
    const problems = [...bad, ...lost.flatMap((one) => one ?? [])]
    const sum = (name) => recorded.reduce((total, one) => total + one[name], 0)
    return {
      held: problems.length === 0 && whole.found === whole.rules && sum('rules') >= 298,
      figure: `${sum('found')}/${sum('rules')} rules of ${recorded.length} texts found in the articles they cite, by the records of ${recorded.map(({ on }) => on).toSorted()[0]} and later with the hash of each file; no two rules of an article cite the same words; on the invented regulation ${whole.found}/${whole.rules}, ${runs} changed characters all told, ${runs} texts of other lines and width all found`,
      ...(problems.length === 0 ? {} : { details: problems.join('\n') })
    }
  }
}

/** What the standards record of the last check, and what is wrong with it. */
function readRecords() {
  return loadStandards()
    .map(({ document }) => document.standard)
    .filter(({ coverage = [] }) => coverage.some(({ rules }) => rules !== undefined))
    .map(({ id, coverage, verified, source }) => {
      const rules = coverage.flatMap((item) => item.rules ?? [])
      const twice = coverage.filter((item) => new Set(hashesOf(item)).size !== hashesOf(item).length)
      const isWhole = verified?.found === rules.length && verified.sha256 === source.sha256
      return {
        on: verified?.on ?? 'never',
        rules: rules.length,
        found: verified?.found ?? 0,
        problems: [
          ...(isWhole ? [] : [`${id}: not verified, or not against its source`]),
          ...twice.map(({ article }) => `${id}: two rules of ${article} cite the same words`)
        ]
      }
    })
}

function hashesOf({ rules = [] }) {
  return rules.map(({ fragment }) => fragment?.sha256)
}

/** A cited character that is another one, or gone: its rule is not found. */
function changesAreTold({ citations }) {
  const chars = standard.coverage.flatMap(({ rules = [] }) => rules.map(({ fragment }) => fragment.chars))
  const lines = text.split('\n').reduce((starts, line) => [...starts, starts.at(-1) + line.length + 1], [0])
  const froms = citations.map(({ place }) => normal.offsets.indexOf(lines[place.line - 1] + place.column - 1))
  const places = fc
    .nat(froms.length - 1)
    .chain((index) =>
      fc.tuple(fc.constant(index), fc.nat(chars[index] - 1), fc.constantFrom('甲', '7', '，', ''))
    )
  return fc.property(places, ([index, at, sign]) => {
    const offset = normal.offsets[froms[index] + at]
    if (text[offset] === sign) return true
    const edited = text.slice(0, offset) + sign + text.slice(offset + 1)
    return verifyCitations({ standard }, edited).citations[index].state !== 'found'
  })
}

/** White space put in anywhere, and characters of the other width. */
function formIsNothing() {
  const gap = fc.constantFrom(' ', '\n', '\r\n', '\u3000', '\t')
  return fc.property(
    fc.array(fc.tuple(fc.nat(text.length - 1), fc.option(gap)), { minLength: 1 }),
    (changes) => {
      const signs = [...text]
      for (const [at, space] of changes)
        signs[at] = space === null ? otherWidth(signs[at]) : signs[at] + space
      const { found, rules, articles } = verifyCitations({ standard }, signs.join(''))
      return found === rules && articles.every(({ state }) => state === 'same')
    }
  )
}

function otherWidth(sign) {
  const code = sign.charCodeAt(0)
  if (sign.length === 1 && code > 0x20 && code < 0x7f) return String.fromCharCode(code + 0xfee0)
  return sign
}

/** The shrunk case where a property fails; null where it holds. */
function tryProperty(property, numRuns, seed) {
  const { failed, counterexample } = fc.check(property, { numRuns, seed })
  return failed ? `seed ${seed}: ${JSON.stringify(counterexample)}` : null
}
