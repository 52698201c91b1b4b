//! Child processes that never outlive the lab.
//!
//! Must hold: a child dies when this process dies, also by SIGKILL. The kernel does that (PR_SET_PDEATHSIG), but it
//! watches the *thread* that started the child: so one thread that never ends starts them all. A child leads its
//! own process group, so that Ctrl-C reaches the lab first and what the child started is killed with it.
//!
//! Rejected: a supervisor process on a pipe. It is one more thing to find, to start and to lose.

use std::io;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, OnceLock};
use std::thread;

use rustix::process::{
    Pid, Signal, getpid, getppid, kill_process, kill_process_group, set_parent_process_death_signal,
};

type Job = (Command, Sender<io::Result<Child>>);

/// A running (or ended) child; dropping it kills it and everything in its process group.
#[derive(Debug)]
pub(crate) struct Process {
    child: Child,
    ended: Option<ExitStatus>,
}

impl Process {
    /// Starts `command` so that it dies with this process.
    pub fn spawn(mut command: Command) -> io::Result<Process> {
        let parent = getpid();
        command.process_group(0);
        // SAFETY: between fork and exec only two raw system calls are made; both are async-signal-safe and allocate nothing.
        #[allow(unsafe_code)]
        unsafe {
            command.pre_exec(move || {
                set_parent_process_death_signal(Some(Signal::KILL))?;
                // The parent may have died before the line above.
                if getppid() == Some(parent) {
                    Ok(())
                } else {
                    Err(io::ErrorKind::NotConnected.into())
                }
            });
        }
        let (answer, child) = channel();
        let lost = || io::Error::other("the thread that starts programs is gone");
        starter()?
            .lock()
            .map_err(|_| lost())?
            .send((command, answer))
            .map_err(|_| lost())?;
        Ok(Process {
            child: child.recv().map_err(|_| lost())??,
            ended: None,
        })
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// How it ended, if it has.
    pub fn exit_status(&mut self) -> Option<ExitStatus> {
        if self.ended.is_none() {
            self.ended = self.child.try_wait().ok().flatten();
        }
        self.ended
    }

    /// The child itself, to take its pipes.
    pub fn child_mut(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Asks it to end (SIGTERM).
    pub fn terminate(&mut self) {
        if let (None, Some(pid)) = (self.exit_status(), self.pid()) {
            let _ = kill_process(pid, Signal::TERM);
        }
    }

    /// Kills it and its process group, and waits for it (which is at once).
    pub fn kill(&mut self) {
        if self.exit_status().is_some() {
            return;
        }
        if let Some(pid) = self.pid() {
            // The group still exists: its leader has not been reaped.
            let _ = kill_process_group(pid, Signal::KILL);
        }
        let _ = self.child.kill();
        self.ended = self.child.wait().ok();
    }

    fn pid(&self) -> Option<Pid> {
        i32::try_from(self.child.id()).ok().and_then(Pid::from_raw)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The thread that starts all children and lives as long as this process.
fn starter() -> io::Result<&'static Mutex<Sender<Job>>> {
    static STARTER: OnceLock<Mutex<Sender<Job>>> = OnceLock::new();
    if let Some(sender) = STARTER.get() {
        return Ok(sender);
    }
    let (sender, jobs) = channel::<Job>();
    thread::Builder::new()
        .name("lab-starter".into())
        .spawn(move || {
            for (mut command, answer) in jobs {
                let _ = answer.send(command.spawn());
            }
        })?;
    // Two labs may get here at once: the loser's thread ends with its sender.
    Ok(STARTER.get_or_init(|| Mutex::new(sender)))
}
