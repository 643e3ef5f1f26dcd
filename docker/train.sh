#!/bin/bash
# One run of the portal that visits its pages and ends in order. Started with -XX:AOTCacheOutput, the JVM keeps what it has
# learned: which classes a page needs, and how its methods are used.
#   docker/train.sh java …
set -euo pipefail
export SPRING_PROFILES_ACTIVE=development,sample PORTAL_SAMPLE=sample PORTAL_SECRET=for-this-run-only
export PORTAL_PORT=${PORTAL_PORT:-8080} MANAGEMENT_PORT=${MANAGEMENT_PORT:-8081}
ROUNDS=${ROUNDS:-12}

# The cookie says nothing; a page that was asked for with one is made, not taken from those kept for a second.
ask() { # port path
    exec 3<>"/dev/tcp/127.0.0.1/$1"
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nCookie: training=yes\r\n\r\n' "$2" >&3
    cat <&3
    exec 3>&-
}

"$@" &
portal=$!
trap 'kill -KILL "$portal" 2>/dev/null || true' EXIT
until (ask "$MANAGEMENT_PORT" /actuator/health/readiness) 2>/dev/null | grep -q '"UP"'; do
    kill -0 "$portal"
    sleep 1
done

pages=(/ /help /safety /accessibility /privacy /verify /sealed)
for list in calls partnerships organisations; do
    mapfile -t found < <(ask "$PORTAL_PORT" "/en/$list" | grep -oE "href=\"/en/$list/[^\"?#]+\"" | sed -E 's|href="/en(.*)"|\1|' | sort -u)
    pages+=("/$list" "${found[@]:0:5}")
done
for ((round = 0; round < ROUNDS; round++)); do
    for language in ar zh en fr ru es; do
        for page in "${pages[@]}"; do ask "$PORTAL_PORT" "/$language$page" >/dev/null; done
    done
done
kill -TERM "$portal"
wait "$portal" || [[ $? == 143 ]]
trap - EXIT
echo "${#pages[@]} pages in six languages visited $ROUNDS times"
