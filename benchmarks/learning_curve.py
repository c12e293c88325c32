"""How much more sentences would help: accuracy at 25, 50, 75 and 100 % of them, by language.

    python -m benchmarks.learning_curve

Each share is drawn evenly from every language and intent; read are the unseen sentences.
"""

import sys
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nlu.augment import Sentence, with_preambles
from nlu.evaluate import UNSEEN
from nlu.fit import INTENT_BLOCKS, fit_linear
from nlu.normalise import normalise
from nlu.sentence_files import SENTENCES, read_folder

SHARES = (0.25, 0.5, 0.75, 1.0)


def part(sentences: Sequence[Sentence], share: float) -> list[Sentence]:
    """A share of the sentences of every language and intent, the same at each call."""
    groups: dict[tuple[str, str], list[Sentence]] = {}
    for sentence in sentences:
        groups.setdefault((sentence.language, sentence.intent), []).append(sentence)
    chance = np.random.default_rng(0)
    kept = []
    for group in groups.values():
        order = chance.permutation(len(group))
        kept += [group[number] for number in order[: max(1, round(share * len(group)))]]
    return kept


def accuracy(
    training: Sequence[Sentence], texts: Sequence[str], meant: Sequence[str]
) -> NDArray[np.bool_]:
    """Whether each text is understood by a model learned from `training`."""
    learned = [*training, *with_preambles(training)]
    intents = sorted({sentence.intent for sentence in learned})
    labels = np.array([intents.index(sentence.intent) for sentence in learned])
    model = fit_linear([normalise(s.text) for s in learned], labels, intents, INTENT_BLOCKS)
    best = model.scores([normalise(text) for text in texts]).argmax(axis=1)
    found: NDArray[np.bool_] = np.array([intents[n] for n in best]) == np.array(meant)
    return found


def main() -> None:
    """Prints a Markdown table."""
    training = [
        Sentence(written.text, file.intent, file.language)
        for file in read_folder(SENTENCES)
        for written in file.sentences
    ]
    unseen = [(w.text, f.intent, f.language) for f in read_folder(UNSEEN) for w in f.sentences]
    texts, meant, of = (list(column) for column in zip(*unseen, strict=True))
    languages, spoken = sorted(set(of)), np.array(of)
    rows = []
    for share in SHARES:
        right = accuracy(part(training, share), texts, meant)
        rows.append([right[spoken == language].mean() for language in languages])
        print(f"{share:.0%} learned", file=sys.stderr, flush=True)
    counts = [sum(sentence.language == language for sentence in training) for language in languages]
    print(f"| language | sentences | {' | '.join(f'{share:.0%}' for share in SHARES)} |")
    print("|---" * (len(SHARES) + 2) + "|")
    for number, language in enumerate(languages):
        cells = " | ".join(f"{row[number]:.3f}" for row in rows)
        print(f"| {language} | {counts[number]} | {cells} |")
    means = " | ".join(f"{np.mean(row):.3f}" for row in rows)
    print(f"| mean | {sum(counts)} | {means} |")


if __name__ == "__main__":
    main()
