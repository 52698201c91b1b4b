"""Recordings, by ffmpeg: made, brought into a form that other apps play, looked at, played."""

from __future__ import annotations

import array
import asyncio
import shutil
from pathlib import Path

# What a recording may be to go as it is: Opus in Ogg, AAC in MPEG-4.
AS_IT_IS = {".ogg", ".oga", ".opus", ".m4a"}
OPUS = ["-ac", "1", "-ar", "48000", "-c:a", "libopus", "-b:a", "24k", "-application", "voip"]
PLAIN = ["-map_metadata", "-1", "-fflags", "+bitexact", "-y"]
BARS = " ▁▂▃▄▅▆▇█"


class VoiceError(Exception):
    """ffmpeg is missing, or did not do it; the argument says why."""


async def _run(program: str, *arguments: str) -> bytes:
    if shutil.which(program) is None:
        raise VoiceError(f"{program} is not installed")
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(program, *arguments, stdin=asyncio.subprocess.DEVNULL, stdout=pipe, stderr=pipe)
    try:
        out, errors = await child.communicate()
    except asyncio.CancelledError:
        child.kill()
        raise
    if child.returncode:
        last = errors.decode(errors="replace").strip().splitlines()
        raise VoiceError(last[-1] if last else f"{program} ended with {child.returncode}")
    return out


async def _ffmpeg(*arguments: str) -> bytes:
    return await _run("ffmpeg", "-hide_banner", "-loglevel", "error", *arguments)


async def record(device: str, seconds: float, to: Path) -> None:
    """From a microphone, named as FORMAT:DEVICE."""
    form, _, name = device.partition(":")
    to.parent.mkdir(parents=True, exist_ok=True)
    await _ffmpeg("-f", form, "-i", name, "-t", str(seconds), *OPUS, *PLAIN, str(to))


async def tone(seconds: float, to: Path) -> None:
    """A recording of something that rises and falls, as speech does. By its ending: Opus in Ogg, or AAC in MPEG-4."""
    to.parent.mkdir(parents=True, exist_ok=True)
    sound = f"aevalsrc=0.4*sin(2*PI*t*(220+60*sin(5*t)))*(0.55+0.45*sin(9*t)):s=48000:d={seconds}"
    codec = OPUS if to.suffix != ".m4a" else ["-ac", "1", "-c:a", "aac", "-b:a", "48k"]
    await _ffmpeg("-f", "lavfi", "-i", sound, *codec, *PLAIN, str(to))


async def photo(to: Path) -> None:
    """A test card as JPEG."""
    to.parent.mkdir(parents=True, exist_ok=True)
    await _ffmpeg("-f", "lavfi", "-i", "testsrc2=s=640x480", "-frames:v", "1", "-q:v", "4", *PLAIN, str(to))


async def video(seconds: float, to: Path) -> None:
    """A moving test card with sound, as phones make it: H.264 and AAC in MPEG-4."""
    to.parent.mkdir(parents=True, exist_ok=True)
    sources = ["-f", "lavfi", "-i", f"testsrc2=s=320x240:r=25:d={seconds}", "-f", "lavfi", "-i", f"sine=330:d={seconds}"]
    codecs = ["-c:v", "libx264", "-preset", "veryfast", "-profile:v", "baseline", "-pix_fmt", "yuv420p", "-c:a", "aac", "-movflags", "+faststart"]
    await _ffmpeg(*sources, *codecs, *PLAIN, str(to))


async def fit_to_send(path: Path, folder: Path) -> Path:
    """The recording as it is, if any app plays it; else a copy that one does."""
    if path.suffix.lower() in AS_IT_IS:
        return path
    folder.mkdir(parents=True, exist_ok=True)
    to = folder / f"{path.stem}.ogg"
    await _ffmpeg("-i", str(path), "-vn", *OPUS, *PLAIN, str(to))
    return to


async def look(path: Path, width: int = 32) -> tuple[float, str]:
    """How long a recording is, in seconds, and how loud it is over time, as a line of bars."""
    raw = await _ffmpeg("-i", str(path), "-vn", "-ac", "1", "-ar", "8000", "-f", "s16le", "-")
    samples = array.array("h")
    samples.frombytes(raw[: len(raw) // 2 * 2])
    if not samples:
        raise VoiceError("there is no sound in it")
    step = max(1, len(samples) // width)
    loud = [max(abs(value) for value in samples[at : at + step]) for at in range(0, len(samples), step)][:width]
    top = max(max(loud), 1)
    return len(samples) / 8000, "".join(BARS[round(value * (len(BARS) - 1) / top)] for value in loud)


async def play(path: Path) -> None:
    """Through the loudspeaker."""
    await _run("ffplay", "-hide_banner", "-loglevel", "error", "-nodisp", "-autoexit", str(path))
