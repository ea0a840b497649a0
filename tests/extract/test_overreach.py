"""Sentences of which a rule once took too much: what looked like its words and meant something else."""

from __future__ import annotations

import pytest

from tests.extract.telling import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (  # an adverb before a place, and no bound of places
            "बहराइच। जिला आईजीआरएस रैंकिंग में पहले 45 स्थान पर था, अब आठवें स्थान पर आ गया है।",
            {("rank", "बहराइच", 45), ("rank", "बहराइच", 8)},
        ),
        (  # an officer of the district who speaks of the one station that the news is about
            "बांदा। बबेरू थाने को आईजीआरएस में प्रदेश में पहला स्थान मिला। एसपी अंकुर अग्रवाल ने बताया कि 130 में से 126 अंक मिले हैं।",
            {("rank", "बबेरू", 1), ("score", "बबेरू", 126)},
        ),
        (  # and of the block that he points to
            "बस्ती। हर्रैया ब्लॉक में 62 प्रतिशत बच्चों का टीकाकरण हुआ है। सीएमओ डॉ. राजीव निगम ने बताया कि यहां 1,204 बच्चे टीके से वंचित हैं।",
            {("coverage", "हर्रैया ब्लॉक", 62), ("count", "हर्रैया ब्लॉक", 1204)},
        ),
        (  # whose area stands before the office
            "आजमगढ़, 12 अक्टूबर। फूलपुर एसडीएम ने बताया कि 312 राशन कार्डों का सत्यापन हुआ है।",
            {("coverage", "फूलपुर", 312)},
        ),
        (  # one of the counted has a name
            "बहराइच। 212 अभ्यर्थियों ने परीक्षा पास की, जिनमें सोनम ने 712 अंक हासिल कर जिले में पहला स्थान पाया।",
            {("coverage", "बहराइच", 212), ("score", "सोनम", 712), ("rank", "सोनम", 1)},
        ),
        (  # a total over many places, and no bound
            "सुपौल। जिले के 1,712 विद्यालयों में 3 लाख से अधिक बच्चे नामांकित हैं।",
            {("count", "सुपौल", 1712), ("count", "सुपौल", 300000)},
        ),
        (  # numbers to call, an age, a fee
            "बस्ती। संपर्क के नंबर जारी हुए।\n\nइन नंबरों पर संपर्क करें।\nमहिला: 1090\nवरिष्ठ नागरिक: 14567\nबच्चों की उम्र - 6",
            set(),
        ),
        (  # numbers of constituencies below a count of voters
            "बलिया। जिले में 25,14,212 मतदाता हैं।\nबेल्थरा रोड - 358\nरसड़ा - 359\nसिकंदरपुर - 360",
            {("count", "बलिया", 2514212)},
        ),
        (  # sectors of a fair, and of no ranking
            "मेरठ। स्वच्छता रैंकिंग में मेरठ 23वें स्थान पर है। मेले के लिए 12 सेक्टर बनाए गए हैं।",
            {("rank", "मेरठ", 23), ("count", "मेरठ", 12)},
        ),
        (  # जिले is the article's own, a neighbour pointed to or not
            "बरेली। शाहजहांपुर में 12 मरीज मिले, वहां के 2 लोग गंभीर हैं। जिले में अब तक 45 मरीज मिल चुके हैं।",
            {("count", "शाहजहांपुर", 12), ("count", "शाहजहांपुर", 2), ("count", "बरेली", 45)},
        ),
        (  # a constituency, and no house that sits
            "अयोध्या। मिल्कीपुर विधानसभा में 42 करोड़ रुपये की लागत से 12 सड़कें बनाई गईं।",
            {("amount", "मिल्कीपुर विधानसभा", 420000000), ("count", "मिल्कीपुर विधानसभा", 12)},
        ),
        (  # a minister's own gift
            "भदोही। सांसद विनोद बिंद ने 10 लाख रुपये दिए। मंत्री संजय निषाद ने 5 लाख रुपये की सहायता दी।",
            {("amount", "विनोद बिंद", 1000000), ("amount", "संजय निषाद", 500000)},
        ),
        (  # a body that is named, whose election it is
            "गोपालगंज। मीरगंज नगर परिषद चुनाव में 52 प्रतिशत मतदान हुआ।",
            {("coverage", "मीरगंज नगर परिषद", 52)},
        ),
        (  # girls of a result, and no sisters
            "जींद। बेटियों में तीसरे स्थान पर 488 अंकों के साथ खुशी रही।",
            {("rank", "खुशी", 3), ("score", "खुशी", 488)},
        ),
        (  # forms handed in
            "हाथरस। जमा 8,412 प्रपत्रों में से 7,312 डिजिटाइज हो गए।",
            {("coverage", "हाथरस", 7312)},
        ),
        (  # a poll is the place's own
            "पटना। भागलपुर में शुरू हुए मतदान में 12 प्रतिशत वोट पड़े।",
            {("coverage", "भागलपुर", 12)},
        ),
        (  # the district of each place
            "लखनऊ। टीकाकरण में बरेली जिले में पहला, मुरादाबाद जिले में दूसरा स्थान रहा।",
            {("rank", "बरेली", 1), ("rank", "मुरादाबाद", 2)},
        ),
        (  # a contrast, and no condition
            "सिवान। सिवान में 48 प्रतिशत मतदाताओं ने वोट नहीं किया तो गोपालगंज में 44 प्रतिशत ने।",
            {("coverage", "सिवान", 48), ("coverage", "गोपालगंज", 44)},
        ),
        (  # who leapt is not who stands behind them
            "गोंडा। गोंडा की बड़ी छलांग के बाद बलरामपुर 12वें स्थान पर।",
            {("rank", "बलरामपुर", 12)},
        ),
        (  # places to park in
            "बागपत। नगर पालिका को पार्किंग के लिए 24 स्थान मिला है।",
            {("count", "बागपत नगर पालिका", 24)},
        ),
        (  # bounds to be met
            "पटना। सबसे कम दर उन्हें मिलेगी, जिनका सिबिल स्कोर 750 या उससे अधिक हो।",
            set(),
        ),
    ],
)
def test_what_was_taken_too_much_of(text: str, wanted: set[tuple[str, str, float]]) -> None:
    assert told(text) == wanted
