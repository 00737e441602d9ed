import { createRequire } from 'node:module';
import { join } from 'node:path';

import { SANDBOX } from './paths.mts';

interface Client {
	connect(): Promise<void>;
	query(text: string): Promise<unknown>;
	end(): Promise<void>;
}

const { PGHOST = '127.0.0.1', PGPORT = '5432', PGUSER = 'postgres', PGPASSWORD = '' } = process.env;

async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
	const pg = createRequire(join(SANDBOX, 'package.json'))('pg') as {
		Client: new (options: object) => Client;
	};
	const client = new pg.Client({
		host: PGHOST,
		port: Number(PGPORT),
		user: PGUSER,
		password: PGPASSWORD,
		database: 'postgres',
	});
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

/** A database of its own on the PostgreSQL that PGHOST, PGPORT, PGUSER and PGPASSWORD name (127.0.0.1:5432, postgres). */
export class Postgres {
	readonly #name = `campaign_sandbox_${process.pid}_${Date.now()}`;

	/** @throws when no server answers */
	create = () => onServer((client) => client.query(`CREATE DATABASE ${this.#name}`));
	drop = () => onServer((client) => client.query(`DROP DATABASE IF EXISTS ${this.#name} WITH (FORCE)`));

	/** What n8n has to know. */
	environment(): NodeJS.ProcessEnv {
		return {
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: PGHOST,
			DB_POSTGRESDB_PORT: PGPORT,
			DB_POSTGRESDB_USER: PGUSER,
			DB_POSTGRESDB_PASSWORD: PGPASSWORD,
			DB_POSTGRESDB_DATABASE: this.#name,
			// n8n's default of two connections is too few for sweeps every few seconds.
			DB_POSTGRESDB_POOL_SIZE: '10',
		};
	}
}
