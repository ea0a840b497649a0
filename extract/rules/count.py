"""Counts and amounts: plain numbers of things, and money."""

from __future__ import annotations

from extract.rules.base import Example, Rule

COUNTED = Rule(
    name="count.number_of_things",
    kind="thing",
    claims="A number before the name of a thing counts it; progress of a scheme makes it coverage.",
    pattern=r"(?P<v>{C})",
    reads=(Example("कानपुर के 902 गांवों में", 902), Example("छह शिकायतें मिलीं", 6)),
    refuses=(Example("बैठक 11 बजे शुरू हुई", because="a time"),),
    certain=0.7,
)

MONEY = Rule(
    name="amount.money",
    kind="amount",
    claims="Rupees that are no rate, fee, price or threshold.",
    pattern=r"(?P<v>{M})",
    reads=(Example("निगम ने 2 करोड़ 35 लाख रुपए खर्च किए", 23500000),),
    refuses=(Example("एक लीटर पर 60 रुपये की दर से अनुदान मिलेगा", because="a rate"),),
    unit="INR",
    certain=0.72,
)

RULES = (COUNTED, MONEY)
