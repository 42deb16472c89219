"""Days, months and zones as four languages write them: data, and nothing that decides."""

from __future__ import annotations

WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}

MONTHS = {
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
    "de": (
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ),
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ),
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        "noviembre", "diciembre",
    ),
}  # fmt: skip

AND = {"en": "and", "de": "und", "fr": "et", "es": "y"}

# Abbreviations that a reader of that language knows; any other zone is named by its city.
ZONE_ABBREVIATIONS = {
    "en": {
        name: name
        for name in ("GMT", "BST", "CET", "CEST", "UTC", "EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "EET")
    },
    "de": {"CET": "MEZ", "CEST": "MESZ", "UTC": "UTC"},
    "fr": {"UTC": "UTC"},
    "es": {"UTC": "UTC"},
}

CITY_TIME = {"en": "{city} time", "de": "Ortszeit {city}", "fr": "heure de {city}", "es": "hora de {city}"}

CITIES = {
    "fr": {
        "London": "Londres", "Vienna": "Vienne", "Brussels": "Bruxelles", "Lisbon": "Lisbonne", "Rome": "Rome",
        "Geneva": "Genève", "Montreal": "Montréal", "Warsaw": "Varsovie", "Copenhagen": "Copenhague",
    },
    "es": {
        "London": "Londres", "Paris": "París", "Berlin": "Berlín", "Vienna": "Viena", "Brussels": "Bruselas",
        "Zurich": "Zúrich", "New York": "Nueva York", "Lisbon": "Lisboa", "Rome": "Roma", "Mexico City": "Ciudad de México",
        "Bogota": "Bogotá", "Warsaw": "Varsovia",
    },
    "de": {"Vienna": "Wien", "Zurich": "Zürich", "Brussels": "Brüssel", "Lisbon": "Lissabon", "Rome": "Rom", "Warsaw": "Warschau"},
}  # fmt: skip
