import { codeSpan, escapeMarkdown as escape, section, table } from './markdown.mjs'

/** What the text leaves to others, and to which slot it can be bound. */
export function renderOpenSlots({ standard }, words, composition) {
  const { say, text, word, join } = words
  const rows = (standard.delegates ?? []).map(
    ({ slot, part, with: others = [], for: use, summary, article, target }) => [
      codeSpan(slot),
      join([part, ...others].map((one) => word('part', one))) +
        (use === undefined ? '' : say('（只用于义务）', ' (duties only)')),
      escape(text(summary)),
      article ?? '',
      sayTarget(target, words),
      composition?.bind?.[slot] === undefined ? '' : codeSpan(composition.bind[slot])
    ]
  )
  if (rows.length === 0) return []
  return section(2, say('留待另定的', 'What is left open'), [
    say(
      '未绑定时，问到这些内容一律拒绝回答，并指出条款；绑定方法见 [composition.md](../composition.md#delegations)。',
      'Unbound, whatever needs these is refused with the article; how to bind: [composition.md](../composition.md#delegations).'
    ),
    '',
    ...sayExample(composition, words),
    ...table(
      [
        say('槽位', 'Slot'),
        say('部分', 'Part'),
        say('留下什么', 'What is left'),
        say('条款', 'Article'),
        say('指名的文件', 'Instrument named'),
        say('样例所绑', 'Bound in the example')
      ],
      rows
    )
  ])
}

function sayExample(composition, { say }) {
  if (composition === undefined) return []
  const link = `[${composition.file}](../../examples/scenarios/${composition.file})`
  return [
    say(
      `可以运行的样例：${link}，所绑的是没有效力的代用表，拿到本市的标准后应改绑。`,
      `An example that runs: ${link}. What it binds is a stand-in without force, to be replaced by the city's own.`
    ),
    ''
  ]
}

function sayTarget(target, { say, text }) {
  if (target === undefined) return ''
  return target === false ? say('没有指名', 'none named') : escape(text(target))
}
