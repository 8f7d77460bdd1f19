"""What is put right is told once and never as the person's own fact as well; nerves are of the day; how late is said when it is known."""

import pytest
from drafting import drafted

from widgets.feedback import analyse, cards, compose
from widgets.views.feedback.answers import choices


def told(note: str, **form: str) -> str:
    """Return the e-mail with what was tapped."""
    findings = analyse(note)
    shown = cards(findings)
    return compose(findings, choices({f"card.{name}": tap for name, tap in form.items()}, findings, shown)).email


@pytest.mark.parametrize(
    ("note", "right", "wrong"),
    [
        (
            "I say I have 3 year experience but is 6 year. They asked about hoists.",
            "3 years of experience, but it is 6 years",
            "add that I have 3",
        ),
        (
            "I said I have 2 years experience, I actually have 7. They asked about hoists.",
            "in fact I have 7 years",
            "that I have 2 years experience.",
        ),
        ("I told them I have three years in care but it is five. They asked about hoists.", "it is five years", "add that I have three"),
        ("I said 4 weeks notice, it's 8. They asked when I can start.", "I said 4 weeks notice, but it is 8 weeks", "add"),
    ],
)
def test_what_is_put_right_is_never_told_as_so(note: str, right: str, wrong: str) -> None:
    """However plainly it is put, and in a learner's English too."""
    text = told(note)
    assert right in text
    assert wrong not in text


def test_another_figure_puts_nothing_right() -> None:
    """What takes minutes is no number of years."""
    assert "10 minutes" not in told("I said 2 years, it is 10 minutes from my house. They asked about hoists.")


def test_what_somebody_else_said_is_put_right_by_nobody() -> None:
    """Whoever handed one a thing said what to do with it, whatever is said of the thing in between."""
    note = "The owner handed me a torque wrench I never used before and said check the wheel nuts. Should of been 20 minutes."
    assert "I said" not in told(note)
    assert "I should have been" not in told(note)


@pytest.mark.parametrize("said", ["I'm nervous about the night shifts", "I am anxious about the tills", "I was nervous about the results"])
def test_nerves_about_what_is_ahead_are_none_on_the_day(said: str) -> None:
    """Nobody was nervous in the interview for that."""
    assert "on the day" not in told(f"They asked about hoists. {said}.")


def test_a_yes_to_what_was_forgotten_says_what_it_was() -> None:
    """A fact that was confirmed is told."""
    note = (
        "Mrs Hill asked what software I know and I said Lotus and Word but I forgot to say I used Sage for nine years and Xero for a bit."
    )
    assert "Sage for nine years" in told(note, undersold="yes")


@pytest.mark.parametrize(
    ("note", "late"),
    [
        ("I got there late because the bus never came, only 5 min but still. They asked about hoists.", "5 minutes late because"),
        ("I arrived late, about ten minutes. They asked about hoists.", "ten minutes late"),
        ("I was 5 minutes late because of the train. They asked about hoists.", "Because of the train, I was 5 minutes late"),
    ],
)
def test_how_late_it_was_is_said(note: str, late: str) -> None:
    """Five minutes are not an hour."""
    assert late in drafted(note).email


def test_what_is_left_out_on_a_card_is_no_offer() -> None:
    """And is listed as left out by the person."""
    findings = analyse("I was 5 minutes late because of the train. They asked about hoists.")
    draft = compose(findings, choices({"card.late": "leave"}, findings, cards(findings)))
    assert not draft.untold
    assert [each.why for each in draft.left_out] == ["you left it out"]


def test_one_fault_is_told_once_though_two_cards_are_confirmed() -> None:
    """A lost thread and a missing answer are one."""
    note = "I couldn't answer the question about hoists, my mind went blank. The tour was good."
    findings = analyse(note)
    form = {f"card.{each.id}": "yes" for each in cards(findings)}
    lines = compose(findings, choices(form, findings, cards(findings))).lines
    assert sum(each.role == "moment" for each in lines) == 1


def test_no_lesson_stands_twice_on_a_card() -> None:
    """The same words under two names are one lesson."""
    for card in cards(analyse("I couldn't answer the question about hoists, just said er for a while.")):
        assert len({each.text for each in card.lessons}) == len(card.lessons)


def test_a_card_says_what_went_well() -> None:
    """Where the note says it."""
    texts = [each.text for each in cards(analyse("They asked about hoists. The tour of the warehouse was ok."))]
    assert "You felt that the tour of the warehouse went fine." in texts or "It went well." not in texts


def test_a_piece_is_not_cut_off_before_what_it_says() -> None:
    """A name alone is no statement."""
    pieces = analyse("They asked about hoists. The tall one, Marta, looked embarrassed.").pieces
    assert "The tall one, Marta." not in [each.text for each in pieces]


def test_what_one_did_not_manage_is_told_without_a_word_on_how_one_answered() -> None:
    """Nobody said what they wanted to answer, nor that they can do better."""
    email = drafted("They asked about the rota. I could not explain the night cover at all.").email
    assert "could not explain the night cover" in email
    assert "wanted to give" not in email
