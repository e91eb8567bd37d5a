/** ES modules that jest must turn into CommonJS before it can load them. */
const modern = ['hucre', 'numfmt', '@cj-tech-master', 'docx'];

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
  testTimeout: 30000,
};
