/** The build of the hosted pages, at the root; the package's builds take over from it how our sources are read. */
declare module "*/webpack.config.js" {
  import type { Configuration } from "webpack";

  const hostedPages: (env: Readonly<Record<string, string>>, options: { readonly mode: "production" }) => Configuration;
  export { hostedPages as default };
}
