# shellcheck shell=bash disable=SC2154
# Everything else on the machine: Debian's packages, users, folders, settings, the database, units and menu entries.

install_packages() {
    local wanted=(python3 python3-venv ca-certificates libgssapi-krb5-2) role
    ! has_house || wanted+=(
        libegl1 libgl1 libglib2.0-0 libxkbcommon0 libfontconfig1 libdbus-1-3 libwayland-cursor0 libwayland-egl1
    )
    for role in "${roles[@]}"; do
        # shellcheck disable=SC2207 # each word is a package
        wanted+=($(packages_for "$role"))
    done
    export DEBIAN_FRONTEND=noninteractive
    quietly "Debian's packages" dpkg --configure -a # what an earlier try may have left half done
    quietly "" apt-get -q -o DPkg::Lock::Timeout=300 update
    quietly "" apt-get -q -o DPkg::Lock::Timeout=300 install --no-install-recommends -y "${wanted[@]}"
}

put() { # mode, from, to; nothing if it is there already
    cmp -s "$2" "$3" || act install -Dm"$1" "$2" "$3"
}

put_text() { # mode, to; the text from the standard input
    cat >"$work/text"
    put "$1" "$work/text" "$2"
}

install_users() { # and their folders
    put 644 "$source_folder/systemd/etc/sysusers.conf" "$root/usr/lib/sysusers.d/lobby.conf"
    put 644 "$source_folder/systemd/etc/tmpfiles.conf" "$root/usr/lib/tmpfiles.d/lobby.conf"
    quietly "" systemd-sysusers ${root:+--root="$root"} lobby.conf
    act systemd-tmpfiles ${root:+--root="$root"} --create lobby.conf
}

arrange_credentials() { # each secret where the units that are installed look for it
    local folder=$root/etc/lobby/credentials secret
    if grep -qs "credentials/sources" "$root/etc/systemd/system/lobby-sync.service"; then
        for secret in "$folder"/*; do
            case ${secret##*/} in
                database_password | kiosk_pin | sources | portal_key | portal_key_before) continue ;;
                portal_smtp_password | portal_database_password) continue ;;
            esac
            [ ! -f "$secret" ] || act mv -n "$secret" "$folder/sources/"
        done
    else
        for secret in "$folder"/sources/*; do
            [ ! -f "$secret" ] || act mv -n "$secret" "$folder/"
        done
    fi
}

make_secrets() { # of the portal: its key, once and for good; and empty files for those that are yours to fill
    local folder=$root/etc/lobby/credentials secret
    has_role portal || return 0
    for secret in portal_key_before portal_smtp_password portal_database_password sources/portal_token; do
        [ -e "$folder/$secret" ] || act install -m600 /dev/null "$folder/$secret"
    done
    [ ! -s "$folder/portal_key" ] || return 0
    (umask 077 && head -c 32 /dev/urandom | base64 >"$work/key")
    act install -m600 "$work/key" "$folder/portal_key"
    rm "$work/key"
    [ "$dry_run" = yes ] || say "The portal's key was made: /etc/lobby/credentials/portal_key. Keep a copy where the backups are not."
}

install_settings() {
    local file=$root/etc/lobby/lobby.toml
    if [ -e "$file" ]; then
        [ -z "$town" ] || say "/etc/lobby/lobby.toml is there already and stays as it is; --town $town was not used."
        return
    fi
    act install -m640 -g lobby "$source_folder/config/${town:+towns/}${town:-lobby}.toml" "$file"
    act sed -i 's|^database = "sqlite:///queue.db"|database = "sqlite:////var/lib/lobby/queue.db"|' "$file"
    say "Settings to begin with: /etc/lobby/lobby.toml"
}

as_lobby() { # command ...; with the secrets of the units, and files that its group may write
    if [ -d "$root/run/systemd/system" ]; then
        systemd-run --quiet --pipe --wait --collect -p User=lobby -p Group=lobby -p UMask=0007 \
            -E STATE_DIRECTORY=/var/lib/lobby \
            -p LoadCredential=lobby_database_password:/etc/lobby/credentials/database_password "$@"
    else
        (umask 0007 && runuser -u lobby -- env STATE_DIRECTORY=/var/lib/lobby "$@")
    fi
}

as_portal() { # command ...; likewise for the portal
    if [ -d "$root/run/systemd/system" ]; then
        systemd-run --quiet --pipe --wait --collect -p User=lobby-portal -p Group=lobby-portal -p UMask=0077 \
            -p SupplementaryGroups=lobby -E STATE_DIRECTORY=/var/lib/lobby-portal \
            -p LoadCredential=lobby_portal_database_password:/etc/lobby/credentials/portal_database_password "$@"
    else
        (umask 0077 && runuser -u lobby-portal -g lobby-portal -G lobby -- env STATE_DIRECTORY=/var/lib/lobby-portal "$@")
    fi
}

prepare_portal() { # environment of the program that is to use it
    quietly "The portal's database" as_portal "$1/bin/lobby" --config "$root/etc/lobby/lobby.toml" portal db upgrade
}

prepare_queue() { # environment of the program that is to use it
    quietly "The database" as_lobby "$1/bin/lobby" --config "$root/etc/lobby/lobby.toml" db upgrade
    act find "$root/var/lib/lobby" -name 'queue.db*' ! -perm -g=rw -exec chmod g+rw {} +
}

install_files() {
    local unit command
    put 644 "$source_folder/systemd/etc/90-lobby.rules" "$root/usr/lib/udev/rules.d/90-lobby.rules"
    put 644 "$source_folder/systemd/etc/screens.conf" "$root/usr/share/lobby/screens.conf"
    [ -z "$(windows)" ] || put 644 "$source_folder/systemd/etc/sysctl.conf" "$root/usr/lib/sysctl.d/90-lobby.conf"
    for unit in "$source_folder"/systemd/units/*; do
        put 644 "$unit" "$root/etc/systemd/system/$(basename "$unit")"
    done
    for command in lobby lobby-hardware lobby-portal lobby-sync; do
        [ -L "$root/usr/local/bin/$command" ] || act ln -s "/opt/lobby/bin/$command" "$root/usr/local/bin/$command"
    done
    ! has_role counter || install_menu_entries
}

install_menu_entries() {
    local counter
    for counter in "${counters[@]}"; do
        put_text 644 "$root/usr/share/applications/lobby-counter-$counter.desktop" <<TEXT
[Desktop Entry]
Type=Application
Name=Schalter $counter
Comment=Nächste Nummer aufrufen
Exec=/opt/lobby/bin/lobby-counter --config /etc/lobby/lobby.toml --counter "$counter"
Icon=x-office-address-book
Categories=Office;
TEXT
    done
}

choose_units() { # those of the roles start by themselves, and no others but what the administrator added
    local wanted=(lobby.target) role unit
    for role in "${roles[@]}"; do
        # shellcheck disable=SC2207 # each word is a unit
        wanted+=($(units_for "$role"))
    done
    for unit in $(units_that_start); do
        case " ${wanted[*]} lobby-metrics.timer lobby-status.service " in
            *" $unit "*) ;;
            *) told_systemd stop "$unit" && act systemctl ${root:+--root="$root"} -q disable "$unit" ;;
        esac
    done
    [ ! -d "$root/etc/systemd/system/graphical.target.wants" ] || # where the screens hung once
        act find "$root/etc/systemd/system/graphical.target.wants" -name 'lobby-*' -delete
    act systemctl ${root:+--root="$root"} -q enable "${wanted[@]}"
}

units_that_start() {
    find "$root/etc/systemd/system" -path '*.target.wants/lobby[-.]*' -printf '%f\n' | sort -u
}

forget_files() { # of an earlier version or of roles that went
    local file
    for file in "$root"/etc/systemd/system/lobby-*.{service,timer} "$root"/usr/share/applications/lobby-counter*.desktop; do
        case $file in
            *.desktop) ! is_counter "$file" || continue ;;
            *) [ ! -e "$source_folder/systemd/units/$(basename "$file")" ] || continue ;;
        esac
        [ ! -e "$file" ] || act rm -f "$file"
    done
}

is_counter() { # menu entry; of a counter of this machine
    has_role counter && grep -qxF "$(basename "$1" .desktop)" <(printf 'lobby-counter-%s\n' "${counters[@]}")
}

machine_files() { # everything above but users, folders and settings, without the leading /
    (
        shopt -s nullglob
        cd "$root/" || exit
        for file in etc/systemd/system/lobby.target etc/systemd/system/lobby-*.{service,timer} \
            etc/systemd/system/*.target.wants/lobby{.target,-*} usr/lib/{udev/rules.d/90-lobby.rules,sysctl.d/90-lobby.conf} \
            usr/share/lobby/screens.conf usr/share/applications/lobby-counter*.desktop usr/local/bin/lobby{,-hardware,-portal,-sync}; do
            [ ! -e "$file" ] && [ ! -L "$file" ] || echo "$file"
        done
    )
}

fingerprint() { # of what runs
    program_in_use
    machine_files | tar -C "$root/" -cf - -T - | sha256sum
}

told_systemd() { # verb ...; a system that is not running is told nothing
    [ ! -d "$root/run/systemd/system" ] || act systemctl "$@"
}

restart() { # what ran before
    told_systemd daemon-reload
    if [ -d "$root/run/udev" ]; then
        act udevadm control --reload
        act udevadm trigger --action=change -s usb -s usbmisc -s tty # printers and scanners that are there already
    fi
    [ "$running" != active ] || told_systemd restart lobby.target
}

uninstall() {
    told_systemd stop lobby.target 'lobby-*.service' 'lobby-*.timer'
    machine_files | while read -r file; do act rm -f "$root/$file"; done
    act rm -f "$root"/usr/lib/{sysusers.d,tmpfiles.d}/lobby.conf "$root/opt/lobby"
    act rm -rf "$root"/opt/lobby-???????????? "$root/usr/share/lobby"
    act find "$root/etc/systemd/system/lobby.target.wants" -maxdepth 0 -empty -delete
    told_systemd daemon-reload
    say "Settings in /etc/lobby and data in /var/lib/lobby stay. To forget them as well:"
    say "rm -r /etc/lobby /var/lib/lobby /var/lib/lobby-portal /var/cache/lobby; userdel lobby-portal; userdel lobby-screen; userdel lobby"
}
