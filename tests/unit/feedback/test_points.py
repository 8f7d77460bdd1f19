"""What a message most likely lacks is asked about first: the right piece, with what it needs, in the right place."""

from dataclasses import replace

import pytest

from widgets.feedback import CardChoice, Choices, Draft, analyse, compose, proposed
from widgets.feedback.findings import Findings
from widgets.feedback.message.points import speaks

PUMP = "He asked how you test a pump for earth and I said across the windings. You test from winding to casing. I only twigged in the van."
KILN = "She asked me what heat the stoneware goes to and I said nine hundred. It's 1240 in that sort of kiln. The tour was nice."


def _plain(note: str) -> tuple[Findings, Choices, Draft]:
    findings = analyse(note)
    choices = proposed(findings, promise=False)
    return findings, choices, compose(findings, choices)


def _with(note: str, *, keep: bool = True, sentence: str = "") -> Draft:
    findings, choices, draft = _plain(note)
    answer = CardChoice(keep=keep, tapped=True, sentence=sentence)
    return compose(findings, replace(choices, points={draft.points[0].id: answer}))


@pytest.mark.parametrize(
    ("note", "point"),
    [
        (KILN, "I was asked what heat the stoneware goes to and I said nine hundred. It is 1240 in that sort of kiln."),
        (
            "Tree surgeon trial. He pointed at the logs and I named them. Said elm, it was ash. Lovely weather.",
            "The interviewer pointed at the logs and I named them. I said elm; it was ash.",
        ),
        (
            "They asked about my loader and I froze. An hour after we hung up I had it down to 30 ms. Happy to send it over.",
            "An hour after we hung up I had it down to 30 ms. I would be happy to send it over.",
        ),
        (
            "They asked about parents. I ring each of them on Friday and half of them ring back. Never came up.",
            "It did not come up.",
        ),
    ],
)  # fmt: skip
def test_a_point_has_what_it_needs_to_be_understood(note: str, point: str) -> None:
    """An answer is asked about with its question and with what it should have been, what was seen later with what that was."""
    _, _, draft = _plain(note)
    assert point in draft.points[0].text


def test_a_point_that_is_put_in_takes_the_place_of_what_only_names_it() -> None:
    """The question is not told twice, and nothing is said that was not tapped."""
    _, _, before = _plain(KILN)
    assert "1240" not in before.email
    after = _with(KILN)
    assert after.email.count("what heat the stoneware goes to") == 1
    assert "I said nine hundred. It is 1240 in that sort of kiln." in after.email
    assert all("1240" in each for each in (after.phone, after.text))


def test_a_point_stands_behind_the_moment_it_follows_and_before_its_lesson() -> None:
    """In the e-mail as in the text, though "that question" points back."""
    note = "Asked about allergens and my mind went blank. I'd check the folder, I wrote it for our kitchen. The roast went well."
    findings, choices, draft = _plain(note)
    point = draft.points[0]
    assert point.text.startswith("I would check the folder")
    cards = {**choices.cards, "blank_mind": replace(choices.cards["blank_mind"], lesson="prepare", tapped=True)}
    after = compose(findings, replace(choices, cards=cards, points={point.id: CardChoice(keep=True, tapped=True)}))
    roles = [each.role for each in after.lines]
    assert roles.index("stated") == roles.index("moment") + 1
    assert after.text.index("allergens") < after.text.index("check the folder")


def test_a_point_in_other_words_is_told_in_those() -> None:
    """They are the person's own, and no word of ours is left beside them."""
    after = _with(KILN, sentence="I said nine hundred, but it is 1240")
    assert "I said nine hundred, but it is 1240." in after.email
    assert "I said nine hundred. It" not in after.email


def test_a_point_that_is_left_out_gives_way_to_the_next() -> None:
    """It is in no message, the page says whose doing that is, and another is asked about."""
    note = f"{KILN} What sold forty pots in an hour in Leeds was actually my raku day."
    _, _, before = _plain(note)
    assert "raku" in before.points[0].text
    after = _with(note, keep=False)
    assert "raku" not in after.email
    assert after.points[0].id == before.points[0].id
    assert len(after.points) == len(before.points) + 1
    assert any("you left it out" in each.why for each in after.left_out)


def test_a_point_stays_whatever_else_is_tapped() -> None:
    """A card that is left out later, or put in words that tell much the same, takes no tap back."""
    note = "Asked about allergens and my mind went blank. I'd check the folder, I wrote it for our kitchen. The roast went well."
    findings, choices, draft = _plain(note)
    points = {draft.points[0].id: CardChoice(keep=True, tapped=True)}
    for name in choices.cards:
        cards = {**choices.cards, name: CardChoice(keep=False, tapped=True)}
        assert "I would check the folder" in compose(findings, replace(choices, cards=cards, points=points)).email
    said = CardChoice(keep=True, tapped=True, sentence="Our kitchen has a folder, and I wrote what is in it to check it")
    cards = {**choices.cards, "blank_mind": said}
    assert "I would check the folder" in compose(findings, replace(choices, cards=cards, points=points)).email


@pytest.mark.parametrize(
    "note",
    [
        "He asked if I was planning to have kids. I said ten, it was six.",
        "I was late because the lift was stuck. They kept me waiting in the corridor for an hour.",
        "The stock count went well.",
    ],
)
def test_nothing_is_pressed_on_anybody(note: str) -> None:
    """Beside an unlawful question, for a complaint, or where nothing is left to say, no point is asked about."""
    assert _plain(note)[2].points == ()


def test_what_says_nothing_alone_comes_with_what_it_is_about() -> None:
    """That something came to mind in the van is no point without it."""
    assert "You test from winding to casing. I only twigged in the van." in _plain(PUMP)[2].points[0].text


@pytest.mark.parametrize(
    ("note", "point"),
    [
        ("I was asked why I left; I said it was the hours in Hull and left it at that. The tour was nice.", "Hull and left it at that."),
        ("I was asked why I left; I said it was the hours in Hull and the foreman said so. The tour was nice.", "the foreman said so."),
    ],
)  # fmt: skip
def test_a_point_keeps_the_word_it_ends_on(note: str, point: str) -> None:
    """Nothing follows "that" or "so" at the end of a sentence."""
    assert _plain(note)[2].points[0].text.endswith(point)


@pytest.mark.parametrize(
    ("note", "never"),
    [
        ("I told them about the man with the dead olive tree, I gave him tea and swapped it. The tour was nice.", "him tea"),
        ("You email after the interview highlighting why I wanted to work there and how much I appreciate being considered.", "how much."),
        ("I answered 'why industry' with 'academia is broken', which is bitter and also not what I think. The tour was nice.", "not what."),
    ],
)  # fmt: skip
def test_what_may_be_of_somebody_else_or_was_cut_is_not_asked_about(note: str, never: str) -> None:
    """A customer is not the interviewer, and half a sentence is no point."""
    draft = _plain(note)[2]
    assert not [each for each in draft.points if never in each.text or "the interviewer tea" in each.text]


def test_a_line_that_only_names_a_topic_goes_with_the_point_that_has_its_words() -> None:
    """In whatever form they stand there: an order is one of the orders."""
    note = "They asked about a change order. The rest was small talk. I have been writing change orders since 2009; never got to say it."
    assert "a change order" in _plain(note)[2].email
    after = _with(note)
    assert "I have been writing change orders since 2009; did not get to say it." in after.email
    assert "a change order" not in after.email


def test_whoever_asked_is_the_interviewer_and_needs_no_sentence_before() -> None:
    """Where and when it was is no part of the point."""
    where = "Interview was in the mill at six because that's when he's in."
    note = f"{where} He had me splice a rope and mine came out too short. They asked about tar; they asked about tides."
    point = _plain(note)[2].points[0].text
    assert point.startswith("I was asked to splice a rope and mine came out too short.")


def test_when_and_where_it_was_is_not_told_as_if_it_were_news() -> None:
    """The first line of a message has it."""
    note = "Interview was at the yard at six in the morning because that is when the boats go. They asked about tar."
    assert "boats" not in _plain(note)[2].email


@pytest.mark.parametrize(
    ("likelier", "other"),
    [
        # More that is new; a figure; a name; what was so before what was not; that it was not said takes nothing away.
        ("Mending the roof of the boathouse took a crew of carpenters", "Mending the roof took carpenters"),
        ("Mending the roof took 14 carpenters", "Mending the roof took some carpenters"),
        ("Mending the roof took Hull carpenters", "Mending the roof took good carpenters"),
        ("Mending the roof was quick work", "Mending the roof was no quick work"),
        ("I never mentioned the roof of the mill", "There was no roof on the old mill"),
    ],
)
def test_what_adds_most_to_a_message_is_likelier_to_be_asked_about(likelier: str, other: str) -> None:
    """Wherever it stands in the note."""
    for note in (f"{likelier}. {other}.", f"{other}. {likelier}."):
        pieces = {each.text: speaks(replace(each, clear=0.0), frozenset()) for each in analyse(note).pieces}
        assert max(pieces, key=lambda each: pieces[each]).startswith(likelier[:12])
        assert len(set(pieces.values())) == 2


def test_a_statement_among_many_is_less_likely_to_be_asked_about() -> None:
    """What few tell weighs more."""
    more = " ".join(f"The {each} was long." for each in ("tour", "lunch", "wait", "form", "test", "quiz", "chat"))
    assert _plain(KILN)[2].points
    assert not _plain(f"{KILN} {more}")[2].points
