.pragma library

// Which item the arrow keys lead to: the nearest one in that direction, judged by the middle of things.

function reachable(root) {
    const found = []
    for (const child of root.children) {
        if (!child.visible || !child.enabled)
            continue
        if (child.activeFocusOnTab)
            found.push(child)
        else
            found.push(...reachable(child))
    }
    return found
}

function middle(item) {
    return item.mapToItem(null, item.width / 2, item.height / 2)
}

// Distance along the direction, with what lies aside counting three times; infinite if behind.
// What lies mostly aside, or to the left and right in another row, is only gone to if there is nothing else.
function cost(from, to, across, along, height) {
    const ahead = (to.x - from.x) * across + (to.y - from.y) * along
    const aside = Math.abs((to.x - from.x) * along) + Math.abs((to.y - from.y) * across)
    const detour = aside > 2 * ahead || (across && aside > height / 2) ? 1e6 : 0
    return ahead > 1 ? ahead + 3 * aside + detour : Infinity
}

function next(root, current, across, along) {
    const items = reachable(root)
    if (!items.includes(current))
        return items[0] ?? null
    const from = middle(current)
    let best = null
    let least = Infinity
    for (const item of items) {
        const price = item === current ? Infinity : cost(from, middle(item), across, along, Math.max(item.height, current.height))
        if (price < least) {
            best = item
            least = price
        }
    }
    return best
}
