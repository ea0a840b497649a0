"""Years of news on many workers: WARC files in, Parquet out, and from there into one database.

A batch is a folder. `plan.json` says which files it reads and which rank reads which; `sets/rank-00000/` is what one
rank has read, written whole or not at all; `done/` is datatrove's: its marks of finished ranks, its logs and its
figures. datatrove runs the ranks: one after the other as processes of this machine (run.py), or on a cluster
(clusters.py). The parts:

  inputs.py    paths, URLs and lists of them -> the files to be read
  plan.py      files -> ranks, and what may not change between two runs of a batch
  records.py   a file here or elsewhere -> the pages of its records; damage is named and passed over
  worker.py    the process that parses and reads pages, and may die of one
  rows.py      an article with its reading -> rows of five tables, without row numbers
  sink.py      rows -> Parquet
  steps.py     these as steps of a datatrove pipeline
  rank.py      one rank, in a process of its own
  run.py       all ranks on this machine
  merging.py   Parquet -> SQLite
"""
