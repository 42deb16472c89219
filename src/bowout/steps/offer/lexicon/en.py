"""English turns of phrase: United States, Britain, Ireland, India, Canada, Australia."""

from __future__ import annotations

GOOD = (
    r"(?:clear(?:ed)?|clean|complete[d]?|fine|good|great|excellent|fantastic|glowing|stellar|superb|brilliant|lovely"
    r"|wonderful|amazing|strong|spotless|satisfactory|acceptable|positive|favou?rable|successful|negative|unremarkable"
    r"|perfect|ok|okay|sorted|settled|done|finished|finali[sz]ed|approved|granted|signed off|passed|verified|validated"
    r"|confirmed|received|closed|resolved|released|lifted|removed|met|satisfied|fulfilled|discharged|adjudicated"
    r"|issued|awarded|secured|in hand|in place|in order|in the bag|in good standing|on file|back|through|over"
    r"|behind (?:us|you)|squared away|wrapped up|ticked(?: off)?|checked off|good to go|all set|up to date|active|valid"
    r"|renewed|happy with|satisfied with|pleased with|fit|suitable|green|green-lit|obtained|signed|logged|recorded"
    r"|executed|ratified|endorsed|agreed|won|renewed|transferred|registered|documented|seen|checked|reviewed|accepted"
    r"|uploaded and accepted|nothing to worry about|a pass|no longer (?:an issue|a concern|a condition|needed|required"
    r"|outstanding|pending))"
)
ADVERB = (
    r"(?:\w{2,14}ly |all |both |now |already |since |just |also |very |really |so |totally |well |back |and |full "
    r"|in |been |nice |as |today |yesterday |this (?:morning|week) |with flying colou?rs |safely )"
)
BE = (
    r"(?:is|are|was|were|stands?|stood|comes?|has come|have come|has been|have been|had been|'s|'s been|'re|'ve been"
    r"|has|have|came back|come back|came in"
    r"|came through|come through|came out|turned out|proved|looks?|looked|returned|got|gone|went|now)"
)
MET = (
    r"\bthat(?:'s| is| was) (?:the |your |all )?[\w' -]{2,40} (?:done|sorted|complete|ticked off|covered"
    r"|out of the way|cleared)\b|"
    rf"\b{BE} {ADVERB}{{0,5}}{GOOD}\b(?! (?:to (?:run|do|start the|begin the|process)|once|when|until|upon|if|by you))"
    rf"|(?<=\w) ?: {ADVERB}{{0,2}}{GOOD}\b"
    r"|\b(?:we(?:'re| are)|i(?:'m| am)) (?:now |fully |also |very )*(?:happy|satisfied|pleased|content|comfortable"
    r"|delighted) with (?:your|the|both|all|what)"
    r"|\b(?:gave|given|give|giving|has|have|got|received|with) (?:\w+ ){0,3}?(?:blessing|nod|approval|go-?ahead"
    r"|green light|thumbs[- ]up|sign-?off|consent|clean bill of health|all-?clear|okay|ok)\b"
    r"|\b(?:waved|nodded|rubber-?stamped|voted) (?:\w+ ){0,3}(?:through|in favou?r|unanimously)"
    r"|\b(?:unanimous|voted to (?:appoint|confirm|approve|hire|ratify))\b"
    r"|\b(?:signed off on|okayed|ok'd|green-?lit|blessed|rubber-?stamped|endorsed)\b"
    r"|\b(?:has|have|'ve|'s)? ?(?:now |just |finally |also )*(?:landed|arrived|reached (?:us|me|our)"
    r"|turned up|dropped into)\b(?! (?:in|at) the)"
    r"|\bwe (?:now |already |do |both )+(?:have|hold|got)\b|\bwe(?:'ve| have) (?:now |already )?(?:got|seen|had|taken"
    r"|heard) (?:back )?(?:from )?(?:your|both|all|the|everything|sight|up)\b"
    r"|\b(?:have|has|had) everything (?:we|they|i|that)\b|\beverything (?:we|they|i) need(?:ed)?\b"
    r"|\bnothing (?:came|turned|showed|popped|flagged|cropped|of concern|untoward|adverse|to report|hanging over|left"
    r"|else (?:needed|required|outstanding|to do|for you to do)|further (?:is )?(?:needed|required|outstanding)"
    r"|stands? in (?:the|your) way)"
    r"|\b(?:without|no) (?:a |any )?(?:hitch|hiccup|hits|flags?|snags?|surprises|comment|remarks?|endorsements"
    r"|points)\b"
    r"|\byou(?:'ve| have)? (?:passed|sailed through|cleared|made it through|satisfied|met) (?:your|the|all|every|both)?"
    r"|\byou(?:'re| are) (?:now |all |fully |officially |medically )*(?:cleared|clear|fit)\b(?! (?:up|out))"
    r"|\bfit (?:for|to) (?:work|duty|the (?:role|job|post)|start|practi[cs]e)\b(?<=\w)(?! (?:check|assess|cert))"
    r"|\b(?:we|company) (?:have |'ve |has )?(?:won|landed|secured|been awarded|clinched)\b"
    r"|\b(?:contract|tender|bid|award|grant|funding|money|budget) (?:is|came|has come) (?:ours|through|in)\b"
    r"|\b(?:green|clear) report\b|\bcame (?:up|out) (?:clean|clear|good|fine|trumps|empty|positive)"
    r"|\bcheck(?:s|ed)? out\b|\bthat was the last (?:thing|item|piece|one|box|hurdle|step)\b"
    r"|\bwaived\b|\b(?:taken up|followed up) (?:\w+ ){0,3}references?\b"
    r"|\bspoke (?:to|with) (?:both |all |each |two )?(?:of )?your (?:\w+ )?(?:references|referees)\b"
    r"|\btalked to (?:both |all |each |two )?(?:of )?your (?:\w+ )?(?:references|referees)\b"
)
NOT_YET = (
    r"\b(?:gotta|got to|has to|have to|had to|needs to|once|aren't|isn't|hasn't|haven't|wasn't|weren't|neither"
    r"|none) (?:[\w'-]+ ){0,3}$"
)
PENDING = (
    r"\b(?:gotta|(?:you'll|you will|we'll|we will|i) (?:just |also |still )?need|needs? (?:to be )?(?:sight|a|an|your)"
    r"|chasing|in the (?:works|pipeline|queue)|with the (?:lab|vendor|agency|police|home office|embassy|lawyers?)"
    r"|due back|takes? (?:about|around|up to|roughly)|being (?:processed|run|done|checked|reviewed|completed)"
    r"|(?:is|are|was|were) (?:sent|submitted|lodged|ordered|initiated|launched)|(?:has|have) (?:been )?(?:sent|lodged"
    r"|ordered|initiated|launched|started)|backlog|held up at|in process|only (?:thing|piece|item) (?:left|missing"
    r"|outstanding|remaining)|last (?:thing|piece|item) (?:we|i|you|left|missing|outstanding)|just need|remains? to be"
    r"|has(?:n't| not) (?:been|come|arrived|cleared|landed|reached)|outstanding|not (?:in|here|back|done|through) yet"
    r"|isn't (?:in|here|back|done|through)|aren't (?:in|here|back|done|through)|has to be (?:\w+ ){0,2}(?:ratified"
    r"|approved|confirmed|signed off|agreed|completed|cleared|received)|have to be (?:\w+ ){0,2}(?:ratified|approved"
    r"|completed|cleared|received|confirmed)|before (?:you can|we can|you may|your first|day one|you start|starting"
    r"|commencing))\b"
)
NEGATED = (
    r"\bno (?:\w+ ){1,3}(?:is|are|will be) (?:needed|required|necessary)\b|(?:isn't|aren't|wasn't|doesn't|don't|not"
    r"|won't be)"
    r" (?:\w+ ){0,2}(?:contingent|conditional|subject to|dependent|required|needed|necessary|hanging on)\b"
    r"|\bno strings\b"
    r"|\bnothing (?:else )?(?:is )?(?:required|needed|attached|hanging)\b|\bno need (?:for|to)\b"
    r"|\bwithout (?:any )?strings\b"
)
EXCEPT = (
    r"\b(?:otherwise|apart from that|other than that|aside from that|besides that|with one exception|one exception)\b"
)
SPLIT = r"\botherwise\b"
TRIGGER = (
    r"\bhang(?:s|ing)? on\b|\bturns on\b|\brides on\b|\brelian(?:t|ce) (?:up)?on\b|\bso far as\b|\bbarring\b"
    r"|\bprovisional(?:ly)? on\b|\bin anticipation of\b|\bto be followed by\b|\bhas to be ratified\b"
    r"|\bmust be (?:ratified|approved|endorsed|confirmed) by\b|\bneeds? (?:the )?(?:board|client|trustees|union)"
)
OFFER_MADE = (
    r"\b(?:you are|are|is) hereby appointed\b|\bin writing (?:as|like) (?:you asked|promised|agreed|discussed)\b|"
    r"\boffers you\b(?! (?:an? )?(?:interview|chance|slot))|\b(?:offered|offering) (?:you )?the (?:position|role|job"
    r"|post)\b|\bwe(?:'d| would)? (?:really |very much |all |both )?(?:want|like|love) you (?:on (?:the|our|board)"
    r"|as our"
    r"|in the (?:job|role|post)|to (?:come |be )?(?:join|start|work|our)|with us|here|working)"
    r"|\bmak(?:e|ing) it official\b|\b(?:here(?:'s| is| are)|attached is|please find|attached (?:and below )?is"
    r"|this is|below is) (?:\w+ ){0,3}?(?:your|our|the) (?:\w+ ){0,3}(?:offer|assignment details)\b"
    r"(?! (?:process|stage|of an? interview))|\byour (?:written|formal|official|unconditional|conditional|final|firm"
    r"|revised) (?:job )?offer (?:is|as|for|of)\b|\b(?:letter of offer|offer letter|job offer|offer of (?:employment"
    r"|appointment|work))\s?[:-]|\byour (?:\w+ ){0,2}(?:contract|offer letter|letter of offer|employment agreement"
    r"|letter of appointment|contract of employment)\b[^.]{0,60}\b(?:is |are )?(?:attached|enclosed|below)\b"
    r"|\bconfirm (?:our|your|the) (?:conditional |unconditional |formal |written |verbal )*(?:offer|appointment"
    r"|engagement|placement|assignment)\b|\byou(?:'re| are) hired\b|\b(?:we(?:'re| are)|i(?:'m| am)) (?:hiring|taking"
    r"|bringing) you\b|\bassignment (?:confirmation|details)\b|\bwe(?:'d| would) be (?:delighted|thrilled|happy) (?:for"
    r" you|if you|to have you)|\bit's yours if you want it\b|\bfancy (?:joining|starting)\b|\bcome (?:and )?work (?:for"
    r"|with) us\b|\bhave (?:got )?(?:the|your) (?:job|role|position)\b(?<=\w)(?! (?:description|posting|advert|title"
    r"|spec))|\bselected (?:you )?(?:for|as) (?:the|our) (?:position|role|job|post|new)\b|\bsuccessful (?:at|in)"
    r" (?:your |the )?interview\b"
)
FOLLOWS = (
    r"\b(?:contract|offer|paperwork|letter|documents?)\b[^.]{0,40}\b(?:will be (?:out|over|coming|drawn|with|sent|ready"
    r"|issued|on its way)|to come|on (?:its|the) way|in the (?:post|mail|works)|is being (?:drawn|prepared|drafted"
    r"|typed))|\bformal(?:ities)? (?:offer )?(?:to|will) follow\b"
)
ACCEPTS = (
    r"\b(?:this is|consider this) me (?:formally |officially )?accepting\b|\bi(?:'d| would) love to take it\b|"
    r"\baccepting (?:with|officially|this|the|your|it)\b|\b(?:i'm|i am|happily|gladly|gratefully|hereby|am) accepting\b"
    r"|^accept(?:ed)?\b(?! (?:if|once|when))|\baccepted\b(?=[!.,]| with)|\bi(?:'ll| will|'d| would) (?:gladly |love to "
    r"|happily |be glad to )?take (?:it|the (?:job|position|role|post|offer))\b|\byes to (?:the|your|this) (?:offer|job"
    r"|role|position|post)\b|\b(?:it's|that's|this is|here's) (?:a |my )?(?:big |definite |official |firm |formal )*yes"
    r"\b|\bcount me in\b|\bsign me up\b|\bi(?:'m| am) in\b|\bdone deal\b|\b(?:pleased|happy|delighted|thrilled"
    r"|honou?red"
    r"|excited|glad|grateful|proud)(?: \w+){0,2} to accept\b|\bi(?:'d| would) (?:like|love|be (?:happy|delighted|glad"
    r"|honou?red|thrilled)) to accept\b|\b(?:signed|e-signed|countersigned) (?:and|&) (?:attached|returned|sent|scanned"
    r"|dated|enclosed|submitted)\b|\b(?:find|attached|attaching|enclosed|pfa|here(?:'s| is)) (?:\w+ ){0,4}(?:signed"
    r"|executed)\b|\bsigned (?:it|them|the \w+|my \w+|everything)? ?(?:and|just now|last night|this morning|today"
    r"|yesterday|online|electronically|via|through|in docusign|on docusign)\b|\bhappy to accept\b|\bi accept\b"
    r"|\bjust signed\b|\bdocusigned\b|\bi(?:'ve| have) (?:now |just |already )?(?:accepted|signed)\b"
)
DECLINES = (
    r"\b(?:won't|will not|not going to|cannot|can't|not able to|unable to) (?:be )?(?:accept|accepting|taking|take|join"
    r"|joining)\b|\bgone with another (?:offer|company)\b|\baccepted (?:another|a different) (?:offer|position|role"
    r"|job)"
)
ACKNOWLEDGES = (
    r"\bthank(?:s| you) for (?:\w+ ){0,2}(?:your )?(?:acceptance|accepting|signing|returning|sending (?:back|over|it"
    r"|the"
    r" signed))|\b(?:have|got|received|receipt of|in receipt of|with) (?:\w+ ){0,2}(?:your|the|both) (?:\w+ ){0,2}"
    r"(?:acceptance|signed|signature)\b|\byour acceptance\b(?=[^.]{0,30}\b(?:is|has|was|received|recorded|noted|logged"
    r"|thanks|thank))|\bacceptance (?:received|recorded|noted|confirmed|logged)\b|\b(?:delighted|thrilled|pleased|happy"
    r"|glad|excited|chuffed|stoked|over the moon)(?: \w+){0,3} (?:you(?:'ve| have)? (?:accepted|said yes|decided|chosen"
    r"|signed)|you(?:'re| are) (?:joining|coming|on board|with us|part of)|to have you)\b|\b(?:signed|executed)"
    r" (?:\w+ ){0,3}(?:received|safely|back|arrived|with thanks|gratefully received|came through)\b|\breceived,? (?:and"
    r"|with thanks|thank|safely)\b|\bgot (?:it|your page|your signature|everything back|the signed)\b"
    r"|\bmany thanks for (?:your )?(?:prompt |swift |quick )?(?:acceptance|return)"
)
ASKS_SIGNATURE = (
    r"\b(?:reply|write back|email back|respond|get back to (?:me|us)) (?:\w+ ){0,6}(?:accept|yes|confirm)\b"
    r"|\byes or no\b"
    r"|\b(?:can|could|would) you (?:\w+ ){0,3}(?:sign|accept|confirm that you accept|return)\b|\b(?:sign|countersign)"
    r" (?:\w+ ){0,4}(?:and|&) (?:return|send|shoot|scan|email)\b|\bif you(?:'d| would)? (?:like|wish|want|are happy) to"
    r" (?:accept|take)|\bsay yes\b|\breturn (?:it|the|one|a) (?:\w+ ){0,4}(?:signed|copy|form|by)|\byou can accept\b"
)
EXECUTED = (
    r"\bcounter-?signed (?:\w+ ){0,3}(?:attached|enclosed|for your|is|copy|agreement|contract|offer|letter|version)\b"
    r"|\b(?:received|thanks|signed),? and counter-?signed\b|\bcounter-?signed (?:and|on|today|yesterday|by)\b"
    r"|\bsigned by (?:our|the|my) (?:\w+ ){0,4}(?:director|president|ceo|cfo|coo|manager|head|partner|owner|principal"
    r"|md|vp|chair\w*|trustees?|board|side|team)\b|\b(?:both|all|two) signatures\b|\bsigned on (?:both|all) sides\b"
    r"|\b(?:copy|version|contract|agreement|letter|offer) (?:\w+ ){0,2}signed by (?:us|me|everyone|everybody|both"
    r"|all)\b"
    r"|\bwe(?:'ve| have) (?:now |also |both )?signed (?:it|the|too|your|our)\b|\bi(?:'ve| have) (?:now |also )?"
    r"(?:counter-?signed|signed (?:it|the|for|on behalf))\b|\b(?:here(?:'s| is)|attached is) (?:\w+ ){0,3}"
    r"(?:fully|counter-?|duly)[- ]?(?:executed|signed)\b|\bsignatures? (?:is|are) (?:now )?(?:complete|in place"
    r"|on it)\b"
)
NEEDS_COUNTERSIGNATURE = (
    r"\b(?:have|get|ask|need) (?:him|her|them|it|our \w+|the \w+|dr\.? \w+|mr\.? \w+|ms\.? \w+) (?:to )?(?:counter)?"
    r"sign(?:ed)?\b(?! (?:up|in|out))|\b(?:signs|sign) (?:it )?after you\b|\b(?:final|executed|signed) (?:version|copy)"
    r"[^.]{0,30}\b(?:to follow|will follow|once|when|next week|shortly)\b|\bshall (?:only )?(?:be|become) (?:binding"
    r"|effective|valid)[^.]{0,60}\bsign(?:ed|ature)|\bnot (?:be )?(?:binding|valid|effective|in force)[^.]{0,40}\buntil"
    r"[^.]{0,40}\bsign(?:ed|ature)"
)
CONFIRMS = (
    r"\b(?:happy to confirm|glad to confirm|pleased to confirm|delighted to confirm|you(?:'re| are) (?:\w+ )?(?:on"
    r"|in) the (?:schedule|roster|rota|system|books|class|team|payroll)|all set (?:for|to) (?:start|begin|join"
    r"|your (?:start|first))"
    r"|set for (?:monday|tuesday|wednesday|thursday|friday|the \d|your (?:first|start)|dec\w*|jan\w*|feb\w*|mar\w*"
    r"|nov\w*)|done deal|confirmed for (?:the|monday|your|dec\w*"
    r"|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|\d)|(?:we'll|we will|i'll|i will)"
    r" (?:\w+ ){0,2}see you|see you (?:on the|monday|tuesday|wednesday|thursday|friday|in (?:the|january|february|march"
    r"|april|may|june|july|august|september|october|november|december)|jan\w*|feb\w*|mar\w*|dec\w*|nov\w*|oct\w*"
    r"|bright|there|soon)|(?:you may|you can|feel free to|safe to|go ahead and) (?:now )?(?:hand in|give"
    r"|put in) (?:your"
    r" )?(?:notice|resignation)|welcome to|ok(?:ay)? to (?:onboard|start)|cleared to start|good to start"
    r"|(?:ask for|report to|be at|come to) [^.]{2,40} (?:at|on|by) |part of the (?:team|family|crew)"
    r"|officially (?:on|in|part|one of|yours|ours))\b"
)
CHEERS = (
    r"^(?:(?:hi|hey|hello|dear|morning|afternoon|evening|oh|aw+) ?[\w'-]*[,!.]? (?:dear )?)?(?:great|wonderful"
    r"|fantastic"
    r"|awesome|yay|woo-?hoo|perfect|brilliant|lovely|excellent|amazing|super|terrific|splendid|marvell?ous|delighted"
    r"|thrilled|fab(?:ulous)?|grand|deadly|legend|beauty|ace|welcome|hooray|hurray|congrat\w*|noted|received|thanks?"
    r"|thank you|many thanks|cheers|so (?:glad|happy|excited|pleased)|we(?:'re| are) (?:so |very |absolutely "
    r"|all )*(?:glad"
    r"|happy|excited|pleased|delighted|thrilled)|i(?:'m| am) (?:so |very |really |absolutely )*(?:glad|happy|excited"
    r"|pleased|delighted|thrilled)|that(?:'s| is) (?:great|wonderful|fantastic|brilliant|lovely|excellent|amazing"
    r"|the best)|what (?:great|wonderful|fantastic|brilliant|lovely) news|good news|can't wait)\b"
)
STARTED = (
    r"\bwhat a (?:\w+ )?first (?:day|week|shift|month)\b|\b(?:on|in|of|during) your first (?:day|week"
    r"|shift) (?:yesterday"
    r"|today|this|last|here|with)|\b(?:first|1st) (?:day|week|shift|month) (?:\w+ )?(?:is |now )?(?:done"
    r"|under your belt"
    r"|behind you|in the books|complete|over)\b|\b(?:brilliantly|great|well|amazing|good|super|fantastic) (?:on"
    r"|in) your"
    r" first (?:day|week)\b|\bsince you (?:started|joined|began)\b|\b(?:you've|you have|i've|i have) been (?:here"
    r"|with us"
    r"|on the job|at work|there) (?:for )?(?:a|one|two|three|\d+) (?:days?|weeks?|months?)\b"
    r"|\bi started (?:work )?(?:on|at"
    r"|yesterday|today|monday|last|this)\b|\b(?:enjoyed|enjoying|survived|loved|finished) (?:your|my) first\b"
)
SETTLED = r"\b(?:roster|rota|schedule|done deal|officially)\b"
HELD_UP = (
    r"\b(?:tak(?:e|es|ing)|hav(?:e|ing)|give|giving) (?:a |an |another |one more |it )*(?:fresh |second |closer "
    r"|hard |new )?look"
    r" (?:again )?at\b|\blook(?:ing|ed)? again at\b|\b(?:hold|sit|hang) tight\b[^.]{0,60}\b(?:while"
    r"|until)\b[^.]{0,60}\b(?:decid"
    r"|budget|leadership|review|approv|know more)\w*|\b(?:budget|funding|revenue|numbers?"
    r"|headcount)\b[^.]{0,60}\b(?:lower than"
    r"|short(?:fall)?|cuts?|shrunk|reduced|slashed|pulled|gone|lost|under pressure|below)\b|\b(?:spending|cost|budget"
    r"|headcount)"
    r" (?:freeze|cuts?|review|reductions?)\b|\b(?:visa|permit|petition|clearance|vetting|check|test|screen|medical"
    r"|sponsorship"
    r"|application|registration)\w*\b[^.]{0,50}\b(?:refused|denied|rejected|failed|revoked|unsuccessful|did not pass"
    r"|didn't pass"
    r"|could not be (?:granted|cleared|approved))\b|\b(?:drug|alcohol) (?:test|screen)\w*\b[^.]{0,30}\bpositive\b"
    r"|\b(?:board"
    r"|trustees|client|council|committee|governors|partners|customer)\b[^.]{0,40}\b(?:voted (?:against|not|no|down)"
    r"|rejected"
    r"|turned (?:it|you) down|did not approve|didn't approve|declined to|said no|deferred|tabled)\b|"
    r"\b(?:put|putting|place[d]?|placing|have|had|is|with) (?:\w+ ){0,3}(?:hold|freeze|pause|stop|halt"
    r"|moratorium) (?:on"
    r"|to|for)\b|\b(?:hold|freeze|pause|stop|halt|moratorium) on (?:\w+ ){0,3}(?:hir\w+|join\w+|start\w+|recruit\w+"
    r"|appointments?|headcount|offers?|positions?|roles?|onboarding)|\b(?:hir\w+|joiners?|starters?|recruitment"
    r"|headcount|offers?|onboarding|appointments?|your (?:start|role|position|offer)) (?:\w+ ){0,4}(?:on hold|on ice"
    r"|paused|frozen|halted|stopped|suspended|in limbo|in doubt|up in the air|at risk|under review)\b|\bin limbo\b"
    r"|\bup in the air\b|\bback to the drawing board\b|\bwhile (?:the )?(?:budget|headcount|role|position|structure"
    r"|situation|things?) (?:is|are) (?:being )?(?:reviewed|sorted|clarified|finali[sz]ed|worked out)\b"
    r"|\bsit tight\b[^.]{0,60}\b(?:start|role|offer|budget)"
    r"|\bhold off (?:on )?(?:giving|handing|resigning|starting|your)|\bpaus(?:e|ed|ing) (?:on )?(?:\w+ ){0,2}(?:hires"
    r"|hiring|joiners|onboarding|recruitment|your|the|this|all|new|start)"
)
REOPENED = (
    r"\b(?:bring|drop|take|scale|knock|move|put|come)(?:ing|s)? (?:\w+ ){0,4}(?:salary|pay|rate|base|wage|package"
    r"|hours|bonus)"
    r"\b[^.]{0,25}\b(?:down|back|to)\b|\b(?:salary|pay|rate|base|wage|hours|title|package"
    r"|bonus)\b[^.]{0,40}\b(?:down to"
    r"|lower than|less than|will (?:now )?be [$£€]|needs? to (?:come|be|go)|has to (?:come|be|go)|have to (?:come|be"
    r"|go)|no longer)"
    r"|\b(?:can (?:now )?only|only able to) (?:offer|pay|do|stretch to|guarantee)\b|\bthe (?:most|best) we can (?:do"
    r"|offer|pay)\b"
    r"|\b(?:part-time|fixed[- ]term|temporary|contract|freelance|casual|fewer hours) (?:basis )?(?:instead"
    r"|rather than|for now)\b"
)
RETRACTED = (
    r"\b(?:not|n't|no longer|unable to|can't|cannot) (?:be )?(?:moving|going|proceeding|able) (?:forward|ahead|to"
    r" proceed)?\b[^.]{0,40}\b(?:role|position|offer|hire|appointment|you|start|job)\b|\b(?:have to|had to|need to"
    r"|forced to|must|decided to|going to have to) (?:\w+ ){0,2}(?:withdraw|rescind|retract|revoke|cancel|pull"
    r"|take back"
    r"|let (?:the|your) (?:offer|role) go|close the (?:role|position|req\w*))\b|\b(?:role|position|job|post|offer)"
    r" (?:no longer exists|is gone|has gone|fell through|has fallen through|has been filled|went to)\b"
    r"|\b(?:gone|going|went|decided to go) (?:with|in) (?:another|a different|someone else|an internal)\b"
    r"|\bcan(?:no|'?)t (?:honou?r|keep|stand by) (?:the|our|your) (?:offer|contract)\b"
)
POSTPONED = (
    r"\b(?:start(?:ing)?(?: date)?|joining(?: date)?|first day|onboarding|doj)\b[^.]{0,50}\b(?:push(?:ed)?|slip(?:ped"
    r"|s)?"
    r"|moved?|delayed|deferred|postponed|later|put back|set back|knocked back|bumped|shifted)\b|\b(?:push|slide|slip"
    r"|move|put|set|knock|bump|shift|kick)(?:ed|ing)? (?:\w+ ){0,5}(?:start|joining|first day|doj"
    r"|onboarding)\b[^.]{0,30}"
    r"\b(?:back|out|later|to|by)\b|\bunable to (?:bring you on|start you)\b"
)
MORE_INTERVIEWS = (
    r"\b(?:one more|another|an additional|a further|a final|an extra|a quick) (?:\w+ ){0,2}(?:conversation|chat|call"
    r"|interview|meeting|round|step|test|assessment) (?:with|before|so)|\bbefore we (?:can )?(?:finali[sz]e|confirm"
    r"|proceed|lock)\b[^.]{0,80}\b(?:meet|speak|talk|conversation|interview|call|chat|presentation)\b"
)
RESOLVED = (
    r"\b(?:freeze|hold|pause|delay|cuts?) (?:does|do|did|will) not (?:affect|apply|touch|concern|impact)\b|\b(?:you"
    r"|your"
    r" (?:role|position|start|offer)) (?:\w+ ){0,4}(?:exempt(?:ed)?|unaffected|not affected|safe|untouched|ring-?fenced"
    r"|reinstated|back on)\b|\b(?:freeze|hold|pause) (?:does|will)n't (?:affect|apply)|\bas agreed\b"
    r"|\bback in business\b"
    r"|\bgoing ahead (?:as|on|with)\b"
)
TITLES = (
    r"\bletter of (?:intent|understanding)\b|\bjob offer\b|\boffer\b(?= (?:letter|for|as|of|-|:))"
    r"|\bcontract\b(?= for| -|:)"
)
EXPIRES = (
    r"\b(?:let (?:me|us) know|reply|respond|answer|accept|sign|return|confirm|yes|decide"
    r"|hear from you)\b[^.]{0,70}\b(?:by"
    r"|before|until|no later than|on or before)|\bdeadline\b|\b(?:offer|it) (?:stands|is good|holds|is on the table)"
    r" (?:until|through|till|for)\b"
)
START = (
    r"\banfang\b|\beffective\b|"
    r"\b(?:required|expected|asked|due|scheduled|requested|able|happy|set|ready|like you|want you|need you) to (?:join"
    r"|start|begin|commence|report)(?: (?:work|us|duty|employment|with us|the \w+))?(?: on)?(?: or before)?|\bdoj\b"
    r"|\bclass (?:starts?|starting|begins?)|\bcommencement\b|\bjoining\b|\b(?<!end )dates\s?:|\bstart\s?[:-]"
    r"|\bstarts?\b"
    r"|\bon the (?:roster|rota|schedule) (?:from|for)|\bset for\b|\bconfirmed for\b"
)
