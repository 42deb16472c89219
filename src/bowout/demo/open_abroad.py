"""The open conversations of the invented search in German, French and Spanish."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bowout.demo.post import Calendar, Posted, Slot, Thread

KATRIN = "Katrin Behrens <katrin.behrens@nordkai-spedition.example>"
CLAIRE = "Claire Fontanel <claire.fontanel@maison-verlaine.example>"
LUCIA = "Lucía Herrero <lucia.herrero@aceites-delsur.example>"
BERLIN = ZoneInfo("Europe/Berlin")


def nordkai(c: Calendar) -> list[Posted]:
    """German, formal: a video interview next week."""
    t = Thread(slug="nordkai", subject="Ihre Bewerbung als Disponent (m/w/d) bei der Nordkai Spedition GmbH")
    start = c.at(4, "14:30", BERLIN)
    t.them(
        c.at(-17, "11:05"),
        KATRIN,
        """Guten Tag Robin Ashdown,

vielen Dank für Ihre Bewerbung als Disponent bei der Nordkai Spedition GmbH in Hamburg. Ihr Werdegang hat uns
angesprochen, besonders Ihre Erfahrung mit Seefracht. Wir melden uns in den nächsten Tagen mit einem Terminvorschlag.

Mit freundlichen Grüßen
Katrin Behrens
Personalreferentin, Nordkai Spedition GmbH""",
        cc="Nordkai Bewerbung <bewerbung@nordkai-spedition.example>",
    )
    t.me(
        c.at(-16, "19:30"),
        KATRIN,
        "Guten Tag Frau Behrens,\n\nvielen Dank, ich freue mich auf Ihre Nachricht.\n\nMit freundlichen Grüßen\nRobin Ashdown",
    )
    t.them(
        c.at(-7, "09:40"),
        KATRIN,
        f"""Guten Tag Robin Ashdown,

gern laden wir Sie zu einem Vorstellungsgespräch per Video ein: {c.words(start, "de")}, um 14:30 Uhr (deutsche Zeit).
Unser Leiter Disposition, Jens Lorenzen, wird ebenfalls dabei sein.

Mit freundlichen Grüßen
Katrin Behrens
Personalreferentin, Nordkai Spedition GmbH""",
    )
    slot = Slot(
        uid="vg-881@nordkai-spedition.example",
        start=start,
        minutes=45,
        title="Vorstellungsgespräch Robin Ashdown",
        organizer=KATRIN,
        place="Video",
    )
    t.invited(c.at(-7, "09:42"), slot, "Vorstellungsgespräch per Video")
    t.me(
        c.at(-6, "20:02"),
        KATRIN,
        "Guten Tag Frau Behrens,\n\nden Termin nehme ich gern wahr.\n\nMit freundlichen Grüßen\nRobin Ashdown",
    )
    return t.posted


def verlaine(c: Calendar) -> list[Posted]:
    """French, formal: a first phone talk is done."""
    t = Thread(slug="verlaine", subject="Votre candidature : Approvisionneur, Maison Verlaine")
    t.them(
        c.at(-12, "10:20"),
        CLAIRE,
        f"""Bonjour Robin Ashdown,

Je vous remercie pour votre candidature au poste d'approvisionneur chez Maison Verlaine à Lille. Je vous propose un
premier entretien téléphonique {c.words(c.at(-10, "11:00"), "fr")} à 11 h. Êtes-vous disponible ?

Bien cordialement,
Claire Fontanel
Chargée de recrutement, Maison Verlaine""",
    )
    t.me(
        c.at(-12, "18:12"),
        CLAIRE,
        "Bonjour Madame Fontanel,\n\nOui, cela me convient très bien.\n\nBien cordialement,\nRobin Ashdown",
    )
    t.them(
        c.at(-9, "17:55"),
        CLAIRE,
        """Bonjour Robin Ashdown,

Merci pour notre échange téléphonique ; votre projet avec les fournisseurs italiens m'a beaucoup intéressée.
Je transmets votre dossier à Marc Delattre, notre responsable logistique, et reviens vers vous la semaine prochaine.

Bien cordialement,
Claire Fontanel
Chargée de recrutement, Maison Verlaine""",
    )
    return t.posted


def aceites(c: Calendar) -> list[Posted]:
    """Spanish, informal: they like the profile and will be in touch."""
    t = Thread(slug="aceites", subject="Tu candidatura: Planificador de Demanda en Aceites del Sur")
    t.them(
        c.at(-15, "13:10"),
        LUCIA,
        """Hola Robin:

Gracias por tu candidatura para el puesto de Planificador de Demanda en Aceites del Sur. Nos gusta tu perfil, sobre
todo tu experiencia con promociones. ¿Podrías decirme desde cuándo estarías disponible?

Un saludo,
Lucía Herrero
Selección de personal, Aceites del Sur""",
    )
    t.me(
        c.at(-14, "19:48"),
        LUCIA,
        "Hola Lucía:\n\nGracias por tu mensaje. Podría empezar en enero.\n\nUn saludo,\nRobin Ashdown",
    )
    t.them(
        c.at(-10, "10:02"),
        LUCIA,
        """Hola Robin:

Perfecto, enero nos viene bien. Hablo con Javier Montes, el responsable de planificación, y te escribo en cuanto
tengamos fecha para una entrevista.

Un saludo,
Lucía Herrero
Selección de personal, Aceites del Sur""",
    )
    return t.posted


ALL = (nordkai, verlaine, aceites)
