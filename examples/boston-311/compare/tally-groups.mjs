/** Counts of one service type: all its cases, those with a target, and how often we agree with the city. */
export function tallyType(types, { type, kind, limit, target }) {
  let entry = types.get(type)
  if (entry === undefined) {
    entry = {
      kind,
      limit,
      cases: 0,
      targets: 0,
      compared: 0,
      agreed: 0,
      verdictsCompared: 0,
      verdictsAgreed: 0
    }
    types.set(type, entry)
  }
  entry.cases += 1
  if (target.state !== 'none') entry.targets += 1
  return entry
}

/** Counts of one department by our verdict; cases without a department stand under the empty name. */
export function tallyDepartment(departments, { department, answer }) {
  let entry = departments.get(department)
  if (entry === undefined) {
    entry = { cases: 0, 'on-time': 0, overdue: 0, open: 0, 'no-limit': 0, refused: 0 }
    departments.set(department, entry)
  }
  entry.cases += 1
  const verdict = answer?.verdict ?? 'refused'
  entry[Object.hasOwn(entry, verdict) ? verdict : 'refused'] += 1
}
