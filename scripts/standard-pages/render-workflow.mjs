import { describeCondition } from '@lijie/engine/criteria'
import { drawWorkflow, groupGaps } from '@lijie/engine/workflow-graph'
import { escapeMarkdown as escape, mermaid, section, table } from './markdown.mjs'

/** How a case goes: a diagram, the steps as a table, and what the source leaves open. */
export function renderWorkflow({ workflow, responsibility }, words) {
  if (workflow === undefined) return []
  const { say, language } = words
  const roles = responsibility?.roles
  return section(2, say('办理流程', 'How a case is handled'), [
    say(
      '蓝色为立案后的状态，灰色为结束；↺ 之后是不改变状态的动作。',
      'Blue: filed. Grey: ended. After ↺ stands what leaves the state as it is.'
    ),
    '',
    ...mermaid(drawWorkflow(workflow, { language, ...(roles && { roles }) })),
    ...section(3, say('环节', 'Steps'), renderSteps(workflow, roles, words)),
    ...section(3, say('条文没有写明的', 'What the source does not say'), renderGaps(workflow, words))
  ])
}

function renderSteps({ transitions, states, facts = {}, conditions = {} }, roles, words) {
  const { say, text, join, word, nameOf, language } = words
  const rows = transitions.map((one) => [
    escape(text(one.summary)),
    escape(join((one.from ?? []).map((state) => nameOf(states, state)))),
    escape(join(one.roles.map((role) => nameOf(roles, role)))),
    word('action', one.action) + (one.result === undefined ? '' : words.brackets(word('result', one.result))),
    one.to === undefined ? '' : escape(nameOf(states, one.to)),
    one.when === undefined
      ? ''
      : escape(describeCondition(one.when, { facts: { facts }, conditions }, language)),
    words.cite(one)
  ])
  return table(
    [
      say('内容', 'What'),
      say('在何状态', 'In the state'),
      say('由谁', 'By'),
      say('动作', 'Action'),
      say('转为', 'Leads to'),
      say('条件', 'When'),
      say('条款', 'Article')
    ],
    rows
  )
}

function renderGaps(workflow, words) {
  const { say, text, join, word, nameOf } = words
  const rows = groupGaps(workflow).map(({ actions, from, summary, articles }) => [
    escape(join(actions.map((action) => word('action', action)))),
    escape(join(from.map((state) => nameOf(workflow.states, state)))),
    escape(text(summary)),
    join(articles)
  ])
  return table(
    [say('动作', 'Action'), say('在何状态', 'In the state'), say('空白', 'Gap'), say('条款', 'Article')],
    rows
  )
}
