"""Runs Rasa's prediction graph node after node.

Rasa's own runner hands every prediction to dask, which works out the order anew and keeps a
scheduler's books for a dozen functions that must run one after the other anyway. The order is the
same each time, so it is found once per set of targets.
"""

from typing import Any

from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner


class SequentialGraphRunner(DaskGraphRunner):  # type: ignore[misc]  # Rasa is untyped to us
    """Same results as its parent, from the same instantiated nodes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._orders: dict[tuple[str, ...], list[tuple[str, tuple[str, ...]]]] = {}

    def run(
        self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
    ) -> dict[str, Any]:
        """Outputs of `targets` by node name. `inputs` fill the graph's placeholders."""
        wanted = tuple(targets or self._graph_schema.target_names)
        if wanted not in self._orders:
            self._orders[wanted] = self._order(wanted)
        outputs: dict[str, Any] = dict(inputs or {})
        for name, needs in self._orders[wanted]:
            if name in outputs:
                raise GraphRunError("An input has the name of a node of the graph.")
            given = ((need, outputs[need]) if need in outputs else need for need in needs)
            outputs[name] = self._instantiated_nodes[name](*given)[1]
        return {name: outputs[name] for name in wanted}

    def _order(self, targets: tuple[str, ...]) -> list[tuple[str, tuple[str, ...]]]:
        """Nodes that `targets` rest on, each after those it needs, with the names it needs."""
        nodes = self._graph_schema.nodes
        order: list[tuple[str, tuple[str, ...]]] = []
        seen: set[str] = set()

        def visit(name: str) -> None:
            if name in seen or name not in nodes:  # not a node: a placeholder for an input
                return
            seen.add(name)
            needs = tuple(nodes[name].needs.values())
            for need in needs:
                visit(need)
            order.append((name, needs))

        for target in targets:
            visit(target)
        return order
