/** Words of an address that lets somebody out, or changes what they get, anywhere in it. */
export const WAY_OUT =
	/un-?sub|subscri|opt-?(?:in|out)(?!\p{L})|preference|one-?click|view-?(?:online|as-?web-?page|in-?browser|email)|web-?(?:view|version)|online-?version|(?<!\p{L})(?:log|sign)-?(?:out|off)(?!\p{L})|password|abmeld|abbestell|d[eé]s(?:inscri|abonn)|darse-?de-?baja|descadastr|disiscri|afmeld|uitschrij/iu;

/**
 * First words of a path segment or parameter whose call may do something for the person the link was made for: confirm,
 * vote, answer, cancel. Servers should not do that on a GET, and many do.
 */
const ACTIONS = new Set(
	`accept activate add answer approve attend cancel cart checkout claim confirm confirmation consent deactivate decline
	delete disable enable erase feedback forward join-now nps optin pay poll profile purchase rate rating redeem reject
	remove reset respond response revoke rsvp score survey validate verification verify vote withdraw
	aktivieren bestätigen bestaetigen bestätigung löschen stornieren abstimmen confirmer valider annuler supprimer
	confirmar cancelar eliminar conferma annulla bevestig bevestigen annuleren`.split(/\s+/),
);
export const isAction = (text: string) => ACTIONS.has(/^[\p{L}]*/u.exec(text.toLowerCase())![0]);

/** Names of query parameters that carry who somebody is, or a right that works once. */
export const PERSONAL_KEY =
	/token|secret|passw|pwd|signature|session|credential|e-?mail|^(?:auth|sig|sign|key|api_?key|access_?key|otp|nonce|hash|hmac|jwt|sid|uid|user|user_?id|contact|contact_?id|lead|lead_?id|subscriber|subscriber_?id|recipient|upn|_hsenc|_hsmi|mc_eid|vero_id|mkt_tok|ml_subscriber)$/i;
