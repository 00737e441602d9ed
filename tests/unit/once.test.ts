import { once, readOnce } from '../../core/once';

test('each question is answered once', () => {
	const asked: string[] = [];
	const lengthOf = once((question) => asked.push(question) && question.length);
	expect([lengthOf('host'), lengthOf('host'), lengthOf('')]).toEqual([4, 4, 0]);
	expect(asked).toEqual(['host', '']);
});

test('each object is read once, with what is told the first time', () => {
	const read: string[] = [];
	const textOf = readOnce(({ name }: { readonly name: string }, suffix: string) => {
		read.push(name);
		return name + suffix;
	});
	const [a, b] = [{ name: 'a' }, { name: 'a' }];
	expect([textOf(a, '1'), textOf(a, '2'), textOf(b, '3')]).toEqual(['a1', 'a1', 'a3']);
	expect(read).toEqual(['a', 'a']);
});

test('what is false, zero or empty is an answer too', () => {
	let count = 0;
	const isOpen = readOnce((link: { readonly open: boolean }) => {
		count++;
		return link.open;
	});
	const closed = { open: false };
	expect([isOpen(closed), isOpen(closed), count]).toEqual([false, false, 1]);
});
