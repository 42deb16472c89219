"""What one sentence of the employer's says about the conditions it names."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bowout.steps.address import Address
from bowout.steps.offer import Document, DocumentKind
from bowout.steps.offer.clauses import condition_findings
from bowout.steps.offer.findings import Says
from bowout.steps.offer.voices import Voice, voices

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def voice_of(text: str, *, paper: bool = False) -> Voice:
    document = Document(
        file="mail.eml",
        kind=DocumentKind.PAPER if paper else DocumentKind.MAIL,
        pages=(text,),
        said=text,
        dated=datetime(2026, 11, 12, 9, tzinfo=UTC),
        sender=Address(name="Dana Hale", email="dana@northwind.example"),
    )
    return voices([document], me=frozenset(), now=NOW)[0]


def read(text: str, *, paper: bool = False) -> tuple[set[str], set[str]]:
    """The conditions a text leaves open, and those it clears or waives."""
    opened: set[str] = set()
    settled: set[str] = set()
    for finding in condition_findings(voice_of(text, paper=paper)):
        names = {str(each) for each in finding.conditions}
        if finding.says is Says.OPENS:
            opened |= names
        elif finding.says is Says.UNKNOWN:
            opened.add("unknown")
        elif finding.says in {Says.CLEARS, Says.WAIVES}:
            settled |= names
        elif finding.says is Says.CLEARS_MANY:
            settled.add("all")
            opened |= {str(each) for each in finding.excepted}
    return opened, settled


OPEN = [
    ("This offer is contingent upon the successful completion of a background check.", {"background_check"}),
    ("Your employment is conditional on receipt of two satisfactory references.", {"references"}),
    ("We will need to see evidence of your right to work in the UK before your first day.", {"right_to_work"}),
    ("This offer is subject to a satisfactory medical questionnaire.", {"medical"}),
    ("Employment is contingent on passing a pre-employment drug test.", {"drug_screen"}),
    ("Your start is dependent on your SC clearance being granted.", {"security_clearance"}),
    ("We'll confirm your start date once your references have been received.", {"references"}),
    ("Your DBS has not yet come back.", {"background_check"}),
    ("The background check should be complete by Friday.", {"background_check"}),
    ("We are still waiting for one of your referees to reply.", {"references"}),
    ("Your appointment is subject to ratification by the Board of Governors.", {"approval"}),
    ("The position is contingent on funding being approved in the next budget cycle.", {"funding"}),
    ("This role depends on us winning the contract with the county.", {"contract_award"}),
    ("The offer stands provided that our client confirms the headcount.", {"client_approval"}),
    ("You must pass a motor vehicle record check prior to your start.", {"driving_record"}),
    ("Please complete the attached health questionnaire so that occupational health can clear you.", {"medical"}),
    ("As a condition of this offer you will need to provide proof of your nursing license.", {"credentials"}),
    ("Your offer is conditioned upon approval of your H-1B transfer petition.", {"visa"}),
    ("Satisfactory references are a prerequisite for this appointment.", {"references"}),
    ("The offer remains subject to verification of your degree and previous employment.", {"credentials"}),
    ("Once all your pre-employment checks have cleared we will send your contract.", {"background_check"}),
    ("Until we hear back from occupational health we cannot confirm a start.", {"medical"}),
    ("Your references look good but the criminal record check is still outstanding.", {"background_check"}),
    ("Diese Zusage steht unter dem Vorbehalt der gesundheitlichen Eignung.", {"medical"}),
    ("Das Angebot gilt vorbehaltlich der Vorlage eines erweiterten Führungszeugnisses.", {"background_check"}),
    ("Die Einstellung bedarf noch der Zustimmung des Personalrats.", {"approval"}),
    ("Der Vertrag wird erst wirksam, wenn der Betriebsrat zugestimmt hat.", {"approval"}),
    ("Voraussetzung für die Einstellung ist eine gültige Arbeitserlaubnis.", {"visa"}),
    ("Sobald das Visum erteilt ist, können Sie bei uns anfangen.", {"visa"}),
    ("Das Führungszeugnis liegt uns leider noch nicht vor.", {"background_check"}),
    ("Die Stelle wird vorbehaltlich der Bewilligung der Drittmittel besetzt.", {"funding"}),
    ("Cette offre est conditionnée à l'obtention de votre titre de séjour.", {"visa"}),
    ("Votre embauche est subordonnée à l'accord du conseil d'administration.", {"approval"}),
    ("Sous réserve de la validation du budget par le siège.", {"funding"}),
    ("Nous attendons encore le retour de vos références.", {"references"}),
    ("L'embauche sera définitive une fois la visite médicale effectuée.", {"medical"}),
]
SETTLED = [
    ("Your background check came back clear.", {"background_check"}),
    ("We have now received both of your references and they are excellent.", {"references"}),
    ("All pre-employment checks are now complete.", {"all"}),
    ("All conditions of your offer have been satisfied.", {"all"}),
    ("I'm pleased to confirm that your offer is now unconditional.", {"all"}),
    ("Your drug screen results are in and you passed.", {"drug_screen"}),
    ("HR has let me know that your references checked out.", {"references"}),
    ("The board approved your appointment last night.", {"approval"}),
    ("Your visa has been granted.", {"visa"}),
    ("Your right to work check is complete.", {"right_to_work"}),
    ("We have verified that you are eligible to work.", {"right_to_work"}),
    ("You have cleared the background screening.", {"background_check"}),
    ("Occupational health have passed you as fit for work.", {"medical"}),
    ("This offer is not contingent on a background check.", {"background_check"}),
    ("No drug test is required for this role.", {"drug_screen"}),
    ("We have decided to waive the reference check.", {"references"}),
    (
        "Having satisfactorily completed your references and DBS check, you are ready to start.",
        {"references", "background_check"},
    ),
    ("The funding for the post has been confirmed.", {"funding"}),
    ("Your security clearance was granted on Tuesday.", {"security_clearance"}),
    ("The conditions set out in your offer letter have all been met.", {"all"}),
    ("Your license has been verified with the state board.", {"credentials"}),
    ("The contract has been awarded to us.", {"contract_award"}),
    ("The client has approved your assignment.", {"client_approval"}),
    ("Ihr Führungszeugnis liegt uns nun vor.", {"background_check"}),
    ("Der Betriebsrat hat Ihrer Einstellung zugestimmt.", {"approval"}),
    ("Die ärztliche Untersuchung war unauffällig, die Eignung wurde bestätigt.", {"medical"}),
    ("Alle Voraussetzungen für Ihre Einstellung sind erfüllt.", {"all"}),
    ("Ihr Visum wurde erteilt.", {"visa"}),
    ("Die Mittel sind bewilligt, die Finanzierung ist gesichert.", {"funding"}),
    ("Nous avons bien reçu vos références, elles sont très bonnes.", {"references"}),
    ("Toutes les conditions suspensives sont levées.", {"all"}),
    ("La visite médicale a été effectuée et vous êtes déclarée apte.", {"medical"}),
    ("Le conseil d'administration a donné son accord.", {"approval"}),
    ("Votre titre de séjour a été délivré.", {"visa"}),
]
SILENT = [
    "Subject to Board approval, you will be granted an option to purchase 5,000 shares.",
    "Your employment is at will and may be ended at any time.",
    "You will be eligible for a bonus, subject to company performance.",
    "For purposes of federal immigration law you must complete Form I-9 within three days of your hire date.",
    "Your appointment is subject to a probationary period of six months.",
    "Annual leave is subject to approval by your manager.",
    "Medical, dental and vision insurance start on your first day.",
    "During your employment you may be subject to random drug testing.",
    "With reference to your application, we are pleased to offer you the position.",
    "Die ersten sechs Monate gelten als Probezeit.",
    "Nebentätigkeiten bedürfen der Zustimmung des Arbeitgebers.",
    "Votre contrat comporte une période d'essai de trois mois.",
    "Our reference: HR/2026/114",
    "All salary payments are subject to deductions required by law.",
    "Could you let me know whether your references have been contacted?",
]


@pytest.mark.parametrize(("text", "expected"), OPEN, ids=[text for text, _ in OPEN])
def test_a_sentence_leaves_open_what_it_hangs_on(text: str, expected: set[str]) -> None:
    opened, settled = read(text)
    assert opened == expected
    assert not settled & expected
    assert "all" not in settled


@pytest.mark.parametrize(("text", "expected"), SETTLED, ids=[text for text, _ in SETTLED])
def test_a_sentence_settles_what_it_says_is_met(text: str, expected: set[str]) -> None:
    opened, settled = read(text)
    assert expected <= settled
    assert not opened


@pytest.mark.parametrize("text", SILENT)
def test_what_never_blocks_is_not_read_as_a_condition(text: str) -> None:
    assert not read(text, paper=True)[0]
