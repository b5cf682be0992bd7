import { escapeMarkdown as escape, remarks, section, table } from './markdown.mjs'
import { nameAll, sayCondition } from './say-duty.mjs'

const penaltyKinds = {
  fine: ['罚款', 'fine'],
  order: ['责令', 'order'],
  discipline: ['处分', 'discipline'],
  contract: ['合同责任', 'contract'],
  credit: ['信用', 'credit'],
  criminal: ['刑事责任', 'criminal'],
  deferred: ['依照其他规定', 'left to other law']
}

/** Penalties: on whom, what, by whom, for which breaches. */
export function renderPenalties(duties, words) {
  const { penalties = [] } = duties
  const { say, text, nameOf, brackets } = words
  const rows = penalties.map((penalty) => [
    escape(text(penalty.summary)) + sayDetails(penalty, words, duties),
    escape(nameAll(penalty.target, words, duties)),
    escape(sayMeasures(penalty, words)),
    escape(
      penalty.authority === undefined
        ? ''
        : nameOf(duties.subjects, penalty.authority) +
            (penalty.entrusted === undefined
              ? ''
              : brackets(say('可委托', 'may entrust ') + nameOf(duties.subjects, penalty.entrusted)))
    ),
    words.cite(penalty)
  ])
  const headings = [say('内容', 'What'), say('对谁', 'On whom'), say('后果', 'Consequence')]
  const rest = [say('由谁', 'By'), say('条款', 'Article')]
  return section(
    3,
    `${say('罚则和后果', 'Penalties')}${brackets(rows.length)}`,
    table([...headings, ...rest], rows)
  )
}

/** What follows from the breach of a rule, shortly; penalties for any breach are left to their table. */
export function sayConsequences(rule, { penalties = [] }, words) {
  const about = penalties.filter(({ breaches = [] }) => breaches.includes(rule))
  return escape(words.sentences([...new Set(about.map((penalty) => sayMeasures(penalty, words)))]))
}

function sayMeasures({ fine, measures = [], kind, deferTo }, { say, text, sentences }) {
  const parts = [
    ...(fine === undefined ? [] : [sayFine(fine, say)]),
    ...measures.map(text),
    ...(deferTo === undefined ? [] : [say(`依照${text(deferTo)}`, `under: ${text(deferTo)}`)])
  ]
  return parts.length === 0 ? say(...penaltyKinds[kind]) : sentences(parts)
}

function sayFine({ amount: { least, most } }, say) {
  const sum = least === most ? `${least}` : `${least}–${most}`
  return say(`罚款 ${sum} 元`, `fine of ${sum} yuan`)
}

/** Below what a penalty says: for which breaches and in which case, and how it was read. */
function sayDetails({ breaches = [], anyBreach, when, note }, words, duties) {
  const { say, text, sentences } = words
  const number = breaches.length
  const rules = number === 0 ? '' : say(`违反 ${number} 条规则`, `breach of ${number} of the rules`)
  const cause = sentences([
    anyBreach ? say('任何违反', 'any breach') : rules,
    sayCondition(when, words, duties)
  ])
  return remarks([
    [say('因：', 'For: '), cause],
    [say('读法：', 'As read: '), note === undefined ? '' : escape(text(note))]
  ])
}
