import type { Words } from '.';
import { english } from './en';

export const french: Words = english;
