import { sayAmbiguity } from '../issues/index.js'
import type { Ambiguity } from '../generated/types.js'
import { createFinding, type LintRule } from './lint-rule.js'

/**
 * Places where the source can be read in two ways; each is marked in the data and repeated here, so that nobody
 * overlooks it. An inferred unit has a finding of its own.
 */
export const ambiguousWording: LintRule = ({ criteria }) =>
  (criteria?.rows ?? []).flatMap(({ id: row, ambiguities = [] }, index) =>
    ambiguities.flatMap((ambiguity, at) => {
      if (ambiguity.type === 'unit') return []
      const params = { row, type: ambiguity.type, ...sayChoice(ambiguity) }
      const pointer = `/rows/${index}/ambiguities/${at}`
      return [createFinding('criteria', pointer, 'criteria/ambiguous-wording', params)]
    })
  )

/** How it is unclear, and what was made of it, in both languages. */
function sayChoice(ambiguity: Ambiguity): Readonly<Record<'zh' | 'en' | 'choiceZh' | 'choice', string>> {
  const [zh, en] = [sayAmbiguity(ambiguity, 'zh-CN'), sayAmbiguity(ambiguity, 'en')]
  return {
    zh: zh.summary,
    en: en.summary,
    choiceZh: zh.reading === null ? '此处未作取舍' : `所取读法：${zh.reading}`,
    choice: en.reading === null ? 'No reading is taken here' : `Reading taken: ${en.reading}`
  }
}
