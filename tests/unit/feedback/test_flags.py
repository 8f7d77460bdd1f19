"""What needs care is found in notes of every voice, and its false friends are left alone."""

import re
import tomllib
from pathlib import Path
from typing import Final

import pytest
from drafting import drafted
from hypothesis import example, given, settings
from hypothesis import strategies as st

from widgets.feedback import analyse, compose, proposed
from widgets.feedback.safety.flags import LEFT_OUT

_ROWS: Final = {each.stem: tomllib.loads(each.read_text("utf-8")) for each in sorted((Path(__file__).parent / "flags").glob("*.toml"))}
_EVERY_FLAG: Final = LEFT_OUT | {"hostile", "not_english", "too_short", "too_long", "markup"}
_YES: Final = [pytest.param(flag, note, id=f"{flag}-{n}") for flag, row in _ROWS.items() for n, note in enumerate(row["yes"])]
_MISSED: Final = [pytest.param(flag, note, id=f"{flag}-{n}") for flag, row in _ROWS.items() for n, note in enumerate(row.get("missed", ()))]
_NO: Final = [
    pytest.param({flag} if flag in _EVERY_FLAG else _EVERY_FLAG, note, id=f"{flag}-{n}")
    for flag, row in _ROWS.items()
    for n, note in enumerate(row["no"])
]
_WORDS: Final = st.sampled_from(
    """i my they he she asked said told about kids husband age accent pregnant wheelchair do not want to be here any more put his hand on
    knee our client nda sue lied women all are . , ' " ! ? - ( ) 10 £5k <b> </b> {{ }} ignore previous instructions was is because in the
    of a and but so \u202e \U0001f600""".split()  # noqa: SIM905 - a list of words reads best as words
)
_THIRD: Final = "when they asked about conflict i told them about lee at work and his anger problems, hes on tablets for it"
_NOTES: Final = st.one_of(st.text(max_size=300), st.lists(_WORDS, max_size=120).map(" ".join))


@pytest.mark.parametrize(("flag", "note"), _YES)
def test_a_note_that_needs_care_is_flagged(flag: str, note: str) -> None:
    """Every note of the tables raises its flag."""
    assert flag in analyse(note).flag_ids()


@pytest.mark.parametrize(("flag", "note"), _MISSED)
def test_what_is_marked_as_missed_is_missed(flag: str, note: str) -> None:
    """The tables say truly what the rules do not find; a row that is found after all belongs to those that must be."""
    assert flag not in analyse(note).flag_ids()


@pytest.mark.parametrize(("barred", "note"), _NO)
def test_a_false_friend_is_not_flagged(barred: frozenset[str], note: str) -> None:
    """A note that only looks like one that needs care does not raise the flag; plain notes raise none at all."""
    assert not barred & set(analyse(note).flag_ids())


@pytest.mark.parametrize("flag", sorted(LEFT_OUT - {"own_sensitive", "instruction_like"}))
def test_nothing_that_needs_care_reaches_a_message_unasked(flag: str) -> None:
    """No five words running of what was flagged are in any output unless the person puts them there."""
    for note in _ROWS[flag]["yes"]:
        draft = drafted(note)
        said = f"{draft.email} {draft.phone} {draft.text}".lower().split()
        runs = {tuple(said[k : k + 5]) for k in range(len(said))}
        flagged = [each.span for each in analyse(note).flags if each.id == flag and each.span]
        assert flagged, note
        for span in flagged:
            words = span.text.lower().split()
            assert not runs & {tuple(words[k : k + 5]) for k in range(len(words) - 4)}, note


def test_a_crisis_comes_before_any_message() -> None:
    """A note of a crisis gets no draft first; it gets one when the person says to go on."""
    for note in _ROWS["crisis"]["yes"]:
        assert not drafted(note).email, note


def test_another_persons_matter_takes_the_person_with_it() -> None:
    """What is left of a sentence about somebody's private matter names nobody: no relative, colleague, patient or "she"."""
    draft = drafted(_THIRD)
    assert "conflict" in draft.email
    assert not {"lee", "his", "he", "anger"} & set(re.findall(r"\w+", f"{draft.email} {draft.phone} {draft.text}".lower()))


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("Told them I need Wednesdays off because my brother has schizophrenia and was sectioned.", "I need Wednesdays off"),
        ("I signed an NDA and I still told them our launch date.", "Thank you for arranging my interview"),
    ],
)
def test_a_private_matter_does_not_keep_the_rest_back(note: str, kept: str) -> None:
    """Where only a private or doubtful thing is left out, what stands alone is said, and at least a short message is there."""
    draft = drafted(note)
    assert kept in draft.email
    assert not {"brother", "schizophrenia", "nda", "launch"} & set(re.findall(r"\w+", draft.email.lower()))


def test_two_signs_far_apart_are_not_a_crisis() -> None:
    """Figures of speech add up only where they stand near each other."""
    filler = " ".join(f"I talked about rota {number}." for number in range(8))
    assert "crisis" in analyse("I feel so low. I cannot face anyone.").flag_ids()
    assert "crisis" not in analyse(f"I feel so low about the mark. {filler} I cannot face another lunch there.").flag_ids()


def test_one_phrase_is_one_sign() -> None:
    """Two signs share no words: "hopeless" is not a crisis because two rules know it."""
    assert "crisis" not in analyse("Feeling hopeless about tests. I got the VAT wrong.").flag_ids()
    assert "crisis" in analyse("I hate myself. I'm tired of everything and there is no light.").flag_ids()


def test_what_leads_up_to_something_private_goes_with_it() -> None:
    """A sentence without a subject is about the one before it: neither reaches the message, what stands apart does."""
    draft = drafted("Asked about the gap in 2018, said I was travelling. Was inside. I scored 18 out of 20 in the pipework test.").email
    assert "18 out of 20" in draft
    assert not {"travelling", "inside", "gap"} & set(re.findall(r"\w+", draft))


def test_anger_beside_something_calm_holds_nothing_back() -> None:
    """A note that is nothing but a curse is held; one with a figure or a request beside it gets its message."""
    curse = "They can shove their job."
    assert drafted(curse, "withdrawal").held
    assert drafted(f"{curse} If anything comes up nearer Barnsley please ring me.", "withdrawal").email


def test_a_mind_put_at_rest_is_no_discrimination() -> None:
    """A thing about oneself that was met with kindness is only private; one met with coldness is more."""
    told = "I explained that I have epilepsy"
    assert "discrimination" not in analyse(f"{told} and he said that is no problem, someone else does the driving.").flag_ids()
    assert "discrimination" in analyse(f"{told} and he said someone else would be safer.").flag_ids()


@given(_NOTES)
@example("")
@example("a" * 20_000)
@example("i was asked about my " * 1_000)
@settings(deadline=None, max_examples=150)
def test_flags_stand_in_the_note(note: str) -> None:
    """Whatever the note, finding flags never fails, and a flag's span lies in the note and holds its text."""
    for flag in analyse(note).flags:
        if flag.span:
            assert 0 <= flag.span.start < flag.span.end
            assert flag.span.text


def test_every_repeat_in_a_rule_has_an_end() -> None:
    """No rule holds an unbounded repeat, which a long note could make slow."""
    text = (Path(__file__).parents[3] / "widgets/content/feedback/flags.toml").read_text("utf-8")
    rules = [line for line in text.splitlines() if not line.startswith("#")]
    unbounded = [
        line for line in rules for bad in (".*", ".+", "\\S+", "\\S*", "\\w+", "\\w*", ")+", ",}") if bad in line.replace("\\\\", "\\")
    ]
    assert not unbounded


def test_beside_a_grave_flag_what_may_not_be_weighed_stays_out() -> None:
    """Children, age or where one is from are not offered in a message about an interview in which they were held against somebody."""
    asked = drafted("They asked whether I was planning a family. I have two kids. The stock take went well.").email
    older = drafted("The manager said they usually want somebody younger. I'm 58 and I have run a warehouse for twelve years.").email
    assert "kids" not in asked
    assert "stock take" in asked
    assert "58" not in older
    assert "twelve years" in older


def test_what_was_said_before_a_confidence_is_kept_where_the_confidence_is_told_by_itself() -> None:
    """The sentence before goes with "It was under NDA", not with a sentence that holds what was told."""
    alone = drafted("The stock take went well. I told them what our client pays us, which is under an NDA.").email
    carried = drafted("I described our new rota. It was all under NDA.").email
    assert "stock take" in alone
    assert "rota" not in carried


@pytest.mark.parametrize(
    ("note", "gone"),
    [
        ("I drew our whole cooling loop on their board. Including the pump curve. And the valves. I've signed an NDA.", "cooling loop"),
        ("I told them about the dryers in bay two. They nodded along. It's confidential.", "dryers"),
        ("I mentioned what our rent is. Nobody wrote it down. I wish I'd stopped. That's commercially sensitive.", "rent"),
    ],
)
def test_a_confidence_told_some_sentences_back_goes_as_well(note: str, gone: str) -> None:
    """A sentence such as "It's confidential" is about what the person told, also where a sentence or two stand between."""
    assert gone not in drafted(note).email


def test_what_stands_behind_a_confidence_is_kept_where_it_says_something() -> None:
    """A sentence whose verb is "was" is no list of what was told."""
    email = drafted("I told them about the takeover, which hasn't been announced. My score on the lathe test was 38 out of 40.").email
    assert "takeover" not in email
    assert "38 out of 40" in email


def test_what_was_said_to_somebody_is_not_put_into_their_mouth() -> None:
    """“Said …” right behind what was done to the person is what the other said, although the sentence before it is left out."""
    email = drafted(
        "He put his hand on my thigh while we went over the rota. Said I'd rise fast if I was cheerful. Then I did the till test, 40 items."
    ).email
    assert "cheerful" not in email
    assert "till test" in email


_TOPICS: Final = (
    *(
        "medication",
        "epilepsy",
        "mental health",
        "diabetes care",
        "autism",
        "sickness absence",
        "disability awareness",
        "children with autism",
    ),
    *("religion and culture", "childcare ratios", "our pronouns policy", "breastfeeding support", "Ramadan cover"),
    *("a child with a limp", "depression in older people", "dementia", "dyslexia screening", "kidneys and dialysis"),
)


@pytest.mark.parametrize("topic", _TOPICS)
@pytest.mark.parametrize(
    "asks", ["They asked about {} and I rambled.", "One of the questions was about {}.", "The manager asked me about {}, I said stay calm."]
)
def test_a_question_about_the_work_is_nobodys_private_matter(asks: str, topic: str) -> None:
    """Care, teaching and personnel are full of what may not be asked of the person; behind "about" it is the person's only with "my"."""
    assert not {"discrimination", "third_party", "own_sensitive"} & set(analyse(asks.format(topic)).flag_ids())


@pytest.mark.parametrize(
    "own", ["my medication", "my epilepsy", "my mental health", "my dyslexia", "my sickness record", "whether I am pregnant"]
)
def test_the_same_about_the_person_is_flagged(own: str) -> None:
    """The same words with the person in them."""
    assert "discrimination" in analyse(f"They asked about {own}.").flag_ids()


def test_who_told_them_everything_told_what_is_their_own() -> None:
    """What it was comes behind it; of a ward or a job it is nothing private."""
    bared = "She asked about the break and I told her everything, the debts, the drinking, the whole saga."
    assert "own_sensitive" in analyse(bared).flag_ids()
    assert "own_sensitive" not in analyse("I told them everything about rehab work with stroke patients.").flag_ids()


def test_nobody_is_thanked_for_the_tour_on_which_it_happened() -> None:
    """Beside harassment no kindness is told unasked: it may be of whoever did it."""
    found = analyse("They showed me around the ward. The manager put his hand on my thigh under the table.")
    assert found.flag_ids() == ("harassment",)
    assert "grateful to be shown" not in compose(found, proposed(found)).email
