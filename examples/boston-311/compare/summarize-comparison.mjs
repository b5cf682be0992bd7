/**
 * Classes of disagreement, largest first, each with its three most frequent types. `labelOf` gives the label
 * `{zh, en}` of a type; types and examples carry it.
 */
export function listClasses(classes, labelOf) {
  return [...classes]
    .map(([name, entry]) => ({
      name,
      ...entry,
      types: listLargest(entry.types, 3).map(([type, count]) => ({ label: labelOf(type), count })),
      examples: entry.examples.map((example) => ({ ...example, label: labelOf(example.type) }))
    }))
    .toSorted((a, b) => b.count - a.count || compareText(a.name, b.name))
}

/** The `most` largest entries of a map of counts: `[key, count]`, ties in code-unit order. */
export function listLargest(counts, most = Infinity) {
  return [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, most)
}

/** Types with the most cases first. */
export function listTypes(types, most = Infinity) {
  return [...types]
    .map(([type, entry]) => ({ type, ...entry }))
    .toSorted((a, b) => b.cases - a.cases || compareText(a.type, b.type))
    .slice(0, most)
}

/** Departments with the most cases first. */
export function listDepartments(departments) {
  return [...departments]
    .map(([department, entry]) => ({ department, ...entry }))
    .toSorted((a, b) => b.cases - a.cases || compareText(a.department, b.department))
}

function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}
