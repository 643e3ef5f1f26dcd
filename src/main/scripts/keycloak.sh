# shellcheck shell=bash disable=SC2034 # some variables are used in the other files
# Keycloak of a development machine: fetched from Maven Central, with the realm of keycloak-realm/ imported once.

KEYCLOAK_VERSION=26.7.3
DEPENDENCY_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.9.0
KEYCLOAK_JVM='-XX:TieredStopAtLevel=1 -Xmx512m'

# Everything that is in the database after the import: another hash means another Keycloak.
keycloak_hash() {
    {
        printf '%s\n' "$KEYCLOAK_VERSION" "$PORTAL_URL" "$MAIL_PORT" "$MAIL_FROM" "$PORTAL_SUPPORT" "$PORTAL_SAMPLE" \
            "$PORTAL_OIDC_SECRET" "$PORTAL_MIRROR_SECRET" "$PORTAL_ERASER_SECRET" "$KEYCLOAK_ADMIN_PASSWORD"
        cd "$ROOT/keycloak-realm" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    } | sha256sum | cut -c1-12
}

prepare_keycloak() {
    KEYCLOAK_HOME=$PORTAL_DATA/keycloak-$(keycloak_hash)
    KEYCLOAK_ENV=(env JAVA_HOME="$JAVA_HOME" JAVA_OPTS_APPEND="$KEYCLOAK_JVM"
        KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD="$KEYCLOAK_ADMIN_PASSWORD"
        PORTAL_URL="$PORTAL_URL" PORTAL_OIDC_SECRET="$PORTAL_OIDC_SECRET" PORTAL_MIRROR_SECRET="$PORTAL_MIRROR_SECRET"
        PORTAL_ERASER_SECRET="$PORTAL_ERASER_SECRET"
        MAIL_HOST=localhost MAIL_PORT="$MAIL_PORT" MAIL_FROM="$MAIL_FROM" PORTAL_SUPPORT="$PORTAL_SUPPORT")
    if [[ -d $KEYCLOAK_HOME ]]; then
        tell_step "Keycloak $KEYCLOAK_VERSION is still there from an earlier start"
    else
        make_keycloak "$KEYCLOAK_HOME.part" && mv "$KEYCLOAK_HOME.part" "$KEYCLOAK_HOME" && remove_old_keycloaks
    fi
}

# A folder called .part is half-made, whatever interrupted it, and is never used.
make_keycloak() { # folder
    local part=$1 server=$1/server
    rm -rf "$part" && mkdir -p "$part/import" || return
    maven keycloak-fetch "Fetching Keycloak $KEYCLOAK_VERSION from Maven Central (177 MB the first time)" \
        "$DEPENDENCY_PLUGIN:unpack" -Dartifact="org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip" \
        -DoutputDirectory="$part" -DmarkersDirectory="$part/markers" || return
    mv "$part/keycloak-$KEYCLOAK_VERSION" "$server" || return
    step "Building Keycloak (once; about 20 s)" keycloak-build \
        "${KEYCLOAK_ENV[@]}" bash "$server/bin/kc.sh" build --db=dev-file || return
    cp -r "$ROOT"/keycloak-realm/themes/. "$server/themes/" &&
        cp "$ROOT"/keycloak-realm/*-realm.json "$part/import/" || return
    if [[ $PORTAL_SAMPLE != none ]]; then cp "$ROOT"/keycloak-realm/sample/*-users-*.json "$part/import/" || return; fi
    step "Importing the realm into Keycloak (once; about 15 s)" keycloak-import \
        "${KEYCLOAK_ENV[@]}" bash "$server/bin/kc.sh" import --optimized --dir "$part/import" || return
    cp -r "$server/data" "$server/data.imported" && rm -rf "$part/markers" "$part/import"
}

remove_old_keycloaks() {
    local old
    for old in "$PORTAL_DATA"/keycloak-*; do
        if [[ $old == "$KEYCLOAK_HOME" ]]; then continue; fi
        if [[ $old != *.part ]]; then
            say "      The realm, its theme or an address has changed since the last start: Keycloak was set up again,"
            say "      and accounts registered in the old one (${old##*/}) were removed with it."
        fi
        rm -rf "$old"
    done
}

# As it was right after the import: for tests, which must not see what an earlier run left.
reset_keycloak() {
    if [[ ! -d $KEYCLOAK_HOME/server/data.imported ]]; then return 0; fi
    rm -rf "$KEYCLOAK_HOME/server/data"
    cp -r "$KEYCLOAK_HOME/server/data.imported" "$KEYCLOAK_HOME/server/data"
}

# No health endpoint: it would need one port more, and the realm's own description answers the better question.
start_keycloak() {
    launch keycloak "${KEYCLOAK_ENV[@]}" bash "$KEYCLOAK_HOME/server/bin/kc.sh" start --optimized --cache=local \
        --http-enabled=true --http-host=127.0.0.1 --http-port="$KEYCLOAK_PORT" --hostname="http://localhost:$KEYCLOAK_PORT"
}

keycloak_ready() { http_ok "$KEYCLOAK_PORT" /realms/partnership-portal/.well-known/openid-configuration; }
