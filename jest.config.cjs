const shared = {
	// These come as ES modules only.
	transformIgnorePatterns: [
		'/node_modules/(?!(dictionary-en|htmlparser2|entities|dom-serializer|domelementtype|domhandler|domutils)/)',
	],
	transform: {
		'\\.(aff|dic)$': '<rootDir>/tests/support/asText.cjs',
		'^.+\\.m?[jt]s$': [
			'@swc/jest',
			{ jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
		],
	},
	moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'aff', 'dic'],
	testEnvironment: 'node',
	modulePathIgnorePatterns: [
		'<rootDir>/dist',
		'<rootDir>/.sandbox',
		'<rootDir>/sandbox/node_modules',
		'<rootDir>/tests/bench/node_modules',
	],
};

module.exports = {
	projects: [
		{
			...shared,
			displayName: 'unit',
			testMatch: ['<rootDir>/tests/unit/**/*.test.ts'],
			// for what hangs; a busy machine takes ten times as long as a quiet one
			testTimeout: 60_000,
		},
		{
			...shared,
			displayName: 'workflows',
			testMatch: ['<rootDir>/tests/workflows/**/*.test.ts'],
			testTimeout: 120_000,
		},
		{
			...shared,
			displayName: 'oracle',
			testMatch: ['<rootDir>/tests/oracle/**/*.test.ts'],
			testTimeout: 600_000,
		},
		{ ...shared, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.mts'] },
	],
};
