/** ES modules that jest must turn into CommonJS before it can load them. */
const modern = ['docx'];

// The offline host reads dates by the sheet's own clock.
process.env.TZ = 'Asia/Bangkok';

const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modern.join('|')})/)`],
};

export default {
  projects: [
    { ...common, testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'] },
    {
      ...common,
      roots: ['<rootDir>/test/browser'],
      // One browser for the run, and none where no test of a page is among those to be run.
      globalSetup: '<rootDir>/test/support/browser-setup.ts',
      globalTeardown: '<rootDir>/test/support/browser-teardown.ts',
    },
  ],
  // Two cores are the rule; jest would leave one of them idle.
  maxWorkers: '100%',
  testTimeout: 30000,
};
