/** Golden lines as CSV: one question each, none with a comma inside. */
const columns = ['place', 'known_at', 'question', 'start', 'amount', 'unit', 'expected']

/** The text of lines with their answers, each once. */
export function formatLines(lines) {
  const rows = lines.map(({ place, knownAt = '', question, start, amount, unit, expected }) =>
    [place.replaceAll(',', ';'), knownAt, question, start, amount, unit, expected].join(',')
  )
  return `${[columns.join(','), ...new Set(rows)].join('\n')}\n`
}

/** The lines of a text. */
export function parseLines(text) {
  const [head, ...rows] = text.trimEnd().split('\n')
  if (head !== columns.join(',')) throw new Error(`unknown columns ${head}`)
  return rows.map((row) => {
    const [place, knownAt, question, start, amount, unit, expected] = row.split(',')
    return { place, knownAt, question, start, amount, unit, expected }
  })
}
