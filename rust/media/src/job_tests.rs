use std::io::Write;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use crate::job::{Aside, Job};
use crate::{Error, Result};

/// A codec that does not listen, for as long as it takes on a slow phone.
fn deaf(time: Duration) -> impl FnOnce(&Job) -> Result<()> + Send + 'static {
    move |_| {
        std::thread::sleep(time);
        Ok(())
    }
}

#[test]
fn a_cancel_ends_a_job_whose_codec_does_not_listen() {
    let job = Job::new();
    let cancel = job.handle();
    let (began, begun) = mpsc::channel();
    let canceller = std::thread::spawn(move || {
        begun.recv().unwrap();
        let at = Instant::now();
        assert!(cancel.cancel());
        at
    });
    let ended = job.run(move |job| {
        began.send(()).unwrap();
        deaf(Duration::from_secs(20))(job)
    });
    assert!(matches!(ended, Err(Error::Cancelled)));
    // The promise is 100 ms on a phone that does little else; a test machine does more.
    assert!(canceller.join().unwrap().elapsed() < Duration::from_secs(5));
}

#[test]
fn a_job_ends_at_its_deadline() {
    let ended = Job::new()
        .within(Duration::from_millis(30))
        .run(deaf(Duration::from_secs(20)));
    assert!(matches!(ended, Err(Error::TooLate)));
    let looping = Job::new()
        .within(Duration::from_millis(30))
        .run(|job| -> Result<()> {
            loop {
                job.check()?;
            }
        });
    assert!(matches!(looping, Err(Error::TooLate)));
}

#[test]
fn a_codec_that_panics_fails_its_job_alone() {
    let ended = Job::new().run(|_| -> Result<()> { panic!("a codec's own check") });
    assert!(matches!(ended, Err(Error::Codec(_))));
}

#[test]
fn a_cancelled_job_leaves_nothing_and_a_finished_one_cannot_be_cancelled() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("out");
    let write = |job: &Job, place: &std::path::Path, before: &dyn Fn()| -> Result<()> {
        let mut aside = Aside::new(place)?;
        aside.write_all(b"result")?;
        before();
        aside.keep(job, place)
    };

    let job = Job::new();
    let cancel = job.handle();
    let to = place.clone();
    let ended = job.run(move |job| write(job, &to, &|| assert!(cancel.cancel())));
    assert!(matches!(ended, Err(Error::Cancelled)));
    // The work may end after the call has returned; then it has cleaned up behind itself.
    let begin = Instant::now();
    while std::fs::read_dir(folder.path()).unwrap().count() > 0 {
        assert!(
            begin.elapsed() < Duration::from_secs(20),
            "what was written aside is still there"
        );
        std::thread::sleep(Duration::from_millis(5));
    }

    let job = Job::new();
    let cancel = job.handle();
    let to = place.clone();
    job.run(move |job| write(job, &to, &|| {})).unwrap();
    assert!(!cancel.cancel(), "too late: the result is in its place");
    assert_eq!(std::fs::read(&place).unwrap(), b"result");
}

#[test]
fn progress_is_told_and_memory_is_refused_above_the_ceiling() {
    let calls = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&calls);
    let job = Job::new().with_memory(1000).watched(move |done| {
        assert!((0.0..=1.0).contains(&done));
        counted.fetch_add(1, Ordering::Relaxed);
    });
    let ended = job.run(|job| {
        job.progress(0.5)?;
        job.progress(7.0)?;
        job.afford(1000)?;
        job.afford(1001)
    });
    assert!(matches!(
        ended,
        Err(Error::TooLarge {
            value: 1001,
            limit: 1000,
            ..
        })
    ));
    assert_eq!(calls.load(Ordering::Relaxed), 3);
}
