import { sayCounterSum, sayFormula } from '@lijie/engine/evaluation'
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
  const questions = { language: words.language, nameCounter: counter }
  return {
    figures,
    counter,
    /** What questions are said with. */
    questions,
    figure: (id) => words.nameOf(figures, id),
    scheme: (id) => words.nameOf(schemes, id),
    /** A sum of counters, or a difference. */
    sum: (plus, minus) => sayCounterSum(plus, minus, questions),
    /** A formula as it is written, with labels in place of ids. */
    formula: (source) =>
      codeSpan(
        sayFormula(source, { language: words.language, nameOf: (name) => nameIn(either, name, words) })
      )
  }
}

/** What a name in a formula is called: by label in the language of the page. */
function nameIn(entries, name, words) {
  const found = Object.values(entries).find(({ label }) => label.zh === name)
  return found === undefined ? words.nameOf(entries, name) : words.text(found.label)
}
