import type { DialectId } from '../dialects';

/**
 * Names that a platform gives every account, as its tokens spell them. Custom fields exist beside them, so these
 * only tell a slip ("contact.fristname"); the rule's option `known` makes the list complete.
 */
const HUBSPOT =
	'contact.firstname contact.lastname contact.email contact.company contact.jobtitle contact.phone contact.mobilephone contact.address contact.city contact.state contact.zip contact.country contact.website contact.industry contact.salutation contact.lifecyclestage contact.hubspot_owner_id contact.date_of_birth contact.numemployees company.name company.domain company.industry company.city company.country site_settings.company_name site_settings.company_street_address_1 site_settings.company_street_address_2 site_settings.company_city site_settings.company_state site_settings.company_zip site_settings.company_country site_settings.office_location_name unsubscribe_link unsubscribe_link_all unsubscribe_section unsubscribe_anchor view_as_page_url view_as_page_section content.name content.subject content.emailbody content.create_date owner.firstname owner.lastname owner.email owner.phone';
const MAUTIC =
	'title firstname lastname company position email mobile phone points fax address1 address2 city state zipcode country preferred_locale timezone last_active attribution_date attribution website facebook foursquare instagram linkedin skype twitter companyname companyemail companyphone companycity companystate companycountry companywebsite companyindustry companyaddress1 companyaddress2 companyzipcode';
const MAILCHIMP =
	'FNAME LNAME EMAIL PHONE ADDRESS BIRTHDAY COMPANY UNIQID UNSUB UPDATE_PROFILE FORWARD ARCHIVE ARCHIVE_LINK_SHORT REWARDS CURRENT_YEAR MC_PREVIEW_TEXT MC_LANGUAGE MC:SUBJECT MC:DATE MC:TOC MC:TOC_TEXT MC:TRANSLATE LIST:NAME LIST:COMPANY LIST:ADDRESS LIST:ADDRESSLINE LIST:ADDRESS_VCARD LIST:PHONE LIST:URL LIST:EMAIL LIST:DESCRIPTION LIST:SUBSCRIBE LIST:UID LIST:RECENT HTML:LIST_ADDRESS_HTML LIST_ADDRESS ABOUT_LIST USER:COMPANY USER:ADDRESS USER:ADDRESS_HTML USER:EMAIL USER:PHONE USER:FNAME USER:LNAME USER:URL EMAIL_UID CAMPAIGN_UID OPTIN_DATE OPTIN_IP TWITTER:PROFILEURL FACEBOOK:PROFILEURL';
const SFMC =
	'emailaddr firstname lastname fullname firstname_ lastname_ fullname_ emailname_ jobid listid subscriberid _subscriberkey subscriberkey memberid member_busname member_addr member_city member_state member_postalcode member_country reply_email_address replyname profile_center_url subscription_center_url unsub_center_url view_email_url ftaf_url double_opt_in_url xtday xtdayofweek xtmonth xtmonthnumeric xtlongdate xtshortdate xtyear microsite_base_url cloud_page_base_url listsubid _messagecontext jobsubscriberid datasourcename _emailid _jobsubscriberbatchid';
const KLAVIYO =
	'first_name last_name email phone_number organization title person.first_name person.last_name person.email person.phone_number person.organization person.title person.location.city person.location.country organization.name organization.full_address organization.address organization.url organization.homepage organization.unsubscribe_link';
const CAMPAIGN_MONITOR =
	'firstname lastname fullname email currentday currentdayname currentmonth currentmonthname currentyear listname';

const names = (list: string, prefix: readonly string[] = ['']) =>
	prefix.flatMap((start) => list.split(' ').map((name) => start + name));

export const STANDARD_NAMES: Readonly<Partial<Record<DialectId, readonly string[]>>> = {
	hubspot: names(HUBSPOT),
	mautic: names(MAUTIC, ['contactfield=', 'leadfield=', 'ownerfield=']),
	mailchimp: names(MAILCHIMP),
	sfmc: names(SFMC),
	klaviyo: names(KLAVIYO),
	campaignmonitor: names(CAMPAIGN_MONITOR),
};

/** Case counts in these. */
export const EXACT_CASE: readonly DialectId[] = ['mailchimp', 'klaviyo', 'liquid', 'handlebars', 'hubspot'];
