"""A form that no page shows, sent by the browser as if it were there."""

_SEND = """([action, fields]) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = action;
    for (const [name, value] of fields) {
        const input = document.createElement('input');
        input.type = 'hidden';
        input.name = name;
        input.value = value;
        form.append(input);
    }
    document.body.append(form);
    form.submit();
}"""


def send(page, address, path, fields) -> None:
    """Post these fields, each a name and a value, from the first page."""
    page.goto(address)
    with page.expect_navigation():
        page.evaluate(_SEND, [path, fields])
