# shellcheck shell=bash disable=SC2154
# The program: an environment of its own for each version in /opt, the one in use behind the link /opt/lobby.

readonly packages=(lobby kiosk monitor counter sync portal hardware config demo)

room_needed() { # MB: the packages of Debian and one more version
    has_house && echo 2500 || echo 700
}

locks() { # what the roles draw in; in both, a package has the same version
    ! has_house || echo systemd/requirements.lock
    ! has_role portal || echo systemd/portal.lock
}

version() { # of everything that is installed
    # shellcheck disable=SC2046 # each word is a lock
    (cd "$source_folder" && find $(locks) systemd/etc systemd/units pyproject.toml "${packages[@]}" -type f \
        ! -name '*.pyc' ! -name '*.qm' -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -c1-12)
}

program_in_use() {
    readlink "$root/opt/lobby" || true
}

look_for_room() {
    local free
    free=$(df --output=avail -BM "$root/opt" | tail -n1 | tr -dc 0-9)
    [ "$free" -ge "$(room_needed)" ] || give_up 69 "There is not enough room: /opt has $free MB free and needs $(room_needed)."
}

build_program() { # a new environment beside the old one; "built" is written when all of it is on the disk
    local lock
    [ ! -e "$1/built" ] && [ "$(program_in_use)" != "$1" ] || return 0
    look_for_room
    quietly "Python's packages" python3 -m venv --clear "$1"
    for lock in $(locks); do
        quietly "" "$1/bin/pip" install -q --no-cache-dir --disable-pip-version-check --require-hashes \
            -r "$source_folder/$lock"
    done
    quietly "The programs" install_programs "$1"
    act sync -f "$1"
    act touch "$1/built"
}

install_programs() { # environment; the folder with the source may be read-only
    local copy=$work/source texts
    mkdir "$copy"
    (cd "$source_folder" && cp -r pyproject.toml README.md LICENSE "${packages[@]}" "$copy")
    ! has_house || find "$copy" -name '*.ts' | while read -r texts; do
        "$1/bin/pyside6-lrelease" -silent "$texts" -qm "${texts%.ts}.qm"
    done
    install -Dm644 "$source_folder/systemd/README.md" "$1/share/systemd/README.md"
    install -Dm644 "$source_folder/sync/README.md" "$1/share/sync/README.md"
    "$1/bin/pip" install -q --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation "$copy"
}

use_program() { # environment
    [ "$(program_in_use)" = "$1" ] || act ln -sfnT "$1" "$root/opt/lobby"
}

newest_but() { # environment; of those that ran here, the one that ran last
    find "$root/opt" -mindepth 2 -maxdepth 2 -path '*/lobby-*/machine.tar' ! -path "$1/*" -printf '%T@ %h\n' | sort -rn | cut -d' ' -f2 | head -n1
}

forget_older() { # environment in use; keeps one to go back to, and nothing that was left half built
    act find "$root/opt" -maxdepth 1 -name 'lobby-????????????' ! -path "$1" ! -path "$(newest_but "$1")" -exec rm -rf {} +
}

# With each program lies what belongs to it outside of its folder (units, links, menu entries), to go back to both.

keep_machine() { # environment
    act tar -C "$root/" -cf "$1/machine.new" -T <(machine_files)
    act mv "$1/machine.new" "$1/machine.tar"
}

keep_program() { # in use, before another takes its place: the first to go back to
    local program
    program=$(program_in_use)
    [ -d "$program" ] || return 0
    [ -e "$program/machine.tar" ] || keep_machine "$program"
    act touch "$program/machine.tar"
}

roll_back() {
    local newer older file
    newer=$(program_in_use)
    older=$(newest_but "$newer")
    [ -n "$older" ] || give_up 69 "There is no program before this one."
    keep_program
    unfinished="The programs are stopped."
    told_systemd stop lobby.target 'lobby-*.service' 'lobby-*.timer'
    read_roles # of the newer one: whose databases to look at
    act tar -C "$root/" -xf "$older/machine.tar"
    comm -23 <(machine_files | sort) <(tar -tf "$older/machine.tar" | sort) | while read -r file; do act rm -f "$root/$file"; done
    use_program "$older"
    arrange_credentials
    restart
    unfinished=""
    say "The program is ${older##*-} again."
    [ "$dry_run" = yes ] || [ -n "$root" ] || look_at_older "$older/bin/lobby" "$newer/built"
}

look_at_older() { # lobby, what is older than the last update; whether it understands what the newer one left
    "$1" config check >"$work/said" || say "Take out of the settings what is too new for it."
    if has_house && ! as_lobby "$1" db check >"$work/said" 2>&1; then
        cat "$work/said"
        say_how_to_put_back /var/lib/lobby "$2"
    fi
    if has_role portal && ! as_portal "$1" portal db check >"$work/said" 2>&1; then
        cat "$work/said"
        say_how_to_put_back /var/lib/lobby-portal "$2"
    fi
}

say_how_to_put_back() { # folder of the data, what is older than the last update
    local copy
    copy=$(find "$1/backups" \( -name '*.db' -o -name '*.dump' \) -newer "$2" 2>"$work/said" | sort | head -n1)
    [ -z "$copy" ] || cat <<TEXT
If the tables are too new for it, put the backup back that was made before the update; what happened since is lost:
systemctl stop lobby.target
$(put_back "$copy")
systemctl start lobby.target
TEXT
}

put_back() { # backup; what to type
    case $1 in
        */lobby-portal/*.db) echo "lobby portal db restore $1" ;;
        */lobby-portal/*) echo "cd / && runuser -u postgres -- dropdb --force portal && runuser -u postgres -- pg_restore --create -d postgres < $1" ;;
        *.db) echo "runuser -u lobby -- lobby db restore $1" ;;
        *) echo "cd / && runuser -u postgres -- dropdb --force lobby && runuser -u postgres -- pg_restore --create -d postgres < $1" ;;
    esac
}
