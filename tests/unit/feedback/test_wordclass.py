"""The classes of words: what is in no list is still read as what stands in its place."""

import pytest

from widgets.feedback.english.tokens import tokens


def _class_of(word: str, sentence: str) -> str:
    return next(each.tag for read in tokens(sentence) for each in read if each.low == word)


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("zorbel", "I would zorbel the pump first"),
        ("zorbel", "they could not quite zorbel it"),
        ("zorbel", "how would you zorbel a tap"),
        ("zorbel", "they asked me to zorbel it"),
        ("zorbel", "I had to zorbel"),
        ("zorbel", "we were supposed to zorbel"),
        ("zorbel", "the first thing is to zorbel the pump"),
        ("zorbel", "we zorbel them every night"),
        ("zorbels", "she zorbels the pumps"),
        ("torque", "you have to torque the nuts"),
        ("weld", "I can solder and weld"),
        ("queue", "they queue for it"),
        ("free", "they had to free him"),
        ("involve", "it would involve nights"),
        ("rewrote", "I rewrote the rota"),
    ],
)
def test_where_only_a_verb_can_stand_a_word_is_one(word: str, sentence: str) -> None:
    """Behind a helper, behind "to" before what it is done to, and between somebody and that, no list is needed."""
    assert _class_of(word, f"{sentence}.") == "V"


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("reception", "I spoke to reception the day before"),
        ("weather", "thanks to weather we stopped"),
        ("payroll", "I have access to payroll the whole day"),
        ("zorbel", "I went to zorbel on the bus"),
        ("zorbel", "it is next to zorbel the shop"),
        ("zorbel", "we are opposed to zorbel the new one"),
        ("zorbel", "the zorbel was new"),
        ("torque", "they asked about torque"),
        ("books", "I bind books"),
        ("phones", "I can answer phones"),
        ("ground", "we found common ground"),
    ],
)
def test_a_thing_behind_to_or_a_verb_stays_a_thing(word: str, sentence: str) -> None:
    """Places and people one goes or speaks to, and what something is done to, are no deeds."""
    assert _class_of(word, f"{sentence}.") == "N"


@pytest.mark.parametrize(
    ("word", "tag", "sentence"),
    [
        ("to", "T", "I need to properly rinse it"),
        ("to", "R", "it was due to water on the track"),
        ("kenworth", "E", "I drove it to Kenworth the week after"),
        ("you", "P", "where would you zorbel it"),
        ("free", "J", "am I free for the day"),
        ("calm", "J", "I stayed calm"),
        ("tedious", "J", "the test was tedious"),
        ("noisy", "J", "the room was noisy"),
        ("otherwise", "B", "otherwise it went well"),
        ("anybody", "O", "I did not tell anybody"),
    ],
)
def test_the_words_around_are_what_they_do_there(word: str, tag: str, sentence: str) -> None:
    """A name, an adjective behind "was" or "stayed", an adverb and a pronoun are told apart from things."""
    assert _class_of(word, f"{sentence}.") == tag
