"""The training of the name model: corpora read, text made, a model trained and measured for real, on a small scale."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy

from extract.names import language
from extract.names.language import signature
from extract.names.training.augment import Maker
from extract.names.training.corpora import CorpusError, Labelled, labelled, read_corpus
from extract.names.training.evaluate import figures, scores, unseen
from extract.names.training.own import read_own
from extract.names.training.train import DEV, TEST, TRAIN, corpora, to_docs, train

OWN = Path(__file__).parents[3] / "fixtures" / "names"
SENTENCES = (
    "राम B-NEP\nकुमार I-NEP\nने O\nपटना B-NEL\nमें O\nकहा O\n। O\n\n"
    "स्वास्थ्य B-NEO\nविभाग I-NEO\nकी O\nटीम O\nगया B-NEL\nपहुंची O\n\n"
    "सोमवार B-NETI\nको O\nबैठक O\nहुई O\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with small corpora under the names of the real ones."""
    for name in (*TRAIN, DEV, TEST):
        (tmp_path / name).write_text(SENTENCES, encoding="utf-8")
    return tmp_path


def names(sentence: Labelled) -> list[tuple[str, str]]:
    return [(sentence.text[start:end], label) for start, end, label in sentence.spans]


def test_a_corpus_is_read_to_folded_text_with_spans(folder: Path) -> None:
    """Labels of the corpus become the model's three; what is no name there is none here."""
    first, second, third = read_corpus(folder / DEV)
    assert names(first) == [("राम कुमार", "PER"), ("पटना", "LOC")]
    assert names(second) == [("स्वास्थ्य विभाग", "ORG"), ("गया", "LOC")]
    assert names(third) == []


@pytest.mark.parametrize(
    ("tokens", "found"),
    [
        ([("लंदन,", "B-HumanSettlement")], [("लंदन", "LOC")]),
        ([("राम", "I-PERSON")], []),
        ([("राम", "B-PERSON"), ("पुर", "I-LOCATION")], [("राम", "PER")]),
        ([("पाँच", "O"), ("सितम्बर", "O")], []),
        ([("राम", "B")], []),
    ],
)
def test_tags_that_are_glued_or_malformed(tokens: list[tuple[str, str]], found: list[tuple[str, str]]) -> None:
    """Punctuation glued to a name is cut off; an inside tag without its beginning labels nothing."""
    assert names(labelled(tokens)) == found


def test_a_corpus_that_is_not_there_says_what_to_do(tmp_path: Path) -> None:
    """The file is named."""
    with pytest.raises(CorpusError, match=r"ilner-hi-train\.txt.*README"):
        corpora(tmp_path, None)


def test_made_text_is_the_same_for_the_same_seed() -> None:
    """Frames and swapped sentences, their spans on the names put in."""
    one, other = Maker(7), Maker(7)
    made = [one.filled() for _ in range(50)]
    assert made == [other.filled() for _ in range(50)]
    swapped = Maker(3).swapped(Labelled("राम ने पटना देखा", ((0, 3, "PER"), (7, 11, "LOC"))))
    person, place = (swapped.text[start:end] for start, end, _ in swapped.spans)
    assert swapped.text == f"{person} ने {place} देखा"
    assert all(sentence.text[start:end].strip() for sentence in made for start, end, _ in sentence.spans)


def test_our_own_sentences_have_spans_on_whole_words() -> None:
    """Every span of both files begins and ends at a word, and the two files share no sentence."""
    seen: dict[str, set[str]] = {}
    for name in ("train", "test"):
        for line in (OWN / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            seen.setdefault(name, set()).add(row["text"])
            for start, end, _ in row["spans"]:
                assert row["text"][start:end] == row["text"][start:end].strip() != ""
                assert not row["text"][start - 1 : start].isalnum() or start == 0
        assert read_own(OWN / f"{name}.jsonl")
    assert len(seen["test"]) == 120
    assert len(seen["train"]) + len(seen["test"]) >= 400
    assert not seen["train"] & seen["test"]


def test_own_sentences_are_folded_with_their_spans(tmp_path: Path) -> None:
    """A joiner and a nukta inside a name shift nothing; a station counts as a place, a scheme as nothing."""
    text = "थाना बड़\N{ZERO WIDTH JOINER}ागांव और जल जीवन मिशन"
    station, scheme = text.split()[1], "जल जीवन मिशन"
    spans = [
        [text.index(name), text.index(name) + len(name), label]
        for name, label in ((station, "STATION"), (scheme, "SCHEME"))
    ]
    row = {"id": "x", "text": text, "spans": spans}
    (tmp_path / "own.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    (sentence,) = read_own(tmp_path / "own.jsonl")
    assert names(sentence) == [("बडागांव", "LOC")]
    row["spans"] = [[5, 500, "PER"]]
    (tmp_path / "own.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    with pytest.raises(CorpusError, match=r"own\.jsonl:1"):
        read_own(tmp_path / "own.jsonl")


@pytest.mark.parametrize(
    ("word", "kind"),
    [("कानपुर", "place"), ("यादव", "surname"), ("ने", "case"), ("लाख", "number"), ("थाने", "head:police_station")],
)
def test_the_signature_says_what_the_tables_know(word: str, kind: str) -> None:
    """A word of a table has its kind; the same in another spelling."""
    assert kind in signature(word).split("|")[1].split("+")


def test_the_signature_of_an_unknown_word_is_its_characters() -> None:
    """Devanagari, Latin, digits or a sign, and the length up to five."""
    assert [signature(word) for word in ("खटफटझ", "xyz", "12", ",")] == ["d||5", "l||3", "n||2", "p,||1"]


def test_a_model_is_trained_saved_loaded_and_measured(folder: Path, tmp_path: Path) -> None:
    """A few steps on a few sentences: no good model, but every part of it real."""
    trained, developed = train(folder, tmp_path / "out", OWN / "train.jsonl", steps=4)
    assert trained > developed > 0
    lines = list(figures(tmp_path / "out" / "model-last", folder, [OWN / "test.jsonl"]))
    assert lines[0] == "test: 120 sentences"
    assert "words/s" in lines[-1]
    assert unseen(folder) == []


def test_scores_count_whole_names_with_their_label() -> None:
    """Half of the names right, one read that is none."""
    nlp = spacy.blank(language.NAME)
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "LOC", "pattern": "पटना"}, {"label": "PER", "pattern": "टीम"}])  # type: ignore[attr-defined]
    gold = [Labelled("पटना की टीम गया पहुंची", ((0, 4, "LOC"), (11, 14, "LOC")))]
    precision, recall, f1, count = scores(nlp, gold)["all"]
    assert (precision, recall, f1, count) == (0.5, 0.5, 0.5, 2)


def test_a_span_inside_a_token_takes_the_token() -> None:
    """What the tokenizer keeps whole is labelled whole."""
    nlp = spacy.blank(language.NAME)
    (doc,) = to_docs(nlp, [Labelled("रामपुर में", ((0, 3, "LOC"),))]).get_docs(nlp.vocab)
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("रामपुर", "LOC")]
