import type { Build } from '../../launch/build';
import type { Token } from '../source';
import { tokenName } from '../views';

export interface ProgramToken {
	readonly index: number;
	readonly name: string;
	readonly value: string;
	readonly isScript: boolean;
}

/** The program's tokens by lower-case name with its namespace. */
export function programTokens(tokens: Build['tokens']): ReadonlyMap<string, ProgramToken> {
	return new Map(
		tokens.map(({ name, type = '', value }, index) => {
			const plain = tokenName(name);
			const full = /^my\./i.test(plain) ? plain : `my.${plain}`;
			return [full.toLowerCase(), { index, name: full, value, isScript: /script/i.test(type) }];
		}),
	);
}

export const scriptOf = (token: Token, ours: ReturnType<typeof programTokens>) => {
	const its = ours.get(token.name.toLowerCase());
	return its?.isScript ? its : undefined;
};
