"""The choices the engine would make itself: which moments it owns unasked, and the one lesson it may promise."""

from typing import Final

from widgets.feedback.cards import LESSON_EVENTS, content_with_it, lessons, merged, ranked, speaks
from widgets.feedback.findings import CardChoice, Choices, Event, Findings
from widgets.feedback.message.frames import event_frames, fill
from widgets.feedback.moments.events import PUT_RIGHT
from widgets.feedback.safety.flags import ALONE, grave

_NOT_THEIRS: Final = frozenset({"rude_interviewer", "tech_failure", "no_show", "illness"})
# Slots whose phrase no second moment may repeat.
_TELLING: Final = frozenset(
    {"asked", "topic", "clause", "cause", "people", "test", "correction", "unsaid_that", "unsaid", "unreached", "unknown"}
)
# What says that something came as a surprise by itself, and not only by a question that stands near.
_SURPRISING: Final = frozenset({"test", "part", "setting", "clause", "expected", "cause"})


def proposed(findings: Findings, *, promise: bool = True) -> Choices:
    """The engine's own confident proposals; with `promise`, the first lesson of a concern as well."""
    taken: dict[str, CardChoice] = {}
    events = merged(findings.events)
    concerns = [each for each in ranked(findings) if each.strength == "strong"]
    if any(each.id == "offer" for each in findings.events):
        concerns = [each for each in concerns if speaks(each) and each.id != "bad_unspecified"]
    critical = grave(findings.flags)
    if critical - {"crisis"}:
        # Beside how they were treated, the person owns a slip only where they say what the answer should have been.
        concerns = [each for each in concerns if PUT_RIGHT & set(each.slots)]
        promise = False
    promised = False
    # A question one forgot to ask can still be asked.
    slipped = any(fact.kind == "slip" and not fact.phrase.startswith(("I forgot to ask", "I did not ask")) for fact in findings.facts)
    used: set[str] = set()
    kept = 0
    for each in concerns:
        phrases = {value.removeprefix("I ") for name, value in each.slots.items() if name in _TELLING}
        chips = lessons(each)
        if not any(fill(frame, each.slots) for frame in event_frames()[each.id].frames):
            continue
        if kept >= 2 or (kept and (not speaks(each) or any(one in known or known in one for one in phrases for known in used))):
            continue
        # What was put right since has its lesson behind it, and a question still open is no slip.
        mended = bool({"mended", "unasked", "unasked_what"} & set(each.slots)) and "own_lesson" not in each.slots
        told = _surely(each)
        # A lesson follows from a slip that is told; from what is not, only the person's own does.
        drawn = told or "own_lesson" in each.slots or slipped
        wants = promise and not promised and drawn and bool(chips) and each.id in LESSON_EVENTS - {"test"} and not mended
        taken[each.id] = CardChoice(keep=told, lesson=chips[0].id if wants else "")
        promised = promised or wants
        used |= phrases
        kept += 1
    # An offer, a wait or another standing of things has no frames: it is answered, not told, and has no lesson to give.
    theirs = next((each for each in events if "own_lesson" in each.slots and each.id != "good" and each.id in event_frames()), None)
    # Never beside how somebody was treated, nor where the trouble was not theirs.
    theirs_alone = not critical and not any(each.id in _NOT_THEIRS for each in findings.events)
    content = content_with_it(findings)
    unnamed = next(
        (each for each in events if each.id == "bad_unspecified" and theirs_alone and not (content and each.strength == "weak")), None
    )
    if slipped or any(each.keep for each in taken.values()):
        unnamed = None  # beside what is told by its name, "there are things" says nothing
    if promise and not promised and (theirs or unnamed):
        lesson, slots = ("theirs", _own_only(theirs)) if theirs else ("differently", {})
        plainly = not kept and unnamed is not None and "stated" in unnamed.slots
        taken.setdefault("bad_unspecified", CardChoice(keep=plainly, lesson=lesson, slots=slots))
    for each in events if not critical & ALONE else ():  # nobody is thanked for the tour on which it happened
        if each.id == "good" and (set(each.slots) - {"overall"} or ("overall" in each.slots and _mostly_well(findings))):
            taken["good"] = CardChoice(keep=True)
    return Choices(cards=taken, accept_facts=True)


def _surely(event: Event) -> bool:
    """Whether a weakness may be owned unasked: no answer called weak that the note does not name, no question a surprise for standing near one."""
    if event.id == "wrong_answer":
        return speaks(event)
    return event.id != "surprise_question" or "asked" not in event.slots or bool(_SURPRISING & set(event.slots))


def _own_only(event: Event) -> dict[str, str]:
    return {name: value for name, value in event.slots.items() if name == "own_lesson"}


def _mostly_well(findings: Findings) -> bool:
    """Whether "it went well" may stand: said, not taken back, and at most one thing went wrong."""
    strong = {each.id for each in findings.events if each.strength == "strong"}
    return "bad_unspecified" not in strong and "rejection" not in strong and len(strong & LESSON_EVENTS) < 2
