use std::f32::consts::TAU;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use ebur128::{EbuR128, Mode};
use hound::{SampleFormat, WavSpec, WavWriter};

use super::{BARS, Bitrate, Player, Recorder, Voice, prepare, recover, to_caf};
use crate::testing::{bytes_of, fixture, metadata};
use crate::{Error, Job, Kind, Result};

const SPEECH: [&str; 5] = [
    "speech.wav",
    "speech.m4a",
    "speech.mp3",
    "speech-vorbis.ogg",
    "speech-opus.ogg",
];

struct Made {
    voice: Voice,
    path: PathBuf,
    folder: tempfile::TempDir,
}

fn make(input: &Path, bitrate: Bitrate) -> Result<Made> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("voice.ogg");
    let voice = prepare(Job::new(), input, &path, bitrate)?;
    assert_eq!(std::fs::metadata(&path).unwrap().len(), voice.bytes);
    Ok(Made {
        voice,
        path,
        folder,
    })
}

fn tool(name: &str, arguments: &[&str], path: &Path) -> String {
    let output = Command::new(name)
        .args(
            arguments
                .iter()
                .map(|argument| argument.replace("{}", path.to_str().unwrap())),
        )
        .output()
        .unwrap_or_else(|error| panic!("{name}, which ./dev test installs: {error}"));
    assert!(
        output.status.success(),
        "{name}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// All samples as ffmpeg decodes them, mono.
fn by_ffmpeg(path: &Path, rate: u32) -> Vec<f32> {
    let rate = rate.to_string();
    // Its own decoder of Opus is a sample off.
    let own = matches!(
        path.extension().and_then(|ending| ending.to_str()),
        Some("caf")
    ) || path
        .file_name()
        .is_some_and(|name| name == "voice.ogg" || name == "theirs.ogg");
    let decoder: &[&str] = if own { &["-c:a", "libopus"] } else { &[] };
    let arguments = [
        "-i",
        path.to_str().unwrap(),
        "-f",
        "f32le",
        "-ac",
        "1",
        "-ar",
        &rate,
        "-",
    ];
    let output = Command::new("ffmpeg")
        .args(["-v", "error"])
        .args(decoder)
        .args(arguments)
        .output()
        .expect("ffmpeg is there: ./dev test installs it");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    output
        .stdout
        .as_chunks::<4>()
        .0
        .iter()
        .map(|bytes| f32::from_le_bytes(*bytes))
        .collect()
}

fn loudness(samples: &[f32]) -> f64 {
    let mut meter = EbuR128::new(1, 48_000, Mode::I).unwrap();
    meter.add_frames_f32(samples).unwrap();
    meter.loudness_global().unwrap()
}

/// A WAV of interleaved samples.
fn wav(path: &Path, rate: u32, channels: u16, samples: impl Iterator<Item = f32>) {
    let spec = WavSpec {
        channels,
        sample_rate: rate,
        bits_per_sample: 16,
        sample_format: SampleFormat::Int,
    };
    let mut wav = WavWriter::create(path, spec).unwrap();
    for sample in samples {
        wav.write_sample((sample * 32_767.0) as i16).unwrap();
    }
    wav.finalize().unwrap();
}

fn tone(rate: u32, seconds: f32, hertz: f32, amplitude: f32) -> impl Iterator<Item = f32> {
    (0..(rate as f32 * seconds) as u32)
        .map(move |at| amplitude * (TAU * hertz * at as f32 / rate as f32).sin())
}

/// The share of the energy that is at this frequency.
fn share(samples: &[f32], rate: f32, hertz: f32) -> f32 {
    let (mut cosine, mut sine, mut all) = (0.0_f64, 0.0_f64, 0.0_f64);
    for (at, sample) in samples.iter().enumerate() {
        let (angle, sample) = (
            f64::from(TAU) * f64::from(hertz) * at as f64 / f64::from(rate),
            f64::from(*sample),
        );
        cosine += sample * angle.cos();
        sine += sample * angle.sin();
        all += sample * sample;
    }
    (2.0 * (cosine * cosine + sine * sine) / (all * samples.len() as f64)) as f32
}

/// The scale-invariant signal-to-distortion ratio in dB.
fn si_sdr(reference: &[f32], found: &[f32]) -> f64 {
    let dot = |one: &[f32], other: &[f32]| -> f64 {
        one.iter()
            .zip(other)
            .map(|(one, other)| f64::from(*one) * f64::from(*other))
            .sum()
    };
    let scale = dot(found, reference) / dot(reference, reference);
    let noise: f64 = reference
        .iter()
        .zip(found)
        .map(|(a, b)| (f64::from(*b) - scale * f64::from(*a)).powi(2))
        .sum();
    10.0 * (scale * scale * dot(reference, reference) / noise).log10()
}

#[test]
fn every_format_becomes_opus_that_other_programs_find_right() {
    for name in SPEECH {
        let made = make(&fixture(name), Bitrate::Standard).unwrap();
        let info = tool("opusinfo", &["{}"], &made.path);
        assert!(info.contains("Channels: 1"), "{name}: {info}");
        assert!(
            !info.contains("WARNING") && !info.contains("ERROR"),
            "{name}: {info}"
        );
        let samples = by_ffmpeg(&made.path, 48_000);
        assert_eq!(
            super::length(samples.len() as u64),
            made.voice.duration,
            "{name}: exact to the sample"
        );
        // A second of hiss at each end is gone, the one between the sentences is not.
        let spoken = by_ffmpeg(&fixture(name), 48_000).len() as f64 / 48_000.0 - 2.0;
        let found = made.voice.duration.as_secs_f64();
        assert!(
            (spoken - 0.1..spoken + 0.5).contains(&found),
            "{name}: {found} s of {spoken}"
        );
        assert!(
            (loudness(&samples) + 18.0).abs() < 1.0,
            "{name}: {} LUFS",
            loudness(&samples)
        );
        assert!(
            samples.iter().all(|sample| sample.abs() < 1.0),
            "{name}: nothing is clipped"
        );
        let bits = made.voice.bytes as f64 * 8.0 / found;
        assert!(bits < 27_000.0, "{name}: {bits} bit/s");
        assert!(
            !std::fs::read(&made.path)
                .unwrap()
                .windows(6)
                .any(|window| window == b"SECRET"),
            "{name}"
        );
        let said = metadata(&made.path);
        assert!(
            said.iter()
                .all(|line| line.starts_with("[Opus]") || line.starts_with("[Vorbis]")),
            "{said:?}"
        );
    }
    let low = make(&fixture("speech.wav"), Bitrate::Low).unwrap().voice;
    assert!(
        low.bytes
            < make(&fixture("speech.wav"), Bitrate::Standard)
                .unwrap()
                .voice
                .bytes
                * 4
                / 5
    );
}

#[test]
fn quiet_and_loud_come_out_the_same_and_peaks_are_not_clipped() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.wav");
    let speech = by_ffmpeg(&fixture("speech.wav"), 48_000);
    for gain in [0.15, 1.0, 1.4] {
        // And one clap that is louder than everything.
        let clap = |at: usize| {
            if (100_000..100_010).contains(&at) {
                0.9
            } else {
                0.0
            }
        };
        let samples = speech
            .iter()
            .enumerate()
            .map(|(at, sample)| (gain * sample + clap(at)).clamp(-1.0, 1.0));
        wav(&path, 48_000, 1, samples);
        let samples = by_ffmpeg(&make(&path, Bitrate::Standard).unwrap().path, 48_000);
        assert!(
            (loudness(&samples) + 18.0).abs() < 2.0,
            "{gain}: {} LUFS",
            loudness(&samples)
        );
        let peak = samples
            .iter()
            .fold(0.0_f32, |most, sample| most.max(sample.abs()));
        assert!(peak < 1.0, "{gain}: {peak}");
    }
}

#[test]
fn every_rate_that_microphones_have_keeps_pitch_and_length() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.wav");
    for rate in [
        8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000,
    ] {
        for channels in [1_u16, 2] {
            let samples = tone(rate, 2.0, 440.0, 0.3)
                .flat_map(|sample| std::iter::repeat_n(sample, channels.into()));
            wav(&path, rate, channels, samples);
            let made = make(&path, Bitrate::Standard).unwrap();
            assert_eq!(made.voice.duration, Duration::from_secs(2), "{rate} Hz");
            let samples = by_ffmpeg(&made.path, 48_000);
            assert_eq!(samples.len(), 96_000);
            let share = share(&samples[4_800..91_200], 48_000.0, 440.0);
            assert!(share > 0.98, "{rate} Hz, {channels} channels: {share}");
        }
    }
}

#[test]
fn speech_is_as_near_to_the_original_as_the_reference_encoder_makes_it() {
    let folder = tempfile::tempdir().unwrap();
    let (input, theirs) = (
        folder.path().join("in.wav"),
        folder.path().join("theirs.ogg"),
    );
    // Without silence at its ends nothing is cut, so that samples can be compared one by one.
    let speech = by_ffmpeg(&fixture("speech.wav"), 48_000);
    let speech = &speech[50_000..150_000];
    wav(&input, 48_000, 1, speech.iter().copied());
    let encode = [
        "-v",
        "error",
        "-i",
        "{}",
        "-c:a",
        "libopus",
        "-b:a",
        "24k",
        "-application",
        "voip",
        theirs.to_str().unwrap(),
    ];
    tool("ffmpeg", &encode, &input);
    let made = make(&input, Bitrate::Standard).unwrap();
    let (ours, theirs) = (by_ffmpeg(&made.path, 48_000), by_ffmpeg(&theirs, 48_000));
    // What was cut: whole frames.
    let cut = (0..40).map(|frames| frames * 960).max_by(|one, other| {
        let at = |from: usize| si_sdr(&speech[from..from + 40_000], &ours[..40_000]);
        at(*one).total_cmp(&at(*other))
    });
    let cut = cut.unwrap();
    let count = (speech.len() - cut).min(ours.len()).min(theirs.len() - cut) - 960;
    let (mine, other) = (
        si_sdr(&speech[cut..cut + count], &ours[..count]),
        si_sdr(&speech[cut..cut + count], &theirs[cut..cut + count]),
    );
    assert!(mine > other - 0.7, "{mine} dB, ffmpeg {other} dB");
}

#[test]
fn a_waveform_shows_where_somebody_speaks() {
    let bars = make(&fixture("speech.wav"), Bitrate::Standard)
        .unwrap()
        .voice
        .waveform;
    assert_eq!(bars.len(), BARS);
    assert_eq!(bars.iter().max(), Some(&100));
    let pauses = bars.split(|bar| *bar > 0).map(<[u8]>::len).max().unwrap();
    assert!(
        (8..24).contains(&pauses),
        "the second between the sentences: {bars:?}"
    );
    // Of a click there are fewer frames than bars.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.wav");
    wav(&path, 16_000, 1, tone(16_000, 0.1, 300.0, 0.5));
    let click = make(&path, Bitrate::Standard).unwrap().voice;
    assert_eq!(click.duration, Duration::from_millis(100));
    assert!(
        click.waveform.iter().all(|bar| *bar > 80),
        "{:?}",
        click.waveform
    );
}

#[test]
fn silence_stays_silence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.wav");
    wav(&path, 16_000, 1, std::iter::repeat_n(0.0, 16_000));
    let made = make(&path, Bitrate::Standard).unwrap();
    assert_eq!(
        (made.voice.duration, made.voice.waveform),
        (Duration::from_secs(1), [0; BARS])
    );
    assert!(
        by_ffmpeg(&made.path, 48_000)
            .iter()
            .all(|sample| sample.abs() < 1e-3)
    );
    wav(&path, 16_000, 1, std::iter::empty());
    assert!(matches!(
        make(&path, Bitrate::Standard).map(|made| made.voice),
        Err(Error::Damaged(_))
    ));
}

#[test]
fn a_recording_has_a_level_and_can_be_paused_resumed_and_cancelled() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("recording");
    let mut recorder = Recorder::new(&path, 16_000, 1).unwrap();
    let spoken: Vec<i16> = tone(16_000, 0.1, 300.0, 0.5)
        .map(|sample| (sample * 32_767.0) as i16)
        .collect();
    assert!(recorder.add(&spoken).unwrap() > 0.85);
    assert!(recorder.add(&[0; 1600]).unwrap() < 0.01);
    recorder.pause().unwrap();
    recorder.add(&spoken).unwrap();
    recorder.resume();
    recorder.add(&spoken).unwrap();
    assert_eq!(recorder.length(), Duration::from_millis(300));
    assert_eq!(recorder.finish().unwrap(), Duration::from_millis(300));
    assert_eq!(
        make(&path, Bitrate::Standard).unwrap().voice.duration,
        Duration::from_millis(300)
    );

    let path = folder.path().join("cancelled");
    let mut recorder = Recorder::new(&path, 48_000, 2).unwrap();
    recorder.add(&spoken).unwrap();
    assert!(
        Recorder::new(&path, 48_000, 2).is_err(),
        "a recording is never written over"
    );
    recorder.cancel().unwrap();
    assert!(!path.exists());
}

#[test]
fn a_crash_loses_at_most_the_last_second_of_a_recording() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("recording");
    let mut recorder = Recorder::new(&path, 16_000, 1).unwrap();
    for _ in 0..73 {
        let spoken: Vec<i16> = tone(16_000, 0.1, 300.0, 0.5)
            .map(|sample| (sample * 32_767.0) as i16)
            .collect();
        recorder.add(&spoken).unwrap();
    }
    // What a process that is killed does not do: write what it still has.
    std::mem::forget(recorder);
    let left = recover(&path).unwrap().unwrap();
    assert!(left > Duration::from_millis(6_300), "{left:?}");
    assert_eq!(make(&path, Bitrate::Standard).unwrap().voice.duration, left);
    std::fs::write(&path, b"RIFF").unwrap();
    assert_eq!(recover(&path).unwrap(), None);
}

#[test]
fn playing_gives_what_another_decoder_gives_at_every_rate() {
    let made = make(&fixture("speech.wav"), Bitrate::Standard).unwrap();
    for rate in [8_000_u32, 16_000, 24_000, 44_100, 48_000] {
        let mut player = Player::open(&made.path, rate).unwrap();
        assert_eq!(player.duration(), made.voice.duration);
        let (mut all, mut buffer) = (Vec::new(), [0; 1_000]);
        loop {
            let count = player.read(&mut buffer).unwrap();
            all.extend(
                buffer[..count]
                    .iter()
                    .map(|sample| f32::from(*sample) / 32_768.0),
            );
            if count < buffer.len() {
                break;
            }
        }
        assert_eq!(player.position().as_millis(), player.duration().as_millis());
        let expected = by_ffmpeg(&made.path, rate);
        assert!(
            all.len().abs_diff(expected.len()) <= 1,
            "{rate} Hz: {} samples, not {}",
            all.len(),
            expected.len()
        );
        let count = all.len().min(expected.len());
        let likeness = si_sdr(&expected[..count], &all[..count]);
        // Below 48 kHz the filters differ.
        assert!(
            likeness > if rate == 48_000 { 30.0 } else { 10.0 },
            "{rate} Hz: {likeness} dB"
        );
    }
}

#[test]
fn playing_from_a_place_gives_what_is_there() {
    let made = make(&fixture("speech.wav"), Bitrate::Standard).unwrap();
    for rate in [16_000_u32, 48_000] {
        let mut player = Player::open(&made.path, rate).unwrap();
        let mut whole = vec![0; 20 * rate as usize];
        let count = player.read(&mut whole).unwrap();
        whole.truncate(count);
        for milliseconds in [0_u64, 20, 500, 1_234, 3_000] {
            let place = Duration::from_millis(milliseconds);
            player.seek(place).unwrap();
            assert_eq!(player.position(), place);
            let from = (milliseconds * u64::from(rate) / 1000) as usize;
            let mut part = vec![0; 20 * rate as usize];
            let count = player.read(&mut part).unwrap();
            assert!(
                (whole.len() - from).abs_diff(count) <= 1,
                "{milliseconds} ms: {count} samples"
            );
            let float = |samples: &[i16]| {
                samples
                    .iter()
                    .map(|sample| f32::from(*sample))
                    .collect::<Vec<_>>()
            };
            // Far enough that a quiet beginning does not decide.
            let long = (rate as usize).min(count);
            let likeness = si_sdr(&float(&whole[from..from + long]), &float(&part[..long]));
            assert!(
                likeness > 20.0,
                "{milliseconds} ms at {rate} Hz: {likeness} dB"
            );
        }
        player.seek(Duration::from_secs(100)).unwrap();
        assert_eq!(player.read(&mut [0; 10]).unwrap(), 0);
    }
}

#[test]
fn core_audio_format_holds_the_same_packets() {
    let made = make(&fixture("speech.wav"), Bitrate::Standard).unwrap();
    let caf = made.folder.path().join("voice.caf");
    assert_eq!(
        to_caf(Job::new(), &made.path, &caf).unwrap(),
        made.voice.duration
    );
    assert_eq!(Kind::of(&std::fs::read(&caf).unwrap()), Kind::Caf);
    let probe = tool(
        "ffprobe",
        &[
            "-v",
            "error",
            "-show_entries",
            "stream=codec_name,sample_rate,channels",
            "-of",
            "csv=p=0",
            "{}",
        ],
        &caf,
    );
    assert_eq!(probe.trim(), "opus,48000,1");
    // ffmpeg does not skip what the decoder needs to begin; the samples behind it are the same.
    let (ogg, caf) = (by_ffmpeg(&made.path, 48_000), by_ffmpeg(&caf, 48_000));
    let skipped = (0..2_000).find(|skip| {
        caf.get(*skip..skip + 48_000)
            .is_some_and(|part| part == &ogg[..48_000])
    });
    assert!(skipped.is_some(), "{} and {} samples", ogg.len(), caf.len());
}

#[test]
fn a_recording_that_is_cut_short_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in");
    let made = make(&fixture("speech.wav"), Bitrate::Standard).unwrap();
    let own = std::fs::read(&made.path).unwrap();
    let files = SPEECH
        .map(|name| (name, bytes_of(name)))
        .into_iter()
        .chain([("our own", own)]);
    for (name, whole) in files {
        // An MP3 has no length: half of one is a shorter one.
        for part in [2, 4, 50].into_iter().filter(|_| name != "speech.mp3") {
            std::fs::write(&path, &whole[..whole.len() - whole.len() / part]).unwrap();
            let result = make(&path, Bitrate::Standard).map(|made| made.voice);
            assert!(
                matches!(result, Err(Error::Damaged(_) | Error::Unsupported(_))),
                "{name} without 1/{part}: {result:?}"
            );
        }
    }
    assert!(Player::open(&path, 48_000).is_err());
    for other in ["phone.jpg", "moving.gif"] {
        let result = make(&fixture(other), Bitrate::Standard).map(|made| made.voice);
        assert!(
            matches!(result, Err(Error::Unsupported(_))),
            "{other}: {result:?}"
        );
    }
}
