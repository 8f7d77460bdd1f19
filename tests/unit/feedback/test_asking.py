"""A question stands in a message as one tells what one was asked."""

import pytest

from widgets.feedback.english.lists import with_and
from widgets.feedback.message.asking import as_asked, asks_twice


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("about bookings, catering", "about bookings and catering"),
        ("whether I can weld TIG and when can I start", "whether I can weld TIG and when I can start"),
        ("whether I had seen it and what did I do", "whether I had seen it and what I did"),
        ("what is my contribution to the paper", "what my contribution to the paper is"),
        ("whether I speak any Bulgarian cause the squad's", "whether I speak any Bulgarian"),
        # No question, or one that was cut off.
        ("what I could not explain was why I had three jobs", ""),
        ("about none", ""),
        ("that they did not ask already", ""),
        ("why I would put strongly disagree for", ""),
        ("about a time I went above", ""),
        # As it should be.
        ("what I was looking for", "what I was looking for"),
        ("what I do if a child is angry", "what I do if a child is angry"),
        ("what the biggest risk is", "what the biggest risk is"),
    ],
)
def test_a_question_is_told_in_its_order_and_whole(phrase: str, said: str) -> None:
    """What is none is not told as one."""
    assert as_asked(phrase) == said


def test_two_questions_are_not_one_of_them() -> None:
    """The sentence for one question does not take two."""
    assert asks_twice("what the charity means to me and about Gift Aid")
    assert not asks_twice("about rotas and pay")


@pytest.mark.parametrize(
    ("text", "least", "said"),
    [
        ("the newsletter, the volunteers", 2, "the newsletter and the volunteers"),
        ("I covered triage, scoring, the rota.", 3, "I covered triage, scoring and the rota."),
        ("I covered triage, the rota.", 3, "I covered triage, the rota."),
        ("Tom, the manager", 2, "Tom, the manager"),
        ("a tower, in brief", 2, "a tower, in brief"),
        ("fire stopping", 2, "fire stopping"),
    ],
)
def test_a_list_has_its_and(text: str, least: int, said: str) -> None:
    """A name behind a comma may be of the same thing."""
    assert with_and(text, least=least) == said
