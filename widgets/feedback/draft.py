"""What the engine hands back: the sentences of a draft and the draft, frozen values like those it is made from."""

from dataclasses import dataclass, field

from widgets.feedback.findings import LeftOut, Piece, Point, Span


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a draft, where it comes from (none: standard wording), and the events it asserts.

    What the person typed or tapped word for word is `theirs`: nobody checks it. `tells` names what is told, whatever the words, and
    `holds` what else of the note is in that; no two lines of a draft share a name. `parts` are the lines it was joined of, and `follows` is
    the name of what it says nothing without.
    """

    text: str
    source: Span | None = None
    asserts: tuple[str, ...] = ()
    role: str = "standard"
    theirs: bool = False
    tells: tuple[str, ...] = field(default=(), compare=False)
    holds: tuple[str, ...] = field(default=(), compare=False)
    parts: tuple["Line", ...] = field(default=(), compare=False)
    follows: str = field(default="", compare=False)

    @property
    def id(self) -> str:
        """A name for what this line tells, in whatever words."""
        return ".".join((*self.tells, *self.holds))


@dataclass(frozen=True, slots=True)
class Gap:
    """Something only the person can fill; `blocks` says that Copy has to wait for it."""

    id: str
    ask: str
    blocks: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """The three outputs from one note. Empty outputs mean that the note is set aside; `held` says why in plain words.

    `untold` are the pieces of the note that no sentence tells, or that are there because the person wanted them said;
    `points` are those it most likely should tell, to be asked about first;
    `taken_out` are sentences the person does not want, each with the id it was left out by.
    """

    subject: str
    email: str
    phone: str
    text: str
    lines: tuple[Line, ...]
    left_out: tuple[LeftOut, ...]
    untold: tuple[Piece, ...]
    points: tuple[Point, ...]
    taken_out: tuple[Line, ...]
    gaps: tuple[Gap, ...]
    flags: tuple[str, ...]
    held: str = ""
    fell_back: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark on the person's own edit: what it is about, where, and one plain sentence."""

    id: str
    span: Span
    say: str
