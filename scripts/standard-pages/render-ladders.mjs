import { describeCondition } from '@lijie/engine/criteria'
import { responsibilityWords } from '@lijie/engine/responsibility'
import { escapeMarkdown as escape, remark, section, table } from './markdown.mjs'

/** What happens step by step when responsibility is not clear: who decides when, who pays, what follows when it fails. */
export function renderLadders({ responsibility }, words) {
  const ladders = Object.entries(responsibility?.ladders ?? {})
  const { say } = words
  const lines = ladders.flatMap(([id, ladder]) => renderLadder(id, ladder, responsibility, words))
  const open =
    ladders.length > 0 && responsibility.unassigned === undefined
      ? [
          say('没有规定责任单位无从认定时走哪一阶梯。', 'No ladder is given for what no unit is found for.'),
          ''
        ]
      : []
  return section(2, say('责任不清时的协调阶梯', 'When responsibility is not clear'), [...lines, ...open])
}

function renderLadder(id, ladder, responsibility, words) {
  const { say, text } = words
  const steps = ladder.steps.toSorted((a, b) => a.order - b.order)
  const rows = steps.map((step) => renderStep(step, ladder, responsibility, words))
  const isUnassigned = responsibility.unassigned === id
  const use = isUnassigned ? say('（无法认定责任单位时用）', ' (for what no unit is found for)') : ''
  return section(3, `${escape(text(ladder.label))}${use}`, [
    ...table(
      [
        say('次序', 'Order'),
        say('触发条件', 'When'),
        say('由谁', 'Who decides'),
        say('做什么', 'What'),
        say('费用', 'Cost'),
        say('此后', 'Afterwards'),
        say('条款', 'Article')
      ],
      rows
    ),
    `${say('其他情形：', 'Otherwise: ')}${escape(text(ladder.otherwise.text))}${say('。', '.')}`,
    ''
  ])
}

function renderStep(step, { triggers }, { organs, registers }, words) {
  const { say, text, nameOf, language } = words
  const own = responsibilityWords(language)
  const facts = Object.fromEntries(
    Object.entries(triggers).map(([id, { label }]) => [id, { type: 'boolean', label, evidence: 'published' }])
  )
  const after = [
    step.onFailure === undefined ? '' : say('未果：', 'if it fails: ') + nameOf(triggers, step.onFailure),
    step.terminal === undefined ? '' : say('至此结束：', 'ends with ') + own.end(step.terminal),
    step.register === undefined ? '' : say('登记：', 'entered in: ') + nameOf(registers, step.register)
  ]
  return [
    String(step.order),
    step.when === null
      ? say('无条件', 'always')
      : escape(describeCondition(step.when, { facts: { facts } }, language)),
    escape(nameOf(organs, step.decider)),
    own.act(step.act) +
      (step.modality === 'may' ? say('（可以）', ' (may)') : '') +
      remark(escape(text(step.summary))) +
      remark(own.binding(step.binding)),
    step.cost === undefined ? '' : escape(sayCost(step.cost, organs, words)),
    escape(words.sentences(after)),
    words.cite(step)
  ]
}

function sayCost(cost, organs, { say, text, join, nameOf, sentences }) {
  if ('unknown' in cost) return text(cost.unknown)
  const { bearers, certifiedBy = [], reviewedBy = [] } = cost
  const certified = join(certifiedBy.map((organ) => nameOf(organs, organ)))
  const reviewed = join(reviewedBy.map(text))
  return sentences([
    join(bearers.map(text)),
    certified === '' ? '' : say('认定：', 'certified by ') + certified,
    reviewed === '' ? '' : say('审核：', 'reviewed by ') + reviewed
  ])
}
