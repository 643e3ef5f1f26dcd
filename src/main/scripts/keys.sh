# shellcheck shell=bash
# The master key, which wraps the data keys (src/docs/keys.md).

ROTATION_PATIENCE=${ROTATION_PATIENCE:-60}

# The id by which the portal knows a key: the beginning of a hash of it.
key_id() { # key in Base64
    { printf 'partnership-portal master key\n' && printf '%s' "$1" | base64 -d; } | sha256sum | cut -c1-16
}

# Puts another key in the first line; those before stay in the next ones, for what they wrap and for older backups.
rotate_keys() {
    settings
    local file=${PORTAL_MASTER_KEY_FILE:-$PORTAL_DATA/master-key} state=$PORTAL_DATA/master-key.state current begin
    [[ -z ${PORTAL_MASTER_KEY:-} ]] ||
        die "The master key is in PORTAL_MASTER_KEY: set that to a new one ('openssl rand -base64 32') and" \
            "PORTAL_MASTER_KEY_BEFORE to the current one, and start the portal."
    [[ -s $file ]] || die "There is no master key in $file: start the portal once, or set PORTAL_MASTER_KEY_FILE."
    current=$(head -n 1 "$file")
    if (($(grep -c . "$file") > 1)) && [[ $(cat "$state" 2>/dev/null) != "$(key_id "$current") 0" ]]; then
        say "The rotation to master key $(key_id "$current") is not finished and continues."
    else
        current=$(head -c 32 /dev/urandom | base64)
        (umask 077 && { printf '%s\n' "$current" && cat "$file"; } >"$file.new")
        mv "$file.new" "$file"
        say "Master key $(key_id "$current") is now the first in $file. Keep a copy of that file on another machine."
    fi
    begin=$SECONDS
    until [[ $(cat "$state" 2>/dev/null) == "$(key_id "$current") 0" ]]; do
        if ((SECONDS - begin > ROTATION_PATIENCE)); then
            die "The portal has not wrapped its data keys yet (a running portal takes seconds; otherwise it does so at its next start):" \
                "start it, or run ./portal rotate-keys again to see whether it has finished. Until then, keep every line of $file."
        fi
        sleep 1
    done
    say "All data keys are wrapped with it. The lines below the first are needed only for older backups."
}
