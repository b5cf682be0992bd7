import { readFileSync } from 'node:fs'
import type { CoverageItem, CoverageRule, StandardDocument, StandardPart } from '@lijie/schema'

const folder = new URL('../../../../standards/_fixtures/good/lantern-city/', import.meta.url)

/** An invented regulation of all forms of heads, and the standard that cites it. */
export const lanternText: string = readFileSync(new URL('source.txt', folder), 'utf8')
export const lanternStandard: StandardPart = JSON.parse(
  readFileSync(new URL('standard.json', folder), 'utf8')
) as StandardPart
export const lanternCity: StandardDocument = { standard: lanternStandard }

/** The rules that it cites, with their articles. */
export const lanternRules: readonly { readonly item: CoverageItem; readonly rule: CoverageRule }[] = (
  lanternStandard.coverage ?? []
).flatMap((item) => (item.rules ?? []).map((rule) => ({ item, rule })))
