"""Whose word a figure is: offices with names, bodies, उन्होंने and bare offices; reports and verbs are nobody."""

from __future__ import annotations

import pytest

from extract.article_state import ArticleState
from extract.prepared import prepare
from extract.speakers import find_speaker, learn_speaker
from tests.extract.telling import facts


def speakers(text: str) -> list[str]:
    """The speaker of each sentence of a text, "" for none."""
    prepared, state, out = prepare("text", text, "2023-10-05"), ArticleState(), []
    for line in prepared.lines:
        found = find_speaker(line.sentence, state, prepared)
        learn_speaker(found, state)
        out.append(found.value)
    return out


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("सीडीओ सुधीर कुमार ने बताया कि 40 गांव बाकी हैं।", "सीडीओ सुधीर कुमार"),
        ("इटावा के सीडीओ मनीष वर्मा ने बताया कि 40 गांव बाकी हैं।", "सीडीओ मनीष वर्मा"),
        ("जल निगम के अधिशासी अभियंता राजेश गौड़ ने बताया कि 40 गांव बाकी हैं।", "जल निगम के अधिशासी अभियंता राजेश गौड़"),
        ("इस बारे में डीएम अनुज सिंह ने कहा कि 40 गांव बाकी हैं।", "डीएम अनुज सिंह"),
        ("मुख्य कर निर्धारण अधिकारी नीरज शुक्ला ने बताया कि 40 गांव बाकी हैं।", "मुख्य कर निर्धारण अधिकारी नीरज शुक्ला"),
        ("बैठक में फटकार लगाकर डीएम अनुज सिंह ने कहा कि 40 गांव बाकी हैं।", "डीएम अनुज सिंह"),
        ("मौसम विभाग के मुताबिक 40 गांव डूबे हैं।", "मौसम विभाग"),
        ("डीएम अनुज सिंह का कहना है कि 40 गांव बाकी हैं।", "डीएम अनुज सिंह"),
        ("बीएसए का दावा है कि 40 स्कूल बाकी हैं।", "बीएसए"),
        ("40 गांव बाकी हैं, एसडीएम रवि राय बोले।", "एसडीएम रवि राय"),
        ("जिला प्रशासन से मिली जानकारी अनुसार 40 गांव बाकी हैं।", "जिला प्रशासन"),
        ("शिक्षा विभाग की ओर से प्राप्त आधिकारिक जानकारी के मुताबिक 40 स्कूल बाकी हैं।", "शिक्षा विभाग"),
        ("सूत्रों से मिली जानकारी के अनुसार 40 गांव बाकी हैं।", ""),
        ("रिपोर्ट के मुताबिक 40 गांव बाकी हैं।", ""),
        ("आंकड़ों के अनुसार 40 गांव बाकी हैं।", ""),
        ("जल जीवन मिशन के अनुसार 40 गांव बाकी हैं।", ""),
        ("40 गांव से ज्यादा होने का अनुमान है।", ""),
        ("जिले के 40 गांव बाकी हैं।", ""),
        ("पटवारी पर 40 किसानों से रुपये ऐंठने का आरोप है।", ""),
        ("दिनेश सोहाने का आरोप है कि 40 गांव बाकी हैं।", "दिनेश सोहाने"),
        ("पुलिस को देख बोलेरो 40 मिनट में भागी, एक ने गोली चलाई।", ""),  # a car, not "बोले"
    ],
)
def test_a_sentence_says_whose_word_it_is(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize("back", ["उन्होंने कहा कि", "उन्होंने बताया कि", "उनके अनुसार", "उनके मुताबिक", "उनका कहना है कि"])
def test_a_pronoun_is_the_speaker_before_it_though_that_sentence_held_no_figure(back: str) -> None:
    assert speakers(f"डीएम अनुज सिंह ने कहा कि काम धीमा है। {back} 40 गांव बाकी हैं।")[1] == "डीएम अनुज सिंह"


def test_a_pronoun_without_anybody_before_it_is_nobody() -> None:
    assert speakers("उन्होंने कहा कि 40 गांव बाकी हैं।") == [""]


def test_an_office_alone_is_its_holder_where_one_was_named() -> None:
    read = speakers(
        "सिविल सर्जन डॉ. रेखा मलिक ने बताया कि 40 मरीज मिले। एसपी ने कहा कि दो बाकी हैं। सिविल सर्जन ने कहा कि जांच होगी।"
    )
    assert read == ["सिविल सर्जन डॉ. रेखा मलिक", "एसपी", "सिविल सर्जन डॉ. रेखा मलिक"]


@pytest.mark.parametrize(
    "text",
    [
        "समस्तीपुर। नवंबर में 1,284 वारंट निष्पादित किए गए। यह जानकारी एसपी अरविंद प्रताप ने दी।",
        "समस्तीपुर। नवंबर में 1,284 वारंट निष्पादित हुए, यह बात एसपी अरविंद प्रताप ने कही।",
        "समस्तीपुर के एसपी अरविंद प्रताप ने वारंट निष्पादन का जो ब्योरा दिया, वह इस प्रकार है :"
        "\n\nसमस्तीपुर जिला : 1,284 वारंट निष्पादित\n\nरोसड़ा थाना : 118 वारंट निष्पादित",
    ],
)
def test_who_told_may_stand_behind_or_over_the_rows(text: str) -> None:
    assert (1284, "एसपी अरविंद प्रताप") in {(f.value, f.speaker) for f in facts(text)}
    assert {f.speaker for f in facts(text)} == {"एसपी अरविंद प्रताप"}


def test_so_many_of_them_are_no_speaker() -> None:
    (fact,) = facts("लखनऊ। 402 विद्यालयों ने पोर्टल पर हाजिरी की जानकारी दी।")
    assert fact.speaker == ""


def test_who_told_a_paragraph_at_its_end_told_all_of_it() -> None:
    found = facts(
        "बस्ती। जिले में 7,625 पेंशनर मृत मिले। 2.5 प्रतिशत का सत्यापन बाकी है। यह जानकारी डीएम मोहन राय ने दी।\n\n"
        "जिले में 412 मरीज मिले। सिविल सर्जन रमेश कुमार ने बताया कि 12 भर्ती हैं। यह जानकारी डीएम मोहन राय ने दी।"
    )
    who = {f.value: f.speaker for f in found}
    assert who[7625] == who[2.5] == "डीएम मोहन राय"
    assert who[412] == ""
