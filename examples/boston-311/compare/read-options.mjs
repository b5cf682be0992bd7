import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** What `demo.mjs [CASES] [--map M] [--as-of T] [--lang L] [--out DIR]` was asked for, with the committed file as the default. */
export function readOptions(words) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      map: { type: 'string' },
      'as-of': { type: 'string' },
      lang: { type: 'string' },
      out: { type: 'string' }
    }
  })
  if (positionals.length > 1) throw new TypeError(`One file of cases, please, not ${positionals.length}.`)
  return {
    cases: positionals[0] ?? here('boston-311-2011-q3.csv.gz'),
    map: values.map ?? here('map.json'),
    asOf: values['as-of'],
    lang: values.lang,
    out: values.out ?? here('out')
  }
}
