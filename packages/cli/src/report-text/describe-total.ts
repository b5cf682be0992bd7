import { sayAttribution, sayGroupCap, sayRankRule, sayTotalRule } from '@lijie/engine/evaluation'
import { sayRounding } from './describe-indicator.js'
import { questionWords, say, type Term, type TextContext } from './text-context.js'

/** How points become a total and a rank, and whom a case counts for (总分与排名口径). */
export function describeTotal(context: TextContext): readonly Term[] {
  const { definition, language, words } = context
  const { document } = definition
  const { definition: terms } = words
  return [
    ...(document.attribution === undefined
      ? []
      : [[terms.charged, sayAttribution(document.attribution, questionWords(context))] as const]),
    [terms.total, sayTotalRule(document, language)],
    [terms.totalRounding, sayRounding(context, document.total.rounding)],
    [terms.ranking, sayRankRule(document.rank, language)],
    ...sayGroups(context)
  ]
}

function sayGroups(context: TextContext): readonly Term[] {
  const { definition, language, words } = context
  const { groups = [] } = definition.document
  if (groups.length === 0) return []
  const named = groups.map((group) => {
    const [label, cap] = [say(context, group.label), sayGroupCap(group, language)]
    return cap === '' ? label : words.brackets(label, cap)
  })
  const all = named.join(language === 'en' ? ', ' : '、')
  return [[words.definition.groups, [all, words.definition.eachGroup].join(language === 'en' ? '; ' : '；')]]
}
