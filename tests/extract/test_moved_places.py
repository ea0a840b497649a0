"""Places that moved, told by से and a verb of motion alone, and whom a clause behind means."""

from __future__ import annotations

from tests.extract.telling import told


def test_two_ordinals_before_a_verb_of_motion_are_places() -> None:
    found = told("पटना। राजस्व विभाग ने जिलों की रैंकिंग जारी की। सहरसा छठे से नौवें गया और मधेपुरा 14वें से आठवें आया।")
    assert found == {("rank", "सहरसा", 6), ("rank", "सहरसा", 9), ("rank", "मधेपुरा", 14), ("rank", "मधेपुरा", 8)}


def test_the_verb_behind_a_place_moved_to_is_no_town() -> None:
    found = told("पटना। राजस्व विभाग ने जिलों की रैंकिंग जारी की। जमुई पांचवें से लुढ़ककर 12वें पर गया, जबकि बक्सर 17वें स्थान पर टिका है।")
    assert found == {("rank", "जमुई", 5), ("rank", "जमुई", 12), ("rank", "बक्सर", 17)}
    assert ("rank", "गया", 2) in told("सूची में पहले स्थान पर पटना, दूसरे पर गया, तीसरे पर सारण है।")


def test_what_is_released_is_no_place() -> None:
    found = told("भोपाल। सीएम हेल्पलाइन की रैंकिंग एमपी पुलिस ने 20 अप्रैल को जारी की. इसमें 55 जिलों के दो समूह बनाए गए हैं.")
    assert "जारी" not in {subject for _, subject, _ in found}


def test_whose_state_was_just_told_is_meant_behind_a_joint() -> None:
    found = told(
        "मऊ। सीएम डैशबोर्ड में मऊ को 41वां स्थान मिला। आजमगढ़ मंडल के तीन जिलों को देखें तो बलिया की हालत सबसे अच्छी है और वह 9वें स्थान पर है।"
    )
    assert ("rank", "बलिया", 9) in found


def test_a_share_of_this_work_is_of_each_of_a_list() -> None:
    found = told("पटना: नल जल योजना का काम आखिरी दौर में है। जमुई, शेखपुरा, बक्सर व सारण में यह काम 100 प्रतिशत हो चुका है।")
    assert found == {("coverage", place, 100) for place in ("जमुई", "शेखपुरा", "बक्सर", "सारण")}
