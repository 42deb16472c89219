"""Words for time zones, as people write them beside a time, to IANA names.

Refuses to guess: a word that is no zone gives None, and the person's own zone stands.
"""

from __future__ import annotations

import re
from types import MappingProxyType

from bowout.lazy import lazily
from bowout.steps.discovery.moment import Clock

# "Eastern" people write EST in summer too: the place is meant, not the offset.
_NAMES = MappingProxyType(
    {
        "America/Los_Angeles": "pt pst pdt pacific|los angeles|san francisco|seattle|san diego|portland|oakland|san jose|sacramento|las vegas|california|west coast|vancouver|la|sf",
        "America/Denver": "mt mst mdt mountain|denver|boulder|salt lake city|salt lake|colorado|calgary|edmonton",
        "America/Phoenix": "phoenix|arizona|tucson",
        "America/Chicago": "ct cst cdt central|chicago|austin|dallas|houston|minneapolis|st louis|kansas city|milwaukee|nashville|texas|winnipeg",
        "America/New_York": "et est edt eastern|new york|nyc|boston|philadelphia|washington|atlanta|miami|toronto|montreal|detroit|pittsburgh|charlotte|ottawa|east coast",
        "America/Halifax": "atlantic|halifax", "Pacific/Honolulu": "hst|hawaii|honolulu", "America/Anchorage": "akst akdt|alaska|anchorage",
        "Europe/London": "gmt bst uk british|london|edinburgh|manchester|birmingham|bristol|leeds|glasgow|cardiff|belfast|cambridge|oxford|hora britanica|heure anglaise|londres|britische|britischer",
        "Europe/Dublin": "irish|dublin|cork|galway|irlandaise|irlandesa",
        "Europe/Berlin": "cet cest mez mesz german deutsche deutscher mitteleuropaische mitteleuropaischer mitteleuropaischen|berlin|munich|hamburg|frankfurt|cologne|munchen|koln|stuttgart|dusseldorf|leipzig|alemana|allemande|central european|central europe",
        "Europe/Paris": "french francaise|paris|lyon|marseille|toulouse|bordeaux|lille|nantes|francesa|franzosische|franzosischer",
        "Europe/Madrid": "spanish espanola peninsular|madrid|barcelona|valencia|sevilla|seville|bilbao|malaga|espana|espagnole|spanische|spanischer",
        "Atlantic/Canary": "canaria|canarias|canary", "UTC": "utc z|zulu", "Europe/Lisbon": "wet west portuguese portuguesa|lisbon|lisboa|lisbonne|lissabon|porto",
        "Europe/Zurich": "swiss schweizer suisse suiza|zurich|geneva|geneve|basel|bern|lausanne|ginebra|genf", "Europe/Vienna": "austrian osterreichische|vienna|wien|graz|linz|salzburg|vienne|viena",
        "Europe/Rome": "italian italienne italiana|rome|milan|milano|roma|turin|rom|mailand", "Europe/Amsterdam": "dutch|amsterdam|rotterdam|utrecht|the hague|eindhoven",
        "Europe/Brussels": "belgian belge|brussels|bruxelles|brussel|antwerp|ghent|brussel|bruselas", "Europe/Luxembourg": "luxembourg|luxemburg", "Europe/Copenhagen": "danish|copenhagen|kopenhagen|copenhague",
        "Europe/Stockholm": "swedish|stockholm|gothenburg|malmo|estocolmo", "Europe/Oslo": "norwegian|oslo|bergen", "Europe/Helsinki": "eet eest finnish|helsinki|tampere",
        "Europe/Warsaw": "polish|warsaw|krakow|wroclaw|gdansk|warschau|varsovie|varsovia", "Europe/Prague": "czech|prague|praha|prag|praga|brno", "Europe/Budapest": "hungarian|budapest",
        "Europe/Athens": "greek|athens|athen|athenes|atenas", "Europe/Bucharest": "romanian|bucharest|cluj", "Europe/Sofia": "sofia", "Europe/Istanbul": "trt turkish|istanbul|ankara",
        "Europe/Kiev": "kyiv|kiev", "Europe/Tallinn": "tallinn", "Europe/Riga": "riga", "Europe/Vilnius": "vilnius", "Asia/Jerusalem": "israel|tel aviv|jerusalem",
        "Asia/Dubai": "dubai|abu dhabi|uae", "Asia/Riyadh": "riyadh|saudi", "Asia/Kolkata": "ist indian|india|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|pune|chennai",
        "Asia/Singapore": "sgt|singapore|singapur|singapour", "Asia/Hong_Kong": "hkt|hong kong|hongkong", "Asia/Shanghai": "china|beijing|shanghai|shenzhen", "Asia/Tokyo": "jst|tokyo|japan|tokio",
        "Asia/Seoul": "kst|seoul|korea", "Asia/Manila": "pht|manila", "Asia/Jakarta": "wib|jakarta", "Asia/Bangkok": "bangkok", "Asia/Taipei": "taipei",
        "Australia/Sydney": "aest aedt|sydney|melbourne|canberra|hobart", "Australia/Brisbane": "brisbane|queensland", "Australia/Adelaide": "acst acdt|adelaide", "Australia/Perth": "awst|perth|western australia",
        "Pacific/Auckland": "nzt nzst nzdt|auckland|wellington|new zealand|christchurch",
        "America/Sao_Paulo": "brt brasilia|sao paulo|rio de janeiro|rio", "America/Mexico_City": "mexico|mexico city|ciudad de mexico|cdmx", "America/Bogota": "cot|bogota|colombia|medellin",
        "America/Lima": "pet|lima", "America/Santiago": "clt|santiago|chile|santiago de chile", "America/Argentina/Buenos_Aires": "art|buenos aires|argentina", "America/Montevideo": "montevideo",
        "Africa/Johannesburg": "sast|johannesburg|cape town|south african", "Africa/Lagos": "wat|lagos", "Africa/Nairobi": "eat|nairobi", "Africa/Casablanca": "casablanca", "Africa/Cairo": "cairo",
    }
)  # fmt: skip


def _by_word() -> dict[str, str]:
    """Every abbreviation and adjective (before the first bar) and every place to its zone."""
    words: dict[str, str] = {}
    for zone, listed in _NAMES.items():
        names, _, places = listed.partition("|")
        whole = () if names in _ONLY_PLACES else names.split()
        words.update(dict.fromkeys((*whole, names, *(place for place in places.split("|") if place)), zone))
    return words


_ONLY_PLACES = frozenset({"los angeles", "hong kong"})
_WORDS = _by_word()
# Written in capitals behind a time; "pet", "art", "eat", "west" and "z" are words too and need "time" behind them.
_ALONE = "pt pst pdt mt mst mdt ct cst cdt et est edt gmt bst cet cest mez mesz utc ist eet eest aest aedt acst acdt awst jst kst sgt hkt nzst nzdt nzt brt hst akst akdt sast trt".split()
_CLOCK_WORDS = frozenset("pacific mountain central eastern atlantic uk british german deutsche deutscher mitteleuropaische mitteleuropaischer mitteleuropaischen".split())  # fmt: skip
_PLACES = sorted((name for name in _WORDS if name not in _ALONE and len(name) > 3), key=len, reverse=True)
_PLACE = "|".join(re.escape(name) for name in _PLACES)
_TIME = r"(?:[- ](?:standard|daylight|summer))?[- ](?:time|zeit|sommerzeit)\b"
_HALF = r"(?:(?:in the (?:morning|afternoon|evening)|du matin|du soir|de l'apres-midi|de la (?:manana|tarde)|morgens|vormittags|nachmittags|abends) ?)?"
_AFTER = lazily(
    rf"^[ ,]{{0,2}}(?:uhr ?|hrs? ?|h ?)?{_HALF}(?:for (?:me|us|you|her|him|them|those) )?(?:over |out |here |there )?"
    r"(?:(?:our|my|their|local|unsere[r]?|euer|meine[r]?|heure|notre heure|nuestra hora) (?:time|zeit|locale)? ?,? ?)?[(\[]?(?:in )?"
    rf"(?:(?P<iana>(?:europe|america|asia|australia|africa|pacific)/[a-z_]+(?:/[a-z_]+)?)|(?P<short>{'|'.join(_ALONE)})\b"
    rf"|(?P<clock>{'|'.join(sorted(_CLOCK_WORDS, key=len, reverse=True))})(?:{_TIME})?\b(?! (?:office|station|hotel|park|campus|building|library|bahnhof))"
    rf"|(?:heure (?:de |d'|locale de |locale |a )?|hora (?:local )?(?:de |en )?|ortszeit (?:in )?|zeit in |time in )(?P<before>{_PLACE}|la|rio|lima)\b"
    rf"|(?P<place>{_PLACE}|nyc|sf|la|rom|wat|eat|cot|clt|pet|art)(?:er)?(?:{_TIME}|er ?zeit\b|(?= ?[.,;)!?]|$| it is| works| is fine))(?! (?:office|station)))"
)
_WHOSE = lazily(
    rf"^[ ,]{{0,2}}(?:uhr|hrs?|h)?[ ,]{{0,2}}{_HALF}\(?"
    r"(?:(?P<writer>our time|my time|our end|(?:on )?(?:our|this|my) side|de notre (?:bord|cote)|auf unserer seite|de nuestro lado|(?:over )?here\b|for (?:me|us)\b|my end|unsere[r]? zeit|bei (?:mir|uns)\b|fur mich\b|chez (?:moi|nous)\b|pour moi\b|notre heure|heure d'ici|mi hora|nuestra hora|aqui\b|para mi\b)"
    r"|(?P<reader>your time|your end|for you\b|with you\b|(?:your )?local time for you|there\b|ihre[r]? zeit|deine[r]? zeit|bei (?:ihnen|dir|euch)\b|fur (?:sie|dich)\b|chez vous|pour vous|votre heure|tu hora|su hora|para ti\b|para usted|alli\b)"
    r"|(?P<other>for (?:her|him|them)\b|(?:her|his|their) (?:time|end|side)\b|bei (?:ihm|denen)\b|fur (?:ihn|ihm)\b|pour (?:elle|lui|eux)\b|chez (?:elle|lui|eux)\b|para (?:ella|el|ellos)\b))"
)
_FOR_ALL = lazily(
    rf"\(?\ball (?:times )?(?:in the [a-z]{{1,20}} )?(?:are )?(?:in |given in )?(?P<zone>{'|'.join(_ALONE)}|pacific|mountain|central|eastern|uk|british|{_PLACE})\b"
    rf"|\b(?:alle zeiten|toutes les heures|todas las horas)(?: sind| sont| son)?(?: in| en)? (?P<other>{'|'.join(_ALONE)}|{_PLACE})\b"
)


# These are words of a sentence too ("ist", "est", "et"): only capitals make them a zone.
_TWO_FACED = frozenset({"ist", "est", "et", "mt", "art", "eat", "pet", "la", "wat", "cot", "clt", "rom", "ct", "bst"})


def zone_after(text: str, folded: str, at: int) -> str | None:
    """The IANA name of a zone written right behind a time that ends at `at`; `folded` keeps every letter's place."""
    found = _AFTER.match(folded[at : at + 64])
    if not found:
        return None
    for group in ("short", "place"):
        if found[group] in _TWO_FACED and not text[at + found.start(group) : at + found.end(group)].isupper():
            return None
    if found["iana"]:
        return "/".join("_".join(part.title() for part in piece.split("_")) for piece in found["iana"].split("/"))
    return _WORDS.get(found["short"] or found["clock"] or found["before"] or found["place"] or "")


def clock_after(folded: str, at: int) -> Clock | None:
    """Whether the time that ends at `at` is said to be on the writer's clock or on the reader's."""
    found = _WHOSE.match(folded[at : at + 64])
    if not found:
        return None
    return Clock.WRITER if found["writer"] else Clock.OTHER if found["other"] else Clock.READER


def zone_for_all(folded: str) -> str | None:
    """The zone that a mail names for all its times: "(all PT)", "All times are Eastern"."""
    found = _FOR_ALL.search(folded)
    return _WORDS.get(found["zone"] or found["other"]) if found else None
