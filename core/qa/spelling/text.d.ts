declare module '*.aff' {
	const text: string;
	export default text;
}
declare module '*.dic' {
	const text: string;
	export default text;
}
declare module 'nspell' {
	export default function nspell(affixes: string, words: string): { correct(word: string): boolean };
}
