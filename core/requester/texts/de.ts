import type { Words } from '.';
import { english } from './en';

export const german: Words = english;
