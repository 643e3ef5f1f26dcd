# shellcheck shell=bash disable=SC2034 # some variables are used in the other files
# ./portal test --mutants: the domain's code is broken one place at a time, and each time a plain test should turn red.
# What survives, and why, is told in src/docs/mutants.md.

MUTANTS_SECONDS=900 # what one module may take
MOST_OTHERS=20
NOT_ASKED='/(e2e|bench)/|/(Cleaning|FileInspection|TextReading)Tests\.java$|(Module|Paper|KilledNode|Templates|TrailKinds|EventSentences)Tests\.java$'
NOT_BROKEN='^@(Component|Service|Configuration|ConfigurationProperties|(Rest)?Controller|Repository)\>|^import (com\.vaadin|org\.partnershipportal\.ground\.paper)\.'

modules() { # [name]; prints the folder of each module, below the root package
    find "$ROOT/src/main/java/org/partnershipportal" -mindepth 3 -maxdepth 3 -name package-info.java \
        -path "*/${1:-*}/package-info.java" -exec grep -l '@ApplicationModule' {} + |
        sed 's|.*/org/partnershipportal/||; s|/package-info.java||' | sort
}

class_names() { sed 's/\.java$//; s|/|.|g' | paste -sd,; }

# Aggregates, policies, commands and calculations: what stands in the root of a module, is no bean and draws
# nothing; and every policy.
broken_classes() { # module
    local folder=org/partnershipportal/$1
    (
        cd "$ROOT/src/main/java"
        {
            grep -LE "$NOT_BROKEN" "$folder"/*.java
            compgen -G "$folder/*Policy.java"
        } | grep -v package-info | sort -u | sed 'p; s/\.java$/$*.java/' | class_names
    )
}

# The module's own plain tests, those of others that name it (unless so many do that the module is but their ground), and the
# one that reads the tables of who may do what. Papers are drawn and checked for seconds, files opened in processes of their
# own and bombs made for seconds too, texts and templates have no rule to break.
asking_tests() { # module
    local folder=org/partnershipportal/$1 others
    (
        cd "$ROOT/src/test/java"
        mapfile -t others < <(grep -rlF --include='*Tests.java' "${folder//\//.}." org/partnershipportal/*/ |
            grep -v "^$folder/" | grep -vE "$NOT_ASKED")
        {
            find "$folder" -name '*Tests.java'
            if ((${#others[@]} <= MOST_OTHERS)); then printf '%s\n' "${others[@]}"; fi
            printf '%s\n' org/partnershipportal/PermissionMatrixTests.java
        } | grep . | grep -vE "$NOT_ASKED" | sort -u | class_names
    )
}

break_module() { # module; one thread leaves a processor to whoever works beside it
    step "Breaking $1" "mutants-${1##*/}" timeout -k 20 "$MUTANTS_SECONDS" env -C "$ROOT" "$JAVA" -Xmx512m \
        -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
        -cp "target/test-classes:target/classes:$(<"$MUTANTS/classpath")" \
        org.pitest.mutationtest.commandline.MutationCoverageReport --reportDir "$MUTANTS/${1##*/}" \
        --sourceDirs src/main/java --targetClasses "$(broken_classes "$1")" --targetTests "$(asking_tests "$1")" \
        --jvmArgs=-Xmx512m,-XX:TieredStopAtLevel=1,-XX:+UseSerialGC,-XX:+EnableDynamicAgentLoading \
        --threads "${MUTANTS_THREADS:-2}" --outputFormats CSV --timestampedReports=false --failWhenNoMutations=false \
        --verbosity=QUIET
}

# Of each: File,Class,Mutator,Method,Line,Status,Test
tell_mutants() { # module
    awk -F, -v module="${1##*/}" '
        $6 == "SURVIVED" { survived++ }
        $6 == "NO_COVERAGE" { unasked++ }
        /,(KILLED|TIMED_OUT|MEMORY_ERROR|RUN_ERROR),/ { killed++ }
        END { all = killed + survived
              printf "%-16s %5d killed  %4d survived  %5d not reached by a plain test  %3d %% of those reached are killed\n",
                  module, killed, survived, unasked, all == 0 ? 100 : 100 * killed / all }' \
        "$MUTANTS/${1##*/}/mutations.csv"
}

list_survivors() { # module
    local file mutator method line name
    { grep ',SURVIVED,' "$MUTANTS/${1##*/}/mutations.csv" || true; } | cut -d, -f1,3-5 | sort -t, -k1,1 -k4,4n |
        while IFS=, read -r file mutator method line; do
            name=${mutator##*.}
            printf '%s:%s %s: %s: %s\n' "$file" "$line" "$method" "${name%Mutator}" \
                "$(sed -n "${line}s/^ *//p" "$ROOT/src/main/java/org/partnershipportal/$1/$file")"
        done
}

run_mutants() { # [module]
    local module found=()
    settings
    mapfile -t found < <(modules "${1:-}")
    ((${#found[@]} > 0)) || die "There is no module '$1'. The modules are: $(modules | sed 's|.*/||' | paste -sd' ')."
    STEPS=$((${#found[@]} + 1))
    fresh_data "$ROOT/target/e2e-data" 18080 13025
    need_jdk
    need_maven
    MUTANTS=$ROOT/target/mutants
    mkdir -p "$MUTANTS"
    next_step
    maven mutants "Building the portal and its tests" -Pmutants test-compile dependency:build-classpath \
        -Dmdep.includeScope=test -Dmdep.outputFile="$MUTANTS/classpath"
    for module in "${found[@]}"; do
        next_step
        rm -rf "${MUTANTS:?}/${module##*/}"
        phase "$module" break_module "$module"
    done
    say ""
    for module in "${found[@]}"; do
        if [[ -f $MUTANTS/${module##*/}/mutations.csv ]]; then list_survivors "$module"; fi
    done
    say ""
    printf '%s\n' "${TIMES[@]}"
    for module in "${found[@]}"; do
        if [[ -f $MUTANTS/${module##*/}/mutations.csv ]]; then tell_mutants "$module"; fi
    done
    if ((${#FAILED[@]} > 0)); then printf 'FAILED  %s\n' "${FAILED[@]}"; fi
    say "What is known of those that survive: src/docs/mutants.md."
    ((${#FAILED[@]} == 0))
}
