/**
 * `window.external` as Excel for Windows provides it: the one object through which Office.js (excel-win32-16.01.js) talks to
 * its host. Runs in the page before Office.js. `bridge.call(kind, text)` reaches the emulated Excel and promises its answer.
 */
const CALL = { richApi: 93 };
const SUCCESS = 0;
const NOT_SUPPORTED = 5000;

const safeArray = (items) => ({ toArray: () => items });

const settingsOf = (container, bridge) => {
  let settings = { ...container.documentSettings };
  return {
    Read: (keys, values) => {
      keys.push(...Object.keys(settings));
      values.push(...Object.values(settings));
    },
    WriteAsync: (keys, values, done) => {
      settings = Object.fromEntries(keys.map((key, i) => [key, values[i]]));
      bridge.call("settings", JSON.stringify(settings)).then(() => done && done(SUCCESS));
    },
  };
};

const contextOf = (container, bridge) => {
  const settings = settingsOf(container, bridge);
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => container.solutionId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => container.uiLocale,
    GetAppDataLocale: () => container.dataLocale,
    GetDocUrl: () => container.documentUrl,
    GetAppCapabilities: () => (container.readOnly ? 1 : 0),
    GetActivationMode: () => (container.inserted ? 1 : 2),
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "emulated-correlation",
    GetInstanceId: () => "emulated-instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(container.requirementSets),
    GetHostFullVersion: () => container.hostVersion,
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(container.officeTheme),
    GetSettings: () => settings,
  };
};

const richApi = async (message, bridge, callback) => {
  const answer = JSON.parse(await bridge.call("richapi", JSON.stringify(message)));
  callback(
    safeArray(answer.officeError ? [answer.officeError, answer.message] : [SUCCESS, [answer.status, answer.headers, answer.body]]),
    0,
  );
};

const commonApi = async (call, params, bridge, callback) => {
  const { payload, status } = JSON.parse(await bridge.call("other", JSON.stringify({ dispId: call, params })));
  callback(payload === undefined ? (status ?? NOT_SUPPORTED) : safeArray([SUCCESS, ...payload]), 0);
};

globalThis.installEmulatedExcel = (page, bridge, container) => {
  const context = contextOf(container, bridge);
  let handlers = [];
  const external = {
    // host, platform, script version, locale, correlation, dialog, logging, flags
    GetHostInfo: () => ["Excel", "Win32", "16.01", container.uiLocale, "emulated", "", "disableLogging", container.hostFlags].join("$"),
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (call, params, callback) => {
      if (call === CALL.richApi) richApi(params[0], bridge, callback);
      else commonApi(call, params, bridge, callback);
    },
    RegisterEvent: (event, target, handler, callback) => {
      handlers.push({ event, target, handler });
      page.setTimeout(() => callback(SUCCESS), 0);
    },
    UnregisterEvent: (event, target, callback) => {
      handlers = handlers.filter((each) => each.event !== event || each.target !== target);
      page.setTimeout(() => callback(SUCCESS), 0);
    },
    MessageParent: () => {},
  };
  Object.defineProperty(page, "external", { value: external, configurable: true, writable: true });
  return {
    emit: (event, payload) => {
      for (const each of handlers) if (each.event === event) each.handler(event, safeArray(payload));
    },
  };
};
