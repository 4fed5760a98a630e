#!/usr/bin/env bash
# Measures how many small faults in Targets and Evaluation the tests notice. Takes the better part of an hour; not part of CI.
# Usage: eng/mutation.sh [more arguments of dotnet-stryker, such as --mutate "Evaluation/CutPoint*.cs"]
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
dotnet tool restore

# Each mutation runs the tests again: a few of the made-up cases have to do.
export HANOIPLAN_CASES_DIVISOR="${HANOIPLAN_CASES_DIVISOR:-200}"
cd tests/HanoiPlan.Sdk.Tests
dotnet tool run dotnet-stryker -- --config-file ../../eng/stryker-config.json --output ../../artifacts/mutation "$@"
