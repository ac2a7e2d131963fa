#!/usr/bin/env bash
# How long a whole start takes, warm: `./prongsai --version` and `./prongsai score` on the case of Ubon Ratchathani,
# against `java -version` of the same JDK. By turns; median of as many turns as the first argument says (10).
set -euo pipefail
turns=${1:-10}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. .mvn/tools.sh
find_jdk
case=golden/scoring/ubon-2565

peer() { "$JAVA_HOME/bin/java" -version; }
version() { ./prongsai --version; }
score() {
  ./prongsai score --framework nacc-ita-2565 --iit "$case/iit-responses.csv" --eit "$case/eit-responses.csv" --oit "$case/oit-scores.csv"
}

microseconds() { # of one run of the command $1
  local from=${EPOCHREALTIME/[.,]/} status=0
  "$1" >/dev/null 2>&1 || status=$?
  if [ "$status" -ne 0 ]; then
    echo "$1 ended with status $status" >&2
    return 1
  fi
  echo $((${EPOCHREALTIME/[.,]/} - from))
}

median() { sort -n | awk '{ all[NR] = $1 } END { m = int((NR + 1) / 2); print NR % 2 ? all[m] : (all[m] + all[m + 1]) / 2 }'; }

for way in peer version score; do microseconds "$way" >/dev/null; done # builds what is missing, warms the disk
results=
for ((i = 0; i < turns; i++)); do
  one=$(microseconds peer)
  two=$(microseconds version)
  three=$(microseconds score)
  results+="$one $two $three"$'\n'
done
results=${results%$'\n'}
show() { # name, column
  local time ratio
  time=$(awk -v c="$2" '{ print $c / 1e6 }' <<<"$results" | median)
  ratio=$(awk -v c="$2" '{ print $c / $1 }' <<<"$results" | median)
  printf '%-22s %6.3f s   %5.2f times java -version\n' "$1" "$time" "$ratio"
}
echo "Median of $turns turns:"
show 'java -version' 1
show './prongsai --version' 2
show './prongsai score' 3
