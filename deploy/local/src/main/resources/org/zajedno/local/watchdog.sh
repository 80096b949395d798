# Ends what a supervisor that was killed has left behind. Its standard input is a pipe whose other end only the
# supervisor holds: the system closes it when the supervisor is gone, however that came about.
# Arguments: the run folder, which is named in every command line of ours.
trap '' INT HUP TERM
run=$1
while read -r _; do :; done

command_line() {
    if [ -r "/proc/$1/cmdline" ]; then tr '\0' ' ' <"/proc/$1/cmdline"; else ps -p "$1" -o args= 2>/dev/null; fi
}

# The processes of the run folder that live, PostgreSQL or all the others.
living() {
    for file in "$run"/*.pid; do
        [ -r "$file" ] || continue
        case "$1:${file##*/}" in others:postgres.pid) continue ;; postgres:postgres.pid) ;; postgres:*) continue ;; esac
        read -r pid <"$file"
        case "$(command_line "$pid")" in *"$run"*) echo "$pid" ;; *) rm -f "$file" ;; esac
    done
}

finish() {
    for pid in $(living "$1"); do kill "-$2" "$pid" 2>/dev/null; done
    tries=0
    while [ -n "$(living "$1")" ] && [ "$tries" -lt 40 ]; do
        sleep 0.25
        tries=$((tries + 1))
    done
    for pid in $(living "$1"); do kill -KILL "$pid" 2>/dev/null; done
}

finish others TERM
finish postgres INT
living all >/dev/null
