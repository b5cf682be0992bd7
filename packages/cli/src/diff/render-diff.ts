import {
  changeReasons,
  describeChange,
  describeReason,
  type Change,
  type StandardDiff
} from '@lijie/engine/changes'
import { wordOf } from '@lijie/schema/issues'
import picocolors from 'picocolors'
import { diffWords } from '../messages/diff-words.js'
import { showText } from '../output/show-text.js'
import type { Session } from '../session.js'
import { shortenChange } from './shorten-change.js'

type Colors = ReturnType<typeof picocolors.createColors>

/** The changes as lines for reading, grouped by part; coloured on a terminal. */
export function renderDiff({ before, after, changes }: StandardDiff, session: Session): string {
  const { io } = session
  const colors = picocolors.createColors(io.stdout.isTTY === true && !io.env['NO_COLOR'])
  const arrow = session.language === 'en' ? '->' : '→'
  const names = before.id === after.id ? '' : `${after.id} `
  const title = `${before.id} ${before.version} ${arrow} ${names}${after.version}`
  const groups = groupBy(changes, ({ part }) => part)
  const lines = [...groups].flatMap(([part, group]) => [
    '',
    colors.bold(sayPart(part, group.length, session)),
    ...group.map((change) => renderChange(change, colors, session))
  ])
  return `${[colors.bold(showText(title)), ...lines].join('\n')}\n`
}

/** Changes by reason, the gravest first, for the summary. */
export function countReasons(
  { changes }: StandardDiff,
  { language }: Session
): readonly { readonly text: string; readonly count: number }[] {
  const groups = groupBy(changes, ({ why }) => why)
  const ordered = changeReasons.filter((why) => groups.has(why))
  return ordered.map((why) => ({
    text: describeReason(why, language),
    count: groups.get(why)?.length ?? 0
  }))
}

function groupBy<K extends string>(
  changes: readonly Change[],
  keyOf: (change: Change) => K
): ReadonlyMap<K, readonly Change[]> {
  const groups = new Map<K, Change[]>()
  for (const change of changes) {
    const key = keyOf(change)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [change])
    else group.push(change)
  }
  return groups
}

function sayPart(part: string, count: number, { language }: Session): string {
  const word = wordOf('part', part, language)
  return language === 'en' ? `${word} (${count})` : `${word}（${count}）`
}

function renderChange(change: Change, colors: Colors, { language }: Session): string {
  const paints = { major: colors.red, minor: colors.yellow, patch: colors.dim }
  const level = diffWords(language).step(change.level)
  return `  ${paints[change.level](level)}  ${showText(describeChange(shortenChange(change), language))}`
}
