"""The letter texts of all languages under one roof: data, and nothing that decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bowout.wording import de, en, es, fr


@dataclass(frozen=True, kw_only=True, slots=True)
class Bank:
    """Everything one language has to say; `[formal|informal]` inside a text gives both forms of address."""

    sentences: Mapping[str, tuple[str, ...]]
    greetings: Mapping[str, str]
    closings: Mapping[str, str]
    subjects: Mapping[str, str]
    phrases: Mapping[str, str]
    needs_article: tuple[str, ...]
    what: Mapping[str, str]


BANKS = {
    name: Bank(
        sentences=module.SENTENCES,
        greetings=module.GREETINGS,
        closings=module.CLOSINGS,
        subjects=module.SUBJECTS,
        phrases=module.PHRASES,
        needs_article=module.NEEDS_ARTICLE,
        what=module.WHAT,
    )
    for name, module in (("en", en), ("de", de), ("fr", fr), ("es", es))
}

# Closing words people sign with: (language, whether they suit a formal letter).
KNOWN_CLOSINGS: dict[str, tuple[str, bool]] = {
    "best": ("en", True), "best regards": ("en", True), "kind regards": ("en", True), "regards": ("en", True),
    "warm regards": ("en", True), "all the best": ("en", True), "many thanks": ("en", True), "thanks": ("en", True),
    "sincerely": ("en", True), "yours sincerely": ("en", True), "yours faithfully": ("en", True), "cheers": ("en", True),
    "best wishes": ("en", True), "warmly": ("en", True), "thank you": ("en", True), "with kind regards": ("en", True),
    "mit freundlichen grüßen": ("de", True), "mit freundlichem gruß": ("de", True), "freundliche grüße": ("de", True),
    "mit besten grüßen": ("de", True), "beste grüße": ("de", True), "viele grüße": ("de", True), "mfg": ("de", True),
    "liebe grüße": ("de", False), "lg": ("de", False), "vg": ("de", False), "schöne grüße": ("de", True),
    "herzliche grüße": ("de", True), "mit freundlichen grüssen": ("de", True), "freundliche grüsse": ("de", True),
    "cordialement": ("fr", True), "bien cordialement": ("fr", True), "bien à vous": ("fr", True),
    "bien à toi": ("fr", False), "à bientôt": ("fr", False), "amicalement": ("fr", False), "bises": ("fr", False),
    "salutations": ("fr", True), "meilleures salutations": ("fr", True), "très cordialement": ("fr", True),
    "un saludo": ("es", True), "saludos": ("es", True), "saludos cordiales": ("es", True), "atentamente": ("es", True),
    "un cordial saludo": ("es", True), "cordialmente": ("es", True), "un abrazo": ("es", False), "abrazos": ("es", False),
}  # fmt: skip

# Words in a display name that show a mailbox, not a person (compared in lower case).
NO_PERSON = frozenset(
    """
    careers career talent team teams recruiting recruitment recruiter hr people jobs job forwarder sms whatsapp noreply no-reply info office
    personalabteilung personal bewerbung bewerbungen karriere service services support notifications notification hiring kontakt contact
    rrhh recursos humanos empleo seleccion selección candidaturas recrutement ressources humaines candidatures emploi rh via group gmbh ag
    ltd inc company acquisition staff staffing resourcing onboarding system systems portal alert alerts news mail mailer daemon hello
    """.split()
)
