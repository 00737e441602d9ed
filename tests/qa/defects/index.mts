import type { Defect } from '../change.mts';
import { accessibilityMistakes } from './accessibility.mts';
import { audienceMistakes } from './audience.mts';
import { copyMistakes } from './copy.mts';
import { envelopeMistakes } from './envelope.mts';
import { followUpsMistakes } from './followUps.mts';
import { governanceMistakes } from './governance.mts';
import { htmlMistakes } from './html.mts';
import { imagesMistakes } from './images.mts';
import { legalMistakes } from './legal.mts';
import { linkTextsMistakes } from './linkTexts.mts';
import { linksMistakes } from './links.mts';
import { scheduleMistakes } from './schedule.mts';
import { networkMistakes } from './network.mts';
import { stylesMistakes } from './styles.mts';
import { subjectMistakes } from './subject.mts';
import { tokensMistakes } from './tokens.mts';
import { trackingMistakes } from './tracking.mts';

/** Mistakes that people make, written from the catalogue of rules and not from the rules. */
export const DEFECTS: readonly Defect[] = [
	...subjectMistakes,
	...envelopeMistakes,
	...tokensMistakes,
	...networkMistakes,
	...linksMistakes,
	...linkTextsMistakes,
	...trackingMistakes,
	...legalMistakes,
	...htmlMistakes,
	...stylesMistakes,
	...imagesMistakes,
	...accessibilityMistakes,
	...copyMistakes,
	...audienceMistakes,
	...scheduleMistakes,
	...followUpsMistakes,
	...governanceMistakes,
];
