import QtQuick
import Lobby.Scanner

// Kept apart so that a terminal without a camera need not know the module.
CameraView {}
