/** How Jest compiles TypeScript; types are checked by `npm run typecheck`. */
module.exports = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022', keepClassNames: true },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
