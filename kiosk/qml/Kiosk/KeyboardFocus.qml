import QtQuick
import QtQuick.Controls.Basic
import Lobby.Kiosk
import "Navigation.js" as Navigation

// Where the keyboard goes: to the next control, the one before, the aids, and from there back to the page.
QtObject {
    id: keyboard

    required property ScreenReader reader
    required property list<Item> regions
    required property PageFrame frame
    required property Item page
    required property Item aids
    required property bool mirrored
    required property Item focused

    // The control that the keyboard was at last: it may have been disabled meanwhile.
    property Item current: null

    // To the next control, or for -1 to the one before.
    function move(step: int): void {
        if (frame.reveal(focused))
            return;
        const next = Navigation.next(regions, current, step);
        if (next.wrapped)
            reader.begin(step > 0);
        arrive(next.control);
    }

    // Left and right follow the writing, which is not mirrored on a keypad.
    function moveAside(step: int): void {
        const button = focused as AbstractButton;
        move((button ? button.mirrored : mirrored) ? -step : step);
    }

    function leap(): void {
        arrive(Navigation.firstOf(Navigation.controls(aids).includes(current) ? page : aids));
    }

    // To where the keyboard begins on what is shown now.
    function enter(): void {
        arrive(frame.first ?? Navigation.firstOf(page));
    }

    // Enter, while no control has the focus: what was typed is tried.
    function submit(): void {
        if (frame.visible && frame.answer?.enabled)
            frame.answer.click();
    }

    function arrive(control: Item): void {
        control?.forceActiveFocus(Qt.TabFocusReason);
        frame.reveal(control);
    }

    onFocusedChanged: if (focused?.activeFocusOnTab)
        current = focused
}
