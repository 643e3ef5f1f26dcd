# shellcheck shell=bash disable=SC2034 # some variables are used in the other files
# What ./portal needs from the machine: a JDK, Maven, and for the tests a few packages of the distribution.

JDK_RELEASE=25

jdk_release() { # folder; prints its feature release, 0 when it is no JDK
    local release=''
    if [[ -x $1/bin/javac ]]; then
        if [[ -r $1/release ]]; then
            release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
        else
            release=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
        fi
    fi
    printf '%s\n' "${release:-0}"
}

# JAVA_HOME, then PATH, then the usual folders; of those the oldest that is new enough.
find_jdk() {
    local home on_path
    on_path=$(readlink -f "$(command -v javac || true)" || true)
    for home in "${JAVA_HOME:-}" "${on_path%/bin/javac}"; do
        if [[ -n $home ]] && (($(jdk_release "$home") >= JDK_RELEASE)); then
            printf '%s\n' "$home"
            return
        fi
    done
    for home in /usr/lib/jvm/* /opt/* "${HOME:-/root}"/.sdkman/candidates/java/*; do
        if [[ -d $home ]]; then printf '%s %s\n' "$(jdk_release "$home")" "$home"; fi
    done | sort -n | awk -v least="$JDK_RELEASE" '$1 >= least { sub(/^[0-9]+ /, ""); print; exit }'
}

need_jdk() {
    local home
    home=$(find_jdk)
    if [[ -z $home ]]; then
        install_packages "a JDK of release $JDK_RELEASE or later" "openjdk-$JDK_RELEASE-jdk-headless"
        home=$(find_jdk)
    fi
    [[ -n $home ]] || die "JDK $JDK_RELEASE or later was not found: install it and set JAVA_HOME to its folder."
    export JAVA_HOME=$home
    JAVA=$home/bin/java
}

need_maven() { command -v mvn >/dev/null || install_packages "Maven, which builds the portal," maven; }

maven() { # name what argument…; one long step, ended after 45 minutes
    local name=$1 what=$2
    shift 2
    step "$what" "$name" timeout -k 20 "${MAVEN_SECONDS:-2700}" env -C "$ROOT" mvn -B -ntp "$@"
}

known_package() { # name|name…; prints the first that the distribution has, else the last
    local name
    for name in ${1//|/ }; do
        if apt-cache show "$name" >/dev/null 2>&1; then break; fi
    done
    printf '%s\n' "$name"
}

# Installs from the distribution, as root or through sudo, and says so. Without either it says what to install.
install_packages() { # what-for package…; a package may have others that would do as well: name|name
    local why=$1 as_root=() packages=() log=$PORTAL_DATA/logs/packages.log
    shift
    command -v apt-get >/dev/null || die "$why is missing, and this system has no apt-get: install ${*//|/ or } by hand, then start again."
    if ((EUID != 0)); then
        if command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
            as_root=(sudo)
            say "      $why is missing; sudo may ask for your password to install it."
        else
            die "$why is missing: ask an administrator to run 'apt-get install ${*%%|*}', then start again."
        fi
    fi
    mkdir -p "${log%/*}"
    say "      $why is missing: installing ${*//|/ or } from the distribution (${as_root[*]:+with sudo; }log: $log) …"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update >"$log" 2>&1 || true
    mapfile -t packages < <(for each in "$@"; do known_package "$each"; done)
    if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "${packages[@]}" >>"$log" 2>&1; then
        tell_last_lines "$log"
        die "${*//|/ or } could not be installed: install $why by hand, then start again."
    fi
}

# The one that can open no window takes a third less time for the journeys.
find_chromium() {
    command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome || true
}

find_compose() { # prints the command that understands compose files
    if docker compose version >/dev/null 2>&1; then
        printf 'docker compose\n'
    elif command -v docker-compose >/dev/null; then
        printf 'docker-compose\n'
    fi
}

need_test_packages() {
    local missing=()
    PATH=$PATH:/usr/sbin:/sbin
    [[ -n $(find_chromium) ]] || missing+=('chromium-headless-shell|chromium')
    command -v mariadbd >/dev/null || missing+=(mariadb-server)
    [[ -n $(find_compose) ]] || missing+=(docker-compose)
    command -v soffice >/dev/null || missing+=(libreoffice-writer-nogui libreoffice-calc-nogui)
    command -v openssl >/dev/null || missing+=(openssl)
    command -v clamd >/dev/null || missing+=(clamav-daemon)
    compgen -G '/usr/share/fonts/*/noto/NotoSansCJK*' >/dev/null || missing+=(fonts-noto-cjk)
    if ((${#missing[@]} > 0)); then install_packages "What the tests need" "${missing[@]}"; fi
    CHROMIUM=$(find_chromium)
    [[ -n $CHROMIUM ]] || die "Chromium was not found: install it so that 'chromium' is on the PATH, then start again."
}
