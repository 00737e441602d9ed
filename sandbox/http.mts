import axios, { type AxiosError, type CreateAxiosDefaults } from 'axios';

/** An HTTP client whose errors are one line, without headers and so without keys. */
export function httpClient(options: CreateAxiosDefaults) {
	const client = axios.create({ timeout: 60_000, ...options });
	client.interceptors.response.use(undefined, (error: AxiosError) => {
		const { config, response, message } = error;
		const said = response ? `${response.status} ${JSON.stringify(response.data).slice(0, 300)}` : message;
		throw new Error(`${config?.method?.toUpperCase()} ${config?.baseURL ?? ''}${config?.url ?? ''}: ${said}`);
	});
	return client;
}
