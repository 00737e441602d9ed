import * as fc from 'fast-check';

import { networkOf } from '../../../core/approval';
import { table } from '../../support/table';

describe('the network of an address', () => {
	table(
		'%s is %s',
		[
			['203.0.113.77', '203.0.113.0/24'],
			['::ffff:203.0.113.77', '203.0.113.0/24'],
			['::FFFF:10.0.0.1', '10.0.0.0/24'],
			['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
			['2001:0DB8:0001::6', '2001:db8:1::/48'],
			['2001:db8::1', '2001:db8:0::/48'],
			['::1', '0:0:0::/48'],
			['::', '0:0:0::/48'],
			['fe80::1%eth0', 'fe80:0:0::/48'],
			['1:2:3', ''],
			['1:2:3:4:5:6:7:8:9', ''],
			['unknown', ''],
			['', ''],
		] as [string, string][],
		(address, network) => expect(networkOf(address)).toBe(network),
	);

	it('never throws, and never holds the last part of an address', () =>
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.ipV4(), fc.ipV6()), (given) =>
				expect(networkOf(given)).toMatch(/^$|^[\d.]+\.0\/24$|^[0-9a-f:]+::\/48$/),
			),
			{ numRuns: 500 },
		));
});
