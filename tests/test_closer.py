"""The closer on a small invented search: what a person decides stays, and nothing leaves that should not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bowout.closer import Closer
from bowout.closer.deciding import (
    AlreadyOver,
    LetterFails,
    NoSender,
    NothingToUndo,
    ShownChanged,
    StillHeld,
    UnknownChoice,
)
from bowout.closer.offering import NothingSaid, NotToBeReleased, OutOfOrder, UnknownTier
from bowout.closer.reading import NothingToRead
from bowout.config import Settings
from bowout.contracts.letter import context_from_json
from bowout.errors import AlreadyUnderWay, NotFound, Unreadable
from bowout.steps.check import check
from bowout.steps.closure import Ending
from bowout.steps.offer import Firmness
from bowout.steps.outbox import State, Way
from bowout.vault import MemoryVault
from mailboxes import NOW, Mailbox, cleared, search
from persons import Person, digest


@pytest.fixture
def robin(tmp_path: Path) -> Iterator[Person]:
    person = Person(tmp_path, search())
    yield person
    person.closer.close()


@pytest.fixture
def waiting(tmp_path: Path) -> Iterator[Person]:
    """Robin, while a background check is still open."""
    person = Person(tmp_path, search(firm=False))
    yield person
    person.closer.close()


KIM = "Kim Adeyemi <kim.adeyemi@northwind.example>"


def organized_by(organizer: str) -> Mailbox:
    """Robin's search, the invitation naming another organizer."""
    box = search()
    for part in (part for mail in box.mails for part in mail.walk()):
        if part.get_content_type() == "text/calendar":
            lines = str(part.get_content()).splitlines()
            text = "\r\n".join(f"ORGANIZER:mailto:{organizer}" if "ORGANIZER" in line else line for line in lines)
            part.set_content(text.encode(), "text", "calendar", params={"method": "REQUEST"})
    return box


class TestBoard:
    def test_the_soonest_interview_stands_first_and_what_is_over_is_only_counted(self, robin: Person) -> None:
        board = robin.closer.board()
        assert [one.candidacy.employer.name for one in board.conversations] == ["Northwind", "Larkfield"]
        assert board.owed == 2
        assert board.ended == 1

    def test_the_employer_whose_offer_is_kept_is_never_among_them(self, robin: Person) -> None:
        assert robin.closer.offer().kept is not None
        with pytest.raises(NotFound, match="keep"):
            robin.closer.conversation("Meridian")

    def test_an_interview_that_is_over_by_now_is_not_called_upcoming(self, robin: Person) -> None:
        robin.now += timedelta(days=3)
        [talk] = robin.closer.conversation("Northwind").candidacy.interviews
        assert talk.status == "past"

    def test_a_conversation_is_found_by_the_beginning_of_its_name_and_a_wrong_name_is_said_so(
        self, robin: Person
    ) -> None:
        assert robin.closer.conversation("lark").candidacy.employer.name == "Larkfield"
        with pytest.raises(NotFound, match="Contoso"):
            robin.closer.conversation("Contoso")


class TestGate:
    def test_a_firm_offer_lets_everything_go(self, robin: Person) -> None:
        verdict = robin.closer.offer().verdict
        assert verdict is not None
        assert verdict.firmness is Firmness.FIRM
        assert robin.closer.approve("Northwind", digest(robin.closer, "Northwind")).dispatches

    def test_with_a_check_open_nothing_can_be_approved(self, waiting: Person) -> None:
        held = waiting.closer.conversation("Larkfield")
        assert held.plan.held
        with pytest.raises(StillHeld):
            waiting.closer.approve("Larkfield", digest(waiting.closer, "Larkfield"))
        assert waiting.closer.send() == ()

    def test_cold_applications_can_be_let_go_first_and_interviews_stay(self, waiting: Person) -> None:
        view = waiting.closer.release("cold")
        assert view.released == ("cold",)
        waiting.closer.approve("Larkfield", digest(waiting.closer, "Larkfield"))
        with pytest.raises(StillHeld):
            waiting.closer.approve("Northwind", digest(waiting.closer, "Northwind"))

    def test_favourites_are_let_go_last(self, waiting: Person) -> None:
        with pytest.raises(OutOfOrder, match="cold, then dated, favourites last"):
            waiting.closer.release("favourites")
        assert waiting.closer.offer().released == ()
        for tier in ("cold", "dated", "favourites", "cold"):
            waiting.closer.release(tier)

    def test_a_release_is_refused_while_there_is_no_accepted_offer(self, robin: Person) -> None:
        with pytest.raises(NotToBeReleased):
            robin.closer.release("cold")
        with pytest.raises(UnknownTier, match="favourites"):
            robin.closer.release("everything")

    def test_an_override_needs_a_reason_and_keeps_it(self, waiting: Person) -> None:
        with pytest.raises(NothingSaid):
            waiting.closer.override("  ")
        waiting.closer.override("They told me on the phone that it is done")
        assert waiting.reopened().offer().override == "They told me on the phone that it is done"
        assert waiting.closer.conversation("Larkfield").plan.held is None

    def test_the_mail_that_clears_the_last_check_opens_the_gate(self, waiting: Person) -> None:
        waiting.gets("Dana Roth <dana.roth@meridian.example>", "All checks complete", cleared(NOW))
        assert waiting.closer.conversation("Northwind").plan.held is None

    def test_naming_another_employer_as_kept_judges_by_their_papers_alone(self, robin: Person) -> None:
        view = robin.closer.keep("Larkfield")
        assert view.kept is not None
        assert view.kept.employer.name == "Larkfield"
        assert view.verdict is None or not view.verdict.safe_to_withdraw
        names = {one.candidacy.employer.name for one in robin.closer.board().conversations}
        assert "Larkfield" not in names
        assert robin.closer.conversation("Northwind").plan.held

    def test_a_paper_the_person_adds_is_kept_as_a_copy(self, waiting: Person) -> None:
        paper = waiting.folder / "cleared.txt"
        paper.write_text(cleared(NOW))
        assert waiting.closer.add_document(paper).papers == ("cleared.txt",)
        paper.unlink()
        assert waiting.reopened().offer().papers == ("cleared.txt",)


class TestApproving:
    def test_what_is_approved_is_frozen_in_its_thread_and_waits_for_the_undo_window(self, robin: Person) -> None:
        shown = robin.closer.approve("Northwind", digest(robin.closer, "Northwind"))
        letter = next(one for one in shown.dispatches if one.way is Way.MAIL)
        assert letter.not_before == robin.now + timedelta(seconds=60)
        assert b"In-Reply-To: <" in letter.wire
        assert b"To: Kim Adeyemi <kim.adeyemi@northwind.example>" in letter.wire
        assert letter.recipients == ("kim.adeyemi@northwind.example",)
        assert robin.closer.send() == ()

    def test_the_invitation_is_declined_in_the_same_breath(self, robin: Person) -> None:
        shown = robin.closer.approve("Northwind", digest(robin.closer, "Northwind"))
        refusal = next(one for one in shown.dispatches if one.way is Way.INVITE)
        assert b"PARTSTAT=DECLINED" in refusal.wire
        assert b"UID:talk-1@northwind.example" in refusal.wire

    def test_an_invitation_from_an_address_that_cannot_stand_in_a_mail_does_not_stop_the_letter(
        self, tmp_path: Path
    ) -> None:
        box = search()
        for part in (part for mail in box.mails for part in mail.walk()):
            if part.get_content_type() == "text/calendar":
                text = str(part.get_content()).replace("ORGANIZER:mailto:", "ORGANIZER:mailto:zoë.")
                part.set_content(text.encode(), "text", "calendar", params={"method": "REQUEST"})
        person = Person(tmp_path, box)
        shown = person.closer.approve("Northwind", digest(person.closer, "Northwind"))
        assert [one.way for one in shown.dispatches] == [Way.MAIL]

    @pytest.mark.parametrize("stranger", ["someone@elsewhere.example", "kim.adeyemi@gmail.com"])
    def test_no_refusal_goes_to_an_organizer_who_has_no_part_in_the_conversation(
        self, tmp_path: Path, stranger: str
    ) -> None:
        person = Person(tmp_path, organized_by(stranger))
        shown = person.closer.approve("Northwind", digest(person.closer, "Northwind"))
        assert [one.way for one in shown.dispatches] == [Way.MAIL]
        assert "decline_invitation" in [task.kind for task in shown.plan.tasks]
        person.closer.close()

    @pytest.mark.parametrize("known", ["rooms@mail.northwind.example", "c_123@calendly.com"])
    def test_the_employers_own_calendar_and_a_booking_service_are_answered(self, tmp_path: Path, known: str) -> None:
        person = Person(tmp_path, organized_by(known))
        shown = person.closer.approve("Northwind", digest(person.closer, "Northwind"))
        assert [one.recipients for one in shown.dispatches if one.way is Way.INVITE] == [(known,)]
        person.closer.close()

    def test_a_conversation_that_is_over_needs_no_letter(self, robin: Person) -> None:
        with pytest.raises(AlreadyOver, match="they said no"):
            robin.closer.approve("Fernhill", "any")

    def test_a_refusal_of_theirs_that_comes_after_the_approval_stops_the_letter(self, robin: Person) -> None:
        robin.closer.approve("Larkfield", digest(robin.closer, "Larkfield"))
        robin.gets(
            "Ama Osei <ama.osei@larkfield.example>",
            "Re: Application: Site Reliability Engineer",
            "Dear Robin,\n\nUnfortunately we will not be moving forward with your application for the Site Reliability "
            "Engineer position at Larkfield. We have chosen another candidate.\n\nKind regards,\nAma Osei\n",
            answers="<received@larkfield.example>",
        )
        [leaving] = robin.closer.dry_run()
        assert leaving.held == "The conversation is already over: they said no. Nothing was sent."

    def test_a_letter_that_changed_since_it_was_shown_is_not_approved(self, robin: Person) -> None:
        shown = digest(robin.closer, "Larkfield")
        robin.closer.set_tone("Larkfield", "formal")
        robin.closer.edit("Larkfield", subject="Another subject")
        with pytest.raises(ShownChanged, match="Larkfield"):
            robin.closer.approve("Larkfield", shown)

    def test_a_letter_that_fails_the_check_is_not_approved(self, robin: Person) -> None:
        robin.closer.edit("Larkfield", body="No longer interested.")
        with pytest.raises(LetterFails):
            robin.closer.approve("Larkfield", digest(robin.closer, "Larkfield"))

    def test_nobody_is_written_to_twice(self, robin: Person) -> None:
        robin.closer.approve("Larkfield", digest(robin.closer, "Larkfield"))
        with pytest.raises(AlreadyUnderWay):
            robin.closer.approve("Larkfield", digest(robin.closer, "Larkfield"))

    def test_without_an_account_nothing_is_approved_and_it_says_what_to_do(self, robin: Person) -> None:
        robin.settings = Settings()
        with pytest.raises(NoSender, match="account add"):
            robin.reopened().approve("Larkfield", digest(robin.closer, "Larkfield"))

    def test_undo_takes_back_the_letter_and_the_refusal_and_leaves_the_letter_to_approve_again(
        self, robin: Person
    ) -> None:
        robin.closer.approve("Northwind", digest(robin.closer, "Northwind"))
        back = robin.closer.undo("Northwind")
        assert {one.state for one in back.dispatches} == {State.UNDONE}
        assert back.closure.ending is Ending.OPEN
        with pytest.raises(NothingToUndo):
            robin.closer.undo("Northwind")
        robin.now += timedelta(minutes=2)
        assert robin.closer.send() == ()
        robin.closer.approve("Northwind", digest(robin.closer, "Northwind"))

    def test_a_dry_run_shows_the_very_bytes_soonest_interview_first_and_sends_nothing(self, robin: Person) -> None:
        for name in ("Larkfield", "Northwind"):
            robin.closer.approve(name, digest(robin.closer, name))
        robin.now += timedelta(minutes=2)
        leaving = [one for one in robin.closer.dry_run() if one.dispatch.way is Way.MAIL]
        assert [one.conversation.candidacy.employer.name for one in leaving] == ["Northwind", "Larkfield"]
        assert all(one.held is None for one in leaving)
        assert {one.dispatch.state for one in robin.closer.dry_run()} == {State.APPROVED}

    def test_an_account_that_cannot_be_reached_sends_nothing_and_keeps_the_letter(self, robin: Person) -> None:
        robin.closer.approve("Larkfield", digest(robin.closer, "Larkfield"))
        robin.now += timedelta(minutes=2)
        [dispatch] = robin.closer.send()
        assert dispatch.state is State.APPROVED
        assert robin.closer.conversation("Larkfield").closure.ending is Ending.WAITING


class TestWhatThePersonDecides:
    def test_own_words_survive_a_sync_that_brings_news(self, robin: Person) -> None:
        robin.closer.edit("Northwind", body="Dear Kim,\n\nmy own words.\n")
        robin.gets(
            KIM, "Re: Application for Platform Engineer", "Hi Robin,\n\nCould you send me your address?\n\nKim\n"
        )
        shown = robin.closer.conversation("Northwind")
        assert shown.edited
        assert shown.letter is not None
        assert shown.letter.body == "Dear Kim,\n\nmy own words.\n"
        assert any("written again" in notice for notice in shown.notices)

    def test_going_back_to_bowouts_letter_is_possible(self, robin: Person) -> None:
        before = digest(robin.closer, "Northwind")
        robin.closer.edit("Northwind", body="mine")
        back = robin.closer.edit("Northwind")
        assert not back.edited
        assert back.letter is not None
        assert back.letter.digest == before

    def test_news_after_the_approval_keeps_the_letter_back_at_the_last_moment(self, robin: Person) -> None:
        robin.closer.approve("Northwind", digest(robin.closer, "Northwind"))
        robin.gets(KIM, "Re: Application for Platform Engineer", "Hi Robin,\n\nWe must move the interview.\n\nKim\n")
        assert robin.closer.conversation("Northwind").notices
        [stopped] = [one for one in robin.closer.send() if one.way is Way.MAIL]
        assert stopped.state is State.STOPPED
        assert "written again" in stopped.outcome

    def test_trouble_with_the_offer_stops_what_was_approved_before_it_leaves(self, robin: Person) -> None:
        robin.closer.approve("Northwind", digest(robin.closer, "Northwind"))
        robin.gets(
            "Dana Roth <dana.roth@meridian.example>",
            "Re: Your offer from Meridian Instruments",
            "Dear Robin,\n\nI am sorry to tell you that we have to withdraw our offer: the position has been frozen and "
            "we cannot take you on in January.\n\nKind regards,\nDana Roth\n",
            answers="<accept@example.com>",
        )
        sent = robin.closer.send()
        assert [one.state for one in sent if one.way is Way.MAIL] == [State.STOPPED]
        assert {one.state for one in robin.closer.conversation("Northwind").dispatches} == {State.STOPPED}
        assert robin.closer.offer().verdict is not None
        assert "trouble" in robin.closer.offer().gate

    def test_a_question_once_settled_is_not_asked_again_and_close_takes_it_off_the_board(self, robin: Person) -> None:
        robin.closer.answer_question("Larkfield", "close")
        robin.synced()
        assert [one.candidacy.employer.name for one in robin.closer.board().conversations] == ["Northwind"]
        robin.closer.answer_question("Larkfield", "keep")
        assert len(robin.closer.board().conversations) == 2
        with pytest.raises(UnknownChoice):
            robin.closer.answer_question("Larkfield", "maybe")

    def test_the_tone_is_kept(self, robin: Person) -> None:
        warm = digest(robin.closer, "Northwind")
        brief = robin.closer.set_tone("Northwind", "brief")
        assert brief.letter is not None
        assert brief.letter.digest != warm
        assert robin.reopened().conversation("Northwind").tone == "brief"

    def test_telling_them_oneself_closes_the_conversation_with_ones_own_words(self, robin: Person) -> None:
        shown = robin.closer.done("Larkfield", "told", "I met Ama at the station")
        assert shown.closure.ending is Ending.CLOSED
        assert robin.closer.board().owed == 1
        assert "station" in robin.closer.export("json")

    def test_reading_the_same_mail_again_adds_nothing(self, robin: Person) -> None:
        before = [one.candidacy.id for one in robin.closer.board().conversations]
        report = robin.closer.sync()
        assert report.new_messages == 0
        assert [one.candidacy.id for one in robin.closer.board().conversations] == before


class TestTheRest:
    def test_a_first_sync_without_a_source_says_what_to_do(self, tmp_path: Path) -> None:
        with (
            Closer.open(tmp_path / "new.db", vault=MemoryVault()) as closer,
            pytest.raises(NothingToRead, match="account"),
        ):
            closer.sync()

    def test_a_source_that_is_gone_is_told_and_the_rest_is_read(self, robin: Person) -> None:
        other = Mailbox()
        other.add(KIM, "Hello", "Hi", at=NOW)
        path = other.write(robin.folder / "other.mbox")
        robin.closer.sync([str(path)])
        path.unlink()
        report = robin.closer.sync()
        assert [trouble.origin for trouble in report.troubles] == [str(path)]
        assert len(robin.closer.board().conversations) == 2

    def test_when_not_one_source_can_be_opened_the_sync_fails_with_the_reason(self, robin: Person) -> None:
        (robin.folder / "mail.mbox").unlink()
        with pytest.raises(Unreadable, match=r"mail\.mbox"):
            robin.closer.sync()
        assert len(robin.closer.board().conversations) == 2

    def test_the_record_is_written_in_three_forms_and_a_cell_is_never_a_formula(self, robin: Person) -> None:
        assert json.loads(robin.closer.export("json"))["owed"] == 2
        assert "Northwind" in robin.closer.export("csv")
        assert "<td>Northwind" in robin.closer.export("html")

    def test_the_way_back_takes_back_what_has_not_left(self, robin: Person) -> None:
        robin.closer.approve("Northwind", digest(robin.closer, "Northwind"))
        robin.closer.done("Larkfield", "told", "by phone")
        [told] = robin.closer.reopen()
        assert told.conversation.candidacy.employer.name == "Larkfield"
        assert robin.closer.conversation("Northwind").closure.ending is Ending.OPEN

    def test_a_context_is_what_the_check_of_any_letter_takes(self, robin: Person) -> None:
        context = context_from_json(json.loads(json.dumps(robin.closer.context("Larkfield"))))
        letter = robin.closer.conversation("Larkfield").letter
        assert letter is not None
        assert check(letter, context) == robin.closer.conversation("Larkfield").judgement
        assert {one.employer for one in context.other_processes} == {"Northwind", "Fernhill"}

    def test_doctor_names_what_is_missing(self, tmp_path: Path) -> None:
        with Closer.open(tmp_path / "new.db", vault=MemoryVault()) as closer:
            missing = {one.what for one in closer.doctor() if not one.fine}
        assert missing == {"sending", "mail"}


def test_whoever_recommended_them_gets_a_draft_of_its_own_that_is_never_sent_with_the_letter(robin: Person) -> None:
    shown = robin.closer.board().conversations
    for one in shown:
        if one.thanks is not None:
            assert one.letter is None or not set(one.thanks.to) & {*one.letter.to, *one.letter.cc}
    referrers = {p.email for one in shown for p in one.candidacy.people if p.role.value == "referrer" and p.email}
    assert referrers <= {address for one in shown if one.thanks for address in one.thanks.to}
