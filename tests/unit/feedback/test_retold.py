"""What no other sentence tells is told as it stands, where it is fit to be: a piece or two, led in by words of ours."""

from dataclasses import replace

import pytest
from drafting import fit_to_tell, told_of

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.draft import Line
from widgets.feedback.findings import CardChoice, Choices, Span
from widgets.feedback.message.retold import retold


def test_what_one_said_one_has_is_told_unless_it_was_not_so() -> None:
    """A claim that a note takes back is nobody's to repeat."""
    note = "I told them I have my level 4."
    assert told_of(fit_to_tell(note, note.rstrip(".")))
    lie = "I told them I have my level 4. I have not, how do I word it so it sounds lost in the post?"
    findings = fit_to_tell(lie, "I told them I have my level 4")
    assert "dishonesty" in findings.flag_ids()
    assert not told_of(findings)


def test_a_message_that_would_hold_nothing_tells_a_piece_however_near_the_note_it_is() -> None:
    """A copied sentence is worth more than none; beside others it is left to be ticked."""
    note = "The bell went six minutes into my story hour so the library in Hull has had me come back on a Tuesday to finish."
    findings = fit_to_tell(note, note.rstrip("."))
    assert told_of(findings) == [note]
    known = (Line("The interviewers liked my weld.", Span(0, 5, "Plant"), (), "praise"),)
    assert not told_of(findings, known=known)


def test_what_is_less_clear_is_not_told() -> None:
    """It stands among the pieces to tick."""
    note = "They moved me to the afternoon group."
    findings = fit_to_tell(note, "They moved me to the afternoon group", clear=-0.9)
    draft = compose(findings, proposed(findings))
    assert "afternoon group" not in draft.email
    assert [each.text for each in draft.untold] == [note]


def test_three_are_told_at_most_each_with_words_of_its_own() -> None:
    """A message is no transcript, and the clearest come first."""
    parts = ("They want a van driver in Hull", "They showed me the new kiln", "They use a lathe from Leeds", "They have a crane from Oslo")
    findings = fit_to_tell(f"{'. '.join(parts)}.", *parts)
    findings = replace(
        findings, pieces=tuple(replace(each, clear=clear) for each, clear in zip(findings.pieces, (0.5, 2.0, 1.0, 0.4), strict=True))
    )
    said = told_of(findings)
    assert [each.split()[-1] for each in said] == ["kiln.", "Leeds.", "Hull."]
    assert len({each[:12] for each in said}) == 3


def test_a_piece_takes_the_place_of_a_moment_that_says_less() -> None:
    """Nothing is said twice, and the moment keeps its lesson."""
    note = "My talk ran over by eleven minutes because of the pilot data."
    findings = fit_to_tell(note, note.rstrip("."), amiss=True)
    moment = Line("My talk ran over time.", Span(0, 33, note[:33]), ("rambled",), "moment", tells=("moment-rambled",))
    [said] = retold(findings, Choices(), [moment], note)
    assert "pilot data" in said.text
    assert (said.role, said.asserts) == ("moment", ("rambled",))
    # Whoever leaves it out leaves the moment out, and the other way round.
    assert "moment-rambled" in said.tells


def test_a_moment_whose_words_a_piece_has_is_told_once() -> None:
    """Though the sentence it was read in goes on with what is left out."""
    note = "I was asked how I would drain a flooded cellar and I went blank for two minutes, felt a fool."
    piece = "I was asked how I would drain a flooded cellar and I went blank for two minutes"
    moment = Line("In the moment, I went blank for two minutes.", Span(51, len(note), note[51:]), ("blank_mind",), "moment")
    [said] = retold(fit_to_tell(note, piece, amiss=True), Choices(), [moment], note)
    assert "flooded" in said.text
    assert said.asserts == ("blank_mind",)


def test_of_what_is_half_told_only_the_rest_is_told() -> None:
    """The part that a sentence tells is not told again."""
    note = "I told him how we stack oak and they moved me to the yard in Hull."
    parts = ("I told him how we stack oak", "they moved me to the yard in Hull")
    findings = fit_to_tell(note, note.rstrip("."), clear=-1.0)
    [whole] = findings.pieces
    findings = replace(findings, pieces=(replace(whole, parts=fit_to_tell(note, *parts).pieces),))
    known = (Line("I explained how we stack oak.", Span(0, 27, parts[0]), (), "shown"),)
    assert ["oak" in each for each in told_of(findings, known=known)] == [False]


def test_a_piece_takes_the_place_of_a_sentence_that_only_names_its_matter() -> None:
    """That something was a topic is worth less than what became of it."""
    note = "My final project on flood barriers won a prize."
    known = (Line("One of the topics was my final project.", Span(0, 16, note[:16]), (), "topic"),)
    told = retold(fit_to_tell(note, note.rstrip(".")), Choices(), known, note)
    assert ["won a prize" in each.text for each in told] == [True]


def test_a_piece_takes_the_place_of_an_answer_that_was_cut() -> None:
    """Half of what was said is worth less than all of it."""
    note = "They asked how I plan a week and I told them from the hotel where I had nine cleaners and two porters."
    known = (Line("When I was asked how I plan a week, I told them from the hotel.", Span(0, 55, note[:55]), (), "answer"),)
    told = retold(fit_to_tell(note, note.rstrip(".")), Choices(), known, note)
    assert ["nine cleaners" in each.text for each in told] == [True]


def test_a_piece_leaves_a_sentence_that_says_something() -> None:
    """What a rule has put well stays, though the piece has a word or two more."""
    note = "She liked that I had run the exhibit binders and it was half an hour of that."
    praise = Line("The interviewer liked that I had run the exhibit binders.", Span(0, 44, note[:44]), (), "praise")
    assert retold(fit_to_tell(note, note.rstrip(".")), Choices(), [praise], note) == [praise]


def test_where_the_whole_cannot_be_said_a_part_is() -> None:
    """A piece that would stand too near the note gives way to the half of it that does not."""
    note = "They walked me through the whole plant in Hull from one end to the other one and then they showed me the new kiln."
    parts = ("They walked me through the whole plant in Hull from one end to the other one", "they showed me the new kiln")
    [whole] = fit_to_tell(note, note.rstrip("."), clear=2.0).pieces
    findings = replace(fit_to_tell(note), pieces=(replace(whole, parts=fit_to_tell(note, *parts).pieces),))
    [said] = told_of(findings)
    assert "kiln" in said
    assert "plant" not in said


@pytest.mark.parametrize(
    "choice", [CardChoice(keep=False), CardChoice(keep=True, tapped=True), CardChoice(keep=True, sentence="I was late.")]
)
def test_what_the_person_has_said_something_to_is_theirs(choice: CardChoice) -> None:
    """A moment that was left out stays out, and one that was confirmed is told as its card says."""
    note = "My mind went blank and I dropped the pen."
    findings = fit_to_tell(note, note.rstrip("."))
    [event] = [each for each in findings.events if each.id == "blank_mind"]
    assert told_of(findings)
    assert not told_of(findings, Choices(cards={event.id: choice}))


def test_nothing_is_added_beside_harassment() -> None:
    """A message about how somebody was treated holds what rules know, and no more."""
    note = "He put his hand on my knee twice. They showed me the new kiln."
    findings = fit_to_tell(note, "They showed me the new kiln")
    assert "harassment" in findings.flag_ids()
    assert not told_of(findings)


@pytest.mark.parametrize(("clear", "times"), [(1.0, 1), (0.3, 0)])
def test_beside_an_unlawful_question_what_else_came_up_is_told(clear: float, times: int) -> None:
    """The job was spoken of, too; only what is quite clear is told, and nothing of the question."""
    note = "He asked if I was planning to have children soon. They moved me to the group in Hull."
    findings = fit_to_tell(note, "They moved me to the group in Hull", clear=clear)
    assert findings.flag_ids() == ("discrimination",)
    draft = compose(findings, proposed(findings))
    assert draft.email.count("Hull") == times
    assert "children" not in draft.email


def test_where_something_was_not_so_no_claim_is_told() -> None:
    """What one says one told them one has may be what was not so."""
    note = "Told them I've got my level 3. I have not, how do I word it so it sounds lost in the post? They showed me the kiln."
    findings = analyse(note)
    assert "dishonesty" in findings.flag_ids()
    assert "level 3" not in compose(findings, proposed(findings)).email.lower()


@pytest.mark.parametrize(
    ("task", "piece", "amiss", "told"),
    [
        ("rejection_reply", "They need someone with more motion", False, ["I understand that you need someone with more motion."]),
        ("rejection_reply", "My degree is from Gdansk", False, ["I should mention that my degree is from Gdansk."]),
        ("withdrawal", "They changed the shifts to 6 on 2 off", False, ["I have noted that you changed the shifts to 6 on 2 off."]),
        (
            "follow_up",
            "I forgot to give them the link to my mural",
            True,
            ["I should mention that I forgot to give you the link to my mural."],
        ),
        # What went amiss is past, what they decided they know, and what one wants of whoever helps is not for them.
        ("rejection_reply", "I forgot to give them the link to my mural", True, []),
        ("rejection_reply", "They passed on me for the bakery job", False, []),
        ("withdrawal", "I do not want the job any more", False, []),
        ("follow_up", "I did five hours in the kitchen, unpaid", False, []),
        (
            "follow_up",
            "I sent the pre-start form on the day",
            False,
            ["There is one thing that I would like to mention: I sent the pre-start form on the day."],
        ),
        (
            "rejection_reply",
            "I passed the pre-start test with 92",
            False,
            ["There is one thing that I would like to mention: I passed the pre-start test with 92."],
        ),
    ],
)
def test_a_letter_tells_one_plain_piece_to_those_it_is_about(task: str, piece: str, told: list[str], *, amiss: bool) -> None:
    """Behind words that suit an answer."""
    assert told_of(fit_to_tell(f"{piece}.", piece, amiss=amiss, task=task)) == told


def test_a_letter_tells_one_piece_and_only_what_is_clearer() -> None:
    """An answer is short."""
    note = "I sold flowers for six years. I did learn the till quickly."
    pieces = ("I sold flowers for six years", "I did learn the till quickly")
    assert len(told_of(fit_to_tell(note, *pieces, task="rejection_reply"))) == 1
    assert told_of(fit_to_tell(note, *pieces, clear=0.3, task="rejection_reply")) == []


def test_a_reason_to_withdraw_is_enough() -> None:
    """Nothing is told beside it."""
    note = "I have taken another job. They changed the shifts to 6 on 2 off."
    assert told_of(fit_to_tell(note, "They changed the shifts to 6 on 2 off", task="withdrawal")) == []


def test_what_was_forgotten_is_said_once() -> None:
    """The question that is put now says that it was not put then."""
    findings = analyse("- forgot to ask abt shift patterns\n- stock test fine")
    assert compose(findings, proposed(findings)).email.count("shift patterns") == 1


def test_a_question_cut_from_its_answer_is_not_told() -> None:
    """That somebody asked when one can start tells nothing without what one said; nor is whoever asked a thing one was asked about."""
    note = "The depot was tidy. Raj asked when I could start and I told him I have three weeks notice."
    findings = analyse(note)
    email = compose(findings, proposed(findings)).email
    assert "Raj asked when I could start." not in email
    assert "about raj" not in email.lower()


@pytest.mark.parametrize(
    "said",
    ["They should get somebody from Leeds for the 9 to 5 desk", "I found people like that on the Leeds desk at 9 in the morning"],
)
def test_what_they_should_do_and_what_people_are_like_is_for_friends(said: str) -> None:
    """It is neither told nor asked about."""
    findings = analyse(f"They asked about rigging. {said}. The tour was nice.")
    draft = compose(findings, proposed(findings))
    assert "Leeds" not in draft.email
    assert draft.points == ()


def test_a_piece_ends_where_it_was_cut() -> None:
    """What was cut before the last word of a sentence takes that along."""
    findings = analyse("I wired six lamps. I built them a frame of oak after that.")
    assert "I built them a frame of oak." in compose(findings, proposed(findings)).email.replace("the interviewers", "them")
