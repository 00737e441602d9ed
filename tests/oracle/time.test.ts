import { compareWithOracle } from '../unit/time/compareWithOracle';

/** `npm run oracle:time`: minutes of work, so not part of `npm test`. */
const DRAWS = 50_000;

describe(`${DRAWS} random questions against stepping through every minute`, () => compareWithOracle(DRAWS));
