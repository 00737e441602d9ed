/** Each of two hundred files would ask for zod, and name it before each call; in the bundle one does. It stays the host's. */
export const zodOnce = {
	name: 'zod-once',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^zod\/v4$/ }, ({ path, namespace }) =>
			namespace === 'zod-once' ? { path, external: true } : { path, namespace: 'zod-once' },
		);
		onLoad({ filter: /.*/, namespace: 'zod-once' }, () => ({
			contents: "const { z } = require('zod/v4');\nexport { z };",
			loader: 'js',
		}));
	},
};
