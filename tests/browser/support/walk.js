// Through every screen of a part without answering, for what must hold on each.
import { now, onScreen } from './parent.js'
import { screens } from './plan.js'

export async function everyScreen(page, part, look) {
  for (const [n, id] of screens(part).entries()) {
    await onScreen(page, id)
    await look(id)
    if (n === screens(part).length - 1) return
    await page.click(await now(page).getAttribute('data-max') === null ? '#skip' : '#next')
  }
}
