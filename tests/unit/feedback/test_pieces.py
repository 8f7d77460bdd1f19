"""What no sentence of a message tells: the pieces of a note a person may want said, in plain words."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.draft import Line
from widgets.feedback.english.sentences import sentences
from widgets.feedback.message.checks import invented, smells
from widgets.feedback.message.pieces import pieces
from widgets.feedback.message.untold import untold

# Words and marks that a note may hold in any order.
WORDS = (
    *("i", "we", "they", "if", "when", "because", "and", "but", "£9", "14", "went", "liked", "shed", "id'd", "n", "it's", "kiln", "was"),
    *(",", ".", "!", "'", '"', "(", ")"),
)


def offered(note: str) -> list[str]:
    """Return the words of the pieces a message leaves out."""
    findings = analyse(note)
    return [each.text for each in compose(findings, proposed(findings)).untold]


@pytest.mark.parametrize(
    ("note", "cut"),
    [
        ("wallpaper test. cut seven drops in the hour. hung six", ["I cut seven drops in the hour.", "I hung six."]),
        ("The Holst was safe i think. didnt get to the Elgar", ["The Holst was safe.", "I did not get to the Elgar."]),
        (
            "Just under three hours on the coach and they'd moved it to Thursday.",
            ["Just under three hours on the coach and they'd moved it to Thursday."],
        ),
        ("Never drove a seven tonner. Also left my boots at home.", ["I never drove a seven tonner.", "I also left my boots at home."]),
        ("I oiled the lathe in the wrong order, shouldn't have.", ["I oiled the lathe in the wrong order."]),
        ("I had no idea what the two lower dials were.", ["I had no idea what the two lower dials were."]),
        ("A lad said 'no thank you' and left.", ["A lad said 'no thank you' and left."]),
        ('The card said "short all over".', ['The card said "short all over".']),
        ("I start on 1 April (no joke).", ["I start on 1 April (no joke)."]),
        ("The kids' ward was closed.", ["The children's ward was closed."]),
        ("Interview at a pottery for a glaze technician job. Kiln assistant at Brook End Pottery.", []),
        ("One lad kept shouting but they watched me work.", ["One lad kept shouting but they watched me work."]),
        ("The foreman was a clown, but he liked my mitre joints.", ["He liked my mitre joints."]),
        ("I swept the kiln and thought you dill.", ["I swept the kiln."]),
        ("I glazed the jug and stood there like a doughnut.", ["I glazed the jug."]),
        ("I asked for help, what a wally. The doughnuts I glazed sold out.", ["I asked for help.", "The doughnuts I glazed sold out."]),
        ("They asked about my throwing lmaooo. We were loadin the raku", ["They asked about my throwing.", "We were loading the raku."]),
        ("They asked how I stack a kiln hahahaa I said bottom up", ["They asked how I stack a kiln; I said bottom up."]),
        (
            "Went doon tae the kiln wi the foreman and he telt me aboot the glaze",
            ["I went down to the kiln with the foreman and he told me about the glaze."],
        ),
        ("I didnae see the pyrometer hey.", ["I did not see the pyrometer."]),
        ("He asked ME about the raisin glaze.", ["He asked me about the raisin glaze."]),
        ("The engineer asks me to find the leak and I explain why.", ["The engineer asked me to find the leak and I explained why."]),
        ("The engineer asks what I do at weekends.", ["The engineer asks what I do at weekends."]),
        ("We were glazin' the jugs in the cabin.", ["We were glazing the jugs in the cabin."]),
        ("He let me keep the jig, and everybody there was an idiot because the saw had no guard.", ["He let me keep the jig."]),
    ],
)
def test_a_piece_is_close_to_the_words_of_the_note(note: str, cut: list[str]) -> None:
    """Spelling is put right and the "I" added, nothing is weakened, and strong wording goes with all that hangs on it."""
    assert [each.text for each in analyse(note).pieces] == cut


def test_a_condition_is_never_cut_from_what_it_holds_for() -> None:
    """Half of it would say something else."""
    note = (
        "If the kiln had been hot by nine that morning as the form had promised me in writing I would have fired the test tiles myself."
        " The clerk showed me the old ledger with the entries of the spring before last when the roof was being mended by the council."
    )
    assert all(each.startswith("If") or "ledger" in each for each in offered(note))


def test_what_the_message_tells_is_not_offered() -> None:
    """Nobody is asked twice."""
    note = "I scored 48 out of 50 in the highway code quiz."
    findings = analyse(note)
    draft = compose(findings, proposed(findings))
    assert "48 out of 50" in draft.email
    assert draft.untold == ()


@pytest.mark.parametrize(
    ("note", "rest"),
    [
        ("They asked about allergens and I got flustered.", ["I got flustered."]),
        ("She asked about the rota and showed me the till. We spoke about tar and I got defensive.", ["I got defensive."]),
    ],
)
def test_of_what_is_half_told_the_rest_is_offered(note: str, rest: list[str]) -> None:
    """The best fact often stands behind an and, in the sentence of a question that is told."""
    assert offered(note) == rest


@pytest.mark.parametrize(
    "note", ["They asked about allergens and my mind went blank.", "She asked about stock. They said they will let me know in a fortnight."]
)
def test_what_the_message_says_in_other_words_is_not_offered(note: str) -> None:
    """A lost thread is told, and so is the day of an answer, whatever words announce it."""
    assert offered(note) == []


def test_a_piece_takes_the_place_of_what_says_less() -> None:
    """Nothing is said twice, neither what went well nor what was shown."""
    note = "My roux was spot on, chef Anton said best he'd seen all year. They basically showed me my locker and asked for my shoe size."
    findings = analyse(note)
    draft = compose(findings, replace(proposed(findings), put_back=tuple(each.id for each in findings.pieces)))
    assert draft.email.lower().count("roux") == 1
    assert draft.email.count("locker") == 1


def test_a_figure_is_offered_where_only_its_topic_is_told() -> None:
    """It is the best there is to say, and stands in a sentence most of which is told."""
    told = "One thing we talked about was phonics data. In the panel I talked about phonics."
    (piece,) = pieces(sentences("In the panel I talked about phonics data and how I raised reading from 61% to 78%."))
    findings = replace(analyse("We talked."), pieces=(piece,))
    assert untold(findings, proposed(findings), [Line(told)]) == (piece,)


def test_a_piece_half_of_which_was_tapped_stays_in_its_halves() -> None:
    """A tick must not vanish under the finger because a longer piece takes its place."""
    findings = analyse("They asked about allergens and I got flustered by the second menu.")
    (part,) = [each for piece in findings.pieces for each in piece.parts if "flustered" in each.text]
    draft = compose(findings, replace(proposed(findings), put_back=(part.id,)))
    assert "I got flustered by the second menu." in draft.email
    assert part in draft.untold


def test_what_was_tapped_stands_where_it_happened_and_stays_on_offer() -> None:
    """Before the moment what came before it, and a tick must not vanish under the finger."""
    note = "Wallpaper first, six drops hung. Then they asked about damp walls and I lost my thread. Two tins of paste were left."
    findings = analyse(note)
    chosen = replace(proposed(findings), put_back=tuple(each.id for each in findings.pieces))
    draft = compose(findings, chosen)
    assert draft.email.index("six drops") < draft.email.index("damp walls") < draft.email.index("Two tins")
    assert {each.id for each in draft.untold} == {each.id for each in findings.pieces}


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=40,
    )
)
def test_a_piece_adds_nothing_and_reads_clean(words: list[str]) -> None:
    """Whatever is typed: no number and no name of its own, no slip of ours."""
    note = " ".join(words)
    for each in analyse(note).pieces:
        assert not smells(each.text)
        assert not invented(each.text, note)


def test_a_message_grows_with_what_is_tapped() -> None:
    """However much it is: the short message of last resort would lose all of it. On the phone, too, our own words go first."""
    note = " ".join(
        f"On shelf {number} the {thing} stood beside old boxes of paper and nobody had counted them since spring."
        for number, thing in enumerate(("glue", "rope", "wax", "twine", "lime", "felt", "cork", "size", "pitch", "tallow"), 1)
    )
    findings = analyse(note)
    draft = compose(findings, replace(proposed(findings), put_back=tuple(each.id for each in findings.pieces)))
    assert draft.fell_back == ""
    assert all(thing in draft.email for thing in ("glue", "tallow"))


def test_what_is_tapped_is_no_longer_among_what_is_left_out() -> None:
    """A sentence that could not be put better, and is said after all, does not stand there as unclear."""
    findings = analyse(
        "I cut seven drops. They asked about rigging; they asked about tar. The brass plate above the ladder was from the old yard."
    )
    draft = compose(findings, proposed(findings))
    assert draft.left_out
    assert draft.untold
    chosen = compose(findings, replace(proposed(findings), put_back=tuple(each.id for each in findings.pieces)))
    assert not chosen.left_out


@pytest.mark.parametrize(
    ("note", "why"),
    [
        # Offered as a piece; told in part; asked of nobody; no sentence found; facts told without the heat; no fact told.
        ("They asked about tar; they asked about rope. I cut seven drops. He gave the old ledger a look.", "you are asked about it here"),
        ("They asked about stock. That part I totally bombed, only saw it once.", "say it in calmer words if they should hear it"),
        ("They asked about stock and I froze, which was rubbish.", "the facts stay, the heat does not"),
        ("They asked about stock. She like this.", "I found no sentence for it"),
    ],
)
def test_the_reason_for_leaving_out_is_true_of_the_message(note: str, why: str) -> None:
    """Nobody is told that facts stay which do not, nor that a sentence with a plain fact has none."""
    findings = analyse(note)
    assert [why in each.why for each in compose(findings, proposed(findings)).left_out] == [True]


@pytest.mark.parametrize(
    ("note", "quoted"),
    [
        # The rest is told; the rest is not; there is no rest.
        ("They asked about stock. I felt like an idiot when I said we count weekly, it is daily.", "I felt like an idiot"),
        ("I was late because the bloody bus broke down. The part on rotas went well.", "the bloody bus broke down"),
        ("They asked about stock and I froze, which was rubbish.", "which was rubbish"),
        ("They asked about stock. That part I totally bombed, only saw it once.", "That part I totally bombed, only saw it once."),
    ],
)
def test_of_a_sentence_that_is_told_only_the_strong_wording_is_left_out(note: str, quoted: str) -> None:
    """Nobody reads that a whole sentence was left out when the message tells it but for one clause."""
    findings = analyse(note)
    assert [each.span.text for each in compose(findings, proposed(findings)).left_out] == [quoted]


def test_what_is_told_is_not_left_out() -> None:
    """The day of an answer is no guess, and the line of the role is used."""
    findings = analyse("Deputy manager at Boots in Ely. They said they will let me know in two weeks. They asked about stock.")
    assert compose(findings, proposed(findings)).left_out == ()


def test_a_message_that_says_nothing_points_at_the_pieces() -> None:
    """Copy waits for one exact detail, and one tick is the quickest."""
    findings = analyse("Firm gave me a cite-check. Found eleven.")
    blocked = [gap.ask for gap in compose(findings, proposed(findings)).gaps if gap.blocks]
    assert blocked == ["Add one exact detail, or tick one of yours below. Without it this could be anybody's message."]
