"""On which line of a TOML text does a key stand? ``tomllib`` does not say."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

Path = tuple[str | int, ...]
"""Where a value lies: keys of tables and places in lists, ``("counters", 2, "area")``."""

_TOKEN: Final = re.compile(
    r"""
      (?P<blank> [ \t]+ | \#[^\n]* | \r(?=\n) )
    | (?P<newline> \n )
    | (?P<quoted> \"{3} (?: \\. | [^\\] )*? \"{3} \"{0,2}
                | '{3} .*? '{3} '{0,2}
                | " (?: \\. | [^"\\] )* "
                | ' [^']* ' )
    | (?P<mark> [\[\]{},=.] )
    | (?P<bare> [^\s\[\]{},=.\#"']+ )
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    line: int


def lines_of(text: str) -> dict[Path, int]:
    """The line of every table, key and list item of a TOML text that ``tomllib`` accepts."""
    reader = _TomlReader(_tokens(text))
    reader.read()
    return reader.lines


def nearest_line(lines: Mapping[Path, int], path: Path) -> int | None:
    """The line of this path, else of the innermost table around it that is written down."""
    for end in range(len(path), 0, -1):
        if path[:end] in lines:
            return lines[path[:end]]
    return None


def _tokens(text: str) -> list[_Token]:
    tokens, line = [], 1
    for match in _TOKEN.finditer(text):
        if match.lastgroup != "blank":
            tokens.append(_Token(match.lastgroup or "", match.group(), line))
        line += match.group().count("\n")
    return [*tokens, _Token("end", "", line)]


@dataclass(slots=True)
class _TomlReader:
    """Walks over the tokens as the TOML grammar does, and notes where each path begins."""

    tokens: list[_Token]
    at: int = 0
    lines: dict[Path, int] = field(default_factory=dict)
    tables: dict[Path, int] = field(default_factory=dict)
    """The last place of every list of tables (``[[counters]]``)."""

    @property
    def next(self) -> _Token:
        return self.tokens[self.at]

    def take(self) -> _Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def read(self) -> None:
        table: Path = ()
        while self.skip_newlines().kind != "end":
            if self.next.text == "[":
                table = self.header()
            else:
                self.pair(table)

    def skip_newlines(self) -> _Token:
        while self.next.kind == "newline":
            self.at += 1
        return self.next

    def header(self) -> Path:
        brackets = 2 if self.tokens[self.at + 1].text == "[" else 1
        line = self.next.line
        self.at += brackets
        keys = self.keys()
        self.at += brackets
        table = self.resolved(keys) if brackets == 1 else self.one_more(keys)
        self.note(table, line)
        return table

    def one_more(self, keys: list[str]) -> Path:
        table = (*self.resolved(keys[:-1]), keys[-1])
        self.tables[table] = self.tables.get(table, -1) + 1
        return (*table, self.tables[table])

    def resolved(self, keys: list[str]) -> Path:
        path: Path = ()
        for key in keys:
            path = (*path, key)
            if path in self.tables:
                path = (*path, self.tables[path])
        return path

    def keys(self) -> list[str]:
        keys = [_key(self.take())]
        while self.next.text == ".":
            self.at += 1
            keys.append(_key(self.take()))
        return keys

    def pair(self, table: Path) -> None:
        line = self.next.line
        path = (*table, *self.keys())
        self.at += 1
        self.note(path, line)
        self.value(path)

    def value(self, path: Path) -> None:
        if self.next.text == "[":
            self.items(path)
        elif self.next.text == "{":
            self.pairs(path)
        else:
            self.scalar()

    def items(self, path: Path) -> None:
        self.at += 1
        place = 0
        while self.skip_newlines().text != "]":
            self.note((*path, place), self.next.line)
            self.value((*path, place))
            place += 1
            self.skip_comma()
        self.at += 1

    def pairs(self, path: Path) -> None:
        self.at += 1
        while self.skip_newlines().text != "}":
            self.pair(path)
            self.skip_comma()
        self.at += 1

    def skip_comma(self) -> None:
        if self.skip_newlines().text == ",":
            self.at += 1

    def scalar(self) -> None:
        while self.next.kind not in ("newline", "end") and self.next.text not in (",", "]", "}"):
            self.at += 1

    def note(self, path: Path, line: int) -> None:
        for end in range(1, len(path) + 1):
            self.lines.setdefault(path[:end], line)


def _key(token: _Token) -> str:
    if token.kind == "bare":
        return token.text
    (key,) = tomllib.loads(f"{token.text} = 0")
    return key
