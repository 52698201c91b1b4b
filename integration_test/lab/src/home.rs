//! What the home service runs beside its XMPP server: the modules in `home/`, and what they read.
//!
//! Must hold: the modules are those of `home/`, as they are; a scenario's directory and keys stay over a restart.

use std::fs;
use std::path::Path;

use crate::HOME;
use crate::options::ServerOptions;
use crate::rules;
use crate::server::Site;

macro_rules! file {
    ($path:literal) => {
        ($path, include_str!(concat!("../../../home/", $path)))
    };
}

const PROSODY: [(&str, &str); 7] = [
    file!("prosody/mod_causeway_policy/mod_causeway_policy.lua"),
    file!("prosody/mod_causeway_policy/directory.lib.lua"),
    file!("prosody/mod_causeway_policy/eligible.lib.lua"),
    file!("prosody/mod_causeway_policy/limits.lib.lua"),
    file!("prosody/mod_causeway_direct/mod_causeway_direct.lua"),
    file!("prosody/mod_auth_causeway_token/mod_auth_causeway_token.lua"),
    file!("prosody/mod_auth_causeway_token/jwt.lib.lua"),
];

const EJABBERD: [(&str, &str); 5] = [
    file!("ejabberd/causeway_directory.erl"),
    file!("ejabberd/causeway_eligible.erl"),
    file!("ejabberd/causeway_limits.erl"),
    file!("ejabberd/ejabberd_auth_causeway_token.erl"),
    file!("ejabberd/mod_causeway_policy.erl"),
];

/// Whether this server runs the policy module.
pub(crate) fn has_policy(site: &Site, options: &ServerOptions) -> bool {
    options.policy && site.domain == HOME
}

/// Puts Prosody's modules into a folder that it looks for modules in.
pub(crate) fn write_prosody(plugins: &Path) -> std::io::Result<()> {
    write(&PROSODY, "prosody/", plugins)
}

/// Puts the sources of ejabberd's modules into a folder.
pub(crate) fn write_ejabberd(sources: &Path) -> std::io::Result<()> {
    write(&EJABBERD, "ejabberd/", sources)
}

fn write(files: &[(&str, &str)], below: &str, to: &Path) -> std::io::Result<()> {
    for (name, text) in files {
        let path = to.join(name.strip_prefix(below).unwrap_or(name));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    Ok(())
}

/// The directory that the policy reads and HTTPS hands out, and the logos. What a scenario has put in the directory's place stays.
pub(crate) fn write_directory(site: &Site) -> std::io::Result<()> {
    fs::create_dir_all(site.web_dir())?;
    let directory = site.web_dir().join("partners.json");
    if !directory.exists() {
        let signed = rules::directory().map_err(std::io::Error::other)?;
        fs::write(directory, signed)?;
    }
    for (name, logo) in rules::LOGOS {
        fs::write(site.web_dir().join(name), logo)?;
    }
    Ok(())
}
