import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** A page of a report as a browser shows it. */
export interface OpenedPage {
  readonly page: Page
  /** What the browser said: faults, refused styles, requests that failed. */
  readonly said: readonly string[]
  /** Everything it fetched. */
  readonly fetched: readonly string[]
  readonly close: () => Promise<void>
}

/** A browser starts slowly on a busy machine. */
const patienceMs = 110_000

/** A4 at 96 dpi, and a narrow phone. */
export const paper = 794
export const phone = 375

/** A real browser for the tests of a file (浏览器); a folder for pages and pictures that is removed afterwards. */
export function useBrowser(): {
  readonly open: (page: string, width: number) => Promise<OpenedPage>
  readonly folder: () => string
} {
  let browser: Browser | undefined
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'report-pages-'))
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: flags,
      timeout: patienceMs
    })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder: () => folder,
    async open(markup, width) {
      if (browser === undefined) throw new Error('no browser')
      const file = path.join(folder, 'report.html')
      writeFileSync(file, markup)
      const page = await browser.newPage({ viewport: { width, height: 1123 } })
      page.setDefaultTimeout(patienceMs)
      const [said, fetched]: [string[], string[]] = [[], []]
      page.on('console', (message) => said.push(message.text()))
      page.on('pageerror', (error) => said.push(String(error)))
      page.on('request', (request) => fetched.push(request.url()))
      await page.goto(pathToFileURL(file).href)
      return { page, said, fetched, close: () => page.close() }
    }
  }
}
