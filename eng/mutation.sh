#!/usr/bin/env bash
# Measures how many small faults in Targets and Evaluation the tests notice. Takes the better part of an hour; not part of CI.
# Usage: eng/mutation.sh [more arguments of dotnet-stryker, such as --mutate "Targets/**/*.cs"]
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
dotnet tool restore
cd tests/HanoiPlan.Sdk.Tests
dotnet tool run dotnet-stryker -- --config-file ../../eng/stryker-config.json --output ../../artifacts/mutation "$@"
