import { addressIn, isPublicAddress, isPublicHost } from '../../../../core/qa/links/address';
import { whyNotToAsk } from '../../../../core/qa/links/mayBeAsked';

describe('hosts that are not asked', () => {
	test.each([
		['loopback', '127.0.0.1'],
		['any of loopback', '127.8.9.10'],
		['short', '127.1'],
		['decimal', '2130706433'],
		['hexadecimal', '0x7f000001'],
		['hexadecimal parts', '0x7f.0.0.0x1'],
		['octal', '0177.0.0.1'],
		['octal, whole', '017700000001'],
		['leading zeros', '127.000.000.001'],
		['a dot at the end', '127.0.0.1.'],
		['full-width digits', '１２７.０.０.１'],
		['Chinese dots', '127。0。0。1'],
		['percent signs', '%31%32%37.0.0.1'],
		['this host', '0.0.0.0'],
		['short this host', '0'],
		['private', '10.20.30.40'],
		['private', '172.16.0.1'],
		['private', '172.31.255.255'],
		['private', '192.168.1.1'],
		['shared by carriers', '100.64.0.1'],
		['the end of it', '100.127.255.255'],
		['link-local', '169.254.1.1'],
		['metadata', '169.254.169.254'],
		['metadata, decimal', '2852039166'],
		['metadata, hexadecimal', '0xA9FEA9FE'],
		['metadata of another cloud', '100.100.100.200'],
		['metadata of a third', '192.0.0.192'],
		['wire server', '168.63.129.16'],
		['documentation', '192.0.2.1'],
		['documentation', '198.51.100.7'],
		['documentation', '203.0.113.9'],
		['test of devices', '198.19.0.1'],
		['multicast', '224.0.0.1'],
		['reserved', '240.0.0.1'],
		['broadcast', '255.255.255.255'],
		['IPv6 loopback', '[::1]'],
		['IPv6 loopback, bare', '::1'],
		['IPv6 loopback in full', '[0:0:0:0:0:0:0:1]'],
		['IPv6 nothing', '[::]'],
		['mapped', '[::ffff:127.0.0.1]'],
		['mapped, hexadecimal', '[::ffff:7f00:1]'],
		['mapped, public', '[::ffff:8.8.8.8]'],
		['compatible', '[::127.0.0.1]'],
		['translated, private', '[64:ff9b::10.0.0.1]'],
		['local translation', '[64:ff9b:1::1]'],
		['6to4, private', '[2002:7f00:1::]'],
		['Teredo', '[2001:0:1::1]'],
		['documentation', '[2001:db8::1]'],
		['new documentation', '[3fff::1]'],
		['unique local', '[fd00:ec2::254]'],
		['unique local', '[fc00::1]'],
		['link-local', '[fe80::1]'],
		['multicast', '[ff02::1]'],
		['one label', 'intranet'],
		['localhost', 'localhost'],
		['localhost in capitals with a dot', 'LOCALHOST.'],
		['below localhost', 'app.localhost'],
		['mDNS', 'printer.local'],
		['metadata by name', 'metadata.google.internal'],
		['a cluster', 'db.svc.cluster.local'],
		['home', 'router.home.arpa'],
		['intranet', 'wiki.corp'],
		['onion', 'abc.onion'],
		['any address by name', '10.0.0.1.nip.io'],
		['any address by name', 'app.127-0-0-1.sslip.io'],
		['loopback by name', 'localtest.me'],
		['loopback by name', 'a.lvh.me'],
		['more than a host', 'a.com:80'],
		['more than a host', 'a.com/x'],
		['a user', 'x@127.0.0.1'],
		['nothing', ''],
		['no host', 'a b'],
	])('%s: %s', (_say, host) => expect(isPublicHost(host)).toBe(false));
});

describe('hosts that are asked', () => {
	test.each([
		'northwind.com',
		'www.northwind.co.uk',
		'bücher.de',
		'northwind.com.',
		'8.8.8.8',
		'100.63.255.255',
		'100.128.0.0',
		'172.15.0.1',
		'172.32.0.1',
		'192.169.0.1',
		'223.255.255.255',
		'[2606:4700::1111]',
		'[2a00:1450:4001::1]',
		'[64:ff9b::8.8.8.8]',
		'[2002:808:808::]',
		'local.com',
		'home.org',
		'nip.io.northwind.com',
		'internal-comms.com',
	])('%s', (host) => expect(isPublicHost(host)).toBe(true));
});

test('an address is read strictly', () => {
	for (const text of [
		'1.2.3',
		'1.2.3.256',
		'1.2.3.4.5',
		'::1::',
		'1::2::3',
		':::',
		'g::1',
		'12345::',
		'1:2:3:4:5:6:7',
		'::1.2.3.400',
		'',
	])
		expect(isPublicAddress(text)).toBe(false);
	expect(addressIn('[2606:4700::1111]')).toBe('2606:4700::1111');
	expect(addressIn('a.com')).toBeUndefined();
});

describe('addresses that are not asked', () => {
	test.each([
		['https://a.com/unsubscribe?id=1', 'may do something when it is called'],
		['https://a.com/newsletter/abmelden', 'may do something when it is called'],
		['https://a.com/se-d%C3%A9sabonner', 'may do something when it is called'],
		['https://a.com/email-preferences', 'may do something when it is called'],
		['https://a.com/opt-out', 'may do something when it is called'],
		['https://a.com/view-online/12', 'may do something when it is called'],
		['https://a.com/confirm-seat', 'may do something when it is called'],
		['https://a.com/nps?score=9', 'may do something when it is called'],
		['https://a.com/api?action=delete', 'may do something when it is called'],
		['https://a.com/rsvp/yes', 'may do something when it is called'],
		['https://a.com/logout', 'may do something when it is called'],
		['https://a.com/?mkt_tok=abc', 'may be made for one person'],
		['https://a.com/?token=abc', 'may be made for one person'],
		['https://a.com/?to=jane%40mail.org', 'may be made for one person'],
		['https://a.com/?x=eyJhbGciOiJIUzI1NiJ9', 'may be made for one person'],
		['https://a.com/f/0b9d7a8e-0c1d-4c59-9a3f-6b1f6a1f2f3e', 'may be made for one person'],
		['https://click.a.com/ls/CL0/3f9a8b7c6d5e4f3a2b1c', 'may be made for one person'],
		['https://jane:secret@a.com/', 'carries a password'],
		['https://a.com:22/', 'asks for port 22'],
		['ftp://a.com/', 'is no web address'],
		['https://2130706433/', 'leads into a private network'],
	])('%s', (url, why) => expect(whyNotToAsk(new URL(url), 'link')).toBe(why));

	test.each([
		'https://a.com/',
		'https://a.com/planning-with-less-data-2026-register-now?utm_source=m&utm_content=3f9a8b7c6d5e4f3a2b1c',
		'https://a.com/products/incident-response',
		'https://a.com/preferred-partners',
		'https://a.com/reports/2026/03/05/forecast.pdf?page=3&cid=email-1',
		'https://a.com:8443/seat',
	])('but %s is', (url) => expect(whyNotToAsk(new URL(url), 'link')).toBeUndefined());

	test('a picture may have a long number for a name', () =>
		expect(
			whyNotToAsk(new URL('https://cdn.a.com/0b9d7a8e-0c1d-4c59-9a3f-6b1f6a1f2f3e.png'), 'image'),
		).toBeUndefined());
});
