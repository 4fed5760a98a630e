#!/usr/bin/env bash
# Measures how many small faults in Targets and Evaluation the tests notice: part by part, each with a line of figures, and
# the whole at the end. Not part of CI; docs/mutation.md keeps the figures reached.
# Usage: eng/mutation.sh [part ...]
#   MUTATION_AT_ONCE=2             how many faults are tried at the same time
#   HANOIPLAN_CASES_DIVISOR=200    the fraction of the made-up cases that each fault is tried against
set -euo pipefail
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# A part is a name and the files that it changes. Methods, the rules of other publishers, are measured on their own.
declare -A files=(
  [targets]="Targets/**/*.cs"
  [rows]="Evaluation/CutPoint*.cs Evaluation/AttainmentRow.cs Evaluation/ResolvedRange.cs Evaluation/GrowthAverage.cs Evaluation/Judging/PaceRow.cs"
  [judges]="Evaluation/Judging/*Judge.cs"
  [series]="Evaluation/Judging/AssessmentDraft*.cs Evaluation/Judging/SeriesView.cs Evaluation/Judging/WeakestPart.cs Evaluation/Judging/YearlyFigures.cs Evaluation/Judging/UsedObservations.cs Evaluation/Judging/Clock.cs Evaluation/Judging/FlagList.cs Evaluation/Judging/Reasons.cs"
  [answers]="Evaluation/*.cs !Evaluation/CutPoint*.cs !Evaluation/AttainmentRow.cs !Evaluation/ResolvedRange.cs !Evaluation/GrowthAverage.cs"
  [traces]="Evaluation/Tracing/**/*.cs"
  [proofs]="Evaluation/Receipts/**/*.cs Evaluation/Comparison/**/*.cs"
  [fulfilment]="Evaluation/Fulfilment/**/*.cs"
  [batch]="Evaluation/Batch/**/*.cs"
)
order=(targets rows judges series answers traces proofs fulfilment batch)

export HANOIPLAN_CASES_DIVISOR="${HANOIPLAN_CASES_DIVISOR:-200}"
cd "$root/eng/mutation"
dotnet tool restore > /dev/null

# How many mutations of a report have a status.
count() { { grep -o "\"status\": *\"$2\"" "$1" || true; } | wc -l; }

# The figures of one or more reports. A fault that no test reaches counts as not noticed; one that does not compile is none.
summary() {
  local name="$1" killed=0 survived=0 timeout=0 uncovered=0 report
  shift
  for report in "$@"; do
    killed=$((killed + $(count "$report" Killed)))
    survived=$((survived + $(count "$report" Survived)))
    timeout=$((timeout + $(count "$report" Timeout)))
    uncovered=$((uncovered + $(count "$report" NoCoverage)))
  done
  local all=$((killed + survived + timeout + uncovered))
  local score=$((all == 0 ? 0 : 10000 * (killed + timeout) / all))
  printf '%-10s killed %4d  survived %4d  timeout %3d  no coverage %3d  score %3d.%02d %%\n' \
    "$name" "$killed" "$survived" "$timeout" "$uncovered" $((score / 100)) $((score % 100))
}

parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=("${order[@]}")
reports=()
for part in "${parts[@]}"; do
  [ -n "${files[$part]:-}" ] || { echo "There is no part \"$part\"; the parts are: ${order[*]}." >&2; exit 2; }
  output="$root/artifacts/mutation/$part"
  rm -rf "$output"
  mkdir -p "$output"
  arguments=()
  read -ra patterns <<< "${files[$part]}"
  for pattern in "${patterns[@]}"; do arguments+=(--mutate "$pattern"); done
  if ! dotnet tool run dotnet-stryker -- --config-file ../stryker-config.json --output "$output" \
    --concurrency "${MUTATION_AT_ONCE:-2}" "${arguments[@]}" > "$output/log.txt" 2>&1; then
    echo "The part \"$part\" did not run through; see $output/log.txt." >&2
    exit 1
  fi
  report="$output/reports/mutation-report.json"
  reports+=("$report")
  summary "$part" "$report"
done
summary "whole" "${reports[@]}"
