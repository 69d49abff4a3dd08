if (Number.parseInt(process.versions.node, 10) < 24) throw new Error('Run the tests with "npm test" (Node 24)');

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'babel',
};
