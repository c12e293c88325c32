# Vorweg. `make` alone lists what can be done.
# Needs Python 3 and make; uv is taken from PyPI when it is missing.

UV := $(shell uv --version >/dev/null 2>&1 && echo uv || echo .tools/bin/uv)
VORWEG := .venv/bin/vorweg

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev talk run train test lint types bench evaluate check clean

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

.tools/bin/uv:
	@echo "Fetching uv from PyPI into .tools …"
	@python3 -m venv .tools && .tools/bin/python -m pip install --quiet "uv>=0.5" \
		|| python3 -m pip install --quiet --target .tools "uv>=0.5"

setup: $(filter .tools/bin/uv,$(UV)) ## the environment, without what only developers need
	@$(UV) sync --locked --no-dev --inexact

setup-dev: $(filter .tools/bin/uv,$(UV)) ## the environment for developers
	@$(UV) sync --locked

talk: setup ## set-up, model, catalogue, then a conversation in the terminal
	@$(VORWEG) talk

run: setup ## the same on Telegram: TELEGRAM_TOKEN=… make run
	@$(VORWEG) run

train: setup ## train the model, whether or not anything has changed
	@$(VORWEG) train

lint: setup-dev ## ruff and import-linter
	@.venv/bin/ruff check --no-cache .
	@.venv/bin/ruff format --check .
	@.venv/bin/lint-imports

types: setup-dev ## mypy, strict
	@.venv/bin/mypy

test: setup-dev lint types ## everything CI checks
	@$(VORWEG) prepare
	@.venv/bin/pytest
	@$(VORWEG) evaluate --brief

evaluate: setup-dev ## how well unseen sentences are understood, per language
	@$(VORWEG) evaluate

bench: setup-dev ## latency, throughput, memory, start, training: prints, asserts nothing
	@$(VORWEG) prepare
	@.venv/bin/python -m benchmarks

clean: ## remove model, catalogue and conversations (not the environment)
	@rm -rf var
