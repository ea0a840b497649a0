"""Parts of a total by class as facts: "82 शिकायतें आईं, इनमें राजस्व की 44": each is what the total is, of the same place and day.

Its measure is the total's, for that class. Where no total stands before that holds all parts, their numbers are refused.
"""

from __future__ import annotations

from dataclasses import replace

from extract import lexicon
from extract.article_state import Subject
from extract.draft import Draft
from extract.fact import Mention
from extract.figures.class_rows import Part, body_type, parts_of
from extract.figures.reaching import stems
from extract.line_claims import LineClaims, Refused
from extract.prepared import Prepared
from extract.sentences import Sentence
from extract.text import fold_text

_KINDS = ("count", "coverage")
_FINED = ("challans", "vehicles")  # never a work that is done, whatever the verb: "चालान किए गए"
_UNITS = ("complaints", "cases", "applications", "petitions", *_FINED)
_CERTAIN = 0.8
_REASON = "A part by class of a total that is not named."


def take_parts(found: LineClaims, earlier: list[Draft]) -> list[Part]:
    """The parts by class of a sentence, their numbers taken out of its claims and refusals.

    A row that opens its sentence goes on with the one before: `earlier` (the facts so far) has to end in one with its total.
    """
    parts = parts_of(found.line)
    opens = bool(parts) and not found.line.text[: found.line.at(parts[0].start)].strip()
    if opens and not any(_is_total(draft, parts) for draft in earlier if draft.sentence == earlier[-1].sentence):
        return []
    if parts and _stand_alone(parts, found, earlier):
        return []
    for part in parts:
        found.withdraw(part.number)
    return parts


def _stand_alone(parts: list[Part], found: LineClaims, earlier: list[Draft]) -> bool:
    """“लोक अदालत में बिजली के 231 और चेक बाउंस के 31 मामले निपटे": sorts before their noun, with nothing before that they could be parts of."""
    if any(part.body for part in parts) or any(_is_total(draft, parts) for draft in earlier):
        return False
    if any(claim.value >= _together(parts) for claim in found.before(parts[0].number)):
        return False
    return all(any(claim.number is part.number and claim.unit in _UNITS for claim in found.claims) for part in parts)


def _is_total(draft: Draft, parts: list[Part]) -> bool:
    """Whether a fact can hold all the parts."""
    return draft.kind in _KINDS and draft.unit in _UNITS and draft.value >= _together(parts)


def _together(parts: list[Part]) -> float:
    return sum(part.number.value for part in parts)


def refused(parts: list[Part]) -> list[Refused]:
    """The parts as refusals, for want of a total."""
    return [Refused("refusal.of_class", _REASON, part.number.start, part.number.end) for part in parts]


def drafts_of_parts(parts: list[Part], drafts: list[Draft], sentence: Sentence, prepared: Prepared) -> list[Draft]:
    """The parts as facts beside the total that stands last before them; [] where no total holds them all."""
    behind = parts[-1].start if parts else 0
    totals = [draft for draft in drafts if _is_total(draft, parts) and draft.start < behind]
    whole = [
        draft for draft in totals if draft.value == _together(parts)
    ] or totals  # the one that they make up, else the last
    done = parts and stems("done").search(prepared.between(parts[-1].end, sentence.end))
    return [_draft(part, whole[-1], sentence, prepared, reached=bool(done)) for part in parts] if whole else []


def _draft(part: Part, total: Draft, sentence: Sentence, prepared: Prepared, *, reached: bool) -> Draft:
    start, end = part.number.outer_start, part.number.outer_end
    first, last = prepared.folded.span(start, end)
    called = prepared.called(part.start, part.end)
    kept = [mention for mention in total.mentions if mention.role not in ("value", "whole")]
    if part.body:
        named = prepared.folded.span(part.start, part.end)
        kept = [mention for mention in kept if mention.role != "subject"]
        kept.append(Mention(role="subject", field=prepared.name, start=named[0], end=named[1], quote=called))
    kind = "coverage" if reached and total.unit not in _FINED else total.kind
    return replace(
        total,
        kind=kind,
        subject=_body(part, called, total, prepared) if part.body else total.subject,
        value=part.number.value,
        value_max=part.number.value_max,
        approx=part.number.approx,
        out_of=None,
        out_of_role="",
        measure=total.measure if part.body else f"{total.measure} ({called})" if total.measure else called,
        indicator="",
        aspect="",
        quote=prepared.quote(min(start, part.start), max(end, part.end)),
        sentence=prepared.quote(sentence.start, sentence.end),
        rule=f"{kind}.of_class",
        field_name=prepared.name,
        start=start,
        certain=_CERTAIN,
        mentions=[
            *kept,
            Mention(role="value", field=prepared.name, start=first, end=last, quote=prepared.quote(start, end)),
        ],
    )


def _body(part: Part, called: str, total: Draft, prepared: Prepared) -> Subject:
    """The body that a part is of: "12 पुलिस की" in news of a district is its police."""
    whose = total.subject
    if fold_text(called) in lexicon.words("frame_words", "departments"):
        called = f"{called} विभाग"
    if called == "पुलिस" and whose.type == "district" and whose.name:
        called = f"{whose.name} {called}"
    return Subject(called, body_type(fold_text(called)), part.start, part.end, "list", prepared.name)
