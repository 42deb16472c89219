"""How a message ends a conversation, in the words people use for it."""

from __future__ import annotations

import csv
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bowout.steps.address import Address
from bowout.steps.discovery.endings import ending
from bowout.steps.discovery.note import read
from bowout.steps.discovery.who import Me
from bowout.steps.message import Message

ME = Me(addresses=("robin@example.com",), name="Robin Vale")
THEM = Address(name="Dana Reyes", email="dana@northwind.example")
MINE = Address(name="Robin Vale", email="robin@example.com")

THEIR_NO = [
    "Heard back from the client. They've decided to head in a different direction on this one.",
    "Sorry man, hired a guy Friday. Good luck out there.",
    "The team has narrowed its search to people whose background lines up more directly with what the branch needs.",
    "Altrup hat sich jetzt für jemand anderen entschieden, die Dame konnte sofort anfangen.",
    "Am Ende gab die Erfahrung mit unserem System bei einer Mitbewerberin den Ausschlag.",
    "Nous avons privilégié des profils dont le parcours correspond davantage à nos attentes.",
    "Me dicen desde la fábrica que al final se quedan con la otra finalista.",
    "Thanks for coming in. The team really liked you, but in the end we've offered the job to someone with more retail experience.",
    "After a lot of back and forth we've decided to go with another candidate. It was a close call.",
    "I'm sorry to say you weren't successful this time.",
    "We won't be progressing your application any further.",
    "Unfortunately it's a no from the hiring manager. I'll keep you in mind for other roles.",
    "We appreciate your interest in the post, however on this occasion we are unable to offer you an interview.",
    "I have feedback from the client: they felt you weren't quite the right fit and are moving forward with other candidates.",
    "Your application has not been shortlisted.",
    "We had a very strong field and decided to take forward candidates whose experience more closely matches the role. We wish you all the best.",
    "Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.",
    "wir haben uns die Entscheidung nicht leicht gemacht, können Ihnen aber leider keine positive Nachricht geben.",
    "Vielen Dank für Ihr Interesse. Leider konnten wir Sie bei der Besetzung der Stelle nicht berücksichtigen.",
    "Hallo Robin, das war ein tolles Gespräch, trotzdem haben wir uns intern anders entschieden. Alles Gute für deinen weiteren Weg!",
    "Im weiteren Auswahlverfahren können wir Ihre Bewerbung nicht berücksichtigen. Wir wünschen Ihnen für Ihre berufliche Zukunft alles Gute.",
    "Nous sommes au regret de ne pouvoir donner une suite favorable à votre candidature.",
    "Malheureusement, votre profil n'a pas été retenu pour ce poste.",
    "Nous avons finalement choisi un autre candidat. Bonne continuation !",
    "Après étude attentive, nous avons décidé de ne pas poursuivre avec votre candidature.",
    "Lamentamos comunicarte que no has sido seleccionada para el puesto.",
    "Finalmente nos hemos decantado por otra persona con más experiencia. Te deseamos mucha suerte.",
    "En esta ocasión tu candidatura no continuará en el proceso. Guardaremos tu CV para futuras oportunidades.",
]
THEIR_CLOSED = [
    "The position has been put on hold and we are not hiring for it any more.",
    "I'm afraid the role has now been filled internally.",
    "There is a hiring freeze across the company, so this vacancy is closed.",
    "Die Stelle ist inzwischen leider besetzt.",
    "Aufgrund eines Einstellungsstopps wird die Position nicht mehr besetzt.",
    "Le poste a été pourvu entre-temps.",
    "Le recrutement est suspendu jusqu'à nouvel ordre.",
    "La vacante ya está cubierta.",
    "El proceso se ha cancelado por falta de presupuesto.",
]
NO_END = [
    "Thank you for applying. If you do not hear from us within four weeks, please assume that your application was unsuccessful.",
    "Unfortunately I'm ill today, could we move our interview to Thursday?",
    "We are moving forward with you to the final round.",
    "Sorry for the delay, we are still reviewing applications and will be in touch next week.",
    "Should you not be successful we will keep your CV on file. Your interview is on Monday at 10am.",
    "Leider bin ich diese Woche krank. Können wir das Gespräch auf Montag verschieben?",
    "Vielen Dank für Ihre Bewerbung. Die Prüfung wird noch etwas Zeit in Anspruch nehmen.",
    "Malheureusement je suis absente jeudi, pouvons-nous décaler l'entretien à vendredi ?",
    "Merci pour votre candidature. Sans réponse de notre part sous trois semaines, merci de considérer qu'elle n'a pas été retenue.",
    "Gracias por tu candidatura. Te diremos algo la semana que viene.",
    "We would like to offer you the position of baker, starting on 1 March.",
    "The team was impressed. Next step is a call with our director.",
]
MY_NO = [
    "I've decided to take another offer, so please close my application. Thank you for everything.",
    "Thank you for your time, but I won't be moving forward with the process.",
    "I'd like to withdraw from consideration for the role.",
    "Thanks, but I'm not looking to change jobs at the moment.",
    "hiermit ziehe ich meine Bewerbung zurück.",
    "ich habe mich für eine andere Stelle entschieden und sage daher das Gespräch ab.",
    "Vielen Dank für das Angebot, das ich aber leider nicht annehmen werde.",
    "Je vous informe que je retire ma candidature, ayant accepté un autre poste.",
    "Je ne souhaite pas donner suite à votre proposition.",
    "Le escribo para retirar mi candidatura.",
    "He aceptado otra oferta, así que no voy a seguir en el proceso.",
]
MY_YES = [
    "Thursday at 2 works for me, see you then.",
    "Attached is the completed assessment.",
    "Ich freue mich auf das Gespräch am Montag.",
    "Je confirme ma présence jeudi à 14h.",
    "Perfecto, nos vemos el lunes.",
    "I'm delighted to accept your offer.",
    "I'm not available on Monday, but Tuesday works.",
    "Thanks, but I can only do the afternoon.",
    "I'm out of town on Thursday, could we say Friday?",
]


def end_of(text: str, sender: Address) -> str | None:
    message = Message(id="<1@test>", subject="Your application", sender=sender, to=(MINE if sender is THEM else THEM,),
                      sent=datetime(2026, 3, 2, 10, tzinfo=UTC), text=text, said=text)  # fmt: skip
    found = ending([read(message, ME)], 0)
    return found.by.value if found else None


@pytest.mark.parametrize("text", THEIR_NO)
def test_their_no_is_a_rejection(text: str) -> None:
    assert end_of(text, THEM) == "rejected"


@pytest.mark.parametrize("text", THEIR_CLOSED)
def test_a_closed_position_is_one(text: str) -> None:
    assert end_of(text, THEM) == "position_closed"


@pytest.mark.parametrize("text", NO_END)
def test_what_ends_nothing_ends_nothing(text: str) -> None:
    assert end_of(text, THEM) is None


@pytest.mark.parametrize("text", MY_NO)
def test_my_own_no_withdraws(text: str) -> None:
    assert end_of(text, MINE) == "withdrawn"


@pytest.mark.parametrize("text", MY_YES)
def test_my_own_yes_ends_nothing(text: str) -> None:
    assert end_of(text, MINE) is None


REAL = Path(os.environ.get("BOWOUT_PUBLIC_DATA", "nowhere"), "job-rejections-nelson", "rejections.csv")


@pytest.mark.skipif(not REAL.exists(), reason="the public rejections are not here")
def test_real_rejections_end_the_conversation() -> None:
    with REAL.open() as file:
        texts = [row[1] for row in csv.reader(file)]
    missed = [text for text in texts if end_of(text, THEM) not in {"rejected", "position_closed"}]
    assert len(texts) >= 40
    assert missed == []
