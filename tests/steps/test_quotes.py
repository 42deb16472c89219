"""What was said, quoted, forwarded and signed, told apart in the mail of many programs and four languages.

The margin of each text says what a line is: ` ` said, `>` quoted, `F` forwarded, `~` signature.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bowout.steps.quotes import split

CRISP = Path(os.environ.get("BOWOUT_PUBLIC_DATA", "nowhere"), "reply-crisp", "test", "fixtures")

REPLIES = {
    "gmail, top-posted, English": """
 |Thursday at two works for me.
 |
~|Best regards,
~|Robin Field
~|
>|On Mon, Nov 2, 2026 at 10:04 AM Jane Doe <jane@northwind.example> wrote:
>|
>|> Could you come on Thursday at 2 pm?
>|>
>|> Jane
""",
    "gmail, the attribution wrapped over two lines": """
 |Yes, gladly.
 |
>|On Mon, Nov 2, 2026 at 10:04 AM The Talent Team at Northwind Traders <
>|talent.acquisition@northwind.example> wrote:
>|
>|> Are you still interested?
""",
    "apple mail, German": """
 |Guten Tag Frau Weber,
 |
 |der Termin passt.
 |
~|Mit freundlichen Grüßen
~|Robin Feld
~|
>|> Am 02.11.2026 um 10:04 schrieb Anna Weber <weber@kontor.example>:
>|>
>|> Passt Ihnen Donnerstag, 14 Uhr?
""",
    "gmail, German, no marks on the quote": """
 |Passt.
 |
~|VG
~|Robin
~|
>|Anna Weber <weber@kontor.example> schrieb am Mo., 2. Nov. 2026, 10:04:
>|
>|Passt Ihnen Donnerstag, 14 Uhr?
>|
>|Viele Grüße
>|Anna Weber
""",
    "gmail, French": """
 |Bonjour Madame,
 |
 |Je serai là jeudi à 14h30.
 |
~|Bien cordialement,
~|Camille Martin
~|06 12 34 56 78
~|
>|Le lun. 2 nov. 2026 à 10:04, Anne Durand <durand@atelier.example> a écrit :
>|
>|> Pouvez-vous venir jeudi ?
""",
    "gmail, Spanish": """
 |Buenos días:
 |
 |Allí estaré.
 |
~|Un saludo,
~|Lucía Ortega
~|
>|El lun, 2 nov 2026 a las 10:04, Marta Ruiz (<ruiz@taller.example>) escribió:
>|
>|> ¿Puede venir el jueves?
""",
    "outlook, English, rule and header block": """
 |I will be there.
 |
~|Kind regards
~|
~|Robin
~|
>|________________________________
>|From: Jane Doe <jane@northwind.example>
>|Sent: Monday, November 2, 2026 10:04 AM
>|To: Robin Field <robin@example.com>
>|Subject: Your interview
>|
>|Could you come on Thursday?
""",
    "outlook, German, without a rule": """
 |Ja, gern.
 |
>|Von: Weber, Anna <weber@kontor.example>
>|Gesendet: Montag, 2. November 2026 10:04
>|An: Robin Feld
>|Cc: Personal
>|Betreff: AW: Ihr Termin
>|
>|Passt Ihnen Donnerstag?
""",
    "outlook, French, bold labels": """
 |C'est noté.
 |
>|*De :* Anne Durand <durand@atelier.example>
>|*Envoyé :* lundi 2 novembre 2026 10:04
>|*À :* Camille Martin
>|*Objet :* RE: Entretien
>|
>|Pouvez-vous venir jeudi ?
""",
    "outlook, Spanish": """
 |De acuerdo.
 |
>|De: Marta Ruiz <ruiz@taller.example>
>|Enviado el: lunes, 2 de noviembre de 2026 10:04
>|Para: Lucía Ortega
>|Asunto: RE: Entrevista
>|
>|¿Puede venir el jueves?
""",
    "old outlook, -----Original Message-----": """
 |Fine with me.
 |
>|-----Original Message-----
>|From: Jane Doe
>|Sent: Monday, November 2, 2026 10:04 AM
>|To: Robin Field
>|Subject: Thursday
>|
>|Shall we say two?
""",
    "thunderbird, bottom-posted, signature below": """
>|Am 02.11.26 um 10:04 schrieb Anna Weber:
>|> Passt Ihnen Donnerstag, 14 Uhr?
 |
 |Ja, das passt gut.
 |
~|Beste Grüße
~|Robin Feld
~|--
~|Robin Feld, Beispielweg 1
""",
    "interleaved": """
>|On 02/11/2026 10:04, Jane Doe wrote:
>|> Are you free on Thursday?
 |
 |Yes, all day.
 |
>|> And what notice do you have to give?
 |
 |Four weeks.
 |
~|Cheers,
~|Robin
""",
    "initials before the mark": """
 |Hello Jane,
 |
>|Monday, November 2, 2026, 10:04:18 AM, you wrote:
>|
>|JD> Are you free on Thursday?
 |
 |Yes, all day.
""",
    "polish, known by its shape and its verb": """
 |Tak, pasuje.
 |
>|pon., 2 lis 2026 o 10:04 Jan Nowak <nowak@firma.example> napisał(a):
>|
>|> Czy czwartek pasuje?
""",
    "a language the rules have never heard of": """
 |Jā, der.
 |
>|Pirmd., 2026. g. 2. nov., plkst. 10:04 — lietotājs Jānis (<janis@uznemums.example>) teica:
>|
>|> Vai ceturtdiena der?
""",
    "a quoted line that was wrapped without its mark": """
 |Agreed.
 |
>|On Mon, Nov 2, 2026 at 10:04 AM Jane Doe <jane@northwind.example> wrote:
>|> We would be delighted to welcome you on Thursday the nineteenth at
>|two o'clock
>|> in our office.
""",
    "phone signature above the quote": """
 |Works for me
 |
~|Sent from my iPhone
~|
>|> On 2 Nov 2026, at 10:04, Jane Doe <jane@northwind.example> wrote:
>|>
>|> Thursday?
""",
    "outlook for android, German": """
 |Bin dabei.
 |
~|Holen Sie sich Outlook für Android<https://aka.example/x>
>|________________________________
>|Von: Anna Weber <weber@kontor.example>
>|Gesendet: Montag, 2. November 2026 10:04
>|An: Robin
>|Betreff: Donnerstag
>|
>|Passt das?
""",
    "an answer that starts on the line above the attribution": """
 |Sounds good, see you on Thursday at the main entrance.
>|On Mon, Nov 2, 2026 at 10:04 AM Jane Doe <jane@northwind.example> wrote:
>|> Thursday?
""",
}

SIGNATURES = {
    "name, title and numbers": """
 |Hi Robin,
 |
 |could you come on Thursday?
 |
~|Best,
~|Jane Doe
~|Senior Recruiter | Northwind Traders
~|T +44 20 7946 0000 | M +44 7700 900123
~|www.northwind.example
""",
    "small print of any length": """
 |We look forward to Thursday.
 |
~|Kind regards,
~|
~|Jane Doe
~|People Partner
~|
~|This e-mail and any files transmitted with it are confidential and intended solely for the use of the individual
~|or entity to whom they are addressed. If you have received this email in error please notify the sender at once.
""",
    "German company register lines": """
 |Wir freuen uns auf Sie.
 |
~|Mit freundlichen Grüßen
~|
~|i. A. Anna Weber
~|Personalreferentin
~|Kontor Beispiel GmbH
~|Telefon: 030 23125 000
~|
~|Kontor Beispiel GmbH, Sitz der Gesellschaft: Berlin, Registergericht: Amtsgericht Charlottenburg, HRB 0000,
~|Geschäftsführer: Max Beispiel
""",
    "Swiss spelling, no comma": """
 |Danke, das passt.
 |
~|Freundliche Grüsse
~|Reto Muster
""",
    "typed without accents": """
 |Je serai la jeudi.
 |
~|A bientot
~|Camille
""",
    "thanks as the closing, with a name": """
 |I would like to move our talk to Friday.
 |
~|Many thanks,
~|Robin
""",
    "the closing and the name on one line": """
 |See you then.
 |
~|Best, Robin
""",
    "a postscript is said again": """
 |See you then.
 |
~|Cheers
~|Robin
~|
 |PS: I sent the forms this morning.
""",
    "a postscript above the dashes": """
 |See you then.
 |
~|Cheers
~|Robin
~|
 |P.S. I sent the forms.
 |
~|--
~|Robin Field
""",
    "a dash and a card below": """
 |Happy to chat.
 |
~|—
~|Jane Doe
~|Founder, Northwind
""",
}

SAID = {
    "thanks without a name are said": """
 |Hi Jane,
 |
 |Thursday works.
 |
 |Thanks!
""",
    "thanks before a question are said": """
 |Thanks,
 |could you tell me where to park?
""",
    "the place of a meeting is no signature": """
 |Your interview:
 |
 |Northwind House
 |12 High Street
 |Reception +44 20 7946 0000
""",
    "a list of dates is no quote": """
 |These are free:
 |2026-11-19 14:00
 |2026-11-20 09:30
 |Which one suits you?
""",
    "a sentence that begins with On": """
 |On the other hand, the second round on 12 November at 14:00 would suit me better:
 |I am in town anyway.
""",
    "a sentence with wrote in it": """
 |As my colleague wrote: please bring your certificates.
 |
 |Until Thursday then.
""",
    "a memo at the top is the content": """
 |To: Robin Field
 |From: Human Resources
 |Date: 2 November 2026
 |Subject: Offer of employment
 |
 |We are pleased to offer you the position.
""",
    "dashes in the text": """
 |Agenda
 |----
 |First we look around the workshop, then we talk for an hour or so.
 |----
 |Please bring sturdy shoes, and tell me when you have got here.
""",
    "a question that stands behind a closing": """
 |Best regards to your family as well, and one more thing before I go.
 |
 |Did you get the contract in the end?
""",
}

FORWARDS = {
    "gmail forward with a word on top": """
 |FYI, this came by text message.
 |
F|---------- Forwarded message ---------
F|From: Jane Doe <jane@northwind.example>
F|Date: Mon, Nov 2, 2026 at 10:04 AM
F|Subject: Thursday
F|To: Robin <robin@example.com>
F|
F|Could you come on Thursday at two?
F|
F|Jane
""",
    "apple forward, French": """
F|Début du message transféré :
F|
F|> De: Anne Durand <durand@atelier.example>
F|> Objet: Entretien
F|> Date: 2 novembre 2026 à 10:04
F|> À: Camille
F|>
F|> Pouvez-vous venir jeudi ?
""",
    "thunderbird forward, German": """
F|-------- Weitergeleitete Nachricht --------
F|Betreff: Termin
F|Datum: Mon, 2 Nov 2026 10:04:00 +0100
F|Von: Anna Weber <weber@kontor.example>
F|An: Robin
F|
F|Passt Ihnen Donnerstag?
""",
    "gmail forward, Spanish": """
F|---------- Mensaje reenviado ---------
F|De: Marta Ruiz <ruiz@taller.example>
F|Date: lun, 2 nov 2026 a las 10:04
F|Subject: Entrevista
F|To: Lucía
F|
F|¿Puede venir el jueves?
""",
}


def told(text: str, mark: str) -> str:
    lines = [line[2:] for line in text.strip("\n").split("\n") if line[0] in mark]
    return "\n".join(lines).strip("\n")


def plain(text: str) -> str:
    return "\n".join(line[2:] for line in text.strip("\n").split("\n"))


def as_texts(found: object) -> dict[str, str]:
    return {name: getattr(found, name) for name in ("said", "quoted", "signature", "forwarded")}


def expected(text: str) -> dict[str, str]:
    return {
        "said": told(text, " "),
        "quoted": told(text, ">F"),
        "signature": told(text, "~"),
        "forwarded": told(text, "F"),
    }


@pytest.mark.parametrize(
    "text", (REPLIES | SIGNATURES | SAID | FORWARDS).values(), ids=REPLIES | SIGNATURES | SAID | FORWARDS
)
def test_each_line_is_told_for_what_it_is(text: str) -> None:
    assert as_texts(split(plain(text))) == expected(text)


def test_the_subject_tells_an_outlook_forward_from_a_reply() -> None:
    text = REPLIES["outlook, German, without a rule"]
    assert split(plain(text), subject="AW: Ihr Termin").forwarded == ""
    forwarded = split(plain(text), subject="WG: Ihr Termin")
    assert forwarded.forwarded == told(text, ">")
    assert forwarded.said == "Ja, gern."


def test_a_bare_name_at_the_end_is_a_signature_when_it_is_the_senders() -> None:
    text = "Thursday is fine.\n\nrobin"
    assert split(text, author="Robin Field").signature == "robin"
    assert split(text, author="Robinson Field").signature == "robin"
    assert split(text).signature == ""
    assert split(text, author="Jane Doe").said == text


def test_a_name_with_a_title_behind_it_is_a_signature_when_it_is_the_senders() -> None:
    text = "Thursday is fine.\n\nJane Doe | Recruiter\n+44 20 7946 0000"
    assert split(text, author="Jane Doe").signature == "Jane Doe | Recruiter\n+44 20 7946 0000"


@given(
    st.text(alphabet=st.sampled_from("ab>:-@. \nWO123,|_"), max_size=300), st.text(max_size=20), st.text(max_size=20)
)
def test_every_line_that_is_told_apart_stands_in_the_text(text: str, subject: str, author: str) -> None:
    found = split(text, subject=subject, author=author)
    lines = text.split("\n")
    for part in as_texts(found).values():
        assert all(line in lines for line in part.split("\n") if line)
    kept = sum(len(part.replace("\n", "")) for part in (found.said, found.quoted, found.signature))
    assert kept == len(text.replace("\n", ""))


@pytest.mark.skipif(not CRISP.is_dir(), reason="BOWOUT_PUBLIC_DATA names no folder with reply-crisp")
@pytest.mark.parametrize(
    ("name", "said_end", "quoted_start"),
    [
        ("email_german_outlook", "nec nibh.", "-----Ursprüngliche Nachricht-----"),
        ("email_french_dash_separator", "nec nibh.", "-------- Message d'origine --------"),
        ("email_14", "nec nibh.", "W dniu 2017-01-09"),
        ("email_russian", "nec nibh.", "ср, 30 апр. 2025"),
        ("email_finnish", "nec nibh.", "pe 20. lokakuuta 2017"),
        ("email_portuguese", "nec nibh.", "Em 10 de julho de 2017"),
        ("email_zoho", "running a test?", "---- On Wed, 24 Feb 2021"),
        ("email_thread", "thread from bellow.", "On Nov 21, 2014,"),
        ("email_tricky_12_no_space_after_header", "nec nibh.", "On Dec 15, 2024, at 3:00 PM"),
        ("email_msn", "nec nibh.", "________________________________"),
        ("email_ios_outlook_fr", "nec nibh.", "________________________________"),
    ],
)
def test_public_replies_end_where_the_quote_begins(name: str, said_end: str, quoted_start: str) -> None:
    found = split((CRISP / f"{name}.txt").read_text(encoding="utf-8").replace("\r\n", "\n"))
    assert found.said.rstrip().endswith(said_end)
    assert found.quoted.startswith(quoted_start)


@pytest.mark.skipif(not CRISP.is_dir(), reason="BOWOUT_PUBLIC_DATA names no folder with reply-crisp")
@pytest.mark.parametrize(
    "name",
    ["email_5", "email_21", "email_tricky_1_on_false_positive", "email_tricky_13_timestamp_variations",
     "email_tricky_3_code_block", "email_tricky_4_from_in_body", "email_tricky_6_regards_in_sentence",
     "email_tricky_7_multiple_dashes", "email_tricky_8_sent_from_in_content", "email_not_a_signature_2"],
)  # fmt: skip
def test_public_texts_that_only_look_like_quotes_are_said_whole(name: str) -> None:
    text = (CRISP / f"{name}.txt").read_text(encoding="utf-8").replace("\r\n", "\n")
    assert split(text).said == text.strip("\n")
