#!/bin/sh
# Feeds random bytes, and lines of real statements with random bytes put in, to ReadTargets: it must end with code 0 and
# answer every line that is not blank. Usage: fuzz.sh [rounds]; build first with: dotnet build -c Release samples/ReadTargets
set -eu
here=$(cd "$(dirname "$0")" && pwd)
run="$here/bin/Release/net10.0/ReadTargets"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
rounds=${1:-20}
round=0
while [ "$round" -lt "$rounds" ]; do
    head -c 200000 /dev/urandom > "$scratch/input"
    printf '\nTỷ lệ A đạt 7,5 - 8,0%%; giảm 1%%/năm so với năm 2020 ' >> "$scratch/input"
    head -c 300 /dev/urandom | tr -d '\n\r' >> "$scratch/input"
    printf '\n' >> "$scratch/input"
    timeout 60 "$run" < "$scratch/input" > "$scratch/output" || { cp "$scratch/input" ./fuzz-failure; echo "failed: see ./fuzz-failure"; exit 1; }
    test -s "$scratch/output"
    round=$((round + 1))
done
echo "$rounds rounds passed"
