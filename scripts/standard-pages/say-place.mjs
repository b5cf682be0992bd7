/** Areas and days on which an entry holds; empty: everywhere and always. */
export function sayPlace({ areas = [], areaGroups = [], validFrom, validTo }, responsibility, words) {
  const { say, nameOf } = words
  const places = [
    ...areaGroups.map((id) => nameOf(responsibility.areaGroups, id)),
    ...areas.map((id) => nameOf(responsibility.areas, id))
  ]
  return words.sentences([words.join(places), sayDays(validFrom, validTo, say)])
}

/** The days on which something holds; empty: always. */
export function sayDays(from, to, say) {
  if (from !== undefined && to !== undefined) return say(`${from} 至 ${to}`, `${from} to ${to}`)
  if (from !== undefined) return say(`自 ${from}`, `from ${from}`)
  return to === undefined ? '' : say(`至 ${to}`, `until ${to}`)
}
