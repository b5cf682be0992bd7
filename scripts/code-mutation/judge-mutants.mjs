import path from 'node:path'

/**
 * What became of the mutants of each file and area, from Stryker's report, and which survivors are known.
 * @param reported files of the report: source and mutants by path
 * @param known `{ file, line, from, to, kind, reason }`: `line` is the text of the line, so that a moved line stays known
 * @param isPart only some lines of the files were mutated, so that entries of other lines are not missed
 */
export function judgeMutants(reported, known, isPart = false) {
  const met = new Set()
  const noticed = new Set()
  const unlisted = []
  const files = Object.entries(reported).map(([file, { source, mutants }]) => {
    const counts = { file, mutants: 0, noticed: 0, equivalent: 0, accepted: 0 }
    for (const mutant of mutants) {
      if (mutant.status === 'Ignored' || mutant.status === 'CompileError') continue
      counts.mutants++
      const survivor = { file, ...quoteMutant(source.split('\n'), mutant) }
      const entry = known.find((one) => isSame(one, survivor))
      if (mutant.status === 'Killed' || mutant.status === 'Timeout') {
        counts.noticed++
        noticed.add(entry)
        continue
      }
      if (entry === undefined) unlisted.push({ ...survivor, line: mutant.location.start.line })
      else {
        counts[entry.kind]++
        met.add(entry)
      }
    }
    return counts
  })
  const stale = known.filter(
    (entry) => Object.hasOwn(reported, entry.file) && !met.has(entry) && (!isPart || noticed.has(entry))
  )
  return { files, unlisted, stale, areas: sumAreas(files) }
}

function isSame(a, b) {
  return a.file === b.file && a.line === b.line && a.from === b.from && a.to === b.to
}

/** The line that a mutant begins on, what stood there and what stands there instead, in one line each. */
function quoteMutant(lines, { location: { start, end }, replacement }) {
  const first = lines[start.line - 1]
  const from =
    start.line === end.line
      ? first.slice(start.column - 1, end.column - 1)
      : `${first.slice(start.column - 1)} …`
  return { line: first.trim(), from, to: replacement.replaceAll(/\s+/g, ' ') }
}

function sumAreas(files) {
  const areas = new Map()
  for (const { file, mutants, noticed, equivalent } of files) {
    const area = path.posix.dirname(file)
    const sum = areas.get(area) ?? { area, mutants: 0, noticed: 0 }
    sum.mutants += mutants
    sum.noticed += noticed + equivalent
    areas.set(area, sum)
  }
  return [...areas.values()].map((sum) => ({ ...sum, score: sum.noticed / sum.mutants }))
}
