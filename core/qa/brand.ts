import type { Playbook } from '../playbook/schema';

export type Brand = Playbook['brand'];

/** Mailbox providers for private people; nobody can send mail of a company from there. */
export const FREEMAIL = new Set(
	'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.de ymail.com hotmail.com hotmail.co.uk outlook.com outlook.de live.com msn.com aol.com icloud.com me.com mac.com gmx.de gmx.net gmx.com gmx.at web.de t-online.de freenet.de mail.ru yandex.ru proton.me protonmail.com orange.fr free.fr laposte.net libero.it qq.com 163.com 126.com'.split(
		' ',
	),
);

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@((?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63})$/;

/** @returns the domain of a plain mail address in lower case, or none when it is no address. */
export const domainOf = (address: string) => ADDRESS.exec(address.trim())?.[1]?.toLowerCase();
