import { scoreTexts } from '../messages/score-words.js'
import { createTextTable } from '../output/text-table.js'
import type { Session } from '../session.js'
import { sign } from './create-score-table.js'
import type { ObjectChange, SchemeEvaluation } from './score-report.js'

/** What `--what-if` found, as a table of changes (方案对比表); objects that stay as they are are left out. */
export async function renderWhatIf(
  { whatIf, board }: Pick<SchemeEvaluation, 'whatIf' | 'board'>,
  session: Session
): Promise<string> {
  if (whatIf === null) return ''
  const texts = scoreTexts(session.language)
  const heading = `${texts.whatIf(whatIf.label, board.scheme)}\n`
  const changed = whatIf.changes.filter(isChanged)
  if (changed.length === 0) return `${heading}${texts.noChange}\n`
  const { rank, total, none } = session.words.score
  const headings = [
    texts.objects[board.object],
    `${total}\n${texts.before}`,
    `${total}\n${texts.after}`,
    texts.difference,
    `${rank}\n${texts.before}`,
    `${rank}\n${texts.after}`,
    texts.places
  ]
  const rows = changed.map(({ object, name, before, after, difference, places }) => [
    name ?? object,
    before?.total ?? none,
    after?.total ?? none,
    sign(difference) ?? none,
    String(before?.rank ?? none),
    String(after?.rank ?? none),
    sign(places === null ? null : String(places)) ?? none
  ])
  return (
    heading +
    (await createTextTable(headings, rows, ['left', 'right', 'right', 'right', 'right', 'right', 'right']))
  )
}

function isChanged({ difference, places, before, after }: ObjectChange): boolean {
  return !(places === 0 && difference !== null && /^[0.]+$/.test(difference)) && (before ?? after) !== null
}
