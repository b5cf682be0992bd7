import type { Page } from 'playwright-core'
import {
  listBars,
  listCutText,
  listOverflow,
  listOverlaps,
  measurePaint,
  measureWidth,
  readColour
} from './page-scripts.mjs'

/** How wide the page is, with what has to be scrolled to. */
export function findWidth(page: Page): Promise<number> {
  return page.evaluate(measureWidth) as Promise<number>
}

/** The colour of the text of an element. */
export function findColour(page: Page, selector: string): Promise<string> {
  return page.evaluate(readColour, selector) as Promise<string>
}

/** Whatever sticks out of the page, or is wider inside than outside. */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(listOverflow) as Promise<readonly string[]>
}

/** A bar of a chart as it is drawn. */
export interface DrawnBar {
  readonly name: string
  readonly amount: string
  readonly share: number
}

/** The bars of the ranking charts: how much of its track each fills. */
export function readBars(page: Page): Promise<readonly DrawnBar[]> {
  return page.evaluate(listBars) as Promise<readonly DrawnBar[]>
}

/** Names, bars and figures of the rows that lie on each other; cells of tables likewise. */
export function findOverlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(listOverlaps) as Promise<readonly string[]>
}

/** Figures and headings whose text needs more room than their box has. */
export function findCutText(page: Page): Promise<readonly string[]> {
  return page.evaluate(listCutText) as Promise<readonly string[]>
}

/** How many pixels of a picture are painted, darker than the track of a bar, as a share of all. */
export function shareOfPaint(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(measurePaint, picture.toString('base64')) as Promise<number>
}

/** The boxes of the pages of a PDF, in points. */
export function listPageBoxes(pdf: Buffer): readonly (readonly [number, number])[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))] as const
  )
}
