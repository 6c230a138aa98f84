import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { atEnd } from '../processes.ts'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Timeout of the browser start and of each step. Shorter than that of a test, so that the error names the step. */
const timeoutMs = 45_000

/** The path of Chromium: CHROMIUM, the usual places, or `google-chrome` on the PATH. Throws if it is not installed. */
function chromiumPath(): string {
  const named = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => ['google-chrome', 'chromium'].map(name => join(folder, name)))
  const places = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', ...named]
  const path = places.find(place => place !== '' && existsSync(place))
  if (path === undefined) throw new Error('The browser tests need Chromium: install it, or name it in CHROMIUM.')
  return path
}

export interface Look {
  readonly width?: number
  readonly height?: number
  readonly colours?: 'light' | 'dark'
  /** The time zone of the browser, such as 'Asia/Baku'. The default is that of this machine. */
  readonly zone?: string
  /** Device pixels per CSS pixel. The default is 1. */
  readonly scale?: number
}

/** The chat page in a browser, with the actions of a person. */
export interface ChatPage {
  readonly page: Page
  /** Errors of the page: script errors, blocked content, failed loads. */
  readonly complaints: readonly string[]
  /** Types a text, sends it, and resolves with the bot's answer. */
  ask(text: string): Promise<string>
  /** The text of the newest message from somebody else. */
  lastAnswer(): Promise<string>
  /** Presses the newest button with this label under a message. */
  press(label: string): Promise<void>
  openChat(name: string): Promise<void>
  /** Opens a topic of the open forum. */
  openTopic(name: string): Promise<void>
  /** Chooses an item in the menu of the open chat: the role of the bot, the sender, the clock. */
  choose(label: string): Promise<void>
  chooseLanguage(code: 'en' | 'az' | 'ru' | 'zh'): Promise<void>
  /** "Aysel", "Murad" (the admin) or "Timur". */
  choosePerson(name: string): Promise<void>
  /** Resolves when the newest answer contains this text. */
  waitForAnswer(text: string): Promise<string>
  close(): Promise<void>
}

/** Opens the page of a playground at `url`. Throws if Chromium is not installed. */
export async function openPage(url: string, look: Look = {}): Promise<ChatPage> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags, timeout: timeoutMs })
  atEnd(() => browser.close())
  const page = await browser.newPage({
    viewport: { width: look.width ?? 1100, height: look.height ?? 760 },
    deviceScaleFactor: look.scale ?? 1,
    colorScheme: look.colours ?? 'light',
    reducedMotion: 'reduce',
    ...(look.zone !== undefined && { timezoneId: look.zone }),
  })
  page.setDefaultTimeout(timeoutMs)
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', line => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  await page.goto(url)
  await page.locator('#text').or(page.locator('.closed')).first().waitFor()
  return driven(browser, page, complaints)
}

function driven(browser: Browser, page: Page, complaints: readonly string[]): ChatPage {
  const answers = page.locator('.row.theirs .text')
  const lastAnswer = async (): Promise<string> => (await answers.allInnerTexts()).at(-1) ?? ''
  const waitForAnswer = async (text: string): Promise<string> => {
    await answers.last().filter({ hasText: text }).waitFor()
    return lastAnswer()
  }
  const atList = async (): Promise<void> => {
    const back = page.locator('.back')
    if (await back.isVisible()) await back.click()
  }
  const reopen = async (): Promise<void> => {
    const current = page.locator('.chat[aria-current]')
    if (await page.locator('.room').isHidden()) await current.click()
  }
  return {
    page,
    complaints,
    lastAnswer,
    waitForAnswer,
    async ask(text) {
      const own = page.locator('.row.mine')
      const before = await own.count()
      await page.locator('#text').fill(text)
      await page.keyboard.press('Enter')
      const asked = await own.nth(before).getAttribute('data-message')
      // What the bot still had to say to an earlier message is above this one.
      const answer = page.locator(`[data-message="${asked}"] ~ .row.theirs .text`).first()
      await answer.waitFor()
      const [said = ''] = await answer.allInnerTexts()
      return said
    },
    async press(label) {
      await page.locator('.key', { hasText: label }).last().click()
    },
    async openChat(name) {
      await atList()
      await page.locator(`.chat[data-name="${name}"]`).click()
    },
    async openTopic(name) {
      await page.locator('.topic', { hasText: name }).click()
      await page.locator('.topic[aria-current]', { hasText: name }).waitFor()
    },
    async choose(label) {
      await page.locator('#more').click()
      await page.locator('.menu button', { hasText: label }).click()
    },
    async chooseLanguage(code) {
      await atList()
      await page.locator('#language').selectOption(code)
      await page.locator(`html[lang="${code}"]`).waitFor({ state: 'attached' })
      await reopen()
    },
    async choosePerson(name) {
      await atList()
      const option = page.locator('#person option', { hasText: name })
      await page.locator('#person').selectOption(await option.getAttribute('value'))
      await selected(page, name)
      await reopen()
    },
    close: () => browser.close(),
  }
}

async function selected(page: Page, name: string): Promise<void> {
  const chosen: Locator = page.locator('#person option[selected]', { hasText: name })
  await chosen.waitFor({ state: 'attached' })
}
