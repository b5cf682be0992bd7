import { exitStatus } from '../exit-status.js'
import { checkFigures } from '../figures/check-figures.js'
import type { FigureVector } from '../figures/figure-vector.js'
import { readFigures } from '../figures/read-figures.js'
import { renderFigures, writeFiguresJson } from '../figures/render-figures.js'
import { writeFully } from '../output/write-fully.js'
import type { Session } from '../session.js'

/** Options of `lijie figures`. */
export interface FiguresOptions {
  readonly json?: true
}

/** Checks published figures and prints what agrees; gives the exit status. */
export async function runFigures(
  files: readonly string[],
  { json }: FiguresOptions,
  session: Session
): Promise<number> {
  const vectors: FigureVector[] = []
  for (const file of files) vectors.push(...(await readFigures(file, session.io)))
  const figures = checkFigures(vectors)
  const text = json === true ? writeFiguresJson(figures, session) : renderFigures(figures, session)
  await writeFully(session.io.stdout, text)
  return figures.some(({ status }) => status === 'differs') ? exitStatus.faults : exitStatus.ok
}
