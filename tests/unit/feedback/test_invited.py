"""An answer to an invitation says which day and place the next interview has, what is hard about it, and all that is asked."""

import pytest
from drafting import drafted, tells

_WHEN = (
    ("First one was at the Hull office. Second is Friday, 9.15.", "the next interview on Friday at 9.15", "Hull"),
    ("They liked my first interview at the Hull office. Back on Friday.", "the next interview on Friday", "Hull"),
    ("Second one Tues 21st, 10.45, at the Wigan store.", "at the Wigan store on Tuesday 21st at 10.45", ""),
    ("so they want a 2nd interview at 5 AM.", "the 2nd interview at 5am", ""),
    ("Second interview next week. I just want to confirm Monday at 3.", "interview on Monday at 3", "next week"),
    ("I want to confirm Thursday at 2.", "interview on Thursday at 2", "I would also like"),
    ("Trial at the vets on sunday arvo, no wait, saturday morning.", "the trial at the vets on Saturday morning", "sunday"),
    ("Trial at the vets on Friday afternoon. No wait, morning.", "the trial at the vets on Friday morning", "afternoon"),
    ("come again friday at 8 for meet supervisor.", "the next interview on Friday at 8", "meet"),
    ("Second round on Friday. Please request for 7 pm or Saturday.", "the next interview", "the role of"),
    ("Second interview on Friday. My licence is at the council.", "interview on Friday", "council"),
    ("Second interview on friday for train driver.", "for the role of train driver on Friday", ""),
)


@pytest.mark.parametrize(("note", "said", "never"), _WHEN)
def test_the_next_interview_is_the_one_that_is_named(note: str, said: str, never: str) -> None:
    """The place of the first, a day taken back, an hour and what one will do there are no place, day or job of the next."""
    tells(drafted(note, "second_interview").email.split("\n\n")[1].split(". ")[0], said, never)


_HARD = (
    (
        "They want me thurs 3:30, any chance of like 1 or 2 instead?? or friday anytime",
        "Would 1 or 2 or any time on Friday be possible instead?",
    ),
    ("Second interview at 7am on Monday. first bus gets in at 8. can it be half 8", "as the first bus gets in at 8. Could you"),
    (
        "Second interview Monday 2pm, my shift at the pub starts at 4, could we say 11",
        "as my shift at the pub starts at 4. Would 11 be possible",
    ),
    ("Second interview on Wednesday at 1.30. I teach until 1.15. Could it be 2.30?", "as I teach until 1.15. Could you"),
    ("Second interview Friday. I need to be away by 3. Can we start at 11?", "as I need to be away by 3. Could you"),
    ("Back on Monday. I have a hospital scan at 1:30. Can we do the morning?", "as I have an appointment at 1:30. "),
    (
        "Second round Friday 5 pm. I have my final exam on the same day. Please request for 7 pm.",
        "cannot make Friday at 5pm, as I have my final exam",
    ),
    ("Second interview Friday. I need them facing me and not by the window.", "I would need the interviewers to be facing me."),
    ("Second interview Friday. i need them to speak slowly as my hearing is bad", "I would need the interviewers to speak slowly."),
    (
        "They want my passport but I only have a scan. Will that be enough?",
        "I only have a scan, and I would like to know whether that will be enough.",
    ),
    ("The book is half private, so I can only show the summary pages.", "I can only show the summary pages."),
)


@pytest.mark.parametrize(("note", "said"), _HARD)
def test_what_is_hard_about_the_day_is_said_with_what_is_asked_instead(note: str, said: str) -> None:
    """Another time that is asked for, why the one offered is hard, what one needs there and what one can bring."""
    tells(drafted(note, "second_interview").email, said, "I am afraid that I cannot make 7" if "bus" in note else "")


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("Second interview Friday. I bring my own laptop?", "whether I should bring my own laptop"),
        (
            "Second interview Friday. Also who leads the design call, and where do I park.",
            "who leads the design call and where I should park",
        ),
        ("There will be a typing test but not how long it is.", "how long it is"),
        ("Second interview Friday. dont know what shoes to wear", "what shoes I should wear"),
        ("A test but not whether it is on paper or on screen. I ask which one.", "whether it is on paper or on screen? "),
    ],
)
def test_a_question_needs_no_mark(note: str, asked: str) -> None:
    """A question is asked however it is put, and once."""
    assert f"Could you please tell me {asked}" in drafted(note, "second_interview").email


def test_who_knows_is_no_question() -> None:
    """What one says to oneself is asked of nobody."""
    assert "Could you" not in drafted("Who knows. Second interview tuesday", "second_interview").email
