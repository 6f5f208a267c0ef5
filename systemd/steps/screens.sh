# shellcheck shell=bash disable=SC2154
# Which window belongs on which screen: /etc/lobby/screens.conf, written once for each window.

connected_screens() {
    local status
    for status in "$root"/sys/class/drm/card*-*/status; do
        ! grep -qsx connected "$status" || basename "${status%/status}" | cut -d- -f2-
    done
    printf 'HDMI-A-%s\n' {1..9} # where none is switched on yet
}

has_screen() { # window
    grep -qsF "app_id=\"^$1\$\"" "$root/etc/lobby/screens.conf"
}

give_screen() { # window; the first screen that is nobody's yet
    local file=$root/etc/lobby/screens.conf screen
    [ -e "$file" ] || install -m640 -g lobby /dev/stdin "$file" <<'TEXT'
# Which window is shown on which screen: swap the names behind "set", then: systemctl restart lobby-screens
# The screens that are plugged in (the name is what follows "card0-"): grep -l ^connected /sys/class/drm/*/status
# A screen that hangs upright: take away the # before its output.
TEXT
    screen=$(connected_screens | grep -vxF "$(grep -oP '^set \S+ \K\S+' "$file")" | sed -n 1p)
    cat >>"$file" <<TEXT

set \$$1 $screen
assign [app_id="^$1\$"] workspace $1
workspace $1 output \$$1
#output \$$1 transform 90
TEXT
    [ "$1" != lobby-kiosk ] || echo "input * map_to_output \$$1" >>"$file"
}
