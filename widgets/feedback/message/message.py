"""One note with what was said to it: what may be named in a message, and what is known for its fixed parts."""

import re
from dataclasses import dataclass
from functools import cached_property

from widgets.feedback.english.articles import articles_right
from widgets.feedback.english.tokens import straight
from widgets.feedback.findings import Choices, Findings
from widgets.feedback.message.checks import sound
from widgets.feedback.message.frames import TaskFrames, letter
from widgets.feedback.situation.days import on_day
from widgets.feedback.situation.details import named


@dataclass(frozen=True)
class Message:
    """What was read and what was chosen; what follows from both is worked out once."""

    findings: Findings
    choices: Choices

    @property
    def stands(self) -> bool:
        """Whether the message is about where things stand now, an offer or another time, rather than about how it went."""
        return self.findings.task == "post_interview" and bool({"news", "missed_it"} & set(self.findings.details))

    @property
    def eventful(self) -> bool:
        """Whether the message tells how an interview went."""
        return self.findings.task == "post_interview" and not self.stands

    @property
    def frames(self) -> TaskFrames:
        """The fixed parts that fit."""
        return letter(self.findings.task, self.findings.details)

    @cached_property
    def allowed(self) -> str:
        """The note and everything typed: names and numbers may come from nowhere else."""
        choices = self.choices
        written = [choices.to, choices.sender, *choices.strengths, *choices.details.values()]
        written += [value for each in choices.cards.values() for value in (*each.slots.values(), each.own)]
        return " ".join([straight(self.findings.text), *written])

    @cached_property
    def known(self) -> dict[str, str]:
        """What is known for the fixed parts, with what was typed put over what was read."""
        findings, choices = self.findings, self.choices
        slots = {**findings.details, **{name: typed(value) for name, value in choices.details.items() if value}}
        slots.pop("things", None)
        if reason := choices.details.get("reason"):
            slots["things"] = typed(reason)
        if choices.details.get("role") and findings.details.get("role") != slots["role"]:
            slots |= named(slots, slots["role"], findings.task)
        if findings.task == "rejection_reply":
            asked = next((each.phrase for each in findings.facts if each.kind == "asked" and each.phrase.startswith("about ")), "")
            if asked not in slots.get("unknown", ""):  # what one asks for is not what one was asked
                slots.setdefault("on", asked.removeprefix("about "))
        if slots.get("day"):
            slots["on_day"] = on_day(slots["day"])
        return slots

    def fits(self, text: str) -> bool:
        """Whether a sentence is there and may stand."""
        return bool(text) and sound(text, self.allowed)


def typed(value: str, most: int | None = 120) -> str:
    """What somebody typed as it goes into the middle of a sentence, at `most` so many letters of it."""
    text = articles_right(re.sub(r"\s{1,50}", " ", straight(value)).strip(" .,;:")[:most])
    return text if text[:2].isupper() or text[:2] == "I " else text[:1].lower() + text[1:]


def whole(text: str) -> str:
    """What somebody wrote, as a sentence."""
    words = " ".join(text.split())
    return words[:1].upper() + words[1:] + ("" if words[-1:] in ".!?" else ".")
