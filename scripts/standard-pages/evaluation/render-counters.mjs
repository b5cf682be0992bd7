import { sayCounter, sayCounterBasis, sayOnMissing } from '@lijie/engine/evaluation'
import { escapeMarkdown as escape, remark, section, table } from '../markdown.mjs'

const directions = { more: ['多', 'more'], fewer: ['少', 'fewer'], neutral: ['', ''] }

/** What is counted, each counter in words. */
export function renderCounters({ counters }, words, names) {
  const { say, text, brackets } = words
  const entries = Object.values(counters)
  const rows = entries.map((counter) => [
    escape(text(counter.label)) + (counter.note === undefined ? '' : remark(escape(text(counter.note)))),
    escape(sayCounter(counter, names.questions)),
    sayCounterBasis({}, counter, words.language),
    sayMissing(counter.onMissing, words),
    counter.better === undefined ? '' : say(...directions[counter.better]),
    words.cite(counter)
  ])
  const headings = [say('计数项', 'Counter'), say('计什么', 'What it counts'), say('期间', 'Period')]
  const rest = [say('不知道时', 'Where unknown'), say('何者为好', 'Better'), say('依据', 'Evidence')]
  return section(2, `${say('计数项', 'Counters')}${brackets(entries.length)}`, [
    ...warnOfAssumption(entries, words),
    ...introduce(rows.length, words),
    ...table([...headings, ...rest], rows)
  ])
}

function introduce(count, { say }) {
  if (count === 0) return []
  return [
    say(
      '每案每单位一行。不知道的不当作零，怎样计逐项写明。作废：未经结案就终结，含不受理、不予立案、合并、移交。',
      'One row for each case and unit. Unknown is not zero; what it does is said of each. Voided: ended without being closed, refused, merged and handed over included.'
    ),
    ''
  ]
}

/** Counters that take a missing end or deadline for timely: said before everything else. */
function warnOfAssumption(entries, { say, text, join }) {
  const assuming = entries.filter(({ onMissing }) => onMissing === 'counts-as-on-time')
  if (assuming.length === 0) return []
  const labels = escape(join(assuming.map(({ label }) => text(label))))
  return [
    say(
      `> **注意：**以下 ${assuming.length} 项把缺少时间或期限的案件当作按时，找到的定义如此：${labels}。`,
      `> **Beware:** ${assuming.length} counters take cases without an end or a deadline for timely, as the definition that was found does: ${labels}.`
    ),
    ''
  ]
}

/** What takes the unknown for timely stands out. */
function sayMissing(onMissing, { language }) {
  if (onMissing === undefined) return ''
  const said = sayOnMissing(onMissing, language)
  return onMissing === 'counts-as-on-time' ? `**${said}**` : said
}
