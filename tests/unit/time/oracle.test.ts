import { compareWithOracle } from './compareWithOracle';

/** Over all zones together; `npm run oracle:time` draws many more. */
const DRAWS = 1_500;

describe('the engine against stepping through every minute', () => compareWithOracle(DRAWS));
