/** Tests in test/xlsx; see README for what they need. */
module.exports = {
  ...require('./jest.config.js'),
  roots: ['<rootDir>/test/xlsx'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180000,
  maxWorkers: 1,
};
