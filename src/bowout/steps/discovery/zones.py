"""Words for time zones, as people write them beside a time, to IANA names.

Refuses to guess: a word that is no zone gives None, and the person's own zone stands.
"""

from __future__ import annotations

import re
from types import MappingProxyType

# "Eastern" people write EST in summer too: the place is meant, not the offset.
_ABBREVIATIONS = MappingProxyType(
    {
        **dict.fromkeys(("pt", "pst", "pdt", "pacific", "pacific time"), "America/Los_Angeles"),
        **dict.fromkeys(("mt", "mst", "mdt", "mountain", "mountain time"), "America/Denver"),
        **dict.fromkeys(("ct", "cst", "cdt", "central", "central time"), "America/Chicago"),
        **dict.fromkeys(("et", "est", "edt", "eastern", "eastern time"), "America/New_York"),
        **dict.fromkeys(("gmt", "bst", "uk", "uk time", "british time", "london", "hora britanica"), "Europe/London"),
        **dict.fromkeys(("cet", "cest", "mez", "mesz", "berlin", "german time", "deutsche", "deutscher", "mitteleuropaische", "mitteleuropaischer", "mitteleuropaischen", "berliner zeit"), "Europe/Berlin"),
        **dict.fromkeys(("paris", "heure de paris", "heure francaise", "heure locale paris"), "Europe/Paris"),
        **dict.fromkeys(("madrid", "hora peninsular", "hora espanola", "hora de madrid", "hora de espana"), "Europe/Madrid"),
        **dict.fromkeys(("utc", "z"), "UTC"),
        **dict.fromkeys(("ist", "india time"), "Asia/Kolkata"),
        **dict.fromkeys(("eet", "eest"), "Europe/Helsinki"),
        **dict.fromkeys(("wet", "west", "lisbon", "hora de canarias"), "Europe/Lisbon"),
        **dict.fromkeys(("aest", "aedt", "sydney"), "Australia/Sydney"),
        **dict.fromkeys(("jst", "tokyo"), "Asia/Tokyo"),
        **dict.fromkeys(("sgt", "singapore"), "Asia/Singapore"),
        **dict.fromkeys(("brt", "sao paulo"), "America/Sao_Paulo"),
        **dict.fromkeys(("new york", "nyc", "boston", "toronto"), "America/New_York"),
        **dict.fromkeys(("chicago", "austin", "dallas"), "America/Chicago"),
        **dict.fromkeys(("san francisco", "sf", "los angeles", "la", "seattle"), "America/Los_Angeles"),
        "denver": "America/Denver", "zurich": "Europe/Zurich", "vienna": "Europe/Vienna", "wien": "Europe/Vienna",
        "amsterdam": "Europe/Amsterdam", "brussels": "Europe/Brussels", "dublin": "Europe/Dublin", "irish": "Europe/Dublin",
        "warsaw": "Europe/Warsaw", "stockholm": "Europe/Stockholm", "mexico": "America/Mexico_City", "bogota": "America/Bogota",
        "buenos aires": "America/Argentina/Buenos_Aires", "montreal": "America/Toronto", "lisboa": "Europe/Lisbon",
        "dubai": "Asia/Dubai", "bangalore": "Asia/Kolkata", "hong kong": "Asia/Hong_Kong", "melbourne": "Australia/Melbourne",
    }
)  # fmt: skip
_SHORT = r"pt|pst|pdt|mt|mst|mdt|ct|cst|cdt|et|est|edt|gmt|bst|cet|cest|mez|mesz|utc|ist|eet|eest|aest|aedt|jst|sgt|brt"
_CITIES = "|".join(
    sorted((re.escape(name) for name in _ABBREVIATIONS if len(name) > 4 and " time" not in name), key=len, reverse=True)
)
_AFTER = re.compile(
    rf"^[ ,]{{0,2}}(?:uhr ?|hrs? ?|h ?)?[(\[]?(?:(?P<iana>(?:europe|america|asia|australia|africa)/[a-z_]+(?:/[a-z_]+)?)|(?P<short>{_SHORT})\b"
    rf"|(?P<zone>pacific|mountain|central|eastern|uk|london|berlin|paris|madrid|british|german|deutscher?|mitteleuropaische[rn]?)(?: standard| daylight)?(?: time| zeit)?\b(?! (?:office|station|hotel))"
    rf"|(?:heure de |hora de |hora |heure |ortszeit |zeit in )(?P<before>{_CITIES})|(?P<place>{_CITIES}|nyc|sf)(?:er)?(?: time| zeit|er zeit)|(?:your|local) time)"
)


def zone_after(folded: str, at: int) -> str | None:
    """The IANA name of a zone written right behind a time that ends at `at`."""
    found = _AFTER.match(folded[at : at + 48])
    if not found:
        return None
    if found["iana"]:
        return "/".join("_".join(part.title() for part in piece.split("_")) for piece in found["iana"].split("/"))
    word = found["short"] or found["zone"] or found["before"] or found["place"] or ""
    return _ABBREVIATIONS.get(word) or _ABBREVIATIONS.get(f"{word} time")
