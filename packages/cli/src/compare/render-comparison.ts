import { countUnits, findEntry, phraseFacts, type Rulebook } from '@lijie/engine'
import type {
  ComparedCase,
  FactDifference,
  FilingComparison,
  SideAnswer,
  SubcategoryComparison
} from '@lijie/engine/analysis'
import { formatIssue } from '@lijie/schema'
import { compareWords } from '../messages/compare-words.js'
import { showText } from '../output/show-text.js'
import type { Session } from '../session.js'

/** Both rulebooks, as they were compared. */
export type ComparedPair = readonly [a: Rulebook, b: Rulebook]

/** So many sub-categories and facts are shown; `--json` gives all of them. */
const mostShown = 10

/** What differs and what could not be settled, as lines for reading; empty when both are proved equal. */
export function renderComparison(
  { subcategories, facts }: FilingComparison,
  pair: ComparedPair,
  session: Session
): string {
  const open = subcategories.filter(({ verdict }) => verdict !== 'equal')
  const left = Math.max(0, open.length - mostShown) + Math.max(0, facts.length - mostShown)
  const blocks = [
    ...open.slice(0, mostShown).map((one) => renderSubcategory(one, pair, session)),
    facts.slice(0, mostShown).map((fact) => renderFact(fact, pair, session)),
    left > 0 ? [compareWords(session.language).more(left)] : []
  ].filter((lines) => lines.length > 0)
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

function renderSubcategory(
  comparison: SubcategoryComparison,
  pair: ComparedPair,
  session: Session
): readonly string[] {
  const words = compareWords(session.language)
  const name = nameSubcategory(comparison, pair, session)
  if (comparison.verdict !== 'different')
    return [words.undecided(name, comparison.verdict === 'undecided' ? comparison.why : 'budget')]
  const { counterexample, differs, a, b } = comparison
  return [
    words.differs(name, differs),
    `  ${words.case(phraseCase(counterexample, pair, session))}`,
    `  ${words.answer('A', sayAnswer(a, pair[0], session))}`,
    `  ${words.answer('B', sayAnswer(b, pair[1], session))}`
  ]
}

function nameSubcategory(
  { kind, code }: { readonly kind: string; readonly code: string },
  pair: ComparedPair,
  { language }: Session
): string {
  for (const { taxonomy } of pair) {
    const entry = findEntry(taxonomy, { kind, code })
    if ('refused' in entry) continue
    const { zh, en = zh } = entry.name
    return showText(`${kind}/${code} ${language === 'en' ? en : zh}`)
  }
  return `${kind}/${code}`
}

/** The case in words; a fact that only one side knows is named by that side. */
function phraseCase(asked: ComparedCase, [a, b]: ComparedPair, { language }: Session): string {
  const words = compareWords(language)
  const facts = { ...a.vocabulary.part.facts, ...b.vocabulary.part.facts }
  const { startedAt, areaGrade, continues } = asked
  return showText(
    [
      phraseFacts(asked.facts, { facts }, language),
      ...(startedAt === undefined ? [] : [words.startedAt(startedAt)]),
      ...(areaGrade === undefined ? [] : [words.areaGrade(areaGrade)]),
      ...(continues === undefined ? [] : [words.continues(continues.criterion)])
    ].join(words.semicolon)
  )
}

function sayAnswer(answer: SideAnswer, { unitLabelOf }: Rulebook, { language }: Session): string {
  const words = compareWords(language)
  switch (answer.outcome) {
    case 'not-filed':
      return words.notFiled
    case 'needs':
      return words.needs(answer.needs.join(', '))
    case 'refused':
      return showText(answer.refused.map((reason) => formatIssue(reason, language)).join(' '))
    case 'filed': {
      const rows = answer.criteria.map((row, i) => {
        const limit = answer.limits[i] ?? null
        if (limit === null || 'unknown' in limit) return words.filedWithoutLimit(row)
        return words.filed(row, countUnits(limit, unitLabelOf(limit.unit) ?? null, language))
      })
      return showText(rows.join(words.semicolon))
    }
  }
}

function renderFact(
  { fact, counterexample, refusedBy, code }: FactDifference,
  [a, b]: ComparedPair,
  { language }: Session
): string {
  const taker = refusedBy === 'a' ? b : a
  const value = phraseFacts(counterexample, taker.vocabulary.part, language)
  return compareWords(language).fact(showText(fact), showText(value), refusedBy.toUpperCase(), code)
}
