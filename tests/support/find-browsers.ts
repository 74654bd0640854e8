/**
 * Finds the installed browsers; never downloads one. Environment first, then PATH, then the usual places. Chromium
 * before branded Chrome, which refuses to load unpacked extensions from the command line.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const places: Record<BrowserName, { variable: string; commands: string[]; files: string[]; advice: string }> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
    files: [
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsFiles('Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'),
    ],
    advice: 'No Chromium or Chrome found. Install one (Debian: apt install chromium), or set CHROME_PATH to its file.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsFiles('Mozilla Firefox\\firefox.exe'),
    ],
    advice: 'No Firefox found. Install one (Debian: apt install firefox-esr), or set FIREFOX_PATH to its file.',
  },
};

/** @returns The browser's program file, or `undefined`: then {@link adviceFor} says what to do. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, files } = places[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : undefined;
  return findOnPath(commands) ?? files.find((file) => existsSync(file));
}

/** One sentence: what to install or set. */
export function adviceFor(name: BrowserName): string {
  return places[name].advice;
}

/** @throws Error with the advice, where there is no such browser. */
export function requireBrowser(name: BrowserName): string {
  const file = findBrowser(name);
  if (file === undefined) throw new Error(adviceFor(name));
  return file;
}

function findOnPath(commands: string[]): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return commands
    .flatMap((command) => folders.map((folder) => path.join(folder, command + suffix)))
    .find((file) => isExecutable(file));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function windowsFiles(...tails: string[]): string[] {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => tails.map((tail) => path.join(folder, tail)));
}
