"""A piece is told in a sentence of ours that says whom it is about, fits what it tells, and does not only repeat the note."""

import pytest
from drafting import fit_to_tell, told_of

from widgets.feedback.message.checks import too_close


def test_a_piece_that_is_fit_is_told_with_words_of_ours_before_it() -> None:
    """A sentence of the note stands behind "that", with its own words and as it was written."""
    note = "They moved me to the afternoon group at the depot."
    [said] = told_of(fit_to_tell(note, "They moved me to the afternoon group at the depot"))
    assert said == "As part of the interview, I was moved to the afternoon group at the depot."
    assert not too_close(said, note) or said == note


def test_what_went_amiss_is_told_openly() -> None:
    """What leads it in says no more than that one would rather say it."""
    note = "My talk took 35 minutes and they stopped me before the results."
    [said] = told_of(fit_to_tell(note, "My talk took 35 minutes and they stopped me before the results", amiss=True))
    assert said in {
        "I should mention that my talk took 35 minutes and they stopped me before the results.",
        "There is one thing that I would like to be open about: my talk took 35 minutes and they stopped me before the results.",
        "I have thought about this since: My talk took 35 minutes and they stopped me before the results.",
    }


@pytest.mark.parametrize(
    "piece",
    [
        # It points at more; nobody knows whom; what one said one has; what one says to oneself; why somebody was away.
        "It was the other one in the end",
        "Their lift was out of order",
        "She had twins last year",
        "I could have kicked myself over the gauge",
        "I have been looking after my mum",
        "I want a quiet job, is that a crime",
        "I don't think the interview went very well",
        "I told them about Mrs Okafor in room six",
        "I did the rest by hand",
        "The pump questions I answered but in the practical",
        "Next time I asked to hear it twice",
        "I was asked about boilers, well I did twenty years on them",
        "I wanted to scream at the projector in room six",
        "I need to say thanks to Priya at the agency",
        "I said the f word in front of a client",
    ],
)
def test_what_says_nothing_alone_or_may_not_be_so_is_not_told(piece: str) -> None:
    """However clearly its words speak for it."""
    assert not told_of(fit_to_tell(f"{piece}.", piece))


@pytest.mark.parametrize(
    ("piece", "said"),
    [
        ("She praised the plan of the wet room", "the interviewer praised the plan of the wet room"),
        ("He wants someone for Sundays", "the interviewer wants someone for Sundays"),
        ("She did say the weld was clean", "the interviewer did say the weld was clean"),
        ("They asked where I see myself in five years", "i was asked where I see myself in five years"),
    ],
)
def test_whoever_asked_is_the_interviewer(piece: str, said: str) -> None:
    """Only the note knows who "she" is."""
    [told] = told_of(fit_to_tell(f"{piece}.", piece))
    assert said.lower() in told.lower()


@pytest.mark.parametrize(
    ("piece", "said"),
    [
        ("The first round was on HackerRank, cleared", "the first round was on HackerRank."),
        ("They asked about pay, hours, leave", "I was asked about pay, hours, leave."),
        ("They want nights, two of them", "the employer wants nights, two of them."),
    ],
)
def test_how_it_was_is_not_hung_on(piece: str, said: str) -> None:
    """A word or two at the end make half a sentence; a list is one."""
    assert [each.endswith(said) for each in told_of(fit_to_tell(f"{piece}.", piece))] == [True]


def test_what_leads_a_piece_in_says_no_word_of_it_twice() -> None:
    """One interview in a sentence is enough."""
    note = "At the end of the interview I asked when the school in Leeds would open."
    assert [each.lower().count("interview") for each in told_of(fit_to_tell(note, note.rstrip(".")))] == [1]


def test_what_there_was_is_told() -> None:
    """It is met there first, and points at nothing."""
    [said] = told_of(fit_to_tell("There was a question on storm drains.", "There was a question on storm drains"))
    assert "there was a question on storm drains" in said.lower()


@pytest.mark.parametrize(
    ("piece", "told"),
    [
        ("It's 30 hours, long days, no nights", "I understand that the job is 30 hours, long days and no nights."),
        ("It's a front desk job at a hotel, evenings", "I understand that the role is a front desk job at a hotel, evenings."),
        # Of something else, or of nothing that a job has.
        ("It's eight weeks for the ombudsman", ""),
        ("It's the third time this month", ""),
        ("It's the green one on the left", ""),
    ],
)
def test_what_has_hours_or_pay_is_the_job(piece: str, told: str) -> None:
    """Nobody else knows what "it" is."""
    assert told_of(fit_to_tell(f"{piece}.", piece)) == ([told] if told else [])


@pytest.mark.parametrize(
    ("piece", "told"),
    [
        ("She'd like me to meet the herd on the 9th", "the interviewer would like me to meet the herd on the 9th."),
        ("He'd asked me for a joint in oak", "I had been asked for a joint in oak."),
        ("She's got me in again on Sunday", "the interviewer has got me in again on Sunday."),
        ("He put me on the cold store for an hour", "I was put on the cold store for an hour."),
        ("She will revert next week about the rota", "the interviewer will revert next week about the rota."),
        # Nobody knows that these are of the interviewer.
        ("He paid every Friday for two years", ""),
    ],
)
def test_who_does_something_to_one_is_the_interviewer(piece: str, told: str) -> None:
    """A short form is written out by what it stands for."""
    found = told_of(fit_to_tell(f"{piece}.", piece))
    assert [each[-len(told) :].lower() if told else each for each in found] == ([told.lower()] if told else [])


def test_a_letter_says_nothing_to_one_of_whom_it_speaks() -> None:
    """Of "you offered a call and I told him" nobody knows who he is."""
    note = "He offered a tour of the yard on Friday and I told him I was busy."
    assert told_of(fit_to_tell(note, note.rstrip("."))) != []
    assert told_of(fit_to_tell(note, note.rstrip("."), task="rejection_reply")) == []
