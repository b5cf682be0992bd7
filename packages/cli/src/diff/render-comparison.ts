import { countUnits, phraseFacts, type Rulebook } from '@lijie/engine'
import type { FilingComparison, SideAnswer, SubcategoryComparison } from '@lijie/engine/analysis'
import type { MessageLanguage } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { diffWords } from '../messages/diff-words.js'
import { showText } from '../output/show-text.js'
import type { Session } from '../session.js'

/** So many counterexamples are shown; `--json` gives all of them. */
const mostShown = 10

/** What a formal comparison found, in lines: that nothing differs, or a case for each sub-category that does. */
export function renderComparison(
  { verdict, checked, subcategories, facts }: FilingComparison,
  [before, after]: readonly [Rulebook, Rulebook],
  { language }: Session
): string {
  const { decisions } = diffWords(language)
  const open = subcategories.filter((one) => one.verdict === 'undecided').length
  if (verdict === 'equal') return `${decisions.equal(checked)}\n`
  if (verdict === 'undecided') return `${decisions.undecided(checked, open)}\n`
  const different = subcategories.filter((one) => one.verdict === 'different')
  const lines = different.slice(0, mostShown).map((one) => {
    const { kind, code, counterexample, a, b } = one
    const given = phraseFacts(counterexample.facts, after.vocabulary.part, language)
    const where = `${wordOf('kind', kind, language)} ${code}`
    const grade = counterexample.areaGrade === undefined ? '' : ` [${counterexample.areaGrade}]`
    const sides = [sayAnswer(a, before, language), sayAnswer(b, after, language)]
    const colon = language === 'en' ? ': ' : '：'
    const arrow = language === 'en' ? ' -> ' : ' → '
    return `  ${showText(`${where}${grade}${colon}${given === '' ? decisions.noFacts : given}`)}\n    ${showText(sides.join(arrow))}`
  })
  const more = different.length - lines.length
  return `${[
    decisions.different(checked, different.length),
    ...lines,
    ...(more > 0 ? [`  ${decisions.more(more)}`] : []),
    ...(open > 0 ? [`  ${decisions.open(open)}`] : []),
    ...facts.map(({ fact, refusedBy, code }) => `  ${decisions.fact(fact, refusedBy, code)}`)
  ].join('\n')}\n`
}

/** Sub-categories that differ, for the JSON form. */
export function listDifferent({ subcategories }: FilingComparison): readonly SubcategoryComparison[] {
  return subcategories.filter(({ verdict }) => verdict !== 'equal')
}

function sayAnswer(
  { outcome, criteria, limits, refused }: SideAnswer,
  rulebook: Rulebook,
  language: MessageLanguage
): string {
  const { outcomes } = diffWords(language).decisions
  const [comma, open, close] = language === 'en' ? [', ', ' (', ')'] : ['，', '（', '）']
  if (outcome === 'refused')
    return `${outcomes.refused}${open}${refused.map(({ code }) => code).join(comma)}${close}`
  if (outcome !== 'filed') return outcomes[outcome]
  const said = criteria.map((criterion, i) => {
    const limit = limits[i]
    if (limit === undefined || limit === null || 'unknown' in limit) return criterion
    const label = rulebook.unitLabelOf(limit.unit) ?? null
    return `${criterion}${open}${countUnits(limit, label, language)}${close}`
  })
  return `${outcomes.filed} ${said.join(comma)}`
}
