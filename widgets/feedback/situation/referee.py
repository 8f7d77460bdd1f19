"""Reads what a referee has to know: who may get in touch, how and by when, what to speak of, and where the two worked together."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.indirect import asked_clause
from widgets.feedback.english.language import base_of, group, one_of, verbs
from widgets.feedback.english.phrases import Phrase, is_thin, legal_phrase, noun_phrase, verb_phrase, write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence, joined
from widgets.feedback.english.wordclass import Token
from widgets.feedback.situation import places
from widgets.feedback.situation.courtesy import owed
from widgets.feedback.situation.days import Day, days, on_day, stretch
from widgets.feedback.situation.plain import own_words, plainly

_COUNT: Final = r"an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}"
_TOUCH: Final = re.compile(
    r"\b(?:are|is) (?:calling|ringing|phoning|emailing|contacting|messaging)\b|\b(?:will|may|might|to|would|going to|'ll) (?:be )?(?:probably )?(?:email|e-mail|mail|phone|ring|call|contact|write to|message|text|telephone|phoning|writing|ringing|get in touch|be in touch)\w{0,3}\b"
)
_FROM: Final = re.compile(r"\b(?:call|email|e-mail|form|letter|message|request|text|link) (?:\w{2,8} )?from (?=\S)")
_BY: Final = re.compile(
    r"\b(?:by (?:email|e-mail|phone|post|mail)|phone ref(?:erence)?\b|phone (?:him|her|you|them)|ring (?:him|her|you|them)|call (?:him|her|you|them)|email (?:him|her|you|them)|(?:phone )?call from|comes by e-?mail|ring (?:his|her|their) mobile|they (?:will |may )?(?:e-?mail|phone|ring|call)|(?:will|may|might) be (?:e-?mailing|phoning|ringing|calling)|(?:online|web) form|portal)\b"
)
_STRESS: Final = re.compile(
    r"\b(?:mention|mentions|stress|remember|remembers|bring up|brings up|brought up|(?:talk|tell|say|said|says|speak|something|words?|recommendation|reference|pages?|letter|is|it) ?,? ?about|emphasise|emphasize|focus on|highlight|vouch for) (?=\S)"
)
# What they will ask is not what the person would have said.
_ASKS: Final = re.compile(r"\b(?:ask|asks|care|cares|hear|know) about (?=\S)")
_ASKS_IF: Final = re.compile(
    r"\b(?:they|hr|agency|school|company) (?:will |may |might |would |are going to |want to |always )?(?:ask|check|know|probably ask|want to know)(?: you| her| him)? (?=(?:if|whether|how long|how often|why|when|what|how) i\b)"
)
# What somebody is better off not bringing up.
BETTER_LEFT: Final = re.compile(
    r"\b(?:sacked|fired|dismissed|let go|convict\w{1,4}|criminal|prison|arrested|pregnan\w{1,3}|baby|babies|kids|children|sick\w{0,4}|ill|illness|off work|depress\w{2,4}|anxi\w{2,4}|disabilit\w{1,3}|disciplin\w{1,6}|warning|grievance|lied|quit)\b"
)
_WAS_MY: Final = re.compile(
    r"^(?:and |because )?(?:she|he) (?:was|is|used to be) my (?:old |first )?((?:line |team |shift |course |year |floor |store |ward )?(?:manager|boss|supervisor|tutor|teacher|lecturer|mentor|sister|leader|coach|sergeant|foreman|instructor|head of \w{3,12}|trainer))\b"
)
_THAT: Final = re.compile(
    r"\b(?:(?:mention|say|said|says|stress|emphasise|emphasize|remember|confirm|knows|know) (?:that )?|and that )(?=(?:i|we) )"
)
_BACK: Final = re.compile(rf"\b(?:in|within) ({_COUNT}) (working )?(days?|weeks?)\b")
_WEEKS_ONLY: Final = re.compile(rf"\b({_COUNT}) (working )?(days?|weeks?) only\b")
_ONLY: Final = re.compile(rf"\b(?:given|got|have|gives?)(?: \w{{2,8}}){{0,2}} (?:only )?({_COUNT}) (working )?(days?|weeks?)\b")
_WANTING: Final = re.compile(r"\b(?:it is |its )(\w{3,20}) (?:want|wants|who want|asking)\b")
_COMPANY: Final = re.compile(r"\b(?:company|employer|firm) (?:is|called) (?=\S)")
_START: Final = re.compile(
    rf"\bstart(?:s|ing)?(?: date)?(?: is| on| of)? ((?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of )?(?:{one_of('month')}))?)(?= |$)"
)
# A day by which the reference itself has to be there, not one before which they will get in touch.
_DUE: Final = re.compile(
    r"\b(?:(?:due|deadline|closes?|closing|shuts)\b(?: (?!before )[a-z\d]\S{1,7}){0,3}|(?:be in(?! touch)|need|needs|needed|want|wants|wanted|must|back|return|returned|done|(?:he|she|you) (?:can|could|would|will) \w{2,10})\b(?: \S{1,14}){0,9}? (by|before|no later than)(?: (?:noon|midday|\d{1,2}(?:am|pm)))?(?: on)?) (?:the )?$"
)
_THEY_DO: Final = re.compile(
    r"\b(?:they|they'll|hr|someone|somebody|agency|company|school|office|people) (?:\w{2,6} ){0,2}(?:send|e-?mail|write|ring|phone|call|contact|text|be in touch)\b(?: \S{1,14}){0,5} $"
)
_CALL: Final = re.compile(r"\b(?:ring|rings|ringing|phone|call|contact|email|e-mail|mail|text)\b")
# A day that hangs on what stands before the comma: ", probably Thursday".
_APART: Final = re.compile(r"(?:(?:probably|prob|maybe|perhaps|some time|sometime|on|next|the|between|from) ){0,3}")
_LEAD: Final = re.compile(r"\b(before|after|from|by|until) (?:the )?$")
_SPAM: Final = re.compile(r"\b(?:spam|junk)\b")
_MAY: Final = re.compile(
    r"\b(?:if i can|if it is ok|if it is all right|would (?:he|she|they) mind|ok(?:ay)? (?:if|to) put|can i (?:put|use|give)|to be my ref\w{0,4}|if (?:he|she) (?:can|could|would|will) be|if (?:he|she) (?:is|would be) (?:ok|okay|happy|willing|fine|all right))\b"
)
_HUSH: Final = re.compile(r"\b(?:not to|keep quiet|do not) (?:mention|say|talk)\b")
_THERE: Final = re.compile(rf"\bi (?:was|worked) there (?:for )?((?:{_COUNT}) (?:years?|months?))\b")
_TOGETHER: Final = re.compile(r"\b(?:we|i) (?:did|worked|volunteered|trained|taught|studied|spent|ran|shared|were|had)\b")


def referee(read: Sequence[Sentence]) -> dict[str, str]:
    """The phrases that a word to a referee turns on, by slot name."""
    out: dict[str, str] = {}
    for sentence in read:
        for name, text in _of(sentence).items():
            if text and not hot(text):
                out.setdefault(name, text)
    if any(_MAY.search(each.plain) for each in read):
        out["may"] = "your name"
    out |= {"stress": stressed(read), "asks": listed_after(read, _ASKS), **owed(joined(read))}
    out["asks_if"] = next((text for each in read if (text := _asks_if(each))), "")
    if "due" in out:
        out.pop("within", None)
    return out


def _of(sentence: Sentence) -> dict[str, str]:
    plain, out = sentence.plain, {"contact": _contact(sentence), "together": _together(sentence)}
    if start := _START.search(plain):
        first, last = sentence.at(start.start(1)), sentence.at(start.end(1) - 1) + 1
        out["start"] = " ".join(each.out if each.tag in "E#" else each.low for each in sentence.words[first:last])
    if same := re.search(r"\bstill (?:on |at |got )?(?:the |his |her )?same (mobile|number|phone number|email|address)\b", plain):
        out["same"] = "mobile number" if same.group(1) == "mobile" else same.group(1)
    if by := _BY.search(plain):
        found = by.group()
        if not re.search(r"online|web|portal", found):
            out["how"] = "by email" if "mail" in found else "by post" if "post" in found else "by phone"
    if re.search(r"\bonline (?:form|portal)?|\bweb form\b|\bportal\b", plain):
        out["online"] = "online"
    if _SPAM.search(plain):
        out["spam"] = "your junk folder" if "junk" in plain else "your spam folder"
    for day in days(sentence):
        before = plain[: day.start]
        if re.search(r"\bstart(?:s|ing)?(?: date)?(?: is| on| of)? $", before) or re.search(r"\b(?:19|20)\d\d$", day.text):
            continue
        due = _DUE.search(before)
        if due and not _THEY_DO.search(before):
            text = re.sub(r"^(.+) at (\S+)$", r"\2 on \1", stretch(sentence, day))
            out.setdefault("due", f"{'before' if due.group(1) == 'before' else 'by'} {text}")
        elif _APART.fullmatch(piece := before.rsplit(" , ", 1)[-1]) or _TOUCH.search(piece) or _CALL.search(piece):
            out.setdefault("when", _touched(sentence, day))
    if (back := _BACK.search(plain) or _ONLY.search(plain) or _WEEKS_ONLY.search(plain)) and not re.search(
        r"\b(?:did|worked|together|years?)\b", plain
    ):
        out["within"] = f"{back.group(1)} {back.group(2) or ''}{back.group(3)}"
    return out


def _asks_if(sentence: Sentence) -> str:
    """What they will ask, as a question: "whether I am reliable"."""
    found = _ASKS_IF.search(sentence.plain)
    told = asked_clause(sentence, sentence.at(found.end())) if found else None
    return (
        re.sub(r"^if ", "whether ", told.text)
        if told and not re.search(r"\b(?:she|he|her|him|they|you)\b", told.text) and not BETTER_LEFT.search(told.text)
        else ""
    )


def _touched(sentence: Sentence, day: Day) -> str:
    """When they may get in touch: "before Thursday", "today or tomorrow", "on Thursday or perhaps Friday"."""
    plain, named = sentence.plain, days(sentence)
    lead = _LEAD.search(plain[: day.start])
    if lead:
        return f"{lead.group(1)} {stretch(sentence, day)}"
    if day.text == "tomorrow" and "today or tomorrow" in plain:
        return "today or tomorrow"
    other = next((each for each in named if each.start > day.start and re.search(r"\b(?:maybe|perhaps) $", plain[: each.start])), None)
    closer = next(
        (each for each in named if day.text.endswith(" week") and each.start > day.start and not _DUE.search(plain[: each.start])), None
    )
    if other and not closer:
        return f"{on_day(day.text)} or {other.text if on_day(day.text).startswith('on ') else on_day(other.text)}"
    return on_day(stretch(sentence, closer or day))


def _contact(sentence: Sentence) -> str:
    """Who will get in touch, where the note names them: "Redmayne Care", "the MoJ"."""
    touch = _TOUCH.search(sentence.plain)
    if touch:
        at = sentence.at(touch.start())
        for start in range(max(0, at - 5), at):
            if start and sentence.words[start - 1].tag in "EJ" and sentence.words[start].tag == "E":
                continue
            named = places.name(sentence, start) or (places.place(sentence, start) if sentence.words[start].low == "the" else None)
            if (
                named
                and named.last in {at, at - 1}
                and all(each.tag in "AB" for each in sentence.words[named.last : at])
                and not (start and sentence.words[start - 1].low in {"mr", "mrs", "ms", "dr", "prof", "coach"})
            ):
                if start > 1 and sentence.words[start - 1].low in {"from", "at"} and sentence.words[start - 2].tag == "E":
                    return f"{sentence.words[start - 2].out} from {named.text}"
                return (
                    f"the {named.text}"
                    if start and sentence.words[start - 1].low == "the" and not named.text.startswith("the ")
                    else named.text
                )
    wanting = _WANTING.search(sentence.plain)
    if wanting and (firm := places.name(sentence, sentence.at(wanting.start(1)))):
        return firm.text
    company = _COMPANY.search(sentence.plain)
    if company and (firm := places.name(sentence, sentence.at(company.end()))):
        return firm.text
    sent = _FROM.search(sentence.plain)
    named = places.name(sentence, sentence.at(sent.end())) if sent and sentence.at(sent.end()) < len(sentence.words) else None
    if not named and sent and sentence.at(sent.end()) < len(sentence.words) and sentence.words[sentence.at(sent.end())].low == "the":
        word = sentence.words[sentence.at(sent.end()) + 1] if sentence.at(sent.end()) + 1 < len(sentence.words) else None
        return f"the {word.out}" if word and word.tag == "E" else ""
    return named.text if named else ""


def _together(sentence: Sentence) -> str:
    """What the referee saw of the person's work: "you supervised my dissertation on peat bogs in 2023"."""
    if there := _THERE.search(sentence.plain):
        return f"I was with you for {there.group(1)}"
    for each in clauses(sentence):
        words = each.words
        if each.verb >= 0 and each.lemma in group("oversaw") and {word.low for word in words} & {"me", "my", "us", "our"}:
            verb = sentence.words[each.verb]
            rest = write(plainly(sentence.words[each.verb + 1 : each.last]))
            past = next((form for form, kind in verbs().items() if kind.lemma == each.lemma and "past" in kind.kinds), "")
            if past and rest and len(rest.split()) < 12 and verb.tag in "VL" and not re.search(r"\b(?:he|she|him|her|they)\b", rest):
                more = next(
                    (
                        one
                        for one in clauses(sentence)
                        if one.first > each.verb and one.joiner == "and" and one.lemma in group("oversaw") and one.verb >= 0
                    ),
                    None,
                )
                second = (
                    f" and {more.sentence.words[more.verb].low} {write(plainly(sentence.words[more.verb + 1 : more.last]))}" if more else ""
                )
                return f"you {past} {rest}{second}" if not re.search(r"\b(?:he|she|him|her)\b", second) else f"you {past} {rest}"
        if was := _WAS_MY.match(each.plain):
            rest = write(plainly(words[len(was.group().split()) :]))
            rest = rest if len(rest.split()) < 9 and not re.search(r"\b(?:i|he|she|they|it|her|him|who)\b", rest.lower()) else ""
            return f"you were my {was.group(1)} {rest}".strip()
        if _TOGETHER.match(each.plain) and re.search(r"\b(?:together|(?:with|under|for|alongside) (?:him|her|them))\b", each.plain):
            text = own_clause(each) or write(plainly(words))
            text = re.sub(r" (with|under|for|alongside) (?:him|her|them)\b", r" \1 you", text)
            text = re.sub(r"\byou ((?:19|20)\d\d) (?:to|-) ((?:19|20)\d\d)", r"you from \1 to \2", text)
            if text and len(text.split()) < 16 and not re.search(r"\b(?:he|she|they|it)\b", text):
                return re.sub(r"^we did (\w+ years) together", r"we worked together for \1", text)
    return ""


def stressed(read: Sequence[Sentence]) -> str:
    """What would help most, as one list: "the medication round and that I covered nights"."""
    found: list[str] = [listed_after(read, _STRESS)]
    for sentence in read:
        if _HUSH.search(sentence.plain):
            continue
        for match in _THAT.finditer(sentence.plain):
            own = clauses(sentence.part(sentence.at(match.end()), len(sentence.words)))[:1]
            if own and (text := own_words(own[0])):
                more = clauses(sentence.part(sentence.at(match.end()), len(sentence.words)))[1:2]
                also = own_clause(more[0]) if more and more[0].joiner == "and" and more[0].subject == "own" else ""
                found.append(f"that {text}" + (f" and {also.removeprefix('I ')}" if also.startswith("I ") else ""))
    return " and ".join(dict.fromkeys(each for each in found[:3] if each and not hot(each)))


def listed_after(read: Sequence[Sentence], pattern: re.Pattern[str]) -> str:
    """The things that stand after the words of `pattern`, as one list."""
    found: list[str] = []
    for sentence in read:
        if _HUSH.search(sentence.plain):
            continue
        for match in pattern.finditer(sentence.plain):
            start = sentence.at(match.end())
            allowed = re.search(r"\b(?:ok|okay|fine|all right|alright) to (?:\w{3,8} )?$", sentence.plain[: match.start()])
            thing = _matter(sentence, start) if start < len(sentence.words) else None
            if thing and not allowed:
                found += [thing.text, *_more(sentence, thing.last)]
    return " and ".join(dict.fromkeys(each for each in found[:3] if not hot(each)))


def _more(sentence: Sentence, place: int) -> list[str]:
    """What else stands after "and": "and that I covered nights", "and the first aid"."""
    words = sentence.words
    if place + 1 >= len(words) or words[place].low not in {"and", ",", "&"}:
        return []
    place += 1
    place += words[place].low == "about" and place + 1 < len(words)
    if words[place].low == "that" and place + 1 < len(words) and words[place + 1].low in {"i", "we"}:
        return []
    if words[place].low in {"how", "what"} and (told := asked_clause(sentence, place)):
        return [told.text]
    thing = _matter(sentence, place)
    return [thing.text] if thing else []


def _compound(words: Sequence[Token], place: int) -> bool:
    """Whether a word that looks like a verb stands between two nouns of one thing: "the parish records project"."""
    inside = 0 < place < len(words) - 1 and words[place - 1].tag in "NE" and words[place + 1].tag in "NZ"
    return inside and words[place].tag == "V" and words[place].low.endswith("s")


def _matter(sentence: Sentence, start: int) -> Phrase | None:
    """The thing to speak of that begins at word `start`, without "stuff" and "thing"."""
    sentence = Sentence(sentence.note, tuple(plainly(sentence.words)))
    words = sentence.words
    if any(_compound(words, place) for place in range(start + 1, len(words))):
        words = tuple(replace(word, tag="N") if _compound(words, place) else word for place, word in enumerate(words))
        sentence = Sentence(sentence.note, words)
    if words[start].low == "me" and start + 2 < len(words) and words[start + 1].tag == "G":
        start += 1
    action = verb_phrase(sentence, start, most=8) if words[start].tag == "G" else None
    if action:
        last = next((k for k in range(start + 1, action.last) if words[k].low == "and"), action.last)
        text = write(words[start:last])
        return Phrase(start, last, text)
    thing = noun_phrase(sentence, start, joins=True)
    if thing and " and " in thing.text:
        thing = noun_phrase(sentence, start, joins=False) or thing
    lows = set(thing.text.lower().split()) if thing else set()
    if not thing or is_thin(thing.text) or not legal_phrase(thing.text) or lows & (group("other_side") | group("weekday")):
        return None
    if (
        re.match(r"(?:the|a|this|my) (?:\w{2,12} )?(?:job|role|reference|form|post|position|portal)\b", thing.text.lower())
        or base_of(words[start].low) == "be"
    ):
        return None
    if thing.text == "my work":
        return None
    text = re.sub(r" (?:work|thing|bit|side of things)\b.*$", " work", re.sub(r" (?:instead|(?:that|which|who)\S{0,3})$", "", thing.text))
    return Phrase(thing.first, thing.last, text)
