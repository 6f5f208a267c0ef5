.pragma library

// Which control the arrow keys lead to: the next or the one before, in the order in which a page is read.

function controls(root) {
    const inside = []
    for (const child of root.children) {
        if (!child.visible)
            continue
        if (child.activeFocusOnTab)
            inside.push(child)
        else
            inside.push(...controls(child))
    }
    return inside
}

function firstOf(root) {
    return controls(root).find(control => control.enabled) ?? null
}

// What comes `step` (1 or -1) after `current`, and whether the end of the page lies between them.
// Nothing is lost with a control that was just disabled: its neighbour follows.
function next(roots, current, step) {
    const all = []
    for (const root of roots)
        all.push(...(root.visible ? controls(root) : []))
    const from = all.indexOf(current)
    const begin = from >= 0 ? from : step > 0 ? -1 : all.length
    for (let n = 1; n <= all.length; n++) {
        const place = begin + step * n
        const control = all[(place + all.length) % all.length]
        if (control.enabled)
            return { "control": control, "wrapped": place < 0 || place >= all.length }
    }
    return { "control": null, "wrapped": false }
}
