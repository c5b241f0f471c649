#!/usr/bin/env bash
# How long until `serve` gives its first GraphQL answer, beside an untouched Spring Boot with an embedded Neo4j.
#
#   src/bench/first-answer.sh [RUNS]          (5 runs of each by default; BENCH_JVM: options of both, by default -Xmx1g)
#
# Builds target/boardgraph.jar where it is missing, extracts it, and makes a class data archive for each of the two from a run that
# answers once and is stopped. Then it starts them in turn, each on a data folder that is there already (ours holds the samples), asks
# every 20 ms, and prints for each run
#   which, wall seconds from the start of the process to the first right answer, CPU seconds (user and system) used until then
# and at the end the medians and their difference. The other one is src/test/java/org/boardgraph/bench/untouched, run from the same
# libraries. The wall time of a busy machine says little; the CPU time and the difference say more.
set -euo pipefail
cd "$(dirname "$0")/../.."

RUNS=${1:-5}
read -ra JVM <<<"${BENCH_JVM:--Xmx1g}"
CLASSES=target/test-classes
OTHER=org/boardgraph/bench/untouched
TICKS=$(getconf CLK_TCK)
PATIENCE=180
folder=$(mktemp -d)
process=

end() {
    if [[ -n $process ]]; then
        kill "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
        process=
    fi
}
trap 'end; rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM

# Asks once: port, question. Prints the answer; fails where nobody listens yet.
ask() {
    local port=$1 body="{\"query\":\"$2\"}" line
    { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null || return 1
    printf 'POST /graphql HTTP/1.1\r\nHost: localhost:%s\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: %s\r\nConnection: close\r\n\r\n%s' \
        "$port" "${#body}" "$body" >&3
    while IFS= read -t "$PATIENCE" -r line || [[ -n $line ]]; do
        printf '%s\n' "$line"
        line=
    done <&3
    exec 3<&- 3>&-
}

free_port() {
    local port
    while true; do
        port=$((20000 + RANDOM % 10000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
}

# CPU seconds of the process so far.
used() {
    local stat
    read -ra stat <"/proc/$process/stat"
    awk -v ticks="$TICKS" -v sum=$((stat[13] + stat[14])) 'BEGIN { printf "%.2f", sum / ticks }'
}

# Starts a command and waits for its first right answer: port, question, what the answer must hold, command. Sets wall and cpu.
first_answer() {
    local port=$1 question=$2 right=$3 start answer
    shift 3
    start=$EPOCHREALTIME
    "$@" >"$folder/log" 2>&1 &
    process=$!
    while true; do
        answer=$(ask "$port" "$question") || answer=
        if [[ $answer =~ $right ]]; then
            break
        fi
        if ! kill -0 "$process" 2>/dev/null || ((${EPOCHREALTIME%.*} - ${start%.*} > PATIENCE)); then
            echo "no answer; the last was: $answer" >&2
            cat "$folder/log" >&2
            exit 1
        fi
        sleep 0.02
    done
    wall=$(awk -v from="$start" -v to="$EPOCHREALTIME" 'BEGIN { printf "%.2f", to - from }')
    cpu=$(used)
}

# Runs one of the two: ours or untouched, further options of the JVM.
run() {
    local which=$1 port
    port=$(free_port)
    shift
    if [[ $which == ours ]]; then
        first_answer "$port" '{ statistics { meetings } }' '"meetings":[1-9]' \
            java "${JVM[@]}" "$@" -jar "$folder/extracted/boardgraph.jar" serve --port "$port" --data "$folder/ours"
    else
        first_answer "$port" '{ nodes }' '"nodes":[0-9]' \
            java "${JVM[@]}" "$@" -cp "$others" "${OTHER//\//.}.Untouched" \
            --server.port="$port" --server.address=127.0.0.1 --untouched.data="$folder/untouched"
    fi
    end
}

median() {
    sort -n | awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

# Prints the medians of one of the two, wall and CPU.
medians() {
    echo "$(awk -v which="$1" '$1 == which { print $2 }' "$folder/runs" | median)" \
        "$(awk -v which="$1" '$1 == which { print $3 }' "$folder/runs" | median)"
}

if [[ ! -f target/boardgraph.jar || ! -f $CLASSES/$OTHER/Untouched.class ]]; then
    ./mvnw -q -DskipTests package
fi
java -Djarmode=tools -jar target/boardgraph.jar extract --destination "$folder/extracted" >/dev/null
# A class data archive takes classes from jars only.
jar --create --file "$folder/untouched.jar" -C "$CLASSES" "$OTHER" -C "$CLASSES" bench/untouched
others=$folder/untouched.jar:$(printf '%s:' "$folder"/extracted/lib/*.jar)

java "${JVM[@]}" -jar "$folder/extracted/boardgraph.jar" import samples --data "$folder/ours" >"$folder/log" 2>&1 || {
    cat "$folder/log" >&2
    exit 1
}
run untouched
for which in ours untouched; do
    run "$which" -XX:ArchiveClassesAtExit="$folder/$which.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off
done

printf '%-10s %8s %8s\n' which wall cpu
for ((i = 0; i < RUNS; i++)); do
    for which in ours untouched; do
        run "$which" -XX:SharedArchiveFile="$folder/$which.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off
        printf '%-10s %8s %8s\n' "$which" "$wall" "$cpu" | tee -a "$folder/runs"
    done
done
read -r our_wall our_cpu <<<"$(medians ours)"
read -r other_wall other_cpu <<<"$(medians untouched)"
awk -v a="$our_wall" -v b="$our_cpu" -v c="$other_wall" -v d="$other_cpu" 'BEGIN {
    printf "median     wall      cpu\nours       %8.2f %8.2f\nuntouched  %8.2f %8.2f\ndifference %+8.2f %+8.2f\n", a, b, c, d, a - c, b - d }'
