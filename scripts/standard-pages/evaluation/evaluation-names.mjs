import { printFormula, readFormula } from '@lijie/schema'
import { codeSpan } from '../markdown.mjs'

/**
 * What counters, figures and schemes are called, with those of the standards that this one builds on.
 * @param {object} evaluation
 * @param {readonly object[]} bases evaluation parts of the other standards
 */
export function createEvaluationNames(evaluation, bases, words) {
  const merge = (key) => Object.assign({}, ...bases.map((base) => base[key]), evaluation[key])
  const [counters, figures, schemes] = [merge('counters'), merge('figures'), merge('schemes')]
  const either = { ...figures, ...counters }
  const counter = (id) => words.nameOf(counters, id)
  return {
    figures,
    counter,
    figure: (id) => words.nameOf(figures, id),
    scheme: (id) => words.nameOf(schemes, id),
    /** A sum of counters, or a difference. */
    sum: (plus, minus = []) =>
      plus.map(counter).join(words.say('＋', ' + ')) +
      minus.map((id) => words.say('－', ' − ') + counter(id)).join(''),
    /** A formula as it is written, with labels in place of ids. */
    formula: (source) => {
      const read = readFormula(source)
      return codeSpan(
        read.ok ? printFormula(replaceNames(read.node, (name) => nameIn(either, name, words))) : source
      )
    }
  }
}

/** What a name in a formula is called: by label in the language of the page. */
function nameIn(entries, name, words) {
  if (name === 'value' || name === '数值') return words.say('数值', 'value')
  if (name === 'fullMarks' || name === '满分') return words.say('满分', 'full marks')
  const found = Object.values(entries).find(({ label }) => label.zh === name)
  return found === undefined ? words.nameOf(entries, name) : words.text(found.label)
}

function replaceNames(node, rename) {
  const inner = (one) => replaceNames(one, rename)
  if ('name' in node) return { name: rename(node.name) }
  if ('operator' in node) return { ...node, left: inner(node.left), right: inner(node.right) }
  if ('negate' in node) return { negate: inner(node.negate) }
  if ('call' in node) return { ...node, of: node.of.map(inner) }
  if ('round' in node) return { ...node, round: inner(node.round) }
  return node
}
