"""What was arranged, what ailed the voice and what others said of an answer reach the message; look-alikes do not."""

import pytest
from drafting import drafted

from widgets.feedback import analyse


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("The foreman was off sick. The clerk said I should ring back on Thursday.", "I understand that I should call back on Thursday."),
        ("She asked me to phone her tomorrow. We talked about soil tests.", "I understand that I should call back tomorrow."),
        ("It went fine. I'll be there on Saturday for my trial shift!", "I look forward to the trial shift on Saturday."),
        (
            "My second interview ever, in a foreign language, and I talked about rivets.",
            "It was my second interview in a foreign language.",
        ),
        (
            "The interview was booked for 9:15. I sat by the phone. The manager rang me at about 9:40.",
            "The interview was set for 9:15, and the call came at about 9:40.",
        ),
        ("I explained the boiler log. Then I went hoarse and could hardly speak.", "I was losing my voice during the interview"),
        (
            "I have doubts about the role. Others there do 60-hour weeks.",
            "the working hours",
        ),
        ("I solved the routing task but it took me three times as long as it usually does.", "took me three times as long as usual"),
    ],
)
def test_it_is_told(note: str, said: str) -> None:
    """In a sentence of ours, with the day, the hour or the words of the note."""
    assert said in drafted(note).email


@pytest.mark.parametrize(
    ("note", "unsaid"),
    [
        ("She said she would call back on Thursday. I explained the rota.", "I should call back"),
        ("I will be home on Saturday for the trial of my neighbour. I explained the rota.", "I look forward to the trial"),
        ("The interview went a little poorly, I explained the rota.", "not feeling well"),
        ("The owner was not even polite. I explained the rota.", "polite"),
        ('They said I was "a star" and I explained the rota.', "said that I was."),
        ("The interview was booked for 9:15 and she rang me at 9:15. I explained the rota.", "the call came"),
    ],
)
def test_its_look_alikes_are_not(note: str, unsaid: str) -> None:
    """What others will do, figures of speech and what was cut off say nothing of the person."""
    assert unsaid not in drafted(note).email


def test_feedback_after_a_quotation_is_read() -> None:
    """What comes after "but that I" is still what they said."""
    events = analyse('They said I was "polite, tidy", but that I worked too slowly.').events
    assert [each.slots for each in events if each.id == "feedback"] == [{"clause": "I worked too slowly"}]
