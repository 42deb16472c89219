"""The turns of phrase of offers, acceptances, confirmations and trouble, in English, German and French.

Knows words alone; who may say them and what follows is told by acts.py. Patterns are matched against flat text.
"""

from __future__ import annotations

from bowout.lazy import lazily
from bowout.steps.offer.lexicon import also

JOB = (
    r"(?:position|role|job|post|contract|place (?=on|in|at|for)|placement|internship|employment|appointment"
    r"|apprenticeship"
    r"|traineeship|fellowship|assignment|opportunity to join|traineeship)"
)

OFFER_MADE = lazily(
    rf"\boffer(?:ing)? you (?!(?:\w+ ){{0,4}}(?:interview|slot|time|call|chance|feedback|meeting"
    rf"|conversation)\b)(?:the|a|an|this|our|that)? ?(?:[\w&/,'+().-]+ ){{0,9}}?{JOB}\b"
    rf"|\boffer(?:ing)? you (?:the position|employment|a job|the job)|\boffer (?:to you|you) (?:of )?employment\b"
    rf"|\bto offer you\b(?! (?:an? (?:interview|slot|time|chance|call|opportunity to (?:interview|meet|talk|speak))"
    rf"|some|more|feedback|help|the (?:chance|option|following (?:slots|times))|\d))"
    rf"|\b(?:extend|extending|make|making|made|present|presenting|send|sending"
    rf"|issue) (?:to )?(?:you )?(?:with )?(?:an|this|a|our"
    rf"|the) (?:\w+ ){{0,3}}(?:job |employment )?offer\b(?! (?:stage|process|call))|\boffer of employment\b"
    rf"|\bwe(?:'d| would)? (?:like|love|want) to (?:extend|make) (?:you )?an offer|\b(?:formally|officially"
    rf"|verbally) (?:offer|extend)"
    rf"|\b(?:you've|you have) (?:got|been (?:selected|chosen|appointed|successful)|been offered)\b(?! (?:to"
    rf"|for) (?:an? )?(?:interview|next|move|progress|advance|participate|attend))|\bthe (?:job|role|position"
    rf"|post) is yours\b|\bappoint you\b|\b(?:want|like|love|decided|delighted|pleased|thrilled|happy"
    rf"|excited) (?:for you )?to (?:(?<=for you to )join|hire you|bring you on|take you on|have you (?:as (?:our|a"
    rf"|an|the)|join"
    rf"|on board|on the team)"
    rf"|appoint you|go ahead with you|join us as)\b|\bwe(?:'d| would) (?:like|love|be delighted) (?:for you"
    rf"|you) to join|\bwe(?:'ve| have)? (?:decided|chosen|picked|selected) (?:on )?you\b|\bverbal offer\b"
    r"|\b(?:stelle|position|job|anstellung|vertrag|arbeitsplatz|ausbildungsplatz"
    r"|praktikum)\w*\b[^.]{0,60}\b(?:anbieten|an)\b(?=[.!,]|$| und| zu)|\bbieten (?:wir )?(?:ihnen|dir)|\b(?:ihnen"
    r"|dir) [^.]{0,60}(?:stelle|position|arbeitsvertrag|vertrag|anstellung)\w* [^.]{0,40}anbieten\b|\b(?:wir"
    r"|uns) (?:haben uns )?für (?:sie|dich) entschieden|\b(?:ihnen"
    r"|dir) (?:eine |die |unsere )?(?:mündliche |feste )?zusage\b|\beinstellungszusage\b|\bwir (?:möchten|wollen"
    r"|würden) (?:sie|dich) (?:gerne |gern )?(?:[\w -]+ )?(?:einstellen|anstellen|gewinnen|bei uns (?:haben"
    r"|begrüßen)|im team (?:haben|begrüßen))|\bwir (?:stellen|möchten) (?:sie|dich) ein|\bsie haben die stelle"
    r"|\bvertragsangebot\b|\bhiermit (?:bieten|sagen) wir"
    r"|\b(?:vous|te|de vous) (?:propos(?:er|ons|e)|offr(?:ir|ons|e)|faire (?:une|part d'une) (?:offre"
    r"|proposition))\b(?! (?:un (?:entretien|créneau|rendez-vous|échange)|de (?:vous )?(?:rencontrer|échanger)))"
    r"|\bpromesse (?:unilatérale )?(?:d'embauche|de contrat)|\boffre (?:de contrat|d'emploi|d'embauche|ferme)\b"
    r"|\bcandidature (?:a été |est )?retenue\b|\bretenu (?:pour le poste|votre candidature)|\b(?:souhaitons"
    r"|décidé de|heureux de|ravis de|plaisir de) vous (?:embaucher|recruter|engager|intégrer|accueillir (?:au|dans"
    r"|parmi)|compter parmi|confirmer votre (?:embauche|recrutement|engagement))|\bvous engageons\b"
    r"|\byou(?:'re| are) (?:our (?:pick|choice|first choice|new|preferred candidate)|hired|the one"
    r"|the successful candidate)\b|\b(?:delighted|thrilled|pleased|happy|excited|honou?red|love"
    r"|over the moon) (?:if you would|if you'd|to (?:welcome you as|have you as|see you join|take you on))\b"
    r"|\byou (?:were|are|have been) successful (?:at|in|following)\b|\bwe(?:'d| would) like you to (?:start|begin"
    r"|join|come and work)\b|\bagreed to (?:appoint|hire|offer)\b|\b(?:the|your) (?:job|role|position|post)(?:'s"
    r"| is) yours\b"
    r"|\b(?:würden|möchten|wollen) (?:wir )?(?:sie|dich) (?:gerne? |sehr )*(?:bei uns )?(?:einstellen|anstellen"
    r"|beschäftigen|begrüßen|im team)|\bdie stelle (?:bekommen|erhalten|haben|gehört ihnen)|\b(?:sie|du) (?:haben"
    r"|hast|bekommen|bekommst) (?:den job|die stelle)|\bretenue? pour (?:le|ce) poste"
    r"|\bconfirmons votre (?:embauche|recrutement|engagement)|\bvous (?:êtes|avez été) (?:retenue?|choisie?"
    r"|sélectionnée? pour le poste)" + also("OFFER_MADE")
)
OFFER_GUARD = lazily(
    r"\b(?:if|before|unless|prepar\w+|putting together|put together|working on|draft\w*|hop(?:e|ing|eful)|might|may"
    r"|could|unable|cannot|can't|not (?:able|in a position)|won't|wouldn't|consider\w*|whether|potential|possible"
    r"|expect to|plan to|plan(?:ning)? on|intend to|likely|next step|would be|would have|were we|discuss\w*"
    r"|looking (?:to|at) (?:make|making)|towards?|once|when|should we|in case|regret|unfortunately|not to"
    r"|approval to|approved to|ability to|before we|so (?:that )?we can|getting close|close to|be able to|seeking"
    r"|decid(?:e|ing) (?:whether|if|who)|other (?:job )?offers?|another|competing|"
    r"falls|wenn|sollten|bevor|hoffen|könnten?|würden ihnen dann|vorbereit\w*|erstellen (?:gerade|derzeit)|leider"
    r"|nicht|eventuell|möglicherweise|ob|"
    r"si|avant|préparons|préparer|espér\w+|pourrions|pourrait|malheureusement|regrettons|éventuel\w*|peut-être"
    r"|envisag\w+|dès que|lorsque)\b[^.]{0,70}$"
)
IN_THE_MAKING = lazily(
    r"\b(?:offer|contract|\w*angebot|\w*vertrag|offre|contrat|promesse|oferta|contrato)\b[^.,;]{0,40}\b(?:(?:being"
    r"|be|gets?) (?:prepared|drafted|drawn up|discussed|considered|put together)|in preparation|in the works"
    r"|vorbereitet"
    r"|in vorbereitung|(?:wohl|wahrscheinlich|voraussichtlich) \w+|en préparation|en cours de rédaction"
    r"|en preparación)\b"
)
PREPARES = lazily(
    r"\b(?:prepar\w+|putting together|put together|working on|draft\w*|drawing up|pulling together"
    r"|finali[sz]ing) (?:up )?(?:an|the|your|a|our) (?:\w+ ){0,2}(?:offer|package|proposal|contract|paperwork)"
    r"|\b(?:hope|hoping|plan|planning|intend|intending|looking|expect|aim\w*|want) to (?:be able to )?(?:make"
    r"|extend|present|move to|get to|come back with|have) (?:you )?(?:an |the )?offer|\boffer stage\b"
    r"|\bmove (?:forward )?to (?:an )?offer|\bif we were to|\bwould you accept\b|\bsalary expectations?\b"
    r"|\bcompensation expectations|\bnotice period\b|\bcould you (?:share|send|provide)\b[^.]{0,60}\breferences?"
    r"|\breferences? (?:from|of) (?:two|three|your)|"
    r"\bvertrag (?:vor|auf)bereit|\bbereiten [^.]{0,40}(?:angebot|vertrag)|\bangebot (?:vor(?:bereiten|zubereiten)"
    r"|erstellen|auszuarbeiten)|\bgehaltsvorstellung\w*|\bpréparons [^.]{0,40}(?:offre|proposition|contrat)"
    r"|\bprétentions salariales" + also("PREPARES")
)
PRAISE = lazily(
    r"\b(?:impressed|great (?:interview|conversation|fit|candidate)|strong (?:candidate|favou?rite|interview)"
    r"|excellent (?:interview|candidate|fit)|loved (?:meeting|talking|speaking)|very positive|top (?:choice"
    r"|candidate)|front ?runner|fantastic (?:interview|conversation)|enjoyed (?:meeting|talking|speaking|our)"
    r"|perfect fit|"
    r"beeindruckt|überzeugt|sehr gut gefallen|favorit\w*|sehr positiv\w*|impressionnée?s?|excellent (?:entretien"
    r"|échange)|très (?:apprécié|convaincus?|positif)|ravie?s? de (?:notre|cet) (?:échange|entretien))\b"
    + also("PRAISE")
)
FOLLOWS = lazily(
    r"\b(?:formal|written|official|full|detailed) (?:\w+ )?(?:offer|contract|letter|paperwork|confirmation"
    r"|document\w*)(?: letter| pack)? (?:to follow|will (?:follow|be (?:sent|with you|issued|emailed)|come|arrive"
    r"|reach)|is (?:being|on its way|coming|to)|should (?:follow|be|reach|arrive)|follows|shortly|in the next|later"
    r"|next week|tomorrow)|\b(?:offer|contract|paperwork|offer letter|employment agreement"
    r"|written offer)(?: \w+){0,2} (?:will follow|to follow|will be (?:sent|emailed|with you|issued|coming)"
    r"|shortly follow)|\bwe(?:'ll| will) (?:then |be |also |now |shortly )*(?:send|sending|email|issue|issuing|get"
    r"|put|follow up with|draw up|post|prepare|courier|have)\b[^.]{0,60}\b(?:offer letter|written offer"
    r"|formal offer|contract|paperwork|in writing|official offer|written confirmation|offer (?:out|over) to you)"
    r"|\b(?:hr|people team|our team|human resources|[a-z]+) will (?:be )?(?:send|sending|issue|issuing|email"
    r"|prepare|draw up|follow up with)\b[^.]{0,60}\b(?:offer letter|written offer|formal offer|contract|paperwork"
    r"|official offer)|"
    r"\b(?:vertrag|arbeitsvertrag|schriftliche\w* (?:angebot|zusage|bestätigung)|vertragsunterlagen"
    r"|unterlagen)\b[^.]{0,60}\b(?:folgt|folgen|erhalten sie|geht|gehen|senden|zusenden|schicken|zukommen"
    r"|zuschicken|zugesandt|zugeschickt)|\b(?:senden|schicken) wir (?:ihnen|dir) (?:\w+ ){0,6}(?:vertrag"
    r"|arbeitsvertrag|unterlagen)|"
    r"\b(?:contrat|offre écrite|promesse|confirmation écrite|courrier|proposition écrite)\b[^.]{0,60}\b(?:suivra"
    r"|vous sera|vous parviendra|sera (?:envoyée?|adressée?|transmise?)|arrive|suivront)|\b(?:enverrons|adresserons"
    r"|ferons parvenir|transmettrons|recevrez)\b[^.]{0,50}\b(?:contrat|offre|promesse|proposition)" + also("FOLLOWS")
)
ATTACHED_OFFER = lazily(
    r"\b(?:attached|enclosed|attaching|enclosing|find|here is|please see|please find|below is|have attached"
    r"|link below|via docusign|through docusign)\b[^.]{0,60}\b(?:offer|contract|agreement|letter|appointment)\b"
    r"|\b(?:offer|contract|agreement)(?: letter)? (?:is |are )?(?:attached|enclosed|ready)|\b(?:anbei|beigefügt"
    r"|im anhang|anliegend)\b[^.]{0,60}\b(?:vertrag|arbeitsvertrag|angebot)|\b(?:ci-joint|en pièce jointe"
    r"|joint)\w*\b[^.]{0,60}\b(?:contrat|offre|promesse)"
)

ACCEPTS = lazily(
    r"\b(?:i|we)(?:'m| am|'d| would|'ve"
    r"| have)? (?:hereby |therefore |gladly |happily |formally |officially |gratefully |also |now |be |absolutely |d"
    r"efinitely |very |so |truly |just |already )*(?:(?:delighted|pleased|happy|thrilled|excited|glad|honou?red"
    r"|overjoyed|like|love|confirm\w*|writing|write|wish"
    r"|want) (?:to |that i |my |in order to )(?:\w+ )?)*(?:formally |officially |gladly |hereby |be |gratefully )?(?"
    r":accept(?:ed|ing|ance)?)\b|\b(?:is|as|with|of|with) my (?:formal |written |official )?acceptance\b"
    r"|\bmy (?:formal |written )?acceptance of\b|\bhappy to (?:confirm (?:my acceptance|i accept)|accept)"
    r"|\b(?:delighted|pleased|thrilled) to accept\b|\bplease (?:take|consider"
    r"|treat) this (?:\w+ )?as my (?:\w+ )?acceptance|\bcount me in\b|\bi say yes\b|\bmy answer is (?:a )?yes\b"
    r"|\byes,? i(?:'d| would|'ll| will) (?:love|like|take|be (?:delighted|happy))\b"
    r"|\b(?:i(?:'ve| have)? (?:just |now |already |also )?(?:signed|countersigned|e-signed|returned|docusigned))\b"
    r"|\b(?:attached|enclosed|find|attaching|here(?:'s| is| are)|back to you|returning"
    r"|sending)\b[^.]{0,40}\b(?:signed|executed)\b|\bsigned (?:copy|contract|offer|letter|agreement|documents?"
    r"|version|and returned)\b[^.]{0,30}\b(?:attached|enclosed|is|are|here)"
    r"|\b(?:nehme|annehme)\b[^.]{0,80}\b(?:an|angebot|gerne?)\b|\bhiermit (?:nehme|bestätige|sage) ich\b"
    r"|\bich sage (?:hiermit |gerne? |sehr gerne? )*zu\b|\bgerne? (?:nehme ich|sage ich|annehmen)\b|\bich (?:möchte"
    r"|freue mich)[^.]{0,60}\bangebot\b[^.]{0,30}\b(?:annehmen|anzunehmen)|\bmeine zusage\b|\b(?:anbei|im anhang"
    r"|beigefügt)\b[^.]{0,60}\bunterschrieben\w*|\bunterschrieben\w*\b[^.]{0,40}\b(?:anbei|im anhang|zurück"
    r"|beigefügt|vertrag)\b|\bhabe (?:ich )?[^.]{0,50}(?:vertrag|unterlagen)\w* [^.]{0,30}unterschrieben"
    r"|\bunterzeichneten? (?:vertrag|arbeitsvertrag)\b"
    r"|\bj'accepte\b|\bj'ai (?:bien )?(?:le plaisir|la joie) d'accepter|\b(?:je|vous) (?:confirme|suis (?:ravie?"
    r"|heureu(?:x|se)))[^.]{0,60}\b(?:accept\w+|mon accord|mon acceptation|ma venue)|\bmon acceptation\b"
    r"|\b(?:ci-joint|en pièce jointe|joint)\w*\b[^.]{0,60}\bsignée?s?\b|\bcontrat (?:dûment )?signé\b"
    r"|\bj'ai signé\b|\bje vous retourne\b[^.]{0,60}\bsignée?"
    r"|^(?:\w+[,!] )?i'm in\b|\b(?:honou?red|delighted|thrilled|happy|pleased|glad|excited) to (?:take|be taking"
    r"|join|be joining|come on board|say yes)\b|\b(?:my|our) (?:official |formal |big )?yes\b|\boffer accepted\b"
    r"|\bclick\w* (?:on )?[\"']?accept|\baccept\w* (?:it |the offer |your offer )?(?:in|on|through"
    r"|via) (?:the |your )?(?:portal|workday|link|system|docusign)"
    r"|\bi(?:'ll| will| am|'m) (?:be )?(?:taking|joining) (?:the (?:job|position|role|post)|you|your|the (?:team"
    r"|company)|northwind)|\bi(?:'ll| will) (?:gladly |happily )?take (?:it|the (?:job|position|role|post))\b"
    r"|\bi (?:hereby )?confirm (?:that )?(?:i (?:will|accept|am)|my (?:acceptance|start))"
    r"|\b(?:die )?annahme (?:ihres|des|deines) angebots?\b|\bzusage von (?:mir|meiner seite)|\bich (?:komme"
    r"|fange) (?:sehr )?(?:gerne? )?(?:zu|bei) (?:ihnen|euch|dir)|\b(?:sende|schicke) ich (?:ihnen"
    r"|dir) [^.]{0,40}\bunter(?:schrieben|zeichnet)\w*|\bbin dabei\b|\bje suis (?:partante?|des vôtres)\b"
    r"|\bc'est (?:un grand )?oui\b|\bj'accepte\b" + also("ACCEPTS")
)
SIGNED = lazily(
    r"\b(?:signed|countersigned|e-signed|docusigned|unterschrieben\w*|unterzeichnet\w*|signée?s?)\b(?! (?:by you"
    r"|by your|on your side|up))"
)
SIGNED_GUARD = lazily(
    r"\b(?:will|going to|to be|be|must|need\w*|have to|has to|not|n't|never|once|when|until|before|after|if|whether"
    r"|yet|get|send|bring|schicke|sende|dann|morgen|demnächst|your|you|he|she|they|who|should"
    r"|can|could|may|might|werde|wird|muss|müssen|nicht|noch|sobald|wenn|bis|ihren?|sie|dois|vais|sera|pas|dès"
    r"|une fois|si|votre|vous)\b[^.]{0,30}$"
)
ACCEPT_GUARD = lazily(
    r"\b(?:if|before|until|unless|once|when|whether|could|might|may|inclined|lean\w*|intend|plan|hope|hoping"
    r"|thinking|consider\w*|decid\w+|able to|able|will|need|in order to|to sign|can't|cannot|not|n't|unable"
    r"|deadline|time to|other|another|by when|how (?:do|to)|should i|cannot yet|nearly|almost|about to|going to|"
    r"falls|wenn|sobald|bevor|ob|würde|könnte|noch nicht|nicht|werde|überlege|dann|morgen|möchte erst|si|avant"
    r"|dès que|lorsque"
    r"|pourrais|souhaiterais|ne|pas|quand|envisage)\b[^.]{0,45}$"
)
YES = lazily(
    r"^(?:(?:hi|hello|hey|dear|hallo|liebe[r]?|bonjour) [\w'-]+[,!]? )?(?:yes|absolutely|of course|definitely|ja"
    r"|oui|bien sûr|avec plaisir|sure|deal|i'm in|count me in|done|you bet|sehr gern|gerne|abgemacht|d'accord"
    r"|volontiers"
    r"|sí|claro|hecho|trato hecho|encantad[oa])\b(?! but)|^in[.!]?$"
)
ACCEPT_HEDGE = lazily(
    r"\b(?:would|'d)(?: \w+)? accept(?:ed)?\b|\baccept (?:it |this |the offer |your offer )?(?:at|for) [$€£]?\d"
    r"|\b(?:subject to|provided that|on (?:the )?condition|contingent|conditional|as long as|assuming|pending"
    r"|if (?:you|we|the|it|my)|once (?:you|we|the|my)|but (?:i(?:'d| would)|first|only|can|could|before)|however"
    r"|vorbehaltlich|unter (?:dem |der )?(?:vorbehalt|bedingung|voraussetzung)|sofern|wenn|falls|sobald"
    r"|sous réserve|à condition|dès que|si (?:vous|nous|le|la))\b"
)
DECLINES = lazily(
    r"\b(?:i|we)(?:'ve| have| must| am| will|'m)? (?:\w+ ){0,4}(?:declin(?:e|ing|ed)|turn(?:ed|ing)? (?:it|this"
    r"|the offer|your offer) down|withdraw(?:ing|n)? my acceptance|not (?:be )?(?:accept(?:ing)?|able to accept"
    r"|joining))\b|\bdecided (?:not to accept|to decline)|\bcan(?:not|'t) accept\b|\b(?:lehne|ablehnen|absagen)\b"
    r"|\bnicht annehmen\b|\bsage [^.]{0,40}\bab\b|\b(?:décline|décliner|refuse|refuser)\b|\bne (?:peux"
    r"|pourrai) (?:pas |malheureusement )+accepter" + also("DECLINES")
)
ACKNOWLEDGES = lazily(
    r"\b(?:thank(?:s| you)|many thanks|thanks so much|great|glad|delighted|pleased|thrilled|happy|excited"
    r"|over the moon|wonderful|fantastic) (?:\w+ ){0,3}?(?:for|that|to (?:hear|learn|see|know|have|receive|confirm)"
    r"|you(?:'ve| have)?)(?: \w+){0,5}? (?:accept(?:ing|ed|ance)|return(?:ing|ed)|sign(?:ing|ed)|decided to join"
    r"|decision to join|choosing|chosen (?:us|to join)|said yes|saying yes)\b|\b(?:received|got|have|attached"
    r"|acknowledge\w*|receipt of|confirm\w*)\b[^.]{0,40}\byour (?:signed|executed|countersigned|acceptance|returned"
    r"|completed and signed|formal acceptance|written acceptance)\b|\byour (?:signed|executed) (?:\w+ ){0,3}(?:has"
    r"|have|was|were|is|are) (?:been )?(?:received|safely|back|on file|with us|in|here|countersigned|filed"
    r"|processed|complete)|\byour acceptance (?:has been|is|was|of)\b"
    r"|\b(?:offer |your )acceptance (?:[\w,]+ ){0,8}(?:recorded|received|confirmed|noted|logged|registered"
    r"|processed)\b|\byou(?:'ve"
    r"| have) (?:now |already |formally |officially )?(?:accepted|signed|returned)\b|\bnow that you(?:'ve"
    r"| have) (?:signed|accepted)|\bsigned (?:contract|offer|letter|agreement|offer letter"
    r"|copy)(?: \w+){0,4} (?:has been |have been |was |is |are )?(?:safely |duly )?(?:received|back with us|arrived"
    r"|on file|in our (?:file|records))|\bwe(?:'ve| have)? (?:now )?(?:received|got) (?:the|both) (?:signed"
    r"|executed)"
    r"|\b(?:danke|dank|freuen uns|freut uns|schön|toll|prima)\b[^.]{0,60}\b(?:ihre zusage|deine zusage|zusage"
    r"|unterschrieben\w*|unterzeichnet\w*|angenommen|rücksendung|für uns entschieden|angebot annehmen)"
    r"|\b(?:unterschriebene|unterzeichnete|gegengezeichnete)\w* (?:\w+ ){0,4}(?:ist|sind|haben|liegt|erhalten"
    r"|eingegangen|angekommen)|\b(?:ihre|deine) (?:zusage|annahme|unterschrift) (?:\w+ ){0,4}(?:erhalten|liegt|ist"
    r"|haben|eingegangen)|\b(?:erhalten|eingang)\b[^.]{0,60}\bunterschrieben\w*"
    r"|\bhaben (?:wir )?(?:den |ihren |deinen )?(?:von ihnen |von dir )?unterschriebenen\b"
    r"|\b(?:merci|ravis?|ravies?|heureux|heureuse|enchantée?s?|content\w*)\b[^.]{0,60}\b(?:accepté|acceptation"
    r"|acceptiez|signé|rejoigniez|retour (?:du|de votre) contrat|votre accord)|\b(?:reçu|réception de"
    r"|bien reçu)\b[^.]{0,50}\b(?:contrat|offre|promesse|exemplaire|acceptation|accord)\b[^.]{0,20}(?:\bsignée?|$)"
    r"|\bvotre (?:contrat|promesse|offre|exemplaire) (?:\w+ )?signée?\b[^.]{0,50}\b(?:reçue?|parvenue?|arrivée?"
    r"|enregistrée?)"
    r"|\b(?:coming back|replying|getting back|responding)\b[^.]{0,40}\bwith (?:a|your) (?:yes|acceptance)"
    r"|\b(?:you'll|you will|you're|you are) (?:be )?(?:joining|coming to|accepting|part of)\b(?! (?:the|a"
    r"|an) (?:call|meeting|interview))|\byour acceptance\b[^.]{0,40}\b(?:came|arrived|reached|landed|in)\b|\b(?:the"
    r"|your|both) signed (?:contract|offer|letter|agreement|paperwork|copy|copies"
    r"|documents?)\b[^.]{0,30}\b(?:from you|back|arrived|in hand|landed|through|with thanks)\b|\b(?:offer"
    r"|contract) (?:has been |is |was )?(?:marked|recorded|logged|registered) as (?:accepted|signed)"
    r"|\byour contract is (?:now )?(?:complete|signed|in force|finali[sz]ed|in place)"
    r"|\b(?:schön|toll|freut uns|freuen uns),? dass (?:sie|du) (?:zu uns kommen|zu uns kommst|bei uns anfangen"
    r"|bei uns anfängst|zugesagt|unterschrieben|ja gesagt)|\bunterschrieben\w* (?:\w+ )?(?:zurückerhalten"
    r"|zurückbekommen|zurück erhalten|retour\w*)|\b(?:ihre"
    r"|deine) (?:positive )?(?:rückmeldung und )?(?:ihre |deine )?zusage\b[^.]{0,30}\b(?:gefreut|dank|erhalten)"
    r"|\baccusons réception\b|\bcontrat signé\b[^.]{0,40}\b(?:parvenu|reçu|arrivé)|\bvotre accord (?:nous est"
    r"|a bien été|est bien)" + also("ACKNOWLEDGES")
)
ACK_GUARD = lazily(
    r"\b(?:if|once|when|until|unless|before|whether|as soon as|upon|by|please|not|n't|await\w*|after|should|will"
    r"|would|hope|could|to (?:sign|accept)|falls|wenn|sobald|bis|bitte|noch nicht|nicht|warten|si|dès|lorsque"
    r"|une fois|avant|veuillez|merci de|attente|pas)\b[^.]{0,50}$"
)
OTHER_PAPERS = lazily(
    r"\b(?:nda|ndas|non-?disclosure|confidentiality|consent|authori[sz]ation|disclosure|forms?|questionnaire"
    r"|polic(?:y|ies)|handbook"
    r"|einwilligung\w*|formular\w*|personalfragebogen|autorisation|formulaire|questionnaire)\b"
)
OFFER_PAPERS = lazily(
    r"\b(?:offer|contract|employment agreement|letter|acceptance|accepting|accepted|\w*vertrag|zusage|contrat"
    r"|promesse|offre)\b"
)
HOPES = lazily(
    r"\b(?:hope|hoping|would (?:love|like|be)|we'd|if|once|should|could|let (?:me|us) know|say yes|whether|wenn"
    r"|falls|sobald|würden|hoffen"
    r"|si|dès|espérons|aimerions)\b"
)
ASKS_SIGNATURE = lazily(
    r"\b(?:please|kindly|could you|can you|you (?:can|may|need to|will need to|should|must)|to accept|to confirm"
    r"|in order to accept|if you (?:wish|agree|accept|would like|decide|choose)|simply|just)\b[^.]{0,80}\b(?:sign"
    r"|return|accept|countersign|initial|e-sign|confirm your acceptance|signature|reply)\b|\b(?:let (?:us"
    r"|me) know) (?:\w+ ){0,4}(?:accept|decision|if you)|\b(?:look(?:ing)? forward to (?:receiving|your|hearing)"
    r"|await(?:ing)?) (?:\w+ )?(?:your )?(?:signed|acceptance|decision|response|signature|answer)"
    r"|\bbitte\b[^.]{0,100}\b(?:unterschrieben|unterzeichnet|unterschreiben|unterzeichnen|zurück\w*|rückmeldung"
    r"|gegenzeichn\w*)|\b(?:merci de|veuillez|prière de|nous vous (?:prions|invitons"
    r"|remercions))\b[^.]{0,100}\b(?:retourner|renvoyer|signer|signée?s?|confirmer|accord|réponse)"
    + also("ASKS_SIGNATURE")
)
EXECUTED = lazily(
    r"\b(?:fully|duly|counter-?)[- ]?(?:executed|signed)\b(?! (?:by|once|when|copy (?:will|to|once|when)))"
    r"|\bexecuted (?:copy|copies|version|contract|agreement|offer|letter|pdf)\b|\bcounter-?signed (?:copy|copies"
    r"|version|contract|agreement|offer|letter|pdf|by (?:the|our|us|me|[a-z]+ [a-z]+))\b|\b(?:have|has|'ve|been|is"
    r"|was|now) (?:now |been |also |just |all )*counter-?signed\b|\bsigned by (?:both|all)(?: \w+)? ?(?:parties"
    r"|sides|signers|of us)?\b|\b(?:both|all) (?:parties|sides|signers|signatories|signatures)(?: \w+){0,3} (?:have"
    r"|has|signed|are|in place|collected|complete\w*)\b|\beveryone has signed\b|\ball parties have (?:completed"
    r"|signed|finished)|\ball signed (?:our|on our|this)\b|\bdocument (?:has been |is )?(?:fully )?(?:completed"
    r"|executed)\b|\bsigned (?:it )?on (?:our"
    r"|the company's) (?:side|behalf|end)\b|\bour (?:ceo|director|md|managing director|cfo|vp|head) (?:has"
    r"|have) (?:now )?(?:counter-?)?signed"
    r"|\bgegengezeichnet\w*|\b(?:beidseitig|beiderseits|von beiden (?:seiten|parteien)|von uns|unsererseits"
    r"|beide seiten haben)\b[^.]{0,30}\bunter(?:schrieben|zeichnet)\w*|\bvollständig unter(?:schrieben|zeichnet)\w*"
    r"|\bcontresignée?s?\b|\b(?:signée?s? (?:par|des) (?:les )?deux parties|revêtue?s? des deux signatures"
    r"|signée?s? par nos soins|signature des deux parties)"
    r"|\b(?:added|put|applied) (?:my|our|the company's) signature|\b(?:with|has|bears|carries) (?:both|our"
    r"|all) signatures?\b|\b(?:md|ceo|cfo|coo|director|head ?teacher|head|principal|manager|president|owner|partner"
    r"|chair\w*) (?:has|have) (?:now |also |already |just )*(?:counter-?)?signed\b|\b(?:have"
    r"|has) (?:now |also |just )*signed (?:it |the \w+ )?(?:too|as well|also|from our side|our end)\b"
    r"|\bsigned (?:from )?our (?:end|side)\b|\bboth (?:of us |sides |parties )?have (?:now )?signed\b"
    r"|\bauch von (?:der|dem|unserer|unserem|uns) [^.]{0,40}\bunter(?:schrieben|zeichnet)"
    r"|\bexemplaire\b[^.]{0,40}\bsigné (?:par (?:la direction|nous|nos soins|notre|le)|de notre)"
    r"|\bsigné des deux (?:côtés|parts|parties)|\bsigné par (?:la direction|toutes les parties|l'ensemble)"
    + also("EXECUTED")
)
EXECUTED_GUARD = lazily(
    r"\b(?:will|once|when|until|until it is|after|if|to be|be|must be|not|n't|await\w*|need\w*|waiting|before|upon"
    r"|unless|should|send (?:you|it)|we'll|pending|still|can|may|could|shall|please(?! find| see)|requires?"
    r"|valid (?:only )?(?:if"
    r"|when)|werden|wird|sobald|noch nicht|nicht|bis|erst|nach|muss|müssen|bitte|sera|dès|une fois|pas|doit|après"
    r"|attente|retourner|renvoyer|reçu par)\b[^.]{0,40}$"
)
NEEDS_COUNTERSIGNATURE = lazily(
    r"\b(?:not|neither)\b[^.]{0,60}\b(?:binding|valid|effective|final|official)\b[^.]{0,60}\b(?:counter-?signed"
    r"|signed by (?:both|an? authori[sz]ed|the company|us|all|our)|executed)|\b(?:binding|valid|effective|final"
    r"|comes? into (?:force|effect))\b[^.]{0,40}\b(?:only |once |when |until |upon )+[^.]{0,40}\b(?:counter-?signed"
    r"|counter-?signature|signed by (?:both|an? authori[sz]ed|the company|us|all|our|its)|executed by)|\b(?:will"
    r"|we'll|to be|must be|needs? to be|has to be|still|then|shall|awaiting|await|pending|waiting for|need"
    r"|for) (?:\w+ ){0,6}?(?:counter-?sign(?:ed|ature)?|sign (?:it )?on our side|signature from (?:our|the))\b"
    r"|\bwe(?:'ll| will) (?:\w+ ){0,6}(?:send|return|email)\b[^.]{0,40}\b(?:counter-?signed|fully executed"
    r"|executed) (?:copy|version|contract|agreement|letter)"
    r"|\b(?:wird|werden|muss|noch|erst)\b[^.]{0,60}\bgegen(?:gezeichnet|zeichn\w*)|\b(?:wirksam|gültig|verbindlich"
    r"|zustande)\b[^.]{0,60}\b(?:unterschrift beider|beidseitig\w*|beider (?:parteien|seiten)|gegenzeichnung"
    r"|von beiden)|\bunterschrift (?:unserer|des|der) (?:geschäftsführ|geschäftsleitung|vorstand)\w* (?:fehlt|folgt"
    r"|steht)|\b(?:sera|doit être|en attente|reste à|avant)\b[^.]{0,40}\b(?:contresign\w+|contre-?signature"
    r"|signature (?:de la direction|du directeur|de notre))|\b(?:valable|effectif|effective|définitif"
    r"|définitive)\b[^.]{0,50}\bsign\w+ (?:par|des) (?:les )?deux" + also("NEEDS_COUNTERSIGNATURE")
)
CONFIRMS = lazily(
    r"\b(?:right to go|good to go|it's official|nichts mehr im weg\w*|welcome (?:aboard|on board|to the (?:team"
    r"|company|family|firm|practice|school|trust|crew))|you(?:'re"
    r"| are) (?:all|now|officially|good)[\w ]{0,12}(?:set|confirmed|booked|good to go|on board|part of|to start|in)"
    r"|(?:looking|look) forward to (?:seeing|welcoming|having|meeting|you(?:r)? (?:starting|joining|start"
    r"|first day))|we(?:'ll| will) see you on|see you (?:on|at|then|bright)|can't wait (?:for you to (?:start|join)"
    r"|to (?:have|see|welcome))|(?:pleased|delighted|happy|glad|thrilled"
    r"|writing) to confirm (?:that )?(?:your (?:employment|start|appointment|position|joining|contract|role|offer"
    r"|place|engagement)|everything|all|you(?:r|'re)?)|(?:this|i|we|to)(?: \w+){0,2} (?:confirm"
    r"|confirms)(?: \w+){0,2} (?:your (?:employment|start|appointment|joining|position|first day|start date)"
    r"|you (?:will )?start|you are starting)|your (?:start(?: date)?|employment|appointment|position|first day"
    r"|contract|place) (?:on [^.]{0,30})?(?:is|has been|stands"
    r"|remains) (?:now |hereby |officially |fully |also )*(?:confirmed|finali[sz]ed|final|locked in|set|fixed"
    r"|secured)|report to|first[- ]day (?:instructions|details|information|schedule|agenda)|onboarding (?:schedule"
    r"|plan|session|pack|begins)|your (?:laptop|badge|equipment|desk|uniform|locker)|day one)\b"
    r"|\b(?:willkommen (?:an bord|im team|bei|in unserem)|freuen uns (?:sehr )?(?:auf (?:sie|dich|ihren start"
    r"|deinen start|den start|ihren ersten|deinen ersten|die zusammenarbeit)|,? sie (?:am|ab))|bis (?:zum|am) \d"
    r"|(?:bestätigen|bestätige) (?:wir |ich )?(?:ihnen |dir |hiermit )*(?:ihren|deinen"
    r"|den) (?:\w+ )?(?:arbeitsbeginn|start|eintritt|dienstantritt|arbeitsvertrag)|ihr (?:arbeitsbeginn|eintritt"
    r"|start) (?:am [^.]{0,30})?(?:ist|steht)|ihr erster arbeitstag|dein erster (?:arbeits)?tag)\b"
    r"|\b(?:bienvenue (?:à bord|dans|parmi|chez)|(?:hâte|heureux|ravis?|impatients?) de vous (?:accueillir"
    r"|retrouver|voir)|nous (?:vous )?(?:attendons|confirmons|accueillerons)|vous (?:confirmons|confirmer) (?:votre"
    r"|que votre|le) (?:\w+ )?(?:embauche|arrivée|recrutement|prise|engagement|date)|votre (?:arrivée"
    r"|prise de poste|embauche) (?:[^.]{0,30} )?est (?:bien |désormais )?confirmée|rendez-vous le|à (?:lundi|mardi"
    r"|mercredi|jeudi|vendredi))\b" + also("CONFIRMS")
)
STARTED = lazily(
    r"\b(?:how (?:was|is|did) (?:your )?(?:first (?:day|week|few days)|day one|it going so far)|(?:hope"
    r"|trust) (?:you(?:r|'ve| have|'re)?) [^.]{0,30}(?:first (?:day|week|few days)|settl(?:ed|ing) in)|(?:great"
    r"|good|lovely|nice|wonderful|pleasure) (?:to have|having|to see|seeing"
    r"|meeting) you (?:\w+ ){0,4}(?:on your first day|yesterday|today|this week|in the office|on monday|start)"
    r"|your first (?:day|week|shift) (?:was|went|is (?:done|behind|over))|(?:after|since|completed|completing"
    r"|finished|survived|made it through) your first (?:day|week|shift)|(?:i"
    r"|you) (?:have |'ve )?(?:now |already )?(?:started (?:work(?:ing)?|my|your|the|at|with|on|yesterday|today|this"
    r"|last|in)|began (?:work|my|your|the|at|on))|my first (?:day|week|shift) (?:was|went|is (?:done|behind|over)"
    r"|is going|has)|i (?:have )?(?:now )?(?:been working|worked my first|been here|finished my first"
    r"|completed my first)|first (?:payslip|pay slip|paycheck|paycheque)|thank you for (?:your first|a great first"
    r"|joining us (?:yesterday|this week|on monday|today))|week (?:two|2) (?:with|at|of)|day (?:two|2) (?:with|at"
    r"|of)"
    r"|(?:ihr|dein|mein|ihrem|deinem|meinem|ihren|meinen|ihre|deine|meine) erste[rnms]? (?:arbeits)?(?:tag"
    r"|woche)\w* (?:war|lief|verlief|hinter|gut|ist (?:vorbei|geschafft))|(?:ich habe|sie haben"
    r"|du hast) (?:[\w. ]{0,30})?(?:angefangen|begonnen|gestartet)|nach (?:ihrem|deinem|meinem|ihrer|deiner"
    r"|meiner) ersten (?:arbeitstag|tag|woche)|hoffe[n]? (?:\w+ ){0,6}ersten? (?:arbeits)?(?:tag"
    r"|woche)\w* [^.]{0,20}(?:gut|überstanden|gefallen|hatten|hattest)|gut eingelebt|schön,? dass (?:sie"
    r"|du) (?:jetzt|nun|seit) [^.]{0,20}(?:da|bei uns)"
    r"|(?:votre|mon|ta|ma|vos|ton) premi(?:er|ère)s? (?:jour\w*|semaine)s? [^.]{0,12}(?:s'est|se sont|a été|était"
    r"|passée?|ont)|(?:j'ai|vous avez) (?:bien )?(?:commencé|débuté|pris (?:mes|vos) fonctions|pris (?:mon"
    r"|votre) poste)|(?:espérons|espère) que (?:votre|vos|ta) premi\w+|depuis votre arrivée)\b" + also("STARTED")
)
CHEERS = lazily(also("CHEERS").lstrip("|"))
STARTED_GUARD = lazily(
    r"\b(?:will|if|when|before|until|hope to|look\w* forward|on your|falls|wenn|werden|wird|si|quand|avant|a new"
    r"|the process|process|application|screening|check\w*|ob)\b[^.]{0,24}$"
)
