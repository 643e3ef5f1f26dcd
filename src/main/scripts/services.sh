# shellcheck shell=bash disable=SC2034 # some variables are used in the other files
# The portal and its mail sink: built, unpacked, started, waited for.

MAIL_FROM=no-reply@portal.example
PORTAL_SUPPORT=${PORTAL_SUPPORT:-support@portal.example}
JAR=$ROOT/target/partnership-portal.jar
# Compact headers as in the image: what lives on the heap takes 7 % less. Eight carriers whatever the machine: a class
# initialiser of a library that reads would hold one of two for good. The heap does not begin with a share of the machine's memory,
# and a fifth of what is new may outlive a collection, for what is taken over as old too early stays there (decision 38).
# Room for compiled code is only reserved; with the 48 MB of the first compiler alone, a start stops twice to look what can leave.
PORTAL_JVM=(-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms240m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -Xmn64m -XX:SurvivorRatio=3 -XX:TargetSurvivorRatio=90 -Xmx512m -Djdk.virtualThreadScheduler.parallelism=8)
READY_SECONDS=300
RIG= RIG_JVM=() # what tests put beside the portal (prepare_rig)

# Folders count as well as files, for a deleted file changes only its folder.
build_is_fresh() {
    [[ -f $JAR ]] || return 1
    [[ -z $(find "$ROOT/pom.xml" "$ROOT/src/main" "$ROOT/frontend" \
        \( -path "$ROOT/src/main/scripts" -o -path "$ROOT/frontend/generated" -o -path "$ROOT/frontend/index.html" \) -prune \
        -o -newer "$JAR" ! -path "$ROOT/frontend" ! -path "$ROOT/src/main" -print -quit) ]]
}

build() {
    if build_is_fresh; then
        tell_step "The portal has already been built"
    else
        rm -f "$JAR"
        maven build "Building the portal (the first time some minutes, for Maven fetches what it needs)" \
            -Dmaven.test.skip=true package
    fi
}

# The jar unpacked starts faster, and only so a start-up cache can be used; both belong to one jar and one JDK.
prepare_portal() {
    local key old
    key=$({ stat -c '%Y %s' "$JAR" && cat "$JAVA_HOME/release" && printf '%s ' "${PORTAL_JVM[@]}"; } | sha256sum | cut -c1-12)
    APP=$PORTAL_DATA/app-$key
    if [[ ! -d $APP ]]; then
        rm -rf "$APP.part"
        if ! "$JAVA" -Djarmode=tools -jar "$JAR" extract --destination "$APP.part" >"$PORTAL_DATA/logs/extract.log" 2>&1; then
            tell_last_lines "$PORTAL_DATA/logs/extract.log"
            rm -f "$JAR"
            die "The built portal could not be unpacked and was removed: start again to rebuild it."
        fi
        mv "$APP.part" "$APP"
        for old in "$PORTAL_DATA"/app-*; do
            if [[ $old != "$APP" ]]; then rm -rf "$old"; fi
        done
    fi
    rm -f "$APP"/cache.new*
}

prepare_mail() { # the class path only: the sink itself is one source file
    local first
    MAIL_CLASSPATH_FILE=$ROOT/target/mailsink.classpath
    if [[ -s $MAIL_CLASSPATH_FILE && $MAIL_CLASSPATH_FILE -nt $ROOT/pom.xml ]]; then
        first=$(cut -d: -f1 "$MAIL_CLASSPATH_FILE")
        if [[ -f $first ]]; then
            tell_step "The mail sink is still there from an earlier start"
            return
        fi
    fi
    maven mail-classpath "Fetching the mail sink" "$DEPENDENCY_PLUGIN:build-classpath" \
        -Dmdep.outputFile="$MAIL_CLASSPATH_FILE" -DincludeScope=test \
        -DincludeGroupIds=com.icegreen,org.eclipse.angus,jakarta.mail,jakarta.activation,org.slf4j || return
    touch "$MAIL_CLASSPATH_FILE" # Maven leaves an unchanged file as it was
}

start_mail() {
    launch mail "$JAVA" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -cp "$(<"$MAIL_CLASSPATH_FILE")" \
        "$ROOT/src/test/scripts/MailSink.java" "$MAIL_PORT" "$PORTAL_DATA/mail"
}

# The key to which identity statements are encrypted; its private half lies beside it for development only.
prepare_custodian() {
    local folder=$PORTAL_DATA/custodian
    PORTAL_CUSTODIAN_KEY=
    command -v openssl >/dev/null || return 0
    if [[ ! -s $folder/public.pem ]]; then
        mkdir -p "$folder" && chmod 700 "$folder"
        openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out "$folder/private.pem" &&
            openssl pkey -in "$folder/private.pem" -pubout -out "$folder/public.pem" || return
    fi
    PORTAL_CUSTODIAN_KEY=$folder/public.pem
}

# The first run of a jar records a start-up cache (AOT), written when it is stopped; later runs start from it.
start_portal() { # [extra profile]
    local cache=() profiles=development
    if [[ -f $APP/cache ]]; then
        cache=(-XX:AOTCache="$APP/cache")
    elif [[ ${RECORD_CACHE:-yes} == yes ]]; then
        cache=(-XX:AOTCacheOutput="$APP/cache.new")
        PATIENCE=45 # writing it takes about ten seconds
    fi
    if [[ $PORTAL_SAMPLE != none ]]; then profiles+=,sample; fi
    if [[ -n ${1:-} ]]; then profiles+=,$1; fi
    prepare_custodian
    PORTAL_STARTED=${EPOCHREALTIME/[.,]/}
    launch portal env -C "$PORTAL_DATA" PORTAL_PORT="$PORTAL_PORT" MANAGEMENT_PORT="$MANAGEMENT_PORT" \
        PORTAL_URL="$PORTAL_URL" PORTAL_PROXIES="${PORTAL_PROXIES:-}" PORTAL_LIMITS="${PORTAL_LIMITS:-1}" PORTAL_DATA="$PORTAL_DATA" PORTAL_SAMPLE="$PORTAL_SAMPLE" \
        KEYCLOAK_URL="http://localhost:$KEYCLOAK_PORT" \
        MAIL_HOST=localhost MAIL_PORT="$MAIL_PORT" MAIL_FROM="$MAIL_FROM" PORTAL_SUPPORT="$PORTAL_SUPPORT" \
        PORTAL_OIDC_SECRET="$PORTAL_OIDC_SECRET" PORTAL_MIRROR_SECRET="$PORTAL_MIRROR_SECRET" \
        PORTAL_ERASER_SECRET="$PORTAL_ERASER_SECRET" \
        PORTAL_SECRET="$PORTAL_SECRET" PORTAL_CUSTODIAN_KEY="$PORTAL_CUSTODIAN_KEY" \
        SPRING_PROFILES_ACTIVE="$profiles" \
        "$JAVA" "${PORTAL_JVM[@]}" "${RIG_JVM[@]}" "${cache[@]}" \
        -cp "$APP/partnership-portal.jar${RIG:+:$RIG}" org.partnershipportal.PortalApplication
}

# The recorded cache counts once the portal has been ready and has ended in order; what a killed one left is not used.
keep_cache() {
    if [[ ${PORTAL_WAS_READY:-no} == yes && -s $APP/cache.new && ! -e $APP/cache.new.config ]]; then
        mv "$APP/cache.new" "$APP/cache"
    fi
}

# A portal that records and fails would go on for some ten seconds, only to write the cache of its failure.
portal_ends() { [[ -s $APP/cache.new.config ]]; }

portal_ready() { http_ok "$MANAGEMENT_PORT" /actuator/health/readiness && tcp_open "$PORTAL_PORT"; }
mail_ready() { tcp_open "$MAIL_PORT"; }

wait_ready() { # name…
    local begin=$SECONDS told=0 waiting=("$@") still name
    while ((${#waiting[@]} > 0)); do
        still=()
        for name in "${waiting[@]}"; do
            if ! alive "$name" || { [[ $name == portal ]] && portal_ends; }; then
                tell_dead "$name"
                return 1
            fi
            "${name}_ready" || still+=("$name")
        done
        waiting=("${still[@]}")
        if ((${#waiting[@]} > 0 && SECONDS - begin >= told + TELL_EVERY)); then
            told=$((SECONDS - begin))
            tell_progress "$told" "waiting for ${waiting[*]}"
        fi
        if ((SECONDS - begin > READY_SECONDS)); then
            say "      ${waiting[*]} did not answer within $READY_SECONDS seconds."
            for name in "${waiting[@]}"; do tell_last_lines "${LOG_OF[$name]}"; done
            return 1
        fi
        sleep 0.2
    done
    if [[ $* == *portal* ]]; then PORTAL_WAS_READY=yes; fi
    tell_end "$* ready after $((SECONDS - begin)) s"
}
