#!/usr/bin/env bash
# Writes docs/rules/ anew from the rules themselves. Read the difference before committing it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet build tests/HanoiPlan.Sdk.Tests
rm -f docs/rules/*.md
HANOIPLAN_WRITE_RULE_PAGES=1 dotnet run --no-build --project tests/HanoiPlan.Sdk.Tests -- --filter-method "*.Page_IsWhatTheRuleWrites"
