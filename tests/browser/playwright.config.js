import { defineConfig } from '@playwright/test'

// Debian's Chromium; nothing is downloaded. Every test starts a service of its own (support/fixtures.js), so tests
// never meet in one box.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.js',
  outputDir: '../output/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../output/browser.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
        '--disable-sync', '--no-first-run',
        // A microphone that beeps, and nobody who has to allow it.
        '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream',
      ],
    },
  },
})
