/** "You receive this because …" in the languages of the world's mail. */
export const REASON = new RegExp(
	[
		'this (?:e-?mail|letter|message|newsletter|mail) (?:goes|is (?:only )?(?:for|meant|intended|addressed))|(?:who|you) (?:have )?(?:agreed|signed up|subscribed|opted in) (?:to|for)|diese[rs]? (?:e-mail|brief|newsletter|nachricht|mail) (?:geht|richtet sich)',
		"you(?:’|'| a)?re (?:receiving|getting|subscribed|on (?:this|our) (?:mailing )?list)|you (?:have )?(?:received?|get|got) (?:this|our|these)|(?:this|the) (?:e-?mail|message|newsletter|mail) (?:was|is|has been) sent (?:to you|to |because)|because you (?:are|have|signed|subscribed|registered|opted|asked|attended|bought|requested)|you (?:signed up|subscribed|opted in|registered)|sent to you because|we (?:are )?send(?:ing)? (?:you )?this",
		'(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst) (?:diese|unsere|den|die|das)|(?:erhalten|erhältst|bekommen|bekommst) (?:sie|du) (?:diese|unsere|den|die|das)|weil (?:sie|du) (?:sich|dich|uns|unser|kund|bei)|wurde (?:an|von).{0,60}(?:gesendet|verschickt)|(?:newsletter|e-mail)s? (?:angemeldet|abonniert)',
		'vous (?:recevez|avez reçu|êtes inscrit)|(?:car|parce que) vous|(?:ce|cet) (?:message|e-?mail|courriel) (?:vous )?(?:a été|est) (?:envoyé|adressé)',
		'(?:recibes?|recibe usted|ha recibido|has recibido|estás recibiendo|está recibiendo) est|porque (?:te |se )?(?:suscri|registr|inscri)|este (?:correo|mensaje|e-?mail) (?:ha sido|fue|se) ',
		'(?:ricevi|riceve|ricevete|hai ricevuto|ha ricevuto|avete ricevuto|stai ricevendo) quest|perch[ée] (?:ti sei|si è|vi siete|sei|siete|hai|avete)|iscritt[oaie] alla',
		'(?:recebe|recebeu|está a receber|está recebendo|recebes) est|porque (?:se (?:inscrev|regist)|fez |é cliente|está inscrit)',
		'(?:je|jij|u) (?:ontvangt|krijgt) (?:deze|dit|onze)|ontvang(?:t|) (?:je|u) (?:deze|dit|onze)|omdat (?:je|u) (?:je|zich|u|bent|klant|hebt)',
		'du (?:får|modtager|mottar)|(?:otrzymujesz|otrzymali|otrzymałeś)|вы получ|ви отрим',
		'このメールは|本メールは|ご登録(?:いただ|され|の)|配信しています|お送りしています|此邮件|您收到|이 메일은|수신하셨',
	].join('|'),
	'iu',
);
