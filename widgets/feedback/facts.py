"""Finds the clean facts of a note: clauses and phrases a sentence of the draft can carry."""

import re
from collections.abc import Sequence

from widgets.feedback.clauses import Clause, clauses
from widgets.feedback.findings import Event, Fact
from widgets.feedback.goods import talked
from widgets.feedback.kinds import ASIDE, FORECAST
from widgets.feedback.language import group
from widgets.feedback.phrases import is_thin, noun_phrase, phrases
from widgets.feedback.rewriting import my_clause, own_clause
from widgets.feedback.sentences import Sentence
from widgets.feedback.slots import asked


def facts(read: Sequence[Sentence], proposed: Sequence[Event]) -> list[Fact]:
    """Every clean fact of the sentences a draft may draw on."""
    out: list[Fact] = []
    for sentence in read:
        if ASIDE.search(sentence.plain) and "?" in sentence.plain:
            continue
        question = asked(sentence)
        if question:
            out.append(Fact("asked", question.phrase, sentence.span(question.first, question.last)))
        for each in clauses(sentence):
            span = sentence.span(each.first, each.last)
            if topic := talked(each):
                out.append(Fact("topic", topic, span))
            text = own_clause(each)
            if text and _worth(each, text):
                out.append(Fact("own", text, span))
            if (
                each.subject == "mine"
                and (text := my_clause(each))
                and not any(
                    e.id in {"nerves", "blank_mind", "dress", "illness", "logistics", "tech_failure"}
                    and e.span.start == sentence.span().start
                    for e in proposed
                )
            ):
                out.append(Fact("own", text, span))
        reason = re.search(
            r"\b(?:want (?:it|the job|this)|keen|interested|suits me|would love it|like the sound)\b.{0,30}?\bbecause it is ",
            sentence.plain,
        )
        if reason:
            found = noun_phrase(sentence, sentence.at(reason.end()))
            if found:
                out.append(Fact("remark", f"One reason the role appeals to me is that it is {found.text}.", sentence.span()))
        out += [Fact("thing", each.text, sentence.span(each.first, each.last)) for each in phrases(sentence) if not is_thin(each.text)]
    return out


def _worth(clause: Clause, text: str) -> bool:
    """Whether a clause says something a recruiter could use."""
    if clause.lemma not in group("fact_verb") or re.search(
        r"\bnot much\b|\b(?:interviews?|emails?|call)\b(?! questions)|\b(?:life|way home|night)\b", text
    ):
        return False
    if FORECAST.search(clause.plain) or (
        clause.lemma == "be"
        and not re.search(
            r"\d|\b(?:currently|qualified|trained|based|available|free|working|resitting|taking|doing|finishing|studying|a|an|the|in)\b",
            text,
        )
    ):
        return False
    return not is_thin(re.sub(r"^(?:I|we) (?:\w+ ){1,2}", "", text + " "))
