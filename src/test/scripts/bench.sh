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
    STEPS=8
    READY_SECONDS=1200 # the first start makes ten thousand partnerships
    settings
    fresh_data "$ROOT/target/bench-data" 28080 23025
    PORTAL_PROXIES=127.0.0.0/8,::1 # contributors say from which network they come
    PORTAL_LIMITS=1000000          # one person makes ten thousand partnerships
    need_jdk
    need_maven
    need_test_packages
    next_step
    build
    next_step
    start_services bench
    next_step
    stop_children portal
    keep_cache
    tell_step "Starting the portal a second time, which is measured"
    PORTAL_LIMITS=1
    start_portal bench
    wait_ready portal
    mapfile -t properties < <(service_properties; start_properties)
    next_step
    rm -f "$table"
    maven bench "Measuring" test-compile surefire:test@bench -DfailIfNoTests=true -Dtest=PortalBench \
        "${properties[@]}" -Dportal.bench.table="$table" || FAILED+=("the portal's figures")
    stop_children
    next_step
    MARIADB_DURABLE=yes start_mariadb
    next_step
    maven bench-inputs "Measuring submissions on MariaDB" surefire:test@bench -DfailIfNoTests=true -Dtest=InputBench,EncryptionBench,ImportBench \
        -Dtest.database=mariadb -Dtest.mariadb.user=portal -Dtest.mariadb.password=portal \
        -Dtest.mariadb.url="$(mariadb_url)" -Dportal.bench.table="$table" || FAILED+=("the figures of submissions")
    next_step
    maven bench-outcome "Measuring the desk on MariaDB" surefire:test@bench -DfailIfNoTests=true -Dtest=OutcomeBench \
        -Dtest.database=mariadb -Dtest.mariadb.user=portal -Dtest.mariadb.password=portal \
        -Dtest.mariadb.url="$(mariadb_url)" -Dportal.bench.table="$table" || FAILED+=("the figures of the desk")
    next_step # pages are drawn in a JVM of their own, as in ./portal test
    maven bench-promises "Measuring homes, States, chains, reports and the search" surefire:test@bench -DfailIfNoTests=true -Dtest=PromisesBench,SearchBench \
        -Dtest.database=mariadb -Dtest.mariadb.user=portal -Dtest.mariadb.password=portal \
        -Dtest.mariadb.url="$(mariadb_url)" -Dportal.bench.table="$table" || FAILED+=("the figures of homes, States, chains and reports")
    tell_table "$table"
}

# Whoever kills the portal finds its process in a file; here it is started again, and again.
keep_portal() {
    if alive portal; then return 0; fi
    wait "${CHILDREN[portal]}" 2>/dev/null || true
    start_portal ''
    printf '%s\n' "${CHILDREN[portal]}" >"$PORTAL_DATA/portal.pid"
}

run_crash_bench() {
    local table=$ROOT/target/bench-crash.txt
    STEPS=3
    settings
    fresh_data "$ROOT/target/bench-data" 28080 23025
    PORTAL_PROXIES=127.0.0.0/8,::1 PORTAL_LIMITS=100 # contributors say from which network they come, and read all they have at once
    need_jdk
    need_maven
    next_step
    build
    next_step
    RECORD_CACHE=no start_services ''
    printf '%s\n' "${CHILDREN[portal]}" >"$PORTAL_DATA/portal.pid"
    next_step
    rm -f "$table"
    WATCH=keep_portal
    MAVEN_SECONDS=5400 maven crash "Submitting while the portal is killed" test-compile surefire:test@bench \
        -DfailIfNoTests=true -Dtest=CrashBench -Dportal.url="$PORTAL_URL" -Dportal.pid.file="$PORTAL_DATA/portal.pid" \
        -Dportal.bench.table="$table" || FAILED+=("the kill run")
    WATCH=
    tell_table "$table"
}

tell_table() { # file
    say ""
    if [[ -f $1 ]]; then cat "$1"; fi
    if ((${#FAILED[@]} > 0)); then
        printf 'FAILED  %s\n' "${FAILED[@]}"
        return 1
    fi
}
