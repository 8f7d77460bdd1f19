"""A sentence that was left out stays out in whatever words a later tap would tell it, and nothing else goes with it."""

import re
from copy import replace
from functools import cache
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets.feedback import CardChoice, Choices, Draft, Findings, analyse, cards, compose
from widgets.feedback.draft import Line
from widgets.feedback.findings import Event, Span
from widgets.feedback.message.letters import PLAIN
from widgets.feedback.message.lines import moments
from widgets.feedback.message.message import Message
from widgets.feedback.message.promises import HANGS
from widgets.views.feedback.answers import choices

NOTES: Final = (
    "They asked about rotas and I lost my thread. The part on keys went well. I was 20 minutes late because the tram broke down.",
    "I said that the limit was 40 volts but it should have been 400. They asked how I test a fuse. She liked my wiring diagram.",
    (
        "The tour of the bakery was lovely. I was asked about allergens and my mind went blank. The dough test went well. They "
        "will ring by Friday."
    ),
    "Interview for the porter job at Elm Court. It went well. I forgot to mention my hoist training. They asked if I could do nights.",
    (
        "The calculation went well. The scenario went well. I was asked about my last job and I rambled on. I did not get to ask "
        "about Sundays."
    ),
    "It did not go as well as I had hoped. They asked about my gap and I said too much. Dee was kind.",
    (
        "I started on the wrong pump. I explained how I bled the system. The pay is 24k, which is less than I wanted. I really "
        "want this one."
    ),
    (
        "Phone interview with the bus garage. When they asked about fare disputes my mind went blank. There was a maths test and "
        "I got 7 of 10."
    ),
    (
        "We talked about the new greenhouse and compost. They loved my seed bank. I rambled when Tom asked why I left. I have "
        "three weeks notice."
    ),
    (
        "I had not read the pack. They asked me what I knew of their charity and I waffled. I told them about the flood and how "
        "we kept the shop open."
    ),
    (
        "The call cut out twice. They asked about data protection and I gave the wrong answer. I have since read the policy. "
        "They decide on Monday."
    ),
    (
        "They asked me to plan a menu for 30 and I ran out of time. I was nervous. The chef said that my soup was the best. I "
        "have a level 2 in food safety."
    ),
)
WORDS: Final = ("the handover", "I explained the rota", "what I would do about a leak")
# What leaving a sentence out may bring: the plain thanks, and an offer that names no question.
COMES: Final = ("Thank you for arranging my interview.", "If it would help, I would be glad to talk again")


read = cache(analyse)


def drafted(findings: Findings, form: dict[str, str]) -> Draft:
    """Return the draft with what was tapped, as the page sends it."""
    return compose(findings, choices(form, findings, cards(findings)))


def told(note: str, form: dict[str, str]) -> str:
    """Return what the message says with what was tapped."""
    return " ".join(each.text for each in drafted(read(note), form).lines)


def left_out(note: str, form: dict[str, str], words: str) -> dict[str, str]:
    """Return the form with the one sentence left out that has these words."""
    [line] = [each for each in drafted(read(note), form).lines if words in each.text]
    return {**form, f"without.{line.id}": "yes"}


def names(line: Line) -> set[str]:
    """Return the names of all that a line tells."""
    return {*line.tells, *line.holds}


@st.composite
def taps(draw: st.DrawFn, findings: Findings) -> dict[str, str]:
    """Up to four taps, one after the other; no two fields get the same words, as what is typed again is meant."""
    form: dict[str, str] = {}
    for _ in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from(["card", "card", "card", "overall", "want", "strength", "lesson", "role"]))
        shown = cards(findings)
        if kind == "card" and shown:
            card = draw(st.sampled_from(shown))
            form[f"card.{card.id}"] = draw(st.sampled_from(["yes", "change", "leave"]))
            if len(card.lessons) > 0 and draw(st.booleans()):
                form[f"lesson.{card.id}"] = draw(st.sampled_from([each.id for each in card.lessons]))
            if len(card.slots) > 0 and draw(st.booleans()):
                slot = card.slots[draw(st.integers(0, len(card.slots) - 1))]
                form |= {f"slot.{card.id}.{slot.name}": draw(st.sampled_from(["", *WORDS])), f"was.slot.{card.id}.{slot.name}": slot.value}
        elif kind == "overall":
            form[kind] = draw(st.sampled_from(["well", "mixed", "badly"]))
        elif kind == "want":
            form[kind] = draw(st.sampled_from(["chance", "news", "nothing"]))
        elif kind == "strength":
            form[f"strength.{draw(st.integers(1, 3))}"] = draw(st.sampled_from(["the calculation", "my demo", "the stock count"]))
        else:
            form[kind] = {"lesson": "bring a watch", "role": "night porter"}.get(kind, "")
    return form


@settings(max_examples=80, deadline=None)
@given(st.sampled_from(NOTES), st.data())
def test_no_two_sentences_tell_the_same_thing_by_name(note: str, data: st.DataObject) -> None:
    """A tick that belonged to two sentences would leave out both."""
    findings = read(note)
    every = drafted(findings, data.draw(taps(findings))).lines
    assert all(each.tells for each in every)
    assert sum(len((*each.tells, *each.holds)) for each in every) == len({name for each in every for name in names(each)})


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(NOTES), st.data())
def test_what_is_left_out_stays_out_whatever_is_tapped_and_nothing_else_goes(note: str, data: st.DataObject) -> None:
    """In whatever order: a line that tells what was left out does not come, and every other one is as it would be."""
    findings = read(note)
    first = data.draw(taps(findings))
    every = [each for each in drafted(findings, first).lines if each.id != PLAIN]
    if not every:
        return
    out = data.draw(st.sampled_from(every))
    later = {**first, **data.draw(taps(findings))}
    after, would = drafted(findings, {**later, f"without.{out.id}": "yes"}), drafted(findings, later)
    assert all(not names(out) & set(each.tells) for each in after.lines)
    assert out.text not in [each.text for each in after.lines]
    now, was = [each.text for each in after.lines], [each.text for each in would.lines]
    assert all(each in was or each.startswith(COMES) or _of_a_pair(each, would) for each in now)
    gone = [each for each in would.lines if each.text not in now]
    assert all(names(out) & names(each) or (each.role == "lesson" and HANGS.search(each.text)) or each.role == "ask" for each in gone)


def _of_a_pair(text: str, draft: Draft) -> bool:
    """Whether a sentence is one of two that another draft tells as one."""
    return text in [part.text for each in draft.lines for part in each.parts]


def test_the_moment_stays_out_when_its_card_is_put_in_other_words() -> None:
    """Its wording is another, what it tells is the same: so it is with a phrase, and with a lesson that is told within it."""
    form = left_out(NOTES[0], {"card.blank_mind": "yes"}, "about rotas")
    assert "rotas" not in told(NOTES[0], form)
    assert "weekends" not in told(NOTES[0], {**form, "card.blank_mind": "change", "slot.blank_mind.asked": "about weekends"})
    form = left_out(NOTES[6], {"card.wrong_answer": "yes"}, "wrong pump")
    assert "wrong pump" not in told(NOTES[6], {**form, "lesson.wrong_answer": "over"})


def test_a_moment_that_is_left_out_is_not_told_as_a_fact() -> None:
    """Once its card names something else, what it told would have room for a sentence of its own."""
    form = {"card.wrong_answer": "yes"}
    changed = {"card.wrong_answer": "change", "slot.wrong_answer.topic": "the second task", "was.slot.wrong_answer.topic": ""}
    assert "wrong pump" in told(NOTES[6], changed)
    assert "wrong pump" not in told(NOTES[6], {**left_out(NOTES[6], form, "wrong pump"), **changed})


def test_words_typed_after_a_sentence_was_left_out_are_said() -> None:
    """Whoever writes the sentence of a card anew wants it said, in these words: what they left out were the others, and still is."""
    form = {**left_out(NOTES[0], {}, "about rotas"), "card.blank_mind": "change", "sentence.blank_mind": "rotas threw me"}
    assert "Rotas threw me." in told(NOTES[0], form)
    assert "I lost my" not in told(NOTES[0], form)
    # Their own sentence can be left out, and takes ours for the same card along.
    form = left_out(NOTES[0], form, "Rotas threw me.")
    assert "otas" not in told(NOTES[0], form)
    own = {name: value for name, value in form.items() if "without" not in name}
    assert "otas" not in told(NOTES[0], {**left_out(NOTES[0], own, "Rotas threw me."), "card.blank_mind": "yes"})


def test_what_was_left_out_does_not_come_back_in_a_sentence_for_two() -> None:
    """Two things that went the same way share a sentence; the one that is wanted is told alone, and neither once both were left out."""
    form = left_out(NOTES[0], {}, "part on keys")
    assert "calculation" in told(NOTES[0], {**form, "strength.1": "the calculation"})
    assert "part on keys" not in told(NOTES[0], {**form, "strength.1": "the calculation"})
    both = left_out(NOTES[0], {"strength.1": "the calculation"}, "the part on keys and the calculation went well")
    assert "went well" not in told(NOTES[0], both)
    assert "went well" not in told(NOTES[0], {**both, "strength.1": ""})


def test_a_moment_that_was_confirmed_is_told_though_its_question_was_left_out() -> None:
    """The question alone said something else, and a yes that changed nothing would be one for nothing."""
    form = left_out(NOTES[10], {}, "about data protection")
    assert "data protection" not in told(NOTES[10], form)
    assert "data protection" in told(NOTES[10], {**form, "card.wrong_answer": "yes"})


@pytest.mark.parametrize(("lesson", "stays"), [("that-question", False), ("over", False), ("before-giving", True)])
def test_a_lesson_goes_with_its_moment_only_where_it_points_at_it(lesson: str, *, stays: bool) -> None:
    """What “that question” was would be told nowhere; to check an answer before one gives it makes sense alone, and was chosen."""
    form = {"card.wrong_answer": "yes", "lesson.wrong_answer": lesson}
    [promised] = [each.text for each in drafted(read(NOTES[10]), form).lines if each.role == "lesson"]
    assert (promised in told(NOTES[10], left_out(NOTES[10], form, "data protection"))) == stays


def test_nothing_is_offered_on_a_question_that_was_left_out() -> None:
    """It would be told nowhere which."""
    form = {"card.blank_mind": "yes", "want": "chance"}
    assert "that question" in told(NOTES[0], form)
    assert "that question" not in told(NOTES[0], left_out(NOTES[0], form, "about rotas"))


def test_how_it_felt_is_left_out_by_what_was_said_of_it() -> None:
    """That it did not go well is one thing, whether it was read or tapped; another answer is another thing to say."""
    note = "The interview for the clerk job was on Tuesday with two people. It went badly. They showed me the archive."
    form = left_out(note, {"card.bad_unspecified": "yes"}, "as well as I had hoped")
    assert "as well as I had hoped" not in told(note, {**form, "card.bad_unspecified": "leave", "overall": "badly"})
    assert "some of it could have gone better" in told(note, {**form, "overall": "mixed"})
    well = left_out(NOTES[3], {}, "it went well")
    assert "went well" not in told(NOTES[3], {**well, "card.good": "leave", "overall": "well"})


def test_another_wish_is_told_though_the_first_was_left_out() -> None:
    """Who leaves out that they would like feedback, and then asks for news, has asked for something else."""
    form = left_out(NOTES[0], {}, "I would welcome any feedback")
    assert "let me know when" in told(NOTES[0], {**form, "want": "news"})
    assert "I would welcome any feedback" not in told(NOTES[0], {**form, "want": "feedback"})


def _two(*questions: str) -> list[Line]:
    """Return what is told of two moments about these questions, each put right since."""
    note = "I froze. I have since read the policy."
    froze = Span(0, 8, "I froze.")
    slots = [{"asked": f"about {each}", "mended": "read the policy"} for each in questions]
    events = tuple(Event(name, "strong", froze, each) for name, each in zip(("blank_mind", "wrong_answer"), slots, strict=True))
    confirmed = Choices(cards={each.id: CardChoice(keep=True, tapped=True) for each in events})
    return moments(Message(replace(read(note), events=events), confirmed))


def test_a_sentence_that_stands_for_two_moments_is_left_out_for_both() -> None:
    """Or it would come back once one of them is taken away: so it is with one answer, and with what was done about two."""
    one = _two("fraud", "fraud")
    assert {"moment-blank_mind", "moment-wrong_answer"} <= set(one[0].tells)
    since = [each for each in _two("fraud", "leave") if "read the policy" in each.text]
    assert [each.tells for each in since] == [("moment-blank_mind-mended", "moment-wrong_answer-mended")]


def test_an_older_record_takes_nothing_out() -> None:
    """It names sentences by a checksum of their words."""
    old = {f"without.{each}": "yes" for each in ("0badcafe", "12345678", "facade00")}
    assert told(NOTES[0], old) == told(NOTES[0], {})


def test_a_stated_question_stays_out_beside_others() -> None:
    """Two questions that are to be stated share a sentence, but for one that was left out; and the sentence for both leaves out each."""
    note = "He asked if I plan to have kids. They asked how I clean a fryer and I told them. She asked if I am married."
    first, second = (f"back.{each.id}" for each in read(note).left_out if each.back)
    assert "kids, and" in told(note, {first: "yes", second: "yes"})
    alone = told(note, {**left_out(note, {first: "yes"}, "kids"), second: "yes"})
    assert "kids" not in alone
    assert "I was asked" in alone
    assert "married" in alone
    both = left_out(note, {first: "yes", second: "yes"}, "kids")
    assert "married" not in told(note, {**both, first: ""})


def test_a_text_with_everything_left_out_says_its_thanks_once() -> None:
    """It has no other line, and no last one."""
    findings = read(NOTES[0])
    out = {f"without.{each.id}": "yes" for each in drafted(findings, {}).lines if each.id != PLAIN}
    draft = drafted(findings, out)
    assert draft.text == "Thank you for arranging my interview."
    assert [len(re.findall("Thank you for", each)) for each in (draft.phone, draft.email)] == [1, 1]
