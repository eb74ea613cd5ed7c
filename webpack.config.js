const path = require("node:path");
const fs = require("node:fs");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const { version } = require("./package.json");

const LOCALHOST = "https://localhost:3000";
const kilobytes = (count) => count * 1024;

/** The manifest at the root is the one for localhost; a build for a real host gets its address and the version of package.json. */
const manifestFor = (baseUrl) => (content) =>
  content
    .toString("utf8")
    .replaceAll(LOCALHOST, baseUrl)
    .replace(/<Version>[^<]*</, `<Version>${version}.0<`);

/** `npm run build -- --env base-url=https://claims.example.org/claimsheet` */
module.exports = (env = {}, { mode = "production" } = {}) => {
  const baseUrl = (env["base-url"] ?? LOCALHOST).replace(/\/+$/, "");
  if (!/^https:\/\//.test(baseUrl)) throw new Error(`Office loads add-ins from https only, not from ${baseUrl}.`);
  const development = mode === "development";
  return {
    mode,
    devtool: development ? "source-map" : false,
    entry: { taskpane: "./addin/taskpane.tsx", app: "./addin/app.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: development ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: development ? "[name].js" : "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // What is imported but not used is left out with all it imports.
          sideEffects: false,
          loader: "swc-loader",
          options: {
            jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
          },
        },
        // The browser page may not fetch anything: its workbooks travel inside its scripts.
        { test: /\.xlsx$/, type: "asset/inline", generator: { dataUrl: { encoding: "base64", mimetype: "application/octet-stream" } } },
      ],
    },
    optimization: {
      // A part that two screens, or a screen and the worker, need is one file, also where each of them uses other parts of it; names are short.
      splitChunks: { chunks: "all", minSize: 4000, usedExports: false },
      mangleExports: development ? false : "size",
      moduleIds: development ? "named" : "size",
      chunkIds: development ? "named" : "size",
    },
    performance: { maxAssetSize: kilobytes(1200), maxEntrypointSize: kilobytes(1200) },
    plugins: [
      new HtmlWebpackPlugin({ template: "./addin/html/taskpane.html", filename: "taskpane.html", chunks: ["taskpane"] }),
      new HtmlWebpackPlugin({ template: "./addin/html/app.html", filename: "app.html", chunks: ["app"] }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "manifest.xml", to: "manifest.xml", transform: manifestFor(baseUrl) },
          { from: "addin/icons/*.png", to: "icons/[name][ext]" },
          { from: "addin/html/first-paint.css", to: "first-paint.css" },
          { from: "templates/*.xlsx", to: "templates/[name][ext]" },
        ],
      }),
    ],
    devServer: { port: 3000, server: localhostServer(), hot: false, liveReload: true, headers: { "Access-Control-Allow-Origin": "*" } },
  };
};

/** The certificate that office-addin-dev-certs installed, or webpack's own, which the browser asks about once. */
const localhostServer = () => {
  const folder = path.join(require("node:os").homedir(), ".office-addin-dev-certs");
  const read = (name) => fs.readFileSync(path.join(folder, name));
  const installed = fs.existsSync(path.join(folder, "localhost.key"));
  return installed ? { type: "https", options: { key: read("localhost.key"), cert: read("localhost.crt"), ca: read("ca.crt") } } : "https";
};
