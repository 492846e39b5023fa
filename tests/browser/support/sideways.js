// Nothing may scroll sideways, however narrow the screen and however large the letters.

/** What goes beyond the edge of the page; empty when all fits. What scrolls in a box of its own is left out. */
export const sideways = (page) => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const scrolls = (element) => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
  const beyond = (element) => element.getBoundingClientRect().right > clientWidth + 0.5
  const wide = [...document.querySelectorAll('body *:not(svg *)')].filter((element) => beyond(element) && !scrolls(element.parentElement))
  const leaves = wide.filter((element) => ![...element.children].some(beyond)).slice(0, 8)
  const kind = (element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`
  const name = (element) => `${kind(element.parentElement)} > ${kind(element)}: ${element.textContent.trim().slice(0, 40)}`
  return [`${scrollWidth} > ${clientWidth}`, ...leaves.map(name)]
})
