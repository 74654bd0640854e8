/**
 * What the tests do with Firefox's own rights, as bodies of functions for FirefoxProtocol.callPrivileged. They use the
 * browser's internals, so a new Firefox may need them mended; each says what it stands for.
 */

/** Popups on show, in any window. Firefox loads them in a panel that is never shown, then moves them to the real one. */
const findPopups = `
  const findPopups = () => [...Services.wm.getEnumerator('navigator:browser')]
    .flatMap((each) => [...each.document.querySelectorAll('browser.webextension-popup-browser')])
    .filter((each) => !each.classList.contains('webextension-preload-browser') && each.closest('panel')?.state === 'open');`;

/**
 * Gives the open popup a BiDi name: returns it, or null while no popup is open or loaded. BiDi knows browsing contexts
 * of tabs only, by a key that popups lack; with the key and a look-up that finds it, every BiDi command works on it.
 */
export const nameThePopup = `${findPopups}
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const popup = findPopups()[0];
  if (!popup?.browsingContext || !popup.currentURI.spec.startsWith('moz-extension:')) return null;
  popup.permanentKey ??= {};
  if (!Object.hasOwn(NavigableManager, 'getBrowserById')) {
    const findTab = NavigableManager.getBrowserById;
    NavigableManager.getBrowserById = function (id) {
      const own = findPopups().find((each) => each.permanentKey && this.getIdForBrowser(each) === id);
      return own ?? findTab.call(this, id);
    };
  }
  return NavigableManager.getIdForBrowser(popup);`;

/** Closes the page that the extension opens once it is installed; false while it is not there yet. */
export const closeWelcomePage = `
  const tab = [...window.gBrowser.tabs].find((each) => each.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
  if (tab) window.gBrowser.removeTab(tab);
  return tab !== undefined;`;

export const isPopupOpen = `${findPopups} return findPopups().length > 0;`;

export const closePopup = `${findPopups} for (const popup of findPopups()) popup.closest('panel').hidePopup();`;

/** A click on the toolbar button, through the very function that the button calls. */
export const clickToolbarButton = `
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

export const runShortcut = `
  const key = [...window.document.querySelectorAll('keyset[id^=ext-keyset] key')].find((each) =>
    each.getAttribute('key') === 'S' && /alt/.test(each.getAttribute('modifiers')) && /shift/.test(each.getAttribute('modifiers')));
  if (!key) throw new Error('The extension has no such shortcut.');
  key.doCommand();`;

/** Chooses the extension's entry (alone, or the one in its submenu) in the context menu that is open. */
export const chooseMenuItem = `
  const menu = window.document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return false;
  const own = [...menu.querySelectorAll('[id*="-menuitem-"]')].filter((item) => !item.hidden && item.id.startsWith(parameter.prefix));
  const item = own.find((each) => each.localName === 'menuitem' && each.id.endsWith('-' + parameter.kind)) ?? own.find((each) => each.localName === 'menuitem');
  if (!item) throw new Error('No entry of the extension: ' + [...menu.children].map((each) => each.id || each.label).join(' '));
  const submenu = item.closest('menu');
  if (submenu) {
    submenu.openMenu(true);
    await new Promise((resolve) => submenu.menupopup.state === 'open' ? resolve() : submenu.menupopup.addEventListener('popupshown', resolve, { once: true }));
    submenu.menupopup.activateItem(item);
  } else menu.activateItem(item);
  return true;`;

export const killBackground = `
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
  return extension.backgroundState;`;

export const readBackgroundState = 'return extension.backgroundState;';

export const reloadExtension = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(parameter)).reload();`;

const everySite = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const sites = { permissions: [], origins: [...extension.manifest.content_scripts.flatMap((each) => each.matches)] };`;
export const revokeSiteAccess = `${everySite} await ExtensionPermissions.remove(extension.id, sites, extension);`;
export const grantSiteAccess = `${everySite} await ExtensionPermissions.add(extension.id, sites, extension);`;

/** What the reader's "Run in Private Windows: Allow" does; it restarts the extension. */
export const allowPrivateWindows = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(extension.id, allowed, extension);
  await (await AddonManager.getAddonByID(extension.id)).reload();`;

export const openPrivateWindow = `
  const principal = Services.scriptSecurityManager.getSystemPrincipal();
  const opened = window.OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  opened.gBrowser.selectedBrowser.fixupAndLoadURIString(parameter, { triggeringPrincipal: principal });`;

export const readMessages = `return [...(extension.warnings ?? []), ...(extension.errors ?? [])];`;

export const readToolbar = `
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  const tab = window.gBrowser.selectedTab;
  return { title: action.getProperty(tab, 'title') ?? '', badge: action.getProperty(tab, 'badgeText') ?? '' };`;

/** 0 dark, 1 light; colours are forced always (2) or when the system forces them (0). */
export const setColorScheme = `
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', parameter === 'dark' ? 0 : 1);
  Services.prefs.setIntPref('browser.display.document_color_use', parameter === 'forced' ? 2 : 0);`;

export const setZoom = 'window.gBrowser.selectedBrowser.fullZoom = parameter;';

/** Notes every request that the browser is about to make, whoever asks, from here on. */
export const startRequestLog = `
  const log = [];
  const observer = { observe(scope) {
    const channel = scope.QueryInterface(Ci.nsIHttpChannel);
    const asker = channel.loadInfo?.triggeringPrincipal;
    log.push({ url: channel.URI.spec, initiator: asker?.isSystemPrincipal ? 'system' : (asker?.origin ?? ''), isFromExtension: Boolean(asker?.addonId) });
  } };
  Services.obs.addObserver(observer, 'http-on-modify-request');
  Services.getASummaryRequestLog = log;`;

export const readRequestLog = 'return Services.getASummaryRequestLog;';

/** Runs an expression in the sandbox of the extension's script in the page in front: its very global, reached from its process. */
export const evaluateAsContentScript = `
  const { messageManager } = window.gBrowser.selectedBrowser;
  const name = 'get-a-summary-test:' + Services.uuid.generateUUID();
  function runInProcess(name, expression) {
    try {
      speak(name, expression);
    } catch (error) {
      sendAsyncMessage(name, JSON.stringify({ error: String(error) }));
    }
  }
  function speak(name, expression) {
    const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const [world] = ExtensionContent.getContentScriptGlobals(content);
    const report = (answer) => sendAsyncMessage(name, answer);
    const run = Components.utils.evalInSandbox(
      '(report) => (async () => (' + expression + '))().then(' +
        '(value) => report(JSON.stringify({ value })), (error) => report(JSON.stringify({ error: String(error) })))',
      world,
    );
    run(Components.utils.exportFunction(report, world));
  }
  const inPage = speak + ';(' + runInProcess + ')(' + JSON.stringify(name) + ', ' + JSON.stringify(parameter) + ')';
  const answer = await new Promise((resolve, reject) => {
    window.setTimeout(() => reject(new Error('The process of the page does not answer.')), 50_000);
    messageManager.addMessageListener(name, function listener({ data }) {
      messageManager.removeMessageListener(name, listener);
      resolve(JSON.parse(data));
    });
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(inPage), false);
  });
  if (answer.error) throw new Error(answer.error);
  return answer.value ?? null;`;
