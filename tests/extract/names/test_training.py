"""The training of the name model: corpora read, text made, a model trained and measured for real, on a small scale."""

from __future__ import annotations

import json
import struct
from importlib.util import find_spec
from pathlib import Path

import numpy
import pytest
import spacy
from spacy.util import fix_random_seed

from extract.names import language
from extract.names.language import signature
from extract.names.model import read
from extract.names.training.augment import Maker
from extract.names.training.corpora import CorpusError, Labelled, labelled, read_corpus
from extract.names.training.documents import to_docs
from extract.names.training.evaluate import figures, scores, unseen
from extract.names.training.own import read_own
from extract.names.training.packed_weights import unpack
from extract.names.training.silver import read_silver
from extract.names.training.tags import TAGS, best, spans
from extract.names.training.teacher import Teacher
from extract.names.training.train import DEV, TEST, TRAIN, corpora, train, write_mean
from extract.text import fold_text

OWN = Path(__file__).parents[3] / "fixtures" / "names"
GOLD = OWN.parent / "gold"
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
    lines = list(figures(tmp_path / "out" / "model-best", folder, [OWN / "test.jsonl"]))
    assert lines[0] == "test: 120 sentences"
    assert "words/s" in lines[-1]
    assert unseen(folder) == []


def test_the_mean_of_models_has_the_mean_of_their_weights(tmp_path: Path) -> None:
    """Each weight by itself; the same for the vocabulary of the first."""
    folders = []
    for seed in (1, 2):
        nlp = spacy.blank(language.NAME)
        fix_random_seed(seed)
        nlp.add_pipe("ner").add_label("LOC")  # type: ignore[attr-defined]
        nlp.initialize()
        nlp.to_disk(tmp_path / str(seed))
        folders.append(tmp_path / str(seed))
    write_mean(folders, tmp_path / "mean")
    one, other, mean = (weights(folder) for folder in (*folders, tmp_path / "mean"))
    assert one.keys() == other.keys() == mean.keys()
    assert any(not numpy.array_equal(one[name], other[name]) for name in one)
    for name, weight in mean.items():
        assert numpy.allclose(weight, (one[name] + other[name]) / 2, atol=1e-6)


def weights(folder: Path) -> dict[tuple[int, str], numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.float32]]]:
    """The weights of a pipeline's recogniser, by the place of their node and their name."""
    nodes = enumerate(read(folder).get_pipe("ner").model.walk())  # type: ignore[attr-defined]
    return {(i, name): node.get_param(name) for i, node in nodes for name in node.param_names if node.has_param(name)}


def test_the_names_that_a_larger_model_read_are_of_our_articles() -> None:
    """Each line fits its article, each name begins and ends at a word, and none is of the sentences kept for the test."""
    sentences = read_silver(OWN / "silver.jsonl", GOLD)
    assert len(sentences) > 10_000
    kept = {fold_text(json.loads(line)["text"]) for line in (OWN / "test.jsonl").read_text("utf-8").splitlines()}
    assert not kept & {sentence.text for sentence in sentences}
    for sentence in sentences:
        for start, end, _ in sentence.spans:
            assert sentence.text[start:end].strip() == sentence.text[start:end] != ""
            assert end == len(sentence.text) or not (sentence.text[end - 1 : end + 1]).isalpha()


@pytest.mark.parametrize(
    "row",
    [
        ["a", "A1", 1, 0, 9, [[0, 4, "LOC"]]],
        ["a", "A1", 4, 0, 4, []],
        ["a", "A2", 1, 0, 4, []],
        ["a", "A1", 1, 0, 7, [[0, 4, "GPE"]]],
        ["a", "A1", 1, 0, 7, [[5, 9, "LOC"]]],
    ],
)
def test_a_name_that_fits_no_article_is_refused(tmp_path: Path, row: list[object]) -> None:
    """Behind the text's end, a line or an article that is not there, a label of another scheme: with the line that says so."""
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "A1", "title": "एक", "text": "पटना में"}), encoding="utf-8")
    good = ["a", "A1", 1, 0, 7, [[0, 4, "LOC"]]]
    (tmp_path / "silver.jsonl").write_text(f"{json.dumps(good)}\n{json.dumps(row)}", encoding="utf-8")
    with pytest.raises(CorpusError, match=r"silver\.jsonl:2: expected a sentence of"):
        read_silver(tmp_path / "silver.jsonl", tmp_path)
    (tmp_path / "silver.jsonl").write_text(json.dumps(good), encoding="utf-8")
    (sentence,) = read_silver(tmp_path / "silver.jsonl", tmp_path)
    assert names(sentence) == [("पटना", "LOC")]


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


def test_packed_weights_are_read_back(tmp_path: Path) -> None:
    """A file of the form: sizes, a tokenizer that is passed over, one plain tensor and one of two blocks of four bits."""
    plain = numpy.arange(4, dtype="<f4")
    halves = numpy.arange(32, dtype=numpy.uint8) % 16
    block = numpy.float16(0.5).tobytes() + bytes(
        int(low) | int(high) << 4 for low, high in zip(halves[:16], halves[16:], strict=True)
    )
    head = struct.pack("<8ifi", 1, 384, 12, 12, 1536, 250037, 512, 2, 1e-12, 32)
    spelt = b"ab"
    tokenizer = struct.pack("<5iQ", 1, 0, 2, 1, 3, len(spelt)) + struct.pack("<2If", 0, 2, -1.0) + spelt
    folding = struct.pack("<iI", 1, 5) + b"\0" * 5
    names = (("emb.ln.w", 0, 4, plain.tobytes()), ("emb.word", 1, 64, block * 2))
    start = 4 + len(head) + len(tokenizer) + len(folding) + 4 + sum(2 + len(name) + 21 for name, *_ in names)
    directory, tensors = struct.pack("<i", len(names)), b""
    for name, kind, size, data in names:
        directory += (
            struct.pack("<H", len(name))
            + name.encode()
            + struct.pack("<BIQQ", kind, size, start + len(tensors), len(data))
        )
        tensors += data
    path = tmp_path / "packed.bin"
    path.write_bytes(b"E5S1" + head + tokenizer + folding + directory + tensors)
    encoder = unpack(path)
    assert (encoder.hidden, encoder.layers, encoder.vocabulary) == (384, 12, 250037)
    assert encoder.tensors["emb.ln.w"].tolist() == [0, 1, 2, 3]
    assert encoder.tensors["emb.word"].tolist() == [(int(half) - 8) / 2 for half in halves] * 2
    path.write_bytes(b"GGUF" + head)
    with pytest.raises(CorpusError, match=r"packed\.bin: expected the packed weights .* got b'GGUF'"):
        unpack(path)


@pytest.mark.parametrize(
    ("probable", "read"),
    [
        (("B-PER", "I-PER", "O", "B-LOC"), {(0, 2, "PER"), (3, 4, "LOC")}),
        (("O", "I-LOC", "I-LOC", "O"), {(1, 3, "LOC")}),
        (("B-ORG", "B-ORG", "I-PER", "O"), {(0, 1, "ORG"), (1, 3, "ORG")}),
        (("O", "O", "O", "O"), set()),
    ],
)
def test_the_likeliest_tags_make_whole_names(probable: tuple[str, ...], read: set[tuple[int, int, str]]) -> None:
    """No name is read that begins inside, whatever each word's own likeliest tag is."""
    tags = numpy.full((len(probable), len(TAGS)), 0.01)
    for at, tag in enumerate(probable):
        tags[at, TAGS.index(tag)] = 0.6
        if tag == "I-LOC":
            tags[at, TAGS.index("B-LOC")] = 0.3
        if tag == "I-PER":
            tags[at, TAGS.index("I-ORG")] = 0.5
    found = spans(best(numpy.log(tags).astype(numpy.float32)))
    assert {(start, end, TAGS[kind].removeprefix("B-")) for start, end, kind in found} == read


def test_what_the_larger_model_needs_is_said(tmp_path: Path) -> None:
    """Without its libraries the command says which and what to do; nothing of the program needs them."""
    (tmp_path / "weights").write_bytes(b"")
    if find_spec("torch") is not None:
        pytest.skip("torch is installed here")
    with pytest.raises(CorpusError, match=r"torch: .*install"):
        Teacher(tmp_path / "weights", tmp_path / "weights")
