"""Several counts and sums of one sentence or two, of what is done to things and what becomes of them."""

from __future__ import annotations

from tests.extract.telling import Told, lost

D, K, B = "देवरिया", "कुशीनगर", "बलिया"

FRAMES_OPENING = "देवरिया। जिले में कामकाज की समीक्षा हुई।\n\n"
FRAMES: list[tuple[str, tuple[Told, ...]]] = [
    (
        "सलेमपुर थाने ने 4 वारंटी, 2 वांछित और 3 जिलाबदर पकड़े।",
        (
            ("count|coverage|amount", 4, "सलेमपुर"),
            ("count|coverage|amount", 2, "सलेमपुर"),
            ("count|coverage|amount", 3, "सलेमपुर"),
        ),
    ),
    (
        "सलेमपुर थाना पुलिस ने 12 वारंट, 5 समन और 3 कुर्की तामील की।",
        (
            ("count|coverage|amount", 12, "सलेमपुर"),
            ("count|coverage|amount", 5, "सलेमपुर"),
            ("count|coverage|amount", 3, "सलेमपुर"),
        ),
    ),
    (
        "पुलिस ने 12 वारंट तामील कराए, 5 वाहन सीज किए और 3 लोगों को जेल भेजा।",
        (
            ("count|coverage|amount", 12, D),
            ("count|coverage|amount", 5, D),
            ("count|coverage|amount", 3, D),
        ),
    ),
    (
        "जिले में 412 आवास स्वीकृत हुए, 300 को पहली किस्त, 250 को दूसरी किस्त जारी हुई और 200 पूरे हो गए।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 300, D),
            ("count|coverage|amount", 250, D),
            ("count|coverage|amount", 200, D),
        ),
    ),
    (
        "जिले में 412 आवास स्वीकृत हुए थे, जिनमें 300 पूरे हो चुके हैं, 80 निर्माणाधीन हैं और 32 शुरू नहीं हुए।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 300, D),
            ("count|coverage|amount", 80, D),
            ("count|coverage|amount", 32, D),
        ),
    ),
    (
        "जिले में 412 आवेदन मिले। 300 स्वीकृत, 80 लंबित और 32 निरस्त हैं।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 300, D),
            ("count|coverage|amount", 80, D),
            ("count|coverage|amount", 32, D),
        ),
    ),
    (
        "जिले में 412 आवेदन मिले। इनमें 300 सही पाए गए, 80 में कमी मिली और 32 निरस्त कर दिए गए।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 300, D),
            ("count|coverage|amount", 80, D),
            ("count|coverage|amount", 32, D),
        ),
    ),
    (
        "जिले में 412 पद स्वीकृत हैं, लेकिन 300 ही भरे हैं। 112 पद खाली हैं।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 300, D),
            ("count|coverage|amount", 112, D),
        ),
    ),
    (
        "जिले में 412 स्कूल हैं, जिनमें 45 हजार बच्चे पढ़ते हैं।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 45000, D),
        ),
    ),
    ("जिले के 412 स्कूलों के 45 हजार बच्चों को किताबें मिलीं।", (("count|coverage|amount", 45000, D),)),
    (
        "जिले के 412 स्कूलों में 1,200 शिक्षक तैनात हैं।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 1200, D),
        ),
    ),
    (
        "जिले में 412 केंद्र बने हैं। इन केंद्रों पर 45 हजार परीक्षार्थी परीक्षा देंगे।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 45000, D),
        ),
    ),
    (
        "परीक्षा के लिए 412 केंद्र बने हैं, जहां 45 हजार परीक्षार्थी बैठेंगे।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 45000, D),
        ),
    ),
    (
        "जिले में 4.5 लाख किसान हैं, जिनमें से 3.2 लाख ने पंजीकरण कराया है।",
        (
            ("count|coverage|amount", 450000, D),
            ("count|coverage|amount", 320000, D),
        ),
    ),
    ("जिले में 4.5 लाख किसानों में से 3.2 लाख ने पंजीकरण कराया है।", (("count|coverage|amount", 320000, D),)),
    (
        "जिले में 45 करोड़ रुपये बकाया हैं, जिनमें से 32 करोड़ की वसूली हुई है।",
        (
            ("count|coverage|amount", 450000000.0, D),
            ("count|coverage|amount", 320000000.0, D),
        ),
    ),
    ("जिले में 45 करोड़ रुपये के सापेक्ष 32 करोड़ रुपये वसूले गए।", (("count|coverage|amount", 320000000.0, D),)),
    ("जिले को 45 करोड़ रुपये का लक्ष्य मिला था, 32 करोड़ वसूले गए।", (("count|coverage|amount", 320000000.0, D),)),
    (
        "जिले में 412 लोगों से 3.2 लाख रुपये जुर्माना वसूला गया।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 320000, D),
        ),
    ),
    (
        "जिले में 412 वाहनों का चालान कर 3.2 लाख रुपये शमन शुल्क वसूला गया।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 320000, D),
        ),
    ),
    (
        "पुलिस ने 412 वाहनों का चालान किया और 3.2 लाख रुपये जुर्माना वसूला।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 320000, D),
        ),
    ),
    (
        "पुलिस ने 412 वाहनों का चालान कर 3.2 लाख रुपये का जुर्माना लगाया, 12 वाहन सीज किए गए।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 320000, D),
            ("count|coverage|amount", 12, D),
        ),
    ),
    ("जांच में 412 में से 32 नमूने फेल मिले।", (("count|coverage|amount", 32, D),)),
    (
        "जिले में 412 नमूने लिए गए, जिनमें 32 फेल हो गए।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 32, D),
        ),
    ),
    (
        "जिले में डेंगू के 412 मरीज मिले हैं, जिनमें 32 भर्ती हैं, जबकि 3 की मौत हो चुकी है।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 32, D),
            ("count|coverage|amount", 3, D),
        ),
    ),
    (
        "24 घंटे में 32 नए मरीज मिले। कुल मरीज 412 हो गए हैं।",
        (
            ("count|coverage|amount", 32, D),
            ("count|coverage|amount", 412, D),
        ),
    ),
    (
        "सड़क हादसों में 412 लोगों की मौत हुई और 32 घायल हुए।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 32, D),
        ),
    ),
    (
        "जिले में 412 हादसे हुए, जिनमें 320 लोगों की जान गई।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 320, D),
        ),
    ),
    (
        "मेले में 412 युवाओं ने भाग लिया, 32 का चयन हुआ।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 32, D),
        ),
    ),
    (
        "मेले में 12 कंपनियां आईं, 412 युवाओं ने साक्षात्कार दिया और 132 को नौकरी मिली।",
        (
            ("count|coverage|amount", 12, D),
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 132, D),
        ),
    ),
    (
        "तहसील दिवस में 412 शिकायतें आईं, 32 का मौके पर निस्तारण हुआ।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 32, D),
        ),
    ),
    (
        "लोक अदालत में 412 मामले निपटाए गए और 3.2 करोड़ रुपये का समझौता हुआ।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 32000000.0, D),
        ),
    ),
    (
        "बैंकों ने 412 मामले निपटाकर 3.2 करोड़ रुपये वसूले।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 32000000.0, D),
        ),
    ),
    (
        "412 जोड़ों का विवाह कराया गया, जिनमें 32 मुस्लिम जोड़े शामिल हैं।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 32, D),
        ),
    ),
    ("अभियान में 4.12 लाख पौधे रोपे गए, वन विभाग ने 1.2 लाख पौधे लगाए।", (("count|coverage|amount", 412000, D),)),
    ("जिले की 412 पंचायतों में से 32 टीबी मुक्त घोषित हुईं।", (("count|coverage|amount", 32, D),)),
    ("जिले की 32 पंचायतें टीबी मुक्त घोषित हुईं।", (("count|coverage|amount", 32, D),)),
    ("जिले में 412 किलोमीटर सड़कें बनेंगी, जिन पर 32 करोड़ रुपये खर्च होंगे।", (("count|coverage|amount", 320000000.0, D),)),
    (
        "जिले की 412 सड़कें गड्ढामुक्त की जाएंगी। इस पर 32 करोड़ खर्च होंगे।",
        (
            ("count|coverage|amount", 412, D),
            ("count|coverage|amount", 320000000.0, D),
        ),
    ),
    (
        "32 करोड़ की लागत से 12 सड़कें बनेंगी।",
        (
            ("count|coverage|amount", 320000000.0, D),
            ("count|coverage|amount", 12, D),
        ),
    ),
    ("जिले में 12 बेड का आईसीयू बनेगा।", (("count|coverage|amount", 12, D),)),
    (
        "अस्पताल में 100 बेड हैं, 32 डॉक्टर तैनात हैं।",
        (
            ("count|coverage|amount", 100, ""),
            ("count|coverage|amount", 32, ""),
        ),
    ),
    (
        "चुनाव में 12 प्रत्याशी मैदान में हैं। 4.12 लाख मतदाता वोट डालेंगे।",
        (
            ("count|coverage|amount", 12, D),
            ("count|coverage|amount", 412000, D),
        ),
    ),
    ("भाजपा को 12 और सपा को 9 सीटें मिलीं।", (("count|coverage|amount", 12, "भाजपा"),)),
    ("रामलाल को 4,120 और श्यामलाल को 3,900 वोट मिले।", (("count|coverage|amount", 4120, "रामलाल"),)),
]


def test_each_count_of_a_sentence_is_read() -> None:
    assert lost(FRAMES, FRAMES_OPENING) == []
