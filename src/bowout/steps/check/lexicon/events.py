"""What may have happened beside a talk, each kind in four languages: data, and nothing that decides.

Whatever of one kind the record shows, in any language, covers the whole kind.
"""

from __future__ import annotations

import re

EVENTS = (
    re.compile(
        r"\b(?:tour|walk(?:ed|ing)? (?:me|us|through|round|around)|walk|show(?:ed|ing|n)? (?:me|us|you|the candidate|round|around)"
        r"|visit\w*|rundgang|fuhrung|besichtigung|gezeigt|zeig\w*|besuch\w*|visite\w*|fait visiter|montr\w*|vu avec|seen|saw|gesehen|visto|visita\w*"
        r"|recorrido|ensen\w*|mostr\w*|rundgange|fuhren|open day|studio|atelier|workshop|werkstatt|onsite|on site|vor ort)\b"
    ),
    re.compile(
        r"\b(?:lunch|dinner|breakfast|drinks|mittagessen|abendessen|fruhstuck|essen|dejeuner|diner|petit-dejeuner|repas"
        r"|comida|cena|almuerzo|desayuno|brotzeit|barbecue)\b"
    ),
    re.compile(
        r"\b(?:trial|taster|shadow\w*|probe\w*|hospit\w*|schnupper\w*|essai|prueba|jornada de|plane|bench|try ?out|zur probe)\b"
    ),
)
