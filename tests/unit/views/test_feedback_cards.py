"""The cards of the drafter's page: what is typed in their fields stands in the message, as the kind of phrase it is."""

import html
import re
from typing import Final

import pytest
from drafter_page import draft, shown

from widgets.feedback import analyse, cards
from widgets.views import feedback

LATE: Final = "I was ten minutes late as the tram broke down. The part on rotas went well."
TASK: Final = "They asked me to sort an array and I got the index wrong. The part on rotas went well."
PAY: Final = "They asked what salary I want and I said 28k. The part on rotas went well."
GAP: Final = "They asked about the gap in my CV. The part on rotas went well."
UNSAID: Final = "They asked about hoists and I forgot to say that I check the sling first. The part on rotas went well."
BURNT: Final = "I burnt the caramel. The part on rotas went well."
SHAKY: Final = "I was nervous. The part on rotas went well. They asked about hoists."
LONG: Final = "They asked about a time I handled a refund and I waffled. I liked the team."
BLANK: Final = "They asked what a COSHH sheet is and my mind went blank. The part on rotas went well."
KIND: Final = "The panel was lovely and we were chatting about my thesis on kelp. They asked about hoists."
FOREIGN: Final = "My English was bad and I not understand two question. The part on rotas went well."


def changed(note: str, card: str, field: str, typed: str) -> str:
    """Return the e-mail after "Change" on a card, with something typed in one of the fields that it then shows."""
    form = {f"card.{card}": "change"}
    name = f"slot.{card}.{field}"
    came = re.search(rf'name="was\.{re.escape(name)}"[^>]*value="([^"]*)"', str(feedback.update({"note": note, **form}).html))
    assert came, f"no field {name}"
    return html.unescape(draft(note, {**form, name: typed, f"was.{name}": html.unescape(came.group(1))}))


@pytest.mark.parametrize(
    ("note", "card", "field", "typed", "told"),
    [
        (LATE, "late", "cause", "the road was closed", "because the road was closed."),
        (LATE, "late", "cause", "roadworks in Hove", "because of roadworks in Hove."),
        (LATE, "late", "cause", "missed the connection", "because I missed the connection."),
        (LATE, "late", "amount", "15", "15 minutes late"),
        (TASK, "wrong_answer", "clause", "I swapped the two ends", "I swapped the two ends"),
        (TASK, "wrong_answer", "clause", "the indexes", "One thing did not go as I wanted it to: the indexes."),
        (TASK, "wrong_answer", "asked", "how do you sort a list?", "When I was asked how I sort a list, I got the index wrong"),
        (PAY, "salary", "added", "i would need 30k", "I said 28k, and I would like to add that I would need 30k."),
        (PAY, "salary", "added", "30k", "30k"),
        (GAP, "gap", "added", "I was looking after my dad", "and I would like to add that I was looking after my dad."),
        (GAP, "gap", "added", "looking after my dad", "and I would like to mention looking after my dad."),
        (UNSAID, "undersold", "added", "because I wash my hands before", "I would like to add"),
        (UNSAID, "undersold", "added", "the sling check", "the sling check"),
        (BURNT, "wrong_answer", "clause", "caramel", "One thing did not go as I wanted it to: caramel."),
        (
            SHAKY,
            "nerves",
            "added",
            "the first five minutes",
            "I was nervous, and the moment where it showed most was the first five minutes.",
        ),
        (SHAKY, "nerves", "added", "my voice shook", "I was nervous, and it showed: my voice shook."),
        (LONG, "rambled", "asked", "an angry patient", "When I was asked about an angry patient, my answer went on longer"),
        (KIND, "good", "person", "the three teachers", "the three teachers were kind"),
        (FOREIGN, "language_barrier", "topic", "when a guest is angry", "the question of what to do when a guest is angry"),
        (FOREIGN, "language_barrier", "topic", "bailiff", "I did not know the word bailiff"),
        (FOREIGN, "language_barrier", "topic", "so sorry me no idea what!!", "o idea what"),
    ],
)
def test_what_is_typed_on_a_card_stands_in_the_message(note: str, card: str, field: str, typed: str, told: str) -> None:
    """A statement, a question or the name of a thing, each in a sentence that takes it; nothing that is typed is lost."""
    assert told in changed(note, card, field, typed)


@pytest.mark.parametrize(
    ("note", "card", "field", "gone"),
    [
        (LATE, "late", "cause", "tram"),
        (LATE, "late", "amount", "minutes"),
        (TASK, "wrong_answer", "clause", "index"),
        (KIND, "good", "talked", "kelp"),
    ],
)
def test_what_is_struck_out_on_a_card_is_gone(note: str, card: str, field: str, gone: str) -> None:
    """In whatever form it stood in the message."""
    assert gone in draft(note, {f"card.{card}": "change"})
    assert gone not in changed(note, card, field, "")


def test_what_is_put_right_is_not_told_as_it_was_read() -> None:
    """One question is told once."""
    after = changed(BLANK, "blank_mind", "asked", "safety sheets")
    assert "When I was asked about safety sheets" in after
    assert "COSHH" not in after


def test_a_question_that_is_left_out_is_not_pointed_at() -> None:
    """Neither the slip nor what it was about."""
    assert "COSHH" in draft(BLANK, {})
    assert "COSHH" not in draft(BLANK, {"card.blank_mind": "leave"})


def test_a_sentence_of_their_own_leaves_no_phrase_to_change() -> None:
    """What would be typed there would change nothing."""
    form = {"card.late": "change", "sentence.late": "The tram broke down.", "was.sentence.late": "x"}
    page = str(feedback.update({"note": LATE, **form}).html)
    assert 'name="slot.late' not in page
    assert 'name="sentence.late"' in page


def test_a_message_about_an_offer_has_no_cards() -> None:
    """It tells nothing of how it went, so that an answer would change nothing."""
    assert 'name="card.' not in shown("They offered me the job, to start on Monday. I was asked about rotas and I waffled.")


def test_where_a_sentence_comes_from_is_told_of_what_was_typed_too() -> None:
    """Nothing a person typed is called standard wording."""
    form = {"lesson": "I will take the earlier bus", "strength.1": "I was friendly with everyone", "card.late": "change"}
    form |= {"slot.late.amount": "15", "was.slot.late.amount": "ten minutes"}
    page = html.unescape(str(feedback.update({"note": LATE, **form}).html))
    for line in ("I will take the earlier bus.", "I was friendly with everyone.", "I am sorry that I was 15 minutes late because"):
        assert re.search(rf"<summary>{re.escape(line)}[^<]*</summary><p>From what you typed or tapped</p>", page), line


def test_a_card_speaks_to_its_reader() -> None:
    """What is theirs is "your", and what they did is told as theirs."""
    told = analyse("I nailed my tart. They asked why I left my last post and I froze.")
    texts = " ".join(each.text for each in cards(told))
    assert "why you left your last post" in texts
    assert not re.search(r"\b(?:I|my|me)\b", texts)


def test_a_card_names_the_deed_and_not_an_answer() -> None:
    """Nothing is laid at somebody's door that the note does not say."""
    burnt = next(each for each in cards(analyse(BURNT)) if each.id == "wrong_answer")
    assert burnt.text == "You burnt the caramel."
    assert not [each.text for each in burnt.lessons if "answer" in each.text]
    assert any("each step" in each.text for each in burnt.lessons)
    fast = cards(analyse("I spoke far too fast at the start. They asked about hoists."))
    assert [each.text for each in fast if each.sure] == ["You spoke far too fast at the start."]


def test_a_yes_to_a_deed_tells_that_deed() -> None:
    """No general confession stands for it."""
    after = draft("I went on for ages at the start. They asked about hoists.", {"card.rambled": "yes"})
    assert "I went on for ages" in after
    assert "Some of my answers" not in after


def test_beside_a_success_no_card_looks_for_a_slip() -> None:
    """To have run over for chatting is no long answer."""
    told = cards(analyse("It went so well! We overran by an hour because we were chatting about my thesis on kelp."))
    assert [each.id for each in told] == ["good"]


def test_one_cause_has_one_card() -> None:
    """A tram that broke down made somebody late, and is no second problem of the day."""
    assert [each.id for each in cards(analyse("I was ten minutes late, the tram broke down."))].count("logistics") == 0


def test_a_quiet_room_is_for_noise() -> None:
    """It keeps no train from being cancelled."""
    baby, train = (
        " ".join(chip.text for each in cards(analyse(note)) for chip in each.lessons)
        for note in ("The baby woke up on the call and I had to stop.", "My train was cancelled and the car park was full.")
    )
    assert "quiet room" in baby
    assert train
    assert "quiet room" not in train


def test_a_test_is_practised_and_not_revisited() -> None:
    """It is nothing to read up on."""
    chips = [chip.text for each in cards(analyse("Then a typing test and I messed up half of it.")) for chip in each.lessons]
    assert "Before my next interview I will practise with a test like that one." in chips
    assert not [each for each in chips if "revisit" in each]


def test_nobody_runs_down_their_own_language_unasked() -> None:
    """That they were nervous is told, and no more."""
    after = draft("They asked about keys. My German was bad because I was nervous.", {})
    assert "nervous" in after
    assert "German" not in after


def test_every_lesson_that_is_typed_is_told() -> None:
    """There is room for what somebody wrote themselves."""
    note = "I was ten minutes late as the tram broke down. They asked about hoists and I froze. I was nervous about the wages question."
    own = {"late": "leave at seven", "blank_mind": "pause first", "nerves": "breathe out slowly"}
    form = {f"card.{name}": "yes" for name in own} | {f"lesson.{name}": "own" for name in own} | {f"own.{name}": own[name] for name in own}
    after = draft(note, {**form, "lesson": "bring my glasses"})
    assert [each for each in (*own.values(), "bring my glasses") if each not in after] == []
