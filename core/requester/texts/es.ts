import type { Words } from '.';
import { english } from './en';

export const spanish: Words = english;
