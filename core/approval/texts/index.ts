export { english } from './en';
export { fill } from '../../fill';
export { type Texts, textsIn } from './languages';
