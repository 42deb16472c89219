"""English phrase families: data, and nothing that decides."""

from __future__ import annotations

FAMILIES: dict[str, tuple[str, ...]] = {
    "act": (
        r"\bwithdraw(?:ing)?\b", r"\bwithdrawal\b", r"\b(?:consider|treat|mark|as|be|application|candidacy)~ withdrawn\b",
        r"\b(?:step|pull|back|drop|bow|opt|duck)(?:p?ing)? (?:back|aside|out|away|down)\b",
        r"\b(?:remove|removing|take|taking|pull|pulling) (?:me|myself|my (?:name|application|candidacy|cv|resume|hat))\b",
        r"\b(?:no longer|not|cannot|unable to|\w+n't)\b~ (?:pursu\w+|continu\w+|proceed\w*|mov(?:e|ing) (?:forward|ahead|on)|"
        r"go(?:ing)? (?:forward|ahead|further|on)|tak(?:e|ing) (?:part|it|this|up|my|the|you up)|attend\w*|accept\w*|join\w*|"
        r"be coming|com(?:e|ing)|candidate|consider\w*|available|in the running|progress\w*|be there|interview\w*|apply\w*)",
        r"\bdeclin(?:e|ing)\b", r"\bturn(?:ing)?~ down\b", r"\bpass(?:ing)? on\b", r"\bsay(?:ing)? no\b",
        r"\b(?:end|ending|clos(?:e|ing)|stop|stopping|finish|finishing|conclud(?:e|ing)) (?:my|this|the|our) "
        r"(?:application|candidacy|process|conversation)\b",
        r"\bcall(?:ing)? it a day\b", r"\bleav(?:e|ing) the (?:process|running|race)\b", r"\bbow(?:ing)? out\b",
        r"\b(?:won't|will not) be (?:going|moving|taking|continuing|proceeding|joining|attending|coming)\b",
    ),
    "first_person": (r"\bi\b", r"\bi'\w+", r"\bplease\b", r"\bmy decision\b", r"\bwriting to\b", r"\bmyself\b", r"\bme\b"),
    "thanks": (r"\bta\b(?=[ ,.!]|$)", r"\bcheers (?:for|mate|to)\b", r"\bmuch appreciated\b", r"\bthank\w*", r"\bgrateful\w*", r"\bappreciat\w+", r"\bgratitude\b", r"\bindebted\b", r"\bmuch obliged\b"),
    "no_thanks": (r"\bno,? thank", r"\bthank(?:s|ing)?(?: you)? in advance\b", r"\bthankfully\b"),
    "regard": (
        r"\b(?:lovely|great|good|nice|kind|friendly|decent|fine|fantastic|brilliant|cracking|special|proper|strong) (?:people|person|team|bunch|crew|shop|place|firm|company|lot|folks?|crowd|outfit|group|school|ward|kitchen|office|workplace|employer)\b", r"\b(?:feel|felt|made me feel)~ (?:welcome|at home|at ease)\b", r"\b(?:welcoming|stood out|struck me|fond of|fan of|thought a lot of|looks? after|take care of each other|deserves?)\b",
        r"\brecommend\w*", r"\bgood place\b", r"\bspeak (?:well|highly)\b", r"\btreated me\b", r"\bgood luck\b|\bluck\b", r"\bproud\b", r"\bgood hands\b",
        r"\bwish(?:es|ing)?\b", r"\bimpress\w+", r"\benjoy\w*", r"\bpleasure\b", r"\badmir\w+", r"\brespect(?:ed)?\b(?! to)", r"\bvalued\b", r"\bappreciated\b(?! (?:your|the|all(?: of)?|all your) (?:time|consideration|help|effort|efforts|interest|opportunity|chance))",
        r"\blik(?:ed|e) (?:how|the way|what|you|your|talking|meeting|hearing|learning|the)\b", r"\bgood luck\b", r"\bbest of luck\b",
        r"\ball the best (?:to|for|with|in)\b", r"\bevery success\b", r"\bthink (?:very |so )?(?:highly|well|the world)\b", r"\bregard for\b",
        r"\bhope (?:that )?(?:you|the (?:team|right|search|role|post|position)|your)\b~ (?:find|fill|goes|well|go|success|land|hire|get)",
        r"\brooting for\b", r"\b(?:truly|really|very much) appreciate\b", r"\bappreciate~ (?:patience|kindness|openness|honesty|cando[u]?r|hour|warmth|care)\b", r"\bopinion of\b", r"\bhope (?:that )?(?:you|the|your|they|it all|this)\b(?! (?:understand|will understand|can understand|are well|is well|are doing|don't mind|do not mind|can forgive|email|message|finds|note))", r"\bspeaks? (?:well|volumes)\b", r"\bcame away\b", r"\bstood out\b", r"\bmeant a (?:lot|great deal)\b",
        r"\bgenero(?:us|sity)\b", r"\bkind(?:ness)?\b(?! regards)", r"\bwarm(?:th)?\b(?! regards)", r"\bdelight(?:ed|ful)?\b", r"\bthoughtful\w*", r"\bgreat to (?:meet|talk|speak|learn|hear)",
        r"\bgood to (?:meet|talk|speak|get to know)", r"\blovely\b", r"\bwelcom(?:e|ed|ing)\b", r"\bglad (?:i|we|to have)\b", r"\bstruck\b", r"\bhigh esteem\b",
        r"\bwonderful\b", r"\bin good hands\b", r"\blucky to (?:work|have)\b", r"\bfond\b", r"\bremember~ (?:warmly|well)\b", r"\bcare (?:with which|you (?:take|took|put|showed))\b",
        r"\binspir\w+", r"\bstay(?:s|ed)? with me\b", r"\bstuck with me\b", r"\ba credit to\b", r"\bappreciated (?:how|the way|your (?:candour|candor|openness|honesty|patience|warmth))\b",
    ),
    "intensifier": (
        r"\b(?:very|really|truly|so|extremely|incredibly|absolutely|deeply|immensely|hugely|tremendously|genuinely|"
        r"enormously|exceptionally|thoroughly|totally|utterly|profoundly|sincerely|greatly)(?= \w)(?! (?:much (?:for|to)|that|i |please|of|we |far|yours|likely|recently|important thing))",
    ),
    "gush": (
        r"\b(?:incredible|amazing|phenomenal|extraordinary|unbelievable|outstanding|fantastic|astonishing|magnificent|"
        r"spectacular|exceptional|blown away|mind-blowing|world-class|stunning|superb|dream (?:team|company|job))\b",
    ),
    "hedge": (
        r"\b(?:still |re-?)consider me\b|\bconsider me (?:again|later|in a|next)\b",
        r"\bi (?:suppose|guess|imagine)\b", r"\bsubject to\b|\bprovided (?:that )?(?:my|the|it)\b|\bas long as\b|\bon (?:the )?condition\b", r"\b(?:plans|it|that|this|offer)~ fall apart\b",
        r"\b(?:could|can|might) be (?:persuaded|convinced|tempted|talked)\b", r"\bthis is how (?:things|it)\b|\bthat is how (?:things|it)\b|\bas things (?:stand|look)\b", r"\bajar\b", r"\b(?:fairly|pretty|quite|almost|nearly|mostly|reasonably) (?:sure|certain)\b", r"\bnot (?:completely|entirely|fully)\b", r"\banything you (?:can|could) (?:do|offer)\b~ (?:keep|change|make|persuade)", r"\bkeep me in mind\b~ (?:in case|if|should)",
        r"\bfor now\b", r"\bfor the (?:time being|moment)\b", r"\bfor the present\b", r"\bat least (?:for|until)\b", r"\b(?:might|may|could) (?:have to|need to|be able to|still|possibly|well|want to|yet|reconsider|change|not (?:be able|make|go|come|continue))\b",
        r"\bi (?:think|guess|suppose) (?:that )?(?:i(?:'ll| will|'d| would| should| may| might| am|'m| have to| need)|it (?:is|might|may|would)|this (?:is|might|may))~",
        r"\b(?:probably|perhaps|maybe|most likely|possibly|tentatively|provisionally|temporarily)\b", r"\bleaning (?:towards?|to)\b",
        r"\b(?:thinking (?:of|about)|considering) (?:withdraw|stepp|pull|drop|declin|cancel)\w*", r"\bnot (?:yet )?(?:100 ?%|entirely|completely|fully|quite|totally|absolutely) (?:sure|certain|decided)\b", r"\bnot sure (?:yet|if|whether)\b",
        r"\b(?:keep|leave|put|place)~ (?:application|candidacy|file|process|name|option|door)~ (?:on hold|open|active|warm|on file|in play)\b", r"\b(?:on|put) (?:me |this |it |things )?on hold\b",
        r"\bif (?:things|anything|something|plans|circumstances|that|this|it|the other|my (?:situation|plans|circumstances))~ (?:change|chang\w+|fall|falls|fell|work out|doesn't|does not|don't)\b",
        r"\b(?:in case|should) (?:things|anything|something|it|that|this|the other|my|circumstances)~ (?:change|fall|not work|doesn't|does not|fail)", r"\bfalls? through\b", r"\bunless\b",
        r"\b(?:pause|pausing|suspend\w*)\b~ (?:application|candidacy|process)", r"\b(?:happy|willing|open|able|glad|prepared|ready) to (?:reconsider|revisit|rethink|think again|change my mind|re-?engage|pick (?:this|it) (?:back )?up)\b", r"\b(?:might|may|could|would) (?:reconsider|change my mind|rethink|revisit)\b",
        r"\bpick (?:this|things|it|our conversation) (?:back )?up (?:again|later|in|next|when)\b", r"\bnot a (?:definite|final|hard) no\b", r"\bbackup\b", r"\bkeep (?:me|my)~ (?:as a|in the) (?:backup|reserve|pool|mix|running)\b", r"\bfor a (?:few|couple of) (?:days|weeks)\b", r"\bnot ruling out\b", r"\brule out\b", r"\bdepending on (?:how|what|whether)\b", r"\buntil i (?:know|hear|decide|have)\b", r"\b(?:seems|looks) (?:like|as if) i\b", r"\bin principle\b",
        r"\bhaven't (?:fully |quite |yet )?(?:decided|made up)\b", r"\bsort of\b|\bkind of (?:decided|want|think)",
    ),
    "bargain": (
        r"\bshould (?:your|the)~ (?:change|improve|open up|allow)\b", r"\ball ears\b",
        r"\b(?:if|unless|should|in case|provided|assuming|were) (?:that )?you~ (?:match|increase|raise|improve|beat|better|offer me|exceed|sweeten|come (?:up|back|closer)|go (?:up|higher)|make (?:it|me|a)|meet (?:my|that|this|the)|speed|revise|adjust|increase|do better|move faster|able to offer|to offer)\b",
        r"\b(?:match|beat|top|counter)(?:ing)? (?:it|that|this|their|the) ?(?:offer|package|figure|terms|salary|number)?\b", r"\bcounter-? ?offer", r"\bnegotia\w+", r"\b(?:is|any|some|more) (?:there )?(?:any )?(?:flexibility|wiggle room|room (?:to|for|in))\b",
        r"\bhigher (?:offer|salary|rate|package|figure|band|base)\b", r"\bbetter (?:terms|package|conditions|salary|offer) (?:from you|i|would|could|might)\b", r"\b(?:change|sway|persuade|convince|tempt)\b~ (?:my mind|me to (?:stay|reconsider)|me otherwise|me)\b", r"\bwhat (?:it would|would it) take\b", r"\bif (?:the )?(?:terms|conditions|salary|offer|package|rate|pay|budget|role|title|location|remote)~ (?:were|was|could|can|improve|change|higher|better)\b",
        r"\bbest and final\b", r"\blast chance\b", r"\bmake (?:me )?(?:a|an|another|your) (?:better |improved |revised |new )offer\b", r"\b(?:could|can|would) you (?:match|improve|raise|offer|do better|speed|go higher|increase|beat)\b", r"\bopen to (?:a |an |hearing |discussing |other |new |revised |better )+(?:offer|proposal|terms|figure|package|number)s?\b",
    ),
    "reschedule": (
        r"\b(?:can|could|shall) we (?:talk|speak|meet|do|move|make|have)\b",
        r"\bcould (?:the|our|we|it|this)~ (?:wait|be (?:moved|held|put|shifted))\b", r"\bwait until\b",
        r"\bre-?schedul\w+", r"\bpostpon\w+", r"\bpush(?:ing)?~ (?:back|out|to)\b~", r"\bmov(?:e|ing) (?:it|our|the|this|my)~ to (?:another|a later|next|later|the following|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december)\b",
        r"\b(?:another|a different|an alternative|a new|a later|some other|other) (?:time|date|day|slot|week|moment)\b", r"\brain ?check\b", r"\b(?:find|suggest|propose|arrange|set up|look for|offer)\b~ (?:new|another|alternative|different|later) (?:\w+ )?(?:time|date|slot|appointment|day)", r"\b(?:next|later|following) (?:week|month) (?:instead|would|works?|might|could)\b", r"\bat a later (?:date|time|stage|point)\b", r"\bdefer\w*", r"\bdelay~ (?:interview|call|decision|start)\b", r"\bmeet (?:some )?(?:later|next)\b",
    ),
    "negation": (r"\b(?:no|not|don't|do not|doesn't|never|without|no need|neither|rather than|instead of|needn't|won't)\b",),
    "accepted": (
        r"\b(?:have|'ve|has|already|just|recently|now|i) (?:just |already |recently |now |also |since |happily |gladly |in the meantime |in fact |verbally |formally )*(?:accept|sign|commit)(?:ed)?\b(?! (?:this|my|that i (?:am|was)|your))~ ?(?:another|an|a|the|with|elsewhere|to|different|other|offer|contract|role|position|job|post)",
        r"\baccepted\b~ (?:offer|position|role|job|post|elsewhere|opportunity|contract|place)", r"\baccept(?:ing)? (?:another|an(?:other)?|a different|a|the other) (?:\w+ ){0,2}(?:offer|position|role|job|post|opportunity)", r"\b(?:have|'ve) (?:taken|signed|joined|committed|found|secured|landed|started|begun|said yes)\b~ (?:another|a|an|elsewhere|other|new|different|contract|role|position|job|post|offer|one)",
        r"\b(?:i am|i'm|will be|i'll be) (?:joining|starting|taking (?:up |on )?(?:another|a|an)|moving to another|going with another|heading)\b", r"\bstart(?:ing|ed)? (?:a |my |in |at )?(?:new |another )(?:job|role|position|post)\b", r"\b(?:signed|accepted) elsewhere\b", r"\bmy new (?:job|role|position|employer|post)\b", r"\bi (?:took|signed|joined|chose) (?:another|a different|elsewhere)\b",
    ),
    "reason": (
        r"\breasons?\b",
        r"\baccept(?:ed|ing)?\b~ (?:offer|position|role|job|post|elsewhere|opportunity|contract|one)", r"\b(?:another|a different|other|new) (?:offer|position|role|job|post|opportunity|employer|company|direction|path|contract)\b", r"\belsewhere\b", r"\bbecause\b", r"\bthe reason\b", r"\bdue to\b", r"\bas i (?:have|am|will)\b", r"\bowing to\b",
    ),
    "pay": (
        r"\bit pays\b|\bpays (?:what|enough|well|the)\b",
        r"\ballowance\b", r"\bmortgage\b",
        r"\bpension\b", r"\bhigher (?:grade|band)\b", r"\bbetter (?:conditions|terms)\b",
        r"\bsalar(?:y|ies)\b", r"\b(?:the|higher|better|base|more|less|on|my|same|their|your|your|good|low|lower) pay\b", r"\bpa(?:id|ys|ying) (?:more|better|less|higher|well|me|a lot|so|too)\b", r"\bwell[- ]paid\b", r"\bpay (?:rise|raise|range|band|rate|package|scale|gap|cut|more|less|better|me|you|i|is|was|than|grade)\b", r"\bcompensation\b", r"\bremunerat\w+", r"\bbonus(?:es)?\b", r"\bequity\b", r"\bstock options?\b",
        r"\bbenefits? package\b", r"\b(?:total |comp |whole |overall |their |financial |better |the )package\b", r"\bfinancial(?:ly)?\b", r"\bmoney\b", r"\b(?:hourly|daily|day) rate\b", r"\bwages?\b", r"[$€£] ?\d", r"\b\d[\d.,]* ?(?:k\b|euros?\b|eur\b|usd\b|gbp\b|dollars\b|pounds\b|€|£|\$|an hour|per hour|a year)", r"\blucrative\b", r"\bearn(?:ing|s)?\b(?! (?:your|the) (?:trust|respect))", r"\bper cent more\b|\b\d+ ?% (?:more|higher|above|better)\b", r"\bsign-?on\b", r"\bcomp\b",
    ),
    "comparison": (
        r"\bless (?:interesting|attractive|suitable|flexible|stable|variety|\w+ (?:with you|than (?:i|yours)))\b", r"\b(?:your|a|direct) competitors?\b",
        r"\b(?:second|third) (?:favou?rite|best|choice)\b", r"\bmore like (?:home|me|a home)\b",
        r"\b(?:offers?|gives?|allows?|lets?|brings?|provides?|with) (?:me |us )?(?:more|greater|better|fewer|shorter) \w+", r"\bmore (?:room|scope|responsibilit\w+|freedom|variety|flexibility|growth|challenge|support|stability|security|autonomy) ?", r"\b(?:stronger|better|bigger|higher|greater) (?:\w+ )?(?:reputation|culture|team|career|future|benefits|hours|location|prospects|profile|brand|growth|position)\b", r"\bmuch (?:faster|quicker|better|closer|nearer|clearer)\b",
        r"\b(?:better|stronger|closer|greater|more (?:suitable|attractive|interesting|exciting|senior|aligned|suited|in line|challenging|compelling|appealing|relevant|stable|secure|fitting|flexible)|preferable|superior|bigger|larger) (?:fit|match|for me|suited|aligned|offer|opportunity|option|role|position|job|to (?:me|my|what|where|home)|than|prospects?|chance|package|terms|conditions|team|company|employer|with my|project|step|place|growth|career|choice)\b",
        r"\b(?:fits?|suits?|match(?:es)?|aligns?|corresponds?|reflects?)\b~ (?:better|more closely|best|even more)\b", r"\bbetter (?:fits?|suits?|match(?:es)?|aligns?|reflects?|suited)\b", r"\bmore (?:closely |in line|aligned|suited|attractive|interesting|exciting|appealing|challenging|senior|responsib\w+|flexib\w+|than (?:yours|this|you|the one))", r"\bthan (?:yours|you(?:r| can| could| offered| do)|the (?:role|one|position|job) (?:with|at) you|what you|this (?:role|one))\b", r"\bcompar(?:e|ed|ing|ison|atively)\b", r"\bprefer\w*", r"\b(?:outweigh|outshin|trump|surpass|beat)\w*\b", r"\bbest (?:offer|option|fit|match|choice|opportunity)\b", r"\bideal (?:role|fit|job|position|match)\b", r"\bdream job\b", r"\b(?:an|the) (?:offer|opportunity|role|job)~ (?:too good|couldn't|could not|can't|cannot) (?:to )?(?:refuse|turn down|pass|resist|miss|say no)", r"\bperfect (?:fit|match|role|job)\b", r"\btoo good to\b", r"\bsecond choice\b|\bfirst choice\b|\btop choice\b", r"\bwhat i (?:really|truly|actually) (?:want|wanted|am looking)\b", r"\bcloser to (?:home|my|what|where)\b", r"\bwhat you (?:could|can|were able to) offer\b", r"\bfaster than (?:you|your)\b", r"\bunlike (?:you|your|with)\b",
    ),
    "criticism": (
        r"\b(?:please|next time|in future)\b~ (?:tell|inform|answer|reply to|respect|treat) (?:candidates|applicants|people)\b", r"\bnext time\b~ (?:please|you (?:should|might|could))",
        r"\b(?:felt|feels|seemed|seems|looked|looks|appeared|was|were|is|are|found (?:it|the|your))~ (?:outdated|old-fashioned|understaffed|chaotic|unwelcoming|tense|disjointed|shabby|dirty|noisy|rushed|disorgani[sz]ed|unclear|confusing|unprofessional|frustrating|off-putting|exhausting|toxic|hostile|disrespectful|arbitrary|excessive|underwhelming|uninspiring|dull|boring|vague|long-winded|unprepared|dismissive|impersonal|careless)\b", r"\bput off\b", r"\b(?:left|kept) (?:me )?(?:waiting|wondering|hanging|guessing|in the dark)\b", r"\b(?:nobody|no one|no-one|not one person) (?:could|would|was able|told|answered|replied|seemed|got back|knew|explained)\b", r"\b(?:worried|bothered|troubled|unsettled) me\b|\bannoy\w+|\bunderstaff\w+", r"\b(?:would have|had) (?:liked|appreciated|hoped|preferred|wished)\b~ (?:more|faster|quicker|better|earlier|clearer|sooner)",
        r"\bdisappoint\w+", r"\bunprofession\w+", r"\bdisorgani[sz]\w+", r"\bfrustrat\w+", r"\b(?:poor|bad|badly|chaotic|confus\w+|messy|sloppy|rude|arrogant|dismissive|outdated|inflexible|rigid|tedious|clumsy|cold|impersonal|unclear|vague)\b~ (?:process|communication|experience|impression|interview\w*|tone|organi[sz]\w+|feedback|answers?|description|brief|run|handled|run|treat\w+|technology|stack|culture|management|conditions|hours|shift\w*|planning)", r"\b(?:process|interview\w*|communication|experience|feedback|answers?|culture|team|office|hours|tone|reply|replies|response|response times?|wait|waiting|test|task|conversation|manager|commute|technology|tools|equipment|organisation|organization|planning)\b~ (?:was|were|is|are|felt|feels|seemed|seems|took|has been|have been|left|looked|came across|dragged)~ (?:too|slow\w*|long\w*|late|poor\w*|bad\w*|chaotic|confus\w+|unclear|vague|rude|rushed|cold|disorgani\w+|excessive|frustrat\w+|painful|drawn|unprepared|dated|outdated|forever|unfriendly|stressful|dragged|weeks|months|weak|a mess|put me off|off-putting|exhausting|impersonal|not (?:what|as|very|convinc\w+|clear|good|well|great|up to))",
        r"\b(?:took|taken|taking) (?:\w+ ){0,2}(?:too long|so long|forever|(?:\w+ )?(?:weeks|months) (?:to|for))\b", r"\btoo (?:slow|long|late|many (?:rounds|interviews|stages|steps)|much (?:time|effort|work)|rigid|small|junior|far)\b", r"\black(?:s|ed|ing)? (?:of|the|any|clarity|structure)\b", r"\b(?:not|never|n't|un)(?: \w+){0,3} ?(?:convinc\w+|happy with|satisf\w+|comfortable with|impress\w+|taken seriously|treated|respect\w+|prepared)\b", r"\bconcern(?:s|ed)? (?:about|over|regarding|with) (?:your|the|how)\b", r"\breservations\b", r"\bdoubts? (?:about|over|regarding)\b", r"\bput me off\b", r"\bred flags?\b", r"\bleft a (?:bad|poor|bitter|mixed)\b", r"\bwaste of\b", r"\bshould (?:have|improve|really|consider|rethink|work on)\b~ (?:process|told|been|communicat\w+|earlier|hiring|candidates|your)", r"\b(?:despite|in spite of) (?:the|your)~ (?:slow|long|delay|late|confus|difficult)\w*", r"\b(?:delays?|silence) (?:in|from|on|of) (?:your|the)\b", r"\bnever (?:heard|got|received|came back)\b", r"\b(?:honest|frank|candid)(?:ly)?,? (?:i|the|your|it|with you)\b~ (?:slow|long|expected|not|n't|little|poor|bad)", r"\bhad (?:expected|hoped for) (?:more|better)\b", r"\bnot (?:the|a) (?:kind|sort|right kind|place|culture|environment)\b", r"\bred tape\b", r"\bexpected (?:more|better)\b",
    ),
    "excuse": (
        r"\bchildcare\b", r"\b(?:broke|broken|hurt|injured) my\b", r"\bmy (?:leg|arm|back|health|knee)\b",
        r"\bmy boss\b", r"\b(?:my|in my) (?:personal|private) life\b", r"\b(?:come|came) up at (?:home|work)\b|\bat home\b", r"\b(?:some )?time (?:for myself|away from work)\b", r"\btalked me into\b",
        r"\b(?:family|personal|health|medical|private|domestic|childcare|logistical|unforeseen|unexpected|unavoidable)\b (?:\w+ ){0,2}(?:reasons?|circumstances?|emergenc\w+|situation|matters?|issues?|grounds|commitments?|problems?|obligations?|conflict)\b", r"\b(?:i am|i'm|i have been|i fell|i've been|been|feeling|being|was|am) (?:\w+ )?(?:ill|sick|unwell|poorly|injured|hospitali[sz]ed|under the weather)\b", r"\b(?:flu|covid|fever|surgery|hospital appointment|bereavement|funeral|doctor'?s? appointment|dentist)\b",
        r"\b(?:car|train|childcare|babysitter|nanny|laptop|boiler|bus)\b~ (?:broke\w*|cancel\w*|fell through|late|died|strike|trouble)", r"\b(?:scheduling|calendar|diary) (?:conflict|clash|issue|problem)\b", r"\bdouble[- ]booked\b", r"\bsomething (?:has )?(?:come|came|cropped) up\b", r"\b(?:moving|relocat\w+|move) (?:to|away|abroad|back|house)\b~", r"\bmy (?:partner|wife|husband|spouse|mother|father|parents?|child|children|son|daughter|family|grandmother|kids?|dog)\b", r"\b(?:back to|return(?:ing)? to|go(?:ing)? to|start(?:ing)?) (?:school|university|college|studies|a degree|a master'?s)\b", r"\b(?:my )?current (?:employer|company|boss|job|role|manager)\b~ (?:promot\w+|offer\w*|persuad\w+|convinc\w+|rais\w+|stay|kept|keep|match\w*|given|gave)", r"\bstay(?:ing)? (?:with|at|in|where|put)~ (?:current|present|i am|employer|company|job|role)", r"\b(?:been )?promot(?:ed|ion)\b", r"\btak(?:e|ing) (?:a (?:break|sabbatical|career break|step back from work)|some time (?:off|out))\b", r"\b(?:too (?:busy|much on)|workload|overwhelmed)\b", r"\bcommut(?:e|ing)\b", r"\bvisa (?:problem|issue)", r"\bburn(?:t|ed)? ?out\b", r"\bmore time with\b",
    ),
    "apology": (r"\bsorry\b", r"\bapolog\w+", r"\bforgive\b", r"\bpardon\b", r"\bexcuse (?:me|the|my)\b", r"\bregret (?:any|the|that (?:this|i)~ (?:late|inconvenien|trouble|notice|mess))"),
    "future": (
        r"\bin (?:the )?(?:near )?future\b", r"\bpaths?\b~ cross", r"\b(?:stay|keep|remain|be) in (?:touch|contact)\b", r"\b(?:meet|work|speak|talk|see you|together|contact|hear from you|connect)\b~ again\b", r"\b(?:one|some) ?day\b", r"\banother (?:time|occasion|opportunity) (?:to|may|might|could|will)\b", r"\bdown the (?:road|line)\b", r"\bfuture (?:openings?|roles?|opportunit\w+|vacanc\w+|collaborat\w+|positions?|project\w*)\b", r"\blater on\b", r"\bcross paths\b", r"\bstay connected\b", r"\bdoor\b~ open", r"\bfollow~ (?:progress|growth|work|news|journey)\b", r"\bsometime\b", r"\bin years to come\b|\byears ahead\b",
    ),
    "other_processes": (
        r"\b(?:two|three|four|five|several) other \w+s\b",
        r"\bone of (?:two|three|four|five|several|many)\b",
        r"\b(?:one|two|three|four|five|a few|some|several) (?:more|other|further) (?:\w+ )?(?:interviews?|process\w*|clinics?|compan\w+|employers?|offers?|applications?|firms?|schools?|hospitals?|places|teams|organi[sz]ations?|talks)\b", r"\bout of (?:two|three|four|five|several|all|my)\b~ (?:processes|offers|applications|interviews)", r"\bstill (?:talking|speaking|interviewing|waiting to hear|in talks)\b",
        r"\b(?:other|several|two|three|multiple|various|different|many) (?:other )?(?:companies|employers|firms|offers|interviews|processes|opportunities|applications|organi[sz]ations|conversations|recruiters|hospitals|schools|practices|candidacies)\b(?! (?:of yours|with you|at your|in your|you))", r"\b(?:also|still|already|currently)\b (?:been )?(?:interview\w*|talking|speaking|in (?:process|talks|discussions?|final))~ (?:with|at|elsewhere)\b", r"\bone of (?:the|my|several|three|four|two) (?:other )?(?:offers|processes|companies|employers)\b", r"\banother (?:interview|process|final round|application)\b", r"\b(?:my )?other (?:interview|process|application|conversation|offer|option|candidac)(?:s|es|y|ies)?\b",
    ),
    "attached": (r"\battach(?:ed|ment|ments|ing)\b", r"\benclos(?:ed|ure)\b", r"\bsee (?:the )?(?:file|document|pdf)\b", r"\bmy (?:updated |latest )?(?:cv|resume)\b~ (?:attached|enclosed|below|again)"),
    "repeat": (
        r"\bconfirm~ (?:again|once more)\b", r"\bwhat i (?:wrote|said|told you|sent)\b~ (?:on|last|earlier|already|yesterday|before)",
        r"\bas (?:i )?(?:already |previously |just )?(?:mentioned|wrote|said|told|stated|explained|announced|communicated|indicated)\b~ (?:last|yesterday|before|previous|earlier|on|already|in my|that i (?:am|was|have))", r"\b(?:just )?(?:a )?(?:second|another|repeat(?:ed)?|quick) (?:reminder|follow-?up|notice|message)\b~ (?:withdraw|that i|application|my)", r"\b(?:once again|again|once more),? (?:i|to|please|let|my|that)~ (?:withdraw|declin|inform|confirm|tell|say)", r"\bfollow(?:ing)? up on my (?:withdrawal|last|previous|earlier|email|message|note)\b", r"\b(?:re-?send\w*|repeat\w*|reiterat\w+)\b", r"\bmy (?:previous|last|earlier|first) (?:withdrawal|email|message|note|letter|mail)\b", r"\bi (?:already|have already|previously) (?:withdr\w+|told you|informed|wrote|let you know|declined)\b", r"\bin case (?:you (?:missed|did not|didn't|haven't)|my (?:last|first|previous|earlier))\b",
    ),
    "zone": (r"\b(?:your|my|our|local|uk|us|eastern|pacific|central|mountain|german|french|spanish|british|irish|indian) time\b",),
    "travel": (r"\b(?:flights?|trains?|tickets?|hotels?|booking\w*|booked|travel\w*|rooms?|car hire|rental car|reservations?|accommodation|coach|ferry|taxi|journey|bus|trip)\b",),
    "task": (r"\b(?:take-? ?home|assignments?|exercises?|case stud(?:y|ies)|tasks?|tests?|assessments?|challenge|portfolio|presentation|homework|work sample|sample|trial (?:shift|lesson|day)|essay|worksheet|questionnaire|case)\b",),
    "checks": (r"\b(?:checks?|references?|referees?|screening|vetting|verification|dbs|medical|clearance|background)\b",),
    "talk": (r"\b(?:talk|conversation|discussion|chat|exchange|interview|call|meeting|speaking|talking|hearing|learning|discussing|discussed|spoke|talked|chatted|told me|description|explanation|insight\w*)(?:s|ed)?\b",),
    "about": (r"\b(?:about|on|regarding|concerning|into|around)\b",),
}  # fmt: skip
