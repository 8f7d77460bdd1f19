"""Tells what followed, where a note says so right behind a thing: that one made it good, "I restarted and joined again", or that they liked it."""

import re
from typing import Final

from widgets.feedback.draft import Line
from widgets.feedback.english.substance import substance
from widgets.feedback.english.tokens import straight
from widgets.feedback.findings import Findings, Piece, Span
from widgets.feedback.message.checks import sound
from widgets.feedback.message.frames import fill, recovered_frames, welcomed_frame
from widgets.feedback.message.recounting import recounted
from widgets.feedback.message.told import named

# No more characters than these lie between a moment and what came of it.
_NEAR: Final = 12
_LONGEST: Final = 28
_THEM: Final = r"(?:it|that|them|this|those|the \w{2,20}(?: \w{2,20})?|my \w{2,20})"
_AGAIN: Final = r"(?:again|back(?: in| on)?)"
# What is done about a thing that went amiss, while it can still be mended. Wider than what makes a slip too small to own (moments/doubtful.py), and than
# what one does to an answer (`amend` in words.toml): to join again, or to carry on, mends no answer, but it is worth telling.
_MADE_GOOD: Final = re.compile(
    r"I (?:\w{2,10}ly |then |soon |did |also |still |just ){0,2}(?:"
    rf"(?:spotted|noticed|caught|flagged|corrected|fixed|rescued|saved|salvaged|mended|remedied|rectified|reworded|rephrased|redid|remade|restarted|rebooted|reset|sorted|apologi[sz]ed for) (?:{_THEM}|myself)\b"
    r"|(?:apologi[sz]ed|recovered|reconnected|rejoined|restarted|rebooted|owned up|started (?:again|over)|tried again|carried on|kept (?:going|calm)|stayed calm)\b"
    rf"|(?:put|got|set) {_THEM} (?:all )?(?:right|straight|back|through|working|going|sorted|done|finished)\b|got the \w{{2,12}} one (?:right|through|done)\b"
    rf"|(?:joined|logged|dialled|dialed|came|went|got|rang|called|phoned) (?:\w{{2,8}} )?{_AGAIN}\b|got (?:there|through it)\b"
    r"|(?:rang|phoned|called|texted|messaged|emailed|told) (?:them|him|her|ahead|the \w{2,20})(?: (?:ahead|straight away|at once|to (?:say|let)\b.{3,80}))?\.$"
    r"|(?:told|warned|showed) (?:them|him|her|the \w{2,20}) (?:straight (?:up|away|off|out)|right away|at once|immediately|there and then)\b"
    r"|(?:binned|scrapped) (?:it|that|them),? (?:and )?(?:made|did|wrote|started)|(?:made|did|cooked|wrote) (?:another|a (?:new|fresh|second)) "
    r"|managed (?:it|that|to (?!get out\b|lose\b|miss\b|forget\b|break\b|drop\b|spill\b|burn\b)\w{3,14})|finished (?:it|them|both|the \w{2,20})\b.{0,40}\b(?:in|on) time\b"
    r"|picked (?:it|myself) (?:back )?up\b|tried to fix it\b"
    r")"
)
# What one saw may well be something that was not as it should be.
_SAW: Final = re.compile(r"I (?:\w{2,10}ly |then |also |did ){0,2}(?:spotted|noticed|caught) (?:that )?the ")
# What did no good, or was done when it was too late.
_IN_VAIN: Final = re.compile(
    r"\b(?:not|no|never|nothing|nobody|but|too late|only when|would|should|could|might|car park|home|bus|train|stairs|lift|afterwards|later|tonight|since|after (?:the|my|we|I|that)|by then)\b|n't\b",
    re.IGNORECASE,
)

# "I corrected myself before he could speak"
_BEFORE_THEM: Final = re.compile(r" before (?:he|she|they|anyone|anybody|the \w{3,20}) (?:could|even)? ?(?:\w{2,10} ){0,2}\w{2,10}\.?$")
# "I restarted it, but the link was dead": what one felt at it takes nothing away.
_IT_DID_NOT_HELP: Final = re.compile(r"\W{0,3}\b(?:but|though|although)\b(?! I\b)", re.IGNORECASE)
# What they did then is for another sentence.
_THEIRS: Final = re.compile(r"\b(?:and|so) (?:then )?(?:he|she|they|the \w{3,20}) ")
# What those who interviewed do about a thing they like; a laugh, or a note that is made of it, may mean anything.
_LIKED: Final = re.compile(
    r"[\s.,;:!-]{0,4}(?:(?:and|which|so) )?((?:they|he|she|both|all|everyone|(?:the|my) (?!mum|mother|dad|father|wife|husband|partner|kids)\w{2,14}(?: \w{2,14})?|(?-i:(?!Mum|Mom|Dad|Nan|Gran)[A-Z])\w{1,14})"
    r" (?:of them )?(?:(?:all|both|really|actually|just|absolutely|quite|clearly|definitely|seemed to|looked) ){0,2}"
    r"(?:(?:loved|liked|love|like) (?:it|that|this|my answer)(?= ?(?:[.,;!?)\n]|$|and\b|so\b|a lot\b))|(?:was|were) (?:(?:all|really|very|so|well|quite) ){0,2}(?:nodding(?! off)|impressed(?: (?:by|with) (?:it|that|this))?|into (?:it|that)|beaming)\b"
    r"|nodded(?! (?:off|politely|blankly))\b|gave me (?:a|the|two) thumbs? ?up\b|beamed\b))",
    re.IGNORECASE,
)
# What a person may be liked for: not what they were asked.
_LIKEABLE: Final = frozenset(["answer", "shown", "achieved", "topic", "scene"])
_SENTENCE: Final = re.compile(r"[\s.,;:!?]{0,4}([^.!?\n]{1,200})(?=[.!?\n])")
_TAKEN_BACK: Final = re.compile(
    r"\W{0,3}\b(?:but|until|till|though|although|at first|politely|or (?:pretended|seemed)|before)\b", re.IGNORECASE
)


def recovered(findings: Findings, moment: Span, allowed: str) -> Line | None:
    """The sentence for what was done about a `moment`, in its sentence or right behind it; None where the note has none that reads well."""
    for each in (one for piece in findings.pieces for one in (*(piece.parts if _THEIRS.search(piece.text) else ()), piece, *piece.parts)):
        behind = moment.start < each.span.start <= moment.end + _NEAR and not _IT_DID_NOT_HELP.match(findings.text, each.span.end)
        if behind and (text := _told(each, allowed)):
            return Line(text, each.span, (), "scene", tells=(named("piece", each.span.text),))
    return None


def welcomed(findings: Findings, told: Line) -> Line | None:
    """The sentence for what is `told` where a note says right behind it that it was liked; None where it does not, or takes it back."""
    if told.source is None or told.role not in _LIKEABLE or (told.role != "answer" and "asked" in told.text):
        return None
    note = straight(findings.text)
    ends = [told.source.end]
    # The source of an answer may be no more than what was asked.
    if (reply := _SENTENCE.match(note, ends[0])) and substance(reply.group()) & substance(told.text):
        ends.append(reply.end(1))
    found = next((found for each in ends if (found := _LIKED.match(note, each))), None)
    if found is None or _TAKEN_BACK.match(note, found.end()):
        return None
    span = Span(found.start(1), found.end(), findings.text[found.start(1) : found.end()])
    return Line(welcomed_frame(), span, (), "scene", tells=(named("welcomed", span.text),), follows=told.tells[0])


def _told(piece: Piece, allowed: str) -> str:
    # Who leaves out who did a thing in a row of deeds did it: "told the vet at once, swapped legs".
    text = f"I {piece.text[:1].lower()}{piece.text[1:]}" if piece.jotted else piece.text
    if len(text.split()) > _LONGEST or not _MADE_GOOD.match(text):
        return ""
    if _IN_VAIN.search(_BEFORE_THEM.sub("", text)) and not _SAW.match(text):
        return ""
    said = recounted(text)[0].removeprefix("I ").removesuffix(".")
    return next((text for each in recovered_frames() if sound(text := fill(each, {"recovered": said}), allowed)), "")
