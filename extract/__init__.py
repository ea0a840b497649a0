"""The language: Article -> facts, each with the sentence it stands in. Nothing here knows of databases or the web.

An article is folded and its sentences are found (text.py, sentences.py, prepared.py), each sentence's numbers are claimed
(claims.py), each claim gets its arguments and becomes a draft (claim_reader.py, drafting.py), and drafts that say the same
become one fact (merge.py); extractor.py and article_reader.py hold the order. These rooms do the work. Each may import from
those above it, and from what lies beside them here:

    numbers/   every figure of a text, with its range, hedge, unit and money
    names/     places, police stations, bodies, people, schemes: tables, the name model, official codes
    periods/   times that a text names
    rules/     one file a kind: which number is a rank, a score, coverage, a count, a sum, and which is none
    holders/   who can hold a figure, and who only stands beside one
    measures/  what a figure measures
    scopes/    the field in which a rank holds
    figures/   what plain figures say where no rule tells it
    pointing/  what वह, जिला, निगम and bare names stand for
    lists/     names and figures in rows
    tables/    tables that a page flattened
    news/      what the news as a whole is about
    times/     when a claim holds
    subjects/  who a figure is about
    kinds/     a second opinion, learned, on counts and coverage
"""
