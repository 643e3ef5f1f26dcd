# shellcheck shell=bash disable=SC2034 # some variables are used in the other files
# ./portal bench: the services as in ./portal test; the Java side measures and writes the table.

# CPU and wall seconds of the portal from its start until now.
start_properties() {
    local -a stat
    read -r -a stat < <(sed 's/.*) //' "/proc/${CHILDREN[portal]}/stat")
    LC_ALL=C awk -v ticks=$((stat[11] + stat[12])) -v hertz="$(getconf CLK_TCK)" \
        -v micros=$((${EPOCHREALTIME/[.,]/} - PORTAL_STARTED)) \
        'BEGIN { printf "-Dportal.start.cpu.seconds=%.1f\n-Dportal.start.wall.seconds=%.1f\n", ticks / hertz, micros / 1e6 }'
}

# The second start is measured, as anybody's but the first: the data are there, and so is the start-up cache.
run_bench() {
    local properties table=$ROOT/target/bench.txt
    STEPS=4
    settings
    fresh_data "$ROOT/target/bench-data" 28080 23025
    need_jdk
    need_maven
    CHROMIUM=$(find_chromium)
    next_step
    build
    next_step
    start_services bench
    next_step
    stop_children portal
    keep_cache
    tell_step "Starting the portal a second time, which is measured"
    start_portal bench
    wait_ready portal
    mapfile -t properties < <(service_properties; start_properties)
    next_step
    rm -f "$table"
    maven bench "Measuring" test-compile surefire:test@bench -DfailIfNoTests=true \
        "${properties[@]}" -Dportal.bench.table="$table"
    say ""
    cat "$table"
}
