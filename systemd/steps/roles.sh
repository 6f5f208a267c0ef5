# shellcheck shell=bash disable=SC2154
# What each role needs: packages of Debian, and the units that start by themselves.

readonly role_names=(queue sync kiosk monitor counter portal)

packages_for() { # role
    case $1 in
        kiosk) echo sway seatd fonts-inter fonts-noto-core fonts-dejavu-core libzbar0 libusb-1.0-0 espeak-ng libpulse0 pulseaudio pulseaudio-utils ;;
        monitor) echo sway seatd fonts-inter fonts-noto-core fonts-dejavu-core espeak-ng libpulse0 pulseaudio pulseaudio-utils ;;
        counter)
            echo fonts-inter fonts-noto-core fonts-dejavu-core libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 \
                libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1
            ;;
        *) ;;
    esac
}

units_for() { # role
    case $1 in
        queue) echo lobby-close-day.timer lobby-backup.timer ;;
        sync) echo lobby-sync.service ;;
        kiosk) echo lobby-screens.service lobby-kiosk.service ;;
        portal) echo lobby-portal.service lobby-portal-backup.timer ;;
        monitor) echo lobby-screens.service && printf 'lobby-monitor@%s.service\n' "${areas[@]}" ;;
        *) ;;
    esac
}

has_role() { # role
    case " ${roles[*]} " in *" $1 "*) ;; *) return 1 ;; esac
}

has_house() { # whether anything but the portal is here, which draws in far more
    local role
    [ ${#roles[@]} != 0 ] || return 0
    for role in "${roles[@]}"; do [ "$role" = portal ] || return 0; done
    return 1
}

windows() { # of the roles, by the names that their programs give them
    ! has_role kiosk || echo lobby-kiosk
    ! has_role monitor || printf 'lobby-monitor-%s\n' "${areas[@]}"
}

read_roles() { # those of the last time, if none are given
    local words=()
    if [ ${#roles[@]} = 0 ] && [ -e "$root/etc/lobby/roles" ]; then
        read -ra words <"$root/etc/lobby/roles"
        read_words "${words[@]}"
    fi
    [ ${#areas[@]} != 0 ] || areas=(1)
}

keep_roles() { # for the next time
    local role words=()
    for role in "${roles[@]}"; do words+=(--role "$role"); done
    ! has_role monitor || words+=("${areas[@]/#/--area=}")
    ! has_role counter || words+=("${counters[@]/#/--counter=}")
    put_text 644 "$root/etc/lobby/roles" <<<"${words[*]}"
}
