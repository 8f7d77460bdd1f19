"""Follows a clause inside another: "how we kept a list", "that I can start", "the dashboard nobody asked for"."""

from abc import abstractmethod
from typing import Final

from widgets.feedback.english.endings import Endings
from widgets.feedback.english.extent import begins_clause, phrase_end
from widgets.feedback.english.language import base_of, group, kinds_of, verbs

CONTENT: Final = frozenset(["how", "what", "why", "where", "when", "which", "that", "whether", "if"])
# Verbs that take a clause without "that".
_SAYING: Final = frozenset(
    ["say", "tell", "mention", "explain", "think", "add", "confirm", "know", "show", "promise", "realise", "realize"]
)
SOMEBODY: Final = frozenset(["nobody", "everybody", "everyone", "somebody", "someone"])
_TURNS: Final = 4


class Inner(Endings):
    """Clauses inside a clause; a method takes a place and gives the place behind what it knows, or None."""

    @abstractmethod
    def predicate(self, place: int, depth: int = 0) -> int | None:
        """A finite verb and all that hangs on it."""

    @abstractmethod
    def complements(self, place: int, depth: int = 0) -> int | None:
        """All that hangs on a verb."""

    def content(self, place: int, depth: int) -> int | None:
        """A clause behind its joining word: "how long I kept it", "what went well", "how to price a job"."""
        word, after = self.words[place], place + 1
        following = self.word(after)
        if following is None:
            return None
        if following.tag == "T":
            return self.infinitive(after, depth)
        past = "past" in kinds_of(following.low)
        if word.low in {"what", "which", "who", "that"} and (following.tag in "AMVL" or past):
            return self.predicate(after, depth + 1)
        if word.low == "how" and (following.tag in "JB" or following.low in {"many", "much"}):
            after += 1
            counted = phrase_end(self.sentence, after) if following.low in {"many", "much"} else None
            if counted and self.word(counted) and self.words[counted].tag in "AMVT":
                after = counted
                return self.infinitive(after, depth) if self.words[after].tag == "T" else self.predicate(after, depth + 1)
            after = counted or after
            if self.word(after) and self.words[after].tag == "T":
                return self.infinitive(after, depth)
        if word.low in {"which", "what"} and following.tag == "N" and (named := phrase_end(self.sentence, after)) and self.word(named):
            direct = self.words[named].tag in "AMV"
            return self.predicate(named, depth + 1) if direct else self.clause(named, depth)
        return self.clause(after, depth)

    def clause(self, place: int, depth: int) -> int | None:
        """A subject with its verb."""
        word, following = self.word(place), self.word(place + 1)
        if word is None:
            return None
        bare = word.low in {"it", "this", "that", "these"} or (word.tag == "P" and not (following and following.tag == "R"))
        there = word.low == "there" and following is not None and following.tag in "AM"
        end = place + 1 if bare or there else self.subject(place)
        return self.predicate(end, depth + 1) if end and end < len(self.words) else None

    def subject(self, place: int) -> int | None:
        """A noun phrase that somebody or something is named by, with what hangs on it."""
        end = place + 1 if self.words[place].tag == "P" else phrase_end(self.sentence, place)
        while end is not None and end < len(self.words) and (self.words[end].tag == "R" or self.words[end].low == "and"):
            further = end + 2 if self.word(end + 1) and self.words[end + 1].tag == "O" else phrase_end(self.sentence, end + 1)
            if further is None:
                return None
            end = further
        return end

    def infinitive(self, place: int, depth: int) -> int | None:
        """What stands behind "to": "to be asked back", "to account for the decline"."""
        after = place + 1
        while self.word(after) and self.words[after].tag == "B":
            after += 1
        word = self.word(after)
        if word is None or not self.is_base(after):
            return None
        if word.tag == "A" and word.low in {"be", "have"}:
            end = self.verbs(after)
            return None if end is None else self.complements(end, depth + 1)
        return self.complements(after + 1, depth + 1)

    def verbs(self, place: int) -> int | None:
        """Helpers, negation, adverbs and the verb itself."""
        end, helped = place, False
        while end < len(self.words):
            word = self.words[end]
            if word.tag in "AM":
                helped = True
            elif word.tag not in "XB" or (word.tag == "B" and not self._before_verb(end)):
                break
            end += 1
        if end < len(self.words) and (
            self.words[end].tag in "VL"
            or (helped and self.words[end].tag == "G")
            or (not helped and "past" in kinds_of(self.words[end].low))
        ):
            return end + 1
        return end if helped else None

    def _before_verb(self, place: int) -> bool:
        after = self.word(place + 1)
        return bool(after and after.tag in "VLGAMXB")

    def relative(self, place: int) -> bool:
        """Whether a clause without "that" says which one: "the list I set up at the surgery", "a dashboard nobody asked for"."""
        word, before, after = self.words[place], self.words[place - 1], self.word(place + 1)
        if before.tag not in "NEJ" or after is None or place in self.run_on or word.low not in SOMEBODY | {"i", "we", "he", "she", "they"}:
            return False
        verb = place + 2 if after.tag == "X" else place + 1
        acts = self.word(verb) is not None and self.words[verb].tag in "VA" and base_of(self.words[verb].low) not in group("objectless")
        return acts and (self.stopped or word.low in SOMEBODY)

    def takes_clause(self, start: int, place: int) -> bool:
        """Whether a clause may stand here without "that": right after a verb of saying, or after whom it was said to."""
        verb = start - 1
        near = place == start or (self.words[start].tag in "OB" and all(each.tag == "B" for each in self.words[start + 1 : place]))
        if not near or verb < 0 or base_of(self.words[verb].low) not in _SAYING:
            return False
        word, following = self.words[place], self.word(place + 1)
        if word.tag == "P" or (word.low == "there" and following is not None and following.tag in "AM"):
            return True
        end = self.subject(place)
        return end is not None and begins_clause(self.sentence, place, end)

    def says(self, start: int) -> bool:
        """Whether the verb before `start` is "say": what follows are somebody's words."""
        return start > 0 and base_of(self.words[start - 1].low) == "say"

    def orders(self, place: int, depth: int) -> int | None:
        """What somebody said that they would do: "leave it, go back in half an hour and write it on the chart"."""
        end = self.complements(place + 1, depth + 1)
        for _ in range(_TURNS):
            if end is None or end + 1 >= len(self.words):
                return end
            after = end + 1
            if self.words[end].low == "," and self.words[after].low == "and":
                after += 1
            if self.words[end].low not in {",", "and"} or after >= len(self.words) or not self.orderly(after):
                return end
            end = self.complements(after + 1, depth + 1)
        return end

    def orderly(self, place: int) -> bool:
        """Whether a word may be what somebody would do: a verb as one looks it up, or a word before "it"."""
        word, following = self.words[place], self.word(place + 1)
        form = verbs().get(word.low)
        unknown = form is None and word.tag == "N" and following is not None and following.low in {"it", "them"}
        return unknown or bool(form and "base" in form.kinds and word.tag in "VN" and word.low not in group("subject"))
