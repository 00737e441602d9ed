// The dictionary's files, as the build takes them: each a module that is its text.
module.exports = {
	process: (text) => ({ code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` }),
};
