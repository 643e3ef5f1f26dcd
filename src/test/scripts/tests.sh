# shellcheck shell=bash disable=SC2034 # some variables are used in the other files
# ./portal test: the same services as ./portal run, on data and ports of their own.

# The driver keeps what it has read of a statement, asks the server nothing that it knows of its session, and sends rows of one
# statement together; also in docker/compose.yaml.
DRIVER='cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192&useLocalSessionState=true&rewriteBatchedStatements=true'

# A test that fails is run once more; one that passes then is told of, and more than a few of them fail the whole (decision 65).
ONCE_MORE=-Dsurefire.rerunFailingTestsCount=1
MOST_SECOND_TRIES=3

TIMES=()
FAILED=()

phase() { # name command…; its time is told at the end, a failure is remembered and the next phase runs
    local name=$1 begin=$SECONDS code=0
    shift
    "$@" || code=$?
    TIMES+=("$(printf '%5d s  %s' $((SECONDS - begin)) "$name")")
    if ((code != 0)); then FAILED+=("$name"); fi
    return 0
}

# Keeps what is costly and unaffected by a run: Keycloak as imported, and the secrets it was imported with.
fresh_data() { # folder, first ports
    PORTAL_DATA=$1
    hold_data
    find "$PORTAL_DATA" -mindepth 1 -maxdepth 1 \
        ! -name 'keycloak-*' ! -name secrets.env ! -name lock ! -name 'app-*' -exec rm -rf {} +
    mkdir -p "$PORTAL_DATA/logs"
    unset PORTAL_DB_URL PORTAL_DB_USER PORTAL_DB_PASSWORD
    PORTAL_SAMPLE=sample
    PORTAL_PROXIES= PORTAL_LIMITS=100 # all journeys come from one address
    PORTAL_PORT=$(free_port "$2")
    MANAGEMENT_PORT=$(free_port $((PORTAL_PORT + 1)))
    KEYCLOAK_PORT=$(free_port $(($2 + 100)))
    MAIL_PORT=$(free_port "$3")
    PORTAL_URL=http://localhost:$PORTAL_PORT
    load_secrets
}

start_mariadb() {
    local as_user=() folder=$PORTAL_DATA/mariadb durable=()
    if ((EUID == 0)); then as_user=(--user=root); fi
    # Tests kill the portal, never this server or the machine: it waits for the disk at no commit, table or index.
    durable=(--innodb-flush-log-at-trx-commit=0 --innodb-flush-method=nosync --debug-no-sync)
    if [[ ${MARIADB_DURABLE:-no} == yes ]]; then # as MySQL 8.4 is by itself: each commit is on the disk, twice
        durable=(--innodb-flush-log-at-trx-commit=1 --log-bin=binlog --sync-binlog=1 --server-id=1)
    fi
    MARIADB_PORT=$(free_port 13306)
    mkdir -p "$folder"
    step "Setting up a MariaDB server for the tests" mariadb-setup mariadb-install-db --no-defaults "${as_user[@]}" \
        --datadir="$folder" --auth-root-authentication-method=normal --skip-test-db || return
    printf '%s\n' "CREATE USER 'portal'@'127.0.0.1' IDENTIFIED BY 'portal';" \
        "GRANT ALL PRIVILEGES ON *.* TO 'portal'@'127.0.0.1';" "CREATE DATABASE portal_test;" >"$folder/init.sql"
    launch mariadb mariadbd --no-defaults "${as_user[@]}" --datadir="$folder" --socket=mysqld.sock \
        --pid-file="$folder/mysqld.pid" --bind-address=127.0.0.1 --port="$MARIADB_PORT" --skip-name-resolve \
        --init-file="$folder/init.sql" --character-set-server=utf8mb4 --max-connections=300 \
        "${durable[@]}" --innodb-buffer-pool-size=128M
    wait_ready mariadb
}

# A scanner that knows one signature, that of the string by which scanners are tried, is there at once.
start_clamd() {
    local folder=$PORTAL_DATA/clamd
    CLAMD_PORT=$(free_port 13310)
    mkdir -p "$folder/signatures"
    printf 'Test.EICAR:0:*:%s\n' "$(printf 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!' | od -An -tx1 | tr -d ' \n')" \
        >"$folder/signatures/test.ndb"
    printf '%s\n' 'Foreground yes' "DatabaseDirectory $folder/signatures" "TemporaryDirectory $folder" \
        'TCPAddr 127.0.0.1' "TCPSocket $CLAMD_PORT" >"$folder/clamd.conf"
    launch clamd clamd --config-file="$folder/clamd.conf"
    wait_ready clamd
}

clamd_ready() { tcp_open "$CLAMD_PORT"; }

mariadb_url() {
    printf 'jdbc:mysql://127.0.0.1:%s/portal_test?createDatabaseIfNotExist=true&useInformationSchema=false&%s' \
        "$MARIADB_PORT" "$DRIVER"
}

mariadb_ready() { tcp_open "$MARIADB_PORT"; }

# Every execution runs although one has failed; the reports decide. A test JVM that crashed writes none: its log does.
verify() {
    rm -f "$JAR" # the journeys must not pass on an older one
    maven verify "Building the portal and running the domain, house and module tests" verify \
        -Dmaven.test.failure.ignore=true "$ONCE_MORE" -Dtest.views.phase=none -Dspotless.check.skip=true -Dtest.mariadb.user=portal -Dtest.mariadb.password=portal \
        -Dtest.clamd="127.0.0.1:$CLAMD_PORT" \
        -Dtest.mariadb.url="$(mariadb_url)&sslMode=DISABLED" || # TLS from this machine to itself takes a seventh of their time
        return
    no_test_crashed verify && no_sentence_is_missing "${LOG_OF[verify]}"
}

no_test_crashed() { # step
    ! grep -E 'forked VM terminated|error in the forked process|There was a timeout' "${LOG_OF[$1]}"
}

# Who looks at a page would read a key in place of a sentence; the portal tells its log of it.
no_sentence_is_missing() { # log…
    ! grep -oh 'No sentence .*' "$@" | sort -u | grep .
}

# Keycloak is built and its realm imported beside the build, which leaves a processor free; journeys() tells what failed.
begin_keycloak() {
    set -m # a process group of its own, as launch gives
    (prepare_keycloak) >"$PORTAL_DATA/logs/keycloak-prepared.log" 2>&1 9>&- </dev/null &
    CHILDREN[keycloak-prepared]=$!
    set +m
}

await_keycloak() {
    wait "${CHILDREN[keycloak-prepared]}" || true
    unset "CHILDREN[keycloak-prepared]"
}

check_compose() {
    tell_step "Checking docker/compose.yaml"
    # The example has no values, for nothing in it may be a default.
    sed -E 's/^([A-Z_]+)=$/\1=checked/' "$ROOT/docker/example.env" >"$PORTAL_DATA/compose.env"
    # shellcheck disable=SC2046 # one or two words
    $(find_compose) -f "$ROOT/docker/compose.yaml" --env-file "$PORTAL_DATA/compose.env" config -q
}

# What only a portal under test has: a clock that journeys move past deadlines, sign-ins that they make too old, and many
# partnerships to be measured. Made against the unpacked portal and put behind it on the class path, so that no portal that is
# shipped holds anything of it.
prepare_rig() {
    local tests=$ROOT/src/test/java/org/partnershipportal source sources=()
    for source in testing/MovedClock platform/access/SignInsOfJourneys overview/sample/BenchPartnerships; do sources+=("$tests/$source.java"); done
    RIG=$APP/rig.jar RIG_JVM=(-Dportal.test-clock="$PORTAL_DATA/test-clock" -Dportal.fresh-sign-in=8h # journeys share a sign-in, and move the clock
        -Dportal.test-sign-ins="$PORTAL_DATA/sign-ins")
    if [[ -f $RIG && -z $(find "${sources[@]}" -newer "$RIG") ]]; then return 0; fi # a new one would void the start-up cache
    rm -rf "$APP/rig" "$APP/cache"
    mkdir -p "$APP/rig/META-INF"
    for source in "${sources[@]#"$ROOT/src/test/java/"}"; do # no start searches for components: each jar lists its own (decision 84)
        source=${source%.java} && printf '%s=org.springframework.stereotype.Component\n' "${source//\//.}"
    done >"$APP/rig/META-INF/spring.components"
    "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -cp "$APP/partnership-portal.jar" -d "$APP/rig" "${sources[@]}" &&
        "$JAVA_HOME/bin/jar" --create --file "$RIG" -C "$APP/rig" .
}

start_services() { # extra profile, or nothing in quotes
    { prepare_keycloak && reset_keycloak && start_keycloak; } || return
    { prepare_mail && prepare_portal && prepare_rig; } || return
    tell_step "Starting the mail sink and the portal (localhost:$PORTAL_PORT) beside Keycloak"
    start_mail && wait_ready keycloak mail && start_portal "$1" && wait_ready portal
}

service_properties() {
    printf -- '-D%s\n' "portal.url=$PORTAL_URL" "portal.data=$PORTAL_DATA" "portal.pid=${CHILDREN[portal]}" \
        "portal.management.url=http://127.0.0.1:$MANAGEMENT_PORT" "portal.chromium=$CHROMIUM" \
        "keycloak.url=http://localhost:$KEYCLOAK_PORT" "keycloak.admin.password=$KEYCLOAK_ADMIN_PASSWORD"
}

journeys() {
    local properties
    if [[ ! -f $JAR ]]; then
        tell_step "No journey is run, for the portal could not be built"
        return 1
    fi
    RECORD_CACHE=no start_services '' || return
    mapfile -t properties < <(service_properties)
    properties+=(-DfailIfNoTests=true -Dmaven.test.failure.ignore=true "$ONCE_MORE")
    begin_views
    maven e2e "Running the journeys in Chromium, and beside them the view tests" surefire:test@e2e "${properties[@]}" || return
    maven e2e-alone "Running those that run one at a time" surefire:test@e2e-alone "${properties[@]}" || return
    await_views && no_test_crashed e2e && no_test_crashed e2e-alone && no_sentence_is_missing "${LOG_OF[portal]}"
}

# Journeys wait for pages to be at rest, which leaves the processors free for half of their time. View tests, and then the check
# of the code's format, ask nothing of the services and give way to the journeys: by their own priority, and by that of their
# group, which counts first where the kernel shares by group.
begin_views() {
    launch views timeout -k 20 2700 bash -c '{ echo 10 >/proc/self/autogroup; } 2>/dev/null; exec nice -n 10 "$@"' views \
        env -C "$ROOT" mvn -B -ntp surefire:test@ui spotless:check \
        -DtempDir=surefire-views -DfailIfNoTests=true -Dmaven.test.failure.ignore=true "$ONCE_MORE"
}

await_views() {
    local code=0
    wait "${CHILDREN[views]}" || code=$?
    unset "CHILDREN[views]"
    ((code == 0)) || tell_last_lines "${LOG_OF[views]}"
    ((code == 0)) && no_test_crashed views && no_sentence_is_missing "${LOG_OF[views]}"
}

count_tests() { # prints "tests failures skipped" of all reports
    find "$ROOT/target" -path '*/surefire-reports*/TEST-*.xml' -exec grep -ho '<testsuite [^>]*>' {} + 2>/dev/null |
        awk '{ tests += number("tests"); bad += number("errors") + number("failures"); skipped += number("skipped") }
             function number(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH) + 0 : 0 }
             END { print tests + 0, bad + 0, skipped + 0 }'
}

tell_failed_tests() {
    find "$ROOT/target" -path '*/surefire-reports*/TEST-*.xml' -exec grep -hE '<testcase |<failure|<error|<flaky' {} + 2>/dev/null |
        awk '/<testcase / { name = $0; sub(/.*<testcase /, "", name); sub(/ time=.*/, "", name) }
             /<failure|<error|<flaky/ { print (/<flaky/ ? "AT THE SECOND TRY  " : "FAILED  ") name; if (sub(/.*message="/, "")) { sub(/" type=.*/, ""); print "        " plain($0) } }
             function plain(text) {
                 gsub(/&quot;/, "\"", text); gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&#10;/, " ", text)
                 return substr(text, 1, 3000)
             }'
}

count_second_tries() { # cat, for a grep that finds none would end the whole without a word
    find "$ROOT/target" -path '*/surefire-reports*/TEST-*.xml' -exec cat {} + 2>/dev/null |
        awk '/<flaky(Failure|Error)/ { tries++ } END { print tries + 0 }'
}

summary() {
    local tests bad skipped second_tries
    read -r tests bad skipped < <(count_tests)
    second_tries=$(count_second_tries)
    say ""
    printf '%s\n' "${TIMES[@]}"
    tell_failed_tests
    if ((tests == 0)); then FAILED+=("no test ran"); fi
    if ((second_tries > MOST_SECOND_TRIES)); then FAILED+=("$second_tries tests passed only at their second try"); fi
    if ((${#FAILED[@]} > 0)); then printf 'FAILED  %s\n' "${FAILED[@]}"; fi
    say "$((tests - bad - skipped)) passed ($second_tries at the second try), $bad failed, $skipped skipped"
    ((bad == 0 && ${#FAILED[@]} == 0))
}

run_fast_tests() {
    STEPS=1
    settings
    fresh_data "$ROOT/target/e2e-data" 18080 13025
    need_jdk
    need_maven
    rm -rf "$ROOT"/target/surefire-reports*
    next_step
    phase "domain and house tests" maven fast "Running the domain and house tests" test-compile surefire:test@domain
    summary
}

run_tests() {
    STEPS=5
    settings
    fresh_data "$ROOT/target/e2e-data" 18080 13025
    need_jdk
    need_maven
    rm -rf "$ROOT"/target/surefire-reports*
    next_step
    tell_step "JDK in $JAVA_HOME, Maven in $(command -v mvn); Chromium, MariaDB, LibreOffice, ClamAV, a CJK font and docker compose"
    need_test_packages
    next_step
    phase "MariaDB" start_mariadb
    phase "ClamAV" start_clamd
    next_step
    begin_keycloak
    phase "build, domain, house and module tests" verify
    await_keycloak
    if [[ -n ${CHILDREN[mariadb]:-} ]]; then stop_children mariadb; fi
    if [[ -n ${CHILDREN[clamd]:-} ]]; then stop_children clamd; fi
    next_step
    if [[ -f $ROOT/docker/compose.yaml ]]; then phase "docker/compose.yaml" check_compose; fi
    next_step
    if [[ -n $(find "$ROOT/src/test/java" -path '*/e2e/*Test.java' -print -quit 2>/dev/null) ]]; then
        phase "journeys in the browser, view tests, format" journeys
        stop_children
    fi
    say "Logs are in $PORTAL_DATA/logs."
    summary
}
