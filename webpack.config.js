const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { addToManifest } = require('./src/selfcheck/addToManifest');

/** Microsoft asks that add-ins load office.js from its network, in the head of the page. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Nothing leaves the pane: no connections, scripts and frames only from this site and Office's. Who may frame the
 * page stays open, since Excel on the web hosts it in a frame.
 */
const CSP = [
  "default-src 'none'",
  `script-src 'self' ${new URL(OFFICE_JS).origin}`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  // Where office.js asks the user whether to trust a web Excel outside Microsoft's network.
  `frame-src ${new URL(OFFICE_JS).origin}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const src = (...parts) => path.join(__dirname, 'src', ...parts);

const page = (name, folder) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: src(folder, `${name}.html`),
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: { csp: CSP, officeJs: OFFICE_JS },
  });

/**
 * `--env url=https://…` puts the address that the add-in is served from into the manifest; it is localhost otherwise.
 * `--env types=off` leaves type errors to `npm run typecheck`; `--env demo=yes` adds the demo page, `--env selfcheck=yes`
 * the page that checks Excel.
 */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  return {
    mode: production ? 'production' : 'development',
    context: __dirname,
    // Source maps that need no eval, which the pages' policy forbids.
    devtool: 'source-map',
    entry: {
      taskpane: src('taskpane', 'taskpane.ts'),
      commands: src('commands', 'commands.ts'),
      notice: src('taskpane', 'notice.ts'),
      ...(env.selfcheck ? { selfcheck: src('selfcheck', 'selfcheck.ts') } : {}),
      ...(env.demo ? { demo: src('demo', 'demo.ts'), host: src('demo', 'host.ts') } : {}),
    },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            transpileOnly: !production || env.types === 'off',
            onlyCompileBundledFiles: true,
            compilerOptions: { rootDir: __dirname },
          },
        },
        { test: /\.txt$/, type: 'asset/source' },
      ],
    },
    plugins: [
      page('taskpane', 'taskpane'),
      page('notice', 'taskpane'),
      page('commands', 'commands'),
      ...(env.selfcheck ? [page('selfcheck', 'selfcheck')] : []),
      ...(env.demo ? [page('demo', 'demo')] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/help.html', to: 'help.html' },
          { from: 'assets/help.css', to: 'help.css' },
          ...(env.demo ? [{ from: 'src/demo/demo.css', to: 'demo.css' }] : []),
          { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), env) },
        ],
      }),
    ],
    performance: {
      // The pane with Fluent's components, Lit and the vocabulary; office.js is Office's own.
      maxEntrypointSize: 700_000,
      maxAssetSize: 700_000,
      assetFilter: (name) => !/\.(map|png)$/.test(name),
    },
  };
};

const manifestFor = (manifest, { url, selfcheck }) => {
  const whole = selfcheck ? addToManifest(manifest) : manifest;
  return url ? whole.replaceAll('https://localhost:3000', url.replace(/\/+$/, '')) : whole;
};
