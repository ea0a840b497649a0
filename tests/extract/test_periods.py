"""When a fact holds: each way the press names a day, a month, a year, against the day of publication."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.periods.periods import month_before, read_periods
from extract.text import fold
from tests.extract.dating import read, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("सितंबर में रैंक घटी", "2023-09"),
        ("सितम्बर में", "2023-09"),
        ("सितम्\N{ZERO WIDTH JOINER}बर में", "2023-09"),
        ("सिंतबर में", "2023-09"),
        ("सितं. में", "2023-09"),
        ("सित॰ में", "2023-09"),
        ("अक्तूबर में", "2023-10"),
        ("अक्\N{ZERO WIDTH JOINER}टूबर की रैंकिंग", "2023-10"),
        ("अक्टूबर माह में", "2023-10"),
        ("माह अगस्त में", "2023-08"),
        ("जूलाई में", "2023-07"),
        ("मई में", "2023-05"),
        ("अप्रेल में", "2023-04"),
        ("नवंबर में", "2022-11"),
        ("दिसम्बर में", "2022-12"),
        ("फ़रवरी में", "2023-02"),
        ("फरबरी में", "2023-02"),
        ("जन॰ में", "2023-01"),
    ],
)
def test_a_month_alone_is_the_last_one(text: str, value: str) -> None:
    """The past is the default: the latest such month that has begun, the month of publication included."""
    assert [(found, grain) for found, grain, _ in read(text)] == [(value, "month")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("सितंबर 2021 में", "2021-09"),
        ("सितंबर-2021 में", "2021-09"),
        ("सितंबर, 2021 में", "2021-09"),
        ("सितंबर २०२१ में", "2021-09"),
        ("09/2021 की सूची", "2021-09"),
        ("9-2021 की सूची", "2021-09"),
        ("पिछले साल सितंबर में", "2022-09"),
        ("बीते वर्ष दिसंबर में", "2022-12"),
        ("गत वर्ष मार्च में", "2022-03"),
        ("इस साल जनवरी में", "2023-01"),
        ("अगले साल जनवरी में", "2024-01"),
        ("विगत वर्ष जून में", "2022-06"),
    ],
)
def test_a_month_with_its_year_is_that_month(text: str, value: str) -> None:
    """The year beside it, in digits of either script or turning with the day of publication."""
    assert [(found, grain) for found, grain, _ in read(text)] == [(value, "month")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("दिसंबर तक 85 फीसदी घरों को पानी देने का लक्ष्य है", "2023-12"),
        ("दिसंबर तक 85 फीसदी सत्यापन पूरा करें", "2023-12"),
        ("दिसंबर के अंत तक 90 फीसदी कार्ड बनाने के निर्देश दिए", "2023-12"),
        ("दिसंबर तक 80 फीसदी हाजिरी दर्ज कराने का टारगेट है", "2023-12"),
        ("दिसंबर तक 85 फीसदी घरों को पानी देने का लक्ष्य था", "2022-12"),
        ("दिसंबर में लक्ष्य का 88 फीसदी वसूला", "2022-12"),
        ("दिसंबर तक की प्रगति पर सुधार लाने के निर्देश दिए", "2022-12"),
        ("मार्च तक काम पूरा होगा", "2024-03"),
        ("नवंबर में सर्वे होगा", "2023-11"),
        ("जनवरी में परीक्षा होनी है", "2024-01"),
        ("अक्टूबर में मतदान होगा", "2023-10"),
        ("दिसंबर में 40 घर जुड़े, मार्च तक 80 जुड़ेंगे", "2022-12"),
        ("दिसंबर में काम हुआ। अब लक्ष्य नया है", "2022-12"),
    ],
)
def test_a_clause_that_speaks_of_the_future_takes_the_next_month(text: str, value: str) -> None:
    """लक्ष्य, होगा, होनी है turn the month forward; a past verb first, or a full stop between, does not."""
    assert values(text)[0] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("15 अगस्त को", "2023-08-15"),
        ("पंद्रह अगस्त को", "2023-08-15"),
        ("15 अगस्त, 2021 को", "2021-08-15"),
        ("15 अगस्त 2021 को", "2021-08-15"),
        ("१५ अगस्त को", "2023-08-15"),
        ("पहली अक्टूबर से", "2023-10-01"),
        ("20 अक्टूबर को बैठक हुई", "2022-10-20"),
        ("5 अक्टूबर को बैठक हुई", "2023-10-05"),
        ("20 अक्टूबर को बैठक होगी", "2023-10-20"),
        ("एक जनवरी तक पूरा करने का लक्ष्य", "2024-01-01"),
        ("29 फरवरी को", "2020-02-29"),
        ("पंद्रह अगस्त उन्नीस सौ सैंतालीस को", "1947-08-15"),
        ("1ली जनवरी 2015 को", "2015-01-01"),
        ("15.08.2021", "2021-08-15"),
        ("15/08/2021", "2021-08-15"),
        ("15-08-2021", "2021-08-15"),
        ("15/8/21", "2021-08-15"),
        ("03-07-2017", "2017-07-03"),
        ("2021-08-15", "2021-08-15"),
        ("Aug 15, 2021", "2021-08-15"),
    ],
)
def test_a_day_is_read_day_first(text: str, value: str) -> None:
    """In words or digits, the day before the month; without a year the nearest that the clause allows."""
    assert [(found, grain) for found, grain, _ in read(text)] == [(value, "day")]


@pytest.mark.parametrize("text", ["31 फरवरी 2021", "32/01/2021", "15/13/2021", "45 अगस्त"])
def test_a_day_that_no_calendar_holds_is_never_dated(text: str) -> None:
    """A misprint gives no day, rather than a wrong one."""
    assert [value for value, grain, _ in read(text) if grain == "day" and value] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2021-22 में", "2021-22"),
        ("2021-2022 में", "2021-22"),
        ("२०२१-२२ में", "2021-22"),
        ("2021–22 में", "2021-22"),
        ("वित्तीय वर्ष 2021-22 में", "2021-22"),
        ("शैक्षणिक सत्र 2021-22 में", "2021-22"),
        ("1999-2000 में", "1999-00"),
        ("2011-12 में", "2011-12"),
        ("इस वित्तीय वर्ष", "2023-24"),
        ("चालू वित्त वर्ष", "2023-24"),
        ("पिछले वित्तीय वर्ष", "2022-23"),
        ("बीते वित्त वर्ष", "2022-23"),
        ("अगले वित्तीय वर्ष", "2024-25"),
    ],
)
def test_a_financial_or_school_year_keeps_its_label(text: str, value: str) -> None:
    """2011-12 is a year, never December 2011; the current one began in April."""
    assert [(found, grain) for found, grain, _ in read(text)] == [(value, "fiscal")]


@pytest.mark.parametrize(
    ("published", "value"), [("2024-03-31", "2023-24"), ("2024-04-01", "2024-25"), ("2024-01-10", "2023-24")]
)
def test_a_financial_year_begins_in_april(published: str, value: str) -> None:
    """Through March the year that began the spring before still runs."""
    assert values("चालू वित्तीय वर्ष में", published) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("वर्ष 2019 में", "2019"),
        ("साल 2019 तक", "2019"),
        ("2019 में रैंक 40 थी", "2019"),
        ("2019 से अब", "2019"),
        ("सन 1857 में", "1857"),
        ("सन् 1857", "1857"),
        ("2019 की सूची", "2019"),
    ],
)
def test_four_digits_beside_a_word_of_time_are_a_year(text: str, value: str) -> None:
    """A year needs वर्ष before it or a case mark after it."""
    assert [(found, grain) for found, grain, _ in read(text) if found][:1] == [(value, "year")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("जनवरी से मार्च 2021", "2021-01-01/2021-03-31"),
        ("अप्रैल-जून 2021", "2021-04-01/2021-06-30"),
        ("जनवरी से मार्च तक", "2023-01-01/2023-03-31"),
        ("नवंबर से फरवरी", "2022-11-01/2023-02-28"),
        ("1 से 15 अगस्त 2021", "2021-08-01/2021-08-15"),
        ("1-15 अगस्त 2021", "2021-08-01/2021-08-15"),
        ("28 जुलाई से 3 अगस्त", "2023-07-28/2023-08-03"),
        ("पहली से 15 अगस्त", "2023-08-01/2023-08-15"),
        ("सितंबर 4 से सितंबर 8 तक", "2023-09-04/2023-09-08"),
        ("3 और 12 सितंबर के बीच", "2023-09-03/2023-09-12"),
        ("1 जनवरी 2015 से 5 फरवरी 2018 तक", "2015-01-01/2018-02-05"),
        ("अगले महीने 4 से 23 तक", "2023-11-04/2023-11-23"),
        ("2018 में 2 से 7 फरवरी तक", "2018-02-02/2018-02-07"),
        ("2015-19 में", "2015-01-01/2019-12-31"),
        ("2019 से 2023 तक", "2019-01-01/2023-12-31"),
        ("उन्नीस सौ बीस से छब्बीस तक", "1920-01-01/1926-12-31"),
        ("2014 से 2 मई 2018 तक", "2014-01-01/2018-05-02"),
        ("मार्च 2022 से जून 2023 तक", "2022-03-01/2023-06-30"),
        ("1990 के दशक में", "1990-01-01/1999-12-31"),
        ("नब्बे के दशक में", "1990-01-01/1999-12-31"),
        ("इस साल की तीसरी तिमाही में", "2023-07-01/2023-09-30"),
        ("2020 की पहली तिमाही", "2020-01-01/2020-03-31"),
        ("पहली तिमाही 2016 में", "2016-01-01/2016-03-31"),
        ("वित्त वर्ष 2022-23 की पहली तिमाही में", "2022-04-01/2022-06-30"),
        ("चालू वित्त वर्ष की पहली छमाही में", "2023-04-01/2023-09-30"),
        ("बैंक का मुनाफा दूसरी तिमाही में घटा", "2023-07-01/2023-09-30"),
        ("चौथी तिमाही में", "2023-10-01/2023-12-31"),
        ("तीसरी तिमाही में", "2023-07-01/2023-09-30"),
        ("चौथी तिमाही में काम होगा", "2023-10-01/2023-12-31"),
        ("पिछली तिमाही में", "2023-07-01/2023-09-30"),
        ("जून तिमाही में", "2023-04-01/2023-06-30"),
    ],
)
def test_a_stretch_of_days_or_months_has_both_ends(text: str, value: str) -> None:
    """Two days joined by a slash, both inclusive, over the turn of a year too."""
    assert [(found, grain) for found, grain, _ in read(text)] == [(value, "range")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("पिछले तीन साल में", "2020-10-05/2023-10-05"),
        ("बीते 6 माह में", "2023-04-05/2023-10-05"),
        ("बीते 15 दिन में", "2023-09-20/2023-10-05"),
        ("अगले दो हफ्ते में", "2023-10-05/2023-10-19"),
        ("पिछले हफ्ते", "2023-09-25/2023-10-01"),
        ("इस सप्ताह", "2023-10-02/2023-10-08"),
        ("12 और 13 सितंबर को", "2023-09-12/2023-09-13"),
    ],
)
def test_a_stretch_counted_from_the_day_of_publication(text: str, value: str) -> None:
    """Back or ahead to that day; a week is from Monday to Sunday; two days running are one stretch."""
    assert [(found, grain) for found, grain, _ in read(text)] == [(value, "stretch")]


@pytest.mark.parametrize(
    ("text", "value", "grain"),
    [
        ("उन्नीस जून दो हजार पांच", "2005-06-19", "day"),
        ("मार्च तीस उन्नीस सौ नब्बे", "1990-03-30", "day"),
        ("सितंबर 10, 1901 को", "1901-09-10", "day"),
        ("जुलाई सत्ताईस", "2023-07-27", "day"),
        ("अक्टूबर-2 को", "2023-10-02", "day"),
        ("अगस्त की 15 तारीख, सन दो हजार को", "2000-08-15", "day"),
        ("अगले महीने की 20 तारीख को", "2023-11-20", "day"),
        ("पिछले साल 15 अगस्त को", "2022-08-15", "day"),
        ("अगस्त के दूसरे शनिवार को", "2023-08-12", "day"),
        ("सितंबर 2022 के अंतिम शुक्रवार को", "2022-09-30", "day"),
        ("तीसरे मंगलवार को", "2023-10-17", "day"),
        ("2 वर्ष 1 माह 21 दिन पहले", "2021-08-15", "day"),
        ("कल से चार दिन बाद जाएंगे", "2023-10-10", "day"),
        ("आज से दो दिन में काम होगा", "2023-10-07", "day"),
        ("31/12/99", "1999-12-31", "day"),
        ("सन उन्नीस सौ निन्यानवे", "1999", "year"),
        ("उन्नीस सौ चौवन तक", "1954", "year"),
        ("1857 ई. में", "1857", "year"),
        ("एक दशक पहले", "2013", "year"),
        ("डेढ़ साल पहले", "2022-04", "month"),
        ("दो महीने में बनेगा", "2023-12", "month"),
        ("उन्नीस निन्यानवे के जून में", "1999-06", "month"),
        ("2015-3 को", "2015-03", "month"),
        ("2015-12 में", "2015-12", "month"),
        ("पिछले नवंबर में", "2022-11", "month"),
        ("अगले फरवरी में", "2024-02", "month"),
        ("पिछले साल इसी महीने", "2022-10", "month"),
    ],
)
def test_years_in_words_months_first_and_what_is_counted_from_a_day(text: str, value: str, grain: str) -> None:
    """A year said as a number, the month before the day, weekdays of a month, and times to the grain of their unit."""
    assert [(found, kind) for found, kind, _ in read(text)] == [(value, grain)]


@pytest.mark.parametrize(
    "text",
    ["दो हजार पांच सौ में", "दो दिन बाद मौत हो गई", "दो महीने में 50 मामले निपटाए", "हर माह के पहले शनिवार", "सितंबर 62वीं रैंक"],
)
def test_numbers_that_are_no_years_and_durations_that_are_no_dates(text: str) -> None:
    """Two thousand five hundred is no year; a time after another event, with no word of the future, has no date."""
    days = [value for value, grain, _ in read(text) if grain in ("day", "year")]
    assert [value for value in days if value] == []


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("पिछले कुछ दिनों से", "stretch"),
        ("2, 5 और 9 अगस्त को", "range"),
        ("पिछली बार", "edition"),
        ("इस बार", "current"),
    ],
)
def test_a_time_that_no_date_says_is_kept_without_one(text: str, grain: str) -> None:
    """Its words are taken, so that no number of theirs becomes a figure, and nothing is made up."""
    assert [(found, kind) for found, kind, _ in read(text)] == [("", grain)]


@pytest.mark.parametrize(
    "text",
    [
        "पहले स्थान पर",
        "इससे भी पहले कहा",
        "धारा 144 लागू",
        "24x7 सेवा",
        "10-15 गांव",
        "2021 में से 1900 घर",
        "2050 रुपये मिले",
        "2000 लोग आए",
        "मईया का मंदिर",
        "सोमवारी मेला",
        "जूनियर हाईस्कूल",
        "12 को 3 से भाग",
        "कलश यात्रा",
        "82.73 फीसदी",
        "1.5 लाख",
        "12345/2021",
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    """Ordinals, ranges, amounts and longer words hold no period."""
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("सितंबर में", ""),
        ("शुक्रवार को", ""),
        ("कल", ""),
        ("पिछले माह", ""),
        ("इस वित्तीय वर्ष", ""),
        ("15 अगस्त को", ""),
        ("तीन दिन पहले", ""),
        ("22 तारीख को", ""),
        ("जनवरी से मार्च", ""),
        ("पिछले साल सितंबर में", ""),
        ("सितंबर 2021 में", "2021-09"),
        ("15 अगस्त 2021", "2021-08-15"),
        ("15.08.2021", "2021-08-15"),
        ("2021-22 में", "2021-22"),
        ("2019 में", "2019"),
    ],
)
@pytest.mark.parametrize("published", ["", "unknown", "2023"])
def test_without_a_publication_date_only_what_names_its_year_is_dated(text: str, value: str, published: str) -> None:
    """The words are still taken, so that their numbers are no figures."""
    assert values(text, published) == [value]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("तब सितम्\N{ZERO WIDTH JOINER}बर, 2021 में", "सितम्\N{ZERO WIDTH JOINER}बर, 2021"),
        ("यह १५ अगस्त को", "१५ अगस्त"),
        ("वह वित्तीय वर्ष 2021-22 में", "वित्तीय वर्ष 2021-22"),
        ("सितंबर माह की", "सितंबर माह"),
    ],
)
def test_a_period_is_quoted_as_printed(text: str, quote: str) -> None:
    """The span covers the whole phrase, in the source's own characters."""
    assert [found for _, _, found in read(text)] == [quote]


@pytest.mark.parametrize(
    ("value", "months", "before"),
    [
        ("2023-09", 1, "2023-08"),
        ("2023-01", 1, "2022-12"),
        ("2023-01", 13, "2021-12"),
        ("2023-12-31", 2, "2023-10"),
        ("2023", 1, ""),
        ("2023-24", 1, ""),
        ("", 1, ""),
    ],
)
def test_the_month_before(value: str, months: int, before: str) -> None:
    """Counts over the turn of a year; a year label is no month."""
    assert month_before(value, months) == before


@given(
    st.text(
        st.one_of(st.sampled_from("०१२९0123.-/, \nजूनमईकलआज"), st.characters(exclude_categories=["Cs"])), max_size=30
    ),
    st.one_of(st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)).map(dt.date.isoformat), st.just("")),
)
def test_periods_of_any_text_lie_in_order_and_apart(text: str, published: str) -> None:
    """Nothing raises, and no stretch of text is two periods."""
    folded = fold(text)
    at = 0
    for period in read_periods(folded, published):
        assert at <= period.start < period.end <= len(folded.text)
        at = period.end


@given(st.dates(dt.date(2001, 1, 1), dt.date(2090, 12, 31)), st.sampled_from("./-"))
def test_every_day_in_digits_is_that_day(day: dt.date, separator: str) -> None:
    """Day, month and year in digits read back, whatever stands between them."""
    text = f"दिनांक {day.day:02d}{separator}{day.month:02d}{separator}{day.year} को"
    assert [(value, grain) for value, grain, _ in read(text)] == [(day.isoformat(), "day")]


@given(st.dates(dt.date(2001, 1, 1), dt.date(2090, 12, 31)), st.integers(1, 12))
def test_a_month_alone_never_lies_ahead(published: dt.date, month: int) -> None:
    """On any day, a month of a past clause is within the twelve months up to it."""
    names = ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"]
    (value,) = values(f"{names[month - 1]} में यह हुआ", published.isoformat())
    assert month_before(published.isoformat(), 12) < value <= published.isoformat()[:7]
    assert int(value[5:]) == month
