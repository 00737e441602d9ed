export { type Words, wordsIn } from './languages';
