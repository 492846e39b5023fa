// A code as a camera sees it: from near and from far, out of focus, tilted, from aside, and partly covered.
import { writeFileSync } from 'node:fs'
import jsqr from 'jsqr'
import { read } from './paper.js'

/** Widths in dots of the code with its white edge. */
const WIDTHS = [120, 240, 480]
/** Of what has dots, how much something hides, and where: a sticker on the side, or in the middle, which is worst. */
const COVERED = { side: [0.15, 0.68], middle: [0.12, 0.5] }

/** Pictures of a code of the page: name, PNG and dots of each. */
export function views(page) {
  return page.locator('svg.qr').first().evaluate(async (svg, { widths, covered }) => {
    const copy = svg.cloneNode(true)
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    const modules = Number(svg.getAttribute('viewBox').split(' ')[2])
    const views = []
    for (const width of widths) {
      for (const side of ['width', 'height']) copy.setAttribute(side, width)
      const code = new Image()
      code.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`
      await code.decode()
      const module = width / modules
      const whole = (pen) => pen.drawImage(code, 0, 0, width, width)
      const covering = (colour, [part, at]) => (pen) => {
        const hidden = (modules - 8) * module * Math.sqrt(part)
        whole(pen)
        pen.fillStyle = colour
        pen.fillRect(width * at - hidden / 2, (width - hidden) / 2, hidden, hidden)
      }
      const ways = {
        'as it is': whole,
        'out of focus': (pen) => { pen.filter = `blur(${module / 3}px)`; whole(pen) },
        tilted: (pen) => { pen.translate(width / 2, 0); pen.rotate(Math.PI / 15); pen.translate(-width / 2, 0); whole(pen) },
        skewed: (pen) => { pen.transform(0.95, 0.06, 0.15, 0.92, -width / 16, 0); whole(pen) },
        // What is further away is smaller: row by row.
        'from below': (pen) => {
          for (let row = 0; row < width; row++) {
            const wide = width * (0.88 + 0.12 * row / width)
            pen.drawImage(code, 0, row, width, 1, (width - wide) / 2, row, wide, 1)
          }
        },
        'with something white on its side': covering('#fff', covered.side),
        'with something dark on its side': covering('#222', covered.side),
        'with something white in its middle': covering('#fff', covered.middle),
        'with something dark in its middle': covering('#222', covered.middle),
      }
      for (const [name, draw] of Object.entries(ways)) {
        const canvas = document.createElement('canvas')
        canvas.width = canvas.height = Math.round(width * 1.5)
        const pen = canvas.getContext('2d')
        pen.fillStyle = '#fff'
        pen.fillRect(0, 0, canvas.width, canvas.height)
        pen.translate(width / 4, width / 4)
        draw(pen)
        const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
        let dots = ''
        for (let n = 0; n < data.length; n += 4) dots += String.fromCharCode(data[n])
        views.push({ name: `${name}, ${width} dots wide`, png: canvas.toDataURL().split(',')[1], dots: btoa(dots), size: canvas.width })
      }
    }
    return views
  }, { widths: WIDTHS, covered: COVERED })
}

/** What zbar reads in such a picture, and where it reads nothing, what another decoder does. */
export function seen({ png, dots, size }, file) {
  writeFileSync(file, Buffer.from(png, 'base64'))
  try {
    return read(file).join()
  } catch {
    const pixels = new Uint8ClampedArray(4 * size * size).fill(255)
    for (const [n, dot] of Buffer.from(dots, 'base64').entries()) pixels.fill(dot, 4 * n, 4 * n + 3)
    return jsqr(pixels, size, size)?.data
  }
}
