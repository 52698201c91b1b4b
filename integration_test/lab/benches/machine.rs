//! What the operating system says: of the machine, and of a process (Linux, /proc).

use std::collections::BTreeMap;
use std::fs;

/// The load averages over 1, 5 and 15 minutes.
pub fn load() -> String {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').take(3).collect::<Vec<_>>().join(" ")
}

/// One line: processor, cores, system, how this was built.
pub fn describe() -> String {
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1))
        .unwrap_or("unknown processor");
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let system = system
        .lines()
        .find_map(|line| line.strip_prefix("PRETTY_NAME="))
        .unwrap_or("Linux")
        .trim_matches('"');
    let build = if cfg!(debug_assertions) {
        "with debug assertions (not the bench profile)"
    } else {
        "by the bench profile (opt-level 3, no LTO)"
    };
    format!("{model}, {cores} cores, {system}; built {build}.")
}

/// Resident memory of a process in bytes: now, and at its highest.
pub fn memory(pid: u32) -> (f64, f64) {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let field = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kib = line.and_then(|rest| rest.split_whitespace().next()?.parse::<f64>().ok());
        kib.map_or(f64::NAN, |kib| kib * 1024.0)
    };
    (field("VmRSS:"), field("VmHWM:"))
}

/// How often the threads of a process gave the processor up by themselves, which is how often they were woken.
pub fn wakeups(pid: u32) -> u64 {
    let Ok(threads) = fs::read_dir(format!("/proc/{pid}/task")) else {
        return 0;
    };
    let of = |status: String| {
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"))?;
        line.trim().parse::<u64>().ok()
    };
    threads
        .flatten()
        .filter_map(|thread| of(fs::read_to_string(thread.path().join("status")).ok()?))
        .sum()
}

/// Seconds of processor time by thread name; threads of one name are added up.
pub fn cpu_by_thread(pid: u32) -> BTreeMap<String, f64> {
    let mut sums = BTreeMap::new();
    for (name, seconds) in threads(pid) {
        *sums.entry(name).or_insert(0.0) += seconds;
    }
    sums
}

/// Seconds of processor time of the thread that has most.
pub fn busiest_thread(pid: u32) -> f64 {
    threads(pid).map(|(_, seconds)| seconds).fold(0.0, f64::max)
}

/// The names of the threads that a process has now, and their seconds of processor time.
fn threads(pid: u32) -> impl Iterator<Item = (String, f64)> {
    let threads = fs::read_dir(format!("/proc/{pid}/task"));
    threads.into_iter().flatten().flatten().map(|thread| {
        let read = |name: &str| fs::read_to_string(thread.path().join(name)).unwrap_or_default();
        // Nanoseconds on the processor come first.
        let nanos = read("schedstat")
            .split(' ')
            .next()
            .and_then(|text| text.parse::<f64>().ok());
        (read("comm").trim().to_owned(), nanos.unwrap_or(0.0) / 1e9)
    })
}

/// Seconds of processor time of a whole process.
pub fn cpu(pid: u32) -> f64 {
    cpu_by_thread(pid).values().sum()
}

/// Processor time of this process in hundredths of a second, with the threads that have ended.
pub fn cpu_ticks() -> u64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<_> = stat
        .rsplit(')')
        .next()
        .unwrap_or_default()
        .split(' ')
        .collect();
    let field = |at: usize| fields.get(at).and_then(|field| field.parse::<u64>().ok());
    field(12).unwrap_or(0) + field(13).unwrap_or(0)
}
