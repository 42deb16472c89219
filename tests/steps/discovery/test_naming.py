"""What a house is called, whether it is an agency, and who takes over: in other words than the histories'."""

from __future__ import annotations

import pytest

from bowout.steps.discovery.agencies import agency_sites
from bowout.steps.discovery.handover import handovers, left
from bowout.steps.discovery.labels import fits, labels_of
from bowout.steps.discovery.naming import name
from bowout.steps.discovery.note import Note, read
from bowout.steps.discovery.profile import profile
from bowout.steps.discovery.who import Me
from bowout.steps.message import read as parse

ME = Me(addresses=("kim.adler@example.com",), name="Kim Adler")


def note(sender: str, subject: str, body: str, extra: str = "") -> Note:
    raw = (
        f"From: {sender}\nTo: Kim Adler <kim.adler@example.com>\nSubject: {subject}\nMessage-ID: <{len(body)}@x.example>\n"
        f"Date: Mon, 2 Nov 2026 10:00:00 +0000\n{extra}Content-Type: text/plain; charset=utf-8\n\n{body}\n"
    )
    return read(parse(raw.encode()), ME)


@pytest.mark.parametrize(
    ("sender", "subject", "body", "called"),
    [
        ("Ada Brook <ada@tarnfell.example>", "Your interview", "Hi Kim, see you Tuesday.\n\nAda Brook\nHR Manager\nTarnfell Water Ltd", "Tarnfell Water"),
        ("Tarnfell Water Careers <no-reply@us.greenhouse-mail.io>", "Thank you", "We have your application.", "Tarnfell Water"),
        ("Hiring Team at Oak & Ember <no-reply@hire.lever.co>", "Thank you", "We have your application.", "Oak & Ember"),
        ("Ada Brook <ada@oakember.example>", "Kitchen job", "Hi Kim, Ada from Oak & Ember here. Are you free on Friday to talk about the job?", "Oak & Ember"),
        ("Ute Lang <u.lang@stadtwerke-ilmtal.example>", "Ihre Bewerbung", "Guten Tag, wir laden Sie zum Gespräch ein.\n\nMit freundlichen Grüßen\nUte Lang\nPersonalabteilung\nStadtwerke Ilmtal GmbH", "Stadtwerke Ilmtal"),
        ("Karriere Bergmann Bau <karriere@bergmann-bau.example>", "Ihre Bewerbung", "Ihre Bewerbung ist eingegangen.", "Bergmann Bau"),
        ("Claire Dubois <claire.dubois@ateliers-du-pont.example>", "Votre candidature", "Bonjour, pouvez-vous passer jeudi ?\n\nClaire Dubois\nRessources humaines\nLes Ateliers du Pont", "Les Ateliers du Pont"),
        ("Recrutement Groupe Merial <ne-pas-repondre@talentsoft.com>", "Votre candidature", "Merci pour votre candidature.", "Groupe Merial"),
        ("Ana Gil <ana.gil@ayto-valdeoca.example>", "Entrevista", "Hola Kim, te esperamos el martes.\n\nAna Gil\nRecursos Humanos\nAyuntamiento de Valdeoca", "Ayuntamiento de Valdeoca"),
        ("SMS gateway <sms@textrelay.example>", "SMS from 07700 900111", "Hi Kim its Bev from Harrow Lane Nursery, can u come in thurs?", "Harrow Lane Nursery"),
    ],
)  # fmt: skip
def test_a_house_is_called_as_it_calls_itself(sender: str, subject: str, body: str, called: str) -> None:
    assert name([profile([note(sender, subject, body)], ME)]).employer.name == called


@pytest.mark.parametrize(
    ("called", "site"),
    [("Blue Heron Packaging", "blueheronpkg.example"), ("Centre hospitalier de Tarvayre", "ch-tarvayre.example"),
     ("Domaine de la Verchère", "domaine-verchere.example"), ("Brückner Bau", "brueckner-bau.example"), ("St. Brannock's", "stbrannocks.example")],
)  # fmt: skip
def test_a_name_fits_the_domain_that_shortens_it(called: str, site: str) -> None:
    assert fits(called, labels_of(site)) > 0.8
    assert fits("Unrelated Foods", labels_of(site)) == 0


@pytest.mark.parametrize(
    "body",
    [
        "Hi Kim, one of our clients is looking for a fitter. May I put you forward?\n\nAda\nPrincipal Consultant",
        "Guten Tag, für unseren Kunden suchen wir einen Monteur. Darf ich Ihr Profil dort vorstellen?\n\nAda Brook\nPersonalberaterin",
        "Bonjour, notre client recherche un monteur. Puis-je transmettre votre dossier ?\n\nAda",
        "Hola Kim, para nuestro cliente busco montador. ¿Puedo enviarles tu CV? Te presento.\n\nAda\nConsultora",
    ],
)
def test_an_agency_is_known_by_what_it_says(body: str) -> None:
    notes = [note("Ada Brook <ada@brightmoor.example>", "A role", body)]
    assert agency_sites(notes, ["brightmoor.example"])


@pytest.mark.parametrize(
    "body",
    [
        "Hi Kim, we'd love you to meet the team. Our customers are bakeries all over Wales.\n\nAda\nTalent Acquisition",
        "Guten Tag, wir freuen uns auf das Gespräch mit Ihnen.\n\nAda Brook\nPersonalreferentin",
        "Bonjour, nous aimerions vous rencontrer.\n\nAda Brook\nChargée de recrutement",
    ],
)
def test_an_employer_is_no_agency(body: str) -> None:
    assert not agency_sites([note("Ada Brook <ada@brightmoor.example>", "Interview", body)], ["brightmoor.example"])


@pytest.mark.parametrize(
    "body",
    [
        "I retired in October. For invoices write to ledger@quarry.example, for anything about hiring to Jo Marsh, jo.marsh@quarry.example.",
        "Frau Brook ist nicht mehr bei uns. Rechnungen an ledger@quarry.example, Bewerbungen bitte an jo.marsh@quarry.example.",
        "Ada Brook a quitté l'entreprise. Pour les factures : ledger@quarry.example. Pour les recrutements : jo.marsh@quarry.example.",
        "Ada Brook ya no trabaja aquí. Para procesos de selección, jo.marsh@quarry.example; para facturas, ledger@quarry.example.",
    ],
)
def test_who_takes_over_the_hiring_is_taken(body: str) -> None:
    away = note("Ada Brook <ada@quarry.example>", "Automatic reply: Interview", body, "Auto-Submitted: auto-replied\n")
    assert [fact.fact for fact in handovers([away], ME)] == ["jo.marsh@quarry.example"]
    assert left([away]) == {"ada@quarry.example"}
