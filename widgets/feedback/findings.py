"""What the engine knows and proposes, and what is chosen of it: plain frozen values that go to JSON as they are."""

from dataclasses import dataclass, field
from typing import Final, Literal

Task = Literal[
    "post_interview",
    "follow_up",
    "rejection_reply",
    "withdrawal",
    "second_interview",
    "referee_headsup",
    "referee_thanks",
    "interviewer_thanks",
    "accept_invitation",
]
# Messages that tell a piece of the note unasked; the others only answer or ask.
RECOUNTED: Final = frozenset({"post_interview", "rejection_reply", "withdrawal", "follow_up"})
Overall = Literal["", "well", "mixed", "badly", "unsaid"]
Want = Literal["", "feedback", "chance", "news", "nothing"]
Strength = Literal["strong", "weak"]
Back = Literal["", "disclosure", "private"]
# Why a sentence may stay out: it needs care or stands beside what does, it is too far down, its wording is strong, it guesses, it asks a
# friend, or no sentence was found for it.
Reason = Literal["care", "beside", "unread", "hot", "guess", "aside", "unclear"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the person's note, from `start` to before `end`, in characters of the text as typed."""

    start: int
    end: int
    text: str

    def meets(self, other: "Span") -> bool:
        """Whether two stretches share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Flag:
    """Something that needs care: its id, how sure the wording makes us, and where it stands (none for a whole-note flag).

    It is "doubted" where the words of the note as a whole speak clearly against it: then nothing is held back for it.
    """

    id: str
    tier: Literal["certain", "maybe", "doubted"]
    span: Span | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A sentence of the note, and why, in plain words, where no draft uses it; `back` says what it is where one tap may put it back.

    `word` is the strong word in it, where that is the `reason`, and `heat` the clause it stands in; `plain` is what was asked in it,
    without what was thought of that.
    """

    id: str
    span: Span
    why: str
    back: Back = ""
    reason: Reason = "care"
    word: str = ""
    plain: str = ""
    heat: Span | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the note in plain words, as the message would have it if the person wants it said.

    `clear` is how clearly it may be told unasked (from 0 on rather than not), `amiss` whether it tells what did not go as it should,
    `jotted` whether it is no sentence but told as it was noted: "trial shift Sunday 8 to 2, paid".
    `parts` are the statements it is made of, where each can stand alone: of a piece half told only the rest is wanted.
    """

    id: str
    span: Span
    text: str
    clear: float = -1.0
    amiss: bool = False
    jotted: bool = False
    parts: tuple["Piece", ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """What a message most likely lacks, as the person is asked about it: one piece of the note or a few that need each other, in order."""

    id: str
    span: Span
    text: str
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, as proposed; `slots` are clean phrases by name, `fits` the ids of the lessons that fit just this."""

    id: str
    strength: Strength
    span: Span
    slots: dict[str, str] = field(default_factory=dict)
    fits: tuple[str, ...] = ()


FactKind = Literal[
    "answer",  # a question and what the person then said or did: "when I was asked about rotas, I said …"
    "asked",  # a question: "about rotas"
    "correction",  # what was said and what it should have been
    "slip",  # what the person would do otherwise: "I missed the nut allergy until the end"
    "shown",  # what the person told or showed: "I explained the triage process"
    "achieved",  # what came of it: "I solved all three queries with ten minutes to spare"
    "praise",  # what the other side liked or said of it
    "told",  # what the other side said of the job or the person without praise
    "mend",  # what the person does about it: "I have booked the refresher for the 14th"
    "about",  # what is true of the person: "I have B2"
    "own",  # another clause of the person's own
    "scene",  # what happened there: "I called a hornbeam a beech", "the task was a take-home"
    "stage",  # what the interview was made of: "a presentation and a maths test"
    "topic",  # what they talked about
    "heard",  # what the work is like: "they use Figma and Storybook"
    "hear",  # when an answer is due: "by Friday"
    "keen",  # a whole sentence: that the person wants the job
    "soon",  # a whole sentence: by when it would help them to hear
    "remark",  # a whole sentence
    "arranged",  # a whole sentence on what was agreed or set
    "strength",
    "lesson",
]


@dataclass(frozen=True, slots=True)
class Fact:
    """A clean sentence part in the person's words: what kind it is, and the phrase a frame may take in."""

    kind: FactKind
    phrase: str
    span: Span


# What a thing that a note names was there: asked about, liked by the other side, had by the person and left unsaid, …
Part = Literal["asked", "covered", "held", "had", "unsaid", "liked", "shown"]


@dataclass(frozen=True, slots=True)
class Thing:
    """Something a note names, in the person's words, and the part it plays there."""

    part: Part
    phrase: str
    span: Span


@dataclass(frozen=True, slots=True)
class SentenceRead:
    """One sentence of the note and the kinds it holds, as MOMENT, GOOD, FEELING, COMPLAINT, FORECAST, ASIDE, ASK, FACT."""

    span: Span
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything read out of one note. Nothing in it is asserted until a person, or `proposed`, says so."""

    text: str
    task: Task
    sentences: tuple[SentenceRead, ...]
    events: tuple[Event, ...]
    facts: tuple[Fact, ...]
    flags: tuple[Flag, ...]
    left_out: tuple[LeftOut, ...]
    pieces: tuple[Piece, ...] = ()
    things: tuple[Thing, ...] = ()
    details: dict[str, str] = field(default_factory=dict)
    american: bool = False
    contractions: bool = False
    plain: bool = False

    def flag_ids(self) -> tuple[str, ...]:
        """The ids of the flags, each once, in order."""
        return tuple(dict.fromkeys(each.id for each in self.flags))


@dataclass(frozen=True, slots=True)
class Chip:
    """One lesson to tap."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """One phrase of a card that the person may change, or fill in; `ask` is the question to show beside it, if the card has one of its own."""

    name: str
    value: str
    ask: str


@dataclass(frozen=True, slots=True)
class Card:
    """One proposal to confirm: "You were asked about *safeguarding* and lost your thread."."""

    id: str
    event: str
    text: str
    slots: tuple[Slot, ...]
    lessons: tuple[Chip, ...]
    span: Span
    sure: bool


@dataclass(frozen=True, slots=True)
class CardChoice:
    """What was said to one card, by the person where `tapped`, else by the engine; `lesson` is a chip's id, `own` a lesson in their words.

    A `sentence` of theirs stands in place of ours.
    """

    keep: bool
    slots: dict[str, str] = field(default_factory=dict)
    lesson: str = ""
    own: str = ""
    tapped: bool = False
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything tapped or typed. What is not here was not said."""

    cards: dict[str, CardChoice] = field(default_factory=dict)
    points: dict[str, CardChoice] = field(default_factory=dict)
    overall: Overall = ""
    want: Want = "feedback"
    strengths: tuple[str, ...] = ()
    lesson: str = ""
    details: dict[str, str] = field(default_factory=dict)
    to: str = ""
    sender: str = ""
    put_back: tuple[str, ...] = ()
    taken_out: tuple[str, ...] = ()
    go_on: bool = False
    accept_facts: bool = False
