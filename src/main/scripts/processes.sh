# shellcheck shell=bash disable=SC2034 # some variables are used in the other files
# Children of ./portal: started in a process group of their own, watched, and stopped together.

declare -A CHILDREN=() # name -> process group
declare -A LOG_OF=()   # name -> log file
STEP=0
STEPS=0
PATIENCE=15            # seconds that a child has for stopping
WATCH=                 # what is done again and again while a long step runs

say() { printf '%s\n' "$*"; }

die() {
    printf 'portal: %s\n' "$*" >&2
    exit 1
}

tell_last_lines() { # log-file
    [[ -s $1 ]] || { say "      $1 is empty."; return 0; }
    say "      The last lines of $1:"
    { grep -vE '\[aot\]|AOT|JAVA_TOOL_OPTIONS' "$1" || true; } | tail -n 30 | cut -c1-240 | sed 's/^/      | /'
}

# A child hears SIGTERM when ./portal itself dies, however that happens (setpriv --pdeathsig).
launch() { # name command…
    local name=$1 log=$PORTAL_DATA/logs/$1.log
    shift
    mkdir -p "${log%/*}"
    if [[ -f $log ]]; then mv -f "$log" "$log.1"; fi
    setsid setpriv --pdeathsig TERM "$@" >"$log" 2>&1 </dev/null 9>&- &
    CHILDREN[$name]=$!
    LOG_OF[$name]=$log
}

alive() { [[ -n ${CHILDREN[$1]:-} ]] && kill -0 "${CHILDREN[$1]}" 2>/dev/null; }

if [[ -t 1 ]]; then # a terminal: one line that is written over
    TELL_EVERY=1
    tell_progress() { printf '\r      %4s s  %-60.60s' "$1" "$2"; }
    tell_end() { printf '\r      %-70s\n' "$1"; }
else
    TELL_EVERY=15
    tell_progress() { printf '      %4s s  %s\n' "$1" "$2"; }
    tell_end() { printf '      %s\n' "$1"; }
fi

next_step() { STEP=$((STEP + 1)); }

tell_step() { say "[$STEP/$STEPS] $*"; }

# Runs one long command to its end, telling what it does, for how long, and which part of a Maven build it is in.
step() { # what name command…
    local what=$1 name=$2 begin=$SECONDS told=0 part code=0
    shift 2
    tell_step "$what …"
    launch "$name" "$@"
    while alive "$name"; do
        sleep 0.2
        ${WATCH:+"$WATCH"}
        if ((SECONDS - begin >= told + TELL_EVERY)); then
            told=$((SECONDS - begin))
            part=$(tail -n 400 "${LOG_OF[$name]}" | sed -nE 's/^\[INFO\] (--- ([a-z-]+):[^:]*:([a-z-]+)|Running ([A-Za-z0-9_.]+)).*/\2 \3\4/p' | tail -n 1)
            tell_progress "$told" "${part:-working}"
        fi
    done
    wait "${CHILDREN[$name]}" || code=$?
    unset "CHILDREN[$name]"
    if ((code == 0)); then
        tell_end "done in $((SECONDS - begin)) s"
    else
        tell_end "failed after $((SECONDS - begin)) s (exit code $code)"
        tell_last_lines "${LOG_OF[$name]}"
    fi
    return "$code"
}

tell_dead() { # name
    say "$1 has stopped unexpectedly."
    tell_last_lines "${LOG_OF[$1]}"
}

any_left() {
    local name
    for name in "$@"; do
        if kill -0 -- "-${CHILDREN[$name]}" 2>/dev/null; then return 0; fi
    done
    return 1
}

# SIGTERM to every named group, some patience, then SIGKILL to what stays.
# shellcheck disable=SC2120
stop_children() { # [name…]; none = all
    local names=("$@") name tick
    if ((${#names[@]} == 0)); then names=("${!CHILDREN[@]}"); fi
    if ((${#names[@]} == 0)); then return 0; fi
    for name in "${names[@]}"; do kill -TERM -- "-${CHILDREN[$name]}" 2>/dev/null || true; done
    for ((tick = 0; tick < PATIENCE * 10; tick++)); do
        any_left "${names[@]}" || break
        sleep 0.1
    done
    for name in "${names[@]}"; do
        if any_left "$name"; then
            say "$name did not stop within $PATIENCE seconds and was killed."
            kill -KILL -- "-${CHILDREN[$name]}" 2>/dev/null || true
        fi
        wait "${CHILDREN[$name]}" 2>/dev/null || true
        unset "CHILDREN[$name]"
    done
}

on_exit() {
    local code=$?
    trap 'PATIENCE=0' INT TERM # someone who asks twice does not want to wait
    trap '' HUP
    trap - EXIT
    if ((${#CHILDREN[@]} > 0)); then
        say ""
        say "Stopping ${!CHILDREN[*]} …"
        # shellcheck disable=SC2119
        stop_children
        say "Stopped."
    fi
    keep_cache
    exit "$code"
}

port_busy() { # port
    local suffix
    printf -v suffix ':%04X' "$1"
    cat /proc/net/tcp /proc/net/tcp6 2>/dev/null |
        awk -v suffix="$suffix" '$4 == "0A" && substr($2, length($2) - 4) == suffix { busy = 1 } END { exit !busy }'
}

free_port() { # first-choice
    local port=$1
    while port_busy "$port"; do port=$((port + 1)); done
    printf '%s\n' "$port"
}

tcp_open() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

http_ok() { # port path
    (
        exec 3<>"/dev/tcp/127.0.0.1/$1"
        printf 'GET %s HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3
        read -r -t 5 line <&3
        [[ $line == *' 200'* ]]
    ) 2>/dev/null
}
