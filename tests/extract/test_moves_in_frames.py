"""What moved, in every participle and verb that the press has for it, and what was counted in two times."""

from __future__ import annotations

from itertools import product

from tests.extract.telling import Told, lost

PLACE = "जौनपुर"
OPENING = "लखनऊ। सितंबर की समीक्षा रिपोर्ट जारी हुई।\n\n"

PARTICIPLES = ("घटकर", "बढ़कर", "गिरकर", "सुधरकर", "कम होकर", "घटते हुए")
VERBS = ("रह गया", "हो गया", "पर आ गया", "तक पहुंच गया")

# What stands before the participle, the kind of the fact, its values.
FRAMES = (
    ("जौनपुर के अंक 81 से {} 74 {}।", "score", (81, 74)),
    ("जौनपुर के अंक {} 74 {}।", "score", (74,)),
    ("जौनपुर का स्कोर 81.4 से {} 74.2 {}।", "score", (81.4, 74.2)),
    ("जौनपुर का स्कोर {} 74.2 {}।", "score", (74.2,)),
    ("जौनपुर का एक्यूआई 181 से {} 274 {}।", "score", (181, 274)),
    ("जौनपुर में टीकाकरण 81 प्रतिशत से {} 74 प्रतिशत {}।", "coverage", (81, 74)),
    ("जौनपुर का पास प्रतिशत 81.2 से {} 74.5 {}।", "coverage", (81.2, 74.5)),
    ("जौनपुर में लंबित शिकायतें {} 74 {}।", "count", (74,)),
    ("जौनपुर में लंबित शिकायतें 81 से {} 74 {}।", "count", (81, 74)),
    ("जौनपुर में मरीजों की संख्या 81 थी, जो {} 74 {}।", "count", (81, 74)),
    ("जौनपुर की रैंक 41वीं से {} 27वीं {}।", "rank", (41, 27)),
    ("जौनपुर की रैंक {} 27 {}।", "rank", (27,)),
)


TIMES = (("पिछले साल", "इस साल"), ("2023 में", "2024 में"), ("अगस्त में", "सितंबर में"), ("गत माह", "इस माह"))
OF_TIMES = (
    ("जौनपुर में {1} 74 मामले दर्ज हुए। {0} 81 दर्ज हुए थे।", "count"),
    ("जौनपुर में {0} 81 मामले आए थे, जबकि {1} 74 आए।", "count"),
    ("जौनपुर में {1} 74 आवास बने, {0} 81 बने थे।", "coverage"),
    ("जौनपुर में {0} 81 आवास पूरे हुए थे, {1} 74 पूरे हुए।", "coverage"),
    ("जौनपुर के {1} 74 परीक्षार्थी सफल हुए, {0} 81 हुए थे।", "coverage"),
)


def _moves() -> list[tuple[str, tuple[Told, ...]]]:
    """Each frame with each participle and verb, whose gender and number are the frame's."""
    told = []
    for (frame, kind, values), participle, verb in product(FRAMES, PARTICIPLES, VERBS):
        ending = (
            "गईं"
            if "शिकायतें" in frame
            else "गई"
            if "रैंक" in frame or "संख्या" in frame
            else "गए"
            if "अंक" in frame
            else "गया"
        )
        facts = tuple((kind, value, PLACE) for value in values)
        told.append((frame.format(participle, verb.replace("गया", ending)), facts))
    return told


def test_both_values_of_what_moved() -> None:
    assert lost(_moves(), OPENING) == []


def test_the_same_thing_counted_in_two_times() -> None:
    told = [
        (frame.format(before, now), ((kind, 81, PLACE), (kind, 74, PLACE)))
        for (frame, kind), (before, now) in product(OF_TIMES, TIMES)
    ]
    assert lost(told, OPENING) == []
