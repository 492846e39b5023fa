// What is on a sheet when it comes out of a printer, and whether all of it is.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

export const A4 = [595, 842]

/** The page as it comes out of a printer, in a folder of its own for what is made of it. */
export async function print(page, info, name) {
  mkdirSync(info.outputPath(name), { recursive: true })
  const pdf = info.outputPath(name, 'sheet.pdf')
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  return pdf
}

/** The first side of a PDF as a grey picture: in a tenth of the time of a picture in colours of all sides. */
export function front(pdf, dpi) {
  const picture = pdf.replace(/\.pdf$/, '')
  execFileSync('pdftoppm', ['-r', String(dpi), '-gray', '-singlefile', pdf, picture])
  return `${picture}.pgm`
}

/** The pieces of the first side of a sheet, cut apart, as grey pictures. */
export async function cut(page, pdf, pieces) {
  await page.emulateMedia({ media: 'print' })
  const boxes = await page.locator(pieces).evaluateAll((all) => {
    const sheet = all[0].closest('.sheet').getBoundingClientRect()
    return all.filter((piece) => piece.closest('.sheet') === all[0].closest('.sheet')).map((piece) => {
      const { left, top, width, height } = piece.getBoundingClientRect()
      return [left - sheet.left, top - sheet.top, width, height]
    })
  })
  await page.emulateMedia({ media: null })
  return boxes.map((box, n) => {
    const picture = pdf.replace(/\.pdf$/, `-${n}`)
    const [x, y, w, h] = box.map((length) => String(Math.round(2 * length)))
    execFileSync('pdftoppm', ['-r', '192', '-gray', '-singlefile', '-l', '1', '-x', x, '-y', y, '-W', w, '-H', h, pdf, picture])
    return `${picture}.pgm`
  })
}

/**
 * What is wrong with the sheets of a page, seen as a printer does: what goes beyond the edge of its sheet or of its piece
 * of it, or into the millimetres along it that printers leave white; text that is wider than its box; words that are
 * broken where they have no hyphen; pictures and lines of text that lie on each other.
 */
export async function faults(page, pieces = '.sheet', margin = 0) {
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate(({ pieces, white }) => {
    const faults = []
    const name = (element) => `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`
    const isIn = (one, other, by) => one.top >= other.top - by && one.bottom <= other.bottom + by && one.left >= other.left - by && one.right <= other.right + by
    for (const piece of document.querySelectorAll(pieces)) {
      const edge = piece.getBoundingClientRect()
      const things = []
      for (const element of piece.querySelectorAll('*:not(svg *)')) {
        const box = element.getBoundingClientRect()
        if (box.width === 0 && box.height === 0) continue
        if (!isIn(box, edge, 1 - white)) faults.push(`beyond the edge: ${name(element)}`)
        if (/^(svg|img)$/i.test(element.tagName)) things.push({ of: element, box })
      }
      const walk = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT)
      for (let text; (text = walk.nextNode());) {
        if (!text.data.trim() || text.parentElement.closest('svg')) continue
        const range = document.createRange()
        range.selectNodeContents(text)
        let block = text.parentElement
        while (/^inline$/.test(getComputedStyle(block).display)) block = block.parentElement
        const around = block.getBoundingClientRect()
        for (const { top, bottom, left, right, width, height } of range.getClientRects()) {
          if (width < 1) continue
          if (left < around.left - 1 || right > around.right + 1) faults.push(`wider than its box: ${name(block)}`)
          // Letters are lower than the line that fonts ask for.
          things.push({ of: text, box: { top: top + height * 0.25, bottom: bottom - height * 0.25, left, right } })
        }
        const line = (at) => {
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          return Math.round([...range.getClientRects()].at(-1)?.top ?? NaN)
        }
        for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}]+/gu)) {
          if (/\p{Script=Han}/u.test(word)) continue
          const [first, last] = [line(index), line(index + word.length - 1)]
          if (Math.abs(first - last) > 2) faults.push(`a broken word: ${word}`)
        }
      }
      const lies = (one, other) => Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 1.5
        && Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1.5
      for (const [n, one] of things.entries()) {
        for (const other of things.slice(n + 1)) {
          if (one.of !== other.of && lies(one, other)) faults.push(`on each other: ${[one, other].map(({ of }) => of.data ?? of.getAttribute('class')).join(' | ')}`)
        }
      }
    }
    return [...new Set(faults)]
  }, { pieces, white: margin * 96 / 25.4 })
  await page.emulateMedia({ media: null })
  return found
}
