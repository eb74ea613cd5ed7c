/**
 * Fluent UI's components take a few icons out of a package whose index holds thousands, half a second for each file of tests; what icons look
 * like is for the tests in a real browser.
 */
const Icon = () => null;

module.exports = new Proxy(
  {},
  {
    get: (_, name) =>
      name === "__esModule" ? true : String(name).endsWith("ClassName") ? "fui-Icon" : name === "bundleIcon" ? () => Icon : Icon,
  },
);
