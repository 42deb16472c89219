"""The private thank-you to whoever recommended the candidate: a letter of its own (domain.md section 3).

Refuses to be a copy of the letter to the employer, and to name anything but the role.
"""

from __future__ import annotations

from bowout.steps.discovery import Candidacy, Role
from bowout.steps.letter.frame import greeting
from bowout.steps.letter.letter import Letter, Writer
from bowout.steps.letter.names import first_name, post_words
from bowout.steps.letter.phrasing import Voice
from bowout.steps.letter.situation import SAYABLE
from bowout.steps.offer import Verdict
from bowout.steps.slot import is_american, spoken


def thank_referrer(candidacy: Candidacy, *, writer: Writer, verdict: Verdict | None) -> Letter | None:
    """The thank-you, or None where no referrer with an address is known. A colleague is written to informally."""
    person = next((p for p in candidacy.people if p.role is Role.REFERRER and p.email and first_name(p)), None)
    if person is None:
        return None
    language = spoken(candidacy.language)
    second = is_american(candidacy, writer.home) if language == "en" else True
    seed = f"{candidacy.id}|referrer"
    plain = Voice(language=language, second=second, seed=seed)
    post = plain.fill(post_words(candidacy, plain.bank, language))
    voice = Voice(language=language, second=second, seed=seed, fields={"post": post})
    accepted = verdict is not None and verdict.firmness in SAYABLE
    parts = [
        greeting(person, voice, chat=True, formal_tone=False),
        voice.say("referrer" if accepted else "referrer_unsaid") + " " + voice.say("referrer_thanks"),
        voice.say("referrer_regard"),
        f"{voice.fill(voice.bank.closings['brief'])}\n{writer.name.split()[0] if writer.name else ''}".strip(),
    ]
    return Letter(
        to=(person.email.lower(),),
        subject=voice.fill(voice.bank.subjects["referrer"], name=writer.name).strip(" –"),
        body="\n\n".join(parts),
        language=language,
        address_form="informal",
    )
