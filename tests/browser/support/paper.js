// What comes out of a printer, and what a camera reads on it.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import jsqr from 'jsqr'

const run = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** Every code that zbar reads in a picture. */
export const read = (picture) => run('zbarimg', '--quiet', '--raw', picture).trim().split('\n')

/** The sheets of a PDF as pictures: `png`, or `pgm` in grey. */
export function rendered(pdf, dpi, kind) {
  const name = `${kind}-${dpi}`
  run('pdftoppm', '-r', String(dpi), ...(kind === 'pgm' ? ['-gray'] : ['-png']), pdf, join(dirname(pdf), name))
  return readdirSync(dirname(pdf)).filter((file) => file.startsWith(`${name}-`)).sort().map((file) => join(dirname(pdf), file))
}

/** What another decoder reads in a grey picture. */
export function readGrey(picture) {
  const file = readFileSync(picture)
  const [head, width, height] = file.toString('latin1').match(/^P5\s+(\d+)\s+(\d+)\s+255\s/)
  const pixels = new Uint8ClampedArray(4 * width * height).fill(255)
  for (let n = 0; n < width * height; n++) pixels.fill(file[head.length + n], 4 * n, 4 * n + 3)
  return jsqr(pixels, Number(width), Number(height))?.data
}

/** Number of sheets, and the size of the first in points. */
export function sheets(pdf) {
  const info = run('pdfinfo', pdf)
  const [, width, height] = info.match(/Page size:\s+([\d.]+) x ([\d.]+)/)
  return { pages: Number(info.match(/Pages:\s+(\d+)/)[1]), size: [Math.round(width), Math.round(height)] }
}

export const text = (pdf) => run('pdftotext', pdf, '-')
