.pragma library

// Relative luminance and contrast as WCAG 2.2 defines them (1.4.3, "contrast ratio").

const ENOUGH = 7

function linear(part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
}

function luminance(colour) {
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b)
}

function ratio(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
}

// The ink that reads better on this colour.
function ink(colour, dark, light) {
    return ratio(colour, light) >= ratio(colour, dark) ? light : dark
}

// The colour itself, or as much of a darker one as lets one of the inks reach 7:1 on it.
function readable(colour, dark, light) {
    let shade = colour
    while (ratio(shade, ink(shade, dark, light)) < ENOUGH)
        shade = Qt.darker(shade, 1.03)
    return shade
}
