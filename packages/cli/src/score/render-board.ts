import type { GroupHeading, ObjectScore } from '@lijie/engine'
import { scoreTexts } from '../messages/score-words.js'
import { createTextTable } from '../output/text-table.js'
import { countColumns, wrapText } from '../output/wrap-text.js'
import type { Session } from '../session.js'
import { listScoreColumns, type ScoreColumn } from './create-score-table.js'
import { sayLabel, type SchemeEvaluation } from './score-report.js'

/** So wide a table may be where no terminal says it. */
const usualWidth = 200
/** A heading is broken into lines of so many columns. */
const headingWidth = 14

/** The objects of each group, and those of none (各组评价对象). */
export function groupObjects({
  board
}: Pick<SchemeEvaluation, 'board'>): readonly (readonly [GroupHeading | null, readonly ObjectScore[]])[] {
  const known = board.groups.map(({ id }) => id)
  const rest = board.objects.filter(({ group }) => group === null || !known.includes(group))
  const groups = board.groups.map((group) => {
    return [group, board.objects.filter((one) => one.group === group.id)] as const
  })
  return rest.length === 0 ? groups : [...groups, [null, rest]]
}

/**
 * The tables of one scheme for reading (得分表), one for each group. What is too wide loses its counts, then its values, and
 * then falls apart into a table for each indicator; the reader is told.
 */
export async function renderBoard(evaluation: SchemeEvaluation, session: Session): Promise<string> {
  const columns = listScoreColumns(evaluation, session)
  const width = session.io.stdout.columns ?? usualWidth
  const texts = scoreTexts(session.language)
  const dropped = [[], ['fraction'], ['fraction', 'value']] as const
  const said = [null, texts.withoutFractions, texts.pointsOnly]
  for (const [i, roles] of dropped.entries()) {
    const kept = columns.filter(({ role }) => !(roles as readonly string[]).includes(role))
    const text = await renderGroups(evaluation, kept, session)
    const note = said[i] ?? null
    if (widthOf(text) <= width && !(i > 0 && kept.length === columns.length))
      return note === null ? text : `${text}${note}\n`
  }
  return renderBlocks(evaluation, columns, session)
}

async function renderBlocks(
  evaluation: SchemeEvaluation,
  columns: readonly ScoreColumn[],
  session: Session
): Promise<string> {
  const texts = scoreTexts(session.language)
  const whole = columns.filter(({ indicator }) => indicator === null)
  const names = columns.filter(
    ({ name, indicator }) => indicator === null && isName(name, evaluation, session)
  )
  const blocks = [...(await renderFitting(evaluation, whole, names, session)), `${texts.inBlocks}\n`]
  for (const { id, label } of evaluation.board.indicators) {
    const own = columns.filter(({ indicator }) => indicator === id)
    const rows = evaluation.board.objects.map((score) =>
      [...names, ...own].map(({ cell }) => shorten(cell(score)))
    )
    const headings = [...names.map(({ name }) => name), ...own.map(({ part, name }) => part ?? name)]
    const sides = [...names, ...own].map(({ alignment }) => alignment)
    blocks.push(`${sayLabel(label, session.language)}\n${await createTextTable(headings, rows, sides)}`)
  }
  return blocks.join('')
}

/** Tables that fit: what is too much for one goes on in the next, after the names. */
async function renderFitting(
  evaluation: SchemeEvaluation,
  columns: readonly ScoreColumn[],
  names: readonly ScoreColumn[],
  session: Session
): Promise<readonly string[]> {
  const width = session.io.stdout.columns ?? usualWidth
  for (let many = columns.length; many > names.length + 1; many--) {
    const text = await renderGroups(evaluation, columns.slice(0, many), session)
    if (widthOf(text) > width) continue
    const rest = columns.slice(many)
    if (rest.length === 0) return [text]
    return [text, ...(await renderFitting(evaluation, [...names, ...rest], names, session))]
  }
  // Names alone are wider: nothing is gained by more tables.
  return [await renderGroups(evaluation, columns, session)]
}

function isName(name: string, { board }: SchemeEvaluation, { language }: Session): boolean {
  const texts = scoreTexts(language)
  return name === texts.objects[board.object] || name === texts.name
}

async function renderGroups(
  evaluation: SchemeEvaluation,
  columns: readonly ScoreColumn[],
  session: Session
): Promise<string> {
  const texts = scoreTexts(session.language)
  const colon = session.language === 'en' ? ': ' : '：'
  const parts: string[] = []
  for (const [group, objects] of groupObjects(evaluation)) {
    if (group !== null) {
      const mean = group.mean === null ? '' : ` · ${texts.mean} ${group.mean}`
      parts.push(`${texts.group}${colon}${sayLabel(group.label, session.language)}${mean}\n`)
    }
    const rows = objects.map((score) => columns.map(({ cell }) => shorten(cell(score))))
    const headings = columns.map(writeHeading)
    parts.push(
      await createTextTable(
        headings,
        rows,
        columns.map(({ alignment }) => alignment)
      )
    )
  }
  return parts.join('')
}

function writeHeading({ name, part }: ScoreColumn): string {
  const lines = wrapText(name, headingWidth)
  return part === null ? lines : `${lines}\n${part}`
}

/** Some schemes carry a value on with twelve decimals; the sign says that there are more. */
function shorten(cell: string): string {
  return /^-?\d+\.\d{7,}$/.test(cell) ? cell.replace(/(\.\d{4})\d+$/, '$1…') : cell
}

function widthOf(text: string): number {
  return Math.max(...text.split('\n').map(countColumns))
}
