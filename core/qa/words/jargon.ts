/** Words of marketing and software that a dictionary of the language does not have, or has not yet. */
export const JARGON: ReadonlySet<string> = new Set(
	`activewear adtech agritech api apis athleisure autofill autoscale backend backlink backlinks backoffice barcode
	barcodes benchmarking biometrics cashflow changelog chatbot chatbots checkin checkins ciphertext cleantech
	clickthrough codebase configurator copywriting coworking crypto customizable cyber cyberattack cyberattacks
	cybersecurity datacenter datacenters dataflow deliverability dev devops devs drilldown dropdown dropshipping
	ebook ebooks ecommerce edtech enablement esports explainer explainers fintech freemium frontend fulfilment
	fulltime geofencing geolocation geotargeting goto greenwashing hackathon hackathons haircare healthtech hotfix
	howto hyperlocal hyperscale hyperscaler hyperscalers influencer influencers infographic infographics insurtech
	integrations kubernetes learnings legaltech livestream livestreaming livestreams loungewear martech metaverse
	microcopy microservice microservices microsite microsites middleware mockup mockups multicloud multifactor
	namespace neobank newsfeed newsfeeds offboarding omnichannel onboarded onboarding opensource optin optins optout
	overdeliver personalization phygital prefill preheader preorder preorders presale proptech readme realtime
	rebrand rebranding regtech remarketing repurpose reskill reskilling retarget retargeting roadmap roadmaps
	roundtable roundtables saas scalable screencast serverless shoppable showrunner signoff signup signups sitewide
	superfood superfoods templated timeslot timeslots timezones toolkits tooltip tooltips touchpoint touchpoints
	tradeshow tradeshows upcycle upcycled uplevel upsell upselling upsells upskill upskilling uptime vlog vlogs
	waitlist waitlisted walkthrough walkthroughs wearables webhook webhooks webpage webpages whitelabel whitepaper
	whitepapers wifi wireframe wireframes workspaces workstream workstreams`.split(/\s+/),
);

/** Words that calls and headings begin with, where a slip is worst and where every word has a capital. */
export const CALLS: ReadonlySet<string> = new Set(
	`account activate added advantage agenda already announcing annual answer article attend audience available award awards become before begin
	benefit benefits better bonus booking browse business calendar campaign category celebrate challenge check choose claim coming company
	complete conference confirm connect contact continue coupon create customer customers dashboard deadline deliver delivery demand details
	develop digital discount discover download easier effective email enjoy ensure event events everything example exclusive expert experts
	explore extended extra favorite feature features february final follow forecast forecasting forward friday future general getting guide happy
	highlights holiday hundred identify important improve improved including increase industry information insight insights inspire instant introducing
	invitation invite invited january join journey knowledge latest launch leader leaders learn learning limited location looking loyalty maintain
	management market marketing measure meeting member members message minutes monday money month monthly natural network newsletter offer offers
	official online opportunity optimize options order original partner partners passion people perfect performance personal personalized planning platform please
	popular prefer premium prepare present price prices pricing privacy problem product products professional program progress project promotion protect
	provide purchase quality quarter question questions quickly reach ready receive recommend recommended reduce register registration release relevant remember
	reminder report reports request research reserve reserved resources response results return review reward rewards saturday saving savings schedule season
	secure security select seminar service services session sessions shipping should simple solution solutions something special speaker speakers standard
	started starting strategy stream streamline subscribe success successful summer support survey technology thank thanks thursday tickets together tomorrow
	training transform trusted tuesday understand unique unlock unsubscribe upcoming update updates upgrade valuable video virtual visit watch webinar webinars
	website wednesday weekly welcome whether winter without wonderful workflow workshop yesterday`.split(/\s+/),
);
