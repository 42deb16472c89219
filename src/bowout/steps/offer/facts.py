"""The facts an offer states: role, start date, expiry, whether pay is named, and what the employer is called.

Every fact is found beside the words that introduce it; later papers are asked first by the caller. Refuses to guess: a
date without such words is no start date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bowout.lazy import lazily
from bowout.steps.offer.dates import Found, find_dates
from bowout.steps.offer.deadlines import EXPIRES, dated_near, expiry_in
from bowout.steps.offer.findings import Finding, Says
from bowout.steps.offer.lexicon import also
from bowout.steps.offer.lexicon.occupations import OCCUPATION
from bowout.steps.offer.phrases import OFFER_MADE
from bowout.steps.offer.text import Sentence, flatten
from bowout.steps.offer.voices import Voice

START = lazily(
    r"\b(?:take up (?:your|the|this) (?:post|position|appointment|duties|role)|starting(?= \w+ \d| \d)"
    r"|beginning(?= \w+ \d| \d)|from(?= (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b|mon|tue"
    r"|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:start|starting|commencement|joining"
    r"|employment|effective|anticipated|proposed|expected|reporting|hire"
    r"|begin|entry)(?: start)? (?:date|day)|date of (?:commencement|joining|appointment|hire|employment)|start(?:s"
    r"|ing)?(?: (?:work|employment|your (?:new )?(?:role|job|position)|with us|in your role))?(?: will be| is"
    r"| would be)? (?:on|from|as of|of|date|monday|tuesday|wednesday|thursday|friday|with effect)|commenc(?:e|es"
    r"|ing|ement)|first day|day one|join(?:ing)? (?:us|the team|the company|our)?|begin(?:s|ning)? (?:work"
    r"|employment|your|on)?|with effect from|effective|"
    r"eintritt\w*|beginn\w*|beginnt|arbeitsbeginn|vertragsbeginn|dienstantritt|stellenantritt\w*|dienstbeginn"
    r"|arbeitsantritt"
    r"|arbeitstag|eingestellt|starten|startet|start|tätigkeit|ab dem|zum (?=\d)|bis (?:zum|am) (?=\d)|"
    r"prise (?:de|d')\s?(?:poste|fonctions?|effet)|prendr\w+ effet|entrée en (?:fonctions?|service)"
    r"|date d'(?:embauche|entrée|effet|engagement)|à compter du|à partir du|débuter\w*|commenc\w+|démarr\w+|arrivée"
    r"|accueillir)\b" + also("START")
)
EXPECTED = lazily(
    r"\b(?:see(?:ing)? you|welcom\w+ you|report(?:ing)? (?:to|for|at)|on board|(?:having|have|get) you|looking forward"
    r"|willkommen|freuen uns|wir sehen uns|bis (?:zum|am)|attendons|accueillir|retrouver|rendez-vous|à bientôt)\b"
)
NOT_START = lazily(
    r"\b(?:expir\w*|deadline|by|until|before|no later than|respond|return|reply|sign(?:ed)?|accept\w*|dated|letter"
    r"|interview|born|birth|enrol\w*|review|bonus|vest\w*|end(?:s|ing)?|probation|bis|spätestens|gültig|rücksendung"
    r"|unterschrift|geboren|befristet bis|probezeit|au plus tard|avant le|jusqu'au|expire|né|entretien"
    r"|période d'essai|benefits?|eligib\w*|salary review|increase)\b"
)
START_OPEN = lazily(
    r"\b(?:start(?:ing)? date|commencement date|joining date|start|arbeitsbeginn|eintrittsdatum|eintrittstermin"
    r"|starttermin|vertragsbeginn|date (?:de (?:début|prise)|d'(?:entrée|embauche))|prise de (?:poste"
    r"|fonctions?))\b[^.]{0,50}\b(?:tb[acd]|to be (?:agreed|confirmed|advised|determined|discussed|set|mutually"
    r"|decided|arranged|fixed)|will be (?:agreed|confirmed|determined|set|communicated|advised|decided|discussed"
    r"|mutually|arranged|finali[sz]ed)|mutually (?:agreed|acceptable|agreeable)|as soon as|subject to|once|not yet"
    r"|still|nach vereinbarung|wird noch|noch (?:festzulegen|offen|abzustimmen|zu vereinbaren)|nach absprache"
    r"|à (?:définir|convenir|confirmer|déterminer|fixer)|reste à|sera (?:fixée?|confirmée?|communiquée?|définie?"
    r"|déterminée?)|dès que)\b|\bmutually (?:agreed|acceptable|agreeable) (?:start )?date|\b(?:agree|confirm"
    r"|finali[sz]e|set|fix|discuss|settle|determine) (?:on )?(?:a|your|the) (?:\w+ )?start(?:ing)? date"
    + also("START_OPEN")
)
NO_START = lazily(r"\b(?:interview|call with|meeting with|gespräch|entretien|signed|unterschrieben am|né le)\b")
DEADLINE = lazily(r"\b(?:by|until|before|avant|no later than|spätestens)\s(?:the |zum |le |\w+ )?$")
PAY = lazily(
    r"[$€£₹]\s?\d[\d.,' ]{0,14}\d|\b\d[\d.,' ]{2,14}\s?(?:€|eur\b|euros?\b|chf\b|usd\b|gbp\b|inr\b|cad\b|aud\b|pounds\b"
    r"|dollars\b|k\b)|\b\d{2,3}k\b|\b(?:chf|eur|usd|gbp|inr|rs\.?|cad|aud|s?fr\.?)\s?\d[\d.,' ]{0,14}\d"
    r"|\b\d[\d.,]{0,14}\s?(?:lpa|lakhs?)\b|\b(?:salary|compensation|remuneration|wage|stipend|hourly rate|pay|gehalt"
    r"|vergütung|entgelt|lohn|salaire|rémunération|gratification)\b[^.]{0,40}\d|\b(?:band|grade|spine point"
    r"|entgeltgruppe|tvöd|tv-l|besoldung|spine)\s?\w{0,3}\d|\bminimum wage\b"
    r"|\b(?:mps|ups|scp|afc|m|step|level|point|eg|kr|s|e|w|tv-?l|gav) ?\d{1,2}[ab]?\b|\btv(?:-| )?(?:öd|ärzte|v|l)\w*"
    r"|\b(?:laut|gemäß|nach) (?:kv|kollektivvertrag|tarif\w*|gav|l-gav)\b|\b(?:union|award|prevailing) (?:scale|rate"
    r"|wage)"
    r"|\b(?:salario|sueldo|retribución|brutos?)\b[^.]{0,40}\d|\d[\d.,]{2,12} ?(?:€|euros)? ?(?:brutos?|netos?|netto"
    r"|brutto)"
    r"|\b\d[\d.,]{0,8} ?(?:/ ?|per |an |a |pro |die |par |de l'|por |la )(?:hr|hour|h|year|month|week|day|stunde|monat"
    r"|heure|mois|hora|mes)\b|\br ?\d{1,3}[ ,]?\d{3}\b|\bsmic\b|[$€£]\s?\d+k?\b"
)
POSITION_AFTER = lazily(
    r"\b(?:the|a|an|our|this|your) (?!(?:new|open|same|right|first|next|other|following|full|available) (?:position"
    r"|role|job|post)\b)"
    r"(?:[\w/&'-]+ ){1,5}(?:position|role|job|post|vacancy)\b"
    r"|\b(?:als|comme|como|en tant que|en qualité de) (?:(?:une?|eine?n?|una?) )?[^\W\d_]{4,}"
)
POST = lazily(
    r"\b(?:plaza|puesto|cargo) de \w{4,}|\b(?:poste|emploi|fonctions?) (?:de |d')\w{4,}"
    r"|\bstelle (?:als|eine[rs]?|der|des) \w{4,}"
)
BEFORE_PAY = lazily(
    r"(?:^|[:,;–-]\s|\b(?:as|for you|you as|als|como|comme)\s)(?P<role>[A-ZÄÖÜÉ][\w/&'’-]{3,30}"
    r"(?: [\w/&'’-]{2,20}){0,4}?)"
    r"(?:,| at| on| for| für| à| por| -| –|:) ?(?=[$€£₹]\s?\d|\d[\d.,']{1,9}\s?(?:€|euros?|chf|k\b|eur|/|per|an hour"
    r"|a year|brutto|brutos|bruts)|(?:chf|eur|inr|rs\.?|usd|cad|aud)\s?\d)",
    re.IGNORECASE,
)
NO_ROLES = frozenset({"employment", "the company", "soon", "a team", "part", "contrat", "contract", "offer", "vertrag"})
PAY_WORDS = lazily(
    r"\b(?:pay|salary|wage|rate|base|compensation|package|remuneration|ctc|total|bonus|stipend|gehalt|lohn|vergütung"
    r"|entgelt|salaire|rémunération|salario|sueldo|retribución|hours?|stunden|from|starting|start|offer|terms)\b"
)
PERSON = lazily(r"(?:Dear|Hi|Hello|Hey|The|Our|Your|HR|We|This)\b")
PARTIES = lazily(r"(?:dienst|arbeit)(?:geber|nehmer)|employ(?:er|ee)\b|salarié|frau |herr")
TITLE_WORD = r"[^\W\d_][\w&/+.'()-]{0,40}"
ROLE = lazily(
    r"(?:\b(?:[Oo]ffer(?: letter)?|[Aa]cceptance|[Cc]ontract) (?:for|as)(?: the| an?)? |\b(?:[Pp]osition|[Rr]ole"
    r"|[Pp]ost|[Jj]ob|[Tt]itle|[Oo]pportunity|[Ee]mployment|[Cc]apacity"
    r"|[Aa]ppointment)\b(?: as| of| titled|:| is|–|-)+ (?:an? |the |our |your )?(?:new )?[\"“„]?|\b(?:offer you"
    r"|appoint you|employed|employ you|join\w*(?: \w+){0,4}|hire you|work|start\w*(?: with us)?|welcome you"
    r"|engaged?|engaging you|on board|onboard) as (?:an? |our |the |our new )?[\"“]?|"
    r"\b(?:[Jj]ob title|[Pp]osition title|[Pp]osition|[Rr]ole|[Tt]itle|[Jj]ob|[Ss]telle|[Tt]ätigkeit|[Ff]unktion"
    r"|[Pp]oste|[Ff]onction|[Ii]ntitulé du poste)\s*(?::|\t|\|| {3})\s*|"
    r"\b(?:[Ss]telle|[Pp]osition|[Tt]ätigkeit|[Ff]unktion|[Aa]nstellung|[Ee]instellung)(?: als| der| des| einer"
    r"| eines| einer/s)+ |\bals (?=[A-ZÄÖÜ])|\b(?:[Pp]oste|[Ff]onctions?|[Ee]mploi|qualité|en tant que"
    r"|[Ss]tage)(?: de | d['’]| que | en tant que |: )+)"
    rf"(?=[A-ZÄÖÜÉ\d])(?P<role>{TITLE_WORD}(?:[ ,&/–-]+(?:(?:of|for|and|the|in|und|für|im|de|d['’]|du|des|et|en|à"
    rf"|&)\s+)*{TITLE_WORD}){{0,6}})"
)
ROLE_STOP = lazily(
    r"\s{1,3}(?:with|at|in our|in the|within|on (?:our|the|a)|reporting|starting|effective|based|for (?:our|the|a)"
    r"|to (?:you|join|our)|from|beginning|commencing|and (?:we|you|to|look)|has|is|are|will|who|which|that"
    r"|eingestellt|angestellt|beschäftigt|tätig|bei"
    r"|in unser\w*|ab|zum|mit|an\b(?=\.|,|$)|anbieten|anzubieten|chez|au sein|dans|à compter|à partir|en (?:cdi|cdd"
    r"|contrat)|sous|subject|contingent|pending|per|dated|as|i am|we)\b.*$|\s{0,3}[,.;:(–|\t\n].*$|\s{1,3}-\s.*$",
    re.IGNORECASE | re.DOTALL,
)


def date_findings(voice: Voice, *, month_first: bool) -> Iterator[Finding]:
    """Start dates and expiries, where they are said."""
    written = voice.written.date() if voice.written.year > 1990 else None
    before = ""
    for sentence in voice.sentences:
        found = find_dates(sentence.flat, written=written, month_first=month_first)
        flat = sentence.flat
        start = start_in(sentence, found) or headed_start(before, flat, found)
        before = flat
        if start:
            yield Finding(says=Says.START, voice=voice, sentence=sentence, day=start)
        elif START_OPEN.search(flat):
            yield Finding(says=Says.START_OPEN, voice=voice, sentence=sentence)
        elif found and not NO_START.search(flat) and (seen := dated_near(flat, EXPECTED, found, NOT_START)):
            yield Finding(says=Says.EXPECTED, voice=voice, sentence=sentence, day=seen.day)
        expiry = expiry_in(flat, found, written)
        if expiry:
            yield Finding(says=Says.EXPIRES, voice=voice, sentence=sentence, day=expiry)


def only_date(voice: Voice) -> Finding | None:
    """The one date after its own that an offer names in its sentences, where no words call it the start."""
    written = voice.written.date() if voice.written.year > 1990 else None
    found = [
        (sentence, one.day)
        for sentence in voice.sentences
        if not EXPIRES.search(sentence.flat) and not NOT_START.search(sentence.flat) and len(sentence.flat) > 30
        for one in find_dates(sentence.flat, written=written, month_first=month_first_in(voice.flat))
        if written is None or one.day > written
    ]
    if len({day for _, day in found}) != 1:
        return None
    return Finding(says=Says.START, voice=voice, sentence=found[0][0], day=found[0][1])


def start_in(sentence: Sentence, found: tuple[Found, ...]) -> date | None:
    """The start date of a sentence."""
    flat = sentence.flat
    if not found:
        return None
    near = dated_near(flat, START, found, NOT_START, reach=4 if NO_START.search(flat) else 90) or beside_pay(
        flat, found
    )
    if near:
        return None if DEADLINE.search(flat[max(0, near.start - 16) : near.start]) else near.day
    return found[0].day if sentence.lead and not NO_START.search(flat) and START.search(sentence.lead[-60:]) else None


def beside_pay(flat: str, found: tuple[Found, ...]) -> Found | None:
    """The only date of a sentence that also names a job and its pay: "Paralegal, $68,000, Monday December 14"."""
    if len(found) != 1 or NOT_START.search(flat) or NO_START.search(flat) or EXPIRES.search(flat):
        return None
    return found[0] if PAY.search(flat) and OCCUPATION.search(flat) else None


def headed_start(heading: str, flat: str, found: tuple[Found, ...]) -> date | None:
    """The date that stands by itself under a heading such as "2. Commencement."."""
    if (
        not found
        or len(heading) > 40
        or len(flat) > 60
        or not START.search(heading)
        or NOT_START.search(heading + flat)
    ):
        return None
    return found[0].day if found[0].start < 16 else None


def names_title(voice: Voice) -> bool:
    """Whether a job is named: a title beside the words that introduce one, or what a job is called anywhere."""
    if role_in(voice) is not None or POSITION_AFTER.search(voice.flat) or POST.search(voice.flat):
        return True
    body = "\n".join(line for page in voice.pages for line in page.split("\n")[:60])
    return bool(OCCUPATION.search(flatten(f"{voice.document.subject[:300]}\n{body}")))


def names_pay(voice: Voice) -> bool:
    """Whether pay is named."""
    return bool(PAY.search(voice.flat))


LOW_ROLE = lazily(
    r"\b(?:en qualité d(?:e |['’])|poste d(?:e |['’])|emploi d(?:e |['’])|fonctions? d(?:e |['’])|CD[ID] d(?:e |['’])"
    r"|en tant qu(?:e |['’])"
    r"|comme |puesto de |plaza de |como |position of (?:an? )?|job of (?:an? )?"
    r"|role of (?:an? )?)(?P<role>[a-zà-ÿ][\w' ’/-]{3,50})"
)
CAPITAL_ROLE = lazily(
    r"(?P<role>(?:[A-ZÄÖÜ][\w&/'.-]{1,30} ){0,4}[A-ZÄÖÜ][\w/'-]{2,30}(?: I{1,3}| [A-Z]{2,4})?)(?=[\s,.;:(!]|$)"
)


def role_in(voice: Voice) -> str | None:
    """The first role a voice names, as it is written."""
    return introduced_role(voice) or called_role(voice) or paid_role(voice)


def paid_role(voice: Voice) -> str | None:
    """What stands right before the pay: "Print Finisher, 31,000", and is no greeting."""
    for sentence in voice.sentences:
        match = BEFORE_PAY.search(re.sub(r"\s*\n\s*", " ", sentence.text))
        role = match["role"].strip() if match else ""
        named = role[:1].isupper() and not PERSON.match(role) and not PAY_WORDS.search(flatten(role))
        if match and named and (match.start("role") > 0 or len(role.split()) > 1):
            return role
    return None


def called_role(voice: Voice) -> str | None:
    """A title that is only known by what jobs are called: "infirmière de bloc", "Bar Manager at ..."."""
    for sentence in voice.sentences:
        text = re.sub(r"\s*\n\s*", " ", sentence.text)
        low = next((ROLE_STOP.sub("", match["role"]).strip() for match in LOW_ROLE.finditer(text)), None)
        if low and OCCUPATION.search(flatten(low)):
            return low
        if PAY.search(sentence.flat) or OFFER_MADE.search(sentence.flat):
            for match in CAPITAL_ROLE.finditer(text):
                role = match["role"]
                if len(role.split()) > 1 and OCCUPATION.search(flatten(role.split()[-1])) and not PERSON.match(role):
                    return role
    return None


def introduced_role(voice: Voice) -> str | None:
    """The first role beside the words that introduce one."""
    for sentence in voice.sentences:
        for match in ROLE.finditer(re.sub(r"\s*\n\s*", " ", sentence.text)):
            role = ROLE_STOP.sub("", match["role"]).strip(' ,-–"“”')
            if (
                3 <= len(role) <= 70
                and role[:1].isupper()
                and not PARTIES.match(flatten(role))
                and flatten(role) not in NO_ROLES
            ):
                return role
    subject = re.search(
        r"\b(?:[Oo]ffer|[Rr]ole|[Pp]osition|[Jj]ob|[Ss]telle|[Aa]ngebot|[Pp]oste|[Oo]ffre|\w*[Vv]ertrag|[Cc]ontract)"
        r"(?:\s*[:–-]\s*|\s+(?:of|for|als|de|as)\s+)(?:an? |the )?(?P<role>[A-ZÄÖÜ][^,|–(:]{2,60})",
        voice.document.subject[:300],
    )
    return ROLE_STOP.sub("", subject["role"]).strip() if subject else None


def month_first_in(flat: str) -> bool:
    """Whether figures like 11/12 are to be read the American way: by the letter's own words."""
    american = re.search(
        r"[$]\s?\d|\bat[- ]will\b|\bi-9\b|\bu\.s\.|united states|\bpto\b|\b401\(?k|\b[A-Z]{2} \d{5}\b", flat
    )
    return bool(american) and not re.search(
        r"[€£]\s?\d|\b(?:cad|aud|c\$|a\$|australia|canada|ireland|united kingdom)\b", flat
    )
