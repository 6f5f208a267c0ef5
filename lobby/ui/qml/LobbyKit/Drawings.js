.pragma library

// The strokes of each drawing on a grid of 24 by 24, as an SVG path.

const STROKES = {
    "arrow-down": "M12 4V20M5 13L12 20L19 13",
    "arrow-left": "M20 12H4M11 5L4 12L11 19",
    "arrow-right": "M4 12H20M13 5L20 12L13 19",
    "arrow-up": "M12 20V4M5 11L12 4L19 11",
    "back": "M15 4L7 12L15 20",
    "building": "M4 21V9L12 4L20 9V21M2 21H22M8 21V12M12 21V12M16 21V12M4 9H20",
    "calendar": "M4 6H20V20H4ZM4 10.5H20M8 3V7.5M16 3V7.5M8 15H8.01M12 15H12.01M16 15H16.01",
    "camera": "M3 7H8L10 4H14L16 7H21V19H3ZM12 9A4 4 0 1 1 11.99 9",
    "check": "M4 13L10 19L20 6",
    "clock": "M12 3A9 9 0 1 1 11.99 3ZM12 7V12.5L15.5 14.5",
    "close": "M5 5L19 19M19 5L5 19",
    "contrast": "M12 3A9 9 0 1 1 11.99 3ZM12 3V21M12 7H18.6M12 12H21M12 17H18.6",
    "delete": "M9 5H21V19H9L2.5 12ZM12.5 9L17.5 15M17.5 9L12.5 15",
    "frame": "M2 7V4Q2 2 4 2H7M17 2H20Q22 2 22 4V7M22 17V20Q22 22 20 22H17M7 22H4Q2 22 2 20V17",
    "globe": "M12 3A9 9 0 1 1 11.99 3ZM3 12H21M12 3C7 8 7 16 12 21C17 16 17 8 12 3",
    "help": "M12 3A9 9 0 1 1 11.99 3ZM9 9.6A3 3 0 1 1 12.6 12.5C12.1 12.8 12 13.2 12 14"
        + "M12 17H12.01",
    "info": "M12 3A9 9 0 1 1 11.99 3ZM12 11V17M12 7H12.01",
    "keypad": "M6 5H6.01M12 5H12.01M18 5H18.01M6 12H6.01M12 12H12.01M18 12H18.01M6 19H6.01"
        + "M12 19H12.01M18 19H18.01",
    "larger": "M2 19L8 5L14 19M4.2 14H11.8M15.5 19L19 11L22.5 19M16.6 16.5H21.4",
    "louder": "M2 9H6L11 4.5V19.5L6 15H2ZM15 12H22M18.5 8.5V15.5",
    "lower": "M4 4H20M12 8V20M6 14L12 20L18 14",
    "minus": "M5 12H19",
    "person": "M12 4A4 4 0 1 1 11.99 4ZM4 21C4 16 7.5 14.5 12 14.5C16.5 14.5 20 16 20 21",
    "phone": "M5 3H9L11 8L8.5 10C9.5 12.5 11.5 14.5 14 15.5L16 13L21 15V19C21 20 20 21 19 21"
        + "C10 20.5 3.5 14 3 5C3 4 4 3 5 3Z",
    "plus": "M5 12H19M12 5V19",
    "printer": "M6 9V3H18V9M6 17H3V9H21V17H18M6 14H18V21H6Z",
    "qr": "M4 4H10V10H4ZM14 4H20V10H14ZM4 14H10V20H4ZM14 14H16V16H14M20 14V17M14 20H17"
        + "M20 20H20.01",
    "repeat": "M4 12A8 8 0 1 1 6.5 17.8M3 20L6 17.5L8.8 20.3",
    "slip": "M5 3H19V21L16.7 19L14.3 21L12 19L9.7 21L7.3 19L5 21ZM9 8H15M9 12.5H15",
    "softer": "M2 9H6L11 4.5V19.5L6 15H2ZM15 12H22",
    "speaker": "M3 9H7L12 4.5V19.5L7 15H3ZM15.5 9C17 10.5 17 13.5 15.5 15"
        + "M18.5 6C21.8 9.3 21.8 14.7 18.5 18",
    "speaker-off": "M3 9H7L12 4.5V19.5L7 15H3ZM16 9.5L21 14.5M21 9.5L16 14.5",
    "stairs-down": "M2 5H7V10H12V15H17V20H22M13 3L20 10M20 4.5V10H14.5",
    "stairs-up": "M2 20H7V15H12V10H17V5H22M4 10L11 3M5.5 3H11V8.5",
    "warning": "M12 3.5L22 20.5H2ZM12 10V14.5M12 17.5H12.01",
    "wheelchair": "M10 4H10.01M10 8V14H16L18.5 19.5H20.5M10 10.5H15M7.5 12.2A5 5 0 1 0 14.3 17.5"
}

// Drawn of dots alone, which have to be larger than a stroke is wide.
const DOTTED = ["keypad"]

// The path of this drawing; an unknown one is empty.
function strokes(name) {
    return STROKES[name] ?? ""
}

// How wide its strokes are, where those of the others are as wide as this.
function width(name, weight) {
    return DOTTED.includes(name) ? 1.9 * weight : weight
}
