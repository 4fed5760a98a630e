#!/usr/bin/env bash
# Writes the public API files anew from what the compiler reports as undeclared. Read the difference before committing it:
# a line that goes is a break for other teams.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for project in src/*/; do
  printf '#nullable enable\n' >"$project/PublicAPI.Shipped.txt"
  printf '#nullable enable\n' >"$project/PublicAPI.Unshipped.txt"
done
for project in src/HanoiPlan.Sdk src/HanoiPlan.Sdk.Statements src/HanoiPlan.Sdk.Interchange src/HanoiPlan.Sdk.Testing; do
  dotnet build "$project" --no-incremental -p:TreatWarningsAsErrors=false 2>&1 |
    sed -n "s/.*RS0016: Symbol '\(.*\)' is not part of the declared public API.*\[[^]]*\/$(basename "$project")\.csproj\]$/\1/p" |
    LC_ALL=C sort -u >"$project/declared.tmp"
  cat "$project/declared.tmp" >>"$project/PublicAPI.Unshipped.txt"
  rm "$project/declared.tmp"
done
