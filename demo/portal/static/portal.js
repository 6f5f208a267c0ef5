// Loads the page again when a booking changed or an outcome came back.
const shown = document.documentElement.dataset.version;

async function look() {
  try {
    const { version } = await (await fetch("/version")).json();
    if (version !== shown) location.reload();
  } catch {
    // The portal is away; the next look may find it.
  }
}

setInterval(look, 2000);
