"""Where an event stands in a note, and the question it belongs to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.language import group
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.moments.met import met
from widgets.feedback.questions.matter import Asked
from widgets.feedback.questions.named import question_topic, trouble_topic
from widgets.feedback.questions.replies import SAYS
from widgets.feedback.questions.slots import questions
from widgets.feedback.questions.tasks import is_deed

Slots = dict[str, str]
_WELL: Final = re.compile(
    r"\b(?:went|was|were|is|felt) (?:\w{1,30} ){0,2}?(?:well|good|fine|great|easy|ok|okay|alright|better)\b"
    r"|\bi (?:\w{1,12} )?(?:answered (?:all|everything|every)|got (?:both|all|them all|every|it right))\b|\b(?:nailed|aced|smashed)\b"
)
_STUCK_ON: Final = re.compile(
    r"\b(?:tied|stuck|stumbled|blank|froze|flustered|thrown|waffled|rambled|thread|words|muddled) (?:up |out |a bit )?(?:on|at|over|with|about) (?:why|what|how|when)\b"
    r"|\b(?:waffl\w{1,3}|rambl\w{1,3}|vague|thin|weak|wobbly|rusty|shaky|poor) on \w"
)
# What still speaks of the question before.
_POINTS_BACK: Final = re.compile(
    r"^(?:so|then)\b|\b(?:it|that|this|but|answer\w{0,3}|should|ought|meant|mean|wanted|reali[sz]ed?|instead|wrong|nothing|silence|blank|froze|stopped|again|(?:got|threw|let|knocked|caught) me|pressed|pushed|further|also|more|actually|really|truth|true|lied?|which)\b"
)
# What is of an answer, so that it may belong to the question before; a lost voice, shoes or nerves of the whole are none.
_OF_AN_ANSWER: Final = re.compile(
    r"\b(?:answer\w{0,3}|repl\w{1,3}|said|say|saying|told|tell|gave|give|froze|freeze|blank\w{0,3}|stuck|stumbl\w{1,3}|stutter\w{0,3}|fluff\w{0,3}|rambl\w{1,3}|waffl\w{1,3}|babbl\w{1,3}|mumbl\w{1,3}|went on|forgot\w{0,3}|forget|remember|recall|think of|know|knew|idea|clue"
    r"|got (?:it|that|this|them|\w{1,12} of) wrong|wrong (?:answer|figure|number|word|one|way|order|name|dose|date)|(?:was|were|is) wrong|mix\w{0,3}|muddl\w{1,3}|confus\w{1,4}|panick\w{0,2}|struggl\w{1,3}|could not|can not|did not|explain\w{0,3}|describ\w{1,3}|examples?|silence|silent|words|thread"
    r"|(?:got|caught|threw) me|thrown|floored|surpris\w{1,3}|expect\w{0,3}|it|that|this|which|one|should|could have|would have|wish|meant|only|instead|then|so)\b"
)
# Where more was asked since, what went wrong then is none of the first question: "he said can you do it without a loop".
_ASKS_ON: Final = re.compile(r"^(?:then |and )?(?:they|he|she|sir|\w{3,20}er) (?:then )?(?:said|told|goes|ask\w{0,2}) .{0,40}?\byou\b")
# A thing of the person's own that was left unsaid: it need not belong to the question before.
OF_MINE: Final = re.compile(
    r"(?:(?:and|so|also|but) )?i (?:really )?(?:(?:should|could|ought to) have (?:mentioned|talked about|brought up|told them about)|forgot to (?:mention|say|tell them)|did not (?:mention|say|tell them))(?: about| that)? (?:my|i)\b"
)
# Signs that an answer was taken well, whatever went wrong elsewhere.
ANSWERED: Final = re.compile(
    r"\b(?:nodded|nodding|wrote (?:it|half|that|a lot)|(?:real|good|great|proper|solid|strong|decent|full) answer|smiled|beamed|liked (?:it|that|my)|(?:said|goes) (?:\w{1,8} )?(?:good|great|textbook|perfect|spot on|exactly|brilliant|excellent|lovely|well done)|laughed"
    r"|well (?:handled|done|answered|put|spotted)|(?:told|answered|said|did|explained|got it) (?:\w{1,12} )?(?:correctly|right|properly)|stayed calm|kept (?:calm|going)|carried on|(?:was|were) able to|i could show|managed to|best (?:moment|answer|bit|part|conversation)|breeze|(?:knew|named|answered|got) (?:all|both|every|them all))\b"
)

CUT_SHORT: Final = re.compile(
    r"\b(?:interrupt\w{0,4}|cut(?:ting)? (?:me|in|across)|talk\w{0,3} over|(?:not|never) let me|spoke over|stopped me|rushed me)\b"
)
# What kept the person from saying a thing and was none of their doing: they were not let speak, not asked, or given no time.
THEIRS: Final = re.compile(
    rf"{CUT_SHORT.pattern}|\b(?:nobody|no one|(?:they|he|she|panel|manager|interviewer|guy|bloke|lady) (?:never|did not)|(?:^|[.,!] )never)(?: even| once| actually| really)? ask\w{{0,3}}\b"
    r"|\b(?:they|he|she) (?:only )?(?:had|has|gave me|left) (?:only |just |got ){0,2}(?:an? |\w{1,8} )?(?:few )?min(?:ute)?s?\b|\b(?:they|he|she) (?:skipped|cut it short|had to go)\b"
)

_PRAISED: Final = re.compile(
    r"\b(?:said|says|(?<!to )say|goes) (?:\w{1,12} ){0,3}?(?:correct|right|good|great|perfect|exactly|brilliant|excellent|lovely|spot on|well done|thank you)(?= [.,!;]|$| and| i )"
    r"|\b(?:loved|liked) (?:it|that|this)(?= [.,!;]|$| and)|\bbest (?:moment|answer|bit|part|conversation|one|thing|(?:she|he|they) (?:has|have|had))\b|\bthumbs? up\b"
    r"|\b(?:chuffed|over the moon|so happy|proud|ten foot tall|(?<!not )happy with)\b"
)
_ANOTHER_ONE: Final = re.compile(
    r"\bcould not (?:\w{2,10} )?(?:think of|come up with) (?:an?|any|one|three|two|a single)\b|\bon (?:the|that) (?:first|second|third|fourth|next|other|last|final) (?:one|question|bit|part)\b"
)
# What turns to something else: "the only thing is …", "then …", "the other lady …".
_ANOTHER: Final = re.compile(
    r"^(?:(?:and|so|but|oh) )?(?:just |my |the )?(?:only|one|other|next|second|third|last) (?:\w{1,12} ){0,2}?(?:is|was|were|i|had|asked|\w{1,12})\b|^(?:and |but |so )?(?:then(?! it\b)|next|after that|otherwise|also|overall|everything else|rest|the rest)\b"
    r"|^(?:the |my )?(?:presentation|role ?-?play|group task|practical|test|tour)\b|^(?!(?:this|that|there|they|what|which|mine|none|nothing|everything|answer)\b)\w{3,20} (?:was|were)\b"
)


def praised(text: str) -> bool:
    """Whether words say that it was taken well, or that the person is pleased with it."""
    return bool(_PRAISED.search(text))


def another_matter(sentence: Sentence) -> bool:
    """Whether a sentence turns to something else than what stands before it."""
    return bool(_ANOTHER.search(sentence.plain))


@dataclass(frozen=True)
class Spot:
    """Where an event stands: the sentences of the note, the one that names it, its clauses, and the clause with the wording."""

    read: Sequence[Sentence]
    place: int
    parts: Sequence[Clause]
    clause: Clause | None

    @property
    def sentence(self) -> Sentence:
        """The sentence that names the event."""
        return self.read[self.place]

    @cached_property
    def _names_another(self) -> bool:
        """Whether the sentence names what went wrong itself, so that an earlier question is none of it."""
        named = question_topic(self.sentence)
        return bool(
            _ANOTHER_ONE.search(self.sentence.plain)
            or trouble_topic(self.sentence)
            or _STUCK_ON.search(self.sentence.plain)
            or (named and named.text.endswith("question"))
        )

    @cached_property
    def _asks_another(self) -> bool:
        """Whether the sentence tells of a question of its own, though not which, so that an earlier one is none of it."""
        first = self.clause.first if self.clause else 0
        return any(each.subject in {"other", "thing"} and each.lemma == "ask" and each.first < first for each in self.parts)

    @cached_property
    def question(self) -> Asked | None:
        """The question the event belongs to: in the same sentence or before it; never one that went well."""
        near_by = (self.place - 1, self.place - 2) if self.place and not another_matter(self.read[self.place - 1]) else (self.place - 1,)
        for near in (self.place, *(() if self.clause and self.clause.lemma in group("by_hand") else near_by)):
            if 0 <= near < len(self.read):
                found = [each for each in questions(self.read[near]) if not went_well(self.read[near], each)]
                a_task = bool(found) and found[-1].phrase.startswith("to ")
                if near < self.place and not a_task and not _OF_AN_ANSWER.search(self.sentence.plain):
                    return None
                if near < self.place and (
                    (found and self._apart_from(near, found[-1]))
                    or any(_ASKS_ON.search(each.plain) for each in self.read[near + 1 : self.place])
                    or self._names_another
                    or self._asks_another
                    or any(ANSWERED.search(each.plain) for each in self.read[near : self.place])
                ):
                    return None
                if found and near == self.place and self.clause:
                    at = self.clause.last
                    return next((each for each in reversed(found) if each.first < at), self._next(found[0]))
                if found:
                    return found[-1] if near < self.place else found[0]
        return None

    def _apart_from(self, near: int, question: Asked) -> bool:
        """Whether a question before this sentence is none of its matter: it has its answer, and what is told here is another thing said."""
        plain, had = self.sentence.plain, has_answer(self.read[near], question)
        if OF_MINE.match(plain):
            return True
        if says_anew(self.sentence, question, answered=had) or (near < self.place - 1 and SAYS.match(plain)):
            return True
        return had and not _POINTS_BACK.search(plain)

    def _next(self, asked: Asked) -> Asked | None:
        """A question that comes after the wording, where nothing stands between but when it came: "I froze when she asked …"."""
        between = next((each for each in self.parts if self.clause and each.first >= self.clause.last), None)
        return asked if between and asked.first < between.last and between.joiner not in {"and", "then", "but", ",", "run-on"} else None


def has_answer(sentence: Sentence, question: Asked) -> bool:
    """Whether a question has its answer in its own sentence, so that the next one need not be about it."""
    told = [each for each in clauses(sentence) if each.first >= question.last - 1]
    return any(
        (each.subject == "own" and each.lemma in group("stated")) or re.match(r"(?:said|told|i was (?:honest|open))\b", each.plain)
        for each in told
    )


def says_anew(sentence: Sentence, question: Asked, *, answered: bool) -> bool:
    """Whether "I said …" in a sentence behind a question is said of something else: the question has its answer, or words do not answer it."""
    return (answered or is_deed(question.phrase)) and any(SAYS.match(each.plain) for each in clauses(sentence)[:2])


def went_well(sentence: Sentence, question: Asked) -> bool:
    """Whether the clause that holds a question, or what stands right behind it, says that it went well."""
    return bool(met(sentence, question.last)) or any(
        each.first <= question.first < each.last and _WELL.search(each.plain) for each in clauses(sentence)
    )
