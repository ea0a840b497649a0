"""Settings of all tests."""

from __future__ import annotations

from hypothesis import settings

# The first text that a process reads compiles the patterns: how long one example takes says nothing.
settings.register_profile("tathya", deadline=None)
settings.load_profile("tathya")
