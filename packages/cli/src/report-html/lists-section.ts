import type { ListedObjects } from '@lijie/engine'
import { nameOf } from '../report-text/board-groups.js'
import { say } from '../report-text/text-context.js'
import { html, type Html } from './html.js'
import type { SchemeContext } from '../report-text/scheme-context.js'

/** First and last of each group (红榜、黑榜). */
export function renderLists(context: SchemeContext): Html | null {
  const { words, evaluation } = context
  const lists = evaluation.board.lists.filter(({ objects }) => objects.length > 0)
  if (lists.length === 0) return null
  return html`<section>
    <h2>${words.heads.lists}</h2>
    <div class="lists">${lists.map((list) => renderList(context, list))}</div>
  </section>`
}

function renderList(context: SchemeContext, { label, group, objects }: ListedObjects): Html {
  const { board } = context.evaluation
  const heading = board.groups.find(({ id }) => id === group)
  const title = [say(context, label), ...(heading === undefined ? [] : [say(context, heading.label)])].join(
    ' · '
  )
  const items = objects.map((object) => {
    const score = board.objects.find((one) => one.object === object)
    return html`<li>${score === undefined ? object : nameOf(score)} <small>${score?.total ?? ''}</small></li>`
  })
  return html`<div class="card">
    <h3>${title}</h3>
    <ol>
      ${items}
    </ol>
  </div>`
}
