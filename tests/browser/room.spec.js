// A volunteer lends a voice on a phone of their own, and a parent hears it.
import { isAccessible } from './support/axe.js'
import { expect, test } from './support/fixtures.js'
import { begin, onScreen, tile } from './support/parent.js'
import { bank, plain, room as word, say } from './support/words.js'

/** The link that the team makes for a language. */
async function invite(team, service, lang) {
  await team.goto(`${service.base}/team/voices`)
  await team.selectOption('#language', lang)
  await team.click('form:has(#language) .button')
  const link = await team.locator('.made .address').textContent()
  return link
}

for (const lang of ['ar', 'nl']) {
  test(`${lang}: press and speak, listen, keep; the parent hears it, and it can be taken back`, async ({ team, service, newPage, survey, parent }) => {
    const link = await invite(team, service, lang)
    const page = await newPage()
    await page.goto(link)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr')
    await isAccessible(page, 'before agreeing')
    await page.locator('.button').tap()
    await expect(page.locator('.error')).toHaveText(word(lang, 'room-consent-first'))
    await page.locator('.agree').tap()
    await page.locator('.button').tap()
    await expect(page.locator('#sentence')).toHaveText(say(lang, 'start-title'))
    await isAccessible(page, 'a sentence to read')

    // The first three sentences are passed over; then one is read, twice.
    for (let n = 0; n < 3; n++) await page.locator('#skip').tap()
    const sentence = await page.locator('#sentence').textContent()
    expect(sentence).toBe(plain(say(lang, 'anonymity-nobody')))
    await expect(page.locator('#speak b:visible')).toHaveText(word(lang, 'room-speak'))
    await page.locator('#speak').tap()
    await expect(page.locator('#speak b:visible')).toHaveText(word(lang, 'room-stop'))
    await page.waitForTimeout(700)
    await page.locator('#speak').tap()
    await expect(page.locator('#keep')).toBeVisible()
    await isAccessible(page, 'a sentence was read')
    await page.locator('#again').tap()
    await page.waitForTimeout(500)
    await page.locator('#speak').tap()
    // A finger that trembles keeps it once, and does not touch the next sentence.
    const kept = []
    page.on('request', (request) => request.method() === 'PUT' && kept.push(request.url()))
    await page.locator('#keep').evaluate((button) => [1, 2, 3].forEach(() => button.click()))
    await expect(page.locator('#saved')).toBeVisible()
    expect(kept).toHaveLength(1)
    await expect(page.locator('#clips > li.done span')).toHaveText(sentence)
    await expect(page.locator('#count')).toContainText('1')

    const phone = await parent(lang)
    const heard = phone.waitForResponse((response) => response.url().includes(`/voice/${lang}/anonymity-nobody.`))
    await phone.goto(survey.address)
    expect(await phone.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/voice/')).length), 'loaded only when asked for').toBe(0)
    await phone.tap('#say')
    const response = await heard
    expect([200, 206]).toContain(response.status())
    expect(response.headers()['content-type']).toMatch(/^audio\/(webm|mp4)$/)
    await expect(phone.locator('.promise li.say')).toHaveText(say(lang, 'anonymity-nobody'))
    await expect(phone.locator('.say'), 'and then it is quiet').toHaveCount(0)

    await page.locator('#clips > li.done button[name=delete]').tap()
    await expect(page.locator('#deleted')).toBeVisible()
    await expect(page.locator('#clips > li.done')).toHaveCount(0)
    await phone.goto(survey.address)
    await expect(phone.locator('[data-v]')).toHaveCount(0)
    // Without a voice nothing offers to speak.
    await expect(phone.locator('#say')).toBeHidden()
  })
}

test('a file that is no sound is refused in words, and one that is goes', async ({ team, service, newPage }) => {
  const link = await invite(team, service, 'tr')
  const page = await newPage()
  await page.goto(link)
  await page.locator('.agree').tap()
  await page.locator('.button').tap()
  const choose = (name, buffer) => page.setInputFiles('#file input', { name, mimeType: 'audio/mpeg', buffer })
  await choose('song.mp3', Buffer.from('a text that somebody renamed'))
  await page.locator('#keep').tap()
  await expect(page.locator('#wrong-file')).toHaveText(word('tr', 'room-wrong'))
  await choose('long.mp3', Buffer.alloc(1_100_000))
  await expect(page.locator('#too-long')).toHaveText(word('tr', 'room-long'))
  const wav = Buffer.alloc(44 + 8_000, 128)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + 8_000, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(8_000, 24)
  wav.writeUInt32LE(8_000, 28)
  wav.writeUInt16LE(1, 32)
  wav.writeUInt16LE(8, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(8_000, 40)
  await choose('voice.wav', wav)
  await page.locator('#keep').tap()
  await expect(page.locator('#saved')).toBeVisible()
  await page.reload()
  await expect(page.locator('#clips > li.done')).toHaveCount(1)
  await page.locator('button[value=delete-all]').tap()
  await expect(page.locator('#clips > li.done')).toHaveCount(0)
})

test('where some sentences have a recording, a voice of the phone reads the others, one after the other', async ({ team, service, newPage, survey, parent }) => {
  const link = await invite(team, service, 'nl')
  const volunteer = await newPage()
  await volunteer.goto(link)
  await volunteer.locator('.agree').tap()
  await volunteer.locator('.button').tap()
  while ((await volunteer.locator('#sentence').textContent()) !== bank('nl', 'scale-mostly')) await volunteer.locator('#skip').tap()
  await volunteer.locator('#speak').tap()
  await volunteer.waitForTimeout(500)
  await volunteer.locator('#speak').tap()
  await volunteer.locator('#keep').tap()
  await expect(volunteer.locator('#saved')).toBeVisible()

  const page = await parent('nl')
  await page.addInitScript(() => {
    window.heard = []
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => [{ name: 'a voice', lang: 'nl-BE', localService: true }],
      speak: (utterance) => { window.heard.push(utterance.text.trim()); setTimeout(() => utterance.onend(), 0) },
      cancel: () => {},
    } })
    const play = HTMLMediaElement.prototype.play
    HTMLMediaElement.prototype.play = function () { window.heard.push(`sound ${this.src.split('/').at(-1).split('.')[0]}`); return play.call(this) }
  })
  await begin(page, survey, 'nl')
  await page.tap('#say')
  const faces = [bank('nl', 'scale-yes'), 'sound scale-mostly', bank('nl', 'scale-little'), bank('nl', 'scale-no'), say('nl', 'unknown')]
  await expect.poll(() => page.evaluate(() => window.heard.slice(1))).toEqual(faces)
  await tile(page, 'yes').tap()
  await onScreen(page, 'q2')
  await expect.poll(() => page.evaluate(() => window.heard.length), 'it stays on').toBe(12)
  await page.tap('#say')
  await page.tap('#skip')
  await onScreen(page, 'q3')
  expect(await page.evaluate(() => window.heard.length)).toBe(12)
})

test('a link that is over says so', async ({ newPage, service }) => {
  const page = await newPage({ locale: 'ti' })
  await page.goto(`${service.base}/room/00112233445566778899aabbccddeeff`)
  await expect(page.locator('h1')).toHaveText(word('ti', 'room-ended'))
  await isAccessible(page, 'a link that is over')
})
