"""Our intent component beside Rasa's own pipelines, on public intent sets and on our own sentences.

`python -m benchmarks.side_by_side` says how; docs/decisions/0011-side-by-side.md has the figures.
"""
