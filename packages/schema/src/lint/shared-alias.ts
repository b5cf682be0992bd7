import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Names that two organs claim (机构别名重复): a table that writes one of them names nobody for sure. */
export const sharedAlias: LintRule = ({ responsibility }) => {
  const claimed = new Map<string, string>()
  return Object.entries(responsibility?.organs ?? {}).flatMap(([organ, { aliases = [] }]) => {
    const pointer = joinPointer('/organs', organ)
    const names = [
      { name: organ, at: pointer },
      ...aliases.map((name, index) => ({ name, at: `${pointer}/aliases/${index}` }))
    ]
    return names.flatMap(({ name, at }) => {
      const other = claimed.get(name) ?? organ
      claimed.set(name, other)
      const params = { alias: name, organ, other }
      return other === organ
        ? []
        : [createFinding('responsibility', at, 'responsibility/shared-alias', params)]
    })
  })
}
