import { runSlices } from './run-slices.mjs'

const worker = new URL('compare-forms.mjs', import.meta.url)
const casesPerStandard = 20

/** The fast forms and json-rules-engine give what the reference interpreter gives. */
export const promise = {
  number: 10,
  title: 'The fast evaluator equals the reference interpreter',
  run: async ({ full, seed }) => {
    const compiled = await compare(['compiled', 'batch'], full ? 1_000_000 : 100_000, seed)
    const adapter = await compare(['json-rules-engine'], full ? 100_000 : 10_000, seed + 1000)
    const parts = [compiled, adapter]
    return {
      held: parts.every(({ failures }) => failures.length === 0),
      figure: parts.map(({ text }) => text).join('; '),
      ...(parts.some(({ failures }) => failures.length > 0)
        ? { details: parts.flatMap(({ failures }) => failures).join('\n') }
        : {})
    }
  }
}

async function compare(names, pairs, seed) {
  const slices = await runSlices(worker, { seed, runs: pairs / casesPerStandard, casesPerStandard, names })
  const failures = slices.flatMap((slice) => (slice.failure === null ? [] : [slice.failure]))
  const total = slices.reduce((sum, slice) => sum + slice.pairs, 0)
  const outcomes = {}
  for (const slice of slices)
    for (const [name, count] of Object.entries(slice.outcomes)) outcomes[name] = (outcomes[name] ?? 0) + count
  const came = Object.entries(outcomes)
    .toSorted()
    .map(([name, count]) => `${count.toLocaleString('en')} ${name}`)
  const columns = slices.reduce((sum, slice) => sum + slice.columns, 0)
  const inColumns = columns === 0 ? '' : `, ${columns.toLocaleString('en')} of them in columns`
  const documents = total.toLocaleString('en')
  const text = `${names.join(' and ')}: ${documents} pairs of random standard and case (${came.join(', ')}${inColumns}), ${failures.length} differences`
  return { text, failures }
}
