/** ES modules that jest must turn into CommonJS before it can load them. */
const modern = ['docx'];

// The offline host reads dates by the sheet's own clock.
process.env.TZ = 'Asia/Bangkok';

export default {
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
  // Two cores are the rule; jest would leave one of them idle.
  maxWorkers: '100%',
  testTimeout: 30000,
};
