// What runs inside the page. Plain scripts: the types of a browser are no part of these tests.

/** Whatever sticks out of the page, or is wider inside than outside. */
export function listOverflow() {
  const width = document.documentElement.clientWidth
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const { left, right } = element.getBoundingClientRect()
    const isWide =
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0 &&
      !(element instanceof SVGElement)
    const isOut = right > width + 0.5 || left < -0.5
    return isOut || (isWide && getComputedStyle(element).display !== 'inline')
      ? [`${element.tagName} ${element.className.toString()} ${element.textContent.slice(0, 40)}`]
      : []
  })
}

/** The bars of the ranking charts: how much of its track each fills. */
export function listBars() {
  const section = document.querySelector('.chart')?.closest('section')
  return [...(section?.querySelectorAll('.row') ?? [])].map((row) => {
    const [track, fill] = [...row.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect().width)
    const amount = row.querySelector('.amount')?.firstChild?.textContent ?? ''
    return {
      name: row.querySelector('.name')?.textContent ?? '',
      amount,
      share: (fill ?? 0) / (track ?? 1)
    }
  })
}

/** Names, bars and figures of the rows that lie on each other; cells of tables likewise. */
export function listOverlaps() {
  const found = []
  for (const row of document.querySelectorAll('.row, tr, .tiles')) {
    const boxes = [...row.children].map((child) => ({
      text: child.textContent,
      box: child.getBoundingClientRect()
    }))
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        if (across > 1 && down > 1) found.push(`${a.text} | ${b.text}`)
      }
    }
  }
  return found
}

/** Figures and headings whose text needs more room than their box has. */
export function listCutText() {
  const range = document.createRange()
  return [...document.querySelectorAll('.amount, .tile dd, td span, th, h1, h2, h3, .terms dd')].flatMap(
    (element) => {
      range.selectNodeContents(element)
      const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()]
      return text.right > box.right + 1.5 || text.bottom > box.bottom + 3 ? [element.textContent] : []
    }
  )
}

/** How many pixels of a picture are painted, darker than the track of a bar, as a share of all. */
export async function measurePaint(data) {
  const bytes = Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0)
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  if (context === null) return 0
  context.drawImage(bitmap, 0, 0)
  const { data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height)
  let painted = 0
  for (let i = 0; i < pixels.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(i, i + 3)
    if (Math.min(red, green, blue) < 200) painted += 1
  }
  return painted / (pixels.length / 4)
}

/** How wide the page is, with what has to be scrolled to. */
export function measureWidth() {
  return document.documentElement.scrollWidth
}

/** The colour of the text of an element. */
export function readColour(selector) {
  return getComputedStyle(document.querySelector(selector)).color
}
