import { sayPeriods } from '@lijie/engine/evaluation'
import { escapeMarkdown as escape } from '../markdown.mjs'

const compared = {
  'previous-period': ['上期', 'the period before'],
  'same-period-last-year': ['上年同期', 'the same period of last year']
}

/** What an indicator takes for its value, escaped; of a ratio, what stands above the line. */
export function sayValue(indicator, words, names) {
  const { say } = words
  switch (indicator.measure ?? 'ratio') {
    case 'ratio':
      return escape(names.sum(indicator.numerator))
    case 'count':
      return escape(names.sum(indicator.count))
    case 'given': {
      const label = names.figure(indicator.figure)
      return escape(say(`外部数据“${label}”`, `figure “${label}”`))
    }
    case 'formula':
      return names.formula(indicator.formula)
    case 'change':
      return escape(sayChange(indicator, words, names))
    case 'scheme':
      return escape(sayScheme(indicator, words, names))
    default:
      return say('按次加扣，见下表', 'by occurrence, see below')
  }
}

function sayChange({ count, against, base }, words, names) {
  const { say } = words
  const [zh, en] = compared[against]
  const sum = names.sum(count)
  return base === 'previous'
    ? say(`${sum}比${zh}的增减幅，以${zh}为基数`, `change of ${sum} against ${en}, over that of ${en}`)
    : say(`${sum}比${zh}的增减幅，以本期为基数`, `change of ${sum} against ${en}, over that of this period`)
}

function sayScheme({ scheme, take, periods }, words, names) {
  const { say, sentences } = words
  const total =
    take === 'rounded' ? say('修约后的总分', 'total as rounded') : say('未修约的总分', 'exact total')
  const name = names.scheme(scheme)
  return sentences([
    say(`方案“${name}”${total}`, `${total} of scheme “${name}”`),
    periods === undefined ? '' : sayPeriods(periods, words.language)
  ])
}
