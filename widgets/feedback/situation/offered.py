"""Reads an offer: when it would start, whether the person has said yes, by when they answer, and what they would settle first."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.language import one_of
from widgets.feedback.english.phrases import noun_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.days import days, on_day
from widgets.feedback.situation.free import availability
from widgets.feedback.situation.invited import getting
from widgets.feedback.situation.who import person
from widgets.feedback.situation.wishes import wish

_NEWS: Final = re.compile(
    r"\b(?:got (?:the|a) (?:(?!interview|trial)\w{3,14} ){0,3}(?:job|role|place|position|post|gig|offer)(?! interview| advert)|(?:been|was|got|(?<!to )get|(?<!of )getting|am) (?:accepted|offered|hired|taken on)|job offer|offered it (?:to )?me|offered me it|verbal offer|offer (?:came|has come|came through|letter|is in)|i start (?:on )?(?:the )?\w{3,9} (?:as|at|with|in the|there)|job (?:'s|is) (?:mine|yours)|job's mine|hired (?:on the spot|me)|they want me(?= [.,!;]|$)|(?:passed|in) , (?:i )?start\b)\b"
    r"|\boffered (?:me|us) (?:the|an?) (?:(?!interview|trial|chat|call|tour|look)\S{1,14} ){0,4}?(?:job|role|post|position|contract|apprenticeship|placement|traineeship|internship|gig|place on)\b(?! (?:interview|trial|chat|call|advert))"
    r"|\band offered (?:the|an?) (?:\w{2,12} ){0,2}(?:job|role|position|post)\b|\breceived (?:an|the|a) (?:\w{2,10} )?offer\b"
    r"|^hired\b|^offered (?=[.,!;]|$)|\b(?:called|rang|rung|phoned|e-?mailed|texted)\b(?: \S{1,14}){0,8} i got it(?= [.,!;]|$)"
)
# Some of which stands in all of these, and in few sentences: to look for one word costs a tenth of that.
_OF_NEWS: Final = re.compile("accepted|got|hired|job|offer|start|taken on|want me")
# Who was rung and says when they start has got it.
_RANG: Final = re.compile(r"(?:they|she|he) (?:have |has |just |finally ){0,3}(?:called|rang|phoned|rung)\b")
_STARTS_ON: Final = re.compile(r"(?:^|, )start(?:s|ing)? (?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)\b")
# "Got it!" is news where a note begins with it; further on it may be an answer or a sauce.
_GOT_IT: Final = re.compile(r"^(?:\S{2,8} ,? ?)?(?:i )?got it(?= [.,!;]|$)")
_NOT_NEWS: Final = re.compile(
    r"\bnot (?:\w{1,30} )?(?:got|get|been|offered|hired)\b|\banother\b|\bif\b|\bhope\b|\belsewhere\b|\bwithdrawn\b|\bin my (?:head|dreams)\b|\bwould\b(?: \w{1,12}){0,4} offered\b|\brefused\b|\bunless\b|\bother (?:job|offer|place)\b|\bwhen i\b"
    r"|\boffered (?:me |us )?(?:an? |some |the |another )?(?:\w{2,10} )?(?:glass|cup|coffee|tea|water|drinks?|seat|chair|biscuits?|lunch|lift|hand|tour|break|interview|trial|chance|tissue|minute|choice)\b"
    r"|\b(?:my|his|her) (?:friend|mate|brother|sister|partner|husband|wife|son|daughter|mum|mom|dad|cousin|colleague) (?:got|was|has)\b"
)
_START: Final = re.compile(rf"\bstart(?:s|ing)?(?: date)?(?: is| on| of| from)? (?=(?:the )?\d|{one_of('weekday')}|next|on )")
_YES: Final = re.compile(
    r"\bi (?:\w{1,10} )?(?:accepted|accept|said yes|will take it|took it|am taking it|would love to accept|am accepting)\b|\bof course yes\b|\bsaid yes\b|^yes (?:please|from me)\b"
)
_ANSWER: Final = re.compile(r"\b(?:answer|decide|decision|know|yes|reply|sign|accept|tell them)\b")
_PAY: Final = re.compile(r"[£$€]\s?\d{1,3}(?:[,.]\d{1,3})?k?")
_ADVERT: Final = re.compile(r"\b(?:advert|advertised|ad|listing|posting|said|told)\b")
_SAID_IN: Final = re.compile(r"\b(?:advert|ad|listing|posting) (?:said|says|was|had) ([£$€]?\d{1,3}(?:[.,]\d{1,3})?k?)(?= |$)")
_NOTICE: Final = re.compile(
    r"\b(?:need to |have to |must )?(?:give|serve|work) (?:my |a |them )?((?:\d{1,2}|one|two|three|four|six|a) (?:week|weeks|month|months)(?:'s|s')?) ?'?(?: of)? notice\b|\bnotice of ((?:\d{1,2}|one|two|three|four|six|a) (?:weeks?|months?))\b"
)
_IF_CAN: Final = re.compile(
    r"\b(?:would|'d|will) (?:take it|accept|say yes|do it) if (?:they|you) (?:can|could) (\w.{3,60}?)(?= because| [.,;]|$)"
)
_INSTEAD: Final = re.compile(
    rf"\b(?:can|could) (?:it|i|we)(?: start)?(?: \w{{1,8}})? (?:be |start |do |make it )?(?:on )?(the (?:{one_of('weekday')}) after|the week after|a week later|a fortnight later)\b"
)


def news(read: Sequence[Sentence]) -> bool:
    """Whether the note brings an offer or a hire for the person who writes."""
    told = [each.plain for each in read if not _NOT_NEWS.search(each.plain)]
    first = read[0].plain if read else ""
    rung = any(_RANG.match(each) for each in told) and any(_STARTS_ON.search(each) for each in told)
    return rung or any(_OF_NEWS.search(each) and _NEWS.search(each) for each in told) or (first in told and bool(_GOT_IT.search(first)))


def offered(read: Sequence[Sentence]) -> dict[str, str]:
    """The phrases that an answer to an offer turns on, by slot name."""
    out: dict[str, str] = {name: text for name, text in {**wish(read), **availability(read)}.items() if name in {"wish", "ask_for"}}
    pay: list[tuple[str, bool]] = []
    for sentence in read:
        plain = sentence.plain
        for start in _START.finditer(plain):
            day = next((each for each in days(sentence) if start.end() - 1 <= each.start <= start.end() + 4), None)
            if day and "starts" not in out:
                out["starts"] = on_day(day.text)
                who = next(
                    (
                        found
                        for k in range(len(sentence.words))
                        if (found := person(sentence, k))
                        and re.match(
                            r"(?:says?|said|told|wants?)\b", " ".join(each.low for each in sentence.words[found.last : found.last + 1])
                        )
                    ),
                    None,
                )
                if who and not re.match(r"(?:they|he|she)\b", who.text):
                    out["who"] = who.text
        for day in days(sentence):
            if re.search(
                r"\b(?:by|before|until|till) (?:close of business |close of play |cob |noon |the end of |end of )?(?:on )?$",
                plain[: day.start],
            ) and _ANSWER.search(plain):
                out.setdefault("answer_by", day.text)
            if re.search(r"\bi (?:said|told them|would|will|have|need)\b.{0,24}\bthink\b", plain) and re.search(
                r"\b(?:by|until|till) $", plain[: day.start]
            ):
                out["decide_by"] = day.text
                out.pop("answer_by", None)
            if re.search(r"\btraining (?:begins?|starts?|is) (?:on )?$", plain[: day.start]):
                out["training"] = on_day(day.text)
        if _YES.search(plain) and not re.search(r"\bif\b|%", plain):
            out["yes"] = "the offer"
        if notice := _NOTICE.search(plain):
            amount = (notice.group(1) or notice.group(2)).replace("'s", "").replace("s'", "s")
            to = re.search(r"\bto (?=(?:the|my) )", plain[notice.end() :])
            where = noun_phrase(sentence, sentence.at(notice.end() + to.end()), joins=False) if to else None
            amount = re.sub(r"^a (week|month)$", r"one \1", amount)
            plural = (
                amount + "s"
                if re.match(r"(?:\d+|two|three|four|six) (?:week|month)$", amount) and not amount.startswith(("1 ", "one "))
                else amount
            )
            out.setdefault(
                "notice", f"{plural}{chr(39) if plural.endswith('s') else chr(39) + 's'} notice" + (f" to {where.text}" if where else "")
            )
        if instead := _INSTEAD.search(plain):
            first, last = sentence.at(instead.start(1)), sentence.at(instead.end(1) - 1) + 1
            out["later"] = " ".join(each.out if each.tag == "E" else each.low for each in sentence.words[first:last])
        if condition := _IF_CAN.search(plain):
            first, last = sentence.at(condition.start(1)), sentence.at(condition.end(1) - 1) + 1
            out["if_can"] = write(sentence.words[first:last])
        if re.search(r"\bin writing\b", plain):
            out["writing"] = "in writing"
        for amount_found in _PAY.finditer(plain):
            near = (
                plain[max(0, amount_found.start() - 24) : amount_found.end()]
                + plain[amount_found.end() : amount_found.end() + 20].split(" ,")[0]
            )
            pay.append((sentence.words[sentence.at(amount_found.start())].out, bool(_ADVERT.search(near))))
    out["getting"] = next(
        (text for each in read if "notice" not in out and (text := getting(each)) and not re.search(r"\b(?:answer|notice|start)\b", text)),
        "",
    )
    if "yes" in out:
        out.pop("answer_by", None)
    if not any(told for _, told in pay):
        pay += [(hit.group(1), True) for each in read if (hit := _SAID_IN.search(each.plain))][:1]
    advert = next((text for text, told in pay if told), "")
    given = next((text for text, told in pay if not told), "")
    if advert and given and advert != given:
        out |= {"advert": advert, "given": given}
    elif given and len(pay) == 1:
        out["given"] = given
    return out
