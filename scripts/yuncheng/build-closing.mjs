/** Turns the closing of a row into actions and a mode; events have a text only, mapped by `event-closings.json`. */
import { lookUp, toSlug } from './read-vocabulary.mjs'

/** `pair`: two actions side by side without a joining word, read as all. Lists and `or` stay open. */
const modes = { any: 'any', all: 'all', pair: 'all' }
const texts = {
  any: (list) => ({ zh: `任一即可：${list.zh}`, en: `any of: ${list.en}` }),
  all: (list) => ({ zh: `须全部做到：${list.zh}`, en: `all of: ${list.en}` }),
  ambiguous: (list) => ({
    zh: `${list.zh}（须全部做到还是任一即可，源表未说明）`,
    en: `${list.en} (whether all or any is not said)`
  })
}

/** One code of the facts holds two actions joined by "or". */
function splitAction(code) {
  return code === 'installed_or_notice_close' ? ['installed', 'notice-closed'] : [toSlug(code)]
}

function readComponentClosing(row) {
  const actions = row.closing_actions.flatMap((code) => splitAction(code))
  const join = row.closing_mode === 'any' ? 'any' : actions.length === 1 ? 'all' : 'list'
  return { actions, join }
}

function chooseReading({ join, actions }) {
  if (join === 'or') return 'closing-or'
  if (join === 'pair') return 'closing-pair'
  if (join !== 'list') return undefined
  return actions.includes('replanted-in-season') ? 'closing-season' : 'closing-list'
}

function describeClosing(actions, mode) {
  const labels = actions.map((action) => lookUp('closingActions', action))
  const list = {
    zh: labels.map(({ zh }) => zh).join('、'),
    en: labels.map(({ en }) => en).join(', ')
  }
  return labels.length === 1 ? list : texts[mode](list)
}

/** The closing of a row and, where the source leaves it open, the key of the reading: `{ closing, reading }`. */
export function buildClosing(row) {
  const found = row.kind === 'component' ? readComponentClosing(row) : lookUp('eventClosings', row.closing)
  const mode = modes[found.join] ?? 'ambiguous'
  return {
    closing: { summary: found.summary ?? describeClosing(found.actions, mode), actions: found.actions, mode },
    reading: chooseReading(found)
  }
}
