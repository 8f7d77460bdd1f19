"""What no other sentence tells is told as it stands, where it is fit to be: a piece or two, led in by words of ours."""

from dataclasses import replace

import pytest

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.findings import CardChoice, Choices, Findings, Line, Piece, Span
from widgets.feedback.message.checks import too_close
from widgets.feedback.message.frames import noted_frames
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
        "The pump questions I answered but in the practical",
        "Next time I asked to hear it twice",
    ],
)
def test_what_says_nothing_alone_or_may_not_be_so_is_not_told(piece: str) -> None:
    """However clearly its words speak for it."""
    assert not _told(_found(f"{piece}.", piece))


def _noted(note: str, *, amiss: bool = False, clear: float = 1.0) -> Findings:
    """A note that is one jotting, fit to be told."""
    findings = _found(note, note.rstrip("."), amiss=amiss, clear=clear)
    return replace(findings, pieces=tuple(replace(each, jotted=True) for each in findings.pieces))


@pytest.mark.parametrize(
    ("note", "of", "said"),
    [
        ("Trial shift Sunday 8 to 2, paid.", "next", "trial shift Sunday 8 to 2, paid."),
        ("Decision before Easter.", "next", "decision before Easter."),
        ("Typing test, 71 words a minute.", "part", "typing test, 71 words a minute."),
        ("Excel test on pivot tables.", "part", "Excel test on pivot tables."),
        ("On call one week in five.", "terms", "on call one week in five."),
        ("$58 flat plus site allowance.", "terms", "$58 flat plus site allowance."),
        ("Uniform fitting on the 22nd.", "next", "uniform fitting on the 22nd."),
        ("Demo lesson, 4th grade, fractions.", "part", "demo lesson, 4th grade, fractions."),
        # Somebody does something in it; it is no time to come; it is of the day.
        ("Three hours door to door for an interview.", "other", "three hours door to door for an interview."),
        ("The typing test that I had.", "other", "the typing test that I had."),
        ("Three weeks since the typing test.", "other", "three weeks since the typing test."),
    ],
)
def test_what_is_no_sentence_is_told_as_what_it_is_of(note: str, of: str, said: str) -> None:
    """Behind words that say whether it is the next step, a part of the interview or the terms of the job."""
    [told] = _told(_noted(note))
    assert told in [frame.replace("{say}", said) for frame in getattr(noted_frames(), of)]


def test_what_is_no_sentence_and_went_amiss_is_told_openly() -> None:
    """Whatever it is of."""
    [told] = _told(_noted("Typing test, 71 words a minute.", amiss=True))
    assert told in [frame.replace("{say}", "typing test, 71 words a minute.") for frame in noted_frames().amiss]


def test_what_is_of_nothing_a_message_is_for_stands_only_where_nothing_else_does() -> None:
    """Readers would rather have it than nothing of the note, where it is clear."""
    note = "Plant ident, 20 sprigs in jam jars."
    known = (Line("The interviewer liked my weld.", Span(0, 5, "Plant"), (), "praise"),)
    assert _told(_noted(note))
    assert not _told(_noted(note), known=known)
    assert not _told(_noted(note, clear=0.3))


def test_nothing_that_was_only_noted_is_told_beside_an_unlawful_question() -> None:
    """It says less of what it is about, and may be of that."""
    note = "He asked if I was planning to have children soon. Trial shift Sunday 8 to 2, paid."
    findings = _found(note, "Trial shift Sunday 8 to 2, paid")
    assert _told(findings)
    assert not _told(replace(findings, pieces=tuple(replace(each, jotted=True) for each in findings.pieces)))


def test_what_is_less_clear_is_not_told() -> None:
    """It stands among the pieces to tick."""
    note = "They moved me to the afternoon group."
    findings = _found(note, "They moved me to the afternoon group", clear=-0.5)
    draft = compose(findings, proposed(findings))
    assert "afternoon group" not in draft.email
    assert [each.text for each in draft.untold] == [note]


@pytest.mark.parametrize(
    ("piece", "said"),
    [
        ("She asked for a plan of the wet room", "the interviewer asked for a plan of the wet room"),
        ("He wants someone for Sundays", "the interviewer wants someone for Sundays"),
        ("She did say the weld was clean", "the interviewer did say the weld was clean"),
        ("They asked where I see myself in five years", "they asked where I see myself in five years"),
    ],
)
def test_whoever_asked_is_the_interviewer(piece: str, said: str) -> None:
    """Only the note knows who "she" is."""
    [told] = _told(_found(f"{piece}.", piece))
    assert said.lower() in told.lower()


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


def test_a_piece_takes_the_place_of_a_sentence_that_only_names_its_matter() -> None:
    """That something was a topic is worth less than what became of it."""
    note = "My final project on flood barriers won a prize."
    known = (Line("One of the topics was my final project.", Span(0, 16, note[:16]), (), "topic"),)
    told = retold(_found(note, note.rstrip(".")), Choices(), known, note)
    assert ["won a prize" in each.text for each in told] == [True]


def test_a_piece_leaves_a_sentence_that_says_something() -> None:
    """What a rule has put well stays, though the piece has a word or two more."""
    note = "She liked that I had run the exhibit binders and it was half an hour of that."
    praise = Line("The interviewer liked that I had run the exhibit binders.", Span(0, 44, note[:44]), (), "praise")
    assert retold(_found(note, note.rstrip(".")), Choices(), [praise], note) == [praise]


def test_where_the_whole_cannot_be_said_a_part_is() -> None:
    """A piece that would stand too near the note gives way to the half of it that does not."""
    note = "They walked me through the whole plant in Hull from one end to the other one and then they showed me the new kiln."
    parts = ("They walked me through the whole plant in Hull from one end to the other one", "they showed me the new kiln")
    [whole] = _found(note, note.rstrip("."), clear=2.0).pieces
    findings = replace(_found(note), pieces=(replace(whole, parts=_found(note, *parts).pieces),))
    [said] = _told(findings)
    assert "kiln" in said
    assert "plant" not in said


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


def test_nothing_is_added_beside_harassment() -> None:
    """A message about how somebody was treated holds what rules know, and no more."""
    note = "He put his hand on my knee twice. They showed me the new kiln."
    findings = _found(note, "They showed me the new kiln")
    assert "harassment" in findings.flag_ids()
    assert not _told(findings)


@pytest.mark.parametrize(("clear", "times"), [(1.0, 1), (0.3, 0)])
def test_beside_an_unlawful_question_what_else_came_up_is_told(clear: float, times: int) -> None:
    """The job was spoken of, too; only what is quite clear is told, and nothing of the question."""
    note = "He asked if I was planning to have children soon. They moved me to the group in Hull."
    findings = _found(note, "They moved me to the group in Hull", clear=clear)
    assert findings.flag_ids() == ("discrimination",)
    draft = compose(findings, proposed(findings))
    assert draft.email.count("Hull") == times
    assert "children" not in draft.email


def test_what_leads_a_piece_in_says_no_word_of_it_twice() -> None:
    """One interview in a sentence is enough."""
    note = "At the end of the interview I asked when the school in Leeds would open."
    assert [each.lower().count("interview") for each in _told(_found(note, note.rstrip(".")))] == [1]


def test_what_there_was_is_told() -> None:
    """It is met there first, and points at nothing."""
    [said] = _told(_found("There was a question on storm drains.", "There was a question on storm drains"))
    assert "there was a question on storm drains" in said.lower()


def test_where_something_was_not_so_no_claim_is_told() -> None:
    """What one says one told them one has may be what was not so."""
    note = "Told them I've got my level 3. I have not, how do I word it so it sounds lost in the post? They showed me the kiln."
    findings = analyse(note)
    assert "dishonesty" in findings.flag_ids()
    assert "level 3" not in compose(findings, proposed(findings)).email.lower()
