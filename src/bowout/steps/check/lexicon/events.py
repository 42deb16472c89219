"""What may have happened beside a talk, each kind in four languages: data, and nothing that decides.

First what a letter claims, then what in the record covers it, in any language.
"""

from __future__ import annotations

from bowout.lazy import lazily

EVENTS = (
    (
        lazily(
            r"\b(?:the (?:\w+ )?tour|walk(?:ed|ing) me|show(?:ed|ing) me (?:round|around|the)|rundgang|fuhrung (?:durch|im|in)"
            r"|besichtigung|fait visiter|(?:la|votre|cette) visite|(?:la|su|vuestra|tu) visita|recorrido)\b"
        ),
        lazily(
            r"\b(?:tour|walk\w*|show\w*|visit\w*|rundgang\w*|fuhr\w*|besichtig\w*|gezeigt|zeig\w*|besuch\w*|montr\w*|vu|vous avez vu"
            r"|voir|recorrido|ensen\w*|mostr\w*|seen|saw|see|sehen|gesehen|visto|ver|open day|onsite|on site|on-site|vor ort|sur place)\b"
        ),
    ),
    (
        lazily(
            r"\b(?:lunch|dinner|breakfast|mittagessen|abendessen|fruhstuck|dejeuner|diner|almuerzo|cena|desayuno)\b"
        ),
        lazily(
            r"\b(?:lunch|dinner|breakfast|drinks|mittag\w*|abendessen|essen|fruhstuck|dejeuner|diner|repas|comida|comer|cena|almuerzo|desayuno)\b"
        ),
    ),
    (
        lazily(
            r"\b(?:trial (?:shift|day|lesson|morning)|taster day|probe(?:tag|arbeit\w*|schicht)|hospitation|journee d'essai|jornada de prueba)\b"
        ),
        lazily(r"\b(?:trial|taster|shadow\w*|probe\w*|hospit\w*|schnupper\w*|essai\w*|prueba\w*|try\w*|tryout)\b"),
    ),
)
