import { join, resolve } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const ROOT = resolve(__dirname, '../..');

/** Where the demo is built; not `dist`, which holds what is deployed. */
export const DEMO_FOLDER = join(ROOT, 'out', 'demo');

type MakeConfiguration = (env: Record<string, string>, argv: { mode: string }) => Configuration;

/**
 * Builds the add-in's pages, as they are deployed but not minified, and the demo page around them.
 *
 * @throws Error with webpack's messages when something does not compile
 */
export async function buildDemo(folder: string = DEMO_FOLDER): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's configuration is CommonJS
  const make = require('../../webpack.config.js') as MakeConfiguration;
  const base = make({ types: 'off', demo: 'yes' }, { mode: 'production' });
  const configuration: Configuration = {
    ...base,
    output: { ...base.output, path: folder },
    optimization: { minimize: false },
    performance: false,
    cache: { type: 'filesystem', name: 'demo', cacheDirectory: join(ROOT, 'out', 'cache') },
  };
  await new Promise<void>((done, fail) => {
    const compiler = webpack(configuration);
    if (!compiler) return fail(new Error('webpack did not start'));
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (!stats || stats.hasErrors()) fail(new Error(stats?.toString({ preset: 'errors-only' })));
        else done();
      });
    });
  });
}
