import { existsSync, mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { draftReport } from '../../src/commands/draft-report.ts';
import { renderComment } from '../../src/views/comment.ts';
import { commentPage } from '../support/github-page.ts';
import { anExampleChange, aSource } from '../support/memory-source.ts';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const CHROMIUM = INSTALLED.find((path) => existsSync(path));
const OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];
const FOLDER = '.tmp/screenshots';

const FACTS = { runUrl: null, checkRunUrl: null, notices: [], requests: null, dryRun: false };
const CHOICE = { environment: 'production', version: null, services: [], policyPath: '.github/chaos-negotiator.yml' };

if (CHROMIUM === undefined) console.log('No Chromium is installed: the comment was not looked at in a browser.');

(CHROMIUM === undefined ? describe.skip : describe)('the comment in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: OPTIONS });
  }, 30_000);

  afterAll(() => browser.close());

  it.each([
    ['desktop', 1012],
    ['phone', 390],
  ])('says risk, verdict and next step on the first screen of a %s, and fits its width', async (name, width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const report = await draftReport(aSource(anExampleChange()), CHOICE, () => {});
    await page.setContent(commentPage(renderComment(report, FACTS)));
    await page.screenshot({ path: `${FOLDER}/comment-${name}.png`, fullPage: true });
    const heading = await page.locator('h2').first().boundingBox();
    const alert = await page.locator('.alert').first().boundingBox();
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect({
      headingOnFirstScreen: (heading?.y ?? 9999) < 200,
      alertOnFirstScreen: (alert?.y ?? 9999) + (alert?.height ?? 0) < 800,
      overflow,
      foreignRequests: requests,
    }).toEqual({ headingOnFirstScreen: true, alertOnFirstScreen: true, overflow: 0, foreignRequests: [] });
    await page.close();
  });
});
