"""The training of the name model: corpora read, text made, a model trained and measured for real, on a small scale."""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy
import pytest
import spacy
from spacy.tokens import Doc

from extract.names import language
from extract.names.language import signature
from extract.names.model import read
from extract.names.tags import TAGS, Tags, best, spans
from extract.names.training.augment import Maker
from extract.names.training.corpora import CorpusError, Labelled, labelled, read_corpus
from extract.names.training.documents import to_docs
from extract.names.training.evaluate import figures, scores, unseen
from extract.names.training.labels import PROBABLE, read_labels, write_labels
from extract.names.training.labels import SENTENCES as WORDS
from extract.names.training.own import read_own
from extract.names.training.packed_weights import unpack
from extract.names.training.student import Student
from extract.names.training.teacher import Teacher
from extract.names.training.texts import DEV, DEVELOPMENT, GROUPS, TEST, TRAIN, texts
from extract.names.training.words import tags_of

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
        texts(tmp_path, OWN / "train.jsonl", [])


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


def test_what_is_learned_comes_in_its_groups(folder: Path) -> None:
    """Corpora, our own sentences and articles, copies with other names; the same for the same files, and the kept sentences in none."""
    article = {"title": "पटना में बैठक", "text": "बैठक हुई। डीएम ने कहा।\nटीम पहुंची।"}
    (folder / "articles.jsonl").write_text(json.dumps(article), encoding="utf-8")
    groups = texts(folder, OWN / "train.jsonl", [folder / "articles.jsonl"])
    assert groups.keys() == {*GROUPS, *DEVELOPMENT}
    assert [one.text for one in groups["articles"]] == ["पटना में बैठक", "बैठक हुई।", "डीएम ने कहा।", "टीम पहुंची।"]
    assert groups == texts(folder, OWN / "train.jsonl", [folder / "articles.jsonl"])
    assert not {one.text for one in groups["own"]} & {one.text for one in groups["own_dev"]}
    original = {one.text for name in ("news", "hiner", "multiconer", "own") for one in groups[name]}
    copies = [*groups["mixed_news"], *groups["mixed"]]
    assert any(copy.text not in original for copy in copies)
    assert all(copy.text[start:end].strip() for copy in copies for start, end, _ in copy.spans)


def test_what_a_larger_model_holds_probable_is_kept_by_word(tmp_path: Path) -> None:
    """Half precision; a sentence that it cannot read is left out, and files of two runs are told apart."""
    groups = {"news": [Labelled("राम ने कहा", ((0, 3, "PER"),)), Labelled("पटना", ())], "dev": [Labelled("टीम", ())]}

    def read_two(docs: Sequence[Doc]) -> list[Tags | None]:
        return [numpy.log(numpy.full((len(doc), len(TAGS)), 1 / 7, "f")) if len(doc) != 1 else None for doc in docs]

    assert write_labels(groups, read_two, tmp_path) == 1
    ((taught,),) = read_labels(tmp_path).values()
    assert (taught.words, taught.tags) == (["राम", "ने", "कहा"], [TAGS.index("B-PER"), 0, 0])
    assert numpy.allclose(taught.probable, 1 / 7, atol=1e-3)
    (tmp_path / WORDS).write_text('["news",["राम"],["O"]]\n', encoding="utf-8")
    with pytest.raises(CorpusError, match="expected probabilities of 1 words, got 3"):
        read_labels(tmp_path)
    (tmp_path / PROBABLE).unlink()
    with pytest.raises(CorpusError, match="expected what tathya-train label writes"):
        read_labels(tmp_path)


@pytest.mark.skipif(find_spec("torch") is None, reason="needs torch, which the program itself does not")
def test_a_model_is_trained_saved_loaded_and_measured(folder: Path, tmp_path: Path) -> None:
    """A pass over a few sentences: no good model, but every part of it real, and read by spaCy as it was learned."""
    groups = texts(folder, OWN / "train.jsonl", [])
    del groups["frames"], groups["mixed"]
    write_labels(groups, lambda docs: [of_people(doc) for doc in docs], tmp_path / "labels")
    student = Student()
    (line,) = student.learn(read_labels(tmp_path / "labels"), 1)
    assert line.startswith("pass 1 of 1: F1 ")
    student.write(tmp_path / "model")
    nlp = read(tmp_path / "model")
    network = nlp.get_pipe("name_tags").model  # type: ignore[attr-defined]
    for sentence in groups["own_dev"][:20]:
        doc = nlp.make_doc(sentence.text)
        (ours,) = student.read([[token.text for token in doc]])
        (theirs,) = network.predict([doc])
        probable = numpy.exp(theirs) / numpy.exp(theirs).sum(1, keepdims=True)
        assert numpy.allclose(numpy.exp(ours), probable, atol=0.02)
    lines = list(figures(tmp_path / "model", folder, [OWN / "test.jsonl"]))
    assert lines[0] == "test: 120 sentences"
    assert "words/s" in lines[-1]
    assert unseen(folder) == []


def of_people(doc: Doc) -> Tags:
    """What people labelled, as probabilities."""
    tags = [TAGS.index(tag) for tag in tags_of(doc)]
    return numpy.log(numpy.eye(len(TAGS), dtype=numpy.float32)[tags] + 1e-4)


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
