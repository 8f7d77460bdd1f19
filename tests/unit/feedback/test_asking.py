"""A question stands in a message as one tells what one was asked."""

import pytest

from widgets.feedback.english.lists import with_and
from widgets.feedback.message.asking import as_answered, as_asked, asks_twice


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


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        (
            "when I was asked what I would do, I explained that I would get the reg, get the children in, tell the school",
            "when I was asked what I would do, I explained that I would get the reg, get the children in and tell the school",
        ),
        ("when I was asked how I will sell, I asked could I see it", "when I was asked how I would sell, I asked whether I could see it"),
        ("when I was asked why, I explained that I would explain why", "when I was asked why, I said that I would explain why"),
        # An answer that says nothing by itself leaves the question to be told.
        ("when I was asked how I would cope, I said gently", ""),
        ("when I was asked to make a bed, I made a bed", ""),
        ("when I was asked about none, I said that I knew", ""),
        # As it should be.
        ("when I was asked what pairs with lamb, I said mint", "when I was asked what pairs with lamb, I said mint"),
        ("I had been late, I said", "I had been late, I said"),
    ],
)
def test_an_answer_is_told_with_its_question(phrase: str, said: str) -> None:
    """Both as one tells them."""
    assert as_answered(phrase) == said


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
