"""What no other sentence tells is told as it stands, where it is fit to be: a piece or two, led in by words of ours."""

from dataclasses import replace

import pytest

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.findings import CardChoice, Choices, Findings, Line, Piece, Span
from widgets.feedback.message.checks import too_close
from widgets.feedback.message.retold import retold


def _found(note: str, *pieces: str, amiss: bool = False, clear: float = 1.0) -> Findings:
    """A note in which just these `pieces` may be told."""
    cut = tuple(
        Piece(f"piece.{place}", Span(note.index(each), note.index(each) + len(each), each), f"{each}.", clear, amiss)
        for place, each in enumerate(pieces)
    )
    return replace(analyse(note), pieces=cut)


def _told(findings: Findings, choices: Choices | None = None, known: tuple[Line, ...] = ()) -> list[str]:
    """The sentences that pieces add, of lines already `known`."""
    return [each.text for each in retold(findings, choices or Choices(), known, findings.text) if each not in known]


def test_a_piece_that_is_fit_is_told_with_words_of_ours_before_it() -> None:
    """A sentence of the note stands behind "that", with its own words and as it was written."""
    note = "They moved me to the afternoon group at the depot."
    [said] = _told(_found(note, "They moved me to the afternoon group at the depot"))
    assert said.endswith(" they moved me to the afternoon group at the depot.")
    assert not too_close(said, note) or said == note


def test_what_went_amiss_is_told_openly() -> None:
    """What leads it in says no more than that one would rather say it."""
    note = "My talk took 35 minutes and they stopped me before the results."
    [said] = _told(_found(note, "My talk took 35 minutes and they stopped me before the results", amiss=True))
    assert said in {
        "I should mention that my talk took 35 minutes and they stopped me before the results.",
        "One thing that I would like to be open about is that my talk took 35 minutes and they stopped me before the results.",
        "One thing that I have thought about since: My talk took 35 minutes and they stopped me before the results.",
    }


@pytest.mark.parametrize(
    "piece",
    [
        # It points at more; nobody knows whom; what one said one has; what one says to oneself; why somebody was away.
        "It was the other one in the end",
        "Their lift was out of order",
        "She had twins last year",
        "I told them I have my level 4",
        "I could have kicked myself over the gauge",
        "I have been looking after my mum",
        "I want a quiet job, is that a crime",
        "I don't think the interview went very well",
        "I told them about Mrs Okafor in room six",
        "I did the rest by hand",
    ],
)
def test_what_says_nothing_alone_or_may_not_be_so_is_not_told(piece: str) -> None:
    """However clearly its words speak for it."""
    assert not _told(_found(f"{piece}.", piece))


def test_what_is_less_clear_is_not_told() -> None:
    """It stands among the pieces to tick."""
    note = "They moved me to the afternoon group."
    findings = _found(note, "They moved me to the afternoon group", clear=0.1)
    draft = compose(findings, proposed(findings))
    assert "afternoon group" not in draft.email
    assert [each.text for each in draft.untold] == [note]


def test_whoever_asked_is_the_interviewer() -> None:
    """Only the note knows who "she" is."""
    [said] = _told(_found("She asked for a plan of the wet room.", "She asked for a plan of the wet room"))
    assert "the interviewer asked for a plan of the wet room" in said.lower()


@pytest.mark.parametrize(
    ("piece", "said"),
    [
        ("The first round was on HackerRank, cleared", "the first round was on HackerRank."),
        ("They asked about pay, hours, leave", "they asked about pay, hours, leave."),
        ("They want nights, two of them", "they want nights, two of them."),
    ],
)
def test_how_it_was_is_not_hung_on(piece: str, said: str) -> None:
    """A word or two at the end make half a sentence; a list is one."""
    assert [each.endswith(said) for each in _told(_found(f"{piece}.", piece))] == [True]


def test_two_are_told_at_most_each_with_words_of_its_own() -> None:
    """A message is no transcript, and the clearest come first."""
    parts = ("They want a van driver in Hull", "They showed me the new kiln", "They use a lathe from Leeds")
    findings = _found(f"{'. '.join(parts)}.", *parts)
    findings = replace(
        findings, pieces=tuple(replace(each, clear=clear) for each, clear in zip(findings.pieces, (0.5, 2.0, 1.0), strict=True))
    )
    said = _told(findings)
    assert len(said) == 2
    assert "kiln" in said[0]
    assert "lathe" in said[1]
    assert said[0][:12] != said[1][:12]


def test_a_piece_takes_the_place_of_a_moment_that_says_less() -> None:
    """Nothing is said twice, and the moment keeps its lesson."""
    note = "My talk ran over by eleven minutes because of the pilot data."
    findings = _found(note, note.rstrip("."), amiss=True)
    moment = Line("My talk ran over time.", Span(0, 33, note[:33]), ("rambled",), "moment")
    [said] = retold(findings, Choices(), [moment], note)
    assert "pilot data" in said.text
    assert (said.role, said.asserts) == ("moment", ("rambled",))


def test_of_what_is_half_told_only_the_rest_is_told() -> None:
    """The part that a sentence tells is not told again."""
    note = "I told him how we stack oak and they moved me to the yard in Hull."
    parts = ("I told him how we stack oak", "they moved me to the yard in Hull")
    findings = _found(note, note.rstrip("."), clear=-1.0)
    [whole] = findings.pieces
    findings = replace(findings, pieces=(replace(whole, parts=_found(note, *parts).pieces),))
    known = (Line("I explained how we stack oak.", Span(0, 27, parts[0]), (), "shown"),)
    assert ["oak" in each for each in _told(findings, known=known)] == [False]


@pytest.mark.parametrize(
    "choice", [CardChoice(keep=False), CardChoice(keep=True, tapped=True), CardChoice(keep=True, sentence="I was late.")]
)
def test_what_the_person_has_said_something_to_is_theirs(choice: CardChoice) -> None:
    """A moment that was left out stays out, and one that was confirmed is told as its card says."""
    note = "My mind went blank and I dropped the pen."
    findings = _found(note, note.rstrip("."))
    [event] = [each for each in findings.events if each.id == "blank_mind"]
    assert _told(findings)
    assert not _told(findings, Choices(cards={event.id: choice}))


def test_nothing_is_added_beside_what_needs_the_greatest_care() -> None:
    """A message about how somebody was treated holds what rules know, and no more."""
    note = "He asked if I was planning to have children soon. They showed me the new kiln."
    findings = _found(note, "They showed me the new kiln")
    assert "discrimination" in findings.flag_ids()
    assert not _told(findings)


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("Trade test was a bob on a block.", "The trade test was a bob on a block."),
        ("Only wobble was the timings.", "The only wobble was the timings."),
        ("Panel included a gardener.", "The panel included a gardener."),
        ("Asked me about fuel cards.", "They asked me about fuel cards."),
        ("They use a ruler, I did hers by eye.", "They use a ruler; I did hers by eye."),
        ("Good man, he show me the yard.", "Good man, he showed me the yard."),
        ("The lady ask me about drips and they give me a test plate.", "The lady asked me about drips and they gave me a test plate."),
        ("They give me test plate and I make good weld.", "They gave me test plate and I made good weld."),
        ("I would of asked about pay.", "I would have asked about pay."),
        ("The gaffer wanted my number.", "The manager wanted my number."),
        # Left as they are.
        ("When I got there, they had gone.", "When I got there, they had gone."),
        ("Left join I explained well.", "Left join I explained well."),
        ("Last week I asked about pay.", "Last week I asked about pay."),
    ],
)
def test_a_piece_reads_as_a_sentence(note: str, text: str) -> None:
    """What a note leaves out is put in, and a learner's story is told in the past."""
    assert [each.text for each in analyse(note).pieces] == [text]


@pytest.mark.parametrize(
    "note",
    [
        "Actual sighing, each time I spoke of stock.",
        "Only meant to say that I was unwell.",
        "Asked was my ticket in date.",
        "They asked have I my level 3 and I said.",
    ],
)
def test_what_is_no_sentence_is_never_clear(note: str) -> None:
    """Nobody, or nothing, does anything in it, or it breaks off."""
    assert [each.clear for each in analyse(note).pieces] == [-1.0]
