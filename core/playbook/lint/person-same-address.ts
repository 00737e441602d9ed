import { quote } from '../../problem';
import { type Lint, whereOf } from './lint';

const plain = (email: string) => email.trim().toLowerCase();

export const personSameAddress: Lint = {
	id: 'person-same-address',
	title: 'no two people have one e-mail address',
	severity: 'warning',
	why: 'Two people with one address are one person for approvals and have one vote, so a rule may ask for more people than there are.',
	examples: {
		bad: [{ say: 'a shared mailbox', changes: { 'people.lars.email': 'Bea@northwind.example' } }],
		quiet: [{ say: 'one name, two addresses', changes: { 'people.lars.name': 'Bea Brand' } }],
	},
	*check({ playbook: { people } }) {
		const first = new Map<string, string>();
		for (const [key, { email }] of Object.entries(people)) {
			const other = first.get(plain(email));
			if (other === undefined) first.set(plain(email), key);
			else
				yield {
					where: whereOf('people', key, 'email'),
					found: `${quote(email)}, which is the address of ${quote(other)} too`,
					expected: 'an address of their own',
					mend: 'Write the address of the person. If it is one person, keep one key and use it everywhere.',
				};
		}
	},
};
