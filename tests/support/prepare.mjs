/**
 * Makes a fresh clone ready: node packages, then a Chromium, a Firefox and openssl. Plain Node, since it runs before
 * node_modules exist. Installs only what is missing, says nothing when nothing is.
 *
 *   node tests/support/prepare.mjs [--require-browsers]    with the flag a missing browser is an error (exit 3)
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const isBrowserRequired = process.argv.includes('--require-browsers');
const ONE_DAY = 24 * 60 * 60 * 1000;

/** Where each program may be; the same places as find-browsers.ts. `set` names the variable that overrides them. */
const programs = [
  {
    name: 'Chromium or Chrome',
    set: 'CHROME_PATH',
    debian: 'chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsFiles('Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'),
    ],
  },
  {
    name: 'Firefox',
    set: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windowsFiles('Mozilla Firefox\\firefox.exe')],
  },
  { name: 'openssl', set: 'OPENSSL_PATH', debian: 'openssl', commands: ['openssl'], files: [] },
];

function windowsFiles(...tails) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.filter(Boolean).flatMap((folder) => tails.map((tail) => path.join(folder, tail)));
}

function isOnPath(command) {
  const name = process.platform === 'win32' ? `${command}.exe` : command;
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const isThere = ({ set, commands, files }) =>
  process.env[set] ? existsSync(process.env[set]) : commands.some(isOnPath) || files.some((file) => existsSync(file));

function run(command, parameters, { environment = {}, stdio = 'inherit' } = {}) {
  console.log(`> ${command} ${parameters.join(' ')}`);
  const options = { cwd: root, stdio, env: { ...process.env, ...environment } };
  return spawnSync(command, parameters, { ...options, shell: process.platform === 'win32' }).status === 0;
}

/** By what the locks say, not by their times: a checkout may be newer than the packages that it was made with. */
function areRightPackagesInstalled() {
  const installedLock = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const packagesOf = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([name, { version, optional }]) =>
      name === '' || installed[name]?.version === version || (optional && !installed[name]),
  );
}

function installPackages() {
  if (areRightPackagesInstalled()) return;
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  // `npm ci` refuses a lock file that lacks other platforms' optional packages, as one written behind a registry that
  // does not carry them all does; `npm install` takes the locked versions all the same.
  if (run('npm', ['ci', ...quietly], { stdio: 'ignore' })) return;
  if (!run('npm', ['install', '--no-save', ...quietly])) process.exit(1);
}

function isDebianAsRoot() {
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) return false;
  return existsSync('/etc/os-release') && /^ID=["']?debian["']?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function arePackageListsFresh() {
  const folder = '/var/lib/apt/lists';
  const lists = existsSync(folder) ? readdirSync(folder).filter((name) => /_Packages(\.\w+)?$/.test(name)) : [];
  return lists.some((name) => Date.now() - statSync(path.join(folder, name)).ctimeMs < ONE_DAY);
}

function installOnDebian(names) {
  const install = () =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  const update = () => run('apt-get', ['update', '-qq']);
  const wasFresh = arePackageListsFresh();
  if (!wasFresh) update();
  // A list that looks fresh can still name packages that the mirror has replaced.
  if (!install() && wasFresh) {
    update();
    install();
  }
}

function installBrowsers() {
  let missing = programs.filter((program) => !isThere(program));
  const installable = missing.filter(({ set }) => !process.env[set]).map((program) => program.debian);
  if (installable.length > 0 && isDebianAsRoot()) {
    installOnDebian(installable);
    missing = programs.filter((program) => !isThere(program));
  }
  if (missing.length === 0) return;
  for (const { name, set } of missing) {
    const wrong = process.env[set] ? ` (${set}=${process.env[set]} is not there)` : '';
    console.error(`Missing: ${name}${wrong}. Install it, or set ${set} to the program's file.`);
  }
  if (isBrowserRequired) process.exit(3);
}

installPackages();
installBrowsers();
