"""A job is named as a person would in a letter, in four languages, and never after one of their own people."""

from __future__ import annotations

import pytest

from bowout.steps.discovery.note import read
from bowout.steps.discovery.posts import posts
from bowout.steps.discovery.who import Me
from bowout.steps.message import Message
from bowout.steps.message import read as parse

ME = Me(addresses=("kim.adler@example.com",), name="Kim Adler")


def mail(subject: str, body: str, sender: str = "Ada Brook <ada.brook@quarry.example>") -> Message:
    raw = (
        f"From: {sender}\nTo: kim.adler@example.com\nSubject: {subject}\nMessage-ID: <1@quarry.example>\n"
        f"Date: Mon, 2 Nov 2026 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
    )
    return parse(raw.encode())


def named(subject: str, body: str) -> tuple[str, ...]:
    return posts([read(mail(subject, body), ME)], ["Quarry"])


@pytest.mark.parametrize(
    ("subject", "body", "titles"),
    [
        (
            "Your application",
            "Thank you for applying for the position of Payroll Officer at Quarry.",
            ("Payroll Officer",),
        ),
        ("Your application: Senior Site Engineer (m/f/d) - Ref 20418", "We have it.", ("Senior Site Engineer",)),
        ("Quarry", "Hi Kim, we're looking for a Line Cook and your name came up.", ("Line Cook",)),
        (
            "A chat?",
            "I'd love to tell you about our Fleet Coordinator role.\n\nAda Brook\nTalent Partner, Quarry",
            ("Fleet Coordinator",),
        ),
        (
            "Two roles",
            "I have two clients hiring: a Dental Nurse in Leeds and a Practice Manager in York.",
            ("Dental Nurse", "Practice Manager"),
        ),
        (
            "Ihre Bewerbung",
            "Vielen Dank für Ihre Bewerbung als Kaufmännischer Sachbearbeiter (m/w/d) bei uns.",
            ("Kaufmännischer Sachbearbeiter",),
        ),
        ("Einladung zum Vorstellungsgespräch - Erzieherin (80 %)", "Wir freuen uns auf Sie.", ("Erzieherin",)),
        ("Gespräch", "wir suchen ab sofort eine Buchhalterin für unser Büro in Ulm.", ("Buchhalterin",)),
        (
            "Ihr Profil",
            "Für unseren Kunden suchen wir einen Elektroniker Betriebstechnik und einen Schichtleiter Montage.",
            ("Elektroniker Betriebstechnik", "Schichtleiter Montage"),
        ),
        (
            "Votre candidature",
            "Nous avons bien reçu votre candidature au poste de chargée de communication (H/F).",
            ("chargée de communication",),
        ),
        ("Candidature : Infirmier de nuit F/H", "Merci de votre intérêt.", ("Infirmier de nuit",)),
        ("Bonjour", "Nous cherchons un menuisier poseur pour notre atelier.", ("menuisier poseur",)),
        (
            "Tu candidatura",
            "Gracias por tu candidatura al puesto de técnica de laboratorio en Vigo.",
            ("técnica de laboratorio",),
        ),
        ("Oferta: Camarera de pisos", "Hola Kim, ¿te interesa?", ("Camarera de pisos",)),
        ("Hola", "Buscamos un soldador y nos gustó tu perfil.", ("soldador",)),
        ("Talk on Friday", "Our operations manager and the team lead would like to meet you.", ()),
        ("Termin", "Frau Behr, unsere Werkleiterin, nimmt auch teil.", ()),
    ],
)
def test_the_title_stands_as_in_a_letter(subject: str, body: str, titles: tuple[str, ...]) -> None:
    assert named(subject, body) == titles
