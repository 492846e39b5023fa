// Two ways to use a page: with a thumb, and with a keyboard alone.

const today = (page) => page.evaluate(() => new Date().toLocaleDateString('sv'))

/** A thumb on a phone. */
export const thumb = (page) => ({
  press: (place) => page.locator(place).tap(),
  write: (place, text) => page.locator(place).fill(text),
  tick: (place) => page.locator(place).locator('xpath=ancestor::label').tap(),
  choose: (place, value) => page.locator(place).selectOption(value),
  async today(place) {
    await page.locator(place).fill(await today(page))
    return page.inputValue(place)
  },
})

/** A keyboard, and no mouse. */
export const keyboard = (page) => {
  const key = (name) => page.keyboard.press(name)
  const isOn = (place) => page.evaluate((place) => document.activeElement.matches(place), place)
  /** Presses Tab until the focus is there; among radio buttons the arrows lead on. */
  async function reach(place) {
    await page.locator(place).waitFor({ state: 'attached' })
    const group = await page.locator(place).evaluate((element) => (element.type === 'radio' ? `input[name="${element.name}"]` : null))
    for (let presses = 0; presses < 300; presses++) {
      if (await isOn(place)) return
      await key(group && await isOn(group) ? 'ArrowDown' : 'Tab')
    }
    throw new Error(`${place} cannot be reached with a keyboard`)
  }
  return {
    async press(place) { await reach(place); await key('Enter') },
    async write(place, text) { await reach(place); await page.keyboard.type(text) },
    async tick(place) { await reach(place); await key('Space') },
    async choose(place, value) {
      await reach(place)
      while (await page.inputValue(place) !== value) await key('ArrowDown')
    },
    /** Types today; which field of a date comes first is the browser's own affair. */
    async today(place) {
      const [year, month, day] = (await today(page)).split('-')
      for (const typed of [month + day + year, day + month + year, year + month + day]) {
        await reach(place)
        await page.keyboard.type(typed)
        if (await page.inputValue(place) === `${year}-${month}-${day}`) break
        for (const _ of typed) await key('ArrowLeft')
      }
      return page.inputValue(place)
    },
  }
}
