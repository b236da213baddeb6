/** Tests that need only npm packages. Browser and LibreOffice tests have configurations of their own. */
module.exports = {
  testEnvironment: 'node',
  // office.js cleans up its references just after a test's last run.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/test/browser/', '/test/xlsx/'],
  setupFiles: ['<rootDir>/test/repo/offline.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', require('./swc.config.js')] },
};
