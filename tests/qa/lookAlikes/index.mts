import type { LookAlike } from '../change.mts';
import { accessibilityLookAlikes } from './accessibility.mts';
import { campaignLookAlikes } from './campaign.mts';
import { copyLookAlikes } from './copy.mts';
import { datesLookAlikes } from './dates.mts';
import { envelopeLookAlikes } from './envelope.mts';
import { htmlLookAlikes } from './html.mts';
import { imagesLookAlikes } from './images.mts';
import { legalLookAlikes } from './legal.mts';
import { linkTextsLookAlikes } from './linkTexts.mts';
import { linksLookAlikes } from './links.mts';
import { networkLookAlikes } from './network.mts';
import { stylesLookAlikes } from './styles.mts';
import { subjectLookAlikes } from './subject.mts';
import { tokensLookAlikes } from './tokens.mts';
import { trackingLookAlikes } from './tracking.mts';

/** Harmless things that a careless rule would take for mistakes. */
export const LOOK_ALIKES: readonly LookAlike[] = [
	...subjectLookAlikes,
	...envelopeLookAlikes,
	...tokensLookAlikes,
	...networkLookAlikes,
	...linksLookAlikes,
	...linkTextsLookAlikes,
	...trackingLookAlikes,
	...legalLookAlikes,
	...htmlLookAlikes,
	...stylesLookAlikes,
	...imagesLookAlikes,
	...accessibilityLookAlikes,
	...copyLookAlikes,
	...datesLookAlikes,
	...campaignLookAlikes,
];
