//! A library that does nothing: what Rust itself costs an app. `./dev bench size` compares `size_core` with it.

/// Something that a linker must keep.
#[unsafe(no_mangle)]
pub extern "C" fn causeway_size(count: usize) -> usize {
    let text: Vec<String> = (0..count).map(|n| n.to_string()).collect();
    text.concat().len()
}
