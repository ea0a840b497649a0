"""Names of rankings, schemes and surveys: those of the tables, and any words with a head noun that makes one.

"जल जीवन मिशन" stands in measures.yml; "मुख्यमंत्री आरोग्य योजना" is known by योजना. The head noun
reaches back over up to four words that may be a name or join one (के, की, एवं), but
makes no measure of an adjective alone ("ताजा रैंकिंग") or of a field ("थानों की रैंकिंग").
"""

from __future__ import annotations

from extract.names.tokens import Tokens
from extract.names.words import ANY_RANKING, broad_heads, is_name_word, measure_heads, plurals, scheme_heads


def measure_end(tokens: Tokens, i: int) -> int:
    """Where the name of a ranking, scheme or survey that begins here ends, its head noun included; 0 where none does."""
    words = tokens.words
    known = tokens.phrases["measure"].get(i)
    if tokens.blocked[i]:
        return 0
    if known is not None:
        end = known[0]
        following = words[end] if end < len(words) else ""
        if end == i + 1 and following in ("एवं", "व", "और", "तथा", "विभाग", ","):
            return 0  # राजस्व एवं भूमि सुधार विभाग: a word of a body's name
        while end < len(words) and words[end] in measure_heads() and not tokens.blocked[end]:
            end += 1
        return end
    if i in tokens.phrases["place"] or i in tokens.phrases["title"] or not is_name_word(words[i]):
        return 0
    for end in range(i + 1, min(i + 5, len(words))):
        word = words[end]
        if tokens.blocked[end]:
            return 0
        if word in scheme_heads():
            owner = words[end - 2] if end - 2 >= i else ""
            of_many = words[end - 1] in ("की", "के", "का") and (owner in plurals() or owner in scheme_heads())
            vague = words[i] in broad_heads() or words[i] in ANY_RANKING
            return 0 if of_many or vague else end + 1
        if not is_name_word(word) and word not in ("के", "की", "का", "एवं"):
            return 0
    return 0
